package engine

import (
	"fmt"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/policy"
)

// Quote is what something costs in each of the ways to pay.
type Quote struct {
	Rate  aleph.Rate  // at which it spends credits: of a program on demand, while it serves requests
	Holds aleph.Token // ALEPH that its owner must hold instead
}

// Quote returns what a message starts would cost now, whoever pays and
// however. A file that nobody has reported counts as empty. ok is false for a
// message that starts nothing that costs.
func (e *Engine) Quote(m message.Message) (q Quote, ok bool) {
	t := e.policy.Tariff
	if body, isStore := m.Body.(*message.Store); isStore {
		size, _ := e.archive.File(body.File)
		if body.Payment.Type != message.Credit && size <= t.StorageFreeMiB<<20 {
			return Quote{}, false
		}
		return Quote{Rate: t.FileRate(size), Holds: t.FileHolds(size)}, true
	}
	product, r, ok := e.Sized(m.Body)
	if !ok {
		return Quote{}, false
	}
	return Quote{Rate: t.Rate(product, r), Holds: t.Holds(product, r)}, true
}

// Sized returns which product a program or an instance is, and how big: ccn-protocol,
// sections 4.3 and 4.4. Graphics cards without a price are left out;
// see Unpriced.
func (e *Engine) Sized(body message.Body) (product policy.Product, r policy.Resources, ok bool) {
	switch body := body.(type) {
	case *message.Program:
		product, r = policy.Program, policy.Resources{Internet: body.Environment.Internet}
		if body.On.Persistent {
			product = policy.PersistentProgram
		}
		r.VCPUs, r.MemoryMiB = body.Resources.VCPUs, body.Resources.Memory
		r.DiskMiB = e.volumes(&body.Machine)
		if _, size, ok := e.archive.Resolve(body.Code.File); ok {
			r.DiskMiB += (size + 1<<20 - 1) >> 20
		}
		return product, r, true
	case *message.Instance:
		r.VCPUs, r.MemoryMiB = body.Resources.VCPUs, body.Resources.Memory
		r.DiskMiB = body.Rootfs.SizeMiB + e.volumes(&body.Machine)
		for _, device := range devices(body) {
			if g, ok := policy.FindGPU(device); ok {
				r = r.Add(g)
			}
		}
		switch {
		case body.Environment.TrustedExecution != nil:
			product = policy.InstanceConfidential
		case r.GPUPremium > 0:
			product = policy.InstanceGPUPremium
		case r.GPUStandard > 0:
			product = policy.InstanceGPUStandard
		default:
			product = policy.Instance
		}
		return product, r, true
	}
	return "", policy.Resources{}, false
}

// Volume returns the size of a volume in MiB; a file that nobody has reported
// has none.
func (e *Engine) Volume(v message.Volume) int64 {
	if v.Kind != message.Immutable {
		return v.SizeMiB
	}
	_, size, _ := e.archive.Resolve(v.File)
	return (size + 1<<20 - 1) >> 20
}

func (e *Engine) volumes(m *message.Machine) (mib int64) {
	for _, v := range m.Volumes {
		mib += e.Volume(v)
	}
	return mib
}

func devices(i *message.Instance) (ids []string) {
	if i.Requirements == nil {
		return nil
	}
	for _, g := range i.Requirements.GPU {
		ids = append(ids, g.DeviceID)
	}
	return ids
}

// Unpriced refuses an instance that asks for a graphics card without a price.
func Unpriced(m message.Message) *message.Refusal {
	i, ok := m.Body.(*message.Instance)
	if !ok {
		return nil
	}
	for n, device := range devices(i) {
		if _, ok := policy.FindGPU(device); !ok {
			return message.Refuse(message.InvalidFormat, fmt.Sprintf(
				"content.requirements.gpu[%d].device_id: there is no price for %.40q: choose a device of a model that there is one for", n, device))
		}
	}
	return nil
}
