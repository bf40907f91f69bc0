package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/ethereum/go-ethereum/common"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/payment"
)

type offersCommand struct {
	List listOffers `cmd:"" default:"withargs" help:"Show what is for sale for ALEPH, and what it costs now."`
	Buy  buyOffer   `cmd:"" help:"Buy an offer, for at most so much ALEPH."`
}

// ware is a token that a contract of the network sells for ALEPH. It counts as
// a dollar.
type ware struct {
	chain.Offers

	symbol   string
	token    common.Address
	decimals uint8
}

// wares are the stablecoins that the lock sells, and the super tokens that the
// receiver of streams sells where it is a contract.
func (d *deployment) wares() (wares []ware, err error) {
	add := func(at chain.Offers, symbol string, token aleph.Address, decimals uint8) error {
		address, ok := token.Ethereum()
		if !ok {
			return fmt.Errorf("%s names the token %s at %q, which is not an Ethereum address", d.Node, symbol, token)
		}
		wares = append(wares, ware{at, symbol, address, decimals})
		return nil
	}
	lock := chain.NewVesting(d.client, d.contracts)
	for _, a := range d.told.Assets {
		if a.Kind != payment.Stable {
			continue
		}
		if err := add(lock.Offers, a.Symbol, a.Address, a.Decimals); err != nil {
			return nil, err
		}
	}
	at := d.told.Contracts["stream_receiver"]
	if at == "" {
		return wares, nil // None is a contract.
	}
	if !common.IsHexAddress(at) {
		return nil, fmt.Errorf("%s names the receiver of streams %.80q, which is not an Ethereum address", d.Node, at)
	}
	receiver := chain.NewReceiver(d.client, common.HexToAddress(at))
	for _, s := range d.told.Streams {
		if s.ChainID != d.told.ChainID || common.HexToAddress(s.Receiver) != receiver.Address() {
			continue
		}
		for _, t := range s.Tokens {
			if t.Kind != payment.Stable {
				continue
			}
			if err := add(receiver.Offers, t.Symbol, t.Address, superTokenDecimals); err != nil {
				return nil, err
			}
		}
	}
	return wares, nil
}

// onSale is an offer as it stands.
type onSale struct {
	Symbol   string        `json:"symbol"`
	Offer    uint64        `json:"offer"` // among those of its token
	Token    aleph.Address `json:"token"`
	Decimals uint8         `json:"decimals"`
	Seller   aleph.Address `json:"seller"` // the contract
	Amount   aleph.Token   `json:"amount"`
	Opens    aleph.Millis  `json:"opens"`
	Halving  uint64        `json:"halving_seconds"`        // in which its price halves
	Price    *aleph.Token  `json:"price"`                  // ALEPH, now; null before it opens
	Unit     string        `json:"usd_per_unit,omitempty"` // at the agreed price of ALEPH; left out when one of them is not known
}

// stand returns how an offer stands, at a price that is nil before it opens.
func (w ware) stand(o chain.Offer, halving time.Duration, price *aleph.Token, usd aleph.Price) onSale {
	x := onSale{
		Symbol: w.symbol, Offer: o.ID, Token: aleph.EthereumAddress(w.token), Decimals: w.decimals, Seller: aleph.EthereumAddress(w.Address()),
		Amount: o.Amount, Opens: o.Opens, Halving: uint64(halving / time.Second), Price: price,
	}
	if price != nil && usd != 0 {
		x.Unit = ratio(dollars(*price, usd), 18, o.Amount, w.decimals, 6)
	}
	return x
}

const (
	picoPerUSD    = 1_000_000_000_000 // of an aleph.Price
	attoPerCredit = 1_000_000_000_000 // 10^-18 USD in a credit
)

// dollars returns what ALEPH is worth, in 10^-18 USD, rounded down.
func dollars(t aleph.Token, usd aleph.Price) aleph.Token {
	return t.MulDiv(aleph.NewToken(uint64(usd)), aleph.NewToken(picoPerUSD))
}

