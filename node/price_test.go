package node

import (
	"bytes"
	"errors"
	"log/slog"
	"strings"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
)

// TestPriceWord tells a price that has moved far enough, and one that rests.
func TestPriceWord(t *testing.T) {
	var w priceWord
	for i, step := range []struct {
		price aleph.Price
		say   bool
	}{
		{100_000, true}, // The first.
		{100_000, false},
		{100_099, false}, // It moves, and not by 0.1 %.
		{100_050, false},
		{100_050, true}, // It rests there.
		{100_050, false},
		{100_151, true},
		{100_150, false},
		{100_052, false}, // Less than 0.1 % of the greater.
		{100_051, true},
		{99_000, true},
		{99_000, false},
	} {
		if got := w.say(step.price); got != step.say {
			t.Errorf("step %d: %d: got %t, want %t", i, step.price, got, step.say)
		}
	}
	for _, test := range []struct {
		a, b aleph.Price
		want bool
	}{{0, 1, true}, {1, 0, true}, {1, 2, true}, {1000, 1001, true}, {1002, 1001, true}, {10_000, 10_009, false}, {10_011, 10_000, true}, {1<<64 - 1, 0, true}} {
		if got := apart(test.a, test.b); got != test.want {
			t.Errorf("%d and %d: got %t", test.a, test.b, got)
		}
	}
}

// TestSourceLog logs what has changed, and nothing twice.
func TestSourceLog(t *testing.T) {
	var b bytes.Buffer
	l := sourceLog{log: slog.New(slog.NewTextHandler(&b, nil)), silent: map[string]bool{}}
	ok := chain.Quote{Price: 3, Sources: []chain.Answer{{Name: "one", Price: 3}, {Name: "two", Price: 4}}}
	half := chain.Quote{Price: 3, Sources: []chain.Answer{{Name: "one", Price: 3}, {Name: "two", Err: errors.New("asleep")}}}
	none := chain.Quote{Sources: []chain.Answer{{Name: "one", Err: errors.New("gone")}, {Name: "two", Err: errors.New("asleep")}}}
	for i, step := range []struct {
		quote chain.Quote
		err   error
		want  []string // one line each
	}{
		{ok, nil, nil},
		{half, nil, []string{`level=INFO msg="a source of the price is silent" source.source=two source.err=asleep`}},
		{half, nil, nil},
		{none, chain.ErrNoPrice, []string{"source.source=one source.err=gone", `level=WARN msg="price not read`}},
		{none, chain.ErrNoPrice, nil},
		{chain.Quote{}, errors.New("no connection"), nil},
		{half, nil, []string{"source.source=one source.price=0.000000000003", `msg="price read again"`}},
		{ok, nil, []string{`msg="a source of the price speaks again" source.source=two`}},
	} {
		b.Reset()
		l.note(step.quote, step.err)
		lines := strings.Split(strings.TrimSuffix(b.String(), "\n"), "\n")
		if b.Len() == 0 {
			lines = nil
		}
		if len(lines) != len(step.want) {
			t.Errorf("step %d: got %q, want %q", i, lines, step.want)
			continue
		}
		for j, want := range step.want {
			if !strings.Contains(lines[j], want) {
				t.Errorf("step %d: got %q, want %q", i, lines[j], want)
			}
		}
	}
}
