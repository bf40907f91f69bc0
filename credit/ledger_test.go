package credit_test

import (
	"cmp"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/credit"
)

var equalNumbers = gocmp.Options{
	gocmp.Comparer(func(a, b aleph.Grains) bool { return a == b }),
	gocmp.Comparer(func(a, b aleph.Token) bool { return a == b }),
	gocmp.Comparer(func(a, b aleph.Hash) bool { return a == b }),
	cmpopts.EquateEmpty(),
}

// perMilli is the rate that spends a credit in a millisecond.
const perMilli = aleph.Rate(aleph.GrainsPerCredit)

func flowID(name string) aleph.Hash { return aleph.HashOf([]byte(name)) }

func backing(distribution, developers, burned uint64) aleph.Value {
	return aleph.Value{
		Distribution: aleph.NewToken(distribution), Developers: aleph.NewToken(developers), Burned: aleph.NewToken(burned),
	}
}

// sealed is what Seal and Stop answer.
type sealed struct {
	From, To aleph.Millis
	Charge   credit.Charge
	Err      bool
}

// happened is something that came due: a flow that its account could not pay
// any longer, a window sealed where credits expired, credits that expired, a
// warning.
type happened struct {
	At      aleph.Millis
	Kind    credit.Kind
	Account aleph.Address
	Flow    aleph.Hash
	Sealed  sealed
	Expired []credit.Portion
}

// advance moves a ledger to a moment as the engine does: through what comes
// due until then. Who runs dry stops his newest flows first until the rest is
// covered.
func advance(l *credit.Ledger, to aleph.Millis) (all []happened) {
	for {
		due, ok := l.Next()
		if !ok || due.At > to {
			l.Reach(to)
			return all
		}
		l.Reach(due.At)
		h := happened{At: due.At, Kind: due.Kind, Account: due.Account}
		switch due.Kind {
		case credit.Low:
			l.Warn(due.Account)
			all = append(all, h)
		case credit.Expiring:
			for _, f := range slices.Backward(l.Flows(due.Account)) {
				h.Flow, h.Sealed = f.ID, seal(l, f.ID, due.At)
				all = append(all, h)
			}
			h.Flow, h.Sealed = aleph.Hash{}, sealed{}
			var err error
			if h.Expired, err = l.Expire(due.Account, due.At); err != nil {
				panic(err)
			}
			all = append(all, h)
		case credit.Dry:
			for _, f := range l.Flows(due.Account) {
				if l.Pays(due.Account, due.At) {
					break
				}
				h.Flow, h.Sealed = f.ID, stop(l, f.ID, due.At)
				all = append(all, h)
			}
		}
	}
}

func stop(l *credit.Ledger, id aleph.Hash, at aleph.Millis) sealed {
	from, to, c, err := l.Stop(id, at)
	return sealed{from, to, c, err != nil}
}

func seal(l *credit.Ledger, id aleph.Hash, at aleph.Millis) sealed {
	from, to, c, err := l.Seal(id, at)
	return sealed{from, to, c, err != nil}
}

