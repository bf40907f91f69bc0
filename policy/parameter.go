package policy

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"

	aleph "github.com/aleph-im/go-aleph"
)

// Parameter is one value of a policy that can be set.
type Parameter struct {
	Key     string // as in TOML, with its table before a dot
	Unit    string // what the value counts
	Range   string // the values that it can have
	Default string // of the preset "proposal", as Value spells it
	Meaning string // in one sentence

	value value
}

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
	)
	described := []Parameter{
		{Key: "name", Unit: "name", value: name{}, Meaning: "What the policy is called in reports."},
		{
			Key: "staker_scope", Unit: "scope", value: scope{},
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
			Meaning: "Part of used execution that is burned.",
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
			Meaning: "Part of used storage that is burned.",
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
			Meaning: "A file up to this size costs nothing unless it is to be paid with credits.",
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
	}
	usual := proposal()
	for i, d := range described {
		described[i].Range, described[i].Default = d.value.bounds(), d.value.spell(&usual)
	}
	return described
}

// value is a parameter's place in a policy: how it is spelled, read and
// bounded.
type value interface {
	kind() string               // "a ..."
	bounds() string             // the values that it can have
	spell(*Policy) string       // for people
	literal(*Policy) string     // for TOML and JSON
	read(p *Policy, v any) bool // sets what TOML has, unless that is no such value
	holds(*Policy) bool         // says whether the value is within bounds
}

// number is a whole number between two bounds.
type number[T ~int | ~int64 | ~uint16 | ~uint64] struct {
	at       func(*Policy) *T
	min, max T
}

// part is a part of a whole.
func part(at func(*Policy) *aleph.BasisPoints) value {
	return number[aleph.BasisPoints]{at, 0, aleph.Whole}
}

// price lies between 0.001 and 1 USD per compute unit and hour: what is free
// could not be metered.
func price(at func(*Policy) *aleph.Credits) value {
	return number[aleph.Credits]{at, 1000, 1_000_000}
}

func diskPrice(at func(*Policy) *aleph.Rate) value {
	return number[aleph.Rate]{at, 1, 1_000_000_000}
}

func mebibytes(least int64, at func(*Policy) *int64) value {
	return number[int64]{at, least, 1 << 20}
}

func (n number[T]) kind() string             { return "a whole number" }
func (n number[T]) bounds() string           { return fmt.Sprintf("%d to %d", n.min, n.max) }
func (n number[T]) spell(p *Policy) string   { return fmt.Sprint(*n.at(p)) }
func (n number[T]) literal(p *Policy) string { return n.spell(p) }
func (n number[T]) holds(p *Policy) bool     { return *n.at(p) >= n.min && *n.at(p) <= n.max }

func (n number[T]) read(p *Policy, v any) bool {
	i, ok := v.(int64)
	if !ok || i < int64(n.min) || i > int64(n.max) {
		return false
	}
	*n.at(p) = T(i)
	return true
}

// duration is a time between two bounds, such as 10d: a whole number of ms, s,
// m, h or d.
type duration struct {
	at       func(*Policy) *aleph.Millis
	min, max aleph.Millis
}

// unit is a unit of time.
type unit struct {
	name string
	long aleph.Millis
}

// units lists the units of time, the longest first.
func units() [5]unit {
	return [...]unit{{"d", aleph.Day}, {"h", aleph.Hour}, {"m", aleph.Minute}, {"s", aleph.Second}, {"ms", 1}}
}

// Spell gives a duration in the longest unit of which it is a whole number,
// such as 10d, as policies have it.
func Spell(d aleph.Millis) string {
	for _, u := range units() {
		if d%u.long == 0 && (d != 0 || u.name == "s") {
			return fmt.Sprintf("%d%s", d/u.long, u.name)
		}
	}
	panic(fmt.Sprintf("policy: %d ms are not a whole number of milliseconds", d))
}

