package archive

import (
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/message"
)

func TestFile(t *testing.T) {
	a := New()
	if _, ok := a.File(file(1)); ok {
		t.Error("a file is known that nobody added")
	}
	a.AddFile(file(1), 10)
	a.AddFile(file(1), 11)
	if size, ok := a.File(file(1)); size != 10 || !ok {
		t.Errorf("File = %d, %t; want 10, true", size, ok)
	}
}

func TestStore(t *testing.T) {
	a := New()
	a.AddFile(file(1), 10)
	first := take(t, a, store(file(1), ""))
	update := take(t, a, store(file(1), first.String()))
	named := take(t, a, store(file(1), "photo"))
	note := take(t, a, post(nil))
	gone := take(t, a, store(file(1), "").atSecond(1))
	take(t, a, forget(gone))
	unknown := aleph.HashOf(nil)

	for name, c := range map[string]struct {
		say     say
		code    message.Code
		details string
	}{
		"unknown file":   {store(file(2), ""), message.FileUnavailable, ""},
		"unknown ref":    {store(file(1), unknown.String()), message.StoreRefNotFound, `{"errors":["` + unknown.String() + `"]}`},
		"ref to a post":  {store(file(1), note.String()), message.StoreRefNotFound, ""},
		"forgotten ref":  {store(file(1), gone.String()), message.StoreRefNotFound, ""},
		"ref to update":  {store(file(1), update.String()), message.StoreUpdateUpdate, "null"},
		"ref to named":   {store(file(1), named.String()), message.StoreUpdateUpdate, "null"},
		"another's file": {store(file(1), first.String()).from(stranger), message.PermissionDenied, ""},
		"another's name": {store(file(1), "").from(stranger).inNameOf(owner), message.PermissionDenied, ""},
	} {
		t.Run(name, func(t *testing.T) { refuse(t, a, c.code, c.details, c.say) })
	}
	take(t, a, store(file(1), "photo").from(stranger)) // names mean something to one owner only
}

func TestResolve(t *testing.T) {
	a := New()
	for n := range 4 {
		a.AddFile(file(n), int64(n))
	}
	first := take(t, a, store(file(0), "").atSecond(10))
	wants := func(what string, f message.File, n int) {
		t.Helper()
		if got, size, ok := a.Resolve(f); got != file(n) || size != int64(n) || !ok {
			t.Errorf("%s: Resolve = %v, %d, %t; want file %d", what, got, size, ok, n)
		}
	}
	wants("only version", exactly(first), 0)
	wants("only version", latest(first), 0)

	second := take(t, a, store(file(1), first.String()).atSecond(20))
	wants("after an update", exactly(first), 0)
	wants("after an update", latest(first), 1)
	wants("update itself", exactly(second), 1)

	take(t, a, store(file(2), first.String()).atSecond(15))
	wants("after an older version came late", latest(first), 1)
	take(t, a, store(file(3), first.String()).atSecond(20))
	wants("after another version of the same time", latest(first), 1)

	take(t, a, forget(second))
	wants("after the latest was forgotten", latest(first), 3)
	take(t, a, forget(first))
	wants("after the first was forgotten", latest(first), 3)

	named := take(t, a, store(file(1), "photo"))
	wants("named file", exactly(named), 1)
	for what, f := range map[string]message.File{
		"forgotten":         exactly(first),
		"forgotten version": exactly(second),
		"latest of update":  latest(second),
		"latest of named":   latest(named),
		"a post":            exactly(take(t, a, post(nil))),
		"unknown":           exactly(aleph.HashOf(nil)),
	} {
		if got, _, ok := a.Resolve(f); ok {
			t.Errorf("%s: Resolve = %v; want nothing", what, got)
		}
	}
}