// TestLaw runs long random histories and holds the ledger to what went in and
// what it says came out, after every operation. A twin that was restored from
// the ledger's state must answer alike from then on.
func TestLaw(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ledgers := []*credit.Ledger{credit.New()}
		ledgers[0].WarnBelow(aleph.Millis(rapid.Int64Max(3000).Draw(t, "warn below")))
		var now aleph.Millis
		var in, out, lapsed aleph.Value
		var issued, consumed, expired aleph.Grains
		streams := map[aleph.Address]openStream{}
		accounts := rapid.SampledFrom([]aleph.Address{"alice", "bob", "carol"})
		flows := rapid.Custom(func(t *rapid.T) aleph.Hash {
			return flowID(rapid.StringMatching("[a-f]").Draw(t, "flow"))
		})

		took := func(c credit.Charge) {
			consumed = consumed.Add(c.Amount)
			out = out.Add(c.Value())
			var sum aleph.Grains
			for _, p := range c.Portions {
				sum = sum.Add(p.Amount)
			}
			if sum != c.Amount {
				t.Fatalf("portions of %s make a charge of %s", sum, c.Amount)
			}
		}
		// on does the same on each twin and returns the answer that all give.
		on := func(what string, f func(l *credit.Ledger) any) any {
			lived := f(ledgers[0])
			for _, l := range ledgers[1:] {
				if diff := gocmp.Diff(lived, f(l), equalNumbers); diff != "" {
					t.Fatalf("%s: the restored ledger answers differently (-lived +restored):\n%s", what, diff)
				}
			}
			return lived
		}
		goOn := func(to aleph.Millis) {
			now = to
			for _, h := range on("advance", func(l *credit.Ledger) any { return advance(l, to) }).([]happened) {
				took(h.Sealed.Charge)
				for _, p := range h.Expired {
					expired, lapsed = expired.Add(p.Amount), lapsed.Add(p.Value)
				}
			}
		}

		t.Repeat(map[string]func(*rapid.T){
			"wait": func(t *rapid.T) { goOn(now + aleph.Millis(rapid.Int64Range(1, 5000).Draw(t, "ms"))) },
			"deposit": func(t *rapid.T) {
				account := accounts.Draw(t, "account")
				n := aleph.Credits(rapid.Uint64Max(2000).Draw(t, "credits"))
				all := aleph.Origins()
				origin := rapid.SampledFrom(all[:]).Draw(t, "origin")
				v := backing(rapid.Uint64().Draw(t, "distribution"), rapid.Uint64().Draw(t, "developers"), rapid.Uint64Max(9).Draw(t, "burned"))
				expires := aleph.Millis(0)
				if rapid.Bool().Draw(t, "expires") {
					expires = now + aleph.Millis(rapid.Int64Range(1, 9000).Draw(t, "in"))
				}
				on("deposit", func(l *credit.Ledger) any { return l.DepositUntil(account, origin, n, v, expires) })
				if n > 0 {
					issued, in = issued.Add(n.Grains()), in.Add(v)
				}
			},
			"inflow": func(t *rapid.T) {
				account := accounts.Draw(t, "account")
				s := credit.Stream{
					Rate: aleph.Rate(rapid.Uint64Range(1, uint64(perMilli)).Draw(t, "rate")), Per: aleph.Millis(rapid.Int64Range(1, 2000).Draw(t, "per")),
					Backing: backing(rapid.Uint64().Draw(t, "distribution"), rapid.Uint64Max(99).Draw(t, "developers"), rapid.Uint64Max(9).Draw(t, "burned")),
				}
				if rapid.Bool().Draw(t, "ends") {
					s = credit.Stream{}
				}
				on("inflow", func(l *credit.Ledger) any { return l.SetInflow(account, s, now) == nil })
				grains, v := streams[account].came(now)
				issued, in = issued.Add(grains), in.Add(v)
				streams[account] = openStream{s, now}
				if got := ledgers[0].Inflow(account); got != s.Rate {
					t.Fatalf("inflow is %d, want %d", got, s.Rate)
				}
				goOn(now) // Less may come in than goes out.
			},
			"correct": func(t *rapid.T) {
				account := accounts.Draw(t, "account")
				sum := func(what string) credit.Sum {
					return credit.Sum{
						Amount: aleph.NewGrains(rapid.Uint64Max(500*aleph.GrainsPerCredit).Draw(t, what)),
						Value:  backing(rapid.Uint64().Draw(t, "distribution"), rapid.Uint64().Draw(t, "developers"), rapid.Uint64Max(9).Draw(t, "burned")),
					}
				}
				should, booked := sum("should"), sum("booked")
				c := on("correct", func(l *credit.Ledger) any { return l.Correct(account, should, booked, now) }).(credit.Correction)
				if should.Amount.Add(c.Taken.Amount).Add(c.Missing.Amount).Cmp(booked.Amount.Add(c.Added.Amount)) > 0 {
					t.Fatalf("%v instead of %v was corrected by %+v", should, booked, c)
				}
				issued, in = issued.Add(c.Added.Amount).MustSub(c.Taken.Amount), in.Add(c.Added.Value).Add(c.Freed).MustSub(c.Taken.Value)
				lapsed = lapsed.Add(c.Freed)
				goOn(now)
			},
			"transfer": func(t *rapid.T) {
				from, to := accounts.Draw(t, "from"), accounts.Draw(t, "to")
				amount := aleph.NewGrains(rapid.Uint64Max(500*aleph.GrainsPerCredit).Draw(t, "amount"))
				expires := max(0, now+aleph.Millis(rapid.Int64Range(-100, 9000).Draw(t, "expires in")))
				spare := on("transferable", func(l *credit.Ledger) any { return l.Transferable(from, now) }).(aleph.Grains)
				before := ledgers[0].State()
				var refused error
				lots := on("transfer", func(l *credit.Ledger) any {
					lots, err := l.Transfer(from, to, amount, expires, now)
					refused = err
					return lots
				}).([]credit.Lot)
				if good := from != to && (expires == 0 || expires > now); good && spare.Cmp(amount) >= 0 != (refused == nil) || !good && !errors.Is(refused, credit.ErrTransfer) {
					t.Fatalf("transfer of %s of %s: %v", amount, spare, refused)
				}
				if refused != nil {
					if diff := gocmp.Diff(before, ledgers[0].State(), equalNumbers); diff != "" {
						t.Fatalf("a transfer that was refused changed:\n%s", diff)
					}
					return
				}
				var sum aleph.Grains
				for _, lot := range lots {
					sum = sum.Add(lot.Amount)
					if lot.Origin == aleph.Granted || lot.Origin == aleph.Programme || expires != 0 && (lot.Expires == 0 || lot.Expires > expires) || lot.Expires != 0 && lot.Expires <= now {
						t.Fatalf("%+v was given until %d", lot, expires)
					}
				}
				if sum != amount || ledgers[0].Transferable(from, now) != spare.MustSub(amount) {
					t.Fatalf("%s of %s was given for %s", sum, spare, amount)
				}
				goOn(now) // It may leave too little for the next millisecond.
			},
			"start": func(t *rapid.T) {
				id, account := flows.Draw(t, "flow"), accounts.Draw(t, "account")
				rate := aleph.Rate(rapid.Uint64Max(uint64(perMilli)).Draw(t, "rate"))
				on("start", func(l *credit.Ledger) any { return l.Start(id, account, rate, now) == nil })
			},
			"stop": func(t *rapid.T) {
				id := flows.Draw(t, "flow")
				at := now - aleph.Millis(rapid.Int64Range(0, 3000).Draw(t, "ms ago"))
				took(on("stop", func(l *credit.Ledger) any { return stop(l, id, max(at, 0)) }).(sealed).Charge)
			},
			"seal": func(t *rapid.T) {
				id := flows.Draw(t, "flow")
				took(on("seal", func(l *credit.Ledger) any { return seal(l, id, now) }).(sealed).Charge)
			},
			"charge": func(t *rapid.T) {
				account := accounts.Draw(t, "account")
				amount := aleph.NewGrains(rapid.Uint64Max(500*aleph.GrainsPerCredit).Draw(t, "amount"))
				c := on("charge", func(l *credit.Ledger) any { return l.Charge(account, amount, now) }).(credit.Charge)
				if c.Amount.Cmp(amount) > 0 {
					t.Fatalf("charged %s for %s", c.Amount, amount)
				}
				took(c)
				goOn(now) // A charge may leave too little for the next millisecond.
			},
			"stand still": func(t *rapid.T) { // All that runs is sealed, and goes on later.
				until := now + aleph.Millis(rapid.Int64Range(0, 5000).Draw(t, "ms"))
				for _, f := range ledgers[0].Open() {
					took(on("seal", func(l *credit.Ledger) any { return seal(l, f.ID, now) }).(sealed).Charge)
					on("skip", func(l *credit.Ledger) any { return l.Skip(f.ID, until) == nil })
				}
				spent := on("consumed", func(l *credit.Ledger) any { return l.Totals().Consumed })
				if goOn(until); spent != on("consumed", func(l *credit.Ledger) any { return l.Totals().Consumed }) {
					t.Fatal("time that was skipped is charged")
				}
			},
			"restore": func(t *rapid.T) {
				ledgers = []*credit.Ledger{ledgers[0], credit.Restore(ledgers[0].State())}
			},
			"": func(t *rapid.T) {
				totals := on("totals", func(l *credit.Ledger) any { return l.Totals() }).(credit.Totals)
				issued, in := issued, in
				for _, s := range streams {
					grains, v := s.came(now)
					issued, in = issued.Add(grains), in.Add(v)
				}
				if totals.Issued != issued || totals.Consumed != consumed || totals.Expired != expired ||
					totals.Held.Add(consumed).Add(expired) != issued {
					t.Fatalf("issued %s, consumed %s, expired %s; the ledger says %+v", issued, consumed, expired, totals)
				}
				if totals.Lapsed != lapsed || totals.Backing.Add(out).Add(lapsed) != in {
					t.Fatalf("backing of %v came in, %v went out, %v expired, %v is held", in, out, lapsed, totals.Backing)
				}
				checkOutstanding(t, ledgers[0])
				for _, l := range ledgers {
					if err := l.Check(now); err != nil {
						t.Fatal(err)
					}
				}
				on("state", func(l *credit.Ledger) any { return l.State() })
				checkFlows(t, ledgers[0], now)
			},
		})
	})
}

