package devnet

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/console"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
)

// The messages that register nodes carry the time of the genesis: made again
// after a restart they are the same messages, which count once.

func (n *Net) operation(by account, op message.NodeOperation, at aleph.Millis) (message.Envelope, error) {
	post := op.Post()
	env, err := message.Compose(message.TypePost, message.Ethereum, by.address, "FOUNDATION", at, &post)
	if err != nil {
		return env, err
	}
	message.SignEthereum(by.key, &env)
	return env, nil
}

func (n *Net) genesisTime() aleph.Millis { return aleph.Millis(n.Genesis.Time.UnixMilli()) }

func (n *Net) createCRN(i int) (message.Envelope, error) {
	name := fmt.Sprintf("compute-%d", i)
	return n.operation(n.keys.crns[i], message.NodeOperation{
		Action: message.CreateResourceNode, Details: message.NodeDetails{Type: "compute", Name: &name},
	}, n.genesisTime())
}

func (n *Net) createCCN(i int) (message.Envelope, error) {
	name := fmt.Sprintf("core-%d", i)
	return n.operation(n.keys.ccns[i], message.NodeOperation{
		Action: message.CreateNode, Details: message.NodeDetails{Name: &name},
	}, n.genesisTime())
}

// register puts the nodes of the network on record: core nodes with their
// stakers, compute nodes linked to them in turn.
func (n *Net) register(ctx context.Context) error {
	err := n.Until(ctx, "the core nodes have seen the accounts' ALEPH on the chain", func(e *engine.Engine) bool {
		for _, k := range append(n.keys.ccns, n.keys.stakers...) {
			if e.Registry().Balance(k.address).Cmp(e.Policy().Nodes.StakerMin) < 0 {
				return false
			}
		}
		return true
	})
	if err != nil {
		return err
	}
	ccns := make([]aleph.Hash, len(n.keys.ccns))
	for i, k := range n.keys.ccns {
		env, err := n.createCCN(i)
		if err != nil {
			return err
		}
		ccns[i] = env.ItemHash
		if err := n.Publish(ctx, env); err != nil {
			return fmt.Errorf("register core node %d of %s: %w", i, k.address, err)
		}
		if err := n.amendURL(ctx, k, env.ItemHash, n.CoreURL(i)); err != nil {
			return fmt.Errorf("amend core node %d of %s: %w", i, k.address, err)
		}
	}
	for i, k := range n.keys.stakers {
		env, err := n.operation(k, message.NodeOperation{Action: message.Stake, Node: ccns[i/2]}, n.genesisTime())
		if err == nil {
			err = n.Publish(ctx, env)
		}
		if err != nil {
			return fmt.Errorf("stake of %s: %w", k.address, err)
		}
	}
	for i := range n.keys.crns {
		if err := n.registerCRN(ctx, i); err != nil {
			return fmt.Errorf("register compute node %d: %w", i, err)
		}
	}
	return nil
}

// amendURL tells where a core node answers, which may differ from the last
// time.
func (n *Net) amendURL(ctx context.Context, by account, id aleph.Hash, url string) error {
	var known string
	n.View(func(e *engine.Engine) {
		s := e.Registry().Snapshot(e.Policy().Nodes)
		for _, ccn := range s.CCNs {
			if ccn.ID == id {
				known = ccn.URL
			}
		}
		if crn, ok := e.Registry().CRN(id); ok {
			known = crn.URL
		}
	})
	if known == url {
		return nil
	}
	env, err := n.operation(by, message.NodeOperation{
		Action: message.AmendNode, Node: id, Details: message.NodeDetails{Address: &url},
	}, aleph.Millis(time.Now().UnixMilli()))
	if err != nil {
		return err
	}
	return n.Publish(ctx, env)
}

// registerCRN puts a compute node on record. Core nodes get them in turn.
func (n *Net) registerCRN(ctx context.Context, i int) error {
	env, err := n.createCRN(i)
	if err != nil {
		return err
	}
	if err := n.Publish(ctx, env); err != nil {
		return err
	}
	if err := n.amendURL(ctx, n.keys.crns[i], env.ItemHash, n.ComputeURL(i)); err != nil {
		return err
	}
	link, err := n.operation(n.keys.ccns[i%len(n.keys.ccns)], message.NodeOperation{
		Action: message.LinkNode, Node: env.ItemHash,
	}, n.genesisTime())
	if err != nil {
		return err
	}
	return n.Publish(ctx, link)
}

// Publish hands a message to the first core node that runs and waits until it
// is processed.
func (n *Net) Publish(ctx context.Context, env message.Envelope) error {
	o, err := n.submit(ctx, env)
	if err != nil {
		return err
	}
	switch o.Status {
	case archive.EntryProcessed:
		return nil
	case archive.EntryRejected:
		return fmt.Errorf("message %s is rejected: %s %s", env.ItemHash, o.Code, o.Details)
	default:
		return fmt.Errorf("message %s is %s and was not processed in time", env.ItemHash, o.Status)
	}
}

func (n *Net) submit(ctx context.Context, env message.Envelope) (console.Outcome, error) {
	raw, err := json.Marshal(env)
	if err != nil {
		return console.Outcome{}, err
	}
	c, err := n.first()
	if err != nil {
		return console.Outcome{}, err
	}
	return c.Submit(ctx, console.Submission{Envelope: raw}, true)
}
