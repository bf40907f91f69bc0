package devnet

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"strings"
	"testing"
	"time"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/examples"
	"github.com/aleph-im/go-aleph/message"
)

// A program at fault is ended with a reason that its owner can read, and is
// billed only until then; one on demand loses the request.
func TestProgramsAtFault(t *testing.T) {
	c := Config{
		Data: t.TempDir(), Cores: 1, Computes: 1, Epoch: time.Hour, API: "127.0.0.1:0", RPC: "127.0.0.1:0",
		Artifacts: "../contracts/node_modules", Log: slog.New(slog.DiscardHandler), Progress: func(string) {},
	}
	err := Run(t.Context(), c, func(ctx context.Context, n *Net) error {
		alice := user{n.keys.user(1), "alice", n.CoreURL(0)}
		buyer, sender := chain.NewBuyer(n.Client, n.Contracts), chain.NewSender(n.Client, alice.wallet)
		if _, err := buyer.BuyWithToken(ctx, sender, n.Contracts.USDC, aleph.NewToken(usdcUnit), alice.wallet.Address(), slippage); err != nil {
			return err
		}
		err := n.Until(ctx, "alice has credits", func(e *engine.Engine) bool {
			return !e.Ledger().Available(alice.address, e.Now()).IsZero()
		})
		if err != nil {
			return err
		}
		for _, f := range []struct {
			name   string
			code   []byte
			status int
			reason string
		}{
			{"trap", examples.Trap, http.StatusBadGateway, "trap"},
			{"loop", examples.Loop, http.StatusGatewayTimeout, "ran past"},
			{"hog", examples.Hog, http.StatusBadGateway, "memory"},
		} {
			for _, persistent := range []bool{true, false} {
				if err := fault(ctx, t, n, alice, f.name, f.code, f.status, f.reason, persistent); err != nil {
					return err
				}
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func fault(ctx context.Context, t *testing.T, n *Net, alice user, name string, code []byte, status int, reason string, persistent bool) error {
	t.Helper()
	ref, err := alice.upload(ctx, code)
	if err != nil {
		return err
	}
	p := program(ref, persistent)
	p.Resources.Seconds = 1
	vm, err := alice.publish(ctx, message.TypeProgram, p)
	if err != nil {
		return err
	}
	err = n.Until(ctx, "the program runs", func(e *engine.Engine) bool {
		x, _ := e.VM(vm)
		return x.State == engine.Running
	})
	if err != nil {
		return err
	}
	resp, err := http.Get((&Teller{Net: n}).vmURL(vm) + "/")
	if err != nil {
		return err
	}
	body, err := io.ReadAll(resp.Body)
	resp.Body.Close()
	if err != nil {
		return err
	}
	if resp.StatusCode != status || !strings.Contains(strings.ToLower(string(body)), reason) {
		t.Errorf("%s, persistent %t: got %s %q, want %d with %q", name, persistent, resp.Status, body, status, reason)
	}
	answered := aleph.Millis(time.Now().UnixMilli())
	if !persistent {
		err := n.Until(ctx, "the owner can read why", func(e *engine.Engine) bool {
			x, _ := e.VM(vm)
			return x.State == engine.Running && strings.Contains(strings.ToLower(x.Reason), reason)
		})
		if err != nil {
			return err
		}
		_, err = alice.publish(ctx, message.TypeForget, &message.Forget{Hashes: []aleph.Hash{vm}})
		return err
	}
	err = n.Until(ctx, "the program is ended", func(e *engine.Engine) bool {
		x, _ := e.VM(vm)
		return x.State == engine.Failed
	})
	if err != nil {
		return err
	}
	var x engine.VM
	var runs bool
	n.View(func(e *engine.Engine) {
		x, _ = e.VM(vm)
		_, runs = e.Ledger().Flow(vm)
		err = e.Check()
	})
	if err != nil || runs || !strings.Contains(strings.ToLower(x.Reason), reason) {
		t.Errorf("%s: still charged %t, reason %q, law %v", name, runs, x.Reason, err)
	}
	lines, err := n.Core(0).Records().Lines(ctx, archive.LineFilter{Execution: vm})
	if err != nil {
		return err
	}
	if len(lines) != 1 {
		t.Errorf("%s: billed in %d lines, want one", name, len(lines))
	}
	for _, l := range lines {
		if l.Usage.To > answered {
			t.Errorf("%s: billed until %d; it was ended before %d", name, l.Usage.To, answered)
		}
	}
	return nil
}
