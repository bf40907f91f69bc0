package devnet_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/chain/bindings"
	"github.com/aleph-im/go-aleph/credit"
	"github.com/aleph-im/go-aleph/devnet"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/payment"
)

// What is set for the test: the developers' part as the network has it, and a
// burned part that leaves a remainder everywhere.
const (
	pathsDevelopersBP = 500
	pathsBurnBP       = 130
)

var burnAddress = common.HexToAddress("0x000000000000000000000000000000000000dEaD")

// TestEveryTokenThroughEveryUniswap pays with each token through each version
// of Uniswap, on a network that runs. Each unit is in the event and where the
// event says, and the credits are those that the rule of package payment gives
// at the price that the core nodes agreed on.
func TestEveryTokenThroughEveryUniswap(t *testing.T) {
	c := config(t.TempDir(), 1)
	c.Epoch = time.Hour // No rewards move ALEPH meanwhile.
	err := devnet.Run(t.Context(), c, func(ctx context.Context, n *devnet.Net) error {
		p := paths{T: t, Net: n, wallet: chain.DevWallets()[3]}
		return p.run(ctx, c.Artifacts)
	})
	if err != nil {
		t.Fatal(err)
	}
}

// paths is one payer on a network whose owner sets the routes.
type paths struct {
	*testing.T
	*devnet.Net
	wallet chain.Wallet
}

var everyUniswap = []chain.Uniswap{chain.UniswapV2, chain.UniswapV3, chain.UniswapV4}

// accepted is a token that can be paid with.
type accepted struct {
	symbol string
	at     common.Address
	stable bool
	pool   aleph.Token                   // what its pools begin with, next to 1,000,000 ALEPH
	pooled []chain.Uniswap               // where there is a pool of it already
	amount func(payment int) aleph.Token // in base units
}

// bought is a payment that was made, and the account that it is for.
type bought struct {
	name    string
	account common.Address
	chain.Bought
}

func (p *paths) run(ctx context.Context, artifacts string) error {
	owner := chain.NewSender(p.Client, chain.DevWallets()[0])
	market, err := chain.NewMarket(ctx, p.Client, owner, p.Contracts, artifacts)
	if err != nil {
		return err
	}
	gold, err := market.Mint(ctx, "GOLD", 9, aleph.NewToken(1_000_000_000_000_000))
	if err != nil {
		return err
	}
	if err := market.Wrap(ctx, aleph.WholeTokens(100)); err != nil {
		return err
	}
	split := bindings.NewPaymentProcessor().PackSetSplit(pathsDevelopersBP, pathsBurnBP)
	if _, err := owner.Send(ctx, p.Contracts.Processor, split, nil); err != nil {
		return err
	}
	odd := func(base uint64) func(int) aleph.Token {
		return func(i int) aleph.Token { return aleph.NewToken(base + 7*uint64(i) + 1) }
	}
	dollars6, dollars18, ether := aleph.NewToken(25_000_000_000), aleph.WholeTokens(25_000), aleph.WholeTokens(10)
	var all []bought
	for i, token := range []accepted{
		{"ALEPH", p.Contracts.ALEPH, false, aleph.Token{}, everyUniswap, odd(1e18)}, // It is not swapped, whatever the version.
		{"USDC", p.Contracts.USDC, true, dollars6, everyUniswap[:1], odd(12_345_678)},
		{"USDT", p.Contracts.USDT, true, dollars6, everyUniswap[1:2], odd(12_345_678)},
		{"DAI", p.Contracts.DAI, true, dollars18, everyUniswap[2:], odd(5e18)},
		{"WETH", p.Contracts.WETH, false, ether, everyUniswap[:1], odd(1e16)},
		{"ETH", chain.Coin, false, ether, everyUniswap[:2], odd(1e16)}, // In v2 and v3 through the pools of WETH.
		{"GOLD", gold, false, aleph.NewToken(10_000_000_000_000), nil, odd(3_141_592_653)},
	} {
		if token.at != chain.Coin {
			if _, err := owner.Transfer(ctx, token.at, p.wallet.Address(), token.amount(100).Mul(3)); err != nil {
				return fmt.Errorf("give the payer %s: %w", token.symbol, err)
			}
		}
		for j, version := range everyUniswap {
			if !slices.Contains(token.pooled, version) {
				if err := market.Pool(ctx, version, token.at, token.pool, aleph.WholeTokens(1_000_000)); err != nil {
					return err
				}
			}
			if err := market.Accept(ctx, version, token.at, token.stable); err != nil {
				return err
			}
			b, err := p.pay(ctx, token, fmt.Sprintf("%s through %s", token.symbol, version), 3*i+j)
			if err != nil {
				return err
			}
			all = append(all, b)
		}
	}
	return p.credited(ctx, all)
}

