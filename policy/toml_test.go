package policy_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
)

func drawShares(t *rapid.T, label string, withCRN bool) policy.Shares {
	const whole = int(aleph.Whole)
	var s policy.Shares
	left := whole
	take := func(what string, least int) aleph.BasisPoints {
		n := rapid.IntRange(least, left).Draw(t, label+" "+what)
		left -= n
		return aleph.BasisPoints(n)
	}
	s.CCN = take("ccn", 1)
	if withCRN {
		s.CRN = take("crn", 0)
	}
	s.Stakers, s.Developers = take("stakers", 0), take("developers", 0)
	s.Burn = aleph.BasisPoints(left)
	return s
}

// drawPolicy draws a policy that is accepted, or refused as unsafe only.
func drawPolicy(t *rapid.T) policy.Policy {
	points := func(label string, least, most int) aleph.BasisPoints {
		return aleph.BasisPoints(rapid.IntRange(least, most).Draw(t, label))
	}
	whole := func(label string, least, most int64) int64 { return rapid.Int64Range(least, most).Draw(t, label) }
	tokens := func(label string) aleph.Token {
		return aleph.WholeTokens(uint64(whole(label, 0, 499_999_999))).Add(aleph.NewToken(uint64(whole(label+" rest", 0, 1e18))))
	}
	floor, stop, leave := points("floor", 0, 9999), points("stop", 0, 10_000), points("leave", 0, 10_000)
	p := policy.Policy{
		Name:      rapid.StringMatching("[a-z0-9_-]{1,20}x").Draw(t, "name"),
		Execution: drawShares(t, "execution", true), Storage: drawShares(t, "storage", false),
		StakerScope: policy.Global, StakerConcentrationMax: points("concentration", 0, 10_000), AlephBonus: points("bonus", 0, 10_000),
		Valuation:   rapid.SampledFrom([]policy.Valuation{policy.ByLot, policy.BySpot}).Draw(t, "valuation"),
		RewardBonus: points("reward bonus", 0, 10_000), RewardGranted: points("reward granted", 0, 10_000),
		BurnOrganic: points("organic", 0, 10_000), BurnAfter: int(whole("burn after", 0, 1000)),
		DevelopersLock: aleph.Hour * aleph.Millis(whole("lock", 0, 1000)),
		Price:          policy.PriceBound{Move: points("move", 1, 10_000), Window: aleph.Second * aleph.Millis(whole("window", 1, 86_400))},
		Backing:        policy.Backing{Warn: points("warn", int(stop), 10_000), Stop: stop},
		Wage: policy.Wage{
			UnitsMax: aleph.ComputeUnits(whole("wage units", 1, 1_000_000)),
			Pool:     tokens("wage"), Start: aleph.Millis(whole("wage start", 0, 2e12)), Length: aleph.Hour * aleph.Millis(whole("wage length", 1, 10_000)),
			Schedule: rapid.SampledFrom([]policy.Schedule{policy.Continuous, policy.Step6, policy.Step5}).Draw(t, "schedule"),
			By:       rapid.SampledFrom([]policy.WageWeight{policy.ByScore, policy.ByScoreCapacity}).Draw(t, "wage by"),
			CRN:      whole("wage crn", 0, 10), CCN: whole("wage ccn", 0, 10), Stakers: whole("wage stakers", 1, 1_000_000),
		},
		Programme: policy.Programme{
			Target: aleph.ComputeUnits(whole("target", 0, 1_000_000)), Utilisation: points("utilisation", 0, 10_000), Cap: tokens("cap"),
		},
		Slash: policy.Slash{
			After: aleph.Hour * aleph.Millis(whole("slash", 0, 2160)), Retroactive: rapid.Bool().Draw(t, "retroactive"),
			Wage: rapid.Bool().Draw(t, "slash wage"), Execution: rapid.Bool().Draw(t, "slash execution"), Programme: rapid.Bool().Draw(t, "slash programme"),
		},
		Payout:     policy.Payout{Threshold: tokens("threshold"), Batch: int(whole("batch", 1, 200))},
		Legacy:     policy.Legacy{Reward: points("legacy", 0, 10_000), MachinesClose: aleph.Millis(whole("machines close", 0, 1e12)), AllClose: aleph.Millis(whole("all close", 1e12, 2e14))},
		Epoch:      aleph.Millis(whole("epoch", 1000, int64(90*aleph.Day))),
		MinRuntime: aleph.Hour * aleph.Millis(whole("runtime", 0, 2160)),
		WarnRunway: aleph.Hour * aleph.Millis(whole("runway", 0, 2160)),
		Halt:       aleph.Second * aleph.Millis(whole("halt", 1, 86_400)),
		Nodes: policy.Nodes{
			OwnerMin: tokens("owner"), ActiveMin: tokens("active"), StakerMin: tokens("staker"), LinksMax: int(whole("links", 1, 100)),
			ScoreMin: points("score", int(leave), 10_000), ScoreLeave: leave, ScoreFloor: floor, ScoreFull: points("full", int(floor)+1, 10_000),
			InactiveScore: points("inactive", 0, 10_000), RemoveAfter: aleph.Day * aleph.Millis(whole("removal", 1, 10_000)),
		},
		Tariff: policy.Tariff{
			Program:           aleph.Credits(whole("program", 1000, 1_000_000)),
			PersistentProgram: aleph.Credits(whole("persistent program", 1000, 1_000_000)),
			Instance:          aleph.Credits(whole("instance", 1000, 1_000_000)),
			StorageMiB:        aleph.Rate(whole("storage", 1, 1_000_000_000)),
			ProgramStorageMiB: aleph.Rate(whole("program storage", 1, 1_000_000_000)),
			StorageMinMiB:     whole("least file", 0, 1<<20), StorageFreeMiB: whole("free file", 0, 1<<20),
			MemoryMiBPerCU: whole("memory", 1, 1<<20), DiskMiBPerCU: whole("disk", 1, 1<<20), ProgramDiskMiBPerCU: whole("program disk", 1, 1<<20),

			InstanceConfidential: aleph.Credits(whole("confidential", 1000, 1_000_000)),
			InstanceGPUStandard:  aleph.Credits(whole("standard", 1000, 1_000_000)),
			InstanceGPUPremium:   aleph.Credits(whole("premium", 1000, 1_000_000)),
			GPUMemoryMiBPerCU:    whole("memory with cards", 1, 1<<20), GPUDiskMiBPerCU: whole("disk with cards", 1, 1<<20),
			Hold: policy.Holding{
				Program: tokens("hold program"), PersistentProgram: tokens("hold persistent"), Instance: tokens("hold instance"),
				InstanceConfidential: tokens("hold confidential"), InstanceGPUStandard: tokens("hold standard"),
				InstanceGPUPremium: tokens("hold premium"), DiskMiB: tokens("hold disk"), FileMiB: tokens("hold file"),
			},
		},
		MeteredConcurrency: whole("concurrency", 1, 10_000),
	}
	if rapid.Bool().Draw(t, "per core node") {
		p.StakerScope, p.StakerConcentrationMax = policy.PerCCN, aleph.Whole
	}
	return p
}

