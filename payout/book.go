package payout

import (
	"cmp"
	"fmt"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
)

// Book is what everybody has earned and been paid. Owned by the engine.
type Book struct {
	earned []Entitlement // sorted by address; roots share it, so it is replaced and never changed
	paid   []aleph.Token // to those in earned
	total  Totals
	roots  []RootState // of all epochs that had one, oldest first
	each   Each        // how trees are built
}

// Totals are sums over everybody.
type Totals struct{ Earned, Paid aleph.Token }

// RootState is a root with the leaves behind it and how far it got.
type RootState struct {
	Root
	Report   [32]byte      // commits to the report of the epoch; zero when there is none
	Leaves   []Entitlement // sorted by address; gone once a later root is accepted
	Accepted bool          // by the vault

	tree *Tree // over Leaves and Report; gone with Leaves
}

// Tree returns the tree whose root this is, the report's leaf included. ok is
// false once a later root is accepted: nobody claims by this one any more.
func (r RootState) Tree() (t *Tree, ok bool) { return r.tree, r.tree != nil }

// New returns an empty book.
func New() *Book { return &Book{} }

// Parallel lets the book build its trees by each. Roots are the same.
func (b *Book) Parallel(each Each) { b.each = each }

// Credit adds an epoch's shares to what their owners have earned and returns
// the root, which also commits to the epoch's report unless that is zero.
// Epochs ascend. Only Ethereum addresses can be paid by the vault; rejected
// lists the others, whose shares the caller keeps elsewhere. ok is false, and
// there is no root, when there is nothing new: no share and no report.
func (b *Book) Credit(epoch uint64, shares []Entitlement, report [32]byte) (root Root, rejected []Entitlement, ok bool) {
	if n := len(b.roots); n > 0 && b.roots[n-1].Epoch >= epoch {
		panic(fmt.Sprintf("payout: epoch %d after %d", epoch, b.roots[n-1].Epoch))
	}
	var added []Entitlement
	for _, s := range shares {
		if _, onChain := s.Address.Ethereum(); !onChain {
			rejected = append(rejected, s)
		} else if !s.Total.IsZero() {
			added = append(added, s)
		}
	}
	if len(added) == 0 && report == [32]byte{} {
		return Root{}, rejected, false
	}
	b.add(added)
	tree := NewTree(b.earned, report, b.each)
	root = Root{Epoch: epoch, Hash: tree.Root(), Total: b.total.Earned}
	b.roots = append(b.roots, RootState{Root: root, Report: report, Leaves: b.earned, tree: tree})
	return root, rejected, true
}

// add merges shares, in whatever order, into what was earned.
func (b *Book) add(shares []Entitlement) {
	if len(shares) == 0 {
		return
	}
	slices.SortFunc(shares, byAddress)
	earned := make([]Entitlement, 0, len(b.earned)+len(shares))
	paid := make([]aleph.Token, 0, cap(earned))
	i := 0
	for _, s := range shares {
		for ; i < len(b.earned) && b.earned[i].Address <= s.Address; i++ {
			earned, paid = append(earned, b.earned[i]), append(paid, b.paid[i])
		}
		if n := len(earned); n == 0 || earned[n-1].Address != s.Address {
			earned, paid = append(earned, Entitlement{Address: s.Address}), append(paid, aleph.Token{})
		}
		e := &earned[len(earned)-1]
		e.Total = e.Total.Add(s.Total)
		b.total.Earned = b.total.Earned.Add(s.Total)
	}
	b.earned, b.paid = append(earned, b.earned[i:]...), append(paid, b.paid[i:]...)
}

// Accept records that the vault took a root. A root that this book did not
// compute is an error that somebody must look at.
func (b *Book) Accept(a Accepted) error {
	i, ok := b.find(a.Epoch)
	if !ok || b.roots[i].Root != Root(a) {
		return fmt.Errorf("the vault accepted root %x of epoch %d, which was not computed here", a.Hash, a.Epoch)
	}
	b.roots[i].Accepted = true
	for j := range slices.Backward(b.roots[:i]) { // Nobody claims by an older root any more.
		if b.roots[j].tree == nil {
			break
		}
		b.roots[j].Leaves, b.roots[j].tree = nil, nil
	}
	return nil
}

// Pay records a payment of the vault.
func (b *Book) Pay(c Claimed) error {
	earned, before := b.Of(c.Account)
	if c.Amount.Cmp(earned.MustSub(before)) > 0 || before.Add(c.Amount) != c.Total {
		return fmt.Errorf("the vault paid %s to %s, %s in all; earned %s, recorded as paid %s",
			c.Amount, c.Account, c.Total, earned, before)
	}
	if i, ok := find(b.earned, c.Account); ok {
		b.paid[i] = c.Total
		b.total.Paid = b.total.Paid.Add(c.Amount)
	}
	return nil
}

// Of returns what an address has earned and been paid ever.
func (b *Book) Of(a aleph.Address) (earned, paid aleph.Token) {
	i, ok := find(b.earned, a)
	if !ok {
		return earned, paid
	}
	return b.earned[i].Total, b.paid[i]
}

// Totals returns what all have earned and been paid; the difference is
// claimable, now or by a later root.
func (b *Book) Totals() Totals { return b.total }

// Earned returns what everybody has earned, sorted by address. The caller does
// not change it.
func (b *Book) Earned() []Entitlement { return b.earned }