func (d duration) kind() string             { return `a time such as "10d", "90m" or "500ms"` }
func (d duration) bounds() string           { return Spell(d.min) + " to " + Spell(d.max) }
func (d duration) spell(p *Policy) string   { return Spell(*d.at(p)) }
func (d duration) literal(p *Policy) string { return strconv.Quote(d.spell(p)) }
func (d duration) holds(p *Policy) bool     { return *d.at(p) >= d.min && *d.at(p) <= d.max }

func (d duration) read(p *Policy, v any) bool {
	s, ok := v.(string)
	digits := strings.TrimRight(s, "dhms")
	if !ok || !isDigits(digits, 12) {
		return false
	}
	for _, u := range units() {
		if s[len(digits):] != u.name {
			continue
		}
		n, err := strconv.ParseInt(digits, 10, 64)
		if err != nil || n > int64(d.max/u.long) {
			return false
		}
		*d.at(p) = aleph.Millis(n) * u.long
		return true
	}
	return false
}

// tokens is an amount of ALEPH, up to the supply.
type tokens struct {
	at func(*Policy) *aleph.Token
}

// supply is all ALEPH that there are; no more can be made.
const supply = 500_000_000

func (tokens) kind() string   { return `an amount in ALEPH such as 200000 or "0.5"` }
func (tokens) bounds() string { return fmt.Sprintf("0 to %d", supply) }

func (t tokens) spell(p *Policy) string {
	return strings.TrimSuffix(strings.TrimRight(t.at(p).Decimal(), "0"), ".")
}

func (t tokens) literal(p *Policy) string {
	s := t.spell(p)
	if strings.Contains(s, ".") {
		return strconv.Quote(s)
	}
	return s
}

func (t tokens) holds(p *Policy) bool { return t.at(p).Cmp(aleph.WholeTokens(supply)) <= 0 }

func (t tokens) read(p *Policy, v any) bool {
	switch v := v.(type) {
	case int64:
		if v < 0 || v > supply {
			return false
		}
		*t.at(p) = aleph.WholeTokens(uint64(v))
		return true
	case string:
		whole, fraction, _ := strings.Cut(v, ".")
		if !isDigits(whole, 12) || len(fraction) > 18 || strings.HasSuffix(v, ".") || fraction != "" && !isDigits(fraction, 18) {
			return false
		}
		base, ok := new(big.Int).SetString(whole+fraction+strings.Repeat("0", 18-len(fraction)), 10)
		if !ok {
			return false
		}
		amount, ok := aleph.TokenFromBig(base)
		if !ok {
			return false
		}
		*t.at(p) = amount
		return true
	}
	return false
}

// scope is one of the scopes.
type scope struct{}

func (scope) kind() string             { return "one of two texts" }
func (scope) bounds() string           { return fmt.Sprintf("%s or %s", Global, PerCCN) }
func (scope) spell(p *Policy) string   { return string(p.StakerScope) }
func (scope) literal(p *Policy) string { return strconv.Quote(string(p.StakerScope)) }
func (scope) holds(p *Policy) bool     { return p.StakerScope == Global || p.StakerScope == PerCCN }

func (scope) read(p *Policy, v any) bool {
	s, ok := v.(string)
	if !ok {
		return false
	}
	p.StakerScope = Scope(s)
	return true
}

// name is what a policy is called.
type name struct{}

const nameMax = 40

func (name) kind() string             { return "a text" }
func (name) bounds() string           { return fmt.Sprintf("1 to %d of a-z, 0-9, - and _", nameMax) }
func (name) spell(p *Policy) string   { return p.Name }
func (name) literal(p *Policy) string { return strconv.Quote(p.Name) }

func (name) holds(p *Policy) bool {
	return p.Name != "" && len(p.Name) <= nameMax && strings.Trim(p.Name, "abcdefghijklmnopqrstuvwxyz0123456789-_") == ""
}

func (name) read(p *Policy, v any) bool {
	s, ok := v.(string)
	if !ok {
		return false
	}
	p.Name = s
	return true
}

// isDigits says whether s is a number of at most so many digits.
func isDigits(s string, most int) bool {
	return s != "" && len(s) <= most && strings.Trim(s, "0123456789") == ""
}
