package payout

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"fmt"
	"iter"
	"math"
	"math/bits"
	"slices"
	"strings"

	aleph "github.com/aleph-im/go-aleph"
)

// Each calls do once for every i from 0 to n-1, in whatever order or at once,
// and returns when all calls have returned. A caller who may start goroutines
// gives one that does, and trees are built on all cores; a nil Each takes one
// after the other. The trees are equal.
type Each func(n int, do func(i int))

// chunk is how many hashes one call of an Each makes.
const chunk = 2048

// spread cuts [0, n) into chunks and does them.
func (e Each) spread(n int, do func(from, to int)) {
	if e == nil || n <= chunk {
		do(0, n)
		return
	}
	e((n+chunk-1)/chunk, func(i int) { do(i*chunk, min(n, (i+1)*chunk)) })
}

// merkle is a Merkle tree in one array. Node 1 is the root, the children of
// node i are 2i and 2i+1, and the leaves are the last half, in descending
// order of their hashes: the shape of OpenZeppelin's merkle-tree package, which
// numbers from 0.
type merkle struct {
	nodes [][32]byte
	place []uint32 // of each leaf in nodes, in the order given
}

// newMerkle builds the tree over n leaves.
func newMerkle(n int, leaf func(i int) [32]byte, each Each) merkle {
	if n == 0 {
		return merkle{}
	}
	if n > math.MaxUint32/2 {
		panic(fmt.Sprintf("payout: a tree of %d leaves", n))
	}
	m := merkle{make([][32]byte, 2*n), make([]uint32, n)}
	// The first half, where inner nodes will be, holds the leaves until they are sorted.
	unsorted, sorted := m.nodes[:n], m.nodes[n:]
	each.spread(n, func(from, to int) {
		for i := from; i < to; i++ {
			unsorted[i] = leaf(i)
		}
	})
	ranked := rank(unsorted, each)
	each.spread(n, func(from, to int) {
		for r := from; r < to; r++ {
			i := ranked[r].leaf
			sorted[n-1-r] = unsorted[i]
			m.place[i] = uint32(2*n - 1 - r)
		}
	})
	m.nodes[0] = [32]byte{}
	for end := n; end > 1; { // Level by level: all children of a level lie below it.
		start := 1 << (bits.Len(uint(end-1)) - 1)
		each.spread(end-start, func(from, to int) {
			for i := start + from; i < start+to; i++ {
				m.nodes[i] = pair(&m.nodes[2*i], &m.nodes[2*i+1])
			}
		})
		end = start
	}
	return m
}

// A key sorts a leaf by the first bytes of its hash.
type key struct {
	prefix uint64
	leaf   uint32
}

// rank returns the leaves in ascending order of their hashes; equal ones in the
// order given. Hashes are spread evenly, so it deals them into buckets by their
// first bits and sorts each bucket.
func rank(hashes [][32]byte, each Each) []key {
	const perBucket = 64
	width := max(0, bits.Len(uint(len(hashes)/perBucket)))
	bucket := func(prefix uint64) uint64 { return prefix >> (64 - width) } // 0 when width is 0
	prefix := func(i int) uint64 { return binary.BigEndian.Uint64(hashes[i][:8]) }

	starts := make([]uint32, 1<<width+1)
	for i := range hashes {
		starts[bucket(prefix(i))+1]++
	}
	for b := range 1 << width {
		starts[b+1] += starts[b]
	}
	keys, next := make([]key, len(hashes)), slices.Clone(starts)
	for i := range hashes {
		p := prefix(i)
		to := &next[bucket(p)]
		keys[*to] = key{p, uint32(i)}
		*to++
	}
	each.spread(1<<width, func(from, to int) {
		for b := from; b < to; b++ {
			slices.SortFunc(keys[starts[b]:starts[b+1]], func(x, y key) int {
				if x.prefix != y.prefix {
					return cmp.Compare(x.prefix, y.prefix)
				}
				return cmp.Or(bytes.Compare(hashes[x.leaf][:], hashes[y.leaf][:]), cmp.Compare(x.leaf, y.leaf))
			})
		}
	})
	return keys
}

// Root returns the root; it is zero for a tree without leaves.
func (m *merkle) Root() [32]byte {
	if len(m.nodes) == 0 {
		return [32]byte{}
	}
	return m.nodes[1]
}

