// Package policy holds every parameter of the economy. It takes a preset's
// name or a set of values and gives a Policy that has been checked; it
// refuses shares that do not sum to the whole and rules under which an
// operator would earn by paying himself.
package policy

import (
	"errors"
	"fmt"
	"sort"

	aleph "github.com/aleph-im/go-aleph"
)

// Policy is one version of the rules. The zero Policy is not valid; start
// from a preset.
type Policy struct {
	Name string

	// Execution and Storage say how used credits are divided.
	Execution Shares
	Storage   Shares

	// StakerScope says among whom the stakers' part of an execution is divided.
	StakerScope Scope

	// AlephBonus is what a buyer who pays in ALEPH gets on top, in basis
	// points of the credits bought.
	AlephBonus aleph.BasisPoints

	// Tariff is what usage costs.
	Tariff Tariff

	// Epoch is the time between two distributions, in milliseconds.
	Epoch aleph.Millis

	// MinRuntime is how long an account must be able to pay for all that it
	// runs before it may start something more, in milliseconds.
	MinRuntime aleph.Millis

	// Halt is how long the network may be without a block before that time
	// counts as standing still: it is on nobody's bill, and the epoch is longer
	// by it.
	Halt aleph.Millis

	// Nodes are the conditions on those who run the network.
	Nodes Nodes

	// MeteredConcurrency bounds what a compute node may report for an
	// on-demand program: at most this many milliseconds of running per
	// millisecond of the window.
	MeteredConcurrency int64
}

// Shares divide used credits. They sum to the whole.
type Shares struct {
	CRN, CCN, Stakers, Developers, Burn aleph.BasisPoints
}

// Scope says how far the stakers' part of an execution reaches.
type Scope string

// The scopes of the stakers' part.
const (
	Global Scope = "global"  // all stakers of active core nodes share it
	PerCCN Scope = "per_ccn" // the stakers of the core node the CRN is linked to
)

// Nodes are the conditions on those who run the network.
type Nodes struct {
	OwnerMin   aleph.Token // ALEPH a CCN owner holds
	ActiveMin  aleph.Token // ALEPH staked on a CCN before it is active
	StakerMin  aleph.Token // ALEPH a staker holds
	LinksMax   int         // CRNs linked to one CCN
	ScoreMin   aleph.BasisPoints
	ScoreFloor aleph.BasisPoints // the score multiplier is 0 up to here,
	ScoreFull  aleph.BasisPoints // and 1 from here

	// A CRN without a link is removed when its score was below InactiveScore
	// for RemoveAfter, in milliseconds.
	InactiveScore aleph.BasisPoints
	RemoveAfter   aleph.Millis
}

// Tariff holds prices in credits per hour; the ledger turns them into grains
// per millisecond without rounding.
type Tariff struct {
	Program           aleph.Credits // per compute unit and hour that requests really ran
	PersistentProgram aleph.Credits // per compute unit and hour
	Instance          aleph.Credits // per compute unit and hour
	StorageMiB        aleph.Rate    // microcredits per MiB and hour: files, and disk of instances
	ProgramStorageMiB aleph.Rate    // the same for disk of programs
	StorageMinMiB     int64         // files are billed as at least this size
	StorageFreeMiB    int64         // files up to this size need no payment when paid by holding

	// What a compute unit has besides one processor. Disk beyond it is billed
	// by the MiB.
	MemoryMiBPerCU      int64
	DiskMiBPerCU        int64 // instances and persistent programs
	ProgramDiskMiBPerCU int64 // programs on demand
}

// Resources are what a program or an instance asks for.
type Resources struct {
	VCPUs     int64
	MemoryMiB int64
	DiskMiB   int64
	Internet  bool // an on-demand program that reaches out costs twice
}

// Product is a kind of thing that is billed by its size.
type Product string

// The products of the tariff.
const (
	Program           Product = "program"
	PersistentProgram Product = "program_persistent"
	Instance          Product = "instance"
)