// places are all that a payment may touch, by name.
func (p *paths) places() map[string]common.Address {
	return map[string]common.Address{
		"payer": p.wallet.Address(), "processor": p.Contracts.Processor, "router": p.Contracts.UniversalRouter,
		"vault": p.Contracts.Vault, "developers": p.Contracts.Vesting, "burn": burnAddress,
	}
}

// holdings are the balances of ALEPH and of what is paid with, in all places.
// The payer's ETH pays for gas too and is left out.
func (p *paths) holdings(ctx context.Context, token common.Address) (map[string]*big.Int, error) {
	all := map[string]*big.Int{}
	for who, place := range p.places() { // order-free: each is a key of its own.
		for name, token := range map[string]common.Address{"ALEPH": p.Contracts.ALEPH, "the token": token, "WETH": p.Contracts.WETH, "ETH": chain.Coin} {
			if who == "payer" && token == chain.Coin {
				continue
			}
			has, err := p.Client.Balance(ctx, token, place)
			if err != nil {
				return nil, err
			}
			all[who+"'s "+name] = has.Big()
		}
	}
	return all, nil
}

// pay pays at the exact quote, for an account of its own, and follows each unit.
func (p *paths) pay(ctx context.Context, token accepted, name string, i int) (b bought, err error) {
	b = bought{name: name, account: common.Address{0: 0xac, 19: byte(i)}}
	buyer, sender, amount := chain.NewBuyer(p.Client, p.Contracts), chain.NewSender(p.Client, p.wallet), token.amount(i)
	quote, err := buyer.Quote(ctx, token.at, amount)
	if err != nil {
		return b, err
	}
	before, err := p.holdings(ctx, token.at)
	if err != nil {
		return b, err
	}
	if token.at == chain.Coin {
		b.Bought, err = buyer.BuyWithETH(ctx, sender, amount, b.account, 0)
	} else {
		b.Bought, err = buyer.BuyWithToken(ctx, sender, token.at, amount, b.account, 0)
	}
	if err != nil {
		return b, fmt.Errorf("%s: %w", name, err)
	}
	after, err := p.holdings(ctx, token.at)
	if err != nil {
		return b, err
	}

	share := func(of aleph.Token, bp, whole uint64) aleph.Token {
		return of.MulDiv(aleph.NewToken(bp), aleph.NewToken(whole))
	}
	whole, devAsset := uint64(aleph.Whole), p.Contracts.ALEPH
	developers := share(quote, pathsDevelopersBP, whole)
	if token.stable {
		developers, devAsset = share(amount, pathsDevelopersBP, whole), token.at
		whole -= pathsDevelopersBP
	}
	burned := share(quote, pathsBurnBP, whole)
	distribution := quote.MustSub(burned)
	if !token.stable {
		distribution = distribution.MustSub(developers)
	}
	want := b.Payment
	want.Payer, want.Account = aleph.EthereumAddress(p.wallet.Address()), aleph.EthereumAddress(b.account)
	want.Amount, want.Received = amount, quote
	want.Distribution, want.Burned, want.Developers = distribution, burned, developers
	want.DevAsset = aleph.EthereumAddress(devAsset)
	if want != b.Payment {
		p.Errorf("%s: the event says %+v, want %+v", name, b.Payment, want)
	}

	moves := map[string]*big.Int{
		"payer's the token": new(big.Int).Neg(amount.Big()),
		"vault's ALEPH":     distribution.Big(),
		"burn's ALEPH":      burned.Big(),
	}
	if token.stable {
		moves["developers's the token"] = developers.Big()
	} else {
		moves["developers's ALEPH"] = developers.Big()
	}
	for place, had := range before { // order-free: each is tested alike.
		want := new(big.Int)
		if move, ok := moves[place]; ok {
			want = move
		}
		switch {
		case token.symbol == "ALEPH" && strings.HasSuffix(place, "the token"): // Counted as ALEPH.
			continue
		case token.symbol == "ALEPH" && place == "payer's ALEPH":
			want = moves["payer's the token"]
		case token.symbol == "WETH" && place == "payer's WETH":
			want = moves["payer's the token"]
		}
		if got := new(big.Int).Sub(after[place], had); got.Cmp(want) != 0 {
			p.Errorf("%s: %s changed by %s, want %s", name, place, got, want)
		}
	}
	return b, nil
}

