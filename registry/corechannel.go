package registry

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/cockroachdb/apd/v3"

	aleph "github.com/aleph-im/go-aleph"
)

// ErrCorechannel is returned for a document that is no registry, wrapped with
// the reason.
var ErrCorechannel = errors.New("not a corechannel document")

// corechannel is the registry as the network publishes it: the aggregate of
// that name, or a snapshot of it.
type corechannel struct {
	Nodes []struct {
		wireNode
		Stakers map[string]json.Number `json:"stakers"`
	} `json:"nodes"`
	ResourceNodes []struct {
		wireNode
		Parent *string `json:"parent"`
	} `json:"resource_nodes"`
}

type wireNode struct {
	Hash    string      `json:"hash"`
	Owner   string      `json:"owner"`
	Reward  string      `json:"reward"`
	Manager string      `json:"manager"`
	Name    string      `json:"name"`
	Status  string      `json:"status"`
	Score   json.Number `json:"score"`
}

var ten = big.NewInt(10)

// supply is all the ALEPH there is.
var supply = aleph.WholeTokens(500_000_000)

// ReadCorechannel reads a snapshot of the registry from a corechannel
// document: {"nodes": [...], "resource_nodes": [...]}. A node counts as active
// or linked when its status says so. A stake is in ALEPH, as the network
// writes it; a number beyond the whole supply can only be base units and is
// read as such.
func ReadCorechannel(b []byte) (Snapshot, error) {
	var doc corechannel
	if err := json.Unmarshal(b, &doc); err != nil {
		return Snapshot{}, fmt.Errorf("%w: %w", ErrCorechannel, err)
	}
	if doc.Nodes == nil || doc.ResourceNodes == nil {
		return Snapshot{}, fmt.Errorf("%w: it has no nodes or no resource_nodes", ErrCorechannel)
	}
	var s Snapshot
	seen := map[aleph.Hash]bool{}
	for i, w := range doc.Nodes {
		n, err := w.node()
		if err == nil && seen[n.ID] {
			err = fmt.Errorf("node %s stands there twice", n.ID)
		}
		if err != nil {
			return Snapshot{}, fmt.Errorf("%w: nodes[%d]: %w", ErrCorechannel, i, err)
		}
		seen[n.ID] = true
		ccn := CCN{Node: n, Active: w.Status == "active"}
		stakers := map[aleph.Address]bool{}
		for _, name := range slices.Sorted(maps.Keys(w.Stakers)) {
			number := w.Stakers[name]
			staker, ok := aleph.ParseAddress(name)
			amount, okAmount := stakeOf(number)
			if !ok || !okAmount || stakers[staker] {
				return Snapshot{}, fmt.Errorf("%w: nodes[%d]: the stake of %.50q is %.50q", ErrCorechannel, i, name, number)
			}
			stakers[staker] = true
			s.Stakes = append(s.Stakes, Stake{Staker: staker, CCN: n.ID, Amount: amount})
			ccn.Staked = ccn.Staked.Add(amount)
		}
		s.CCNs = append(s.CCNs, ccn)
	}
	for i, w := range doc.ResourceNodes {
		n, err := w.node()
		if err == nil && seen[n.ID] {
			err = fmt.Errorf("node %s stands there twice", n.ID)
		}
		crn := CRN{Node: n}
		if err == nil && w.Status == "linked" && w.Parent != nil {
			crn.Parent, err = aleph.ParseHash(*w.Parent)
		}
		if err != nil {
			return Snapshot{}, fmt.Errorf("%w: resource_nodes[%d]: %w", ErrCorechannel, i, err)
		}
		seen[n.ID] = true
		s.CRNs = append(s.CRNs, crn)
	}
	s.sort()
	return s, nil
}

func (w wireNode) node() (n Node, err error) {
	n.Name = w.Name
	if n.ID, err = aleph.ParseHash(w.Hash); err != nil {
		return n, err
	}
	n.Owner, n.Reward = payable(w.Owner), payable(w.Reward)
	n.Manager, _ = aleph.ParseAddress(w.Manager)
	if w.Score != "" {
		score, ok := scaledInt(w.Score, 4)
		if !ok || score.Cmp(aleph.NewToken(uint64(aleph.Whole))) > 0 {
			return n, fmt.Errorf("score %.50q is not between 0 and 1", w.Score)
		}
		n.Score = aleph.BasisPoints(score.Big().Uint64())
	}
	return n, nil
}

// payable is an Ethereum address, or nobody: others cannot be paid, and the
// network writes them as nothing too.
func payable(s string) aleph.Address {
	a, _ := aleph.ParseAddress(s)
	if _, ok := a.Ethereum(); !ok {
		return ""
	}
	return a
}

func stakeOf(number json.Number) (aleph.Token, bool) {
	amount, ok := scaledInt(number, 18)
	if ok && amount.Cmp(supply) > 0 {
		amount, ok = scaledInt(number, 0)
	}
	return amount, ok && amount.Cmp(supply) <= 0
}

// scaledInt returns number * 10^places, rounded down; ok is false for what is
// negative or no sane number.
func scaledInt(number json.Number, places int32) (aleph.Token, bool) {
	d, _, err := apd.NewFromString(number.String())
	if err != nil || d.Form != apd.Finite || d.Negative || d.Exponent > 100 || d.Exponent < -1000 {
		return aleph.Token{}, false
	}
	d.Exponent += places
	var whole apd.Decimal
	if _, err := apd.BaseContext.WithPrecision(200).Floor(&whole, d); err != nil {
		return aleph.Token{}, false
	}
	n := whole.Coeff.MathBigInt()
	for range whole.Exponent {
		n.Mul(n, ten)
	}
	return aleph.TokenFromBig(n)
}
