package sim

import (
	"errors"
	"fmt"
	"strings"

	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
)

// A dealer draws scenarios by the tables of parameters.
type dealer struct {
	*rapid.T
	changes  int              // of so many parameters one is changed
	extremes bool             // to an end of its range
	most     map[string]int64 // a parameter has at most this, so that a test takes a short time
}

// small keeps scenarios so small that a run takes milliseconds.
var small = map[string]int64{
	"horizon": 200, "network.ccns": 12, "network.stakers": 60, "core.most": 20, "count": 25, "most": 40, "units": 70, "day": 200,
	"demand.units": 900, "network.staked": 20_000_000,
}

func (d *dealer) change(key string) bool {
	return rapid.IntRange(1, d.changes).Draw(d.T, "change "+key) == 1
}

// draw changes some fields of something.
func draw[T any](d *dealer, fields []field[T], of *T, in string) {
	for _, f := range fields {
		if !d.change(in + f.key) {
			continue
		}
		if n, ok := f.value.(number[T]); ok {
			most := n.max
			for _, key := range []string{f.key, in + f.key} {
				if limit, ok := d.most[key]; ok {
					most = min(most, limit)
				}
			}
			if *n.at(of) = rapid.SampledFrom([]int64{n.min, most}).Draw(d.T, in+f.key); !d.extremes {
				*n.at(of) = rapid.Int64Range(n.min, most).Draw(d.T, in+f.key)
			}
			continue
		}
		var p Parameter
		f.value.describe(&p)
		if len(p.Choices) > 0 {
			f.value.read(of, rapid.SampledFrom(p.Choices).Draw(d.T, in+f.key))
		}
	}
}

// scenario draws a scenario that Check takes, or gives its refusal.
func (d *dealer) scenario() (Scenario, error) {
	s, err := Preset(rapid.SampledFrom(Presets()).Draw(d.T, "preset"))
	if err != nil {
		d.Fatal(err)
	}
	for i := range s.Demand {
		s.Demand[i].Units = min(s.Demand[i].Units, 100)
	}
	draw(d, fields(), &s, "")
	if d.most != nil {
		s.Horizon, s.Network.CCNs, s.Core.Most = min(s.Horizon, d.most["horizon"]), min(s.Network.CCNs, d.most["network.ccns"]), min(s.Core.Most, d.most["core.most"])
		s.Network.Stakers = min(s.Network.Stakers, d.most["network.stakers"])
		for i := range s.Classes {
			s.Classes[i].Count, s.Classes[i].Most = min(s.Classes[i].Count, d.most["count"]), min(s.Classes[i].Most, d.most["most"])
		}
	}
	for i := range s.Classes {
		draw(d, classFields(), &s.Classes[i], "class.")
		s.Classes[i].Most = max(s.Classes[i].Most, s.Classes[i].Count)
	}
	for i := range s.Demand {
		draw(d, demandFields(), &s.Demand[i], "demand.")
	}
	for range rapid.IntRange(0, 3).Draw(d.T, "shocks") {
		x := Shock{What: ShockPrice}
		draw(d, shockFields(), &x, "shock.")
		s.Shocks = append(s.Shocks, x)
	}
	if s.Price.Process == Recorded {
		s.Recorded = rapid.SliceOfN(rapid.Int64Range(priceMin, priceMax), 1, 5).Draw(d.T, "recorded")
	}
	s.Core.Most, s.Network.Staked = max(s.Core.Most, s.Network.CCNs), max(s.Network.Staked, s.Network.Stakers)
	d.policy(&s.Policy)
	return s, s.Check()
}

