package engine_test

import (
	"bytes"
	"fmt"
	"math"
	"math/big"
	"slices"
	"strconv"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/credit"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/payment"
	"github.com/aleph-im/go-aleph/payout"
	"github.com/aleph-im/go-aleph/placement"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
	"github.com/aleph-im/go-aleph/reward"
	"github.com/aleph-im/go-aleph/usage"
)

// TestHistories lets the engine live through histories of everything that can
// come in: what users, nodes and core nodes do, and what liars and strangers
// try. After each event all laws hold, an engine fed the same and one restored
// on the way have come to the same state, and one that got every transaction
// twice has given nobody anything twice.
func TestHistories(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		h := newHistory(t)
		if rapid.Bool().Draw(t, "begins with nodes") {
			h.begin()
		}
		for range rapid.IntRange(10, 150).Draw(t, "events") {
			h.step()
		}
		h.compare()
	})
}

// TestLongHistories draws two histories of thousands of events, alike in every
// run: what comes of one thing late is seen here.
func TestLongHistories(t *testing.T) {
	for seed := range 2 {
		rapid.Custom(func(t *rapid.T) bool {
			h := newHistory(t)
			h.begin()
			for range 2500 {
				h.step()
			}
			h.compare()
			return true
		}).Example(seed)
	}
}

type history struct {
	*rapid.T
	g engine.Genesis

	policy, agreed policy.Policy // that must be in force now and from the next epoch on

	engine   *engine.Engine
	same     *engine.Engine // fed the same
	restored *engine.Engine // fed the same since it was restored
	twice    *engine.Engine // fed everything twice

	stores, machines, nodes []aleph.Hash
	owners                  map[aleph.Hash]string
	sent                    [][]byte
	serial, payments, names uint64

	// What follows from effects alone.
	accepted map[aleph.Hash]bool
	until    map[aleph.Hash]aleph.Millis // end of the last billed window
	lines    uint64
	issued   aleph.Grains
	waged    aleph.Millis // until when the wage was paid or passed over
	spent    []reward.Spending
}

var (
	users     = []string{"alice", "bob", "good"} // The last one is the programme, if there is one.
	operators = []string{"op1", "op2"}
	everybody = []string{"alice", "bob", "op1", "op2", "ccnowner", "staker", "staker2", "stranger"}
)

func newHistory(t *rapid.T) *history {
	g := engine.Genesis{}
	func() {
		p, err := policy.Preset("proposal")
		if err != nil {
			t.Fatalf("%v", err)
		}
		p.Epoch, p.MinRuntime, p.Halt = aleph.Hour, aleph.Second, 6*aleph.Hour
		p.AlephBonus = 2000
		p.WarnRunway = rapid.SampledFrom([]aleph.Millis{0, aleph.Minute, 10 * aleph.Hour}).Draw(t, "warn")
		if rapid.Bool().Draw(t, "stakers per core node") {
			p.StakerScope, p.StakerConcentrationMax, p.AlephBonus = policy.PerCCN, aleph.Whole, 0
		}
		drawTreasury(t, &p)
		if err := p.Check(); err != nil {
			t.Fatalf("%v", err)
		}
		g = engine.Genesis{
			Network: "test", Policy: p, Start: 1_000_000, Chain: 31337, Vault: [20]byte{19: 1},
			Assets: []payment.Asset{
				{Address: address("usdc"), Symbol: "USDC", Decimals: 6, Kind: payment.Stable},
				{Address: address("aleph"), Symbol: "ALEPH", Decimals: 18, Kind: payment.Aleph},
				{Address: "", Symbol: "ETH", Decimals: 18, Kind: payment.Other},
			},
			Streams:  superTokens(),
			Granters: []aleph.Address{address("op1")},
		}
		if rapid.Bool().Draw(t, "with developers") {
			g.Developers = address("devs")
		}
		if !rarely(t, 4, "without a programme") {
			g.Programme = address("good")
		}
		for i := range rapid.SampledFrom([]int{1, 3, 4}).Draw(t, "core nodes") {
			g.Cores = append(g.Cores, engine.Core{Name: coreName(i + 1), Signer: address(coreName(i + 1)), Power: 10})
		}
	}()
	return &history{
		T: t, g: g, policy: g.Policy, agreed: g.Policy,
		engine: engine.New(g), same: engine.New(g), restored: engine.New(g), twice: engine.New(g),
		owners: map[aleph.Hash]string{}, accepted: map[aleph.Hash]bool{}, until: map[aleph.Hash]aleph.Millis{}, waged: g.Start,
	}
}

