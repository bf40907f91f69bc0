package archive

import (
	"maps"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/message"
)

// put enters a record behind all others. Admit and Restore both run it.
func (a *Archive) put(r *Record) {
	a.records = append(a.records, r)
	a.byHash[r.Hash] = r
	if r.Status == Forgotten {
		return
	}
	if !r.Amends.IsZero() {
		include(a.amends, r.Amends, r.Hash)
	}
	if key, ok := r.aggregate(); ok {
		include(a.elements, key, r.Hash)
	}
	if r.Security != nil {
		a.security[r.Owner] = a.security[r.Owner].with(r)
	}
	if first := r.origin(); !first.IsZero() {
		a.versions[first] = a.versions[first].with(r)
	}
	if r.Machine != nil {
		for _, ref := range r.Machine.Uses {
			a.uses[ref]++
		}
	}
}

// drop undoes what put did, except that the message stays known.
func (a *Archive) drop(r *Record) {
	if !r.Amends.IsZero() {
		exclude(a.amends, r.Amends, r.Hash)
	}
	if key, ok := r.aggregate(); ok {
		exclude(a.elements, key, r.Hash)
	}
	if r.Security != nil {
		replace(a.security, r.Owner, a.security[r.Owner].without(r))
	}
	if first := r.origin(); !first.IsZero() {
		replace(a.versions, first, a.versions[first].without(r))
	}
	if r.Machine != nil {
		for _, ref := range r.Machine.Uses {
			if a.uses[ref]--; a.uses[ref] == 0 {
				delete(a.uses, ref)
			}
		}
	}
	r.Status, r.Amends, r.Security, r.Stored, r.Machine = Forgotten, aleph.Hash{}, nil, nil, nil
}

// aggregate names an aggregate that a FORGET can name: FORGET takes only keys
// that look like hashes.
type aggregate struct {
	owner aleph.Address
	key   string
}

// aggregate names the aggregate that the record is an element of.
func (r *Record) aggregate() (aggregate, bool) {
	if r.Type != message.TypeAggregate {
		return aggregate{}, false
	}
	_, err := aleph.ParseHash(r.Kind)
	return aggregate{r.Owner, r.Kind}, err == nil
}

// hashes is a set of messages.
type hashes map[aleph.Hash]struct{}

func include[K comparable](m map[K]hashes, k K, h aleph.Hash) {
	if m[k] == nil {
		m[k] = hashes{}
	}
	m[k][h] = struct{}{}
}

func exclude[K comparable](m map[K]hashes, k K, h aleph.Hash) {
	if delete(m[k], h); len(m[k]) == 0 {
		delete(m, k)
	}
}

func replace[K comparable](m map[K]history, k K, h history) {
	if m[k] = h; len(h) == 0 {
		delete(m, k)
	}
}

func (s hashes) sorted() []aleph.Hash {
	return slices.SortedFunc(maps.Keys(s), aleph.Hash.Compare)
}

// history is messages of which each takes the place of the one before. The
// last is the one that counts: the one with the latest time and, of several
// with that time, the one that was admitted first.
type history []*Record

func (h history) latest() *Record {
	if len(h) == 0 {
		return nil
	}
	return h[len(h)-1]
}

func (h history) with(r *Record) history {
	i := len(h)
	for i > 0 && h[i-1].Time >= r.Time {
		i--
	}
	return slices.Insert(h, i, r)
}

func (h history) without(r *Record) history {
	i := slices.Index(h, r)
	return slices.Delete(h, i, i+1)
}
