// Package payout turns shares into what can be claimed on the chain. It takes
// each epoch's shares and gives one cumulative Merkle root: a leaf is an
// address and all that it has ever earned, so a claim pays the difference to
// what was paid before, once. It promises that what was paid and what is
// claimable are the sum of all shares ever.
//
// The tree is the one that the reward vault verifies with OpenZeppelin's
// MerkleProof: a leaf is keccak256(keccak256(abi.encode(address, total))) and
// a pair is hashed in sorted order.
package payout

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
)

// Root is a Merkle root that core nodes sign and the vault accepts.
type Root struct {
	Epoch uint64
	Hash  [32]byte
	Total aleph.Token // of all leaves
}

// Entitlement is all that an address has earned.
type Entitlement struct {
	Address aleph.Address
	Total   aleph.Token
}

// Accepted is a root that the vault on the chain has taken.
type Accepted struct {
	Epoch uint64
	Hash  [32]byte
	Total aleph.Token
}

// Claimed is a payment that the vault made.
type Claimed struct {
	Account aleph.Address
	Amount  aleph.Token
	Total   aleph.Token // paid to the account ever
}

// Book is what everybody has earned and been paid. Owned by the engine.
type Book struct {
	earned map[aleph.Address]aleph.Token
	paid   map[aleph.Address]aleph.Token
	roots  []RootState // of all epochs that had one, oldest first
}

// RootState is a root with the leaves behind it and how far it got.
type RootState struct {
	Root
	Leaves   []Entitlement // sorted by address; gone once a later root is accepted
	Accepted bool          // by the vault
}

// New returns an empty book.
func New() *Book {
	return &Book{earned: map[aleph.Address]aleph.Token{}, paid: map[aleph.Address]aleph.Token{}}
}

// Credit adds an epoch's shares to what their owners have earned and returns
// the root. Only Ethereum addresses can be paid by the vault; rejected lists
// the others, whose shares the caller keeps elsewhere. ok is false when
// nobody has earned anything yet, or nothing new since the last root.
func (b *Book) Credit(epoch uint64, shares []Entitlement) (root Root, rejected []Entitlement, ok bool) {
	changed := false
	for _, s := range shares {
		if _, onChain := s.Address.Ethereum(); !onChain {
			rejected = append(rejected, s)
			continue
		}
		if !s.Total.IsZero() {
			b.earned[s.Address] = b.earned[s.Address].Add(s.Total)
			changed = true
		}
	}
	if !changed {
		return Root{}, rejected, false
	}
	leaves := b.Earned()
	root = Root{Epoch: epoch, Hash: NewTree(leaves).Root()}
	for _, l := range leaves {
		root.Total = root.Total.Add(l.Total)
	}
	b.roots = append(b.roots, RootState{Root: root, Leaves: leaves})
	return root, rejected, true
}

// Accept records that the vault took a root. A root that this book did not
// compute is an error that somebody must look at.
func (b *Book) Accept(a Accepted) error {
	for i := range b.roots {
		if b.roots[i].Root == Root(a) {
			b.roots[i].Accepted = true
			for j := range i { // Nobody claims by an older root any more.
				b.roots[j].Leaves = nil
			}
			return nil
		}
	}
	return fmt.Errorf("the vault accepted root %x of epoch %d, which was not computed here", a.Hash, a.Epoch)
}

// Pay records a payment of the vault.
func (b *Book) Pay(c Claimed) error {
	paid := b.paid[c.Account].Add(c.Amount)
	if paid != c.Total || paid.Cmp(b.earned[c.Account]) > 0 {
		return fmt.Errorf("the vault paid %s to %s, %s in all; earned %s, recorded as paid %s",
			c.Amount, c.Account, c.Total, b.earned[c.Account], b.paid[c.Account])
	}
	b.paid[c.Account] = paid
	return nil
}

// Earned returns what everybody has earned, sorted by address.
func (b *Book) Earned() []Entitlement { return sorted(b.earned) }

// Paid returns what everybody has been paid, sorted by address.
func (b *Book) Paid() []Entitlement { return sorted(b.paid) }

// Roots returns the roots, oldest first.
func (b *Book) Roots() []RootState { return slices.Clone(b.roots) }

