package node

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/sync/errgroup"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/payout"
	"github.com/aleph-im/go-aleph/registry"
)

// What a core node does besides agreeing. Each duty looks at the state, does
// what is missing, and says so in a vote; doing it twice changes nothing, so a
// node that was killed just goes on.

const (
	watchInterval   = 300 * time.Millisecond // between looks at the chain
	revoteInterval  = 5 * time.Second        // before a vote that did not count is sent again
	probeInterval   = 2 * time.Second
	probeTimeout    = time.Second
	probesKept      = 10
	attestInterval  = 200 * time.Millisecond
	publishInterval = 500 * time.Millisecond
	publishPatience = 5 * time.Second // that each keeper leaves to the one before it
	fetchInterval   = time.Second
	fetchTimeout    = 30 * time.Second // for a file from one sibling
)

func (c *Core) duties(client *chain.Client) []func(context.Context) error {
	return []func(context.Context) error{
		func(ctx context.Context) error { return c.watch(ctx, client) },
		func(ctx context.Context) error { return c.reportPrice(ctx, client) },
		func(ctx context.Context) error { return c.checkBalances(ctx, client) },
		c.probe,
		c.attest,
		c.votePolicy,
		func(ctx context.Context) error { return c.keep(ctx, client) },
		c.fetchFiles,
	}
}

// vote signs a vote and sends it to the other core nodes.
func (c *Core) vote(ctx context.Context, v engine.Vote) error {
	tx := engine.EncodeVote(c.config.Agreement.ChainID, v, func(digest [32]byte) aleph.Signature {
		return aleph.Sign(c.config.Signer, digest)
	})
	return c.consensus.Submit(ctx, tx)
}

// watch tells what the chain's blocks hold. A vote that does not count within
// a while, because it was lost on the way, is told again from where the
// network stands.
func (c *Core) watch(ctx context.Context, client *chain.Client) error {
	for ctx.Err() == nil {
		after := c.observed()
		round, stop := context.WithCancel(ctx)
		group, round := errgroup.WithContext(round)
		var mu sync.Mutex
		told, since := after, time.Now() // the newest block told, and when
		group.Go(func() error {
			w := chain.Watcher{Client: client, Deployment: c.config.Contracts, Confirmations: c.config.Confirmations, Interval: watchInterval, Logger: c.log}
			return w.Run(round, after, func(o engine.Observation) error {
				mu.Lock()
				told, since = o.Block, time.Now()
				mu.Unlock()
				return c.vote(round, engine.Vote{Observation: &o})
			})
		})
		group.Go(func() error {
			return every(round, revoteInterval, func() error {
				mu.Lock()
				defer mu.Unlock()
				if c.observed() < told && time.Since(since) > revoteInterval {
					stop()
				}
				return nil
			})
		})
		err := group.Wait()
		stop()
		if err != nil && ctx.Err() == nil && !errors.Is(err, context.Canceled) {
			c.log.Warn("watching the chain interrupted", slog.Any("err", err))
			if err := sleep(ctx, watchInterval); err != nil {
				return err
			}
		}
	}
	return ctx.Err()
}

func (c *Core) observed() (block uint64) {
	c.View(func(e *engine.Engine) { block = e.Observed() })
	return block
}

// serials numbers what a core node tells of one matter.
type serials struct{ last uint64 }

// next returns the number under which to tell how a matter stands, given the
// number that was counted last; due is false when all that was told is
// counted. What changes before that gets a number of its own: of two words
// under the same number only one would count.
func (s *serials) next(changed bool, counted uint64) (serial uint64, due bool) {
	if changed {
		s.last = max(s.last, counted) + 1
	}
	return s.last, counted < s.last
}

