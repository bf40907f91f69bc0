package policy_test

import (
	"errors"
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
	if len(names) == 0 {
		t.Fatal("no presets")
	}
	for _, name := range names {
		p, err := policy.Preset(name)
		if err != nil || p.Name != name {
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

// TestSelfDealing has the numbers of the positions that an operator can be in:
// his nodes alone bring home 75 %, with all stake of his core node 95 %.
func TestSelfDealing(t *testing.T) {
	for _, test := range []struct {
		name    string
		scope   policy.Scope
		bonus   aleph.BasisPoints
		refused bool
	}{
		{"no bonus", policy.PerCCN, 0, false},
		{"5 % per core node", policy.PerCCN, 500, false},
		{"just below the edge of 5.26 %", policy.PerCCN, 526, false},
		{"just above it", policy.PerCCN, 527, true},
		{"the observed 20 % per core node", policy.PerCCN, 2000, true},
		{"the observed 20 % with a global pool", policy.Global, 2000, false},
		{"just below the edge of 33.3 %", policy.Global, 3333, false},
		{"just above it", policy.Global, 3334, true},
	} {
		p := proposal(t)
		p.StakerScope, p.AlephBonus = test.scope, test.bonus
		err := p.Check()
		if errors.Is(err, policy.ErrPolicy) != test.refused || !test.refused && err != nil {
			t.Errorf("%s: %v, want refused %v", test.name, err, test.refused)
		}
		if test.refused && !strings.Contains(err.Error(), "self-dealing pays") {
			t.Errorf("%s: the reason is %v", test.name, err)
		}
	}
}

func TestCheckRefuses(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(*policy.Policy)
		want   string // in the sentence
	}{
		{"execution shares above the whole", func(p *policy.Policy) { p.Execution.Burn = 1 }, "execution shares sum to 10001"},
		{"storage shares below the whole", func(p *policy.Policy) { p.Storage.CCN-- }, "storage shares sum to 9999"},
		{"shares whose sum would wrap", func(p *policy.Policy) {
			p.Execution = policy.Shares{CRN: 60_000, CCN: 15_536}
		}, "execution shares sum to 75536"},
		{"a compute node for storage", func(p *policy.Policy) { p.Storage.CRN, p.Storage.CCN = 500, 7000 }, "storage.crn"},
		{"execution that pays nobody who runs it", func(p *policy.Policy) {
			p.Execution = policy.Shares{Developers: 9000, Burn: 1000}
		}, "execution shares leave nothing"},
		{"storage that pays nobody who keeps it", func(p *policy.Policy) {
			p.Storage = policy.Shares{Developers: 10_000}
		}, "storage shares leave nothing"},
		{"an unknown scope", func(p *policy.Policy) { p.StakerScope = "village" }, `"village"`},
		{"no scope", func(p *policy.Policy) { p.StakerScope = "" }, "staker_scope"},
		{"an epoch too short", func(p *policy.Policy) { p.Epoch = aleph.Second - 1 }, "epoch is 999 ms"},
		{"an epoch too long", func(p *policy.Policy) { p.Epoch = 90*aleph.Day + 1 }, "epoch"},
		{"a runtime below zero", func(p *policy.Policy) { p.MinRuntime = -1 }, "min_runtime"},
		{"a runtime too long", func(p *policy.Policy) { p.MinRuntime = 90*aleph.Day + 1 }, "min_runtime"},
		{"a halt too short", func(p *policy.Policy) { p.Halt = 0 }, "halt is 0 ms"},
		{"a halt too long", func(p *policy.Policy) { p.Halt = aleph.Day + 1 }, "halt"},
		{"no links", func(p *policy.Policy) { p.Nodes.LinksMax = 0 }, "links_max"},
		{"a score above the whole", func(p *policy.Policy) { p.Nodes.ScoreMin = 10_001 }, "nodes"},
		{"a multiplier without a slope", func(p *policy.Policy) { p.Nodes.ScoreFloor = p.Nodes.ScoreFull }, "score_floor"},
		{"an inactive score above the whole", func(p *policy.Policy) { p.Nodes.InactiveScore = 10_001 }, "inactive_score"},
		{"a removal at once", func(p *policy.Policy) { p.Nodes.RemoveAfter = 0 }, "remove_after"},
		{"a removal in another age", func(p *policy.Policy) { p.Nodes.RemoveAfter = 10_001 * aleph.Day }, "remove_after"},
		{"a multiplier never full", func(p *policy.Policy) { p.Nodes.ScoreFull = 10_001 }, "score_full"},
		{"units without memory", func(p *policy.Policy) { p.Tariff.MemoryMiBPerCU = 0 }, "memory"},
		{"units without disk", func(p *policy.Policy) { p.Tariff.DiskMiBPerCU = 0 }, "disk"},
		{"files below zero", func(p *policy.Policy) { p.Tariff.StorageMinMiB = -1 }, "tariff"},
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
