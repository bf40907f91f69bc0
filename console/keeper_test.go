package console

import (
	"strings"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/payout"
)

func TestKeeper(t *testing.T) {
	n := newNetwork(t)
	n.keeper = Keeper{Mode: "dry-run", Account: addressOf("core")}
	a := n.ok("/api/v1/keeper")
	if got := keys(t, a.at()); got != "account foreign_root last mode refusals refused_total spent waits" {
		t.Errorf("fields: %s", got)
	}
	if a.at("mode") != "dry-run" || a.at("last") != nil || a.at("foreign_root") != nil || len(a.at("refusals").([]any)) != 0 || len(a.at("waits").([]any)) != 0 {
		t.Errorf("before anything was done: %s", a)
	}
	n.keeper = Keeper{
		Mode: "on", Account: addressOf("core"), Guardian: addressOf("guardian"),
		Last:     &KeeperDeed{What: "pay", Epoch: 3, Root: [32]byte{5}, At: start, Recipients: 2, Amount: aleph.ALEPH, Tx: "0x12", Gas: 90_000, Wei: aleph.NewToken(5)},
		Refusals: []KeeperHalt{{"publish", "the numbers do not agree", start}}, Waits: []KeeperHalt{{"pay", "gas costs 7 gwei", start}},
		RefusedTotal: 4, Foreign: &payout.Root{Epoch: 9, Hash: [32]byte{1}, Total: aleph.NewToken(1)},
		Transactions: 11, Gas: 1_000_000, Wei: aleph.WholeTokens(2),
	}
	a = n.ok("/api/v1/keeper")
	for _, test := range []struct {
		want any
		at   []any
	}{
		{"pay", []any{"last", "what"}},
		{"0x05" + strings.Repeat("00", 31), []any{"last", "root"}},
		{2.0, []any{"last", "recipients"}},
		{"1.000000000000000000", []any{"last", "amount", "aleph"}},
		{"5", []any{"last", "cost", "base"}},
		{"the numbers do not agree", []any{"refusals", 0, "reason"}},
		{"pay", []any{"waits", 0, "matter"}},
		{4.0, []any{"refused_total"}},
		{9.0, []any{"foreign_root", "epoch"}},
		{"2.000000000000000000", []any{"spent", "cost", "eth"}},
		{string(addressOf("guardian")), []any{"guardian"}},
	} {
		if got := a.at(test.at...); got != test.want {
			t.Errorf("%v: got %v, want %v", test.at, got, test.want)
		}
	}
	metrics := n.ok("/metrics").body
	for _, want := range []string{
		"galeph_keeper_transactions_total 11\n", "galeph_keeper_gas_total 1000000\n", "galeph_keeper_refusing 1\n",
		"galeph_keeper_refused_total 4\n", "galeph_vault_foreign_root 1\n",
	} {
		if !strings.Contains(metrics, want) {
			t.Errorf("the metrics have no %q", want)
		}
	}
}
