package engine

import (
	"cmp"
	"fmt"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/credit"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/usage"
)

// The holder tier: who holds enough ALEPH runs something for nothing. Nothing
// flows, so nothing is locked either: what a wallet holds is looked at when
// something starts and whenever it changes.

// heldFile is a file that its owner keeps by holding ALEPH. Files that are
// free are none.
type heldFile struct {
	ID    aleph.Hash // of the STORE message
	Owner aleph.Address
	Holds aleph.Token
}

// holders are the messages that each account pays by holding, also those of
// VMs that have failed since.
type holders map[aleph.Address]map[aleph.Hash]struct{}

func (h holders) add(a aleph.Address, id aleph.Hash) {
	if h[a] == nil {
		h[a] = map[aleph.Hash]struct{}{}
	}
	h[a][id] = struct{}{}
}

func (h holders) drop(a aleph.Address, id aleph.Hash) {
	if delete(h[a], id); len(h[a]) == 0 {
		delete(h, a)
	}
}

// closed reports whether the way in which a message wants to pay is closed for
// what it starts: ccn-protocol section 0.3. What counts is the time of the
// block, and not that of the envelope, which its sender chooses.
func (e *Engine) closed(m message.Message, way message.PaymentType) bool {
	legacy := e.policy.Legacy
	switch body := m.Body.(type) {
	case *message.Instance:
		return way != message.Credit && e.now >= legacy.MachinesClose
	case *message.Program:
		return way != message.Credit && (e.now >= legacy.AllClose || body.On.Persistent && e.now >= legacy.MachinesClose)
	}
	return way != message.Credit && e.now >= legacy.AllClose
}

// holdable checks that an account holds enough for all that it pays that way
// and one thing more: ccn-protocol section 5.
func (e *Engine) holdable(account aleph.Address, more aleph.Token) *message.Refusal {
	required := e.Locked(account).Add(more)
	have := e.registry.Balance(account)
	if have.Cmp(required) >= 0 {
		return nil
	}
	return message.Refuse(message.BalanceInsufficient, map[string]any{
		"required_balance": required.Decimal(),
		"account_balance":  have.Decimal(),
	})
}

// Locked returns what an account must hold for all that it pays by holding.
func (e *Engine) Locked(account aleph.Address) aleph.Token {
	sum, vms := e.heldBy(account)
	for _, vm := range vms {
		sum = sum.Add(vm.Holds)
	}
	return sum
}

// heldBy returns what an account must hold for its files, and its VMs that run
// or shall run by holding, oldest first.
func (e *Engine) heldBy(account aleph.Address) (files aleph.Token, vms []*VM) {
	for id := range e.holders[account] { // order-free: sums, and sorted below.
		if vm := e.vms[id]; vm != nil && vm.State != Failed && vm.State != Leaving {
			vms = append(vms, vm)
		}
		files = files.Add(e.heldFiles[id].Holds)
	}
	slices.SortFunc(vms, func(a, b *VM) int { return cmp.Compare(a.Order, b.Order) })
	return files, vms
}

// rebalance follows a change of what an account holds or pays that way. VMs
// that it no longer holds enough for stop, newest first; when it holds enough
// again they go on, oldest first. Files are kept on.
func (e *Engine) rebalance(account aleph.Address) {
	need, vms := e.heldBy(account)
	have := e.registry.Balance(account)
	for _, vm := range vms {
		if vm.State != Dry {
			need = need.Add(vm.Holds)
		}
	}
	for _, vm := range slices.Backward(vms) {
		if need.Cmp(have) <= 0 {
			break
		}
		if vm.State != Dry {
			e.end(vm, e.now, Dry, "its owner holds less ALEPH than it takes")
			need = need.MustSub(vm.Holds)
		}
	}
	for _, vm := range vms {
		if vm.State != Dry {
			continue
		}
		if need = need.Add(vm.Holds); need.Cmp(have) > 0 {
			return
		}
		vm.State, vm.Reason = Waiting, ""
		e.replan = true
	}
}

// sealHeld puts a window of what is paid by holding on its owner's bill. It
// costs nothing, and says what was used.
func (e *Engine) sealHeld(id aleph.Hash, to aleph.Millis) {
	x, _ := e.usage.Of(id)
	record, err := e.usage.Seal(id, max(to, x.Since), 0, 0)
	if err != nil {
		panic(fmt.Sprintf("engine: seal held: %v", err))
	}
	if record.Counted > 0 {
		e.bill(record, credit.Charge{Account: record.Payer})
	}
}

// runHeld returns what is reserved by holding, sorted by name.
func (e *Engine) runHeld() []usage.Execution {
	return slices.DeleteFunc(e.usage.Executions(), func(x usage.Execution) bool { return !x.Held || x.Kind != usage.Reserved })
}

// filesHeld returns the files that are kept by holding, sorted by name.
func (e *Engine) filesHeld() []heldFile {
	out := make([]heldFile, 0, len(e.heldFiles))
	for _, f := range e.heldFiles { // order-free: sorted below.
		out = append(out, f)
	}
	slices.SortFunc(out, func(x, y heldFile) int { return x.ID.Compare(y.ID) })
	return out
}

// checkHolders verifies that VMs which are paid by holding run only while their
// owners hold enough.
func (e *Engine) checkHolders() error {
	for account := range e.holders { // order-free: each is tested alike.
		need, vms := e.heldBy(account)
		going := false
		for _, vm := range vms {
			if vm.State != Dry {
				need, going = need.Add(vm.Holds), true
			}
		}
		if have := e.registry.Balance(account); going && have.Cmp(need) < 0 {
			return fmt.Errorf("engine: %s holds %s for what takes %s", account, have, need)
		}
	}
	return nil
}
