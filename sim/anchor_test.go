package sim

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/payment"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
	"github.com/aleph-im/go-aleph/reward"
)

// TestAnchor lets the engine of the network and the simulator live through the
// same months: the one by messages, votes, payments and blocks, the other by
// its scenario. Every node, every staker and the incentives pool get the same.
//
// They may differ in the rounding that the simulator simplifies, by so many base
// units (10^-18 ALEPH) as there are divisions of which it makes one: each
// line of a VM, of which it makes one for all on a node, and each day's wage.
func TestAnchor(t *testing.T) {
	for _, x := range []struct {
		name   string
		prices []int64 // of each epoch, in 10^-3 USD
		change func(*Scenario)
	}{
		{"as proposed", []int64{25}, func(*Scenario) {}},
		{"the price falls", []int64{25, 20, 10, 5, 10}, func(*Scenario) {}},
		{"the cap binds", []int64{25, 20, 10, 5, 10}, func(s *Scenario) { s.Policy.Programme.Cap = aleph.WholeTokens(20_000) }},
		{"the pool ends", []int64{25, 20}, func(s *Scenario) { s.Network.Pool = 90_000; s.Policy.Wage.Pool = aleph.WholeTokens(70_000) }},
		{"valued at the moment", []int64{25, 20, 10, 20, 10}, func(s *Scenario) {
			s.Policy.Valuation, s.Policy.RewardGranted, s.Demand[0].Granted = policy.BySpot, 5000, 3000
		}},
		{"with grants and a bonus", []int64{25, 20, 10, 20, 10}, func(s *Scenario) {
			s.Policy.AlephBonus, s.Demand[0].Granted, s.Demand[0].Aleph = 1000, 2000, 6000
		}},
		{"stakers of each core node", []int64{25, 10}, func(s *Scenario) {
			s.Policy.StakerScope, s.Policy.StakerConcentrationMax = policy.PerCCN, aleph.Whole
		}},
		{"the wage by capacity, in steps", []int64{25}, func(s *Scenario) {
			s.Policy.Wage.By, s.Policy.Wage.Schedule = policy.ByScoreCapacity, policy.Step6
		}},
		{"burning", []int64{25, 20}, func(s *Scenario) {
			s.Policy.Execution.CRN, s.Policy.Execution.Burn, s.Policy.BurnAfter, s.Policy.BurnOrganic = 5000, 1000, 2, 1
		}},
		{"nobody pays", []int64{25, 5}, func(s *Scenario) { s.Demand = nil }},
	} {
		t.Run(x.name, func(t *testing.T) {
			s := proposal()
			s.Name, s.Horizon = "anchor", 70
			s.Network = Network{CCNs: 3, Staked: 1_800_000, Stakers: 6, Pool: 3_000_000, Programme: 1}
			s.Core.Most = 3
			s.Classes = []Class{
				{Name: "small", Product: policy.Instance, Count: 3, Most: 3, Units: 10, Score: 9500},
				{Name: "large", Product: policy.Instance, Count: 3, Most: 3, Units: 20, Score: 9000},
			}
			s.Demand = []Demand{{Name: "users", Product: policy.Instance, Units: 18, VM: 1, Aleph: 10_000}}
			p := &s.Policy
			p.Programme.Target, p.DevelopersLock, p.Halt, p.Price = 54, 20*aleph.Day, aleph.Day, policy.PriceBound{Move: aleph.Whole, Window: aleph.Second}
			p.Tariff.Instance = p.Tariff.PersistentProgram // Of virtual machines the engine runs programs alone.
			s.Price.Process = Recorded
			for _, milli := range x.prices {
				s.Recorded = append(s.Recorded, milli*1_000_000_000)
			}
			x.change(&s)
			newAnchor(t, s).compare()
		})
	}
}

// anchor is the network of a scenario, lived through by messages.
type anchor struct {
	*testing.T
	s          Scenario
	r          *Run
	g          engine.Genesis
	e          *engine.Engine
	crns, ccns []aleph.Hash
	free       aleph.Token // of the developers' part
	serial     uint64
	closed     []engine.EpochClosed
	lines      map[aleph.Hash]uint64 // of the open epoch, by node
}

func keyOf(who string) *secp256k1.PrivateKey {
	sum := sha256.Sum256([]byte(who))
	return secp256k1.PrivKeyFromBytes(sum[:])
}

func whose(who string) aleph.Address { return aleph.AddressOf(keyOf(who).PubKey()) }

