package console

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net/http"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/policy"
)

// costView is the network's form of a price (ccn-protocol, section 7.7): in
// ALEPH to hold, in ALEPH per second at the price of the moment, and in credits
// per second. What is asked for is by the way in which the message pays, whether
// that is closed or not.
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

// quote is a price: rows that sum to what is charged.
type quote struct{ rows []quoteRow }

type quoteRow struct {
	kind, name string
	cost       costs
	size       *int64 // MiB
}

// costs are microcredits per hour and base units of ALEPH to hold; negative for
// the discount.
type costs struct{ rate, holds *big.Int }

func costsOf(rate aleph.Rate, holds aleph.Token) costs {
	return costs{new(big.Int).SetUint64(uint64(rate)), holds.Big()}
}

func (c costs) sub(o costs) costs {
	return costs{new(big.Int).Sub(c.rate, o.rate), new(big.Int).Sub(c.holds, o.holds)}
}

func (q quote) sum() costs {
	sum := costs{new(big.Int), new(big.Int)}
	for _, r := range q.rows {
		sum.rate.Add(sum.rate, r.cost.rate)
		sum.holds.Add(sum.holds, r.cost.holds)
	}
	return sum
}

// addVolume prices a disk; one of no size has no row.
func (q *quote) addVolume(kind, name string, u policy.UnitPrice, mib int64) {
	if mib > 0 {
		cost := costsOf(u.ExtraRate*aleph.Rate(mib), u.ExtraHold.Mul(uint64(mib)))
		q.rows = append(q.rows, quoteRow{kind, name, cost, &mib})
	}
}

// discount takes back what the rows ask for beyond what is charged: the disk
// that comes with the compute units.
func (q *quote) discount(charged costs) {
	if d := charged.sub(q.sum()); d.rate.Sign() != 0 || d.holds.Sign() != 0 {
		q.rows = append(q.rows, quoteRow{"EXECUTION_VOLUME_DISCOUNT", "EXECUTION_VOLUME_DISCOUNT", d, nil})
	}
}

// quoteMessage prices what a message starts, as the engine charges it.
// estimated holds sizes of files that are not known yet. A message that starts
// nothing has no rows.
func quoteMessage(e *engine.Engine, m message.Message, estimated sizes) (q quote) {
	t := e.Policy().Tariff
	if body, ok := m.Body.(*message.Store); ok {
		size, known := e.Archive().File(body.File)
		if !known {
			size = estimated.file << 20
		}
		mib := mebibytes(size)
		q.rows = append(q.rows, quoteRow{"STORAGE", "STORAGE", costsOf(t.FileRate(size), t.FileHolds(size)), &mib})
		return q
	}
	product, r, ok := e.Sized(m.Body)
	if !ok {
		return q
	}
	parts := t.Parts(product, r)
	for _, part := range parts {
		q.rows = append(q.rows, quoteRow{"EXECUTION", string(part.Product), costsOf(part.Rate, part.Holds), nil})
	}
	unit := t.Of(parts[0].Product)
	var machine message.Machine
	switch body := m.Body.(type) {
	case *message.Program:
		machine = body.Machine
		code := estimated.code
		if _, size, known := e.Archive().Resolve(body.Code.File); known {
			code = mebibytes(size)
		} else { // It takes as much room as any other disk of that size.
			r.DiskMiB += code
		}
		q.addVolume("EXECUTION_PROGRAM_VOLUME_CODE", "EXECUTION_PROGRAM_VOLUME_CODE", unit, code)
	case *message.Instance:
		machine = body.Machine
		q.addVolume("EXECUTION_INSTANCE_VOLUME_ROOTFS", "EXECUTION_INSTANCE_VOLUME_ROOTFS", unit, body.Rootfs.SizeMiB)
	}
	for i, v := range machine.Volumes {
		kind := "EXECUTION_VOLUME_PERSISTENT"
		if v.Kind == message.Immutable {
			kind = "EXECUTION_VOLUME_INMUTABLE" // As the network spells it.
		}
		q.addVolume(kind, fmt.Sprintf("#%d:%s", i, cmp.Or(v.Mount, kind)), unit, e.Volume(v))
	}
	q.discount(costsOf(t.Rate(product, r), t.Holds(product, r)))
	return q
}

