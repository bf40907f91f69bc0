package reward_test

import (
	"encoding/json"
	"fmt"
	"math/big"
	"testing"

	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
)

// What follows computes production's formulas once more, line by line and in
// rationals, for documents that are drawn as values. It shares no code with
// the package.

type drawnNode struct {
	Hash    string          `json:"hash"`
	Status  string          `json:"status"`
	Score   json.Number     `json:"score"`
	Owner   string          `json:"owner"`
	Reward  string          `json:"reward"`
	Lists   []string        `json:"resource_nodes,omitempty"`
	Stakers json.RawMessage `json:"stakers,omitempty"`
	stakes  map[string]*big.Rat
}

type drawnSnapshot struct {
	TS    int64       `json:"ts"`
	Nodes []drawnNode `json:"nodes"`
	CRNs  []drawnNode `json:"resource_nodes"`
}

type drawnPost struct {
	at      int64
	storage bool
	price   string
	nodes   []string
	amounts []string
}

func (p drawnPost) String() string {
	kind, lines := "type_execution", ""
	if p.storage {
		kind = "type_storage"
	}
	for i := range p.nodes {
		if i > 0 {
			lines += ","
		}
		lines += fmt.Sprintf(`{"amount":%s,"node_id":%q}`, p.amounts[i], p.nodes[i])
	}
	return fmt.Sprintf(`{"confirmations":[{"chain":"ETH"}],"content":{"tags":[%q],"expense":{"end_date":%d,"credit_price_aleph":%s,"credits":[%s]}}}`, kind, p.at, p.price, lines)
}

const drawnStart, drawnEnd = 1777593600, 1777593600 + 3*86400 + 1000

func drawNode(t *rapid.T, kind string, i int) drawnNode {
	n := drawnNode{
		Hash: fmt.Sprint(kind, i), Status: rapid.SampledFrom([]string{"active", "linked", "active", "linked", "waiting"}).Draw(t, "status"),
		Score: json.Number(rapid.SampledFrom([]string{"0.1", "0.2", "0.21", "0.333333333333", "0.5", "0.8", "0.95", "1"}).Draw(t, "score")),
		Owner: address(rapid.SampledFrom([]string{"1", "2", "3"}).Draw(t, "owner")),
	}
	if kind == "crn" {
		return n
	}
	n.stakes = map[string]*big.Rat{}
	list := ""
	for _, digit := range []string{"2", "4", "5", "6"}[:rapid.IntRange(0, 4).Draw(t, "stakers")] {
		amount := rapid.SampledFrom([]string{"0", "1", "3.1", "70000.123456789", "1e-18", "999999999999.999999999999999999", "200000"}).Draw(t, "stake")
		n.stakes[address(digit)], _ = new(big.Rat).SetString(amount)
		list += fmt.Sprintf(`,%q:%s`, address(digit), amount)
	}
	n.Stakers = json.RawMessage("{" + list[min(1, len(list)):] + "}")
	for k := range rapid.IntRange(0, 3).Draw(t, "listed") {
		n.Lists = append(n.Lists, fmt.Sprint("crn", (i+k)%4))
	}
	return n
}

// exactly gives what each address earns as each component of each source.
type exactly map[string]*big.Rat

func (e exactly) give(who, source, component string, amount *big.Rat) {
	key := who + " " + source + " " + component
	if e[key] == nil {
		e[key] = new(big.Rat)
	}
	e[key].Add(e[key], amount)
}

func rat(s string) *big.Rat {
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		panic(s)
	}
	return r
}

func multiplier(score json.Number) *big.Rat {
	m := new(big.Rat).Sub(rat(score.String()), rat("0.2"))
	if m.Quo(m, rat("0.6")); m.Sign() < 0 {
		return new(big.Rat)
	}
	if one := rat("1"); m.Cmp(one) > 0 {
		return one
	}
	return m
}

// among divides a pool by weights.
func among(pool *big.Rat, weights map[string]*big.Rat, give func(who string, part *big.Rat)) {
	sum := new(big.Rat)
	for _, w := range weights {
		sum.Add(sum, w)
	}
	if sum.Sign() == 0 {
		return
	}
	for who, w := range weights {
		give(who, new(big.Rat).Quo(times(pool, w), sum))
	}
}

func (s drawnSnapshot) byScore(nodes []drawnNode, up string) map[string]*big.Rat {
	weights := map[string]*big.Rat{}
	for i, n := range nodes {
		if n.Status == up {
			weights[fmt.Sprint(i)] = multiplier(n.Score)
		}
	}
	return weights
}

func (e exactly) post(p drawnPost, s drawnSnapshot) {
	for i, id := range p.nodes {
		v := times(rat(p.amounts[i]), rat(p.price))
		if p.storage {
			among(v, s.byScore(s.Nodes, "active"), func(who string, part *big.Rat) {
				n := s.Nodes[who[0]-'0']
				e.give(n.Owner, "credit_revenue", "storage_ccn", times(part, rat("0.75")))
				among(times(part, rat("0.2")), n.stakes, func(staker string, part *big.Rat) {
					e.give(staker, "credit_revenue", "storage_staker", part)
				})
			})
			continue
		}
		for _, n := range s.CRNs {
			if n.Hash == id && n.Status == "linked" {
				e.give(n.Owner, "credit_revenue", "execution_crn", times(v, rat("0.6")))
			}
		}
		var by *drawnNode
		for k, n := range s.Nodes {
			for _, listed := range n.Lists {
				if listed == id {
					by = &s.Nodes[k]
				}
			}
		}
		if by != nil && by.Status == "active" {
			e.give(by.Owner, "credit_revenue", "execution_ccn", times(v, rat("0.15")))
			among(times(v, rat("0.2")), by.stakes, func(staker string, part *big.Rat) {
				e.give(staker, "credit_revenue", "execution_staker", part)
			})
		}
	}
}

