package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"text/tabwriter"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/console"
	"github.com/aleph-im/go-aleph/payout"
)

type payoutCommand struct {
	Status payoutStatus `cmd:"" help:"Show what an address has earned, been paid, and can claim."`
	Claim  claimPayout  `cmd:"" help:"Let the reward vault pay an address what it can claim."`
}

type payoutStatus struct {
	Account string `arg:"" optional:"" help:"Whose: an address; that of the key without it."`
	JSON    bool   `name:"json" help:"Print one JSON document; amounts are strings of 10^-18 ALEPH."`
	signingKey
	onChain
}

// Help says what is shown, and who says so.
func (payoutStatus) Help() string {
	return `What was earned is the core node's word, proved against the root that the vault has;
what was paid, and the roots, are read from the vault itself.

Examples:
  galeph payout status 0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC
  galeph payout status --key-file key.json --json`
}

// standing is how the rewards of an address stand.
type standing struct {
	Account   aleph.Address `json:"account"`
	Epoch     uint64        `json:"epoch"` // that is open
	EpochEnds aleph.Millis  `json:"epoch_ends"`
	Root      vaultRoot     `json:"root"`    // that the vault pays by
	Waiting   *vaultRoot    `json:"waiting"` // null when none waits
	Earned    aleph.Token   `json:"earned"`  // ever, in closed epochs
	Claimed   aleph.Token   `json:"claimed"` // ever
	Claimable aleph.Token   `json:"claimable"`
	InWaiting aleph.Token   `json:"in_waiting_root"`   // that the root which waits adds
	Later     aleph.Token   `json:"in_a_later_root"`   // that no root in the vault has
	ByWaiting bool          `json:"claimable_settles"` // a claim settles the root that waits on its way

	proof payout.Proof // by which Claimable is claimed
}

// vaultRoot is a root in the vault.
type vaultRoot struct {
	Epoch   uint64       `json:"epoch"` // 0 before the first
	Hash    string       `json:"root"`
	Total   aleph.Token  `json:"root_total"`
	FinalAt aleph.Millis `json:"final_at,omitempty"` // of one that waits: when its window is over
}

func viewVaultRoot(r payout.Root) vaultRoot {
	return vaultRoot{Epoch: r.Epoch, Hash: fmt.Sprintf("%#x", r.Hash), Total: r.Total}
}

// standingOf reads how the rewards of an address stand. Of what the core node
// says, what the vault's roots do not prove is refused.
func (d *deployment) standingOf(ctx context.Context, account aleph.Address) (s standing, err error) {
	var claims console.Claims
	if err := d.ask(ctx, "/api/v1/payouts/"+string(account)+"/claims", &claims); err != nil {
		return s, err
	}
	address, ok := account.Ethereum()
	if !ok {
		return s, fmt.Errorf("%q is not an Ethereum address, and the vault pays no others", account)
	}
	vault := chain.NewVault(d.client, d.contracts)
	root, err := vault.Root(ctx)
	if err != nil {
		return s, err
	}
	waiting, err := vault.Waiting(ctx)
	if err != nil {
		return s, err
	}
	s = standing{Account: account, Epoch: d.told.Epoch, EpochEnds: d.told.EpochEnds, Root: viewVaultRoot(root), Earned: claims.Earned}
	if s.Claimed, err = vault.ClaimedOf(ctx, address); err != nil {
		return s, err
	}
	byRoot, err := provenBy(claims, account, root)
	if err != nil {
		return s, err
	}
	s.proof = byRoot
	s.Claimable, _ = byRoot.Total.Sub(s.Claimed)
	known := byRoot.Total
	if waiting.Epoch != 0 {
		w := viewVaultRoot(waiting.Root)
		w.FinalAt = waiting.FinalAt
		s.Waiting = &w
		byWaiting, err := provenBy(claims, account, waiting.Root)
		if err != nil {
			return s, err
		}
		if waiting.Over { // Whoever claims settles it first.
			s.ByWaiting, s.proof = true, byWaiting
			s.Claimable, _ = byWaiting.Total.Sub(s.Claimed)
		} else {
			s.InWaiting, _ = byWaiting.Total.Sub(maxToken(byRoot.Total, s.Claimed))
		}
		known = maxToken(known, byWaiting.Total)
	}
	s.Later, _ = claims.Earned.Sub(maxToken(known, s.Claimed))
	return s, nil
}

