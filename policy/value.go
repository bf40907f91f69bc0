package policy

import (
	"fmt"
	"math"
	"math/big"
	"slices"
	"strconv"
	"strings"
	"time"

	aleph "github.com/aleph-im/go-aleph"
)

// value is a parameter's place in a policy: how it is spelled, read and
// bounded.
type value interface {
	kind() string               // "a ..."
	bounds() string             // the values that it can have
	spell(*Policy) string       // for people
	literal(*Policy) string     // for TOML and JSON
	read(p *Policy, v any) bool // sets what TOML has, unless that is no such value
	holds(*Policy) bool         // says whether the value is within bounds
	describe(*Parameter)        // sets the kind, and its bounds or words
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

// weight is what a role counts for where roles share.
func weight(at func(*Policy) *int64) value { return number[int64]{at, 0, 1_000_000} }

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

func (n number[T]) describe(d *Parameter) {
	d.Kind, d.Min, d.Max = Number, int64(n.min), int64(n.max)
}

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

func (d duration) describe(p *Parameter) { p.Kind, p.Min, p.Max = Time, int64(d.min), int64(d.max) }

func (d duration) read(p *Policy, v any) bool {
	s, ok := v.(string)
	if !ok {
		return false
	}
	long, err := Duration(s)
	if err != nil || long > d.max {
		return false
	}
	*d.at(p) = long
	return true
}

// Duration reads what Spell gives, in any unit.
func Duration(s string) (aleph.Millis, error) {
	digits := strings.TrimRight(s, "dhms")
	for _, u := range units() {
		if s[len(digits):] != u.name || !isDigits(digits, 12) {
			continue
		}
		n, err := strconv.ParseInt(digits, 10, 64)
		if err == nil && n <= math.MaxInt64/int64(u.long) {
			return aleph.Millis(n) * u.long, nil
		}
	}
	return 0, refuse(`%.60q is no time: write it as "10d", "90m" or "500ms"`, s)
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
func (tokens) describe(d *Parameter)  { d.Kind, d.Max = Amount, supply }

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

// choice is one of several words.
type choice[T ~string] struct {
	at  func(*Policy) *T
	all []T
}

func (choice[T]) kind() string { return "one of these texts" }

func (c choice[T]) bounds() string {
	words := make([]string, len(c.all))
	for i, w := range c.all {
		words[i] = string(w)
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " or " + words[last]
}

func (c choice[T]) spell(p *Policy) string   { return string(*c.at(p)) }
func (c choice[T]) literal(p *Policy) string { return strconv.Quote(c.spell(p)) }
func (c choice[T]) holds(p *Policy) bool     { return slices.Contains(c.all, *c.at(p)) }

func (c choice[T]) describe(d *Parameter) {
	d.Kind = Word
	for _, w := range c.all {
		d.Words = append(d.Words, string(w))
	}
}

func (c choice[T]) read(p *Policy, v any) bool {
	s, ok := v.(string)
	*c.at(p) = T(s)
	return ok && c.holds(p)
}

// flag is yes or no.
type flag struct {
	at func(*Policy) *bool
}

func (flag) kind() string               { return "yes or no" }
func (flag) bounds() string             { return "true or false" }
func (f flag) spell(p *Policy) string   { return strconv.FormatBool(*f.at(p)) }
func (f flag) literal(p *Policy) string { return f.spell(p) }
func (flag) holds(*Policy) bool         { return true }
func (flag) describe(d *Parameter)      { d.Kind, d.Words = Flag, []string{"false", "true"} }

func (f flag) read(p *Policy, v any) (ok bool) {
	*f.at(p), ok = v.(bool)
	return ok
}

// moment is a point in time, such as 2026-10-28, or the network's start.
type moment struct {
	at func(*Policy) *aleph.Millis
}

// start is how a policy spells the moment at which its network starts.
const start = "start"

// Never is the last moment that a policy may name: 9999-12-31.
const Never aleph.Millis = 253_402_214_400_000

func (moment) kind() string          { return `a date in UTC such as "2026-10-28" or "2026-10-28T12:30:00Z"` }
func (moment) describe(d *Parameter) { d.Kind = Date }

func (moment) bounds() string { return `"start" for the network's start, or a date up to 9999-12-31` }

func (m moment) spell(p *Policy) string {
	at := *m.at(p)
	switch {
	case at == 0:
		return start
	case at%aleph.Day == 0:
		return time.UnixMilli(int64(at)).UTC().Format(time.DateOnly)
	}
	return time.UnixMilli(int64(at)).UTC().Format(time.RFC3339Nano)
}

func (m moment) literal(p *Policy) string { return strconv.Quote(m.spell(p)) }

func (m moment) holds(p *Policy) bool {
	return *m.at(p) >= 0 && *m.at(p) <= Never
}

func (m moment) read(p *Policy, v any) bool {
	s, ok := v.(string)
	if !ok {
		return false
	}
	if s == start {
		*m.at(p) = 0
		return true
	}
	t, err := time.Parse(time.RFC3339Nano, s)
	if err != nil {
		t, err = time.Parse(time.DateOnly, s)
	}
	*m.at(p) = aleph.Millis(t.UnixMilli())
	return err == nil && *m.at(p) != 0 && m.holds(p) && t.Nanosecond()%1_000_000 == 0
}

// name is what a policy is called.
type name struct{}

const nameMax = 40

func (name) kind() string             { return "a text" }
func (name) bounds() string           { return fmt.Sprintf("1 to %d of a-z, 0-9, - and _", nameMax) }
func (name) spell(p *Policy) string   { return p.Name }
func (name) literal(p *Policy) string { return strconv.Quote(p.Name) }
func (name) describe(d *Parameter)    { d.Kind = Name }

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
