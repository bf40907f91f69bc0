package sim

import (
	"fmt"
	"math"

	"github.com/aleph-im/go-aleph/policy"
)

// Calibration is a scenario made from what was recorded, and how well each of
// its numbers is known.
type Calibration struct {
	Scenario  Scenario
	Estimates []Estimate
}

// Estimate is a number that was estimated from what was recorded.
type Estimate struct {
	Key    string   `json:"key"` // of the scenario, or what it is
	Unit   string   `json:"unit"`
	Value  float64  `json:"value"`
	Error  *float64 `json:"standard_error,omitempty"` // none of a count or a fact
	N      int      `json:"n"`                        // numbers it was made from
	Used   bool     `json:"used"`                     // false: the scenario keeps its assumption
	Method string   `json:"method"`
}

// Calibrate estimates what the records can tell of the scenario "today". What
// they cannot tell is as it is there.
func Calibrate(r Records) (c Calibration, err error) {
	c.Scenario = today()
	var h *hour
	if r.Hour != nil {
		if h, err = readHour(*r.Hour); err != nil {
			return c, err
		}
	}
	c.prices(h, r.Flow)
	if h != nil {
		c.nodes(h)
		c.users(h)
	}
	if r.Flow != nil {
		c.payments(r.Flow)
		c.swaps(r.Flow, quotes(h, r.Flow))
		c.growth(r.Flow)
	}
	return c, c.Scenario.Check()
}

func (c *Calibration) add(used bool, n int, value, standardError float64, key, unit, method string) {
	e := Estimate{Key: key, Unit: unit, Value: value, N: n, Used: used, Method: method}
	if standardError > 0 {
		e.Error = &standardError
	}
	c.Estimates = append(c.Estimates, e)
}

// prices estimates the walk of the price. A drift is taken only when it is
// beyond two standard errors and did better than a price that stays when the
// second half of the time was forecast from the first.
func (c *Calibration) prices(h *hour, f *Flow) {
	p := &c.Scenario.Price
	if h != nil {
		p.Start = int64(h.price) / 100_000 * 100_000 // To a ten-millionth of a dollar.
		c.add(true, 1, usdOf(h.price), 0, "price.start", "USD per ALEPH", "the price of the hour")
	}
	all := apart(quotes(h, f))
	w := walkOf(all)
	if w.n < stepsMin {
		return
	}
	p.Volatility = percentPoints(w.sigma)
	c.add(true, w.n, inPercent(w.sigma), inPercent(w.sigmaError), "price.volatility", perYear, "root mean square of the steps between prices at least half a day apart, each over the root of its time")
	points, _, _ := forecast(all)
	s := newHistory("", "", "", points)
	sure := amount(w.drift) > 2*w.driftError && s.Verdict == Wins
	p.Drift = 0
	if sure {
		p.Drift = percentPoints(w.drift + mul(w.sigma, w.sigma)/2)
	}
	c.add(sure, w.n, inPercent(w.drift), inPercent(w.driftError), "price.drift", perYear, "logarithm of the last price over the first, over their time; taken only if beyond two standard errors and better than a price that stays in a forecast of the second half from the first")
	c.add(false, w.n, float64(w.jumps), 0, "price.jumps", "steps", fmt.Sprintf("steps of more than %d deviations, by the median of the steps", jumpSigma))
}

// stepsMin is from how many steps of the price on its volatility is estimated.
const stepsMin = 5

// percentPoints is a part of one in basis points, to the nearest percent.
func percentPoints(part float64) int64 { return int64(math.Floor(mul(part, 100)+0.5)) * 100 }

