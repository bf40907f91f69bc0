package policy

import aleph "github.com/aleph-im/go-aleph"

// Tariff says what usage costs, and what it takes to hold for it. Prices are
// in credits per hour; the ledger turns them into grains per millisecond
// without rounding.
type Tariff struct {
	Program              aleph.Credits // per compute unit and hour that requests really ran
	PersistentProgram    aleph.Credits // per compute unit and hour
	Instance             aleph.Credits // per compute unit and hour
	InstanceConfidential aleph.Credits // per compute unit and hour
	InstanceGPUStandard  aleph.Credits // per compute unit and hour
	InstanceGPUPremium   aleph.Credits // per compute unit and hour
	StorageMiB           aleph.Rate    // microcredits per MiB and hour: files, and disk of instances
	ProgramStorageMiB    aleph.Rate    // the same for disk of programs
	StorageMinMiB        int64         // files are billed as at least this size
	StorageFreeMiB       int64         // files up to this size need no payment when paid by holding

	// What a compute unit has besides one processor. Disk beyond it is billed
	// by the MiB.
	MemoryMiBPerCU      int64
	DiskMiBPerCU        int64 // instances and persistent programs
	ProgramDiskMiBPerCU int64 // programs on demand
	GPUMemoryMiBPerCU   int64 // instances with graphics cards
	GPUDiskMiBPerCU     int64 // instances with graphics cards

	Hold Holding
}

// Holding says how much ALEPH its owner must hold for what he pays that way.
type Holding struct {
	// Per compute unit.
	Program              aleph.Token
	PersistentProgram    aleph.Token
	Instance             aleph.Token
	InstanceConfidential aleph.Token
	InstanceGPUStandard  aleph.Token
	InstanceGPUPremium   aleph.Token

	DiskMiB aleph.Token // per MiB beyond the disk of the compute units; nothing with graphics cards
	FileMiB aleph.Token // per MiB of a file
}

// Resources are what a program or an instance asks for.
type Resources struct {
	VCPUs     int64
	MemoryMiB int64
	DiskMiB   int64
	Internet  bool // an on-demand program that reaches out costs twice

	// The compute units of its graphics cards. Where there are any, they decide
	// about the price, whatever the product is called.
	GPUStandard aleph.ComputeUnits
	GPUPremium  aleph.ComputeUnits
}

// Add returns r with one more graphics card.
func (r Resources) Add(g GPU) Resources {
	if g.Product == InstanceGPUPremium {
		r.GPUPremium += g.Units
	} else {
		r.GPUStandard += g.Units
	}
	return r
}

// Product is a kind of thing that is billed by its size.
type Product string

// The products of the tariff.
const (
	Program              Product = "program"
	PersistentProgram    Product = "program_persistent"
	Instance             Product = "instance"
	InstanceConfidential Product = "instance_confidential"
	InstanceGPUStandard  Product = "instance_gpu_standard"
	InstanceGPUPremium   Product = "instance_gpu_premium"
)

// UnitPrice is what one compute unit of a product costs and has.
type UnitPrice struct {
	Credits   aleph.Credits // per hour
	Hold      aleph.Token
	MemoryMiB int64
	DiskMiB   int64

	// Disk beyond that, per MiB.
	ExtraRate aleph.Rate
	ExtraHold aleph.Token
}

// Of returns what one compute unit of a product costs and has.
func (t Tariff) Of(p Product) UnitPrice {
	u := UnitPrice{MemoryMiB: t.MemoryMiBPerCU, DiskMiB: t.DiskMiBPerCU, ExtraRate: t.StorageMiB, ExtraHold: t.Hold.DiskMiB}
	switch p {
	case Program:
		u.Credits, u.Hold = t.Program, t.Hold.Program
		u.DiskMiB, u.ExtraRate = t.ProgramDiskMiBPerCU, t.ProgramStorageMiB
	case PersistentProgram:
		u.Credits, u.Hold = t.PersistentProgram, t.Hold.PersistentProgram
		u.ExtraRate = t.ProgramStorageMiB
	case Instance:
		u.Credits, u.Hold = t.Instance, t.Hold.Instance
	case InstanceConfidential:
		u.Credits, u.Hold = t.InstanceConfidential, t.Hold.InstanceConfidential
	case InstanceGPUStandard, InstanceGPUPremium:
		u.Credits, u.Hold = t.InstanceGPUStandard, t.Hold.InstanceGPUStandard
		if p == InstanceGPUPremium {
			u.Credits, u.Hold = t.InstanceGPUPremium, t.Hold.InstanceGPUPremium
		}
		u.MemoryMiB, u.DiskMiB, u.ExtraHold = t.GPUMemoryMiBPerCU, t.GPUDiskMiBPerCU, aleph.Token{}
	default:
		panic("policy: no such product: " + string(p))
	}
	return u
}

