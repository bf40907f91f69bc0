package payout

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
)

// pathMax bounds a path: no tree has more than 2^64 leaves.
const pathMax = 64

// Proof shows by a root alone what an address had earned by the end of an
// epoch. It says nothing about whether Root is what the vault accepted for
// Epoch: compare it with the vault's event RootPublished.
type Proof struct {
	Epoch   uint64
	Root    [32]byte
	Address aleph.Address // an Ethereum address
	Total   aleph.Token   // earned ever
	Path    [][32]byte    // siblings from the leaf up to the root
}

// RecordProof shows by a root alone that a record is part of an epoch's
// report. The same holds for Root as in Proof.
type RecordProof struct {
	Epoch      uint64
	Root       [32]byte
	Record     []byte     // as it was committed to
	Path       [][32]byte // siblings from the record up to the report
	Report     [32]byte
	ReportPath [][32]byte // siblings from the report's leaf up to the root
}

// Prove returns the proof of what an address had earned. ok is false when it
// had earned nothing, and once a later root is accepted.
func (r RootState) Prove(a aleph.Address) (p Proof, ok bool) {
	t, ok := r.Tree()
	if !ok {
		return Proof{}, false
	}
	i, ok := t.Find(a)
	if !ok {
		return Proof{}, false
	}
	return Proof{r.Epoch, r.Hash, a, t.leaves[i].Total, t.AppendProof(nil, i)}, true
}

// ErrProof is what the Verify methods return, wrapped with what is wrong.
var ErrProof = errors.New("not proved")

// Verify returns nil when the path leads from the entitlement to the root.
func (p Proof) Verify() error {
	if _, ok := p.Address.Ethereum(); !ok {
		return fmt.Errorf("%w: %q is no Ethereum address, and the vault pays no others", ErrProof, p.Address)
	}
	if got := climb(Leaf(Entitlement{p.Address, p.Total}), p.Path); got != p.Root {
		return fmt.Errorf("%w: %s with %s base units and this path lead to root %s, not to %s of epoch %d",
			ErrProof, p.Address, p.Total, hexOf(got[:]), hexOf(p.Root[:]), p.Epoch)
	}
	return nil
}

// Verify returns nil when the paths lead from the record to the report and
// from the report to the root.
func (p RecordProof) Verify() error {
	if got := climb(RecordLeaf(p.Record), p.Path); got != p.Report {
		return fmt.Errorf("%w: the record of %d bytes and its path lead to report %s, not to %s",
			ErrProof, len(p.Record), hexOf(got[:]), hexOf(p.Report[:]))
	}
	if got := climb(ReportLeaf(p.Report), p.ReportPath); got != p.Root {
		return fmt.Errorf("%w: report %s and its path lead to root %s, not to %s of epoch %d",
			ErrProof, hexOf(p.Report[:]), hexOf(got[:]), hexOf(p.Root[:]), p.Epoch)
	}
	return nil
}

// MarshalJSON writes the proof as a document that can be handed on: bytes are
// hexadecimal with 0x, and the total is a string of base units.
func (p Proof) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Epoch   uint64        `json:"epoch"`
		Root    word          `json:"root"`
		Address aleph.Address `json:"address"`
		Total   aleph.Token   `json:"total"`
		Path    path          `json:"path"`
	}{p.Epoch, p.Root, p.Address, p.Total, p.Path})
}

// UnmarshalJSON reads what MarshalJSON writes: every key once, none besides,
// and an Ethereum address in whatever case.
func (p *Proof) UnmarshalJSON(text []byte) error {
	var (
		read    Proof
		root    word
		address string
		up      path
	)
	err := decode(text, map[string]any{
		"epoch": &read.Epoch, "root": &root, "address": &address, "total": &read.Total, "path": &up,
	})
	if err != nil {
		return fmt.Errorf("read proof: %w", err)
	}
	read.Root, read.Path = root, up
	read.Address, _ = aleph.ParseAddress(address)
	if _, ok := read.Address.Ethereum(); !ok {
		return fmt.Errorf("read proof: address: %.80q is no Ethereum address", address)
	}
	*p = read
	return nil
}

