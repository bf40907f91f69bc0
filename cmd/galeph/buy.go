package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/ethereum/go-ethereum/common"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/console"
	"github.com/aleph-im/go-aleph/payment"
)

type creditsCommand struct {
	Buy     buyCredits     `cmd:"" help:"Buy credits with ALEPH, ETH or a stablecoin."`
	Stream  streamCredits  `cmd:"" help:"Open, change or close a stream of tokens that pays for what runs."`
	History creditsHistory `cmd:"" help:"Show what became of an account's credits."`
}

type buyCredits struct {
	Token     string        `placeholder:"TOKEN" help:"What to pay with: aleph, usdc, usdt, dai, eth, or the address of a token."`
	Amount    string        `placeholder:"N" help:"How much of it, as a decimal number such as 12.5."`
	For       string        `placeholder:"ADDRESS" help:"The account that gets the credits; the payer without it."`
	Slippage  string        `default:"1%" placeholder:"PERCENT" help:"By how much the price may get worse until the payment is swapped; beyond that it is refused and nothing is taken. 1% without it."`
	Deadline  time.Duration `default:"10m" placeholder:"TIME" help:"How late the payment may come, at most 1h; later it is refused and nothing is taken. 10m without it."`
	Wait      time.Duration `default:"10m" placeholder:"TIME" help:"How long to wait in all, for the chain and then for the credits; 10m without it."`
	Processor string        `placeholder:"ADDRESS" help:"Pay nothing unless this is the payment processor that the core node names."`
	Resume    []string      `placeholder:"TX" help:"Pay nothing; go on waiting for the credits of this transaction, or of that of several, separated by commas, which happens."`
	DryRun    bool          `help:"Stop after the quote."`
	Yes       bool          `short:"y" help:"Pay without asking."`
	JSON      bool          `name:"json" help:"Print one JSON document; amounts are strings of base units."`
	signingKey
	onChain
}

// Help says what happens, and what to do when it is interrupted.
func (buyCredits) Help() string {
	return `It shows a quote and asks. Then it approves exactly the amount, pays, and waits until
the network has credited it, with progress on standard error. When it is interrupted, or
waits for longer than --wait, after the payment was sent, it says how to go on with it by
--resume. With --json, an error is a document too: error, and what to resume.

A core node tells where the contracts are: ask one that you trust, or say --processor.

Examples:
  galeph credits buy --token usdc --amount 10 --as alice
  galeph credits buy --token eth --amount 0.01 --key-file key.json --slippage 0.5%
  galeph credits buy --token aleph --amount 500 --for 0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC --yes
  galeph credits buy --token usdc --amount 10 --dry-run --json
  galeph credits buy --resume 0x1f6b...`
}

// quote is what a payment would become, and what it takes.
type quote struct {
	Network    string        `json:"network"`
	ChainID    uint64        `json:"chain_id"`
	Processor  aleph.Address `json:"payment_processor"`
	Payer      aleph.Address `json:"payer,omitempty"` // left out when no key is given
	Account    aleph.Address `json:"account,omitempty"`
	Symbol     string        `json:"symbol"`
	Token      aleph.Address `json:"token"` // empty for ETH
	Decimals   uint8         `json:"decimals"`
	Amount     aleph.Token   `json:"amount"`
	Swapped    aleph.Token   `json:"swapped"`         // of the amount
	Uniswap    uint8         `json:"uniswap_version"` // 0 where nothing is swapped
	Received   aleph.Token   `json:"received"`        // ALEPH
	Least      aleph.Token   `json:"received_least"`  // ALEPH
	Slippage   string        `json:"slippage"`
	Parts      quoteParts    `json:"parts"`
	Price      aleph.Price   `json:"price_pico_usd,string"` // agreed, of one ALEPH
	Credits    aleph.Credits `json:"credits,string"`        // bonus included
	Bonus      aleph.Credits `json:"bonus_credits,string"`
	Approval   aleph.Token   `json:"approval"` // that is missing and will be made
	Fee        fee           `json:"fee"`
	FeeGuessed bool          `json:"fee_guessed"` // not estimated by the chain, which knows no payment before its approval
	Worse      string        `json:"warning,omitempty"`

	terms   chain.Terms
	account common.Address
}

