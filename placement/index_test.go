package placement_test

import (
	"fmt"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/placement"
)

// BenchmarkIndex places a VM and frees the one that was placed as many VMs before as
// are on the nodes, which are half used.
func BenchmarkIndex(b *testing.B) {
	for _, size := range []struct{ nodes, capacities int }{{350, 1}, {350, 8}, {1000, 8}, {10_000, 1}, {10_000, 8}, {10_000, 64}, {10_000, 1000}} {
		b.Run(fmt.Sprintf("nodes=%d/capacities=%d", size.nodes, size.capacities), func(b *testing.B) {
			x := placement.NewIndex(size.nodes)
			var all aleph.ComputeUnits
			for i := range size.nodes {
				c := aleph.ComputeUnits(16 + 4*(i*31%size.capacities))
				x.Set(i, c, true)
				all += c
			}
			type vm struct {
				node  int
				units aleph.ComputeUnits
			}
			var on []vm
			draw := uint64(0)
			place := func() vm {
				units := aleph.ComputeUnits(1 << (draw % 3))
				draw++
				node, ok := x.Choose(units, draw)
				if !ok {
					b.Fatal("there is no room")
				}
				x.Take(node, units)
				return vm{node, units}
			}
			for used := aleph.ComputeUnits(0); used < all/2; {
				on = append(on, place())
				used += on[len(on)-1].units
			}
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
	}
}
