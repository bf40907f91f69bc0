package reward

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
)

// Amount is an amount of ALEPH that is written as a decimal with 18 places.
type Amount struct{ aleph.Token }

// MarshalText writes the decimal.
func (a Amount) MarshalText() ([]byte, error) { return []byte(a.Decimal()), nil }

// ParseALEPH reads a decimal number of ALEPH; what is finer than a base unit is
// rounded down.
func ParseALEPH(s string) (aleph.Token, error) {
	t, ok := amountOf(value(s))
	if !ok {
		return aleph.Token{}, fmt.Errorf("%.50q is no amount of ALEPH", s)
	}
	return t, nil
}

// Amounts are amounts by address, component or id.
type Amounts[K comparable] map[K]Amount

func (a Amounts[K]) add(k K, t aleph.Token) {
	if !t.IsZero() {
		a[k] = Amount{a[k].Add(t)}
	}
}

// Sum adds them up.
func (a Amounts[K]) Sum() (sum aleph.Token) {
	for _, n := range a { // order-free: a sum.
		sum = sum.Add(n.Token)
	}
	return sum
}

// Distribution is what production's rules pay for a period. Amounts that are
// zero are left out of its lists.
type Distribution struct {
	Name       string `json:"name,omitempty"`
	Start      string `json:"start_time"`
	End        string `json:"end_time"`
	EndHeight  int64  `json:"end_height"`
	HolderTier bool   `json:"include_holder_tier"`
	// Rewards is what each address is entitled to, before withholding and
	// without dust.
	Rewards  Amounts[aleph.Address]                       `json:"rewards"`
	BySource map[string]Amounts[aleph.Address]            `json:"rewards_by_source"`
	Detailed map[aleph.Address]map[string]Amounts[string] `json:"rewards_detailed"`
	// Slashed is what slashing takes from each address. What is withheld is at
	// most its reward.
	Slashed      Amounts[aleph.Address] `json:"slashed"`
	SlashedNodes []SlashedNode          `json:"slashed_nodes"`
	Payout       Amounts[aleph.Address] `json:"payout"` // rewards less what is withheld
	Dust         Amounts[aleph.Address] `json:"dust"`   // dropped from the rewards
	Totals       Totals                 `json:"totals"`
	Certificate  Closing                `json:"certificate"`
	Report       []Finding              `json:"report"`
}

// SlashedNode is a compute node that was inactive for too long, and its part
// of a source.
type SlashedNode struct {
	Node          string        `json:"node_id"`
	Address       aleph.Address `json:"address"`
	Stream        string        `json:"stream"`
	Amount        Amount        `json:"amount"`
	InactiveSince int64         `json:"inactive_since"` // block
}

// Totals are the sums of the sources.
type Totals struct {
	CreditRevenue UsageTotals `json:"credit_revenue"`
	HolderTier    UsageTotals `json:"holder_tier"`
	WageSubsidy   WageTotals  `json:"wage_subsidy"`
}

// UsageTotals are the sums of a source that comes from usage.
type UsageTotals struct {
	Storage           Amount          `json:"storage_total_aleph"`
	Execution         Amount          `json:"execution_total_aleph"`
	Developers        Amount          `json:"dev_fund_total_aleph"`
	Undistributed     Amount          `json:"undistributed_aleph"` // that settings give to nobody
	Unallocated       Amount          `json:"unallocated_aleph"`
	UnallocatedCRN    Amount          `json:"unallocated_crn_aleph"`
	CRNByNode         Amounts[string] `json:"unallocated_crn_by_node_id"`
	UnallocatedCCN    Amount          `json:"unallocated_ccn_aleph"`
	CCNByID           Amounts[string] `json:"unallocated_ccn_by_id"`
	UnallocatedStaker Amount          `json:"unallocated_staker_aleph"`
	StakerByID        Amounts[string] `json:"unallocated_staker_by_id"`
}

// WageTotals are the sums of the wage.
type WageTotals struct {
	Period        Amount          `json:"period_total_aleph"`
	Unallocated   Amount          `json:"unallocated_aleph"`
	Undistributed Amount          `json:"undistributed_aleph"`
	StartMonths   string          `json:"start_t_months"`
	EndMonths     string          `json:"end_t_months"`
	Split         Amounts[string] `json:"split"`
}

