package chain

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain/bindings"
)

const (
	devPrice = aleph.Price(25_000_000_000)
	// tickError is how far a price told from ticks may be from the true one: two ticks, rounded up.
	tickError = aleph.Price(5_001_000)
)

// about reports whether two prices differ by no more than ticks do.
func about(a, b aleph.Price) bool { return max(a, b)-min(a, b) <= b*tickError/devPrice }

func (w *world) oracle(t *testing.T, change func(*Pricing)) *Oracle {
	t.Helper()
	d := w.d
	d.Pricing.Sources = slices.Clone(d.Pricing.Sources)
	for i, s := range d.Pricing.Sources {
		d.Pricing.Sources[i].Pools = slices.Clone(s.Pools)
	}
	if change != nil {
		change(&d.Pricing)
	}
	o, err := NewOracle(w.Client, d)
	if err != nil {
		t.Fatal(err)
	}
	return o
}

// only leaves one source.
func only(name string) func(*Pricing) {
	return func(p *Pricing) {
		p.Quorum = 1
		p.Sources = slices.DeleteFunc(p.Sources, func(s PriceSource) bool { return s.Name != name })
	}
}

// quote asks as if the clock stood at the newest block.
func quote(t *testing.T, o *Oracle) Quote {
	t.Helper()
	q, err := o.Price(t.Context(), time.Unix(0, 0))
	if err != nil {
		t.Fatalf("%v: %+v", err, q)
	}
	return q
}

// head returns the time of the newest block.
func (w *world) head(t *testing.T) time.Time {
	t.Helper()
	h, err := w.HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	return time.Unix(int64(h.Time), 0)
}

// pass lets at least so many blocks pass, each at least a second.
func (w *world) pass(t *testing.T, blocks int) {
	t.Helper()
	for range blocks {
		w.give(t, Coin, common.Address{0: 1}, aleph.NewToken(1))
	}
}

// buy swaps a whole amount of a stablecoin of the deployer to ALEPH.
func (w *world) buy(t *testing.T, token common.Address, amount aleph.Token) {
	t.Helper()
	if _, err := NewBuyer(w.Client, w.d).BuyWithToken(t.Context(), w.senders[0], token, amount, w.wallets[1].Address(), 10_000-1); err != nil {
		t.Fatal(err)
	}
}

// sell swaps ALEPH of the deployer to a token in a pool of v2 or v3, through
// the router.
func (w *world) sell(t *testing.T, version int, token common.Address, amount aleph.Token) {
	t.Helper()
	arguments := abi.Arguments{}
	for _, kind := range []string{"address", "uint256", "uint256", map[int]string{2: "address[]", 3: "bytes"}[version], "bool"} {
		arguments = append(arguments, abi.Argument{Type: kindOf(t, kind)})
	}
	var path any = []common.Address{w.d.ALEPH, token}
	if version == 3 {
		path = bytes.Join([][]byte{w.d.ALEPH.Bytes(), {0, poolFee >> 8, poolFee & 0xff}, token.Bytes()}, nil)
	}
	input, err := arguments.Pack(w.wallets[0].Address(), amount.Big(), new(big.Int), path, false)
	if err != nil {
		t.Fatal(err)
	}
	x, err := readUniswap(artifacts)
	if err != nil {
		t.Fatal(err)
	}
	data, err := x.universalRouter.abi.Pack("execute", []byte{map[int]byte{2: 0x08, 3: 0x00}[version]}, [][]byte{input})
	if err != nil {
		t.Fatal(err)
	}
	w.give(t, w.d.ALEPH, w.d.UniversalRouter, amount)
	if _, err := w.senders[0].Send(t.Context(), w.d.UniversalRouter, data, nil); err != nil {
		t.Fatal(err)
	}
}

func kindOf(t *testing.T, name string) abi.Type {
	t.Helper()
	kind, err := abi.NewType(name, "", nil)
	if err != nil {
		t.Fatal(err)
	}
	return kind
}

