package engine

import (
	"errors"
	"fmt"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/credit"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/placement"
	"github.com/aleph-im/go-aleph/usage"
)

// VM is a program as the engine follows it.
type VM struct {
	ID      aleph.Hash // of the PROGRAM message
	Owner   aleph.Address
	Kind    usage.Kind
	Units   aleph.ComputeUnits
	Payment message.PaymentType
	Rate    aleph.Rate  // at which it spends credits, unless it is paid by holding
	Holds   aleph.Token // ALEPH that its owner must hold when it is; zero else
	Pin     aleph.Hash  // the node that its owner asked for
	Order   uint64
	Created aleph.Millis
	State   VMState
	Reason  string     // why it is in that state, for its owner
	Left    aleph.Hash // the node that gave it back last; zero for none

	Instance bool // a virtual machine with an operating system, which no node runs yet
}

// held reports whether its owner pays by holding ALEPH.
func (vm *VM) held() bool { return vm.Payment == message.Hold }

// VMState is where a VM stands.
type VMState string

// The states of a VM.
const (
	Waiting VMState = "waiting" // for a node
	Ordered VMState = "ordered" // placed; its node has not started it yet
	Running VMState = "running"
	Dry     VMState = "dry"    // stopped because its owner can no longer pay for it; resumed when he can
	Failed  VMState = "failed" // ended by its node or its owner, with a reason
	// Leaving is an on-demand program that its owner has taken back and whose
	// node has still to tell what it served last.
	Leaving VMState = "leaving"
)

const (
	// reportAhead is how far before the time of the blocks a node's clock may be.
	reportAhead = aleph.Minute
	// lastWords is how long a node may take to tell what a program that is
	// leaving served last.
	lastWords = aleph.Minute
	// aheadMax bounds how many events of one node may wait for their moment.
	aheadMax = 1000
)

// affordable checks that the owner can pay for what a message starts:
// ccn-protocol sections 3.4 and 5.
func (e *Engine) affordable(m message.Message) *message.Refusal {
	var way message.PaymentType
	switch body := m.Body.(type) {
	case *message.Program:
		way = body.Payment.Type
	case *message.Instance:
		way = body.Payment.Type
	case *message.Store:
		way = body.Payment.Type
	case *message.Post:
		return e.moveable(m, body)
	default:
		return nil
	}
	if refusal := Unpriced(m); refusal != nil {
		return refusal
	}
	if e.closed(m, way) {
		return message.Refuse(message.InvalidPaymentMethod)
	}
	quote, costs := e.Quote(m)
	switch {
	case !costs:
		return nil
	case way == message.Hold:
		return e.holdable(m.Owner, quote.Holds)
	case way == message.Stream:
		return nil // Streams begin when it is known what they are for: it waits for them.
	}
	required := e.required(m.Owner, quote.Rate, max(e.policy.MinRuntime, 1))
	have := e.ledger.Available(m.Owner, e.now)
	if have.Cmp(required) < 0 {
		return message.Refuse(message.CreditInsufficient, map[string]any{
			"required_credits": required.Decimal(),
			"account_credits":  have.Decimal(),
			"min_runtime_days": e.policy.MinRuntime / aleph.Day,
		})
	}
	return nil
}

// committed returns how fast an account spends when all that it has asked for
// runs: what waits, and programs on demand as if they ran all the time.
func (e *Engine) committed(account aleph.Address) aleph.Rate {
	all := e.ledger.Outflow(account)
	for _, vm := range e.vms { // order-free: sums.
		_, flows := e.ledger.Flow(vm.ID)
		if vm.Owner == account && !flows && !vm.held() && vm.State != Failed && vm.State != Dry {
			all += vm.Rate
		}
	}
	return all
}

// deploy makes a VM of a program and looks for a node. The program that it
// replaces ends.
func (e *Engine) deploy(m message.Message, p *message.Program) {
	kind := usage.Metered
	if p.On.Persistent {
		kind = usage.Reserved
	}
	e.retire(p.Replaces, m.Hash)
	e.add(m, &p.Machine, VM{Kind: kind})
}

// keepInstance makes a VM of an instance. It waits for a node that can run it.
func (e *Engine) keepInstance(m message.Message, i *message.Instance) {
	e.retire(i.Replaces, m.Hash)
	e.add(m, &i.Machine, VM{Kind: usage.Reserved, Instance: true})
}

