package node

import (
	"cmp"
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

	"golang.org/x/sync/errgroup"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/registry"
)

// What a core node does besides agreeing. Each duty looks at the state, does
// what is missing, and says so in a vote; doing it twice changes nothing, so a
// node that was killed just goes on.

const (
	watchInterval   = 300 * time.Millisecond // between looks at the chain
	reorganisedRest = 30 * time.Second       // before looking again whether the chain is as the network knows it
	revoteInterval  = 5 * time.Second        // before a vote that did not count is sent again
	probeInterval   = 2 * time.Second
	probeTimeout    = time.Second
	probesKept      = 10
	attestInterval  = 200 * time.Millisecond
	fetchInterval   = time.Second
	fetchTimeout    = 30 * time.Second // for a file from one sibling
)

// duties are what a core node does with the endpoints of the chain, of which
// all are watched and the first does the rest.
func (c *Core) duties(clients []*chain.Client) []func(context.Context) error {
	client := clients[0]
	duties := []func(context.Context) error{
		func(ctx context.Context) error { return c.watch(ctx, clients) },
		func(ctx context.Context) error { return c.reportPrice(ctx, client) },
		func(ctx context.Context) error { return c.checkBalances(ctx, client) },
		c.probe,
		c.attest,
		c.votePolicy,
		func(ctx context.Context) error { return c.guard(ctx, client) },
		func(ctx context.Context) error { return c.keep(ctx, client) },
		c.fetchFiles,
	}
	for i := range c.config.Streams {
		duties = append(duties, func(ctx context.Context) error { return c.followStreams(ctx, clients, i) })
	}
	return duties
}

// vote signs a vote and sends it to the other core nodes.
func (c *Core) vote(ctx context.Context, v engine.Vote) error {
	tx := engine.EncodeVote(c.config.Agreement.ChainID, v, func(digest [32]byte) aleph.Signature {
		return aleph.Sign(c.config.Signer, digest)
	})
	return c.consensus.Submit(ctx, tx)
}

// watch tells what the chain's blocks hold.
func (c *Core) watch(ctx context.Context, clients []*chain.Client) error {
	return c.tell(ctx, chain.Watcher{
		Clients: clients, Deployment: c.config.Contracts, Confirmations: c.config.Confirmations, Finalized: c.config.Finalized,
		Health: &c.watching,
	}, c.observed)
}

// tell tells what a watcher sees. A vote that does not count within a while,
// because it was lost on the way, is told again from where the network stands.
// While a block that the network has taken note of is not on the chain, nothing
// is told, and a person has to look.
func (c *Core) tell(ctx context.Context, w chain.Watcher, observed func() chain.Mark) error {
	w.Interval, w.Logger = watchInterval, cmp.Or(w.Logger, c.log)
	for ctx.Err() == nil {
		after := observed()
		round, stop := context.WithCancel(ctx)
		group, round := errgroup.WithContext(round)
		var mu sync.Mutex
		told, since := after.Block, time.Now() // the newest block told, and when
		group.Go(func() error {
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
				if observed().Block < told && time.Since(since) > revoteInterval {
					stop()
				}
				return nil
			})
		})
		err := group.Wait()
		stop()
		rest := watchInterval
		switch _, reorganised := errors.AsType[*chain.Reorganised](err); {
		case err == nil || ctx.Err() != nil || errors.Is(err, context.Canceled):
			continue
		case reorganised:
			w.Logger.Error("watching the chain stopped", slog.Any("err", err))
			rest = reorganisedRest
		default:
			w.Logger.Warn("watching the chain interrupted", slog.Any("err", err))
		}
		if err := sleep(ctx, rest); err != nil {
			return err
		}
	}
	return ctx.Err()
}

func (c *Core) observed() (m chain.Mark) {
	c.View(func(e *engine.Engine) { m = chain.Mark{Block: e.Observed(), Hash: e.ObservedHash()} })
	return m
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
