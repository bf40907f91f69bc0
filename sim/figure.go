package sim

import (
	"math"
	"slices"
	"strconv"
	"strings"
)

// Figure spells a number for people: thousands are grouped, what is counted in
// whole things has no places once it is ten or more and else one, and of other
// numbers four digits count.
func Figure(x float64, unit string) string {
	size, whole := math.Abs(x), slices.Contains([]string{countable, days, inUnits, inALEPH, "USD"}, unit)
	places := 0
	if whole && size < 10 {
		places = 1
	} else if !whole && size < 1000 && size != 0 {
		for place := size; place < 1000 && places < 9; place = mul(place, 10) {
			places++
		}
	}
	s := strconv.FormatFloat(size, 'f', places, 64)
	if places > 0 {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	before, after, _ := strings.Cut(s, ".")
	for i := len(before) - 3; i > 0; i -= 3 {
		before = before[:i] + "," + before[i:]
	}
	if after != "" {
		before += "." + after
	}
	if x < 0 && strings.Trim(before, "0.") != "" {
		before = "-" + before
	}
	return before
}

// Figure spells a number of the outcome for people. What has not happened within
// a hundred years has no number.
func (f *Final) Figure(x float64) string {
	if f.never(x) {
		return "never"
	}
	return Figure(x, f.Unit)
}

func (f *Final) never(x float64) bool {
	return x >= runwayMost && (f.Key == "runway" || f.Key == "depleted")
}

// brief spells a number for an axis: in thousands, millions and so on.
func brief(x float64) string {
	size, suffix := math.Abs(x), ""
	for _, s := range []string{"k", "M", "G"} {
		if size < 1000 {
			break
		}
		size, suffix = size/1000, s
	}
	text := strconv.FormatFloat(size, 'f', 6, 64)
	text = strings.TrimRight(strings.TrimRight(text, "0"), ".")
	if suffix != "" {
		text += " " + suffix
	}
	if x < 0 {
		text = "-" + text
	}
	return text
}

// ticks returns round numbers from at most low to at least high, about so many.
func ticks(low, high float64, about int) []float64 {
	if high <= low {
		high = low + 1
	}
	raw := (high - low) / float64(about)
	one := 1.0
	for one > raw {
		one /= 10
	}
	for mul(one, 10) <= raw {
		one = mul(one, 10)
	}
	step := mul(one, 10)
	for _, times := range []float64{1, 2, 2.5, 5} {
		if mul(one, times) >= raw {
			step = mul(one, times)
			break
		}
	}
	first, last := math.Floor(low/step), math.Ceil(high/step)
	var out []float64
	for i := first; i <= last; i++ {
		// Of a step below one, what is asked for is the decimal and not a sum.
		out = append(out, nearDecimal(mul(i, step)))
	}
	return out
}

// nearDecimal drops what is beyond twelve digits.
func nearDecimal(x float64) float64 {
	y, err := strconv.ParseFloat(strconv.FormatFloat(x, 'g', 12, 64), 64)
	if err != nil {
		return x
	}
	return y
}
