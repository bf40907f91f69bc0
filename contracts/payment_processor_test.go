package contracts_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/aleph-im/go-aleph/chain/bindings"
)

var (
	processor = bindings.NewPaymentProcessor()
	factory   = bindings.NewIUniswapV2Factory()
	router    = bindings.NewIUniswapV2Router02()
	pair      = bindings.NewIUniswapV2Pair()

	// The recipients begin with nothing, so their balances are what they were sent.
	distribution = newAccount(4).Address
	developers   = newAccount(5).Address
	burn         = common.HexToAddress("0x000000000000000000000000000000000000dEaD")
)

const (
	developersBp = 500 // The proposal's developers' part.
	burnBp       = 130 // Odd, so that every part has a remainder to lose.
)

// market is a chain with Uniswap, in its v2 the pools ALEPH/USDC, ALEPH/WETH and
// DAO/WETH, and a payment processor that accepts ALEPH, USDC as a stablecoin,
// ETH, and DAO by two hops. Alice has some of everything and approved it all.
type market struct {
	*evm
	uniswap
	aleph, usdc, dao, weth    common.Address
	factory, v2Router, target common.Address // target is the processor.
}

func newMarket(t *testing.T) *market {
	t.Helper()
	m := &market{evm: newEVM(t)}
	m.aleph, m.usdc, m.dao = m.token(t, "ALEPH", 18), m.token(t, "USDC", 6), m.token(t, "DAO", 18)

	weth := npm(t, "@uniswap/v2-periphery/build/WETH9.json")
	m.weth = m.deploy(t, weth.Bytecode, nil)
	f := npm(t, "@uniswap/v2-core/build/UniswapV2Factory.json")
	m.factory = m.deploy(t, f.Bytecode, f.pack(t, "", owner.Address))
	r := npm(t, "@uniswap/v2-periphery/build/UniswapV2Router02.json")
	m.v2Router = m.deploy(t, r.Bytecode, r.pack(t, "", m.factory, m.weth))
	m.uniswap = m.deployUniswap(t, m.weth, m.factory)
	m.target = m.deployProcessor(t, m.router)

	plenty := tokens(10_000_000)
	for _, token := range []common.Address{m.aleph, m.usdc, m.dao} {
		m.mint(t, token, owner.Address, plenty)
		m.mint(t, token, alice.Address, plenty)
		m.do(t, owner, token, erc20.PackApprove(m.v2Router, plenty))
		m.do(t, alice, token, erc20.PackApprove(m.target, plenty))
	}
	deadline := plus(m.now(t), 3600)
	m.do(t, owner, m.v2Router, router.PackAddLiquidity(m.aleph, m.usdc,
		tokens(1_000_000), big.NewInt(25_000_000_000), new(big.Int), new(big.Int), owner.Address, deadline))
	m.send(t, owner, &m.v2Router, tokens(14),
		router.PackAddLiquidityETH(m.aleph, tokens(1_000_000), new(big.Int), new(big.Int), owner.Address, deadline))
	m.send(t, owner, &m.v2Router, tokens(20),
		router.PackAddLiquidityETH(m.dao, tokens(5_000), new(big.Int), new(big.Int), owner.Address, deadline))

	m.accept(t, m.aleph, false, route{})
	m.accept(t, m.usdc, true, through(v2, m.usdc, m.aleph))
	m.accept(t, nobody, false, through(v2, m.weth, m.aleph))
	m.accept(t, m.dao, false, through(v2, m.dao, m.weth, m.aleph))
	return m
}

func (m *market) deployProcessor(t fataler, router common.Address) common.Address {
	t.Helper()
	return m.deploy(t, bindings.PaymentProcessorMetaData.Bin, processor.PackConstructor(
		m.aleph, router, m.weth, owner.Address, distribution, developers, developersBp, burnBp))
}

func (m *market) accept(t fataler, token common.Address, stable bool, route route) *types.Receipt {
	t.Helper()
	return m.do(t, owner, m.target, processor.PackSetToken(token, true, stable, route))
}

// pay pays as Alice and returns the event; the token nobody is ether.
func (m *market) pay(t fataler, token common.Address, amount *big.Int, account common.Address, minAleph *big.Int) *bindings.PaymentProcessorPaid {
	t.Helper()
	deadline := plus(m.now(t), 1800)
	var receipt *types.Receipt
	if token == nobody {
		receipt = m.send(t, alice, &m.target, amount, processor.PackPayETH(account, minAleph, deadline))
	} else {
		receipt = m.do(t, alice, m.target, processor.PackPay(token, amount, account, minAleph, deadline))
	}
	for _, log := range receipt.Logs {
		if log.Address == m.target {
			paid, err := processor.UnpackPaidEvent(log)
			if err != nil {
				t.Fatalf("unpack the event: %v", err)
			}
			paid.Raw = nil
			return paid
		}
	}
	t.Fatalf("the payment left no event")
	return nil
}

