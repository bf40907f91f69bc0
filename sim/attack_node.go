package sim

import (
	"fmt"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
)

// What a compute node says of itself (economics E.4, 1, 2 and 4).

func splitServer() AttackKind {
	return AttackKind{
		Key: "sybil_split", Name: "Sybil split of one server",
		Does: "An operator registers one server as several compute nodes, for as many wages.",
		keys: []string{"units", "parts", "cost", "core", "stake", "others", "programme"},
		Levers: []Lever{
			{Key: "wage.by", Way: Other}, {Key: "wage.units_max", Way: Higher}, {Key: "wage.crn", Way: Lower, Blunt: true}, {Key: "wage.pool", Way: Lower, Blunt: true},
		},
		defaults: func(x *attempt) {
			x.Core, x.Stake, x.Others = no, 0, 500_000
		},
		run: split,
		limits: func(t *trial, key string) (float64, bool) {
			c := &t.result.Condition
			if key == "wage.pool" && c.Left > 0 {
				return mul(toALEPH(t.p.Wage.Pool), c.Right/c.Left), true
			}
			return 0, false
		},
	}
}

func split(t *trial) error {
	if t.Parts > t.Units {
		return refuse("parts is %d: a server of %d compute units has at most as many parts", t.Parts, t.Units)
	}
	var parts []aleph.ComputeUnits
	for i := range t.Parts {
		parts = append(parts, aleph.ComputeUnits((i+1)*t.Units/t.Parts-i*t.Units/t.Parts))
	}
	without, with := t.stands(aleph.ComputeUnits(t.Units)), t.stands(parts...)
	before, after, err := t.courses(&without, &with)
	if err != nil {
		return err
	}
	cost := mul(dollars(t.Cost), float64(t.Parts-1))
	t.compare(before, after, Amount{"cost", cost, "What the other addresses cost."})

	// The wage is divided by weight: that of a node, or of its size.
	weight := func(units aleph.ComputeUnits) float64 {
		w := float64(aleph.Whole)
		if t.p.Wage.By == policy.ByScoreCapacity {
			w = mul(w, float64(min(units, t.p.Wage.UnitsMax)))
		}
		return w
	}
	rest := before.weightAll - before.weightHis
	one, all := weight(aleph.ComputeUnits(t.Units)), 0.0
	room := t.p.Nodes.LinksMax*len(t.m.start.snapshot.CCNs) + t.p.Nodes.LinksMax - len(t.m.start.snapshot.CRNs)
	for _, u := range parts[:min(len(parts), max(0, room))] {
		all += weight(u)
	}
	crn, ccn, stakers := t.theta(after)
	work := -t.displaced(before, after, crn, ccn, stakers)
	wage := mul(before.wageCRN, usdOf(aleph.Price(t.m.scenario.Price.Start)))
	gain := mul(wage, ratio(all, rest+all)-ratio(one, rest+one))
	profit := gain + work - cost
	t.result.Formula = &profit
	t.condition("W * (w' / (S + w') - w / (S + w)) + work > cost",
		fmt.Sprintf("%s * (%s - %s) + %s = %s USD, %s", say(wage), say(ratio(all, rest+all)), say(ratio(one, rest+one)), say(work), say(gain+work), say(cost)), gain+work, cost)
	t.note("wage", wage, "USD", "W: the wage of all compute nodes.")
	t.note("weight", one/float64(aleph.Whole), "weight", "w: of the server as one node.")
	t.note("weights", all/float64(aleph.Whole), "weight", "w': of all its parts.")
	t.note("weight_others", rest/float64(aleph.Whole), "weight", "S: of all other nodes.")
	t.note("work", work, "USD", "What smaller nodes get more, or less, of what users and the programme run.")
	t.note("cost_break_even", (gain+work)/float64(t.Parts-1), usdMonth, "What each further node would have to cost so that it does not pay.")
	t.result.Blind = "Parts of one server answer together and fall silent together. The network refuses a second node at the same host name and port, and nothing more."
	return nil
}

func inflation() AttackKind {
	return AttackKind{
		Key: "capacity_inflation", Name: "Capacity inflation",
		Does:   "An operator says that his server is larger than it is, for more of the programme and of the wage.",
		keys:   []string{"units", "claimed", "cost", "core", "stake", "others"},
		Levers: append([]Lever{{Key: "wage.units_max", Way: Lower}}, endProgramme()...),
		defaults: func(x *attempt) {
			x.Core, x.Stake, x.Others = no, 0, 500_000
		},
		run: inflate,
	}
}

// endProgramme are the levers that leave little or nothing of the programme.
func endProgramme() []Lever {
	return []Lever{
		{Key: "programme.utilisation", Way: Lower, Blunt: true}, {Key: "programme.target", Way: Lower, Blunt: true}, {Key: "programme.cap", Way: Lower, Blunt: true},
	}
}

