package engine_test

import (
	"testing"

	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/payment"
)

// TestStreamsAreFollowedSinceTheirBlocks changes streams on two chains at random
// seconds and tells of each change as late as it likes, or early, over prices
// that move and epochs that end. The ALEPH that the network knows of is what
// flowed on the chains, to the unit, and the credits of a stablecoin are its
// rate times its seconds.
func TestStreamsAreFollowedSinceTheirBlocks(t *testing.T) {
	g := genesis(t, 1)
	rapid.Check(t, func(t *rapid.T) {
		e := engine.New(g)
		blocks, serial := map[uint64]uint64{}, uint64(0)
		now, last := g.Start, map[uint64]aleph.Millis{31337: g.Start, avalanche: g.Start}
		type key struct {
			chain          uint64
			account, asset string
		}
		flows := map[key]payment.Stream{}
		var alephs aleph.Token  // that flowed until the last change of each stream
		var grains aleph.Grains // of the stablecoin's streams, likewise
		count := func(k key, until aleph.Millis) (aleph.Token, aleph.Grains) {
			s, d := flows[k], max(0, until-flows[k].At)
			if k.asset == "aleph" {
				return s.Flow.Mul(uint64(d / aleph.Second)), aleph.Grains{}
			}
			perHour := s.Flow.Mul(3600 * 1_000_000) // microcredits: the token has 6 decimals
			return aleph.Token{}, aleph.Rate(perHour.Big().Uint64()).Over(d)
		}
		send := func(v engine.Vote) { e.Apply(decoded(t, g, ballot(g, "core1", v))) }
		tick := func(to aleph.Millis) { now = to; e.Apply(engine.Tick{At: now}) }
		price := func() {
			serial++
			send(engine.Vote{Price: &engine.PriceReport{Serial: serial, Price: aleph.Price(rapid.Uint64Range(24_000_000_000, 26_000_000_000).Draw(t, "price"))}})
		}
		price()
		t.Repeat(map[string]func(*rapid.T){
			"wait":  func(t *rapid.T) { tick(now + aleph.Millis(rapid.Int64Range(1, 10_000).Draw(t, "ms"))) },
			"price": func(*rapid.T) { price() },
			"epoch": func(*rapid.T) { _, _, ends := e.Epoch(); tick(ends) },
			"change": func(t *rapid.T) {
				k := key{
					chain:   rapid.SampledFrom([]uint64{31337, avalanche}).Draw(t, "chain"),
					account: rapid.SampledFrom([]string{"alice", "bob"}).Draw(t, "account"), asset: "aleph",
				}
				if k.chain == 31337 && rapid.Bool().Draw(t, "of the stablecoin") {
					k.asset = "usdc"
				}
				from := max(last[k.chain], now-10*aleph.Minute) / aleph.Second
				at := aleph.Second * aleph.Millis(rapid.Int64Range(int64(from), max(int64(from), int64(now/aleph.Second)+3)).Draw(t, "second"))
				at = max(at, last[k.chain])
				flow := aleph.NewToken(rapid.Uint64Max(1e9).Draw(t, "flow")).Mul(1_000_000) // What brings less than a microcredit an hour brings nothing.
				if k.asset == "usdc" {
					flow = aleph.NewToken(rapid.Uint64Max(1000).Draw(t, "flow of usdc"))
				}
				tokens, credits := count(k, at)
				alephs, grains = alephs.Add(tokens), grains.Add(credits)
				flows[k] = payment.Stream{Flow: flow, At: at}
				last[k.chain] = at
				send(engine.Vote{Observation: &engine.Observation{
					Chain: k.chain, After: blocks[k.chain], Block: blocks[k.chain] + 1, At: at,
					Streams: []payment.Stream{{Account: address(k.account), Asset: address(k.asset), Flow: flow}},
				}})
				blocks[k.chain]++
			},
			"": func(t *rapid.T) {
				if err := e.Check(); err != nil {
					t.Fatal(err)
				}
			},
		})
		// At the next whole second at which all that was told has come.
		tick((max(now, last[31337], last[avalanche])/aleph.Second + 1) * aleph.Second)
		for k := range flows { // order-free: sums.
			tokens, credits := count(k, now)
			alephs, grains = alephs.Add(tokens), grains.Add(credits)
		}
		books := e.Ledger().Totals()
		if got := e.Certificate().CameIn; got != alephs || !e.Certificate().Missing.IsZero() {
			t.Fatalf("%s ALEPH streamed, the network knows of %s, and %s are missing", alephs.Decimal(), got.Decimal(), e.Certificate().Missing.Decimal())
		}
		if onlyStable := alephs.IsZero(); onlyStable && books.Streamed != grains {
			t.Fatalf("the stablecoin brought %s grains, the ledger says %s", grains, books.Streamed)
		}
	})
}

// TestStreamsArriveAtTheVault brings what a stream was credited for to the vault.
// It was income when it streamed, so it is no gift; what is still elsewhere is
// told; and the books know what the vault holds.
func TestStreamsArriveAtTheVault(t *testing.T) {
	g := genesis(t, 1)
	receiver := address("receiver")
	for _, known := range []bool{true, false} {
		if g.StreamReceiver = ""; known {
			g.StreamReceiver = receiver
		}
		e := engine.New(g)
		block, now := uint64(0), g.Start
		fund := func(from aleph.Address, amount uint64) {
			e.Apply(decoded(t, g, ballot(g, "core1", engine.Vote{Observation: &engine.Observation{
				After: block, Block: block + 1, At: now, Funded: []payment.Funding{{From: from, Amount: aleph.NewToken(amount)}},
			}})))
			block++
		}
		e.Apply(decoded(t, g, ballot(g, "core1", engine.Vote{Price: &engine.PriceReport{Serial: 1, Price: 25_000_000_000}})))
		e.Apply(decoded(t, g, ballot(g, "core1", engine.Vote{Observation: &engine.Observation{
			Chain: 31337, Block: 1, At: now,
			Streams: []payment.Stream{{Account: address("alice"), Asset: address("aleph"), Flow: aleph.NewToken(1e15)}},
		}})))
		now += 1000 * aleph.Second
		e.Apply(engine.Tick{At: now})
		booked := e.Received().Distribution // Of 1 ALEPH.
		expect := func(when string, elsewhere, vault, endowed aleph.Token) {
			t.Helper()
			c := e.Certificate()
			if c.Elsewhere != elsewhere || e.Vault() != vault || c.Endowed != endowed || c.CameIn != aleph.ALEPH {
				t.Errorf("receiver known %t, %s: the vault holds %s, %s elsewhere: %+v", known, when, e.Vault(), c.Elsewhere, c)
			}
			if err := e.Check(); err != nil {
				t.Error(err)
			}
			if _, err := engine.Restore(e.Snapshot()); err != nil {
				t.Error(err)
			}
		}
		none, some := aleph.Token{}, aleph.NewToken(7e17)
		expect("nothing has arrived", booked, none, none)
		fund(receiver, 7e17)
		if !known { // Then it is anybody.
			expect("a stranger gave", booked, some, some)
			continue
		}
		expect("a part has arrived", booked.MustSub(some), some, none)
		fund(address("stranger"), 5)
		expect("a stranger gave", booked.MustSub(some), some.Add(aleph.NewToken(5)), aleph.NewToken(5))
		fund(receiver, 7e17)
		expect("more has arrived", none, some.Mul(2).Add(aleph.NewToken(5)), aleph.NewToken(5))
	}
}
