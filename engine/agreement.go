package engine

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"fmt"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/payout"
	"github.com/aleph-im/go-aleph/registry"
)

// agreement is what core nodes have said and not yet settled.
type agreement struct {
	observed     map[uint64]block              // applied last, by chain
	observations map[[32]byte]*pending         // by content
	prices       map[aleph.Address]PriceReport // latest per core node
	scores       map[aleph.Address]ScoreReport // latest per core node
	policies     map[aleph.Address]PolicyWish  // latest per core node
	attested     map[uint64]map[aleph.Address]aleph.Signature
	agreed       map[uint64]bool // epochs whose root is agreed
}

// observationsMax bounds how many observations of one core node may wait for a
// quorum, so that none can take the place of the others. Core nodes that fall
// behind tell again what was not counted.
const observationsMax = 1000

// pending is an observation with those who made it.
type pending struct {
	Observation Observation
	Signers     []aleph.Address // sorted
}

func newAgreement() agreement {
	return agreement{
		observed:     map[uint64]block{},
		observations: map[[32]byte]*pending{},
		prices:       map[aleph.Address]PriceReport{},
		scores:       map[aleph.Address]ScoreReport{},
		policies:     map[aleph.Address]PolicyWish{},
		attested:     map[uint64]map[aleph.Address]aleph.Signature{},
		agreed:       map[uint64]bool{},
	}
}

// power returns the power of a core node; 0 for anybody else.
func (e *Engine) power(a aleph.Address) int64 {
	for _, c := range e.genesis.Cores {
		if c.Signer == a {
			return c.Power
		}
	}
	return 0
}

func (e *Engine) totalPower() (sum int64) {
	for _, c := range e.genesis.Cores {
		sum += c.Power
	}
	return sum
}

// quorum reports whether power is at least two thirds of the whole.
func (e *Engine) quorum(power int64) bool { return 3*power >= 2*e.totalPower() }

func (e *Engine) vote(v Vote) {
	if e.power(v.Signer) == 0 {
		e.dispute("a vote of %s, which is no core node", v.Signer)
		return
	}
	switch {
	case v.Observation != nil:
		e.voteObservation(v.Signer, *v.Observation)
	case v.Price != nil:
		e.votePrice(v.Signer, *v.Price)
	case v.Scores != nil:
		e.voteScores(v.Signer, *v.Scores)
	case v.Attestation != nil:
		e.voteAttestation(v.Signer, *v.Attestation)
	case v.Policy != nil:
		e.votePolicy(v.Signer, *v.Policy)
	}
}

// voteObservation counts a core node's view of a block of the chain and
// applies, in the order of the chain, what a quorum saw alike.
func (e *Engine) voteObservation(by aleph.Address, o Observation) {
	if !e.genesis.follows(o.Chain) {
		e.dispute("%s tells of block %d of chain %d, which does not concern the network", by, o.Block, o.Chain)
		return
	}
	if o.After < e.votes.observed[o.Chain].Number || o.After >= o.Block {
		return // Settled already, or a chain that runs backwards.
	}
	id := sha256.Sum256(must(encoding.Marshal(o)))
	p := e.votes.observations[id]
	if p == nil {
		p = &pending{Observation: o}
	}
	i, found := slices.BinarySearch(p.Signers, by)
	if found {
		return
	}
	if e.waitingOf(by) >= observationsMax {
		e.dispute("%s tells of block %d while %d of its observations wait for a quorum", by, o.Block, observationsMax)
		return
	}
	p.Signers = slices.Insert(p.Signers, i, by)
	e.votes.observations[id] = p
	for e.applyNextObservation() {
	}
}

// waitingOf counts the observations of a core node that wait for a quorum.
func (e *Engine) waitingOf(by aleph.Address) (n int) {
	for _, p := range e.votes.observations { // order-free: counts.
		if _, told := slices.BinarySearch(p.Signers, by); told {
			n++
		}
	}
	return n
}