// drawTreasury draws the rules by which the network gives what it has beside
// what users pay.
func drawTreasury(t *rapid.T, p *policy.Policy) {
	sample := func(d ...aleph.Millis) *rapid.Generator[aleph.Millis] { return rapid.SampledFrom(d) }
	p.Valuation = rapid.SampledFrom([]policy.Valuation{policy.ByLot, policy.BySpot}).Draw(t, "valuation")
	p.RewardGranted = rapid.SampledFrom([]aleph.BasisPoints{0, 5000}).Draw(t, "reward of grants")
	p.Price = policy.PriceBound{Move: rapid.SampledFrom([]aleph.BasisPoints{1000, aleph.Whole}).Draw(t, "price moves"), Window: aleph.Second}
	p.Execution.CRN, p.Execution.Burn = 5000, 1000
	p.BurnAfter = rapid.IntRange(0, 2).Draw(t, "burn after")
	p.DevelopersLock = sample(0, 1, 3*aleph.Hour).Draw(t, "lock")
	p.Wage.Length = sample(aleph.Second, 20*aleph.Hour, 180*aleph.Day).Draw(t, "wage fades in")
	p.Wage.By = rapid.SampledFrom([]policy.WageWeight{policy.ByScore, policy.ByScoreCapacity}).Draw(t, "wage by")
	p.Wage.Schedule = rapid.SampledFrom([]policy.Schedule{policy.Continuous, policy.Step6, policy.Step5}).Draw(t, "schedule")
	p.Programme = policy.Programme{
		Target:      aleph.ComputeUnits(rapid.IntRange(0, 6).Draw(t, "target")),
		Utilisation: rapid.SampledFrom([]aleph.BasisPoints{7000, aleph.Whole}).Draw(t, "utilisation"),
		Cap:         rapid.SampledFrom([]aleph.Token{{}, aleph.WholeTokens(10), aleph.WholeTokens(1_350_000)}).Draw(t, "cap"),
	}
	flag := rapid.Bool()
	p.Slash = policy.Slash{
		After: sample(0, aleph.Minute, 2*aleph.Hour).Draw(t, "slash after"), Retroactive: flag.Draw(t, "retroactive"),
		Wage: flag.Draw(t, "slash the wage"), Execution: flag.Draw(t, "slash execution"), Programme: flag.Draw(t, "slash the programme"),
	}
}

func pick[T any](h *history, what string, from []T) T { return rapid.SampledFrom(from).Draw(h.T, what) }

// rarely is true once in n times.
func (h *history) rarely(n int, what string) bool { return rarely(h.T, n, what) }

func rarely(t *rapid.T, n int, what string) bool { return rapid.IntRange(1, n).Draw(t, what) == n }

func (h *history) cores() (all []string) {
	for _, c := range h.g.Cores {
		all = append(all, c.Name)
	}
	return all
}

func (h *history) send(tx []byte) {
	h.sent = append(h.sent, tx)
	h.apply(decoded(h, h.g, tx))
}

func (h *history) apply(ev engine.Event) {
	effects := h.engine.Apply(ev)
	h.same.Apply(ev)
	h.restored.Apply(ev)
	h.twice.Apply(ev)
	h.twice.Apply(ev)
	if h.engine.Hash() != h.same.Hash() || h.engine.Hash() != h.restored.Hash() {
		h.Fatalf("engines that were fed the same differ after %T", ev)
	}
	if err := h.engine.Check(); err != nil {
		h.Fatalf("after %T: %v", ev, err)
	}
	for _, f := range effects {
		h.follow(f)
	}
	if got := h.engine.Policy(); got != h.policy {
		h.Fatalf("policy %q is in force, not %q", got.Name, h.policy.Name)
	}
	h.checkStates()
}

// follow verifies what must hold of effects over time.
func (h *history) follow(f engine.Effect) {
	switch f := f.(type) {
	case engine.Accepted:
		if h.accepted[f.Hash] {
			h.Fatalf("%s was accepted twice", f.Hash)
		}
		h.accepted[f.Hash] = true
	case engine.Bought:
		h.issued = h.issued.Add(f.Purchase.Paid.Grains()).Add(f.Purchase.Bonus.Grains())
	case engine.Granted:
		h.issued = h.issued.Add(f.Amount.Grains())
	case engine.Transferred:
		var sum aleph.Grains
		for _, lot := range f.Lots {
			sum = sum.Add(lot.Amount)
			if lot.Origin == aleph.Granted {
				h.Fatalf("granted credits are given on: %+v", f)
			}
		}
		if sum != f.Amount.Grains() {
			h.Fatalf("%s grains arrive of %d credits", sum, f.Amount)
		}
	case engine.RunningLow:
		if dry, ok := h.engine.Ledger().DryAt(f.Account); ok && f.DryAt-f.At >= h.policy.WarnRunway {
			h.Fatalf("%s is warned at %d of %d, it runs dry at %d", f.Account, f.At, f.DryAt, dry)
		}
	case engine.Charged:
		u := f.Line.Usage
		if h.lines++; f.Line.Number != h.lines {
			h.Fatalf("line %d follows line %d", f.Line.Number, h.lines-1)
		}
		if u.From < h.until[u.Execution] || u.To <= u.From || u.To > h.engine.Now() {
			h.Fatalf("%s is billed from %d to %d at %d; it was billed until %d before",
				u.Execution, u.From, u.To, h.engine.Now(), h.until[u.Execution])
		}
		h.until[u.Execution] = u.To
		for _, p := range f.Line.Portions {
			if p.Origin == aleph.Programme {
				h.issued = h.issued.Add(p.Amount) // It is issued without an effect: what is left is added in checkStates.
			}
		}
	case engine.WagePaid:
		if f.From < h.waged || f.To <= f.From || f.To > h.engine.Now() || f.Wages.Paid.Cmp(f.Due) > 0 {
			h.Fatalf("a wage of %s is paid from %d to %d, %s is due; it was paid until %d", f.Wages.Paid, f.From, f.To, f.Due, h.waged)
		}
		h.waged = f.To
	case engine.PolicyAgreed:
		h.agreed = f.Policy
	case engine.EpochClosed:
		if f.Policy != h.policy {
			h.Fatalf("epoch %d is computed under %q, not under %q", f.Inputs.Number, f.Policy.Name, h.policy.Name)
		}
		h.checkCap(f)
		h.policy = h.agreed
		var earned aleph.Token
		for _, x := range h.engine.Payouts().Earned() {
			earned = earned.Add(x.Total)
		}
		if earned.Cmp(f.Root.Total) < 0 {
			h.Fatalf("a root of %s over %s earned", f.Root.Total, earned)
		}
	case engine.RootAgreed:
		if 3*len(f.Signatures) < 2*len(h.g.Cores) {
			h.Fatalf("a root is agreed by %d of %d", len(f.Signatures), len(h.g.Cores))
		}
	}
}

