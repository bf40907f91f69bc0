package reward_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/credit"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
	"github.com/aleph-im/go-aleph/reward"
	"github.com/aleph-im/go-aleph/usage"
)

// lines makes so many bill lines like those of a busy hour on the network of
// the proposal: of ten, six are paid by users with what they bought, one of
// them partly with a bonus; two are the programme's; two are files. It holds
// few of them at once and gives them again and again, with other nodes.
type lines struct {
	left    int
	random  *rand.Rand
	nodes   []aleph.Hash
	samples []expense.Line
}

func newLines(n int, network registry.Snapshot) *lines {
	s := &lines{left: n, random: rand.New(rand.NewPCG(1, 2))}
	for _, crn := range network.CRNs {
		s.nodes = append(s.nodes, crn.ID)
	}
	prices := expense.NewPrices(0, dollars("0.0125"))
	for i := range 1000 {
		units := aleph.ComputeUnits(1 + s.random.IntN(8))
		r := usage.Record{
			Kind: usage.Reserved, Units: units, Rate: aleph.CreditsPerHour(11_000 * uint64(units)),
			From: 0, To: aleph.Hour, Counted: aleph.Hour - aleph.Millis(s.random.IntN(1000)),
		}
		worth := prices.Value(r.Amount(), 0, aleph.Hour)
		portion := func(o aleph.Origin, part uint64) credit.Portion {
			v := aleph.Value{Distribution: worth.MulDiv(aleph.NewToken(95*part), aleph.NewToken(100*6))}
			v.Developers = v.Distribution.MulDiv(aleph.NewToken(5), aleph.NewToken(95))
			return credit.Portion{Origin: o, Amount: r.Rate.Over(r.Counted / 6 * aleph.Millis(part)), Value: v}
		}
		var c credit.Charge
		switch kind := i % 10; {
		case kind == 0:
			c.Portions = []credit.Portion{portion(aleph.Paid, 5), portion(aleph.Bonus, 1)}
		case kind < 6:
			c.Portions = []credit.Portion{portion(aleph.Paid, 6)}
		case kind < 8:
			c.Portions = []credit.Portion{{Origin: aleph.Programme, Amount: portion(aleph.Paid, 6).Amount}}
		default:
			r.Kind = usage.Stored
			c.Portions = []credit.Portion{portion(aleph.Paid, 6)}
		}
		for _, p := range c.Portions {
			c.Amount = c.Amount.Add(p.Amount)
		}
		s.samples = append(s.samples, expense.Bill(0, r, c, prices))
	}
	return s
}

// each calls what is to be done with each line, in the same order every time.
func (s *lines) each(do func(*expense.Line)) {
	random := rand.New(rand.NewPCG(3, 4))
	for i := range s.left {
		l := &s.samples[i%len(s.samples)]
		if l.Usage.Kind != usage.Stored {
			l.Usage.Node = s.nodes[random.IntN(len(s.nodes))]
		}
		l.Number = uint64(i + 1)
		do(l)
	}
}

// computed streams lines through a computation.
func (s *lines) computed(network registry.Snapshot, p policy.Policy) reward.Report {
	c := reward.NewComputation(reward.Epoch{
		Snapshot: network, Incentives: aleph.WholeTokens(1_000_000_000), Allowance: aleph.WholeTokens(uint64(s.left) / 10), Developers: "developers",
	}, p)
	s.each(c.Weigh)
	s.each(c.Divide)
	return c.Report()
}

// valuations are the policies under which lines are streamed.
func valuations(t testing.TB) map[string]policy.Policy {
	lot := proposal(t)
	spot, perCCN := lot, lot
	spot.Valuation = policy.BySpot
	perCCN.StakerScope = policy.PerCCN
	return map[string]policy.Policy{"lot": lot, "spot": spot, "per core node": perCCN}
}

// TestManyLines streams lines one by one: nothing is lost, not one base unit.
func TestManyLines(t *testing.T) {
	network := network350()
	for name, p := range valuations(t) {
		t.Run(name, func(t *testing.T) {
			const n = 200_000
			s := newLines(n, network)
			r := s.computed(network, p)
			if err := r.Check(); err != nil {
				t.Fatal(err)
			}
			var pool aleph.Value
			var asked aleph.Token
			s.each(func(l *expense.Line) {
				pool = pool.Add(l.Value)
				for _, part := range l.Portions {
					if part.Origin == aleph.Programme {
						asked = asked.Add(l.SpotOf(part.Amount))
					}
				}
			})
			if r.Lines != n || r.Pool != pool || r.Programme.Owed != asked {
				t.Errorf("%d lines of %v, the programme owed %s: reported are %d, %v, %s", n, pool, asked, r.Lines, r.Pool, r.Programme.Owed)
			}
			if r.Programme.Paid.Cmp(asked) >= 0 {
				t.Errorf("the programme is not rationed: %s of %s", r.Programme.Paid.Decimal(), asked.Decimal())
			}
		})
	}
}

