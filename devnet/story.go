package devnet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/examples"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/payout"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
	"github.com/aleph-im/go-aleph/reward"
)

// Story is the walkthrough as it was told: real numbers of a real run.
type Story struct {
	Network     string          `json:"network"`
	Steps       []*Step         `json:"steps"`
	Certificate CertificateJSON `json:"certificate"`
	Laws        []Law           `json:"laws"`
	Held        bool            `json:"held"` // every law held
}

// Step is one step of the story.
type Step struct {
	Number int      `json:"number"`
	Title  string   `json:"title"`
	Lines  []string `json:"lines"`
	Facts  []Fact   `json:"facts"`
}

// Fact is something that a step found out, for programs to read.
type Fact struct {
	Name  string `json:"name"`
	Value any    `json:"value"`
}

// Law is something that must hold at the end of the story.
type Law struct {
	Law  string `json:"law"`
	Held bool   `json:"held"`
	Why  string `json:"why,omitempty"` // when it did not hold
}

// Teller tells the story of the cloud on a network, once.
type Teller struct {
	Net     *Net
	Out     io.Writer // the story as it happens; io.Discard for none
	KillOne bool      // kill the last core node in the middle, and start it again

	story Story
	step  *Step
	alice user
	bob   user

	programme user // the account of the incentive programme

	hello, work, dry, good aleph.Hash // programs
	began                  uint64     // epoch in which the programs ran
}

// Amounts that alice pays with.
const (
	aliceUSDC  = 10                // whole USDC
	aliceALEPH = 500               // whole ALEPH
	bobRuns    = 13 * aleph.Second // what bob buys lasts a little longer
	workRounds = 30e6              // of the on-demand program, for each request
	workCalls  = 3                 // requests
	slippage   = 100               // basis points
)

var aliceETH = aleph.NewToken(10_000_000_000_000_000) // 0.01 ETH in wei

// Tell runs the story and returns it. The error is for a step that could not
// be taken; laws that do not hold are told in the story.
func (t *Teller) Tell(ctx context.Context) (Story, error) {
	n := t.Net
	t.story.Network = n.Genesis.ChainID
	t.alice = user{n.keys.user(1), "alice", n.CoreURL(0)}
	t.bob = user{n.keys.user(2), "bob", n.CoreURL(0)}
	t.programme = user{n.keys.programme, "the programme", n.CoreURL(0)}
	for _, u := range []user{t.alice, t.bob, t.programme} {
		if err := t.clear(ctx, u); err != nil {
			return t.story, err
		}
	}
	for _, chapter := range []func(context.Context) error{
		t.tellNetwork, t.buy, t.deploy, t.callProgram, t.fill, t.kill, t.flow, t.meter, t.runDry,
		t.closeEpoch, t.attest, t.revive, t.pay, t.takeBack, t.certify,
	} {
		if err := chapter(ctx); err != nil {
			return t.story, err
		}
	}
	return t.story, nil
}

// clear takes back what a user runs from a story that was not told to its end.
func (t *Teller) clear(ctx context.Context, u user) error {
	var left []aleph.Hash
	t.Net.View(func(e *engine.Engine) {
		for _, vm := range e.VMs() {
			if vm.Owner == u.address && vm.State != engine.Leaving {
				left = append(left, vm.ID)
			}
		}
	})
	if len(left) == 0 {
		return nil
	}
	_, err := u.publish(ctx, message.TypeForget, &message.Forget{Hashes: left, Reason: "of an earlier story"})
	return err
}

func (t *Teller) begin(title string) {
	t.step = &Step{Number: len(t.story.Steps) + 1, Title: title, Lines: []string{}, Facts: []Fact{}}
	t.story.Steps = append(t.story.Steps, t.step)
	fmt.Fprintf(t.Out, "\n%2d  %s\n", t.step.Number, title)
}

func (t *Teller) say(format string, args ...any) {
	line := fmt.Sprintf(format, args...)
	t.step.Lines = append(t.step.Lines, line)
	fmt.Fprintf(t.Out, "    %s\n", line)
}

func (t *Teller) fact(name string, value any) {
	t.step.Facts = append(t.step.Facts, Fact{name, value})
}