// checkStates verifies that plan, usage and ledger say the same of each VM.
func (h *history) checkStates() {
	running := 0
	for _, vm := range h.engine.VMs() {
		_, placed := h.engine.Plan().Of(vm.ID)
		x, open := h.engine.Usage().Of(vm.ID)
		_, flows := h.engine.Ledger().Flow(vm.ID)
		up := vm.State == engine.Running || vm.State == engine.Leaving
		if placed != (up || vm.State == engine.Ordered) || open != up || flows != (up && vm.Kind == usage.Reserved && vm.Payment != message.Hold) {
			h.Fatalf("vm %s is %s: placed %t, open %t, flows %t", vm.ID.Short(), vm.State, placed, open, flows)
		}
		if open {
			running++
			if x.Since > h.engine.Now() {
				h.Fatalf("the window of vm %s begins in the future", vm.ID.Short())
			}
		}
	}
	for _, x := range h.engine.Usage().Executions() {
		if x.Kind == usage.Stored {
			running++
		}
	}
	if all := len(h.engine.Usage().Executions()); all != running {
		h.Fatalf("%d executions are open, %d have something that runs", all, running)
	}
	if due, ok := h.engine.Ledger().Next(); ok && due.Kind == credit.Dry && due.At < h.engine.Now() {
		h.Fatalf("at %d an account has been dry since %d", h.engine.Now(), due.At)
	}
	books, wanted := h.engine.Ledger().Totals(), h.issued
	wanted = wanted.Add(books.Streamed)
	for _, o := range books.Outstanding {
		if o.Origin == aleph.Programme {
			wanted = wanted.Add(o.Left)
			if o.Backing != (aleph.Value{}) {
				h.Fatalf("there is ALEPH behind the credits of the programme: %+v", o)
			}
		}
	}
	if books.Issued != wanted {
		h.Fatalf("%s grains are issued, %s were bought, granted, streamed or given to the programme", books.Issued, wanted)
	}
	h.checkProgramme()
}

// checkProgramme verifies that the programme fills no more than its target, and
// gives way to users.
func (h *history) checkProgramme() {
	p, s := h.engine.Policy(), h.engine.Registry().Snapshot(h.engine.Policy().Nodes)
	var capacity aleph.ComputeUnits
	for _, crn := range s.CRNs {
		if placement.Eligible(crn, s, p.Nodes.ScoreMin) {
			capacity += crn.Capacity
		}
	}
	target := min(p.Programme.Target, capacity*aleph.ComputeUnits(p.Programme.Utilisation)/aleph.ComputeUnits(aleph.Whole))
	for _, vm := range h.engine.VMs() {
		if vm.Owner != h.g.Programme || h.g.Programme == "" {
			continue
		}
		if _, placed := h.engine.Plan().Of(vm.ID); placed && h.engine.Plan().Used() > target {
			h.Fatalf("vm %s of the programme is placed while %d of %d compute units are used", vm.ID.Short(), h.engine.Plan().Used(), target)
		}
	}
}

