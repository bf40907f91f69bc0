package chain

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"regexp"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
)

// What endpoints say when they are asked for too much, or too often. There is
// no standard for it: each provider has its codes and its sentences.

// limited is the answer of an endpoint that wants to be left alone.
type limited struct {
	Status int           // of HTTP
	After  time.Duration // how long; 0 when it does not say
	Body   string        // the beginning of it
}

func (e *limited) Error() string {
	return fmt.Sprintf("%d %s: %s", e.Status, http.StatusText(e.Status), e.Body)
}

// patient turns answers that ask for a rest into errors that say how long,
// which go-ethereum's client would lose, and cuts off answers without an end.
type patient struct{ http.RoundTripper }

const (
	answerMax      = 128 << 20 // bytes
	limitedBodyMax = 200       // bytes that are kept of what goes with a wish for a rest
)

func (p patient) RoundTrip(r *http.Request) (*http.Response, error) {
	answer, err := p.RoundTripper.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	after := answer.Header.Get("Retry-After")
	if answer.StatusCode != http.StatusTooManyRequests && (answer.StatusCode != http.StatusServiceUnavailable || after == "") {
		answer.Body = struct {
			io.Reader
			io.Closer
		}{io.LimitReader(answer.Body, answerMax), answer.Body}
		return answer, nil
	}
	defer answer.Body.Close()
	body, _ := io.ReadAll(io.LimitReader(answer.Body, limitedBodyMax)) // Nothing depends on it.
	return nil, &limited{answer.StatusCode, retryAfter(after, time.Now()), string(body)}
}

// retryAfter reads the header of RFC 9110, section 10.2.3: seconds, or a date.
// What cannot be read is 0.
func retryAfter(value string, now time.Time) time.Duration {
	if seconds, err := strconv.ParseUint(value, 10, 31); err == nil {
		return time.Duration(seconds) * time.Second
	}
	if at, err := http.ParseTime(value); err == nil {
		return max(0, at.Sub(now))
	}
	return 0
}

// codeTooOften is what some providers answer in JSON with HTTP status 200: the
// status that they mean.
const codeTooOften = http.StatusTooManyRequests

// tooOften reports whether an error says that the endpoint was asked too often,
// and how long it wants to be left alone, 0 when it does not say.
func tooOften(err error) (after time.Duration, ok bool) {
	if l, ok := errors.AsType[*limited](err); ok {
		return l.After, true
	}
	answer, isAnswer := errors.AsType[rpc.Error](err)
	if data, ok := errors.AsType[rpc.DataError](err); ok {
		// Infura's -32005 stands for too many results too; with these data it is the rate.
		var d struct {
			Rate *struct {
				Backoff float64 `json:"backoff_seconds"`
			} `json:"rate"`
		}
		if b, err := json.Marshal(data.ErrorData()); err == nil && json.Unmarshal(b, &d) == nil && d.Rate != nil {
			return time.Duration(min(max(d.Rate.Backoff, 0), 3600) * float64(time.Second)), true
		}
	}
	return 0, isAnswer && answer.ErrorCode() == codeTooOften
}

// unreached reports whether an error says that the question did not arrive, so
// that it cannot have been too large.
func unreached(err error) bool {
	op, ok := errors.AsType[*net.OpError](err)
	return ok && op.Op == "dial"
}

// suggestions are the ranges that endpoints name in their sentences:
// "[0x1, 0x2a]" (Alchemy, Infura) and "1-42" (reth).
var suggestions = regexp.MustCompile(`(0x[0-9a-fA-F]{1,16}|\d{1,20})\s*[,-]\s*(0x[0-9a-fA-F]{1,16}|\d{1,20})`)

// suggested returns how many blocks from first on an endpoint proposes to be
// asked for, when it refused to answer for first to last. It is 0 without a
// proposal that begins there and is smaller.
func suggested(err error, first, last uint64) (count uint64) {
	if _, ok := errors.AsType[rpc.Error](err); !ok {
		return 0
	}
	for _, m := range suggestions.FindAllStringSubmatch(err.Error(), -1) {
		from, err1 := strconv.ParseUint(m[1], 0, 64)
		to, err2 := strconv.ParseUint(m[2], 0, 64)
		if err1 == nil && err2 == nil && from == first && from <= to && to < last {
			return to - from + 1
		}
	}
	return 0
}

// batch is how many blocks an endpoint is asked for at once.
type batch struct {
	size, max uint64
	careful   bool // once it was too large it grows by an eighth, no longer to the double
}

// refused makes it smaller after an error, unless the error cannot come from
// the size.
func (b *batch) refused(err error, first, last uint64) {
	if _, often := tooOften(err); often || unreached(err) {
		return
	}
	if n := suggested(err, first, last); n > 0 {
		b.size, b.careful = min(n, b.size), true
		return
	}
	b.halve(last - first + 1)
}

// halve makes it half of what was asked for.
func (b *batch) halve(count uint64) {
	b.size, b.careful = max(1, min(b.size, count)/2), true
}

// answered makes it larger after an answer for so many blocks; one for fewer
// than were allowed shows nothing.
func (b *batch) answered(count uint64) {
	switch {
	case count < b.size:
	case b.careful:
		b.size = min(b.max, b.size+max(1, b.size/8))
	default:
		b.size = min(b.max, 2*b.size)
	}
}
