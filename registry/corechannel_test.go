package registry_test

import (
	"errors"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/registry"
)

const (
	ccnHash = "223006b661c299b4d75709b8be3bb6943ff6847fedea7282c878c3af9c5a0fa1"
	crnHash = "01249788857fc7fc1b3ad95cc9caab6c1c25aace8bee0298313282c9f2373e90"
	owner   = "0x7Bbe11B50d316371A7D8f61c4Db2d1c108Df43f1"

	// channel has a core node with two stakes, one of them in base units as old
	// entries have it, and a compute node linked to it.
	channel = `{"nodes":[{"hash":"` + ccnHash + `","name":"core","owner":"0x7bbe11b50d316371a7d8f61c4db2d1c108df43f1","reward":"solana","manager":"","status":"active","score":0.98765,
		"stakers":{"0x63e96a3536f297ac187463ed5a6bd21f30313782":300000.5,"0xa2ac72da61661013d86aee735401adfee4e99969":1e22},"total_staked":7}],
	"resource_nodes":[{"hash":"` + crnHash + `","owner":"","reward":"` + owner + `","status":"linked","parent":"` + ccnHash + `"}]}`
)

func TestReadCorechannel(t *testing.T) {
	ccn, crn := aleph.MustHash(ccnHash), aleph.MustHash(crnHash)
	half := aleph.NewToken(500_000_000_000_000_000)
	want := registry.Snapshot{
		CCNs: []registry.CCN{{
			Node:   registry.Node{ID: ccn, Name: "core", Owner: owner, Score: 9876},
			Active: true, Staked: aleph.WholeTokens(310_000).Add(half),
		}},
		CRNs: []registry.CRN{{Node: registry.Node{ID: crn, Reward: owner}, Parent: ccn}},
		Stakes: []registry.Stake{
			{Staker: "0x63E96A3536f297ac187463ED5a6Bd21f30313782", CCN: ccn, Amount: aleph.WholeTokens(300_000).Add(half)},
			{Staker: "0xA2Ac72Da61661013d86Aee735401ADFEe4e99969", CCN: ccn, Amount: aleph.WholeTokens(10_000)},
		},
	}
	got, err := registry.ReadCorechannel([]byte(channel))
	if err != nil {
		t.Fatal(err)
	}
	if diff := gocmp.Diff(want, got, equalNumbers); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	// A node whose status says neither is on record, and gets nothing.
	got, err = registry.ReadCorechannel([]byte(strings.NewReplacer("active", "waiting", "linked", "waiting").Replace(channel)))
	if err != nil || got.CCNs[0].Active || got.CRNs[0].Linked() {
		t.Errorf("nodes that wait: %+v, %v", got, err)
	}
}

