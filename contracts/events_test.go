package contracts_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"

	"github.com/aleph-im/go-aleph/chain/bindings"
)

// steps is how many things are done.
const steps = 1000

// works are the three contracts as a network has them: what is paid goes to
// the vault and to the lock, and what rested goes from the lock to the vault.
type works struct {
	*bazaar
	vault   *vault
	lock    common.Address
	signers []account // of the vault now; each has a power of 100
	shares  []share   // what was earned
	given   *big.Int  // ALEPH that was sent to the vault outside of the three
}

func newWorks(t *testing.T) *works {
	t.Helper()
	w := &works{bazaar: newBazaar(t), given: tokens(500), signers: ascending(middle, light, heavy)}
	w.vault = &vault{evm: w.evm, token: w.aleph}
	var keys []common.Address
	for _, s := range w.signers {
		keys = append(keys, s.Address)
	}
	w.vault.at = w.deploy(t, bindings.RewardVaultMetaData.Bin, vaultABI.PackConstructor(
		w.aleph, owner.Address, guardian.Address, keys, hundreds(len(keys)),
		bindings.RewardVaultBounds{MaxPerEpoch: tokens(200), Genesis: w.now(t).Uint64(), EpochLength: epochLength, Window: window}))
	w.lock = w.deploy(t, bindings.DeveloperVestingMetaData.Bin,
		vestingABI.PackConstructor(w.aleph, w.vault.at, lockSeconds, halvingSeconds))
	w.target = w.deploy(t, bindings.PaymentProcessorMetaData.Bin, processor.PackConstructor(
		w.aleph, w.router, w.weth, owner.Address, w.vault.at, w.lock, developersBp, burnBp))
	w.mint(t, w.aleph, w.vault.at, w.given)
	for _, p := range w.ways() {
		w.accept(t, p.token, p.stable, p.route)
		if p.token != nobody {
			w.do(t, alice, p.token, erc20.PackApprove(w.target, new(big.Int)))
			w.do(t, alice, p.token, erc20.PackApprove(w.target, tokens(1_000_000)))
		}
	}
	w.do(t, alice, w.aleph, erc20.PackApprove(w.lock, tokens(1_000_000)))
	for i := range 6 {
		w.shares = append(w.shares, share{common.BigToAddress(big.NewInt(0xea51e0 + int64(i))), new(big.Int)})
	}
	return w
}

func hundreds(n int) []*big.Int {
	all := make([]*big.Int, n)
	for i := range all {
		all[i] = big.NewInt(100)
	}
	return all
}

// way is a token that can be paid with, and how it is swapped.
type way struct {
	name   string
	token  common.Address
	stable bool
	route  route
	unit   int64 // of which some are paid
}

func (w *works) ways() []way {
	return []way{
		{"ALEPH", w.aleph, false, route{}, 1e15},
		{"USDC", w.usdc, true, through(v2, w.usdc, w.aleph), 1_000},
		{"USDT", w.usdt, true, through(v3, w.usdt, w.aleph), 1_000},
		{"DAI", w.dai, true, through(v4, w.dai, w.aleph), 1e15},
		{"ETH", nobody, false, through(v4, nobody, w.aleph), 1e12},
		{"GOLD", w.gold, false, through(v3, w.gold, w.weth, w.aleph), 1e14},
		{"SILVER", w.silver, false, through(v4, w.silver, nobody, w.aleph), 1e14},
	}
}

