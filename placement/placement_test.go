package placement_test

import (
	"fmt"
	"math"
	"math/big"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/placement"
	"github.com/aleph-im/go-aleph/registry"
)

const scoreMin = 8000

var equalNumbers = gocmp.Options{
	gocmp.Comparer(func(a, b aleph.Hash) bool { return a == b }), cmpopts.EquateEmpty(),
}

func name(format string, args ...any) aleph.Hash {
	return aleph.HashOf(fmt.Appendf(nil, format, args...))
}

var core, sleeping = name("core"), name("sleeping")

// town returns nodes of those capacities, linked to an active core node.
func town(capacities ...aleph.ComputeUnits) registry.Snapshot {
	s := registry.Snapshot{CCNs: []registry.CCN{
		{Node: registry.Node{ID: core}, Active: true}, {Node: registry.Node{ID: sleeping}},
	}}
	for i, capacity := range capacities {
		s.CRNs = append(s.CRNs, registry.CRN{
			Node: registry.Node{ID: name("node %d", i), Score: 10_000}, Parent: core, Capacity: capacity, Eligible: true,
		})
	}
	return s.Sorted()
}

// surveyed returns an empty plan that knows the nodes of a snapshot.
func surveyed(s registry.Snapshot) *placement.Plan {
	plan := placement.New()
	plan.Survey(s, scoreMin)
	return plan
}

// with changes a node of a snapshot.
func with(s registry.Snapshot, node aleph.Hash, change func(*registry.CRN)) registry.Snapshot {
	s = s.Sorted()
	for i := range s.CRNs {
		if s.CRNs[i].ID == node {
			change(&s.CRNs[i])
		}
	}
	return s
}

func TestReasons(t *testing.T) {
	node := name("node 0")
	for _, test := range []struct {
		name    string
		change  func(*registry.CRN)
		demand  placement.Demand
		refused string // empty when the node takes it
		reason  string
	}{
		{
			"it fits exactly", nil,
			placement.Demand{Units: 4},
			"",
			"with it 4 of 4 compute units are used, the smallest share among 1 eligible of 1 nodes",
		},
		{"a unit too large", nil, placement.Demand{Units: 5}, "0 of 4 compute units are used, 5 more do not fit", ""},
		{
			"not linked", func(c *registry.CRN) { c.Parent = aleph.Hash{} },
			placement.Demand{Units: 1},
			"not linked to a core node", "",
		},
		{
			"below an inactive core node", func(c *registry.CRN) { c.Parent = sleeping },
			placement.Demand{Units: 1},
			"its core node is not active", "",
		},
		{
			"below a core node that is gone", func(c *registry.CRN) { c.Parent = name("gone") },
			placement.Demand{Units: 1},
			"its core node is not active", "",
		},
		{
			"not eligible", func(c *registry.CRN) { c.Score, c.Eligible = 8000, false },
			placement.Demand{Units: 1},
			"score 80.00 % is not above 80.00 %", "",
		},
		{
			"still eligible", func(c *registry.CRN) { c.Score = 7501 },
			placement.Demand{Units: 1},
			"",
			"with it 1 of 4 compute units are used, the smallest share among 1 eligible of 1 nodes",
		},
		{
			"not eligible, but asked for", func(c *registry.CRN) { c.Score, c.Eligible = 123, false },
			placement.Demand{Units: 1, Pin: node},
			"",
			"its owner asked for this node",
		},
		{"asked for and full", nil, placement.Demand{Units: 9, Pin: node}, "0 of 4 compute units are used, 9 more do not fit", ""},
		{
			"asked for and not linked", func(c *registry.CRN) { c.Parent = aleph.Hash{} },
			placement.Demand{Units: 1, Pin: node},
			"not linked to a core node", "",
		},
		{"it has left", nil, placement.Demand{Units: 1, Avoid: node}, "it has just given the program back", ""},
		{
			"it has left, but is asked for", nil,
			placement.Demand{Units: 1, Avoid: node, Pin: node},
			"",
			"its owner asked for this node",
		},
		{"another is asked for", nil, placement.Demand{Units: 1, Pin: name("other")}, "its owner asked for another node", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := town(4)
			if test.change != nil {
				s = with(s, node, test.change)
			}
			test.demand.VM = name("vm")
			want := placement.Decision{
				VM: test.demand.VM, Reason: "none of 1 nodes can take it",
				Considered: []placement.Considered{{Node: node, Capacity: 4, Refused: test.refused}},
			}
			if test.refused == "" {
				want.Node, want.Generation, want.Reason = node, 1, test.reason
			}
			plan := surveyed(s)
			if diff := gocmp.Diff(want, plan.Choose(test.demand), equalNumbers); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if a, placed := plan.Place(test.demand); placed != (test.refused == "") || a.Node != want.Node {
				t.Errorf("it is placed on %v, %v", a, placed)
			}
		})
	}
}