// accepts reports whether all is well but for self-dealing.
func accepts(err error) bool {
	_, unsafe := errors.AsType[*policy.Unsafe](err)
	return err == nil || unsafe
}

// What is written is read: no value is lost, no value changes, and it is
// written in the same words again.
func TestTOMLReadsBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := drawPolicy(t)
		written := p.TOML()
		got, err := policy.Read(written)
		if !accepts(err) || (err == nil) != (p.Check() == nil) {
			t.Fatalf("%v; want %v of\n%s", err, p.Check(), written)
		}
		if got != p {
			t.Fatalf("got %+v, want %+v", got, p)
		}
		if diff := cmp.Diff(string(written), string(got.TOML())); diff != "" {
			t.Fatal(diff)
		}
	})
	for _, name := range policy.Presets() {
		p, _ := policy.Preset(name)
		if got, err := policy.Read(p.TOML()); !accepts(err) || got != p {
			t.Errorf("preset %q is read as %+v, %v", name, got, err)
		}
	}
}

// Each parameter is a place of its own in the policy and says what it is.
func TestParameters(t *testing.T) {
	usual := proposal(t)
	odd := usual // differs from the proposal in every field
	odd.Name, odd.StakerScope = "odd", policy.PerCCN
	odd.StakerConcentrationMax, odd.AlephBonus, odd.Epoch, odd.MinRuntime, odd.Halt, odd.MeteredConcurrency, odd.WarnRunway = 1, 2, 3, 4, 5, 6, 7
	odd.Execution = policy.Shares{CRN: 1, CCN: 2, Stakers: 3, Developers: 4, Burn: 5}
	odd.Storage = policy.Shares{CCN: 6, Stakers: 7, Developers: 8, Burn: 9}
	odd.Nodes = policy.Nodes{
		OwnerMin: aleph.NewToken(1), ActiveMin: aleph.NewToken(2), StakerMin: aleph.NewToken(3), LinksMax: 4, ScoreMin: 5, ScoreFloor: 6, ScoreFull: 7,
		ScoreLeave: 4, InactiveScore: 8, RemoveAfter: 9,
	}
	odd.Valuation, odd.RewardBonus, odd.RewardGranted, odd.BurnOrganic, odd.BurnAfter, odd.DevelopersLock = policy.BySpot, 1, 2, 3, 4, 5
	odd.Price, odd.Backing = policy.PriceBound{Move: 1, Window: 2}, policy.Backing{Warn: 3, Stop: 4}
	odd.Wage = policy.Wage{
		UnitsMax: 7, Pool: aleph.NewToken(1), Start: 2, Length: 3, Schedule: policy.Step5, By: policy.ByScoreCapacity, CRN: 4, CCN: 5, Stakers: 6,
	}
	odd.Programme = policy.Programme{Target: 1, Utilisation: 2, Cap: aleph.NewToken(3)}
	odd.Slash = policy.Slash{After: 1, Execution: true, Programme: true}
	odd.Payout, odd.Legacy = policy.Payout{Threshold: aleph.NewToken(1), Batch: 2}, policy.Legacy{Reward: 2, MachinesClose: 3, AllClose: 4}
	odd.Tariff = policy.Tariff{
		Program: 1, PersistentProgram: 2, Instance: 3, StorageMiB: 4, ProgramStorageMiB: 5, StorageMinMiB: 6, StorageFreeMiB: 7,
		MemoryMiBPerCU: 8, DiskMiBPerCU: 9, ProgramDiskMiBPerCU: 10,
		InstanceConfidential: 11, InstanceGPUStandard: 12, InstanceGPUPremium: 13, GPUMemoryMiBPerCU: 14, GPUDiskMiBPerCU: 15,
	}
	seen := map[string]bool{}
	for _, d := range policy.Parameters() {
		if seen[d.Key] || d.Key == "" || d.Unit == "" || d.Range == "" || !strings.HasSuffix(d.Meaning, ".") {
			t.Errorf("a parameter is twice there or does not say what it is: %+v", d)
		}
		seen[d.Key] = true
		if d.Default != d.Value(usual) {
			t.Errorf("%s has the default %s, want %s of the proposal", d.Key, d.Default, d.Value(usual))
		}
		if d.Value(usual) == d.Value(odd) {
			t.Errorf("%s is %s, whatever the policy says", d.Key, d.Value(odd))
		}
		if strings.ToLower(d.Key) != d.Key || strings.Count(d.Key, ".") > 1 {
			t.Errorf("%s is not in snake case below at most one table", d.Key)
		}
	}
}