// nodes makes the classes of ordinary nodes: those that use up to 9 compute
// units, up to 20, and more. What they have is what they use on average over
// 70 %, which is assumed.
func (c *Calibration) nodes(h *hour) {
	groups := []struct {
		class string
		most  float64 // compute units
		sum   float64
		n     int64
	}{{class: "small", most: 9.5}, {class: "average", most: 20.5}, {class: "large", most: amountMax}}
	var cards, cardNodes float64
	for _, p := range h.parts {
		if p.product != policy.Instance {
			cards, cardNodes = cards+p.units, cardNodes+1
			continue
		}
		for i := range groups {
			if g := &groups[i]; p.units <= g.most {
				g.sum, g.n = g.sum+p.units, g.n+1
				break
			}
		}
	}
	for _, g := range groups {
		k := c.Scenario.class(g.class)
		k.Count, k.Most = g.n, 2*g.n // That it can double is assumed.
		if g.n > 0 {
			k.Units = capacity(g.sum / float64(g.n))
		}
		if g.class == "average" { // Those assumed to be confidential sell as ordinary ones in the record.
			k.Count = max(k.Count-c.Scenario.class("confidential").Count, 0)
		}
		c.add(true, int(g.n), float64(g.n), 0, "class."+g.class+".count", countable, "nodes that were paid in the hour and use as much")
		c.add(true, int(g.n), ratio(g.sum, float64(g.n)), 0, "class."+g.class+".used", inUnits, fmt.Sprintf("mean use of them; units are that over 70 %%, which is assumed: %d", k.Units))
	}
	if k := c.Scenario.class("GPU"); cardNodes > 0 {
		k.Count, k.Units = int64(cardNodes), min(max(int64(cards/cardNodes+0.5), 1), 1024)
		k.Most = max(k.Most, k.Count)
		c.add(true, int(cardNodes), cardNodes, 0, "class.GPU.count", countable, "nodes that sold graphics cards in the hour")
		c.add(true, int(cardNodes), cards/cardNodes, 0, "class.GPU.units", inUnits, "mean use of nodes with graphics cards, which are taken to be in use as a whole")
	}
	c.add(false, len(h.names()), inPercent(shapeOf(h.used(func(p sold) float64 { return h.ordinary(p.product, p.units) }), false).Gini), 0, "gini of use", percent, "compute units in use by node, in those of the ordinary price")
	c.add(false, len(h.names()), inPercent(shapeOf(h.used(func(p sold) float64 { return p.programme }), true).Gini), 0, "gini of the programme", percent, "the same of the programme, of nodes on which it runs")
}

// users makes the kinds of users: those of VMs of up to two compute units, those
// of larger ones, and those of graphics cards. What confidential ones are
// assumed to use is taken from the others, because the record does not tell
// them apart.
func (c *Calibration) users(h *hour) {
	type group struct {
		name       string
		units, vms float64
	}
	groups := []group{{name: "small users"}, {name: "large users"}, {name: "GPU users"}}
	for _, r := range h.lines {
		g := &groups[0]
		switch {
		case r.programme:
			continue
		case r.product != policy.Instance:
			g = &groups[2]
		case r.size > 2:
			g = &groups[1]
		}
		g.units += r.units
		g.vms++
	}
	for _, g := range groups {
		d := c.Scenario.demand(g.name)
		d.Units, d.VM = int64(g.units+0.5), min(max(int64(ratio(g.units, g.vms)+0.5), 1), 64)
		switch g.name {
		case "large users":
			d.Units = max(d.Units-2*c.Scenario.demand("confidential users").Units, 0)
		case "GPU users":
			d.VM = min(c.Scenario.class("GPU").Units, 64) // A VM has a node's cards.
		}
		c.add(true, int(g.vms), g.units, 0, "demand."+g.name+".units", inUnits, "use of all payers but the one with most")
		c.add(g.name != "GPU users", int(g.vms), ratio(g.units, g.vms), 0, "demand."+g.name+".vm", inUnits, "mean size of their VMs")
	}
	c.Scenario.Network.Programme = h.vm
	c.add(false, len(h.lines), h.filled, 0, "programme", inUnits, "use of the payer with most; the policy has the target")
	total := float64(h.post.Credits()) / h.length / 720 / float64(h.tariff.Of(policy.Instance).Credits)
	c.add(false, len(h.lines), inPercent(h.filled/total), 0, "programme's share", percent, "of the value of all use")
	c.add(true, len(h.lines), float64(h.vm), 0, "network.programme_vm", inUnits, "mean size of the programme's VMs")
}

// payments takes how users pay.
func (c *Calibration) payments(f *Flow) {
	b := f.Bought
	if b.USD == 0 || b.ALEPHUSD == 0 {
		return
	}
	part := b.ALEPHUSD / b.USD
	for i := range c.Scenario.Demand {
		c.Scenario.Demand[i].Aleph = percentPoints(part)
	}
	c.add(true, b.Purchases, inPercent(part), 0, "demand.aleph", percent, "USD of purchases in ALEPH over those of all")
	bonus := (b.Credits/1e6-(b.USD-b.ALEPHUSD))/b.ALEPHUSD - 1
	c.add(false, b.ALEPHPaid, inPercent(bonus), 0, "bonus", percent, "credits for purchases in ALEPH over their USD, less one; the policy decides it")
}