func (t *Teller) law(law string, err error) {
	l := Law{Law: law, Held: err == nil}
	if err != nil {
		l.Why = err.Error()
	}
	t.story.Laws = append(t.story.Laws, l)
	mark := "held  "
	if err != nil {
		mark = "BROKEN"
	}
	t.say("%s  %s", mark, law)
	if err != nil {
		t.say("        %s", err)
	}
}

func (t *Teller) tellNetwork(context.Context) error {
	n := t.Net
	t.begin("A cloud in one process")
	t.say("Ethereum %d at %s, contracts deployed: payment processor %s, reward vault %s", n.Contracts.ChainID, n.RPC, n.Contracts.Processor, n.Contracts.Vault)
	t.say("policy %s", n.rules())
	n.View(func(e *engine.Engine) {
		s := e.Registry().Snapshot(e.Policy().Nodes)
		t.say("%d core node(s) agree on every block; the price they agree on is %s USD per ALEPH", len(e.Genesis().Cores), trim(e.Price().String()))
		slices.SortFunc(s.CCNs, func(a, b registry.CCN) int { return strings.Compare(a.Name, b.Name) })
		slices.SortFunc(s.CRNs, func(a, b registry.CRN) int { return strings.Compare(a.Name, b.Name) })
		for _, ccn := range s.CCNs {
			t.say("%s  %s, owner %s, %s ALEPH staked on it", ccn.Name, ccn.ID.Short(), ccn.Owner, trim(ccn.Staked.Decimal()))
		}
		for _, crn := range s.CRNs {
			t.say("%s  %s, linked to %s, %d compute units, score %d.%02d %%", crn.Name, crn.ID.Short(), crn.Parent.Short(), crn.Capacity, crn.Score/100, crn.Score%100)
		}
	})
	return nil
}

// buy lets alice buy credits with a stablecoin, with ALEPH and with ETH.
func (t *Teller) buy(ctx context.Context) error {
	n := t.Net
	buyer := chain.NewBuyer(n.Client, n.Contracts)
	sender := chain.NewSender(n.Client, t.alice.wallet)
	to := t.alice.wallet.Address()
	for _, p := range []struct {
		what string
		pay  func() (chain.Bought, error)
	}{
		{fmt.Sprintf("%d USDC", aliceUSDC), func() (chain.Bought, error) {
			return buyer.BuyWithToken(ctx, sender, n.Contracts.USDC, aleph.NewToken(aliceUSDC*usdcUnit), to, slippage)
		}},
		{fmt.Sprintf("%d ALEPH", aliceALEPH), func() (chain.Bought, error) {
			return buyer.BuyWithToken(ctx, sender, n.Contracts.ALEPH, aleph.WholeTokens(aliceALEPH), to, slippage)
		}},
		{trim(aliceETH.Decimal()) + " ETH", func() (chain.Bought, error) {
			return buyer.BuyWithETH(ctx, sender, aliceETH, to, slippage)
		}},
	} {
		t.begin("alice buys credits with " + p.what)
		if err := t.purchase(ctx, t.alice, p.pay); err != nil {
			return err
		}
	}
	return nil
}