// swapped is the ALEPH that Uniswap gives for an amount along a path: each
// pool keeps the product of its reserves and takes 0.3 % of what comes in.
func (m *market) swapped(t fataler, amount *big.Int, path ...common.Address) *big.Int {
	t.Helper()
	for i, from := range path[:len(path)-1] {
		to := path[i+1]
		pool := view(t, m.evm, m.factory, factory.PackGetPair(from, to), factory.UnpackGetPair)
		reserves := view(t, m.evm, pool, pair.PackGetReserves(), pair.UnpackGetReserves)
		in, out := reserves.Reserve0, reserves.Reserve1
		if from.Cmp(to) > 0 {
			in, out = out, in
		}
		taken := new(big.Int).Mul(amount, big.NewInt(997))
		amount = mulDiv(taken, out, sum(new(big.Int).Mul(in, big.NewInt(1000)), taken))
	}
	return amount
}

// split divides a payment by the rule, in Go: the developers' and the burned
// part rounded down, the remainder to the distribution pool. For a stable
// token the burned part is in proportion to what was swapped.
func split(received *big.Int, developersBp, burnBp int64, stable bool) (distributed, developed, burned *big.Int) {
	whole := big.NewInt(10_000)
	developed = mulDiv(received, big.NewInt(developersBp), whole)
	if stable {
		developed = new(big.Int)
		whole = big.NewInt(10_000 - developersBp)
	}
	burned = new(big.Int)
	if burnBp > 0 {
		burned = mulDiv(received, big.NewInt(burnBp), whole)
	}
	distributed = new(big.Int).Sub(received, sum(developed, burned))
	return distributed, developed, burned
}

// holdings are all balances that a payment may touch, by "who token".
func (m *market) holdings(t fataler) map[string]*big.Int {
	t.Helper()
	all := map[string]*big.Int{}
	for who, address := range map[string]common.Address{
		"payer": alice.Address, "processor": m.target, "distribution": distribution, "developers": developers, "burn": burn,
	} {
		for token, at := range map[string]common.Address{
			"ALEPH": m.aleph, "USDC": m.usdc, "DAO": m.dao, "WETH": m.weth, "ETH": nobody,
		} {
			if who == "payer" && token == "ETH" {
				continue // It pays for gas too.
			}
			all[who+" "+token] = m.balance(t, at, address)
		}
	}
	return all
}

// changes are the holdings that differ, by how much.
func changes(before, after map[string]*big.Int) map[string]string {
	diff := map[string]string{}
	for name, v := range after {
		if v.Cmp(before[name]) != 0 {
			diff[name] = new(big.Int).Sub(v, before[name]).String()
		}
	}
	return diff
}

func negative(v *big.Int) string { return new(big.Int).Neg(v).String() }

