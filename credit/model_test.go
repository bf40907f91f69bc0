package credit_test

import (
	"fmt"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/credit"
)

// model is the ledger as one would write it without thinking: every flow
// writes down each millisecond that it ran.
type model struct {
	now      aleph.Millis
	accounts map[aleph.Address]*modelAccount
}

type modelAccount struct {
	lots   []credit.Lot // in the order in which they are drawn
	inflow aleph.Rate   // of the stream whose lot has the serial number stream
	stream uint64
	flows  []*modelFlow // oldest first
	warned bool
	tale   []string // what happened to it by itself
}

type modelFlow struct {
	id    aleph.Hash
	rate  aleph.Rate
	since aleph.Millis
	ran   []aleph.Millis // the milliseconds of the open window
}

// used is what the open window costs until a moment.
func (f *modelFlow) used(until aleph.Millis) aleph.Grains {
	n, _ := slices.BinarySearch(f.ran, until) // They are in order.
	return f.rate.Over(aleph.Millis(n))
}

func (a *modelAccount) used(until aleph.Millis) (sum aleph.Grains) {
	for _, f := range a.flows {
		sum = sum.Add(f.used(until))
	}
	return sum
}

func (a *modelAccount) available() (held aleph.Grains) {
	for _, lot := range a.lots {
		held = held.Add(lot.Left)
	}
	return held.MustSub(a.used(1 << 60))
}

func (a *modelAccount) next() (sum aleph.Grains) {
	for _, f := range a.flows {
		sum = sum.Add(aleph.NewGrains(uint64(f.rate)))
	}
	return sum
}

func (a *modelAccount) give(lot credit.Lot) {
	i := 0
	for i < len(a.lots) && a.lots[i].Expires != 0 && (lot.Expires == 0 || a.lots[i].Expires <= lot.Expires) {
		i++
	}
	for i < len(a.lots) && a.lots[i].Expires == lot.Expires {
		i++
	}
	a.lots = slices.Insert(a.lots, i, lot)
}

// flow lets a millisecond of the stream come in.
func (a *modelAccount) flow() {
	for i := range a.lots {
		if a.lots[i].ID == a.stream {
			a.lots[i].Left = a.lots[i].Left.Add(aleph.NewGrains(uint64(a.inflow)))
		}
	}
}

// pays says whether what is there, and what comes in a millisecond, is enough
// for what runs in it and for more.
func (a *modelAccount) pays(more aleph.Rate) bool {
	return a.available().Add(aleph.NewGrains(uint64(a.inflow))).Cmp(a.next().Add(aleph.NewGrains(uint64(more)))) >= 0
}

func (a *modelAccount) take(amount aleph.Grains) aleph.Grains {
	rest := amount
	for i := range a.lots {
		n := a.lots[i].Left
		if rest.Cmp(n) < 0 {
			n = rest
		}
		a.lots[i].Left, rest = a.lots[i].Left.MustSub(n), rest.MustSub(n)
	}
	return amount.MustSub(rest)
}

// seal closes the window of a flow at a moment and opens the next there.
func (a *modelAccount) seal(f *modelFlow, at aleph.Millis) sealed {
	s := sealed{From: f.since, To: max(at, f.since)}
	s.Charge.Amount = a.take(f.used(at))
	f.since = s.To
	f.ran = slices.DeleteFunc(f.ran, func(ms aleph.Millis) bool { return ms < s.To })
	return s
}

// end ends a flow at a moment, which may be before now.
func (a *modelAccount) end(f *modelFlow, at aleph.Millis) sealed {
	s := a.seal(f, at)
	a.flows = slices.DeleteFunc(a.flows, func(x *modelFlow) bool { return x == f })
	return s
}

