package reward

// A column has an amount for each of some numbers, once one of them has any.
type column []fine

// room makes n of them, when there is none.
func (c *column) room(n int) column {
	if *c == nil {
		*c = make(column, n)
	}
	return *c
}

func (c *column) merge(o column) {
	if *c == nil {
		*c = o
		return
	}
	for i := range o {
		add(&(*c)[i], &o[i])
	}
}

// Marks say yes to some numbers, once there is one.
type marks []bool

// room makes n of them, when there is none.
func (m *marks) room(n int) marks {
	if *m == nil {
		*m = make(marks, n)
	}
	return *m
}

func (m *marks) merge(o marks) {
	if *m == nil {
		*m = o
		return
	}
	for i := range o {
		(*m)[i] = (*m)[i] || o[i]
	}
}

// A tally has what was used, by who earns of it. Amounts are of whole pools,
// before they are cut into the parts of the roles: those are taken of the
// sums, once. So tallies of parts of the usage add up, exactly, to the tally
// of the whole.
type tally struct {
	*Period
	value      [sources][kinds]fine
	earned     [sources][components]column   // by account
	left       [sources][kinds][roles]column // unallocated, by number of the node + 2
	slashables [sources][]slashable          // by number of the node
	asNode     [sources]marks                // by account: it earned as a node's
	asStaker   [sources]marks                // by spelling: it earned as a staker
}

// slashable is what a CRN could lose of a source.
type slashable struct {
	to               int32 // the spelling of whom it paid last; none, it earned nothing
	total, postDeath fine
	inactive         bool
	inactiveSince    int64
}

func add(sum, n *fine) { sum.Add(sum, n) }

// giveNode gives to a node's account.
func (t *tally) giveNode(s source, c component, spelling int32, amount *fine) {
	if amount.IsZero() {
		return
	}
	to := int(t.accounts.of[spelling])
	add(&t.earned[s][c].room(len(t.accounts.words))[to], amount)
	t.asNode[s].room(len(t.accounts.words))[to] = true
}

// giveStakers gives those who staked on a node their parts; the last of them
// gets what is left, if it is the last of the division. A key that is no address
// has nobody behind it: its part is kept under an id.
func (t *tally) giveStakers(s source, c component, d *division, on *stakes, last bool, id int32) {
	if d.pool.IsZero() || len(on.all) == 0 {
		return
	}
	earned, asStaker := t.earned[s][c].room(len(t.accounts.words)), t.asStaker[s].room(len(t.spellings.words))
	k, _ := c.of(s)
	for i := range on.all {
		var part fine
		if last && i == len(on.all)-1 {
			part = d.last()
		} else {
			d.part(&part, &on.all[i].amount)
		}
		if part.IsZero() {
			continue
		}
		spelling := on.all[i].spelling
		asStaker[spelling] = true
		if to := t.accounts.of[spelling]; to != none {
			add(&earned[to], &part)
		} else {
			t.keep(s, k, staker, id, &part)
		}
	}
}

// keep keeps what has nobody to go to.
func (t *tally) keep(s source, k kind, r role, id int32, amount *fine) {
	if !amount.IsZero() {
		add(&t.left[s][k][r].room(len(t.ids.words) - noActiveCCNs)[id-noActiveCCNs], amount)
	}
}

// watch keeps what a CRN earned, in case that it is slashed.
func (t *tally) watch(s source, crn *crnSeen, amount *fine) {
	w := t.slashable(s, crn.id)
	w.to = crn.to
	add(&w.total, amount)
	if crn.inactive {
		add(&w.postDeath, amount)
		w.inactive, w.inactiveSince = true, crn.inactiveSince
	}
}

func (t *tally) slashable(s source, node int32) *slashable {
	if t.slashables[s] == nil {
		t.slashables[s] = make([]slashable, len(t.ids.words))
		for i := range t.slashables[s] {
			t.slashables[s][i].to = none
		}
	}
	return &t.slashables[s][node]
}

// join adds the tally of later usage.
func (t *tally) join(later *tally) {
	for s := range t.earned {
		for c := range t.earned[s] {
			t.earned[s][c].merge(later.earned[s][c])
		}
		for k := range t.left[s] {
			add(&t.value[s][k], &later.value[s][k])
			for r := range t.left[s][k] {
				t.left[s][k][r].merge(later.left[s][k][r])
			}
		}
		for node := range later.slashables[s] {
			l := &later.slashables[s][node]
			if l.to == none {
				continue
			}
			w := t.slashable(source(s), int32(node))
			w.to = l.to
			add(&w.total, &l.total)
			add(&w.postDeath, &l.postDeath)
			if l.inactive {
				w.inactive, w.inactiveSince = true, l.inactiveSince
			}
		}
		t.asNode[s].merge(later.asNode[s])
		t.asStaker[s].merge(later.asStaker[s])
	}
}
