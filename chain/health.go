package chain

import (
	"slices"
	"sync"
	"time"
)

// A Condition is how an endpoint stands for a watcher that asks it.
type Condition string

const (
	Unheard   Condition = "unheard"   // not compared with the others yet
	Well      Condition = "well"      // it said what the others say, or proved it where it stands alone
	Behind    Condition = "behind"    // the same, and it does not know a block that another has called final
	Disagrees Condition = "disagrees" // it and another say different things of a block
	Forked    Condition = "forked"    // it says that a block which was observed is not on the chain
	Silent    Condition = "silent"    // it does not answer, or not what was asked
)

// EndpointHealth is how one endpoint of a watcher stands.
type EndpointHealth struct {
	Name      string // its host
	Condition Condition
	Since     time.Time // when that began; zero while it is unheard
	Block     uint64    // disputed, dropped or not known; of one that is well, the last that was compared; of a silent one, the last that it called final
	Reason    string    // what it said or did wrong; "" of one that is well or unheard
}

// Health is how the endpoints of a watcher stand. It outlives runs of the
// watcher. The zero Health is ready, and safe for concurrent use.
type Health struct {
	mu struct {
		sync.Mutex
		endpoints []endpointRecord
	}
}

// endpointRecord is what is kept of an endpoint: silence, lag and the last
// comparison with others come and go by themselves.
type endpointRecord struct {
	name     string
	compared EndpointHealth // Unheard, Well, Disagrees or Forked
	silent   time.Time      // since when it does not answer; zero when it does
	excuse   string         // of its silence
	disputed uint64         // the last of the blocks among which it disagrees about one
	final    uint64         // the last block that it calls final
	lacks    uint64         // the block that it does not know; 0 when it lacks none
	lacking  time.Time      // since when it lacks that
}

// Endpoints returns how each endpoint stands, in the order of the watcher's
// clients; nothing before the first run.
func (h *Health) Endpoints() []EndpointHealth {
	h.mu.Lock()
	defer h.mu.Unlock()
	all := make([]EndpointHealth, len(h.mu.endpoints))
	for i, e := range h.mu.endpoints {
		x := e.compared
		switch {
		case !e.silent.IsZero():
			x.Condition, x.Since, x.Block, x.Reason = Silent, e.silent, e.final, e.excuse
		case e.lacks != 0 && (x.Condition == Well || x.Condition == Unheard):
			x.Condition, x.Since, x.Block, x.Reason = Behind, e.lacking, e.lacks, "the other endpoints know a later block"
		}
		x.Name = e.name
		all[i] = x
	}
	return all
}

// begin says which endpoints there are. What is known of them stays.
func (h *Health) begin(clients []*Client) {
	h.change(func(all *[]endpointRecord) {
		known := slices.EqualFunc(*all, clients, func(e endpointRecord, c *Client) bool { return e.name == c.name })
		if known {
			return
		}
		*all = make([]endpointRecord, len(clients))
		for i, c := range clients {
			(*all)[i] = endpointRecord{name: c.name, compared: EndpointHealth{Condition: Unheard}}
		}
	})
}

// change changes what is known; a nil Health keeps nothing.
func (h *Health) change(f func(*[]endpointRecord)) {
	if h == nil {
		return
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	f(&h.mu.endpoints)
}

// finals notes which blocks endpoints call final, by their indices.
func (h *Health) finals(blocks map[int]uint64) {
	now, best := time.Now(), uint64(0)
	for _, block := range blocks { // order-free: the largest.
		best = max(best, block)
	}
	h.change(func(all *[]endpointRecord) {
		for i, block := range blocks { // order-free: each by itself.
			e := &(*all)[i]
			if e.final = block; e.final >= e.lacks {
				e.lacks = 0
			}
			if e.lacks == 0 && e.final < best {
				e.lacks, e.lacking = best, now
			}
		}
	})
}

// answered notes that an endpoint answers.
func (h *Health) answered(index int) {
	h.change(func(all *[]endpointRecord) { (*all)[index].silent = time.Time{} })
}

// failed notes that an endpoint did not answer, and why.
func (h *Health) failed(index int, err error) {
	h.change(func(all *[]endpointRecord) {
		e := &(*all)[index]
		if e.excuse = err.Error(); e.silent.IsZero() {
			e.silent = time.Now()
		}
	})
}

// compare notes what came of comparing what an endpoint says of the blocks from
// first to last with what others say. A condition that lasts keeps the time at
// which it began: who disagrees about one of many blocks does so until that one
// is agreed, though those before it are.
func (h *Health) compare(index int, is Condition, first, last uint64, reason string) {
	h.change(func(all *[]endpointRecord) {
		e := &(*all)[index]
		e.silent = time.Time{}
		if is == Well && e.compared.Condition == Disagrees && last < e.disputed {
			e.compared.Block = last + 1
			return
		}
		since, block := e.compared.Since, first
		if e.compared.Condition != is {
			since = time.Now()
		}
		if is == Well {
			block = last
		}
		e.compared, e.disputed = EndpointHealth{Condition: is, Since: since, Block: block, Reason: reason}, last
	})
}
