package reward

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"math"

	"github.com/fxamacker/cbor/v2"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/credit"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/usage"
)

// Record is a row of a report as its root commits to it: the header, a part, a
// pool, a member of a pool or a line. One of them is set.
type Record struct {
	Epoch  uint64
	Header *Header
	Part   *Part
	Pool   *Pool
	Member *PoolMember
	Line   *Trace // without the members of pools
}

// PoolMember is who shares a pool. Of its pool, what names it is set: not the
// amount, and not the sum of weights.
type PoolMember struct {
	Pool Pool
	Member
}

// Header is what an epoch was computed from, and what came out in sums.
type Header struct {
	From, To aleph.Millis
	Policy   [32]byte // SHA-256 of the policy's TOML
	Inputs   [32]byte // SHA-256 of the epoch without its lines, in canonical CBOR
	Lines    uint64   // how many records of each kind there are
	Parts    uint64
	Pools    uint64
	Members  uint64

	Used      aleph.Value // behind all lines
	Shortfall Rationed
	Holder    Rationed
	Programme Rationed
	Wage      aleph.Token
	Surplus   aleph.Token

	CRN, CCN, Stakers, Developers, Burned, Withheld, Unallocated aleph.Token
}

// A record is written as an array in canonical CBOR (RFC 8949, 4.2.1), whose
// first element says what it is.
const (
	kindHeader = "header"
	kindPart   = "part"
	kindPool   = "pool"
	kindMember = "member"
	kindLine   = "line"
)

type headerRecord struct {
	_     struct{} `cbor:",toarray"`
	Kind  string
	Epoch uint64
	Header
}

type partRecord struct {
	_     struct{} `cbor:",toarray"`
	Kind  string
	Epoch uint64
	partRow
}

type poolRecord struct {
	_        struct{} `cbor:",toarray"`
	Kind     string
	Epoch    uint64
	Stream   Stream
	Role     Role
	Node     aleph.Hash
	From, To aleph.Millis
	Amount   aleph.Token
	Weights  aleph.Token
}

type memberRecord struct {
	_        struct{} `cbor:",toarray"`
	Kind     string
	Epoch    uint64
	Stream   Stream
	Role     Role
	Scope    aleph.Hash // the pool's node
	From, To aleph.Millis
	Weight   aleph.Token
	Node     aleph.Hash // the member's
	Address  aleph.Address
	Fate     Fate
	Reason   Reason
	Amount   aleph.Token
}

type partRow struct {
	_       struct{} `cbor:",toarray"`
	Stream  Stream
	Role    Role
	Node    aleph.Hash
	Address aleph.Address
	Fate    Fate
	Reason  Reason
	Amount  aleph.Token
}

type lineRecord struct {
	_         struct{} `cbor:",toarray"`
	Kind      string
	Epoch     uint64
	Number    uint64
	Execution aleph.Hash
	Usage     usage.Kind
	Held      bool
	Named     bool
	Node      aleph.Hash
	Payer     aleph.Address
	Units     aleph.ComputeUnits
	Rate      aleph.Rate
	From, To  aleph.Millis
	Counted   aleph.Millis
	Requests  uint64
	Amount    aleph.Grains
	Portions  []portionRow
	Spot      aleph.Token
	Price     aleph.Price
	Surplus   aleph.Token
	Divisions []divisionRow
}

type portionRow struct {
	_      struct{} `cbor:",toarray"`
	Lot    uint64
	Origin aleph.Origin
	Amount aleph.Grains
	valueRow
}

type valueRow struct {
	_                                struct{} `cbor:",toarray"`
	Distribution, Developers, Burned aleph.Token
}

type divisionRow struct {
	_                    struct{} `cbor:",toarray"`
	Stream               Stream
	Behind, Asked, Drawn aleph.Token
	Parts                []cutRow
}

type cutRow struct {
	_       struct{} `cbor:",toarray"`
	Role    Role
	Node    aleph.Hash
	Address aleph.Address
	Fate    Fate
	Reason  Reason
	Amount  aleph.Token
	Pool    bool
}

var (
	canonical = must(canonicalOptions().EncMode())
	strict    = must(cbor.DecOptions{
		DupMapKey: cbor.DupMapKeyEnforcedAPF, IndefLength: cbor.IndefLengthForbidden, TagsMd: cbor.TagsForbidden,
		ExtraReturnErrors: cbor.ExtraDecErrorUnknownField, MaxNestedLevels: 8, MaxArrayElements: 10_000, MaxMapPairs: 16, UTF8: cbor.UTF8RejectInvalid,
	}.DecMode())
)

// canonicalOptions are deterministic CBOR in which nothing and an empty list
// are the same bytes.
func canonicalOptions() cbor.EncOptions {
	o := cbor.CoreDetEncOptions()
	o.NilContainers = cbor.NilContainerAsEmpty
	return o
}