type listOffers struct {
	JSON bool `name:"json" help:"Print one JSON document; amounts are strings of base units."`
	onChain
}

// Help says who sells what.
func (listOffers) Help() string {
	return `The developers' part of payments in stablecoins, once its lock has ended, and the stablecoins
that streams bring are sold to anybody. Each offer is sold whole. Its price in ALEPH begins at
all the ALEPH that there is, and halves again and again; who first pays it gets the offer.

Examples:
  galeph offers
  galeph offers buy USDC 3 --most 4000 --as alice`
}

// market is the document that listing prints.
type market struct {
	Network string      `json:"network"`
	ChainID uint64      `json:"chain_id"`
	Price   aleph.Price `json:"price_pico_usd,string"` // agreed, of one ALEPH; 0 when there is none
	Offers  []onSale    `json:"offers"`
}

// Run lists what is for sale.
func (c listOffers) Run(ctx context.Context, o output) error {
	return documented(ctx, c.JSON, o, c.list(ctx, o))
}

func (c listOffers) list(ctx context.Context, o output) error {
	d, err := c.reach(ctx)
	if err != nil {
		return err
	}
	defer d.client.Close()
	wares, err := d.wares()
	if err != nil {
		return err
	}
	m := market{Network: d.told.Network, ChainID: d.told.ChainID, Price: d.told.Price, Offers: []onSale{}}
	for _, w := range wares {
		offers, err := w.Of(ctx, w.token)
		if err != nil {
			return err
		}
		halving, err := w.Halving(ctx)
		if err != nil {
			return err
		}
		for _, offer := range offers {
			price, err := w.now(ctx, offer)
			if errors.Is(err, errSold) {
				continue
			} else if err != nil {
				return err
			}
			m.Offers = append(m.Offers, w.stand(offer, halving, price, d.told.Price))
		}
	}
	if c.JSON {
		return printJSON(o.out, m)
	}
	return m.print(o.out)
}

// errSold says that somebody bought an offer, or that there never was one.
var errSold = errors.New("somebody has bought it, or there is no such offer: galeph offers shows what there is")

// now asks what an offer costs; nil before it opens.
func (w ware) now(ctx context.Context, o chain.Offer) (*aleph.Token, error) {
	price, err := w.Price(ctx, w.token, o.ID)
	refused := (*chain.Reverted)(nil)
	switch {
	case err == nil:
		return &price, nil
	case !errors.As(err, &refused):
		return nil, err
	case refused.Name == "NotOpen":
		return nil, nil //nolint:nilnil // See above.
	case refused.Name == "NoOffer":
		return nil, fmt.Errorf("%w: %w", errSold, err)
	}
	return nil, err
}

func (m market) print(out io.Writer) error {
	if len(m.Offers) == 0 {
		_, err := fmt.Fprintln(out, "Nothing is for sale.")
		return err
	}
	table := columns{{"offer", "amount", "ALEPH now", "USD per unit", "halves in", "open"}}
	for _, x := range m.Offers {
		price, open := "-", "from "+rfc3339(x.Opens)
		if x.Price != nil {
			price, open = amount(*x.Price), "since "+rfc3339(x.Opens)
		}
		unit := x.Unit
		if unit == "" {
			unit = "-"
		}
		table.add(fmt.Sprintf("%s %d", x.Symbol, x.Offer), quantity(x.Amount, x.Decimals), price, unit, x.halving().String(), open)
	}
	return table.write(out)
}

func (x onSale) halving() time.Duration { return time.Duration(x.Halving) * time.Second }