// expire takes what expired unused at a moment or before.
func (a *modelAccount) expire(at aleph.Millis) {
	var expiring aleph.Grains
	for i := range a.lots {
		e := a.lots[i].Expires
		if e == 0 || e > at {
			return
		}
		expiring = expiring.Add(a.lots[i].Left)
		if expiring.Cmp(a.used(e)) <= 0 {
			continue
		}
		for _, f := range a.flows {
			a.tell(e, credit.Expiring, f.id, a.seal(f, e).Charge.Amount)
		}
		var gone aleph.Grains
		for j := range a.lots {
			if x := &a.lots[j]; x.Expires != 0 && x.Expires <= e {
				gone, x.Left = gone.Add(x.Left), aleph.Grains{}
			}
		}
		a.tell(e, credit.Expiring, aleph.Hash{}, gone)
		a.expire(at)
		return
	}
}

// lasts counts the milliseconds for which the account can pay, up to so many.
func (a *modelAccount) lasts(now aleph.Millis, most int) (ms int) {
	copied := modelAccount{lots: slices.Clone(a.lots), flows: a.flows, inflow: a.inflow, stream: a.stream}
	copied.expireCopy(a, now)
	for ; ms < most; ms++ {
		copied.flow()
		var held aleph.Grains
		for i := range copied.lots {
			if e := copied.lots[i].Expires; e != 0 && e <= now+aleph.Millis(ms) {
				copied.lots[i].Left = aleph.Grains{}
			}
			held = held.Add(copied.lots[i].Left)
		}
		if held.Cmp(a.next()) < 0 {
			return ms
		}
		copied.take(a.next())
	}
	return ms
}

// expireCopy settles a copy of an account until now: what open windows used of
// lots that have expired is drawn, and the rest of these is gone.
func (a *modelAccount) expireCopy(of *modelAccount, now aleph.Millis) {
	drawn := aleph.Grains{}
	for i := range a.lots {
		e := a.lots[i].Expires
		if e == 0 || e > now {
			break
		}
		n := of.used(e).MustSub(drawn)
		if a.lots[i].Left.Cmp(n) < 0 {
			n = a.lots[i].Left
		}
		drawn, a.lots[i].Left = drawn.Add(n), aleph.Grains{}
	}
	a.take(of.used(1 << 60).MustSub(drawn))
}

func (a *modelAccount) runsLow(now aleph.Millis) bool {
	return len(a.flows) > 0 && a.lasts(now, warnBelow) < warnBelow
}

// changed forgets that the account was warned when it no longer runs low.
func (a *modelAccount) changed(now aleph.Millis) { a.warned = a.warned && a.runsLow(now) }

func (a *modelAccount) tell(at aleph.Millis, kind credit.Kind, flow aleph.Hash, amount aleph.Grains) {
	a.tale = append(a.tale, fmt.Sprintf("%d %d %s %s", at, kind, flow.Short(), amount))
}

// advance lets each millisecond pass. Credits expire first; then who runs low
// is warned, and who cannot pay for the next millisecond stops what he started
// last.
func (m *model) advance(to aleph.Millis, names []aleph.Address) {
	for {
		for _, name := range names {
			a := m.accounts[name]
			a.expire(m.now)
			a.changed(m.now)
			if !a.warned && a.runsLow(m.now) {
				a.warned = true
				a.tale = append(a.tale, fmt.Sprintf("%d low", m.now))
			}
			for len(a.flows) > 0 && !a.pays(0) {
				newest := a.flows[len(a.flows)-1]
				a.tell(m.now, credit.Dry, newest.id, a.end(newest, m.now).Charge.Amount)
				a.changed(m.now)
			}
			if !a.warned && a.runsLow(m.now) { // What is left runs low, too.
				a.warned = true
				a.tale = append(a.tale, fmt.Sprintf("%d low", m.now))
			}
		}
		if m.now == to {
			return
		}
		for _, name := range names {
			m.accounts[name].flow()
			for _, f := range m.accounts[name].flows {
				f.ran = append(f.ran, m.now)
			}
		}
		m.now++
	}
}