// purchase pays and waits until the core nodes have issued the credits.
func (t *Teller) purchase(ctx context.Context, u user, pay func() (chain.Bought, error)) error {
	n := t.Net
	var before aleph.Credits
	lots := func(e *engine.Engine) (sum aleph.Credits) {
		for _, l := range e.Ledger().Lots(u.address) {
			sum += l.Amount.Credits()
		}
		return sum
	}
	n.View(func(e *engine.Engine) { before = lots(e) })
	bought, err := pay()
	if err != nil {
		return fmt.Errorf("%s could not pay: %w", u.name, err)
	}
	r := bought.Payment
	developers := trim(r.Developers.Decimal()) + " ALEPH"
	if r.DevAsset == aleph.EthereumAddress(n.Contracts.USDC) {
		developers = usdc(r.Developers) + " USDC, not swapped"
	}
	source := "from the swap "
	if r.Asset == aleph.EthereumAddress(n.Contracts.ALEPH) {
		source = ""
	}
	t.say("the contract received %s ALEPH %sand split it in block %d:", trim(r.Received.Decimal()), source, bought.Transaction.BlockNumber)
	t.say("  %s ALEPH to the reward vault, %s to the developers, %s ALEPH burned", trim(r.Distribution.Decimal()), developers, trim(r.Burned.Decimal()))
	if err := n.Until(ctx, "the core nodes have issued the credits", func(e *engine.Engine) bool { return lots(e) > before }); err != nil {
		return err
	}
	n.View(func(e *engine.Engine) {
		all := e.Ledger().Lots(u.address)
		lot := all[len(all)-1]
		t.say("the core nodes saw it and issued lot %d: %d credits, origin %q; %s now has %s credits", lot.ID, lot.Amount.Credits(), lot.Origin, u.name, trim(e.Ledger().Available(u.address, e.Now()).Decimal()))
		t.fact("credits", lot.Amount.Credits())
	})
	t.fact("received", r.Received)
	t.fact("distribution", r.Distribution)
	t.fact("developers", r.Developers)
	t.fact("burned", r.Burned)
	return nil
}

// launch uploads a program, publishes its message and waits until it runs.
func (t *Teller) launch(ctx context.Context, u user, code []byte, persistent bool) (aleph.Hash, error) {
	n := t.Net
	ref, err := u.upload(ctx, code)
	if err != nil {
		return ref, err
	}
	vm, err := u.publish(ctx, message.TypeProgram, program(ref, persistent))
	if err != nil {
		return vm, err
	}
	t.say("%s stored %d bytes of WebAssembly and published the PROGRAM message %s", u.name, len(code), vm)
	err = n.Until(ctx, "the program runs", func(e *engine.Engine) bool {
		x, ok := e.VM(vm)
		return ok && x.State != engine.Waiting && x.State != engine.Ordered
	})
	if err != nil {
		return vm, err
	}
	events, err := t.firstCore().Events(ctx, vm)
	if err != nil {
		return vm, err
	}
	for _, ev := range events {
		t.say("  %s: %s", ev.Kind, orElse(ev.Reason, ev.Node.Short()))
	}
	n.View(func(e *engine.Engine) {
		a, _ := e.Plan().Of(vm)
		x, _ := e.VM(vm)
		t.say("it runs on %s in generation %d, at %s credits an hour", t.nodeName(e, a.Node), a.Generation, perHour(x.Rate))
		t.fact("vm", vm)
		t.fact("node", a.Node)
		t.fact("rate_microcredits_per_hour", x.Rate)
	})
	return vm, nil
}

func (t *Teller) deploy(ctx context.Context) (err error) {
	t.begin("alice deploys a program that runs all the time")
	t.hello, err = t.launch(ctx, t.alice, examples.Hello, true)
	return err
}

func (t *Teller) callProgram(ctx context.Context) error {
	t.begin("HTTP requests reach the program through its compute node")
	for _, path := range []string{"/", "/a/b?c=d"} {
		url := t.vmURL(t.hello) + path
		body, err := getURL(ctx, url)
		if err != nil {
			return err
		}
		t.say("GET %s", url)
		t.say("  %s", strings.TrimSpace(string(body)))
		t.fact("answer", strings.TrimSpace(string(body)))
	}
	return nil
}

// fill lets the incentive programme run a program on what users leave free.
func (t *Teller) fill(ctx context.Context) (err error) {
	t.begin("the incentive programme fills what users leave free")
	if t.good, err = t.launch(ctx, t.programme, examples.Hello, true); err != nil {
		return err
	}
	t.Net.View(func(e *engine.Engine) {
		p := e.Policy().Programme
		t.say("the incentives pool pays for it, and the wage of the nodes: %s ALEPH of at most %s a month", trim(e.Certificate().Incentives.Decimal()), trim(p.Cap.Decimal()))
	})
	return nil
}

