package payout_test

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/payout"
)

// credited is a book after an epoch of three accounts with a report of two
// lines.
func credited(t testing.TB) (payout.RootState, *payout.Commitment) {
	t.Helper()
	b, report := payout.New(), payout.Commit([][]byte{[]byte("a line"), []byte("another")}, nil)
	b.Credit(7, []payout.Entitlement{earned(1, 10), earned(2, 7), earned(3, 1_000_000)}, report.Root())
	r, _ := b.Root(7)
	return r, report
}

func proved(t testing.TB) (payout.Proof, payout.RecordProof) {
	t.Helper()
	r, report := credited(t)
	p, ok := r.Prove(person(2))
	if !ok {
		t.Fatal("no proof")
	}
	tree, _ := r.Tree()
	up, _ := tree.ReportProof()
	return p, payout.RecordProof{
		Epoch: 7, Root: r.Hash, Record: []byte("a line"), Path: report.Proof(0), Report: report.Root(), ReportPath: up,
	}
}

func TestProve(t *testing.T) {
	r, _ := credited(t)
	if p, ok := r.Prove(person(9)); ok {
		t.Errorf("somebody who earned nothing has the proof %+v", p)
	}
	if p, ok := (payout.RootState{Root: r.Root}).Prove(person(2)); ok {
		t.Errorf("without leaves there is the proof %+v", p)
	}
}

func TestVerifySaysWhatIsWrong(t *testing.T) {
	entitlement, record := proved(t)
	if err := entitlement.Verify(); err != nil {
		t.Error(err)
	}
	if err := record.Verify(); err != nil {
		t.Error(err)
	}
	for _, test := range []struct {
		name  string
		spoil func(*payout.Proof)
		want  string
	}{
		{"another total", func(p *payout.Proof) { p.Total = aleph.NewToken(8) }, "with 8 base units and this path lead to root 0x"},
		{"another root", func(p *payout.Proof) { p.Root = [32]byte{} }, "not to 0x0000"},
		{"another address", func(p *payout.Proof) { p.Address = person(1) }, string(person(1))},
		{"an address of another chain", func(p *payout.Proof) { p.Address = "tz1abc" }, `"tz1abc" is no Ethereum address`},
		{"a shorter path", func(p *payout.Proof) { p.Path = p.Path[1:] }, "not to"},
	} {
		p := entitlement
		test.spoil(&p)
		if err := p.Verify(); !errors.Is(err, payout.ErrProof) || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: got %v, want %q", test.name, err, test.want)
		}
	}
	for _, test := range []struct {
		name  string
		spoil func(*payout.RecordProof)
		want  string
	}{
		{"another record", func(p *payout.RecordProof) { p.Record = []byte("a lime") }, "the record of 6 bytes and its path lead to report 0x"},
		{"another report", func(p *payout.RecordProof) { p.Report = [32]byte{} }, "not to 0x0000"},
		{"another root", func(p *payout.RecordProof) { p.Root = [32]byte{} }, "lead to root 0x"},
		{"no path to the root", func(p *payout.RecordProof) { p.ReportPath = nil }, "of epoch 7"},
	} {
		p := record
		test.spoil(&p)
		if err := p.Verify(); !errors.Is(err, payout.ErrProof) || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: got %v, want %q", test.name, err, test.want)
		}
	}
}

// TestProofJSON has the documents as others read them.
func TestProofJSON(t *testing.T) {
	word := "0x" + strings.Repeat("ab", 32)
	w := unhex32(t, word[2:])
	for _, test := range []struct {
		proof any
		want  string
	}{
		{
			payout.Proof{Epoch: 7, Root: w, Address: "0x1111111111111111111111111111111111111111", Total: aleph.ALEPH, Path: [][32]byte{w}},
			`{"epoch":7,"root":"` + word + `","address":"0x1111111111111111111111111111111111111111","total":"1000000000000000000","path":["` + word + `"]}`,
		},
		{
			payout.RecordProof{Epoch: 7, Root: w, Record: []byte{1, 0xff}, Report: w},
			`{"epoch":7,"root":"` + word + `","record":"0x01ff","path":[],"report":"` + word + `","report_path":[]}`,
		},
	} {
		got, err := json.Marshal(test.proof)
		if err != nil || string(got) != test.want {
			t.Errorf("got %s, %v; want %s", got, err, test.want)
		}
	}
}