// TestPriceOfNewPools has the sources of a network that was just deployed:
// pools that remember answer at once, that of v4 when it has been watched.
func TestPriceOfNewPools(t *testing.T) {
	w := newWorld(t)
	o := w.oracle(t, nil)
	q := quote(t, o)
	if q.Price != devPrice {
		t.Errorf("price %s, want %s", q.Price, devPrice)
	}
	for i, want := range []struct {
		name  string
		price aleph.Price
	}{{"USDC", devPrice}, {"USDT", devPrice}, {"DAI", 0}, {"ETH", devPrice}} {
		a := q.Sources[i]
		exact := want.name != "USDT"
		if a.Name != want.name || exact && a.Price != want.price || !exact && !about(a.Price, want.price) {
			t.Errorf("got %+v, want %+v", a, want)
		}
	}
	if err := q.Sources[2].Err; err == nil || !strings.Contains(err.Error(), "it knows its price for 0 s, and 5 s are the least") {
		t.Errorf("a pool of v4 that was never read: %v", err)
	}
	w.pass(t, devLeast)
	for _, a := range quote(t, o).Sources {
		if a.Err != nil || !about(a.Price, devPrice) || a.Seconds < devLeast || a.Seconds > devWindow {
			t.Errorf("got %+v", a)
		}
	}
	// Nothing happens: what was read is what is.
	now := w.head(t).Add(time.Hour)
	want, err := o.Price(t.Context(), now)
	if err != nil || want.Price != devPrice || want.Sources[2].Price != devPrice || want.Sources[2].Seconds != devWindow {
		t.Fatalf("an hour later: %+v, %v", want, err)
	}
	if got, err := o.Price(t.Context(), now.Add(time.Hour)); err != nil || &got.Sources[0] != &want.Sources[0] {
		t.Errorf("read again: %+v, %v", got, err)
	}
}

// TestPricesOfBothTokens asks each pool for the price of either token.
func TestPricesOfBothTokens(t *testing.T) {
	w := newWorld(t)
	at := moment{window: devWindow}
	h, err := w.HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	at.block, at.state, at.time, at.now = h.Number.Uint64(), h.Root, h.Time, h.Time+devWindow
	for _, s := range w.d.Pricing.Sources {
		for _, p := range s.Pools {
			back := p
			back.Of, back.In = p.In, p.Of
			var averages []average
			for _, p := range []PricePool{p, back} {
				m, err := p.market(w.Client, devLeast)
				if err != nil {
					t.Fatal(err)
				}
				a, err := m.average(t.Context(), at)
				if err != nil {
					t.Fatalf("%s of %s: %v", p.Of, s.Name, err)
				}
				if a.depth.Cmp(big.NewInt(1e6)) < 0 {
					t.Errorf("%s: %s of %s", s.Name, a.depth, p.In)
				}
				averages = append(averages, a)
			}
			one := new(big.Rat).Mul(averages[0].price, averages[1].price)
			one.Sub(one, big.NewRat(1, 1))
			if one.Abs(one).Cmp(big.NewRat(1, 1e15)) > 0 {
				t.Errorf("%s: one price times the other is off by %s", s.Name, one.FloatString(20))
			}
		}
	}
}

// TestPriceAfterRestart begins anew right after a trade: what a pool does not
// remember itself must be watched again for long enough, and until then it is
// silent.
func TestPriceAfterRestart(t *testing.T) {
	w := newWorld(t)
	w.pass(t, devWindow)
	w.buy(t, w.d.USDC, aleph.NewToken(10_000_000_000))
	w.buy(t, w.d.DAI, aleph.WholeTokens(10_000))
	o := w.oracle(t, func(p *Pricing) { p.Quorum = 1 })
	silent := func() (names []string) {
		for _, a := range quote(t, o).Sources {
			if a.Err != nil {
				names = append(names, a.Name)
			}
		}
		return names
	}
	if got := silent(); !slices.Equal(got, []string{"USDC", "DAI"}) {
		t.Errorf("%s are silent, want USDC and DAI: the pair with ETH has not changed, and v3 remembers", got)
	}
	w.pass(t, devLeast)
	if got := silent(); len(got) != 0 {
		t.Errorf("%s are silent", got)
	}
}

// TestSandwich trades ten times the price into a pool, and back two blocks
// later: the average moves by the share of the time only.
func TestSandwich(t *testing.T) {
	w := newWorld(t)
	const seconds = 1000 // of the window, most of which is before the chain
	for _, test := range []struct {
		source  string
		version int
		token   common.Address
	}{{"USDC", 2, w.d.USDC}, {"USDT", 3, w.d.USDT}} {
		t.Run(test.source, func(t *testing.T) {
			change := func(p *Pricing) { only(test.source)(p); p.Window = seconds }
			o := w.oracle(t, change)
			w.pass(t, 10)
			before := quote(t, o)
			held := w.balance(t, w.d.ALEPH, w.d.Vault)
			w.buy(t, test.token, aleph.NewToken(600_000_000_000))
			held = w.balance(t, w.d.ALEPH, w.d.Vault).MustSub(held)
			if q := quote(t, o); q.Price != before.Price {
				t.Errorf("in the block itself the price is %s, want %s as before", q.Price, before.Price)
			}
			high, err := w.oracle(t, func(p *Pricing) { change(p); p.Window, p.Least = 1, 1 }).Price(t.Context(), w.head(t).Add(time.Second))
			if err != nil || high.Price < 9*devPrice {
				t.Fatalf("the pool did not move: %+v, %v", high, err)
			}
			moved := w.head(t)
			w.sell(t, test.version, test.token, held)
			back := w.head(t)
			after := quote(t, o)
			known := after.Sources[0].Seconds
			// Arithmetic or geometric, the mean is no more than the arithmetic one.
			most := before.Price + (high.Price-before.Price)*aleph.Price(back.Unix()-moved.Unix())/aleph.Price(known)
			if after.Price <= before.Price || after.Price > most+tickError {
				t.Errorf("after %s of %d s at %s the price is %s, want above %s and at most %s",
					back.Sub(moved), known, high.Price, after.Price, before.Price, most)
			}
			t.Logf("%s of %d s at %s: %s, was %s", back.Sub(moved), known, high.Price, after.Price, before.Price)
		})
	}
}

