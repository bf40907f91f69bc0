package reward

import (
	"encoding/json"
	"errors"
	"fmt"
	"iter"
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
	Rewards  Amounts[aleph.Address]            `json:"rewards"`
	BySource map[string]Amounts[aleph.Address] `json:"rewards_by_source"`
	Detailed map[aleph.Address]*Details        `json:"rewards_detailed"`
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

// Details are what an address earns, by source and component.
type Details [sources][components]aleph.Token

// A Detail is what somebody earns as a component of a source.
type Detail struct {
	Source, Component string
	Amount            Amount
}

// All gives the parts that are not zero, by source and then by component.
func (p *Details) All() iter.Seq[Detail] {
	return func(yield func(Detail) bool) {
		for s := range sources {
			for c := range components {
				if t := p[s][c]; !t.IsZero() && !yield(Detail{s.String(), c.name(s), Amount{t}}) {
					return
				}
			}
		}
	}
}

// MarshalJSON writes an object of sources, each with its components.
func (p *Details) MarshalJSON() ([]byte, error) {
	bySource := map[string]Amounts[string]{}
	for part := range p.All() {
		if bySource[part.Source] == nil {
			bySource[part.Source] = Amounts[string]{}
		}
		bySource[part.Source][part.Component] = part.Amount
	}
	return json.Marshal(bySource)
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

func (c *Closing) in() aleph.Token { return c.Usage.Add(c.Wage.Token) }

func (c *Closing) out() aleph.Token {
	return c.Paid.Add(c.Withheld.Token).Add(c.Dust.Token).Add(c.Developers.Token).Add(c.Unallocated.Token).Add(c.Undistributed.Token)
}

// Check verifies that the distribution closes, and that its views agree: the
// sources and the components of an address sum to its reward.
func (d Distribution) Check() error {
	c := d.Certificate
	if c.in() != c.out() {
		return fmt.Errorf("rewards: %s ALEPH came in and %s went somewhere", c.in().Decimal(), c.out().Decimal())
	}
	if d.Payout.Sum() != c.Paid.Token || d.Rewards.Sum() != c.Paid.Add(c.Withheld.Token) {
		return errors.New("rewards: what is paid and withheld is not what is owed")
	}
	for address, total := range d.Rewards { // order-free: any that is wrong is reported.
		var bySource, parts aleph.Token
		for s := range sources {
			bySource = bySource.Add(d.BySource[s.String()][address].Token)
		}
		if d.Detailed[address] != nil {
			for part := range d.Detailed[address].All() {
				parts = parts.Add(part.Amount.Token)
			}
		}
		if bySource != total.Token || parts != total.Token {
			return fmt.Errorf("rewards: %s has %s in all, %s by source, %s by component", address, total.Decimal(), bySource.Decimal(), parts.Decimal())
		}
	}
	return nil
}

// A cell is an amount on its way to base units, and where it goes then.
type cell struct {
	amount fine
	put    func(number int, units aleph.Token)
	number int
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
		cells[i].put(cells[i].number, units[i])
	}
	return pool
}

func (m *mainnet) distribution() Distribution {
	accounts := len(m.accounts.words)
	d := Distribution{
		Name: m.name, Start: m.start.String(), End: m.end.String(), EndHeight: m.endHeight,
		HolderTier: m.holders() && m.settings.revenueOn,
		Rewards:    make(Amounts[aleph.Address], accounts), BySource: map[string]Amounts[aleph.Address]{},
		Detailed: make(map[aleph.Address]*Details, accounts),
		Slashed:  Amounts[aleph.Address]{}, SlashedNodes: []SlashedNode{},
		Payout: make(Amounts[aleph.Address], accounts), Dust: Amounts[aleph.Address]{},
		Totals: Totals{CreditRevenue: newUsageTotals(), HolderTier: newUsageTotals(), WageSubsidy: WageTotals{
			StartMonths: m.months(m.start), EndMonths: m.months(m.end), Split: Amounts[string]{},
		}},
	}
	parts := make([]Details, accounts)
	m.roundPools(&d, parts)
	m.merge(&d, parts)
	m.slash(&d)
	m.close(&d)
	m.tell(&d)
	d.Report = append([]Finding{}, m.findings...)
	return d
}

func newUsageTotals() UsageTotals {
	return UsageTotals{CRNByNode: Amounts[string]{}, CCNByID: Amounts[string]{}, StakerByID: Amounts[string]{}}
}

// shares are how a source's pool of a kind is cut.
func (m *mainnet) shares(k kind) *poolShares {
	return [...]*poolShares{&m.settings.execution, &m.settings.storage, &m.settings.wage}[k]
}

// roundPools cuts every pool, and brings it to base units. No source touches
// what another has.
func (m *mainnet) roundPools(d *Distribution, parts []Details) {
	m.work.do(int(sources), func(i int) {
		for k := range kinds {
			if s := source(i); (s == wageSubsidy) == (k == wage) {
				m.roundPool(d, parts, s, k)
			}
		}
	})
	w := &d.Totals.WageSubsidy
	for c := range wageStaker + 1 {
		_, r := c.of(wageSubsidy)
		part := m.settings.wage.of(r).of(&m.value[wageSubsidy][wage])
		whole, _ := floor(&part)
		w.Split[c.name(wageSubsidy)] = Amount{whole}
	}
}

func (m *mainnet) roundPool(d *Distribution, parts []Details, s source, k kind) {
	shares, rest := m.shares(k), m.value[s][k]
	var cells []cell
	cut := func(share *ratio, of *fine, number int, put func(int, aleph.Token)) {
		if of.IsZero() {
			return
		}
		part := share.of(of)
		rest.Sub(&rest, &part)
		cells = append(cells, cell{part, put, number})
	}
	into := func(to *Amount) func(int, aleph.Token) {
		return func(_ int, t aleph.Token) { to.Token = to.Add(t) }
	}
	for c := range components {
		of, r := c.of(s)
		if of != k || c > wageStaker && s == wageSubsidy {
			continue
		}
		put := func(account int, t aleph.Token) { parts[account][s][c] = t }
		for account := range m.earned[s][c] {
			cut(shares.of(r), &m.earned[s][c][account], account, put)
		}
	}
	total, developers, undistributed := &d.Totals.WageSubsidy.Period, new(Amount), &d.Totals.WageSubsidy.Undistributed
	unallocated := func(role) func(int, aleph.Token) { return into(&d.Totals.WageSubsidy.Unallocated) }
	if s != wageSubsidy {
		u := [...]*UsageTotals{&d.Totals.CreditRevenue, &d.Totals.HolderTier}[s]
		total, developers, undistributed = [...]*Amount{&u.Execution, &u.Storage}[k], &u.Developers, &u.Undistributed
		unallocated = func(r role) func(int, aleph.Token) {
			return func(number int, t aleph.Token) { u.leave(r, m.leftoverID(int32(number)+noActiveCCNs), t) }
		}
	}
	for r := range roles {
		put := unallocated(r)
		for number := range m.left[s][k][r] {
			cut(shares.of(r), &m.left[s][k][r][number], number, put)
		}
	}
	cut(&shares.developers, &m.value[s][k], 0, into(developers))
	cells = append(cells, cell{rest, into(undistributed), 0})
	*total = Amount{round(cells)}
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

func (u *UsageTotals) leave(r role, id string, t aleph.Token) {
	sum := [...]*Amount{&u.UnallocatedCRN, &u.UnallocatedCCN, &u.UnallocatedStaker}[r]
	sum.Token, u.Unallocated.Token = sum.Add(t), u.Unallocated.Add(t)
	[...]Amounts[string]{u.CRNByNode, u.CCNByID, u.StakerByID}[r].add(id, t)
}

// merge adds up what each account earns. Who earns less than the dust threshold
// is dropped from every view.
func (m *mainnet) merge(d *Distribution, parts []Details) {
	var bySource [sources]Amounts[aleph.Address]
	for s := range sources {
		bySource[s] = Amounts[aleph.Address]{}
		d.BySource[s.String()] = bySource[s]
	}
	for account, word := range m.accounts.words {
		address, of := aleph.Address(word), &parts[account]
		var total aleph.Token
		var sums [sources]aleph.Token
		for s := range sources {
			for c := range components {
				sums[s] = sums[s].Add(of[s][c])
			}
			total = total.Add(sums[s])
		}
		switch {
		case total.IsZero():
			continue
		case total.Cmp(m.settings.dust) < 0:
			d.Dust[address] = Amount{total}
			continue
		}
		d.Rewards[address], d.Detailed[address] = Amount{total}, of
		for s := range sources {
			if !sums[s].IsZero() {
				bySource[s][address] = Amount{sums[s]}
			}
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
	for s := range sources {
		for node := range m.slashables[s] {
			w := &m.slashables[s][node]
			inactive, since := w.inactive, w.inactiveSince
			if crn := last[int32(node)]; crn != nil {
				inactive, since = crn.inactive, crn.inactiveSince
			}
			if w.to == none || !m.settings.slashed[s] || !inactive || m.endHeight-since < m.settings.slashDays*m.settings.blocksPerDay {
				continue
			}
			earned := &w.total
			if !m.settings.retroactive {
				earned = &w.postDeath
			}
			k, r := executionCRN.of(s)
			taken := m.shares(k).of(r).of(earned)
			amount, _ := floor(&taken)
			if amount.IsZero() {
				continue
			}
			address := aleph.Address(m.accounts.words[m.accounts.of[w.to]])
			d.Slashed.add(address, amount)
			d.SlashedNodes = append(d.SlashedNodes, SlashedNode{m.ids.words[node], address, s.String(), Amount{amount}, since})
		}
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
	c.Closes = c.in() == c.out()
}

// tell reports where production would have done something else.
func (m *mainnet) tell(d *Distribution) {
	for s := range sources {
		if m.asStaker[s] == nil {
			continue
		}
		first, other := make([]string, len(m.accounts.words)), make([]string, len(m.accounts.words))
		for account := range m.asNode[s] {
			if m.asNode[s][account] {
				first[account] = m.accounts.words[account]
			}
		}
		for spelling, earned := range m.asStaker[s] {
			to := m.accounts.of[spelling]
			switch word := m.spellings.words[spelling]; {
			case !earned || to == none || first[to] == word:
			case first[to] == "":
				first[to] = word
			default:
				other[to] = word
			}
		}
		for account, word := range m.accounts.words {
			if other[account] != "" {
				m.find(word, fmt.Sprintf("added up: %s pays it as %s and as %s, where production keeps the last spelling only", s, first[account], other[account]))
			}
		}
	}
	if owed := d.Rewards.Sum(); owed.Cmp(m.settings.totalMax) > 0 {
		m.find("rewards", fmt.Sprintf("computed: %s ALEPH are owed, beyond the %s at which production refuses to pay", owed.Decimal(), m.settings.totalMax.Decimal()))
	}
}
