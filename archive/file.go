package archive

import (
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/message"
)

// Stored is what a STORE message keeps.
type Stored struct {
	File aleph.Hash
	Ref  string // what the file is a version of; empty when of nothing
}

// origin returns the STORE message whose versions this one joins: itself when
// it has no ref, else the one that ref names. It is zero for other messages,
// and when ref is a text of the owner's choice: no machine refers to a file by
// that, so it decides nothing.
func (r *Record) origin() aleph.Hash {
	if r.Stored == nil {
		return aleph.Hash{}
	}
	if r.Stored.Ref == "" {
		return r.Hash
	}
	h, _ := aleph.ParseHash(r.Stored.Ref)
	return h
}

// AddFile makes a file known with its size in bytes: a core node holds it. The
// size of a known file stays as it is.
func (a *Archive) AddFile(file aleph.Hash, size int64) {
	if _, known := a.files[file]; !known {
		a.files[file] = size
	}
}

// DropFile makes a file unknown again that no message on record names.
func (a *Archive) DropFile(file aleph.Hash) { delete(a.files, file) }

// File returns the size of a known file in bytes.
func (a *Archive) File(file aleph.Hash) (size int64, ok bool) {
	size, ok = a.files[file]
	return size, ok
}

// Files returns the files that STORE messages on record name, sorted: what
// core nodes keep.
func (a *Archive) Files() []aleph.Hash {
	var files []aleph.Hash
	for _, r := range a.records { // order-free: sorted below.
		if r.Stored != nil {
			files = append(files, r.Stored.File)
		}
	}
	slices.SortFunc(files, aleph.Hash.Compare)
	return slices.Compact(files)
}

// Resolve returns the file that a machine's reference stands for now, and its
// size in bytes: the file of the STORE message that it names or, with
// UseLatest, that of its newest version.
func (a *Archive) Resolve(f message.File) (file aleph.Hash, size int64, ok bool) {
	store := a.live(f.Ref)
	if f.UseLatest {
		store = a.versions[f.Ref].latest()
	}
	if store == nil || store.Stored == nil {
		return aleph.Hash{}, 0, false
	}
	size, ok = a.files[store.Stored.File]
	return store.Stored.File, size, ok
}

func (a *Archive) checkStore(m message.Message, body *message.Store) *message.Refusal {
	if _, ok := a.files[body.File]; !ok {
		return refusef(message.FileUnavailable, "the file %s is unknown; upload it first", body.File)
	}
	ref, err := aleph.ParseHash(body.Ref)
	if err != nil {
		return nil // Without ref, or with a name of the owner's choice.
	}
	first := a.live(ref)
	switch {
	case first == nil || first.Stored == nil:
		return message.Refuse(message.StoreRefNotFound, body.Ref)
	case first.Stored.Ref != "":
		return message.Refuse(message.StoreUpdateUpdate)
	case first.Owner != m.Owner:
		return refusef(message.PermissionDenied, "the file %s belongs to %s; nobody else can store a version of it",
			body.Ref, first.Owner)
	}
	return nil
}

// inUse reports whether a machine's reference would lead nowhere without this
// STORE message. One to the latest version can always fall back to the origin;
// when that is gone, every version left must stay.
func (a *Archive) inUse(r *Record) bool {
	first := r.origin()
	return a.uses[r.Hash] > 0 || a.live(first) == nil && a.uses[first] > 0
}
