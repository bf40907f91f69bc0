// Package policy holds every parameter of the economy, and says of each what
// it is called, counted in, bounded by and good for. It takes a preset's name
// or a TOML file and gives a Policy that has been checked; it refuses keys and
// values that it does not know, shares that do not sum to the whole, and rules
// under which an operator would earn by paying himself.
package policy

import aleph "github.com/aleph-im/go-aleph"

// Policy is one version of the rules. The zero Policy is not valid; start
// from a preset. Parameters describes what can be set.
type Policy struct {
	Name string

	// Execution and Storage say how used credits are divided.
	Execution Shares
	Storage   Shares

	// StakerScope says among whom the stakers' part of an execution is divided.
	StakerScope Scope

	// StakerConcentrationMax is the largest part of the stakers' part of what
	// he pays that one operator is expected to bring home: of all stake with a
	// global scope, of the stake of his own core node without one.
	StakerConcentrationMax aleph.BasisPoints

	// AlephBonus is what a buyer who pays in ALEPH gets on top, in basis
	// points of the credits bought.
	AlephBonus aleph.BasisPoints

	// Valuation says how many ALEPH used credits are worth to those who are
	// rewarded.
	Valuation Valuation

	// RewardBonus and RewardGranted are the parts of what is used with bonus
	// and granted credits that is rewarded when used credits are valued at the
	// price of the moment. By lot, credits are worth what they brought in.
	RewardBonus   aleph.BasisPoints
	RewardGranted aleph.BasisPoints

	// BurnOrganic is the least part of all that an epoch pays which users have
	// paid for, so that burning is in force after BurnAfter epochs in a row that
	// had it. Before, what would be burned goes to the incentives pool.
	BurnOrganic aleph.BasisPoints
	BurnAfter   int

	// DevelopersLock is how long the developers' part rests before it may
	// refill the incentives pool, in milliseconds.
	DevelopersLock aleph.Millis

	// Price bounds the agreed price of ALEPH.
	Price PriceBound

	// Backing watches how far the ALEPH that is held covers what users may
	// still use.
	Backing Backing

	// Wage is the minimum wage of those who run the network.
	Wage Wage

	// Programme is the incentive programme.
	Programme Programme

	// Slash withholds what a silent compute node would get.
	Slash Slash

	// Payout says whom the keeper pays.
	Payout Payout

	// Legacy says when the older ways to pay close.
	Legacy Legacy

	// Tariff is what usage costs.
	Tariff Tariff

	// Epoch is the time between two distributions, in milliseconds.
	Epoch aleph.Millis

	// MinRuntime is how long an account must be able to pay for all that it
	// runs before it may start something more, in milliseconds.
	MinRuntime aleph.Millis

	// WarnRunway is how long before it runs dry an account is warned, in
	// milliseconds; 0 warns nobody.
	WarnRunway aleph.Millis

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

// Valuation says how many ALEPH used credits are worth.
type Valuation string

// The valuations of used credits.
const (
	ByLot  Valuation = "lot"  // what their purchase brought in: exactly backed
	BySpot Valuation = "spot" // what they are worth at the price of the moment of use
)

// PriceBound bounds how fast the agreed price of ALEPH follows the median.
type PriceBound struct {
	Move   aleph.BasisPoints // of itself, the most in one window
	Window aleph.Millis
}

// Backing has the levels of the backing ratio: the ALEPH behind unused credits
// over what using them would pay at the price of the moment.
type Backing struct {
	Warn aleph.BasisPoints // below it, the network warns
	Stop aleph.BasisPoints // below it, no bonus is given
}

// Month is what the economy calls one: 30 days.
const Month = 30 * aleph.Day

// Wage is the minimum wage. It falls from Pool to nothing in Length and is
// divided among roles by weight.
type Wage struct {
	Pool     aleph.Token  // ALEPH per Month at the start
	Start    aleph.Millis // 0 is the network's start
	Length   aleph.Millis
	Schedule Schedule
	By       WageWeight         // of a compute node
	UnitsMax aleph.ComputeUnits // of a compute node that count

	CRN, CCN, Stakers int64 // weights
}

// Schedule says how the wage falls.
type Schedule string

// The schedules of the wage.
const (
	Continuous Schedule = "continuous" // evenly at every moment
	Step6      Schedule = "step6"      // in six steps, the last one above zero
	Step5      Schedule = "step5"      // in six steps, the last one zero
)

// WageWeight says what the wage of a compute node goes by.
type WageWeight string

// The weights of compute nodes.
const (
	ByScore         WageWeight = "score"
	ByScoreCapacity WageWeight = "score_capacity" // score times compute units
)

// Programme is the incentive programme: programs of public good that fill the
// gap between what users use and a target, paid by the incentives pool.
type Programme struct {
	Target      aleph.ComputeUnits // used, by users and by the programme
	Utilisation aleph.BasisPoints  // of the capacity of eligible nodes, at most
	Cap         aleph.Token        // ALEPH per Month, at most
}

// Fills returns up to how many compute units, those of users among them, the
// programme fills a network whose eligible nodes have a capacity.
func (p Programme) Fills(capacity aleph.ComputeUnits) aleph.ComputeUnits {
	return min(p.Target, capacity*aleph.ComputeUnits(p.Utilisation)/aleph.ComputeUnits(aleph.Whole))
}

// Slash withholds the rewards of compute nodes that were silent for After; 0
// withholds nothing. Retroactive withholds those of the whole epoch, and not
// only of the days on which it was silent.
type Slash struct {
	After       aleph.Millis
	Retroactive bool
	Wage        bool
	Execution   bool
	Programme   bool
}

// Payout says whom the keeper pays: those who have at least Threshold to
// claim, Batch of them in one transaction.
type Payout struct {
	Threshold aleph.Token
	Batch     int
}

// Legacy has the part of what runs for holders that the incentives pool pays
// to those who run it, and the moments from which nothing new may be paid by holding ALEPH
// or by a stream. What runs goes on.
type Legacy struct {
	Reward        aleph.BasisPoints
	MachinesClose aleph.Millis // instances and persistent programs
	AllClose      aleph.Millis // programs on demand and files, and the free size of files
}

// Nodes are the conditions on those who run the network.
type Nodes struct {
	OwnerMin   aleph.Token       // ALEPH a CCN owner holds
	ActiveMin  aleph.Token       // ALEPH staked on a CCN before it is active
	StakerMin  aleph.Token       // ALEPH a staker holds
	LinksMax   int               // CRNs linked to one CCN
	ScoreMin   aleph.BasisPoints // a CRN with a higher score gets work that does not name its node,
	ScoreLeave aleph.BasisPoints // until its score is no longer higher than this
	ScoreFloor aleph.BasisPoints // the score multiplier is 0 up to here,
	ScoreFull  aleph.BasisPoints // and 1 from here

	// A CRN without a link is removed when its score was below InactiveScore
	// for RemoveAfter, in milliseconds.
	InactiveScore aleph.BasisPoints
	RemoveAfter   aleph.Millis
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