// TestPricesFollowTrades compares averages with the prices after each block:
// they are the mean of those in the window for an oracle that looks at every
// block, and within them for one that looks now and then.
func TestPricesFollowTrades(t *testing.T) {
	w := newWorld(t)
	random := rand.New(rand.NewPCG(1, 2))
	for _, test := range []struct {
		source string
		token  common.Address
		unit   uint64
		back   uint8 // decimals with which a dollar in ALEPH is a number
		exact  bool  // the mean is arithmetic, and known to the last unit
	}{{"USDC", w.d.USDC, 1e6, 30, true}, {"USDT", w.d.USDT, 1e6, 30, false}, {"DAI", w.d.DAI, 1e18, 18, true}} {
		for _, back := range []bool{false, true} {
			t.Run(fmt.Sprintf("%s back %t", test.source, back), func(t *testing.T) {
				oracle := func(window, least uint32) *Oracle {
					d := w.d
					d.Pricing = w.oracle(t, only(test.source)).pricing
					d.Pricing.Window, d.Pricing.Least = window, least
					if s := &d.Pricing.Sources[0]; back {
						d.ALEPH, s.Decimals, s.Pools[0].Of, s.Pools[0].In = test.token, test.back, test.token, w.d.ALEPH
					}
					o, err := NewOracle(w.Client, d)
					if err != nil {
						t.Fatal(err)
					}
					return o
				}
				buy := func() { w.buy(t, test.token, aleph.NewToken(test.unit).Mul(1+random.Uint64N(5_000))) }
				w.followTrades(t, random, oracle, buy, test.exact)
			})
		}
	}
}

// followTrades makes trades with buy, and compares.
func (w *world) followTrades(t *testing.T, random *rand.Rand, oracle func(window, least uint32) *Oracle, buy func(), exact bool) {
	t.Helper()
	const window, least = 12, 4
	type step struct {
		time uint64 // of the block, in Unix seconds
		spot aleph.Price
	}
	var history []step
	eager, lazy, compared := oracle(window, least), oracle(window, least), 0
	for round := range 40 {
		if round > 0 {
			buy()
		}
		spot, err := oracle(1, 1).Price(t.Context(), w.head(t).Add(time.Second)) // From the block on, its price holds.
		if err != nil {
			t.Fatal(err)
		}
		history = append(history, step{uint64(w.head(t).Unix()), spot.Price})
		now := w.head(t).Add(time.Duration(random.IntN(4)) * time.Second)
		oracles := []*Oracle{eager}
		if round%3 == 2 {
			oracles = append(oracles, lazy)
		}
		for i, o := range oracles {
			q, err := o.Price(t.Context(), now)
			seconds, end := q.Sources[0].Seconds, uint64(now.Unix())
			if err != nil || end-seconds < history[0].time {
				continue // Too little is known yet, or of the time before the first trade.
			}
			low, high, sum := spot.Price, spot.Price, uint64(0)
			for k, s := range history {
				until := end
				if k+1 < len(history) {
					until = history[k+1].time
				}
				if begin := max(end-seconds, s.time); begin < until {
					sum += uint64(s.spot) * (until - begin)
					low, high = min(low, s.spot), max(high, s.spot)
				}
			}
			if before := history[max(0, len(history)-12)].spot; i > 0 { // It knows the mean since its last look.
				low, high = min(low, before), max(high, before)
			}
			off := aleph.Price(1)
			if !exact {
				off = high / 2500 // The ticks of both.
			}
			if q.Price+off < low || q.Price > high+off {
				t.Errorf("round %d, oracle %d: %s is outside %s to %s", round, i, q.Price, low, high)
			}
			mean := aleph.Price(sum / seconds)
			if i == 0 && exact && max(q.Price, mean)-min(q.Price, mean) > off {
				t.Errorf("round %d: %s, want %s", round, q.Price, mean)
			}
			compared++
		}
	}
	if compared < 30 {
		t.Errorf("compared %d times only", compared)
	}
}

