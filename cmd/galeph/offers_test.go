package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rogpeppe/go-internal/testscript"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/console"
	"github.com/aleph-im/go-aleph/devnet"
	"github.com/aleph-im/go-aleph/payment"
)

// stall is where a development network sells the stablecoin that streams bring.
type stall struct {
	*chain.Receiver

	usdcx common.Address
}

// fill puts four offers of 9.5 USDCx up for sale, and one of USDC that the lock
// keeps, and lets time pass until grace can pay for each of the four.
func fill(ctx context.Context, t *testing.T, n *devnet.Net) (s stall, offers []uint64) {
	t.Helper()
	place := n.Streams[0].Place
	for _, x := range place.Tokens {
		if x.Kind == payment.Stable {
			s.usdcx = x.Address
		}
	}
	s.Receiver = chain.NewReceiver(n.Client, place.Receiver)
	deployer := chain.NewSender(n.Client, wallet(t, "deployer"))
	units := aleph.WholeTokens(19).MulDiv(aleph.NewToken(1), aleph.NewToken(2))
	if err := chain.NewStreamer(n.Client, place).Wrap(ctx, deployer, s.usdcx, units.Mul(4)); err != nil {
		t.Fatal(err)
	}
	give := func(token, to common.Address, amount aleph.Token) {
		t.Helper()
		if _, err := deployer.Transfer(ctx, token, to, amount); err != nil {
			t.Fatal(err)
		}
	}
	note := func(call chain.Call) { // A keeper may be faster.
		t.Helper()
		refused := (*chain.Reverted)(nil)
		if _, err := deployer.Do(ctx, call); err != nil && (!errors.As(err, &refused) || refused.Name != "NothingArrived") {
			t.Fatal(err)
		}
	}
	note(s.OfferCall(s.usdcx)) // What other tests have streamed.
	for range 4 {
		give(s.usdcx, s.Address(), units)
		note(s.OfferCall(s.usdcx))
	}
	vesting := chain.NewVesting(n.Client, n.Contracts)
	give(n.Contracts.USDC, vesting.Address(), aleph.NewToken(1_000_000))
	note(vesting.LockCall(n.Contracts.USDC))
	all, err := s.Of(ctx, s.usdcx)
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range all {
		if x.Amount == units {
			offers = append(offers, x.ID)
		}
	}
	if len(offers) != 4 {
		t.Fatalf("for sale are %v", all)
	}
	most := aleph.WholeTokens(1_000_000)
	give(n.Contracts.ALEPH, wallet(t, "grace").Address(), most.Mul(10))
	for price := most.Add(most); price.Cmp(most) > 0; { // Each block is a second later, at least.
		give(n.Contracts.ALEPH, wallet(t, "grace").Address(), aleph.NewToken(1))
		if price, err = s.Price(ctx, s.usdcx, offers[3]); err != nil {
			t.Fatal(err)
		}
	}
	return s, offers
}

