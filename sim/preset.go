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

// today is the network as it was recorded in May 2026, at the prices of the
// network. Numbers with a source in brackets are what Calibrate makes of the
// records (docs/backtest.md says how): [hour] an hour of usage, 2026-05-06;
// [flow] purchases and processing runs until 2026-08-22. The others are
// assumptions: the records do not tell them.
func today() Scenario {
	s := proposal()
	p, err := policy.Preset("hardened")
	if err != nil {
		panic("sim: " + err.Error())
	}
	s.Name, s.Policy = "today", p
	s.Network.Programme = 4 // [hour] Mean size of the VMs of who uses most: 4.2.
	s.Network.Pool = 25_000_000
	s.Price = Market{
		Process: Walk,
		Start:   17_449_200_000, // [hour] The price of its credits.
		Drift:   0,              // [flow] -196 % a year, but a forecast by the drift lost to none.
		// [flow] 50 % with a standard error of 10, from 14 steps.
		Volatility: 5000,
		Jumps:      100, Jump: -1500, // [flow] None in 14 steps, which 1 a year explains.
		Depth: 400_000, Reversion: 6000,
	}
	s.Core = Core{Cost: 30_000_000, Enter: 500, Leave: 2000, Most: 120}
	s.Stakers = Stakers{Yield: 450, Speed: 1000, Loyal: 5000, Most: 150_000_000}
	class := func(name string, product policy.Product, count, units, cost, most int64) Class {
		return Class{Name: name, Product: product, Count: count, Units: units, Cost: cost * 1_000_000, Score: 9500, Enter: 1000, Leave: 2000, Most: most, SameASN: 1000}
	}
	s.Classes = []Class{
		class("small", policy.Instance, 51, 10, 35, 102),   // [hour] Nodes that used up to 9 compute units: 6.4 on average.
		class("average", policy.Instance, 52, 21, 65, 128), // [hour] 64 that used up to 20, 14.4 on average, less the confidential ones.
		class("large", policy.Instance, 52, 54, 155, 104),  // [hour] The others: 37.3 on average.
		class("confidential", policy.InstanceConfidential, 12, 16, 90, 40),
		class("GPU", policy.InstanceGPUStandard, 4, 26, 350, 40), // [hour] Four nodes with cards: 25.8 compute units on average, all in use.
	}
	user := func(name string, product policy.Product, units, vm, growth int64) Demand {
		return Demand{
			Name: name, Product: product, Units: units, Growth: growth, Churn: 3000, Noise: 300, Elasticity: 80, VM: vm,
			Aleph: 8800, // [flow] 87.7 % of the USD of 121 purchases.
		}
	}
	s.Demand = []Demand{
		user("small users", policy.Instance, 342, 1, 400), // [hour] VMs of one and two compute units, 1.1 on average.
		user("large users", policy.Instance, 83, 6, 300),  // [hour] Larger ones, 5.8 on average: 163 units, less what confidential users pay.
		user("confidential users", policy.InstanceConfidential, 40, 4, 500),
		user("GPU users", policy.InstanceGPUStandard, 103, 26, 500), // [hour]
	}
	return s
}

// crash is today with the fall of the price that was recorded until August
// 2026, 44 %, all at once after 90 days.
func crash() Scenario {
	s := today()
	s.Name = "crash"
	s.Shocks = []Shock{{Day: 90, What: ShockPrice, By: -4400}}
	return s
}

// month is what the economy calls one.
const month = float64(policy.Month / aleph.Day) // days
