package node

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/payout"
	"github.com/aleph-im/go-aleph/policy"
)

const (
	keepInterval = 500 * time.Millisecond
	keepPatience = 5 * time.Second // that each keeper leaves to the one before it
)

// KeeperMode says how far a keeper goes.
type KeeperMode string

// What keepers do.
const (
	KeeperOn  KeeperMode = "on"
	KeeperDry KeeperMode = "dry-run" // it says what it would do, and sends nothing
	KeeperOff KeeperMode = "off"     // it brings nothing to the vault; waiting roots are still watched
)

// KeeperConfig says what a core node does at the vault.
type KeeperConfig struct {
	Mode     KeeperMode            // on when empty
	FeeMax   aleph.Token           // wei for a unit of gas above which the keeper waits; 100 gwei when zero
	Guardian *secp256k1.PrivateKey // of the vault's guardian, if the node is to stop wrong roots; not the signer's, which waits for the keeper
}

// check refuses what would be taken for "on".
func (k KeeperConfig) check() error {
	if m := k.mode(); m != KeeperOn && m != KeeperDry && m != KeeperOff {
		return fmt.Errorf("a keeper is %q, %q or %q, and not %q", KeeperOn, KeeperDry, KeeperOff, m)
	}
	return nil
}

// feeMax is what the keeper pays for a unit of gas at most, unless it is told.
// To publish a root and pay 200 accounts then costs about 0.7 ETH at the most.
var feeMax = aleph.NewToken(100_000_000_000)

// books is what a keeper asks of the engine.
type books interface {
	Payouts() *payout.Book
	AgreedRoot(epoch uint64) (engine.RootAgreed, bool)
	Observed() uint64
	Policy() policy.Policy
	Epoch() (number uint64, from, to aleph.Millis)
}

// keeper brings what was agreed to the chain: the newest agreed root to the
// vault, which it settles when its window is over; the claims of those who have
// enough to be paid; and once in an epoch what streams brought to where it
// belongs or up for sale, and the developers' part under its lock.
// Every core node can; they take turns, so that one that is down delays and
// does not stop the payout.
//
// It remembers nothing that matters. Before each deed it waits for what a
// killed process may have left under way, reads the vault as of one block, and
// compares. It refuses what the numbers do not bear out, even if the vault
// would take it.
type keeper struct {
	log     *slog.Logger
	view    func(func(books))
	turn    func(epoch uint64) int // how many core nodes come before this one
	vault   *chain.Vault
	vesting *chain.Vesting
	streams *chain.Receiver  // nil when no contract receives them
	parts   []common.Address // tokens in which the developers' part comes
	sold    []common.Address // super tokens that streams bring and that are sold
	sender  *chain.Sender
	dry     bool
	keeping *keeping

	publishing, paying, resting patience
	collected, rested           uint64                        // epochs
	skipped                     map[aleph.Address]aleph.Token // totals that the vault could not pay when it was asked from here
}

// keep is the keeper's duty.
func (c *Core) keep(ctx context.Context, client *chain.Client) error {
	if c.config.Keeper.mode() == KeeperOff {
		return nil
	}
	k, err := c.newKeeper(client)
	if err != nil {
		return err
	}
	return every(ctx, keepInterval, func() error {
		k.step(ctx)
		return ctx.Err()
	})
}

func (k KeeperConfig) mode() KeeperMode { return cmp.Or(k.Mode, KeeperOn) }

// feeMax is what a transaction that can wait pays for a unit of gas at most.
func (k KeeperConfig) feeMax() aleph.Token {
	if k.FeeMax.IsZero() {
		return feeMax
	}
	return k.FeeMax
}

func (c *Core) newKeeper(client *chain.Client) (*keeper, error) {
	wallet, err := walletOf(c.config.Signer)
	if err != nil {
		return nil, fmt.Errorf("read the signer's key: %w", err)
	}
	log := c.log.With(slog.Any("part", "keeper"))
	sender := chain.NewBoundedSender(client, wallet, chain.SenderConfig{FeeMax: c.config.Keeper.feeMax().Big(), Logger: log})
	c.keeping.pays(sender)
	var streams *chain.Receiver
	var sold []common.Address
	if at, ok := c.streamReceiver().Ethereum(); ok {
		streams = chain.NewReceiver(client, at)
		for _, s := range c.config.Streams {
			sold = append(sold, streams.Sells(s.Place)...)
		}
	}
	return &keeper{
		log: log, view: func(f func(books)) { c.View(func(e *engine.Engine) { f(e) }) }, turn: c.turn,
		vault: chain.NewVault(client, c.config.Contracts), vesting: chain.NewVesting(client, c.config.Contracts),
		streams: streams, parts: parts(c.config.Contracts), sold: sold, sender: sender,
		dry: c.config.Keeper.mode() == KeeperDry, keeping: c.keeping, skipped: map[aleph.Address]aleph.Token{},
	}, nil
}

