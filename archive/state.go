package archive

import (
	"slices"

	aleph "github.com/aleph-im/go-aleph"
)

// State is the archive as it is kept in a snapshot.
type State struct {
	Records []Record    // in the order of admission
	Files   []FileState // by hash
}

// FileState is one known file of a State.
type FileState struct {
	File aleph.Hash
	Size int64 // bytes
}

// State returns all that the archive knows, in a fixed order. It shares what
// is never changed with the archive; its reader must not change it either.
func (a *Archive) State() State {
	var s State
	for _, r := range a.records {
		s.Records = append(s.Records, *r)
	}
	for file, size := range a.files { // order-free: sorted below.
		s.Files = append(s.Files, FileState{file, size})
	}
	slices.SortFunc(s.Files, func(x, y FileState) int { return x.File.Compare(y.File) })
	return s
}

// Restore returns the archive that was in state s.
func Restore(s State) *Archive {
	a := New()
	for _, r := range s.Records {
		a.put(&r)
	}
	for _, f := range s.Files {
		a.files[f.File] = f.Size
	}
	return a
}