// add puts a new VM among those that wait.
func (e *Engine) add(m message.Message, machine *message.Machine, vm VM) {
	_, size, _ := e.Sized(m.Body)
	quote, _ := e.Quote(m)
	e.order++
	vm.ID, vm.Owner, vm.Payment = m.Hash, m.Owner, machine.Payment.Type
	vm.Units, vm.Rate = e.policy.Tariff.Units(size), quote.Rate
	vm.Pin, vm.Order, vm.Created, vm.State = e.pin(m.Owner, machine.NamedNode()), e.order, e.now, Waiting
	if vm.held() {
		vm.Holds = quote.Holds
		e.holders.add(vm.Owner, vm.ID)
	}
	if vm.Payment == message.Stream && !e.affords(vm.Owner, vm.Rate) {
		vm.State, vm.Reason = Dry, "its owner's stream does not pay for it yet"
		e.emit(Stopped{VM: vm.ID, At: e.now, State: vm.State, Reason: vm.Reason})
	}
	e.vms[vm.ID] = &vm
	e.replan = true
}

// drop takes a VM that has ended off the record.
func (e *Engine) drop(vm *VM) {
	delete(e.vms, vm.ID)
	e.holders.drop(vm.Owner, vm.ID)
}

// retire ends what a new message replaces. The archive has checked that it is
// the same owner's.
func (e *Engine) retire(replaced string, by aleph.Hash) {
	h, err := aleph.ParseHash(replaced)
	if vm := e.vms[h]; err == nil && vm != nil && vm.State != Failed {
		e.end(vm, e.now, Failed, "replaced by "+by.String())
	}
}

// keepFile starts the flow of a file that is paid with credits, and remembers
// what its owner must hold for one that is not.
func (e *Engine) keepFile(m message.Message, s *message.Store) {
	quote, costs := e.Quote(m)
	if s.Payment.Type != message.Credit {
		if costs {
			e.heldFiles[m.Hash] = heldFile{ID: m.Hash, Owner: m.Owner, Holds: quote.Holds}
			e.holders.add(m.Owner, m.Hash)
		}
		return
	}
	rate := quote.Rate
	if err := e.ledger.Start(m.Hash, m.Owner, rate, e.now); err != nil {
		panic(fmt.Sprintf("engine: a file that was affordable is not: %v", err))
	}
	e.open(usage.Execution{ID: m.Hash, Kind: usage.Stored, Payer: m.Owner, Rate: rate, Started: e.now})
}

func (e *Engine) open(x usage.Execution) {
	e.usage.Open(x)
	e.emit(Started{Execution: x, At: x.Started})
}

// placeWaiting gives a node to each VM that waits for one: to those of users,
// oldest first, then to those of the incentive programme.
func (e *Engine) placeWaiting() {
	vms := e.VMs()
	if !slices.ContainsFunc(vms, func(vm VM) bool { return vm.State == Waiting || e.ofProgramme(vm.Owner) }) {
		return // Most changes are nobody's business; a snapshot is large.
	}
	snapshot := e.registry.Snapshot(e.policy.Nodes)
	e.plan.Survey(snapshot, e.policy.Nodes.ScoreMin)
	for _, vm := range vms {
		if vm.State == Waiting && !e.ofProgramme(vm.Owner) {
			e.place(vm)
		}
	}
	e.fill(vms, snapshot)
}

// place gives a node to a VM that waits for one, or tells why there is none.
func (e *Engine) place(vm VM) {
	if vm.Instance {
		e.unplaced(vm, placement.Decision{VM: vm.ID, Reason: "no node on record runs instances"})
		return
	}
	demand := placement.Demand{VM: vm.ID, Units: vm.Units, Pin: vm.Pin, Avoid: vm.Left}
	fits := e.fits(demand)
	if !fits && !demand.Avoid.IsZero() {
		demand.Avoid = aleph.Hash{} // Nobody else can: wait for it to come back.
		fits = e.fits(demand)
	}
	if !fits && vm.Reason == e.plan.Nowhere() {
		return // That was told before; looking at every node would tell nothing new.
	}
	d := e.plan.Choose(demand)
	if !fits {
		e.unplaced(vm, d)
		return
	}
	if a, _ := e.plan.Place(demand); a.Node != d.Node || a.Generation != d.Generation {
		panic(fmt.Sprintf("engine: %s is placed on %s in generation %d, the reason is about %s in %d", vm.ID, a.Node, a.Generation, d.Node, d.Generation))
	}
	live := e.vms[vm.ID]
	live.State, live.Left, live.Reason = Ordered, aleph.Hash{}, d.Reason
	e.emit(Placed{Decision: d, At: e.now})
}

