package engine_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/reward"
)

// TestPolicyTexts lets the one core node of a network vote for texts that are
// no policy, or not in the form that all core nodes write alike.
func TestPolicyTexts(t *testing.T) {
	g := genesis(t, 1)
	ours := changed(g.Policy, map[string]string{"name": `"ours"`})
	for name, test := range map[string]struct {
		text []byte
		want string // what the dispute says
	}{
		"nothing":     {nil, "it has no name"},
		"no TOML":     {[]byte("{"), "line 1, column 1"},
		"not all":     {[]byte(`name = "ours"`), "not the one that `galeph policy show --toml` prints"},
		"a remark":    {append(bytes.Clone(ours), "# This is better.\n"...), "not the one that"},
		"unknown key": {append([]byte("tax = 1\n"), ours...), `there is no parameter "tax"`},
		"a long key":  {append([]byte(strings.Repeat("x", 30_000)+" = 1\n"), ours...), `there is no parameter "xxx`},
		"a sum":       {changed(g.Policy, map[string]string{"name": `"ours"`, "execution.crn": "7000"}), "the execution shares sum to 11000 basis points"},
		"unsafe":      {changed(g.Policy, map[string]string{"name": `"ours"`, "valuation": `"spot"`, "aleph_bonus": "9000"}), "self-dealing pays"},
		"a preset":    {changed(g.Policy, map[string]string{"name": `"hardened"`}), "choose another name"},
		"other sizes": {bytes.Repeat([]byte("#"), policy.SizeMax+1), "more than the"},
	} {
		t.Run(name, func(t *testing.T) {
			e := engine.New(g)
			before := engine.PolicyVote{Serial: 1, TOML: g.Policy.TOML()}
			e.Apply(engine.Vote{Policy: &before, Signer: address("core1")})
			v := engine.Vote{Policy: &engine.PolicyVote{Serial: 2, TOML: test.text}, Signer: address("core1")}
			got := disputes(e.Apply(v))
			if len(got) != 1 || !strings.Contains(got[0], test.want) || len(got[0]) > 1000 {
				t.Errorf("disputed: %.2000q, want one that says %q", got, test.want)
			}
			if again := e.Apply(v); len(again) != 0 {
				t.Errorf("the same vote again: %v", again)
			}
			if kept := e.PolicyWish(address("core1")); kept.Serial != 2 || kept.Policy == nil || *kept.Policy != g.Policy {
				t.Errorf("kept is %+v, want the policy before under the new serial", kept)
			}
			if _, ok := e.NextPolicy(); ok {
				t.Error("it is agreed")
			}
		})
	}
}

// TestLargePolicies: what is too large for a policy is no transaction.
func TestLargePolicies(t *testing.T) {
	g := genesis(t, 1)
	for size, want := range map[int]error{policy.SizeMax: nil, policy.SizeMax + 1: engine.ErrTransaction} {
		tx := ballot(g, "core1", engine.Vote{Policy: &engine.PolicyVote{Serial: 1, TOML: make([]byte, size)}})
		if _, err := engine.DecodeTx(g.Network, tx); !errors.Is(err, want) {
			t.Errorf("%d bytes: %v, want %v", size, err, want)
		}
	}
}

// TestOldEpochs computes every closed epoch again from what its effect says,
// long after other rules are in force.
func TestOldEpochs(t *testing.T) {
	e := lived(t)
	g := e.Genesis()
	lines := map[uint64][]expense.Line{1: e.Lines()}
	var closed []engine.EpochClosed
	shared := 0
	for i, shares := range [][2]string{{"6000", "500"}, {"5000", "1500"}, {"4000", "2500"}, {"5500", "1000"}} {
		text := changed(g.Policy, map[string]string{"name": `"ours"`, "execution.crn": shares[0], "execution.developers": shares[1]})
		v := engine.Vote{Policy: &engine.PolicyVote{Serial: uint64(10 + i), TOML: text}, Signer: address("core1")}
		if reasons := disputes(e.Apply(v)); len(reasons) > 0 {
			t.Fatal(reasons)
		}
		for _, f := range e.Apply(engine.Tick{At: e.Now() + aleph.Hour}) {
			switch f := f.(type) {
			case engine.Charged:
				open := uint64(len(closed) + 1)
				lines[open] = append(lines[open], f.Line)
			case engine.EpochClosed:
				closed = append(closed, f)
			}
		}
	}
	for i, f := range closed {
		if i > 0 && f.Policy == closed[i-1].Policy {
			t.Errorf("epochs %d and %d were computed under the same rules", f.Inputs.Number-1, f.Inputs.Number)
		}
		shared += len(f.Report.Shares)
		inputs := f.Inputs
		inputs.Lines = lines[inputs.Number]
		again := reward.Compute(inputs, f.Policy)
		if diff := gocmp.Diff(f.Report, again, cmpopts.EquateComparable(aleph.Token{}, aleph.Hash{})); diff != "" {
			t.Errorf("epoch %d is another when it is computed again (-then +now):\n%s", inputs.Number, diff)
		}
	}
	if len(closed) != 4 || shared == 0 {
		t.Errorf("%d epochs with %d shares", len(closed), shared)
	}
}
