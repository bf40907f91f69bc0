package machine

import (
	"errors"
	"strings"
	"unicode"
)

var errOutput = errors.New("the output is full")

// output keeps what a program writes, up to a number of bytes.
type output struct {
	max      int
	overflow func() // called when the program writes more
	full     bool
	b        []byte
}

func (o *output) Write(p []byte) (int, error) {
	if len(p) > o.max-len(o.b) {
		o.full = true
		o.overflow()
		return 0, errOutput
	}
	o.b = append(o.b, p...)
	return len(p), nil
}

// tail keeps the last bytes of what a program writes.
type tail struct {
	max int
	b   []byte
}

func (t *tail) Write(p []byte) (int, error) {
	n := len(p)
	p = p[max(0, n-t.max):]
	drop := max(0, len(t.b)+len(p)-t.max)
	t.b = append(t.b[:copy(t.b, t.b[drop:])], p...)
	return n, nil
}

// legible makes text out of what a program wrote: valid UTF-8 without control
// characters other than new lines and tabs.
func legible(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' && r != '\t' {
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD"))
}