// TestRootAtTick compares the roots of thousands of ticks with those of
// Uniswap's own TickMath.
func TestRootAtTick(t *testing.T) {
	_, c := openDev(t, "")
	a, err := readArtifact(filepath.Join(artifacts, "@uniswap", "v4-core", "out", "TickMathTest.sol", "TickMathTest.json"))
	if err != nil {
		t.Fatal(err)
	}
	contract, err := NewSender(c, DevWallets()[0]).Create(t.Context(), a.code)
	if err != nil {
		t.Fatal(err)
	}
	ticks := []int64{0, 1, -1, tickMax, -tickMax, tickMax - 1, 1 - tickMax}
	for bit := range 20 {
		if n := int64(1) << bit; n <= tickMax {
			ticks = append(ticks, n, -n)
		}
	}
	random := rand.New(rand.NewPCG(3, 4))
	for len(ticks) < 5000 {
		ticks = append(ticks, random.Int64N(2*tickMax+1)-tickMax)
	}
	for some := range slices.Chunk(ticks, 500) {
		answers, batch := make([]string, len(some)), make([]rpc.BatchElem, len(some))
		for i, tick := range some {
			data, err := a.abi.Pack("getSqrtPriceAtTick", big.NewInt(tick))
			if err != nil {
				t.Fatal(err)
			}
			batch[i] = rpc.BatchElem{Method: "eth_call", Args: []any{map[string]string{"to": contract.Hex(), "data": fmt.Sprintf("%#x", data)}, "latest"}, Result: &answers[i]}
		}
		if err := c.Client.Client().BatchCallContext(t.Context(), batch); err != nil {
			t.Fatal(err)
		}
		for i, tick := range some {
			got, err := rootAtTick(tick)
			want := new(big.Int).SetBytes(common.FromHex(answers[i]))
			if batch[i].Error != nil || err != nil || got.Cmp(want) != 0 {
				t.Fatalf("tick %d: got %s, %v, want %s, %v", tick, got, err, want, batch[i].Error)
			}
		}
	}
	for _, tick := range []int64{tickMax + 1, -tickMax - 1, 1 << 62, -1 << 63} {
		if _, err := rootAtTick(tick); err == nil {
			t.Errorf("tick %d has a root", tick)
		}
	}
}

// TestRootAtTickOfPools starts pools of v3 at the root of a tick, and one unit
// below it: they find themselves at the tick, and at the one below.
func TestRootAtTickOfPools(t *testing.T) {
	_, c := openDev(t, "")
	x, err := readUniswap(artifacts)
	if err != nil {
		t.Fatal(err)
	}
	pools, err := readArtifact(filepath.Join(artifacts, "@uniswap", "v3-core", "artifacts", "contracts", "UniswapV3Pool.sol", "UniswapV3Pool.json"))
	if err != nil {
		t.Fatal(err)
	}
	s := NewSender(c, DevWallets()[0])
	code, err := x.v3Factory.creation()
	if err != nil {
		t.Fatal(err)
	}
	factory, err := s.Create(t.Context(), code)
	if err != nil {
		t.Fatal(err)
	}
	random, pool, f := rand.New(rand.NewPCG(5, 6)), bindings.NewUniswapV3Pool(), bindings.NewUniswapV3Factory()
	for i, tick := range []int64{0, -1, 1, tickMax - 1, 1 - tickMax, random.Int64N(tickMax), -random.Int64N(tickMax), 313_310, -313_310} {
		for _, below := range []int64{0, 1} {
			a, b := common.BigToAddress(big.NewInt(int64(i+1))), common.BigToAddress(big.NewInt(1000+below))
			send := func(to common.Address, a artifact, method string, arguments ...any) {
				t.Helper()
				data, err := a.abi.Pack(method, arguments...)
				if err == nil {
					_, err = s.Send(t.Context(), to, data, nil)
				}
				if err != nil {
					t.Fatalf("%s for tick %d: %v", method, tick, err)
				}
			}
			send(factory, x.v3Factory, "createPool", a, b, big.NewInt(poolFee))
			address, err := read(t.Context(), c, factory, f.PackGetPool(a, b, big.NewInt(poolFee)), f.UnpackGetPool)
			if err != nil {
				t.Fatal(err)
			}
			root, err := rootAtTick(tick)
			if err != nil {
				t.Fatal(err)
			}
			send(address, pools, "initialize", root.Sub(root, big.NewInt(below)))
			slot, err := read(t.Context(), c, address, pool.PackSlot0(), pool.UnpackSlot0)
			if err != nil || slot.Tick.Int64() != tick-below {
				t.Errorf("a pool %d below the root of tick %d is at %s, %v", below, tick, slot.Tick, err)
			}
		}
	}
}