// AppendProof appends to buf the siblings from leaf i up to the root.
func (m *merkle) AppendProof(buf [][32]byte, i int) [][32]byte {
	for n := m.place[i]; n > 1; n /= 2 {
		buf = append(buf, m.nodes[n^1])
	}
	return buf
}

// climb returns the root to which a proof leads from a leaf.
func climb(leaf [32]byte, proof [][32]byte) [32]byte {
	for i := range proof {
		leaf = pair(&leaf, &proof[i])
	}
	return leaf
}

// pair hashes two nodes in sorted order, so that a proof need not say which is
// left.
func pair(a, b *[32]byte) [32]byte {
	if bytes.Compare(a[:], b[:]) > 0 {
		a, b = b, a
	}
	return aleph.Keccak(a[:], b[:])
}

// Tree is the Merkle tree of an epoch: what everybody has earned, and the
// epoch's report. It does not change once built.
type Tree struct {
	merkle
	leaves []Entitlement
	report bool // whether the report is a leaf, the last one
}

// NewTree builds the tree. Addresses are Ethereum addresses in their one
// spelling, sorted, each once: it panics otherwise. It keeps leaves, which must
// not change. A report of zero is none, and no leaf.
func NewTree(leaves []Entitlement, report [32]byte, each Each) *Tree {
	t := &Tree{leaves: leaves, report: report != [32]byte{}}
	n := len(leaves)
	if t.report {
		n++
	}
	t.merkle = newMerkle(n, func(i int) [32]byte {
		if i == len(leaves) {
			return ReportLeaf(report)
		}
		if i > 0 && leaves[i-1].Address >= leaves[i].Address {
			panic(fmt.Sprintf("payout: leaf %s after %s", leaves[i].Address, leaves[i-1].Address))
		}
		return Leaf(leaves[i])
	}, each)
	return t
}

// Find returns the index of an address among the leaves.
func (t *Tree) Find(a aleph.Address) (i int, ok bool) { return find(t.leaves, a) }

// Proof returns the siblings from an address's leaf up to the root.
func (t *Tree) Proof(a aleph.Address) (proof [][32]byte, ok bool) {
	i, ok := t.Find(a)
	if !ok {
		return nil, false
	}
	return t.AppendProof(nil, i), true
}

// ReportProof returns the siblings from the report's leaf up to the root; ok
// is false when there is no report.
func (t *Tree) ReportProof() (proof [][32]byte, ok bool) {
	if !t.report {
		return nil, false
	}
	return t.AppendProof(nil, len(t.leaves)), true
}

// Proofs goes through all entitlements with their proofs, in the order of the
// leaves. A proof is good until the next step.
func (t *Tree) Proofs() iter.Seq2[Entitlement, [][32]byte] {
	return func(yield func(Entitlement, [][32]byte) bool) {
		var proof [][32]byte
		for i, e := range t.leaves {
			proof = t.AppendProof(proof[:0], i)
			if !yield(e, proof) {
				return
			}
		}
	}
}

// find looks up an address in a sorted list.
func find(list []Entitlement, a aleph.Address) (i int, ok bool) {
	return slices.BinarySearchFunc(list, a, func(e Entitlement, a aleph.Address) int {
		return strings.Compare(string(e.Address), string(a))
	})
}

// Verify reports whether a proof leads from an entitlement to a root.
func Verify(root [32]byte, e Entitlement, proof [][32]byte) bool {
	_, ok := e.Address.Ethereum()
	return ok && climb(Leaf(e), proof) == root
}

// VerifyReport reports whether a proof leads from an epoch's report to the
// root of the epoch.
func VerifyReport(root, report [32]byte, proof [][32]byte) bool {
	return climb(ReportLeaf(report), proof) == root
}

// Leaf returns the leaf of an entitlement:
// keccak256(keccak256(abi.encode(address, total))). It is hashed twice because
// a pair of nodes, too, has 64 bytes.
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

// The words before what is hashed into leaves that are no entitlements. An
// entitlement begins with twelve zero bytes, so none can be taken for another.
const (
	reportDomain = "Aleph Cloud report"
	recordDomain = "Aleph Cloud record"
)

// ReportLeaf returns the leaf of an epoch's report:
// keccak256(keccak256("Aleph Cloud report" || report)). What is hashed has 50
// bytes, an entitlement 64: the vault pays nobody for it.
func ReportLeaf(report [32]byte) [32]byte {
	inner := aleph.Keccak([]byte(reportDomain), report[:])
	return aleph.Keccak(inner[:])
}
