package console

import (
	"net/http"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/payment"
	"github.com/aleph-im/go-aleph/payout"
)

// Chain is what a node knows of the chain: enough to pay, to claim, and to see
// whether the network follows.
type Chain struct {
	Network       string            `json:"network"`
	ChainID       uint64            `json:"chain_id"`
	RPC           string            `json:"rpc"`       // for the node's users
	Contracts     map[string]string `json:"contracts"` // addresses by name
	Confirmations uint64            `json:"confirmations"`
	Observed      uint64            `json:"observed_block"` // the last agreed that held anything of concern
	ObservedHash  string            `json:"observed_hash"`
	Assets        []ChainAsset      `json:"assets"` // that credits are bought with
	Price         aleph.Price       `json:"price_pico_usd,string"`
	Median        aleph.Price       `json:"median_pico_usd,string"` // that the price follows
	Bonus         aleph.BasisPoints `json:"bonus_basis_points"`     // on a payment in ALEPH, now
	Epoch         uint64            `json:"epoch"`                  // that is open
	EpochEnds     aleph.Millis      `json:"epoch_ends"`
	Roots         []ChainRoot       `json:"roots"`  // from the newest that the vault is known to have on, oldest first
	Earned        aleph.Token       `json:"earned"` // by everybody ever, 10^-18 ALEPH, as below
	Paid          aleph.Token       `json:"paid"`
	Watches       []ChainWatch      `json:"watches"` // of this node; that of the contracts first
	Streams       []ChainStreams    `json:"streams"`
}

// ChainStreams is a chain from which tokens stream to the network.
type ChainStreams struct {
	Name          string        `json:"name"`
	ChainID       uint64        `json:"chain_id"`
	RPC           string        `json:"rpc"` // for the node's users; empty when it is secret
	Confirmations uint64        `json:"confirmations"`
	Finalized     bool          `json:"finalized"`      // what is final is the chain's word
	Forwarder     string        `json:"forwarder"`      // by which people stream
	Receiver      string        `json:"receiver"`       // to which they stream
	Tokens        []StreamToken `json:"tokens"`         // all have 18 decimals
	Observed      uint64        `json:"observed_block"` // the last agreed in which a stream changed
}

// StreamToken is a token that can be streamed.
type StreamToken struct {
	Symbol  string        `json:"symbol"`
	Address aleph.Address `json:"address"`
	Kind    payment.Kind  `json:"kind"`
}

// ChainWatch is how a node fares that watches a chain.
type ChainWatch struct {
	ChainID   uint64          `json:"chain_id"`
	Of        string          `json:"of"`    // what is watched there: "contracts" or "streams"
	Agree     int             `json:"agree"` // how many endpoints must say the same
	Endpoints []ChainEndpoint `json:"endpoints"`
}

// ChainEndpoint is how an endpoint stands that a node asks.
type ChainEndpoint struct {
	Name      string       `json:"name"`      // its host
	Condition string       `json:"condition"` // unheard, well, behind, disagrees, forked or silent
	Since     aleph.Millis `json:"since,omitempty"`
	Block     uint64       `json:"block"` // see chain.EndpointHealth
	Reason    string       `json:"reason,omitempty"`
}

// ChainAsset is a token that credits are bought with.
type ChainAsset struct {
	Symbol   string        `json:"symbol"`
	Address  aleph.Address `json:"address"` // empty for the chain's own coin
	Decimals uint8         `json:"decimals"`
	Kind     payment.Kind  `json:"kind"`
}

// ChainRoot is a payout root that can be claimed by now or later.
type ChainRoot struct {
	Epoch    uint64      `json:"epoch"`
	Hash     string      `json:"root"`
	Total    aleph.Token `json:"root_total"` // of all leaves, 10^-18 ALEPH
	Agreed   bool        `json:"agreed"`     // signed by two thirds of the power
	Accepted bool        `json:"accepted"`   // by the vault, as far as observed
}

// claimable returns the roots that can be claimed by now or later, oldest
// first: nobody claims by one before the newest that the vault has.
func claimable(e *engine.Engine) []payout.RootState {
	roots := e.Payouts().Roots()
	for i, r := range slices.Backward(roots) {
		if r.Accepted {
			return roots[i:]
		}
	}
	return roots
}

// chain tells where the network is on the chain and how far it follows: GET
// /api/v1/chain.
func (c *console) chain(w http.ResponseWriter, _ *http.Request) error {
	s := c.core.Status()
	answer := Chain{
		Network: s.Network, ChainID: s.ChainID, RPC: s.RPC, Contracts: s.Contracts, Confirmations: s.Confirmations, Assets: []ChainAsset{}, Roots: []ChainRoot{},
		Watches: append([]ChainWatch{}, s.Watches...), Streams: append([]ChainStreams{}, s.Streams...),
	}
	c.core.View(func(e *engine.Engine) {
		for _, a := range e.Payments().Assets() {
			answer.Assets = append(answer.Assets, ChainAsset{a.Symbol, a.Address, a.Decimals, a.Kind})
		}
		for i := range answer.Streams {
			x := &answer.Streams[i]
			x.Observed, _ = e.StreamsObserved(x.ChainID)
			x.Tokens = []StreamToken{}
			for _, t := range e.Payments().SuperTokens() {
				if t.Chain == x.ChainID {
					x.Tokens = append(x.Tokens, StreamToken{t.Symbol, t.Address, t.Kind})
				}
			}
		}
		answer.Observed, answer.ObservedHash = e.Observed(), hexOf(e.ObservedHash())
		answer.Price, answer.Median = e.Price(), e.MedianPrice()
		if answer.Bonus = e.Policy().AlephBonus; e.Backing().Level == engine.UnderBacked {
			answer.Bonus = 0
		}
		answer.Epoch, _, answer.EpochEnds = e.Epoch()
		for _, r := range claimable(e) {
			_, agreed := e.AgreedRoot(r.Epoch)
			answer.Roots = append(answer.Roots, ChainRoot{r.Epoch, hexOf(r.Hash), r.Total, agreed || r.Accepted, r.Accepted})
		}
		totals := e.Payouts().Totals()
		answer.Earned, answer.Paid = totals.Earned, totals.Paid
	})
	return writeJSON(w, http.StatusOK, answer)
}

// Claims is what an address can bring to the vault: by the newest root that
// the vault is known to have, and by each later one.
type Claims struct {
	Address aleph.Address  `json:"address"`
	Earned  aleph.Token    `json:"earned"` // ever, 10^-18 ALEPH; the open epoch is not in it
	Paid    aleph.Token    `json:"paid"`   // as far as observed
	Claims  []payout.Proof `json:"claims"` // oldest root first
}

// claims proves what an address has earned by each root that can be claimed by
// now or later: GET /api/v1/payouts/{address}/claims.
func (c *console) claims(w http.ResponseWriter, r *http.Request) error {
	address, err := pathAddress(r)
	if err != nil {
		return err
	}
	answer := Claims{Address: address, Claims: []payout.Proof{}}
	c.core.View(func(e *engine.Engine) {
		answer.Earned, answer.Paid = e.Payouts().Of(address)
		for _, root := range claimable(e) {
			if proof, ok := root.Prove(address); ok {
				answer.Claims = append(answer.Claims, proof)
			}
		}
	})
	return writeJSON(w, http.StatusOK, answer)
}