// openStream is a stream as the test keeps it.
type openStream struct {
	credit.Stream
	began aleph.Millis
}

// came returns what the stream has brought at a moment.
func (s openStream) came(at aleph.Millis) (aleph.Grains, aleph.Value) {
	if s.Rate == 0 {
		return aleph.Grains{}, aleph.Value{}
	}
	part := func(t aleph.Token) aleph.Token {
		until := func(at aleph.Millis) *big.Int { // since the beginning of time
			n := new(big.Int).Mul(t.Big(), big.NewInt(int64(at)))
			return n.Quo(n, big.NewInt(int64(s.Per)))
		}
		came, _ := aleph.TokenFromBig(new(big.Int).Sub(until(at), until(s.began)))
		return came
	}
	v := aleph.Value{Distribution: part(s.Backing.Distribution), Developers: part(s.Backing.Developers), Burned: part(s.Backing.Burned)}
	return s.Rate.Over(at - s.began), v
}

// checkOutstanding verifies what is outstanding by origin against all lots.
func checkOutstanding(t *rapid.T, l *credit.Ledger) {
	held := map[aleph.Origin]credit.Holding{}
	for _, a := range l.Accounts() {
		for _, lot := range l.Lots(a) {
			h := held[lot.Origin]
			held[lot.Origin] = credit.Holding{Left: h.Left.Add(lot.Left), Backing: h.Backing.Add(lot.Held)}
		}
	}
	for i, got := range l.Totals().Outstanding {
		want := held[got.Origin]
		want.Origin = aleph.Origins()[i]
		if got != want {
			t.Fatalf("outstanding is %+v, the lots are %+v", got, want)
		}
	}
}

