package archive

import (
	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/message"
)

// checkForget lets a FORGET pass when its sender could have written each of
// its targets. One that may not be forgotten refuses all.
func (a *Archive) checkForget(m message.Message, body *message.Forget) *message.Refusal {
	if len(body.Hashes)+len(body.Aggregates) == 0 {
		return message.Refuse(message.ForgetNoTarget)
	}
	for _, h := range body.Hashes {
		target := a.live(h)
		if target == nil {
			return message.Refuse(message.ForgetTargetNotFound, map[string]string{"message": h.String()})
		}
		if a.inUse(target) {
			return refusef(message.ForgetNotAllowed, "a virtual machine uses the file %s; forget the machine first", h)
		}
	}
	for _, key := range body.Aggregates {
		if len(a.elements[aggregate{m.Owner, key.String()}]) == 0 {
			return message.Refuse(message.ForgetTargetNotFound, map[string]string{"aggregate": key.String()})
		}
	}
	sender := m.Envelope.Signer()
	for _, h := range body.Hashes {
		target := a.live(h)
		if target.Type == message.TypeForget {
			return message.Refuse(message.ForgetForget, map[string]string{"message": h.String()})
		}
		if refusal := a.permit(sender, *target); refusal != nil {
			return refusal
		}
	}
	checked := hashes{}
	for _, key := range body.Aggregates {
		if _, again := checked[key]; again {
			continue // A key that is named a thousand times costs no more than once.
		}
		checked[key] = struct{}{}
		for h := range a.elements[aggregate{m.Owner, key.String()}] { // order-free: all refusals are equal.
			if refusal := a.permit(sender, *a.byHash[h]); refusal != nil {
				return refusal
			}
		}
	}
	return nil
}

// forget takes the targets off the record.
func (a *Archive) forget(owner aleph.Address, body *message.Forget) (forgotten []Record) {
	take := func(h aleph.Hash) {
		if r := a.live(h); r != nil { // A target may be named twice.
			a.drop(r)
			forgotten = append(forgotten, *r)
		}
	}
	for _, h := range body.Hashes {
		take(h)
		for _, amend := range a.amends[h].sorted() {
			take(amend)
		}
	}
	for _, key := range body.Aggregates {
		for _, h := range a.elements[aggregate{owner, key.String()}].sorted() {
			take(h)
		}
	}
	return forgotten
}
