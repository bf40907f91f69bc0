package policy

import (
	"maps"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
)

// Preset returns a policy by name, checked. The preset that production runs
// comes with an *Unsafe.
func Preset(name string) (Policy, error) {
	preset, ok := presets[name]
	if !ok {
		return Policy{}, refuse("there is no preset %q: choose one of %v", name, Presets())
	}
	p := preset()
	return p, p.Check()
}

// Presets lists the names that Preset takes.
func Presets() []string { return slices.Sorted(maps.Keys(presets)) }

var presets = map[string]func() Policy{"proposal": proposal, "mainnet": mainnet, "hardened": hardened}

// proposal is the tokenomics update as it was posted: 60/15/20/5, one price of
// 0.011 USD per compute unit and hour, one staker pool for the network, a wage
// in thirds that falls evenly to 2,700,000 ALEPH in all, and a programme of
// 3,000 compute units. What the proposal leaves open - the developers' lock,
// the condition of the burn, the bounds of the price - is ours. Confidential
// instances and those with graphics cards cost as many times the one price as
// they cost the price of an instance on the network of today (2, 43,125/14,250
// and 86,250/14,250), to the nearest credit. The older ways to pay ask for what
// they do there, and close when they do there.
func proposal() Policy {
	return Policy{
		Name:                   "proposal",
		Execution:              Shares{CRN: 6000, CCN: 1500, Stakers: 2000, Developers: 500},
		Storage:                Shares{CCN: 7500, Stakers: 2000, Developers: 500},
		StakerScope:            Global,
		StakerConcentrationMax: 1000,
		Valuation:              ByLot,
		RewardBonus:            aleph.Whole,
		RewardGranted:          aleph.Whole,
		BurnOrganic:            5000,
		BurnAfter:              9,
		DevelopersLock:         365 * aleph.Day,
		Price:                  PriceBound{Move: 1000, Window: 30 * aleph.Minute},
		Backing:                Backing{Warn: 9500, Stop: 9000},
		Wage: Wage{
			Pool: aleph.WholeTokens(900_000), Length: 180 * aleph.Day, Schedule: Continuous, By: ByScore, UnitsMax: 64,
			CRN: 1, CCN: 1, Stakers: 1,
		},
		Programme: Programme{Target: 3000, Utilisation: 7000, Cap: aleph.WholeTokens(1_350_000)},
		Slash:     Slash{After: 3 * aleph.Day, Retroactive: true, Wage: true},
		Payout:    Payout{Threshold: aleph.WholeTokens(10), Batch: 200},
		Legacy:    Legacy{MachinesClose: 1_773_187_200_000, AllClose: 1_798_761_600_000},
		Tariff: Tariff{
			Program: 11_000, PersistentProgram: 11_000, Instance: 11_000,
			InstanceConfidential: 22_000, InstanceGPUStandard: 33_289, InstanceGPUPremium: 66_579,
			StorageMiB: 179_675, ProgramStorageMiB: 977_000, StorageMinMiB: 25, StorageFreeMiB: 25,
			MemoryMiBPerCU: 2048, DiskMiBPerCU: 20_480, ProgramDiskMiBPerCU: 2048,
			GPUMemoryMiBPerCU: 6144, GPUDiskMiBPerCU: 61_440,
			Hold: Holding{
				Program: aleph.WholeTokens(200), PersistentProgram: aleph.WholeTokens(1000),
				Instance: aleph.WholeTokens(1000), InstanceConfidential: aleph.WholeTokens(2000),
				InstanceGPUStandard: aleph.WholeTokens(280), InstanceGPUPremium: aleph.WholeTokens(560),
				DiskMiB: aleph.NewToken(50_000_000_000_000_000), FileMiB: aleph.NewToken(333_333_333_000_000_000),
			},
		},
		Epoch:      10 * aleph.Day,
		MinRuntime: aleph.Day,
		WarnRunway: 72 * aleph.Hour,
		Halt:       aleph.Minute,
		Nodes: Nodes{
			OwnerMin: aleph.WholeTokens(199_999), ActiveMin: aleph.WholeTokens(499_999), StakerMin: aleph.WholeTokens(9_999),
			LinksMax: 8, ScoreMin: 8000, ScoreLeave: 8000, ScoreFloor: 2000, ScoreFull: 8000,
			InactiveScore: 100, RemoveAfter: 90 * aleph.Day,
		},
		MeteredConcurrency: 16,
	}
}

// mainnet is what production has computed since May 2026, as far as the
// parameters go: the prices of the network's pricing aggregate (pyaleph's
// defaults), the stakers' part per core node, the price of the moment and the
// wage since May (aleph-nodestatus), and the bonus of 20 % that buyers who pay
// in ALEPH were seen to get. Self-dealing pays under these rules, so no node
// runs them.
func mainnet() Policy {
	p := proposal()
	p.Name = "mainnet"
	p.StakerScope, p.StakerConcentrationMax, p.AlephBonus = PerCCN, aleph.Whole, 2000
	p.Valuation, p.Legacy.Reward = BySpot, aleph.Whole
	p.Wage.Start = 1_777_593_600_000 // 2026-05-01
	p.Tariff = productionPrices(p.Tariff)
	return p
}

// hardened is the proposal at the network's prices, with room for the worst
// case instead of the likely one: self-dealing does not pay for a group with a
// third of all stake, a core node links as many compute nodes as the network's
// documentation says instead of as many as its code lets through, a wage goes
// by what a node can do and not by how many nodes it was cut into, silence
// costs all rewards, and a score about the threshold does not flap.
func hardened() Policy {
	p := proposal()
	p.Name = "hardened"
	p.StakerConcentrationMax = 3333
	p.Tariff = productionPrices(p.Tariff)
	p.Nodes.LinksMax, p.Nodes.ScoreLeave = 5, 7500
	p.Wage.By = ByScoreCapacity
	p.Slash.Execution, p.Slash.Programme = true, true
	return p
}

// productionPrices are the prices in credits of the network's pricing
// aggregate (pyaleph's defaults).
func productionPrices(t Tariff) Tariff {
	t.PersistentProgram, t.Instance = 55_000, 14_250
	t.InstanceConfidential, t.InstanceGPUStandard, t.InstanceGPUPremium = 28_500, 43_125, 86_250
	return t
}
