package chain

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/payment"
)

// funded is what a watcher of the deployment sees come to the vault after a block,
// until one in which ALEPH moved.
func (w *world) funded(t *testing.T, after, last uint64) (funded []payment.Funding) {
	t.Helper()
	seen, err := observe(t.Context(), &Watcher{Clients: []*Client{w.Client}, Deployment: w.d, Interval: time.Millisecond}, Mark{Block: after}, last)
	if err != nil {
		t.Fatal(err)
	}
	for _, o := range seen {
		funded = append(funded, o.Funded...)
	}
	return funded
}

// TestReceiver streams Superfluid's own tokens to the contract, while it is
// collected from again and again: what streams brought, by what was observed of
// them, is what the three places got and what still waits. Then the stablecoin
// is sold.
func TestReceiver(t *testing.T) {
	r := newRiver(t)
	ctx := t.Context()
	if err := DeployReceiver(ctx, r.senders[0], r.d, &r.place); err != nil {
		t.Fatal(err)
	}
	if err := r.place.Verify(ctx, r.Client); err != nil {
		t.Fatal(err)
	}
	if got := StreamReceiver(r.d, Superfluid{ChainID: 1, Receiver: common.Address{1}}, r.place); got != addressOf(r.place.Receiver) {
		t.Errorf("the receiver is %s", got)
	}
	r.streamer = NewStreamer(r.Client, r.place)
	receiver := NewReceiver(r.Client, r.place.Receiver)
	if waiting, last, err := receiver.Waiting(ctx); err != nil || !waiting.IsZero() || last != 0 {
		t.Fatalf("at first %s wait, collected at %d, %v", waiting, last, err)
	}
	if _, err := r.senders[3].Do(ctx, receiver.CollectCall()); err == nil || !strings.Contains(err.Error(), "streams have brought nothing") {
		t.Fatalf("nothing was collected: %v", err)
	}

	begin, err := r.BlockNumber(ctx)
	if err != nil {
		t.Fatal(err)
	}
	r.wrap(t, 1, r.aleph, aleph.WholeTokens(10))
	r.wrap(t, 2, r.aleph, aleph.WholeTokens(10))
	r.wrap(t, 2, r.usd, aleph.WholeTokens(1000))
	first := r.set(t, 1, r.aleph, 1_000_003)
	collected, last, vault := 0, uint64(0), r.balance(t, r.d.ALEPH, r.d.Vault)
	for i, change := range []struct {
		who   int
		token common.Address
		flow  uint64
	}{{2, r.usd, 5e17 + 3}, {2, r.aleph, 7}, {1, r.aleph, 3_000_017}, {2, r.aleph, 0}, {1, r.aleph, 0}, {2, r.usd, 0}} {
		r.set(t, change.who, change.token, change.flow)
		if i == 2 { // From another chain.
			r.give(t, r.d.ALEPH, r.place.Receiver, aleph.NewToken(999))
		}
		if i == 0 || i == 2 || i == 3 { // After that one stream still flows.
			receipt, err := r.senders[3].Do(ctx, receiver.CollectCall())
			if err != nil {
				t.Fatal(err)
			}
			collected, last = collected+1, receipt.BlockNumber.Uint64()
			header, err := r.HeaderByNumber(ctx, receipt.BlockNumber)
			if _, at, err2 := receiver.Waiting(ctx); err != nil || err2 != nil || at != millisOf(header.Time) {
				t.Fatalf("collected at %d, %v, %v", at, err, err2)
			}
		}
	}
	waiting, _, err := receiver.Waiting(ctx)
	if err != nil {
		t.Fatal(err)
	}

	head, err := r.BlockNumber(ctx)
	if err != nil {
		t.Fatal(err)
	}
	sums := brought{map[[2]aleph.Address]payment.Stream{}, map[aleph.Address]aleph.Token{}}
	sums.follow(r.streams(t, first-1, head))
	came := sums.sums[addressOf(r.aleph)].Add(aleph.NewToken(999))
	atVault, _ := r.balance(t, r.d.ALEPH, r.d.Vault).Sub(vault)
	developers := r.balance(t, r.d.ALEPH, r.d.Vesting)
	if sum := atVault.Add(developers).Add(waiting); sum != came || waiting.IsZero() || atVault.IsZero() {
		t.Errorf("%s came; the vault got %s, the developers %s, and %s wait", came, atVault, developers, waiting)
	}
	divided, _ := came.Sub(waiting)
	whole := divided.MulDiv(aleph.NewToken(500), aleph.NewToken(10_000))
	if least, _ := whole.Sub(aleph.NewToken(uint64(collected))); developers.Cmp(whole) > 0 || developers.Cmp(least) < 0 {
		t.Errorf("of %s the developers got %s, and %s were right", divided, developers, whole)
	}
	// What comes to the vault from it is told as such.
	var told aleph.Token
	for _, f := range r.funded(t, begin, last) {
		if f.From != addressOf(r.place.Receiver) {
			t.Errorf("told of %+v", f)
		}
		told = told.Add(f.Amount)
	}
	if told != atVault {
		t.Errorf("told of %s, and the vault got %s", told, atVault)
	}

	// The stablecoin is sold as it streamed, wrapped, for ALEPH that goes to the vault.
	for _, token := range []common.Address{r.d.ALEPH, r.aleph} {
		if _, err := r.senders[3].Do(ctx, receiver.OfferCall(token)); err == nil || !strings.Contains(err.Error(), "never sold") {
			t.Errorf("ALEPH was offered: %v", err)
		}
	}
	has, err := receiver.Arrived(ctx, r.usd)
	if err != nil || has.IsZero() {
		t.Fatalf("%s of the stablecoin have come, %v", has, err)
	}
	if _, err := r.senders[3].Do(ctx, receiver.OfferCall(r.usd)); err != nil {
		t.Fatal(err)
	}
	offers, err := receiver.Of(ctx, r.usd)
	if err != nil || len(offers) != 1 || offers[0].ID != 0 || offers[0].Amount != has {
		t.Fatalf("for sale are %v, %v; want %s", offers, err, has)
	}
	buyer, most := r.senders[3], aleph.WholeTokens(1_000_000)
	r.give(t, r.d.ALEPH, buyer.Address(), most)
	if _, err := receiver.BuyGas(ctx, buyer.Address(), r.usd, 0, aleph.WholeTokens(1_000_000_000), time.Minute); err == nil || !strings.Contains(err.Error(), "is approved for 0") {
		t.Errorf("bought with what is not approved: %v", err)
	}
	if err := buyer.Approve(ctx, r.d.ALEPH, receiver.Address(), most); err != nil {
		t.Fatal(err)
	}
	if _, err := receiver.Buy(ctx, buyer, r.usd, 0, most, time.Minute); err == nil || !strings.Contains(err.Error(), "wait, or pay more") {
		t.Errorf("bought for all there is: %v", err)
	}
	if halving, err := receiver.Halving(ctx); err != nil || halving != halvingInTests {
		t.Errorf("prices halve in %s, %v; want %s", halving, err, halvingInTests)
	}
	for price := most.Add(most); price.Cmp(most) > 0; { // Each block is a second later, at least.
		r.give(t, r.d.ALEPH, r.wallets[2].Address(), aleph.NewToken(1))
		if price, err = receiver.Price(ctx, r.usd, 0); err != nil {
			t.Fatal(err)
		}
	}
	if begin, err = r.BlockNumber(ctx); err != nil {
		t.Fatal(err)
	}
	before := r.balance(t, r.d.ALEPH, r.d.Vault)
	if gas, err := receiver.BuyGas(ctx, buyer.Address(), r.usd, 0, most, time.Minute); err != nil || gas == 0 {
		t.Errorf("buying would take %d gas, %v", gas, err)
	}
	sale, err := receiver.Buy(ctx, buyer, r.usd, 0, most, time.Minute)
	if err != nil {
		t.Fatal(err)
	}
	receipt := sale.Transaction
	got, _ := r.balance(t, r.d.ALEPH, r.d.Vault).Sub(before)
	want := []payment.Funding{{From: addressOf(buyer.Address()), Amount: got}}
	if diff := cmp.Diff(want, r.funded(t, begin, receipt.BlockNumber.Uint64()), sameTokens); diff != "" || got.IsZero() || got.Cmp(most) > 0 {
		t.Errorf("of the stablecoin came (-want +got):\n%s", diff)
	}
	found, err := receiver.Find(ctx, receipt.TxHash)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range []Sale{sale, found} {
		if s.Token != r.usd || s.Offer != 0 || s.Buyer != buyer.Address() || s.Amount != has || s.Paid != got || s.Transaction.TxHash != receipt.TxHash {
			t.Errorf("told of %+v, and the vault got %s for %s", s, got, has)
		}
	}
	if s, err := NewVesting(r.Client, r.d).Find(ctx, receipt.TxHash); !errors.Is(err, ErrNotPaid) {
		t.Errorf("the lock sold %+v, %v", s, err)
	}
	if s, err := receiver.Find(ctx, common.Hash{1}); !errors.Is(err, ethereum.NotFound) {
		t.Errorf("a transaction that is none bought %+v, %v", s, err)
	}
	if bought := r.balance(t, r.usd, buyer.Address()); bought != has {
		t.Errorf("the buyer has %s, want %s", bought, has)
	}
	if offers, err := receiver.Of(ctx, r.usd); err != nil || len(offers) != 0 {
		t.Errorf("still for sale are %v, %v", offers, err)
	}
	if again, _, err := receiver.Waiting(ctx); err != nil || again != waiting {
		t.Errorf("%s wait after the sale, %v; %s before it", again, err, waiting)
	}
}

func TestDeployReceiverRefuses(t *testing.T) {
	d := Deployment{ChainID: 1}
	for want, place := range map[string]Superfluid{
		"the vault is on chain 1": {ChainID: 2, Tokens: []SuperToken{{Kind: payment.Aleph}}},
		"no super token of ALEPH": {ChainID: 1, Tokens: []SuperToken{{Address: common.Address{1}, Kind: payment.Stable}}},
	} {
		before := place
		if err := DeployReceiver(t.Context(), nil, d, &place); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v", want, err)
		}
		if diff := cmp.Diff(before, place); diff != "" {
			t.Errorf("%s: the place has changed:\n%s", want, diff)
		}
	}
	if got := StreamReceiver(d, Superfluid{ChainID: 2, Receiver: common.Address{1}, Divides: true}, Superfluid{ChainID: 1, Receiver: common.Address{2}}); got != "" {
		t.Errorf("an account, or a contract elsewhere, divides: %s", got)
	}
}