func TestPay(t *testing.T) {
	t.Parallel()
	m := newMarket(t)

	t.Run("USDC", func(t *testing.T) {
		// 5 % of 100.000123 USDC stay USDC, rounded down.
		amount, developed := big.NewInt(100_000_123), big.NewInt(5_000_006)
		exchanged := big.NewInt(95_000_117)
		received := m.swapped(t, exchanged, m.usdc, m.aleph)
		burned := mulDiv(received, big.NewInt(130), big.NewInt(9_500))
		distributed := new(big.Int).Sub(received, burned)

		before := m.holdings(t)
		// The bound is met to the unit.
		got := m.pay(t, m.usdc, amount, nobody, received)
		want := &bindings.PaymentProcessorPaid{
			Payer: alice.Address, Account: alice.Address, Token: m.usdc,
			Amount: amount, Swapped: exchanged, Received: received,
			Distribution: distributed, Developers: developed, DevelopersToken: m.usdc, Burned: burned,
		}
		if diff := cmp.Diff(want, got, equalNumbers); diff != "" {
			t.Errorf("event (-want +got):\n%s", diff)
		}
		wantChanges := map[string]string{
			"payer USDC":         "-100000123",
			"developers USDC":    "5000006",
			"distribution ALEPH": distributed.String(),
			"burn ALEPH":         burned.String(),
		}
		if diff := cmp.Diff(wantChanges, changes(before, m.holdings(t))); diff != "" {
			t.Errorf("balances (-want +got):\n%s", diff)
		}
	})

	t.Run("ALEPH", func(t *testing.T) {
		// 1000 units and 7 over: the remainders go to the distribution pool.
		amount := big.NewInt(1_007)
		before := m.holdings(t)
		got := m.pay(t, m.aleph, amount, bob.Address, new(big.Int))
		want := &bindings.PaymentProcessorPaid{
			Payer: alice.Address, Account: bob.Address, Token: m.aleph,
			Amount: amount, Swapped: new(big.Int), Received: amount,
			Distribution: big.NewInt(944), Developers: big.NewInt(50), DevelopersToken: m.aleph, Burned: big.NewInt(13),
		}
		if diff := cmp.Diff(want, got, equalNumbers); diff != "" {
			t.Errorf("event (-want +got):\n%s", diff)
		}
		wantChanges := map[string]string{
			"payer ALEPH": "-1007", "distribution ALEPH": "944", "developers ALEPH": "50", "burn ALEPH": "13",
		}
		if diff := cmp.Diff(wantChanges, changes(before, m.holdings(t))); diff != "" {
			t.Errorf("balances (-want +got):\n%s", diff)
		}
	})

	t.Run("ETH", func(t *testing.T) {
		amount := big.NewInt(123_456_789_012_345_678)
		received := m.swapped(t, amount, m.weth, m.aleph)
		distributed, developed, burned := split(received, developersBp, burnBp, false)

		before := m.holdings(t)
		got := m.pay(t, nobody, amount, bob.Address, received)
		want := &bindings.PaymentProcessorPaid{
			Payer: alice.Address, Account: bob.Address, Token: nobody,
			Amount: amount, Swapped: amount, Received: received,
			Distribution: distributed, Developers: developed, DevelopersToken: m.aleph, Burned: burned,
		}
		if diff := cmp.Diff(want, got, equalNumbers); diff != "" {
			t.Errorf("event (-want +got):\n%s", diff)
		}
		wantChanges := map[string]string{
			"distribution ALEPH": distributed.String(),
			"developers ALEPH":   developed.String(),
			"burn ALEPH":         burned.String(),
		}
		if diff := cmp.Diff(wantChanges, changes(before, m.holdings(t))); diff != "" {
			t.Errorf("balances (-want +got):\n%s", diff)
		}
	})

	t.Run("another token by two hops", func(t *testing.T) {
		amount := big.NewInt(31_415_926_535_897_932)
		received := m.swapped(t, amount, m.dao, m.weth, m.aleph)
		distributed, developed, burned := split(received, developersBp, burnBp, false)

		before := m.holdings(t)
		got := m.pay(t, m.dao, amount, alice.Address, big.NewInt(1))
		want := &bindings.PaymentProcessorPaid{
			Payer: alice.Address, Account: alice.Address, Token: m.dao,
			Amount: amount, Swapped: amount, Received: received,
			Distribution: distributed, Developers: developed, DevelopersToken: m.aleph, Burned: burned,
		}
		if diff := cmp.Diff(want, got, equalNumbers); diff != "" {
			t.Errorf("event (-want +got):\n%s", diff)
		}
		wantChanges := map[string]string{
			"payer DAO":          negative(amount),
			"distribution ALEPH": distributed.String(),
			"developers ALEPH":   developed.String(),
			"burn ALEPH":         burned.String(),
		}
		if diff := cmp.Diff(wantChanges, changes(before, m.holdings(t))); diff != "" {
			t.Errorf("balances (-want +got):\n%s", diff)
		}
	})
}