func TestReadTakesDefaults(t *testing.T) {
	got, err := policy.Read([]byte("name = \"ours\"\naleph_bonus = 1_000\nepoch = \"90m\"\nnodes.owner_min = \"0.5\"\n[tariff]\ninstance = 14_250\n" +
		"[wage]\nstart = \"2026-05-01T14:00:00.5+01:00\"\n[slash]\nwage = false\n"))
	if err != nil {
		t.Fatal(err)
	}
	want := proposal(t)
	want.Wage.Start, want.Slash.Wage = 1_777_640_400_500, false
	want.Name, want.AlephBonus, want.Epoch, want.Tariff.Instance = "ours", 1000, 90*aleph.Minute, 14_250
	want.Nodes.OwnerMin = aleph.NewToken(500_000_000_000_000_000)
	if got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestReadRefuses(t *testing.T) {
	for _, test := range []struct {
		name, toml, want string
	}{
		{"nothing", "", "it has no name"},
		{"no TOML", "name = ours", "line 1, column 8"},
		{"a key twice", "epoch = \"1d\"\nepoch = \"2d\"", "epoch"},
		{"an unknown key", "name = \"ours\"\nspeed = 1", `there is no parameter "speed"`},
		{"an unknown key in a table", "name = \"ours\"\n[execution]\nCRN = 1", `there is no parameter "execution.CRN": do you mean "execution.crn"?`},
		{"a slip in a key", "name = \"ours\"\n[programme]\ntargt = 1", `there is no parameter "programme.targt": do you mean "programme.target"?`},
		{"storage for compute nodes", "name = \"ours\"\n[storage]\ncrn = 0", `there is no parameter "storage.crn"`},
		{"an unknown table", "name = \"ours\"\n[wages]\n", `there is no parameter "wages"`},
		{"a table for a value", "name = \"ours\"\n[epoch]\n", "epoch is a table: it is a time"},
		{"a value for a table", "name = \"ours\"\ntariff = 1", `there is no parameter "tariff"`},
		{"a list", "name = \"ours\"\naleph_bonus = [1]", "aleph_bonus is a list: it is a whole number, 0 to 10000"},
		{"a text for a number", "name = \"ours\"\nexecution.crn = \"60%\"", `execution.crn is "60%": it is a whole number, 0 to 10000`},
		{"a fraction", "name = \"ours\"\nexecution.crn = 0.6", "execution.crn is 0.6: it is a whole number, 0 to 10000"},
		{"a number below its range", "name = \"ours\"\naleph_bonus = -1", "aleph_bonus is -1"},
		{"a number that would wrap", "name = \"ours\"\naleph_bonus = 65_536", "aleph_bonus is 65536"},
		{"a number above its range", "name = \"ours\"\ntariff.instance = 1_000_001", "tariff.instance is 1000001: it is a whole number, 1000 to 1000000"},
		{"a number for a time", "name = \"ours\"\nepoch = 60", "epoch is 60: it is a time"},
		{"a time without a unit", "name = \"ours\"\nepoch = \"60\"", `epoch is "60"`},
		{"a time of two units", "name = \"ours\"\nepoch = \"1h30m\"", `epoch is "1h30m"`},
		{"a time of an unknown unit", "name = \"ours\"\nepoch = \"1hm\"", `epoch is "1hm"`},
		{"a negative time", "name = \"ours\"\nepoch = \"-1h\"", `epoch is "-1h"`},
		{"a time that would wrap", "name = \"ours\"\nepoch = \"213503982335d\"", `epoch is "213503982335d"`},
		{"too short a time", "name = \"ours\"\nepoch = \"999ms\"", `epoch is "999ms": it is a time such as "10d", "90m" or "500ms", 1s to 90d`},
		{"a fraction of ALEPH as a number", "name = \"ours\"\nnodes.owner_min = 0.5", "nodes.owner_min is 0.5"},
		{"negative ALEPH", "name = \"ours\"\nnodes.owner_min = -1", "nodes.owner_min is -1"},
		{"more ALEPH than there is", "name = \"ours\"\nnodes.owner_min = 500_000_001", "nodes.owner_min is 500000001: it is an amount in ALEPH such as 200000 or \"0.5\", 0 to 500000000"},
		{"more ALEPH than there is, as a text", "name = \"ours\"\nnodes.owner_min = \"500000000.1\"", "nodes.owner_min is \"500000000.1\""},
		{"less than a base unit", "name = \"ours\"\nnodes.owner_min = \"0.0000000000000000001\"", "nodes.owner_min is"},
		{"half an amount", "name = \"ours\"\nnodes.owner_min = \"1.\"", `nodes.owner_min is "1."`},
		{"an amount with an exponent", "name = \"ours\"\nnodes.owner_min = \"1e5\"", `nodes.owner_min is "1e5"`},
		{"an unknown scope", "name = \"ours\"\nstaker_scope = \"village\"", `staker_scope is "village": it is one of these texts, global or per_ccn`},
		{"a scope that is no text", "name = \"ours\"\nstaker_scope = true", "staker_scope is true"},
		{"a flag that is a number", "name = \"ours\"\n[slash]\nwage = 1", "slash.wage is 1: it is yes or no, true or false"},
		{"a date that is a number", "name = \"ours\"\n[wage]\nstart = 2026", "wage.start is 2026: it is a date in UTC such as"},
		{"a day that there is not", "name = \"ours\"\n[wage]\nstart = \"2026-02-30\"", `wage.start is "2026-02-30"`},
		{"a date before 1970", "name = \"ours\"\n[wage]\nstart = \"1969-12-31\"", `wage.start is "1969-12-31"`},
		{"a fraction of a millisecond", "name = \"ours\"\n[wage]\nstart = \"2026-01-01T00:00:00.0001Z\"", `wage.start is "2026-01-01T00:00:00.0001Z"`},
		{"a name that is no text", "name = 1", "name is 1"},
		{"shares that do not sum", "name = \"ours\"\n[execution]\nburn = 500", "the execution shares sum to 10500 basis points"},
		{"self-dealing", "name = \"ours\"\naleph_bonus = 3_000\nvaluation = \"spot\"", "lower aleph_bonus to 2987 or less, or choose valuation \"lot\", or if no operator can hold more of all stake, lower staker_concentration_max to 961 or less"},
		{"the name of a preset", "name = \"hardened\"", "name is \"hardened\", but its values are not those of that preset"},
		{"a large file", "# " + strings.Repeat("x", 64<<10), "bytes of TOML are more than"},
	} {
		if _, err := policy.Read([]byte(test.toml)); !errors.Is(err, policy.ErrPolicy) || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %v; want a refusal with %q", test.name, err, test.want)
		}
	}
}

