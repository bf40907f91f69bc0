package credit

import aleph "github.com/aleph-im/go-aleph"

// Nearly all the time of a change is waiting for memory that is far: the place
// of the flow in the index, that of the account, their records, the balance and
// a neighbour. What does not depend on each other is asked for together, before
// any of it is used, so that the processor waits for all of it once and not for
// one after the other. To ask is to read a word of each cache line. What comes
// of it goes to Ledger.near, which means nothing: it is there so that the
// compiler leaves the reading in.

// nearPlace asks for the place in the index where a flow would like to be.
func (l *Ledger) nearPlace(id aleph.Hash) {
	if l.ids.used != 0 {
		l.near = l.ids.places[l.ids.home(fingerprint(id))]
	}
}

// nearAccount asks for what every change of an account needs.
func (l *Ledger) nearAccount(n int32) {
	a, b := l.accounts.at(n), &l.balances[n]
	l.near = b.level.lo + uint64(len(a.id)) + uint64(a.newest) + a.room[0].id
}

// nearPayer asks for what it takes to end a flow: its account, the ALEPH behind
// the lot that it is drawn from, and the flow before it.
func (l *Ledger) nearPayer(f *flow) {
	l.nearAccount(f.account)
	x := &l.accounts.at(f.account).room[0]
	if !x.backing.Burned.IsZero() || !x.given.Burned.IsZero() {
		l.near++
	}
	if f.older != none {
		l.near += uint64(l.flows.at(f.older).newer)
	}
}