func TestPayRefuses(t *testing.T) {
	t.Parallel()
	m := newMarket(t)

	// A token that takes a fee, one that nobody accepted, and one that nobody accepts any more.
	fee := hostile(t, "FeeToken")
	feeToken := m.deploy(t, fee.Bytecode, fee.pack(t, "", tokens(100)))
	m.accept(t, feeToken, false, through(v2, feeToken, m.aleph))
	m.do(t, owner, feeToken, erc20.PackApprove(m.target, tokens(100)))
	unknown := m.token(t, "WHAT", 18)
	former := m.token(t, "WAS", 18)
	m.accept(t, former, false, through(v2, former, m.aleph))
	m.do(t, owner, m.target, processor.PackSetToken(former, false, false, route{}))

	amount, now := big.NewInt(100_000_000), m.now(t)
	late := plus(now, 3600)
	// Swapped is what is left of amount when the developers have their 5 %.
	received := m.swapped(t, big.NewInt(95_000_000), m.usdc, m.aleph)
	fromETH := m.swapped(t, amount, m.weth, m.aleph)
	one := big.NewInt(1)

	type refusal struct {
		name  string
		from  account
		value *big.Int
		data  []byte
		want  any
	}
	pay := func(name string, token common.Address, amount, minAleph, deadline *big.Int, want any) refusal {
		return refusal{name, alice, nil, processor.PackPay(token, amount, nobody, minAleph, deadline), want}
	}
	payETH := func(name string, value, minAleph, deadline *big.Int, want any) refusal {
		return refusal{name, alice, value, processor.PackPayETH(nobody, minAleph, deadline), want}
	}
	tests := []refusal{
		pay("no deadline", m.usdc, amount, one, new(big.Int),
			&bindings.PaymentProcessorDeadlinePassed{Deadline: new(big.Int), Time: now}),
		pay("deadline a second ago", m.usdc, amount, one, plus(now, -1),
			&bindings.PaymentProcessorDeadlinePassed{Deadline: plus(now, -1), Time: now}),
		pay("deadline a second too far", m.usdc, amount, one, plus(now, 3601),
			&bindings.PaymentProcessorDeadlineTooFar{Deadline: plus(now, 3601), Latest: late}),
		pay("ALEPH without a deadline", m.aleph, amount, new(big.Int), new(big.Int),
			&bindings.PaymentProcessorDeadlinePassed{Deadline: new(big.Int), Time: now}),
		payETH("ETH without a deadline", amount, one, new(big.Int),
			&bindings.PaymentProcessorDeadlinePassed{Deadline: new(big.Int), Time: now}),
		payETH("ETH with a deadline too far", amount, one, plus(now, 3601),
			&bindings.PaymentProcessorDeadlineTooFar{Deadline: plus(now, 3601), Latest: late}),

		pay("no minimum", m.usdc, amount, new(big.Int), late, &bindings.PaymentProcessorZeroMinimum{}),
		payETH("ETH with no minimum", amount, new(big.Int), late, &bindings.PaymentProcessorZeroMinimum{}),
		pay("slippage", m.usdc, amount, plus(received, 1), late,
			&bindings.PaymentProcessorTooLittleReceived{Minimum: plus(received, 1), Received: received}),
		payETH("slippage of ETH", amount, plus(fromETH, 1), late,
			&bindings.PaymentProcessorTooLittleReceived{Minimum: plus(fromETH, 1), Received: fromETH}),
		pay("less ALEPH than the minimum", m.aleph, amount, plus(amount, 1), late,
			&bindings.PaymentProcessorTooLittleReceived{Minimum: plus(amount, 1), Received: amount}),

		pay("nothing", m.usdc, new(big.Int), one, late, &bindings.PaymentProcessorZeroAmount{}),
		payETH("no ETH", new(big.Int), one, late, &bindings.PaymentProcessorZeroAmount{}),
		pay("a token that is not accepted", unknown, amount, one, late,
			&bindings.PaymentProcessorTokenNotAccepted{Token: unknown}),
		pay("a token that is no longer accepted", former, amount, one, late,
			&bindings.PaymentProcessorTokenNotAccepted{Token: former}),
		pay("ETH by the wrong door", nobody, amount, one, late,
			&bindings.PaymentProcessorTokenNotAccepted{Token: nobody}),
		{
			"a token with a fee", owner, nil, processor.PackPay(feeToken, tokens(1), nobody, one, late),
			&bindings.PaymentProcessorFeeOnTransfer{Token: feeToken, Amount: tokens(1), Received: big.NewInt(990_000_000_000_000_000)},
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			m.refuses(t, processor.UnpackError, test.from.Address, &m.target, test.value, test.data, test.want)
		})
	}

	t.Run("but takes the first and the last moment, and the exact minimum", func(t *testing.T) {
		for _, deadline := range []*big.Int{now, late} {
			if _, err := m.call(t, alice.Address, &m.target, nil, processor.PackPay(m.usdc, amount, nobody, received, deadline)); err != nil {
				t.Errorf("pay with deadline %d at %d: %v", deadline, now, err)
			}
			if _, err := m.call(t, alice.Address, &m.target, amount, processor.PackPayETH(nobody, fromETH, deadline)); err != nil {
				t.Errorf("payETH with deadline %d at %d: %v", deadline, now, err)
			}
		}
	})

	t.Run("ether without a payment", func(t *testing.T) {
		if _, err := m.call(t, alice.Address, &m.target, one, nil); err == nil {
			t.Error("the processor kept ether that nobody is credited for")
		}
	})
}