// checkFlows verifies that the views of the ledger agree with one another.
func checkFlows(t *rapid.T, l *credit.Ledger, now aleph.Millis) {
	open := 0
	var balances []aleph.Grains
	for _, a := range l.Accounts() {
		flows := l.Flows(a)
		open += len(flows)
		var outflow aleph.Rate
		var pending, held aleph.Grains
		for i, f := range flows {
			if i > 0 && flows[i-1].Order <= f.Order {
				t.Fatalf("flows of %s are not newest first: %v", a, flows)
			}
			if got, ok := l.Flow(f.ID); !ok || got != f {
				t.Fatalf("flow %v is also %v, %v", f, got, ok)
			}
			outflow += f.Rate
			pending = pending.Add(f.Rate.Over(now - f.Since))
		}
		if f, ok := l.Newest(a); ok != (len(flows) > 0) || ok && f != flows[0] {
			t.Fatalf("the newest of %v is %v, %v", flows, f, ok)
		}
		mayLapse := false
		for i, lot := range l.Lots(a) {
			mayLapse = mayLapse || lot.Expires != 0
			if lot.Left.IsZero() && (lot.Origin != aleph.Streamed || l.Inflow(a) == 0) || i > 0 && l.Lots(a)[i-1].Expires == lot.Expires && l.Lots(a)[i-1].ID >= lot.ID {
				t.Fatalf("lots of %s: %+v", a, l.Lots(a))
			}
			held = held.Add(lot.Left)
		}
		if outflow != l.Outflow(a) || held.MustSub(pending) != l.Available(a, now) {
			t.Fatalf("%s holds %s, owes %s, spends %d; the ledger says %s at %d", a, held, pending, outflow, l.Available(a, now), l.Outflow(a))
		}
		balances = append(balances, l.Available(a, now))
		dry, ok := l.DryAt(a)
		inflow := l.Inflow(a)
		if ok != (outflow > inflow) {
			t.Fatalf("%s gets %d, spends %d and runs dry: %v", a, inflow, outflow, ok)
		}
		if ok && !mayLapse {
			// It lasts exactly until dry: no window was opened after now.
			spendable := l.Available(a, now)
			if net := outflow - inflow; net.Over(dry-now).Cmp(spendable) > 0 || net.Over(dry+1-now).Cmp(spendable) <= 0 {
				t.Fatalf("%s has %s at %d and spends %d; it does not run dry at %d", a, spendable, now, net, dry)
			}
		}
		if first, due := l.Next(); ok && (!due || first.At > dry || first.At == dry && first.Account > a) {
			t.Fatalf("%s runs dry at %d, but %+v is next, %v", a, dry, first, due)
		}
	}
	if open != len(l.Open()) || !slices.IsSortedFunc(l.Open(), func(a, b credit.Flow) int { return cmp.Compare(a.Order, b.Order) }) {
		t.Fatalf("open flows: %v", l.Open())
	}
	all := l.Balances(nil, now)
	slices.SortFunc(all, aleph.Grains.Cmp)
	slices.SortFunc(balances, aleph.Grains.Cmp)
	if !slices.Equal(all, balances) {
		t.Fatalf("balances are %v, one by one %v", all, balances)
	}
}

