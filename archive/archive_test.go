package archive

import (
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/message"
)

func TestKnown(t *testing.T) {
	a := New()
	m := post(nil).in("TEST").open(t)
	if _, ok := a.Known(m.Hash); ok {
		t.Fatal("a message is known before it was admitted")
	}
	a.Admit(m)
	want := Record{
		Hash: m.Hash, Type: message.TypePost, Owner: owner, Chain: message.Ethereum, Channel: "TEST",
		Kind: "note", Time: m.Time, Status: Processed,
	}
	if got, _ := a.Known(m.Hash); diff(want, got) != "" {
		t.Errorf("Known = %+v; want %+v", got, want)
	}
}

func TestCopiesChangeNothing(t *testing.T) {
	a := New()
	a.AddFile(file(1), 10)
	m := store(file(1), "").open(t)
	a.Admit(m)
	before := a.State()
	if refusal := a.Check(m); refusal != nil {
		t.Errorf("copy of a message on record: %v", refusal)
	}
	if forgotten := a.Admit(m); forgotten != nil || diff(before, a.State()) != "" {
		t.Errorf("a copy changed the archive:\n%s", diff(before, a.State()))
	}

	take(t, a, forget(m.Hash))
	before = a.State()
	refuse(t, a, message.ForgottenDuplicate, "null", store(file(1), ""))
	if a.Admit(m); diff(before, a.State()) != "" {
		t.Errorf("a copy of a forgotten message changed the archive:\n%s", diff(before, a.State()))
	}
}

func TestAmend(t *testing.T) {
	a := New()
	original := take(t, a, post(nil))
	change := take(t, a, amend(original, nil).atSecond(1))
	other := take(t, a, post(nil).from(stranger))
	forgotten := take(t, a, post(nil).atSecond(2))
	take(t, a, forget(forgotten))

	for name, c := range map[string]struct {
		say  say
		code message.Code
	}{
		"unknown post":        {amend(aleph.HashOf(nil), nil), message.PostAmendTargetNotFound},
		"forgotten post":      {amend(forgotten, nil), message.PostAmendTargetNotFound},
		"not a post":          {amend(take(t, a, element("k", object{})), nil), message.PostAmendTargetNotFound},
		"an amend":            {amend(change, nil), message.PostAmendAmend},
		"another one's post":  {amend(other, nil), message.PermissionDenied},
		"in another's name":   {amend(original, nil).from(stranger).inNameOf(owner), message.PermissionDenied},
		"in one's own name":   {amend(original, nil).from(stranger), message.PermissionDenied},
		"unknown, by another": {amend(aleph.HashOf(nil), nil).from(stranger).inNameOf(owner), message.PermissionDenied},
	} {
		t.Run(name, func(t *testing.T) { refuse(t, a, c.code, "", c.say) })
	}
	take(t, a, amend(original, nil).atSecond(2))
}
