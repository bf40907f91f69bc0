package reward

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
)

// ErrPublished is returned for a document that is no published distribution,
// wrapped with the reason.
var ErrPublished = errors.New("not a credit-rewards-distribution")

// place is a line of a distribution: whose, and as what. Lines of addresses
// come before totals, and rewards before what they are made of.
type place struct {
	rank      int
	whose     string
	component string
}

// ranks of lines.
const (
	rankReward = iota
	rankComponent
	rankSlashed
	rankTotal
)

// Published is what somebody says was distributed.
type Published struct {
	amounts map[place]*big.Rat // ALEPH
	listed  map[string]bool    // the lists that are published at all
}

// Difference is a line in which two distributions differ. Amounts are
// decimals of ALEPH.
type Difference struct {
	Whose      string `json:"address"` // or the source that a total belongs to
	Component  string `json:"component"`
	Theirs     string `json:"theirs"`
	Ours       string `json:"ours"`
	Difference string `json:"difference"` // theirs less ours
}

// ReadPublished reads a credit-rewards-distribution: the content of the post,
// the post or message around it, or a page of one. What it names besides
// amounts is not read.
func ReadPublished(b []byte) (Published, error) {
	p := Published{amounts: map[place]*big.Rat{}, listed: map[string]bool{}}
	s := &scanner{b: b}
	p.document(s)
	if s.err == nil && s.peek() != 0 {
		s.fail("something after the end")
	}
	switch {
	case s.err != nil:
		return Published{}, fmt.Errorf("%w: %w", ErrPublished, s.err)
	case !p.listed["rewards"]:
		return Published{}, fmt.Errorf("%w: it has no rewards", ErrPublished)
	}
	return p, nil
}

func (p *Published) document(s *scanner) {
	s.object(func(key []byte) {
		switch name := string(key); name {
		case "content", "message":
			p.document(s)
		case "posts", "messages":
			s.array(func(i int) {
				if i > 0 { // The API gives the newest first.
					s.skip()
					return
				}
				p.document(s)
			})
		case "rewards", "slashed":
			rank := map[string]int{"rewards": rankReward, "slashed": rankSlashed}[name]
			p.list(s, name, func(key []byte) { p.amount(s, place{rank, spell(key), name}) })
		case "rewards_detailed":
			p.list(s, name, func(address []byte) {
				s.object(func(source []byte) {
					s.object(func(component []byte) {
						if string(component) == "total" {
							s.skip()
							return
						}
						p.amount(s, place{rankComponent, spell(address), string(source) + "." + string(component)})
					})
				})
			})
		case "credit_revenue_totals":
			p.totals(s, "credit_revenue")
		case "holder_tier_totals":
			p.totals(s, "holder_tier")
		case "wage_subsidy":
			p.totals(s, "wage_subsidy")
		default:
			s.skip()
		}
	})
}

func (p *Published) list(s *scanner, name string, each func(key []byte)) {
	p.listed[name] = true
	s.object(each)
}

// totals reads what a source sums to.
func (p *Published) totals(s *scanner, source string) {
	p.list(s, source, func(key []byte) {
		switch name := string(key); name {
		case "storage_total_aleph", "execution_total_aleph", "dev_fund_total_aleph", "period_total_aleph",
			"unallocated_aleph", "unallocated_crn_aleph", "unallocated_ccn_aleph", "unallocated_staker_aleph":
			p.amount(s, place{rankTotal, source, name})
		case "unallocated_crn_by_node_id", "unallocated_ccn_by_id", "unallocated_staker_by_id":
			s.object(func(id []byte) { p.amount(s, place{rankTotal, source, name + "." + string(id)}) })
		default:
			s.skip()
		}
	})
}

func (p *Published) amount(s *scanner, at place) {
	v := s.value()
	if s.err != nil {
		return
	}
	text := string(v.text())
	negative := len(text) > 0 && text[0] == '-'
	if negative {
		text = text[1:]
	}
	n, ok := scaledOf(value(text), finePlaces)
	if !ok {
		s.fail(fmt.Sprintf("%s of %.50s is %.50q, which is no amount", at.component, at.whose, text))
		return
	}
	r := new(big.Rat).SetFrac(n.ToBig(), baseUnit().ToBig())
	r.Quo(r, new(big.Rat).SetInt(aleph.ALEPH.Big()))
	if negative {
		r.Neg(r)
	}
	if p.amounts[at] != nil { // One address under two spellings.
		r.Add(r, p.amounts[at])
	}
	p.amounts[at] = r
}

