package engine

import (
	"bytes"
	"errors"
	"fmt"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
)

// PolicyWish is what a core node has said of the policy.
type PolicyWish struct {
	Serial uint64         // of its latest vote; 0 when it has never voted
	Policy *policy.Policy // nil when it has not voted since the last change; not to be changed
}

// votePolicy keeps a core node's latest word on the policy and, once a quorum
// wants the same, makes it the policy of the next epoch. What is agreed stands
// until something else is. A text that is refused leaves the node's earlier
// word as it was; its serial is used up all the same, so that it is disputed
// once.
func (e *Engine) votePolicy(by aleph.Address, v PolicyVote) {
	last := e.votes.policies[by]
	if v.Serial <= last.Serial {
		return
	}
	wanted, err := e.readPolicy(v.TOML)
	if err != nil {
		e.votes.policies[by] = PolicyWish{v.Serial, last.Policy}
		e.dispute("%s votes for a policy that cannot be: %.500s", by, err.Error())
		return
	}
	e.votes.policies[by] = PolicyWish{v.Serial, &wanted}
	var power int64
	for a, w := range e.votes.policies { // order-free: sums.
		if w.Policy != nil && *w.Policy == wanted {
			power += e.power(a)
		}
	}
	agreed := e.policy
	if e.next != nil {
		agreed = *e.next
	}
	if !e.quorum(power) || wanted == agreed {
		return
	}
	e.next = &wanted
	if wanted == e.policy {
		e.next = nil
	}
	e.emit(PolicyAgreed{Policy: wanted, Epoch: e.epoch + 1, At: e.now})
}

// readPolicy reads the one text that a policy has. That of the policy in force
// is taken as it is: a genesis may have given a preset's name to other values.
func (e *Engine) readPolicy(text []byte) (policy.Policy, error) {
	if bytes.Equal(text, e.policy.TOML()) {
		return e.policy, nil
	}
	p, err := policy.Read(text)
	if err == nil && !bytes.Equal(text, p.TOML()) {
		err = errors.New("its text is not the one that `galeph policy show --toml` prints")
	}
	return p, err
}

// changePolicy begins an epoch: under the policy that was agreed for it, or
// under the one before. What runs already keeps its rate. What core nodes
// wanted is settled with a change, and only the serials of their votes are
// kept.
func (e *Engine) changePolicy() {
	if e.next == nil {
		return
	}
	e.policy, e.since, e.next = *e.next, e.epoch, nil
	for a, w := range e.votes.policies { // order-free: each is changed alike.
		e.votes.policies[a] = PolicyWish{Serial: w.Serial}
	}
	e.ledger.WarnBelow(e.policy.WarnRunway)
	e.registry.Reassess(e.now, e.policy.Nodes)
	for _, crn := range e.registry.Snapshot(e.policy.Nodes).CRNs {
		if crn.Score <= e.policy.Nodes.ScoreFloor {
			e.evacuate(crn.ID, silent)
		}
	}
	e.replan = true // Other nodes may be eligible, and other core nodes active.
}

// checkPolicy verifies that the rules in force and the next ones are such that
// a network may run under them.
func (e *Engine) checkPolicy() error {
	if err := e.policy.Check(); err != nil {
		return fmt.Errorf("engine: %w", err)
	}
	if e.since == 0 || e.since > e.epoch {
		return fmt.Errorf("engine: the policy of epoch %d is in force since epoch %d", e.epoch, e.since)
	}
	if e.next == nil {
		return nil
	}
	if *e.next == e.policy {
		return errors.New("engine: the next policy is the one in force")
	}
	if err := e.next.Check(); err != nil {
		return fmt.Errorf("engine: next: %w", err)
	}
	return nil
}