func newAnchor(t *testing.T, s Scenario) *anchor {
	m, err := Prepare(s)
	if err != nil {
		t.Fatal(err)
	}
	a := &anchor{T: t, s: s, r: m.Run(), lines: map[aleph.Hash]uint64{}}
	a.r.Begin(0)
	a.g = engine.Genesis{
		Network: "anchor", Policy: s.Policy, Start: s.Start, Chain: 1, Vault: [20]byte{19: 1},
		Assets: []payment.Asset{
			{Address: whose("usdc"), Symbol: "USDC", Decimals: 6, Kind: payment.Stable},
			{Address: whose("aleph"), Symbol: "ALEPH", Decimals: 18, Kind: payment.Aleph},
		},
		Cores: []engine.Core{{Name: "core", Signer: whose("core"), Power: 1}}, Developers: whose("developers"), Programme: whose("good"),
		Granters: []aleph.Address{whose("granter")},
	}
	a.e = engine.New(a.g)
	return a
}

// apply lets something happen, and fails where the engine refuses it.
func (a *anchor) apply(ev engine.Event) {
	a.Helper()
	for _, f := range a.e.Apply(ev) {
		switch f := f.(type) {
		case engine.Refused:
			a.Fatalf("refused: %+v", f)
		case engine.Charged:
			a.lines[f.Line.Usage.Node]++
		case engine.Unlocked:
			a.free = a.free.Add(f.Amount)
		case engine.EpochClosed:
			a.closed = append(a.closed, f)
		}
	}
	if err := a.e.Check(); err != nil {
		a.Fatal(err)
	}
}

func (a *anchor) send(tx []byte) {
	a.Helper()
	ev, err := engine.DecodeTx(a.g.Network, tx)
	if err != nil {
		a.Fatal(err)
	}
	a.apply(ev)
}

func (a *anchor) vote(v engine.Vote) {
	a.Helper()
	a.send(engine.EncodeVote(a.g.Network, v, func(digest [32]byte) aleph.Signature { return aleph.Sign(keyOf("core"), digest) }))
}

func (a *anchor) observe(o engine.Observation) {
	a.Helper()
	o.After = a.e.Observed()
	o.Block = o.After + 1
	a.vote(engine.Vote{Observation: &o})
}

func (a *anchor) say(who, channel string, kind message.Type, body any, held bool) aleph.Hash {
	a.Helper()
	env, err := message.Compose(kind, message.Ethereum, whose(who), channel, a.e.Now(), body)
	if err != nil {
		a.Fatal(err)
	}
	message.SignEthereum(keyOf(who), &env)
	text, err := json.Marshal(env)
	if err != nil {
		a.Fatal(err)
	}
	a.send(engine.EncodeSubmission(engine.Submission{Envelope: text, FileHeld: held, FileSize: 1000}))
	return env.ItemHash
}

func (a *anchor) operate(who string, action message.NodeAction, node aleph.Hash, name string) aleph.Hash {
	a.Helper()
	details := message.NodeDetails{Name: &name}
	if action == message.CreateResourceNode {
		details.Type = "compute"
	}
	p := message.NodeOperation{Action: action, Node: node, Details: details}.Post()
	return a.say(who, "T", message.TypePost, &p, false)
}

func (a *anchor) next() uint64 { a.serial++; return a.serial }

// found brings the network to where the scenario begins, in its first moment.
func (a *anchor) found() {
	a.Helper()
	var o engine.Observation
	for i := range 3 {
		o.Transfers = append(o.Transfers, registry.Transfer{To: whose(fmt.Sprint("owner", i)), Amount: aleph.WholeTokens(200_000)})
	}
	each, stakers := a.r.eachStake()
	for i := range stakers {
		o.Transfers = append(o.Transfers, registry.Transfer{To: whose(fmt.Sprint("staker", i)), Amount: each})
	}
	o.Funded = []payment.Funding{{From: whose("giver"), Amount: aleph.WholeTokens(uint64(a.s.Network.Pool))}}
	a.observe(o)
	for i := range 3 {
		a.ccns = append(a.ccns, a.operate(fmt.Sprint("owner", i), message.CreateNode, aleph.Hash{}, fmt.Sprint("core ", i)))
	}
	for i := range stakers {
		a.operate(fmt.Sprint("staker", i), message.Stake, a.ccns[i/2], "")
	}
	var scores []registry.Measurement
	for i := range 6 {
		crn := a.operate(fmt.Sprint("operator", i), message.CreateResourceNode, aleph.Hash{}, fmt.Sprint("compute ", i))
		a.crns = append(a.crns, crn)
		a.operate(fmt.Sprint("owner", i%3), message.LinkNode, crn, "")
		class := &a.s.Classes[i/3]
		scores = append(scores, registry.Measurement{Node: crn, Score: aleph.BasisPoints(class.Score), Capacity: aleph.ComputeUnits(class.Units)})
	}
	for _, ccn := range a.ccns {
		scores = append(scores, registry.Measurement{Node: ccn, Score: aleph.Whole})
	}
	a.vote(engine.Vote{Scores: &engine.ScoreReport{Serial: a.next(), Measurements: scores}})
}

