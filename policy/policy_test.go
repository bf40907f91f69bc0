package policy_test

import (
	"errors"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
)

func proposal(t testing.TB) policy.Policy {
	t.Helper()
	p, err := policy.Preset("proposal")
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestPresets(t *testing.T) {
	names := policy.Presets()
	if want := []string{"hardened", "mainnet", "proposal"}; !slices.Equal(names, want) {
		t.Fatalf("the presets are %v, want %v", names, want)
	}
	for _, name := range names {
		p, err := policy.Preset(name)
		_, unsafe := errors.AsType[*policy.Unsafe](err)
		if unsafe != (name == "mainnet") || !unsafe && err != nil || p.Name != name {
			t.Errorf("preset %q is %q, %v", name, p.Name, err)
		}
	}
	if _, err := policy.Preset("utopia"); !errors.Is(err, policy.ErrPolicy) || !strings.Contains(err.Error(), "proposal") {
		t.Errorf("an unknown preset: %v; want the names that there are", err)
	}
	if err := (policy.Policy{}).Check(); !errors.Is(err, policy.ErrPolicy) {
		t.Errorf("the zero policy: %v", err)
	}
}

func TestProposal(t *testing.T) {
	p := proposal(t)
	if want := (policy.Shares{CRN: 6000, CCN: 1500, Stakers: 2000, Developers: 500}); p.Execution != want {
		t.Errorf("execution is divided %+v, want %+v", p.Execution, want)
	}
	if want := (policy.Shares{CCN: 7500, Stakers: 2000, Developers: 500}); p.Storage != want {
		t.Errorf("storage is divided %+v, want %+v", p.Storage, want)
	}
	// 3,000 compute units for 30 days cost 23,760 USD, which at 0.025 USD are
	// 950,400 ALEPH.
	used := (p.Tariff.Rate(policy.Instance, policy.Resources{VCPUs: 1}) * 3000).Over(30 * aleph.Day).Credits()
	if used != 23_760_000_000 {
		t.Errorf("the target costs %d credits, want 23,760,000,000", used)
	}
	price, err := aleph.ParsePrice("0.025")
	if err != nil {
		t.Fatal(err)
	}
	if got, ok := price.Credits(aleph.WholeTokens(950_400)); !ok || got != used {
		t.Errorf("950,400 ALEPH are %d credits, want %d", got, used)
	}
}

// TestMainnet has the prices that production's table says, in credits per
// hour, and the rate per compute unit that was on record: 14,250.
func TestMainnet(t *testing.T) {
	p, err := policy.Preset("mainnet")
	unsafe, ok := errors.AsType[*policy.Unsafe](err)
	if !ok {
		t.Fatalf("the rules that production runs are checked with %v, want that self-dealing pays", err)
	}
	if unsafe.Return != 11_400 {
		t.Errorf("self-dealing brings home %d basis points, want 11,400", unsafe.Return)
	}
	for _, test := range []struct {
		product policy.Product
		want    uint64
	}{
		{policy.Program, 11_000},
		{policy.PersistentProgram, 55_000},
		{policy.Instance, 14_250},
		{policy.InstanceConfidential, 28_500},
		{policy.InstanceGPUStandard, 43_125},
		{policy.InstanceGPUPremium, 86_250},
	} {
		if got := p.Tariff.Rate(test.product, policy.Resources{VCPUs: 1}); got != aleph.CreditsPerHour(test.want) {
			t.Errorf("%s costs %d, want %d credits per hour", test.product, got, test.want)
		}
	}
	if p.StakerScope != policy.PerCCN || p.AlephBonus != 2000 {
		t.Errorf("the scope is %s, the bonus %d", p.StakerScope, p.AlephBonus)
	}
}

// TestSelfDealing has the numbers of the positions that an operator can be in:
// his nodes alone bring home 75 %, with all stake of his core node 95 %.
func TestSelfDealing(t *testing.T) {
	for _, test := range []struct {
		name          string
		scope         policy.Scope
		concentration aleph.BasisPoints
		bonus         aleph.BasisPoints
		want          int64  // basis points that come home; 0 when it does not pay
		remedy        string // in the sentence
	}{
		{"no bonus", policy.PerCCN, 10_000, 0, 0, ""},
		{"5 % per core node", policy.PerCCN, 10_000, 500, 0, ""},
		{"just below the edge of 5.26 %", policy.PerCCN, 10_000, 526, 0, ""},
		{"just above it", policy.PerCCN, 10_000, 527, 10_000, "lower aleph_bonus to 526 or less"},
		{"the observed 20 % per core node", policy.PerCCN, 10_000, 2000, 11_400, `choose staker_scope "global" with a staker_concentration_max of 4166 or less`},
		{"the observed 20 % with a global pool", policy.Global, 0, 2000, 0, ""},
		{"and 41.66 % of all stake", policy.Global, 4166, 2000, 0, ""},
		{"and 41.67 % of all stake", policy.Global, 4167, 2000, 10_000, "lower staker_concentration_max to 4166 or less"},
		{"just below the edge of 33.3 %", policy.Global, 0, 3333, 0, ""},
		{"just above it", policy.Global, 0, 3334, 10_000, "lower aleph_bonus to 3333 or less"},
	} {
		p := proposal(t)
		p.StakerScope, p.StakerConcentrationMax, p.AlephBonus = test.scope, test.concentration, test.bonus
		p.Valuation = policy.BySpot
		err := p.Check()
		unsafe, _ := errors.AsType[*policy.Unsafe](err)
		switch {
		case test.want == 0 && err != nil, test.want != 0 && unsafe == nil:
			t.Errorf("%s: %v, want a return of %d", test.name, err, test.want)
		case unsafe != nil && (unsafe.Return != test.want || !errors.Is(err, policy.ErrPolicy) || !strings.Contains(err.Error(), test.remedy)):
			t.Errorf("%s: %v; want a return of %d and %q", test.name, err, test.want, test.remedy)
		}
		if p.Valuation = policy.ByLot; p.Check() != nil {
			t.Errorf("%s: what credits brought in is all that comes home, and yet: %v", test.name, p.Check())
		}
		if p.Valuation, p.RewardBonus = policy.BySpot, 0; p.Check() != nil {
			t.Errorf("%s: a bonus that is not rewarded: %v", test.name, p.Check())
		}
	}
	p := proposal(t)
	p.Execution, p.StakerConcentrationMax = policy.Shares{CRN: 6000, CCN: 2000, Stakers: 2000}, 10_000
	if err := p.Check(); err == nil || !strings.Contains(err.Error(), "raise execution.developers or execution.burn") {
		t.Errorf("everything comes home without a bonus: %v", err)
	}
}

// What Check says to change is enough, and no more than enough.
func TestRemedies(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := drawPolicy(t)
		p.Legacy.Reward = 0
		p.Valuation, p.RewardBonus = policy.BySpot, aleph.BasisPoints(rapid.Uint16Range(1, 10_000).Draw(t, "rewarded"))
		p.AlephBonus = aleph.BasisPoints(rapid.Uint16Max(10_000).Draw(t, "bonus"))
		unsafe, ok := errors.AsType[*policy.Unsafe](p.Check())
		if !ok {
			return
		}
		_, rest, ok := strings.Cut(unsafe.Error(), "lower aleph_bonus to ")
		if !ok {
			if p.AlephBonus = 0; p.Check() == nil {
				t.Fatalf("without a bonus it is safe, but the sentence is %q", unsafe)
			}
			return
		}
		bonus, _, _ := strings.Cut(rest, " ")
		n, err := strconv.ParseUint(bonus, 10, 16)
		if err != nil {
			t.Fatal(err)
		}
		if p.AlephBonus = aleph.BasisPoints(n); p.Check() != nil {
			t.Fatalf("with that bonus: %v", p.Check())
		}
		if p.AlephBonus++; p.Check() == nil {
			t.Fatalf("a bonus of %d was safe too", p.AlephBonus)
		}
		if p.Valuation = policy.ByLot; p.Check() != nil {
			t.Fatalf("by lot: %v", p.Check())
		}
	})
}