// flow shows that the balance flows by the millisecond.
func (t *Teller) flow(ctx context.Context) error {
	t.begin("the balance flows, by the millisecond")
	type look struct {
		at   aleph.Millis
		left aleph.Grains
	}
	var looks []look
	for range 3 {
		var l look
		t.Net.View(func(e *engine.Engine) { l = look{e.Now(), e.Ledger().Available(t.alice.address, e.Now())} })
		looks = append(looks, l)
		if err := t.Net.Until(ctx, "a second has passed", func(e *engine.Engine) bool { return e.Now() >= l.at+aleph.Second }); err != nil {
			return err
		}
	}
	var rate aleph.Rate
	t.Net.View(func(e *engine.Engine) { rate = e.Ledger().Outflow(t.alice.address) })
	for i, l := range looks[1:] {
		d := l.at - looks[i].at
		used := looks[i].left.MustSub(l.left)
		t.say("%s: %s credits left; %d ms used %s credits = %d ms x %d grains", clock(l.at), trim(l.left.Decimal()), d, used.Decimal(), d, rate)
		if used != rate.Over(d) {
			return fmt.Errorf("%d ms at %d grains per millisecond used %s grains", d, rate, used)
		}
	}
	t.fact("grains_per_millisecond", rate)
	return nil
}

// meter runs a program that is charged for the time its requests really ran.
func (t *Teller) meter(ctx context.Context) (err error) {
	t.begin("alice deploys a second program, on demand: only what its requests ran is charged")
	if t.work, err = t.launch(ctx, t.alice, examples.Work, false); err != nil {
		return err
	}
	for range workCalls {
		if _, err := getURL(ctx, fmt.Sprintf("%s/?n=%d", t.vmURL(t.work), int(workRounds))); err != nil {
			return err
		}
	}
	var line expense.Line
	err = t.Net.Until(ctx, "the requests are on the bill", func(e *engine.Engine) bool {
		for _, l := range e.Lines() {
			if l.Usage.Execution == t.work {
				line = l
				return true
			}
		}
		return false
	})
	if err != nil {
		return err
	}
	t.say("bill line %d: %d request(s) ran %d ms within a window of %d ms: %s credits", line.Number, line.Usage.Requests, line.Usage.Counted, line.Usage.To-line.Usage.From, line.Amount.Decimal())
	t.fact("line", line.Number)
	t.fact("milliseconds", line.Usage.Counted)
	return nil
}

// runDry lets bob's program run until his credits are used up.
func (t *Teller) runDry(ctx context.Context) (err error) {
	n := t.Net
	t.begin("bob has few credits; his program is stopped at the millisecond at which they end")
	buyer := chain.NewBuyer(n.Client, n.Contracts)
	sender := chain.NewSender(n.Client, t.bob.wallet)
	var rate aleph.Rate
	n.View(func(e *engine.Engine) {
		rate = e.Policy().Tariff.Rate(policy.PersistentProgram, policy.Resources{VCPUs: 1})
	})
	bobUSDC := uint64(rate.Over(bobRuns).Credits()) + 1 // base units, 10^-6 USDC: one is a credit
	err = t.purchase(ctx, t.bob, func() (chain.Bought, error) {
		return buyer.BuyWithToken(ctx, sender, n.Contracts.USDC, aleph.NewToken(bobUSDC), t.bob.wallet.Address(), slippage)
	})
	if err != nil {
		return err
	}
	if t.dry, err = t.launch(ctx, t.bob, examples.Hello, true); err != nil {
		return err
	}
	var dry aleph.Millis
	n.View(func(e *engine.Engine) { dry, _ = e.Ledger().DryAt(t.bob.address) })
	if dry > 0 {
		t.say("at its rate his credits end at %s", clock(dry))
	}
	err = n.Until(ctx, "bob's program is stopped", func(e *engine.Engine) bool {
		x, ok := e.VM(t.dry)
		return ok && x.State == engine.Dry
	})
	if err != nil {
		return err
	}
	var ran aleph.Millis
	lines, err := t.firstCore().BillOf(ctx, t.dry)
	if err != nil {
		return err
	}
	for _, l := range lines {
		ran += l.Usage.Counted
	}
	n.View(func(e *engine.Engine) {
		x, _ := e.VM(t.dry)
		left := e.Ledger().Available(t.bob.address, e.Now())
		t.say("%s: %s; it ran %d ms, and the %s grains that are left do not pay another", x.State, x.Reason, ran, left)
		t.fact("milliseconds", ran)
		t.fact("grains_left", left)
		if left.Cmp(x.Rate.Over(1)) >= 0 {
			err = fmt.Errorf("bob's program was stopped although %s grains were left", left)
		}
	})
	if err != nil {
		return err
	}
	last := lines[len(lines)-1].Usage.To
	t.say("its last billed window ends at %s; requests now get no answer from it", clock(last))
	t.fact("stopped_at", last)
	return nil
}

