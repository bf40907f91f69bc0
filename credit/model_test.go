package credit_test

import (
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/credit"
)

// model is the ledger as one would write it without thinking: every flow
// writes down each millisecond that it ran.
type model struct {
	now      aleph.Millis
	accounts map[aleph.Address]*modelAccount
	stopped  []stopped
}

type modelAccount struct {
	lots  []credit.Lot
	flows []*modelFlow // oldest first
}

type modelFlow struct {
	id    aleph.Hash
	rate  aleph.Rate
	since aleph.Millis
	ran   []aleph.Millis // the milliseconds of the open window
}

func (a *modelAccount) available() aleph.Grains {
	var held aleph.Grains
	for _, lot := range a.lots {
		held = held.Add(lot.Left)
	}
	for _, f := range a.flows {
		for range f.ran {
			held = held.MustSub(aleph.NewGrains(uint64(f.rate)))
		}
	}
	return held
}

func (a *modelAccount) next() (sum aleph.Grains) {
	for _, f := range a.flows {
		sum = sum.Add(aleph.NewGrains(uint64(f.rate)))
	}
	return sum
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

// end ends a flow at a moment, which may be before now.
func (a *modelAccount) end(f *modelFlow, at aleph.Millis) sealed {
	s := sealed{From: f.since, To: max(at, f.since)}
	for _, ms := range f.ran {
		if ms < at {
			s.Charge.Amount = s.Charge.Amount.Add(aleph.NewGrains(uint64(f.rate)))
		}
	}
	a.flows = slices.DeleteFunc(a.flows, func(x *modelFlow) bool { return x == f })
	a.take(s.Charge.Amount)
	return s
}

// advance lets each millisecond pass. Who cannot pay for the next stops what
// he started last.
func (m *model) advance(to aleph.Millis, names []aleph.Address) {
	for {
		for _, name := range names {
			a := m.accounts[name]
			for len(a.flows) > 0 && a.available().Cmp(a.next()) < 0 {
				newest := a.flows[len(a.flows)-1]
				m.stopped = append(m.stopped, stopped{m.now, newest.id, a.end(newest, m.now)})
			}
		}
		if m.now == to {
			return
		}
		for _, name := range names {
			for _, f := range m.accounts[name].flows {
				f.ran = append(f.ran, m.now)
			}
		}
		m.now++
	}
}

// TestAgainstModel compares the ledger with the model, millisecond by
// millisecond: balances, what each window costs, and who is stopped when.
func TestAgainstModel(t *testing.T) {
	names := []aleph.Address{"alice", "bob"}
	rapid.Check(t, func(t *rapid.T) {
		l := credit.New()
		m := model{accounts: map[aleph.Address]*modelAccount{"alice": {}, "bob": {}}}
		var got []stopped
		account := rapid.SampledFrom(names)
		goOn := func(to aleph.Millis) {
			got = append(got, advance(l, to)...)
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
				l.Deposit(name, aleph.Paid, n, aleph.Value{})
				m.accounts[name].lots = append(m.accounts[name].lots, credit.Lot{Left: n.Grains()})
			},
			"start": func(t *rapid.T) {
				name := account.Draw(t, "account")
				rate := aleph.Rate(rapid.Uint64Range(1, 4*uint64(perMilli)).Draw(t, "rate"))
				serial++
				id := flowID(string(rune('A' + serial)))
				a := m.accounts[name]
				affordable := a.available().Cmp(a.next().Add(aleph.NewGrains(uint64(rate)))) >= 0
				if err := l.Start(id, name, rate, m.now); (err == nil) != affordable {
					t.Fatalf("start: %v, the model can afford it: %v", err, affordable)
				}
				if affordable {
					a.flows = append(a.flows, &modelFlow{id: id, rate: rate, since: m.now})
				}
			},
			"stop": func(t *rapid.T) {
				a, f := flow(t)
				at := max(0, m.now-aleph.Millis(rapid.IntRange(0, 30).Draw(t, "ms ago")))
				got, want := stop(l, f.id, at), a.end(f, at)
				if got.From != want.From || got.To != want.To || got.Charge.Amount != want.Charge.Amount {
					t.Fatalf("stop at %d: %+v, want %+v", at, got, want)
				}
			},
			"seal": func(t *rapid.T) {
				a, f := flow(t)
				amount := a.take(f.rate.Over(aleph.Millis(len(f.ran))))
				f.since, f.ran = m.now, nil
				if got := seal(l, f.id, m.now); got.To != m.now || got.Charge.Amount != amount {
					t.Fatalf("seal at %d: %+v, want %s", m.now, got, amount)
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
				when := func(s []stopped) (all []string) {
					for _, x := range s {
						all = append(all, x.Flow.Short()+" "+x.Sealed.Charge.Amount.String()+" "+aleph.NewGrains(uint64(x.At)).String())
					}
					return all
				}
				if diff := gocmp.Diff(when(m.stopped), when(got)); diff != "" {
					t.Fatalf("who ran dry (-want +got):\n%s", diff)
				}
			},
		})
	})
}