func must[T any](v T, err error) T {
	if err != nil {
		panic("reward: " + err.Error())
	}
	return v
}

// Records gives the records of the report but for those of the lines: the
// header, the parts in the order of Earnings, the pools in that of the report,
// and their members in that of Members. days are the wages of the days of the
// epoch.
func (t *Tracer) Records(days []Wages) [][]byte {
	r, e := &t.report, t.c.epoch
	e.Lines = nil
	parts := r.parts()
	var members [][]byte
	t.Members(days, func(pool Pool, m Member) { members = append(members, encodeMember(e.Number, pool, m)) })
	out := make([][]byte, 0, 1+len(parts)+len(r.Pools)+len(members))
	add := func(record any) { out = append(out, must(canonical.Marshal(record))) }
	add(headerRecord{Kind: kindHeader, Epoch: e.Number, Header: Header{
		From: e.From, To: e.To, Policy: sha256.Sum256(t.c.policy.TOML()), Inputs: sha256.Sum256(must(canonical.Marshal(e))),
		Lines: uint64(r.Lines), Parts: uint64(len(parts)), Pools: uint64(len(r.Pools)), Members: uint64(len(members)),
		Used: r.Pool, Shortfall: r.Shortfall, Holder: r.Holder, Programme: r.Programme, Wage: r.Wage, Surplus: r.Surplus,
		CRN: r.CRN, CCN: r.CCN, Stakers: r.Stakers, Developers: r.Developers, Burned: r.Burned, Withheld: r.Withheld, Unallocated: r.Unallocated,
	}})
	for _, p := range parts {
		add(partRecord{Kind: kindPart, Epoch: e.Number, partRow: partRow{
			Stream: p.Stream, Role: p.Role, Node: p.Node, Address: p.Address, Fate: p.Fate, Reason: p.Reason, Amount: p.Amount,
		}})
	}
	for _, p := range r.Pools {
		add(poolRecord{
			Kind: kindPool, Epoch: e.Number, Stream: p.Stream, Role: p.Role, Node: p.Node, From: p.From, To: p.To, Amount: p.Amount, Weights: p.Weights,
		})
	}
	return append(out, members...)
}

// memberBytes is about what the record of a member takes.
const memberBytes = 192

// encodeMember writes what canonical.Marshal would: a pool of stakers has many
// members.
func encodeMember(epoch uint64, pool Pool, m Member) []byte {
	w := make(writer, 0, memberBytes)
	w.array(13)
	w.text(kindMember)
	w.uint(epoch)
	w.text(string(pool.Stream))
	w.text(string(pool.Role))
	w.hash(pool.Node)
	w.int(int64(pool.From))
	w.int(int64(pool.To))
	w.tokens(m.Weight)
	w.hash(m.Node)
	w.text(string(m.Address))
	w.text(string(m.Fate))
	w.text(string(m.Reason))
	w.tokens(m.Amount)
	return w
}

// Record gives the record of a line, as Follow would follow it.
func (t *Tracer) Record(l *expense.Line) []byte {
	trace := t.trace(l)
	return encodeLine(t.c.epoch.Number, &trace)
}

// lineBytes is about what the record of a line takes.
const lineBytes = 512

// encodeLine writes what canonical.Marshal would, ten times as fast: an epoch
// has a record for every line.
func encodeLine(epoch uint64, t *Trace) []byte {
	l, u := &t.Line, &t.Line.Usage
	w := make(writer, 0, lineBytes)
	w.array(21)
	w.text(kindLine)
	w.uint(epoch)
	w.uint(l.Number)
	w.hash(u.Execution)
	w.text(string(u.Kind))
	w.bool(u.Held)
	w.bool(u.Named)
	w.hash(u.Node)
	w.text(string(u.Payer))
	w.int(int64(u.Units))
	w.uint(uint64(u.Rate))
	w.int(int64(u.From))
	w.int(int64(u.To))
	w.int(int64(u.Counted))
	w.uint(u.Requests)
	w.binary(l.Amount)
	w.array(len(l.Portions))
	for i := range l.Portions {
		p := &l.Portions[i]
		w.array(6)
		w.uint(p.Lot)
		w.text(string(p.Origin))
		w.binary(p.Amount)
		w.tokens(p.Value.Distribution, p.Value.Developers, p.Value.Burned)
	}
	w.tokens(l.Spot)
	w.uint(uint64(l.Price))
	w.tokens(t.Surplus)
	w.array(len(t.Divisions))
	for i := range t.Divisions {
		d := &t.Divisions[i]
		w.array(5)
		w.text(string(d.Stream))
		w.tokens(d.Behind, d.Asked, d.Drawn)
		w.array(len(d.Parts))
		for j := range d.Parts {
			c := &d.Parts[j]
			w.array(7)
			w.text(string(c.Role))
			w.hash(c.Node)
			w.text(string(c.Address))
			w.text(string(c.Fate))
			w.text(string(c.Reason))
			w.tokens(c.Amount)
			w.bool(c.Pool)
		}
	}
	return w
}