// A router that lies is caught by the balance.
func TestPayRefusesAStingyRouter(t *testing.T) {
	t.Parallel()
	m := newMarket(t)
	stingy := hostile(t, "StingyRouter")
	liar := m.deploy(t, stingy.Bytecode, stingy.pack(t, "", m.aleph, big.NewInt(499)))
	m.mint(t, m.aleph, liar, tokens(100))
	m.target = m.deployProcessor(t, liar)
	m.accept(t, m.usdc, true, through(v2, m.usdc, m.aleph))
	m.accept(t, nobody, false, through(v4, nobody, m.aleph))
	m.do(t, alice, m.usdc, erc20.PackApprove(m.target, big.NewInt(1_000_000)))

	deadline := m.now(t)
	want := &bindings.PaymentProcessorTooLittleReceived{Minimum: big.NewInt(500), Received: big.NewInt(499)}
	m.refuses(t, processor.UnpackError, alice.Address, &m.target, nil,
		processor.PackPay(m.usdc, big.NewInt(1_000_000), nobody, big.NewInt(500), deadline), want)
	m.refuses(t, processor.UnpackError, alice.Address, &m.target, big.NewInt(1_000_000),
		processor.PackPayETH(nobody, big.NewInt(500), deadline), want)
}

// A token that calls back can't pay while it is paying.
func TestPayRefusesToBeEnteredTwice(t *testing.T) {
	t.Parallel()
	m := newMarket(t)
	reentrant := hostile(t, "ReentrantToken")
	token := m.deploy(t, reentrant.Bytecode, reentrant.pack(t, "", tokens(1)))
	m.accept(t, token, false, through(v2, token, m.aleph))
	m.do(t, owner, token, erc20.PackApprove(m.target, tokens(1)))

	deadline := m.now(t)
	inner := processor.PackPay(m.aleph, big.NewInt(1), nobody, new(big.Int), deadline)
	m.do(t, owner, token, reentrant.pack(t, "arm", m.target, inner))
	m.refuses(t, processor.UnpackError, owner.Address, &m.target, nil,
		processor.PackPay(token, big.NewInt(1000), nobody, big.NewInt(1), m.now(t)),
		&bindings.PaymentProcessorReentrancyGuardReentrantCall{})
}

func TestPaymentsPause(t *testing.T) {
	t.Parallel()
	m := newMarket(t)
	m.do(t, owner, m.target, processor.PackPause())
	deadline, one := m.now(t), big.NewInt(1)
	m.refuses(t, processor.UnpackError, alice.Address, &m.target, nil,
		processor.PackPay(m.aleph, one, nobody, one, deadline), &bindings.PaymentProcessorEnforcedPause{})
	m.refuses(t, processor.UnpackError, alice.Address, &m.target, one,
		processor.PackPayETH(nobody, one, deadline), &bindings.PaymentProcessorEnforcedPause{})
	m.do(t, owner, m.target, processor.PackUnpause())
	if got := m.pay(t, m.aleph, big.NewInt(100), nobody, big.NewInt(100)); got.Received.Int64() != 100 {
		t.Errorf("received %d after the pause, want 100", got.Received)
	}
}

