package engine

import (
	"cmp"
	"fmt"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/payout"
	"github.com/aleph-im/go-aleph/reward"
)

// shareEpoch seals all that runs at the end of the epoch, pays the wage until
// then, and shares what was used in the epoch.
func (e *Engine) shareEpoch() (reward.Epoch, reward.Report) {
	for _, f := range e.ledger.Open() {
		_, to, charge, err := e.ledger.Seal(f.ID, e.ends)
		if err != nil {
			panic(fmt.Sprintf("engine: close epoch: %v", err))
		}
		e.sealFlow(f.ID, to, charge)
	}
	for _, x := range e.runHeld() {
		e.sealHeld(x.ID, e.ends)
	}
	e.closeDay(e.ends)
	inputs := e.inputs()
	report := reward.Compute(inputs, e.policy)
	if err := report.Check(); err != nil {
		panic("engine: " + err.Error())
	}
	return inputs, report
}

// closeEpoch shares what was used in the epoch and puts the shares into the
// payout root.
func (e *Engine) closeEpoch() {
	end := e.ends
	inputs, report := e.shareEpoch()
	var commitment [32]byte
	entitled := Entitlements(report)
	if len(entitled) > 0 { // Otherwise there is nothing that a root would be for.
		commitment = e.commit(inputs, report)
	}
	e.book(report) // The treasury is now that of the next epoch.
	root, unpayable, _ := e.payouts.Credit(e.epoch, entitled, commitment)
	closed := &e.totals.Closed
	closed.Used = closed.Used.Add(report.Pool)
	closed.Drawn = closed.Drawn.Add(report.Drawn())
	closed.CRN = closed.CRN.Add(report.CRN)
	closed.CCN = closed.CCN.Add(report.CCN)
	closed.Stakers = closed.Stakers.Add(report.Stakers)
	closed.Developers = closed.Developers.Add(report.Developers.MustSub(report.Pool.Developers))
	closed.Burned = closed.Burned.Add(report.Burned.MustSub(report.Pool.Burned))
	for _, u := range unpayable {
		// Shares of addresses that the vault cannot pay stay in it.
		e.totals.Unpayable = e.totals.Unpayable.Add(u.Total)
	}
	inputs.Lines = nil
	e.emit(EpochClosed{Inputs: inputs, Policy: e.policy, Report: report, Root: root, State: e.digest()})
	e.lines = nil
	e.forgetPrices()
	e.epoch++
	e.changePolicy()
	e.watchBacking()
	e.fundProgramme()
	e.opened, e.ends = end, end+e.policy.Epoch
	gone := e.registry.Prune(end, e.policy.Nodes)
	e.evacuateUnlinked(gone.Unlinked)
	if len(gone.Nodes) > 0 || len(gone.Stakers) > 0 {
		e.replan = true // A stake that is gone may leave a core node inactive.
	}
}

// commit returns the root over all records of a report.
func (e *Engine) commit(inputs reward.Epoch, report reward.Report) [32]byte {
	t := reward.NewTracer(inputs, e.policy, report)
	var leaves [][32]byte
	for _, record := range t.Records(e.treasury.Days) {
		leaves = append(leaves, payout.RecordLeaf(record))
	}
	for i := range inputs.Lines {
		leaves = append(leaves, payout.RecordLeaf(t.Record(&inputs.Lines[i])))
	}
	return payout.CommitLeaves(leaves, nil).Root()
}

// forgetPrices drops the prices before all windows that are still open. Those
// of programs on demand are sealed when they are reported, and changes of
// streams are heard of late.
func (e *Engine) forgetPrices() {
	oldest := e.now - streamMemory
	for _, x := range e.usage.Executions() {
		oldest = min(oldest, x.Since)
	}
	e.prices.Forget(oldest)
}

// Entitlements adds up the shares of a report by address.
func Entitlements(r reward.Report) []payout.Entitlement {
	sums := map[aleph.Address]aleph.Token{}
	for _, s := range r.Shares {
		sums[s.Address] = sums[s.Address].Add(s.Amount)
	}
	out := make([]payout.Entitlement, 0, len(sums))
	for a, t := range sums { // order-free: sorted below.
		out = append(out, payout.Entitlement{Address: a, Total: t})
	}
	slices.SortFunc(out, func(x, y payout.Entitlement) int { return cmp.Compare(x.Address, y.Address) })
	return out
}