// step does one thing that somebody could do, if it is possible now. Random
// numbers decide what, and how much.
func (w *works) step(t *testing.T, random *rand.Rand) {
	t.Helper()
	try := func(from account, to common.Address, value *big.Int, data []byte) {
		if _, err := w.call(t, from.Address, &to, value, data); err == nil {
			w.send(t, from, &to, value, data)
		}
	}
	all, v := w.ways(), w.vault
	one := all[random.IntN(len(all))]
	amount := big.NewInt(one.unit * (1 + random.Int64N(5_000)))
	deadline := plus(w.now(t), 900)
	switch random.IntN(16) {
	case 0, 1, 2, 3, 4:
		if one.token == nobody {
			try(alice, w.target, amount, processor.PackPayETH(bob.Address, big.NewInt(1), deadline))
		} else {
			try(alice, w.target, nil, processor.PackPay(one.token, amount, bob.Address, big.NewInt(1), deadline))
		}
	case 5:
		split := [2]uint16{uint16(random.IntN(3_000)), uint16(random.IntN(3_000))}
		try(owner, w.target, nil, processor.PackSetSplit(split[0], split[1]))
	case 6:
		if random.IntN(4) == 0 {
			try(owner, w.target, nil, processor.PackSetToken(one.token, false, false, route{}))
		} else {
			try(owner, w.target, nil, processor.PackSetToken(one.token, true, one.stable, one.route))
		}
	case 7:
		try(bob, w.lock, nil, vestingABI.PackLock(one.token))
	case 8:
		try(bob, w.lock, nil, vestingABI.PackRelease(big.NewInt(random.Int64N(4))))
	case 9:
		which := big.NewInt(random.Int64N(10))
		try(alice, w.lock, nil, vestingABI.PackBuy(one.token, which, big.NewInt(1e18), deadline))
	case 10:
		w.wait(t, time.Duration(1+random.IntN(400))*time.Second)
	case 11, 12:
		total := new(big.Int)
		for i := range w.shares {
			w.shares[i].total = sum(w.shares[i].total, new(big.Int).Mul(big.NewInt(random.Int64N(100)), big.NewInt(1e15)))
			total = sum(total, w.shares[i].total)
		}
		genesis := view(t, w.evm, v.at, vaultABI.PackGenesis(), vaultABI.UnpackGenesis)
		epoch := (w.now(t).Uint64() - genesis) / epochLength
		root := newTree(w.shares...).root()
		try(bob, v.at, nil, vaultABI.PackPublish(epoch, root, total, sign(t, digest(1337, v.at, epoch, root, total), w.signers...)))
	case 13:
		waiting := v.waiting(t)
		if random.IntN(5) == 0 {
			try(guardian, v.at, nil, vaultABI.PackStop(waiting.Epoch, waiting.Root))
		}
		try(bob, v.at, nil, vaultABI.PackSettle())
	case 14:
		merkle := newTree(w.shares...) // Right while nobody has earned anything since.
		var who []common.Address
		var totals []*big.Int
		var proofs [][][32]byte
		for i, s := range w.shares {
			if random.IntN(2) == 0 {
				who, totals, proofs = append(who, s.account), append(totals, s.total), append(proofs, merkle.proof((i+random.IntN(5)/4)%len(w.shares)))
			}
		}
		try(bob, v.at, nil, vaultABI.PackClaimBatch(who, totals, proofs))
		try(bob, v.at, nil, vaultABI.PackClaim(w.shares[0].account, w.shares[0].total, merkle.proof(0)))
	case 15:
		switch random.IntN(4) {
		case 0:
			next := ascending(newAccount(20+random.Int64N(5)), newAccount(30+random.Int64N(5)), newAccount(40+random.Int64N(5)))
			var keys []common.Address
			for _, s := range next {
				keys = append(keys, s.Address)
			}
			nonce := view(t, w.evm, v.at, vaultABI.PackSignersNonce(), vaultABI.UnpackSignersNonce)
			w.do(t, bob, v.at, vaultABI.PackSetSigners(keys, hundreds(3), sign(t, digestOfSigners(v.at, nonce, keys, hundreds(3)), w.signers...)))
			w.signers = next
		case 1:
			w.do(t, guardian, v.at, vaultABI.PackPause())
			w.do(t, owner, v.at, vaultABI.PackUnpause())
		case 2:
			w.do(t, owner, w.target, processor.PackPause())
			w.do(t, owner, w.target, processor.PackUnpause())
		case 3:
			w.mint(t, w.aleph, v.at, amount)
			w.given = sum(w.given, amount)
		}
	}
}

// books are what somebody knows who reads the events of the three contracts
// and nothing else.
type books struct {
	sums  map[string]*big.Int
	facts map[string]string
}

func (b *books) add(name string, amount *big.Int) { b.sums[name] = sum(b.sum(name), amount) }

func (b *books) sum(name string) *big.Int {
	if n, ok := b.sums[name]; ok {
		return n
	}
	return new(big.Int)
}

func (b *books) fact(name string, value any) { b.facts[name] = fmt.Sprint(value) }

