package console

import (
	"encoding/json"
	"fmt"
	"math"
	"math/big"
	"net/http"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/payment"
)

// creditView is an entry of an account's history of credits. What does not
// apply to its kind is left out.
type creditView struct {
	Kind     archive.CreditKind `json:"kind"`
	At       aleph.Millis       `json:"at"`
	Amount   *grains            `json:"amount,omitempty"`
	From     aleph.Address      `json:"from,omitempty"` // of what was received
	To       aleph.Address      `json:"to,omitempty"`   // of what was given
	Message  *aleph.Hash        `json:"message,omitempty"`
	Expires  *aleph.Millis      `json:"expires,omitempty"` // of what was granted; left out for never
	DryAt    *aleph.Millis      `json:"dry_at,omitempty"`  // of a warning: if nothing had changed
	Stream   *streamView        `json:"stream,omitempty"`  // that has changed
	Inflow   *rate              `json:"inflow,omitempty"`  // by all streams from then on
	Lots     []lotView          `json:"lots,omitempty"`    // that a transfer became
	Portions []portionView      `json:"portions,omitempty"`
	Purchase *purchaseView      `json:"purchase,omitempty"`
	Line     *lineView          `json:"line,omitempty"` // on the bill
}

// streamView is a stream of tokens on the chain.
type streamView struct {
	Asset aleph.Address `json:"asset"`
	Flow  aleph.Token   `json:"base_units_per_second"`
	At    aleph.Millis  `json:"at"` // of its last change
}

func viewStream(s payment.Stream) streamView { return streamView{s.Asset, s.Flow, s.At} }

func viewCredit(account aleph.Address, e engine.Effect, decimals map[aleph.Address]uint8) creditView {
	amount := func(g aleph.Grains) *grains { return new(grainsOf(g)) }
	unless0 := func(at aleph.Millis) *aleph.Millis {
		if at == 0 {
			return nil
		}
		return &at
	}
	switch e := e.(type) {
	case engine.Bought:
		p := viewPurchase(e, decimals[e.Purchase.Receipt.Asset])
		return creditView{Kind: archive.CreditsBought, At: e.At, Amount: amount(e.Purchase.Paid.Grains().Add(e.Purchase.Bonus.Grains())), Purchase: &p}
	case engine.Streamed:
		stream := viewStream(e.Stream)
		return creditView{Kind: archive.CreditsStreamed, At: e.At, Stream: &stream, Inflow: new(rateOf(e.Inflow))}
	case engine.Granted:
		return creditView{Kind: archive.CreditsGranted, At: e.At, Amount: amount(e.Amount.Grains()), Message: &e.Hash, Expires: unless0(e.Expires)}
	case engine.Transferred:
		v := creditView{Kind: archive.CreditsGiven, At: e.At, Amount: amount(e.Amount.Grains()), To: e.To, Message: &e.Hash}
		if e.To == account {
			v.Kind, v.From, v.To = archive.CreditsReceived, e.From, ""
		}
		for _, l := range e.Lots {
			v.Lots = append(v.Lots, viewLot(l))
		}
		return v
	case engine.Expired:
		v := creditView{Kind: archive.CreditsExpired, At: e.At, Portions: viewPortions(e.Portions)}
		var gone aleph.Grains
		for _, p := range e.Portions {
			gone = gone.Add(p.Amount)
		}
		v.Amount = amount(gone)
		return v
	case engine.RunningLow:
		return creditView{Kind: archive.CreditsLow, At: e.At, DryAt: &e.DryAt}
	case engine.Charged:
		l := viewLine(e.Line)
		return creditView{Kind: archive.CreditsUsed, At: e.Line.Usage.To, Amount: amount(e.Line.Amount), Line: &l}
	}
	panic("console: the history of credits has an entry of another kind")
}

// creditKinds are the kinds of entries that can be asked for.
func creditKinds() []archive.CreditKind {
	return []archive.CreditKind{
		archive.CreditsBought, archive.CreditsStreamed, archive.CreditsGranted, archive.CreditsReceived, archive.CreditsGiven,
		archive.CreditsUsed, archive.CreditsExpired, archive.CreditsLow,
	}
}