// kill stops a core node in the middle of the story.
func (t *Teller) kill(ctx context.Context) error {
	if !t.KillOne {
		return nil
	}
	i := len(t.Net.cores) - 1
	t.begin(fmt.Sprintf("core node %d is killed", i))
	if err := t.Net.KillCore(ctx, i); err != nil {
		return err
	}
	t.say("%d of %d core nodes go on: more than two thirds of the power", i, i+1)
	return nil
}

// closeEpoch waits for the end of the epoch and tells how it was shared.
func (t *Teller) closeEpoch(ctx context.Context) error {
	n := t.Net
	var to aleph.Millis
	n.View(func(e *engine.Engine) { t.began, _, to = e.Epoch() })
	t.begin(fmt.Sprintf("epoch %d closes at %s; what was used in it is shared", t.began, clock(to)))
	if err := t.waitForEpoch(ctx, to); err != nil {
		return err
	}
	closed, err := t.firstCore().Epoch(ctx, t.began)
	if err != nil {
		return err
	}
	r := closed.Report
	t.say("%d lines, worth %s ALEPH, of which %s are distributed (policy %q):", r.Lines, trim(r.Pool.Sum().Decimal()), trim(r.Pool.Distribution.Decimal()), "proposal")
	t.say("  the incentives pool adds %s ALEPH: %s of wage, %s of %s for the programme", trim(r.Drawn().Decimal()),
		trim(r.Wage.Decimal()), trim(r.Programme.Paid.Decimal()), trim(r.Programme.Owed.Decimal()))
	t.say("  compute nodes %s, core nodes %s, stakers %s, unallocated %s", r.CRN.Decimal(), r.CCN.Decimal(), r.Stakers.Decimal(), r.Unallocated.Decimal())
	for _, s := range r.Shares {
		t.say("  %-9s  %-10s %s  %s  for %s", s.Stream, s.Role, s.Address, s.Amount.Decimal(), s.Node.Short())
	}
	for _, u := range r.Leftovers {
		t.say("  %-9s  %-10s unallocated %s: %s", u.Stream, u.Role, u.Amount.Decimal(), u.Reason)
	}
	t.fact("epoch", t.began)
	t.fact("pool", r.Pool.Sum())
	t.fact("crn", r.CRN)
	t.fact("ccn", r.CCN)
	t.fact("stakers", r.Stakers)
	return r.Check()
}

// waitForEpoch waits until the epoch is closed and says now and then how long
// that will take.
func (t *Teller) waitForEpoch(ctx context.Context, end aleph.Millis) error {
	const often = 10 * aleph.Second
	for {
		var now aleph.Millis
		var open uint64
		t.Net.View(func(e *engine.Engine) {
			now = e.Now()
			open, _, _ = e.Epoch()
		})
		if open > t.began {
			return nil
		}
		if end-now > aleph.Second {
			fmt.Fprintf(t.Out, "    ... %d s to go\n", (end-now)/aleph.Second)
		}
		err := t.Net.Until(ctx, "time passes", func(e *engine.Engine) bool {
			open, _, _ := e.Epoch()
			return open > t.began || e.Now() >= now+often
		})
		if err != nil {
			return err
		}
	}
}

