package reward_test

import (
	"fmt"
	"math/big"
	"strings"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/credit"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/reward"
	"github.com/aleph-im/go-aleph/usage"
)

// These tests compute every number of economics A.3 and compare it at the
// digits that are printed there, rounded as there: to the nearest, and a tie to
// the even digit (10.125 USD are printed as 10.12).

// printed spells a number with so many places and commas between thousands.
func printed(r *big.Rat, places int) string {
	scaled := new(big.Rat).Mul(r, new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(places)), nil)))
	q, rest := new(big.Int).QuoRem(scaled.Num(), scaled.Denom(), new(big.Int))
	if c := rest.Lsh(rest, 1).Cmp(scaled.Denom()); c > 0 || c == 0 && q.Bit(0) == 1 {
		q.Add(q, big.NewInt(1))
	}
	digits := q.String()
	for len(digits) <= places {
		digits = "0" + digits
	}
	whole, fraction := digits[:len(digits)-places], digits[len(digits)-places:]
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if places > 0 {
		whole += "." + fraction
	}
	return whole
}

func TestPrinted(t *testing.T) {
	for want, got := range map[string]string{
		"10.12": printed(ratio(10_125, 1000), 2), "10.14": printed(ratio(10_135, 1000), 2), "0.71": printed(ratio(27, 38), 2),
		"1,234,568": printed(ratio(12_345_676, 10), 0), "999": printed(ratio(999, 1), 0), "0.0176": printed(ratio(176, 10_000), 4),
	} {
		if got != want {
			t.Errorf("printed %s, want %s", got, want)
		}
	}
}

func ratio(a, b int64) *big.Rat { return big.NewRat(a, b) }

func tokens(t aleph.Token) *big.Rat { return new(big.Rat).SetFrac(t.Big(), aleph.ALEPH.Big()) }

func usd(p aleph.Price) *big.Rat {
	return new(big.Rat).SetFrac(new(big.Int).SetUint64(uint64(p)), big.NewInt(1e12))
}

func times(a *big.Rat, more ...*big.Rat) *big.Rat {
	for _, b := range more {
		a = new(big.Rat).Mul(a, b)
	}
	return a
}

func over(a, b *big.Rat) *big.Rat { return new(big.Rat).Quo(a, b) }

// Of the proposal.
var (
	crns, ccns = ratio(350, 1), ratio(100, 1)
	staked     = ratio(50_270_000, 1)
	aYear      = ratio(365, 30) // in times of 30 days
	percent    = ratio(100, 1)
	million    = ratio(1_000_000, 1)
)

func dollars(text string) aleph.Price {
	p, err := aleph.ParsePrice(text)
	if err != nil {
		panic(err)
	}
	return p
}

// month is an epoch of 30 days in which the programme used 3,000 compute units
// on the network of the proposal, at one price, with plenty in the incentives
// pool.
type month struct {
	reward.Report
	used *big.Rat // USD
}

func monthAt(t *testing.T, price string) month {
	t.Helper()
	p := proposal(t)
	prices := expense.NewPrices(0, dollars(price))
	rate := p.Tariff.Rate(policy.Instance, policy.Resources{VCPUs: 1, MemoryMiB: p.Tariff.MemoryMiBPerCU})
	var lines []expense.Line
	var used aleph.Grains
	for i := range uint64(p.Programme.Target) {
		r := usage.Record{
			Kind: usage.Reserved, Node: name(fmt.Sprint("node ", i%350)), Units: 1, Rate: rate, From: 0, To: policy.Month, Counted: policy.Month,
		}
		c := credit.Charge{Amount: r.Amount(), Portions: []credit.Portion{{Origin: aleph.Programme, Amount: r.Amount()}}}
		lines, used = append(lines, expense.Bill(i+1, r, c, prices)), used.Add(r.Amount())
	}
	var limit reward.Cap
	r := reward.Compute(reward.Epoch{
		From: 0, To: policy.Month, Lines: lines, Snapshot: network350(), Incentives: aleph.WholeTokens(10_000_000),
		Allowance: limit.Allowance(p.Programme.Cap, 0, policy.Month), Developers: "developers",
	}, p)
	if err := r.Check(); err != nil {
		t.Fatal(err)
	}
	perCredit := new(big.Rat).SetInt64(aleph.GrainsPerCredit * 1_000_000)
	return month{r, over(new(big.Rat).SetInt(used.Big()), perCredit)}
}