func TestPaymentConfiguration(t *testing.T) {
	t.Parallel()
	m := newMarket(t)
	t.Run("only the owner", func(t *testing.T) {
		for name, data := range map[string][]byte{
			"setToken":      processor.PackSetToken(m.usdc, false, false, route{}),
			"setRecipients": processor.PackSetRecipients(alice.Address, alice.Address),
			"setSplit":      processor.PackSetSplit(10_000, 0),
			"pause":         processor.PackPause(),
			"unpause":       processor.PackUnpause(),
		} {
			t.Run(name, func(t *testing.T) {
				m.refuses(t, processor.UnpackError, alice.Address, &m.target, nil, data,
					&bindings.PaymentProcessorOwnableUnauthorizedAccount{Account: alice.Address})
			})
		}
	})

	t.Run("refusals", func(t *testing.T) {
		for _, test := range []struct {
			name string
			data []byte
			want any
		}{
			{
				"parts above the whole", processor.PackSetSplit(9_999, 2),
				&bindings.PaymentProcessorInvalidSplit{DevelopersBp: big.NewInt(9_999), BurnBp: big.NewInt(2)},
			},
			{
				"parts beyond 16 bits together", processor.PackSetSplit(65_535, 65_535),
				&bindings.PaymentProcessorInvalidSplit{DevelopersBp: big.NewInt(65_535), BurnBp: big.NewInt(65_535)},
			},
			{
				"no distribution", processor.PackSetRecipients(nobody, developers),
				&bindings.PaymentProcessorInvalidAddress{Who: nobody},
			},
			{
				"no developers", processor.PackSetRecipients(distribution, nobody),
				&bindings.PaymentProcessorInvalidAddress{Who: nobody},
			},
			{
				"itself as recipient", processor.PackSetRecipients(m.target, developers),
				&bindings.PaymentProcessorInvalidAddress{Who: m.target},
			},
			{
				"no route", processor.PackSetToken(m.usdc, true, true, route{}),
				&bindings.PaymentProcessorInvalidRoute{Token: m.usdc},
			},
			{
				"a path of one", processor.PackSetToken(m.usdc, true, true, through(v2, m.aleph)),
				&bindings.PaymentProcessorInvalidRoute{Token: m.usdc},
			},
			{
				"a path from elsewhere", processor.PackSetToken(m.usdc, true, true, through(v2, m.weth, m.aleph)),
				&bindings.PaymentProcessorInvalidRoute{Token: m.usdc},
			},
			{
				"a path to elsewhere", processor.PackSetToken(m.usdc, true, true, through(v3, m.usdc, m.weth)),
				&bindings.PaymentProcessorInvalidRoute{Token: m.usdc},
			},
			{
				"a token after itself", processor.PackSetToken(m.usdc, true, true, through(v2, m.usdc, m.usdc, m.aleph)),
				&bindings.PaymentProcessorInvalidRoute{Token: m.usdc},
			},
			{
				"fees for v2", processor.PackSetToken(m.usdc, true, true, route{Version: v2, Path: path{m.usdc, m.aleph}, Fees: through(v3, m.usdc, m.aleph).Fees}),
				&bindings.PaymentProcessorInvalidRoute{Token: m.usdc},
			},
			{
				"no fees for v3", processor.PackSetToken(m.usdc, true, true, route{Version: v3, Path: path{m.usdc, m.aleph}}),
				&bindings.PaymentProcessorInvalidRoute{Token: m.usdc},
			},
			{
				"tick spacings for v3", processor.PackSetToken(m.usdc, true, true, route{Version: v3, Path: path{m.usdc, m.aleph}, Fees: through(v3, m.usdc, m.aleph).Fees, TickSpacings: through(v4, m.usdc, m.aleph).TickSpacings}),
				&bindings.PaymentProcessorInvalidRoute{Token: m.usdc},
			},
			{
				"no tick spacings for v4", processor.PackSetToken(m.usdc, true, true, route{Version: v4, Path: path{m.usdc, m.aleph}, Fees: through(v3, m.usdc, m.aleph).Fees}),
				&bindings.PaymentProcessorInvalidRoute{Token: m.usdc},
			},
			{
				"a path without a version", processor.PackSetToken(m.usdc, true, true, route{Path: path{m.usdc, m.aleph}}),
				&bindings.PaymentProcessorInvalidRoute{Token: m.usdc},
			},
			{
				"ether that is not wrapped, v2", processor.PackSetToken(nobody, true, false, through(v2, nobody, m.aleph)),
				&bindings.PaymentProcessorNotWrappedEther{First: nobody, Weth: m.weth},
			},
			{
				"ether that is not wrapped, v3", processor.PackSetToken(nobody, true, false, through(v3, nobody, m.aleph)),
				&bindings.PaymentProcessorNotWrappedEther{First: nobody, Weth: m.weth},
			},
			{
				"ether that is wrapped, v4", processor.PackSetToken(nobody, true, false, through(v4, m.weth, m.aleph)),
				&bindings.PaymentProcessorInvalidRoute{Token: nobody},
			},
			{
				"ether on the way, v3", processor.PackSetToken(m.usdc, true, true, through(v3, m.usdc, nobody, m.aleph)),
				&bindings.PaymentProcessorInvalidRoute{Token: m.usdc},
			},
			{
				"a route for ALEPH", processor.PackSetToken(m.aleph, true, false, through(v2, m.usdc, m.aleph)),
				&bindings.PaymentProcessorInvalidRoute{Token: m.aleph},
			},
			{
				"a route for what is not accepted", processor.PackSetToken(m.usdc, false, false, through(v2, m.usdc, m.aleph)),
				&bindings.PaymentProcessorInvalidRoute{Token: m.usdc},
			},
			{
				"stable ALEPH", processor.PackSetToken(m.aleph, true, true, route{}),
				&bindings.PaymentProcessorCannotBeStable{Token: m.aleph},
			},
			{
				"stable ETH", processor.PackSetToken(nobody, true, true, through(v2, m.weth, m.aleph)),
				&bindings.PaymentProcessorCannotBeStable{Token: nobody},
			},
			{
				"stable but not accepted", processor.PackSetToken(m.usdc, false, true, route{}),
				&bindings.PaymentProcessorCannotBeStable{Token: m.usdc},
			},
		} {
			t.Run(test.name, func(t *testing.T) {
				m.refuses(t, processor.UnpackError, owner.Address, &m.target, nil, test.data, test.want)
			})
		}
	})

	t.Run("what is set is told and kept", func(t *testing.T) {
		long := through(v4, m.usdc, nobody, m.aleph)
		log := m.accept(t, m.usdc, true, long).Logs[0]
		token, err := processor.UnpackTokenSetEvent(log)
		wantToken := &bindings.PaymentProcessorTokenSet{
			Token: m.usdc, Accepted: true, Stable: true, Route: long, Raw: log,
		}
		if diff := cmp.Diff(wantToken, token, equalNumbers); err != nil || diff != "" {
			t.Errorf("TokenSet: %v (-want +got):\n%s", err, diff)
		}
		kept := view(t, m.evm, m.target, processor.PackAcceptanceOf(m.usdc), processor.UnpackAcceptanceOf)
		wantKept := bindings.PaymentProcessorAcceptance{Accepted: true, Stable: true, Route: long}
		if diff := cmp.Diff(wantKept, kept, equalNumbers); diff != "" {
			t.Errorf("acceptanceOf (-want +got):\n%s", diff)
		}

		log = m.do(t, owner, m.target, processor.PackSetSplit(10_000, 0)).Logs[0]
		parts, err := processor.UnpackSplitSetEvent(log)
		if diff := cmp.Diff(&bindings.PaymentProcessorSplitSet{DevelopersBp: 10_000, Raw: log}, parts); err != nil || diff != "" {
			t.Errorf("SplitSet: %v (-want +got):\n%s", err, diff)
		}

		log = m.do(t, owner, m.target, processor.PackSetRecipients(alice.Address, bob.Address)).Logs[0]
		recipients, err := processor.UnpackRecipientsSetEvent(log)
		wantRecipients := &bindings.PaymentProcessorRecipientsSet{Distribution: alice.Address, Developers: bob.Address, Raw: log}
		if diff := cmp.Diff(wantRecipients, recipients); err != nil || diff != "" {
			t.Errorf("RecipientsSet: %v (-want +got):\n%s", err, diff)
		}
	})
}

