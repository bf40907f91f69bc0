package chain

import (
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/payment"
)

// river is a chain in memory on which tokens can be streamed to the network.
type river struct {
	*Client
	place    Superfluid
	streamer *Streamer
	senders  []*Sender // the first is the deployer
	aleph    common.Address
	usd      common.Address
}

// deposit is so short that streams can run dry in a test.
const deposit = time.Minute

func newRiver(t *testing.T) *river {
	t.Helper()
	w := newWorld(t)
	receiver := common.Address{19: 0xcc}
	began := time.Now()
	place, err := DeploySuperfluid(t.Context(), w.Client, w.senders[0], SuperfluidConfig{
		Artifacts: artifacts, Receiver: receiver, Deposit: deposit,
		Wraps: []Wrap{
			{Token: w.d.ALEPH, Name: "Super Aleph", Symbol: "ALEPHx", Kind: payment.Aleph},
			{Token: w.d.USDC, Name: "Super USD Coin", Symbol: "USDCx", Kind: payment.Stable},
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("Superfluid deployed in %s", time.Since(began))
	if err := place.Verify(t.Context(), w.Client); err != nil {
		t.Fatal(err)
	}
	r := &river{Client: w.Client, place: place, streamer: NewStreamer(w.Client, place), senders: w.senders, aleph: place.Tokens[0].Address, usd: place.Tokens[1].Address}
	return r
}

func TestStreams(t *testing.T) {
	r := newRiver(t)
	ctx := t.Context()
	user := r.senders[0]
	if err := r.streamer.Wrap(ctx, user, r.aleph, aleph.WholeTokens(1000)); err != nil {
		t.Fatal(err)
	}
	if err := r.streamer.Wrap(ctx, user, r.usd, aleph.WholeTokens(1000)); err != nil {
		t.Fatal(err)
	}
	last := uint64(0)
	for _, change := range []struct {
		token common.Address
		flow  uint64
	}{{r.aleph, 1_000_000}, {r.usd, 77}, {r.aleph, 3_000_000}, {r.usd, 0}, {r.aleph, 0}} {
		receipt, err := r.streamer.Set(ctx, user, change.token, aleph.NewToken(change.flow))
		if err != nil {
			t.Fatal(err)
		}
		last = receipt.BlockNumber.Uint64()
	}
	var seen []engine.Observation
	w := &Watcher{Clients: []*Client{r.Client}, Streams: &r.place, Interval: time.Millisecond}
	err := w.Run(ctx, Mark{}, func(o engine.Observation) error {
		seen = append(seen, o)
		if o.Block == last {
			return errEnough
		}
		return nil
	})
	if !errors.Is(err, errEnough) {
		t.Fatal(err)
	}
	t.Log(cmp.Diff(nil, seen))
	var end aleph.Millis
	for _, o := range seen {
		end = o.At
	}
	for _, token := range []common.Address{r.aleph, r.usd} {
		has, lacks, err := r.streamer.Balance(ctx, token, r.place.Receiver, end)
		t.Log(has, lacks, err)
	}
}