// checkCap adds up what the programme was paid in the month that ends with an
// epoch, each epoch's evenly over its time, and ever.
func (h *history) checkCap(f engine.EpochClosed) {
	limit := h.policy.Programme.Cap.Big()
	within := func(what string, sum *big.Rat, over aleph.Millis) {
		allowed := new(big.Rat).Mul(new(big.Rat).SetInt(limit), big.NewRat(int64(over), int64(policy.Month)))
		if sum.Cmp(allowed) > 0 {
			h.Fatalf("the programme was paid %s %s, %s are allowed", sum.FloatString(2), what, allowed.FloatString(2))
		}
	}
	h.spent = append(h.spent, reward.Spending{From: f.Inputs.From, To: f.Inputs.To, Amount: f.Report.Programme.Paid})
	ever, lately := new(big.Rat), new(big.Rat)
	for _, s := range h.spent {
		amount := new(big.Rat).SetInt(s.Amount.Big())
		ever.Add(ever, amount)
		if from := max(s.From, f.Inputs.To-policy.Month); from < s.To {
			lately.Add(lately, amount.Mul(amount, big.NewRat(int64(s.To-from), int64(s.To-s.From))))
		}
	}
	within("in a month", lately, policy.Month)
	within("ever", ever, f.Inputs.To-h.g.Start)
}

// compare looks at the whole state of all four engines.
func (h *history) compare() {
	snapshot := h.engine.Snapshot()
	if !bytes.Equal(snapshot, h.same.Snapshot()) || !bytes.Equal(snapshot, h.restored.Snapshot()) {
		h.Fatalf("engines that were fed the same have other states")
	}
	if diff := gocmp.Diff(h.engine.Certificate(), h.twice.Certificate(), gocmp.Comparer(func(a, b aleph.Token) bool { return a == b })); diff != "" {
		h.Fatalf("what came twice counted twice (-once +twice):\n%s", diff)
	}
	h.foresee()
	once, twice := h.engine.Ledger(), h.twice.Ledger()
	if once.Totals() != twice.Totals() || !slices.Equal(h.engine.VMs(), h.twice.VMs()) {
		h.Fatalf("what came twice counted twice:\n%+v\n%+v", once.Totals(), twice.Totals())
	}
	for _, a := range once.Accounts() {
		if got, want := twice.Available(a, h.engine.Now()), once.Available(a, h.engine.Now()); got != want {
			h.Fatalf("%s has %s where everything comes twice, else %s", a, got, want)
		}
	}
}

// foresee compares what the open epoch is forecast to pay with what it pays when
// nothing more happens.
func (h *history) foresee() {
	snapshot := h.engine.Snapshot()
	got, err := engine.Forecast(snapshot)
	if err != nil {
		h.Fatalf("%v", err)
	}
	then, err := engine.Restore(snapshot)
	if err != nil {
		h.Fatalf("%v", err)
	}
	number, _, ends := then.Epoch()
	var want engine.Outcome
	for at := then.Now(); at < ends; {
		at = min(ends, at+then.Policy().Halt)
		for _, f := range then.Apply(engine.Tick{At: at}) {
			if closed, ok := f.(engine.EpochClosed); ok && closed.Inputs.Number == number {
				want = engine.Outcome{Inputs: closed.Inputs, Report: closed.Report}
			}
		}
	}
	equal := gocmp.Options{
		gocmp.Comparer(func(a, b aleph.Token) bool { return a == b }), gocmp.Comparer(func(a, b aleph.Hash) bool { return a == b }), cmpopts.EquateEmpty(),
	}
	got.AtEnd.Inputs.Lines = nil
	if diff := gocmp.Diff(want, got.AtEnd, equal); diff != "" {
		h.Fatalf("epoch %d (-what it paid +what was forecast):\n%s", number, diff)
	}
	if so := got.SoFar.Inputs; so.Number != number || so.To != h.engine.Now() || got.Now != h.engine.Now() {
		h.Fatalf("so far is epoch %d until %d, not %d until %d", so.Number, so.To, number, h.engine.Now())
	}
}

// begin sets up what most histories need.
func (h *history) begin() {
	h.observe(h.cores(), engine.Observation{Transfers: []registry.Transfer{
		mint("ccnowner", aleph.WholeTokens(200_000)), mint("staker", aleph.WholeTokens(300_000)),
		mint("staker2", aleph.WholeTokens(200_000)),
	}, Receipts: []payment.Receipt{h.receipt("alice", "usdc", aleph.NewToken(100_000))}})
	h.vote(h.cores(), engine.Vote{Price: &engine.PriceReport{Serial: h.next(), Price: 25_000_000_000}})
	ccn := h.operate("ccnowner", message.CreateNode, aleph.Hash{})
	h.operate("staker", message.Stake, ccn)
	h.operate("staker2", message.Stake, ccn)
	for _, op := range operators {
		crn := h.operate(op, message.CreateResourceNode, aleph.Hash{})
		h.operate("ccnowner", message.LinkNode, crn)
		h.vote(h.cores(), engine.Vote{Scores: &engine.ScoreReport{
			Serial: h.next(), Measurements: []registry.Measurement{{Node: crn, Score: 9000, Capacity: 4}},
		}})
	}
	h.store("alice", 1000, message.Hold)
}

func (h *history) next() uint64 { h.serial++; return h.serial }

func (h *history) vote(by []string, v engine.Vote) {
	for _, core := range by {
		h.send(ballot(h.g, core, v))
	}
}