// quoteParts is where a payment goes.
type quoteParts struct {
	Distribution     aleph.Token `json:"distribution"` // ALEPH
	Burned           aleph.Token `json:"burned"`       // ALEPH
	Developers       aleph.Token `json:"developers"`   // base units of developers_symbol
	DevelopersSymbol string      `json:"developers_symbol"`
}

// purchase is the document that buying prints.
type purchase struct {
	Quote       *quote        `json:"quote,omitempty"` // left out when resumed
	Approvals   []common.Hash `json:"approvals"`
	Transaction common.Hash   `json:"transaction"`
	Block       uint64        `json:"block"`
	Account     aleph.Address `json:"account"`
	Received    aleph.Token   `json:"received"` // ALEPH
	Credits     aleph.Credits `json:"credits,string"`
	Bonus       aleph.Credits `json:"bonus_credits,string"`
	CreditedAt  aleph.Millis  `json:"credited_at"`
	Available   string        `json:"available_credits"` // of the account after it
}

// Run buys.
func (c buyCredits) Run(ctx context.Context, o output, a asker) error {
	return documented(ctx, c.JSON, o, c.buy(ctx, o, a))
}

func (c buyCredits) buy(ctx context.Context, o output, a asker) error {
	if err := c.check(); err != nil {
		return err
	}
	slippage, err := parseSlippage(c.Slippage)
	if err != nil {
		return err
	}
	d, err := c.reach(ctx)
	if err != nil {
		return err
	}
	defer d.client.Close()
	if c.Processor != "" && common.HexToAddress(c.Processor) != d.contracts.Processor {
		return fmt.Errorf("the core node names the payment processor %s, and --processor says %s: nothing was paid; ask a core node that you trust", d.contracts.Processor, common.HexToAddress(c.Processor))
	}
	buyer := chain.NewBuyer(d.client, d.contracts)
	if len(c.Resume) > 0 {
		ctx, stop := patience(ctx, c.Wait)
		defer stop()
		return c.resume(ctx, d, buyer, o)
	}
	q, wallet, err := c.quote(ctx, d, buyer, slippage, a, o)
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
		if err := confirm(ctx, a, fmt.Sprintf("Pay %s %s for %d credits?", quantity(q.Amount, q.Decimals), q.Symbol, q.Credits)); err != nil {
			return err
		}
	}
	ctx, stop := patience(ctx, c.Wait)
	defer stop()
	document := purchase{Quote: &q, Approvals: []common.Hash{}}
	bought, err := c.pay(ctx, d, buyer, q, wallet, &document, o)
	if err != nil {
		return err
	}
	return c.follow(ctx, d, bought, document, o)
}

// check refuses flags that do not fit together.
func (c buyCredits) check() error {
	switch {
	case c.Wait <= 0:
		return errNoWait
	case len(c.Resume) > 0 && (c.Token != "" || c.Amount != "" || c.DryRun):
		return errors.New("--resume pays nothing: leave --token, --amount and --dry-run out")
	case len(c.Resume) > 0:
		if _, err := resumed(c.Resume); err != nil {
			return err
		}
	case c.Token == "" || c.Amount == "":
		return errors.New("say what to pay: --token usdc --amount 10")
	default:
		if err := checkDeadline(c.Deadline); err != nil {
			return err
		}
	}
	if c.Processor != "" && !common.IsHexAddress(c.Processor) {
		return fmt.Errorf("--processor %.80q is not an Ethereum address", c.Processor)
	}
	return nil
}

