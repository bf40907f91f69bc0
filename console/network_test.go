package console

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/payment"
	"github.com/aleph-im/go-aleph/payout"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
	"github.com/aleph-im/go-aleph/reward"
)

// network is a network of one core node in memory: a real engine, and the
// effects of it in maps. It is Core, Records and Blobs at once.
type network struct {
	t   testing.TB
	dir string // of blobs

	mu      sync.Mutex
	engine  *engine.Engine
	now     aleph.Millis
	block   uint64 // of the chain, observed last
	down    bool   // nothing reaches the network
	entries map[aleph.Hash]*archive.Entry
	order   []aleph.Hash
	blobs   map[aleph.Hash]int64
	lines   []expense.Line
	epochOf map[uint64]uint64 // by the number of a line
	wages   map[uint64][]engine.WagePaid
	bought  []engine.Bought
	moved   []engine.Effect // what became of credits
	epochs  []engine.EpochClosed
	events  map[aleph.Hash][]archive.VMEvent
	keeper  Keeper
	watches []ChainWatch
	streams []ChainStreams

	handler http.Handler
}

const start aleph.Millis = 1_795_000_000_000

var alephCoin = addressOf("aleph token")

// keyOf returns the key of somebody by name.
func keyOf(name string) *secp256k1.PrivateKey {
	sum := aleph.HashOf([]byte(name)).Sum()
	return secp256k1.PrivKeyFromBytes(sum[:])
}

func addressOf(name string) aleph.Address { return aleph.AddressOf(keyOf(name).PubKey()) }

func newNetwork(t testing.TB) *network {
	t.Helper()
	return newNetworkUnder(t, func(*policy.Policy) {})
}

// newNetworkUnder is newNetwork with some rules changed.
func newNetworkUnder(t testing.TB, change func(*policy.Policy)) *network {
	t.Helper()
	p, err := policy.Preset("proposal")
	if err != nil {
		t.Fatal(err)
	}
	p.Epoch = aleph.Hour
	change(&p)
	n := &network{
		t: t, dir: t.TempDir(), now: start,
		entries: map[aleph.Hash]*archive.Entry{}, blobs: map[aleph.Hash]int64{}, events: map[aleph.Hash][]archive.VMEvent{},
		epochOf: map[uint64]uint64{}, wages: map[uint64][]engine.WagePaid{},
	}
	n.engine = engine.New(engine.Genesis{
		Network: "test", Policy: p, Start: start, Chain: 1, Vault: [20]byte{1},
		Cores:  []engine.Core{{Name: "core", Signer: addressOf("core"), Power: 1}},
		Assets: []payment.Asset{{Address: alephCoin, Symbol: "ALEPH", Decimals: 18, Kind: payment.Aleph}},
		Streams: []payment.SuperToken{{
			Chain: 1, Asset: payment.Asset{Address: alephCoin, Symbol: "ALEPHx", Decimals: 18, Kind: payment.Aleph},
		}},
	})
	price, err := aleph.ParsePrice("0.025")
	if err != nil {
		t.Fatal(err)
	}
	n.apply(engine.Vote{Signer: addressOf("core"), Price: &engine.PriceReport{Serial: 1, Price: price}})
	n.handler = New(Config{Core: n, Records: n, Blobs: n, Log: slog.New(slog.DiscardHandler)})
	return n
}