// Paid returns what everybody has been paid who has, sorted by address.
func (b *Book) Paid() (list []Entitlement) {
	for i, paid := range b.paid {
		if !paid.IsZero() {
			list = append(list, Entitlement{b.earned[i].Address, paid})
		}
	}
	return list
}

// Claim returns what an address can claim now, by the newest root that the
// vault has accepted; ok is false when that is nothing.
func (b *Book) Claim(a aleph.Address) (c Claim, ok bool) {
	latest, _ := b.Latest()
	i, ok := find(latest.Leaves, a)
	if !ok {
		return Claim{}, false
	}
	_, paid := b.Of(a)
	amount, _ := latest.Leaves[i].Total.Sub(paid)
	if amount.IsZero() {
		return Claim{}, false
	}
	return Claim{latest.Leaves[i], amount, latest.tree.AppendProof(nil, i)}, true
}

// Batch returns the claims that a keeper should bring to the vault next: by the
// newest root that it has accepted, for those to whom at least threshold, and
// not nothing, is still to be paid; the largest amounts first, then by address;
// at most limit. What is below the threshold stays claimable, and is in every
// later root. Batch does not know of claims that are under way.
func (b *Book) Batch(threshold aleph.Token, limit int) []Claim {
	latest, ok := b.Latest()
	limit = min(limit, len(latest.Leaves))
	if !ok || limit <= 0 {
		return nil
	}
	type due struct {
		leaf   int
		amount aleph.Token
	}
	largestFirst := func(x, y due) int { return cmp.Or(y.amount.Cmp(x.amount), cmp.Compare(x.leaf, y.leaf)) }
	var dues []due
	at := 0
	for i, e := range latest.Leaves {
		for b.earned[at].Address != e.Address { // Whoever is in a root has earned.
			at++
		}
		amount, _ := e.Total.Sub(b.paid[at])
		if amount.IsZero() || amount.Cmp(threshold) < 0 {
			continue
		}
		dues = append(dues, due{i, amount})
		if len(dues) >= 2*limit && len(dues) >= 1024 { // Keep no more than can be among the first.
			slices.SortFunc(dues, largestFirst)
			dues = dues[:limit]
			threshold = dues[limit-1].amount
		}
	}
	slices.SortFunc(dues, largestFirst)
	claims := make([]Claim, min(len(dues), limit))
	for i, d := range dues[:len(claims)] {
		claims[i] = Claim{latest.Leaves[d.leaf], d.amount, latest.tree.AppendProof(nil, d.leaf)}
	}
	return claims
}

// Roots returns the roots, oldest first.
func (b *Book) Roots() []RootState { return slices.Clone(b.roots) }

// Root returns the root of an epoch.
func (b *Book) Root(epoch uint64) (RootState, bool) {
	i, ok := b.find(epoch)
	if !ok {
		return RootState{}, false
	}
	return b.roots[i], true
}

// Latest returns the newest root that the vault has accepted.
func (b *Book) Latest() (RootState, bool) {
	for _, r := range slices.Backward(b.roots) {
		if r.Accepted {
			return r, true
		}
	}
	return RootState{}, false
}

// find looks up the root of an epoch.
func (b *Book) find(epoch uint64) (i int, ok bool) {
	return slices.BinarySearchFunc(b.roots, epoch, func(r RootState, epoch uint64) int { return cmp.Compare(r.Epoch, epoch) })
}

func byAddress(x, y Entitlement) int { return cmp.Compare(x.Address, y.Address) }

// State is the book as it is kept in a snapshot.
type State struct {
	Earned, Paid []Entitlement
	Roots        []RootState
}

// State returns all that the book knows, in a fixed order.
func (b *Book) State() State { return State{b.earned, b.Paid(), b.Roots()} }

// Restore returns the book that was in state s.
func Restore(s State) *Book {
	b := &Book{roots: slices.Clone(s.Roots)}
	b.add(slices.Clone(s.Earned))
	at := 0
	for _, p := range s.Paid {
		for at < len(b.earned) && b.earned[at].Address < p.Address {
			at++
		}
		if at == len(b.earned) || b.earned[at].Address != p.Address || p.Total.Cmp(b.earned[at].Total) > 0 {
			panic(fmt.Sprintf("payout: restore: %s was paid %s, more than it earned", p.Address, p.Total))
		}
		b.paid[at] = p.Total
		b.total.Paid = b.total.Paid.Add(p.Total)
	}
	for i := range slices.Backward(b.roots) {
		r := &b.roots[i]
		r.tree = NewTree(r.Leaves, r.Report, nil)
		if r.Accepted {
			break // Nobody claims by an older one any more.
		}
	}
	return b
}

// Check says what is broken of the book's law: what was paid is a part of what
// was earned, the sums are those of all accounts, and roots are those of their
// leaves.
func (b *Book) Check() error {
	var sum Totals
	for i, e := range b.earned {
		if b.paid[i].Cmp(e.Total) > 0 {
			return fmt.Errorf("payout: %s was paid %s of %s", e.Address, b.paid[i], e.Total)
		}
		sum.Earned, sum.Paid = sum.Earned.Add(e.Total), sum.Paid.Add(b.paid[i])
	}
	if sum != b.total {
		return fmt.Errorf("payout: earned %s and paid %s, recorded as %s and %s", sum.Earned, sum.Paid, b.total.Earned, b.total.Paid)
	}
	for _, r := range b.roots {
		if t, ok := r.Tree(); ok && t.Root() != r.Hash {
			return fmt.Errorf("payout: the root of epoch %d is %x, its leaves give %x", r.Epoch, r.Hash, t.Root())
		}
	}
	return nil
}