// apr is what stakers get in a year of what they have staked, in per cent.
func apr(stakers *big.Rat) *big.Rat { return over(times(stakers, aYear, percent), staked) }

// wages are those of a time for one node each, on the network of the proposal.
func wages(t *testing.T, p policy.Policy, from, to aleph.Millis) (crn, ccn, stakers *big.Rat) {
	t.Helper()
	due := reward.WageDue(p.Wage, 0, from, to)
	w := reward.ShareWage(due, network350(), p, func(aleph.Hash) bool { return false })
	each := map[reward.Role]aleph.Token{}
	all := map[reward.Role]aleph.Token{}
	for _, s := range w.Shares {
		all[s.Role] = all[s.Role].Add(s.Amount)
		// One base unit is what a split may leave between equals.
		if first, ok := each[s.Role]; ok && printed(tokens(first), 12) != printed(tokens(s.Amount), 12) {
			t.Fatalf("%s %s gets %s, another one %s", s.Role, s.Address, s.Amount.Decimal(), first.Decimal())
		}
		each[s.Role] = s.Amount
	}
	if sum := all[reward.RoleCRN].Add(all[reward.RoleCCN]).Add(all[reward.RoleStaker]); sum != due {
		t.Fatalf("of a wage of %s, %s are paid", due.Decimal(), sum.Decimal())
	}
	return tokens(each[reward.RoleCRN]), tokens(each[reward.RoleCCN]), tokens(all[reward.RoleStaker])
}

// wageMonths are the wages of six times 30 days, and their sum, in thousands.
func wageMonths(t *testing.T, s policy.Schedule) string {
	t.Helper()
	p := proposal(t)
	p.Wage.Schedule = s
	var out []string
	var sum aleph.Token
	for i := range aleph.Millis(6) {
		due := reward.WageDue(p.Wage, 5, 5+i*policy.Month, 5+(i+1)*policy.Month)
		out, sum = append(out, printed(over(tokens(due), ratio(1000, 1)), 0)), sum.Add(due)
	}
	return strings.Join(out, " ") + " = " + printed(over(tokens(sum), million), 2) + " M"
}

