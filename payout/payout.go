// Package payout turns shares into what can be claimed on the chain. It takes
// each epoch's shares and gives one cumulative Merkle root: a leaf is an
// address and all that it has ever earned, so a claim pays the difference to
// what was paid before, once. One leaf more commits to the epoch's report, so
// that a line of it is shown by the root that the vault has. The package promises
// that what was paid and what is claimable are the sum of all shares ever, and
// refuses payments and roots that cannot follow from them.
//
// The tree is that of OpenZeppelin's merkle-tree package, in hashes and in
// shape, and the reward vault verifies it with OpenZeppelin's MerkleProof: the
// leaf of an entitlement is keccak256(keccak256(abi.encode(address, total))),
// leaves are sorted, and a pair is hashed in sorted order.
package payout

import (
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

// Claim is what somebody brings to the vault so that it pays.
type Claim struct {
	Entitlement
	Amount aleph.Token // what would be paid now
	Proof  [][32]byte
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