func (h *history) observe(by []string, o engine.Observation) {
	if o.Block == 0 {
		o.After = h.engine.Observed()
		if o.Chain != 0 {
			o.After, _ = h.engine.StreamsObserved(o.Chain)
		}
		o.Block = o.After + 1
	}
	if o.At == 0 {
		o.At = h.engine.Now()
	}
	h.vote(by, engine.Vote{Observation: &o})
}

func (h *history) receipt(who, asset string, amount aleph.Token) payment.Receipt {
	h.payments++
	received := amount
	if asset == "usdc" {
		received = amount.MulDiv(aleph.NewToken(38_000_000_000_000), aleph.NewToken(1))
	}
	return receipt(h.payments, who, asset, amount, received)
}

func (h *history) say(who string, kind message.Type, body any, extra engine.Submission) aleph.Hash {
	env, tx := submitted(h, who, kind, h.engine.Now(), body, extra)
	h.send(tx)
	h.owners[env.ItemHash] = who
	return env.ItemHash
}

func (h *history) operate(who string, action message.NodeAction, node aleph.Hash) aleph.Hash {
	h.names++
	name := fmt.Sprint("node ", h.names)
	id := h.say(who, message.TypePost, operation(action, node, message.NodeDetails{Name: &name}), engine.Submission{})
	switch action {
	case message.CreateNode, message.CreateResourceNode:
		h.nodes = append(h.nodes, id)
	}
	return id
}

func (h *history) store(who string, size int64, way message.PaymentType) {
	h.names++
	file := fileHash(fmt.Sprint(h.names))
	h.stores = append(h.stores, h.say(who, message.TypeStore,
		&message.Store{File: file, Engine: message.Storage, Payment: message.Payment{Type: way}},
		engine.Submission{FileHeld: !h.rarely(10, "not held"), FileSize: size}))
}

// absurd are amounts that no chain shows, of which not even a quorum may make
// the engine stop.
var absurd = []aleph.Token{
	{},
	aleph.NewToken(1), aleph.NewToken(math.MaxUint64), aleph.NewToken(math.MaxUint64).Mul(math.MaxUint64),
	aleph.NewToken(math.MaxUint64).Mul(math.MaxUint64).Mul(math.MaxUint64), most(),
}

// most is 2^256 - 1.
func most() (t aleph.Token) {
	if err := t.UnmarshalBinary(bytes.Repeat([]byte{255}, 32)); err != nil {
		panic(err)
	}
	return t
}

func (h *history) step() {
	actions := []func(){
		h.wait, h.wait, h.pay, h.pay, h.move, h.deploy, h.deploy, h.deploy, h.reports, h.reports, h.reports, h.reports,
		h.reports, h.files, h.forgets, h.nodeWork, h.prices, h.scores, h.scores, h.policies, h.attests, h.payouts, h.lies, h.repeat,
		h.restores, h.strangers, h.gives, h.gives, h.grants, h.streams, h.funds, h.funds, h.crowds, h.falls,
	}
	pick(h, "action", actions)()
}

func (h *history) wait() {
	scale := pick(h, "scale", []aleph.Millis{1, aleph.Second, aleph.Minute, 10 * aleph.Minute, aleph.Hour})
	h.apply(engine.Tick{At: h.engine.Now() + scale*aleph.Millis(rapid.IntRange(0, 9).Draw(h.T, "times"))})
}

func (h *history) pay() {
	r := h.receipt(pick(h, "who", users), pick(h, "asset", []string{"usdc", "aleph", "eth"}),
		aleph.NewToken(rapid.Uint64Max(1_000_000).Draw(h.T, "amount")))
	if h.rarely(3, "whole tokens") {
		r = h.receipt(pick(h, "who", users), "aleph", aleph.WholeTokens(1))
	}
	h.observe(h.cores(), engine.Observation{Receipts: []payment.Receipt{r}})
}

func (h *history) streams() {
	s := payment.Stream{
		Account: address(pick(h, "who", users)), Asset: address(pick(h, "asset", []string{"usdc", "aleph"})),
		Flow: aleph.NewToken(rapid.Uint64Max(pick(h, "most", []uint64{0, 10, 1e15, 1e18})).Draw(h.T, "flow")),
	}
	h.observe(h.cores(), engine.Observation{
		Chain: pick(h, "chain", []uint64{31337, avalanche}), Streams: []payment.Stream{s},
		At: h.engine.Now() + aleph.Millis(rapid.Int64Range(-5000, 2000).Draw(h.T, "heard of after")),
	})
}

func (h *history) funds() {
	h.observe(h.cores(), engine.Observation{Funded: []payment.Funding{{
		From:   pick(h, "from", []aleph.Address{"", address("stranger"), address("devs"), address("devs")}),
		Amount: aleph.NewToken(rapid.Uint64Max(1_000_000_000_000).Draw(h.T, "amount")).Mul(pick(h, "times", []uint64{0, 1, 1_000_000, 1_000_000_000})),
	}}})
}

