package console

import (
	"net/http"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/payout"
)

// Keeper is what a node does at the vault: it brings roots and claims there,
// and watches the roots that wait.
type Keeper struct {
	Mode         string        // "on", "dry-run" or "off"
	Account      aleph.Address // that pays for gas; its key signs for the node
	Guardian     aleph.Address // with whose key the node stops wrong roots; "" when it has none
	Last         *KeeperDeed   // nil before the first
	Refusals     []KeeperHalt  // somebody should look at these
	Waits        []KeeperHalt  // these pass by themselves
	RefusedTotal uint64        // how often it began to refuse something
	Foreign      *payout.Root  // waits in the vault and was not computed here; nil when there is none
	Transactions uint64        // sent since the node started
	Gas          uint64        // that they used
	Wei          aleph.Token   // that they cost
}

// KeeperDeed is something that a keeper did, or would have done in a dry run.
type KeeperDeed struct {
	What       string // "publish", "settle", "pay", "lock", "release" or "stop"
	Epoch      uint64
	Root       [32]byte // that it is about; zero for what is about the developers' part
	At         aleph.Millis
	Recipients int         // of a payment
	Amount     aleph.Token // paid, or the total of a root
	Tx         string      // its hash; "" in a dry run
	Gas        uint64      // used, or estimated in a dry run
	Wei        aleph.Token // the same
	DryRun     bool
}

// KeeperHalt is why a keeper does not do something.
type KeeperHalt struct {
	Matter string // what it does not do
	Reason string
	Since  aleph.Millis
}

// coins is an amount of ETH.
type coins struct {
	Base    aleph.Token `json:"base"` // wei
	Decimal string      `json:"eth"`
}

func coinsOf(wei aleph.Token) coins { return coins{wei, wei.Decimal()} }

// keeper tells what this node does at the vault, and why it does not: GET
// /api/v1/keeper.
func (c *console) keeper(w http.ResponseWriter, _ *http.Request) error {
	type deed struct {
		What       string       `json:"what"`
		Epoch      uint64       `json:"epoch"`
		Root       string       `json:"root,omitempty"`
		At         aleph.Millis `json:"at"`
		Recipients int          `json:"recipients"`
		Amount     tokens       `json:"amount"`
		Tx         string       `json:"transaction,omitempty"`
		Gas        uint64       `json:"gas"`
		Cost       coins        `json:"cost"`
		DryRun     bool         `json:"dry_run"`
	}
	type halt struct {
		Matter string       `json:"matter"`
		Reason string       `json:"reason"`
		Since  aleph.Millis `json:"since"`
	}
	halts := func(list []KeeperHalt) []halt {
		out := make([]halt, len(list))
		for i, h := range list {
			out[i] = halt(h)
		}
		return out
	}
	type spent struct {
		Transactions uint64 `json:"transactions"`
		Gas          uint64 `json:"gas"`
		Cost         coins  `json:"cost"`
	}
	k := c.core.Status().Keeper
	answer := struct {
		Mode         string        `json:"mode"`
		Account      aleph.Address `json:"account"`
		Guardian     aleph.Address `json:"guardian,omitempty"`
		Last         *deed         `json:"last"` // null before the first
		Refusals     []halt        `json:"refusals"`
		Waits        []halt        `json:"waits"`
		RefusedTotal uint64        `json:"refused_total"`
		Foreign      *rootView     `json:"foreign_root"` // that waits in the vault and was not computed here
		Spent        spent         `json:"spent"`
	}{
		Mode: k.Mode, Account: k.Account, Guardian: k.Guardian, Refusals: halts(k.Refusals), Waits: halts(k.Waits),
		RefusedTotal: k.RefusedTotal, Spent: spent{k.Transactions, k.Gas, coinsOf(k.Wei)},
	}
	if d := k.Last; d != nil {
		root := ""
		if d.Root != [32]byte{} {
			root = hexOf(d.Root)
		}
		answer.Last = &deed{d.What, d.Epoch, root, d.At, d.Recipients, tokensOf(d.Amount), d.Tx, d.Gas, coinsOf(d.Wei), d.DryRun}
	}
	if k.Foreign != nil {
		root := viewRoot(*k.Foreign)
		answer.Foreign = &root
	}
	return writeJSON(w, http.StatusOK, answer)
}

// keeperMetrics count what the keeper did and did not do.
func keeperMetrics(k Keeper) []metric {
	foreign := int64(0)
	if k.Foreign != nil {
		foreign = 1
	}
	return []metric{
		{name: "galeph_keeper_transactions_total", help: "Transactions of the keeper since the node started.", value: int64(k.Transactions)},
		{name: "galeph_keeper_gas_total", help: "Gas that they used.", value: int64(k.Gas)},
		{name: "galeph_keeper_refusing", help: "Matters that the keeper refuses now: somebody should look.", value: int64(len(k.Refusals))},
		{name: "galeph_keeper_refused_total", help: "How often the keeper began to refuse something.", value: int64(k.RefusedTotal)},
		{name: "galeph_vault_foreign_root", help: "1 while a root waits in the vault that was not computed here.", value: foreign},
	}
}