func TestStaysAndGenerations(t *testing.T) {
	plan := surveyed(town(4, 4))
	d := placement.Demand{VM: name("vm"), Units: 2}
	first, _ := plan.Place(d)
	if again, ok := plan.Place(d); !ok || again != first || first.Generation != 1 {
		t.Errorf("placed as %+v, and again as %+v", first, again)
	}
	if on := plan.On(first.Node); len(on) != 1 || on[0].Units != 2 {
		t.Errorf("on its node: %v", on)
	}
	if !plan.Free(d.VM) || plan.Free(d.VM) {
		t.Error("it is freed once")
	}
	if next, ok := plan.Place(d); !ok || next.Generation != 2 || plan.Used() != 2 {
		t.Errorf("placed anew: %+v, %d compute units are used", next, plan.Used())
	}
}

// TestSmallestShare prefers the node that would be used least for its size,
// not the one with most room or fewest units.
func TestSmallestShare(t *testing.T) {
	plan := surveyed(town(10, 100))
	small, large := name("node 0"), name("node 1")
	want := map[aleph.Hash]aleph.ComputeUnits{small: 1, large: 10}
	got := map[aleph.Hash]aleph.ComputeUnits{}
	for i := range 11 {
		a, _ := plan.Place(placement.Demand{VM: name("vm %d", i), Units: 1})
		got[a.Node]++
	}
	if diff := gocmp.Diff(want, got, equalNumbers); diff != "" {
		t.Errorf("eleven units on nodes of 10 and 100 (-want +got):\n%s", diff)
	}
}

// TestLotteryIsFair holds that no node is always the first among equals.
func TestLotteryIsFair(t *testing.T) {
	s := town(8, 8, 8, 8)
	first := map[aleph.Hash]int{}
	for i := range 400 {
		a, _ := surveyed(s).Place(placement.Demand{VM: name("vm %d", i), Units: 1})
		first[a.Node]++
	}
	for _, crn := range s.CRNs {
		if n := first[crn.ID]; n < 60 || n > 140 { // 100 expected, a standard deviation is 8.7.
			t.Errorf("of 400 machines %s got %d first", crn.ID.Short(), n)
		}
	}
}

// TestFairness fills equal nodes with equal VMs: used shares differ by at most
// one VM, and nothing waits while there is room.
func TestFairness(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		nodes := rapid.IntRange(1, 12).Draw(t, "nodes")
		capacity := aleph.ComputeUnits(rapid.Int64Range(1, 30).Draw(t, "capacity"))
		units := aleph.ComputeUnits(rapid.Int64Range(1, int64(capacity)).Draw(t, "units"))
		vms := rapid.IntRange(0, 60).Draw(t, "vms")
		s := town(slices.Repeat([]aleph.ComputeUnits{capacity}, nodes)...)
		plan := surveyed(s)
		placed := 0
		for i := range vms {
			if _, ok := plan.Place(placement.Demand{VM: name("vm %d", i), Units: units}); ok {
				placed++
			}
		}
		if want := min(vms, nodes*int(capacity/units)); placed != want {
			t.Fatalf("%d machines run, %d could", placed, want)
		}
		best := (placed + nodes - 1) / nodes // The fullest node can have no fewer.
		for _, crn := range s.CRNs {
			if got := len(plan.On(crn.ID)); got > best || got < placed/nodes {
				t.Fatalf("%d of %d machines are on one of %d nodes", got, placed, nodes)
			}
		}
	})
}

