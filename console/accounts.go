package console

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/credit"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/usage"
)

// balance tells what an address holds and what credits it has left, as the
// network's clients know it: GET /api/v0/addresses/{address}/balance. What is
// locked is what it must hold for all that it pays by holding.
func (c *console) balance(w http.ResponseWriter, r *http.Request) error {
	q := readQuery(r)
	chains := listOf(q, readChain, "the code of a chain, such as ETH", "chain")
	withDetails := q.flag("include_credit_details")
	if err := q.failure(); err != nil {
		return err
	}
	type lot struct {
		Expires *string       `json:"expiration_date"`
		Amount  aleph.Credits `json:"amount"`
	}
	answer := struct {
		Address string                        `json:"address"`
		Balance json.Number                   `json:"balance"`
		Details map[message.Chain]json.Number `json:"details"`
		Locked  json.Number                   `json:"locked_amount"`
		Credits aleph.Credits                 `json:"credit_balance"`
		Lots    []lot                         `json:"credit_balance_details"`
	}{Address: r.PathValue("address"), Details: map[message.Chain]json.Number{}}

	// An address that is none has nothing, which is what the reference says.
	address, _ := aleph.ParseAddress(answer.Address)
	var held aleph.Token
	var available aleph.Grains
	var lots []credit.Lot
	c.core.View(func(e *engine.Engine) {
		held = e.Registry().Balance(address)
		answer.Locked = number(e.Locked(address))
		available, lots = e.Ledger().Available(address, e.Now()), e.Ledger().Lots(address)
		answer.Credits = available.Credits()
	})
	if len(chains) > 0 && chains[0] != message.Ethereum {
		held = aleph.Token{} // Balances are those of the chain that the network watches.
	}
	answer.Balance = number(held)
	if !held.IsZero() {
		answer.Details[message.Ethereum] = answer.Balance
	}
	if withDetails {
		answer.Lots = []lot{}
		for _, g := range byExpiry(lots, available) {
			l := lot{Amount: g.left.Credits()}
			if g.expires != 0 {
				l.Expires = new(isoTime(g.expires))
			}
			answer.Lots = append(answer.Lots, l)
		}
	}
	return writeJSON(w, http.StatusOK, answer)
}

// expiring is what is left of credits that expire together.
type expiring struct {
	expires aleph.Millis // 0 is never
	left    aleph.Grains
}

// byExpiry divides what is available among the lots that hold it, in the order
// in which they are drawn, by when they expire: never first, as the network has
// it.
func byExpiry(lots []credit.Lot, available aleph.Grains) (out []expiring) {
	for _, l := range slices.Backward(lots) { // The first are drawn first: what is left is in the last.
		part := l.Left
		if available.Cmp(part) < 0 {
			part = available
		}
		if part.IsZero() {
			break
		}
		available = available.MustSub(part)
		if n := len(out); n > 0 && out[n-1].expires == l.Expires {
			out[n-1].left = out[n-1].left.Add(part)
		} else {
			out = append(out, expiring{l.Expires, part})
		}
	}
	if len(out) > 0 && out[0].expires == 0 {
		slices.Reverse(out[1:])
	} else {
		slices.Reverse(out)
	}
	return out
}

// number spells ALEPH as a JSON number, without trailing zeros.
func number(t aleph.Token) json.Number {
	return json.Number(strings.TrimSuffix(strings.TrimRight(t.Decimal(), "0"), "."))
}

// pathAddress reads the {address} of a path.
func pathAddress(r *http.Request) (aleph.Address, error) {
	a, ok := aleph.ParseAddress(r.PathValue("address"))
	if !ok {
		return "", fail(http.StatusBadRequest, "%.130q is not an address.", r.PathValue("address"))
	}
	return a, nil
}

type lotView struct {
	ID      uint64       `json:"id"`
	Origin  aleph.Origin `json:"origin"`
	Amount  grains       `json:"amount"`
	Left    grains       `json:"left"`    // what open windows consume is still in it
	Backing worth        `json:"backing"` // of the whole lot
}