type buyOffer struct {
	Token    string        `arg:"" optional:"" help:"What to buy: a stablecoin or super token that galeph offers shows, or its address."`
	Offer    string        `arg:"" optional:"" help:"The number of the offer among those of its token."`
	Most     string        `placeholder:"ALEPH" help:"The most ALEPH to pay, as a decimal number; while it costs more, nothing is sent."`
	Seller   string        `placeholder:"ADDRESS" help:"Buy nothing unless this contract sells it."`
	Deadline time.Duration `default:"10m" placeholder:"TIME" help:"How late the payment may come, at most 1h; later it is refused and nothing is taken. 10m without it."`
	Wait     time.Duration `default:"10m" placeholder:"TIME" help:"How long to wait in all for the chain; 10m without it."`
	Resume   []string      `placeholder:"TX" help:"Buy nothing; go on waiting for this transaction, or for that of several, separated by commas, which happens."`
	DryRun   bool          `help:"Stop after the quote."`
	Yes      bool          `short:"y" help:"Buy without asking."`
	JSON     bool          `name:"json" help:"Print one JSON document; amounts are strings of base units."`
	signingKey
	onChain
}

// Help says what happens, and what to do when it is interrupted.
func (buyOffer) Help() string {
	return `It shows a quote and asks. Then it approves exactly what the offer costs now, buys, and waits
until the chain has confirmed it. The price falls, so what is paid is at most that; what is
approved above it stays approved. When it is interrupted, or waits for longer than --wait, after
the payment was sent, it says how to go on with it by --resume.

A core node tells where the contracts are: ask one that you trust, or say --seller.

Examples:
  galeph offers buy USDC 3 --most 4000 --as alice
  galeph offers buy USDC 3 --most 4000 --dry-run
  galeph offers buy --resume 0x1f6b...`
}

// offerQuote is what buying an offer takes.
type offerQuote struct {
	onSale

	Network    string        `json:"network"`
	ChainID    uint64        `json:"chain_id"`
	Buyer      aleph.Address `json:"buyer,omitempty"` // left out when no key is given
	Most       aleph.Token   `json:"most"`            // ALEPH, that was allowed
	Approval   aleph.Token   `json:"approval"`        // that is missing and will be made
	Fee        fee           `json:"fee"`
	FeeGuessed bool          `json:"fee_guessed"` // not estimated by the chain, which knows no payment before its approval
	Worse      string        `json:"warning,omitempty"`

	ware ware
}

// boughtOffer is the document that buying prints.
type boughtOffer struct {
	Quote       *offerQuote   `json:"quote,omitempty"` // left out when resumed
	Approvals   []common.Hash `json:"approvals"`
	Transaction common.Hash   `json:"transaction"`
	Block       uint64        `json:"block"`
	Buyer       aleph.Address `json:"buyer"`
	Symbol      string        `json:"symbol"`
	Token       aleph.Address `json:"token"`
	Offer       uint64        `json:"offer"`
	Amount      aleph.Token   `json:"amount"`
	Paid        aleph.Token   `json:"paid"` // ALEPH
}

// Run buys.
func (c buyOffer) Run(ctx context.Context, o output, a asker) error {
	return documented(ctx, c.JSON, o, c.buy(ctx, o, a))
}

func (c buyOffer) buy(ctx context.Context, o output, a asker) error {
	if err := c.check(); err != nil {
		return err
	}
	d, err := c.reach(ctx)
	if err != nil {
		return err
	}
	defer d.client.Close()
	wares, err := d.wares()
	if err != nil {
		return err
	}
	if len(c.Resume) > 0 {
		ctx, stop := patience(ctx, c.Wait)
		defer stop()
		return c.resume(ctx, d, wares, o)
	}
	q, wallet, err := c.quote(ctx, d, wares, a, o)
	if err != nil {
		return err
	}
	switch {
	case !c.JSON:
		if err := q.print(o.out); err != nil || c.DryRun {
			return err
		}
	case c.DryRun:
		return printJSON(o.out, q)
	}
	if !c.Yes {
		if c.JSON {
			_ = q.print(o.err) // Whoever is asked sees what for.
		}
		if err := confirm(ctx, a, fmt.Sprintf("Pay at most %s ALEPH for %s %s?", amount(*q.Price), quantity(q.Amount, q.Decimals), q.Symbol)); err != nil {
			return err
		}
	}
	ctx, stop := patience(ctx, c.Wait)
	defer stop()
	var sale chain.Sale
	p := paying{payee: q.ware.Address(), token: d.contracts.ALEPH, symbol: "ALEPH", amount: *q.Price, approvals: []common.Hash{}}
	err = p.send(ctx, d, wallet, o, func(s *chain.Sender) (err error) {
		sale, err = q.ware.Buy(ctx, s, q.ware.token, q.Offer, *q.Price, c.Deadline)
		return err
	}, func(err error) error { return c.lost(ctx, p.sent, err) })
	if err != nil {
		return err
	}
	return c.follow(ctx, d, q.ware, sale, boughtOffer{Quote: &q, Approvals: p.approvals}, o)
}