func (h *history) move() {
	h.observe(h.cores(), engine.Observation{Transfers: []registry.Transfer{{
		From:   pick(h, "from", []aleph.Address{"", "", address("staker"), address("ccnowner"), address("alice")}),
		To:     pick(h, "to", []aleph.Address{"", address("staker"), address("ccnowner"), address("stranger"), address("alice"), address("bob")}),
		Amount: aleph.WholeTokens(rapid.Uint64Max(pick(h, "most", []uint64{3000, 300_000})).Draw(h.T, "amount")),
	}}})
}

func (h *history) deploy() {
	if len(h.stores) == 0 {
		h.store("alice", 1000, message.Hold)
		return
	}
	h.names++
	p := program(fmt.Sprint(h.names), pick(h, "code", h.stores), rapid.Bool().Draw(h.T, "persistent"))
	p.Resources.Memory = pick(h, "memory", []int64{1, 2048, 4096, 1 << 20})
	p.Resources.VCPUs = pick(h, "vcpus", []int64{1, 1, 2, 256})
	p.Environment.Internet = rapid.Bool().Draw(h.T, "internet")
	if h.rarely(5, "volumes") {
		for range 256 {
			p.Volumes = append(p.Volumes, message.Volume{Kind: message.Persistent, SizeMiB: 1_953_125})
		}
	}
	if h.rarely(5, "pinned") && len(h.nodes) > 0 {
		p.Requirements = &message.Requirements{Node: &message.NodeRequirement{Node: pick(h, "pin", h.nodes)}}
	}
	p.Payment.Type = pick(h, "way", []message.PaymentType{message.Credit, message.Credit, message.Hold, message.Stream})
	h.machines = append(h.machines, h.say(pick(h, "who", users), message.TypeProgram, p, engine.Submission{}))
}

// gifts are credits for some users, which may expire.
func (h *history) gifts() (all []message.CreditGift) {
	for _, who := range rapid.SliceOfNDistinct(rapid.SampledFrom(users), 1, 2, rapid.ID[string]).Draw(h.T, "to") {
		gift := message.CreditGift{Address: address(who), Amount: aleph.Credits(rapid.Uint64Range(1, 100_000).Draw(h.T, "credits"))}
		if rapid.Bool().Draw(h.T, "expires") {
			gift.Expiration = h.engine.Now() + pick(h, "in", []aleph.Millis{0, 1, aleph.Second, aleph.Minute, aleph.Hour, 7 * aleph.Hour})
		}
		all = append(all, gift)
	}
	return all
}

func (h *history) gives() {
	p := message.CreditTransfer{Credits: h.gifts()}.Post()
	h.say(pick(h, "who", []string{"alice", "bob", "op2"}), message.TypePost, &p, engine.Submission{})
}

func (h *history) grants() {
	p := message.CreditGrant{Credits: h.gifts()}.Post()
	h.say(pick(h, "who", operators), message.TypePost, &p, engine.Submission{}) // The second may not.
}

func (h *history) reports() {
	if len(h.machines) == 0 || len(h.nodes) == 0 {
		return
	}
	now, machines := h.engine.Now(), h.machines
	if placed := h.engine.Plan().Assignments(); len(placed) > 0 && !h.rarely(5, "not placed") {
		machines = nil
		for _, a := range placed {
			machines = append(machines, a.VM)
		}
	}
	var events []message.ReportEvent
	var node aleph.Hash
	for range rapid.IntRange(1, 3).Draw(h.T, "events") {
		ev := message.ReportEvent{
			VM: pick(h, "vm", machines),
			At: now + pick(h, "offset", []aleph.Millis{
				0, 0, 0, 1, 1000, -1, -1000, -aleph.Hour, aleph.Minute, aleph.Minute + 1,
			}),
			Generation: 1, Requests: 3,
		}
		if a, ok := h.engine.Plan().Of(ev.VM); ok {
			ev.Generation, node = int64(a.Generation), a.Node
		}
		x, open := h.engine.Usage().Of(ev.VM)
		ev.From = x.Since
		ev.Kind = message.Started
		if open && x.Kind == usage.Metered {
			ev.Kind = message.Served
		}
		if h.rarely(4, "other kind") {
			ev.Kind = pick(h, "kind", []message.ReportKind{message.Started, message.Served, message.Ended, message.Released})
		}
		switch rapid.IntRange(0, 20).Draw(h.T, "lie") {
		case 0:
			ev.Generation++
		case 1:
			ev.At = 0
		case 2:
			ev.At = 9_223_372_036_000
		case 3:
			ev.From++
		}
		ev.At = max(ev.At, 0)
		ev.From = min(ev.From, ev.At)
		ev.Spent = (ev.At - ev.From) * pick(h, "requests at once", []aleph.Millis{0, 1, 1, 64, 65})
		if h.rarely(20, "absurd") {
			ev.Spent, ev.Requests = 9_223_372_036_000, 1<<53
		}
		events = append(events, ev)
	}
	if node.IsZero() || h.rarely(10, "wrong node") {
		node = pick(h, "node", h.nodes)
	}
	who := h.owners[node]
	if h.rarely(10, "stranger") {
		who = "stranger"
	}
	h.say(who, message.TypePost, report(node, events...), engine.Submission{})
}

