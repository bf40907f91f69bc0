package chain

import (
	"context"
	"errors"
	"math/rand/v2"
	"net/http"
	"strings"
	"testing"

	"github.com/aleph-im/go-aleph/engine"
)

// What an endpoint does is told while it lasts, and no longer; each run of the
// watcher goes on with what is known.
func TestHealth(t *testing.T) {
	w := newWorld(t)
	w.traffic(t, rand.New(rand.NewPCG(23, 0)))
	head := w.newest(t)
	second := newProxy(t, w.dev.URL())
	watcher := w.watcher(w.Client, second.connect(t))
	watcher.Health = new(Health)
	if got := watcher.Health.Endpoints(); len(got) != 0 {
		t.Errorf("before the first run: %+v", got)
	}
	for _, test := range []struct {
		name          string
		fault         fault
		first, second Condition
		block         uint64
		reason        string // a part of what is said of the second
	}{
		{"both answer", fault{}, Well, Well, head, ""},
		{"the second does not answer", fault{transport: status(http.StatusBadGateway)}, Well, Silent, head, "502"},
		{"it is back", fault{}, Well, Well, head, ""},
		{"it answers, and cannot be understood", fault{refuse: always(`{"code":-32000,"message":"no logs today"}`)}, Well, Silent, head, "no logs today"},
		{"it is behind", fault{change: func(q question, result any) any {
			if q.Method == "eth_blockNumber" {
				return hexOf(head - 1)
			}
			return result
		}}, Well, Behind, head, "later block"},
		{"and back", fault{}, Well, Well, head, ""},
	} {
		ctx, stop := context.WithCancel(t.Context())
		done := second.script(func() fault { return test.fault }, 20)
		go func() { <-done; stop() }()
		if err := watcher.Run(ctx, Mark{}, func(engine.Observation) error { return nil }); !errors.Is(err, context.Canceled) {
			t.Fatalf("%s: ended with %v", test.name, err)
		}
		got := watcher.Health.Endpoints()
		if got[0].Condition != test.first || got[1].Condition != test.second || got[1].Block != test.block ||
			!strings.Contains(got[1].Reason, test.reason) || got[1].Since.IsZero() || got[1].Name != watcher.Clients[1].Name() {
			t.Errorf("%s: %+v, want %s and %s at block %d", test.name, got, test.first, test.second, test.block)
		}
	}
}

// A condition keeps the time at which it began, also over a run that finds
// another reason.
func TestHealthKeepsItsTime(t *testing.T) {
	_, c := openDev(t, "")
	var h Health
	h.begin([]*Client{c})
	if got := h.Endpoints()[0]; got.Condition != Unheard || !got.Since.IsZero() {
		t.Errorf("not heard yet: %+v", got)
	}
	h.failed(0, errors.New("gone"))
	began := h.Endpoints()[0].Since
	h.begin([]*Client{c})
	h.failed(0, errors.New("still gone"))
	if got := h.Endpoints()[0]; got.Since != began || got.Reason != "still gone" {
		t.Errorf("silent since %s: %+v", began, got)
	}
	h.compare(0, Disagrees, 5, 9, "another hash")
	began = h.Endpoints()[0].Since
	h.failed(0, errors.New("gone"))
	h.answered(0)
	h.compare(0, Well, 5, 7, "")
	if got := h.Endpoints()[0]; got.Condition != Disagrees || got.Since != began || got.Block != 8 {
		t.Errorf("disagrees since %s, and not about the first blocks: %+v", began, got)
	}
	h.compare(0, Disagrees, 8, 9, "another hash")
	h.compare(0, Well, 8, 9, "")
	if got := h.Endpoints()[0]; got.Condition != Well || got.Block != 9 || got.Reason != "" {
		t.Errorf("agrees about all: %+v", got)
	}
}
