package placement_test

import (
	"fmt"
	"math"
	"math/big"
	"slices"
	"testing"

	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/placement"
)

// site is a node as the model of an index has it.
type site struct {
	capacity, used aleph.ComputeUnits
	eligible       bool
}

// indexOf returns an index of those sites, which it is told of in any order.
func indexOf(sites []site, order []int) *placement.Index {
	x := placement.NewIndex(len(sites))
	for _, i := range order {
		x.Take(i, sites[i].used)
		x.Set(i, sites[i].capacity, sites[i].eligible)
	}
	return x
}

// fairest returns the nodes that a look at every one finds.
func fairest(sites []site, units aleph.ComputeUnits) []int {
	var found []int
	var best *big.Rat
	for i, s := range sites {
		if !s.eligible || s.capacity < units || s.used > s.capacity-units {
			continue
		}
		share := big.NewRat(int64(s.used+units), int64(s.capacity))
		if best == nil || share.Cmp(best) < 0 {
			best, found = share, nil
		}
		if share.Cmp(best) == 0 {
			found = append(found, i)
		}
	}
	return found
}

// TestIndexLaw changes nodes at random: the index chooses one of those that a
// look at every node finds, and so does one that comes to the same another way.
func TestIndexLaw(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 40).Draw(t, "nodes")
		sites, order := make([]site, n), make([]int, n)
		for i := range order {
			order[i] = i
		}
		x, copied := placement.NewIndex(n), placement.NewIndex(0)
		node := rapid.IntRange(0, n-1)
		size := rapid.SampledFrom([]int64{1, 1, 2, 3, 4, 8, math.MaxInt64})
		t.Repeat(map[string]func(*rapid.T){
			"set": func(t *rapid.T) {
				i := node.Draw(t, "node")
				s := &sites[i]
				s.capacity = aleph.ComputeUnits(rapid.SampledFrom([]int64{-1, 0, 1, 4, 6, 8, 8, 8, 12, 12, math.MaxInt64}).Draw(t, "capacity"))
				s.eligible = rapid.IntRange(0, 4).Draw(t, "eligible") > 0
				x.Set(i, s.capacity, s.eligible)
			},
			"take": func(t *rapid.T) {
				i, units := node.Draw(t, "node"), aleph.ComputeUnits(size.Draw(t, "units"))
				if units > math.MaxInt64-sites[i].used {
					return
				}
				sites[i].used += units
				x.Take(i, units)
			},
			"give": func(t *rapid.T) {
				i := node.Draw(t, "node")
				units := aleph.ComputeUnits(rapid.Int64Range(0, int64(sites[i].used)).Draw(t, "units"))
				sites[i].used -= units
				x.Give(i, units)
			},
			"choose": func(t *rapid.T) {
				units, draw := aleph.ComputeUnits(size.Draw(t, "units")), rapid.Uint64().Draw(t, "draw")
				want := fairest(sites, units)
				copied.CopyFrom(x)
				got, ok := x.Choose(units, draw)
				if ok != (len(want) > 0) || ok && !slices.Contains(want, got) {
					t.Fatalf("%d units go to %d, %v; the fairest of %+v are %v", units, got, ok, sites, want)
				}
				other := indexOf(sites, rapid.Permutation(order).Draw(t, "order"))
				for how, y := range map[string]*placement.Index{"told in another order": other, "copied": copied, "cloned": x.Clone()} {
					if same, found := y.Choose(units, draw); same != got || found != ok {
						t.Fatalf("%d units go to %d; in an index %s to %d", units, got, how, same)
					}
				}
				if ok {
					sites[got].used += units
					x.Take(got, units)
				}
			},
			"": func(t *rapid.T) {
				for i, s := range sites {
					if x.Used(i) != s.used {
						t.Fatalf("node %d has %d units, want %d", i, x.Used(i), s.used)
					}
				}
			},
		})
	})
}

// TestCounterIsADraw holds that VMs which are numbered one after the other get
// each of the equals as often as chance would have it.
func TestCounterIsADraw(t *testing.T) {
	const nodes, vms = 6, 6000
	x := placement.NewIndex(nodes)
	for i := range nodes {
		x.Set(i, 8, true)
	}
	got := [nodes]int{}
	for vm := range uint64(vms) {
		node, _ := x.Choose(1, vm)
		got[node]++
	}
	for node, n := range got {
		if n < 855 || n > 1145 { // Five standard deviations of 28.9.
			t.Errorf("of %d VMs node %d got %d, want about %d", vms, node, n, vms/nodes)
		}
	}
}

// TestEqualsOfSeveralCapacities draws among nodes whose shares are equal though
// their capacities are not.
func TestEqualsOfSeveralCapacities(t *testing.T) {
	sites := []site{{12, 8, true}, {6, 3, true}, {9, 5, true}, {6, 3, true}, {3, 1, true}, {3, 2, true}}
	x := indexOf(sites, []int{0, 1, 2, 3, 4, 5})
	want := []int{1, 2, 3, 4} // All are used at two thirds with one unit more.
	got := map[int]int{}
	for vm := range uint64(4000) {
		node, _ := x.Choose(1, vm)
		got[node]++
	}
	for _, node := range want {
		if got[node] < 860 || got[node] > 1140 { // Five standard deviations of 27.4.
			t.Errorf("of 4000 VMs node %d got %d", node, got[node])
		}
	}
	if len(got) != len(want) {
		t.Errorf("chosen were %v, want only %v", got, want)
	}
}

