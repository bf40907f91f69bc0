package reward

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/cockroachdb/apd/v3"
	"github.com/holiman/uint256"

	aleph "github.com/aleph-im/go-aleph"
)

// settings are production's settings that decide about rewards.
type settings struct {
	execution, storage          poolShares
	wage                        poolShares
	wageStart                   instant
	wageMonths                  uint64
	wageMonthly                 aleph.Token // ALEPH of the first 30 days, were they all at the first day's rate
	dust                        aleph.Token
	totalMax                    aleph.Token
	blocksPerDay, slashDays     int64
	slash, retroactive          bool
	slashed                     [3]bool // by source
	revenueOn, holderOn, wageOn bool
	sender                      string // of expenses
	registry                    string // who owns the aggregate corechannel
}

// poolShares are the parts of a pool, the developers' among them.
type poolShares struct{ crn, ccn, staker, developers ratio }

func (s poolShares) all() []ratio { return []ratio{s.crn, s.ccn, s.staker, s.developers} }

// of gives the part of a role.
func (s *poolShares) of(r role) *ratio { return [...]*ratio{&s.crn, &s.ccn, &s.staker}[r] }

// A ratio is num/den, exactly.
type ratio struct{ num, den uint256.Int }

func ratioOf(num, den uint64) ratio { return ratio{*uint256.NewInt(num), *uint256.NewInt(den)} }

// of gives the part of x, rounded down.
func (r *ratio) of(x *uint256.Int) (part fine) {
	part.MulDivOverflow(x, &r.num, &r.den)
	return part
}

// sharePlaces is how finely settings give shares.
const sharePlaces = 24

// mainnetSettings are production's defaults of July 2026.
func mainnetSettings() settings {
	third := ratioOf(1, 3)
	return settings{
		execution:    poolShares{ratioOf(60, 100), ratioOf(15, 100), ratioOf(20, 100), ratioOf(5, 100)},
		storage:      poolShares{ratioOf(0, 1), ratioOf(75, 100), ratioOf(20, 100), ratioOf(5, 100)},
		wage:         poolShares{third, third, third, ratioOf(0, 1)},
		wageStart:    instant(time.Date(2026, 5, 1, 0, 0, 0, 0, time.UTC).UnixNano()),
		wageMonths:   6,
		wageMonthly:  aleph.WholeTokens(900_000),
		dust:         aleph.NewToken(10_000_000_000_000_000),
		totalMax:     aleph.WholeTokens(1_800_000),
		blocksPerDay: 7130, slashDays: 3,
		slash: true, retroactive: true, slashed: [3]bool{wageSubsidy: true},
		revenueOn: true, holderOn: true, wageOn: true,
		sender: "0x2E4454fAD1906c0Ce6e45cBFA05cE898Ac3AC1dC", registry: "0xa1B3bb7d2332383D96b7796B908fB7f7F3c2Be10",
	}
}

