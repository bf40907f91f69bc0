package node

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/payment"
)

// TestKeeperCollects has what reached the streams' receiver divided once in an
// epoch, whichever keeper does, and whether or not one was started again. A dry
// run sends nothing.
func TestKeeperCollects(t *testing.T) {
	ctx, b := t.Context(), openTreasury(t, time.Second)
	client := b.client
	deployer := chain.NewSender(client, chain.DevWallets()[0])
	place, err := chain.DeploySuperfluid(ctx, client, deployer, chain.SuperfluidConfig{
		Artifacts: "../contracts/node_modules", Wraps: []chain.Wrap{
			{Token: b.d.ALEPH, Name: "Super Aleph", Symbol: "ALEPHx", Kind: payment.Aleph},
			{Token: b.d.USDC, Name: "Super USD Coin", Symbol: "USDCx", Kind: payment.Stable},
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := chain.DeployReceiver(ctx, deployer, b.d, &place); err != nil {
		t.Fatal(err)
	}
	give := func() {
		if _, err := deployer.Transfer(ctx, b.d.ALEPH, place.Receiver, aleph.WholeTokens(100)); err != nil {
			t.Fatal(err)
		}
	}
	start := func(mode KeeperMode) *keeper {
		k := b.keeper(KeeperConfig{Mode: mode}, quiet())
		k.streams = chain.NewReceiver(client, place.Receiver)
		k.sold = []common.Address{b.d.USDC} // As it is, which needs no stream.
		if got := k.streams.Sells(place); len(got) != 1 || got[0] != place.Tokens[1].Address {
			t.Errorf("it sells %v", got)
		}
		return k
	}
	step := func(when string, k *keeper, want uint64) {
		t.Helper()
		if err := b.watch(ctx); err != nil {
			t.Fatal(err)
		}
		for range 3 {
			k.step(ctx)
		}
		s := k.keeping.status()
		if got, err := client.Balance(ctx, b.d.ALEPH, b.d.Vault); err != nil || got != aleph.WholeTokens(want) || len(s.Refusals)+len(s.Waits) > 0 {
			t.Errorf("%s: the vault has %s, %v; %+v", when, got.Decimal(), err, s)
		}
	}
	// The next epoch begins when the chain's last block does.
	next := func() {
		header, err := client.HeaderByNumber(ctx, nil)
		if err != nil {
			t.Fatal(err)
		}
		b.open, b.opened = b.open+1, aleph.Millis(header.Time)*aleph.Second
	}
	first, second := start(KeeperOn), start(KeeperOn)
	next()
	step("nothing has come", first, 0)
	give()
	step("what comes later waits", first, 0)
	next()
	step("in a dry run", start(KeeperDry), 0)
	step("in the next epoch", first, 95) // The developers have 5.
	give()
	step("in the same epoch", first, 95)
	step("another keeper", second, 95)
	step("started again", start(KeeperOn), 95)
	next()
	step("another keeper in the next epoch", second, 190)

	// What is not ALEPH is up for sale, once.
	if _, err := deployer.Transfer(ctx, b.d.USDC, place.Receiver, aleph.NewToken(7e6)); err != nil {
		t.Fatal(err)
	}
	next()
	step("a stablecoin has come", second, 190)
	step("another keeper offers nothing more", first, 190)
	offers, err := second.streams.Of(ctx, b.d.USDC)
	if err != nil || len(offers) != 1 || offers[0].Amount != aleph.NewToken(7e6) {
		t.Errorf("for sale are %v, %v", offers, err)
	}
}