func maxToken(a, b aleph.Token) aleph.Token {
	if a.Cmp(b) >= 0 {
		return a
	}
	return b
}

// provenBy returns what a root proves that an address has earned; nothing when
// the core node has no proof for that root.
func provenBy(claims console.Claims, account aleph.Address, root payout.Root) (payout.Proof, error) {
	for _, p := range claims.Claims {
		if p.Epoch != root.Epoch {
			continue
		}
		if p.Address != account || p.Root != root.Hash {
			return payout.Proof{}, fmt.Errorf("%w: the core node's root of epoch %d is %#x, and the vault has %#x: ask another core node", errBroken, p.Epoch, p.Root, root.Hash)
		}
		if err := p.Verify(); err != nil {
			return payout.Proof{}, fmt.Errorf("%w: the core node's proof does not lead to the vault's root: ask another core node: %w", errBroken, err)
		}
		return p, nil
	}
	return payout.Proof{}, nil
}

// Run prints the standing.
func (c payoutStatus) Run(ctx context.Context, o output, a asker) error {
	return documented(ctx, c.JSON, o, c.tell(ctx, o, a))
}

func (c payoutStatus) tell(ctx context.Context, o output, a asker) error {
	d, err := c.reach(ctx)
	if err != nil {
		return err
	}
	defer d.client.Close()
	account, err := c.account(ctx, c.Account, d.told.Network, a, o)
	if err != nil {
		return err
	}
	s, err := d.standingOf(ctx, account)
	if err != nil {
		return err
	}
	if c.JSON {
		return printJSON(o.out, s)
	}
	return s.print(o.out)
}

func (s standing) print(out io.Writer) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(w, "account\t%s\n", s.Account)
	fmt.Fprintf(w, "epoch\t%d is open, and ends at %s\n", s.Epoch, rfc3339(s.EpochEnds))
	if s.Root.Epoch == 0 {
		fmt.Fprintln(w, "root\tthe vault has none yet")
	} else {
		fmt.Fprintf(w, "root\tof epoch %d, %s\n", s.Root.Epoch, s.Root.Hash)
	}
	if s.Waiting != nil {
		state := "its window ends at " + rfc3339(s.Waiting.FinalAt)
		if s.ByWaiting {
			state = "its window is over: a claim settles it"
		}
		fmt.Fprintf(w, "waiting\tof epoch %d, %s; %s\n", s.Waiting.Epoch, s.Waiting.Hash, state)
	}
	fmt.Fprintf(w, "earned\t%s ALEPH ever\n", amount(s.Earned))
	fmt.Fprintf(w, "claimed\t%s ALEPH ever\n", amount(s.Claimed))
	fmt.Fprintf(w, "claimable\t%s ALEPH now\n", amount(s.Claimable))
	if s.Waiting != nil && !s.ByWaiting {
		fmt.Fprintf(w, "\t%s ALEPH more when the root that waits is settled\n", amount(s.InWaiting))
	}
	fmt.Fprintf(w, "\t%s ALEPH more by roots that are not in the vault yet\n", amount(s.Later))
	return w.Flush()
}

type claimPayout struct {
	Account string        `arg:"" optional:"" help:"Who is paid: an address; that of the key without it. Anybody may claim for anybody: the vault pays the address itself."`
	Wait    time.Duration `default:"10m" placeholder:"TIME" help:"How long to wait in all, for the chain and then for the network to see the payment; 10m without it."`
	DryRun  bool          `help:"Stop before anything is sent."`
	Yes     bool          `short:"y" help:"Claim without asking."`
	JSON    bool          `name:"json" help:"Print one JSON document; amounts are strings of 10^-18 ALEPH."`
	signingKey
	onChain
}

// Help says who pays whom.
func (claimPayout) Help() string {
	return `The proof comes from the core node and is checked with the root that the vault has before
anything is sent. The key pays the gas; the ALEPH goes to the address that earned it.

Examples:
  galeph payout claim --key-file key.json
  galeph payout claim 0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC --as alice --yes
  galeph payout claim --key-file key.json --dry-run`
}

