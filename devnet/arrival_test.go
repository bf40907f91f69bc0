package devnet

import (
	"context"
	"io"
	"log/slog"
	"testing"
	"time"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/examples"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/policy"
)

// TestStreamsReachTheVault pays for a program by a stream on the chain with the
// vault, and by nothing else. The keeper, whom nobody helps, collects what
// streamed, brings the root and pays those who earned of it. The books know what
// the vault holds at each block, to the unit.
func TestStreamsReachTheVault(t *testing.T) {
	rules, err := policy.Preset("proposal")
	if err != nil {
		t.Fatal(err)
	}
	rules.Legacy.MachinesClose, rules.Legacy.AllClose = policy.Never, policy.Never
	rules.Wage.Pool = aleph.Token{} // Whatever is earned is earned of the stream.
	rules.Payout.Threshold = aleph.NewToken(1)
	c := Config{
		Data: t.TempDir(), Cores: 1, Computes: 1, Epoch: 10 * time.Second, Policy: rules, API: "127.0.0.1:0", RPC: "127.0.0.1:0",
		Artifacts: "../contracts/node_modules", Log: slog.New(slog.DiscardHandler), Progress: func(string) {},
	}
	alice := user{deriveKeys(c).user(1), "alice", ""}
	err = Run(t.Context(), c, func(ctx context.Context, n *Net) error {
		place := n.Streams[0].Place
		streamer, token := chain.NewStreamer(n.Client, place), place.Tokens[0].Address
		alice.api = n.CoreURL(0)
		ref, err := alice.upload(ctx, examples.Hello)
		if err != nil {
			return err
		}
		p := program(ref, true)
		p.Payment.Type = message.Stream
		vm, err := alice.publish(ctx, message.TypeProgram, p)
		if err != nil {
			return err
		}
		sender := chain.NewSender(n.Client, alice.wallet)
		if err := streamer.Wrap(ctx, sender, token, aleph.WholeTokens(50)); err != nil {
			return err
		}
		// 0.001 ALEPH a second, of which the deposit of four hours is 14.4.
		if _, err := streamer.Set(ctx, sender, token, aleph.NewToken(1e15)); err != nil {
			return err
		}
		err = n.Until(ctx, "the vault has paid what a stream brought", func(e *engine.Engine) bool {
			x, _ := e.VM(vm)
			return x.State == engine.Running && !e.Certificate().Paid.IsZero()
		})
		if err != nil {
			return err
		}
		teller := Teller{Net: n, Out: io.Discard}
		if err := teller.checkVault(ctx); err != nil {
			t.Error(err)
		}
		receiver, _, err := chain.NewReceiver(n.Client, place.Receiver).Waiting(ctx)
		if err != nil {
			return err
		}
		n.View(func(e *engine.Engine) {
			c := e.Certificate()
			if err := e.Check(); err != nil {
				t.Error(err)
			}
			if want := aleph.WholeTokens(incentivesALEPH); c.Endowed != want || c.Purchases != 0 {
				t.Errorf("%s were given to the incentives pool, %s by its endowment; %d purchases", c.Endowed.Decimal(), want.Decimal(), c.Purchases)
			}
			if c.CRN.IsZero() || c.CameIn.IsZero() || c.Elsewhere.Cmp(c.CameIn) >= 0 {
				t.Errorf("%s waits at the receiver; %+v", receiver.Decimal(), c)
			}
		})
		return n.Until(ctx, "another epoch's stream has reached the vault", func(e *engine.Engine) bool {
			return e.Vault().Cmp(aleph.WholeTokens(incentivesALEPH)) > 0
		})
	})
	if err != nil {
		t.Fatal(err)
	}
}