func (e exactly) wage(from, to int64, s drawnSnapshot) {
	paid := func(at int64) *big.Rat { // 900,000 (t - t^2/12), t in months
		t := big.NewRat(at-1777593600, 30*86400)
		return times(rat("900000"), new(big.Rat).Sub(t, times(t, t, rat("1/12"))))
	}
	third := times(new(big.Rat).Sub(paid(to), paid(from)), rat("1/3"))
	among(third, s.byScore(s.CRNs, "linked"), func(who string, part *big.Rat) {
		e.give(s.CRNs[who[0]-'0'].Owner, "wage_subsidy", "crn", part)
	})
	among(third, s.byScore(s.Nodes, "active"), func(who string, part *big.Rat) {
		e.give(s.Nodes[who[0]-'0'].Owner, "wage_subsidy", "ccn", part)
	})
	stakes := map[string]*big.Rat{}
	for i, n := range s.Nodes {
		for who, stake := range n.stakes {
			if n.Status == "active" {
				stakes[fmt.Sprint(i, who)] = stake
			}
		}
	}
	among(third, stakes, func(who string, part *big.Rat) { e.give(who[1:], "wage_subsidy", "staker", part) })
}

// Every component of everybody is within one base unit of the exact value of
// the formulas.
func TestEveryAmountIsWithinABaseUnit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var snapshots []drawnSnapshot
		for i := range rapid.IntRange(1, 3).Draw(t, "snapshots") {
			s := drawnSnapshot{TS: drawnStart + int64(i)*rapid.Int64Range(1, 86400).Draw(t, "ts")}
			for k := range rapid.IntRange(0, 4).Draw(t, "ccns") {
				s.Nodes = append(s.Nodes, drawNode(t, "ccn", k))
			}
			for k := range rapid.IntRange(0, 4).Draw(t, "crns") {
				s.CRNs = append(s.CRNs, drawNode(t, "crn", k))
			}
			if i > 0 && s.TS <= snapshots[i-1].TS {
				s.TS = snapshots[i-1].TS + 1
			}
			snapshots = append(snapshots, s)
		}
		at := func(moment int64) drawnSnapshot {
			shot := snapshots[0]
			for _, s := range snapshots {
				if s.TS <= moment {
					shot = s
				}
			}
			return shot
		}
		want := exactly{}
		posts := ""
		for i := range rapid.IntRange(0, 6).Draw(t, "posts") {
			p := drawnPost{
				at: rapid.Int64Range(drawnStart, drawnEnd).Draw(t, "at"), storage: rapid.IntRange(0, 2).Draw(t, "storage") == 0,
				price: rapid.SampledFrom([]string{"1", "5.7308924861535e-05", "0.000061", "3.3"}).Draw(t, "price"),
			}
			for range rapid.IntRange(0, 12).Draw(t, "lines") {
				p.nodes = append(p.nodes, fmt.Sprint("crn", rapid.IntRange(0, 5).Draw(t, "node")))
				p.amounts = append(p.amounts, rapid.SampledFrom([]string{"1", "7", "0.5", "14252", "999999937", "10.5"}).Draw(t, "amount"))
			}
			want.post(p, at(p.at))
			if i > 0 {
				posts += ","
			}
			posts += p.String()
		}
		for from := int64(drawnStart); from < drawnEnd; from += 86400 {
			to := min(from+86400, drawnEnd)
			want.wage(from, to, at(to))
		}

		b, err := json.Marshal(snapshots)
		if err != nil {
			t.Fatal(err)
		}
		doc := fmt.Sprintf(`{"period":{"start":%d,"end":%d},"settings":{"credit_dist_dust_threshold_aleph":0},"expenses":[%s],"snapshots":%s}`, drawnStart, drawnEnd, posts, b)
		d := compute(t, doc)
		unit := new(big.Rat).SetFrac(big.NewInt(1), aleph.ALEPH.Big())
		near := func(key string, got aleph.Token, exact *big.Rat) {
			off := new(big.Rat).Sub(new(big.Rat).SetFrac(got.Big(), aleph.ALEPH.Big()), exact)
			if off.Abs(off).Cmp(unit) > 0 {
				t.Fatalf("%s: %s, want %s\n%s", key, got.Decimal(), exact.FloatString(30), doc)
			}
		}
		for who, parts := range d.Detailed {
			for part := range parts.All() {
				key := string(who) + " " + part.Source + " " + part.Component
				if want[key] == nil {
					want[key] = new(big.Rat)
				}
				near(key, part.Amount.Token, want[key])
				delete(want, key)
			}
		}
		for key, exact := range want { // What we do not list is nothing.
			near(key, aleph.Token{}, exact)
		}
	})
}