// probe measures the nodes on record and tells what has changed. A node's
// score is the share of the last probes that it answered in time: a compute
// node with a readable report of its capacity, which is the scarcest of its
// processors, memory and disk in compute units, a core node with what it tells
// in public.
func (c *Core) probe(ctx context.Context) error {
	client := &http.Client{Timeout: probeTimeout}
	answered := map[aleph.Hash][]bool{} // the last probes of a node
	capacity := map[aleph.Hash]aleph.ComputeUnits{}
	var told []registry.Measurement
	var numbers serials
	return every(ctx, probeInterval, func() error {
		var s registry.Snapshot
		var counted uint64
		c.View(func(e *engine.Engine) {
			s = e.Registry().Snapshot(e.Policy().Nodes)
			_, counted = e.Voted(c.address)
		})
		var measured []registry.Measurement
		note := func(n registry.Node, err error) {
			if err != nil {
				c.log.Debug("probe failed", slog.Any("node", n.ID), slog.Any("err", err))
			}
			last := append(answered[n.ID], err == nil)
			answered[n.ID] = last[max(0, len(last)-probesKept):]
			measured = append(measured, registry.Measurement{
				Node: n.ID, Score: shareOf(answered[n.ID]), Capacity: capacity[n.ID],
			})
		}
		for _, crn := range s.CRNs {
			units, err := measure(ctx, client, crn.URL)
			if err == nil {
				capacity[crn.ID] = units
			}
			note(crn.Node, err)
		}
		for _, ccn := range s.CCNs {
			note(ccn.Node, greet(ctx, client, ccn.URL))
		}
		serial, due := numbers.next(!slices.Equal(measured, told), counted)
		told = measured
		if !due {
			return nil
		}
		if err := c.vote(ctx, engine.Vote{Scores: &engine.ScoreReport{Serial: serial, Measurements: measured}}); err != nil {
			c.log.Warn("scores not told", slog.Any("err", err))
		}
		return nil
	})
}

// greet asks a core node for what it tells in public.
func greet(ctx context.Context, client *http.Client, url string) error {
	if !isURL(url) {
		return fmt.Errorf("%.100q is not a URL", url)
	}
	body, err := get(ctx, client, strings.TrimSuffix(url, "/")+"/api/v0/info/public.json")
	if err != nil {
		return err
	}
	return body.Close()
}

func shareOf(answered []bool) aleph.BasisPoints {
	yes := 0
	for _, ok := range answered {
		if ok {
			yes++
		}
	}
	return aleph.BasisPoints(yes * int(aleph.Whole) / len(answered))
}

// attest signs the roots of closed epochs.
func (c *Core) attest(ctx context.Context) error {
	return every(ctx, attestInterval, func() error {
		for _, a := range c.dueAttestations() {
			if err := c.vote(ctx, engine.Vote{Attestation: &a}); err != nil {
				c.log.Warn("root not attested", slog.Any("epoch", a.Root.Epoch), slog.Any("err", err))
			}
		}
		return nil
	})
}

// dueAttestations signs the roots that this node has computed and not attested
// yet. What others say is the root of an epoch is never signed.
func (c *Core) dueAttestations() (due []engine.Attestation) {
	c.View(func(e *engine.Engine) {
		g := e.Genesis()
		for _, r := range e.Payouts().Roots() {
			if !r.Accepted && !e.Attested(r.Epoch, c.address) {
				digest := r.Digest(g.Chain, g.Vault)
				due = append(due, engine.Attestation{Root: r.Root, Signature: aleph.Sign(c.config.Signer, digest)})
			}
		}
	})
	return due
}

// keep takes the newest agreed root to the vault, settles it when its window is
// over, and brings the claims of those who have enough to be paid. Once in an
// epoch it puts the developers' part under its lock and releases what has
// rested. Every core node can; they take turns, so that one that is down delays
// and does not stop the payout.
func (c *Core) keep(ctx context.Context, client *chain.Client) error {
	key, err := crypto.ToECDSA(c.config.Signer.Serialize())
	if err != nil {
		return fmt.Errorf("read the signer's key: %w", err)
	}
	sender := chain.NewSender(client, chain.Wallet{Key: key})
	vault := chain.NewVault(client, c.config.Contracts)
	vesting := chain.NewVesting(client, c.config.Contracts)
	var publishing, paying, resting patience
	var rested uint64                       // epoch
	told := map[aleph.Address]aleph.Token{} // the totals of claims that the vault has taken from here
	return every(ctx, publishInterval, func() error {
		if root, turn, ok := c.duePublication(); ok && publishing.come(root.Root.Epoch, turn) {
			c.publish(ctx, vault, sender, root)
		}
		if epoch, claims, turn := c.dueClaims(); len(claims) > 0 && paying.come(epoch, turn) {
			c.pay(ctx, vault, sender, epoch, claims, told)
		}
		if epoch, turn := c.openEpoch(); epoch != rested && resting.come(epoch, turn) {
			c.rest(ctx, vesting, sender)
			rested = epoch
		}
		return nil
	})
}

