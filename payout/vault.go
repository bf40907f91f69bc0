package payout

import (
	"errors"
	"fmt"

	aleph "github.com/aleph-im/go-aleph"
)

// Vault is what the reward vault on the chain says of itself, as of one block.
// Its Check methods say why something should not be brought to it, although it
// might take it: whoever brings a root or claims asks first.
type Vault struct {
	Chain       uint64 // id
	Address     [20]byte
	Root        Root        // that it pays by; its epoch is zero before the first
	Claimed     aleph.Token // paid since the beginning
	Balance     aleph.Token // that it holds
	MaxPerEpoch aleph.Token // by which a root's total may grow with each epoch
	Signers     []Signer
}

// Signer is a core node's key as the vault knows it.
type Signer struct {
	Address aleph.Address
	Power   aleph.Token
}

// ErrReconcile is what the Check methods return, wrapped with the numbers that
// do not agree.
var ErrReconcile = errors.New("the numbers do not agree")

// CheckRoot compares a root that was computed here with the vault and with the
// root that the vault pays by, which is the zero one before the first.
func (v Vault) CheckRoot(next, last RootState) error {
	if last.Root != v.Root {
		return fmt.Errorf("%w: the vault pays by root %x of epoch %d with a total of %s, and not by %x of epoch %d with %s",
			ErrReconcile, v.Root.Hash, v.Root.Epoch, v.Root.Total, last.Hash, last.Epoch, last.Total)
	}
	if next.Epoch <= v.Root.Epoch {
		return fmt.Errorf("%w: the root is of epoch %d, and the vault pays by that of epoch %d", ErrReconcile, next.Epoch, v.Root.Epoch)
	}
	tree, ok := next.Tree()
	if !ok || tree.Root() != next.Hash {
		return fmt.Errorf("%w: root %x of epoch %d does not follow from its leaves", ErrReconcile, next.Hash, next.Epoch)
	}
	if err := checkLeaves(next, last); err != nil {
		return err
	}
	growth, grown := next.Total.Sub(v.Root.Total)
	if most, bounded := timesWithin(v.MaxPerEpoch, next.Epoch-v.Root.Epoch); !grown || bounded && growth.Cmp(most) > 0 {
		return fmt.Errorf("%w: the total goes from %s to %s within %d epochs; the vault takes no more than %s an epoch, and no less than before",
			ErrReconcile, v.Root.Total, next.Total, next.Epoch-v.Root.Epoch, v.MaxPerEpoch)
	}
	owed, ok := next.Total.Sub(v.Claimed)
	if !ok {
		return fmt.Errorf("%w: the vault has paid %s, more than the total of %s", ErrReconcile, v.Claimed, next.Total)
	}
	if owed.Cmp(v.Balance) > 0 {
		return fmt.Errorf("%w: the vault would owe %s and holds %s: send it %s more", ErrReconcile, owed, v.Balance, owed.MustSub(v.Balance))
	}
	return nil
}

// checkLeaves adds up the leaves of a root and compares each with the one
// before it: what is earned is not unearned. Both are sorted.
func checkLeaves(next, last RootState) error {
	var sum aleph.Token
	at := 0
	for _, e := range next.Leaves {
		sum = sum.Add(e.Total)
		if at == len(last.Leaves) || last.Leaves[at].Address != e.Address {
			continue
		}
		if before := last.Leaves[at].Total; e.Total.Cmp(before) < 0 {
			return fmt.Errorf("%w: %s had earned %s by epoch %d, and %s by epoch %d", ErrReconcile, e.Address, before, last.Epoch, e.Total, next.Epoch)
		}
		at++
	}
	if at < len(last.Leaves) {
		return fmt.Errorf("%w: %s is in the root of epoch %d and not in that of epoch %d", ErrReconcile, last.Leaves[at].Address, last.Epoch, next.Epoch)
	}
	if sum != next.Total {
		return fmt.Errorf("%w: the leaves of epoch %d are %s together, and its total is %s", ErrReconcile, next.Epoch, sum, next.Total)
	}
	return nil
}

// timesWithin multiplies; ok is false when the product is beyond 256 bits.
func timesWithin(t aleph.Token, n uint64) (product aleph.Token, ok bool) {
	if b := t.Bytes32(); n != 0 && [8]byte(b[:8]) != [8]byte{} {
		return aleph.Token{}, false
	}
	return t.Mul(n), true
}

// CheckSignatures says whether the vault would take signatures for a root: of
// its signers, with at least two thirds of their power.
func (v Vault) CheckSignatures(root Root, signatures []aleph.Signature) error {
	var power, all aleph.Token
	powers := make(map[aleph.Address]aleph.Token, len(v.Signers))
	for _, s := range v.Signers {
		powers[s.Address], all = s.Power, all.Add(s.Power)
	}
	digest := root.Digest(v.Chain, v.Address)
	for i, signature := range signatures {
		signer, err := aleph.Recover(digest, signature)
		if err != nil || !signature.Strict() {
			return fmt.Errorf("%w: signature %d under the root of epoch %d is not one", ErrReconcile, i, root.Epoch)
		}
		theirs, ok := powers[signer]
		if !ok {
			return fmt.Errorf("%w: %s signed the root of epoch %d, and the vault does not know that signer, or has it twice", ErrReconcile, signer, root.Epoch)
		}
		power = power.Add(theirs)
		delete(powers, signer) // Nobody counts twice.
	}
	if power.Mul(3).Cmp(all.Mul(2)) < 0 {
		return fmt.Errorf("%w: who signed the root of epoch %d has %s of %s of the power, less than two thirds", ErrReconcile, root.Epoch, power, all)
	}
	return nil
}

// CheckClaims compares claims with what the vault has paid each account: every
// proof leads to the root that it pays by, every amount is what is left of a
// total, nobody comes twice, and all of them together can be paid.
func (v Vault) CheckClaims(claims []Claim, paid []aleph.Token) error {
	var sum aleph.Token
	seen := make(map[aleph.Address]bool, len(claims))
	for i, c := range claims {
		left, ok := c.Total.Sub(paid[i])
		switch {
		case seen[c.Address]:
			return fmt.Errorf("%w: %s is in the batch twice", ErrReconcile, c.Address)
		case !ok:
			return fmt.Errorf("%w: the vault has paid %s %s, and all that was earned is %s", ErrReconcile, c.Address, paid[i], c.Total)
		case left.IsZero() || c.Amount != left:
			return fmt.Errorf("%w: the claim of %s is for %s, and %s is left of %s", ErrReconcile, c.Address, c.Amount, left, c.Total)
		case !Verify(v.Root.Hash, c.Entitlement, c.Proof):
			return fmt.Errorf("%w: the proof of %s does not lead to the root of epoch %d", ErrReconcile, c.Address, v.Root.Epoch)
		}
		seen[c.Address], sum = true, sum.Add(c.Amount)
	}
	left, ok := v.Root.Total.Sub(v.Claimed)
	if !ok || sum.Cmp(left) > 0 {
		return fmt.Errorf("%w: the claims are %s together; the vault has paid %s of the total of %s", ErrReconcile, sum, v.Claimed, v.Root.Total)
	}
	if sum.Cmp(v.Balance) > 0 {
		return fmt.Errorf("%w: the claims are %s together, and the vault holds %s", ErrReconcile, sum, v.Balance)
	}
	return nil
}