func TestStatementsOfTheProposal(t *testing.T) {
	p := proposal(t)
	m := monthAt(t, "0.025")
	price := usd(dollars("0.025"))
	programme, crn, ccn := tokens(m.Programme.Paid), tokens(m.CRN), tokens(m.CCN)
	stakers, developers := tokens(m.Stakers), tokens(m.Developers)
	limit := tokens(p.Programme.Cap)
	target, utilisation := ratio(int64(p.Programme.Target), 1), ratio(int64(p.Programme.Utilisation), int64(aleph.Whole))
	binding := over(m.used, limit)
	byPrice := func(price string) string {
		r := monthAt(t, price)
		return fmt.Sprint(r.Programme.Paid == r.Programme.Owed)
	}

	crnWage, ccnWage, stakersWage := wages(t, p, 0, policy.Month)
	halves := p
	halves.Wage.Stakers = 0
	crnHalf, ccnHalf, nothing := wages(t, halves, 0, policy.Month)

	// Today is what the formulas of A.6 give with 100 core nodes, all links and full scores.
	full := aleph.Whole
	legacyCCN := times(tokens(reward.LegacyCCN(100, 5, full, p.Nodes)), ratio(30, 1))
	legacyStakers := times(tokens(reward.LegacyStake(100, aleph.WholeTokens(1), aleph.WholeTokens(1), 5, full, p.Nodes)), ratio(30, 1))
	monthly := ratio(30*12, 365) // of a twelfth of a year in 30 days
	legacyLow := times(tokens(reward.LegacyCRN(1, 1, full, p.Nodes)), monthly)
	legacyHigh := times(tokens(reward.LegacyCRN(0, 1, full, p.Nodes)), monthly)
	statedCCN := ratio(1426, 1)
	today := over(statedCCN, ratio(40, 100))

	mainnet, err := policy.Preset("mainnet")
	if mainnet.Name == "" {
		t.Fatal(err)
	}
	// What a compute node gets for one compute unit that is used at 70 %.
	perUnit := func(tariff policy.Tariff) *big.Rat {
		rate := tariff.Rate(policy.Instance, policy.Resources{VCPUs: 1})
		v := reward.Divide(dollars("1").Tokens(rate.Over(policy.Month*aleph.Millis(p.Programme.Utilisation)/aleph.Millis(aleph.Whole))), usage.Reserved, p)
		return times(tokens(v.Sum()), ratio(int64(p.Execution.CRN), int64(aleph.Whole)))
	}
	proposed, live := perUnit(p.Tariff), perUnit(mainnet.Tariff)
	units := func(p *big.Rat) *big.Rat { return times(p, ratio(16, 1)) }

	for _, row := range []struct{ statement, got, want string }{
		{"subsidy per 30 days, USD", printed(m.used, 6), "23,760.000000"},
		{"in ALEPH at 0.025", printed(programme, 6), "950,400.000000"},
		{"all CRNs", printed(crn, 6), "570,240.000000"},
		{"CRN", printed(over(crn, crns), 2), "1,629.26"},
		{"CRN, USD", printed(times(over(crn, crns), price), 2), "40.73"},
		{"all CCNs", printed(ccn, 6), "142,560.000000"},
		{"CCN", printed(over(ccn, ccns), 1), "1,425.6"},
		{"CCN, USD", printed(times(over(ccn, ccns), price), 2), "35.64"},
		{"CCNs of which each gets 1,426", printed(over(ccn, statedCCN), 2), "99.97"},
		{"all stakers", printed(stakers, 6), "190,080.000000"},
		{"all stakers, a year", printed(times(stakers, aYear), 0), "2,312,640"},
		{"staked for 4.6 %, millions", printed(over(times(stakers, aYear), times(ratio(46, 1000), million)), 2), "50.27"},
		{"staked for 4.65 %", printed(over(times(stakers, aYear), times(ratio(465, 10_000), million)), 1), "49.7"},
		{"staked for 4.55 %", printed(over(times(stakers, aYear), times(ratio(455, 10_000), million)), 1), "50.8"},
		{"staked for 4.6 % of 12 months", printed(over(times(stakers, ratio(12, 1)), times(ratio(46, 1000), million)), 1), "49.6"},
		{"stakers, % a year", printed(apr(stakers), 1), "4.6"},
		{"developers", printed(developers, 6), "47,520.000000"},
		{"developers, USD", printed(times(developers, price), 2), "1,188.00"},
		{"CU of capacity", printed(over(target, utilisation), 1), "4,285.7"},
		{"CU of capacity per CRN", printed(over(over(target, utilisation), crns), 2), "12.24"},
		{"CU used per CRN", printed(over(target, crns), 2), "8.57"},
		{"USD if 3,000 CU were the capacity", printed(times(m.used, utilisation), 2), "16,632.00"},
		{"price at which the cap binds", printed(binding, 6), "0.017600"},
		{"all is paid at that price", byPrice("0.0176"), "true"},
		{"and not below", byPrice("0.017599999999"), "false"},
		{"if the cap meant the distribution only", printed(times(binding, ratio(95, 100)), 5), "0.01672"},

		{"wage, continuous", wageMonths(t, policy.Continuous), "825 675 525 375 225 75 = 2.70 M"},
		{"wage in six paying steps", wageMonths(t, policy.Step6), "900 750 600 450 300 150 = 3.15 M"},
		{"wage in five paying steps", wageMonths(t, policy.Step5), "900 720 540 360 180 0 = 2.70 M"},
		{"wage of a CCN, first 30 days, thirds", printed(ccnWage, 0), "2,750"},
		{"wage of a CRN", printed(crnWage, 0), "786"},
		{"wage of stakers", printed(stakersWage, 0), "275,000"},
		{"wage of stakers, % a year", printed(apr(stakersWage), 1), "6.7"},
		{"wage of a CCN, halves", printed(ccnHalf, 0), "4,125"},
		{"wage of a CRN, halves", printed(crnHalf, 0), "1,179"},
		{"wage of stakers, halves", printed(nothing, 0), "0"},

		{"legacy CCN, most", printed(legacyCCN, 0), "4,500"},
		{"new CCN of that, %", printed(over(times(statedCCN, percent), legacyCCN), 1), "31.7"},
		{"CCN today, if the new one is 40 %", printed(today, 0), "3,565"},
		{"mean legacy modifier for that", printed(over(today, legacyCCN), 2), "0.79"},
		{"or so many CCNs without one", printed(over(times(legacyCCN, ccns), today), 0), "126"},
		{"legacy stakers, a day", printed(over(legacyStakers, ratio(30, 1)), 0), "15,000"},
		{"legacy stakers, % a year", printed(apr(legacyStakers), 1), "10.9"},
		{"new stakers of that, %", printed(over(times(stakers, percent), legacyStakers), 0), "42"},
		{"legacy CRN, least", printed(legacyLow, 0), "247"},
		{"legacy CRN, most", printed(legacyHigh, 0), "1,479"},
		{"new CRN of that, %", printed(over(times(over(crn, crns), percent), legacyHigh), 0), "110"},
		{"legacy CCNs and stakers", printed(new(big.Rat).Add(times(legacyCCN, ccns), legacyStakers), 0), "900,000"},
		{"legacy ceiling, millions", printed(over(new(big.Rat).Add(times(legacyHigh, crns), new(big.Rat).Add(times(legacyCCN, ccns), legacyStakers)), million), 2), "1.42"},

		{"CRN per CU at 0.011, USD", printed(proposed, 2), "3.33"},
		{"CRN per CU at 0.01425, USD", printed(live, 2), "4.31"},
		{"a documented minimum machine of 16 CU at 0.011, USD", printed(units(proposed), 0), "53"},
		{"the same at 0.01425, USD", printed(units(live), 0), "69"},
		{"CU to break even at 55 USD", printed(over(ratio(55, 1), live), 0), "13"},
		{"CU to break even at 90 USD", printed(over(ratio(90, 1), live), 0), "21"},
	} {
		if row.got != row.want {
			t.Errorf("%s: %s, economics A.3 has %s", row.statement, row.got, row.want)
		}
	}
}