// MarshalJSON writes the proof as a document that can be handed on: bytes are
// hexadecimal with 0x.
func (p RecordProof) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Epoch      uint64 `json:"epoch"`
		Root       word   `json:"root"`
		Record     octets `json:"record"`
		Path       path   `json:"path"`
		Report     word   `json:"report"`
		ReportPath path   `json:"report_path"`
	}{p.Epoch, p.Root, p.Record, p.Path, p.Report, p.ReportPath})
}

// UnmarshalJSON reads what MarshalJSON writes: every key once, none besides.
func (p *RecordProof) UnmarshalJSON(text []byte) error {
	var (
		epoch          uint64
		root, report   word
		record         octets
		up, reportPath path
	)
	err := decode(text, map[string]any{
		"epoch": &epoch, "root": &root, "record": &record, "path": &up, "report": &report, "report_path": &reportPath,
	})
	if err != nil {
		return fmt.Errorf("read record proof: %w", err)
	}
	*p = RecordProof{epoch, root, record, up, report, reportPath}
	return nil
}

// decode reads a JSON object whose keys are exactly those of fields, each
// once, into what fields point to.
func decode(text []byte, fields map[string]any) error {
	d := json.NewDecoder(bytes.NewReader(text))
	if open, err := d.Token(); err != nil || open != json.Delim('{') {
		return errors.New("it is no JSON object")
	}
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return err
		}
		key, _ := name.(string)
		to, ok := fields[key]
		if !ok {
			return fmt.Errorf("key %.80q is unknown, or there twice", key)
		}
		delete(fields, key)
		var raw json.RawMessage
		if err := d.Decode(&raw); err != nil {
			return fmt.Errorf("%s: %w", key, err)
		}
		if string(raw) == "null" {
			return fmt.Errorf("%s is null", key)
		}
		if err := json.Unmarshal(raw, to); err != nil {
			return fmt.Errorf("%s: %w", key, err)
		}
	}
	if _, err := d.Token(); err != nil {
		return fmt.Errorf("it ends too early: %w", err)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return errors.New("there is more after it")
	}
	if missing := slices.Sorted(maps.Keys(fields)); len(missing) > 0 {
		return fmt.Errorf("%s is missing", missing[0])
	}
	return nil
}

// octets are bytes that JSON has as lower-case hexadecimal with 0x; a word is
// 32 of them, and a path a list of words.
type (
	octets []byte
	word   [32]byte
	path   [][32]byte
)

func hexOf(b []byte) string { return "0x" + hex.EncodeToString(b) }

func (o octets) MarshalText() ([]byte, error) { return []byte(hexOf(o)), nil }
func (w word) MarshalText() ([]byte, error)   { return []byte(hexOf(w[:])), nil }

func (p path) MarshalJSON() ([]byte, error) {
	words := make([]word, len(p))
	for i, w := range p {
		words[i] = w
	}
	return json.Marshal(words)
}

func (o *octets) UnmarshalJSON(text []byte) error {
	digits, ok := bytes.CutPrefix(text, []byte(`"0x`))
	digits, closed := bytes.CutSuffix(digits, []byte(`"`))
	if !ok || !closed || !bytes.Equal(digits, bytes.ToLower(digits)) {
		return fmt.Errorf("%.80s is not lower-case hexadecimal with 0x", text)
	}
	*o = make([]byte, hex.DecodedLen(len(digits)))
	if _, err := hex.Decode(*o, digits); err != nil {
		return fmt.Errorf("%.80s is not lower-case hexadecimal with 0x: %w", text, err)
	}
	return nil
}

func (w *word) UnmarshalJSON(text []byte) error {
	var o octets
	if err := o.UnmarshalJSON(text); err != nil {
		return err
	}
	if len(o) != len(w) {
		return fmt.Errorf("%.80s has %d bytes, not %d", text, len(o), len(w))
	}
	*w = word(o)
	return nil
}

func (p *path) UnmarshalJSON(text []byte) error {
	var words []word
	if err := json.Unmarshal(text, &words); err != nil {
		return err
	}
	if len(words) > pathMax {
		return fmt.Errorf("it has %d hashes; no tree is higher than %d", len(words), pathMax)
	}
	*p = make(path, len(words))
	for i, w := range words {
		(*p)[i] = w
	}
	return nil
}