func TestPriceRefusals(t *testing.T) {
	w := newWorld(t)
	w.pass(t, devWindow)
	now := w.head(t)
	for _, test := range []struct {
		name   string
		change func(*Pricing)
		want   string // why the source is silent
	}{
		{"too shallow", func(p *Pricing) { p.Sources[0].Pools[0].Least = aleph.WholeTokens(1) }, "is the least"},
		{"v3 too shallow", func(p *Pricing) { only("USDT")(p); p.Sources[0].Pools[0].Least = aleph.WholeTokens(1) }, "is the least"},
		{"v4 too shallow", func(p *Pricing) { only("DAI")(p); p.Sources[0].Pools[0].Least = aleph.WholeTokens(250_001) }, "is the least"},
		{"one leg too shallow", func(p *Pricing) { only("ETH")(p); p.Sources[0].Pools[1].Least = aleph.WholeTokens(1) }, "is the least"},
		{"no pool", func(p *Pricing) { p.Sources[0].Pools[0].Address = w.d.ALEPH }, "pool " + w.d.ALEPH.Hex()},
		{"no pool of v3", func(p *Pricing) { only("USDT")(p); p.Sources[0].Pools[0].Address = w.d.USDCPool }, "pool " + w.d.USDCPool.Hex()},
		{"no pool of v4", func(p *Pricing) { only("DAI")(p); p.Sources[0].Pools[0].Fee++ }, "empty, or there is none"},
		{"next to nothing", func(p *Pricing) { p.Sources[0].Decimals = 30 }, "0 x 10^-12 USD"},
		{"too short", func(p *Pricing) { p.Window, p.Least = 1e6, 1e6 }, "1000000 s are the least"},
	} {
		t.Run(test.name, func(t *testing.T) {
			q, err := w.oracle(t, func(p *Pricing) { test.change(p); p.Sources, p.Quorum = p.Sources[:1], 1 }).Price(t.Context(), now)
			if !errors.Is(err, ErrNoPrice) || len(q.Sources) != 1 || q.Price != 0 || q.Sources[0].Err == nil || !strings.Contains(q.Sources[0].Err.Error(), test.want) {
				t.Errorf("got %+v, %v, want %q", q, err, test.want)
			}
		})
	}
	stale := w.oracle(t, func(p *Pricing) { p.Stale = 60 })
	if q, err := stale.Price(t.Context(), now.Add(60*time.Second)); err != nil || q.Price != devPrice {
		t.Errorf("the newest block is a minute old: %+v, %v", q, err)
	}
	if _, err := stale.Price(t.Context(), now.Add(61*time.Second)); !errors.Is(err, ErrNoPrice) || !strings.Contains(err.Error(), "61 s old") {
		t.Errorf("the newest block is older: %v", err)
	}
	// Three of four do, when three are asked for.
	broken := func(n int) func(*Pricing) {
		return func(p *Pricing) {
			p.Quorum = 3
			for i := range n {
				p.Sources[i].Pools[0].Address = w.d.ALEPH
			}
		}
	}
	if q, err := w.oracle(t, broken(1)).Price(t.Context(), now.Add(time.Minute)); err != nil || !about(q.Price, devPrice) {
		t.Errorf("three of four: %+v, %v", q, err)
	}
	if q, err := w.oracle(t, broken(2)).Price(t.Context(), now.Add(time.Minute)); !errors.Is(err, ErrNoPrice) || len(q.Sources) != 4 {
		t.Errorf("two of four: %+v, %v", q, err)
	}
}

func TestPricingCheck(t *testing.T) {
	token, weth, usd := common.Address{1}, common.Address{2}, common.Address{3}
	good := func() Pricing {
		return Pricing{Window: 10, Least: 5, Quorum: 1, Sources: []PriceSource{
			{Name: "one", Decimals: 6, Pools: []PricePool{{Uniswap: 2, Of: token, In: usd}}},
			{Name: "two", Decimals: 18, Pools: []PricePool{{Uniswap: 4, Of: token, In: Coin}, {Uniswap: 3, Of: weth, In: usd}}},
			{Name: "three", Decimals: 18, Pools: []PricePool{{Uniswap: 3, Of: token, In: weth}, {Uniswap: 4, Of: Coin, In: usd}}},
		}}
	}
	if err := good().Check(token, weth); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		want   string
		change func(*Pricing)
	}{
		{"no source", func(p *Pricing) { p.Sources = nil }},
		{"between 1 and all 10 seconds", func(p *Pricing) { p.Least = 0 }},
		{"between 1 and all 10 seconds", func(p *Pricing) { p.Least = 11 }},
		{"0 of 3 sources", func(p *Pricing) { p.Quorum = 0 }},
		{"4 of 3 sources", func(p *Pricing) { p.Quorum = 4 }},
		{"a name of its own", func(p *Pricing) { p.Sources[1].Name = "one" }},
		{"a name of its own", func(p *Pricing) { p.Sources[0].Name = "" }},
		{"names no pool", func(p *Pricing) { p.Sources[0].Pools = nil }},
		{"31 decimals", func(p *Pricing) { p.Sources[0].Decimals = 31 }},
		{"it needs that of", func(p *Pricing) { p.Sources[0].Pools[0].Of = usd }},
		{"it needs that of", func(p *Pricing) { p.Sources[1].Pools[1].Of = token }},
		{"has one token", func(p *Pricing) { p.Sources[0].Pools[0].In = token }},
		{"version 5 of Uniswap is not known", func(p *Pricing) { p.Sources[0].Pools[0].Uniswap = 5 }},
	} {
		p := good()
		test.change(&p)
		if err := p.Check(token, weth); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("got %v, want %q", err, test.want)
		}
	}
}

