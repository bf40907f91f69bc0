package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/mattn/go-isatty"
)

// meter tells a person who watches how far long work is: a line that is
// written over. It writes nothing to files and pipes.
type meter struct {
	to    io.Writer // nil when nobody watches
	what  string
	total uint64
	first uint64 // done before it began
	began time.Time
	last  time.Time
}

// newMeter begins to watch over work of so many steps, some of which are
// done already.
func newMeter(to io.Writer, what string, done, total uint64) *meter {
	p := &meter{what: what, total: total, first: done, began: time.Now()}
	if f, ok := to.(*os.File); ok && isatty.IsTerminal(f.Fd()) {
		p.to = to
	}
	return p
}

const (
	meterEvery = 100 * time.Millisecond
	meterBar   = 24 // letters
)

// show tells that so many steps are done.
func (p *meter) show(done uint64) {
	now := time.Now()
	if p.to == nil || now.Sub(p.last) < meterEvery {
		return
	}
	p.last = now
	_, _ = fmt.Fprintf(p.to, "\r\x1b[K%s", meterLine(p.what, done-p.first, done, p.total, now.Sub(p.began)))
}

// end takes the line away.
func (p *meter) end() {
	if p.to != nil && !p.last.IsZero() {
		_, _ = io.WriteString(p.to, "\r\x1b[K")
	}
}

// meterLine says how far work is that did so many steps in some time.
func meterLine(what string, did, done, total uint64, took time.Duration) string {
	filled := int(done * meterBar / max(total, 1))
	line := fmt.Sprintf("[%s%s] %s of %s %s", strings.Repeat("=", filled), strings.Repeat(" ", meterBar-filled), grouped(done), grouped(total), what)
	if did == 0 || took <= 0 {
		return line
	}
	speed := float64(did) / took.Seconds()
	left := time.Duration(float64(total-done) / speed * float64(time.Second))
	return fmt.Sprintf("%s, %.3g/s, %s left", line, speed, left.Round(time.Second))
}

// grouped is a whole number as people read it.
func grouped(n uint64) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