// TestPricesOfTheProposal is the second table of economics A.3: the programme
// at other prices of ALEPH.
func TestPricesOfTheProposal(t *testing.T) {
	for _, row := range []struct{ price, owed, paid, kappa, crn, crnUSD, ccn, ccnUSD, apr string }{
		{"0.050", "475,200", "475,200", "1.000", "815", "40.73", "713", "35.64", "2.3"},
		{"0.025", "950,400", "950,400", "1.000", "1,629", "40.73", "1,426", "35.64", "4.6"},
		{"0.0176", "1,350,000", "1,350,000", "1.000", "2,314", "40.73", "2,025", "35.64", "6.5"},
		{"0.0125", "1,900,800", "1,350,000", "0.710", "2,314", "28.93", "2,025", "25.31", "6.5"},
		{"0.010", "2,376,000", "1,350,000", "0.568", "2,314", "23.14", "2,025", "20.25", "6.5"},
		{"0.005", "4,752,000", "1,350,000", "0.284", "2,314", "11.57", "2,025", "10.12", "6.5"},
	} {
		m, price := monthAt(t, row.price), usd(dollars(row.price))
		owed, paid := tokens(m.Programme.Owed), tokens(m.Programme.Paid)
		crn, ccn := over(tokens(m.CRN), crns), over(tokens(m.CCN), ccns)
		got, want := row, row
		got.owed, got.paid, got.kappa = printed(owed, 0), printed(paid, 0), printed(over(paid, owed), 3)
		got.crn, got.crnUSD = printed(crn, 0), printed(times(crn, price), 2)
		got.ccn, got.ccnUSD = printed(ccn, 0), printed(times(ccn, price), 2)
		got.apr = printed(apr(tokens(m.Stakers)), 1)
		if got != want {
			t.Errorf("(-want +got):\n-%+v\n+%+v", want, got)
		}
	}
}

