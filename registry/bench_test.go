package registry_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
)

// city is a network of the size of the live one: 100 core nodes, 350 compute
// nodes of which most are linked, and 1500 stakers.
type city struct {
	registry     *registry.Registry
	rules        policy.Nodes
	owners       []aleph.Address // of core nodes
	operators    []aleph.Address // of compute nodes
	stakers      []aleph.Address
	cores, nodes []aleph.Hash
}

func newCity(b *testing.B) *city {
	p, err := policy.Preset("proposal")
	if err != nil {
		b.Fatal(err)
	}
	c := &city{registry: registry.New(), rules: p.Nodes}
	fund := func(a aleph.Address, whole uint64) aleph.Address {
		if err := c.registry.Move(registry.Transfer{To: a, Amount: aleph.WholeTokens(whole)}); err != nil {
			b.Fatal(err)
		}
		return a
	}
	must := func(op registry.Operation) {
		if _, refusal := c.registry.Operate(op, c.rules); refusal != "" {
			b.Fatal(refusal)
		}
	}
	for i := range 100 {
		c.owners = append(c.owners, fund(account("owner", i), 200_000))
		c.cores = append(c.cores, node(fmt.Sprint("core ", i)))
		must(registry.Operation{Action: registry.CreateCCN, ID: c.cores[i], By: c.owners[i], At: start})
	}
	for i := range 350 {
		c.operators = append(c.operators, account("operator", i))
		c.nodes = append(c.nodes, node(fmt.Sprint("node ", i)))
		url := fmt.Sprintf("https://node%d.example", i)
		must(registry.Operation{
			Action: registry.CreateCRN, ID: c.nodes[i], By: c.operators[i], At: start, Details: registry.Details{Type: "compute", URL: &url},
		})
		if i%10 > 0 {
			must(registry.Operation{Action: registry.Link, By: c.owners[i%100], Ref: c.nodes[i], At: start})
		}
	}
	for i := range 1500 {
		c.stakers = append(c.stakers, fund(account("staker", i), 50_000))
		must(registry.Operation{Action: registry.StakeOn, By: c.stakers[i], Ref: c.cores[i%100], At: start})
	}
	return c
}

func account(role string, i int) aleph.Address {
	sum := aleph.HashOf(fmt.Append(nil, role, i)).Sum()
	return aleph.EthereumAddress([20]byte(sum[:20]))
}

// operations are drawn from all actions, of which few are refused.
func (c *city) operations(n int, at func(i int) aleph.Millis) []registry.Operation {
	chance := rand.New(rand.NewPCG(1, 2))
	ops := make([]registry.Operation, n)
	for i := range ops {
		op := registry.Operation{ID: node(fmt.Sprint("operation ", i)), At: at(i)}
		crn := chance.IntN(len(c.nodes))
		switch chance.IntN(10) {
		case 0:
			op.Action, op.By, op.Ref = registry.Link, c.owners[chance.IntN(100)], c.nodes[crn]
		case 1:
			op.Action, op.By, op.Ref = registry.Unlink, c.operators[crn], c.nodes[crn]
		case 2, 3:
			op.Action, op.By, op.Ref = registry.Amend, c.operators[crn], c.nodes[crn]
			name := fmt.Sprint("name ", i)
			op.Details.Name = &name
		case 4, 5:
			op.Action, op.By, op.Ref = registry.StakeSplit, c.stakers[chance.IntN(1500)], c.cores[chance.IntN(100)]
		case 6:
			op.Action, op.By, op.Ref = registry.Unstake, c.stakers[chance.IntN(1500)], c.cores[chance.IntN(100)]
		case 7, 8:
			op.Action, op.By, op.Ref = registry.StakeOn, c.stakers[chance.IntN(1500)], c.cores[chance.IntN(100)]
		case 9: // One that comes and goes.
			op.Action, op.By, op.Details.Type = registry.CreateCRN, c.operators[crn], "compute"
			if chance.IntN(2) == 0 && i > 0 {
				op.Action, op.Ref = registry.Drop, ops[i-1].ID
				op.By = ops[i-1].By
			}
		}
		ops[i] = op
	}
	return ops
}

// BenchmarkReplay lives through two years: 100,000 operations spread over
// them, a score of each of 450 nodes every day, a snapshot per day for the
// rewards, and a pruning every ten days.
func BenchmarkReplay(b *testing.B) {
	const days, operations = 730, 100_000
	for b.Loop() {
		b.StopTimer()
		c := newCity(b)
		ops := c.operations(operations, func(i int) aleph.Millis { return start + aleph.Millis(i)*days*aleph.Day/operations })
		b.StartTimer()
		taken, next := 0, 0
		for day := range days {
			now := start + aleph.Millis(day+1)*aleph.Day
			for ; next < len(ops) && ops[next].At < now; next++ {
				if _, refusal := c.registry.Operate(ops[next], c.rules); refusal == "" {
					taken++
				}
			}
			for i, list := range [][]aleph.Hash{c.cores, c.nodes} {
				for j, id := range list {
					score := aleph.BasisPoints(8000 + (day*31+j*17+i)%2000)
					c.registry.Measure(registry.Measurement{Node: id, Score: score, Capacity: 12}, now, c.rules)
				}
			}
			if len(c.registry.Snapshot(c.rules).CCNs) != len(c.cores) {
				b.Fatal("core nodes got lost")
			}
			if day%10 == 9 {
				c.registry.Prune(now, c.rules)
			}
		}
		b.ReportMetric(float64(taken), "taken")
		b.ReportMetric(float64(len(c.registry.Snapshot(c.rules).CRNs)), "compute-nodes")
	}
}

// BenchmarkSnapshot is what a look at the whole live network costs after a
// change.
func BenchmarkSnapshot(b *testing.B) {
	c := newCity(b)
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		c.registry.Measure(registry.Measurement{Node: c.nodes[0], Score: aleph.BasisPoints(i % 10_000), Capacity: 12}, start, c.rules)
		if s := c.registry.Snapshot(c.rules); len(s.Stakes) != len(c.stakers) {
			b.Fatalf("%d stakes", len(s.Stakes))
		}
	}
}

// BenchmarkMove is a transfer by somebody who stakes on ten core nodes.
func BenchmarkMove(b *testing.B) {
	c := newCity(b)
	for _, ccn := range c.cores[1:10] {
		op := registry.Operation{Action: registry.StakeSplit, By: c.stakers[0], Ref: ccn, At: start}
		if _, refusal := c.registry.Operate(op, c.rules); refusal != "" {
			b.Fatal(refusal)
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		if err := c.registry.Move(registry.Transfer{To: c.stakers[0], Amount: aleph.ALEPH}); err != nil {
			b.Fatal(err)
		}
	}
}