func viewLot(l credit.Lot) lotView {
	return lotView{l.ID, l.Origin, grainsOf(l.Amount), grainsOf(l.Left), worthOf(l.Backing)}
}

type flowView struct {
	ID    aleph.Hash   `json:"id"`
	Rate  rate         `json:"rate"`
	Since aleph.Millis `json:"since"`
}

// account tells how an account's credits stand at the time of the last block:
// GET /api/v1/accounts/{address}. Between blocks, what is available falls by
// the outflow and rises by the inflow.
func (c *console) account(w http.ResponseWriter, r *http.Request) error {
	address, err := pathAddress(r)
	if err != nil {
		return err
	}
	answer := struct {
		Address   aleph.Address `json:"address"`
		At        aleph.Millis  `json:"at"`
		Available grains        `json:"available"`
		Outflow   rate          `json:"outflow"`
		Inflow    rate          `json:"inflow"`      // by streams
		DryAt     *aleph.Millis `json:"runs_dry_at"` // null while nothing flows
		Lots      []lotView     `json:"lots"`        // oldest first
		Flows     []flowView    `json:"flows"`       // newest first
		Streams   []streamView  `json:"streams"`
		Held      tokens        `json:"held"` // ALEPH in the wallet
	}{Address: address, Lots: []lotView{}, Flows: []flowView{}, Streams: []streamView{}}
	c.core.View(func(e *engine.Engine) {
		l := e.Ledger()
		answer.At = e.Now()
		answer.Available = grainsOf(l.Available(address, e.Now()))
		answer.Outflow, answer.Inflow = rateOf(l.Outflow(address)), rateOf(l.Inflow(address))
		for _, s := range e.Payments().Streams(address) {
			answer.Streams = append(answer.Streams, viewStream(s))
		}
		if at, ok := l.DryAt(address); ok {
			answer.DryAt = &at
		}
		for _, lot := range l.Lots(address) {
			answer.Lots = append(answer.Lots, viewLot(lot))
		}
		for _, f := range l.Flows(address) {
			answer.Flows = append(answer.Flows, flowView{f.ID, rateOf(f.Rate), f.Since})
		}
		answer.Held = tokensOf(e.Registry().Balance(address))
	})
	return writeJSON(w, http.StatusOK, answer)
}

type portionView struct {
	Lot    uint64       `json:"lot"`
	Origin aleph.Origin `json:"origin"`
	Amount grains       `json:"amount"`
	Value  worth        `json:"value"`
}

type lineView struct {
	Number    uint64             `json:"number"`
	Execution aleph.Hash         `json:"execution"`
	Kind      usage.Kind         `json:"kind"`
	Held      bool               `json:"held"` // paid by holding, so the amount is nothing
	Node      aleph.Hash         `json:"node"` // empty for files
	Units     aleph.ComputeUnits `json:"compute_units"`
	Rate      rate               `json:"rate"`
	From      aleph.Millis       `json:"from"`
	To        aleph.Millis       `json:"to"`
	Counted   aleph.Millis       `json:"counted_ms"`
	Requests  uint64             `json:"requests"`
	Amount    grains             `json:"amount"`
	Value     tokens             `json:"value"` // the ALEPH behind the amount
	Portions  []portionView      `json:"portions"`
}

func viewLine(l expense.Line) lineView {
	u := l.Usage
	v := lineView{
		Number: l.Number, Execution: u.Execution, Kind: u.Kind, Held: u.Held, Node: u.Node, Units: u.Units, Rate: rateOf(u.Rate),
		From: u.From, To: u.To, Counted: u.Counted, Requests: u.Requests,
		Amount: grainsOf(l.Amount), Value: tokensOf(l.Value.Sum()), Portions: viewPortions(l.Portions),
	}
	return v
}

func viewPortions(portions []credit.Portion) []portionView {
	views := make([]portionView, len(portions))
	for i, p := range portions {
		views[i] = portionView{p.Lot, p.Origin, grainsOf(p.Amount), worthOf(p.Value)}
	}
	return views
}