// check refuses flags that do not fit together.
func (c buyOffer) check() error {
	switch {
	case c.Wait <= 0:
		return errNoWait
	case c.Seller != "" && !common.IsHexAddress(c.Seller):
		return fmt.Errorf("--seller %.80q is not an Ethereum address", c.Seller)
	case len(c.Resume) > 0 && (c.Token != "" || c.Most != "" || c.DryRun):
		return errors.New("--resume buys nothing: leave the offer, --most and --dry-run out")
	case len(c.Resume) > 0:
		_, err := resumed(c.Resume)
		return err
	case c.Token == "" || c.Offer == "" || c.Most == "":
		return errors.New("say what to buy, and for how much at most: galeph offers buy USDC 3 --most 4000; galeph offers shows what there is")
	}
	return checkDeadline(c.Deadline)
}

// quote finds out what the offer costs, and that it can be bought.
func (c buyOffer) quote(ctx context.Context, d *deployment, wares []ware, a asker, o output) (q offerQuote, w chain.Wallet, err error) {
	most, err := parseQuantity(c.Most, 18)
	if err != nil {
		return q, w, fmt.Errorf("--most: %w", err)
	}
	it, err := c.choose(wares)
	if err != nil {
		return q, w, err
	}
	id, err := strconv.ParseUint(c.Offer, 10, 64)
	if err != nil {
		return q, w, fmt.Errorf("%.40q is not the number of an offer: galeph offers shows them", c.Offer)
	}
	decimals, err := d.client.Decimals(ctx, it.token)
	if err != nil {
		return q, w, err
	}
	if decimals != it.decimals {
		return q, w, fmt.Errorf("the core node says that %s has %d decimals, and the token says %d: do not buy, and ask another core node", it.symbol, it.decimals, decimals)
	}
	known := c.given()
	if known {
		if w, err = c.wallet(ctx, d.told.Network, a, o); err != nil {
			return q, w, err
		}
	} else if !c.DryRun {
		return q, w, errNoKey
	}
	offer, err := it.find(ctx, id)
	if err != nil {
		return q, w, err
	}
	halving, err := it.Halving(ctx)
	if err != nil {
		return q, w, err
	}
	price, err := it.now(ctx, offer)
	switch {
	case err != nil:
		return q, w, err
	case price == nil:
		return q, w, fmt.Errorf("offer %d of %s opens at %s, and nobody can buy it before", id, it.symbol, rfc3339(offer.Opens))
	case price.Cmp(most) > 0:
		return q, w, fmt.Errorf("it costs %s ALEPH now, above the %s of --most: its price halves every %s, so it costs no more than that in %s at the latest",
			amount(*price), amount(most), halving, until(*price, most, halving))
	}
	q = offerQuote{onSale: it.stand(offer, halving, price, d.told.Price), Network: d.told.Network, ChainID: d.told.ChainID, Most: most, ware: it}
	q.judge(d.told.Price)
	if !known {
		q.Fee, err = d.fee(ctx, offerGas+approveGas)
		q.FeeGuessed = true
		return q, w, err
	}
	q.Buyer = aleph.EthereumAddress(w.Address())
	return q, w, c.afford(ctx, d, &q, w.Address())
}

