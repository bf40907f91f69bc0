package devnet

import (
	"context"
	"log/slog"
	"strings"
	"testing"
	"time"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/node"
)

// TestBeside streams to a network from another chain of its process. Started
// again, without a word about that chain, the network knows the stream and still
// follows; with other chains it is not started.
func TestBeside(t *testing.T) {
	c := Config{
		Data: t.TempDir(), Cores: 1, Computes: 1, Epoch: time.Hour, API: "127.0.0.1:0", RPC: "127.0.0.1:0",
		Beside: []string{"base"}, Artifacts: "../contracts/node_modules", Log: slog.New(slog.DiscardHandler), Progress: func(string) {},
	}
	alice := deriveKeys(c).user(1)
	flow := aleph.NewToken(1e12)
	set := func(ctx context.Context, n *Net, wrap, perSecond aleph.Token) error {
		s := n.Streams[1]
		client, err := chain.Connect(ctx, s.Endpoints[0])
		if err != nil {
			return err
		}
		defer client.Close()
		if s.Name != "base" || client.ID() != besideID(0) || len(s.Place.Tokens) != 2 {
			t.Errorf("streams on chain %d: %+v", client.ID(), s)
		}
		streamer, sender, token := chain.NewStreamer(client, s.Place), chain.NewSender(client, alice.wallet), s.Place.Tokens[0].Address
		if !wrap.IsZero() {
			if err := streamer.Wrap(ctx, sender, token, wrap); err != nil {
				return err
			}
		}
		_, err = streamer.Set(ctx, sender, token, perSecond)
		return err
	}
	streams := func(want int) func(*engine.Engine) bool {
		return func(e *engine.Engine) bool {
			return len(e.Payments().Streams(alice.address)) == want && (e.Ledger().Inflow(alice.address) > 0) == (want > 0)
		}
	}
	err := Run(t.Context(), c, func(ctx context.Context, n *Net) error {
		if err := set(ctx, n, aleph.ALEPH, flow); err != nil {
			return err
		}
		return n.Until(ctx, "alice's stream is known", streams(1))
	})
	if err != nil {
		t.Fatal(err)
	}
	c.Beside = []string{"base", "avalanche"}
	nothing := func(context.Context, *Net) error { return nil }
	if err := Run(t.Context(), c, nothing); err == nil || !strings.Contains(err.Error(), "began with other chains beside it") {
		t.Errorf("with another chain: %v", err)
	}
	c.Beside = nil
	err = Run(t.Context(), c, func(ctx context.Context, n *Net) error {
		n.View(func(e *engine.Engine) {
			if !streams(1)(e) {
				t.Error("alice's stream is forgotten")
			}
		})
		if err := set(ctx, n, aleph.Token{}, aleph.Token{}); err != nil {
			return err
		}
		return n.Until(ctx, "alice's stream is closed", streams(0))
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestBesideRefused refuses chains that could not be told apart.
func TestBesideRefused(t *testing.T) {
	place := func(name string, id uint64) node.StreamChain {
		return node.StreamChain{Name: name, Endpoints: []string{"http://one", "http://two"}, Place: chain.Superfluid{ChainID: id}}
	}
	for _, test := range []struct {
		beside  []string
		streams []node.StreamChain
		want    string
	}{
		{[]string{"base", "avalanche"}, []node.StreamChain{place("ethereum", 1)}, ""},
		{[]string{"Base"}, nil, `streams on "Base": a name has`},
		{[]string{"../base"}, nil, `streams on "../base": a name has`},
		{[]string{homeName}, nil, "name each chain once"},
		{[]string{"base", "base"}, nil, "name each chain once"},
		{[]string{"base"}, []node.StreamChain{place("base", 8453)}, "name each chain once"},
		{nil, []node.StreamChain{place("ethereum", chainID)}, "it is the chain with the vault"},
		{[]string{"a", "b", "c", "d", "e"}, nil, "at most 4 chains beside"},
	} {
		err := Config{Cores: 1, Computes: 1, Beside: test.beside, Streams: test.streams}.Check()
		if (err == nil) != (test.want == "") || err != nil && !strings.Contains(err.Error(), test.want) {
			t.Errorf("%v beside, and %v: got %v, want %q", test.beside, test.streams, err, test.want)
		}
	}
}