func inflate(t *trial) error {
	if t.Claimed < t.Units {
		return refuse("claimed is %d: who inflates claims at least what he has, %d compute units", t.Claimed, t.Units)
	}
	t.Programme = yes
	without, with := t.stands(aleph.ComputeUnits(t.Units)), t.stands(aleph.ComputeUnits(t.Claimed))
	before, after, err := t.courses(&without, &with)
	if err != nil {
		return err
	}
	cost := dollars(t.Cost)
	t.compare(before, after, Amount{"cost", cost, "What it costs not to be found out."})
	gain := t.filling(after, after, float64(t.Claimed)) - t.filling(before, after, float64(t.Units))
	wage := t.wages(after) - t.wages(before)
	profit := gain + wage - cost
	t.result.Formula = &profit
	t.condition("theta * P * 720 * (u' * claimed - u * real) + wage > cost",
		fmt.Sprintf("%s + %s USD, %s", say(gain), say(wage), say(cost)), gain+wage, cost)
	t.note("u", mul(100, before.share()), percent, "u: part of the network that is used.")
	t.note("u_after", mul(100, after.share()), percent, "u': the same with what he claims.")
	t.note("kappa", mul(100, after.kappa()), percent, "Part of what the programme used that is paid.")
	t.result.Blind = "Programs that get less than they were promised run badly or not at all; whether users and the programme notice, and what they do then, is not simulated. Nothing on the network measures capacity yet."
	return nil
}

// share is the used part of the nodes that get work of the programme's kind.
func (b *proceeds) share() float64 { return ratio(b.filled+b.organic, b.eligible) }

// filling is what comes to his nodes of so many compute units when all nodes
// are used alike, in USD; theta is as in the proceeds of after.
func (t *trial) filling(b, after *proceeds, units float64) float64 {
	crn, ccn, stakers := t.theta(after)
	if t.p.StakerScope == policy.Global {
		stakers = 0 // All of the programme is as large as before.
	}
	kappa := ratio(mul(b.kappa(), b.filled)+b.organic, b.filled+b.organic)
	return mul(mul(t.unitMonth(), kappa), mul(mul(b.share(), units), crn+ccn+stakers))
}

// wages is the wage of his compute nodes by their weights, in USD.
func (t *trial) wages(b *proceeds) float64 {
	return mul(b.wageHis, usdOf(aleph.Price(t.m.scenario.Price.Start)))
}

func threshold() AttackKind {
	return AttackKind{
		Key: "threshold_gaming", Name: "Threshold gaming",
		Does:   "An operator whose node is not good enough for work lets those who measure it see a better score: always, or once where it then keeps the work.",
		keys:   []string{"units", "true", "shown", "cost", "core", "stake", "others"},
		Levers: append([]Lever{{Key: "nodes.score_leave", Way: Higher}, {Key: "nodes.score_min", Way: Lower}}, endProgramme()...),
		defaults: func(x *attempt) {
			x.Core, x.Stake, x.Others, x.Cost = no, 0, 500_000, 5_000_000
		},
		run: passThreshold,
		limits: func(t *trial, key string) (float64, bool) {
			return float64(t.True), key == "nodes.score_min" && aleph.BasisPoints(t.True) <= t.p.Nodes.ScoreMin
		},
	}
}

func passThreshold(t *trial) error {
	t.Programme = yes
	full := int64(month)
	without := t.stands(aleph.ComputeUnits(t.Units))
	with := without
	without.scores = []spell{{full, aleph.BasisPoints(t.True)}}
	pushed := full
	if aleph.BasisPoints(t.True) > t.p.Nodes.ScoreLeave && aleph.BasisPoints(t.Shown) > t.p.Nodes.ScoreMin {
		pushed = 1 // It keeps the work with the score that it deserves.
	}
	with.scores = []spell{{pushed, aleph.BasisPoints(t.Shown)}}
	if rest := full - pushed; rest > 0 {
		with.scores = append(slices.Clone(with.scores), spell{rest, aleph.BasisPoints(t.True)})
	}
	before, after, err := t.courses(&without, &with)
	if err != nil {
		return err
	}
	cost := mul(dollars(t.Cost), float64(pushed)/month)
	t.compare(before, after, Amount{"cost", cost, "What the better score costs, for the days on which he shows it."})
	filled := func(b *proceeds, score int64) float64 {
		if aleph.BasisPoints(score) <= t.p.Nodes.ScoreMin {
			return 0
		}
		return t.filling(b, after, float64(t.Units))
	}
	gain := filled(after, t.Shown) - filled(before, t.True)
	wage := t.wages(after) - t.wages(before)
	profit := gain + wage - cost
	t.result.Formula = &profit
	t.condition("theta * P * 720 * u * units + wage > cost", fmt.Sprintf("%s + %s USD, %s", say(gain), say(wage), say(cost)), gain+wage, cost)
	t.note("days_shown", float64(pushed), days, "On which he has to show the better score, of 30.")
	t.note("cost_break_even", mul(gain+wage, month/float64(pushed)), usdMonth, "What showing it would have to cost so that it does not pay.")
	t.note("u", mul(100, after.share()), percent, "Part of the network that is used.")
	t.result.Blind = "The score is the median over core nodes: who shows it to half of them has it. Probes are HTTP requests to an address that everybody knows, so that they can be answered better than users are."
	return nil
}