// Units returns the compute units of r: the larger of its processors and its
// memory in units of MemoryMiBPerCU, rounded up (pyaleph's cost formula).
func (t Tariff) Units(r Resources) aleph.ComputeUnits {
	return aleph.ComputeUnits(max(r.VCPUs, ceilDiv(r.MemoryMiB, t.MemoryMiBPerCU), 1))
}

// Rate returns the speed at which a product of that size spends.
func (t Tariff) Rate(p Product, r Resources) aleph.Rate {
	units := uint64(t.Units(r))
	var perUnit aleph.Credits
	perMiB, disk := t.ProgramStorageMiB, t.DiskMiBPerCU
	switch p {
	case Program:
		perUnit, disk = t.Program, t.ProgramDiskMiBPerCU
		if r.Internet {
			perUnit *= 2
		}
	case PersistentProgram:
		perUnit = t.PersistentProgram
	case Instance:
		perUnit, perMiB = t.Instance, t.StorageMiB
	default:
		panic("policy: no such product: " + string(p))
	}
	extra := max(0, r.DiskMiB-int64(units)*disk)
	return aleph.CreditsPerHour(uint64(perUnit)*units) + perMiB*aleph.Rate(extra)
}

// FileRate returns the speed at which a stored file of that many bytes
// spends. Sizes are rounded up to whole MiB, the one rounding in the tariff.
func (t Tariff) FileRate(bytes int64) aleph.Rate {
	return t.StorageMiB * aleph.Rate(max(ceilDiv(bytes, 1<<20), t.StorageMinMiB))
}

func ceilDiv(a, b int64) int64 { return (a + b - 1) / b }

// ErrPolicy is what Check and Preset return, wrapped with the reason.
var ErrPolicy = errors.New("policy refused")

func refuse(format string, args ...any) error {
	return fmt.Errorf("%w: %s", ErrPolicy, fmt.Sprintf(format, args...))
}

// Check says what is wrong with the policy, naming the parameter to change.
func (p Policy) Check() error {
	for _, s := range []struct {
		name string
		Shares
	}{{"execution", p.Execution}, {"storage", p.Storage}} {
		if sum := s.sum(); sum != int(aleph.Whole) {
			return refuse("the %s shares sum to %d basis points, not to %d: change one of crn, ccn, stakers, developers, burn", s.name, sum, aleph.Whole)
		}
		if s.CRN == 0 && s.CCN == 0 && s.Stakers == 0 {
			return refuse("the %s shares leave nothing for those who run the network: raise one of crn, ccn, stakers", s.name)
		}
	}
	if p.Storage.CRN != 0 {
		return refuse("storage has no compute node to pay: set storage.crn to 0")
	}
	if p.StakerScope != Global && p.StakerScope != PerCCN {
		return refuse("staker_scope is %q: say %q or %q", p.StakerScope, Global, PerCCN)
	}
	if p.Epoch < aleph.Second || p.Epoch > 90*aleph.Day {
		return refuse("epoch is %d ms: it lies between one second and 90 days", p.Epoch)
	}
	if p.MinRuntime < 0 || p.MinRuntime > 90*aleph.Day {
		return refuse("min_runtime is %d ms: it lies between 0 and 90 days", p.MinRuntime)
	}
	if p.Halt < aleph.Second || p.Halt > aleph.Day {
		return refuse("halt is %d ms: it lies between one second and one day", p.Halt)
	}
	n := p.Nodes
	if n.LinksMax < 1 || n.ScoreMin > aleph.Whole || n.ScoreFloor >= n.ScoreFull || n.ScoreFull > aleph.Whole {
		return refuse("nodes: links_max is at least 1, and score_floor < score_full <= %d", aleph.Whole)
	}
	if n.InactiveScore > aleph.Whole || n.RemoveAfter < aleph.Second || n.RemoveAfter > 10_000*aleph.Day {
		return refuse("nodes: inactive_score is at most %d, and remove_after lies between one second and 10,000 days", aleph.Whole)
	}
	t := p.Tariff
	if t.Program == 0 || t.PersistentProgram == 0 || t.Instance == 0 || t.StorageMiB == 0 {
		return refuse("tariff: every price is at least the smallest unit; what is free could not be metered")
	}
	if t.MemoryMiBPerCU < 1 || t.DiskMiBPerCU < 1 || t.ProgramDiskMiBPerCU < 1 || t.StorageMinMiB < 0 || p.MeteredConcurrency < 1 {
		return refuse("tariff: memory and disk per compute unit and metered_concurrency are at least 1")
	}
	return p.checkSelfDealing()
}

