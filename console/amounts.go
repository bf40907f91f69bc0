package console

import (
	"math/big"
	"strings"

	aleph "github.com/aleph-im/go-aleph"
)

// Amounts go out as strings of integers in the smallest unit, because JSON
// numbers end at 2^53, and beside them as a decimal for people.

// tokens is an amount of ALEPH.
type tokens struct {
	Base    aleph.Token `json:"base"` // 10^-18 ALEPH
	Decimal string      `json:"aleph"`
}

func tokensOf(t aleph.Token) tokens { return tokens{t, t.Decimal()} }

// worth is the ALEPH behind credits in its three parts.
type worth struct {
	Distribution tokens `json:"distribution"`
	Developers   tokens `json:"developers"`
	Burned       tokens `json:"burned"`
}

func worthOf(v aleph.Value) worth {
	return worth{tokensOf(v.Distribution), tokensOf(v.Developers), tokensOf(v.Burned)}
}

// grains is an amount of credits.
type grains struct {
	Grains  aleph.Grains `json:"grains"`
	Decimal string       `json:"credits"`
}

func grainsOf(g aleph.Grains) grains { return grains{g, g.Decimal()} }

// rate is a speed of spending.
type rate struct {
	Rate    aleph.Rate `json:"microcredits_per_hour,string"`
	Decimal string     `json:"credits_per_hour"`
}

func rateOf(r aleph.Rate) rate {
	return rate{r, decimal(new(big.Int).SetUint64(uint64(r)), 6)}
}

// decimal spells n / 10^places with all places.
func decimal(n *big.Int, places int) string {
	s := new(big.Int).Abs(n).String()
	if places > 0 {
		if len(s) <= places {
			s = strings.Repeat("0", places+1-len(s)) + s
		}
		s = s[:len(s)-places] + "." + s[len(s)-places:]
	}
	if n.Sign() < 0 {
		s = "-" + s
	}
	return s
}