// warnBelow is the runway below which accounts are warned, in milliseconds.
const warnBelow = 25

// TestAgainstModel compares the ledger with the model, millisecond by
// millisecond: balances, what each window costs, what expires, and who is
// warned and stopped when.
func TestAgainstModel(t *testing.T) {
	names := []aleph.Address{"alice", "bob"}
	rapid.Check(t, func(t *rapid.T) {
		l := credit.New()
		l.WarnBelow(warnBelow)
		m := model{accounts: map[aleph.Address]*modelAccount{"alice": {}, "bob": {}}}
		got := map[aleph.Address][]string{}
		account := rapid.SampledFrom(names)
		goOn := func(to aleph.Millis) {
			before := m.now
			for _, h := range advance(l, to) {
				tale := modelAccount{}
				switch amount := h.Sealed.Charge.Amount; h.Kind {
				case credit.Low:
					tale.tale = []string{fmt.Sprintf("%d low", max(before, h.At))}
				default:
					for _, p := range h.Expired {
						amount = amount.Add(p.Amount)
					}
					tale.tell(h.At, h.Kind, h.Flow, amount)
				}
				got[h.Account] = append(got[h.Account], tale.tale...)
			}
			m.advance(to, names)
		}
		// flow draws one of the flows that run.
		flow := func(t *rapid.T) (*modelAccount, *modelFlow) {
			a := m.accounts[account.Draw(t, "account")]
			if len(a.flows) == 0 {
				t.Skip("nothing runs")
			}
			return a, rapid.SampledFrom(a.flows).Draw(t, "flow")
		}
		serial := uint64(0)
		t.Repeat(map[string]func(*rapid.T){
			"wait": func(t *rapid.T) { goOn(m.now + aleph.Millis(rapid.IntRange(1, 40).Draw(t, "ms"))) },
			"deposit": func(t *rapid.T) {
				name, n := account.Draw(t, "account"), aleph.Credits(rapid.Uint64Range(1, 200).Draw(t, "credits"))
				expires := expiry(t, m.now)
				origin := rapid.SampledFrom([]aleph.Origin{aleph.Paid, aleph.Granted}).Draw(t, "origin")
				l.DepositUntil(name, origin, n, aleph.Value{}, expires)
				m.accounts[name].give(credit.Lot{Origin: origin, Left: n.Grains(), Expires: expires})
				m.accounts[name].changed(m.now)
			},
			"transfer": func(t *rapid.T) {
				from := account.Draw(t, "account")
				to := names[1-slices.Index(names, from)]
				amount := aleph.NewGrains(rapid.Uint64Max(100*aleph.GrainsPerCredit).Draw(t, "amount"))
				expires := expiry(t, m.now)
				payer, payee := m.accounts[from], m.accounts[to]
				used := payer.used(m.now)
				var spare []aleph.Grains // of each lot, behind what has been used
				var sum aleph.Grains
				for _, lot := range payer.lots {
					free, ok := lot.Left.Sub(used)
					if !ok {
						used = used.MustSub(lot.Left)
					} else {
						used = aleph.Grains{}
					}
					if lot.Origin == aleph.Granted || lot.Expires != 0 && lot.Expires <= m.now {
						free = aleph.Grains{}
					}
					spare, sum = append(spare, free), sum.Add(free)
				}
				_, err := l.Transfer(from, to, amount, expires, m.now)
				if (err == nil) != (sum.Cmp(amount) >= 0) {
					t.Fatalf("transfer of %s: %v; %s can be given", amount, err, sum)
				}
				if err != nil {
					return
				}
				for i, free := range spare {
					if amount.Cmp(free) < 0 {
						free = amount
					}
					if free.IsZero() {
						continue // Lots of nothing would double with each transfer back and forth.
					}
					amount = amount.MustSub(free)
					payer.lots[i].Left = payer.lots[i].Left.MustSub(free)
					e := payer.lots[i].Expires
					if e == 0 || expires != 0 && expires < e {
						e = expires
					}
					payee.give(credit.Lot{Origin: payer.lots[i].Origin, Left: free, Expires: e})
				}
				payer.changed(m.now)
				payee.changed(m.now)
				goOn(m.now) // It may leave too little for the next millisecond.
			},
			"start": func(t *rapid.T) {
				name := account.Draw(t, "account")
				rate := aleph.Rate(rapid.Uint64Range(1, 4*uint64(perMilli)).Draw(t, "rate"))
				serial++
				id := flowID(string(rune('A' + serial)))
				a := m.accounts[name]
				affordable := a.pays(rate)
				if err := l.Start(id, name, rate, m.now); (err == nil) != affordable {
					t.Fatalf("start: %v, the model can afford it: %v", err, affordable)
				}
				if affordable {
					a.flows = append(a.flows, &modelFlow{id: id, rate: rate, since: m.now})
					a.changed(m.now)
				}
			},
			"inflow": func(t *rapid.T) {
				name := account.Draw(t, "account")
				rate := aleph.Rate(rapid.Uint64Max(4*uint64(perMilli)).Draw(t, "rate"))
				s := credit.Stream{Rate: rate, Per: 1}
				if rate == 0 {
					s = credit.Stream{}
				}
				if err := l.SetInflow(name, s, m.now); err != nil {
					t.Fatal(err)
				}
				serial++
				a := m.accounts[name]
				a.inflow, a.stream = rate, serial
				a.give(credit.Lot{ID: serial, Origin: aleph.Streamed})
				a.changed(m.now)
				goOn(m.now) // Less may come in than goes out.
			},
			"stop": func(t *rapid.T) {
				a, f := flow(t)
				at := max(0, m.now-aleph.Millis(rapid.IntRange(0, 30).Draw(t, "ms ago")))
				got, want := stop(l, f.id, at), a.end(f, at)
				a.changed(m.now)
				if got.From != want.From || got.To != want.To || got.Charge.Amount != want.Charge.Amount {
					t.Fatalf("stop at %d: %+v, want %+v", at, got, want)
				}
			},
			"seal": func(t *rapid.T) {
				a, f := flow(t)
				want := a.seal(f, m.now)
				if got := seal(l, f.id, m.now); got.From != want.From || got.To != m.now || got.Charge.Amount != want.Charge.Amount {
					t.Fatalf("seal at %d: %+v, want %+v", m.now, got, want)
				}
			},
			"charge": func(t *rapid.T) {
				name := account.Draw(t, "account")
				want := aleph.NewGrains(rapid.Uint64Max(30*aleph.GrainsPerCredit).Draw(t, "amount"))
				got := l.Charge(name, want, m.now)
				if left := m.accounts[name].available(); want.Cmp(left) > 0 {
					want = left
				}
				m.accounts[name].take(want)
				m.accounts[name].changed(m.now)
				if got.Amount != want {
					t.Fatalf("charged %s, want %s", got.Amount, want)
				}
				goOn(m.now)
			},
			"": func(t *rapid.T) {
				for _, name := range names {
					if got, want := l.Available(name, m.now), m.accounts[name].available(); got != want {
						t.Fatalf("at %d %s has %s, want %s", m.now, name, got, want)
					}
				}
				for _, name := range names {
					if diff := gocmp.Diff(m.accounts[name].tale, got[name], cmpopts.EquateEmpty()); diff != "" {
						t.Fatalf("what happened to %s (-want +got):\n%s", name, diff)
					}
				}
			},
		})
	})
}

// expiry draws a moment in the near future, or never.
func expiry(t *rapid.T, now aleph.Millis) aleph.Millis {
	in := aleph.Millis(rapid.IntRange(0, 80).Draw(t, "expires in"))
	if in == 0 {
		return 0
	}
	return now + in
}