func mebibytes(size int64) int64 { return (size + 1<<20 - 1) >> 20 }

// view spells a quote. A row is the step between two running totals that are
// cut off after costPlaces, so the rows sum to the cost. Without a price of
// ALEPH there is none in a stream of it.
func (q quote) view(m message.Message, price aleph.Price) costView {
	v := costView{Payment: wayOf(m), Detail: []costRow{}, Charged: m.Address}
	spelled := func(sum costs) map[message.PaymentType]*big.Int {
		stream := new(big.Int)
		if price != 0 {
			stream.Mul(sum.rate, aleph.ALEPH.Big())
			stream.Quo(stream, new(big.Int).Mul(new(big.Int).SetUint64(uint64(price)), big.NewInt(3600)))
		}
		return map[message.PaymentType]*big.Int{message.Hold: sum.holds, message.Stream: stream, message.Credit: perSecond(sum.rate)}
	}
	sum := quote{}.sum()
	total := spelled(sum)
	for _, r := range q.rows {
		sum = costs{new(big.Int).Add(sum.rate, r.cost.rate), new(big.Int).Add(sum.holds, r.cost.holds)}
		next := spelled(sum)
		step := func(way message.PaymentType) string {
			return decimal(new(big.Int).Sub(next[way], total[way]), costPlaces)
		}
		v.Detail = append(v.Detail, costRow{r.kind, r.name, step(message.Hold), step(message.Stream), step(message.Credit), r.size})
		total = next
	}
	v.Cost = decimal(total[v.Payment], costPlaces)
	v.Required = json.Number(v.Cost)
	return v
}

// wayOf returns how a message that starts something pays for it.
func wayOf(m message.Message) message.PaymentType {
	switch body := m.Body.(type) {
	case *message.Program:
		return body.Payment.Type
	case *message.Instance:
		return body.Payment.Type
	case *message.Store:
		return body.Payment.Type
	}
	return message.Credit
}

// costPlaces is how exactly costs are told: to 10^-18 ALEPH or credits.
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
	var view costView
	c.core.View(func(e *engine.Engine) {
		q := quoteMessage(e, m, sizes{})
		q.charged(e, h)
		view = q.view(m, e.Price())
	})
	return writeJSON(w, http.StatusOK, view)
}

// priced reports whether messages of a type start something that costs.
func priced(t message.Type) bool {
	return t == message.TypeProgram || t == message.TypeInstance || t == message.TypeStore
}

// charged replaces the first row so that the quote is what the engine asks for
// a message. They differ when a file has got a newer version since.
func (q *quote) charged(e *engine.Engine, h aleph.Hash) {
	asked := q.sum()
	if f, ok := e.Ledger().Flow(h); ok {
		asked.rate = asked.rate.SetUint64(uint64(f.Rate))
	} else if vm, ok := e.VM(h); ok {
		asked.rate.SetUint64(uint64(vm.Rate))
		if vm.Payment == message.Hold {
			asked.holds = vm.Holds.Big()
		}
	}
	first := &q.rows[0].cost
	missing := asked.sub(q.sum())
	first.rate.Add(first.rate, missing.rate)
	first.holds.Add(first.holds, missing.holds)
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
	if refusal := engine.Unpriced(m); refusal != nil {
		return invalidMessage("%v", refusal)
	}
	var view costView
	c.core.View(func(e *engine.Engine) { view = quoteMessage(e, m, expected).view(m, e.Price()) })
	return writeJSON(w, http.StatusOK, view)
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