// choose finds what to buy.
func (c buyOffer) choose(wares []ware) (ware, error) {
	var symbols []string
	for _, w := range wares {
		if strings.EqualFold(w.symbol, c.Token) || common.IsHexAddress(c.Token) && common.HexToAddress(c.Token) == w.token {
			if c.Seller != "" && common.HexToAddress(c.Seller) != w.Address() {
				return ware{}, fmt.Errorf("the core node says that %s sells %s, and --seller says %s: nothing was bought; ask a core node that you trust", w.Address(), w.symbol, common.HexToAddress(c.Seller))
			}
			return w, nil
		}
		symbols = append(symbols, w.symbol)
	}
	return ware{}, fmt.Errorf("%.60q is not sold here: buy %s, or say the address of one of them", c.Token, strings.Join(symbols, ", "))
}

// find returns an offer.
func (w ware) find(ctx context.Context, id uint64) (chain.Offer, error) {
	offers, err := w.Of(ctx, w.token)
	if err != nil {
		return chain.Offer{}, err
	}
	for _, x := range offers {
		if x.ID == id {
			return x, nil
		}
	}
	return chain.Offer{}, fmt.Errorf("offer %d of %s: %w", id, w.symbol, errSold)
}

// until returns after which time a price is no more than most, at the latest: in
// each halving it falls to half.
func until(price, most aleph.Token, halving time.Duration) time.Duration {
	n := 0
	for p := price.Big(); p.Cmp(most.Big()) > 0; n++ {
		p.Add(p, big.NewInt(1)).Rsh(p, 1) // Rounded up, to be no sooner than the contract.
	}
	return time.Duration(n) * halving
}

// judge warns of a price above what is bought.
func (q *offerQuote) judge(usd aleph.Price) {
	switch face := faceOf(q.Amount, q.Decimals).Mul(attoPerCredit); {
	case usd == 0:
		q.Worse = "the network has agreed on no price of ALEPH yet, so nobody knows what this is in dollars"
	case dollars(*q.Price, usd).Cmp(face) > 0:
		q.Worse = fmt.Sprintf("it costs %s USD per unit at the agreed price of ALEPH, and counts as one: its price halves every %s", q.Unit, q.halving())
	}
}

// offerGas is the gas of buying an offer; see approveGas. Super tokens take more
// than others.
const offerGas = 250_000

// afford works out the fee and checks that the buyer has what is needed.
func (c buyOffer) afford(ctx context.Context, d *deployment, q *offerQuote, buyer common.Address) error {
	have, err := d.client.Balance(ctx, d.contracts.ALEPH, buyer)
	if err != nil {
		return err
	}
	if have.Cmp(*q.Price) < 0 {
		return fmt.Errorf("%s has %s ALEPH and needs %s: wait until it costs less, or send it more", buyer, amount(have), amount(*q.Price))
	}
	allowance, err := d.client.Allowance(ctx, d.contracts.ALEPH, buyer, q.ware.Address())
	if err != nil {
		return err
	}
	gas, guessed, err := gasOf(allowance, *q.Price, offerGas, func() (uint64, error) {
		return q.ware.BuyGas(ctx, buyer, q.ware.token, q.Offer, *q.Price, c.Deadline)
	})
	if err != nil {
		return err
	}
	if q.FeeGuessed = guessed; allowance.Cmp(*q.Price) < 0 {
		q.Approval = *q.Price
	}
	if q.Fee, err = d.fee(ctx, gas); err != nil {
		return err
	}
	return d.enoughETH(ctx, buyer, q.Fee.Most, "gas")
}