// TestLaw lets nodes come, go and change while VMs are placed and freed: what is
// placed goes where the reason says, which is where a look at every node finds
// the smallest share, and the same is decided by a plan that was restored.
// No node gets more than its capacity, and a VM is on at most one.
func TestLaw(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var s registry.Snapshot
		plan, restored := placement.New(), placement.New()
		generations := map[aleph.Hash]uint64{}
		survey := func() {
			plan.Survey(s, scoreMin)
			restored = placement.Restore(plan.State())
			restored.Survey(s, scoreMin)
		}
		vm := rapid.Custom(func(t *rapid.T) aleph.Hash { return name("vm %d", rapid.IntRange(0, 14).Draw(t, "vm")) })
		node := rapid.Custom(func(t *rapid.T) aleph.Hash { return name("node %d", rapid.IntRange(0, 9).Draw(t, "node")) })
		t.Repeat(map[string]func(*rapid.T){
			"a node": func(t *rapid.T) {
				crn := registry.CRN{
					Node:     registry.Node{ID: node.Draw(t, "node")},
					Parent:   rapid.SampledFrom([]aleph.Hash{core, core, core, core, sleeping, {}}).Draw(t, "parent"),
					Capacity: aleph.ComputeUnits(rapid.SampledFrom([]int64{0, 1, 6, 6, 6, 12, 12, 20, math.MaxInt64}).Draw(t, "capacity")),
					Eligible: rapid.IntRange(0, 4).Draw(t, "eligible") > 0,
				}
				s.CRNs = slices.DeleteFunc(slices.Clone(s.CRNs), func(c registry.CRN) bool { return c.ID == crn.ID })
				if rapid.IntRange(0, 4).Draw(t, "gone") > 0 {
					s.CRNs = append(s.CRNs, crn)
				}
				s.CCNs = town().CCNs
				s = s.Sorted()
				survey()
			},
			"place": func(t *rapid.T) {
				d := placement.Demand{VM: vm.Draw(t, "vm"), Units: aleph.ComputeUnits(rapid.SampledFrom([]int64{1, 1, 2, 3, 8}).Draw(t, "units"))}
				if rapid.IntRange(0, 4).Draw(t, "pinned") == 0 {
					d.Pin = node.Draw(t, "node")
				}
				if rapid.Bool().Draw(t, "avoids") {
					d.Avoid = node.Draw(t, "node")
				}
				if before, ran := plan.Of(d.VM); ran {
					if a, ok := plan.Place(d); !ok || a != before {
						t.Fatalf("it was placed as %v, and then as %v", before, a)
					}
					return
				}
				fits, why := plan.Fits(d), plan.Choose(d)
				a, ok := plan.Place(d)
				if ok != fits || ok == why.Node.IsZero() || a.Node != why.Node || a.Generation != why.Generation {
					t.Fatalf("fits %v, placed as %v, the reason is %+v", fits, a, why)
				}
				same, _ := restored.Place(d)
				if same != a {
					t.Fatalf("placed as %v, by the restored plan as %v", a, same)
				}
				checkFair(t, d, why)
				if !ok {
					return
				}
				if generations[d.VM]++; a.Generation != generations[d.VM] {
					t.Fatalf("generation %d, want %d", a.Generation, generations[d.VM])
				}
			},
			"free": func(t *rapid.T) {
				vm := vm.Draw(t, "vm")
				if plan.Free(vm) != restored.Free(vm) {
					t.Fatal("freed in one plan only")
				}
			},
			"restore": func(*rapid.T) { survey() },
			"": func(t *rapid.T) {
				if diff := gocmp.Diff(plan.State(), restored.State(), equalNumbers); diff != "" {
					t.Fatalf("(-plan +restored):\n%s", diff)
				}
				if err := plan.Check(); err != nil {
					t.Fatal(err)
				}
				sum := 0
				for i := range 10 {
					sum += len(plan.On(name("node %d", i)))
				}
				if sum != len(plan.Assignments()) {
					t.Fatalf("%d assignments on nodes, %d in all", sum, len(plan.Assignments()))
				}
			},
		})
	})
}

// checkFair holds that a decision is for a node that had room, and that no
// other that could take the VM would be used less.
func checkFair(t *rapid.T, d placement.Demand, dec placement.Decision) {
	share := func(c placement.Considered) *big.Rat { return big.NewRat(int64(c.Used+d.Units), int64(c.Capacity)) }
	at := slices.IndexFunc(dec.Considered, func(c placement.Considered) bool { return c.Node == dec.Node })
	if dec.Node.IsZero() {
		for _, c := range dec.Considered {
			if c.Refused == "" {
				t.Fatalf("placed nowhere, though %s could take it", c.Node.Short())
			}
		}
		return
	}
	chosen := dec.Considered[at]
	if chosen.Refused != "" || chosen.Used+d.Units > chosen.Capacity {
		t.Fatalf("placed on %+v", chosen)
	}
	for _, c := range dec.Considered {
		if c.Refused == "" && share(c).Cmp(share(chosen)) < 0 {
			t.Fatalf("placed on %+v, though %+v would be used less", chosen, c)
		}
	}
}

func TestConsideredAreAllNodes(t *testing.T) {
	s := with(town(4, 4, 4), name("node 1"), func(c *registry.CRN) { c.Eligible = false })
	d := surveyed(s).Choose(placement.Demand{VM: name("vm"), Units: 1})
	if len(d.Considered) != 3 || !slices.IsSortedFunc(d.Considered, func(a, b placement.Considered) int { return a.Node.Compare(b.Node) }) {
		t.Errorf("considered %+v", d.Considered)
	}
	if !strings.Contains(d.Reason, "among 2 eligible of 3 nodes") {
		t.Errorf("the reason is %q", d.Reason)
	}
}

// BenchmarkPlace places a VM on nodes of eight capacities that are half used, and takes
// it off again: with every node considered, and without.
func BenchmarkPlace(b *testing.B) {
	for _, nodes := range []int{350, 1000, 10_000} {
		capacities := make([]aleph.ComputeUnits, nodes)
		for i := range capacities {
			capacities[i] = aleph.ComputeUnits(16 + 4*(i%8))
		}
		plan := surveyed(town(capacities...))
		for i := range 15 * nodes {
			plan.Place(placement.Demand{VM: name("vm %d", i), Units: 1})
		}
		d := placement.Demand{VM: name("another"), Units: 4}
		b.Run(fmt.Sprintf("nodes=%d/reasons", nodes), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				plan.Choose(d)
				plan.Place(d)
				plan.Free(d.VM)
			}
		})
		b.Run(fmt.Sprintf("nodes=%d/plan", nodes), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				plan.Place(d)
				plan.Free(d.VM)
			}
		})
	}
}