// fits reports whether there is a node for a VM, if need be after the programme
// has made room.
func (e *Engine) fits(demand placement.Demand) bool {
	return e.plan.Fits(demand) || e.yield(demand) && e.plan.Fits(demand)
}

// unplaced tells why a VM goes on waiting, unless that was told before.
func (e *Engine) unplaced(vm VM, d placement.Decision) {
	if d.Reason != vm.Reason {
		e.vms[vm.ID].Reason = d.Reason
		e.emit(Placed{Decision: d, At: e.now})
	}
}

// takeReport reads a compute node's report and carries out its events.
func (e *Engine) takeReport(m message.Message, p *message.Post) {
	report, refusal := message.ParseNodeReport(p)
	if refusal != nil {
		e.disregard(m.Hash, "%v", refusal)
		return
	}
	crn, ok := e.registry.CRN(report.Node)
	if !ok || m.Owner != crn.Owner && m.Owner != crn.Manager {
		e.disregard(m.Hash, "%s may not report for node %s", m.Owner, report.Node.Short())
		return
	}
	for _, ev := range report.Events {
		switch {
		case ev.At > e.now+reportAhead:
			e.disregard(m.Hash, "the clock of node %s is more than a minute ahead", crn.ID.Short())
		case ev.At > e.now && e.runs(crn.ID, ev):
			if e.waitsFor(crn.ID) >= aheadMax {
				e.disregard(m.Hash, "%d events of node %s wait for their moment already", aheadMax, crn.ID.Short())
				continue
			}
			e.schedule(timer{At: ev.At, Node: crn.ID, Report: ev})
		default:
			e.report(crn.ID, ev, m.Hash)
		}
	}
}

// report carries out one event of a report whose time has come. source is the
// message that it came in; it is zero when it had to wait.
func (e *Engine) report(node aleph.Hash, ev message.ReportEvent, source aleph.Hash) {
	if !e.runs(node, ev) {
		e.disregard(source, "vm %s is not placed on node %s in generation %d", ev.VM.Short(), node.Short(), ev.Generation)
		return
	}
	vm := e.vms[ev.VM]
	a, _ := e.plan.Of(ev.VM)
	switch ev.Kind {
	case message.Started:
		e.start(vm, a)
	case message.Ended:
		e.end(vm, ev.At, Failed, orElse(ev.Reason, "its node ended it"))
	case message.Released:
		vm.Left = node
		e.end(vm, ev.At, Waiting, orElse(ev.Reason, "its node gave it back"))
	case message.Served:
		e.serve(vm, ev, source)
	}
}

// runs reports whether the VM of an event is placed on a node in the
// generation that the event is about.
func (e *Engine) runs(node aleph.Hash, ev message.ReportEvent) bool {
	a, placed := e.plan.Of(ev.VM)
	return placed && e.vms[ev.VM] != nil && a.Node == node && int64(a.Generation) == ev.Generation
}

// waitsFor counts the events of a node that wait for their moment.
func (e *Engine) waitsFor(node aleph.Hash) (n int) {
	for _, t := range e.timers {
		if t.Node == node {
			n++
		}
	}
	return n
}

// start opens the execution of a VM that its node has started. It is charged
// from now on: never from before the network knew.
func (e *Engine) start(vm *VM, a placement.Assignment) {
	if vm.State != Ordered {
		return
	}
	if vm.Kind == usage.Reserved && !vm.held() {
		err := e.ledger.Start(vm.ID, vm.Owner, vm.Rate, e.now)
		if errors.Is(err, credit.ErrInsufficient) {
			e.stop(vm, Dry, "its owner had no credits left when it started")
			return
		} else if err != nil {
			panic(fmt.Sprintf("engine: start: %v", err))
		}
	}
	vm.State, vm.Reason = Running, ""
	e.open(usage.Execution{
		ID: vm.ID, Kind: vm.Kind, Held: vm.held(), Named: !vm.Pin.IsZero(), Node: a.Node, Generation: a.Generation,
		Payer: vm.Owner, Units: vm.Units, Rate: vm.Rate, Started: e.now,
	})
}

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