func TestCheckRefuses(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(*policy.Policy)
		want   string // in the sentence
	}{
		{"execution shares above the whole", func(p *policy.Policy) { p.Execution.Burn = 1 }, "execution shares sum to 10001"},
		{"storage shares below the whole", func(p *policy.Policy) { p.Storage.CCN-- }, "storage shares sum to 9999"},
		{"a share above the whole", func(p *policy.Policy) {
			p.Execution = policy.Shares{CRN: 60_000, CCN: 15_536}
		}, "execution.crn is 60000: it is a whole number, 0 to 10000"},
		{"a compute node for storage", func(p *policy.Policy) { p.Storage.CRN, p.Storage.CCN = 500, 7000 }, "storage has no compute node"},
		{"execution that pays nobody who runs it", func(p *policy.Policy) {
			p.Execution = policy.Shares{Developers: 9000, Burn: 1000}
		}, "execution shares leave nothing"},
		{"storage that pays nobody who keeps it", func(p *policy.Policy) {
			p.Storage = policy.Shares{Developers: 10_000}
		}, "storage shares leave nothing"},
		{"an unknown scope", func(p *policy.Policy) { p.StakerScope = "village" }, `"village"`},
		{"no scope", func(p *policy.Policy) { p.StakerScope = "" }, "staker_scope"},
		{"an epoch too short", func(p *policy.Policy) { p.Epoch = aleph.Second - 1 }, `epoch is "999ms": it is a time such as "10d", "90m" or "500ms", 1s to 90d`},
		{"an epoch too long", func(p *policy.Policy) { p.Epoch = 90*aleph.Day + 1 }, "epoch"},
		{"a runtime below zero", func(p *policy.Policy) { p.MinRuntime = -1 }, "min_runtime"},
		{"a runtime too long", func(p *policy.Policy) { p.MinRuntime = 90*aleph.Day + 1 }, "min_runtime"},
		{"a halt too short", func(p *policy.Policy) { p.Halt = 0 }, `halt is "0s"`},
		{"a halt too long", func(p *policy.Policy) { p.Halt = aleph.Day + 1 }, "halt"},
		{"no links", func(p *policy.Policy) { p.Nodes.LinksMax = 0 }, "links_max"},
		{"a score above the whole", func(p *policy.Policy) { p.Nodes.ScoreMin = 10_001 }, "nodes.score_min is 10001"},
		{"a multiplier without a slope", func(p *policy.Policy) { p.Nodes.ScoreFloor = p.Nodes.ScoreFull }, "score_floor"},
		{"a threshold that is left before it is reached", func(p *policy.Policy) { p.Nodes.ScoreLeave = 8001 }, "at most nodes.score_min"},
		{"an unknown valuation", func(p *policy.Policy) { p.Valuation = "feeling" }, `valuation is "feeling": it is one of these texts, lot or spot`},
		{"an unknown schedule", func(p *policy.Policy) { p.Wage.Schedule = "" }, "continuous, step6 or step5"},
		{"a wage that ends at once", func(p *policy.Policy) { p.Wage.Length = 0 }, "wage.length"},
		{"a wage for nobody", func(p *policy.Policy) { p.Wage.CRN, p.Wage.CCN, p.Wage.Stakers = 0, 0, 0 }, "the weights of the wage are all 0"},
		{"a wage before its time", func(p *policy.Policy) { p.Wage.Start = -1 }, "wage.start"},
		{"a wage after all time", func(p *policy.Policy) { p.Wage.Start = 253_402_214_400_001 }, "wage.start"},
		{"a price that stands still", func(p *policy.Policy) { p.Price.Move = 0 }, "price.move is 0: it is a whole number, 1 to 10000"},
		{"a warning after the stop", func(p *policy.Policy) { p.Backing.Warn = 8999 }, "the network warns first"},
		{"a programme for a million and one", func(p *policy.Policy) { p.Programme.Target = 1_000_001 }, "programme.target"},
		{"a cap above the supply", func(p *policy.Policy) { p.Programme.Cap = aleph.WholeTokens(500_000_001) }, "programme.cap"},
		{"a silence too long", func(p *policy.Policy) { p.Slash.After = 90*aleph.Day + 1 }, "slash.after"},
		{"nobody in a batch", func(p *policy.Policy) { p.Payout.Batch = 0 }, "payout.batch"},
		{"machines that close last", func(p *policy.Policy) { p.Legacy.MachinesClose = p.Legacy.AllClose + 1 }, "legacy.machines_close comes after"},
		{"wages for no compute unit", func(p *policy.Policy) { p.Wage.UnitsMax = 0 }, "wage.units_max is 0"},
		{"an inactive score above the whole", func(p *policy.Policy) { p.Nodes.InactiveScore = 10_001 }, "inactive_score"},
		{"a removal at once", func(p *policy.Policy) { p.Nodes.RemoveAfter = 0 }, "remove_after"},
		{"a removal in another age", func(p *policy.Policy) { p.Nodes.RemoveAfter = 10_001 * aleph.Day }, "remove_after"},
		{"a multiplier never full", func(p *policy.Policy) { p.Nodes.ScoreFull = 10_001 }, "score_full"},
		{"units without memory", func(p *policy.Policy) { p.Tariff.MemoryMiBPerCU = 0 }, "tariff.memory_per_cu is 0"},
		{"units without disk", func(p *policy.Policy) { p.Tariff.DiskMiBPerCU = 0 }, "tariff.disk_per_cu is 0"},
		{"files below zero", func(p *policy.Policy) { p.Tariff.StorageMinMiB = -1 }, "tariff.storage_min is -1"},
		{"a price of nothing", func(p *policy.Policy) { p.Tariff.Instance = 0 }, "tariff.instance is 0"},
		{"more ALEPH than there is", func(p *policy.Policy) { p.Nodes.OwnerMin = aleph.WholeTokens(500_000_001) }, "nodes.owner_min is 500000001"},
		{"no name", func(p *policy.Policy) { p.Name = "" }, `name is ""`},
		{"a name for a terminal", func(p *policy.Policy) { p.Name = "a\x1b[2J" }, `name is "a\x1b[2J"`},
		{"less than all stake of one's own core node", func(p *policy.Policy) { p.StakerScope = policy.PerCCN }, "staker_concentration_max is 1000"},
		{"no requests at once", func(p *policy.Policy) { p.MeteredConcurrency = 0 }, "metered_concurrency"},
	} {
		p := proposal(t)
		test.change(&p)
		if err := p.Check(); !errors.Is(err, policy.ErrPolicy) || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %v; want a refusal with %q", test.name, err, test.want)
		}
	}
}