// linesMax is the most lines in one answer.
const linesMax = 1000

// bill lists the lines on an account's bill, oldest first: GET
// /api/v1/accounts/{address}/bill. The parameter after goes on behind the line
// of that number; next is what to say there, or null when there is no more.
func (c *console) bill(w http.ResponseWriter, r *http.Request) error {
	address, err := pathAddress(r)
	if err != nil {
		return err
	}
	q := readQuery(r)
	after, limit := q.integer(0, 0, "after"), min(q.integer(100, 1, "limit"), linesMax)
	if err := q.failure(); err != nil {
		return err
	}
	// One more than is shown tells whether there is more.
	lines, err := c.records.Lines(r.Context(), archive.LineFilter{Payer: address, After: uint64(after), Limit: int(limit) + 1})
	if err != nil {
		return err
	}
	answer := struct {
		Address aleph.Address `json:"address"`
		Lines   []lineView    `json:"lines"`
		Next    *uint64       `json:"next"`
	}{Address: address, Lines: []lineView{}}
	if len(lines) > int(limit) {
		lines = lines[:limit]
		answer.Next = &lines[limit-1].Number
	}
	for _, l := range lines {
		answer.Lines = append(answer.Lines, viewLine(l))
	}
	return writeJSON(w, http.StatusOK, answer)
}

type purchaseView struct {
	Chain        uint64        `json:"chain_id"`
	Transaction  string        `json:"transaction"`
	Log          uint32        `json:"log_index"`
	At           aleph.Millis  `json:"at"`          // time of the block
	Credited     aleph.Millis  `json:"credited_at"` // when the credits were there
	Payer        aleph.Address `json:"payer"`
	Symbol       string        `json:"symbol"`
	Asset        aleph.Address `json:"asset"`  // empty for the chain's own coin
	Amount       aleph.Token   `json:"amount"` // base units of the asset
	Decimal      string        `json:"amount_decimal"`
	Received     tokens        `json:"received"`
	Distribution tokens        `json:"distribution"`
	Burned       tokens        `json:"burned"`
	Price        string        `json:"usd_per_aleph"`
	Paid         aleph.Credits `json:"paid_credits,string"`
	Bonus        aleph.Credits `json:"bonus_credits,string"`
}

func viewPurchase(b engine.Bought, decimals uint8) purchaseView {
	p, r := b.Purchase, b.Purchase.Receipt
	return purchaseView{
		Chain: r.ID.Chain, Transaction: fmt.Sprintf("0x%x", r.ID.Tx), Log: r.ID.Log, At: r.At, Credited: b.At,
		Payer: r.Payer, Symbol: p.Symbol, Asset: r.Asset, Amount: r.Amount, Decimal: decimal(r.Amount.Big(), int(decimals)),
		Received: tokensOf(r.Received), Distribution: tokensOf(r.Distribution), Burned: tokensOf(r.Burned),
		Price: p.Price.String(), Paid: p.Paid, Bonus: p.Bonus,
	}
}

// purchases lists what an account bought, oldest first: GET
// /api/v1/accounts/{address}/purchases.
func (c *console) purchases(w http.ResponseWriter, r *http.Request) error {
	address, err := pathAddress(r)
	if err != nil {
		return err
	}
	bought, err := c.records.Purchases(r.Context(), address)
	if err != nil {
		return err
	}
	decimals := c.decimals()
	views := make([]purchaseView, len(bought))
	for i, b := range bought {
		views[i] = viewPurchase(b, decimals[b.Purchase.Receipt.Asset])
	}
	return writeJSON(w, http.StatusOK, struct {
		Address   aleph.Address  `json:"address"`
		Purchases []purchaseView `json:"purchases"`
	}{address, views})
}

// decimals returns the places of the assets that payments arrive in.
func (c *console) decimals() map[aleph.Address]uint8 {
	decimals := map[aleph.Address]uint8{}
	c.core.View(func(e *engine.Engine) {
		for _, a := range e.Payments().Assets() {
			decimals[a.Address] = a.Decimals
		}
	})
	return decimals
}
