package archive

import (
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/message"
)

// Machine is what decides about a program or an instance on record.
type Machine struct {
	AllowAmend bool
	Replaces   aleph.Hash   // the machine that this one updates, else zero
	Uses       []aleph.Hash // STORE messages of the files it needs, one for each reference
}

// machineIn returns what programs and instances have in common: the files
// they need and the volumes they mount, the root file system of an instance
// being the last of these. All are nil for other bodies.
func machineIn(body message.Body) (common *message.Machine, files []message.File, volumes []message.Volume) {
	switch body := body.(type) {
	case *message.Program:
		return &body.Machine, body.Files(), body.Volumes
	case *message.Instance:
		rootfs := message.Volume{
			Kind: message.Persistent, Name: "rootfs", SizeMiB: body.Rootfs.SizeMiB, Parent: &body.Rootfs.Parent,
		}
		return &body.Machine, body.Files(), append(slices.Clip(body.Volumes), rootfs)
	}
	return nil, nil, nil
}

func machineOf(body message.Body) *Machine {
	common, files, _ := machineIn(body)
	m := &Machine{AllowAmend: common.AllowAmend}
	// What is no hash replaces nothing; Check has refused it.
	m.Replaces, _ = aleph.ParseHash(common.Replaces)
	for _, f := range files {
		m.Uses = append(m.Uses, f.Ref)
	}
	return m
}

func (a *Archive) checkMachine(m message.Message) *message.Refusal {
	common, files, volumes := machineIn(m.Body)
	if missing := a.missing(files); len(missing) > 0 {
		return message.Refuse(message.VMVolumeNotFound, missing...)
	}
	for _, v := range volumes {
		if refusal := a.checkParent(v); refusal != nil {
			return refusal
		}
	}
	if common.Replaces == "" {
		return nil
	}
	var target *Record
	if h, err := aleph.ParseHash(common.Replaces); err == nil {
		target = a.live(h)
	}
	switch {
	case target == nil || target.Machine == nil:
		return message.Refuse(message.VMRefNotFound, common.Replaces)
	case !target.Machine.Replaces.IsZero():
		return message.Refuse(message.VMUpdateUpdate)
	case !target.Machine.AllowAmend:
		return message.Refuse(message.VMAmendNotAllowed)
	case target.Owner != m.Owner:
		return refusef(message.PermissionDenied, "the machine %s belongs to %s; nobody else can replace it",
			target.Hash, target.Owner)
	}
	return nil
}

// missing names the references that stand for no file, each once.
func (a *Archive) missing(files []message.File) []any {
	var refs []any
	for _, f := range files {
		if _, _, ok := a.Resolve(f); !ok && !slices.Contains(refs, any(f.Ref.String())) {
			refs = append(refs, f.Ref.String())
		}
	}
	return refs
}

// tooSmall is the detail of VMVolumeTooSmall. Sizes are in bytes.
type tooSmall struct {
	VolumeName string     `json:"volume_name"`
	ParentRef  aleph.Hash `json:"parent_ref"`
	ParentFile aleph.Hash `json:"parent_file"`
	ParentSize int64      `json:"parent_size"`
	VolumeSize int64      `json:"volume_size"`
}

// checkParent refuses a volume that is smaller than the file that it starts
// from.
func (a *Archive) checkParent(v message.Volume) *message.Refusal {
	if v.Parent == nil {
		return nil
	}
	file, size, _ := a.Resolve(*v.Parent)
	if has := v.SizeMiB << 20; has < size {
		return message.Refuse(message.VMVolumeTooSmall, tooSmall{
			VolumeName: v.Name, ParentRef: v.Parent.Ref, ParentFile: file, ParentSize: size, VolumeSize: has,
		})
	}
	return nil
}