func TestUnits(t *testing.T) {
	tariff := proposal(t).Tariff
	for _, test := range []struct {
		vcpus, memory int64
		want          aleph.ComputeUnits
	}{
		{1, 128, 1}, {1, 2048, 1}, {1, 2049, 2}, {2, 2048, 2}, {4, 8192, 4}, {1, 8193, 5}, {0, 0, 1}, {8, 1, 8},
	} {
		if got := tariff.Units(policy.Resources{VCPUs: test.vcpus, MemoryMiB: test.memory}); got != test.want {
			t.Errorf("%d processors and %d MiB are %d units, want %d", test.vcpus, test.memory, got, test.want)
		}
	}
}

func TestRate(t *testing.T) {
	tariff := policy.Tariff{
		Program: 100, PersistentProgram: 300, Instance: 500, StorageMiB: 7, ProgramStorageMiB: 11,
		MemoryMiBPerCU: 2048, DiskMiBPerCU: 1000, ProgramDiskMiBPerCU: 100,
	}
	const credit = 1_000_000 // microcredits
	for _, test := range []struct {
		name    string
		product policy.Product
		r       policy.Resources
		want    aleph.Rate
	}{
		{"a program", policy.Program, policy.Resources{VCPUs: 1}, 100 * credit},
		{"that reaches out costs twice", policy.Program, policy.Resources{VCPUs: 1, Internet: true}, 200 * credit},
		{"the memory counts", policy.Program, policy.Resources{VCPUs: 1, MemoryMiB: 4097}, 300 * credit},
		{"a persistent one is not doubled", policy.PersistentProgram, policy.Resources{VCPUs: 1, Internet: true}, 300 * credit},
		{"an instance", policy.Instance, policy.Resources{VCPUs: 2, Internet: true}, 1000 * credit},
		{"disk within the allowance", policy.Instance, policy.Resources{VCPUs: 2, DiskMiB: 2000}, 1000 * credit},
		{"disk beyond it", policy.Instance, policy.Resources{VCPUs: 2, DiskMiB: 2003}, 1000*credit + 3*7},
		{"disk is not doubled", policy.Program, policy.Resources{VCPUs: 1, DiskMiB: 101, Internet: true}, 200*credit + 11},
		{"disk of a persistent program", policy.PersistentProgram, policy.Resources{VCPUs: 1, DiskMiB: 1002}, 300*credit + 2*11},
	} {
		if got := tariff.Rate(test.product, test.r); got != test.want {
			t.Errorf("%s: %d, want %d", test.name, got, test.want)
		}
	}
	defer func() {
		if recover() == nil {
			t.Error("a product that there is not has a rate")
		}
	}()
	tariff.Rate("moonshine", policy.Resources{})
}