// read enters one event. An event that says nothing which the books need is
// none of the contracts'.
func (b *books) read(t *testing.T, w *works, log *types.Log) {
	t.Helper()
	contract := map[common.Address]string{w.target: "processor", w.vault.at: "vault", w.lock: "lock"}[log.Address]
	if _, err := vaultABI.UnpackPausedEvent(log); err == nil {
		b.fact(contract+" paused", true)
		return
	}
	if _, err := vaultABI.UnpackUnpausedEvent(log); err == nil {
		b.fact(contract+" paused", false)
		return
	}
	if e, err := vaultABI.UnpackOwnershipTransferredEvent(log); err == nil {
		b.fact(contract+" owner", e.NewOwner)
		return
	}
	ok := false
	switch contract {
	case "processor":
		ok = b.readProcessor(log)
	case "vault":
		ok = b.readVault(log)
	case "lock":
		ok = b.readLock(log)
	}
	if !ok {
		t.Fatalf("an event of the %s that the books don't know: %v", contract, log.Topics)
	}
}

func (b *books) readProcessor(log *types.Log) bool {
	if e, err := processor.UnpackPaidEvent(log); err == nil {
		b.add("given "+e.Token.Hex(), e.Amount)
		b.add("swapped "+e.Token.Hex(), e.Swapped)
		b.add("developers "+e.DevelopersToken.Hex(), e.Developers)
		b.add("received", e.Received)
		b.add("distributed", e.Distribution)
		b.add("burned", e.Burned)
		return true
	}
	if e, err := processor.UnpackTokenSetEvent(log); err == nil {
		b.fact("accepted "+e.Token.Hex(), acceptance(e.Accepted, e.Stable, e.Route))
		return true
	}
	if e, err := processor.UnpackSplitSetEvent(log); err == nil {
		b.fact("split", []uint16{e.DevelopersBp, e.BurnBp})
		return true
	}
	if e, err := processor.UnpackRecipientsSetEvent(log); err == nil {
		b.fact("recipients", path{e.Distribution, e.Developers})
		return true
	}
	return false
}

func acceptance(accepted, stable bool, r route) string {
	return fmt.Sprint(accepted, stable, r.Version, r.Path, fmt.Sprint(r.Fees), fmt.Sprint(r.TickSpacings))
}

func (b *books) readVault(log *types.Log) bool {
	nothing := []any{uint64(0), common.Hash{}, "0", uint64(0)}
	if e, err := vaultABI.UnpackRootPublishedEvent(log); err == nil {
		b.fact("waiting", []any{e.Epoch, common.Hash(e.Root), e.Total.String(), e.FinalAt})
		return true
	}
	if e, err := vaultABI.UnpackRootSettledEvent(log); err == nil {
		b.fact("root", []any{e.Epoch, common.Hash(e.Root), e.Total.String()})
		b.fact("waiting", nothing)
		return true
	}
	if e, err := vaultABI.UnpackRootStoppedEvent(log); err == nil {
		b.fact("stopped "+digest(1337, log.Address, e.Epoch, e.Root, e.Total).Hex(), true)
		b.fact("waiting", nothing)
		return true
	}
	if e, err := vaultABI.UnpackClaimedEvent(log); err == nil {
		b.add("claimed", e.Amount)
		b.add("claimed of "+e.Account.Hex(), e.Amount)
		return b.sum("claimed of "+e.Account.Hex()).Cmp(e.Total) == 0
	}
	if e, err := vaultABI.UnpackSignersSetEvent(log); err == nil {
		b.fact("signers", []any{e.Nonce, e.Signers, fmt.Sprint(e.Powers)})
		return true
	}
	if e, err := vaultABI.UnpackGuardianSetEvent(log); err == nil {
		b.fact("guardian", e.Guardian)
		return true
	}
	_, err := vaultABI.UnpackSkippedEvent(log) // Nothing moved.
	return err == nil
}

func (b *books) readLock(log *types.Log) bool {
	if e, err := vestingABI.UnpackLockedEvent(log); err == nil {
		b.add("locked", e.Amount)
		return true
	}
	if e, err := vestingABI.UnpackOfferedEvent(log); err == nil {
		b.add("offered "+e.Token.Hex(), e.Amount)
		return true
	}
	if e, err := vestingABI.UnpackReleasedEvent(log); err == nil {
		b.add("released", e.Amount)
		return true
	}
	if e, err := vestingABI.UnpackSoldEvent(log); err == nil {
		b.add("sold "+e.Token.Hex(), e.Amount)
		b.add("paid", e.Price)
		return true
	}
	return false
}