// TestPoolLife is how many times 30 days an incentives pool lasts that pays
// the programme alone, above the price at which the cap binds and below.
func TestPoolLife(t *testing.T) {
	for _, row := range []struct {
		millions    int64
		places      int
		at025, less string
	}{
		{10, 1, "10.5", "7.4"}, {25, 1, "26.3", "18.5"}, {50, 1, "52.6", "37.0"}, {100, 0, "105", "74"},
	} {
		pool := times(ratio(row.millions, 1), million)
		life := func(price string) string {
			return printed(over(pool, tokens(monthAt(t, price).Programme.Paid)), row.places)
		}
		if got := life("0.025"); got != row.at025 {
			t.Errorf("%d M last %s months at 0.025, want %s", row.millions, got, row.at025)
		}
		for _, price := range []string{"0.0176", "0.0098"} {
			if got := life(price); got != row.less {
				t.Errorf("%d M last %s months at %s, want %s", row.millions, got, price, row.less)
			}
		}
	}
}

// TestLegacy works through the formulas of economics A.6 where they bend.
func TestLegacy(t *testing.T) {
	n := proposal(t).Nodes
	stake := func(ccns, links int, score aleph.BasisPoints) string {
		return reward.LegacyStake(ccns, aleph.WholeTokens(1), aleph.WholeTokens(3), links, score, n).Decimal()
	}
	for _, row := range []struct{ what, got, want string }{
		{"a core node of 7 without links", reward.LegacyCCN(7, 0, aleph.Whole, n).Decimal(), "1500.000000000000000000"},
		{"with one link", reward.LegacyCCN(7, 1, aleph.Whole, n).Decimal(), "1714.285714285714285714"},
		{"with three links", reward.LegacyCCN(7, 3, aleph.Whole, n).Decimal(), "2142.857142857142857142"},
		{"more links pay no more", reward.LegacyCCN(7, 5, aleph.Whole, n).Decimal(), "2142.857142857142857142"},
		{"half a score", reward.LegacyCCN(7, 3, 5000, n).Decimal(), "1071.428571428571428571"},
		{"a score at the floor", reward.LegacyCCN(7, 3, 2000, n).Decimal(), "0.000000000000000000"},
		// log10 of 1, 10 and 1000 is whole, that of 2 is 0.30102999566398119521373889472449302676818988...
		{"a third of the stakes, one core node", stake(1, 3, aleph.Whole), "1666.666666666666666666"},
		{"ten core nodes", stake(10, 3, aleph.Whole), "3333.333333333333333333"},
		{"a thousand", stake(1000, 3, aleph.Whole), "6666.666666666666666666"},
		{"two core nodes", stake(2, 3, aleph.Whole), "2168.383326106635325356"},
		{"two core nodes, no links, half a score", stake(2, 0, 5000), "758.934164137322363874"},
		{"a compute node alone in its network", reward.LegacyCRN(0, 10, aleph.Whole, n).Decimal(), "1500.000000000000000000"},
		{"one of ten", reward.LegacyCRN(1, 10, aleph.Whole, n).Decimal(), "1262.500000000000000000"},
		{"all of ten", reward.LegacyCRN(10, 10, aleph.Whole, n).Decimal(), "250.000000000000000000"},
		{"one of three with half a score", reward.LegacyCRN(1, 3, 5000, n).Decimal(), "402.777777777777777777"},
	} {
		if row.got != row.want {
			t.Errorf("%s: %s, want %s", row.what, row.got, row.want)
		}
	}
}