func TestProofJSONRefuses(t *testing.T) {
	entitlement, record := proved(t)
	good, _ := json.Marshal(entitlement)
	other, _ := json.Marshal(record)
	replace := func(old, to string) string {
		if !strings.Contains(string(good), old) {
			t.Fatalf("%s has no %s", good, old)
		}
		return strings.Replace(string(good), old, to, 1)
	}
	root := string(good[strings.Index(string(good), `"0x`) : strings.Index(string(good), `"0x`)+68])
	for name, test := range map[string]struct{ text, want string }{
		"a list":                  {`[]`, "no JSON object"},
		"nothing":                 {``, "no JSON object"},
		"half":                    {string(good[:len(good)-1]), "ends too early"},
		"a key without a value":   {`{"epoch"}`, "epoch"},
		"no key":                  {`{7}`, "invalid character"},
		"more":                    {string(good) + `{}`, "more after it"},
		"a key too many":          {replace(`{`, `{"note":1,`), `key "note" is unknown`},
		"a key in capitals":       {replace(`"epoch"`, `"Epoch"`), `key "Epoch" is unknown`},
		"a key twice":             {replace(`{`, `{"epoch":7,`), `key "epoch" is unknown, or there twice`},
		"a key too few":           {replace(`"epoch":7,`, ``), "epoch is missing"},
		"null":                    {replace(`7`, `null`), "epoch is null"},
		"half an epoch":           {replace(`7`, `7.5`), "epoch: "},
		"an epoch below zero":     {replace(`7`, `-7`), "epoch: "},
		"a number for the total":  {replace(`"total":"7"`, `"total":7`), "total: "},
		"a total below zero":      {replace(`"total":"7"`, `"total":"-7"`), "total: "},
		"a root without 0x":       {replace(`"0x`, `"`), "not lower-case hexadecimal"},
		"a short root":            {replace(root, root[:65]+`"`), "31 bytes, not 32"},
		"a root in capitals":      {replace(root, `"0x`+strings.ToUpper(root[3:])), "not lower-case hexadecimal"},
		"half a byte":             {replace(root, root[:66]+`"`), "not lower-case hexadecimal"},
		"a hash that is null":     {replace(`"path":[`, `"path":[null,`), "path: "},
		"a path that is none":     {replace(`"path":[`, `"path":7,"x":[`), "path: "},
		"a path without end":      {replace(`"path":[`, `"path":[`+strings.Repeat(root+",", 64)), "no tree is higher than 64"},
		"another chain's address": {replace(string(entitlement.Address), "tz1abc"), "no Ethereum address"},
		"the other kind":          {string(other), "key"},
	} {
		read := payout.Proof{Epoch: 99}
		err := read.UnmarshalJSON([]byte(test.text))
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: got %v, want %q", name, err, test.want)
		}
		if read.Epoch != 99 || read.Path != nil {
			t.Errorf("%s: a part of it was read: %+v", name, read)
		}
	}
	if err := new(payout.RecordProof).UnmarshalJSON(good); err == nil {
		t.Error("a proof of an entitlement is one of a record")
	}
	var read payout.Proof
	lower := replace(string(entitlement.Address), strings.ToLower(string(entitlement.Address)))
	if err := json.Unmarshal([]byte(lower), &read); err != nil || read.Address != entitlement.Address || read.Verify() != nil {
		t.Errorf("an address in lower case is read as %s, %v", read.Address, err)
	}
}

// FuzzProof reads both kinds of documents: what can be read is written and
// read again alike, and can be verified without harm.
func FuzzProof(f *testing.F) {
	entitlement, record := proved(f)
	for _, p := range []any{entitlement, record} {
		text, _ := json.Marshal(p)
		f.Add(text)
		f.Add(slices.Concat([]byte(" "), text, []byte("\n")))
	}
	f.Add([]byte(`{"epoch":18446744073709551615,"root":null}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		var p payout.Proof
		if p.UnmarshalJSON(text) == nil {
			again(t, p)
			if verified := payout.Verify(p.Root, payout.Entitlement{Address: p.Address, Total: p.Total}, p.Path); verified != (p.Verify() == nil) {
				t.Fatalf("%+v: Verify says %v, the proof %v", p, verified, p.Verify())
			}
		}
		var r payout.RecordProof
		if r.UnmarshalJSON(text) == nil {
			again(t, r)
			verified := payout.VerifyRecord(r.Report, r.Record, r.Path) && payout.VerifyReport(r.Root, r.Report, r.ReportPath)
			if verified != (r.Verify() == nil) {
				t.Fatalf("%+v: Verify says %v, the proof %v", r, verified, r.Verify())
			}
		}
	})
}

func again[P any](t *testing.T, p P) {
	t.Helper()
	text, err := json.Marshal(p)
	if err != nil {
		t.Fatal(err)
	}
	var read P
	if err := json.Unmarshal(text, &read); err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	if diff := gocmp.Diff(p, read, equalNumbers); diff != "" {
		t.Fatalf("(-written +read):\n%s", diff)
	}
}