// deploy starts what users and the programme run.
func (a *anchor) deploy() {
	a.Helper()
	file := aleph.HashOf([]byte("code"))
	code := a.say("granter", "T", message.TypeStore, &message.Store{File: file, Engine: message.Storage, Payment: message.Payment{Type: message.Hold}}, true)
	started := map[aleph.Hash][]aleph.Hash{} // of users and then of the programme, by node
	for _, who := range []string{"user", "good"} {
		vms := a.s.Policy.Programme.Target
		for i := range a.s.Demand {
			if vms -= aleph.ComputeUnits(a.s.Demand[i].Units); who == "user" {
				vms = aleph.ComputeUnits(a.s.Demand[i].Units)
			}
		}
		if who == "user" && len(a.s.Demand) == 0 {
			continue
		}
		for i := range vms {
			vm := a.say(who, "T", message.TypeProgram, &message.Program{
				Machine: message.Machine{
					Variables: map[string]string{"NAME": fmt.Sprint(who, i)}, Resources: message.Resources{VCPUs: 1, Memory: 2048, Seconds: 30},
					Payment: message.Payment{Type: message.Credit},
				},
				Code:    message.ProgramCode{File: message.File{Ref: code}, Encoding: "plain", Entrypoint: "main"},
				Runtime: message.Runtime{File: message.File{Ref: code}}, On: message.Triggers{HTTP: true, Persistent: true},
			}, false)
			at, ok := a.e.Plan().Of(vm)
			if !ok {
				x, _ := a.e.VM(vm)
				a.Fatalf("program %d of %s is not placed: %+v", i, who, x)
			}
			started[at.Node] = append(started[at.Node], vm)
		}
	}
	// Charges are drawn in the order in which flows start: node by node, as in a scenario.
	for i, crn := range a.crns {
		for _, vm := range started[crn] {
			at, _ := a.e.Plan().Of(vm)
			p := message.NodeReport{Node: crn, Events: []message.ReportEvent{{VM: vm, Kind: message.Started, At: a.e.Now(), From: a.e.Now(), Generation: int64(at.Generation)}}}.Post()
			a.say(fmt.Sprint("operator", i), "T", message.TypePost, &p, false)
		}
		if got, want := len(started[crn]), a.s.Classes[i/3].Units*6/10; int64(got) != want {
			a.Fatalf("node %d runs %d programs, want %d", i, got, want)
		}
	}
}

// pay pays for what users will use in an epoch and ahead: with ALEPH, with a
// stablecoin that was swapped for it, and by grants.
func (a *anchor) pay(price aleph.Price) {
	a.Helper()
	if len(a.s.Demand) == 0 {
		return
	}
	d, p := &a.s.Demand[0], &a.s.Policy
	rate := aleph.CreditsPerHour(uint64(p.Tariff.PersistentProgram)) * aleph.Rate(d.Units)
	lack, ok := rate.Over(p.Epoch + p.MinRuntime).Sub(a.e.Ledger().Available(whose("user"), a.e.Now()))
	if !ok || lack.IsZero() {
		return
	}
	credits := lack.Credits() + 1
	granted := credits * aleph.Credits(d.Granted) / 10_000
	inALEPH := (credits - granted) * aleph.Credits(d.Aleph) / 10_000
	var o engine.Observation
	for _, x := range []struct {
		asset   string
		credits aleph.Credits
	}{{"aleph", inALEPH}, {"usdc", credits - granted - inALEPH}} {
		if x.credits == 0 {
			continue
		}
		received := price.Tokens(x.credits.Grains())
		developers := received.MulDiv(aleph.NewToken(5), aleph.NewToken(100))
		r := payment.Receipt{
			ID:    payment.ID{Chain: 1, Tx: sha256.Sum256(fmt.Append(nil, a.next())), Log: 1},
			Payer: whose("user"), Account: whose("user"), Asset: whose(x.asset), Amount: received, Received: received,
			Developers: developers, DevAsset: whose("aleph"), Distribution: received.MustSub(developers),
		}
		if x.asset == "usdc" {
			r.Amount = aleph.NewToken(uint64(x.credits))
		}
		o.Receipts = append(o.Receipts, r)
	}
	a.observe(o)
	if granted > 0 {
		post := message.CreditGrant{Credits: []message.CreditGift{{Address: whose("user"), Amount: granted}}}.Post()
		a.say("granter", message.CreditChannel, message.TypePost, &post, false)
	}
}

