package payout_test

import (
	"fmt"
	"slices"
	"sync"
	"testing"

	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/payout"
)

// atOnce is an Each with a few goroutines, which is how those build trees who
// may.
func atOnce(goroutines int) payout.Each {
	return func(n int, do func(i int)) {
		var wait sync.WaitGroup
		for g := range goroutines {
			wait.Go(func() {
				for i := g; i < n; i += goroutines {
					do(i)
				}
			})
		}
		wait.Wait()
	}
}

// backwards is an Each in an order of its own.
func backwards(n int, do func(i int)) {
	for i := n - 1; i >= 0; i-- {
		do(i)
	}
}

func byAddress(list []payout.Entitlement) []payout.Entitlement {
	slices.SortFunc(list, compareAddresses)
	return list
}

// people returns n entitlements, sorted by address.
func people(n int) []payout.Entitlement {
	list := make([]payout.Entitlement, n)
	for i := range list {
		list[i] = earned(i, uint64(i)+1)
	}
	return byAddress(list)
}

// TestShape has roots that OpenZeppelin's merkle-tree package gave: the example
// of its readme, and n accounts 1, 2, ... with as many base units each.
func TestShape(t *testing.T) {
	tree := payout.NewTree([]payout.Entitlement{
		{Address: "0x1111111111111111111111111111111111111111", Total: aleph.ALEPH.Mul(5)},
		{Address: "0x2222222222222222222222222222222222222222", Total: aleph.NewToken(2_500_000_000_000_000_000)},
	}, [32]byte{}, nil)
	if got, want := tree.Root(), unhex32(t, "d4dee0beab2d53f2cc83e567171bd2820e49898130a22622b10ead383e90bd77"); got != want {
		t.Errorf("root of the example %x, want %x", got, want)
	}
	for _, test := range []struct {
		leaves int
		root   string
	}{
		{1, "66b32740ad8041bcc3b909c72d7e1afe60094ec55e3cde329b4b3a28501d826c"},
		{2, "187f03e04350d550bdb6dc4f254c9c39010e13105af2211afe76d9b718c132c3"},
		{3, "f69baaa2944c954e4d6569dd2592a64e62631517366e7bb8494667cfcd8abb56"},
		{4, "4a6a2b445beb26966afff5a24fa42467c3b034ee40ba74b1d338c34f2256eaac"},
		{5, "ceebea2297b98ffa1df9aa241ca1eba9b7114c9609a8a9514b3a3f071982cd96"},
		{6, "42921270b6e698558edb4cd90a2d65354cb7fb0b0fc213ed9ddbecf1899ce64e"},
		{7, "55d8f3853cc289ff8f551541bb3fcb8bd6147e870f8ef908cad09d636398f545"},
		{11, "91eaf56cdcf6692c237097e78668841528d29f897c731449fafab334142e3b86"},
		{100, "9c9eba6ec69ac6c4f2531d17cc62fe886f1afa710bf764522f123e0c95480640"},
	} {
		var leaves []payout.Entitlement
		for i := 1; i <= test.leaves; i++ {
			leaves = append(leaves, payout.Entitlement{Address: aleph.EthereumAddress([20]byte{19: byte(i)}), Total: aleph.NewToken(uint64(i))})
		}
		if got := payout.NewTree(byAddress(leaves), [32]byte{}, nil).Root(); got != unhex32(t, test.root) {
			t.Errorf("root of %d leaves %x, want %s", test.leaves, got, test.root)
		}
	}
}

// TestDomains has hashes of another Keccak, of the words that the comments
// give.
func TestDomains(t *testing.T) {
	var report [32]byte
	for i := range report {
		report[i] = 0xab
	}
	if got, want := payout.ReportLeaf(report), unhex32(t, "e8ee571c62614053b80237ec1c84638357d2b1d9ddd5cda874452b96c2808d40"); got != want {
		t.Errorf("report leaf %x, want %x", got, want)
	}
	if got, want := payout.RecordLeaf([]byte("a line")), unhex32(t, "da98323067b6437655b5ad6a03740ef8e89e931eae71a54a2014d9dd837b5e4d"); got != want {
		t.Errorf("record leaf %x, want %x", got, want)
	}
	// What an entitlement hashes, as a record, is not the entitlement.
	e := earned(1, 7)
	address, _ := e.Address.Ethereum()
	total := e.Total.Bytes32()
	encoded := slices.Concat(make([]byte, 12), address[:], total[:])
	if payout.RecordLeaf(encoded) == payout.Leaf(e) {
		t.Error("a record can be an entitlement")
	}
}