// TestEventsAccountForEverything does a thousand things at the three contracts
// and then knows from their events alone, to the unit, what each has taken,
// holds and has given, and what it is set to.
func TestEventsAccountForEverything(t *testing.T) {
	t.Parallel()
	const seed = 20_261_122
	random := rand.New(rand.NewPCG(seed, 0))
	w := newWorks(t)
	had := map[string]*big.Int{}
	for _, p := range w.ways() {
		had[p.name] = w.balance(t, p.token, alice.Address)
	}
	b := &books{map[string]*big.Int{}, map[string]string{"waiting": "[0 0x0000000000000000000000000000000000000000000000000000000000000000 0 0]"}}
	counted := map[common.Hash]int{}
	from := big.NewInt(0)
	for i := range steps {
		w.step(t, random)
		if i%100 != 99 {
			continue
		}
		logs, err := w.client.FilterLogs(t.Context(), ethereum.FilterQuery{
			FromBlock: from, Addresses: []common.Address{w.target, w.vault.at, w.lock},
		})
		if err != nil {
			t.Fatal(err)
		}
		for _, log := range logs {
			b.read(t, w, &log)
			counted[log.Topics[0]]++
		}
		head, err := w.client.BlockNumber(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		from = new(big.Int).SetUint64(head + 1)
		if diff := cmp.Diff(w.facts(t, b), b.facts); diff != "" {
			t.Fatalf("seed %d, step %d: what is set (-contracts +events):\n%s", seed, i, diff)
		}
		if diff := cmp.Diff(w.moved(had, b), w.balances(t)); diff != "" {
			t.Fatalf("seed %d, step %d: what is where (-events +chain):\n%s", seed, i, diff)
		}
	}
	// Every kind of event came: none of the books is right by being empty.
	for _, contract := range []abi.ABI{processor.GetABI(), vaultABI.GetABI(), vestingABI.GetABI()} {
		for name, event := range contract.Events {
			if never := strings.HasPrefix(name, "OwnershipTransfer") || name == "EIP712DomainChanged"; !never && counted[event.ID] == 0 {
				t.Errorf("seed %d: no event %s in %d steps; it shows too little", seed, name, steps)
			}
		}
	}
}

// facts are what the contracts are set to, as far as the books know of it.
func (w *works) facts(t *testing.T, b *books) map[string]string {
	t.Helper()
	e, v := w.evm, w.vault.at
	facts := map[string]string{}
	for name := range b.facts {
		var is any
		switch what, which, _ := strings.Cut(name, " "); what + " " + which {
		case "processor paused":
			is = view(t, e, w.target, processor.PackPaused(), processor.UnpackPaused)
		case "vault paused":
			is = view(t, e, v, vaultABI.PackPaused(), vaultABI.UnpackPaused)
		case "processor owner":
			is = view(t, e, w.target, processor.PackOwner(), processor.UnpackOwner)
		case "vault owner":
			is = view(t, e, v, vaultABI.PackOwner(), vaultABI.UnpackOwner)
		case "split ":
			is = []uint16{
				view(t, e, w.target, processor.PackDevelopersBp(), processor.UnpackDevelopersBp),
				view(t, e, w.target, processor.PackBurnBp(), processor.UnpackBurnBp),
			}
		case "recipients ":
			is = path{
				view(t, e, w.target, processor.PackDistribution(), processor.UnpackDistribution),
				view(t, e, w.target, processor.PackDevelopers(), processor.UnpackDevelopers),
			}
		case "root ":
			is = []any{
				view(t, e, v, vaultABI.PackLastEpoch(), vaultABI.UnpackLastEpoch),
				common.Hash(view(t, e, v, vaultABI.PackRoot(), vaultABI.UnpackRoot)),
				view(t, e, v, vaultABI.PackLastTotal(), vaultABI.UnpackLastTotal).String(),
			}
		case "waiting ":
			p := w.vault.waiting(t)
			is = []any{p.Epoch, common.Hash(p.Root), p.Total.String(), p.FinalAt}
		case "signers ":
			keys := view(t, e, v, vaultABI.PackSignerSet(), vaultABI.UnpackSignerSet)
			var powers []*big.Int
			for _, key := range keys {
				powers = append(powers, view(t, e, v, vaultABI.PackPowerOf(key), vaultABI.UnpackPowerOf))
			}
			is = []any{view(t, e, v, vaultABI.PackSignersNonce(), vaultABI.UnpackSignersNonce), keys, fmt.Sprint(powers)}
		case "guardian ":
			is = view(t, e, v, vaultABI.PackGuardian(), vaultABI.UnpackGuardian)
		default:
			if what == "stopped" {
				is = view(t, e, v, vaultABI.PackStopped(common.HexToHash(which)), vaultABI.UnpackStopped)
				break
			}
			a := view(t, e, w.target, processor.PackAcceptanceOf(common.HexToAddress(which)), processor.UnpackAcceptanceOf)
			is = acceptance(a.Accepted, a.Stable, a.Route)
		}
		facts[name] = fmt.Sprint(is)
	}
	return facts
}

// balances are what is where on the chain, by name.
func (w *works) balances(t *testing.T) map[string]string {
	t.Helper()
	e, all := w.evm, map[string]string{}
	for _, p := range w.ways() {
		for who, at := range map[string]common.Address{"processor": w.target, "router": w.router, "lock": w.lock, "vault": w.vault.at, "burn": burn, "alice": alice.Address} {
			if who != "alice" || p.token != nobody { // Her ether pays for gas too.
				all[who+" "+p.name] = w.balance(t, p.token, at).String()
			}
		}
		if p.token == nobody {
			continue
		}
		all["noted "+p.name] = view(t, e, w.lock, vestingABI.PackHeld(p.token), vestingABI.UnpackHeld).String()
		waits := new(big.Int)
		for _, offer := range view(t, e, w.lock, vestingABI.PackOffers(p.token, new(big.Int), big.NewInt(steps)), vestingABI.UnpackOffers) {
			waits = sum(waits, offer.Amount)
		}
		if p.token == w.aleph {
			for _, tranche := range view(t, e, w.lock, vestingABI.PackTranches(), vestingABI.UnpackTranches) {
				waits = sum(waits, tranche.Amount)
			}
		}
		all["waits "+p.name] = waits.String()
	}
	all["claimed"] = view(t, e, w.vault.at, vaultABI.PackClaimed(), vaultABI.UnpackClaimed).String()
	for _, s := range w.shares {
		all["earner "+s.account.Hex()] = w.balance(t, w.aleph, s.account).String()
		all["claimed of "+s.account.Hex()] = view(t, e, w.vault.at, vaultABI.PackClaimedOf(s.account), vaultABI.UnpackClaimedOf).String()
	}
	return all
}

// moved are what must be where by the events, when alice began with so much.
func (w *works) moved(had map[string]*big.Int, b *books) map[string]string {
	less := func(n *big.Int, parts ...*big.Int) string { return new(big.Int).Sub(n, sum(parts...)).String() }
	all := map[string]string{}
	for _, p := range w.ways() {
		hex := p.token.Hex()
		noted, gone := b.sum("offered "+hex), b.sum("sold "+hex)
		for _, who := range []string{"processor", "router", "vault", "burn"} {
			all[who+" "+p.name] = "0"
		}
		if p.name == "ALEPH" {
			gone, noted = b.sum("released"), b.sum("locked")
			all["vault ALEPH"] = less(sum(w.given, b.sum("distributed"), b.sum("released"), b.sum("paid")), b.sum("claimed"))
			all["burn ALEPH"] = b.sum("burned").String()
		}
		all["lock "+p.name] = less(b.sum("developers "+hex), gone)
		if p.token == nobody {
			continue
		}
		all["alice "+p.name] = less(sum(had[p.name], b.sum("sold "+hex)), b.sum("given "+hex))
		if p.token == w.aleph {
			all["alice "+p.name] = less(had[p.name], b.sum("given "+hex), b.sum("paid"))
		}
		all["noted "+p.name] = less(noted, gone)
		all["waits "+p.name] = all["noted "+p.name]
	}
	all["claimed"] = b.sum("claimed").String()
	for _, s := range w.shares {
		all["earner "+s.account.Hex()] = b.sum("claimed of " + s.account.Hex()).String()
		all["claimed of "+s.account.Hex()] = all["earner "+s.account.Hex()]
	}
	return all
}