// openEpoch returns the number of the open epoch and whose turn this node has.
func (c *Core) openEpoch() (epoch uint64, turn int) {
	c.View(func(e *engine.Engine) {
		epoch, _, _ = e.Epoch()
		turn = c.turn(e, epoch)
	})
	return epoch, turn
}

// rest locks what has come for the developers and releases what has rested for
// long enough, unless somebody else has. What fails is done in the next epoch.
func (c *Core) rest(ctx context.Context, vesting *chain.Vesting, sender *chain.Sender) {
	for _, token := range []common.Address{c.config.Contracts.ALEPH, c.config.Contracts.USDC} {
		if arrived, err := vesting.Arrived(ctx, token); err != nil || arrived.IsZero() {
			continue
		}
		if _, err := vesting.Lock(ctx, sender, token); err != nil && ctx.Err() == nil {
			c.log.Warn("the developers' part is not locked", slog.Any("token", token), slog.Any("err", err))
		}
	}
	if free, err := vesting.Releasable(ctx); err != nil || free.IsZero() {
		return
	}
	if _, err := vesting.Release(ctx, sender); err != nil && ctx.Err() == nil {
		c.log.Warn("the developers' part is not released", slog.Any("err", err))
	}
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
	return time.Since(p.since) >= time.Duration(turn)*publishPatience
}

// publish brings a root to the vault, or settles the one that waits there.
func (c *Core) publish(ctx context.Context, vault *chain.Vault, sender *chain.Sender, root engine.RootAgreed) {
	last, err := vault.Root(ctx)
	if err != nil || last.Epoch >= root.Root.Epoch {
		return // Not reachable now, or settled already: the watcher will tell.
	}
	waiting, err := vault.Waiting(ctx)
	if err != nil {
		return
	}
	right := c.computed(waiting.Root)
	switch {
	case right && !waiting.Over:
		return // It is not replaced, or nothing would ever be settled where windows are nearly as long as epochs.
	case right:
		if _, err := vault.Settle(ctx, sender); err != nil && ctx.Err() == nil {
			c.log.Warn("root not settled", slog.Any("epoch", waiting.Epoch), slog.Any("err", err))
		}
		return
	case waiting.Epoch >= root.Root.Epoch:
		c.log.Error("a root waits in the vault that was not computed here; the guardian can stop it", slog.Any("epoch", waiting.Epoch))
		return
	}
	signatures := make([][]byte, len(root.Signatures))
	for i, s := range root.Signatures {
		signatures[i] = s[:]
	}
	if _, err := vault.Publish(ctx, sender, root.Root, signatures); err != nil && ctx.Err() == nil {
		c.log.Warn("root not published", slog.Any("epoch", root.Root.Epoch), slog.Any("err", err))
	}
}

// computed reports whether a root is one that this node came to itself.
func (c *Core) computed(root payout.Root) (ok bool) {
	c.View(func(e *engine.Engine) {
		state, known := e.Payouts().Root(root.Epoch)
		ok = known && state.Root == root
	})
	return ok
}

// pay brings claims to the vault, but for those that it has taken already and
// the network has not seen yet. The vault pays nothing twice.
func (c *Core) pay(ctx context.Context, vault *chain.Vault, sender *chain.Sender, epoch uint64, claims []payout.Claim, told map[aleph.Address]aleph.Token) {
	claims = slices.DeleteFunc(claims, func(claim payout.Claim) bool { return told[claim.Address] == claim.Total })
	last, err := vault.Root(ctx)
	if len(claims) == 0 || err != nil || last.Epoch != epoch {
		return // Not reachable now, or there is a newer root, which the watcher will tell of.
	}
	if _, err := vault.ClaimBatch(ctx, sender, claims); err != nil {
		if ctx.Err() == nil {
			c.log.Warn("claims not paid", slog.Any("epoch", epoch), slog.Any("claims", len(claims)), slog.Any("err", err))
		}
		return
	}
	for _, claim := range claims {
		told[claim.Address] = claim.Total
	}
}