// apply hands an event to the engine and writes its effects.
func (n *network) apply(ev engine.Event) {
	n.mu.Lock()
	defer n.mu.Unlock()
	for _, f := range n.engine.Apply(ev) {
		switch f := f.(type) {
		case engine.Accepted:
			m := f.Message
			n.record(archive.Entry{
				Envelope: m.Envelope, Owner: m.Address, Content: m.Content, Size: m.Size, Received: f.At,
				Status: archive.EntryProcessed,
			})
			for _, h := range f.Forgotten {
				e := n.entries[h]
				e.Content, e.Status, e.ForgottenAt, e.ForgottenBy = nil, archive.EntryForgotten, m.Envelope.Time, []aleph.Hash{f.Hash}
			}
		case engine.Refused:
			n.reject(f.Envelope, &message.Refusal{Code: f.Code, Details: f.Details})
		case engine.Disputed:
			n.t.Errorf("disputed: %s", f.Reason)
		case engine.Bought:
			n.bought = append(n.bought, f)
			n.moved = append(n.moved, f)
		case engine.Charged:
			n.lines = append(n.lines, f.Line)
			n.epochOf[f.Line.Number] = uint64(len(n.epochs) + 1)
			n.moved = append(n.moved, f)
		case engine.WagePaid:
			n.wages[uint64(len(n.epochs)+1)] = append(n.wages[uint64(len(n.epochs)+1)], f)
		case engine.Streamed, engine.Granted, engine.Transferred, engine.Expired, engine.RunningLow:
			n.moved = append(n.moved, f)
		case engine.EpochClosed:
			n.epochs = append(n.epochs, f)
		case engine.Placed:
			n.events[f.Decision.VM] = append(n.events[f.Decision.VM], archive.VMEvent{
				At: f.At, Kind: archive.VMPlaced, Node: f.Decision.Node, Reason: f.Decision.Reason,
			})
		case engine.Stopped:
			n.events[f.VM] = append(n.events[f.VM], archive.VMEvent{At: f.At, Kind: archive.VMStopped, Node: f.Node, Reason: f.Reason})
		}
	}
}

func (n *network) record(e archive.Entry) {
	h := e.Envelope.ItemHash
	if n.entries[h] == nil {
		n.order = append(n.order, h)
	}
	n.entries[h] = &e
}

func (n *network) reject(env message.Envelope, r *message.Refusal) Outcome {
	details, err := json.Marshal(r.Details)
	if err != nil {
		n.t.Error(err)
	}
	n.record(archive.Entry{Envelope: env, Received: n.now, Status: archive.EntryRejected, Code: r.Code, Details: details})
	return Outcome{Status: archive.EntryRejected, Code: r.Code, Details: details}
}

func (n *network) Submit(_ context.Context, s Submission, wait bool) (Outcome, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.down {
		return Outcome{}, errors.New("the network is down")
	}
	env, refusal := message.Decode(s.Envelope)
	if refusal != nil {
		return n.reject(env, refusal), nil
	}
	if known := n.entries[env.ItemHash]; known != nil && known.Status != archive.EntryRejected {
		return Outcome{Status: known.Status}, nil
	}
	submission := engine.Submission{Envelope: s.Envelope}
	if env.ItemType == message.Storage && n.blobs[env.ItemHash] > 0 {
		content, err := os.ReadFile(n.path(env.ItemHash))
		if err != nil {
			return Outcome{}, err
		}
		submission.Content = content
	}
	m, refusal := engine.Read(submission)
	if refusal != nil {
		return n.reject(env, refusal), nil
	}
	if file, ok := m.Body.(*message.Store); ok {
		submission.FileSize, submission.FileHeld = n.blobs[file.File], true
	}
	n.mu.Unlock()
	n.apply(submission)
	n.mu.Lock()
	e := n.entries[env.ItemHash]
	if !wait {
		return Outcome{Status: archive.EntryPending}, nil
	}
	return Outcome{Status: e.Status, Code: e.Code, Details: e.Details}, nil
}

func (n *network) View(f func(*engine.Engine)) {
	n.mu.Lock()
	defer n.mu.Unlock()
	f(n.engine)
}

func (n *network) Status() Status {
	return Status{
		Network: "test", Version: "v1.2.3", Height: 7, Peers: 3, AppHash: "abcd", ChainID: 1, RPC: "http://127.0.0.1:8545",
		Contracts: map[string]string{"reward_vault": "0x01"}, Keeper: n.keeper, Watches: n.watches, Streams: n.streams,
	}
}

func (n *network) Entry(_ context.Context, h aleph.Hash) (archive.Entry, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if e := n.entries[h]; e != nil {
		return *e, nil
	}
	return archive.Entry{}, fmt.Errorf("entry %s: %w", h, archive.ErrNotFound)
}