// checkSelfDealing refuses a policy under which an operator earns by buying
// credits and using them on his own node: with bonus b and the largest part f
// of the stakers' share that he can bring home, (1+b)(crn + ccn + stakers*f)
// must stay below 1. With a global scope f would have to be a part of all
// stake; without one it is his own core node's stake, all of it.
func (p Policy) checkSelfDealing() error {
	home := int64(p.Execution.CRN) + int64(p.Execution.CCN)
	if p.StakerScope == PerCCN {
		home += int64(p.Execution.Stakers)
	}
	whole := int64(aleph.Whole)
	if (whole+int64(p.AlephBonus))*home >= whole*whole {
		return refuse("self-dealing pays: a buyer who owns the nodes he uses gets back %d of %d basis points on credits with a bonus of %d; lower aleph_bonus or choose staker_scope %q",
			home, whole, p.AlephBonus, Global)
	}
	return nil
}

func (s Shares) sum() int {
	return int(s.CRN) + int(s.CCN) + int(s.Stakers) + int(s.Developers) + int(s.Burn)
}

// Multiplier returns what a score counts for where rewards depend on it, in
// basis points: nothing up to ScoreFloor, all from ScoreFull, linear between,
// rounded down.
func (n Nodes) Multiplier(score aleph.BasisPoints) aleph.BasisPoints {
	switch {
	case score <= n.ScoreFloor:
		return 0
	case score >= n.ScoreFull:
		return aleph.Whole
	}
	return aleph.BasisPoints(int64(aleph.Whole) * int64(score-n.ScoreFloor) / int64(n.ScoreFull-n.ScoreFloor))
}

// Preset returns a policy by name, checked.
func Preset(name string) (Policy, error) {
	preset, ok := presets[name]
	if !ok {
		return Policy{}, refuse("there is no preset %q: choose one of %v", name, Presets())
	}
	p := preset()
	return p, p.Check()
}

// Presets lists the names that Preset takes.
func Presets() []string {
	var names []string
	for name := range presets { // order-free: sorted below.
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}

var presets = map[string]func() Policy{"proposal": proposal}

// proposal is the tokenomics update as it was posted: 60/15/20/5, one price of
// 0.011 USD per compute unit and hour, and one staker pool for the network.
func proposal() Policy {
	return Policy{
		Name:        "proposal",
		Execution:   Shares{CRN: 6000, CCN: 1500, Stakers: 2000, Developers: 500},
		Storage:     Shares{CCN: 7500, Stakers: 2000, Developers: 500},
		StakerScope: Global,
		Tariff: Tariff{
			Program: 11_000, PersistentProgram: 11_000, Instance: 11_000,
			StorageMiB: 179_675, ProgramStorageMiB: 977_000, StorageMinMiB: 25, StorageFreeMiB: 25,
			MemoryMiBPerCU: 2048, DiskMiBPerCU: 20_480, ProgramDiskMiBPerCU: 2048,
		},
		Epoch:      10 * aleph.Day,
		MinRuntime: aleph.Day,
		Halt:       aleph.Minute,
		Nodes: Nodes{
			OwnerMin: aleph.WholeTokens(199_999), ActiveMin: aleph.WholeTokens(499_999), StakerMin: aleph.WholeTokens(9_999),
			LinksMax: 8, ScoreMin: 8000, ScoreFloor: 2000, ScoreFull: 8000,
			InactiveScore: 100, RemoveAfter: 90 * aleph.Day,
		},
		MeteredConcurrency: 64,
	}
}