// Closing says where everything went: paid + withheld + dust + developers +
// unallocated + undistributed = usage + wage.
type Closing struct {
	Usage         Amount `json:"value_of_usage"`
	Wage          Amount `json:"wage_of_the_period"`
	Paid          Amount `json:"paid"`
	Withheld      Amount `json:"withheld"`
	Dust          Amount `json:"dust"`
	Developers    Amount `json:"developers"`
	Unallocated   Amount `json:"unallocated"`
	Undistributed Amount `json:"undistributed"`
	Closes        bool   `json:"closes"`
}

// Check verifies that the distribution closes, and that its views agree: the
// sources and the components of an address sum to its reward.
func (d Distribution) Check() error {
	c := d.Certificate
	in := c.Usage.Add(c.Wage.Token)
	out := c.Paid.Add(c.Withheld.Token).Add(c.Dust.Token).Add(c.Developers.Token).Add(c.Unallocated.Token).Add(c.Undistributed.Token)
	if in != out {
		return fmt.Errorf("rewards: %s ALEPH came in and %s went somewhere", in.Decimal(), out.Decimal())
	}
	if d.Payout.Sum() != c.Paid.Token || d.Rewards.Sum() != c.Paid.Add(c.Withheld.Token) {
		return errors.New("rewards: what is paid and withheld is not what is owed")
	}
	for address, total := range d.Rewards { // order-free: any that is wrong is reported.
		var sources, parts aleph.Token
		for s := range wageSubsidy + 1 {
			sources = sources.Add(d.BySource[s.String()][address].Token)
			parts = parts.Add(d.Detailed[address][s.String()].Sum())
		}
		if sources != total.Token || parts != total.Token {
			return fmt.Errorf("rewards: %s has %s in all, %s by source, %s by component", address, total.Decimal(), sources.Decimal(), parts.Decimal())
		}
	}
	return nil
}

// A cell is an amount on its way to base units.
type cell struct {
	amount fine
	put    func(aleph.Token)
}

// round brings the cells of a pool to base units. The pool is rounded down,
// and so is each cell; the units that are left go one each to the cells with
// the largest remainders, earlier cells first. It gives the pool.
func round(cells []cell) aleph.Token {
	var sum fine
	units, rests, order := make([]aleph.Token, len(cells)), make([]fine, len(cells)), make([]int, len(cells))
	var given aleph.Token
	for i := range cells {
		add(&sum, &cells[i].amount)
		units[i], rests[i] = floor(&cells[i].amount)
		given = given.Add(units[i])
		order[i] = i
	}
	pool, _ := floor(&sum)
	left := pool.MustSub(given).Big().Uint64() // Fewer than there are cells.
	slices.SortStableFunc(order, func(a, b int) int { return rests[b].Cmp(&rests[a]) })
	for _, i := range order[:left] {
		units[i] = units[i].Add(aleph.NewToken(1))
	}
	for i := range cells {
		cells[i].put(units[i])
	}
	return pool
}

func (m *mainnet) distribution() Distribution {
	d := Distribution{
		Name: m.name, Start: m.start.String(), End: m.end.String(), EndHeight: m.endHeight,
		HolderTier: m.holderTier && m.settings.holderOn && m.settings.revenueOn,
		Rewards:    Amounts[aleph.Address]{}, BySource: map[string]Amounts[aleph.Address]{},
		Detailed: map[aleph.Address]map[string]Amounts[string]{},
		Slashed:  Amounts[aleph.Address]{}, SlashedNodes: []SlashedNode{},
		Payout: Amounts[aleph.Address]{}, Dust: Amounts[aleph.Address]{},
		Totals: Totals{CreditRevenue: newUsageTotals(), HolderTier: newUsageTotals(), WageSubsidy: WageTotals{
			StartMonths: m.months(m.start), EndMonths: m.months(m.end), Split: Amounts[string]{},
		}},
	}
	for s := range wageSubsidy + 1 {
		d.BySource[s.String()] = Amounts[aleph.Address]{}
	}
	m.roundPools(&d)
	m.merge(&d)
	m.slash(&d)
	m.close(&d)
	m.tell(&d)
	d.Report = append([]Finding{}, m.findings...)
	return d
}