// print shows the quote.
func (q offerQuote) print(out io.Writer) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(w, "buy\t%s %s, offer %d\n", quantity(q.Amount, q.Decimals), q.Symbol, q.Offer)
	fmt.Fprintf(w, "token\t%s\n", q.Token)
	fmt.Fprintf(w, "of\t%s, on chain %d of %s\n", q.Seller, q.ChainID, q.Network)
	if q.Buyer != "" {
		fmt.Fprintf(w, "for\t%s\n", q.Buyer)
	}
	unit := ""
	if q.Unit != "" {
		unit = fmt.Sprintf(", %s USD per unit", q.Unit)
	}
	fmt.Fprintf(w, "costs\t%s ALEPH now%s; it halves every %s\n", amount(*q.Price), unit, q.halving())
	if !q.Approval.IsZero() {
		fmt.Fprintf(w, "approves\texactly %s ALEPH first\n", amount(q.Approval))
	}
	fmt.Fprintf(w, "fee\t%s%s\n", q.Fee, assumed(q.FeeGuessed))
	if q.Worse != "" {
		fmt.Fprintf(w, "warning\t%s\n", q.Worse)
	}
	return w.Flush()
}

// lost says how to go on after a payment of which is not known what became.
func (c buyOffer) lost(ctx context.Context, sent []common.Hash, err error) error {
	words := append([]string{"galeph", "offers", "buy", "--resume", listed(sent)}, c.where()...)
	if c.Seller != "" {
		words = append(words, "--seller", c.Seller)
	}
	if c.Wait != waitDefault {
		words = append(words, "--wait", c.Wait.String())
	}
	if c.JSON {
		words = append(words, "--json")
	}
	return &stranded{
		cause: unbroken(ctx, err), transactions: sent,
		what:   fmt.Sprintf("The payment was sent as %s, and may still arrive. Nobody buys an offer twice, so buying it again does no harm.", transactions(sent)),
		resume: commandLine(words...),
	}
}

// resume goes on with a purchase that was sent before.
func (c buyOffer) resume(ctx context.Context, d *deployment, wares []ware, o output) error {
	sent, err := resumed(c.Resume)
	if err != nil {
		return err
	}
	var sale chain.Sale
	var of ware
	err = d.search(ctx, sent, o, func(hash common.Hash) (err error) {
		for _, of = range wares {
			if c.Seller != "" && common.HexToAddress(c.Seller) != of.Address() {
				continue
			}
			if sale, err = of.Find(ctx, hash); err == nil && sale.Token == of.token {
				return nil
			} else if err != nil && !errors.Is(err, chain.ErrNotPaid) {
				return err
			}
		}
		return fmt.Errorf("transaction %s bought nothing that is for sale here: %w", hash, chain.ErrNotPaid)
	})
	switch {
	case errors.Is(err, errUnknown):
		return fmt.Errorf("%w: then, if galeph offers still shows it, buy again", err)
	case err != nil && ctx.Err() != nil:
		return c.lost(ctx, sent, err)
	case err != nil:
		return err
	}
	return c.follow(ctx, d, of, sale, boughtOffer{Approvals: []common.Hash{}}, o)
}

// follow waits until the chain has confirmed a purchase, and prints it.
func (c buyOffer) follow(ctx context.Context, d *deployment, of ware, sale chain.Sale, b boughtOffer, o output) error {
	b.Transaction, b.Block, b.Buyer = sale.Transaction.TxHash, sale.Transaction.BlockNumber.Uint64(), aleph.EthereumAddress(sale.Buyer)
	b.Symbol, b.Token, b.Offer, b.Amount, b.Paid = of.symbol, aleph.EthereumAddress(sale.Token), sale.Offer, sale.Amount, sale.Paid
	fmt.Fprintf(o.err, "... bought in block %d\n", b.Block)
	if err := d.confirmed(ctx, sale.Transaction, o); err != nil {
		return c.lost(ctx, []common.Hash{b.Transaction}, err)
	}
	if c.JSON {
		return printJSON(o.out, b)
	}
	_, err := fmt.Fprintf(o.out, "bought %s %s for %s ALEPH in transaction %s\n", quantity(b.Amount, of.decimals), b.Symbol, amount(b.Paid), b.Transaction)
	return err
}
