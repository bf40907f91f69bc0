package placement_test

import (
	"fmt"
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
			plan := placement.New()
			if diff := gocmp.Diff(want, plan.Place(test.demand, s, scoreMin), equalNumbers); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if a, placed := plan.Of(test.demand.VM); placed != (test.refused == "") || a.Node != want.Node {
				t.Errorf("afterwards it is on %v, %v", a, placed)
			}
		})
	}
}

func TestStaysAndGenerations(t *testing.T) {
	plan, s := placement.New(), town(4, 4)
	d := placement.Demand{VM: name("vm"), Units: 2}
	first := plan.Place(d, s, scoreMin)
	again := plan.Place(d, s, scoreMin)
	if again.Node != first.Node || again.Generation != 1 || again.Reason != "it runs there already" {
		t.Errorf("placed again: %+v", again)
	}
	if on := plan.On(first.Node); len(on) != 1 || on[0].Units != 2 {
		t.Errorf("on its node: %v", on)
	}
	if !plan.Free(d.VM) || plan.Free(d.VM) {
		t.Error("it is freed once")
	}
	if next := plan.Place(d, s, scoreMin); next.Generation != 2 || next.Considered[0].Used+next.Considered[1].Used != 0 {
		t.Errorf("placed anew: %+v", next)
	}
}

// TestSmallestShare prefers the node that would be used least for its size,
// not the one with most room or fewest units.
func TestSmallestShare(t *testing.T) {
	plan, s := placement.New(), town(10, 100)
	small, large := name("node 0"), name("node 1")
	want := map[aleph.Hash]aleph.ComputeUnits{small: 1, large: 10}
	got := map[aleph.Hash]aleph.ComputeUnits{}
	for i := range 11 {
		got[plan.Place(placement.Demand{VM: name("vm %d", i), Units: 1}, s, scoreMin).Node]++
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
		first[placement.New().Place(placement.Demand{VM: name("vm %d", i), Units: 1}, s, scoreMin).Node]++
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
		plan, s := placement.New(), town(slices.Repeat([]aleph.ComputeUnits{capacity}, nodes)...)
		placed := 0
		for i := range vms {
			if !plan.Place(placement.Demand{VM: name("vm %d", i), Units: units}, s, scoreMin).Node.IsZero() {
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

// TestLaw places and frees at random: no node above its capacity, a VM on at
// most one node, the same whatever order the nodes are read in, and the same
// from a restored plan.
func TestLaw(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := town(rapid.SliceOfN(rapid.Custom(func(t *rapid.T) aleph.ComputeUnits {
			return aleph.ComputeUnits(rapid.Int64Range(0, 20).Draw(t, "capacity"))
		}), 1, 6).Draw(t, "capacities")...)
		for i := range s.CRNs {
			s.CRNs[i].Eligible = rapid.Bool().Draw(t, "eligible")
			s.CRNs[i].Parent = rapid.SampledFrom([]aleph.Hash{core, core, core, sleeping, {}}).Draw(t, "parent")
		}
		mixed := s
		mixed.CRNs = rapid.Permutation(s.CRNs).Draw(t, "order")
		plan, other := placement.New(), placement.New()
		generations := map[aleph.Hash]uint64{}
		t.Repeat(map[string]func(*rapid.T){
			"place": func(t *rapid.T) {
				d := placement.Demand{
					VM:    name("vm %d", rapid.IntRange(0, 9).Draw(t, "vm")),
					Units: aleph.ComputeUnits(rapid.Int64Range(1, 8).Draw(t, "units")),
				}
				if rapid.Bool().Draw(t, "pinned") {
					d.Pin = rapid.SampledFrom(s.CRNs).Draw(t, "node").ID
				}
				_, ran := plan.Of(d.VM)
				got, same := plan.Place(d, s, scoreMin), other.Place(d, mixed.Sorted(), scoreMin)
				if diff := gocmp.Diff(got, same, equalNumbers); diff != "" {
					t.Fatalf("another order of the nodes decides otherwise:\n%s", diff)
				}
				if got.Node.IsZero() && !slices.ContainsFunc(got.Considered, func(c placement.Considered) bool { return c.Refused == "" }) {
					return
				}
				if ran {
					return
				}
				if d.Pin != (aleph.Hash{}) && got.Node != d.Pin {
					t.Fatalf("pinned to %s, placed on %s", d.Pin.Short(), got.Node.Short())
				}
				if generations[d.VM]++; got.Generation != generations[d.VM] {
					t.Fatalf("generation %d, want %d", got.Generation, generations[d.VM])
				}
			},
			"free": func(t *rapid.T) {
				vm := name("vm %d", rapid.IntRange(0, 9).Draw(t, "vm"))
				if plan.Free(vm) != other.Free(vm) {
					t.Fatal("freed in one plan only")
				}
			},
			"restore": func(*rapid.T) { other = placement.Restore(plan.State()) },
			"": func(t *rapid.T) {
				if diff := gocmp.Diff(plan.State(), other.State(), equalNumbers); diff != "" {
					t.Fatalf("(-plan +other):\n%s", diff)
				}
				if err := plan.Check(); err != nil {
					t.Fatal(err)
				}
				sum := 0
				for _, crn := range s.CRNs {
					var used aleph.ComputeUnits
					for _, a := range plan.On(crn.ID) {
						used += a.Units
						sum++
					}
					if used > crn.Capacity {
						t.Fatalf("%d of %d compute units are used", used, crn.Capacity)
					}
				}
				if sum != len(plan.Assignments()) {
					t.Fatalf("%d assignments on nodes, %d in all", sum, len(plan.Assignments()))
				}
			},
		})
	})
}

func TestConsideredAreAllNodes(t *testing.T) {
	s := with(town(4, 4, 4), name("node 1"), func(c *registry.CRN) { c.Eligible = false })
	d := placement.New().Place(placement.Demand{VM: name("vm"), Units: 1}, s, scoreMin)
	if len(d.Considered) != 3 || !slices.IsSortedFunc(d.Considered, func(a, b placement.Considered) int { return a.Node.Compare(b.Node) }) {
		t.Errorf("considered %+v", d.Considered)
	}
	if !strings.Contains(d.Reason, "among 2 eligible of 3 nodes") {
		t.Errorf("the reason is %q", d.Reason)
	}
}

func BenchmarkPlace(b *testing.B) {
	s := town(slices.Repeat([]aleph.ComputeUnits{64}, 350)...)
	plan := placement.New()
	for i := range 3000 {
		plan.Place(placement.Demand{VM: name("vm %d", i), Units: 1}, s, scoreMin)
	}
	d := placement.Demand{VM: name("another"), Units: 4}
	b.ReportAllocs()
	for b.Loop() {
		plan.Place(d, s, scoreMin)
		plan.Free(d.VM)
	}
}