// claimed is the document that claiming prints.
type claimed struct {
	standing

	Fee         fee          `json:"fee"`
	Transaction *common.Hash `json:"transaction"` // null when nothing was sent
	Block       uint64       `json:"block,omitempty"`
	Amount      aleph.Token  `json:"amount"` // that was paid

	payer chain.Wallet
}

// Run claims.
func (c claimPayout) Run(ctx context.Context, o output, a asker) error {
	return documented(ctx, c.JSON, o, c.claim(ctx, o, a))
}

func (c claimPayout) claim(ctx context.Context, o output, a asker) error {
	if c.Wait <= 0 {
		return errNoWait
	}
	d, err := c.reach(ctx)
	if err != nil {
		return err
	}
	defer d.client.Close()
	if !c.given() {
		return errNoKey
	}
	wallet, err := c.wallet(ctx, d.told.Network, a, o)
	if err != nil {
		return err
	}
	account, err := c.account(ctx, c.Account, d.told.Network, a, o)
	if c.Account == "" {
		account, err = aleph.EthereumAddress(wallet.Address()), nil
	}
	if err != nil {
		return err
	}
	x := claimed{payer: wallet}
	if err := again(func() error { return d.prepare(ctx, account, &x) }); err != nil {
		return err
	}
	if !c.JSON {
		if err := x.print(o.out); err != nil {
			return err
		}
	}
	if c.DryRun {
		if c.JSON {
			return printJSON(o.out, x)
		}
		return nil
	}
	if !c.Yes {
		if c.JSON {
			_ = x.print(o.err) // Whoever is asked sees what for.
		}
		if err := confirm(ctx, a, fmt.Sprintf("Let the vault pay %s ALEPH to %s?", amount(x.Claimable), account)); err != nil {
			return err
		}
	}
	ctx, stop := patience(ctx, c.Wait)
	defer stop()
	return again(func() error {
		if err := d.prepare(ctx, account, &x); err != nil {
			return err
		}
		return c.send(ctx, d, x, o)
	})
}

// errStale says that a proof was of a root that the vault does not pay by any
// more.
var errStale = errors.New("the vault took another root at this moment: try again")

// again does something that another root in the vault can spoil, up to three
// times.
func again(do func() error) (err error) {
	for range 3 {
		if err = do(); !errors.Is(err, errStale) {
			return err
		}
	}
	return err
}

// prepare finds out what can be claimed, what that costs, and that the payer
// has it.
func (d *deployment) prepare(ctx context.Context, account aleph.Address, x *claimed) (err error) {
	if x.standing, err = d.standingOf(ctx, account); err != nil {
		return err
	}
	if x.Claimable.IsZero() {
		return x.nothing()
	}
	address, _ := account.Ethereum()
	gas, err := chain.NewVault(d.client, d.contracts).ClaimGas(ctx, x.payer.Address(), address, x.proof.Total, x.proof.Path)
	if err != nil {
		return refusedClaim(account, err)
	}
	if x.Fee, err = d.fee(ctx, gas); err != nil {
		return err
	}
	return d.enoughETH(ctx, x.payer.Address(), x.Fee.Most, "gas")
}

// refusedClaim says what to do about the vault's refusals that come of being
// too late.
func refusedClaim(account aleph.Address, err error) error {
	if refused := (*chain.Reverted)(nil); errors.As(err, &refused) {
		switch refused.Name {
		case "NothingToClaim":
			return fmt.Errorf("somebody claimed for %s just now, so it has been paid: %w", account, err)
		case "InvalidProof":
			return fmt.Errorf("%w: %w", errStale, err)
		}
	}
	return err
}

// print shows what is about to be claimed.
func (x claimed) print(out io.Writer) error {
	if err := x.standing.print(out); err != nil {
		return err
	}
	_, err := fmt.Fprintf(out, "fee        %s, paid by %s\n", x.Fee, x.payer.Address())
	return err
}

