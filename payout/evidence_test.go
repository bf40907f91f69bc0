package payout_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/payout"
)

const earner aleph.Address = "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC"

// evidenceOf is of an epoch of three records, in which one address earned.
func evidenceOf(t testing.TB) (payout.Evidence, payout.Root) {
	t.Helper()
	records := [][]byte{[]byte("header"), []byte("one"), []byte("two")}
	leaves := make([][32]byte, len(records))
	for i, r := range records {
		leaves[i] = payout.RecordLeaf(r)
	}
	c := payout.CommitLeaves(leaves, nil)
	if want := payout.Commit(records, nil).Root(); c.Root() != want {
		t.Fatalf("leaves give %x, records %x", c.Root(), want)
	}
	earned := []payout.Entitlement{{Address: earner, Total: aleph.NewToken(7)}}
	root, _, _ := payout.New().Credit(3, earned, c.Root())
	tree, err := root.Reproduce(append(earned, payout.Entitlement{Address: "not on the chain", Total: aleph.NewToken(1)}), c.Root())
	if err != nil {
		t.Fatal(err)
	}
	return root.Evidence(tree, c, []payout.Committed{{Place: 0, Record: records[0]}, {Place: 2, Record: records[2]}}, earner), root
}

func TestEvidence(t *testing.T) {
	v, root := evidenceOf(t)
	if err := v.Verify(3, root.Hash); err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	var again payout.Evidence
	if err := json.Unmarshal(text, &again); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(v, again, cmp.Comparer(func(a, b aleph.Token) bool { return a == b })); diff != "" {
		t.Errorf("(-written +read):\n%s", diff)
	}
	for name, wrong := range map[string]func(v *payout.Evidence){
		"no record":              func(v *payout.Evidence) { v.Records = nil },
		"another record":         func(v *payout.Evidence) { v.Records[1].Record = []byte("won") },
		"a record twice":         func(v *payout.Evidence) { v.Records = append(v.Records, v.Records[1]) },
		"the header twice":       func(v *payout.Evidence) { v.Records = append(v.Records, v.Records[0]) },
		"another root":           func(v *payout.Evidence) { v.Records[1].Root[0]++ },
		"another epoch":          func(v *payout.Evidence) { v.Records[0].Epoch++ },
		"another total":          func(v *payout.Evidence) { v.Earned.Total = aleph.NewToken(8) },
		"another root of earned": func(v *payout.Evidence) { v.Earned.Root[0]++ },
	} {
		v, _ := evidenceOf(t)
		wrong(&v)
		if err := v.Verify(3, root.Hash); !errors.Is(err, payout.ErrProof) {
			t.Errorf("%s: got %v", name, err)
		}
	}
	if _, err := root.Reproduce([]payout.Entitlement{{Address: earner, Total: aleph.NewToken(8)}}, v.Records[0].Report); err == nil {
		t.Error("other entitlements have the same root")
	}
}

func TestParseRoot(t *testing.T) {
	spelled := "0x" + strings.Repeat("ab", 32)
	if got, err := payout.ParseRoot(spelled); err != nil || got[31] != 0xab {
		t.Errorf("%s is read as %x: %v", spelled, got, err)
	}
	for _, wrong := range []string{"", "0x", spelled[2:], spelled + "00", strings.ToUpper(spelled), `"`} {
		if got, err := payout.ParseRoot(wrong); err == nil {
			t.Errorf("%q is read as %x", wrong, got)
		}
	}
}

// FuzzEvidence reads what strangers say is a proof: it is refused, or it is
// written so, and checking it does not fail otherwise than with a reason.
func FuzzEvidence(f *testing.F) {
	v, root := evidenceOf(f)
	text, err := json.Marshal(v)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(text)
	v.Records, v.MoreLines = append(v.Records, v.Records[1]), true
	if text, err = json.Marshal(v); err != nil {
		f.Fatal(err)
	}
	f.Add(text)
	v.Earned = nil
	if text, err = json.Marshal(v); err != nil {
		f.Fatal(err)
	}
	f.Add(text)
	f.Add([]byte(`{"records":[],"earned":null}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		var v payout.Evidence
		if err := json.Unmarshal(text, &v); err != nil {
			return
		}
		if err := v.Verify(3, root.Hash); err != nil && !errors.Is(err, payout.ErrProof) {
			t.Fatal(err)
		}
		written, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		var again payout.Evidence
		if err := json.Unmarshal(written, &again); err != nil {
			t.Fatalf("%s is written as %s, which is refused: %v", text, written, err)
		}
	})
}