func TestGivesNoMoreThanItHas(t *testing.T) {
	x := placement.NewIndex(1)
	x.Take(0, 2)
	defer func() {
		if got, want := recover(), "placement: 3 compute units leave node 0, 2 are on it"; got != want {
			t.Errorf("it panics with %v, want %q", got, want)
		}
	}()
	x.Give(0, 3)
}

// TestIndexDoesNotAllocate holds for all that happens many times: also for
// changes of capacity and for a new start from another index.
func TestIndexDoesNotAllocate(t *testing.T) {
	x := placement.NewIndex(100)
	for i := range 100 {
		x.Set(i, aleph.ComputeUnits(4+i%5), true)
	}
	x.Choose(1, 0)
	start := x.Clone()
	draw := uint64(0)
	if n := testing.AllocsPerRun(100, func() {
		x.CopyFrom(start)
		for range 50 {
			draw++
			node, _ := x.Choose(1, draw)
			x.Take(node, 1)
			x.Set(node, 4, draw%2 == 0)
			x.Give(node, 1)
		}
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestFairnessIsExact(t *testing.T) {
	for _, test := range []struct {
		name                         string
		sites                        []site
		nodes                        int
		mean, least, most, deviation string
	}{
		{"no nodes", nil, 0, "0", "0", "0", "0"},
		{"none eligible", []site{{8, 4, false}, {0, 0, true}}, 0, "0", "0", "0", "0"},
		{"equal", []site{{8, 4, true}, {4, 2, true}, {9, 9, false}}, 2, "1/2", "1/2", "1/2", "0"},
		{"one is far below", []site{{3, 0, true}, {3, 3, true}, {3, 3, true}}, 3, "2/3", "0", "1", "2/3"},
		{"above its capacity", []site{{4, 6, true}, {12, 2, true}}, 2, "1/2", "1/6", "3/2", "1"},
		{
			"claims without bound",
			[]site{{math.MaxInt64, 0, true}, {math.MaxInt64, math.MaxInt64, true}, {math.MaxInt64, 0, true}},
			3, "1/3", "0", "1", "2/3",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			order := make([]int, len(test.sites))
			for i := range order {
				order[i] = i
			}
			f := indexOf(test.sites, order).Fairness()
			want := fmt.Sprint(test.nodes, " ", test.mean, " ", test.least, " ", test.most, " ", test.deviation)
			got := fmt.Sprint(f.Nodes, " ", f.Mean.RatString(), " ", f.Least.RatString(), " ", f.Most.RatString(), " ", f.Deviation.RatString())
			if got != want {
				t.Errorf("nodes, mean, least, most, deviation: got %s, want %s", got, want)
			}
		})
	}
}

// TestEqualNodesStayEqual holds that equal nodes stay equal when, many times,
// a VM leaves and another comes.
func TestEqualNodesStayEqual(t *testing.T) {
	const nodes, vms, units = 100, 2000, 3
	x := placement.NewIndex(nodes)
	for i := range nodes {
		x.Set(i, 128, true)
	}
	on := make([]int, vms)
	for vm := range on {
		on[vm], _ = x.Choose(units, uint64(vm))
		x.Take(on[vm], units)
	}
	for k := range 50 * vms {
		vm := k * 7919 % vms
		x.Give(on[vm], units)
		on[vm], _ = x.Choose(units, uint64(k))
		x.Take(on[vm], units)
	}
	if f := x.Fairness(); f.Deviation.Sign() != 0 {
		t.Errorf("20 VMs should be on each node; shares are from %v to %v", f.Least, f.Most)
	}
}

// BenchmarkIndex gives back a VM and places another, on nodes that are half
// used.
func BenchmarkIndex(b *testing.B) {
	for _, size := range []struct{ nodes, capacities int }{{350, 8}, {350, 350}, {1000, 8}, {10_000, 8}, {10_000, 64}} {
		x := placement.NewIndex(size.nodes)
		var all aleph.ComputeUnits
		for i := range size.nodes {
			c := aleph.ComputeUnits(16 + i%size.capacities)
			x.Set(i, c, true)
			all += c
		}
		type vm struct {
			node  int
			units aleph.ComputeUnits
		}
		draw := uint64(0)
		place := func() vm {
			draw++
			units := aleph.ComputeUnits(1 << (draw % 3))
			node, ok := x.Choose(units, draw)
			if !ok {
				b.Fatal("there is no room")
			}
			x.Take(node, units)
			return vm{node, units}
		}
		var on []vm
		for used := aleph.ComputeUnits(0); used < all/2; used += on[len(on)-1].units {
			on = append(on, place())
		}
		b.Run(fmt.Sprintf("nodes=%d/capacities=%d", size.nodes, size.capacities), func(b *testing.B) {
			b.ReportAllocs()
			i := 0
			for b.Loop() {
				x.Give(on[i].node, on[i].units)
				on[i] = place()
				if i++; i == len(on) {
					i = 0
				}
			}
		})
		if size.capacities == 8 {
			start := x.Clone()
			b.Run(fmt.Sprintf("nodes=%d/copy", size.nodes), func(b *testing.B) {
				for b.Loop() {
					start.CopyFrom(x)
				}
			})
			b.Run(fmt.Sprintf("nodes=%d/arrange", size.nodes), func(b *testing.B) {
				for i := 0; b.Loop(); i++ {
					start.Set(0, aleph.ComputeUnits(16+i%2), true)
					start.Choose(1, 0)
				}
			})
		}
	}
}