// quote finds out what the payment would become, and that it can be made.
func (c buyCredits) quote(ctx context.Context, d *deployment, buyer *chain.Buyer, slippage aleph.BasisPoints, a asker, o output) (q quote, w chain.Wallet, err error) {
	asset, token, err := d.asset(ctx, c.Token)
	if err != nil {
		return q, w, err
	}
	amount, err := parseQuantity(c.Amount, asset.Decimals)
	if err != nil {
		return q, w, fmt.Errorf("--amount: %w", err)
	}
	decimals, err := d.client.Decimals(ctx, token)
	if err != nil {
		return q, w, err
	}
	if decimals != asset.Decimals {
		return q, w, fmt.Errorf("the core node says that %s has %d decimals, and the token says %d: do not pay, and ask another core node", asset.Symbol, asset.Decimals, decimals)
	}
	known := c.given()
	if known {
		if w, err = c.wallet(ctx, d.told.Network, a, o); err != nil {
			return q, w, err
		}
	} else if !c.DryRun {
		return q, w, errNoKey
	}
	if paused, err := buyer.Paused(ctx); err != nil {
		return q, w, err
	} else if paused {
		return q, w, chain.ErrPaused
	}
	terms, err := buyer.Terms(ctx, token, amount, slippage)
	if errors.Is(err, chain.ErrNotAccepted) {
		return q, w, fmt.Errorf("the payment processor does not take %s: pay with another token", asset.Symbol)
	} else if err != nil {
		return q, w, err
	}
	q = quote{
		Network: d.told.Network, ChainID: d.told.ChainID, Processor: aleph.EthereumAddress(d.contracts.Processor),
		Symbol: asset.Symbol, Token: asset.Address, Decimals: asset.Decimals, Amount: amount, Swapped: terms.Swapped, Uniswap: terms.Uniswap,
		Received: terms.Received, Least: terms.Least, Slippage: percent(slippage), Price: d.told.Price, terms: terms,
		Parts: quoteParts{terms.Distribution, terms.Burned, terms.Developers, "ALEPH"},
	}
	if terms.Stable {
		q.Parts.DevelopersSymbol = asset.Symbol
	}
	if err := q.value(d.told, asset); err != nil {
		return q, w, err
	}
	if q.Worse == "" {
		if q.Worse, err = q.impact(ctx, buyer); err != nil {
			return q, w, err
		}
	}
	if c.For != "" {
		account, ok := aleph.ParseAddress(c.For)
		if q.account, ok = ethereumOf(account, ok); !ok {
			return q, w, fmt.Errorf("--for %.130q is not an Ethereum address", c.For)
		}
		q.Account = account
	}
	if !known {
		q.Fee, err = d.fee(ctx, payGas(terms)+approveGas)
		q.FeeGuessed = true
		return q, w, err
	}
	q.Payer = aleph.EthereumAddress(w.Address())
	if c.For == "" {
		q.Account, q.account = q.Payer, w.Address()
	}
	return q, w, c.afford(ctx, d, buyer, &q, w.Address())
}

func ethereumOf(a aleph.Address, ok bool) (common.Address, bool) {
	b, isEthereum := a.Ethereum()
	return b, ok && isEthereum
}

// value works out the credits with the code by which the network will.
func (q *quote) value(told console.Chain, asset console.ChainAsset) error {
	book := payment.NewBook([]payment.Asset{{Address: asset.Address, Symbol: asset.Symbol, Decimals: asset.Decimals, Kind: asset.Kind}})
	r := payment.Receipt{
		Account: "account", Asset: asset.Address, DevAsset: asset.Address, Amount: q.Amount, Received: q.Received, Distribution: q.Received,
	}
	if q.terms.Stable { // The developers have their part in the stablecoin; it counts too.
		r.Developers = q.terms.Developers
	}
	if err := book.Record(r); err != nil {
		return fmt.Errorf("value the payment: %w", err)
	}
	settled := book.Settle(told.Price, told.Bonus)
	switch {
	case len(settled) == 0 && told.Price != 0:
		return fmt.Errorf("%s %s are more than the network can credit at once: pay less", quantity(q.Amount, q.Decimals), q.Symbol)
	case len(settled) == 0:
		return errors.New("the network has agreed on no price of ALEPH yet, so nobody knows how many credits this is: try again later")
	}
	p := settled[0]
	q.Credits, q.Bonus = p.Paid+p.Bonus, p.Bonus
	if q.Credits == 0 {
		return fmt.Errorf("%s %s is worth less than one credit, so it would buy nothing: pay more", quantity(q.Amount, q.Decimals), q.Symbol)
	}
	if face := faceOf(q.Amount, q.Decimals); asset.Kind == payment.Stable && aleph.NewToken(uint64(q.Credits)).Cmp(face) < 0 {
		q.Worse = fmt.Sprintf("the swap gives %s ALEPH, too little for the %s credits that %s %s are at face value: what arrives is credited, at the agreed price. The pools are small for this payment, somebody moved them, or the price lags behind: pay less at a time, or later", quantity(q.Received, 18), face, quantity(q.Amount, q.Decimals), q.Symbol)
	}
	return nil
}

