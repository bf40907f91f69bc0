package console

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/policy"
)

// costView is the network's form of a price (ccn-protocol, section 7.7). Costs
// are per second. Only credits buy anything here, so what would be paid by
// holding or by a stream costs nothing in those columns and is priced in
// credits.
type costView struct {
	Required json.Number         `json:"required_tokens"`
	Payment  message.PaymentType `json:"payment_type"`
	Cost     string              `json:"cost"`
	Detail   []costRow           `json:"detail"`
	Charged  string              `json:"charged_address"`
}

type costRow struct {
	Type   string `json:"type"`
	Name   string `json:"name"`
	Hold   string `json:"cost_hold"`
	Stream string `json:"cost_stream"`
	Credit string `json:"cost_credit"`
	Size   *int64 `json:"size_mib"`
}

// quote is a price: rows, each with its rate, that sum to the rate charged.
type quote struct {
	rows []quoteRow
	free bool // kept without payment because it is small
}

type quoteRow struct {
	kind, name string
	rate       *big.Int // microcredits per hour; negative for the discount
	size       *int64   // MiB
}

func (q quote) rate() *big.Int {
	sum := new(big.Int)
	for _, r := range q.rows {
		sum.Add(sum, r.rate)
	}
	return sum
}

func (q *quote) add(kind, name string, rate aleph.Rate, size *int64) {
	q.rows = append(q.rows, quoteRow{kind, name, new(big.Int).SetUint64(uint64(rate)), size})
}

// addVolume prices a disk; one of no size has no row.
func (q *quote) addVolume(kind, name string, perMiB aleph.Rate, mib int64) {
	if mib > 0 {
		q.add(kind, name, perMiB*aleph.Rate(mib), &mib)
	}
}

// discount takes back what the rows ask for beyond a rate: the disk that comes
// with the compute units.
func (q *quote) discount(rate aleph.Rate) {
	d := new(big.Int).SetUint64(uint64(rate))
	if d.Sub(d, q.rate()).Sign() != 0 {
		q.rows = append(q.rows, quoteRow{"EXECUTION_VOLUME_DISCOUNT", "EXECUTION_VOLUME_DISCOUNT", d, nil})
	}
}

// quoteMessage prices what a message starts, as the engine charges it.
// estimated holds sizes of files that are not known yet. A message that starts
// nothing has no rows.
func quoteMessage(e *engine.Engine, m message.Message, estimated sizes) (q quote) {
	t := e.Policy().Tariff
	switch body := m.Body.(type) {
	case *message.Program:
		bare, whole := *body, *body
		bare.Code, bare.Volumes = message.ProgramCode{}, nil
		product := policy.Program
		if body.On.Persistent {
			product = policy.PersistentProgram
		}
		code := estimated.code
		if _, size, known := e.Archive().Resolve(body.Code.File); known {
			code = mebibytes(size)
		} else { // It takes as much room as any other disk of that size.
			whole.Volumes = append(slices.Clip(body.Volumes), message.Volume{SizeMiB: code})
		}
		q.add("EXECUTION", string(product), rateFor(e, &bare), nil)
		q.addVolume("EXECUTION_PROGRAM_VOLUME_CODE", "EXECUTION_PROGRAM_VOLUME_CODE", t.ProgramStorageMiB, code)
		for i, v := range body.Volumes {
			q.addVolume("EXECUTION_VOLUME_PERSISTENT", fmt.Sprintf("#%d:%s", i, v.Mount), t.ProgramStorageMiB, v.SizeMiB)
		}
		q.discount(rateFor(e, &whole))
	case *message.Instance:
		bare := *body
		bare.Rootfs.SizeMiB = 0
		q.add("EXECUTION", string(policy.Instance), rateFor(e, &bare), nil)
		q.addVolume("EXECUTION_INSTANCE_VOLUME_ROOTFS", "EXECUTION_INSTANCE_VOLUME_ROOTFS", t.StorageMiB, body.Rootfs.SizeMiB)
		q.discount(rateFor(e, body))
	case *message.Store:
		size, known := e.Archive().File(body.File)
		if !known {
			size = estimated.file << 20
		}
		mib := mebibytes(size)
		if body.Payment.Type != message.Credit && size <= t.StorageFreeMiB<<20 {
			q.free = true
			q.add("STORAGE", "STORAGE", 0, &mib)
			return q
		}
		q.add("STORAGE", "STORAGE", t.FileRate(size), &mib)
	}
	return q
}

// rateFor is what the engine charges for a message of that content.
func rateFor(e *engine.Engine, body message.Body) aleph.Rate {
	rate, _ := e.Quote(message.Message{Body: body})
	return rate
}

func mebibytes(size int64) int64 { return (size + 1<<20 - 1) >> 20 }

// view spells a quote per second. A row is the step between two running totals
// that are cut off after costPlaces, so the rows sum to the cost.
func (q quote) view(m message.Message) costView {
	v := costView{Payment: message.Credit, Detail: []costRow{}, Charged: m.Address}
	if q.free {
		v.Payment = message.Hold
	}
	nothing := decimal(new(big.Int), costPlaces)
	sum, total := new(big.Int), new(big.Int)
	for _, r := range q.rows {
		before := total
		total = perSecond(sum.Add(sum, r.rate))
		step := decimal(new(big.Int).Sub(total, before), costPlaces)
		v.Detail = append(v.Detail, costRow{r.kind, r.name, nothing, nothing, step, r.size})
	}
	v.Cost = decimal(total, costPlaces)
	v.Required = json.Number(v.Cost)
	return v
}

// costPlaces is how exactly costs are told: to 10^-18 credits per second.
const costPlaces = 18