// A processor is of a token, a router and wrapped ether, and holds ALEPH to the payer's bound
// as it does what is swapped.
func TestPaymentConstruction(t *testing.T) {
	t.Parallel()
	m := newMarket(t)
	for _, missing := range [][3]common.Address{{nobody, m.router, m.weth}, {m.aleph, nobody, m.weth}, {m.aleph, m.router, nobody}} {
		data := slices.Concat(common.FromHex(bindings.PaymentProcessorMetaData.Bin), processor.PackConstructor(
			missing[0], missing[1], missing[2], owner.Address, distribution, developers, developersBp, burnBp))
		m.refuses(t, processor.UnpackError, owner.Address, nil, nil, data, &bindings.PaymentProcessorInvalidAddress{Who: nobody})
	}
	m.refuses(t, processor.UnpackError, alice.Address, &m.target, nil,
		processor.PackPay(m.aleph, big.NewInt(100), nobody, big.NewInt(101), m.now(t)),
		&bindings.PaymentProcessorTooLittleReceived{Minimum: big.NewInt(101), Received: big.NewInt(100)})
}

// For any split, token and amount: the contract divides as the rule says in
// Go, every unit is in the event, and everybody has what the event says.
func TestEveryUnitOfAPaymentIsAccountedFor(t *testing.T) {
	t.Parallel()
	m := newMarket(t)
	rapid.Check(t, func(t *rapid.T) {
		developersBp := rapid.Int64Range(0, 10_000).Draw(t, "developersBp")
		burnBp := rapid.Int64Range(0, 10_000-developersBp).Draw(t, "burnBp")
		m.do(t, owner, m.target, processor.PackSetSplit(uint16(developersBp), uint16(burnBp)))

		payments := []struct {
			name   string
			path   []common.Address
			lo, hi int64
		}{
			{"ALEPH", []common.Address{m.aleph}, 1, 1e18},
			{"USDC", []common.Address{m.usdc, m.aleph}, 1, 1e9},
			{"DAO", []common.Address{m.dao, m.weth, m.aleph}, 1e6, 1e18},
			{"ETH", []common.Address{m.weth, m.aleph}, 1e6, 1e17},
		}
		p := payments[rapid.IntRange(0, len(payments)-1).Draw(t, "payment")]
		amount := big.NewInt(rapid.Int64Range(p.lo, p.hi).Draw(t, p.name))
		token, stable := p.path[0], p.name == "USDC"
		if p.name == "ETH" {
			token = nobody
		}

		given, stablePart := amount, new(big.Int)
		if stable {
			stablePart = mulDiv(amount, big.NewInt(developersBp), big.NewInt(10_000))
			given = new(big.Int).Sub(amount, stablePart)
		}
		received, exchanged := given, given
		switch {
		case token == m.aleph:
			exchanged = new(big.Int)
		case given.Sign() > 0:
			received = m.swapped(t, given, p.path...)
		}
		distributed, developed, burned := split(received, developersBp, burnBp, stable)
		developersToken := m.aleph
		if stable {
			developersToken, developed = token, stablePart
		}

		before := m.holdings(t)
		got := m.pay(t, token, amount, bob.Address, received)
		want := &bindings.PaymentProcessorPaid{
			Payer: alice.Address, Account: bob.Address, Token: token,
			Amount: amount, Swapped: exchanged, Received: received,
			Distribution: distributed, Developers: developed, DevelopersToken: developersToken, Burned: burned,
		}
		if diff := cmp.Diff(want, got, equalNumbers); diff != "" {
			t.Fatalf("event (-want +got):\n%s", diff)
		}

		alephOut := sum(got.Distribution, got.Burned)
		if got.DevelopersToken == m.aleph {
			alephOut = sum(alephOut, got.Developers)
		}
		if alephOut.Cmp(got.Received) != 0 {
			t.Fatalf("%d ALEPH came in and %d went out", got.Received, alephOut)
		}
		if stable && sum(got.Swapped, got.Developers).Cmp(got.Amount) != 0 {
			t.Fatalf("%d given, but %d swapped and %d kept", got.Amount, got.Swapped, got.Developers)
		}
		wantChanges := map[string]string{}
		for name, v := range map[string]*big.Int{
			"payer " + p.name:    new(big.Int).Neg(amount),
			"distribution ALEPH": got.Distribution,
			"burn ALEPH":         got.Burned,
			"developers " + map[bool]string{true: "USDC", false: "ALEPH"}[stable]: got.Developers,
		} {
			if v.Sign() != 0 && name != "payer ETH" {
				wantChanges[name] = v.String()
			}
		}
		if diff := cmp.Diff(wantChanges, changes(before, m.holdings(t))); diff != "" {
			t.Fatalf("balances (-want +got):\n%s", diff)
		}
	})
}