// TestGPU has production's numbers: what the models count as, and the ALEPH to
// hold for instances with them.
func TestGPU(t *testing.T) {
	p, _ := policy.Preset("mainnet") // It comes with a warning, which is not about this.
	for _, test := range []struct {
		name        string
		r           policy.Resources
		devices     []string
		holds, rate uint64 // ALEPH, credits per hour
		parts       map[policy.Product]aleph.ComputeUnits
	}{
		{
			"one card, more processors",
			policy.Resources{VCPUs: 8, MemoryMiB: 16_384},
			[]string{"10de:2684"},
			2240, 345_000,
			map[policy.Product]aleph.ComputeUnits{policy.InstanceGPUStandard: 8},
		},
		{"two for data centres", policy.Resources{}, []string{"10de:20b2", "10de:2080"}, 17_920, 2_760_000, map[policy.Product]aleph.ComputeUnits{policy.InstanceGPUPremium: 32}},
		{"two models", policy.Resources{}, []string{"10de:2684", "10de:26b9"}, 5040, 776_250, map[policy.Product]aleph.ComputeUnits{policy.InstanceGPUStandard: 18}},
		{
			"of both kinds",
			policy.Resources{},
			[]string{"10de:20b2", "10de:2684"},
			10_640, 1_638_750,
			map[policy.Product]aleph.ComputeUnits{policy.InstanceGPUPremium: 16, policy.InstanceGPUStandard: 6},
		},
		{
			"of both kinds, more memory",
			policy.Resources{MemoryMiB: 23 * 6144},
			[]string{"10de:20b2", "10de:2684"},
			11_200, 1_725_000,
			map[policy.Product]aleph.ComputeUnits{policy.InstanceGPUPremium: 17, policy.InstanceGPUStandard: 6},
		},
		{
			"disk beyond the cards'",
			policy.Resources{DiskMiB: 3*61_440 + 1_000_000},
			[]string{"10de:27b0"},
			840, 309_050,
			map[policy.Product]aleph.ComputeUnits{policy.InstanceGPUStandard: 3},
		},
	} {
		for _, device := range test.devices {
			g, ok := policy.FindGPU(device)
			if !ok {
				t.Fatalf("%s has no price", device)
			}
			test.r = test.r.Add(g)
		}
		// Confidential ones cost what others do.
		for _, product := range []policy.Product{policy.InstanceGPUPremium, policy.InstanceConfidential} {
			parts := map[policy.Product]aleph.ComputeUnits{}
			for _, part := range p.Tariff.Parts(product, test.r) {
				parts[part.Product] += part.Units
			}
			if !maps.Equal(parts, test.parts) {
				t.Errorf("%s: parts %v, want %v", test.name, parts, test.parts)
			}
			if got := p.Tariff.Holds(product, test.r); got != aleph.WholeTokens(test.holds) {
				t.Errorf("%s: hold %s, want %d", test.name, got.Decimal(), test.holds)
			}
			if got := p.Tariff.Rate(product, test.r); got != aleph.CreditsPerHour(test.rate) {
				t.Errorf("%s: %d, want %d credits per hour", test.name, got, test.rate)
			}
		}
	}
	for _, device := range []string{"", "10de:2685", "10de:2687", "10DE:2684"} { // The RTX 5090 has a name and no price.
		if g, ok := policy.FindGPU(device); ok {
			t.Errorf("%q is priced as %s", device, g.Model)
		}
	}
}

