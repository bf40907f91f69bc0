package policy

import aleph "github.com/aleph-im/go-aleph"

// Parameter is one value of a policy that can be set.
type Parameter struct {
	Key     string // as in TOML, with its table before a dot
	Unit    string // what the value counts
	Range   string // the values that it can have
	Default string // of the preset "proposal", as Value spells it
	Meaning string // in one sentence

	Kind     Kind
	Min, Max int64    // of a Number; of a Time in milliseconds; of an Amount in ALEPH
	Words    []string // of a Word, and of a Flag

	value value
}

// Kind is what the values of a parameter are.
type Kind string

// The kinds.
const (
	Number Kind = "number" // a whole number
	Time   Kind = "time"   // a whole number of milliseconds, spelled with a unit
	Amount Kind = "amount" // of ALEPH, with up to 18 places
	Word   Kind = "word"   // one of several
	Flag   Kind = "flag"   // true or false
	Date   Kind = "date"
	Name   Kind = "name"
)

// Value spells the parameter's value in p as people read it.
func (d Parameter) Value(p Policy) string { return d.value.spell(&p) }

// Literal spells the parameter's value in p as TOML and JSON have it: digits,
// or a text in quotation marks.
func (d Parameter) Literal(p Policy) string { return d.value.literal(&p) }

// refuse is the sentence for a value that the parameter cannot have.
func (d Parameter) refuse(got string) error {
	return refuse("%s is %s: it is %s, %s", d.Key, got, d.value.kind(), d.Range)
}