// Root returns the root of an epoch.
func (b *Book) Root(epoch uint64) (RootState, bool) {
	for _, r := range b.roots {
		if r.Epoch == epoch {
			return r, true
		}
	}
	return RootState{}, false
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

func sorted(m map[aleph.Address]aleph.Token) []Entitlement {
	out := make([]Entitlement, 0, len(m))
	for a, t := range m { // order-free: sorted below.
		out = append(out, Entitlement{a, t})
	}
	slices.SortFunc(out, func(x, y Entitlement) int { return cmp.Compare(x.Address, y.Address) })
	return out
}

// State is the book as it is kept in a snapshot.
type State struct {
	Earned, Paid []Entitlement
	Roots        []RootState
}

// State returns all that the book knows, in a fixed order.
func (b *Book) State() State { return State{b.Earned(), b.Paid(), b.Roots()} }

// Restore returns the book that was in state s.
func Restore(s State) *Book {
	b := New()
	for _, e := range s.Earned {
		b.earned[e.Address] = e.Total
	}
	for _, e := range s.Paid {
		b.paid[e.Address] = e.Total
	}
	b.roots = slices.Clone(s.Roots)
	return b
}

// Tree is a Merkle tree over entitlements.
type Tree struct {
	levels [][][32]byte // leaves first; sorted
	index  map[aleph.Address]int
}

// NewTree builds the tree. Addresses are Ethereum addresses, each once.
func NewTree(leaves []Entitlement) *Tree {
	type leaf struct {
		hash  [32]byte
		owner aleph.Address
	}
	hashed := make([]leaf, len(leaves))
	for i, e := range leaves {
		hashed[i] = leaf{Leaf(e), e.Address}
	}
	slices.SortFunc(hashed, func(a, b leaf) int { return bytes.Compare(a.hash[:], b.hash[:]) })
	t := &Tree{index: make(map[aleph.Address]int, len(leaves))}
	level := make([][32]byte, len(leaves))
	for i, l := range hashed {
		level[i], t.index[l.owner] = l.hash, i
	}
	for t.levels = append(t.levels, level); len(level) > 1; t.levels = append(t.levels, level) {
		next := make([][32]byte, 0, (len(level)+1)/2)
		for i := 0; i < len(level); i += 2 {
			if i+1 == len(level) {
				next = append(next, level[i]) // An odd node moves up as it is.
				continue
			}
			next = append(next, pair(level[i], level[i+1]))
		}
		level = next
	}
	return t
}

// Root returns the root; it is zero for an empty tree.
func (t *Tree) Root() [32]byte {
	top := t.levels[len(t.levels)-1]
	if len(top) == 0 {
		return [32]byte{}
	}
	return top[0]
}

// Proof returns the siblings from an address's leaf up to the root.
func (t *Tree) Proof(a aleph.Address) (proof [][32]byte, ok bool) {
	i, ok := t.index[a]
	if !ok {
		return nil, false
	}
	for _, level := range t.levels[:len(t.levels)-1] {
		if sibling := i ^ 1; sibling < len(level) {
			proof = append(proof, level[sibling])
		}
		i /= 2
	}
	return proof, true
}

// Verify reports whether a proof leads from an entitlement to a root.
func Verify(root [32]byte, e Entitlement, proof [][32]byte) bool {
	if _, ok := e.Address.Ethereum(); !ok {
		return false
	}
	h := Leaf(e)
	for _, sibling := range proof {
		h = pair(h, sibling)
	}
	return h == root
}

// Leaf returns the leaf of an entitlement.
func Leaf(e Entitlement) [32]byte {
	address, ok := e.Address.Ethereum()
	if !ok {
		panic("payout: no Ethereum address: " + string(e.Address))
	}
	var encoded [64]byte
	copy(encoded[12:], address[:])
	total := e.Total.Bytes32()
	copy(encoded[32:], total[:])
	inner := aleph.Keccak(encoded[:])
	return aleph.Keccak(inner[:])
}

func pair(a, b [32]byte) [32]byte {
	if bytes.Compare(a[:], b[:]) > 0 {
		a, b = b, a
	}
	return aleph.Keccak(a[:], b[:])
}

// Types of the EIP-712 signature that the reward vault checks.
var (
	domainType = aleph.Keccak([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"))
	rootType   = aleph.Keccak([]byte("RewardRoot(uint64 epoch,bytes32 root,uint256 total)"))
	vaultName  = aleph.Keccak([]byte("AlephRewardVault"))
	vaultVer   = aleph.Keccak([]byte("1"))
)

// Digest returns what core nodes sign to attest a root: the EIP-712 digest for
// the vault at that address on that chain.
func (r Root) Digest(chain uint64, vault [20]byte) [32]byte {
	word := func(b []byte) []byte { return append(make([]byte, 32-len(b)), b...) }
	id, epoch := aleph.NewToken(chain).Bytes32(), aleph.NewToken(r.Epoch).Bytes32()
	total := r.Total.Bytes32()
	domain := aleph.Keccak(domainType[:], vaultName[:], vaultVer[:], id[:], word(vault[:]))
	structure := aleph.Keccak(rootType[:], epoch[:], r.Hash[:], total[:])
	return aleph.Keccak([]byte{0x19, 0x01}, domain[:], structure[:])
}