// TestHolds has production's numbers.
func TestHolds(t *testing.T) {
	tariff := proposal(t).Tariff
	for _, test := range []struct {
		name    string
		product policy.Product
		r       policy.Resources
		want    string
	}{
		{"a program", policy.Program, policy.Resources{VCPUs: 1}, "200"},
		{"with 6,656 MiB and internet", policy.Program, policy.Resources{VCPUs: 1, Internet: true, DiskMiB: 6656}, "630.4"},
		{"a persistent program", policy.PersistentProgram, policy.Resources{VCPUs: 1, Internet: true}, "1000"},
		{"an instance", policy.Instance, policy.Resources{VCPUs: 1, MemoryMiB: 2048, DiskMiB: 20_480}, "1000"},
		{"with volumes", policy.Instance, policy.Resources{VCPUs: 1, MemoryMiB: 2048, DiskMiB: 20_830}, "1017.5"},
		{"a larger one", policy.Instance, policy.Resources{VCPUs: 4, MemoryMiB: 8192, DiskMiB: 102_400}, "5024"},
		{"a confidential one", policy.InstanceConfidential, policy.Resources{VCPUs: 1, MemoryMiB: 2048, DiskMiB: 20_480}, "2000"},
	} {
		got := strings.TrimSuffix(strings.TrimRight(tariff.Holds(test.product, test.r).Decimal(), "0"), ".")
		if got != test.want {
			t.Errorf("%s: %s ALEPH, want %s", test.name, got, test.want)
		}
	}
	for _, test := range []struct {
		bytes int64
		want  string
	}{
		{0, "0.000000000000000000"},
		{25 << 20, "0.000000000000000000"},
		{100 << 20, "33.333333300000000000"},
		{25<<20 + 1, "8.333333642891438484"}, // 333,333,333,000,000,000 * 26,214,401 / 1,048,576, cut off
	} {
		if got := tariff.FileHolds(test.bytes).Decimal(); got != test.want {
			t.Errorf("%d bytes: %s ALEPH, want %s", test.bytes, got, test.want)
		}
	}
}

