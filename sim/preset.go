package sim

import (
	"maps"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
)

// Preset returns a scenario by name.
func Preset(name string) (Scenario, error) {
	preset, ok := presets[name]
	if !ok {
		return Scenario{}, refuse("there is no scenario %q: choose one of %v", name, Presets())
	}
	return preset.make(), nil
}

// PresetMeaning says in a sentence what a scenario of that name is about; it
// is empty when there is none.
func PresetMeaning(name string) string { return presets[name].meaning }

// Presets lists the names that Preset takes.
func Presets() []string { return slices.Sorted(maps.Keys(presets)) }

var presets = map[string]struct {
	make    func() Scenario
	meaning string
}{
	"proposal": {proposal, "The tokenomics proposal as it was posted: nobody comes or goes, and the price stays."},
	"today":    {today, "The network as it was recorded: users, five kinds of nodes that come and go, a price that strays."},
	"crash":    {crash, "As today, and the price falls by 44 % after 90 days."},
}

// proposal is the tokenomics proposal as it was posted (economics A.3): 350
// compute nodes of 12.24 compute units, 100 core nodes, 50.27 million ALEPH
// staked, 0.025 USD per ALEPH, nobody who comes or goes, and the programme
// fills all of its 3,000 compute units. The incentives pool is unknown; it has
// enough.
func proposal() Scenario {
	p, err := policy.Preset("proposal")
	if err != nil {
		panic("sim: " + err.Error())
	}
	return Scenario{
		Name: "proposal", Seed: 1, Start: 1_777_593_600_000, Horizon: 1080, Policy: p,
		Network: Network{CCNs: 100, Staked: 50_270_000, Stakers: 200, Pool: 50_000_000, Programme: 1},
		Price:   Market{Process: Constant, Start: 25_000_000_000, Volatility: 9000, Reversion: 10_000},
		Core:    Core{Cost: 30_000_000, Most: 100},
		Stakers: Stakers{Yield: 460, Loyal: 10_000, Most: 150_000_000},
		Selling: Selling{CRN: 6000, CCN: 4000, Stakers: 2000},
		Classes: []Class{
			{Name: "small", Product: policy.Instance, Count: 264, Units: 12, Cost: 40_000_000, Score: 9500, Most: 264, SameASN: 1000},
			{Name: "average", Product: policy.Instance, Count: 86, Units: 13, Cost: 45_000_000, Score: 9500, Most: 86, SameASN: 1000},
		},
	}
}

// today is the network as it was recorded (economics A.4): the prices of the
// network, 817 compute units that users use, nodes of several kinds whose
// operators come and go by what they earn, a price that strays from 0.0175 USD
// and falls when rewards are sold.
func today() Scenario {
	s := proposal()
	p, err := policy.Preset("hardened")
	if err != nil {
		panic("sim: " + err.Error())
	}
	s.Name, s.Policy = "today", p
	s.Network.Programme, s.Network.Pool = 4, 25_000_000
	s.Price = Market{Process: Walk, Start: 17_500_000_000, Drift: 1500, Volatility: 9000, Jumps: 100, Jump: -1500, Depth: 400_000, Reversion: 6000}
	s.Core = Core{Cost: 30_000_000, Enter: 500, Leave: 2000, Most: 120}
	s.Stakers = Stakers{Yield: 450, Speed: 1000, Loyal: 5000, Most: 150_000_000}
	class := func(name string, product policy.Product, count, units, cost, most int64) Class {
		return Class{Name: name, Product: product, Count: count, Units: units, Cost: cost * 1_000_000, Score: 9500, Enter: 1000, Leave: 2000, Most: most, SameASN: 1000}
	}
	s.Classes = []Class{
		class("small", policy.Instance, 200, 8, 30, 400),
		class("average", policy.Instance, 110, 16, 55, 250),
		class("large", policy.Instance, 20, 64, 180, 60),
		class("confidential", policy.InstanceConfidential, 12, 16, 90, 40),
		class("GPU", policy.InstanceGPUStandard, 8, 16, 350, 40),
	}
	user := func(name string, product policy.Product, units, vm, growth, alephs int64) Demand {
		return Demand{Name: name, Product: product, Units: units, Growth: growth, Churn: 3000, Noise: 300, Elasticity: 80, Reference: 0, VM: vm, Aleph: alephs}
	}
	s.Demand = []Demand{
		user("small users", policy.Instance, 217, 1, 400, 5000),
		user("large users", policy.Instance, 500, 4, 300, 7000),
		user("confidential users", policy.InstanceConfidential, 40, 4, 500, 2000),
		user("GPU users", policy.InstanceGPUStandard, 60, 4, 500, 2000),
	}
	return s
}

// crash is today with the fall of the price that was recorded from May to
// August 2026, 44 %, all at once after 90 days.
func crash() Scenario {
	s := today()
	s.Name = "crash"
	s.Shocks = []Shock{{Day: 90, What: ShockPrice, By: -4400}}
	return s
}

// month is what the economy calls one.
const month = float64(policy.Month / aleph.Day) // days