// serve charges the requests that an on-demand program has served. The window
// follows the one before it, so a report that is sent twice counts once.
func (e *Engine) serve(vm *VM, ev message.ReportEvent, source aleph.Hash) {
	x, open := e.usage.Of(vm.ID)
	if !open || vm.Kind != usage.Metered || ev.From != x.Since || ev.At <= ev.From {
		e.disregard(source, "the window of vm %s is empty or does not follow the one before it", vm.ID.Short())
		return
	}
	if ev.Spent > (ev.At-ev.From)*aleph.Millis(e.policy.MeteredConcurrency) {
		e.disregard(source, "%d ms spent in a window of %d ms are more than %d requests at once",
			ev.Spent, ev.At-ev.From, e.policy.MeteredConcurrency)
		return
	}
	record, err := e.usage.Seal(vm.ID, ev.At, ev.Spent, uint64(ev.Requests))
	if err != nil {
		panic(fmt.Sprintf("engine: serve: %v", err))
	}
	if ev.Reason != "" {
		vm.Reason = ev.Reason // Of the last request at fault, for its owner.
	}
	if record.Held {
		if record.Counted > 0 {
			e.bill(record, credit.Charge{Account: vm.Owner})
		}
		return
	}
	if record.Counted > 0 {
		e.bill(record, e.ledger.Charge(vm.Owner, record.Amount(), e.now))
	}
	if e.ledger.Available(vm.Owner, e.now).Cmp(vm.Rate.Over(1)) < 0 && e.ledger.Inflow(vm.Owner) < e.committed(vm.Owner) {
		e.stop(vm, Dry, "its owner's credits ran out")
	}
}

// end stops a VM at the moment that its node tells; what ran past it is not
// charged.
func (e *Engine) end(vm *VM, at aleph.Millis, state VMState, reason string) {
	if vm.State == Running && vm.Kind == usage.Reserved {
		if vm.held() {
			e.sealHeld(vm.ID, at)
		} else {
			e.closeFlow(vm.ID, at)
		}
	}
	e.stop(vm, state, reason)
}

// stop takes a VM off its node. Its last window has been sealed before.
func (e *Engine) stop(vm *VM, state VMState, reason string) {
	a, _ := e.plan.Of(vm.ID)
	if vm.State == Leaving { // Whatever ends it, its owner had taken it back.
		state, reason = Failed, vm.Reason
		e.drop(vm)
	}
	e.plan.Free(vm.ID)
	e.usage.Close(vm.ID)
	vm.State, vm.Reason = state, reason
	e.replan = true // Others may fit where it was.
	e.emit(Stopped{VM: vm.ID, Node: a.Node, At: e.now, State: state, Reason: reason})
	if vm.held() && state == Failed {
		e.rebalance(vm.Owner) // What it took is free for others.
	}
}

// evacuate takes all VMs off a node; they look for another.
func (e *Engine) evacuate(node aleph.Hash, why string) {
	for _, a := range e.plan.On(node) {
		vm := e.vms[a.VM]
		vm.Left = node
		e.end(vm, e.now, Waiting, why)
	}
}

// evacuateUnlinked takes all VMs off compute nodes that nobody vouches for any
// more.
func (e *Engine) evacuateUnlinked(nodes []aleph.Hash) {
	for _, node := range nodes {
		why := "its node was unlinked"
		if !e.registry.Has(node) {
			why = "its node was dropped"
		}
		e.evacuate(node, why)
	}
}

// closeFlow seals and ends a flow, and bills its last window.
func (e *Engine) closeFlow(id aleph.Hash, at aleph.Millis) {
	_, to, charge, err := e.ledger.Stop(id, at)
	if err != nil {
		panic(fmt.Sprintf("engine: close flow: %v", err))
	}
	e.sealFlow(id, to, charge)
}

