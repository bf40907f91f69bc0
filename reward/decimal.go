package reward

import (
	"fmt"
	"math/big"
	"math/bits"
	"strconv"
	"strings"
	"time"

	"github.com/cockroachdb/apd/v3"
	"github.com/holiman/uint256"
)

// instant is a moment in Unix nanoseconds. Recorded times are decimals of
// seconds or milliseconds; what is finer than a nanosecond is no time.
type instant int64

// instantMax lies in the year 2255.
const instantMax = 9_000_000_000_000_000_000

// creditsOf reads an amount in thousandths of credits.
func creditsOf(v value) (n uint64, why string) {
	if len(v) > 0 && len(v) <= 15 {
		for _, c := range v {
			if c < '0' || c > '9' {
				n = 0
				break
			}
			n = n*10 + uint64(c-'0')
		}
		if n > 0 {
			return n * 1000, ""
		}
	}
	d, _, err := apd.NewFromString(string(v))
	switch {
	case err != nil || d.Form != apd.Finite:
		return 0, "is no number"
	case len(v) > 100:
		return 0, "is absurd: more than 100 characters"
	case d.Sign() < 0:
		return 0, "is negative"
	case d.IsZero():
		return 0, ""
	case int64(d.Exponent)+d.NumDigits() > 16:
		return 0, "is absurd: more than 10^15 credits"
	}
	scaled, exact := shifted(d, amountPlaces)
	switch {
	case !exact:
		return 0, "has more than three decimal places"
	case !scaled.IsUint64() || scaled.Uint64() > amountMax:
		return 0, "is absurd: more than 10^15 credits"
	}
	return scaled.Uint64(), ""
}

// shifted returns d * 10^n, rounded down, and whether that was exact.
func shifted(d *apd.Decimal, n int64) (*big.Int, bool) {
	c, e := new(big.Int).Set(d.Coeff.MathBigInt()), int64(d.Exponent)+n
	ten := big.NewInt(10)
	switch {
	case c.Sign() == 0:
		return c, true
	case e < -1000 || e > 1000:
		return new(big.Int), false
	case e >= 0:
		return c.Mul(c, ten.Exp(ten, big.NewInt(e), nil)), true
	}
	c, rest := c.QuoRem(c, ten.Exp(ten, big.NewInt(-e), nil), new(big.Int))
	return c, rest.Sign() == 0
}

// scaledOf reads a decimal that is not negative, as an integer of 10^-n,
// rounded down. Larger than 10^30 is no plausible number.
func scaledOf(v value, n int64) (scaled uint256.Int, ok bool) {
	text := v.text()
	if len(text) == 0 || len(text) > 100 {
		return scaled, false
	}
	if digits, behind, ok := plain(text); ok && behind <= n && n-behind < int64(len(powersOfTen)) {
		scaled[1], scaled[0] = bits.Mul64(digits, powersOfTen[n-behind])
		return scaled, true
	}
	d, _, err := apd.NewFromString(string(text))
	if err != nil || d.Form != apd.Finite || d.Sign() < 0 || int64(d.Exponent)+d.NumDigits() > 31 {
		return scaled, false
	}
	whole, _ := shifted(d, n)
	scaled.SetFromBig(whole)
	return scaled, true
}

// powersOfTen are those that have 64 bits.
var powersOfTen = [...]uint64{
	1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
}

// plain reads what nearly all numbers are, digits with or without a point, as
// the integer of all digits and how many of them stand behind the point.
func plain(text []byte) (digits uint64, behind int64, ok bool) {
	point := -1
	for i, c := range text {
		switch {
		case c == '.' && point < 0:
			point = i
		case c >= '0' && c <= '9':
			digits = digits*10 + uint64(c-'0')
		default:
			return 0, 0, false
		}
	}
	if point < 0 {
		return digits, 0, len(text) > 0 && len(text) <= 18
	}
	return digits, int64(len(text) - 1 - point), point > 0 && point < len(text)-1 && len(text) <= 19
}

// priceOf reads a price in ALEPH per credit, as what a thousandth of a credit
// is worth.
func priceOf(v value) (price fine, ok bool) {
	if v.absent() {
		return price, true
	}
	d, _, err := apd.NewFromString(string(v))
	if len(v) > 100 || err != nil || d.Form != apd.Finite || d.Sign() < 0 || int64(d.Exponent)+d.NumDigits() > 7 {
		return price, false
	}
	n, exact := shifted(d, pricePlaces)
	price.SetFromBig(n)
	price.Mul(&price, uint256.NewInt(10_000)) // amountPlaces + pricePlaces + 4 are finePlaces.
	return price, exact
}

// instantOf reads a moment: a decimal of seconds, or of milliseconds beyond
// 10^12, or a time of ISO 8601.
func instantOf(v value) (instant, bool) {
	if len(v) == 0 || len(v) > 60 {
		return 0, false
	}
	if v[0] == '"' {
		for _, layout := range []string{time.RFC3339Nano, "2006-01-02T15:04:05.999999999", "2006-01-02 15:04:05.999999999Z07:00", "2006-01-02 15:04:05.999999999", time.DateOnly} {
			if t, err := time.Parse(layout, string(v.text())); err == nil {
				t = t.UTC()
				return instant(t.UnixNano()), t.Year() >= 1970 && t.Year() < 2200
			}
		}
		return 0, false
	}
	d, _, err := apd.NewFromString(string(v))
	if err != nil || d.Form != apd.Finite || d.Negative {
		return 0, false
	}
	unit := int64(9)
	if d.Cmp(apd.New(1, 12)) > 0 {
		unit = 6
	}
	n, exact := shifted(d, unit)
	if !exact || !n.IsInt64() || n.Int64() > instantMax {
		return 0, false
	}
	return instant(n.Int64()), true
}

// multiplierOf gives the weight of a score: 0 below 0.2, the whole (0.6) from
// 0.8, linear between.
func multiplierOf(v value) (uint64, bool) {
	const low, full = 200_000_000_000_000_000, 800_000_000_000_000_000
	if len(v) > 0 && v[0] == '-' {
		return 0, true
	}
	score, ok := scaledOf(v, scorePlaces)
	if !ok {
		return 0, false
	}
	if !score.LtUint64(full) {
		return full - low, true
	}
	return max(score.Uint64(), low) - low, true
}

func (i instant) String() string {
	seconds, nanos := int64(i)/1e9, int64(i)%1e9
	text := strconv.FormatInt(seconds, 10)
	if nanos != 0 {
		text += strings.TrimRight(fmt.Sprintf(".%09d", nanos), "0")
	}
	return text
}