// policy changes some rules.
func (d *dealer) policy(p *policy.Policy) {
	preset, err := policy.Preset(rapid.SampledFrom(policy.Presets()).Draw(d.T, "policy"))
	if _, unsafe := errors.AsType[*policy.Unsafe](err); err != nil && !unsafe {
		d.Fatal(err)
	}
	*p = preset
	flag := func(what string) bool { return rapid.Bool().Draw(d.T, what) }
	points := func(what string) aleph.BasisPoints {
		return aleph.BasisPoints(rapid.IntRange(0, 10_000).Draw(d.T, what))
	}
	tokens := func(what string, most uint64) aleph.Token {
		return aleph.WholeTokens(rapid.Uint64Max(most).Draw(d.T, what))
	}
	for _, x := range []struct {
		what   string
		change func()
	}{
		{"epoch", func() {
			p.Epoch = aleph.Day * rapid.SampledFrom([]aleph.Millis{1, 2, 7, 10, 30, 45, 90}).Draw(d.T, "days")
		}},
		{"runtime", func() { p.MinRuntime = aleph.Millis(rapid.Int64Range(0, int64(90*aleph.Day)).Draw(d.T, "runtime")) }},
		{"valuation", func() {
			p.Valuation = rapid.SampledFrom([]policy.Valuation{policy.ByLot, policy.BySpot}).Draw(d.T, "valuation")
		}},
		{"rewards", func() { p.RewardBonus, p.RewardGranted = points("of a bonus"), points("of a grant") }},
		{"bonus", func() { p.AlephBonus = points("bonus") }},
		{"burn", func() {
			burn := min(p.Execution.CRN, points("burn"))
			p.Execution.CRN, p.Execution.Burn, p.BurnAfter = p.Execution.CRN-burn, p.Execution.Burn+burn, rapid.IntRange(0, 5).Draw(d.T, "epochs until it burns")
		}},
		{"lock", func() { p.DevelopersLock = aleph.Millis(rapid.Int64Range(0, int64(100*aleph.Day)).Draw(d.T, "lock")) }},
		{"backing", func() { p.Backing.Stop = min(p.Backing.Warn, points("stop")) }},
		{"wage", func() {
			p.Wage.Pool, p.Wage.Length = tokens("wage", 50_000_000), aleph.Day*aleph.Millis(rapid.IntRange(1, 300).Draw(d.T, "fades"))
		}},
		{"schedule", func() {
			p.Wage.Schedule = rapid.SampledFrom([]policy.Schedule{policy.Continuous, policy.Step5, policy.Step6}).Draw(d.T, "schedule")
		}},
		{"weights", func() {
			p.Wage.By = rapid.SampledFrom([]policy.WageWeight{policy.ByScore, policy.ByScoreCapacity}).Draw(d.T, "by")
		}},
		{"programme", func() {
			p.Programme.Target, p.Programme.Utilisation = aleph.ComputeUnits(rapid.IntRange(0, 1500).Draw(d.T, "target")), points("utilisation")
		}},
		{"cap", func() { p.Programme.Cap = tokens("cap", 2_000_000) }},
		{"links", func() { p.Nodes.LinksMax = rapid.IntRange(1, 12).Draw(d.T, "links") }},
		{"active", func() { p.Nodes.ActiveMin = tokens("active", 3_000_000) }},
		{"score", func() { p.Nodes.ScoreMin = points("least score"); p.Nodes.ScoreLeave = 0 }},
		{"scope", func() {
			if p.StakerScope, p.StakerConcentrationMax = policy.Global, 1000; flag("stakers of one node") {
				p.StakerScope, p.StakerConcentrationMax = policy.PerCCN, aleph.Whole
			}
		}},
	} {
		if d.change(x.what) {
			x.change()
		}
	}
}

// readable makes a scenario shorter where a test fails.
func readable(s *Scenario) string {
	preset := proposal()
	usual, lines := strings.Split(string(preset.TOML()), "\n"), []string{}
	known := map[string]bool{}
	for _, line := range usual {
		known[line] = true
	}
	for line := range strings.Lines(string(s.TOML())) {
		if line = strings.TrimSpace(line); !known[line] || strings.HasPrefix(line, "[") {
			lines = append(lines, line)
		}
	}
	return fmt.Sprint("other than in the proposal:\n", strings.Join(lines, "\n"))
}