// content are the fields of a content that filters look at.
type content struct {
	Type, Ref, Key string
	ItemHash       string `json:"item_hash"`
	Content        struct{ Tags []string }
	Payment        struct{ Type message.PaymentType }
}

func (n *network) Entries(_ context.Context, f archive.Filter, p archive.Page) ([]archive.Entry, int, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	var all []archive.Entry
	for _, h := range n.order {
		e := *n.entries[h]
		var c content
		_ = json.Unmarshal(e.Content, &c) // What has other types matches no filter.
		env := e.Envelope
		if e.Status == archive.EntryProcessed && has(f.Types, env.Type) && has(f.Senders, env.Sender) && has(f.Owners, e.Owner) &&
			has(f.Chains, env.Chain) && has(f.Channels, env.Channel) && has(f.Hashes, env.ItemHash) && has(f.Refs, c.Ref) &&
			has(f.ContentTypes, c.Type) && has(f.ContentHashes, c.ItemHash) && has(f.ContentKeys, c.Key) &&
			(len(f.Tags) == 0 || slices.ContainsFunc(c.Content.Tags, func(s string) bool { return slices.Contains(f.Tags, s) })) &&
			has(f.PaymentTypes, c.Payment.Type) && (f.From == 0 || env.Time >= f.From) && (f.To == 0 || env.Time < f.To) {
			all = append(all, e)
		}
	}
	slices.SortFunc(all, func(a, b archive.Entry) int {
		order := int(a.Envelope.Time - b.Envelope.Time)
		if !f.OldestFirst {
			order = -order
		}
		if order == 0 {
			order = a.Envelope.ItemHash.Compare(b.Envelope.ItemHash)
		}
		return order
	})
	return pageOf(all, p), len(all), nil
}

func has[T comparable](wanted []T, v T) bool { return len(wanted) == 0 || slices.Contains(wanted, v) }

func pageOf[T any](all []T, p archive.Page) []T {
	if p.Size == 0 {
		return all
	}
	from := min((p.Number-1)*p.Size, len(all))
	return all[from:min(from+p.Size, len(all))]
}

func (n *network) Aggregates(_ context.Context, owner string, keys []string) ([]archive.Aggregate, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	var out []archive.Aggregate
	for _, h := range n.order {
		e := n.entries[h]
		if e.Envelope.Type != message.TypeAggregate || e.Status != archive.EntryProcessed || e.Owner != owner {
			continue
		}
		var element struct {
			Key     string
			Content map[string]json.RawMessage
		}
		if err := json.Unmarshal(e.Content, &element); err != nil {
			return nil, err
		}
		if !has(keys, element.Key) {
			continue
		}
		i := slices.IndexFunc(out, func(a archive.Aggregate) bool { return a.Key == element.Key })
		if i < 0 {
			out = append(out, archive.Aggregate{Owner: owner, Key: element.Key, Content: json.RawMessage("{}"), Created: e.Envelope.Time})
			i = len(out) - 1
		}
		merged := map[string]json.RawMessage{}
		if err := json.Unmarshal(out[i].Content, &merged); err != nil {
			return nil, err
		}
		maps.Copy(merged, element.Content)
		text, err := json.Marshal(merged)
		if err != nil {
			return nil, err
		}
		out[i].Content, out[i].Updated, out[i].Last = text, e.Envelope.Time, h
	}
	return out, nil
}

func (n *network) Posts(_ context.Context, f archive.PostFilter, p archive.Page) ([]archive.PostEntry, int, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	var all []archive.PostEntry
	for _, h := range n.order {
		e := n.entries[h]
		if e.Envelope.Type != message.TypePost || e.Status != archive.EntryProcessed {
			continue
		}
		var c content
		if err := json.Unmarshal(e.Content, &c); err != nil {
			return nil, 0, err
		}
		if c.Type == message.PostAmend {
			for i := range all {
				if all[i].Original.Envelope.ItemHash.String() == c.Ref {
					all[i].Latest = *e
				}
			}
			continue
		}
		if has(f.Owners, e.Owner) && has(f.Types, c.Type) && has(f.Refs, c.Ref) && has(f.Hashes, h) && has(f.Channels, e.Envelope.Channel) {
			all = append(all, archive.PostEntry{Original: *e, Latest: *e})
		}
	}
	return pageOf(all, p), len(all), nil
}