// Lines that are alike are weighed together as one by one.
func TestLinesAlikeAreWeighedTogether(t *testing.T) {
	network := network350()
	for name, p := range valuations(t) {
		s := newLines(3000, network)
		c := reward.NewComputation(reward.Epoch{
			Snapshot: network, Incentives: aleph.WholeTokens(1_000_000_000), Allowance: aleph.WholeTokens(300), Developers: "developers",
		}, p)
		for i := range s.samples {
			c.WeighAlike(&s.samples[i], 3) // As each gives it.
		}
		s.each(c.Divide)
		if diff := gocmp.Diff(s.computed(network, p), c.Report(), equalNumbers); diff != "" {
			t.Errorf("%s, one by one and together:\n%s", name, diff)
		}
	}
}

// TestLinesDoNotAllocate holds the computation to memory that does not grow
// with the lines.
func TestLinesDoNotAllocate(t *testing.T) {
	network := network350()
	for name, p := range valuations(t) {
		s := newLines(1000, network)
		c := reward.NewComputation(reward.Epoch{Snapshot: network, Incentives: aleph.WholeTokens(1), Allowance: aleph.WholeTokens(1)}, p)
		s.each(c.Weigh)
		s.each(c.Divide)
		if got := testing.AllocsPerRun(10, func() {
			for i := range s.samples {
				c.Weigh(&s.samples[i])
			}
		}); got != 0 {
			t.Errorf("%s: weighing 1,000 lines allocates %v times", name, got)
		}
		d := reward.NewComputation(reward.Epoch{Snapshot: network, Incentives: aleph.WholeTokens(1), Allowance: aleph.WholeTokens(1)}, p)
		for range 20 {
			s.each(d.Weigh)
		}
		if got := testing.AllocsPerRun(10, func() {
			for i := range s.samples {
				d.Divide(&s.samples[i])
			}
		}); got != 0 {
			t.Errorf("%s: dividing 1,000 lines allocates %v times", name, got)
		}
	}
}

// BenchmarkLines streams lines through a computation: each is weighed and
// divided.
func BenchmarkLines(b *testing.B) {
	network := network350()
	for _, name := range []string{"lot", "spot", "per core node"} {
		p := valuations(b)[name]
		b.Run(name, func(b *testing.B) {
			s := newLines(1_000_000, network)
			b.ReportAllocs()
			for b.Loop() {
				if err := s.computed(network, p).Check(); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(s.left)*float64(b.N)/b.Elapsed().Seconds(), "lines/s")
		})
	}
}

// epochs renews one computation for one epoch after the other: every compute
// node of the network has a line of the programme, whose allowance is too small
// when it is rationed, and a wage is paid.
type epochs struct {
	computation *reward.Computation
	epoch       reward.Epoch
	lines       [5]expense.Line // of nodes of as many sizes
	network     registry.Snapshot
}

func newEpochs(network registry.Snapshot, p policy.Policy, rationed bool) *epochs {
	e := &epochs{network: network, epoch: reward.Epoch{
		Snapshot: network, Incentives: aleph.WholeTokens(1_000_000_000), Allowance: aleph.WholeTokens(1_000_000_000), Developers: "developers",
	}}
	if rationed {
		e.epoch.Allowance = aleph.WholeTokens(100)
	}
	for i := range e.lines {
		l := &e.lines[i]
		l.Usage.Kind, l.Amount, l.Spot = usage.Reserved, aleph.NewGrains(7), aleph.NewToken(1_234_567_890_123_456_789*uint64(1+i))
		l.Portions = []credit.Portion{{Origin: aleph.Programme, Amount: l.Amount}}
	}
	e.computation = reward.NewComputation(e.epoch, p)
	return e
}

// next computes an epoch.
func (e *epochs) next() *reward.Settlement {
	c := e.computation
	c.Renew(e.epoch)
	for row := range e.network.CRNs {
		c.Weigh(&e.lines[row%len(e.lines)])
	}
	for row := range e.network.CRNs {
		c.DivideOn(row, &e.lines[row%len(e.lines)])
	}
	c.Wage(aleph.WholeTokens(12_345))
	return c.Settle()
}

// stakedNetwork is the network of the proposal with so many stakes.
func stakedNetwork(stakes int) registry.Snapshot {
	network := network350()
	network.Stakes = nil
	for i := range stakes {
		network.Stakes = append(network.Stakes, registry.Stake{
			Staker: aleph.Address(fmt.Sprint("staker ", i)), CCN: network.CCNs[i%len(network.CCNs)].ID, Amount: aleph.WholeTokens(uint64(10_000 + i*7919%100_000)),
		})
	}
	return network.Sorted()
}

// BenchmarkEpoch computes epochs of a network of 350 compute nodes, 100 core
// nodes and 200 stakes, one after the other.
func BenchmarkEpoch(b *testing.B) {
	for _, name := range []string{"full", "rationed"} {
		b.Run(name, func(b *testing.B) {
			e := newEpochs(stakedNetwork(200), proposal(b), name == "rationed")
			b.ReportAllocs()
			for b.Loop() {
				e.next()
			}
			if err := e.computation.Settle().Check(); err != nil {
				b.Fatal(err)
			}
		})
	}
}