// perSecond turns microcredits per hour into 10^-18 credits per second,
// rounded towards zero.
func perSecond(rate *big.Int) *big.Int {
	n := new(big.Int).Mul(rate, big.NewInt(1_000_000_000_000))
	return n.Quo(n, big.NewInt(3600))
}

// sizes are what a client expects files to have, in MiB.
type sizes struct{ code, file int64 }

// price tells what a message costs: GET /api/v0/price/{hash}. What is charged
// already is shown as it is charged, whatever it would cost today.
func (c *console) price(w http.ResponseWriter, r *http.Request) error {
	entry, err := c.entry(r)
	if err != nil {
		return err
	}
	h := entry.Envelope.ItemHash
	switch entry.Status {
	case archive.EntryForgotten:
		return fail(http.StatusGone, "Message %s was forgotten.", h)
	case archive.EntryRejected:
		return fail(http.StatusNotFound, "Message %s was rejected and costs nothing.", h)
	case archive.EntryPending, archive.EntryProcessed:
	}
	if !priced(entry.Envelope.Type) {
		return fail(http.StatusBadRequest, "Message type %s has no price.", entry.Envelope.Type)
	}
	m, _, refusal := openPriced(entry.Envelope.Type, entry.Content)
	if refusal != nil {
		return fmt.Errorf("open message %s on record: %w", h, refusal)
	}
	var q quote
	c.core.View(func(e *engine.Engine) {
		q = quoteMessage(e, m, sizes{})
		q.charged(e, h)
	})
	return writeJSON(w, http.StatusOK, q.view(m))
}

// priced reports whether messages of a type start something that costs.
func priced(t message.Type) bool {
	return t == message.TypeProgram || t == message.TypeInstance || t == message.TypeStore
}

// charged replaces the first row so that the quote is what the engine charges
// for a message. They differ when a file has got a newer version since.
func (q *quote) charged(e *engine.Engine, h aleph.Hash) {
	rate := q.rate()
	if f, ok := e.Ledger().Flow(h); ok {
		rate.SetUint64(uint64(f.Rate))
	} else if vm, ok := e.VM(h); ok {
		rate.SetUint64(uint64(vm.Rate))
	}
	q.rows[0].rate.Add(q.rows[0].rate, rate.Sub(rate, q.rate()))
}

// estimate tells what a message would cost: POST /api/v0/price/estimate. The
// message needs no sender and no signature; it may say how large files are
// going to be that nobody has seen yet.
func (c *console) estimate(w http.ResponseWriter, r *http.Request) error {
	raw, err := io.ReadAll(http.MaxBytesReader(w, r.Body, requestMax))
	if err != nil {
		return err
	}
	envelope, _, err := readPublication(raw)
	if err != nil {
		return err
	}
	fields, err := readFields("message", envelope)
	if err != nil {
		return err
	}
	var t message.Type
	var hash, content string
	for _, f := range []struct {
		name string
		into any
	}{{"type", &t}, {"item_hash", &hash}, {"item_content", &content}} {
		if fields[f.name] == nil {
			return missing(f.name)
		}
		if json.Unmarshal(fields[f.name], f.into) != nil {
			return invalidMessage("%s must be a string", f.name)
		}
	}
	if got := aleph.HashOf([]byte(content)).String(); got != hash {
		return invalidMessage("item_hash is %.80q, but the SHA-256 of item_content is %s", hash, got)
	}
	if !priced(t) {
		return fail(http.StatusUnprocessableEntity, "Message type %.50q has no price.", t)
	}
	m, expected, refusal := openPriced(t, json.RawMessage(content))
	if refusal != nil {
		return invalidMessage("%v", refusal)
	}
	var q quote
	c.core.View(func(e *engine.Engine) { q = quoteMessage(e, m, expected) })
	return writeJSON(w, http.StatusOK, q.view(m))
}

// estimatedSize is the field in which clients say how large a file will be.
const estimatedSize = "estimated_size_mib"

// openPriced reads a content by itself, without the envelope that names it.
// What clients expect of files is taken out of it, because messages have no
// such field.
func openPriced(t message.Type, content json.RawMessage) (message.Message, sizes, *message.Refusal) {
	var expected sizes
	var fields map[string]any
	d := json.NewDecoder(bytes.NewReader(content))
	d.UseNumber()
	if err := d.Decode(&fields); err != nil || fields == nil {
		return message.Message{}, expected, message.Refuse(message.InvalidFormat, "the content must be a JSON object")
	}
	expected.file = takeEstimate(fields)
	expected.code = takeEstimate(fields["code"])
	takeEstimate(fields["runtime"])
	takeEstimate(fields["data"])
	if volumes, ok := fields["volumes"].([]any); ok {
		for _, v := range volumes {
			takeEstimate(v)
		}
	}
	text, err := json.Marshal(fields)
	if err != nil {
		return message.Message{}, expected, message.Refuse(message.InvalidFormat, "the content is not JSON: "+err.Error())
	}
	m, refusal := message.Open(message.Envelope{
		Type: t, ItemType: message.Inline, TimeText: "0", ItemContent: string(text), ItemHash: aleph.HashOf(text),
	}, nil)
	return m, expected, refusal
}

// takeEstimate removes the expected size from an object and returns it in
// whole MiB; 0 when there is none.
func takeEstimate(object any) int64 {
	fields, _ := object.(map[string]any)
	n, ok := fields[estimatedSize].(json.Number)
	delete(fields, estimatedSize)
	size, err := n.Float64()
	const most = 1 << 40 // No file is that large.
	if !ok || err != nil || !(0 < size && size < most) {
		return 0
	}
	whole := int64(size)
	if float64(whole) < size {
		whole++
	}
	return whole
}