func TestRunsDryExactly(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := credit.New()
		start := aleph.Millis(rapid.Int64Range(0, 1<<41).Draw(t, "start")) // Until the year 2039.
		l.Deposit("alice", aleph.Paid, aleph.Credits(rapid.Uint64Range(1<<6, 1<<50).Draw(t, "credits")), aleph.Value{})
		before := l.Available("alice", start)
		for i := range rapid.IntRange(1, 5).Draw(t, "flows") {
			rate := aleph.Rate(rapid.Uint64Range(1<<30, 1<<45).Draw(t, "rate"))
			if err := l.Start(flowID(fmt.Sprint(i)), "alice", rate, start); err != nil {
				t.Fatal(err)
			}
		}
		due, ok := l.Next()
		if !ok || due.Account != "alice" || due.Kind != credit.Dry {
			t.Fatalf("%+v comes due, %v", due, ok)
		}
		dry := due.At
		outflow := l.Outflow("alice")
		left, ok := before.Sub(outflow.Over(dry - start))
		if !ok || left != l.Available("alice", dry) {
			t.Fatalf("at %d %s is left, %v; the ledger says %s", dry, left, ok, l.Available("alice", dry))
		}
		if left.Cmp(outflow.Over(1)) >= 0 {
			t.Fatalf("at %d %s is left, which is enough for one millisecond more", dry, left)
		}
		if err := l.Check(dry); err != nil {
			t.Fatal(err)
		}
		if err := l.Check(dry + 1); err == nil {
			t.Fatal("a millisecond later the ledger is not below zero")
		}
	})
}