// Units returns how many compute units of a node r takes: the larger of its
// processors and its memory in units of MemoryMiBPerCU, rounded up (pyaleph's
// cost formula).
func (t Tariff) Units(r Resources) aleph.ComputeUnits { return unitsWith(r, t.MemoryMiBPerCU) }

func unitsWith(r Resources, memory int64) aleph.ComputeUnits {
	return aleph.ComputeUnits(max(r.VCPUs, ceilDiv(r.MemoryMiB, memory), 1))
}

// Part is compute units of one product, and what they cost.
type Part struct {
	Product Product
	Units   aleph.ComputeUnits
	Rate    aleph.Rate
	Holds   aleph.Token
}

// Parts returns the compute units that a product of that size is billed for.
// With graphics cards they are those of the cards, and, where processors and
// memory take more, the rest of the dearer kind (pyaleph's cost formula).
func (t Tariff) Parts(p Product, r Resources) []Part {
	var parts []Part
	add := func(p Product, n aleph.ComputeUnits) {
		times := uint64(n)
		if p == Program && r.Internet {
			times *= 2
		}
		u := t.Of(p)
		parts = append(parts, Part{p, n, aleph.CreditsPerHour(uint64(u.Credits) * times), u.Hold.Mul(times)})
	}
	cards := r.GPUStandard + r.GPUPremium
	if cards == 0 {
		add(p, unitsWith(r, t.Of(p).MemoryMiB))
		return parts
	}
	rest := max(0, unitsWith(r, t.GPUMemoryMiBPerCU)-cards)
	switch r.GPUPremium {
	case 0:
		add(InstanceGPUStandard, r.GPUStandard+rest)
	default:
		add(InstanceGPUPremium, r.GPUPremium+rest)
		if r.GPUStandard > 0 {
			add(InstanceGPUStandard, r.GPUStandard)
		}
	}
	return parts
}

// extra returns the disk beyond that of the parts, in MiB.
func (t Tariff) extra(parts []Part, r Resources) uint64 {
	disk := r.DiskMiB
	for _, part := range parts {
		disk -= int64(part.Units) * t.Of(part.Product).DiskMiB
	}
	return uint64(max(0, disk))
}

// Rate returns the speed at which a product of that size spends. Disk beyond
// that of its parts costs what it does with the first of them.
func (t Tariff) Rate(p Product, r Resources) (rate aleph.Rate) {
	parts := t.Parts(p, r)
	for _, part := range parts {
		rate += part.Rate
	}
	return rate + t.Of(parts[0].Product).ExtraRate*aleph.Rate(t.extra(parts, r))
}

// Holds returns the ALEPH that the owner of a product of that size must hold
// when he pays by holding.
func (t Tariff) Holds(p Product, r Resources) (sum aleph.Token) {
	parts := t.Parts(p, r)
	for _, part := range parts {
		sum = sum.Add(part.Holds)
	}
	return sum.Add(t.Of(parts[0].Product).ExtraHold.Mul(t.extra(parts, r)))
}

// FileRate returns the speed at which a stored file of that many bytes
// spends. Sizes are rounded up to whole MiB.
func (t Tariff) FileRate(bytes int64) aleph.Rate {
	return t.StorageMiB * aleph.Rate(max(ceilDiv(bytes, 1<<20), t.StorageMinMiB))
}

// FileHolds returns the ALEPH that the owner of a file of that many bytes must
// hold, rounded down to the base unit. A file has no least size here; up to
// the free size it takes nothing.
func (t Tariff) FileHolds(bytes int64) aleph.Token {
	if bytes <= t.StorageFreeMiB<<20 {
		return aleph.Token{}
	}
	return t.Hold.FileMiB.MulDiv(aleph.NewToken(uint64(bytes)), aleph.NewToken(1<<20))
}

func ceilDiv(a, b int64) int64 { return (a + b - 1) / b }
