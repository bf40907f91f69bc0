package engine

import (
	"cmp"
	"fmt"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/placement"
	"github.com/aleph-im/go-aleph/registry"
)

// The incentive programme is an account whose programs are paid by the
// incentives pool. They fill the gap between what users use and the policy's
// target, on the whole network: what users use more, the programme uses less
// (economics A.8 item 9, E.3).

func (e *Engine) ofProgramme(owner aleph.Address) bool {
	return owner != "" && owner == e.genesis.Programme
}

// pin returns the node that an owner's wish is for. The programme has none:
// who chooses the node could be paid by it (economics E.3).
func (e *Engine) pin(owner aleph.Address, node aleph.Hash) aleph.Hash {
	if e.ofProgramme(owner) {
		return aleph.Hash{}
	}
	return node
}

// programmeTarget returns up to how many compute units the programme fills the
// network.
func (e *Engine) programmeTarget(s registry.Snapshot) aleph.ComputeUnits {
	var capacity aleph.ComputeUnits
	for _, crn := range s.CRNs {
		if placement.Eligible(crn, s, e.policy.Nodes.ScoreMin) {
			capacity += crn.Capacity
		}
	}
	return e.policy.Programme.Fills(capacity)
}

// fill brings the programme to what is left of its target: its newest programs
// stop while there is too much, those that wait are placed while there is room.
// vms are all VMs, oldest first; it keeps none of them.
func (e *Engine) fill(vms []VM, s registry.Snapshot) {
	all := slices.DeleteFunc(vms, func(vm VM) bool { return !e.ofProgramme(vm.Owner) })
	if len(all) == 0 {
		return
	}
	target := e.programmeTarget(s)
	for _, vm := range slices.Backward(all) {
		if e.plan.Used() <= target {
			break
		}
		e.giveWay(vm.ID)
	}
	for _, vm := range all {
		switch live := *e.vms[vm.ID]; {
		case live.State != Waiting:
		case e.plan.Used()+live.Units <= target:
			e.place(live)
		default:
			e.unplaced(live, placement.Decision{
				VM: live.ID, Reason: fmt.Sprintf("the programme fills the network up to %d compute units", target),
			})
		}
	}
}

// giveWay stops a program of the programme, if it is placed, and lets it wait.
func (e *Engine) giveWay(id aleph.Hash) {
	if _, placed := e.plan.Of(id); placed {
		e.end(e.vms[id], e.now, Waiting, "users use what it filled")
	}
}

// yield makes room for a user's program that fits nowhere else: on the node
// that would be the fairest if none of the programme's were there, the newest of
// them stop until it fits. It reports whether there is room now.
func (e *Engine) yield(d placement.Demand) bool {
	if vm := e.vms[d.VM]; e.ofProgramme(vm.Owner) {
		return false
	}
	cleared := d
	cleared.Yields = map[aleph.Hash]aleph.ComputeUnits{}
	var fillers []placement.Assignment
	for _, a := range e.plan.Assignments() {
		if e.ofProgramme(e.vms[a.VM].Owner) {
			fillers = append(fillers, a)
			cleared.Yields[a.Node] += a.Units
		}
	}
	if len(fillers) == 0 {
		return false
	}
	chosen := e.plan.Choose(cleared)
	if chosen.Node.IsZero() {
		return false
	}
	slices.SortFunc(fillers, func(a, b placement.Assignment) int { return cmp.Compare(e.vms[b.VM].Order, e.vms[a.VM].Order) })
	for _, f := range fillers {
		if e.plan.Fits(d) {
			break
		}
		if f.Node == chosen.Node {
			e.giveWay(f.VM)
		}
	}
	return true
}

// fundProgramme gives the programme's account the credits for what it may use
// until the next epoch ends, and for as long as accounts must be able to pay
// ahead. There is no ALEPH behind them: what they pay for is paid by the
// incentives pool, within the cap.
func (e *Engine) fundProgramme() {
	if e.genesis.Programme == "" {
		return
	}
	p := e.policy
	perUnit := max(p.Tariff.Program*2, p.Tariff.PersistentProgram, p.Tariff.Instance)
	need := aleph.CreditsPerHour(uint64(perUnit) * uint64(p.Programme.Target)).Over(p.Epoch + p.MinRuntime + p.WarnRunway)
	have := e.ledger.Available(e.genesis.Programme, e.now)
	if lack, ok := need.Sub(have); ok && lack.Credits() > 0 {
		e.ledger.Deposit(e.genesis.Programme, aleph.Programme, lack.Credits()+1, aleph.Value{})
		e.resume(e.genesis.Programme)
	}
}