func TestFileRate(t *testing.T) {
	tariff := proposal(t).Tariff
	for _, test := range []struct {
		bytes, mib int64
	}{
		{0, 25}, {1, 25}, {25 << 20, 25}, {25<<20 + 1, 26}, {100 << 20, 100}, {1 << 40, 1 << 20},
	} {
		if got, want := tariff.FileRate(test.bytes), tariff.StorageMiB*aleph.Rate(test.mib); got != want {
			t.Errorf("%d bytes cost %d, want %d for %d MiB", test.bytes, got, want, test.mib)
		}
	}
}

func TestMultiplier(t *testing.T) {
	nodes := proposal(t).Nodes
	for _, test := range []struct{ score, want aleph.BasisPoints }{
		{0, 0}, {2000, 0}, {2001, 1}, {5000, 5000}, {7999, 9998}, {8000, 10_000}, {10_000, 10_000},
	} {
		if got := nodes.Multiplier(test.score); got != test.want {
			t.Errorf("a score of %d counts %d, want %d", test.score, got, test.want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		a := aleph.BasisPoints(rapid.Uint16Max(9999).Draw(t, "score"))
		if low, high := nodes.Multiplier(a), nodes.Multiplier(a+1); low > high || high > aleph.Whole {
			t.Fatalf("a score of %d counts %d, one more %d", a, low, high)
		}
	})
}