// nothing says why there is nothing to claim, and when there will be.
func (s standing) nothing() error {
	switch {
	case !s.InWaiting.IsZero():
		return fmt.Errorf("%s can claim nothing now: %s ALEPH are in the root of epoch %d, whose window ends at %s", s.Account, amount(s.InWaiting), s.Waiting.Epoch, rfc3339(s.Waiting.FinalAt))
	case !s.Later.IsZero():
		return fmt.Errorf("%s can claim nothing now: %s ALEPH are earned, and their root is not in the vault yet; try again when a core node has brought it", s.Account, amount(s.Later))
	case !s.Earned.IsZero():
		return fmt.Errorf("%s can claim nothing now: it has been paid all that it earned, %s ALEPH; epoch %d ends at %s", s.Account, amount(s.Claimed), s.Epoch, rfc3339(s.EpochEnds))
	}
	return fmt.Errorf("%s has earned nothing in any closed epoch: check the address; epoch %d ends at %s", s.Account, s.Epoch, rfc3339(s.EpochEnds))
}

// send claims, and waits until the network has seen the payment.
func (c claimPayout) send(ctx context.Context, d *deployment, x claimed, o output) error {
	var sent []common.Hash
	sender, leave, err := d.sender(ctx, x.payer, o, func(tx *types.Transaction) {
		sent = append(sent, tx.Hash())
		fmt.Fprintf(o.err, "... claiming with transaction %s\n", tx.Hash())
	})
	if err != nil {
		return err
	}
	defer leave()
	vault := chain.NewVault(d.client, d.contracts)
	receipt, err := vault.Claim(ctx, sender, payout.Claim{
		Entitlement: payout.Entitlement{Address: x.Account, Total: x.proof.Total}, Amount: x.Claimable, Proof: x.proof.Path,
	})
	switch refused := (*chain.Reverted)(nil); {
	case err == nil:
	case errors.As(err, &refused) || errors.Is(err, chain.ErrNonceTaken):
		return refusedClaim(x.Account, err)
	case len(sent) == 0:
		return fmt.Errorf("%w: nothing was sent", unbroken(ctx, err))
	default:
		return c.lost(ctx, sent, x.Account, err)
	}
	x.Transaction, x.Block = new(receipt.TxHash), receipt.BlockNumber.Uint64()
	all, _ := vault.Paid(receipt)
	mine := slices.IndexFunc(all, func(c payout.Claimed) bool { return c.Account == x.Account })
	if mine < 0 {
		return fmt.Errorf("transaction %s paid nothing to %s; is %s the reward vault?", receipt.TxHash, x.Account, d.contracts.Vault)
	}
	paid := all[mine]
	x.Amount, x.Claimed = paid.Amount, paid.Total
	x.Claimable = aleph.Token{}
	fmt.Fprintf(o.err, "... paid in block %d\n", x.Block)
	if err := d.confirmed(ctx, receipt, o); err != nil {
		return c.lost(ctx, sent, x.Account, err)
	}
	err = await(ctx, newVigil(o, "the core node", "the core nodes to see it"), func() (bool, error) {
		var claims console.Claims
		err := d.ask(ctx, "/api/v1/payouts/"+string(x.Account)+"/claims", &claims)
		return err == nil && claims.Paid.Cmp(paid.Total) >= 0, err
	})
	if err != nil {
		return fmt.Errorf("%s was paid by transaction %s, and the network has not said yet that it saw it: %w", x.Account, receipt.TxHash, err)
	}
	if c.JSON {
		return printJSON(o.out, x)
	}
	_, err = fmt.Fprintf(o.out, "paid %s ALEPH to %s in transaction %s; %s in all\n", amount(x.Amount), x.Account, receipt.TxHash, amount(x.Claimed))
	return err
}

// lost says how to find out what became of a claim.
func (c claimPayout) lost(ctx context.Context, sent []common.Hash, account aleph.Address, err error) error {
	return &stranded{
		cause: unbroken(ctx, err), transactions: sent,
		what:   fmt.Sprintf("The claim was sent as %s, and may still arrive. The vault pays nobody twice, so claiming again does no harm.", transactions(sent)),
		resume: commandLine(append([]string{"galeph", "payout", "status", string(account)}, c.where()...)...),
	}
}