func (e *Engine) applyNextObservation() bool {
	var next *pending
	var nextID [32]byte
	for id, p := range e.votes.observations { // order-free: the least is taken.
		var power int64
		for _, s := range p.Signers {
			power += e.power(s)
		}
		if p.Observation.After == e.votes.observed[p.Observation.Chain].Number && e.quorum(power) &&
			(next == nil || bytes.Compare(id[:], nextID[:]) < 0) {
			next, nextID = p, id
		}
	}
	if next == nil {
		return false
	}
	o := next.Observation
	o.At = max(o.At, e.votes.observed[o.Chain].At) // The time of a chain does not go back.
	e.votes.observed[o.Chain] = block{o.Chain, o.Block, o.At, o.Hash}
	if o.Chain == 0 {
		e.observe(o)
	} else {
		e.observeStreams(o)
	}
	for id, p := range e.votes.observations { // order-free: each is tested alike.
		if p.Observation.Chain == o.Chain && p.Observation.After < o.Block { // Nothing follows there any more.
			delete(e.votes.observations, id)
		}
	}
	return true
}

// observe follows one block of the chain with the vault.
func (e *Engine) observe(o Observation) {
	var moved []aleph.Address
	for _, t := range o.Transfers {
		if !countable(t.Amount) {
			e.dispute("block %d: a transfer of %s is more than there can be", o.Block, t.Amount)
			continue
		}
		if err := e.registry.Move(t); err != nil {
			e.dispute("block %d: %v", o.Block, err)
			continue
		}
		moved = append(moved, t.From, t.To)
	}
	for _, account := range moved { // By what is left after the whole block.
		e.rebalance(account)
	}
	if len(o.Streams) > 0 {
		e.dispute("block %d: streams are told by themselves", o.Block)
	}
	for _, r := range o.Receipts {
		if !countable(r.Amount, r.Received, r.Distribution, r.Burned, r.Developers) {
			e.dispute("block %d: receipt %s is over more than there can be", o.Block, r.ID)
			continue
		}
		if err := e.payments.Record(r); err != nil {
			e.dispute("block %d: %v", o.Block, err)
		}
	}
	for _, f := range o.Funded {
		if !countable(f.Amount) {
			e.dispute("block %d: funding of %s is more than there can be", o.Block, f.Amount)
			continue
		}
		e.fund(f)
	}
	for _, a := range o.Accepted {
		if err := e.payouts.Accept(a); err != nil {
			e.dispute("block %d: %v", o.Block, err)
			continue
		}
		for epoch := range e.votes.attested { // order-free: each is tested alike.
			if epoch < a.Epoch {
				delete(e.votes.attested, epoch)
				delete(e.votes.agreed, epoch)
			}
		}
		e.emit(RootAccepted{a})
	}
	for _, c := range o.Claimed {
		if !countable(c.Amount, c.Total) {
			e.dispute("block %d: a claim of %s is more than there can be", o.Block, c.Amount)
			continue
		}
		if err := e.payouts.Pay(c); err != nil {
			e.dispute("block %d: %v", o.Block, err)
			continue
		}
		e.emit(Paid{c})
	}
	e.settle()
	e.replan = true // Balances decide which nodes are active.
}

// countable reports whether amounts of the chain are below 2^128: no sum of
// them leaves 256 bits, and no token in use has so many units.
func countable(amounts ...aleph.Token) bool {
	for _, a := range amounts {
		if b := a.Bytes32(); [16]byte(b[:16]) != [16]byte{} {
			return false
		}
	}
	return true
}

// votePrice keeps a core node's latest price. Once a quorum has spoken, the
// agreed price follows the median by power.
func (e *Engine) votePrice(by aleph.Address, r PriceReport) {
	if last, ok := e.votes.prices[by]; ok && r.Serial <= last.Serial || r.Price == 0 {
		return
	}
	e.votes.prices[by] = r
	var votes []weighted[aleph.Price]
	for a, r := range e.votes.prices { // order-free: sorted by median.
		votes = append(votes, weighted[aleph.Price]{r.Price, e.power(a)})
	}
	if price, ok := median(votes, e.quorum); ok {
		e.median = price
		e.followMedian()
	}
}

// silent is why VMs are taken off a node with too low a score.
const silent = "its node does not answer"