// The rule holds beyond what anybody owns, to the last of 256 bits.
func TestSplitEqualsTheRule(t *testing.T) {
	t.Parallel()
	e := newEVM(t)
	target := e.deploy(t, bindings.PaymentProcessorMetaData.Bin, processor.PackConstructor(
		alice.Address, bob.Address, bob.Address, owner.Address, distribution, developers, 0, 0))
	rapid.Check(t, func(t *rapid.T) {
		developersBp := rapid.Int64Range(0, 10_000).Draw(t, "developersBp")
		burnBp := rapid.Int64Range(0, 10_000-developersBp).Draw(t, "burnBp")
		stable := developersBp < 10_000 && rapid.Bool().Draw(t, "stable")
		received := new(big.Int).SetBytes(rapid.SliceOfN(rapid.Byte(), 0, 32).Draw(t, "received"))
		e.do(t, owner, target, processor.PackSetSplit(uint16(developersBp), uint16(burnBp)))

		got := view(t, e, target, processor.PackSplit(received, stable), processor.UnpackSplit)
		var want bindings.SplitOutput
		want.Distributed, want.Developed, want.Burned = split(received, developersBp, burnBp, stable)
		if diff := cmp.Diff(want, got, equalNumbers); diff != "" {
			t.Fatalf("split of %d (-want +got):\n%s", received, diff)
		}
		if total := sum(got.Distributed, got.Developed, got.Burned); total.Cmp(received) != 0 {
			t.Fatalf("the parts of %d sum to %d", received, total)
		}
	})
}