// parts are the tokens in which developers get their part: stablecoins are not
// swapped.
func parts(d chain.Deployment) []common.Address {
	all := []common.Address{d.ALEPH, d.USDC, d.USDT, d.DAI}
	return slices.DeleteFunc(all, func(token common.Address) bool { return token == common.Address{} })
}

// streamReceiver is the contract on the chain with the vault that receives streams.
func (c *Core) streamReceiver() aleph.Address {
	places := make([]chain.Superfluid, len(c.config.Streams))
	for i, s := range c.config.Streams {
		places[i] = s.Place
	}
	return chain.StreamReceiver(c.config.Contracts, places...)
}

func walletOf(key *secp256k1.PrivateKey) (chain.Wallet, error) {
	k, err := crypto.ToECDSA(key.Serialize())
	return chain.Wallet{Key: k}, err
}

// turn returns how many core nodes come before this one for an epoch.
func (c *Core) turn(epoch uint64) (turn int) {
	c.View(func(e *engine.Engine) {
		cores := e.Genesis().Cores
		me := slices.IndexFunc(cores, func(x engine.Core) bool { return x.Signer == c.address })
		turn = (me - int(epoch%uint64(len(cores))) + len(cores)) % len(cores)
	})
	return turn
}

// patience is since when there is something to do for an epoch.
type patience struct {
	epoch uint64
	since time.Time
}

// come reports whether those whose turn is before have had their time.
func (p *patience) come(epoch uint64, turn int) bool {
	if p.since.IsZero() || p.epoch != epoch {
		*p = patience{epoch, time.Now()}
	}
	return time.Since(p.since) >= time.Duration(turn)*keepPatience
}

// agenda is what there is to do according to the engine, as of one moment.
type agenda struct {
	root       payout.RootState // the newest agreed one, if the vault is not known to pay by it
	signatures []aleph.Signature
	last       payout.Root    // the newest that the vault is known to pay by
	claims     []payout.Claim // by last
	paid       aleph.Token    // that the network has seen, by
	observed   uint64         // this block
	open       uint64         // epoch
	opened     aleph.Millis   // when it began
}

func (k *keeper) agenda() (a agenda) {
	k.view(func(b books) {
		p, book := b.Policy().Payout, b.Payouts()
		a.paid, a.observed = book.Totals().Paid, b.Observed()
		a.open, a.opened, _ = b.Epoch()
		if latest, ok := book.Latest(); ok {
			a.last = latest.Root
			a.claims = k.without(book.Batch(p.Threshold, p.Batch+len(k.skipped)), p.Batch)
		}
		for _, r := range slices.Backward(book.Roots()) {
			if r.Accepted {
				return
			}
			if agreed, ok := b.AgreedRoot(r.Epoch); ok {
				a.root, a.signatures = r, agreed.Signatures
				return
			}
		}
	})
	return a
}

// without leaves out whom the vault could not pay.
func (k *keeper) without(claims []payout.Claim, limit int) []payout.Claim {
	claims = slices.DeleteFunc(claims, func(c payout.Claim) bool { return k.skipped[c.Address] == c.Total })
	return claims[:min(limit, len(claims))]
}

// step does at most one thing.
func (k *keeper) step(ctx context.Context) {
	a := k.agenda()
	publish := a.root.Epoch != 0 && k.publishing.come(a.root.Epoch, k.turn(a.root.Epoch))
	pay := len(a.claims) > 0 && k.paying.come(a.last.Epoch, k.turn(a.last.Epoch))
	rest := a.open != k.rested && k.resting.come(a.open, k.turn(a.open))
	if !publish {
		k.keeping.report(ctx, "publish", nil)
	}
	if !pay {
		k.keeping.report(ctx, "pay", nil)
	}
	if !publish && !pay && !rest {
		k.keeping.report(ctx, "vault", nil)
		return
	}
	v, last, err := k.look(ctx, a)
	if k.keeping.report(ctx, "vault", err); err != nil {
		return
	}
	if k.streams != nil && a.open != k.collected && (publish || rest) { // A root pays of what streams brought.
		acted, err := k.collect(ctx, a)
		if k.keeping.report(ctx, "streams", err); acted {
			return
		}
	}
	if publish {
		acted, err := k.publish(ctx, a, v, last)
		if k.keeping.report(ctx, "publish", err); acted {
			return
		}
	}
	if pay {
		acted, err := k.pay(ctx, a, v)
		if k.keeping.report(ctx, "pay", err); acted {
			return
		}
	}
	if rest {
		k.keeping.report(ctx, "developers", k.rest(ctx, a.open))
		k.rested = a.open // What fails is done in the next epoch.
	}
}