func newUsageTotals() UsageTotals {
	return UsageTotals{CRNByNode: Amounts[string]{}, CCNByID: Amounts[string]{}, StakerByID: Amounts[string]{}}
}

// put adds t to an amount.
func put(to *Amount) func(aleph.Token) {
	return func(t aleph.Token) { to.Token = to.Add(t) }
}

func (m *mainnet) roundPools(d *Distribution) {
	lefts := slices.SortedFunc(maps.Keys(m.left), func(a, b leftover) int {
		return cmp.Or(cmp.Compare(a.source, b.source), cmp.Compare(a.kind, b.kind), cmp.Compare(a.role, b.role), cmp.Compare(a.id, b.id))
	})
	usage := []*UsageTotals{&d.Totals.CreditRevenue, &d.Totals.HolderTier}
	for s := range wageSubsidy + 1 {
		for k := range wage + 1 {
			if (s == wageSubsidy) != (k == wage) {
				continue
			}
			var cells []cell
			for c := range components {
				if s == wageSubsidy && c > executionStaker {
					break
				}
				of, name := c.of(s)
				if of != k {
					continue
				}
				for account, amount := range m.earned[s][c] {
					if amount.IsZero() {
						continue
					}
					address := aleph.Address(m.accounts.words[account])
					cells = append(cells, cell{amount, func(t aleph.Token) { d.earn(s.String(), name, address, t) }})
				}
			}
			for _, l := range lefts {
				if l.source != s || l.kind != k {
					continue
				}
				to := put(&d.Totals.WageSubsidy.Unallocated)
				if s != wageSubsidy {
					to = usage[s].left(l.role, m.leftoverID(l.id))
				}
				cells = append(cells, cell{*m.left[l], to})
			}
			if s == wageSubsidy {
				w := &d.Totals.WageSubsidy
				cells = append(cells, cell{m.undistributed[s][k], put(&w.Undistributed)})
				w.Period = Amount{round(cells)}
				for name, share := range map[string]ratio{"crn": m.settings.wage.crn, "ccn": m.settings.wage.ccn, "staker": m.settings.wage.staker} { // order-free: each for itself.
					part := share.of(&m.value[s][k])
					whole, _ := floor(&part)
					w.Split[name] = Amount{whole}
				}
				continue
			}
			cells = append(cells,
				cell{m.developers[s][k], put(&usage[s].Developers)}, cell{m.undistributed[s][k], put(&usage[s].Undistributed)})
			total := &usage[s].Execution
			if k == storage {
				total = &usage[s].Storage
			}
			*total = Amount{round(cells)}
		}
	}
}

func (m *mainnet) leftoverID(id int32) string {
	switch id {
	case missingNode:
		return "__missing_node_id__"
	case noActiveCCNs:
		return "__no_active_ccns__"
	}
	return m.ids.words[id]
}

func (u *UsageTotals) left(role Role, id string) func(aleph.Token) {
	sum, by := &u.UnallocatedCRN, u.CRNByNode
	switch role {
	case RoleCCN:
		sum, by = &u.UnallocatedCCN, u.CCNByID
	case RoleStaker:
		sum, by = &u.UnallocatedStaker, u.StakerByID
	case RoleCRN, RoleDevelopers, RoleBurn:
	}
	return func(t aleph.Token) {
		sum.Token, u.Unallocated.Token = sum.Add(t), u.Unallocated.Add(t)
		by.add(id, t)
	}
}

func (d *Distribution) earn(source, component string, address aleph.Address, t aleph.Token) {
	if t.IsZero() {
		return
	}
	d.Rewards.add(address, t)
	d.BySource[source].add(address, t)
	if d.Detailed[address] == nil {
		d.Detailed[address] = map[string]Amounts[string]{}
	}
	if d.Detailed[address][source] == nil {
		d.Detailed[address][source] = Amounts[string]{}
	}
	d.Detailed[address][source].add(component, t)
}