// writer appends canonical CBOR.
type writer []byte

// The major types (RFC 8949, 3.1), and the simple values for truth.
const (
	majorUint, majorNegative, majorBytes, majorText, majorArray = 0 << 5, 1 << 5, 2 << 5, 3 << 5, 4 << 5

	simpleFalse, simpleTrue = 0xf4, 0xf5
)

// head writes a major type and its argument, as short as it can be.
func (w *writer) head(major byte, n uint64) {
	switch {
	case n < 24:
		*w = append(*w, major|byte(n))
	case n <= math.MaxUint8:
		*w = append(*w, major|24, byte(n))
	case n <= math.MaxUint16:
		*w = binary.BigEndian.AppendUint16(append(*w, major|25), uint16(n))
	case n <= math.MaxUint32:
		*w = binary.BigEndian.AppendUint32(append(*w, major|26), uint32(n))
	default:
		*w = binary.BigEndian.AppendUint64(append(*w, major|27), n)
	}
}

func (w *writer) array(n int)   { w.head(majorArray, uint64(n)) }
func (w *writer) uint(n uint64) { w.head(majorUint, n) }

func (w *writer) int(n int64) {
	if n < 0 {
		w.head(majorNegative, uint64(-(n + 1)))
		return
	}
	w.head(majorUint, uint64(n))
}

func (w *writer) bytes(b []byte) {
	w.head(majorBytes, uint64(len(b)))
	*w = append(*w, b...)
}

func (w *writer) text(s string) {
	w.head(majorText, uint64(len(s)))
	*w = append(*w, s...)
}

func (w *writer) bool(b bool) {
	if b {
		*w = append(*w, simpleTrue)
		return
	}
	*w = append(*w, simpleFalse)
}

func (w *writer) hash(h aleph.Hash) { w.binary(h) }

func (w *writer) binary(v interface{ MarshalBinary() ([]byte, error) }) {
	w.bytes(must(v.MarshalBinary()))
}

// tokens writes amounts as MarshalBinary does.
func (w *writer) tokens(amounts ...aleph.Token) {
	for _, t := range amounts {
		word := t.Bytes32()
		w.bytes(bytes.TrimLeft(word[:], "\x00"))
	}
}

// ErrRecord is what ReadRecord returns, wrapped with the reason.
var ErrRecord = errors.New("not a record of a report")

// ReadRecord reads a record. The bytes come from strangers: only those that
// could have been written here are taken, of amounts that can be added up.
func ReadRecord(b []byte) (r Record, err error) {
	var fields []cbor.RawMessage
	if err := strict.Unmarshal(b, &fields); err != nil {
		return Record{}, fmt.Errorf("%w: %w", ErrRecord, err)
	}
	var kind string
	if len(fields) == 0 || strict.Unmarshal(fields[0], &kind) != nil {
		return Record{}, fmt.Errorf("%w: it does not say what it is", ErrRecord)
	}
	var again []byte
	switch kind {
	case kindHeader:
		r, again, err = readRow(b, func(h headerRecord) Record { return Record{Epoch: h.Epoch, Header: &h.Header} })
	case kindPart:
		r, again, err = readRow(b, func(p partRecord) Record {
			return Record{Epoch: p.Epoch, Part: &Part{p.Stream, p.Role, p.Node, p.Address, p.Fate, p.Reason, p.Amount}}
		})
	case kindPool:
		r, again, err = readRow(b, func(p poolRecord) Record {
			return Record{Epoch: p.Epoch, Pool: &Pool{p.Stream, p.Role, p.Node, p.From, p.To, p.Amount, p.Weights}}
		})
	case kindMember:
		r, again, err = readRow(b, func(m memberRecord) Record {
			return Record{Epoch: m.Epoch, Member: &PoolMember{
				Pool{Stream: m.Stream, Role: m.Role, Node: m.Scope, From: m.From, To: m.To},
				Member{Part{m.Stream, m.Role, m.Node, m.Address, m.Fate, m.Reason, m.Amount}, m.Weight},
			}}
		})
	case kindLine:
		r, again, err = readRow(b, func(l lineRecord) Record { return Record{Epoch: l.Epoch, Line: l.trace()} })
	default:
		return Record{}, fmt.Errorf("%w: %.20q is no kind of record", ErrRecord, kind)
	}
	switch {
	case err != nil:
		return Record{}, fmt.Errorf("%w: %w", ErrRecord, err)
	case !bytes.Equal(again, b):
		return Record{}, fmt.Errorf("%w: it would be written otherwise", ErrRecord)
	case !r.countable():
		return Record{}, fmt.Errorf("%w: no amount of ALEPH or credits is so large", ErrRecord)
	}
	return r, nil
}