// set changes the setting of that name; known is false when none of that name
// decides about rewards.
func (s *settings) set(name string, v value) (known bool, err error) {
	var ok bool
	switch name = strings.ToLower(name); name {
	case "credit_execution_crn_share":
		s.execution.crn, ok = shareOf(v)
	case "credit_execution_ccn_share":
		s.execution.ccn, ok = shareOf(v)
	case "credit_execution_staker_share":
		s.execution.staker, ok = shareOf(v)
	case "credit_storage_ccn_share":
		s.storage.ccn, ok = shareOf(v)
	case "credit_storage_staker_share":
		s.storage.staker, ok = shareOf(v)
	case "credit_dev_fund_share":
		s.execution.developers, ok = shareOf(v)
		s.storage.developers = s.execution.developers
	case "wage_ccn_share":
		s.wage.ccn, ok = shareOf(v)
	case "wage_crn_share":
		s.wage.crn, ok = shareOf(v)
	case "wage_staker_share":
		s.wage.staker, ok = shareOf(v)
	case "wage_start_date":
		s.wageStart, ok = instantOf(v)
	case "wage_duration_months":
		var months int64
		months, ok = wholeOf(v)
		ok = ok && months >= 1 && months <= 1200
		s.wageMonths = uint64(max(months, 1))
	case "wage_initial_monthly_aleph":
		s.wageMonthly, ok = amountOf(v)
	case "credit_dist_dust_threshold_aleph":
		s.dust, ok = amountOf(v)
	case "credit_dist_max_total_aleph":
		s.totalMax, ok = amountOf(v)
	case "ethereum_blocks_per_day":
		s.blocksPerDay, ok = wholeOf(v)
		ok = ok && s.blocksPerDay >= 0 && s.blocksPerDay <= 1_000_000
	case "credit_dist_slash_threshold_days":
		s.slashDays, ok = wholeOf(v)
		ok = ok && s.slashDays >= 0 && s.slashDays <= 1_000_000
	case "credit_dist_slash_enabled":
		s.slash, ok = flagOf(v)
	case "credit_dist_slash_retroactive":
		s.retroactive, ok = flagOf(v)
	case "credit_dist_slash_credit_revenue":
		s.slashed[creditRevenue], ok = flagOf(v)
	case "credit_dist_slash_holder_tier":
		s.slashed[holderTier], ok = flagOf(v)
	case "credit_dist_slash_wage_subsidy":
		s.slashed[wageSubsidy], ok = flagOf(v)
	case "credit_dist_credit_revenue_enabled":
		s.revenueOn, ok = flagOf(v)
	case "credit_dist_holder_tier_enabled":
		s.holderOn, ok = flagOf(v)
	case "credit_dist_wage_subsidy_enabled":
		s.wageOn, ok = flagOf(v)
	case "credit_expense_sender":
		s.sender, ok = string(v.text()), true
	case "corechannel_owner":
		s.registry, ok = string(v.text()), true
	default:
		return false, nil
	}
	if !ok {
		return true, fmt.Errorf("settings: %s cannot be %.50s", name, v)
	}
	return true, nil
}

// check refuses shares of more than the whole.
func (s *settings) check() error {
	for _, pool := range []struct {
		name   string
		shares poolShares
	}{{"credit_execution", s.execution}, {"credit_storage", s.storage}, {"wage", s.wage}} {
		var sum, one fine
		one.Exp(uint256.NewInt(10), uint256.NewInt(finePlaces))
		for _, r := range pool.shares.all() {
			part := r.of(&one)
			sum.Add(&sum, &part)
		}
		if sum.Gt(&one) {
			return fmt.Errorf("settings: the %s shares sum to more than the whole", pool.name)
		}
	}
	return nil
}

func shareOf(v value) (ratio, bool) {
	n, ok := scaledOf(v, sharePlaces)
	var r ratio
	r.num = n
	r.den.Exp(uint256.NewInt(10), uint256.NewInt(sharePlaces))
	return r, ok && !r.num.Gt(&r.den)
}

func amountOf(v value) (aleph.Token, bool) {
	n, ok := scaledOf(v, 18)
	limit := aleph.WholeTokens(1_000_000_000_000).Big()
	t, fits := aleph.TokenFromBig(n.ToBig())
	return t, ok && fits && n.ToBig().Cmp(limit) <= 0
}

// wholeMax bounds counts and blocks.
const wholeMax = 1_000_000_000_000_000

func wholeOf(v value) (int64, bool) {
	d, _, err := apd.NewFromString(string(v.text()))
	if err != nil || d.Form != apd.Finite || d.Exponent < -100 || d.Exponent > 18 {
		return 0, false
	}
	n, err := d.Int64()
	return n, err == nil && n > -wholeMax && n < wholeMax
}

func flagOf(v value) (on, ok bool) {
	word := strings.ToLower(string(v.text()))
	return slices.Contains([]string{"true", "1", "yes", "on"}, word),
		slices.Contains([]string{"true", "1", "yes", "on", "false", "0", "no", "off"}, word)
}