var (
	errPaused  = errors.New("the vault is paused by its owner or its guardian")
	errBehind  = errors.New("the chain is ahead of what this node has seen agreed")
	errLags    = errors.New("the endpoint is behind what the network has seen")
	errForeign = errors.New("a root is at the vault that was not computed here")
	errStopped = errors.New("the guardian has stopped the root; the next one pays what this would have")
)

// look reads the vault and compares what it says in all with what the network
// has seen. last is the root that the vault pays by, as it was computed here.
func (k *keeper) look(ctx context.Context, a agenda) (v chain.VaultState, last payout.RootState, err error) {
	if !k.dry {
		if err := k.sender.Clear(ctx); err != nil {
			return v, last, err
		}
	}
	if v, err = k.vault.State(ctx); err != nil {
		return v, last, err
	}
	if v.Paused {
		return v, last, errPaused
	}
	if last, err = k.known(v.Root); err != nil {
		return v, last, err
	}
	return v, last, k.checkPaid(ctx, a, v)
}

// known finds a root of the vault in the books.
func (k *keeper) known(root payout.Root) (state payout.RootState, err error) {
	if root.Epoch == 0 {
		return state, nil
	}
	var open uint64
	k.view(func(b books) {
		state, _ = b.Payouts().Root(root.Epoch)
		open, _, _ = b.Epoch()
	})
	switch {
	case state.Root == root:
		return state, nil
	case root.Epoch >= open:
		return state, errBehind
	default:
		return state, fmt.Errorf("%w: it pays by root %x of epoch %d, %s in all; pause it, and find out who signed", errForeign, root.Hash, root.Epoch, root.Total)
	}
}

// checkPaid compares what the vault has paid with what the network has seen it
// pay, as of the block to which the network has looked: later payments are on
// their way into the books.
func (k *keeper) checkPaid(ctx context.Context, a agenda, v chain.VaultState) error {
	if v.Block < a.observed {
		return errLags
	}
	switch v.Claimed.Cmp(a.paid) {
	case 0:
		return nil
	case -1:
		return fmt.Errorf("%w: the vault has paid %s, and the network has seen %s", payout.ErrReconcile, v.Claimed, a.paid)
	}
	then, err := k.vault.ClaimedAt(ctx, a.observed)
	if err != nil {
		return fmt.Errorf("%w, and the endpoint does not tell what the vault had paid by then; if this stays, use one that keeps an archive: %w", errBehind, err)
	}
	if then != a.paid {
		return fmt.Errorf("%w: by block %d the vault had paid %s, and the network has seen %s", payout.ErrReconcile, a.observed, then, a.paid)
	}
	return nil
}

// publish brings a root to the vault, or settles the one that waits there. A
// right one is not replaced, or nothing would ever be settled where windows are
// nearly as long as epochs. A wrong one is, also by the one of its own epoch.
func (k *keeper) publish(ctx context.Context, a agenda, v chain.VaultState, last payout.RootState) (acted bool, err error) {
	if v.Root.Epoch >= a.root.Epoch {
		return false, nil // The watcher will tell.
	}
	if waits := v.Waiting; waits.Epoch != 0 {
		state, err := k.known(waits.Root)
		switch {
		case err == nil && !waits.Over, errors.Is(err, errBehind):
			return false, err
		case err == nil:
			if err := v.CheckRoot(state, last); err != nil {
				return false, err
			}
			receipt, err := k.act(ctx, deed{what: "settle", epoch: waits.Epoch, root: waits.Hash, amount: waits.Total}, k.vault.SettleCall())
			return receipt != nil, err
		case waits.Epoch > a.root.Epoch || waits.Over:
			// A newer root would be no cure: one that is due is settled on the way.
			return false, fmt.Errorf("%w: root %x of epoch %d, %s in all, waits; let the guardian stop it", errForeign, waits.Hash, waits.Epoch, waits.Total)
		}
	}
	if err := v.CheckRoot(a.root, last); err != nil {
		return false, err
	}
	if err := v.CheckSignatures(a.root.Root, a.signatures); err != nil {
		return false, err
	}
	if stopped, err := k.vault.Stopped(ctx, a.root.Root); err != nil {
		return false, err
	} else if stopped {
		return false, fmt.Errorf("epoch %d: %w", a.root.Epoch, errStopped)
	}
	signatures := make([][]byte, len(a.signatures))
	for i, s := range a.signatures {
		signatures[i] = s[:]
	}
	call, err := k.vault.PublishCall(a.root.Root, signatures)
	if err != nil {
		return false, err
	}
	receipt, err := k.act(ctx, deed{what: "publish", epoch: a.root.Epoch, root: a.root.Hash, amount: a.root.Total}, call)
	return receipt != nil, err
}