// Parameters describes all parameters, in the order in which a policy is
// written.
func Parameters() []Parameter {
	const (
		points = "basis points"
		perCU  = "credits per compute unit and hour"
		perMiB = "microcredits per MiB and hour"

		heldPerCU  = "ALEPH per compute unit"
		heldPerMiB = "ALEPH per MiB"
	)
	described := []Parameter{
		{Key: "name", Unit: "name", value: name{}, Meaning: "What the policy is called in reports."},
		{
			Key: "staker_scope", Unit: "scope", value: choice[Scope]{func(p *Policy) *Scope { return &p.StakerScope }, []Scope{Global, PerCCN}},
			Meaning: "Who shares the stakers' part of an execution: all stakers of active core nodes, or those of the core node that the compute node is linked to.",
		},
		{
			Key: "staker_concentration_max", Unit: points, value: part(func(p *Policy) *aleph.BasisPoints { return &p.StakerConcentrationMax }),
			Meaning: "The largest part of the stakers' part of what he pays that one operator is expected to bring home; the whole when staker_scope is per_ccn. With it, self-dealing must not pay.",
		},
		{
			Key: "aleph_bonus", Unit: points, value: part(func(p *Policy) *aleph.BasisPoints { return &p.AlephBonus }),
			Meaning: "Credits that a buyer who pays in ALEPH gets on top of those that he bought.",
		},
		{
			Key: "valuation", Unit: "valuation", value: choice[Valuation]{func(p *Policy) *Valuation { return &p.Valuation }, []Valuation{ByLot, BySpot}},
			Meaning: "How many ALEPH used credits are worth: what their purchase brought in, or their price at the moment of use, with the incentives pool standing for the difference.",
		},
		{
			Key: "reward_bonus", Unit: points, value: part(func(p *Policy) *aleph.BasisPoints { return &p.RewardBonus }),
			Meaning: "Part of what is used with bonus credits that is rewarded when valuation is spot.",
		},
		{
			Key: "reward_granted", Unit: points, value: part(func(p *Policy) *aleph.BasisPoints { return &p.RewardGranted }),
			Meaning: "Part of what is used with granted credits that is rewarded when valuation is spot.",
		},
		{
			Key: "epoch", Unit: "time", value: duration{func(p *Policy) *aleph.Millis { return &p.Epoch }, aleph.Second, 90 * aleph.Day},
			Meaning: "The time between two distributions of rewards.",
		},
		{
			Key: "min_runtime", Unit: "time", value: duration{func(p *Policy) *aleph.Millis { return &p.MinRuntime }, 0, 90 * aleph.Day},
			Meaning: "How long an account must be able to pay for all that it runs before it may start something more.",
		},
		{
			Key: "warn_runway", Unit: "time", value: duration{func(p *Policy) *aleph.Millis { return &p.WarnRunway }, 0, 90 * aleph.Day},
			Meaning: "An account is warned once when it can pay for what it runs no longer than this; 0 warns nobody.",
		},
		{
			Key: "halt", Unit: "time", value: duration{func(p *Policy) *aleph.Millis { return &p.Halt }, aleph.Second, aleph.Day},
			Meaning: "A longer time without a block is a standstill: it is on nobody's bill, and the epoch is longer by it.",
		},
		{
			Key: "metered_concurrency", Unit: "ms per ms", value: number[int64]{func(p *Policy) *int64 { return &p.MeteredConcurrency }, 1, 10_000},
			Meaning: "The most running time per time of the window that a compute node is believed for an on-demand program.",
		},

		{
			Key: "execution.crn", Unit: points, value: part(func(p *Policy) *aleph.BasisPoints { return &p.Execution.CRN }),
			Meaning: "Part of used execution for the compute node that ran it.",
		},
		{
			Key: "execution.ccn", Unit: points, value: part(func(p *Policy) *aleph.BasisPoints { return &p.Execution.CCN }),
			Meaning: "Part of used execution for the core node that the compute node is linked to.",
		},
		{
			Key: "execution.stakers", Unit: points, value: part(func(p *Policy) *aleph.BasisPoints { return &p.Execution.Stakers }),
			Meaning: "Part of used execution for stakers.",
		},
		{
			Key: "execution.developers", Unit: points, value: part(func(p *Policy) *aleph.BasisPoints { return &p.Execution.Developers }),
			Meaning: "Part of used execution for the developers.",
		},
		{
			Key: "execution.burn", Unit: points, value: part(func(p *Policy) *aleph.BasisPoints { return &p.Execution.Burn }),
			Meaning: "Part of used execution that is burned when it is used, once the burn is in force.",
		},

		{
			Key: "storage.ccn", Unit: points, value: part(func(p *Policy) *aleph.BasisPoints { return &p.Storage.CCN }),
			Meaning: "Part of used storage for active core nodes, by score.",
		},
		{
			Key: "storage.stakers", Unit: points, value: part(func(p *Policy) *aleph.BasisPoints { return &p.Storage.Stakers }),
			Meaning: "Part of used storage for the stakers of active core nodes, by stake.",
		},
		{
			Key: "storage.developers", Unit: points, value: part(func(p *Policy) *aleph.BasisPoints { return &p.Storage.Developers }),
			Meaning: "Part of used storage for the developers.",
		},
		{
			Key: "storage.burn", Unit: points, value: part(func(p *Policy) *aleph.BasisPoints { return &p.Storage.Burn }),
			Meaning: "Part of used storage that is burned when it is used, once the burn is in force.",
		},

		{
			Key: "burn.organic_min", Unit: points, value: part(func(p *Policy) *aleph.BasisPoints { return &p.BurnOrganic }),
			Meaning: "The burn comes into force when at least this part of what epochs pay was paid by users; what would be burned before goes to the incentives pool.",
		},
		{
			Key: "burn.after", Unit: "epochs", value: number[int]{func(p *Policy) *int { return &p.BurnAfter }, 0, 1000},
			Meaning: "So many epochs in a row must have had that part.",
		},

		{
			Key: "developers.lock", Unit: "time", value: duration{func(p *Policy) *aleph.Millis { return &p.DevelopersLock }, 0, 3650 * aleph.Day},
			Meaning: "How long the developers' part rests before it may refill the incentives pool.",
		},

		{
			Key: "price.move", Unit: points, value: number[aleph.BasisPoints]{func(p *Policy) *aleph.BasisPoints { return &p.Price.Move }, 1, aleph.Whole},
			Meaning: "The most by which the agreed price of ALEPH moves in one window, as a part of what it was at the window's beginning.",
		},
		{
			Key: "price.window", Unit: "time", value: duration{func(p *Policy) *aleph.Millis { return &p.Price.Window }, aleph.Second, aleph.Day},
			Meaning: "The window of that bound.",
		},

		{
			Key: "backing.warn", Unit: points, value: part(func(p *Policy) *aleph.BasisPoints { return &p.Backing.Warn }),
			Meaning: "The network warns when the ALEPH behind unused credits is less than this part of what their use would pay at the price of the moment.",
		},
		{
			Key: "backing.stop", Unit: points, value: part(func(p *Policy) *aleph.BasisPoints { return &p.Backing.Stop }),
			Meaning: "Below this part no bonus is given.",
		},

		{
			Key: "wage.pool", Unit: "ALEPH per 30 days", value: tokens{func(p *Policy) *aleph.Token { return &p.Wage.Pool }},
			Meaning: "The minimum wage of the whole network at its start; 0 pays none.",
		},
		{
			Key: "wage.start", Unit: "date", value: moment{func(p *Policy) *aleph.Millis { return &p.Wage.Start }},
			Meaning: "When the wage begins.",
		},
		{
			Key: "wage.length", Unit: "time", value: duration{func(p *Policy) *aleph.Millis { return &p.Wage.Length }, aleph.Second, 3650 * aleph.Day},
			Meaning: "How long it takes to fade.",
		},
		{
			Key: "wage.schedule", Unit: "schedule", value: choice[Schedule]{func(p *Policy) *Schedule { return &p.Wage.Schedule }, []Schedule{Continuous, Step6, Step5}},
			Meaning: "How it fades: evenly, in six steps of which the last pays a sixth, or in six steps of which the last pays nothing.",
		},
		{
			Key: "wage.by", Unit: "weight", value: choice[WageWeight]{func(p *Policy) *WageWeight { return &p.Wage.By }, []WageWeight{ByScore, ByScoreCapacity}},
			Meaning: "What the wage of a compute node goes by: its score, or its score times its compute units.",
		},
		{
			Key: "wage.units_max", Unit: "compute units", value: number[aleph.ComputeUnits]{func(p *Policy) *aleph.ComputeUnits { return &p.Wage.UnitsMax }, 1, 1_000_000},
			Meaning: "The most compute units of a node that count for its wage: what a node says of its size is its word.",
		},
		{
			Key: "wage.crn", Unit: "weight", value: weight(func(p *Policy) *int64 { return &p.Wage.CRN }),
			Meaning: "Weight of all compute nodes together.",
		},
		{
			Key: "wage.ccn", Unit: "weight", value: weight(func(p *Policy) *int64 { return &p.Wage.CCN }),
			Meaning: "Weight of all core nodes together, which share by score.",
		},
		{
			Key: "wage.stakers", Unit: "weight", value: weight(func(p *Policy) *int64 { return &p.Wage.Stakers }),
			Meaning: "Weight of all stakers of active core nodes together, who share by stake.",
		},

		{
			Key: "programme.target", Unit: "compute units", value: number[aleph.ComputeUnits]{func(p *Policy) *aleph.ComputeUnits { return &p.Programme.Target }, 0, 1_000_000},
			Meaning: "The incentive programme fills the gap between what users use and this.",
		},
		{
			Key: "programme.utilisation", Unit: points, value: part(func(p *Policy) *aleph.BasisPoints { return &p.Programme.Utilisation }),
			Meaning: "It leaves the rest of the capacity of eligible nodes free.",
		},
		{
			Key: "programme.cap", Unit: "ALEPH per 30 days", value: tokens{func(p *Policy) *aleph.Token { return &p.Programme.Cap }},
			Meaning: "The most that it pays in any 30 days, and by time in less; above it, all of its lines are paid the same part.",
		},

		{
			Key: "slash.after", Unit: "time", value: duration{func(p *Policy) *aleph.Millis { return &p.Slash.After }, 0, 90 * aleph.Day},
			Meaning: "Rewards of a compute node whose score was below nodes.inactive_score for so long are withheld; 0 withholds nothing.",
		},
		{
			Key: "slash.retroactive", Unit: "flag", value: flag{func(p *Policy) *bool { return &p.Slash.Retroactive }},
			Meaning: "Those of the whole epoch, and not only of the days on which it was silent.",
		},
		{
			Key: "slash.wage", Unit: "flag", value: flag{func(p *Policy) *bool { return &p.Slash.Wage }},
			Meaning: "Whether the wage is withheld.",
		},
		{
			Key: "slash.execution", Unit: "flag", value: flag{func(p *Policy) *bool { return &p.Slash.Execution }},
			Meaning: "Whether the part of what users used is withheld.",
		},
		{
			Key: "slash.programme", Unit: "flag", value: flag{func(p *Policy) *bool { return &p.Slash.Programme }},
			Meaning: "Whether the part of what the incentive programme used is withheld.",
		},

		{
			Key: "payout.threshold", Unit: "ALEPH", value: tokens{func(p *Policy) *aleph.Token { return &p.Payout.Threshold }},
			Meaning: "The keeper pays who has at least this to claim; less is carried until it is more, and can be claimed at any time.",
		},
		{
			Key: "payout.batch", Unit: "addresses", value: number[int]{func(p *Policy) *int { return &p.Payout.Batch }, 1, 200},
			Meaning: "The most that the keeper pays in one transaction.",
		},

		{
			Key: "legacy.reward", Unit: points, value: part(func(p *Policy) *aleph.BasisPoints { return &p.Legacy.Reward }),
			Meaning: "Part of what programs paid by holding are worth that the incentives pool pays to those who run them; nothing for programs that name their node.",
		},
		{
			Key: "legacy.machines_close", Unit: "date", value: moment{func(p *Policy) *aleph.Millis { return &p.Legacy.MachinesClose }},
			Meaning: "From then on instances and persistent programs cannot be paid by holding ALEPH or by a stream; those that run go on.",
		},
		{
			Key: "legacy.all_close", Unit: "date", value: moment{func(p *Policy) *aleph.Millis { return &p.Legacy.AllClose }},
			Meaning: "From then on nothing new can be, and small files are no longer free.",
		},

		{
			Key: "nodes.owner_min", Unit: "ALEPH", value: tokens{func(p *Policy) *aleph.Token { return &p.Nodes.OwnerMin }},
			Meaning: "What the owner of a core node holds.",
		},
		{
			Key: "nodes.active_min", Unit: "ALEPH", value: tokens{func(p *Policy) *aleph.Token { return &p.Nodes.ActiveMin }},
			Meaning: "What is staked on a core node before it is active.",
		},
		{
			Key: "nodes.staker_min", Unit: "ALEPH", value: tokens{func(p *Policy) *aleph.Token { return &p.Nodes.StakerMin }},
			Meaning: "What a staker holds.",
		},
		{
			Key: "nodes.links_max", Unit: "compute nodes", value: number[int]{func(p *Policy) *int { return &p.Nodes.LinksMax }, 1, 100},
			Meaning: "The most compute nodes that are linked to one core node.",
		},
		{
			Key: "nodes.score_min", Unit: points, value: part(func(p *Policy) *aleph.BasisPoints { return &p.Nodes.ScoreMin }),
			Meaning: "A compute node with a higher score gets work that does not name its node.",
		},
		{
			Key: "nodes.score_leave", Unit: points, value: part(func(p *Policy) *aleph.BasisPoints { return &p.Nodes.ScoreLeave }),
			Meaning: "It goes on getting such work until its score is no longer higher than this.",
		},
		{
			Key: "nodes.score_floor", Unit: points, value: part(func(p *Policy) *aleph.BasisPoints { return &p.Nodes.ScoreFloor }),
			Meaning: "Up to this score a core node earns nothing for storage, and a compute node that runs something counts as gone.",
		},
		{
			Key: "nodes.score_full", Unit: points, value: part(func(p *Policy) *aleph.BasisPoints { return &p.Nodes.ScoreFull }),
			Meaning: "From this score a core node's weight for storage is full; it rises evenly from the floor.",
		},
		{
			Key: "nodes.inactive_score", Unit: points, value: part(func(p *Policy) *aleph.BasisPoints { return &p.Nodes.InactiveScore }),
			Meaning: "A compute node with a lower score counts as inactive.",
		},
		{
			Key: "nodes.remove_after", Unit: "time", value: duration{func(p *Policy) *aleph.Millis { return &p.Nodes.RemoveAfter }, aleph.Second, 10_000 * aleph.Day},
			Meaning: "A compute node that was inactive for so long, and is linked to no core node, is removed.",
		},

		{
			Key: "tariff.program", Unit: perCU, value: price(func(p *Policy) *aleph.Credits { return &p.Tariff.Program }),
			Meaning: "Price of a program on demand while requests run; twice with internet.",
		},
		{
			Key: "tariff.persistent_program", Unit: perCU, value: price(func(p *Policy) *aleph.Credits { return &p.Tariff.PersistentProgram }),
			Meaning: "Price of a program that runs all the time.",
		},
		{
			Key: "tariff.instance", Unit: perCU, value: price(func(p *Policy) *aleph.Credits { return &p.Tariff.Instance }),
			Meaning: "Price of an instance.",
		},
		{
			Key: "tariff.instance_confidential", Unit: perCU, value: price(func(p *Policy) *aleph.Credits { return &p.Tariff.InstanceConfidential }),
			Meaning: "Price of an instance whose memory its host cannot read.",
		},
		{
			Key: "tariff.instance_gpu_standard", Unit: perCU, value: price(func(p *Policy) *aleph.Credits { return &p.Tariff.InstanceGPUStandard }),
			Meaning: "Price of an instance with graphics cards; each model counts as a number of compute units.",
		},
		{
			Key: "tariff.instance_gpu_premium", Unit: perCU, value: price(func(p *Policy) *aleph.Credits { return &p.Tariff.InstanceGPUPremium }),
			Meaning: "The same for cards of data centres.",
		},
		{
			Key: "tariff.storage", Unit: perMiB, value: diskPrice(func(p *Policy) *aleph.Rate { return &p.Tariff.StorageMiB }),
			Meaning: "Price of files, and of disk of an instance beyond what its compute units have.",
		},
		{
			Key: "tariff.program_storage", Unit: perMiB, value: diskPrice(func(p *Policy) *aleph.Rate { return &p.Tariff.ProgramStorageMiB }),
			Meaning: "Price of disk of a program beyond what its compute units have.",
		},
		{
			Key: "tariff.storage_min", Unit: "MiB", value: mebibytes(0, func(p *Policy) *int64 { return &p.Tariff.StorageMinMiB }),
			Meaning: "A file is billed as at least this size.",
		},
		{
			Key: "tariff.storage_free", Unit: "MiB", value: mebibytes(0, func(p *Policy) *int64 { return &p.Tariff.StorageFreeMiB }),
			Meaning: "A file up to this size costs nothing unless it is to be paid with credits, until legacy.all_close.",
		},
		{
			Key: "tariff.memory_per_cu", Unit: "MiB", value: mebibytes(1, func(p *Policy) *int64 { return &p.Tariff.MemoryMiBPerCU }),
			Meaning: "Memory of a compute unit.",
		},
		{
			Key: "tariff.disk_per_cu", Unit: "MiB", value: mebibytes(1, func(p *Policy) *int64 { return &p.Tariff.DiskMiBPerCU }),
			Meaning: "Disk of a compute unit, for instances and persistent programs.",
		},
		{
			Key: "tariff.program_disk_per_cu", Unit: "MiB", value: mebibytes(1, func(p *Policy) *int64 { return &p.Tariff.ProgramDiskMiBPerCU }),
			Meaning: "Disk of a compute unit, for programs on demand.",
		},
		{
			Key: "tariff.gpu_memory_per_cu", Unit: "MiB", value: mebibytes(1, func(p *Policy) *int64 { return &p.Tariff.GPUMemoryMiBPerCU }),
			Meaning: "Memory of a compute unit, for instances with graphics cards.",
		},
		{
			Key: "tariff.gpu_disk_per_cu", Unit: "MiB", value: mebibytes(1, func(p *Policy) *int64 { return &p.Tariff.GPUDiskMiBPerCU }),
			Meaning: "Disk of a compute unit, for instances with graphics cards.",
		},

		{
			Key: "hold.program", Unit: heldPerCU, value: tokens{func(p *Policy) *aleph.Token { return &p.Tariff.Hold.Program }},
			Meaning: "What the owner of a program on demand holds who pays that way; twice with internet.",
		},
		{
			Key: "hold.persistent_program", Unit: heldPerCU, value: tokens{func(p *Policy) *aleph.Token { return &p.Tariff.Hold.PersistentProgram }},
			Meaning: "The same for a program that runs all the time.",
		},
		{
			Key: "hold.instance", Unit: heldPerCU, value: tokens{func(p *Policy) *aleph.Token { return &p.Tariff.Hold.Instance }},
			Meaning: "The same for an instance.",
		},
		{
			Key: "hold.instance_confidential", Unit: heldPerCU, value: tokens{func(p *Policy) *aleph.Token { return &p.Tariff.Hold.InstanceConfidential }},
			Meaning: "The same for an instance whose memory its host cannot read.",
		},
		{
			Key: "hold.instance_gpu_standard", Unit: heldPerCU, value: tokens{func(p *Policy) *aleph.Token { return &p.Tariff.Hold.InstanceGPUStandard }},
			Meaning: "The same for an instance with graphics cards.",
		},
		{
			Key: "hold.instance_gpu_premium", Unit: heldPerCU, value: tokens{func(p *Policy) *aleph.Token { return &p.Tariff.Hold.InstanceGPUPremium }},
			Meaning: "The same for cards of data centres.",
		},
		{
			Key: "hold.disk", Unit: heldPerMiB, value: tokens{func(p *Policy) *aleph.Token { return &p.Tariff.Hold.DiskMiB }},
			Meaning: "The same for disk beyond what compute units without graphics cards have.",
		},
		{
			Key: "hold.file", Unit: heldPerMiB, value: tokens{func(p *Policy) *aleph.Token { return &p.Tariff.Hold.FileMiB }},
			Meaning: "The same for a file of more than tariff.storage_free.",
		},
	}
	usual := proposal()
	for i, d := range described {
		described[i].Range, described[i].Default = d.value.bounds(), d.value.spell(&usual)
		d.value.describe(&described[i])
	}
	return described
}
