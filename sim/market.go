package sim

import (
	"math"

	aleph "github.com/aleph-im/go-aleph"
)

// market is the price of ALEPH: what it is elsewhere, times what trades in the
// pool have done to it.
type market struct {
	chance    chance  // of its own: equal runs of two policies or modes have equal prices elsewhere
	elsewhere float64 // logarithm of 10^-12 USD
	exactly   int64   // the same where it is known without its logarithm: 10^-12 USD, 0 when it is not
	least     float64 // logarithm of priceMin
	most      float64 // logarithm of priceMax
	shocked   float64 // logarithm of what shocks have done to recorded prices
	pushed    float64 // logarithm
	price     aleph.Price
}

// Bounds of the price, in 10^-12 USD: a hundred thousandth of a dollar, and ten.
const (
	priceMin = 10_000_000
	priceMax = 10_000_000_000_000
)

func (k *market) begin(m *Market, seed, run uint64) {
	*k = market{elsewhere: ln(float64(m.Start)), least: ln(priceMin), most: ln(priceMax), exactly: m.Start, price: aleph.Price(m.Start)}
	k.chance.begin(seed^0x6d61726b6574, run)
}

// trade tells the market what rewards were sold for ALEPH and what payments
// were swapped to it since the last step: the pool keeps the product of its
// sides, so a price moves by the square of what it has less.
func (k *market) trade(m *Market, soldALEPH, boughtUSD float64) {
	if m.Depth == 0 {
		return
	}
	side := float64(m.Depth)
	alephs := side / usdOf(k.price)
	net := soldALEPH - boughtUSD/usdOf(k.price)
	k.pushed += 2 * ln(alephs/max(alephs+net, alephs/1000))
}

// step lets a time pass, in days.
func (k *market) step(m *Market, recorded []int64, epoch int, length float64) {
	switch m.Process {
	case Walk:
		k.exactly = 0
		years := length / 365
		sigma := part(m.Volatility)
		k.elsewhere += mul(part(m.Drift)-mul(sigma, sigma)/2, years) + mul(mul(sigma, sqrt(years)), k.chance.normal())
		if jumps := mul(float64(m.Jumps)/100, years); jumps > 0 {
			k.elsewhere += mul(float64(k.chance.times(jumps)), ln(1+part(m.Jump)))
		}
	case Recorded:
		price := recorded[min(epoch, len(recorded)-1)]
		k.elsewhere, k.exactly = ln(float64(price))+k.shocked, price
		if k.shocked != 0 {
			k.exactly = 0
		}
	case Constant:
	}
	k.elsewhere = min(max(k.elsewhere, k.least), k.most)
	if k.pushed != 0 {
		k.pushed = mul(k.pushed, over(1-part(m.Reversion), length))
	}
	k.set()
}

// shock moves the price by a part of it.
func (k *market) shock(by int64) {
	change := ln(1 + part(by))
	k.elsewhere, k.shocked, k.exactly = k.elsewhere+change, k.shocked+change, 0
	k.set()
}

// set finds the price of what moves it.
func (k *market) set() {
	if k.exactly != 0 && k.pushed == 0 {
		k.price = aleph.Price(k.exactly)
		return
	}
	k.price = aleph.Price(math.Floor(min(max(exp(k.elsewhere+k.pushed), priceMin), priceMax)))
}

// part is what basis points are of one.
func part(basisPoints int64) float64 { return float64(basisPoints) / 10_000 }

// over brings a factor of a month to a time in days.
func over(monthly, days float64) float64 {
	switch {
	case monthly <= 0:
		return 0
	case monthly == 1:
		return 1
	}
	return pow(monthly, days/month)
}

// usdOf is a price in USD.
func usdOf(p aleph.Price) float64 { return float64(p) / 1e12 }

// toALEPH is an amount in ALEPH, to about 15 digits.
func toALEPH(t aleph.Token) float64 {
	w := t.Words()
	if w[3]|w[2] == 0 { // As nearly always.
		return (float64(w[1])*0x1p64 + float64(w[0])) / 1e18
	}
	return (float64(w[3])*0x1p192 + float64(w[2])*0x1p128 + float64(w[1])*0x1p64 + float64(w[0])) / 1e18
}

// usdOfGrains is what credits cost, in USD.
func usdOfGrains(g aleph.Grains) float64 {
	high, low := g.Words()
	return (float64(high)*0x1p64 + float64(low)) / (aleph.GrainsPerCredit * 1e6)
}
