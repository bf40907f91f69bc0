// Package archive is the messages on record: what the network must remember
// of its past to decide whether the next message may be taken. It takes
// messages that have been opened, and gives a refusal or a place on record. It
// keeps a few hundred bytes of each, never its content.
//
// It promises that Check changes nothing, that what was forgotten stays
// forgotten, that every file a machine on record needs can be resolved, and
// that equal histories give an equal State.
//
// It refuses what Aleph's reference nodes refuse, with three differences:
//
//   - Accounts are compared in their one spelling (aleph.Address). The
//     reference looks up the delegates of an account by the letters of
//     content.address, and compares the owners of posts and files so, though
//     upper and lower case make no other Ethereum account.
//   - A machine may replace a program or an instance of the same owner. The
//     reference finds programs only, and anybody's.
//   - A file that a machine uses cannot be forgotten in any of the ways in which
//     it may be used: not as the parent of a volume, nor as the latest version
//     of a file whose first version is gone.
//
// An Archive has no lock; whoever owns it calls it from one goroutine.
package archive

import (
	"fmt"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/message"
)

// Status says where a message is in its life. Messages that wait or were
// refused are not on record.
type Status string

// The statuses, spelled as the network's API does.
const (
	Processed Status = "processed"
	Forgotten Status = "forgotten" // for good
)

// Record is what stays known of a message. What its type adds is there as long
// as it is not forgotten. The parts of a record are never changed, only
// dropped.
type Record struct {
	Hash    aleph.Hash
	Type    message.Type
	Owner   aleph.Address
	Chain   message.Chain
	Channel string
	Kind    string       // the type of a post, the key of an aggregate, else empty
	Time    aleph.Millis // content.time, which orders versions
	Status  Status

	Amends   aleph.Hash // the post that an amend changes, else zero
	Security *Security  // of an aggregate that names delegates, else nil
	Stored   *Stored    // of a STORE, else nil
	Machine  *Machine   // of a PROGRAM or INSTANCE, else nil
}

// Archive is all messages on record and the files known.
type Archive struct {
	records []*Record // in the order of admission
	byHash  map[aleph.Hash]*Record
	files   map[aleph.Hash]int64 // sizes in bytes

	// All below follows from the processed records in their order.
	amends   map[aleph.Hash]hashes     // post -> its amends
	elements map[aggregate]hashes      // -> messages that it is made of
	versions map[aleph.Hash]history    // STORE message without ref -> it and its versions
	security map[aleph.Address]history // aggregates that name delegates
	uses     map[aleph.Hash]int        // STORE message -> references from machines
}

// New returns an Archive without anything on record.
func New() *Archive {
	return &Archive{
		byHash:   map[aleph.Hash]*Record{},
		files:    map[aleph.Hash]int64{},
		amends:   map[aleph.Hash]hashes{},
		elements: map[aggregate]hashes{},
		versions: map[aleph.Hash]history{},
		security: map[aleph.Address]history{},
		uses:     map[aleph.Hash]int{},
	}
}

// Known returns the record of a message.
func (a *Archive) Known(h aleph.Hash) (Record, bool) {
	if r := a.byHash[h]; r != nil {
		return *r, true
	}
	return Record{}, false
}

// live returns a message that is on record and not forgotten, or nil.
func (a *Archive) live(h aleph.Hash) *Record {
	if r := a.byHash[h]; r != nil && r.Status == Processed {
		return r
	}
	return nil
}

// Check says whether a message may be taken as things stand, and changes
// nothing. A nil refusal lets it. A copy of a message on record may be taken,
// without effect; a copy of a forgotten one may not.
func (a *Archive) Check(m message.Message) *message.Refusal {
	if r := a.byHash[m.Hash]; r != nil {
		if r.Status == Forgotten {
			return message.Refuse(message.ForgottenDuplicate)
		}
		return nil
	}
	// Whether a FORGET is permitted depends on its targets alone, not on the
	// address that it bears.
	if body, ok := m.Body.(*message.Forget); ok {
		return a.checkForget(m, body)
	}
	if post, ok := m.Body.(*message.Post); ok && post.Type == message.PostAmend {
		return a.checkAmend(m, post)
	}
	if refusal := a.permit(m.Envelope.Signer(), attributes(m)); refusal != nil {
		return refusal
	}
	switch body := m.Body.(type) {
	case *message.Store:
		return a.checkStore(m, body)
	case *message.Program, *message.Instance:
		return a.checkMachine(m)
	}
	return nil
}

// checkAmend measures a delegate by the original post: who may write it may
// amend it. As long as the original is unknown the amend itself is measured.
func (a *Archive) checkAmend(m message.Message, post *message.Post) *message.Refusal {
	original := a.live(post.Target)
	scope := attributes(m)
	if original != nil {
		scope = *original
		scope.Owner = m.Owner
	}
	if refusal := a.permit(m.Envelope.Signer(), scope); refusal != nil {
		return refusal
	}
	switch {
	case original == nil || original.Type != message.TypePost:
		return message.Refuse(message.PostAmendTargetNotFound)
	case original.Kind == message.PostAmend:
		return message.Refuse(message.PostAmendAmend)
	case original.Owner != m.Owner:
		return refusef(message.PermissionDenied, "post %s belongs to %s; only in that name can it be amended",
			original.Hash, original.Owner)
	}
	return nil
}

// Admit puts a message on record that Check has let pass, with nothing
// admitted in between. It returns what the message took off the record: the
// targets of a FORGET in the order in which it names them, the elements of an
// aggregate by hash, and behind each post its amends by hash. To admit a
// message that is on record or forgotten changes nothing.
func (a *Archive) Admit(m message.Message) (forgotten []Record) {
	if a.byHash[m.Hash] != nil {
		return nil
	}
	r := attributes(m)
	switch body := m.Body.(type) {
	case *message.Post:
		r.Amends = body.Target
	case *message.Aggregate:
		r.Security = securityOf(body)
	case *message.Store:
		r.Stored = &Stored{File: body.File, Ref: body.Ref}
	case *message.Program, *message.Instance:
		r.Machine = machineOf(body)
	}
	a.put(&r)
	if body, ok := m.Body.(*message.Forget); ok {
		return a.forget(m.Owner, body)
	}
	return nil
}

// attributes are what all messages have; by these delegates are measured.
func attributes(m message.Message) Record {
	r := Record{
		Hash: m.Hash, Type: m.Envelope.Type, Owner: m.Owner,
		Chain: m.Envelope.Chain, Channel: m.Envelope.Channel,
		Time: m.Time, Status: Processed,
	}
	switch body := m.Body.(type) {
	case *message.Post:
		r.Kind = body.Type
	case *message.Aggregate:
		r.Kind = body.Key
	}
	return r
}

func refusef(code message.Code, format string, args ...any) *message.Refusal {
	return message.Refuse(code, fmt.Sprintf(format, args...))
}