// attest waits until core nodes have signed the root and the vault has it.
func (t *Teller) attest(ctx context.Context) error {
	n := t.Net
	t.begin("every core node signs the same payout root, and the vault accepts it")
	signers := len(n.cores)
	if t.KillOne {
		signers-- // One of them is down.
	}
	var root payout.RootState
	err := n.Until(ctx, "the core nodes have signed the root and the vault has accepted it", func(e *engine.Engine) bool {
		root, _ = e.Payouts().Root(t.began)
		return root.Accepted && len(e.Attestations(t.began)) >= signers
	})
	if err != nil {
		return err
	}
	t.say("root %x over %d addresses, %s ALEPH in all", root.Hash, len(root.Leaves), trim(root.Total.Decimal()))
	n.View(func(e *engine.Engine) {
		for _, c := range e.Genesis().Cores {
			t.say("  %s %s: %s", c.Name, c.Signer, map[bool]string{true: "signed", false: "has not signed (it is down)"}[e.Attested(t.began, c.Signer)])
		}
	})
	onChain, err := chain.NewVault(n.Client, n.Contracts).Root(ctx)
	if err != nil {
		return err
	}
	t.say("the vault on the chain holds root %x of epoch %d", onChain.Hash, onChain.Epoch)
	if onChain.Epoch == t.began && onChain.Hash != root.Hash {
		return fmt.Errorf("the vault holds another root: %x", onChain.Hash)
	}
	t.fact("root", fmt.Sprintf("0x%x", root.Hash))
	t.fact("total", root.Total)
	return t.prove(ctx, root.Root)
}

// prove asks a core node where the first line of the epoch went, and checks the
// answer with the root alone.
func (t *Teller) prove(ctx context.Context, root payout.Root) error {
	first, err := t.firstCore().FirstLine(ctx, root.Epoch)
	if err != nil {
		return err
	}
	proof, err := getURL(ctx, fmt.Sprintf("%s/api/v1/lines/%d/proof", t.Net.CoreURL(0), first))
	if err != nil {
		return err
	}
	var evidence payout.Evidence
	if err := json.Unmarshal(proof, &evidence); err != nil {
		return err
	}
	if err := evidence.Verify(root.Epoch, root.Hash); err != nil {
		return err
	}
	if len(evidence.Records) < 2 {
		return errors.New("the proof of a line shows no line")
	}
	record, err := reward.ReadRecord(evidence.Records[1].Record)
	if err != nil {
		return err
	}
	if err := record.Check(); err != nil || record.Line == nil {
		return fmt.Errorf("what was proven is no line that adds up: %w", err)
	}
	l := record.Line
	t.say("that root alone shows where line %d went, for which %s paid %s credits (galeph rewards verify):", first, t.nameOf(l.Line.Usage.Payer), l.Line.Amount.Decimal())
	for _, d := range l.Divisions {
		for _, c := range d.Parts {
			to := string(c.Address)
			if c.Pool {
				to = "all of them"
			}
			t.say("  %-9s  %-10s %s  %s", d.Stream, c.Role, to, c.Amount.Decimal())
		}
	}
	return nil
}

func (t *Teller) nameOf(a aleph.Address) string {
	for _, u := range []user{t.alice, t.bob, t.programme} {
		if u.address == a {
			return u.name
		}
	}
	return string(a)
}

// revive starts the killed core node again and waits until it knows what the
// others know.
func (t *Teller) revive(ctx context.Context) error {
	if !t.KillOne {
		return nil
	}
	n := t.Net
	i := len(n.cores) - 1
	t.begin(fmt.Sprintf("core node %d is started again and catches up", i))
	if err := n.RestartCore(ctx, i); err != nil {
		return err
	}
	height, hash, err := n.untilEqual(ctx, i)
	if err != nil {
		return err
	}
	t.say("at block %d it has the same application hash as core node 0: %x", height, hash)
	t.fact("height", height)
	t.fact("app_hash", fmt.Sprintf("%x", hash))
	return nil
}