// A payment that moves the pools by more than impactMax is warned of. What it
// would get without moving them is told by a part of it.
const (
	impactPart                   = 1000
	impactMax  aleph.BasisPoints = 500
)

// impact warns when the pools are small for the payment.
func (q *quote) impact(ctx context.Context, buyer *chain.Buyer) (warning string, err error) {
	part := q.Amount.MulDiv(aleph.NewToken(1), aleph.NewToken(impactPart))
	if q.Uniswap == 0 || part.IsZero() {
		return "", nil
	}
	little, err := buyer.Quote(ctx, q.terms.Token, part)
	if err != nil {
		return "", err
	}
	unmoved := little.Mul(impactPart)
	if least := unmoved.MulDiv(aleph.NewToken(uint64(aleph.Whole-impactMax)), aleph.NewToken(uint64(aleph.Whole))); q.Received.Cmp(least) >= 0 {
		return "", nil
	}
	return fmt.Sprintf("the pools are small for this payment: it moves the price against you, and gives %s ALEPH where many small ones over time would give %s. Pay less at a time", quantity(q.Received, 18), quantity(unmoved, 18)), nil
}

// faceOf returns the credits that an amount of a stablecoin is at its face,
// rounded down.
func faceOf(amount aleph.Token, decimals uint8) aleph.Token {
	unit := aleph.NewToken(1)
	for range decimals {
		unit = unit.Mul(10)
	}
	return amount.MulDiv(aleph.NewToken(1_000_000), unit)
}

// Gas of a payment; see approveGas.
const (
	payGasAleph = 150_000
	payGasSwap  = 320_000
)

func payGas(t chain.Terms) uint64 {
	if t.Uniswap == 0 {
		return payGasAleph
	}
	return payGasSwap
}

// afford works out the fee and checks that the payer has what is needed.
func (c buyCredits) afford(ctx context.Context, d *deployment, buyer *chain.Buyer, q *quote, payer common.Address) error {
	have, err := d.client.Balance(ctx, q.terms.Token, payer)
	if err != nil {
		return err
	}
	if have.Cmp(q.Amount) < 0 {
		return fmt.Errorf("%s has %s %s and needs %s: pay less, or send it more", payer, quantity(have, q.Decimals), q.Symbol, quantity(q.Amount, q.Decimals))
	}
	allowance, err := buyer.Allowance(ctx, q.terms.Token, payer)
	if err != nil {
		return err
	}
	approval := q.Amount
	if q.terms.Token == chain.Coin {
		approval = aleph.Token{}
	}
	gas, guessed, err := gasOf(allowance, approval, payGas(q.terms), func() (uint64, error) {
		return buyer.Gas(ctx, payer, q.terms, q.account, c.Deadline)
	})
	if err != nil {
		return err
	}
	if q.FeeGuessed = guessed; allowance.Cmp(approval) < 0 {
		q.Approval = approval
	}
	if q.Fee, err = d.fee(ctx, gas); err != nil {
		return err
	}
	need, what := q.Fee.Most, "gas"
	if q.terms.Token == chain.Coin {
		need, what = need.Add(q.Amount), "the payment and its gas"
	}
	return d.enoughETH(ctx, payer, need, what)
}

