package sim

import (
	"bytes"
	_ "embed"
	"fmt"
	"html"
	"slices"
)

// style is how reports look: light and dark, on a screen and on paper.
//
//go:embed report.css
var style string

// HTML writes a report of the result of a scenario, in one file that needs
// nothing else: what it comes to, charts, tables, and the scenario itself.
func (r Result) HTML(s Scenario) []byte {
	p := page{r: &r, s: &s}
	p.printf("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
	p.printf("<meta name=\"color-scheme\" content=\"light dark\">\n<title>%s: simulation</title>\n<style>\n%s</style>\n</head>\n<body>\n", p.esc(r.Scenario), style)
	p.head()
	p.operators()
	p.cores()
	p.section("Stakers", "Income is what is shared with them; they have no cost here.")
	p.charts(nil, "yield", "staker_usd", "staked")
	p.pool()
	p.section("Use", "What users and the incentive programme run, and what they find no node for.")
	p.charts(nil, "organic", "organic_usd", "programme", "capacity", "utilisation", "unmet")
	p.section("Market", "Trades move the price where the scenario has a depth. Backing is what lies behind unused credits over what their use would pay.")
	p.charts(nil, "price", "sold", "backing")
	p.section("The rewards of before", "What the same nodes and stakers would get by the fixed rewards that the network had before.")
	p.charts(nil, "legacy_crn_income", "legacy_ccn_income", "legacy_yield")
	p.tables()
	p.printf("<details><summary>The scenario, whole</summary>\n<pre>%s</pre>\n</details>\n", p.esc(string(s.TOML())))
	p.printf("<footer><p>Made by <code>galeph sim run</code>. The same scenario, seed and number of runs give the same report on any machine.</p></footer>\n</body>\n</html>\n")
	return p.Bytes()
}

// page is a report that is written.
type page struct {
	bytes.Buffer
	r *Result
	s *Scenario
}

func (p *page) printf(format string, args ...any) { fmt.Fprintf(&p.Buffer, format, args...) }
func (p *page) esc(text string) string            { return html.EscapeString(text) }

func (p *page) section(title, text string) {
	p.printf("<h2>%s</h2>\n<p>%s</p>\n", p.esc(title), p.esc(text))
}

// series returns the series of a key; nil when there is none.
func (p *page) series(key string) *Series {
	if i := slices.IndexFunc(p.r.Series, func(s Series) bool { return s.Key == key }); i >= 0 {
		return &p.r.Series[i]
	}
	return nil
}

// outcome returns the outcome of a key, which every result has.
func (p *page) outcome(key string) *Final {
	return &p.r.Outcomes[slices.IndexFunc(p.r.Outcomes, func(f Final) bool { return f.Key == key })]
}

// head says what was simulated and what it comes to.
func (p *page) head() {
	p.printf("<header>\n<h1>%s</h1>\n", p.esc(p.r.Scenario))
	partial := ""
	if p.r.Partial {
		partial = " <strong>Partial: fewer runs than were asked for.</strong>"
	}
	epochs, _ := p.s.Epochs()
	p.printf("<p>%s over %s in %s, policy %s, seed %d, mode %s.%s</p>\n",
		several(float64(p.r.Runs), "run"), several(float64(p.s.Horizon), "day"), several(float64(epochs), "epoch"), p.esc(p.s.Policy.Name), p.s.Seed, p.r.Mode, partial)
	p.printf("<p class=\"id\">Scenario <code>%s</code></p>\n</header>\n", p.r.ID)
	p.printf("<dl class=\"tiles\">\n")
	for _, tile := range []struct{ title, key string }{
		{"Compute nodes that profit, at the end", "profitable_end"},
		{"Compute nodes at the end", "compute_nodes_end"},
		{"Income of a compute node", "crn_income_usd_mean"},
		{"Income of a core node", "ccn_income_usd_mean"},
		{"Yield of stakers", "yield_mean"},
		{"Paid by the incentives pool", "subsidy_usd_total"},
		{"Its part of all that is paid", "subsidy_share_mean"},
		{"Days on which the cap binds", "cap_days"},
		{"Runway of the incentives pool", "runway"},
		{"Least backing ratio", "backing_min"},
		{"Inequality (Gini)", "gini_mean"},
		{"Price at the end", "price_end"},
	} {
		o := p.outcome(tile.key)
		p.printf("<div><dt>%s</dt><dd><b>%s</b> <span>%s</span></dd><dd class=\"band\">%s</dd></div>\n",
			tile.title, o.Figure(o.Band.P50), p.esc(o.Unit), p.span(o))
	}
	p.printf("</dl>\n<p class=\"legend\"><span class=\"key median\"></span> median <span class=\"key narrow\"></span> half of all runs <span class=\"key wide\"></span> P5 to P95: nine of ten runs</p>\n")
	p.printf("<p>Large figures are medians over the runs; below them is from the 5th percentile to the 95th. 30 days are a month.</p>\n")
}

// several counts something.
func several(n float64, what string) string {
	if n != 1 {
		what += "s"
	}
	return Figure(n, countable) + " " + what
}

// span spells from where to where nine of ten runs are.
func (p *page) span(o *Final) string {
	if o.Band.Min == o.Band.Max {
		return "in all runs"
	}
	return o.Figure(o.Band.P5) + " to " + o.Figure(o.Band.P95)
}

// titles names the series that have a chart of their own.
func titles() map[string]string {
	return map[string]string{
		"compute_nodes": "compute nodes", "profitable": "nodes that profit", "gini": "inequality (Gini)", "crn_income": "income of a compute node",
		"core_nodes": "core nodes", "ccn_profit": "profit of a core node",
		"yield": "yield", "staker_usd": "income from 10,000 ALEPH", "staked": "staked",
		"pool": "incentives pool", "subsidy_usd": "paid for the programme", "kappa": "part of the programme that is paid", "subsidy_share": "share of subsidy", "wage": "minimum wage",
		"organic": "used by users", "organic_usd": "spent by users", "programme": "used by the programme", "capacity": "capacity", "utilisation": "utilisation", "unmet": "wanted in vain",
		"price": "price", "sold": "rewards sold", "backing": "backing ratio",
		"legacy_crn_income": "income of a compute node", "legacy_ccn_income": "income of a core node", "legacy_yield": "yield of stakers",
	}
}

// charts shows pictures, then series.
func (p *page) charts(pictures func(), keys ...string) {
	p.printf("<div class=\"charts\">\n")
	if pictures != nil {
		pictures()
	}
	for _, key := range keys {
		if s := p.series(key); s != nil {
			p.chart(titles()[key], s)
		}
	}
	p.printf("</div>\n")
}

func (p *page) chart(title string, s *Series) {
	p.printf("<figure><figcaption><b>%s</b> <span>%s</span><small>%s</small></figcaption>\n%s</figure>\n",
		p.esc(title), p.esc(s.Unit), p.esc(s.Means), drawSeries(s, p.r.Days))
}

// picture shows a drawing that is no series.
func (p *page) picture(title, unit, means, drawing string) {
	p.printf("<figure><figcaption><b>%s</b> <span>%s</span><small>%s</small></figcaption>\n%s</figure>\n",
		p.esc(title), p.esc(unit), p.esc(means), drawing)
}

// operators shows what each class of compute nodes earns.
func (p *page) operators() {
	p.section("Operators of compute nodes", "Each class is a kind of node. Profit is income at the price of the moment less the cost of the node.")
	first, last := 0, len(p.r.Days)-1
	p.printf("<div class=\"wide\"><table>\n<thead><tr><th scope=\"col\">class</th><th scope=\"col\">units</th><th scope=\"col\">cost<br>USD</th>" +
		"<th scope=\"col\">nodes<br>first</th><th scope=\"col\">nodes<br>last</th><th scope=\"col\">income, ALEPH<br>first</th><th scope=\"col\">income, ALEPH<br>last</th>" +
		"<th scope=\"col\">profit, USD<br>first</th><th scope=\"col\">profit, USD<br>last</th></tr></thead>\n<tbody>\n")
	for _, c := range p.s.Classes {
		p.printf("<tr><th scope=\"row\">%s</th><td>%d</td><td>%s</td>", p.esc(c.Name), c.Units, Figure(c.Monthly(), usdMonth))
		for _, key := range []string{"nodes", "income", "profit"} {
			s := p.series(c.Name + "." + key)
			for _, t := range []int{first, last} {
				p.cell(s.Bands[t], s.Unit)
			}
		}
		p.printf("</tr>\n")
	}
	p.printf("</tbody>\n</table></div>\n<p class=\"note\">Per node and 30 days. First is day %s, last is day %s: the median, and from the 5th percentile to the 95th where they differ; 0 where there is no such node.</p>\n", shortest(p.r.Days[first]), shortest(p.r.Days[last]))
	p.charts(func() {
		for _, c := range p.s.Classes {
			p.chart("profit of a node, "+c.Name, p.series(c.Name+".profit"))
		}
		for _, c := range p.s.Classes {
			if len(p.s.Classes) > 1 {
				p.chart("nodes, "+c.Name, p.series(c.Name+".nodes"))
			}
		}
	}, "compute_nodes", "profitable", "gini", "crn_income")
}

// cell is a band in a table.
func (p *page) cell(b Band, unit string) {
	p.printf("<td>%s", Figure(b.P50, unit))
	if b.P5 != b.P95 {
		p.printf("<small>%s to %s</small>", Figure(b.P5, unit), Figure(b.P95, unit))
	}
	p.printf("</td>")
}

// cores shows what core nodes earn, by their links.
func (p *page) cores() {
	p.section("Core nodes", fmt.Sprintf("A core node gets its part of the minimum wage for being there, and a part of what the compute nodes get that it links. It costs %s USD per 30 days.", Figure(float64(p.s.Core.Cost)/1e6, usdMonth)))
	p.charts(func() {
		for _, t := range p.r.Times(2) {
			var words []string
			var bands []Band
			for n := 0; ; n++ {
				s := p.series(LinksKey(n) + ".profit")
				if s == nil {
					break
				}
				words, bands = append(words, fmt.Sprint(n)), append(bands, s.Bands[t])
			}
			day := shortest(p.r.Days[t])
			p.picture("profit by links, day "+day, usdMonth, "Of a core node with so many compute nodes linked, if each brings what links bring on average.",
				drawColumns("Profit of a core node by its links, on day "+day, words, bands, usdMonth, "linked compute nodes"))
		}
	}, "core_nodes", "ccn_profit")
}

// pool shows what the incentives pool pays and how long it lasts.
func (p *page) pool() {
	p.section("Incentives pool", "It pays for the incentive programme, within its cap, and the minimum wage.")
	runway := p.outcome("runway")
	p.charts(func() {
		if runway.Band.Min >= runwayMost {
			p.printf("<figure><figcaption><b>runway</b> <span>days</span><small>%s</small></figcaption><p class=\"never\">In no run does the pool run out.</p></figure>\n", p.esc(runway.Means))
		} else {
			p.picture("runs in which the pool is empty", percent, "By so many months from the start. After the horizon the pool is taken to lose what it lost in the last epoch.",
				drawUntil("In how many of all runs the incentives pool is empty, by day", runway.Quantiles, float64(p.s.Horizon)))
		}
	}, "pool", "subsidy_usd", "kappa", "subsidy_share", "wage")
}

// tables shows all outcomes, and all series at some times.
func (p *page) tables() {
	p.section("Outcomes", "What runs have come to at the end, as a distribution over all of them.")
	p.printf("<div class=\"wide\"><table>\n<thead><tr><th scope=\"col\">outcome</th><th scope=\"col\">P5</th><th scope=\"col\">P25</th><th scope=\"col\">median</th><th scope=\"col\">P75</th><th scope=\"col\">P95</th><th scope=\"col\">mean</th><th scope=\"col\" class=\"text\">unit</th></tr></thead>\n<tbody>\n")
	for i := range p.r.Outcomes {
		o := &p.r.Outcomes[i]
		p.printf("<tr><th scope=\"row\">%s<small>%s</small></th>", p.esc(o.Key), p.esc(o.Means))
		for _, x := range []float64{o.Band.P5, o.Band.P25, o.Band.P50, o.Band.P75, o.Band.P95} {
			p.printf("<td>%s</td>", o.Figure(x))
		}
		mean := Figure(o.Band.Mean, o.Unit)
		if o.never(o.Band.Max) {
			mean = "" // Of what happens and what never does there is none.
		}
		p.printf("<td>%s</td><td class=\"text\">%s</td></tr>\n", mean, p.esc(o.Unit))
	}
	p.printf("</tbody>\n</table></div>\n")

	at := p.r.Times(6)
	p.printf("<details><summary>All series at some times</summary>\n<div class=\"wide\"><table>\n<thead><tr><th scope=\"col\">series</th>")
	for _, t := range at {
		p.printf("<th scope=\"col\">day %s</th>", shortest(p.r.Days[t]))
	}
	p.printf("<th scope=\"col\" class=\"text\">unit</th></tr></thead>\n<tbody>\n")
	for i := range p.r.Series {
		s := &p.r.Series[i]
		p.printf("<tr><th scope=\"row\">%s</th>", p.esc(s.Key))
		for _, t := range at {
			p.cell(s.Bands[t], s.Unit)
		}
		p.printf("<td class=\"text\">%s</td></tr>\n", p.esc(s.Unit))
	}
	p.printf("</tbody>\n</table></div>\n</details>\n")
}

// Times returns at most so many of the times of the series, by their place in
// Days: the first, the last, and others evenly between.
func (r Result) Times(most int) []int {
	last := len(r.Days) - 1
	if last < most {
		out := make([]int, len(r.Days))
		for i := range out {
			out[i] = i
		}
		return out
	}
	out := make([]int, most)
	for i := range out {
		out[i] = i * last / (most - 1)
	}
	return out
}
