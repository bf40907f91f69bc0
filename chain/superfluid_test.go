package chain

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"maps"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain/bindings"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/payment"
)

// river is a chain in memory on which tokens can be streamed to the network.
type river struct {
	*world
	context  context.Context // of the test
	place    Superfluid
	streamer *Streamer
	aleph    common.Address // the super tokens
	usd      common.Address
}

// deposit is so short that streams run dry in a test: with each block the time
// of the chain goes on by a second.
const deposit = time.Minute

func newRiver(t *testing.T) *river {
	t.Helper()
	w := newWorld(t)
	place, err := DeploySuperfluid(t.Context(), w.Client, w.senders[0], SuperfluidConfig{
		Artifacts: artifacts, Receiver: common.Address{19: 0xcc}, Deposit: deposit,
		Wraps: []Wrap{
			{Token: w.d.ALEPH, Name: "Super Aleph", Symbol: "ALEPHx", Kind: payment.Aleph},
			{Token: w.d.USDC, Name: "Super USD Coin", Symbol: "USDCx", Kind: payment.Stable},
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := place.Verify(t.Context(), w.Client); err != nil {
		t.Fatal(err)
	}
	return &river{world: w, context: t.Context(), place: place, streamer: NewStreamer(w.Client, place), aleph: place.Tokens[0].Address, usd: place.Tokens[1].Address}
}

// wrap gives somebody an amount of a super token. Nothing of what it wraps stays
// approved.
func (r *river) wrap(t *testing.T, who int, token common.Address, amount aleph.Token) {
	t.Helper()
	underlying, given := r.d.ALEPH, amount
	if token == r.usd { // It has 6 decimals.
		underlying, given = r.d.USDC, amount.MulDiv(aleph.NewToken(1), aleph.NewToken(1e12))
	}
	r.give(t, underlying, r.wallets[who].Address(), given)
	if err := r.streamer.Wrap(t.Context(), r.senders[who], token, amount); err != nil {
		t.Fatal(err)
	}
	if left, err := r.Allowance(t.Context(), underlying, r.wallets[who].Address(), token); err != nil || !left.IsZero() {
		t.Errorf("%s of what was wrapped is still approved: %v", left, err)
	}
}

// set changes somebody's stream and returns the block.
func (r *river) set(t interface{ Fatal(...any) }, who int, token common.Address, perSecond uint64) uint64 {
	receipt, err := r.streamer.Set(r.context, r.senders[who], token, aleph.NewToken(perSecond))
	if err != nil {
		t.Fatal(err)
	}
	return receipt.BlockNumber.Uint64()
}

// streams observes until a block.
func (r *river) streams(t interface{ Fatal(...any) }, after, last uint64) []engine.Observation {
	seen, err := observe(r.context, &Watcher{Clients: []*Client{r.Client}, Streams: &r.place, Interval: time.Millisecond}, Mark{Block: after}, last)
	if err != nil {
		t.Fatal(err)
	}
	return seen
}

// brought adds up what observed streams have brought until a moment.
type brought struct {
	since map[[2]aleph.Address]payment.Stream
	sums  map[aleph.Address]aleph.Token // by token
}

func (b *brought) follow(seen []engine.Observation) {
	for _, o := range seen {
		for _, s := range o.Streams {
			key := [2]aleph.Address{s.Account, s.Asset}
			b.count(b.since[key], o.At)
			b.since[key] = s
		}
	}
}

func (b *brought) count(s payment.Stream, until aleph.Millis) {
	b.sums[s.Asset] = b.sums[s.Asset].Add(s.Flow.Mul(uint64(max(0, until-s.At) / aleph.Second)))
}

// TestVerifyRefusesTokens takes no token for a super token that has other
// decimals, and none that is not there.
func TestVerifyRefusesTokens(t *testing.T) {
	r := newRiver(t)
	for _, test := range []struct {
		at   common.Address
		want string
	}{
		{r.d.USDC, "has 6 decimals, and a super token has 18"},
		{common.Address{19: 0xee}, "has no contract at"},
	} {
		place := r.place
		place.Tokens = append(slices.Clone(place.Tokens), SuperToken{Address: test.at, Symbol: "USDCx", Kind: payment.Stable})
		if err := place.Verify(t.Context(), r.Client); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: got %v, want %s", test.at, err, test.want)
		}
	}
}

// TestStreams opens, changes and closes streams. Those to somebody else do not
// concern the network.
func TestStreams(t *testing.T) {
	r := newRiver(t)
	r.wrap(t, 1, r.aleph, aleph.WholeTokens(10))
	r.wrap(t, 1, r.usd, aleph.WholeTokens(10))
	r.wrap(t, 2, r.aleph, aleph.WholeTokens(10))
	other := r.place
	other.Receiver = common.Address{19: 0xdd}
	if _, err := NewStreamer(r.Client, other).Set(t.Context(), r.senders[2], r.aleph, aleph.NewToken(5)); err != nil {
		t.Fatal(err)
	}
	alice, bob := addressOf(r.wallets[1].Address()), addressOf(r.wallets[2].Address())
	var want []payment.Stream
	var last uint64
	for _, change := range []struct {
		who   int
		token common.Address
		flow  uint64
	}{{1, r.aleph, 1_000_000}, {1, r.usd, 77}, {2, r.aleph, 5}, {1, r.aleph, 3_000_000}, {1, r.usd, 0}, {1, r.aleph, 0}} {
		last = r.set(t, change.who, change.token, change.flow)
		want = append(want, payment.Stream{
			Chain: testChainID, Account: []aleph.Address{"", alice, bob}[change.who], Asset: addressOf(change.token), Flow: aleph.NewToken(change.flow),
		})
	}
	seen := r.streams(t, 0, last)
	var got []payment.Stream
	for _, o := range seen {
		for _, s := range o.Streams {
			if s.At != o.At || o.Chain != testChainID {
				t.Errorf("block %d of chain %d at %d tells of %+v", o.Block, o.Chain, o.At, s)
			}
			s.At = 0
			got = append(got, s)
		}
	}
	if diff := cmp.Diff(want, got, sameTokens); diff != "" {
		t.Errorf("streams (-want +got):\n%s", diff)
	}
	// Whoever begins in the middle sees the rest, linked to what he has.
	if diff := cmp.Diff(seen[2:], r.streams(t, seen[1].Block, last), sameTokens); diff != "" {
		t.Errorf("from the middle on (-want +got):\n%s", diff)
	}
}

// TestReadStream takes the word of an endpoint only for streams to the network.
func TestReadStream(t *testing.T) {
	place := Superfluid{ChainID: testChainID, Agreement: common.Address{1}, Receiver: common.Address{2}}
	token, sender := common.Address{3}, common.Address{4}
	event := bindings.NewConstantFlowAgreement().GetABI().Events[bindings.ConstantFlowAgreementFlowUpdatedEventName]
	for _, test := range []struct {
		by, to common.Address
		flow   int64
		want   string // in the error
	}{
		{place.Agreement, place.Receiver, 7, ""},
		{place.Agreement, common.Address{5}, 7, "was not asked for"},
		{common.Address{5}, place.Receiver, 7, "is not the contract asked for"},
		{place.Agreement, place.Receiver, -7, "a stream of -7 a second"},
	} {
		data, err := event.Inputs.NonIndexed().Pack(big.NewInt(test.flow), new(big.Int), new(big.Int), []byte{})
		if err != nil {
			t.Fatal(err)
		}
		o := engine.Observation{At: 9000}
		err = (&Watcher{Streams: &place}).read(&o, &types.Log{
			Address: test.by, Data: data,
			Topics: []common.Hash{event.ID, common.BytesToHash(token[:]), common.BytesToHash(sender[:]), common.BytesToHash(test.to[:])},
		})
		if test.want != "" {
			if err == nil || !strings.Contains(err.Error(), test.want) || len(o.Streams) > 0 {
				t.Errorf("%d a second to %s, told by %s: %+v, %v; want an error that says %q", test.flow, test.to, test.by, o.Streams, err, test.want)
			}
			continue
		}
		want := []payment.Stream{{Chain: testChainID, Account: addressOf(sender), Asset: addressOf(token), Flow: aleph.NewToken(7), At: 9000}}
		if diff := cmp.Diff(want, o.Streams, sameTokens); err != nil || diff != "" {
			t.Errorf("a stream to the network: %v (-want +got):\n%s", err, diff)
		}
	}
}

// TestStreamRunsDry lets a stream run dry. Only then others may close it, and
// until that is done the receiver has all that flows.
func TestStreamRunsDry(t *testing.T) {
	r := newRiver(t)
	ctx, bob := t.Context(), r.wallets[2].Address()
	const flow = 1 << 40
	// Enough for the deposit, and for as long again as to have it wrapped.
	r.wrap(t, 2, r.aleph, aleph.NewToken(flow).Mul(70))
	opened := r.set(t, 2, r.aleph, flow)
	if _, err := r.streamer.Liquidate(ctx, r.senders[3], r.aleph, bob); err == nil {
		t.Fatal("a stream that has not run dry was closed by somebody else")
	}
	for blocks := 0; ; blocks++ {
		dry, err := r.streamer.Dry(ctx, r.aleph, bob)
		if err != nil || blocks > 60 {
			t.Fatalf("after %d blocks the stream has run dry: %t, %v", blocks, dry, err)
		}
		if dry {
			break
		}
		r.give(t, Coin, bob, aleph.NewToken(1)) // A second goes by.
	}
	r.give(t, Coin, bob, aleph.NewToken(1))
	if closed, err := r.streamer.Liquidate(ctx, r.senders[3], r.aleph, bob); !closed || err != nil {
		t.Fatalf("the stream is closed: %t, %v", closed, err)
	}
	if closed, err := r.streamer.Liquidate(ctx, r.senders[3], r.aleph, bob); closed || err != nil {
		t.Fatalf("the stream is closed again: %t, %v", closed, err)
	}
	last, err := r.BlockNumber(ctx)
	if err != nil {
		t.Fatal(err)
	}
	sums := brought{map[[2]aleph.Address]payment.Stream{}, map[aleph.Address]aleph.Token{}}
	seen := r.streams(t, opened-1, last)
	sums.follow(seen)
	end := seen[len(seen)-1]
	if len(seen) != 2 || !end.Streams[0].Flow.IsZero() {
		t.Fatalf("observed %+v", seen)
	}
	has, _, err := r.streamer.Balance(ctx, r.aleph, r.place.Receiver, end.At+aleph.Hour)
	if got := sums.sums[addressOf(r.aleph)]; err != nil || got != has || has.Cmp(aleph.NewToken(flow).Mul(10)) < 0 {
		t.Errorf("the receiver has %s, %v; the stream brought %s", has, err, got)
	}
}

// TestStreamsBringWhatTheReceiverHas changes streams at random: what they
// brought by what was observed is what the super token says of the receiver, to
// the last unit.
func TestStreamsBringWhatTheReceiverHas(t *testing.T) {
	r := newRiver(t)
	for who := range 4 {
		r.wrap(t, who, r.aleph, aleph.WholeTokens(1000))
		r.wrap(t, who, r.usd, aleph.WholeTokens(1000))
	}
	sums := brought{map[[2]aleph.Address]payment.Stream{}, map[aleph.Address]aleph.Token{}}
	after := uint64(0)
	rapid.Check(t, func(rt *rapid.T) {
		for range rapid.IntRange(1, 3).Draw(rt, "changes") {
			who := rapid.IntRange(0, 3).Draw(rt, "who")
			token := rapid.SampledFrom([]common.Address{r.aleph, r.usd}).Draw(rt, "token")
			flow := rapid.Uint64Max(1e15).Draw(rt, "flow")
			key := [2]aleph.Address{addressOf(r.wallets[who].Address()), addressOf(token)}
			if !sums.since[key].Flow.IsZero() && rapid.Bool().Draw(rt, "closes") {
				flow = 0
			}
			if sums.since[key].Flow == aleph.NewToken(flow) {
				continue // Nothing changes, and nothing is told.
			}
			last := r.set(rt, who, token, flow)
			sums.follow(r.streams(rt, after, last))
			after = last
		}
		header, err := r.HeaderByNumber(r.context, nil)
		if err != nil {
			rt.Fatal(err)
		}
		now := millisOf(header.Time)
		until := brought{nil, maps.Clone(sums.sums)}
		for _, s := range sums.since {
			until.count(s, now)
		}
		for _, token := range []common.Address{r.aleph, r.usd} {
			has, _, err := r.streamer.Balance(r.context, token, r.place.Receiver, now)
			if err != nil || has != until.sums[addressOf(token)] {
				rt.Fatalf("the receiver has %s of %s, %v; streams brought %s", has, token, err, until.sums[addressOf(token)])
			}
		}
	})
}

// TestReadRefusesStreams gives the watcher what it did not ask for.
func TestReadRefusesStreams(t *testing.T) {
	agreement := bindings.NewConstantFlowAgreement().GetABI().Events[bindings.ConstantFlowAgreementFlowUpdatedEventName]
	place := Superfluid{ChainID: 1, Agreement: common.Address{1}, Receiver: common.Address{2}}
	topic := func(a common.Address) common.Hash { return common.BytesToHash(a.Bytes()) }
	good := types.Log{
		Address: place.Agreement, Topics: []common.Hash{agreement.ID, {3}, {4}, topic(place.Receiver)},
		Data: bytes.Join([][]byte{make([]byte, 96), common.LeftPadBytes([]byte{128}, 32), make([]byte, 32)}, nil),
	}
	if err := place.read(&engine.Observation{}, &good); err != nil {
		t.Fatal(err)
	}
	for name, spoil := range map[string]func(*types.Log){
		"of another contract": func(l *types.Log) { l.Address = common.Address{9} },
		"to somebody else":    func(l *types.Log) { l.Topics[3] = topic(common.Address{9}) },
		"another event":       func(l *types.Log) { l.Topics[0] = common.Hash{9} },
		"of less than nothing": func(l *types.Log) {
			copy(l.Data, bytes.Repeat([]byte{0xff}, 32))
		},
		"cut off": func(l *types.Log) { l.Data = l.Data[:40] },
	} {
		l := good
		l.Topics, l.Data = append([]common.Hash{}, good.Topics...), append([]byte{}, good.Data...)
		spoil(&l)
		if err := place.read(&engine.Observation{}, &l); err == nil {
			t.Errorf("a stream %s was read", name)
		}
	}
}

// FuzzReadStream reads events of whatever an endpoint sends: what is read is a
// stream to the receiver, and nothing is read twice.
func FuzzReadStream(f *testing.F) {
	place := Superfluid{ChainID: 1, Agreement: common.Address{1}, Receiver: common.Address{2}}
	id := bindings.NewConstantFlowAgreement().GetABI().Events[bindings.ConstantFlowAgreementFlowUpdatedEventName].ID
	receiver := common.BytesToHash(place.Receiver.Bytes())
	f.Add(slices.Concat(id[:], make([]byte, 64), receiver[:]), bytes.Join([][]byte{make([]byte, 96), common.LeftPadBytes([]byte{128}, 32), make([]byte, 32)}, nil))
	f.Add(id[:], []byte{})
	f.Add([]byte{}, bytes.Repeat([]byte{0xff}, 160))
	f.Fuzz(func(t *testing.T, topics, data []byte) {
		l := types.Log{Address: place.Agreement, Data: data}
		for ; len(topics) >= 32; topics = topics[32:] {
			l.Topics = append(l.Topics, common.BytesToHash(topics[:32]))
		}
		var o engine.Observation
		err := place.read(&o, &l)
		if (err == nil) != (len(o.Streams) == 1) {
			t.Fatalf("%v was read, %v", o, err)
		}
		if err == nil && (len(l.Topics) != 4 || l.Topics[3] != receiver || o.Streams[0].Flow.Big().BitLen() > 95) {
			t.Fatalf("%+v was read of %+v", o.Streams, l)
		}
	})
}

func TestSuperTokens(t *testing.T) {
	s := Superfluid{ChainID: 8453, Tokens: []SuperToken{{Address: common.HexToAddress("0xc0Fbc4967259786C743361a5885ef49380473dCF"), Symbol: "ALEPH", Kind: payment.Aleph}}}
	want := []payment.SuperToken{{Chain: 8453, Asset: payment.Asset{
		Address: "0xc0Fbc4967259786C743361a5885ef49380473dCF", Symbol: "ALEPH", Decimals: 18, Kind: payment.Aleph,
	}}}
	if diff := cmp.Diff(want, SuperTokens(s)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	b, err := json.Marshal(s)
	var back Superfluid
	if err = errors.Join(err, json.Unmarshal(b, &back)); err != nil || cmp.Diff(s, back) != "" {
		t.Errorf("%s, %v", b, err)
	}
}

func TestSuperfluidIsNotThere(t *testing.T) {
	_, c := openDev(t, "")
	deployer := NewSender(c, DevWallets()[0])
	if _, err := DeploySuperfluid(t.Context(), c, deployer, SuperfluidConfig{Artifacts: t.TempDir()}); !errors.Is(err, ErrArtifacts) {
		t.Errorf("without the package: %v", err)
	}
	for name, place := range map[string]Superfluid{
		"deploy anew or look it up": {ChainID: testChainID, Agreement: common.Address{1}},
		"another chain":             {ChainID: 1},
	} {
		if err := place.Verify(t.Context(), c); err == nil || !strings.Contains(err.Error(), "chain") {
			t.Errorf("%s: %v", name, err)
		}
	}
	// A registry of interfaces that is damaged is not taken for one.
	dir := t.TempDir()
	file := filepath.Join(dir, "@superfluid-finance", "ethereum-contracts", "dev-scripts", "artifacts", "ERC1820Registry.json")
	if err := errors.Join(os.MkdirAll(filepath.Dir(file), 0o755), os.WriteFile(file, []byte(`{"bin": "00"}`), 0o644)); err != nil {
		t.Fatal(err)
	}
	if _, err := DeploySuperfluid(t.Context(), c, deployer, SuperfluidConfig{Artifacts: dir}); err == nil {
		t.Error("a registry of another code was created")
	}
}
