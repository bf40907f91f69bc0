package archive

import (
	"fmt"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/message"
)

func TestMachine(t *testing.T) {
	a := New()
	const mib = 1 << 20
	a.AddFile(file(1), 2*mib)
	f := take(t, a, store(file(1), ""))
	plain := program(exactly(f), latest(f), nil)
	with := func(key string, value any) say { return program(exactly(f), latest(f), object{key: value}) }
	original := take(t, a, plain)
	update := take(t, a, with("replaces", original))
	fixed := take(t, a, with("allow_amend", false))
	machine := take(t, a, instance(exactly(f), 2, nil))
	note := take(t, a, post(nil))
	gone := take(t, a, plain.atSecond(1))
	take(t, a, forget(gone))
	none, other := aleph.HashOf(nil), aleph.HashOf([]byte("other"))

	for name, c := range map[string]struct {
		say     say
		code    message.Code
		details string
	}{
		"code unknown":          {program(exactly(none), latest(f), nil), message.VMVolumeNotFound, fmt.Sprintf(`{"errors":["%s"]}`, none)},
		"each ref once":         {program(exactly(none), latest(none), object{"data": object{"encoding": "zip", "mount": "/", "ref": other}}), message.VMVolumeNotFound, fmt.Sprintf(`{"errors":["%s","%s"]}`, none, other)},
		"volume unknown":        {with("volumes", []object{{"mount": "/v", "ref": none}}), message.VMVolumeNotFound, ""},
		"rootfs unknown":        {instance(latest(none), 2, nil), message.VMVolumeNotFound, ""},
		"ref to a post":         {program(exactly(note), latest(f), nil), message.VMVolumeNotFound, ""},
		"rootfs too small":      {instance(exactly(f), 1, nil), message.VMVolumeTooSmall, fmt.Sprintf(`{"errors":[{"volume_name":"rootfs","parent_ref":"%s","parent_file":"%s","parent_size":2097152,"volume_size":1048576}]}`, f, file(1))},
		"volume too small":      {with("volumes", []object{{"mount": "/v", "name": "v", "size_mib": 1, "parent": object{"ref": f}}}), message.VMVolumeTooSmall, fmt.Sprintf(`{"errors":[{"volume_name":"v","parent_ref":"%s","parent_file":"%s","parent_size":2097152,"volume_size":1048576}]}`, f, file(1))},
		"replaces unknown":      {with("replaces", none), message.VMRefNotFound, fmt.Sprintf(`{"errors":["%s"]}`, none)},
		"replaces no hash":      {with("replaces", "mine"), message.VMRefNotFound, `{"errors":["mine"]}`},
		"replaces a post":       {with("replaces", note), message.VMRefNotFound, ""},
		"replaces forgotten":    {with("replaces", gone), message.VMRefNotFound, ""},
		"replaces fixed":        {with("replaces", fixed), message.VMAmendNotAllowed, "null"},
		"replaces update":       {with("replaces", update), message.VMUpdateUpdate, "null"},
		"replaces another's":    {with("replaces", original).from(stranger), message.PermissionDenied, ""},
		"in another one's name": {plain.from(stranger).inNameOf(owner), message.PermissionDenied, ""},
	} {
		t.Run(name, func(t *testing.T) { refuse(t, a, c.code, c.details, c.say) })
	}

	take(t, a, plain.from(stranger)) // anybody's files may be used
	take(t, a, instance(exactly(f), 2, object{"replaces": machine}))
	take(t, a, with("volumes", []object{
		{"mount": "/v", "size_mib": 2, "name": "v", "parent": object{"ref": f}}, {"mount": "/w", "size_mib": 1, "ephemeral": true},
	}))
}

// With the latest version grows what a volume must hold.
func TestVolumeHoldsTheLatestVersion(t *testing.T) {
	a := New()
	a.AddFile(file(1), 1<<20)
	a.AddFile(file(2), 1<<20+1)
	f := take(t, a, store(file(1), "").atSecond(1))
	take(t, a, store(file(2), f.String()).atSecond(2))
	take(t, a, instance(exactly(f), 1, nil))
	refuse(t, a, message.VMVolumeTooSmall, "", instance(latest(f), 1, nil))
}
