package message

import (
	"fmt"
	"strconv"
	"strings"

	aleph "github.com/aleph-im/go-aleph"
)

// The moments that contents and envelopes may name. The reference takes what
// its date types hold: nanoseconds since 1970 in 63 bits for contents, the
// years 1 to 9999 for envelopes.
const (
	contentTimeMax  aleph.Millis = 9_223_372_036_000
	envelopeTimeMin aleph.Millis = -62_135_596_800_000
	envelopeTimeMax aleph.Millis = 253_402_300_799_999
)

// floorScaled returns a JSON number times 10^places, rounded down, without
// passing through binary fractions. exact says that nothing was cut off; ok is
// false from 10^18 on.
func floorScaled(number string, places int) (whole int64, exact, ok bool) {
	number, negative := strings.CutPrefix(number, "-")
	exponent := 0
	if i := strings.IndexAny(number, "eE"); i >= 0 {
		const huge = 1 << 40 // Beyond the length of any text.
		e, err := strconv.Atoi(number[i+1:])
		switch {
		case err == nil && -huge < e && e < huge:
			exponent = e
		case number[i+1] == '-':
			exponent = -huge
		default:
			exponent = huge
		}
		number = number[:i]
	}
	integral, fraction, _ := strings.Cut(number, ".")
	digits := strings.TrimLeft(integral+fraction, "0")
	if digits == "" {
		return 0, true, true
	}
	// So many of the digits stand before the point of the result.
	point := max(0, len(digits)-len(fraction)+exponent+places)
	if point > 18 {
		return 0, false, false
	}
	digits += strings.Repeat("0", max(0, point-len(digits)))
	exact = strings.Trim(digits[point:], "0") == ""
	if point > 0 {
		if whole, ok = parseDigits(digits[:point]); !ok {
			return 0, false, false
		}
	}
	if negative {
		whole = -whole
		if !exact {
			whole--
		}
	}
	return whole, exact, true
}

func parseDigits(digits string) (n int64, ok bool) {
	n, err := strconv.ParseInt(digits, 10, 64)
	return n, err == nil
}

// seconds spells a moment, which must not lie before 1970, in Unix seconds.
func seconds(m aleph.Millis) string {
	s := strconv.FormatInt(int64(m/aleph.Second), 10)
	if rest := m % aleph.Second; rest != 0 {
		s += strings.TrimRight(fmt.Sprintf(".%03d", rest), "0")
	}
	return s
}