// TestVerifyPricing finds pools that are not what the deployment says.
func TestVerifyPricing(t *testing.T) {
	w := newWorld(t)
	for _, test := range []struct {
		want   string
		change func(*Pricing)
	}{
		{"it is of", func(p *Pricing) { p.Sources[0].Pools[0].Address = w.d.WETHPool }},
		{"it is of", func(p *Pricing) { p.Sources[1].Pools[0].Address = w.d.WETHPool }},
		{"no such contract", func(p *Pricing) { p.Sources[1].Pools[0].Address = common.Address{1} }},
		{"empty, or there is none", func(p *Pricing) { p.Sources[2].Pools[0].TickSpacing++ }},
		{"it has 6 decimals, and 18 are configured", func(p *Pricing) { p.Sources[0].Decimals = 18 }},
	} {
		d := w.d
		d.Pricing = w.oracle(t, test.change).pricing
		if err := d.Verify(t.Context(), w.Client); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("got %v, want %q", err, test.want)
		}
	}
}

func TestPriceOf(t *testing.T) {
	whole := new(big.Rat).SetInt(power(64))
	for _, test := range []struct {
		ratio    *big.Rat
		decimals uint8
		want     aleph.Price // 0 is refused
	}{
		{big.NewRat(25, 1e15), 6, devPrice},
		{big.NewRat(25, 1000), 18, devPrice},
		{big.NewRat(3, 2), 30, 2},
		{big.NewRat(149, 100), 30, 1},
		{big.NewRat(1, 2), 30, 1},
		{big.NewRat(49, 100), 30, 0},
		{new(big.Rat), 6, 0},
		{whole, 30, 0},
		{new(big.Rat).Sub(whole, big.NewRat(1, 2)), 30, 0},
		{new(big.Rat).Sub(whole, big.NewRat(51, 100)), 30, 1<<64 - 1},
	} {
		if got, err := priceOf(test.ratio, test.decimals); got != test.want || (err == nil) != (test.want > 0) {
			t.Errorf("%s with %d decimals: got %d, %v, want %d", test.ratio, test.decimals, got, err, test.want)
		}
	}
}

// TestMedian lies between the least and the greatest, and is one of them with
// no more than half of them below it.
func TestMedian(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		prices := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) aleph.Price {
			return aleph.Price(rapid.Uint64Range(1, 20).Draw(t, "price"))
		}), 1, 9).Draw(t, "prices")
		got, below, above := median(slices.Clone(prices)), 0, 0
		for _, p := range prices {
			if p < got {
				below++
			}
			if p > got {
				above++
			}
		}
		if !slices.Contains(prices, got) || 2*below >= len(prices)+len(prices)%2 || 2*above > len(prices) {
			t.Fatalf("the median of %d is %d", prices, got)
		}
	})
}