// print shows the quote.
func (q quote) print(out io.Writer) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(w, "pay\t%s %s\n", quantity(q.Amount, q.Decimals), q.Symbol)
	if q.Payer != "" {
		fmt.Fprintf(w, "from\t%s\n", q.Payer)
	}
	fmt.Fprintf(w, "to\t%s, the payment processor on chain %d of %s\n", q.Processor, q.ChainID, q.Network)
	if q.Account != "" {
		fmt.Fprintf(w, "for\t%s\n", q.Account)
	}
	if q.Uniswap != 0 {
		fmt.Fprintf(w, "swap\t%s %s through Uniswap v%d, at %s %s per ALEPH\n", quantity(q.Swapped, q.Decimals), q.Symbol, q.Uniswap, ratio(q.Swapped, q.Decimals, q.Received, 18, 12), q.Symbol)
		fmt.Fprintf(w, "gives\t%s ALEPH, at least %s (slippage %s)\n", quantity(q.Received, 18), quantity(q.Least, 18), q.Slippage)
	}
	p, developers := q.Parts, uint8(18)
	if p.DevelopersSymbol != "ALEPH" {
		developers = q.Decimals
	}
	fmt.Fprintf(w, "goes to\t%s ALEPH to nodes and stakers\n", quantity(p.Distribution, 18))
	fmt.Fprintf(w, "\t%s %s to the developers\n", quantity(p.Developers, developers), p.DevelopersSymbol)
	fmt.Fprintf(w, "\t%s ALEPH burned\n", quantity(p.Burned, 18))
	bonus := ""
	if q.Bonus > 0 {
		bonus = fmt.Sprintf(", %d of them as a bonus", q.Bonus)
	}
	fmt.Fprintf(w, "credits\t%d%s (one ALEPH is %s USD now)\n", q.Credits, bonus, trimmed(q.Price.String()))
	if !q.Approval.IsZero() {
		fmt.Fprintf(w, "approves\texactly %s %s first\n", quantity(q.Approval, q.Decimals), q.Symbol)
	}
	fmt.Fprintf(w, "fee\t%s%s\n", q.Fee, assumed(q.FeeGuessed))
	if q.Worse != "" {
		fmt.Fprintf(w, "warning\t%s\n", q.Worse)
	}
	return w.Flush()
}

// pay approves and pays. From the payment on, errors name its transactions.
func (c buyCredits) pay(ctx context.Context, d *deployment, buyer *chain.Buyer, q quote, wallet chain.Wallet, document *purchase, o output) (bought chain.Bought, err error) {
	p := paying{payee: d.contracts.Processor, token: q.terms.Token, symbol: q.Symbol, amount: q.Amount, approvals: document.Approvals}
	err = p.send(ctx, d, wallet, o, func(s *chain.Sender) (err error) {
		bought, err = buyer.Pay(ctx, s, q.terms, q.account, c.Deadline)
		return err
	}, func(err error) error { return c.lost(ctx, p.sent, q.Account, err) })
	document.Approvals = p.approvals
	return bought, err
}

// lost says how to go on after a payment of which is not known what became.
func (c buyCredits) lost(ctx context.Context, sent []common.Hash, account aleph.Address, err error) error {
	return &stranded{
		cause: unbroken(ctx, err), transactions: sent,
		what:   fmt.Sprintf("The payment was sent as %s, and may still arrive: do not pay again before you know.", transactions(sent)),
		resume: commandLine(append([]string{"galeph", "credits", "buy", "--resume", listed(sent)}, c.again()...)...),
		look:   commandLine("galeph", "credits", "history", string(account), "--node", c.Node),
	}
}

func transactions(hashes []common.Hash) string {
	if len(hashes) == 1 {
		return "transaction " + listed(hashes)
	}
	return fmt.Sprintf("one of %d transactions", len(hashes))
}

// again are the flags with which to go on.
func (c buyCredits) again() []string {
	words := c.where()
	if c.Processor != "" {
		words = append(words, "--processor", c.Processor)
	}
	if c.Wait != waitDefault {
		words = append(words, "--wait", c.Wait.String())
	}
	if c.JSON {
		words = append(words, "--json")
	}
	return words
}

