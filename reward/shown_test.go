package reward_test

import (
	"bytes"
	"errors"
	"slices"
	"testing"

	"github.com/fxamacker/cbor/v2"
	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/credit"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/reward"
)

// covered makes the usage of each line worth what was charged for it, as
// Line.Check wants it.
func covered(e reward.Epoch) reward.Epoch {
	for i := range e.Lines {
		u := &e.Lines[i].Usage
		u.Rate, u.Counted = 1<<40, 1<<30
	}
	return e
}

// recordsOf are those that prove what an address got: the header, its parts,
// pools and places in them, and the lines; ok is false when it has no part.
func recordsOf(e reward.Epoch, p policy.Policy, days []reward.Wages, who aleph.Address) (out [][]byte, lines int, ok bool) {
	r := reward.Compute(e, p)
	t, again := reward.NewTracer(e, p, r), reward.NewTracer(e, p, r)
	all := t.Records(days)
	out = all[:1:1]
	earnings := reward.Earnings(e, r)
	for i, k := range earnings {
		if k.Recipient == who {
			out, ok = append(out, all[1+i]), true
		}
	}
	pools, place := map[int]bool{}, 1+len(earnings)+len(r.Pools)
	t.Members(days, func(pool reward.Pool, m reward.Member) {
		if t.Recipient(m.Part) == who {
			pools[1+len(earnings)+slices.Index(r.Pools, pool)] = true
			out = append(out, all[place])
		}
		place++
	})
	for i := range all {
		if pools[i] {
			out = append(out, all[i])
		}
	}
	for i := range e.Lines {
		record := again.Record(&e.Lines[i])
		if len(t.PartsOf(&e.Lines[i], who)) > 0 {
			out, lines = append(out, record), lines+1
		}
	}
	return out, lines, ok
}

// TestShow shows to everybody what they got in random epochs, and refuses it
// when a record is missing, comes twice, or is another.
func TestShow(t *testing.T) {
	proposed := proposal(t)
	rapid.Check(t, func(t *rapid.T) {
		e, p, days := drawDays(t, proposed)
		e = covered(e)
		for _, who := range []aleph.Address{"anna", "ben", "carl", "dora", "developers", reward.BurnAddress} {
			records, lines, ok := recordsOf(e, p, days, who)
			if !ok {
				continue
			}
			shown, err := reward.Show(records, who, false)
			if err != nil {
				t.Fatal(err)
			}
			if len(shown.Traces) != lines {
				t.Fatalf("%d of %d lines are shown", len(shown.Traces), lines)
			}
			for i, b := range records {
				record, err := reward.ReadRecord(b)
				if err != nil {
					t.Fatal(err)
				}
				without := slices.Delete(slices.Clone(records), i, i+1)
				named := record.Part == nil || record.Part.Address != "" // Otherwise only lines say that it is missing.
				summed := record.Part == nil || record.Part.Role != reward.RoleDevelopers && record.Part.Role != reward.RoleBurn
				if _, err := reward.Show(without, who, false); named && summed && !errors.Is(err, reward.ErrShown) {
					t.Fatalf("%s: shown without %+v: %v", who, record, err)
				}
				if _, err := reward.Show(append(slices.Clone(records), b), who, true); !errors.Is(err, reward.ErrShown) {
					t.Fatalf("%s: shown with %+v twice: %v", who, record, err)
				}
				other := bytes.Clone(b)
				other[len(b)-1]++ // The amount of a part or a member.
				_, err = reward.ReadRecord(other)
				if (record.Part == nil || !summed) && record.Member == nil || err != nil {
					continue
				}
				changed := slices.Clone(records)
				changed[i] = other
				if _, err := reward.Show(changed, who, false); !errors.Is(err, reward.ErrShown) {
					t.Fatalf("%s: shown with another amount than %+v: %v", who, record, err)
				}
			}
		}
	})
}

// TestShowPartial leaves out lines, and says how much they gave.
func TestShowPartial(t *testing.T) {
	proposed := proposal(t)
	rapid.Check(t, func(t *rapid.T) {
		e, p, days := drawDays(t, proposed)
		e = covered(e)
		who := rapid.SampledFrom([]aleph.Address{"anna", "ben", "carl"}).Draw(t, "who")
		records, lines, ok := recordsOf(e, p, days, who)
		if !ok || lines == 0 {
			return
		}
		left := rapid.IntRange(1, lines).Draw(t, "left out")
		if _, err := reward.Show(records[:len(records)-left], who, false); !errors.Is(err, reward.ErrShown) {
			t.Fatalf("shown without %d lines: %v", left, err)
		}
		shown, err := reward.Show(records[:len(records)-left], who, true)
		if err != nil {
			t.Fatal(err)
		}
		var rest, want aleph.Token
		for _, i := range shown.Items {
			rest = rest.Add(i.Rest)
		}
		whole, err := reward.Show(records, who, true)
		if err != nil {
			t.Fatal(err)
		}
		for _, i := range whole.Items {
			for _, l := range i.Lines {
				if !slices.ContainsFunc(shown.Traces, func(t reward.Trace) bool { return t.Line.Number == l.Number }) {
					want = want.Add(l.Part.Amount)
				}
			}
		}
		if rest != want || rest.IsZero() {
			t.Fatalf("the rest is %s, the lines left out gave %s", rest, want)
		}
	})
}

// FuzzShow puts records of strangers together: they are refused with a reason,
// or every amount is explained.
func FuzzShow(f *testing.F) {
	small := smallRecords(f)
	seed := func(records [][]byte, who string, partial bool) {
		b, err := cbor.Marshal(records)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b, who, partial)
	}
	e := covered(epochOfOneLine())
	e.Lines[0].Portions = []credit.Portion{{Origin: aleph.Paid, Value: e.Lines[0].Value}}
	for _, r := range reward.Earnings(e, reward.Compute(e, proposal(f))) {
		records, _, _ := recordsOf(e, proposal(f), nil, r.Recipient)
		seed(records, string(r.Recipient), false)
		seed(append(records, records[len(records)-1]), string(r.Recipient), true)
	}
	seed(small, "", true)
	seed(small[:1], "", false)
	f.Fuzz(func(t *testing.T, b []byte, who string, partial bool) {
		var records [][]byte
		if cbor.Unmarshal(b, &records) != nil {
			return
		}
		shown, err := reward.Show(records, aleph.Address(who), partial)
		if err != nil {
			return
		}
		for _, i := range shown.Items {
			if !partial && !i.Rest.IsZero() {
				t.Fatalf("%+v is not explained", i)
			}
		}
		again := append(slices.Clone(records), records[len(records)-1])
		if _, err := reward.Show(again, aleph.Address(who), partial); err == nil {
			t.Fatal("a record comes twice")
		}
	})
}
