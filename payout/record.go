package payout

import aleph "github.com/aleph-im/go-aleph"

// Commitment is a Merkle tree over records, such as the lines and shares of an
// epoch's report: its root stands for all of them, and each can be shown to be
// one of them. It does not change once built.
type Commitment struct{ merkle }

// Commit builds the tree over the canonical bytes of records, in whatever
// order. A record that comes twice is two leaves.
func Commit(records [][]byte, each Each) *Commitment {
	return &Commitment{newMerkle(len(records), func(i int) [32]byte { return RecordLeaf(records[i]) }, each)}
}

// CommitLeaves builds the tree over the leaves of records, for records that
// are not all held at once.
func CommitLeaves(leaves [][32]byte, each Each) *Commitment {
	return &Commitment{newMerkle(len(leaves), func(i int) [32]byte { return leaves[i] }, each)}
}

// Len returns the number of records.
func (c *Commitment) Len() int { return len(c.place) }

// Proof returns the siblings from the leaf of record i up to the root.
func (c *Commitment) Proof(i int) [][32]byte { return c.AppendProof(nil, i) }

// RecordLeaf returns the leaf of a record:
// keccak256(keccak256("Aleph Cloud record" || record)).
func RecordLeaf(record []byte) [32]byte {
	inner := aleph.Keccak([]byte(recordDomain), record)
	return aleph.Keccak(inner[:])
}

// VerifyRecord reports whether a proof leads from a record to the root of a
// commitment.
func VerifyRecord(root [32]byte, record []byte, proof [][32]byte) bool {
	return climb(RecordLeaf(record), proof) == root
}
