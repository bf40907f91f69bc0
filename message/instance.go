package message

import (
	"slices"

	aleph "github.com/aleph-im/go-aleph"
)

// Instance is a virtual machine that runs from the moment it is placed until
// it is forgotten or can no longer be paid.
type Instance struct {
	Machine
	Rootfs      Rootfs              `json:"rootfs"`
	Environment InstanceEnvironment `json:"environment"`
}

// Rootfs is the disk that an instance boots from, made from a parent image.
type Rootfs struct {
	Parent      File   `json:"parent"`
	Persistence string `json:"persistence"` // host or store
	SizeMiB     int64  `json:"size_mib"`
}

// InstanceEnvironment says what an instance may use and how it is isolated.
type InstanceEnvironment struct {
	Internet         bool              `json:"internet"`
	AlephAPI         bool              `json:"aleph_api"`
	Hypervisor       string            `json:"hypervisor,omitempty"`        // qemu, firecracker or empty
	TrustedExecution *TrustedExecution `json:"trusted_execution,omitempty"` // nil unless confidential
	Reproducible     bool              `json:"reproducible"`
	SharedCache      bool              `json:"shared_cache"`
}

// TrustedExecution asks for memory that the host cannot read (AMD SEV).
type TrustedExecution struct {
	Firmware aleph.Hash `json:"firmware,omitzero"` // zero for the network's own
	Policy   int64      `json:"policy"`            // bits of the guest policy
}

func (*Instance) body() {}

// Files lists the files without which the instance cannot start.
func (i *Instance) Files() []File {
	return slices.Concat([]File{i.Rootfs.Parent}, i.volumeFiles())
}

func readInstance(o object) *Instance {
	i := &Instance{Machine: readMachine(o)}
	rootfs := o.field("rootfs").object()
	i.Rootfs = Rootfs{
		Parent:      readFile(rootfs.field("parent").object(), true),
		Persistence: rootfs.field("persistence").oneOf("host", "store"),
		SizeMiB:     rootfs.field("size_mib").strictInteger(1, persistentSizeMax),
	}
	i.Environment = readInstanceEnvironment(o.field("environment").object())
	o.end()
	i.checkRequirements(o)
	return i
}

func readInstanceEnvironment(o object) InstanceEnvironment {
	e := InstanceEnvironment{
		Internet:     o.field("internet").booleanOr(false),
		AlephAPI:     o.field("aleph_api").booleanOr(false),
		Reproducible: o.field("reproducible").booleanOr(false),
		SharedCache:  o.field("shared_cache").booleanOr(false),
	}
	if hypervisor := o.field("hypervisor"); hypervisor.given() {
		e.Hypervisor = hypervisor.oneOf("qemu", "firecracker")
	}
	if trusted := o.field("trusted_execution"); trusted.given() {
		o := trusted.object()
		e.TrustedExecution = &TrustedExecution{
			Firmware: o.field("firmware").hashIf(),
			Policy:   o.field("policy").integerOr(1, 0, 1<<62),
		}
		if e.Hypervisor != "qemu" {
			trusted.refuse("needs the hypervisor qemu")
		}
	}
	return e
}

// checkRequirements applies the rules that tie an instance's requirements to
// how it is paid and isolated: where it is paid as it runs, or needs what only
// some nodes have, it must name its node.
func (i *Instance) checkRequirements(o object) {
	r := i.Requirements
	if r == nil {
		return
	}
	node := value{in: o.in, path: "requirements.node.node_hash"}
	asItRuns := i.Payment.Type == Stream || i.Payment.Type == Credit
	named := !i.NamedNode().IsZero()
	if asItRuns && !named {
		node.refuse("is missing; requirements that are paid by %s need it", i.Payment.Type)
	}
	if len(r.GPU) > 0 {
		if !named {
			node.refuse("is missing; a GPU needs it")
		}
		if i.Environment.Hypervisor != "qemu" {
			value{in: o.in, path: "environment.hypervisor"}.refuse("must be qemu for a GPU")
		}
	}
	if r.Node != nil && !r.Node.TermsAndConditions.IsZero() {
		terms := value{in: o.in, path: "requirements.node.terms_and_conditions"}
		if !named {
			node.refuse("is missing; terms_and_conditions need it")
		}
		if !asItRuns && i.Environment.TrustedExecution == nil {
			terms.refuse("need payment by superfluid or credit, or trusted_execution")
		}
	}
}
