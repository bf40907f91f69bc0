package payout_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"slices"
	"testing"
	"time"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/payout"
)

// A tree as OpenZeppelin's package is asked for it, and what it answers.
type (
	asked struct {
		Leaves [][2]string `json:"leaves"` // address, total
		Extra  *string     `json:"extra"`  // one leaf more, by its hash
		Proofs int         `json:"proofs"` // of the first so many
	}
	answered struct {
		Root   string     `json:"root"`
		Proofs [][]string `json:"proofs"`
		Built  float64    `json:"built"`  // ms
		Proved float64    `json:"proved"` // ms
	}
)

const peerDir = "../test/merkle"

// askPeer lets OpenZeppelin's merkle-tree package build trees. It needs
// Node.js and the npm packages.
func askPeer(tb testing.TB, trees ...asked) []answered {
	tb.Helper()
	if _, err := os.Stat(peerDir + "/node_modules/@openzeppelin/merkle-tree"); err != nil {
		tb.Skip("OpenZeppelin's merkle-tree is not there; run `make npm`")
	}
	var in, complaint bytes.Buffer
	e := json.NewEncoder(&in)
	for _, tree := range trees {
		if err := e.Encode(tree); err != nil {
			tb.Fatal(err)
		}
	}
	node := exec.CommandContext(tb.Context(), "node", "tree.mjs")
	node.Dir, node.Stdin, node.Stderr = peerDir, &in, &complaint
	out, err := node.Output()
	if err != nil {
		tb.Fatalf("node tree.mjs: %v\n%s", err, &complaint)
	}
	answers := make([]answered, len(trees))
	d := json.NewDecoder(bytes.NewReader(out))
	for i := range answers {
		if err := d.Decode(&answers[i]); err != nil {
			tb.Fatal(err)
		}
	}
	return answers
}

func ask(leaves []payout.Entitlement, report [32]byte, proofs int) asked {
	a := asked{Leaves: make([][2]string, len(leaves)), Proofs: proofs}
	for i, e := range leaves {
		a.Leaves[i] = [2]string{string(e.Address), e.Total.String()}
	}
	if report != [32]byte{} {
		leaf := hexOf(payout.ReportLeaf(report))
		a.Extra = &leaf
	}
	return a
}

func hexOf(w [32]byte) string { return fmt.Sprintf("%#x", w) }

// TestPeer builds trees of all small sizes, and some larger, with and without a
// report, as OpenZeppelin's package does: same roots, same proofs.
func TestPeer(t *testing.T) {
	const seed = 5
	random := rand.New(rand.NewPCG(seed, 0))
	var (
		trees   []asked
		ours    []*payout.Tree
		reports = [][32]byte{{}, {31: 1}}
	)
	for _, n := range append(intsTo(33), 100, 1000) {
		leaves := people(n)
		for i := range leaves {
			leaves[i].Total = aleph.NewToken(random.Uint64()).Mul(random.Uint64())
		}
		for _, report := range reports {
			tree := ask(leaves, report, n)
			if tree.Extra != nil {
				tree.Proofs++
			}
			trees, ours = append(trees, tree), append(ours, payout.NewTree(leaves, report, nil))
		}
	}
	for i, theirs := range askPeer(t, trees...) {
		what := fmt.Sprintf("seed %d, %d leaves, report %t", seed, len(trees[i].Leaves), trees[i].Extra != nil)
		if got := hexOf(ours[i].Root()); got != theirs.Root {
			t.Errorf("%s: root %s, OpenZeppelin %s", what, got, theirs.Root)
		}
		if len(theirs.Proofs) != trees[i].Proofs {
			t.Fatalf("%s: %d proofs", what, len(theirs.Proofs))
		}
		for leaf, want := range theirs.Proofs {
			got := []string{}
			for _, sibling := range ours[i].AppendProof(nil, leaf) {
				got = append(got, hexOf(sibling))
			}
			if !slices.Equal(got, want) {
				t.Errorf("%s: proof of leaf %d %v, OpenZeppelin %v", what, leaf, got, want)
			}
		}
	}
}

func intsTo(n int) (list []int) {
	for i := range n {
		list = append(list, i+1)
	}
	return list
}

// BenchmarkPeer builds the same tree here, on one core, and with OpenZeppelin's
// package, in one run. That is slow, so the tree is small and only some proofs
// are asked for.
func BenchmarkPeer(b *testing.B) {
	const n, some = 20_000, 1_000
	leaves := people(n)
	var root string
	b.Run("ours", func(b *testing.B) {
		var built, proved time.Duration
		for b.Loop() {
			start := time.Now()
			tree := payout.NewTree(leaves, [32]byte{}, nil)
			half := time.Now()
			for range tree.Proofs() { // Made for the time that it takes.
			}
			built, proved, root = built+half.Sub(start), proved+time.Since(half), hexOf(tree.Root())
		}
		b.ReportMetric(n*float64(b.N)/built.Seconds(), "leaves/s")
		b.ReportMetric(n*float64(b.N)/proved.Seconds(), "proofs/s")
	})
	b.Run("openzeppelin", func(b *testing.B) {
		var built, proved float64
		for b.Loop() {
			theirs := askPeer(b, ask(leaves, [32]byte{}, some))[0]
			built, proved = built+theirs.Built, proved+theirs.Proved
			if root != "" && theirs.Root != root {
				b.Fatalf("root %s, ours %s", theirs.Root, root)
			}
		}
		b.ReportMetric(n*float64(b.N)*1000/built, "leaves/s")
		b.ReportMetric(some*float64(b.N)*1000/proved, "proofs/s")
	})
}