// credited waits until the network has issued the credits of all payments and
// compares them with the rule.
func (p *paths) credited(ctx context.Context, all []bought) error {
	var received aleph.Token
	for _, b := range all {
		account := aleph.EthereumAddress(b.account)
		err := p.Until(ctx, "the core nodes have issued the credits for "+b.name, func(e *engine.Engine) bool {
			return len(e.Ledger().Lots(account)) > 0
		})
		if err != nil {
			return err
		}
		var lots []credit.Lot
		p.View(func(e *engine.Engine) { lots = e.Ledger().Lots(account) })
		told, err := p.purchases(ctx, account)
		if err != nil {
			return err
		}
		if len(told) != 1 || len(lots) != 1 {
			p.Errorf("%s: %d purchases and %d lots, want one", b.name, len(told), len(lots))
			continue
		}
		price, err := aleph.ParsePrice(told[0].Price)
		if err != nil {
			return err
		}
		book := payment.NewBook(chain.Assets(p.Contracts))
		if err := book.Record(b.Payment); err != nil {
			return fmt.Errorf("%s: %w", b.name, err)
		}
		want := book.Settle(price, 0)
		if len(want) != 1 || want[0].Paid == 0 || told[0].Paid != want[0].Paid || told[0].Bonus != 0 || lots[0].Amount.Credits() != want[0].Paid {
			p.Errorf("%s: %d credits and %d of bonus in a lot of %d, want %+v", b.name, told[0].Paid, told[0].Bonus, lots[0].Amount.Credits(), want)
		}
		if got, want := lots[0].Backing, valueOf(p.Contracts, b.Payment); got != want {
			p.Errorf("%s: %+v is behind the credits, want %+v", b.name, got, want)
		}
		received = received.Add(lots[0].Backing.Sum())
	}
	// The books of the network have it all, and nothing else.
	var laws error
	var certificate engine.Certificate
	p.View(func(e *engine.Engine) { certificate, laws = e.Certificate(), e.Check() })
	if certificate.CameIn != received || certificate.Purchases != uint64(len(all)) {
		p.Errorf("%s ALEPH came in with %d purchases, want %s with %d", certificate.CameIn, certificate.Purchases, received, len(all))
	}
	return errors.Join(laws, certificate.Check())
}

// valueOf is the ALEPH that came with a payment, in its parts.
func valueOf(d chain.Deployment, r payment.Receipt) aleph.Value {
	v := aleph.Value{Distribution: r.Distribution, Burned: r.Burned}
	if r.DevAsset == aleph.EthereumAddress(d.ALEPH) {
		v.Developers = r.Developers
	}
	return v
}

// purchase is what a core node tells of one.
type purchase struct {
	Price string        `json:"usd_per_aleph"`
	Paid  aleph.Credits `json:"paid_credits,string"`
	Bonus aleph.Credits `json:"bonus_credits,string"`
}

func (p *paths) purchases(ctx context.Context, account aleph.Address) ([]purchase, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, fmt.Sprintf("%s/api/v1/accounts/%s/purchases", p.CoreURL(0), account), nil)
	if err != nil {
		return nil, err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var answer struct {
		Purchases []purchase `json:"purchases"`
	}
	return answer.Purchases, json.NewDecoder(resp.Body).Decode(&answer)
}