// pay claims for a compute node's owner, a core node's owner and a staker.
func (t *Teller) pay(ctx context.Context) error {
	n := t.Net
	t.begin("a compute node's owner, a core node's owner and a staker are paid")
	closed, err := t.firstCore().Epoch(ctx, t.began)
	if err != nil {
		return err
	}
	sender := chain.NewSender(n.Client, n.keys.users[0])
	vault := chain.NewVault(n.Client, n.Contracts)
	for _, role := range []reward.Role{reward.RoleCRN, reward.RoleCCN, reward.RoleStaker} {
		i := slices.IndexFunc(closed.Report.Shares, func(s reward.Share) bool { return s.Role == role })
		if i < 0 {
			return fmt.Errorf("nobody earned anything as %s", role)
		}
		who := closed.Report.Shares[i].Address
		b, _ := who.Ethereum()
		address := common.Address(b)
		before, err := n.Client.Balance(ctx, n.Contracts.ALEPH, address)
		if err != nil {
			return err
		}
		if paid, err := vault.ClaimedOf(ctx, address); err != nil {
			return err
		} else if !paid.IsZero() {
			t.say("%-6s %s  has %s ALEPH of the vault already: a core node brought the claim", role, who, paid.Decimal())
			t.fact(string(role), map[string]any{"address": who, "paid": paid})
			continue
		}
		var claim payout.Claim
		n.View(func(e *engine.Engine) { claim, _ = e.Payouts().Claim(who) })
		if _, err := vault.Claim(ctx, sender, claim); err != nil {
			return fmt.Errorf("claim for %s: %w", who, err)
		}
		after, err := n.Client.Balance(ctx, n.Contracts.ALEPH, address)
		if err != nil {
			return err
		}
		t.say("%-6s %s  %s -> %s ALEPH", role, who, before.Decimal(), after.Decimal())
		t.fact(string(role), map[string]any{"address": who, "before": before, "after": after, "paid": after.MustSub(before)})
	}
	return n.Until(ctx, "the core nodes have seen the payments", func(e *engine.Engine) bool {
		return len(e.Payouts().Paid()) >= 3
	})
}

// takeBack forgets alice's programs: from then on nothing is charged.
func (t *Teller) takeBack(ctx context.Context) error {
	t.begin("alice takes her programs back")
	if _, err := t.programme.publish(ctx, message.TypeForget, &message.Forget{Hashes: []aleph.Hash{t.good}, Reason: "the story is told"}); err != nil {
		return err
	}
	hashes := []aleph.Hash{t.hello, t.work}
	if _, err := t.alice.publish(ctx, message.TypeForget, &message.Forget{Hashes: hashes, Reason: "the story is told"}); err != nil {
		return err
	}
	err := t.Net.Until(ctx, "the nodes have told the last requests", func(e *engine.Engine) bool {
		_, hello := e.VM(t.hello)
		_, work := e.VM(t.work)
		_, good := e.VM(t.good)
		return !hello && !work && !good
	})
	if err != nil {
		return err
	}
	t.Net.View(func(e *engine.Engine) {
		t.say("the FORGET message is processed, the last requests are billed; her outflow is %s credits an hour, %s credits are left",
			perHour(e.Ledger().Outflow(t.alice.address)), trim(e.Ledger().Available(t.alice.address, e.Now()).Decimal()))
	})
	return nil
}

func (t *Teller) firstCore() coreReader { return coreReader{t.Net} }

func (t *Teller) vmURL(vm aleph.Hash) string {
	var url string
	t.Net.View(func(e *engine.Engine) {
		a, _ := e.Plan().Of(vm)
		crn, _ := e.Registry().CRN(a.Node)
		url = crn.URL + "/vm/" + vm.String()
	})
	return url
}

func (t *Teller) nodeName(e *engine.Engine, id aleph.Hash) string {
	crn, _ := e.Registry().CRN(id)
	return fmt.Sprintf("%s (%s)", crn.Name, crn.URL)
}

// trim drops the zeros at the end of a decimal.
func trim(decimal string) string {
	if !strings.Contains(decimal, ".") {
		return decimal
	}
	return strings.TrimSuffix(strings.TrimRight(decimal, "0"), ".")
}

func usdc(base aleph.Token) string {
	n := base.Big().Uint64()
	return trim(fmt.Sprintf("%d.%06d", n/usdcUnit, n%usdcUnit))
}

func perHour(r aleph.Rate) string { return trim(fmt.Sprintf("%d.%06d", r/1e6, r%1e6)) }

func clock(at aleph.Millis) string { return time.UnixMilli(int64(at)).UTC().Format("15:04:05.000") }

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}