func readRow[R any](b []byte, record func(R) Record) (r Record, again []byte, err error) {
	var row R
	if err := strict.Unmarshal(b, &row); err != nil {
		return Record{}, nil, err
	}
	again, err = canonical.Marshal(row)
	return record(row), again, err
}

// trace is the line of a record. What is behind it is the sum of its portions,
// once it is known that they can be summed.
func (row lineRecord) trace() *Trace {
	t := &Trace{Surplus: row.Surplus}
	t.Line = expense.Line{
		Number: row.Number, Amount: row.Amount, Spot: row.Spot, Price: row.Price,
		Usage: usage.Record{
			Execution: row.Execution, Kind: row.Usage, Held: row.Held, Named: row.Named, Node: row.Node, Payer: row.Payer, Units: row.Units, Rate: row.Rate,
			From: row.From, To: row.To, Counted: row.Counted, Requests: row.Requests,
		},
	}
	for _, p := range row.Portions {
		t.Line.Portions = append(t.Line.Portions, credit.Portion{
			Lot: p.Lot, Origin: p.Origin, Amount: p.Amount, Value: aleph.Value{Distribution: p.Distribution, Developers: p.Developers, Burned: p.Burned},
		})
	}
	for _, d := range row.Divisions {
		division := Division{Stream: d.Stream, Behind: d.Behind, Asked: d.Asked, Drawn: d.Drawn}
		for _, c := range d.Parts {
			division.Parts = append(division.Parts, Cut{
				Part: Part{d.Stream, c.Role, c.Node, c.Address, c.Fate, c.Reason, c.Amount}, Pool: c.Pool,
			})
		}
		t.Divisions = append(t.Divisions, division)
	}
	return t
}

// countable reports whether all amounts are small enough for as many as a
// record can have to be added up, and adds up what is behind a line.
func (r Record) countable() bool {
	most, mostCredits := aleph.WholeTokens(math.MaxUint64), aleph.Credits(math.MaxInt64).Grains()
	ok := func(amounts ...aleph.Token) bool {
		for _, a := range amounts {
			if a.Cmp(most) > 0 {
				return false
			}
		}
		return true
	}
	value := func(v aleph.Value) bool { return ok(v.Distribution, v.Developers, v.Burned) }
	switch {
	case r.Header != nil:
		h := r.Header
		return value(h.Used) && ok(h.Shortfall.Owed, h.Shortfall.Paid, h.Holder.Owed, h.Holder.Paid, h.Programme.Owed, h.Programme.Paid,
			h.Wage, h.Surplus, h.CRN, h.CCN, h.Stakers, h.Developers, h.Burned, h.Withheld, h.Unallocated)
	case r.Part != nil:
		return ok(r.Part.Amount)
	case r.Pool != nil:
		return ok(r.Pool.Amount)
	case r.Member != nil:
		return ok(r.Member.Amount)
	}
	t := r.Line
	if t.Line.Usage.Counted < 0 || !ok(t.Surplus, t.Line.Spot) || t.Line.Amount.Cmp(mostCredits) > 0 {
		return false
	}
	for _, d := range t.Divisions {
		if !ok(d.Behind, d.Asked, d.Drawn) {
			return false
		}
		for _, c := range d.Parts {
			if !ok(c.Amount) {
				return false
			}
		}
	}
	for _, p := range t.Line.Portions {
		if !value(p.Value) || p.Amount.Cmp(mostCredits) > 0 {
			return false
		}
		t.Line.Value = t.Line.Value.Add(p.Value)
	}
	return true
}

// Check verifies what a record says of itself: that the parts of a line, or the
// sums of a header, add up.
func (r Record) Check() error {
	switch {
	case r.Line != nil:
		if err := r.Line.Line.Check(); err != nil {
			return err
		}
		return r.Line.Check()
	case r.Header != nil:
		h := r.Header
		in := h.Used.Sum().Add(h.Wage).Add(h.Shortfall.Paid).Add(h.Holder.Paid).Add(h.Programme.Paid)
		out := h.CRN.Add(h.CCN).Add(h.Stakers).Add(h.Developers).Add(h.Burned).Add(h.Withheld).Add(h.Unallocated).Add(h.Surplus)
		if in != out {
			return fmt.Errorf("reward: epoch %d got %s, and gave %s", r.Epoch, in, out)
		}
	}
	return nil
}