func (n *network) Channels(context.Context) ([]string, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	var out []string
	for _, e := range n.entries {
		if e.Status == archive.EntryProcessed && e.Envelope.Channel != "" {
			out = append(out, e.Envelope.Channel)
		}
	}
	slices.Sort(out)
	return slices.Compact(out), nil
}

func (n *network) Lines(_ context.Context, f archive.LineFilter) ([]expense.Line, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	var out []expense.Line
	for _, l := range n.lines {
		if (f.Payer == "" || l.Usage.Payer == f.Payer) && (f.Node.IsZero() || l.Usage.Node == f.Node) &&
			(f.Epoch == 0 || n.epochOf[l.Number] == f.Epoch) && l.Number > f.After && len(out) < f.Limit {
			out = append(out, l)
		}
	}
	return out, nil
}

func (n *network) Line(_ context.Context, number uint64) (expense.Line, uint64, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	for _, l := range n.lines {
		if l.Number == number {
			return l, n.epochOf[number], nil
		}
	}
	return expense.Line{}, 0, fmt.Errorf("line %d: %w", number, archive.ErrNotFound)
}

func (n *network) Earnings(_ context.Context, f reward.EarningFilter, p archive.Page) ([]reward.Earning, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	var epochs [][]reward.Earning
	for _, closed := range slices.Backward(n.epochs) {
		all := slices.DeleteFunc(reward.Earnings(closed.Inputs, closed.Report), func(e reward.Earning) bool {
			return f.Recipient != "" && e.Recipient != f.Recipient || !f.Node.IsZero() && e.Node != f.Node || f.Epoch != 0 && e.Epoch != f.Epoch
		})
		if len(all) > 0 {
			epochs = append(epochs, all)
		}
	}
	return slices.Concat(pageOf(epochs, p)...), nil
}

func (n *network) Earned(_ context.Context, until uint64) (out []payout.Entitlement, err error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	for _, closed := range n.epochs {
		if closed.Inputs.Number <= until {
			out = append(out, engine.Entitlements(closed.Report)...)
		}
	}
	return out, nil
}

func (n *network) Wages(_ context.Context, epoch uint64) ([]engine.WagePaid, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	return slices.Clone(n.wages[epoch]), nil
}

func (n *network) Purchases(_ context.Context, account aleph.Address) ([]engine.Bought, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	var out []engine.Bought
	for _, b := range n.bought {
		if b.Purchase.Receipt.Account == account {
			out = append(out, b)
		}
	}
	return out, nil
}

func (n *network) Credits(_ context.Context, f archive.CreditFilter, p archive.Page) ([]engine.Effect, int, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	var out []engine.Effect
	for _, e := range slices.Backward(n.moved) {
		if kind, concerned := kindOf(e, f.Account); concerned && slices.Contains(f.Kinds, kind) {
			out = append(out, e)
		}
	}
	total := len(out)
	if p.Size > 0 {
		from := min(total, (p.Number-1)*p.Size)
		out = out[from:min(total, from+p.Size)]
	}
	return out, total, nil
}

func (n *network) CreditSums(ctx context.Context, f archive.CreditFilter) (sums archive.CreditSums, err error) {
	entries, total, err := n.Credits(ctx, f, archive.Page{})
	sums.Entries = total
	for _, e := range entries {
		view := viewCredit(f.Account, e, nil)
		if view.Kind.Incoming() {
			sums.In += view.Amount.Grains.Credits()
		} else {
			sums.Out += view.Amount.Grains.Credits()
		}
	}
	return sums, err
}