// voteScores keeps a core node's latest measurements and agrees, node by
// node, on the medians by power of those that a quorum measured.
func (e *Engine) voteScores(by aleph.Address, r ScoreReport) {
	if last, ok := e.votes.scores[by]; ok && r.Serial <= last.Serial {
		return
	}
	r.Measurements = ofOneVoice(r.Measurements)
	e.votes.scores[by] = r
	scores := map[aleph.Hash][]weighted[aleph.BasisPoints]{}
	capacities := map[aleph.Hash][]weighted[aleph.ComputeUnits]{}
	for a, report := range e.votes.scores { // order-free: sorted by median.
		for _, m := range report.Measurements {
			scores[m.Node] = append(scores[m.Node], weighted[aleph.BasisPoints]{m.Score, e.power(a)})
			capacities[m.Node] = append(capacities[m.Node], weighted[aleph.ComputeUnits]{m.Capacity, e.power(a)})
		}
	}
	for _, m := range r.Measurements {
		score, ok := median(scores[m.Node], e.quorum)
		if !ok {
			continue
		}
		capacity, _ := median(capacities[m.Node], e.quorum)
		agreed := registry.Measurement{Node: m.Node, Score: score, Capacity: capacity}
		if changed, ok := e.registry.Measure(agreed, e.now, e.policy.Nodes); ok && changed {
			e.emit(Measured{agreed})
			if agreed.Score <= e.policy.Nodes.ScoreFloor {
				e.evacuate(m.Node, silent)
			}
			e.replan = true
		}
	}
}

// ofOneVoice leaves the first measurement of each node: a core node that tells
// of a node twice has no more weight than one that tells of it once.
func ofOneVoice(all []registry.Measurement) []registry.Measurement {
	seen := make(map[aleph.Hash]bool, len(all))
	return slices.DeleteFunc(slices.Clone(all), func(m registry.Measurement) bool {
		again := seen[m.Node]
		seen[m.Node] = true
		return again
	})
}

// voteAttestation collects signatures under a root that this engine computed
// itself, and reports it agreed once a quorum has signed.
func (e *Engine) voteAttestation(by aleph.Address, a Attestation) {
	root, ok := e.payouts.Root(a.Root.Epoch)
	if !ok || root.Root != a.Root {
		e.dispute("%s attests root %x of epoch %d, which was not computed here", by, a.Root.Hash, a.Root.Epoch)
		return
	}
	signer, err := aleph.Recover(a.Root.Digest(e.genesis.Chain, e.genesis.Vault), a.Signature)
	if err != nil || signer != by || !a.Signature.Strict() {
		e.dispute("the signature of %s under the root of epoch %d is not its own, or not in the form that the vault takes", by, a.Root.Epoch)
		return
	}
	signatures := e.votes.attested[a.Root.Epoch]
	if signatures == nil {
		signatures = map[aleph.Address]aleph.Signature{}
		e.votes.attested[a.Root.Epoch] = signatures
	}
	signatures[by] = a.Signature
	if !e.votes.agreed[a.Root.Epoch] {
		e.agreeRoot(root.Root)
	}
}

// agreeRoot reports a root agreed when a quorum has signed it.
func (e *Engine) agreeRoot(root payout.Root) {
	var power int64
	for a := range e.votes.attested[root.Epoch] { // order-free: sums.
		power += e.power(a)
	}
	if e.quorum(power) {
		e.votes.agreed[root.Epoch] = true
		e.emit(e.agreement(root))
	}
}

// agreement puts the signatures under a root in the order that the vault asks
// for: by the 20 bytes of their signers' addresses.
func (e *Engine) agreement(root payout.Root) RootAgreed {
	words := signedWords(e.votes.attested[root.Epoch])
	slices.SortFunc(words, func(x, y signed[aleph.Signature]) int {
		a, _ := x.By.Ethereum()
		b, _ := y.By.Ethereum()
		return bytes.Compare(a[:], b[:])
	})
	agreed := RootAgreed{Root: root}
	for _, w := range words {
		agreed.Signatures = append(agreed.Signatures, w.Word)
	}
	return agreed
}

func (e *Engine) dispute(format string, args ...any) {
	e.emit(Disputed{At: e.now, Reason: fmt.Sprintf(format, args...)})
}

type weighted[T cmp.Ordered] struct {
	value T
	power int64
}

// median returns the lowest value that half of the power does not exceed. ok
// is false while those who spoke are no quorum.
func median[T cmp.Ordered](votes []weighted[T], quorum func(power int64) bool) (value T, ok bool) {
	var all int64
	for _, v := range votes {
		all += v.power
	}
	if !quorum(all) {
		return value, false
	}
	slices.SortFunc(votes, func(a, b weighted[T]) int {
		return cmp.Or(cmp.Compare(a.value, b.value), cmp.Compare(a.power, b.power))
	})
	var below int64
	for _, v := range votes {
		if below += v.power; 2*below >= all {
			return v.value, true
		}
	}
	return value, false
}