func (h *history) files() {
	size := pick(h, "size", []int64{0, 1, 25 << 20, 25<<20 + 1, 1 << 40, 1 << 50})
	h.store(pick(h, "who", users), size, pick(h, "way", []message.PaymentType{message.Hold, message.Credit}))
}

func (h *history) forgets() {
	all := slices.Concat(h.stores, h.machines)
	if len(all) == 0 {
		return
	}
	target := pick(h, "target", all)
	who := h.owners[target]
	if h.rarely(5, "not his") {
		who = "stranger"
	}
	h.names++
	h.say(who, message.TypeForget, &message.Forget{Hashes: []aleph.Hash{target}, Reason: fmt.Sprint(h.names)}, engine.Submission{})
}

func (h *history) nodeWork() {
	node := fileHash("no node")
	if len(h.nodes) > 0 {
		node = pick(h, "node", h.nodes)
	}
	action := pick(h, "operation", []message.NodeAction{
		message.CreateNode, message.CreateResourceNode, message.LinkNode, message.LinkNode, message.UnlinkNode,
		message.Stake, message.Stake, message.StakeSplit, message.Unstake, message.DropNode, message.AmendNode,
	})
	who := pick(h, "who", everybody)
	if owner, ok := h.owners[node]; ok && rapid.Bool().Draw(h.T, "its owner") {
		who = owner
	}
	if action == message.AmendNode {
		to := pick(h, "reward", []aleph.Address{"", solana, address("bob")})
		h.say(who, message.TypePost, operation(action, node, message.NodeDetails{Reward: &to}), engine.Submission{})
		return
	}
	h.operate(who, action, node)
}

func (h *history) prices() {
	price := aleph.Price(pick(h, "price", []uint64{0, 1, 25_000_000_000, 30_000_000_000, math.MaxUint64}))
	serial := h.next()
	if h.rarely(4, "old serial") {
		serial = 1
	}
	h.vote([]string{pick(h, "core", h.cores())}, engine.Vote{Price: &engine.PriceReport{Serial: serial, Price: price}})
}

func (h *history) scores() {
	if len(h.nodes) == 0 {
		return
	}
	m := registry.Measurement{
		Node: pick(h, "node", h.nodes), Score: pick(h, "score", []aleph.BasisPoints{0, 8000, 9000, 10_000, 65_535}),
		Capacity: pick(h, "capacity", []aleph.ComputeUnits{-1, 0, 2, 4, 4, math.MaxInt64}),
	}
	by := h.cores()
	if h.rarely(3, "one") {
		by = by[:1]
	}
	h.vote(by, engine.Vote{Scores: &engine.ScoreReport{Serial: h.next(), Measurements: []registry.Measurement{m, m}}})
}

// crowds deploys programs until something has to wait, and starts those that
// have a node.
func (h *history) crowds() {
	for range 6 {
		h.deploy()
	}
	for _, a := range h.engine.Plan().Assignments() {
		h.say(h.owners[a.Node], message.TypePost, report(a.Node, message.ReportEvent{
			VM: a.VM, Kind: message.Started, At: h.engine.Now(), Generation: int64(a.Generation),
		}), engine.Submission{})
	}
}

// falls silences a node after some work, until an epoch has closed.
func (h *history) falls() {
	if len(h.nodes) == 0 {
		return
	}
	h.crowds()
	h.apply(engine.Tick{At: h.engine.Now() + pick(h, "works for", []aleph.Millis{1, aleph.Minute, 10 * aleph.Minute})})
	m := registry.Measurement{Node: pick(h, "node", h.nodes), Capacity: 4}
	h.vote(h.cores(), engine.Vote{Scores: &engine.ScoreReport{Serial: h.next(), Measurements: []registry.Measurement{m}}})
	h.apply(engine.Tick{At: h.engine.Now() + pick(h, "silent for", []aleph.Millis{10 * aleph.Minute, 3 * aleph.Hour})})
	if rapid.Bool().Draw(h.T, "comes back") {
		m.Score = 9000
		h.vote(h.cores(), engine.Vote{Scores: &engine.ScoreReport{Serial: h.next(), Measurements: []registry.Measurement{m}}})
	}
}