// kindOf returns which entry an effect is in the history of an account.
func kindOf(e engine.Effect, account aleph.Address) (kind archive.CreditKind, concerned bool) {
	switch e := e.(type) {
	case engine.Bought:
		return archive.CreditsBought, e.Purchase.Receipt.Account == account
	case engine.Streamed:
		return archive.CreditsStreamed, e.Stream.Account == account
	case engine.Granted:
		return archive.CreditsGranted, e.Account == account
	case engine.Transferred:
		if e.To == account {
			return archive.CreditsReceived, true
		}
		return archive.CreditsGiven, e.From == account
	case engine.Expired:
		return archive.CreditsExpired, e.Account == account
	case engine.RunningLow:
		return archive.CreditsLow, e.Account == account
	case engine.Charged:
		return archive.CreditsUsed, e.Line.Usage.Payer == account && !e.Line.Amount.IsZero()
	}
	return "", false
}

func (n *network) Files(_ context.Context, owner string, p archive.Page) (files []archive.FileEntry, total int, size int64, err error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	for _, h := range slices.Backward(n.order) {
		e := n.entries[h]
		if e.Envelope.Type != message.TypeStore || e.Status != archive.EntryProcessed || e.Owner != owner {
			continue
		}
		var c content
		if err := json.Unmarshal(e.Content, &c); err != nil {
			return nil, 0, 0, err
		}
		file := aleph.MustHash(c.ItemHash)
		files = append(files, archive.FileEntry{File: file, Size: n.blobs[file], Created: e.Envelope.Time, Message: h})
		size += n.blobs[file]
	}
	return pageOf(files, p), len(files), size, nil
}

func (n *network) Epochs(_ context.Context, p archive.Page) ([]engine.EpochClosed, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	newest := slices.Clone(n.epochs)
	slices.Reverse(newest)
	return pageOf(newest, p), nil
}

func (n *network) Epoch(_ context.Context, number uint64) (engine.EpochClosed, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	for _, e := range n.epochs {
		if e.Inputs.Number == number {
			return e, nil
		}
	}
	return engine.EpochClosed{}, fmt.Errorf("epoch %d: %w", number, archive.ErrNotFound)
}

func (n *network) Events(_ context.Context, vm aleph.Hash) ([]archive.VMEvent, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	return slices.Clone(n.events[vm]), nil
}

func (n *network) path(h aleph.Hash) string { return filepath.Join(n.dir, h.String()) }