// swaps tells what the processor's own swaps paid above the platform's price.
func (c *Calibration) swaps(f *Flow, prices []quote) {
	var more, n float64
	for _, r := range f.Runs {
		if r.Received > 0 && len(prices) > 0 {
			more += r.Swapped/r.Received/priceAt(prices, r.At) - 1
			n++
		}
	}
	if n > 0 {
		c.add(false, int(n), 100*more/n, 0, "swaps above the price", percent, "USD per ALEPH of swaps for payments in USDC over the platform's price, less one, on average; how deep other pools are it does not tell")
	}
}

// growth estimates how purchases grow. It is taken only when it is beyond two
// standard errors and did better than the month before.
func (c *Calibration) growth(f *Flow) {
	slope, standardError, n := growthOf(f.whole())
	if n < 3 {
		return
	}
	s := grown(f)
	sure := amount(slope) > 2*standardError && s.Verdict == Wins
	if sure {
		for i := range c.Scenario.Demand {
			c.Scenario.Demand[i].Growth = min(max(percentPoints(exp(slope)-1), -5000), 20_000)
		}
	}
	c.add(sure, n, inPercent(slope), inPercent(standardError), "demand.growth", "% of the logarithm a month", "least squares of the logarithm of monthly purchases; taken only if beyond two standard errors and better than the month before in a forecast")
}

// whole are the months that were recorded as a whole.
func (f *Flow) whole() []FlowMonth {
	last := len(f.Months) - 1
	if f.Months[last].To == f.Until {
		return f.Months[:last]
	}
	return f.Months
}

// growthOf is the slope of the logarithm of purchases over months, with its
// standard error. Months without purchases have no logarithm and are left out.
func growthOf(months []FlowMonth) (slope, standardError float64, n int) {
	var xs, ys []float64
	for i, m := range months {
		if m.USD > 0 {
			xs, ys = append(xs, float64(i)), append(ys, ln(m.USD))
		}
	}
	if n = len(xs); n < 3 {
		return 0, 0, n
	}
	var meanX, meanY, xx, xy float64
	for i := range xs {
		meanX, meanY = meanX+xs[i]/float64(n), meanY+ys[i]/float64(n)
	}
	for i := range xs {
		xx += mul(xs[i]-meanX, xs[i]-meanX)
		xy += mul(xs[i]-meanX, ys[i]-meanY)
	}
	slope = xy / xx
	var rest float64
	for i := range xs {
		off := ys[i] - meanY - mul(slope, xs[i]-meanX)
		rest += mul(off, off)
	}
	return slope, sqrt(rest / float64(n-2) / xx), n
}

// grown forecasts the purchases of the second half of the months with the growth
// of the first, from its last month on.
func grown(f *Flow) History {
	half := (len(f.Months) + 1) / 2
	slope, _, n := growthOf(f.Months[:half])
	var points []HistoryPoint
	for i := half; i < len(f.Months) && n >= 3; i++ {
		m, from := &f.Months[i], &f.Months[half-1]
		usd := min(mul(*scaled(from.USD, from, m), exp(mul(slope, float64(i-half+1)))), amountMax)
		points = append(points, HistoryPoint{m.Name(), m.USD, usd, scaled(f.Months[i-1].USD, &f.Months[i-1], m)})
	}
	return newHistory("purchases, growing", "USD a month", fmt.Sprintf("The second half of the months, forecast by the growth of the first, %.0f %% of the logarithm a month.", inPercent(slope)), points)
}

// class returns a class of the scenario today by its name.
func (s *Scenario) class(name string) *Class {
	for i := range s.Classes {
		if s.Classes[i].Name == name {
			return &s.Classes[i]
		}
	}
	panic("sim: today has no class " + name)
}

// demand returns a kind of users of the scenario today by its name.
func (s *Scenario) demand(name string) *Demand {
	for i := range s.Demand {
		if s.Demand[i].Name == name {
			return &s.Demand[i]
		}
	}
	panic("sim: today has no users " + name)
}
