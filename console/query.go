package console

import (
	"math"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
)

// query reads the parameters of a request. Lists are joined by commas, what is
// empty counts as absent, and what is unknown is ignored. Parameters have two
// names where clients use two; the first that is there counts. What is wrong
// is collected, so that the client learns everything at once.
type query struct {
	values   url.Values
	problems []problem
}

func readQuery(r *http.Request) *query { return &query{values: r.URL.Query()} }

// failure returns what was wrong with the parameters, or nil.
func (q *query) failure() error {
	if q.problems == nil {
		return nil
	}
	return &failure{status: http.StatusUnprocessableEntity, problems: q.problems}
}

func (q *query) refuse(name, kind, msg, input string) {
	q.problems = append(q.problems, problem{Type: kind, Loc: []any{name}, Msg: msg, Input: input})
}

// text returns a parameter and the name under which it came.
func (q *query) text(names ...string) (value, name string) {
	for _, name := range names {
		if v := q.values.Get(name); v != "" {
			return v, name
		}
	}
	return "", names[0]
}

func (q *query) list(names ...string) []string {
	v, _ := q.text(names...)
	return slices.DeleteFunc(strings.Split(v, ","), func(s string) bool { return s == "" })
}

// listOf reads a list of values that read accepts.
func listOf[T any](q *query, read func(string) (T, bool), want string, names ...string) []T {
	var out []T
	for _, s := range q.list(names...) {
		v, ok := read(s)
		if !ok {
			_, name := q.text(names...)
			q.refuse(name, "value_error", "Input should be "+want, s)
			continue
		}
		out = append(out, v)
	}
	return out
}

// oneOf returns the index of the choice that was made; the first is the one
// that holds when nothing is said.
func (q *query) oneOf(choices []string, names ...string) int {
	v, name := q.text(names...)
	if v == "" {
		return 0
	}
	i := slices.Index(choices, v)
	if i < 0 {
		q.refuse(name, "enum", "Input should be one of "+strings.Join(choices, ", "), v)
		return 0
	}
	return i
}

// integer reads a whole number that is at least least.
func (q *query) integer(absent, least int64, names ...string) int64 {
	v, name := q.text(names...)
	if v == "" {
		return absent
	}
	n, err := strconv.ParseInt(v, 10, 64)
	switch {
	case err != nil:
		q.refuse(name, "int_parsing", "Input should be a valid integer", v)
	case n < least:
		q.refuse(name, "greater_than_equal", "Input should be greater than or equal to "+strconv.FormatInt(least, 10), v)
	default:
		return n
	}
	return absent
}

// secondsMax is the end of the year 9999.
const secondsMax = 253_402_300_799

// moment reads Unix seconds, which may have a fraction; 0 is unset.
func (q *query) moment(names ...string) aleph.Millis {
	v, name := q.text(names...)
	if v == "" {
		return 0
	}
	seconds, err := strconv.ParseFloat(v, 64)
	if err != nil || !(0 <= seconds && seconds <= secondsMax) {
		q.refuse(name, "float_parsing", "Input should be Unix seconds from 0 to the end of the year 9999", v)
		return 0
	}
	return aleph.Millis(math.Round(seconds * 1000))
}

// period reads startDate, inclusive, and endDate, exclusive.
func (q *query) period() (from, to aleph.Millis) {
	from, to = q.moment("startDate", "start_date"), q.moment("endDate", "end_date")
	if from != 0 && to != 0 && to < from {
		v, name := q.text("endDate", "end_date")
		q.refuse(name, "value_error", "end date cannot be lower than start date", v)
	}
	return from, to
}

func (q *query) flag(names ...string) bool {
	v, name := q.text(names...)
	switch strings.ToLower(v) {
	case "1", "on", "t", "true", "y", "yes":
		return true
	case "", "0", "off", "f", "false", "n", "no":
		return false
	}
	q.refuse(name, "bool_parsing", "Input should be a valid boolean", v)
	return false
}

// oldestFirst reads the direction of sorting.
func (q *query) oldestFirst() bool {
	return q.oneOf([]string{"-1", "1"}, "sortOrder", "sort_order") == 1
}

// sortKey checks sortBy. Both keys give one order here: no message waits for
// a confirmation on a chain, so what tx-time falls back to is the message's
// time.
func (q *query) sortKey() {
	q.oneOf([]string{"time", "tx-time"}, "sortBy", "sort_by")
}

// paging is the page that was asked for, as it was asked for.
type paging struct{ page, size int64 }

// pages reads which page is wanted: from the path of requests for one, else
// from the parameters.
func (q *query) pages(r *http.Request, size int64) (paging, error) {
	p := paging{page: q.integer(1, 1, "page"), size: q.integer(size, 0, "pagination")}
	if v := q.values["cursor"]; v != nil {
		q.refuse("cursor", "value_error", "this node has no cursors: ask for a page instead", v[0])
	}
	if segment := r.PathValue("page"); segment != "" {
		n, err := strconv.ParseInt(strings.TrimSuffix(segment, ".json"), 10, 64)
		if err != nil {
			return p, fail(http.StatusBadRequest, "Invalid page value in path: %.50q", segment)
		}
		if n < 1 {
			return p, fail(http.StatusUnprocessableEntity, "Page numbers start at 1.")
		}
		p.page = n
	}
	return p, nil
}

// entries bounds the page, so that its place in the list fits an integer.
func (p paging) entries() archive.Page {
	const most = 1 << 30
	return archive.Page{Number: int(min(p.page, most)), Size: int(min(p.size, most))}
}

// pagination is what all lists in pages tell about themselves.
type pagination struct {
	Page    int64  `json:"pagination_page"`
	Total   int    `json:"pagination_total"`
	PerPage int64  `json:"pagination_per_page"`
	Item    string `json:"pagination_item"`
}

func (p paging) of(total int, item string) pagination {
	return pagination{Page: p.page, Total: total, PerPage: p.size, Item: item}
}
