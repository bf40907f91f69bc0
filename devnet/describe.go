package devnet

import (
	"fmt"
	"io"
	"strings"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/policy"
)

// rules says which policy is in force, and what a development network makes
// of it.
func (n *Net) rules() string {
	inForce, since := n.Policy, uint64(1)
	n.View(func(e *engine.Engine) { inForce, since = e.Policy(), e.PolicySince() })
	if inForce != n.Policy {
		return fmt.Sprintf("%s, in force since epoch %d: epoch %s", inForce.Name, since, policy.Spell(inForce.Epoch))
	}
	return fmt.Sprintf("%s, made shorter to try things out: epoch %s, min_runtime %s, halt %s",
		n.Policy.Name, policy.Spell(n.Policy.Epoch), policy.Spell(n.Policy.MinRuntime), policy.Spell(n.Policy.Halt))
}

// Describe prints where everything is and the accounts that have money.
func (n *Net) Describe(w io.Writer) {
	fmt.Fprintf(w, "Aleph Cloud development network %s\n\n", n.Genesis.ChainID)
	fmt.Fprintf(w, "HTTP API        %s\n", n.CoreURL(0))
	fmt.Fprintf(w, "Simulator       %s/sim/\n", n.CoreURL(0))
	fmt.Fprintf(w, "Ethereum        %s (chain %d)\n", n.RPC, n.Contracts.ChainID)
	fmt.Fprintf(w, "Policy          %s\n\n", n.rules())
	fmt.Fprintln(w, "Accounts")
	fmt.Fprintln(w, "========")
	for i, k := range n.keys.users {
		what := fmt.Sprintf("%d ALEPH, %d USDC, ETH for gas", userALEPH, userUSDC)
		if i == 0 {
			what = "deployed the contracts, owns the supply"
		}
		fmt.Fprintf(w, "(%d) %s  %-8s  %s\n", i, k.Address(), names[i], what)
	}
	fmt.Fprintln(w, "\nCommands that spend take --as and a name, such as: galeph credits buy --as alice --token usdc --amount 10")
	fmt.Fprintln(w, "\nPrivate keys (public knowledge: never use them elsewhere)")
	fmt.Fprintln(w, "============")
	for i, k := range n.keys.users {
		fmt.Fprintf(w, "(%d) %s\n", i, hexutil.Encode(crypto.FromECDSA(k.Key)))
	}
	fmt.Fprintln(w, "\nContracts")
	fmt.Fprintln(w, "=========")
	for _, c := range []struct {
		name    string
		address fmt.Stringer
	}{
		{"ALEPH", n.Contracts.ALEPH},
		{"USDC", n.Contracts.USDC},
		{"USDT", n.Contracts.USDT},
		{"DAI", n.Contracts.DAI},
		{"payment processor", n.Contracts.Processor},
		{"reward vault", n.Contracts.Vault},
		{"developers' lock", n.Contracts.Vesting},
		{"Uniswap v2 router", n.Contracts.Router},
	} {
		fmt.Fprintf(w, "%-18s %s\n", c.name, c.address)
	}
	for _, s := range n.Streams {
		url := n.RPC
		if len(s.Endpoints) > 0 {
			url = chain.PublicURL(s.Endpoints[0])
		}
		title := strings.TrimSpace(fmt.Sprintf("Streams on %s (chain %d) %s", s.Name, s.Place.ChainID, url))
		fmt.Fprintf(w, "\n%s\n%s\n", title, strings.Repeat("=", len(title)))
		for _, t := range s.Place.Tokens {
			fmt.Fprintf(w, "%-18s %s\n", t.Symbol, t.Address)
		}
		fmt.Fprintf(w, "%-18s %s\n%-18s %s\n", "forwarder", s.Place.Forwarder, "receiver", s.Place.Receiver)
	}
	fmt.Fprintln(w, "\nNodes")
	fmt.Fprintln(w, "=====")
	for i := range n.cores {
		fmt.Fprintf(w, "core %-2d    %s\n", i, n.CoreURL(i))
	}
	for i := range n.computes {
		fmt.Fprintf(w, "compute %-2d %s\n", i, n.ComputeURL(i))
	}
	fmt.Fprintf(w, "\nState is in %s. Stop with Ctrl-C.\n", n.config.Data)
}