func (n *network) PutBlob(_ context.Context, r io.Reader, sizeMax int64) (aleph.Hash, int64, error) {
	b, err := io.ReadAll(io.LimitReader(r, sizeMax+1))
	if err != nil {
		return aleph.Hash{}, 0, fmt.Errorf("put blob: %w", err)
	}
	if int64(len(b)) > sizeMax {
		return aleph.Hash{}, 0, fmt.Errorf("put blob: %w", archive.ErrTooLarge)
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	h := aleph.HashOf(b)
	n.blobs[h] = int64(len(b))
	return h, int64(len(b)), os.WriteFile(n.path(h), b, 0o600)
}

func (n *network) OpenBlob(h aleph.Hash) (*os.File, int64, error) {
	size, ok := n.BlobSize(h)
	if !ok {
		return nil, 0, fmt.Errorf("blob %s: %w", h, archive.ErrNotFound)
	}
	f, err := os.Open(n.path(h))
	return f, size, err
}

func (n *network) BlobSize(h aleph.Hash) (int64, bool) {
	n.mu.Lock()
	defer n.mu.Unlock()
	size, ok := n.blobs[h]
	return size, ok
}

// observe lets the core node see a block of the chain.
func (n *network) observe(o engine.Observation) {
	o.After, o.Block, o.At = n.block, n.block+1, n.now
	if n.block++; o.Chain != 0 {
		o.After, _ = n.engine.StreamsObserved(o.Chain)
	}
	n.apply(engine.Vote{Signer: addressOf("core"), Observation: &o})
}

// pass lets time pass, in blocks that follow each other closely enough for the
// network not to have stood still.
func (n *network) pass(d aleph.Millis) {
	for step := n.engine.Policy().Halt; d > 0; d -= step {
		n.now += min(d, step)
		n.apply(engine.Tick{At: n.now})
	}
}

// mint gives ALEPH to somebody.
func (n *network) mint(to aleph.Address, whole uint64) {
	n.observe(engine.Observation{Transfers: []registry.Transfer{{To: to, Amount: aleph.WholeTokens(whole)}}})
}

// buy spends whole ALEPH on credits.
func (n *network) buy(account aleph.Address, whole uint64) {
	paid := aleph.WholeTokens(whole)
	developers := paid.MulDiv(aleph.NewToken(5), aleph.NewToken(100))
	n.observe(engine.Observation{Receipts: []payment.Receipt{{
		ID: payment.ID{Chain: 1, Tx: [32]byte{byte(n.block)}, Log: 1}, At: n.now, Payer: account, Account: account,
		Asset: alephCoin, Amount: paid, Received: paid, Distribution: paid.MustSub(developers),
		Developers: developers, DevAsset: alephCoin,
	}}})
}

// say composes and signs a message of somebody.
func (n *network) say(who string, t message.Type, v any) message.Envelope {
	n.t.Helper()
	env, err := message.Compose(t, message.Ethereum, addressOf(who), "TEST", n.now, v)
	if err != nil {
		n.t.Fatal(err)
	}
	message.SignEthereum(keyOf(who), &env)
	return env
}

// post publishes a message with sync and fails the test unless it is taken.
func (n *network) post(env message.Envelope) aleph.Hash {
	n.t.Helper()
	if a := n.publish(env, true); a.status != http.StatusOK {
		n.t.Fatalf("publish %s: %s", env.Type, a)
	}
	return env.ItemHash
}

func (n *network) publish(env message.Envelope, sync bool) answer {
	n.t.Helper()
	return n.do(http.MethodPost, "/api/v0/messages", "application/json", toJSON(n.t, map[string]any{"message": env, "sync": sync}))
}

// answer is what the console said.
type answer struct {
	t      testing.TB
	status int
	header http.Header
	body   string
}

func (a answer) String() string { return fmt.Sprintf("%d %.500s", a.status, a.body) }

// as reads the answer as JSON.
func (a answer) as(v any) {
	a.t.Helper()
	if err := json.Unmarshal([]byte(a.body), v); err != nil {
		a.t.Fatalf("%v in %s", err, a)
	}
}

// at returns the value under keys of the answer.
func (a answer) at(keys ...any) any {
	a.t.Helper()
	var v any
	a.as(&v)
	for _, k := range keys {
		switch k := k.(type) {
		case string:
			o, ok := v.(map[string]any)
			if !ok {
				a.t.Fatalf("no object at %v in %s", keys, a)
			}
			v = o[k]
		case int:
			l, ok := v.([]any)
			if !ok || k >= len(l) {
				a.t.Fatalf("no entry %d at %v in %s", k, keys, a)
			}
			v = l[k]
		}
	}
	return v
}

func (n *network) do(method, target, contentType string, body []byte) answer {
	r := httptest.NewRequest(method, target, bytes.NewReader(body))
	if contentType != "" {
		r.Header.Set("Content-Type", contentType)
	}
	w := httptest.NewRecorder()
	n.handler.ServeHTTP(w, r)
	return answer{n.t, w.Code, w.Header(), w.Body.String()}
}

func (n *network) get(target string) answer {
	return n.do(http.MethodGet, target, "", nil)
}

// ok is get for what must be there.
func (n *network) ok(target string) answer {
	n.t.Helper()
	a := n.get(target)
	if a.status != http.StatusOK {
		n.t.Fatalf("GET %s: %s", target, a)
	}
	return a
}

func toJSON(t testing.TB, v any) []byte {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// keys lists the keys of an object, sorted.
func keys(t testing.TB, v any) string {
	t.Helper()
	o, ok := v.(map[string]any)
	if !ok {
		t.Fatalf("%v is no object", v)
	}
	var out []string
	for k := range o {
		out = append(out, k)
	}
	slices.Sort(out)
	return strings.Join(out, " ")
}