func TestSmallTrees(t *testing.T) {
	none := [32]byte{}
	empty := payout.NewTree(nil, none, nil)
	if _, ok := empty.Proof(person(1)); ok || empty.Root() != none {
		t.Errorf("an empty tree has the root %x", empty.Root())
	}
	if _, ok := empty.ReportProof(); ok {
		t.Error("an empty tree has a report")
	}
	one := payout.NewTree([]payout.Entitlement{earned(1, 7)}, none, nil)
	proof, ok := one.Proof(person(1))
	if !ok || len(proof) != 0 || one.Root() != payout.Leaf(earned(1, 7)) || !payout.Verify(one.Root(), earned(1, 7), proof) {
		t.Errorf("the root of one leaf is %x, its proof %x", one.Root(), proof)
	}
	if payout.Verify(one.Root(), payout.Entitlement{Address: "somebody", Total: aleph.NewToken(7)}, nil) {
		t.Error("an address of another chain is in the tree")
	}
	report := [32]byte{1}
	alone := payout.NewTree(nil, report, nil)
	proof, ok = alone.ReportProof()
	if !ok || len(proof) != 0 || alone.Root() != payout.ReportLeaf(report) {
		t.Errorf("the root of a report alone is %x, its proof %x", alone.Root(), proof)
	}
	if payout.Commit(nil, nil).Root() != none {
		t.Error("no records have a root")
	}
}

func TestTreeRefuses(t *testing.T) {
	two := people(2)
	for name, leaves := range map[string][]payout.Entitlement{
		"an address of another chain": {{Address: "somebody"}},
		"an address twice":            {two[0], two[0]},
		"another order":               {two[1], two[0]},
	} {
		t.Run(name, func(t *testing.T) {
			defer func() {
				if recover() == nil {
					t.Error("there is a tree")
				}
			}()
			payout.NewTree(leaves, [32]byte{}, nil)
		})
	}
}

// TestProofs builds trees of all small sizes, odd and even, with a report and
// without: each leaf is proved, and nothing else is.
func TestProofs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 40).Draw(t, "leaves")
		leaves := make([]payout.Entitlement, n)
		for i := range leaves {
			leaves[i] = earned(i, rapid.Uint64().Draw(t, "total"))
		}
		var report [32]byte
		if rapid.Bool().Draw(t, "with a report") {
			report = aleph.Keccak(rapid.SliceOf(rapid.Byte()).Draw(t, "report"))
		}
		tree := payout.NewTree(byAddress(leaves), report, nil)
		root := tree.Root()
		for i, e := range leaves {
			proof, ok := tree.Proof(e.Address)
			if !ok || !payout.Verify(root, e, proof) {
				t.Fatalf("leaf %d of %d is not proved by %x", i, n, proof)
			}
			more, other := e, leaves[(i+1)%n]
			more.Total = e.Total.Add(aleph.NewToken(1))
			if payout.Verify(root, more, proof) || n > 1 && payout.Verify(root, payout.Entitlement{Address: other.Address, Total: e.Total}, proof) {
				t.Fatalf("the proof of leaf %d proves another amount or another's", i)
			}
			for name, wrong := range spoilt(t, proof) {
				if payout.Verify(root, e, wrong) {
					t.Fatalf("%s proves leaf %d", name, i)
				}
			}
			if payout.VerifyReport(root, report, proof) {
				t.Fatalf("the proof of leaf %d proves the report", i)
			}
		}
		if _, ok := tree.Proof(person(n)); ok {
			t.Fatal("a proof for somebody who earned nothing")
		}
		proof, ok := tree.ReportProof()
		if ok != (report != [32]byte{}) || ok && !payout.VerifyReport(root, report, proof) {
			t.Fatalf("report %x is not proved by %x, %v", report, proof, ok)
		}
		if ok {
			report[0]++
			if payout.VerifyReport(root, report, proof) {
				t.Fatal("the proof of the report proves another")
			}
		}
	})
}