func (h *history) policies() {
	values := map[string]string{"name": strconv.Quote(h.g.Policy.Name)}
	if !h.rarely(3, "as it was") {
		values = map[string]string{"name": `"ours"`}
		for _, change := range [][2]string{
			{"epoch", `"7h"`},
			{"warn_runway", `"2h"`},
			{"min_runtime", `"0s"`},
			{"execution.crn", "6000"},
			{"execution.crn", "6001"},
			{"tariff.persistent_program", "1"},
			{"nodes.score_min", "9000"},
			{"nodes.active_min", "600000"},
		} {
			if rapid.Bool().Draw(h.T, "changes") {
				values[change[0]] = change[1]
			}
		}
	}
	by := h.cores()
	if h.rarely(3, "one") {
		by = by[:1]
	}
	h.vote(by, engine.Vote{Policy: &engine.PolicyVote{Serial: h.next(), TOML: changed(h.g.Policy, values)}})
}

func (h *history) attests() {
	roots := h.engine.Payouts().Roots()
	if len(roots) == 0 {
		return
	}
	root := pick(h, "root", roots).Root
	for _, core := range h.cores() {
		if h.rarely(4, "silent") {
			continue
		}
		signature := aleph.Sign(key(core), root.Digest(h.g.Chain, h.g.Vault))
		h.send(ballot(h.g, core, engine.Vote{Attestation: &engine.Attestation{
			Root: root, Signature: inForm(signature, pick(h, "form", []string{"", "", "", "high", "v0"})),
		}}))
	}
}

func (h *history) payouts() {
	roots, earned := h.engine.Payouts().Roots(), h.engine.Payouts().Earned()
	if len(roots) == 0 {
		return
	}
	root := pick(h, "root", roots)
	who := pick(h, "who", earned)
	paid := total(h.engine.Payouts().Paid(), who.Address)
	h.observe(h.cores(), engine.Observation{
		Accepted: []payout.Accepted{payout.Accepted(root.Root)},
		Claimed:  []payout.Claimed{{Account: who.Address, Amount: who.Total.MustSub(paid), Total: who.Total}},
	})
}

// lies are observations of one liar, or of a quorum that has gone mad: of the
// first nothing may come, and the second may not stop the engine.
func (h *history) lies() {
	by := h.cores()
	if rapid.Bool().Draw(h.T, "one") {
		by = by[len(by)-1:]
	}
	amount := func() aleph.Token { return pick(h, "absurd", absurd) }
	r := receipt(h.next()+1_000_000, "stranger", "usdc", aleph.NewToken(1), aleph.NewToken(1))
	r.Amount, r.Received, r.Distribution, r.Burned, r.Developers = amount(), amount(), amount(), amount(), amount()
	o := engine.Observation{
		Transfers: []registry.Transfer{{To: address("stranger"), Amount: amount()}, {From: address("stranger"), Amount: amount()}},
		Receipts:  []payment.Receipt{r},
		Funded:    []payment.Funding{{From: pick(h, "funds", []aleph.Address{"", address("devs")}), Amount: amount()}},
		Accepted:  []payout.Accepted{{Epoch: rapid.Uint64().Draw(h.T, "epoch"), Total: amount()}},
		Claimed:   []payout.Claimed{{Account: address("stranger"), Amount: amount(), Total: amount()}},
		Streams:   []payment.Stream{{Account: address("stranger"), Asset: address("usdc"), Flow: amount()}, {Account: address("bob"), Flow: amount()}},
	}
	if rapid.Bool().Draw(h.T, "elsewhere in the chain") {
		o.After, o.Block = rapid.Uint64Max(20).Draw(h.T, "after"), rapid.Uint64Max(20).Draw(h.T, "block")
		o.Receipts, o.Funded = nil, nil
	}
	if rapid.Bool().Draw(h.T, "of another chain") {
		o.Chain, o.At = pick(h, "chain", []uint64{avalanche, 31337, 99}), aleph.Millis(rapid.Int64().Draw(h.T, "at"))
	}
	h.observe(by, o)
}

func (h *history) repeat() {
	if len(h.sent) > 0 {
		h.apply(decoded(h, h.g, pick(h, "transaction", h.sent)))
	}
}

func (h *history) restores() {
	restored, err := engine.Restore(h.engine.Snapshot())
	if err != nil {
		h.Fatalf("%v", err)
	}
	h.restored = restored
}

func (h *history) strangers() {
	who := "stranger"
	switch rapid.IntRange(0, 3).Draw(h.T, "attempt") {
	case 0:
		h.send(ballot(h.g, who, engine.Vote{Price: &engine.PriceReport{Serial: 1, Price: 1}}))
	case 1:
		h.send(engine.EncodeSubmission(engine.Submission{Envelope: rapid.SliceOfN(rapid.Byte(), 0, 50).Draw(h.T, "bytes")}))
	case 2: // A message that somebody changed on the way.
		env, _ := signed(h, who, message.TypePost, h.engine.Now(), &message.Post{Type: "chat"})
		env.Sender = string(address("alice"))
		text, err := env.MarshalJSON()
		if err != nil {
			h.Fatalf("%v", err)
		}
		h.send(engine.EncodeSubmission(engine.Submission{Envelope: text}))
	case 3:
		h.say(who, message.TypePost, &message.Post{Type: message.PostNodeReport, Content: []byte(`{"node":1}`)}, engine.Submission{})
	}
}