// dueClaims returns the claims that the policy lets the keeper bring next, by
// the newest root that the vault has, and whose turn this node has.
func (c *Core) dueClaims() (epoch uint64, claims []payout.Claim, turn int) {
	c.View(func(e *engine.Engine) {
		root, ok := e.Payouts().Latest()
		if !ok {
			return
		}
		p := e.Policy().Payout
		epoch, claims, turn = root.Epoch, e.Payouts().Batch(p.Threshold, p.Batch), c.turn(e, root.Epoch)
	})
	return epoch, claims, turn
}

// turn returns how many core nodes come before this one for an epoch.
func (c *Core) turn(e *engine.Engine, epoch uint64) int {
	cores := e.Genesis().Cores
	me := slices.IndexFunc(cores, func(x engine.Core) bool { return x.Signer == c.address })
	return (me - int(epoch%uint64(len(cores))) + len(cores)) % len(cores)
}

// duePublication returns the newest agreed root unless the vault has it, and
// whose turn this node has to publish it.
func (c *Core) duePublication() (root engine.RootAgreed, turn int, ok bool) {
	c.View(func(e *engine.Engine) {
		for _, r := range slices.Backward(e.Payouts().Roots()) {
			if r.Accepted {
				return
			}
			if root, ok = e.AgreedRoot(r.Epoch); ok {
				turn = c.turn(e, r.Epoch)
				return
			}
		}
	})
	return root, turn, ok
}

// fetchFiles brings the files on record that this node does not hold yet from
// its siblings.
func (c *Core) fetchFiles(ctx context.Context) error {
	return every(ctx, fetchInterval, func() error {
		var missing []aleph.Hash
		c.View(func(e *engine.Engine) {
			for _, f := range e.Archive().Files() {
				if _, held := c.store.BlobSize(f); !held {
					missing = append(missing, f)
				}
			}
		})
		for _, f := range missing {
			if err := c.fetch(ctx, f); err != nil {
				c.log.Debug("file not fetched", slog.Any("file", f), slog.Any("err", err))
			}
		}
		return nil
	})
}

// fetchMax is the largest file that a node fetches: what storage/raw serves.
const fetchMax = 100 << 20

// fetch gets a file from the first sibling that has it. Its name is checked:
// it is the hash of its bytes.
func (c *Core) fetch(ctx context.Context, h aleph.Hash) error {
	err := errors.New("no sibling is known")
	for _, url := range c.config.Siblings {
		if err = c.fetchFrom(ctx, url, h); err == nil {
			return nil
		}
	}
	return fmt.Errorf("fetch %s: %w", h, err)
}

func (c *Core) fetchFrom(ctx context.Context, url string, h aleph.Hash) error {
	ctx, cancel := context.WithTimeout(ctx, fetchTimeout)
	defer cancel()
	body, err := get(ctx, http.DefaultClient, url+"/api/v0/storage/raw/"+h.String())
	if err != nil {
		return err
	}
	defer body.Close()
	got, _, err := c.store.PutBlob(ctx, io.LimitReader(body, fetchMax+1), fetchMax)
	if err == nil && got != h {
		err = fmt.Errorf("%s sent %s instead", url, got)
	}
	return err
}

// every runs f now and then once in an interval, until it fails or ctx ends.
func every(ctx context.Context, interval time.Duration, f func() error) error {
	for {
		if err := f(); err != nil {
			return err
		}
		if err := sleep(ctx, interval); err != nil {
			return err
		}
	}
}

func sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-t.C:
		return nil
	}
}

// get asks for a URL and returns the body of a 200.
func get(ctx context.Context, client *http.Client, url string) (io.ReadCloser, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return nil, err
	}
	resp, err := client.Do(req)
	if err != nil {
		return nil, err
	}
	switch resp.StatusCode {
	case http.StatusOK:
		return resp.Body, nil
	case http.StatusNotFound:
		err = errNotFound
	default:
		err = errors.New(resp.Status)
	}
	resp.Body.Close()
	return nil, fmt.Errorf("get %s: %w", url, err)
}

var errNotFound = errors.New("not found")