// TestTrack keeps averages between the least and the greatest price since the
// last block before the window that was read, and equal to the exact average
// where all blocks were.
func TestTrack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		window := rapid.Uint64Range(1, 1000).Draw(t, "window")
		all := rapid.Bool().Draw(t, "every block is read") && window < trackPoints // Points are then never merged.
		sum, tr := new(big.Int), track{}
		if rapid.Bool().Draw(t, "wraps") {
			tr.wraps = power(64)
			sum.Sub(tr.wraps, number(rapid.Uint64Range(1, 10_000).Draw(t, "left")))
		}
		type span struct{ from, price uint64 }
		prices := rapid.Uint64Range(1, 1000)
		history := []span{{rapid.Uint64Range(1, 2000).Draw(t, "start"), prices.Draw(t, "price")}}
		var read []uint64 // the times of blocks
		for block := range rapid.Uint64Range(1, 300).Draw(t, "blocks") {
			last := history[len(history)-1]
			at := moment{block: block + 1, time: last.from + rapid.Uint64Range(1, 60).Draw(t, "seconds"), window: window}
			sum = new(big.Int).Add(sum, number(last.price*(at.time-last.from)))
			if tr.wraps != nil {
				sum.Mod(sum, tr.wraps)
			}
			spot := prices.Draw(t, "price")
			history = append(history, span{at.time, spot})
			if !all && rapid.IntRange(0, 3).Draw(t, "read") == 0 {
				continue
			}
			read = append(read, at.time)
			at.now = at.time + rapid.Uint64Range(0, 30).Draw(t, "later")
			tr.forget(at)
			tr.add(point{block: at.block, time: at.time, sum: sum}, at)
			mean, seconds := tr.mean(at, number(spot))
			from := at.now - seconds
			if seconds != min(at.now-read[0], window) || len(tr.points) > 2*trackPoints+3 {
				t.Fatalf("%d s known of %d, %d points", seconds, window, len(tr.points))
			}
			// Points are merged that are nearer to each other than this.
			since := read[0]
			for _, r := range read {
				if r+window/trackPoints <= from {
					since = r
				}
			}
			low, high, total := spot, spot, uint64(0)
			for i, s := range history {
				until := at.now
				if i+1 < len(history) {
					until = history[i+1].from
				}
				if max(since, s.from) < until {
					low, high = min(low, s.price), max(high, s.price)
				}
				if begin := max(from, s.from); begin < until {
					total += s.price * (until - begin)
				}
			}
			if mean.Cmp(new(big.Rat).SetInt(number(low))) < 0 || mean.Cmp(new(big.Rat).SetInt(number(high))) > 0 {
				t.Fatalf("mean %s is not within %d to %d", mean.FloatString(3), low, high)
			}
			if all && seconds > 0 {
				if want := new(big.Rat).SetFrac(number(total), number(seconds)); mean.Cmp(want) != 0 {
					t.Fatalf("mean %s of %d s, want %s", mean.FloatString(6), seconds, want.FloatString(6))
				}
			}
		}
	})
}

// TestTrackIsBounded keeps a window of thousands of blocks in a few hundred points.
func TestTrackIsBounded(t *testing.T) {
	var tr track
	for block := range uint64(5000) {
		at := moment{block: block, time: 2 * block, now: 2 * block, window: 3000}
		tr.watch(number(block), at, 0)
		mean, seconds := tr.mean(at, number(block))
		if seconds != min(2*block, 3000) || len(tr.points) > 2*trackPoints+3 {
			t.Fatalf("block %d: %d s known, %d points", block, seconds, len(tr.points))
		}
		if seconds < 3000 {
			continue
		}
		want := new(big.Rat).SetFrac64(int64(2*block-1500-1), 2) // The price was block for two seconds each.
		if off := mean.Sub(mean, want); off.Abs(off).Cmp(big.NewRat(1, 10)) > 0 {
			t.Fatalf("block %d: off by %s", block, off.FloatString(3))
		}
	}
}

// TestTrackWatches lets a price hold until the next, also through a long
// block, but not through blocks that were not seen.
func TestTrackWatches(t *testing.T) {
	var tr track
	for i, step := range []struct {
		block, time, spot uint64
		mean              *big.Rat
		seconds           uint64
	}{
		{1, 1000, 10, big.NewRat(10, 1), 0},
		{2, 1010, 20, big.NewRat(10, 1), 10},
		{3, 1030, 40, big.NewRat(10*10+20*20, 30), 30},
		{4, 1070, 80, big.NewRat(10*10+20*20+40*40, 70), 70}, // A long block.
		{6, 1075, 30, big.NewRat(10*10+20*20+40*40+80*5, 75), 75},
		{8, 1081, 50, big.NewRat(50, 1), 0}, // A gap.
		{9, 1083, 10, big.NewRat(50, 1), 2},
		{10, 1183, 70, big.NewRat(10, 1), 100},
	} {
		at := moment{block: step.block, time: step.time, now: step.time, window: 100}
		tr.forget(at)
		tr.watch(number(step.spot), at, 5)
		if mean, seconds := tr.mean(at, number(step.spot)); mean.Cmp(step.mean) != 0 || seconds != step.seconds {
			t.Errorf("step %d: %s of %d s, want %s of %d s", i, mean.FloatString(3), seconds, step.mean.FloatString(3), step.seconds)
		}
	}
}

