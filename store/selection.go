package store

import (
	"encoding/json"
	"fmt"
	"math"
	"strings"

	"github.com/aleph-im/go-aleph/archive"
)

// selection is the conditions of a query, all of which must hold, and their
// arguments.
type selection struct {
	conditions []string
	args       []any
}

// where adds a condition.
func (s *selection) where(condition string, args ...any) {
	s.conditions = append(s.conditions, condition)
	s.args = append(s.args, args...)
}

// in adds that a column has one of some values. No values are no condition.
func in[T ~string](s *selection, column string, values []T) {
	switch len(values) {
	case 0:
	case 1: // So that an index gives the rows in order.
		s.where(column+" = ?", string(values[0]))
	default:
		s.where(column+" IN "+list, jsonList(values))
	}
}

// list stands for the values of a JSON array given as argument.
const list = "(SELECT value FROM json_each(?))"

func jsonList[T ~string](values []T) string {
	text, err := json.Marshal(values)
	if err != nil {
		panic(fmt.Sprintf("store: a list of strings has no JSON: %v", err))
	}
	return string(text)
}

func (s *selection) String() string {
	if len(s.conditions) == 0 {
		return ""
	}
	return "WHERE " + strings.Join(s.conditions, " AND ")
}

// limits returns the LIMIT and the OFFSET of a page.
func limits(p archive.Page) (limit, offset int64) {
	if p.Size <= 0 {
		return -1, 0
	}
	limit = int64(p.Size)
	before := int64(max(p.Number, 1) - 1)
	if before > math.MaxInt64/limit {
		return limit, math.MaxInt64
	}
	return limit, before * limit
}
