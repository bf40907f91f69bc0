package sim

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
)

// lever is a parameter of policies that can be moved.
type lever struct {
	policy.Parameter
	choices  []string // else it is a number
	min, max int64    // ms of a time
	time     bool
	value    int64
}

// leverOf returns the parameter with a key, at its value in a policy.
func leverOf(key string, p *policy.Policy) (lever, error) {
	all := policy.Parameters()
	i := slices.IndexFunc(all, func(d policy.Parameter) bool { return d.Key == key })
	if i < 0 {
		return lever{}, refuse("there is no policy.%s", key)
	}
	l := lever{Parameter: all[i]}
	least, most, bounded := strings.Cut(l.Range, " to ")
	if !bounded {
		l.choices = strings.FieldsFunc(strings.ReplaceAll(l.Range, " or ", ","), func(r rune) bool { return r == ',' || r == ' ' })
		return l, nil
	}
	var err error
	if l.min, l.time, err = quantity(least); err == nil {
		if l.max, _, err = quantity(most); err == nil {
			l.value, _, err = quantity(strings.SplitN(l.Value(*p), ".", 2)[0])
		}
	}
	if err != nil {
		return lever{}, refuse("policy.%s cannot be moved: its range is %s", key, l.Range)
	}
	return l, nil
}

// quantity reads a whole number, or a time in milliseconds.
func quantity(text string) (n int64, time bool, err error) {
	digits := strings.TrimRight(text, "dhms")
	n, err = strconv.ParseInt(digits, 10, 64)
	if unit := text[len(digits):]; unit != "" {
		scale := map[string]aleph.Millis{"d": aleph.Day, "h": aleph.Hour, "m": aleph.Minute, "s": aleph.Second, "ms": 1}[unit]
		return n * int64(scale), true, err
	}
	return n, false, err
}

// literal spells a value.
func (l *lever) literal(n int64) string {
	if l.time {
		return policy.Spell(aleph.Millis(n))
	}
	return strconv.FormatInt(n, 10)
}

// shift returns a scenario whose policy has another value of the parameter, and
// what changes with it so that the policy adds up: a part of execution comes off
// that of compute nodes, and work is not left above the score that gets it.
func (l *lever) shift(s Scenario, value string) (out Scenario, with string, err error) {
	changes := []Change{{"policy." + l.Key, value}}
	also := func(key string, n int64) {
		with = fmt.Sprintf("%s = %d", key, n)
		changes = append(changes, Change{"policy." + key, strconv.FormatInt(n, 10)})
	}
	n, _ := strconv.ParseInt(value, 10, 64) // Of a word, it is not looked at.
	switch leave := int64(s.Policy.Nodes.ScoreLeave); {
	case l.takes():
		also("execution.crn", int64(s.Policy.Execution.CRN)-(n-l.value))
	case l.Key == "nodes.score_min" && n < leave:
		also("nodes.score_leave", n)
	}
	out, err = s.With(changes...)
	return out, with, err
}

// close looks for the least change of each lever after which an attempt that
// pays does not, nor one of another size. A value that a policy cannot have closes nothing.
func (k *AttackKind) close(s Scenario, x attempt, paying *trial) ([]Remedy, error) {
	out := []Remedy{}
	for _, pull := range k.Levers {
		l, err := leverOf(pull.Key, &s.Policy)
		if err != nil {
			return nil, err
		}
		closed := func(value string) (bool, string, error) {
			shifted, with, err := l.shift(s, value)
			if errors.Is(err, ErrScenario) {
				return false, "", nil
			}
			if err != nil {
				return false, "", err
			}
			t, err := k.try(shifted, x)
			if err != nil {
				return false, "", err
			}
			return !t.result.Pays && !t.alone, with, nil
		}
		to, with, err := l.search(pull.Way, &s.Policy, closed)
		if err != nil {
			return nil, err
		}
		if to == "" {
			continue
		}
		r := Remedy{Key: pull.Key, From: l.Value(s.Policy), To: to, Unit: l.Unit, Blunt: pull.Blunt, With: with}
		if k.limits != nil {
			if at, ok := k.limits(paying, pull.Key); ok && !math.IsInf(at, 0) && !math.IsNaN(at) {
				r.Formula = &at
			}
		}
		out = append(out, r)
	}
	return out, nil
}

// search finds the value nearest to that of the policy that closes, of a number
// by bisection; nothing when none does.
func (l *lever) search(way Way, p *policy.Policy, closed func(string) (bool, string, error)) (to, with string, err error) {
	if way == Other {
		for _, word := range l.choices {
			if word == l.Value(*p) {
				continue
			}
			if ok, with, err := closed(word); ok || err != nil {
				return word, with, err
			}
		}
		return "", "", nil
	}
	open, shut := l.value, l.end(way, p)
	ok, with, err := closed(l.literal(shut))
	if err != nil || !ok || open == shut {
		return "", "", err
	}
	for open-shut > 1 || shut-open > 1 {
		middle := open + (shut-open)/2
		ok, w, err := closed(l.literal(middle))
		switch {
		case err != nil:
			return "", "", err
		case ok:
			shut, with = middle, w
		default:
			open = middle
		}
	}
	return l.literal(shut), with, nil
}

// end is the value furthest from that of a policy in a way.
func (l *lever) end(way Way, p *policy.Policy) int64 {
	switch {
	case way == Lower:
		return l.min
	case l.takes():
		return min(l.max, l.value+int64(p.Execution.CRN))
	}
	return l.max
}

// takes reports whether more of the parameter is less for compute nodes.
func (l *lever) takes() bool { return l.Key == "execution.developers" || l.Key == "execution.burn" }