func spell(address []byte) string {
	if a, ok := ethereumOf(string(address)); ok {
		return string(a)
	}
	return string(address)
}

// Compare gives the lines in which a published distribution differs from d
// by more than a tolerance, in order: rewards by address, their components if
// they are published, what is slashed, then the totals of the sources.
func (d Distribution) Compare(p Published, tolerance aleph.Token) []Difference {
	ours := map[place]*big.Rat{}
	put := func(list string, at place, a Amount) {
		if p.listed[list] {
			ours[at] = new(big.Rat).SetFrac(a.Big(), aleph.ALEPH.Big())
		}
	}
	for address, a := range d.Rewards { // order-free: sorted below.
		put("rewards", place{rankReward, string(address), "rewards"}, a)
	}
	for address, a := range d.Slashed { // order-free: sorted below.
		put("slashed", place{rankSlashed, string(address), "slashed"}, a)
	}
	for address, parts := range d.Detailed { // order-free: sorted below.
		for part := range parts.All() {
			put("rewards_detailed", place{rankComponent, string(address), part.Source + "." + part.Component}, part.Amount)
		}
	}
	for source, u := range map[string]UsageTotals{"credit_revenue": d.Totals.CreditRevenue, "holder_tier": d.Totals.HolderTier} { // order-free: sorted below.
		for name, a := range map[string]Amount{ // order-free: sorted below.
			"storage_total_aleph": u.Storage, "execution_total_aleph": u.Execution, "dev_fund_total_aleph": u.Developers,
			"unallocated_aleph": u.Unallocated, "unallocated_crn_aleph": u.UnallocatedCRN,
			"unallocated_ccn_aleph": u.UnallocatedCCN, "unallocated_staker_aleph": u.UnallocatedStaker,
		} {
			put(source, place{rankTotal, source, name}, a)
		}
		for name, by := range map[string]Amounts[string]{ // order-free: sorted below.
			"unallocated_crn_by_node_id": u.CRNByNode, "unallocated_ccn_by_id": u.CCNByID, "unallocated_staker_by_id": u.StakerByID,
		} {
			for id, a := range by { // order-free: sorted below.
				put(source, place{rankTotal, source, name + "." + id}, a)
			}
		}
	}
	put("wage_subsidy", place{rankTotal, "wage_subsidy", "period_total_aleph"}, d.Totals.WageSubsidy.Period)
	put("wage_subsidy", place{rankTotal, "wage_subsidy", "unallocated_aleph"}, d.Totals.WageSubsidy.Unallocated)

	places := maps.Clone(ours)
	maps.Copy(places, p.amounts)
	limit := new(big.Rat).SetFrac(tolerance.Big(), aleph.ALEPH.Big())
	var differences []Difference
	for _, at := range slices.SortedFunc(maps.Keys(places), func(a, b place) int {
		// Whatever belongs to one address stands together.
		return cmp.Or(cmp.Compare(max(a.rank, rankSlashed), max(b.rank, rankSlashed)), cmp.Compare(a.whose, b.whose), cmp.Compare(a.rank, b.rank), cmp.Compare(a.component, b.component))
	}) {
		theirs, own := p.amounts[at], ours[at]
		difference := new(big.Rat).Sub(orNothing(theirs), orNothing(own))
		if new(big.Rat).Abs(difference).Cmp(limit) > 0 {
			differences = append(differences, Difference{at.whose, at.component, told(theirs), told(own), difference.FloatString(18)})
		}
	}
	return differences
}

func orNothing(r *big.Rat) *big.Rat {
	if r == nil {
		return new(big.Rat)
	}
	return r
}

func told(r *big.Rat) string {
	if r == nil {
		return "nothing"
	}
	return r.FloatString(18)
}