// credits lists what became of an account's credits, newest first: GET
// /api/v1/accounts/{address}/credits. The parameter kinds selects; without it
// what was used is left to the bill.
func (c *console) credits(w http.ResponseWriter, r *http.Request) error {
	address, err := pathAddress(r)
	if err != nil {
		return err
	}
	q := readQuery(r)
	kinds := listOf(q, func(s string) (archive.CreditKind, bool) {
		k := archive.CreditKind(s)
		return k, slices.Contains(creditKinds(), k)
	}, "bought, streamed, granted, received, given, used, expired or low", "kinds")
	if len(kinds) == 0 {
		kinds = slices.DeleteFunc(creditKinds(), func(k archive.CreditKind) bool { return k == archive.CreditsUsed })
	}
	page, err := q.pages(r, 100)
	if err != nil {
		return err
	}
	if err := q.failure(); err != nil {
		return err
	}
	entries, total, err := c.records.Credits(r.Context(), archive.CreditFilter{Account: address, Kinds: kinds}, page.entries())
	if err != nil {
		return err
	}
	decimals := c.decimals()
	answer := struct {
		Address aleph.Address `json:"address"`
		Credits []creditView  `json:"credits"`
		pagination
	}{address, []creditView{}, page.of(total, "credits")}
	for _, e := range entries {
		answer.Credits = append(answer.Credits, viewCredit(address, e, decimals))
	}
	return writeJSON(w, http.StatusOK, answer)
}

// historyRow is an entry in the network's form (ccn-protocol, section 3.3).
// Amounts are whole credits, rounded towards nothing.
type historyRow struct {
	Amount    int64        `json:"amount"` // negative for what went
	Price     *string      `json:"price"`  // credits an hour of what was used
	Bonus     *int64       `json:"bonus_amount"`
	Tx        *string      `json:"tx_hash"` // the node of what was used
	Token     *string      `json:"token"`
	Chain     *string      `json:"chain"`
	Provider  string       `json:"provider"`
	Origin    *string      `json:"origin"`
	OriginRef *string      `json:"origin_ref"`
	Method    *string      `json:"payment_method"`
	Ref       string       `json:"credit_ref"`
	Index     uint64       `json:"credit_index"` // tells entries of one credit_ref apart
	Expires   *string      `json:"expiration_date"`
	At        string       `json:"message_timestamp"`
	Count     *int64       `json:"expense_count"`
	Size      *json.Number `json:"expense_size_mib"`
}

// The ways in which credits come and go, as the network calls them.
const (
	byPayment  = "token_transfer"
	byGrant    = "credit_distribution"
	byTransfer = "credit_transfer"
	byUse      = "credit_expense"
)

func viewHistory(account aleph.Address, e engine.Effect) historyRow {
	text := func(s string) *string { return &s }
	until := func(at aleph.Millis) *string {
		if at == 0 {
			return nil
		}
		return new(isoTime(at))
	}
	switch e := e.(type) {
	case engine.Bought:
		p := e.Purchase
		bonus := signed(p.Bonus.Grains())
		return historyRow{
			Amount: signed(p.Paid.Grains().Add(p.Bonus.Grains())), Bonus: &bonus, Tx: text(fmt.Sprintf("0x%x", p.Receipt.ID.Tx)),
			Token: &p.Symbol, Chain: text(string(message.Ethereum)), Provider: "onchain", Origin: text(string(p.Receipt.Payer)),
			Method: text(byPayment), Ref: fmt.Sprintf("0x%x", p.Receipt.ID.Tx), Index: uint64(p.Receipt.ID.Log), At: isoTime(e.At),
		}
	case engine.Granted:
		return historyRow{
			Amount: signed(e.Amount.Grains()), Provider: "ALEPH", Method: text(byGrant),
			Ref: e.Hash.String(), Index: e.Lot, Expires: until(e.Expires), At: isoTime(e.At),
		}
	case engine.Transferred:
		row := historyRow{
			Amount: -signed(e.Amount.Grains()), Provider: "ALEPH", Method: text(byTransfer), Origin: text(string(e.To)),
			Ref: e.Hash.String(), At: isoTime(e.At),
		}
		if len(e.Lots) > 0 {
			row.Index = e.Lots[0].ID
		}
		if e.To == account {
			row.Amount, row.Origin = -row.Amount, text(string(e.From))
			if len(e.Lots) == 1 {
				row.Expires = until(e.Lots[0].Expires)
			}
		}
		return row
	case engine.Charged:
		u := e.Line.Usage
		row := historyRow{
			Amount: -signed(e.Line.Amount), Price: text(rateOf(u.Rate).Decimal), Provider: "ALEPH", Method: text(byUse),
			Origin: text(u.Execution.String()), OriginRef: text(u.Execution.String()),
			Ref: u.Execution.String(), Index: e.Line.Number, At: isoTime(u.To),
		}
		if !u.Node.IsZero() {
			row.Tx = text(u.Node.String())
		}
		return row
	}
	panic("console: the network's history of credits has an entry of another kind")
}