// offersAreBought shows, and buys, what a network sells.
func offersAreBought(ctx context.Context, t *testing.T, n *devnet.Net) {
	s, offers := fill(ctx, t, n)
	t.Run("script", func(t *testing.T) {
		testscript.Run(t, testscript.Params{
			Dir: "testdata/offers",
			Setup: func(e *testscript.Env) error {
				for name, value := range map[string]string{
					"NODE": n.CoreURL(0), "NOBODY": "http://" + closedPort(t), "USDCX": s.usdcx.Hex(), "SELLER": s.Address().Hex(),
					"LOCK": n.Contracts.Vesting.Hex(), "OFFER": fmt.Sprint(offers[0]), "OTHER": fmt.Sprint(offers[1]),
					"grace": wallet(t, "grace").Address().Hex(), "erin": wallet(t, "erin").Address().Hex(),
				} {
					e.Setenv(name, value)
				}
				return nil
			},
			Cmds: map[string]func(*testscript.TestScript, bool, []string){
				// capture NAME stdout|stderr REGEXP keeps what was printed in a variable.
				"capture": func(ts *testscript.TestScript, _ bool, args []string) {
					found := regexp.MustCompile(args[2]).FindAllString(ts.ReadFile(args[1]), -1)
					if len(found) == 0 {
						ts.Fatalf("%s has no %s", args[1], args[2])
					}
					ts.Setenv(args[0], found[len(found)-1])
				},
			},
		})
	})

	buying := func(offer uint64) buyOffer {
		return buyOffer{
			Token: "usdcx", Offer: fmt.Sprint(offer), Most: "1000000", Deadline: time.Minute, Wait: time.Minute,
			signingKey: signingKey{As: "grace"}, onChain: onChain{coreNode: coreNode{Node: n.CoreURL(0)}},
		}
	}
	t.Run("somebody is faster", func(t *testing.T) {
		has := func() aleph.Token {
			b, err := n.Client.Balance(ctx, s.usdcx, wallet(t, "grace").Address())
			if err != nil {
				t.Fatal(err)
			}
			return b
		}
		before := has()
		err := buying(offers[2]).Run(ctx, output{io.Discard, io.Discard}, person(func(string) (string, error) {
			other, most := chain.NewSender(n.Client, wallet(t, "deployer")), aleph.WholeTokens(1_000_000)
			if err := other.Approve(ctx, n.Contracts.ALEPH, s.Address(), most); err != nil {
				return "", err
			}
			_, err := s.Buy(ctx, other, s.usdcx, offers[2], most, time.Minute)
			return "y", err
		}))
		if err == nil || !strings.Contains(err.Error(), "nothing was paid") || !strings.Contains(err.Error(), "somebody has bought it") {
			t.Errorf("got %v", err)
		}
		if after := has(); after != before {
			t.Errorf("had %s and has %s", before, after)
		}
	})
	t.Run("interrupted", func(t *testing.T) {
		stopped, stop := context.WithCancel(ctx)
		defer stop()
		c := buying(offers[3])
		c.Yes, c.Seller = true, s.Address().Hex()
		err := c.Run(stopped, output{io.Discard, &fuse{word: "paying with transaction", blow: stop}}, person(nil))
		if err == nil || !strings.Contains(err.Error(), "interrupted") {
			t.Fatalf("got %v", err)
		}
		line := regexp.MustCompile(`Go on with: galeph (.*)`).FindStringSubmatch(err.Error())
		if line == nil || !strings.Contains(line[1], "--seller "+c.Seller) {
			t.Fatalf("not told how to go on: %v", err)
		}
		// It was stopped before the endpoint got it, or after: both are told.
		var out, told strings.Builder
		code := run(ctx, strings.Fields(line[1]), output{&out, &told})
		if code == 0 && !strings.Contains(out.String(), "bought 9.5 USDCx for ") || code != 0 && !strings.Contains(told.String(), "knows no transaction") {
			t.Errorf("resumed: exit code %d, %s%s", code, &out, &told)
		}
	})
}

func TestUntil(t *testing.T) {
	for _, test := range []struct {
		price, most uint64
		want        time.Duration
	}{{8, 8, 0}, {8, 9, 0}, {9, 8, time.Hour}, {16, 8, time.Hour}, {17, 8, 2 * time.Hour}, {1 << 60, 1, 60 * time.Hour}} {
		if got := until(aleph.NewToken(test.price), aleph.NewToken(test.most), time.Hour); got != test.want {
			t.Errorf("from %d to %d: %s, want %s", test.price, test.most, got, test.want)
		}
	}
}

// An offer that costs more than its dollars is warned of.
func TestJudge(t *testing.T) {
	w := ware{symbol: "USDC", decimals: 6}
	for _, test := range []struct {
		price   uint64 // whole ALEPH for 10 USDC
		usd     aleph.Price
		unit    string
		warning string // a part of it
	}{
		{400, 25_000_000_000, "1", ""},
		{399, 25_000_000_000, "0.9975", ""},
		{401, 25_000_000_000, "1.0025", "it costs 1.0025 USD per unit"},
		{400, 0, "", "no price of ALEPH"},
	} {
		price := aleph.WholeTokens(test.price)
		q := offerQuote{onSale: w.stand(chain.Offer{Amount: aleph.NewToken(10_000_000)}, time.Hour, &price, test.usd)}
		q.judge(test.usd)
		if q.Unit != test.unit || (q.Worse == "") != (test.warning == "") || !strings.Contains(q.Worse, test.warning) {
			t.Errorf("%d ALEPH: %q USD, warning %q; want %q, %q", test.price, q.Unit, q.Worse, test.unit, test.warning)
		}
	}
}

// What a core node names that is no address is refused.
func TestWaresRefuses(t *testing.T) {
	usdc := console.ChainAsset{Address: "someone", Symbol: "USDC", Kind: payment.Stable}
	for want, told := range map[string]console.Chain{
		`the token USDC at "someone"`:                {Assets: []console.ChainAsset{usdc}},
		`the receiver of streams "somewhere", which`: {Contracts: map[string]string{"stream_receiver": "somewhere"}},
	} {
		d := deployment{told: told}
		if _, err := d.wares(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v", want, err)
		}
	}
}