// TestTrackForgets drops what the chain has dropped.
func TestTrackForgets(t *testing.T) {
	var tr track
	see := func(block, time, sum uint64, fork byte) (mean *big.Rat, seconds uint64) {
		at := moment{block: block, state: common.Hash{fork}, time: time, now: time, window: 100}
		tr.forget(at)
		tr.add(point{block: block, state: at.state, time: time, sum: number(sum)}, at)
		return tr.mean(at, number(1))
	}
	see(1, 10, 0, 0)
	see(2, 20, 10, 0)
	see(3, 30, 10_010, 1) // A thousand each second, in a block that does not stay.
	for _, test := range []struct {
		block, time, sum uint64
		seconds, points  uint64
	}{
		{3, 31, 21, 21, 3}, // Another block 3.
		{3, 31, 21, 21, 3}, // The same again.
		{2, 20, 10, 10, 2}, // An endpoint that is behind.
		{4, 40, 30, 30, 3},
	} {
		mean, seconds := see(test.block, test.time, test.sum, 0)
		if mean.Cmp(big.NewRat(1, 1)) != 0 || seconds != test.seconds || uint64(len(tr.points)) != test.points {
			t.Errorf("block %d: mean %s of %d s from %d points, want 1 of %d s from %d",
				test.block, mean.FloatString(3), seconds, len(tr.points), test.seconds, test.points)
		}
	}
}

// TestPriceOfAChainThatIsAhead lets a trade count from when it was seen, where
// the time of the chain is yet to come.
func TestPriceOfAChainThatIsAhead(t *testing.T) {
	w := newWorld(t)
	o := w.oracle(t, only("USDC"))
	w.pass(t, devWindow)
	quote(t, o)
	w.buy(t, w.d.USDC, aleph.NewToken(10_000_000_000))
	var prices []aleph.Price
	for _, seconds := range []int64{100, 101, 105, 110, 200} { // On a clock that is decades behind.
		q, err := o.Price(t.Context(), time.Unix(seconds, 0))
		if err != nil {
			t.Fatal(err)
		}
		prices = append(prices, q.Price)
	}
	rise := prices[4] - prices[0]
	if prices[0] != devPrice || rise < devPrice/100 || prices[3] != prices[4] {
		t.Errorf("got %v", prices)
	}
	for i, seconds := range []aleph.Price{1, 5} { // Of ten.
		if want := devPrice + rise*seconds/devWindow; max(want, prices[1+i])-min(want, prices[1+i]) > 1 {
			t.Errorf("after %d s %s, want %s", seconds, prices[1+i], want)
		}
	}
	w.pass(t, 1)
	if q, err := o.Price(t.Context(), time.Unix(200, 0)); err != nil || q.Price >= prices[4] {
		t.Errorf("one second later on the chain: %+v, %v", q, err)
	}
}

// TestGapOfV4 does not let a price of a pool of v4 stand for blocks that were
// not read, when there are too many of them.
func TestGapOfV4(t *testing.T) {
	w := newWorld(t)
	o := w.oracle(t, func(p *Pricing) { only("DAI")(p); p.Window = 1000 })
	_, _ = o.Price(t.Context(), time.Unix(0, 0)) // Nothing is known yet.
	w.pass(t, devLeast)
	before := quote(t, o).Sources[0].Seconds
	w.pass(t, devLeast-1)
	if q := quote(t, o); q.Sources[0].Seconds <= before {
		t.Errorf("%d s are known, and %d before", q.Sources[0].Seconds, before)
	}
	w.pass(t, devLeast+1)
	if q, err := o.Price(t.Context(), time.Unix(0, 0)); !errors.Is(err, ErrNoPrice) || q.Sources[0].Seconds != 0 {
		t.Errorf("after a gap: %+v, %v", q, err)
	}
	w.pass(t, devLeast)
	if q := quote(t, o); q.Sources[0].Seconds < devLeast || q.Sources[0].Seconds > before {
		t.Errorf("%d s are known since the gap", q.Sources[0].Seconds)
	}
	// One block long after another leaves nothing out.
	long, err := o.Price(t.Context(), w.head(t).Add(time.Hour))
	if err != nil || long.Sources[0].Seconds != 1000 {
		t.Errorf("an hour later: %+v, %v", long, err)
	}
}

// FuzzPoolV4 reads the words of pools.
func FuzzPoolV4(f *testing.F) {
	f.Add([]byte{})
	f.Add(bytes.Repeat([]byte{0xff}, 128))
	f.Add(append(bytes.Repeat([]byte{0}, 127), 1))
	f.Fuzz(func(t *testing.T, b []byte) {
		var words [][32]byte
		for len(b) >= 32 {
			words = append(words, [32]byte(b[:32]))
			b = b[32:]
		}
		root, liquidity, err := readPoolV4(words)
		if err != nil {
			return
		}
		if root.Sign() <= 0 || root.BitLen() > 160 || liquidity.Sign() < 0 || liquidity.BitLen() > 128 {
			t.Fatalf("root %s, liquidity %s", root, liquidity)
		}
		for _, second := range []bool{false, true} {
			if depth(liquidity, root, second).Sign() < 0 {
				t.Fatal("less than nothing")
			}
		}
	})
}