func TestReadCorechannelRefuses(t *testing.T) {
	with := func(old, replacement string) string {
		if !strings.Contains(channel, old) {
			t.Fatalf("nothing of the document is %q", old)
		}
		return strings.Replace(channel, old, replacement, 1)
	}
	for _, test := range []struct{ name, document, why string }{
		{"nothing", "", "unexpected end"},
		{"cut off", channel[:len(channel)-1], "unexpected end"},
		{"a list", "[]", "cannot unmarshal array"},
		{"without compute nodes", `{"nodes":[]}`, "it has no nodes or no resource_nodes"},
		{"nodes that are none", `{"nodes":null,"resource_nodes":[]}`, "it has no nodes or no resource_nodes"},
		{"nodes that are no list", `{"nodes":{},"resource_nodes":[]}`, "cannot unmarshal object"},
		{"a node that is no object", with(`"nodes":[{`, `"nodes":[7,{`), "cannot unmarshal number"},
		{"a node without a hash", with(`"hash":"`+ccnHash+`",`, ""), "nodes[0]: not an item hash"},
		{"a node twice", with(`"hash":"`+crnHash, `"hash":"`+ccnHash), "resource_nodes[0]: node " + ccnHash + " stands there twice"},
		{"a link to no hash", with(`"parent":"`+ccnHash, `"parent":"x`), "resource_nodes[0]: not an item hash"},
		{"a score that is NaN", with("0.98765", "NaN"), "invalid character 'N'"},
		{"a negative score", with("0.98765", "-0.1"), `nodes[0]: score "-0.1" is not between 0 and 1`},
		{"a score above all", with("0.98765", "1.0001"), `nodes[0]: score "1.0001" is not`},
		{"an absurd score", with("0.98765", "1e999999999"), `nodes[0]: score "1e999999999" is not`},
		{"a negative stake", with("300000.5", "-1"), `nodes[0]: the stake of "0x63e96a3536f297ac187463ed5a6bd21f30313782" is "-1"`},
		{"a stake of more than there is", with("300000.5", "500000000000000000000000001"), `is "500000000000000000000000001"`},
		{"an oversized stake", with("300000.5", strings.Repeat("9", 5000)), `is "` + strings.Repeat("9", 50) + `"`},
		{"a stake that is a word", with("300000.5", `"much"`), "invalid number literal"},
		{"a staker twice", with("0xa2ac72da61661013d86aee735401adfee4e99969", "0x63E96A3536F297AC187463ED5A6BD21F30313782"), "nodes[0]: the stake of"},
		{"a staker that is none", with("0xa2ac72da61661013d86aee735401adfee4e99969", "a b"), `the stake of "a b" is`},
	} {
		got, err := registry.ReadCorechannel([]byte(test.document))
		if !errors.Is(err, registry.ErrCorechannel) || !strings.Contains(err.Error(), test.why) {
			t.Errorf("%s: %v, want a refusal because %s", test.name, err, test.why)
		}
		if diff := gocmp.Diff(registry.Snapshot{}, got, equalNumbers); diff != "" {
			t.Errorf("%s: a part of it was read: %s", test.name, diff)
		}
	}
}

// FuzzReadCorechannel checks that what is read adds up, is in order, and pays
// Ethereum addresses or nobody.
func FuzzReadCorechannel(f *testing.F) {
	// Short seeds: the fuzzer makes what it finds shorter before it goes on.
	for _, nodes := range []string{
		`[],"resource_nodes":[]`,
		`[{"hash":"` + ccnHash + `","status":"active","score":0.9,"stakers":{"a":1e22}}],"resource_nodes":[]`,
		`[],"resource_nodes":[{"hash":"` + crnHash + `","owner":"` + owner + `","status":"linked","parent":"` + ccnHash + `"}]`,
	} {
		f.Add([]byte(`{"nodes":` + nodes + `}`))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := registry.ReadCorechannel(b)
		if err != nil {
			if !errors.Is(err, registry.ErrCorechannel) {
				t.Fatal(err)
			}
			return
		}
		if diff := gocmp.Diff(s.Sorted(), s, equalNumbers); diff != "" {
			t.Fatalf("not in order (-want +got):\n%s", diff)
		}
		seen, staked := map[aleph.Hash]bool{}, map[aleph.Hash]aleph.Token{}
		for _, st := range s.Stakes {
			staked[st.CCN] = staked[st.CCN].Add(st.Amount)
		}
		check := func(n registry.Node) {
			for _, a := range []aleph.Address{n.Owner, n.Reward, n.Payee()} {
				if _, ok := a.Ethereum(); a != "" && !ok {
					t.Fatalf("%q can be paid", a)
				}
			}
			if n.ID.IsZero() || seen[n.ID] || n.Score > aleph.Whole {
				t.Fatalf("%+v", n)
			}
			seen[n.ID] = true
		}
		for _, n := range s.CCNs {
			check(n.Node)
			if n.Staked != staked[n.ID] {
				t.Fatalf("%s on %s, its stakes are %s", n.Staked, n.ID, staked[n.ID])
			}
		}
		for _, n := range s.CRNs {
			check(n.Node)
		}
	})
}