// spoilt returns proofs that are not quite this one.
func spoilt(t *rapid.T, proof [][32]byte) map[string][][32]byte {
	wrong := map[string][][32]byte{"a longer path": append(slices.Clone(proof), [32]byte{})}
	if len(proof) > 0 {
		wrong["a path without its begin"], wrong["a path without its end"] = proof[1:], proof[:len(proof)-1]
		broken := slices.Clone(proof)
		broken[rapid.IntRange(0, len(proof)-1).Draw(t, "hash")][rapid.IntRange(0, 31).Draw(t, "byte")] ^= 1
		wrong["a path with another bit"] = broken
	}
	return wrong
}

// TestEach builds a tree that is large enough to be built in parts, in any
// order and at once: it is the same, and every proof holds.
func TestEach(t *testing.T) {
	leaves, report := people(9_999), [32]byte{1}
	tree := payout.NewTree(leaves, report, nil)
	for name, each := range map[string]payout.Each{"backwards": backwards, "at once": atOnce(3)} {
		if got := payout.NewTree(leaves, report, each).Root(); got != tree.Root() {
			t.Errorf("%s: root %x, want %x", name, got, tree.Root())
		}
	}
	alone, together := payout.New(), payout.New()
	together.Parallel(atOnce(3))
	want, _, _ := alone.Credit(1, leaves, report)
	if got, _, _ := together.Credit(1, leaves, report); got != want || got.Hash != tree.Root() {
		t.Errorf("a book gives %+v, and at once %+v; want root %x", want, got, tree.Root())
	}
	i := 0
	for e, proof := range tree.Proofs() {
		if e != leaves[i] || !payout.Verify(tree.Root(), e, proof) || len(proof) > 14 {
			t.Fatalf("leaf %d is not proved by %d hashes", i, len(proof))
		}
		i++
	}
	if i != len(leaves) {
		t.Errorf("%d proofs for %d leaves", i, len(leaves))
	}
	for range tree.Proofs() {
		break // Whoever has seen enough may go.
	}
}

// TestCommit proves records, some of which are equal.
func TestCommit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		records := rapid.SliceOfN(rapid.SliceOfN(rapid.Byte(), 0, 2), 1, 40).Draw(t, "records")
		c := payout.Commit(records, nil)
		root := c.Root()
		if c.Len() != len(records) {
			t.Fatalf("%d records of %d", c.Len(), len(records))
		}
		if again := payout.Commit(rapid.Permutation(records).Draw(t, "order"), nil).Root(); again != root {
			t.Fatalf("in another order the root is %x, not %x", again, root)
		}
		for i, r := range records {
			proof := c.Proof(i)
			if !payout.VerifyRecord(root, r, proof) {
				t.Fatalf("record %d is not proved by %x", i, proof)
			}
			if payout.VerifyRecord(root, append(slices.Clone(r), 0), proof) {
				t.Fatalf("the proof of record %d proves another", i)
			}
			for name, wrong := range spoilt(t, proof) {
				if payout.VerifyRecord(root, r, wrong) {
					t.Fatalf("%s proves record %d", name, i)
				}
			}
		}
	})
}

func ExampleCommit() {
	lines := [][]byte{[]byte("line 1"), []byte("line 2"), []byte("line 3")}
	report := payout.Commit(lines, nil)
	fmt.Println(payout.VerifyRecord(report.Root(), []byte("line 2"), report.Proof(1)))
	fmt.Println(payout.VerifyRecord(report.Root(), []byte("line 4"), report.Proof(1)))
	// Output:
	// true
	// false
}