// resume goes on with a payment that was sent before.
func (c buyCredits) resume(ctx context.Context, d *deployment, buyer *chain.Buyer, o output) error {
	sent, err := resumed(c.Resume)
	if err != nil {
		return err
	}
	var bought chain.Bought
	err = d.search(ctx, sent, o, func(hash common.Hash) (err error) {
		bought, err = buyer.Find(ctx, hash)
		return err
	})
	if errors.Is(err, errUnknown) {
		return fmt.Errorf("%w: if galeph credits history does not show it then, pay again", err)
	}
	if err != nil && ctx.Err() != nil {
		return &stranded{
			cause: unbroken(ctx, err), transactions: sent, what: "The payment may still arrive: do not pay again before you know.",
			resume: commandLine(append([]string{"galeph", "credits", "buy", "--resume", listed(sent)}, c.again()...)...),
		}
	} else if err != nil {
		return err
	}
	return c.follow(ctx, d, bought, purchase{Approvals: []common.Hash{}}, o)
}

// follow waits until the network has credited a payment, and prints what was
// bought.
func (c buyCredits) follow(ctx context.Context, d *deployment, bought chain.Bought, p purchase, o output) error {
	r := bought.Payment
	p.Transaction, p.Block, p.Account, p.Received = bought.Transaction.TxHash, bought.Transaction.BlockNumber.Uint64(), r.Account, r.Received
	fmt.Fprintf(o.err, "... paid in block %d: it became %s ALEPH\n", p.Block, quantity(r.Received, 18))
	sent := []common.Hash{p.Transaction}
	if err := d.confirmed(ctx, bought.Transaction, o); err != nil {
		return c.lost(ctx, sent, p.Account, err)
	}
	fmt.Fprintln(o.err, "... waiting until the core nodes agree that they saw it")
	err := await(ctx, newVigil(o, "the core node", "the credits"), func() (bool, error) {
		b, ok, err := d.credited(ctx, r)
		if ok {
			p.Credits, p.Bonus, p.CreditedAt = b.Paid+b.Bonus, b.Bonus, b.Credited
		}
		return ok, err
	})
	if err != nil {
		return c.lost(ctx, sent, p.Account, err)
	}
	var account struct {
		Available struct {
			Credits string `json:"credits"`
		} `json:"available"`
	}
	if err := d.ask(ctx, "/api/v1/accounts/"+string(p.Account), &account); err != nil {
		return c.lost(ctx, sent, p.Account, err)
	}
	p.Available = account.Available.Credits
	if c.JSON {
		return printJSON(o.out, p)
	}
	_, err = fmt.Fprintf(o.out, "bought %d credits for %s; it now has %s (transaction %s)\n", p.Credits, p.Account, trimmed(p.Available), p.Transaction)
	return err
}

// creditedPurchase is a purchase as a core node tells it.
type creditedPurchase struct {
	Transaction string        `json:"transaction"`
	Log         uint32        `json:"log_index"`
	Symbol      string        `json:"symbol"`
	Decimal     string        `json:"amount_decimal"`
	Paid        aleph.Credits `json:"paid_credits,string"`
	Bonus       aleph.Credits `json:"bonus_credits,string"`
	At          aleph.Millis  `json:"at"` // of the block of the chain
	Credited    aleph.Millis  `json:"credited_at"`
}

// credited returns what a payment bought, once the network says so.
func (d *deployment) credited(ctx context.Context, r payment.Receipt) (p creditedPurchase, ok bool, err error) {
	const size = 100
	for page := 1; ; page++ { // Newest first.
		var answer struct {
			Credits []struct {
				Purchase creditedPurchase `json:"purchase"`
			} `json:"credits"`
		}
		path := fmt.Sprintf("/api/v1/accounts/%s/credits?kinds=bought&page=%d&pagination=%d", r.Account, page, size)
		if err := d.ask(ctx, path, &answer); err != nil {
			return p, false, err
		}
		for _, x := range answer.Credits {
			if common.HexToHash(x.Purchase.Transaction) == common.Hash(r.ID.Tx) && x.Purchase.Log == r.ID.Log {
				return x.Purchase, true, nil
			}
		}
		if n := len(answer.Credits); n < size || answer.Credits[n-1].Purchase.At < r.At {
			return p, false, nil
		}
	}
}

// trimmed leaves out zeros at the end of a decimal.
func trimmed(decimal string) string {
	if strings.Contains(decimal, ".") {
		return strings.TrimSuffix(strings.TrimRight(decimal, "0"), ".")
	}
	return decimal
}
