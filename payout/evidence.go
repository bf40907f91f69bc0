package payout

import (
	"encoding/json"
	"fmt"

	aleph "github.com/aleph-im/go-aleph"
)

// recordsMax bounds how many records one piece of evidence has.
const recordsMax = 100_000

// Evidence shows records of one epoch's report, each once, and maybe what an
// address had earned by its end, by one root.
type Evidence struct {
	Records   []RecordProof
	MoreLines bool   // whoever made it left out lines that belong to it
	Earned    *Proof // may be missing
}

// Verify returns nil when everything in it is shown by root, as one of epoch,
// and no record comes twice.
func (v Evidence) Verify(epoch uint64, root [32]byte) error {
	if len(v.Records) == 0 {
		return fmt.Errorf("%w: there is no record", ErrProof)
	}
	first := make(map[string]int, len(v.Records))
	for i, r := range v.Records {
		if k, again := first[string(r.Record)]; again {
			return fmt.Errorf("%w: record %d is record %d once more, and counts only once: take it out", ErrProof, i+1, k+1)
		}
		first[string(r.Record)] = i
		if r.Epoch != epoch || r.Root != root {
			return fmt.Errorf("%w: record %d is shown by root %s of epoch %d, not by %s of epoch %d", ErrProof, i+1, hexOf(r.Root[:]), r.Epoch, hexOf(root[:]), epoch)
		}
		if err := r.Verify(); err != nil {
			return fmt.Errorf("record %d: %w", i+1, err)
		}
	}
	if p := v.Earned; p != nil {
		if p.Epoch != epoch || p.Root != root {
			return fmt.Errorf("%w: what %s earned is shown by root %s of epoch %d, not by %s of epoch %d", ErrProof, p.Address, hexOf(p.Root[:]), p.Epoch, hexOf(root[:]), epoch)
		}
		return p.Verify()
	}
	return nil
}

// MarshalJSON writes the evidence as a document that can be handed on.
func (v Evidence) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Records   []RecordProof `json:"records"`
		MoreLines bool          `json:"more_lines,omitempty"`
		Earned    *Proof        `json:"earned,omitempty"`
	}{v.Records, v.MoreLines, v.Earned})
}

// UnmarshalJSON reads what MarshalJSON writes: every key once, none besides.
func (v *Evidence) UnmarshalJSON(text []byte) error {
	var records []RecordProof
	fields := map[string]any{"records": &records}
	var earned Proof
	var more bool
	var probe struct {
		MoreLines json.RawMessage `json:"more_lines"`
		Earned    json.RawMessage `json:"earned"`
	}
	if err := json.Unmarshal(text, &probe); err != nil {
		return fmt.Errorf("read evidence: %w", err)
	}
	if probe.Earned != nil {
		fields["earned"] = &earned
	}
	if probe.MoreLines != nil {
		fields["more_lines"] = &more
	}
	if err := decode(text, fields); err != nil {
		return fmt.Errorf("read evidence: %w", err)
	}
	if len(records) > recordsMax {
		return fmt.Errorf("read evidence: %d records are more than %d", len(records), recordsMax)
	}
	*v = Evidence{Records: records, MoreLines: more}
	if probe.Earned != nil {
		v.Earned = &earned
	}
	return nil
}

// ParseRoot reads a root as documents and explorers spell it: 64 hexadecimal
// digits after 0x.
func ParseRoot(s string) (root [32]byte, err error) {
	var w word
	text, err := json.Marshal(s)
	if err == nil {
		err = w.UnmarshalJSON(text)
	}
	return w, err
}

// Reproduce builds the tree of an epoch again, from what was earned by its end
// and its report, and says whether it has the root. Entitlements of addresses
// that the vault cannot pay are left out.
func (r Root) Reproduce(earned []Entitlement, report [32]byte) (*Tree, error) {
	b := New()
	var payable []Entitlement
	for _, e := range earned {
		if _, ok := e.Address.Ethereum(); ok {
			payable = append(payable, e)
		}
	}
	b.add(payable)
	t := NewTree(b.earned, report, nil)
	if t.Root() != r.Hash {
		return nil, fmt.Errorf("what was earned by epoch %d and its report lead to root %x, not to %x", r.Epoch, t.Root(), r.Hash)
	}
	return t, nil
}

// Committed is a record and its place in the commitment of its report.
type Committed struct {
	Place  int
	Record []byte
}

// Evidence shows records of the report, and what an address had earned, unless
// that is empty or has nothing. t and c are those of the root's epoch.
func (r Root) Evidence(t *Tree, c *Commitment, records []Committed, who aleph.Address) Evidence {
	var v Evidence
	up, _ := t.ReportProof()
	for _, k := range records {
		v.Records = append(v.Records, RecordProof{
			Epoch: r.Epoch, Root: r.Hash, Record: k.Record, Path: c.Proof(k.Place), Report: c.Root(), ReportPath: up,
		})
	}
	if i, ok := t.Find(who); ok {
		v.Earned = &Proof{r.Epoch, r.Hash, who, t.leaves[i].Total, t.AppendProof(nil, i)}
	}
	return v
}
