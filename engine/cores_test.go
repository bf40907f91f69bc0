package engine_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/payment"
	"github.com/aleph-im/go-aleph/registry"
)

// TestFourCores lets four core nodes watch a chain, of which one is silent at
// times and one lies whenever it speaks. Their votes reach the blocks late, in
// any order, more than once or not at all; who finds that the network has not
// gone on tells it again. Each core node runs an engine of its own on the same
// blocks. All stay equal, no wrong credit is ever given, no wrong price or
// score agreed, and in the end everything true has been counted once.
func TestFourCores(t *testing.T) {
	for seed := range uint64(4) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			t.Parallel()
			s := newSimulation(t, seed)
			for range 60 {
				s.mine()
				s.block()
			}
			s.silent = ""
			for range 200 {
				if s.engines[0].Observed() == s.newest() {
					break
				}
				s.block()
			}
			s.finish()
		})
	}
}

const liar = "core4"

type simulation struct {
	t      *testing.T
	g      engine.Genesis
	chance *rand.Rand

	engines []*engine.Engine
	now     aleph.Millis
	chain   []engine.Observation // what the chain holds
	paid    map[aleph.Address]aleph.Credits
	pool    [][]byte // transactions on their way
	silent  string   // the core node that says nothing now
	node    aleph.Hash
	serial  uint64
}

func newSimulation(t *testing.T, seed uint64) *simulation {
	g := genesis(t, 4)
	s := &simulation{
		t: t, g: g, chance: rand.New(rand.NewPCG(seed, 4)), now: g.Start,
		paid: map[aleph.Address]aleph.Credits{},
	}
	for range 4 {
		s.engines = append(s.engines, engine.New(g))
	}
	env, tx := signed(t, "op1", "POST", g.Start, operation("create-resource-node", aleph.Hash{}, nodeDetails("n1")))
	s.node = env.ItemHash
	s.pool = append(s.pool, tx)
	return s
}

// mine adds a block to the chain.
func (s *simulation) mine() {
	o := engine.Observation{After: s.newest(), At: s.now}
	o.Block = o.After + 1 + s.chance.Uint64N(5)
	for range 1 + s.chance.IntN(3) {
		who := []string{"alice", "bob"}[s.chance.IntN(2)]
		credits := 1 + s.chance.Uint64N(1_000_000)
		o.Receipts = append(o.Receipts, receipt(o.Block*10+uint64(len(o.Receipts)), who, "usdc",
			aleph.NewToken(credits), aleph.NewToken(credits).Mul(40_000_000_000_000)))
		s.paid[address(who)] += aleph.Credits(credits)
	}
	s.chain = append(s.chain, o)
}

func (s *simulation) newest() uint64 {
	if len(s.chain) == 0 {
		return 0
	}
	return s.chain[len(s.chain)-1].Block
}

// speak puts what the core nodes have to say on its way.
func (s *simulation) speak() {
	s.serial++
	for i, core := range s.g.Cores {
		if core.Name == s.silent {
			continue
		}
		price, score := aleph.Price(25_000_000_000+s.chance.Uint64N(3)), aleph.BasisPoints(9000)
		if core.Name == liar {
			price, score = aleph.Price(1+s.chance.Uint64N(2)*1_000_000_000_000_000), 0
		}
		m := registry.Measurement{Node: s.node, Score: score, Capacity: 4}
		s.tell(core.Name, engine.Vote{Price: &engine.PriceReport{Serial: s.serial, Price: price}})
		s.tell(core.Name, engine.Vote{Scores: &engine.ScoreReport{
			Serial: s.serial, Measurements: []registry.Measurement{m, m, m, m},
		}})
		for _, o := range s.chain {
			if o.After < s.engines[i].Observed() {
				continue // The network knows.
			}
			if core.Name == liar {
				s.lie(o)
				continue
			}
			s.tell(core.Name, engine.Vote{Observation: &o})
		}
	}
}