// pay brings claims to the vault, but for those that it has paid already and
// the network has not seen yet.
func (k *keeper) pay(ctx context.Context, a agenda, v chain.VaultState) (acted bool, err error) {
	if v.Root != a.last || v.Waiting.Over {
		return false, nil // There is a newer root, or the batch would settle one on its way.
	}
	accounts := make([]aleph.Address, len(a.claims))
	for i, c := range a.claims {
		accounts[i] = c.Address
	}
	had, err := k.vault.ClaimedOfAll(ctx, v, accounts)
	if err != nil {
		return false, err
	}
	d := deed{what: "pay", epoch: v.Root.Epoch, root: v.Root.Hash}
	var claims []payout.Claim
	var paid []aleph.Token
	for i, c := range a.claims {
		if had[i] == c.Total {
			continue
		}
		c.Amount, _ = c.Total.Sub(had[i])
		claims, paid, d.amount = append(claims, c), append(paid, had[i]), d.amount.Add(c.Amount)
	}
	if len(claims) == 0 {
		return false, nil
	}
	if err := v.CheckClaims(claims, paid); err != nil {
		return false, err
	}
	call, err := k.vault.ClaimBatchCall(claims)
	if err != nil {
		return false, err
	}
	d.recipients = len(claims)
	receipt, err := k.act(ctx, d, call)
	if receipt == nil {
		return false, err
	}
	return true, k.checkReceipt(receipt, claims)
}

// checkReceipt compares what the vault says that it paid with what was claimed,
// and remembers whom it could not pay.
func (k *keeper) checkReceipt(receipt *types.Receipt, claims []payout.Claim) error {
	due := make(map[aleph.Address]payout.Claim, len(claims))
	for _, c := range claims {
		due[c.Address] = c
	}
	paid, skipped := k.vault.Paid(receipt)
	for _, p := range paid {
		if c, ok := due[p.Account]; !ok || c.Amount != p.Amount || c.Total != p.Total {
			return fmt.Errorf("%w: transaction %s paid %s %s, %s in all, and %s was claimed", payout.ErrReconcile, receipt.TxHash, p.Account, p.Amount, p.Total, c.Amount)
		}
		delete(due, p.Account)
	}
	for _, account := range skipped {
		k.skipped[account] = due[account].Total
		k.log.Error("the vault cannot pay an account; it keeps what it has earned", slog.Any("account", account), slog.Any("transaction", receipt.TxHash))
	}
	return nil
}

// collect has what streams brought divided, once in an epoch, unless somebody
// else has.
func (k *keeper) collect(ctx context.Context, a agenda) (acted bool, err error) {
	waiting, last, err := k.streams.Waiting(ctx)
	if err != nil {
		return false, err
	}
	if waiting.IsZero() || last > 0 && last >= a.opened {
		k.collected = a.open
		return false, nil
	}
	receipt, err := k.act(ctx, deed{what: "collect", epoch: a.open, amount: waiting}, k.streams.CollectCall())
	if err == nil {
		k.collected = a.open
	}
	return receipt != nil, err
}

// rest locks what has come for the developers, offers what streams brought
// besides ALEPH, and releases what has rested for long enough, unless somebody
// else has.
func (k *keeper) rest(ctx context.Context, epoch uint64) error {
	var failed error // One token that cannot be noted holds up nothing else.
	for _, token := range k.parts {
		failed = errors.Join(failed, k.note(ctx, deed{what: "lock", epoch: epoch}, k.vesting.Offers, token, k.vesting.LockCall(token)))
	}
	for _, token := range k.sold {
		failed = errors.Join(failed, k.note(ctx, deed{what: "offer", epoch: epoch}, k.streams.Offers, token, k.streams.OfferCall(token)))
	}
	free, err := k.vesting.Releasable(ctx)
	if err != nil || free.IsZero() {
		return errors.Join(failed, err)
	}
	_, err = k.act(ctx, deed{what: "release", epoch: epoch, amount: free}, k.vesting.ReleaseCall())
	return errors.Join(failed, err)
}

// note does what takes note of what has come of a token, if something has.
func (k *keeper) note(ctx context.Context, d deed, at chain.Offers, token common.Address, call chain.Call) (err error) {
	if d.amount, err = at.Arrived(ctx, token); err != nil || d.amount.IsZero() {
		return err
	}
	_, err = k.act(ctx, d, call)
	return err
}

// act sends a transaction of the keeper.
func (k *keeper) act(ctx context.Context, d deed, call chain.Call) (*types.Receipt, error) {
	return k.keeping.act(ctx, k.log, k.sender, k.dry, d, call)
}