// TestStopLate stops a flow at a moment that other changes came after: what it
// did not use is there again, to the grain.
func TestStopLate(t *testing.T) {
	l := credit.New()
	l.Deposit("alice", aleph.Paid, 1000, backing(1000, 0, 0))
	for i, id := range []string{"a", "b"} {
		if err := l.Start(flowID(id), "alice", perMilli, aleph.Millis(i*10)); err != nil {
			t.Fatal(err)
		}
	}
	l.Deposit("alice", aleph.Bonus, 100, backing(100, 0, 0)) // at 30
	seal(l, flowID("b"), 40)
	l.Charge("alice", aleph.Credits(7).Grains(), 50)
	before := l.Available("alice", 60)
	if want := aleph.Credits(1100 - 60 - 50 - 7).Grains(); before != want {
		t.Fatalf("before the stop %s are available, want %s", before.Decimal(), want.Decimal())
	}

	got := stop(l, flowID("a"), 25)
	if got.From != 0 || got.To != 25 || got.Charge.Amount != aleph.Credits(25).Grains() || got.Err {
		t.Errorf("the last window is %+v, want 0 to 25 for 25 credits", got)
	}
	if refund := l.Available("alice", 60).MustSub(before); refund != aleph.Credits(35).Grains() {
		t.Errorf("stopping 35 ms ago gives back %s credits, want 35", refund.Decimal())
	}

	// A sealed window does not change: b has been sealed until 40.
	got = stop(l, flowID("b"), 20)
	if got.From != 40 || got.To != 40 || !got.Charge.Amount.IsZero() {
		t.Errorf("stopped before its window began: %+v, want an empty window at 40", got)
	}
	if left, want := l.Available("alice", 60), aleph.Credits(1100-25-30-7).Grains(); left != want {
		t.Errorf("%s credits are left, want %s", left.Decimal(), want.Decimal())
	}
	if _, ok := l.DryAt("alice"); ok {
		t.Error("an account that spends nothing runs dry")
	}
}

func TestSkip(t *testing.T) {
	l := credit.New()
	l.Deposit("alice", aleph.Paid, 100, aleph.Value{})
	if err := l.Start(flowID("a"), "alice", perMilli, 10); err != nil {
		t.Fatal(err)
	}
	seal(l, flowID("a"), 30)
	if err := l.Skip(flowID("a"), 1000); err != nil {
		t.Fatal(err)
	}
	if dry, _ := l.DryAt("alice"); dry != 1080 {
		t.Errorf("with 80 credits at 1000 it runs dry at %d, want 1080", dry)
	}
	for _, test := range []struct {
		id string
		to aleph.Millis
	}{{"a", 999}, {"b", 2000}} {
		if err := l.Skip(flowID(test.id), test.to); !errors.Is(err, credit.ErrFlow) {
			t.Errorf("skip of %s to %d: %v, want ErrFlow", test.id, test.to, err)
		}
	}
	if got := stop(l, flowID("a"), 1005); got.From != 1000 || got.Charge.Amount != aleph.Credits(5).Grains() {
		t.Errorf("the window after it is %+v, want 5 credits from 1000", got)
	}
}

func TestDepositOfNothing(t *testing.T) {
	l := credit.New()
	if lot := l.Deposit("alice", aleph.Paid, 0, backing(1, 1, 1)); lot != 0 || len(l.Accounts()) != 0 {
		t.Errorf("a deposit of nothing is lot %d, accounts %v", lot, l.Accounts())
	}
}