// signed returns whole credits, as many as a number of JSON may be.
func signed(g aleph.Grains) int64 {
	n := g.Big()
	if n.Quo(n, big.NewInt(aleph.GrainsPerCredit)).IsInt64() {
		return n.Int64()
	}
	return math.MaxInt64
}

// historyFilter reads what the network's parameters select. What nothing here
// is selected by is refused, so that nobody takes everything for a part.
func (q *query) historyFilter(account aleph.Address) archive.CreditFilter {
	methods := map[string][]archive.CreditKind{
		byPayment: {archive.CreditsBought}, byGrant: {archive.CreditsGranted},
		byTransfer: {archive.CreditsReceived, archive.CreditsGiven}, byUse: {archive.CreditsUsed},
	}
	kinds := []archive.CreditKind{
		archive.CreditsBought, archive.CreditsGranted, archive.CreditsReceived, archive.CreditsGiven, archive.CreditsUsed,
	}
	keep := func(wanted func(archive.CreditKind) bool) {
		kinds = slices.DeleteFunc(kinds, func(k archive.CreditKind) bool { return !wanted(k) })
	}
	if method, _ := q.text("payment_method", "paymentMethod"); method != "" {
		keep(func(k archive.CreditKind) bool { return slices.Contains(methods[method], k) })
	}
	for _, method := range q.list("exclude_payment_method", "excludePaymentMethod") {
		keep(func(k archive.CreditKind) bool { return !slices.Contains(methods[method], k) })
	}
	switch q.oneOf([]string{"any", "incoming", "outgoing"}, "direction") {
	case 1:
		keep(archive.CreditKind.Incoming)
	case 2:
		keep(func(k archive.CreditKind) bool { return !k.Incoming() })
	}
	f := archive.CreditFilter{Account: account, OldestFirst: q.oldestFirst()}
	if v, name := q.text("resource"); v != "" {
		h, err := aleph.ParseHash(v)
		if err != nil {
			q.refuse(name, "value_error", "Input should be the hash of a message", v)
		}
		f.Execution = h
		keep(func(k archive.CreditKind) bool { return k == archive.CreditsUsed })
	}
	if f.From, f.To = q.period(); f.To != 0 {
		f.To++ // Inclusive here.
	}
	q.oneOf([]string{"message_timestamp"}, "sort_by", "sortBy")
	for _, name := range []string{"tx_hash", "token", "chain", "provider", "origin", "origin_ref", "has_expiration", "resourceTypes"} {
		if v, _ := q.text(name); v != "" {
			q.refuse(name, "value_error", "this node does not select by it: use payment_method, direction, resource or dates", v)
		}
	}
	f.Kinds = kinds
	if len(kinds) == 0 { // Nothing is both.
		f.Kinds = []archive.CreditKind{"none"}
	}
	return f
}

// creditHistory lists what became of an account's credits in the network's
// form: GET /api/v0/addresses/{address}/credit_history.
func (c *console) creditHistory(w http.ResponseWriter, r *http.Request) error {
	q := readQuery(r)
	address, _ := aleph.ParseAddress(r.PathValue("address")) // An address that is none has no history.
	f := q.historyFilter(address)
	page, err := q.pages(r, 100)
	if err != nil {
		return err
	}
	if err := q.failure(); err != nil {
		return err
	}
	entries, total, err := c.records.Credits(r.Context(), f, page.entries())
	if err != nil {
		return err
	}
	if total == 0 {
		return fail(http.StatusNotFound, "No credit history found for this address.")
	}
	answer := struct {
		Address string       `json:"address"`
		History []historyRow `json:"credit_history"`
		pagination
	}{r.PathValue("address"), []historyRow{}, page.of(total, "credit_history")}
	for _, e := range entries {
		answer.History = append(answer.History, viewHistory(address, e))
	}
	return writeJSON(w, http.StatusOK, answer)
}

// creditSummary adds up what the same parameters select: GET
// /api/v0/addresses/{address}/credit_history/summary.
func (c *console) creditSummary(w http.ResponseWriter, r *http.Request) error {
	q := readQuery(r)
	address, _ := aleph.ParseAddress(r.PathValue("address"))
	f := q.historyFilter(address)
	if err := q.failure(); err != nil {
		return err
	}
	sums, err := c.records.CreditSums(r.Context(), f)
	if err != nil {
		return err
	}
	in, out := signed(sums.In.Grains()), signed(sums.Out.Grains())
	return writeJSON(w, http.StatusOK, struct {
		Address  string `json:"address"`
		Entries  int    `json:"entry_count"`
		Total    int64  `json:"total_amount"`
		Incoming int64  `json:"total_incoming"`
		Outgoing int64  `json:"total_outgoing"`
	}{r.PathValue("address"), sums.Entries, in - out, in, -out})
}
