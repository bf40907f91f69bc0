package archive

import (
	"fmt"
	"slices"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/message"
)

func forgetAggregates(keys ...aleph.Hash) say {
	s := forget()
	s.object["aggregates"] = keys
	return s
}

func TestForget(t *testing.T) {
	a := New()
	a.AddFile(file(1), 1)
	note := take(t, a, post(nil))
	f := take(t, a, store(file(1), ""))
	take(t, a, program(latest(f), latest(f), nil))
	gone := take(t, a, post(nil).atSecond(1))
	done := take(t, a, forget(gone))
	none := aleph.HashOf(nil)
	theirs := take(t, a, post(nil).from(stranger))

	for name, c := range map[string]struct {
		say     say
		code    message.Code
		details string
	}{
		"unknown":           {forget(none), message.ForgetTargetNotFound, fmt.Sprintf(`{"errors":[{"message":"%s"}]}`, none)},
		"forgotten":         {forget(gone).atSecond(2), message.ForgetTargetNotFound, ""},
		"a FORGET":          {forget(done), message.ForgetForget, fmt.Sprintf(`{"errors":[{"message":"%s"}]}`, done)},
		"file in use":       {forget(f), message.ForgetNotAllowed, fmt.Sprintf(`{"errors":["a virtual machine uses the file %s; forget the machine first"]}`, f)},
		"unknown aggregate": {forgetAggregates(none), message.ForgetTargetNotFound, fmt.Sprintf(`{"errors":[{"aggregate":"%s"}]}`, none)},
		"another's":         {forget(theirs), message.PermissionDenied, ""},
		"by another":        {forget(note).from(stranger), message.PermissionDenied, ""},
		"in owner's name":   {forget(note).from(stranger).inNameOf(owner), message.PermissionDenied, ""},
		"one of several":    {forget(note, theirs), message.PermissionDenied, ""},
	} {
		t.Run(name, func(t *testing.T) { refuse(t, a, c.code, c.details, c.say) })
	}

	empty := forget(note).open(t)
	empty.Body = &message.Forget{}
	if refusal := a.Check(empty); refusal == nil || refusal.Code != message.ForgetNoTarget {
		t.Errorf("FORGET of nothing: %v", refusal)
	}
	// The address that a FORGET bears is not asked for.
	take(t, a, forget(note).inNameOf(stranger))
}

// One may forget what one could have written.
func TestDelegatedForget(t *testing.T) {
	a := New()
	note := take(t, a, post(nil).in("A"))
	theirNote := take(t, a, post(nil).from(delegate))
	profile := take(t, a, element("k", object{}))
	take(t, a, authorize(object{"address": delegate, "types": []string{"POST"}, "channels": []string{"A"}}))
	written := take(t, a, post(nil).in("A").atSecond(1).from(delegate).inNameOf(owner))
	elsewhere := take(t, a, post(nil).in("elsewhere").atSecond(2))

	refuse(t, a, message.PermissionDenied, "", forget(profile).from(delegate))
	refuse(t, a, message.PermissionDenied, "", forget(elsewhere).from(delegate))
	refuse(t, a, message.PermissionDenied, "", forget(theirNote))
	refuse(t, a, message.PermissionDenied, "", forget(note, profile).from(delegate))
	take(t, a, forget(note).from(delegate).in("anywhere"))
	take(t, a, forget(written))

	take(t, a, authorize().atSecond(1))
	last := take(t, a, post(nil).in("A").atSecond(3))
	refuse(t, a, message.PermissionDenied, "", forget(last).from(delegate))
}

func TestForgottenInOrder(t *testing.T) {
	a := New()
	key := aleph.HashOf([]byte("key"))
	var original, amends, elements []aleph.Hash
	for n := range aleph.Millis(2) {
		original = append(original, take(t, a, post(nil).atSecond(n)))
	}
	for n := range aleph.Millis(8) {
		amends = append(amends, take(t, a, amend(original[0], nil).atSecond(n)))
		elements = append(elements, take(t, a, element(key.String(), object{}).atSecond(n)))
	}
	take(t, a, element(key.String(), object{}).from(stranger))

	s := forget(original[1], amends[5], original[0], amends[6])
	s.object["aggregates"] = []aleph.Hash{key, key}
	m := s.open(t)
	if refusal := a.Check(m); refusal != nil {
		t.Fatal(refusal)
	}
	var got []aleph.Hash
	for _, r := range a.Admit(m) {
		if r.Status != Forgotten || r.Owner != owner {
			t.Errorf("forgot %+v", r)
		}
		got = append(got, r.Hash)
	}
	rest := slices.Delete(slices.Clone(amends), 5, 6)
	slices.SortFunc(rest, aleph.Hash.Compare)
	slices.SortFunc(elements, aleph.Hash.Compare)
	want := slices.Concat([]aleph.Hash{original[1], amends[5], original[0]}, rest, elements)
	if diff := diff(want, got); diff != "" {
		t.Errorf("forgotten (-want +got):\n%s", diff)
	}
	refuse(t, a, message.PostAmendTargetNotFound, "null", amend(original[0], nil).atSecond(9))
	refuse(t, a, message.ForgetTargetNotFound, "", forgetAggregates(key))
}

func TestForgetAmendOnly(t *testing.T) {
	a := New()
	original := take(t, a, post(nil))
	change := take(t, a, amend(original, nil))
	take(t, a, forget(change))
	if r, _ := a.Known(original); r.Status != Processed {
		t.Error("the original was forgotten with its amend")
	}
	take(t, a, amend(original, nil).atSecond(1))
}

func TestFilesInUseStay(t *testing.T) {
	for name, use := range map[string]func(f aleph.Hash) say{
		"code":   func(f aleph.Hash) say { return program(exactly(f), exactly(f), nil) },
		"rootfs": func(f aleph.Hash) say { return instance(latest(f), 1, nil) },
		"volume": func(f aleph.Hash) say { return withVolume(f, object{"mount": "/v", "ref": f}) },
		"parent": func(f aleph.Hash) say {
			return withVolume(f, object{"mount": "/v", "size_mib": 2000, "parent": object{"ref": f}})
		},
	} {
		t.Run(name, func(t *testing.T) {
			a := New()
			a.AddFile(file(1), 1)
			f := take(t, a, store(file(1), ""))
			version := take(t, a, store(file(1), f.String()))
			m := take(t, a, use(f))
			again := take(t, a, use(f).from(stranger))
			refuse(t, a, message.ForgetNotAllowed, "", forget(f))
			refuse(t, a, message.ForgetNotAllowed, "", forget(m, f))
			take(t, a, forget(version))
			take(t, a, forget(m))
			refuse(t, a, message.ForgetNotAllowed, "", forget(f))
			take(t, a, forget(again).from(stranger))
			take(t, a, forget(f))
		})
	}
}

func withVolume(f aleph.Hash, v object) say {
	return program(exactly(f), exactly(f), object{"volumes": []object{v}})
}

// Where the first version is gone, a machine that wants the latest keeps the
// others.
func TestVersionsInUseStay(t *testing.T) {
	a := New()
	a.AddFile(file(1), 1)
	first := take(t, a, store(file(1), ""))
	second := take(t, a, store(file(1), first.String()))
	take(t, a, forget(first))
	refuse(t, a, message.VMVolumeNotFound, "", program(exactly(first), latest(first), nil))
	m := take(t, a, program(latest(first), latest(first), nil))
	refuse(t, a, message.ForgetNotAllowed, "", forget(second))
	take(t, a, forget(m))
	take(t, a, forget(second))
}