func TestStartRefuses(t *testing.T) {
	l := credit.New()
	l.Deposit("alice", aleph.Paid, 1, aleph.Value{})
	if err := l.Start(flowID("a"), "alice", perMilli/2, 0); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name string
		id   string
		by   aleph.Address
		rate aleph.Rate
		at   aleph.Millis
		want error
	}{
		{"a flow that runs", "a", "alice", 1, 0, credit.ErrFlow},
		{"a flow of nothing", "b", "alice", 0, 0, credit.ErrFlow},
		{"without an account", "b", "nobody", 1, 0, credit.ErrInsufficient},
		{"a grain per millisecond too fast", "b", "alice", perMilli/2 + 1, 0, credit.ErrInsufficient},
		{"when half is spent", "b", "alice", 1, 1, credit.ErrInsufficient},
	} {
		if err := l.Start(flowID(test.id), test.by, test.rate, test.at); !errors.Is(err, test.want) {
			t.Errorf("%s: %v, want %v", test.name, err, test.want)
		}
	}
	if err := l.Start(flowID("b"), "alice", perMilli/2, 0); err != nil {
		t.Errorf("a flow for exactly one millisecond: %v", err)
	}
	if _, _, _, err := l.Seal(flowID("c"), 0); !errors.Is(err, credit.ErrFlow) {
		t.Errorf("seal of no flow: %v", err)
	}
	if _, _, _, err := l.Stop(flowID("c"), 0); !errors.Is(err, credit.ErrFlow) {
		t.Errorf("stop of no flow: %v", err)
	}
}

// TestBackingIsDrawnExactly uses a lot up in many unequal steps.
func TestBackingIsDrawnExactly(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := credit.New()
		v := backing(rapid.Uint64().Draw(t, "distribution"), rapid.Uint64().Draw(t, "developers"), rapid.Uint64().Draw(t, "burned"))
		credits := aleph.Credits(rapid.Uint64Range(1, 1_000_000).Draw(t, "credits"))
		l.Deposit("alice", aleph.Paid, credits, v)
		var drawn aleph.Value
		for !l.Available("alice", 0).IsZero() {
			held := l.Lots("alice")[0].Held
			if held.Add(drawn) != v {
				t.Fatalf("%v is drawn and %v held of %v", drawn, held, v)
			}
			step := aleph.Credits(rapid.Uint64Range(0, uint64(credits)).Draw(t, "step")).Grains()
			drawn = drawn.Add(l.Charge("alice", step.Add(aleph.NewGrains(rapid.Uint64Range(1, 1<<40).Draw(t, "fraction"))), 0).Value())
		}
		if drawn != v {
			t.Fatalf("the portions are worth %v, the lot %v", drawn, v)
		}
		if left := l.Charge("alice", aleph.NewGrains(1), 0); !left.Amount.IsZero() || left.Portions != nil {
			t.Fatalf("an empty account was charged %+v", left)
		}
	})
}

func TestCheckFindsWhatIsBroken(t *testing.T) {
	l := credit.New()
	l.Deposit("alice", aleph.Paid, 5, aleph.Value{})
	if err := l.Start(flowID("a"), "alice", perMilli, 0); err != nil {
		t.Fatal(err)
	}
	if err := l.SetInflow("bob", credit.Stream{Rate: perMilli, Backing: backing(7, 0, 0), Per: 1}, 2); err != nil {
		t.Fatal(err)
	}
	l.Reach(4)
	for _, test := range []struct {
		name   string
		tamper func(s *credit.State)
	}{
		{"a lot shrank", func(s *credit.State) { s.Accounts[0].Lots[0].Left = aleph.Credits(4).Grains() }},
		{"consumed grew", func(s *credit.State) { s.Consumed = aleph.NewGrains(1) }},
		{"issued shrank", func(s *credit.State) { s.Issued = aleph.Credits(4).Grains() }},
		{"a stream is faster", func(s *credit.State) { s.Accounts[1].Inflow.Rate++ }},
		{"a stream has less behind it", func(s *credit.State) { s.Accounts[1].Inflow.Backing = backing(6, 0, 0) }},
		{"a stream flows into no lot", func(s *credit.State) { s.Accounts[1].Inflow.Lot = 9 }},
		{"a lot has less behind it", func(s *credit.State) { s.Accounts[1].Lots[0].Backing = backing(13, 0, 0) }},
	} {
		s := l.State()
		test.tamper(&s)
		if err := credit.Restore(s).Check(5); err == nil {
			t.Errorf("%s: Check found nothing", test.name)
		}
	}
	if err := l.Check(5); err != nil {
		t.Errorf("the last millisecond that is paid: %v", err)
	}
	if err := l.Check(6); err == nil {
		t.Error("Check does not see an account below zero")
	}
}