// sealFlow bills a window that the ledger has sealed. The ledger and the usage
// book tile time alike.
func (e *Engine) sealFlow(id aleph.Hash, to aleph.Millis, charge credit.Charge) {
	record, err := e.usage.Seal(id, to, 0, 0)
	if err != nil {
		panic(fmt.Sprintf("engine: seal flow: %v", err))
	}
	if record.Amount() != charge.Amount {
		panic(fmt.Sprintf("engine: %s used %s grains and was charged %s", id, record.Amount(), charge.Amount))
	}
	if record.Counted > 0 {
		e.bill(record, charge)
	}
}

func (e *Engine) bill(r usage.Record, c credit.Charge) {
	e.totals.Lines++
	line := expense.Bill(e.totals.Lines, r, c, e.prices)
	if err := line.Check(); err != nil {
		panic("engine: " + err.Error())
	}
	e.totals.Billed = e.totals.Billed.Add(line.Amount)
	e.lines = append(e.lines, line)
	e.emit(Charged{line})
}

// runDry stops what an account cannot pay any longer, newest first.
func (e *Engine) runDry(account aleph.Address) {
	for _, f := range e.ledger.Flows(account) {
		if e.ledger.Pays(account, e.now) {
			return
		}
		e.closeFlow(f.ID, e.now)
		if vm := e.vms[f.ID]; vm != nil {
			e.stop(vm, Dry, "its owner's credits ran out")
			continue
		}
		x, _ := e.usage.Of(f.ID)
		e.dryFiles[f.ID] = x
		e.usage.Close(f.ID)
		e.emit(Stopped{VM: f.ID, At: e.now, State: Dry, Reason: "its owner's credits ran out"})
	}
}

// resume starts what an account had that ran dry, as far as the new credits
// reach: files first, which need no node, then VMs, oldest first.
func (e *Engine) resume(account aleph.Address) {
	for _, x := range e.filesRunDry() {
		if x.Payer != account {
			continue
		}
		if !e.affords(account, x.Rate) || e.ledger.Start(x.ID, account, x.Rate, e.now) != nil {
			return
		}
		delete(e.dryFiles, x.ID)
		x.Started = e.now
		e.open(x)
	}
	for _, vm := range e.VMs() {
		if vm.Owner != account || vm.State != Dry || vm.held() {
			continue
		}
		if !e.affords(account, vm.Rate) {
			return
		}
		e.vms[vm.ID].State, e.vms[vm.ID].Reason = Waiting, ""
		e.replan = true
	}
}

// filesRunDry returns the files that nobody pays for now, sorted by name.
func (e *Engine) filesRunDry() []usage.Execution {
	out := make([]usage.Execution, 0, len(e.dryFiles))
	for _, x := range e.dryFiles { // order-free: sorted below.
		out = append(out, x)
	}
	slices.SortFunc(out, func(x, y usage.Execution) int { return x.ID.Compare(y.ID) })
	return out
}

// forget ends what a forgotten message had started.
func (e *Engine) forget(h aleph.Hash) {
	const reason = "its owner took it back"
	delete(e.dryFiles, h)
	if f, held := e.heldFiles[h]; held {
		delete(e.heldFiles, h)
		e.holders.drop(f.Owner, h)
		e.rebalance(f.Owner)
	}
	if vm := e.vms[h]; vm != nil {
		if vm.Kind == usage.Metered && vm.State == Running {
			a, _ := e.plan.Of(h)
			vm.State, vm.Reason = Leaving, reason
			e.schedule(timer{At: e.now + lastWords, Node: a.Node, Report: message.ReportEvent{
				VM: h, Kind: message.Ended, At: e.now + lastWords, Generation: int64(a.Generation),
			}})
			if vm.held() {
				e.rebalance(vm.Owner)
			}
			return
		}
		e.end(vm, e.now, Failed, reason)
		e.drop(vm)
		return
	}
	if _, open := e.usage.Of(h); open {
		e.closeFlow(h, e.now)
		e.usage.Close(h)
		e.emit(Stopped{VM: h, At: e.now, State: Failed, Reason: reason})
	}
}

// VMs returns all VMs, oldest first.
func (e *Engine) VMs() []VM {
	out := make([]VM, 0, len(e.vms))
	for _, vm := range e.vms { // order-free: sorted below.
		out = append(out, *vm)
	}
	slices.SortFunc(out, func(a, b VM) int { return int(a.Order) - int(b.Order) })
	return out
}