func FuzzRead(f *testing.F) {
	// Short seeds: the fuzzer makes what it finds shorter before it goes on, and
	// spends all its time on that when the seed is a whole policy.
	f.Add([]byte("name = 'x'\naleph_bonus = 1_000\nepoch = '90m'\nstaker_scope = 'global'"))
	f.Add([]byte("name = 'x'\n[execution]\ncrn = 5_000\nburn = 1000"))
	f.Add([]byte("name = 'mainnet'\nstaker_scope = 'per_ccn'\nstaker_concentration_max = 10000"))
	f.Add([]byte("name = \"ours\"\n[nodes]\nowner_min = \"0.5\"\n[tariff]\ninstance = 14_250"))
	f.Add([]byte("name = 'x'\n[wage]\nstart = '2026-05-01T14:00:00.5+01:00'\nschedule = 'step6'\n[slash]\nwage = false"))
	f.Add([]byte("name = 'x'\nepoch.a = [[{b = 1979-05-27T07:32:00Z}]]"))
	f.Fuzz(func(t *testing.T, b []byte) {
		p, err := policy.Read(b)
		if !accepts(err) {
			if !errors.Is(err, policy.ErrPolicy) || p != (policy.Policy{}) {
				t.Fatalf("a refusal of %+v with %v", p, err)
			}
			return
		}
		if again, err := policy.Read(p.TOML()); !accepts(err) || again != p {
			t.Fatalf("%+v is read back as %+v, %v", p, again, err)
		}
	})
}