// lie tells of a block what is not in it, or of a block that is not there.
func (s *simulation) lie(o engine.Observation) {
	stolen := receipt(1_000_000+s.chance.Uint64N(1000), "mallory", "usdc", aleph.NewToken(1_000_000), aleph.NewToken(1))
	switch s.chance.IntN(3) {
	case 0:
		o.Receipts = []payment.Receipt{stolen}
	case 1:
		o.Receipts = append(append([]payment.Receipt{}, o.Receipts...), stolen)
	case 2:
		o.Block, o.Receipts = o.Block+100, []payment.Receipt{stolen}
	}
	s.tell(liar, engine.Vote{Observation: &o})
}

func (s *simulation) tell(core string, v engine.Vote) { s.pool = append(s.pool, ballot(s.g, core, v)) }

// block takes some of what is on its way, in any order, into a block that all
// engines apply.
func (s *simulation) block() {
	if s.chance.IntN(4) == 0 {
		s.silent = coreName(1 + s.chance.IntN(4))
		if s.silent == liar {
			s.silent = ""
		}
	}
	s.speak()
	s.chance.Shuffle(len(s.pool), func(i, j int) { s.pool[i], s.pool[j] = s.pool[j], s.pool[i] })
	take := len(s.pool)
	if take > 2 {
		take -= s.chance.IntN(take / 2)
	}
	s.now += aleph.Millis(s.chance.IntN(5000))
	for _, e := range s.engines {
		e.Apply(engine.Tick{At: s.now})
		for _, tx := range s.pool[:take] {
			e.Apply(decoded(s.t, s.g, tx))
		}
	}
	kept := s.pool[take:]
	if s.chance.IntN(3) == 0 { // Some come again, some get lost.
		kept = append(kept[:len(kept)/2], s.pool[:min(take, 5)]...)
	}
	s.pool = kept
	s.check()
}

func (s *simulation) check() {
	for i, e := range s.engines {
		if e.Hash() != s.engines[0].Hash() {
			s.t.Fatalf("core node %d has come to another state", i+1)
		}
	}
	e := s.engines[0]
	if err := e.Check(); err != nil {
		s.t.Fatal(err)
	}
	if got := e.Ledger().Available(address("mallory"), s.now); !got.IsZero() {
		s.t.Fatalf("mallory has %s credits that nobody bought", got.Decimal())
	}
	if p := e.Price(); p != 0 && (p < 25_000_000_000 || p > 25_000_000_002) {
		s.t.Fatalf("the price is %s, which no honest core node saw", p)
	}
	if crn, ok := e.Registry().CRN(s.node); ok && crn.Score != 0 && crn.Score != 9000 {
		s.t.Fatalf("the score is %d, which no honest core node measured", crn.Score)
	}
	want := map[aleph.Address]aleph.Credits{}
	for _, o := range s.chain {
		if o.Block <= e.Observed() && e.Price() != 0 { // Until then payments wait.
			for _, r := range o.Receipts {
				want[r.Account] += aleph.Credits(r.Amount.Big().Uint64())
			}
		}
	}
	for _, who := range []string{"alice", "bob"} {
		if got := e.Ledger().Available(address(who), s.now); got != want[address(who)].Grains() {
			s.t.Fatalf("%s has %s credits, the chain up to block %d says %d", who, got.Decimal(), e.Observed(), want[address(who)])
		}
	}
}

func (s *simulation) finish() {
	e := s.engines[0]
	if e.Observed() != s.newest() {
		s.t.Fatalf("the chain is at block %d, the network at %d", s.newest(), e.Observed())
	}
	for who, credits := range s.paid {
		if got := e.Ledger().Available(who, s.now); got != credits.Grains() {
			s.t.Errorf("%s has %s credits, paid for %d", who, got.Decimal(), credits)
		}
	}
	if crn, _ := e.Registry().CRN(s.node); crn.Score != 9000 || e.Price() == 0 {
		s.t.Errorf("the honest did not agree: score %d, price %s", crn.Score, e.Price())
	}
}