// merge drops the addresses below the dust threshold from every view.
func (m *mainnet) merge(d *Distribution) {
	for address, total := range d.Rewards { // order-free: each for itself.
		if total.Cmp(m.settings.dust) >= 0 {
			continue
		}
		d.Dust[address] = total
		delete(d.Rewards, address)
		delete(d.Detailed, address)
		for _, by := range d.BySource { // order-free: each for itself.
			delete(by, address)
		}
	}
}

// slash finds the compute nodes that were inactive for too long at the end,
// by the last snapshot, or by the last block seen when they are gone from it.
func (m *mainnet) slash(d *Distribution) {
	if !m.settings.slash {
		return
	}
	last := map[int32]*crnSeen{}
	if n := len(m.snapshots); n > 0 {
		for i := range m.snapshots[n-1].crns {
			last[m.snapshots[n-1].crns[i].id] = &m.snapshots[n-1].crns[i]
		}
	}
	order := slices.SortedFunc(maps.Keys(m.slashables), func(a, b slashKey) int {
		return cmp.Or(cmp.Compare(a.source, b.source), cmp.Compare(a.node, b.node))
	})
	for _, key := range order {
		w := m.slashables[key]
		inactive, since := w.inactive, w.inactiveSince
		if crn := last[key.node]; crn != nil {
			inactive, since = crn.inactive, crn.inactiveSince
		}
		if !m.settings.slashed[key.source] || !inactive || m.endHeight-since < m.settings.slashDays*m.settings.blocksPerDay {
			continue
		}
		taken := &w.total
		if !m.settings.retroactive {
			taken = &w.postDeath
		}
		amount, _ := floor(taken)
		if amount.IsZero() {
			continue
		}
		address := aleph.Address(m.accounts.words[w.account])
		d.Slashed.add(address, amount)
		d.SlashedNodes = append(d.SlashedNodes, SlashedNode{m.ids.words[key.node], address, key.source.String(), Amount{amount}, since})
	}
}

// close withholds what is slashed, and fills in the certificate.
func (m *mainnet) close(d *Distribution) {
	c := &d.Certificate
	for address, owed := range d.Rewards { // order-free: each for itself, and sums.
		paid, ok := owed.Sub(d.Slashed[address].Token)
		if ok {
			d.Payout.add(address, paid)
		}
		c.Paid.Token = c.Paid.Add(paid)
		c.Withheld.Token = c.Withheld.Add(owed.MustSub(paid))
	}
	t := &d.Totals
	for _, u := range []*UsageTotals{&t.CreditRevenue, &t.HolderTier} {
		c.Usage.Token = c.Usage.Add(u.Storage.Token).Add(u.Execution.Token)
		c.Developers.Token = c.Developers.Add(u.Developers.Token)
		c.Unallocated.Token = c.Unallocated.Add(u.Unallocated.Token)
		c.Undistributed.Token = c.Undistributed.Add(u.Undistributed.Token)
	}
	c.Wage = t.WageSubsidy.Period
	c.Unallocated.Token = c.Unallocated.Add(t.WageSubsidy.Unallocated.Token)
	c.Undistributed.Token = c.Undistributed.Add(t.WageSubsidy.Undistributed.Token)
	c.Dust = Amount{d.Dust.Sum()}
	c.Closes = d.Check() == nil
}

// tell reports where production would have done something else.
func (m *mainnet) tell(d *Distribution) {
	for s := range wageSubsidy + 1 {
		for account, other := range m.spelledTwice[s] {
			if other != "" {
				m.find(m.accounts.words[account], fmt.Sprintf("added up: %s pays it as %s and as %s, where production keeps the last spelling only", s, m.spelled1st[s][account], other))
			}
		}
	}
	if owed := d.Rewards.Sum(); owed.Cmp(m.settings.totalMax) > 0 {
		m.find("rewards", fmt.Sprintf("computed: %s ALEPH are owed, beyond the %s at which production refuses to pay", owed.Decimal(), m.settings.totalMax.Decimal()))
	}
}