// compare lives through all epochs.
func (a *anchor) compare() {
	a.Helper()
	for epoch := 0; a.r.Epoch() < a.r.m.epochs; epoch++ {
		price := aleph.Price(a.s.Recorded[min(epoch, len(a.s.Recorded)-1)])
		if a.e.Price() != price {
			a.vote(engine.Vote{Price: &engine.PriceReport{Serial: a.next(), Price: price}})
		}
		if a.e.Price() != price {
			a.Fatalf("the price is %s, not %s", a.e.Price(), price)
		}
		if epoch == 0 {
			a.found()
		}
		// The developers' part refills the incentives pool as soon as it may.
		if !a.free.IsZero() {
			a.observe(engine.Observation{Funded: []payment.Funding{{From: whose("developers"), Amount: a.free}}})
			a.free = aleph.Token{}
		}
		a.pay(price)
		if epoch == 0 {
			a.deploy()
		}
		for day := aleph.Day; day <= a.s.Policy.Epoch; day += aleph.Day {
			a.apply(engine.Tick{At: a.s.Start + aleph.Millis(epoch)*a.s.Policy.Epoch + day})
		}
		if !a.r.Next() {
			a.Fatalf("the run ends: %v", a.r.Err())
		}
		if len(a.closed) != epoch+1 {
			a.Fatalf("%d epochs have closed after %d", len(a.closed), epoch+1)
		}
		a.same(epoch, a.closed[epoch].Report, a.r.computing.Settle())
		clear(a.lines)
	}
}

// same compares an epoch.
func (a *anchor) same(epoch int, real reward.Report, simulated *reward.Settlement) {
	a.Helper()
	days := uint64(a.s.Policy.Epoch / aleph.Day)
	var lines uint64
	for _, n := range a.lines { // order-free: a sum.
		lines += n
	}
	near := func(what string, got, want aleph.Token, units uint64) {
		a.Helper()
		off, ok := got.Sub(want)
		if !ok {
			off = want.MustSub(got)
		}
		if off.Cmp(aleph.NewToken(units)) > 0 {
			a.Errorf("epoch %d: %s gets %s in the simulator, %s on the network: %s base units more than %d", epoch, what, got.Decimal(), want.Decimal(), off, units)
		}
	}
	of := map[reward.Role]map[string]aleph.Token{reward.RoleCRN: {}, reward.RoleCCN: {}, reward.RoleStaker: {}}
	for _, x := range real.Shares {
		all, key := of[x.Role], x.Node.String()
		if x.Role == reward.RoleStaker {
			key = string(x.Address)
		}
		if all != nil {
			all[key] = all[key].Add(x.Amount)
		}
	}
	gets := func(all *reward.ByNumber, i int) (sum aleph.Token) {
		for _, stream := range []reward.Stream{reward.Execution, reward.Programme, reward.Wage} {
			if amounts := all.Of(stream); amounts != nil {
				sum = sum.Add(amounts[i])
			}
		}
		return sum
	}
	for i, crn := range a.crns {
		near(fmt.Sprint("compute node ", i), gets(&simulated.CRNs, i), of[reward.RoleCRN][crn.String()], a.lines[crn]+days)
	}
	for i, ccn := range a.ccns {
		near(fmt.Sprint("core node ", i), gets(&simulated.CCNs, i), of[reward.RoleCCN][ccn.String()], a.lines[a.crns[i]]+a.lines[a.crns[i+3]]+days)
	}
	for i := range 6 {
		near(fmt.Sprint("staker ", i), gets(&simulated.Stakes, i), of[reward.RoleStaker][string(whose(fmt.Sprint("staker", i)))], lines+days)
	}
	pool := a.e.Certificate().Pool
	past := uint64(epoch + 1)
	near("the pool in balance", a.r.treasury.incentives.Balance(), pool.Balance(), past*(lines+days))
	near("the programme", simulated.Programme.Paid, real.Programme.Paid, lines)
	near("the programme as owed", simulated.Programme.Owed, real.Programme.Owed, lines)
	near("the wage", simulated.Wage, real.Wage, 0)
	near("burned", simulated.Burned, real.Burned, lines)
	near("developers", simulated.Developers, real.Developers, lines)
	near("refills", a.r.treasury.incentives.Refilled, pool.Refilled, past*lines)
	near("the shortfall", simulated.Shortfall.Paid, real.Shortfall.Paid, lines)
	near("the surplus", simulated.Surplus, real.Surplus, lines)
	if simulated.Programme.Paid.IsZero() && epoch == 0 {
		a.Error("the programme paid nothing")
	}
}
