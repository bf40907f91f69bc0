package sim

import (
	"bytes"
	"fmt"
	"html"
	"slices"
	"strings"
)

// A chart is drawn as SVG, in classes whose colours the page has. Sizes are in
// the units of its picture.
const (
	chartWidth  = 460.0
	chartHeight = 230.0
	plotLeft    = 58.0
	plotRight   = chartWidth - 12
	plotTop     = 12.0
	plotBottom  = chartHeight - 38
)

// scale brings numbers to a place between two others.
type scale struct{ low, high, from, to float64 }

func (s scale) at(x float64) float64 {
	return s.from + mul((x-s.low)/(s.high-s.low), s.to-s.from)
}

// canvas is the SVG of a chart.
type canvas struct {
	bytes.Buffer
	x, y scale
}

func place(x float64) string {
	return strings.TrimSuffix(strings.TrimRight(fmt.Sprintf("%.1f", x), "0"), ".")
}

// frame begins a picture that has room for some numbers upwards, with lines at
// round ones.
func (d *canvas) frame(label string, x scale, low, high float64) {
	fmt.Fprintf(d, `<svg viewBox="0 0 %g %g" role="img" aria-label="%s">`, chartWidth, chartHeight, html.EscapeString(label))
	lines := ticks(low, high, 5)
	d.x, d.y = x, scale{lines[0], lines[len(lines)-1], plotBottom, plotTop}
	for _, v := range lines {
		class := "grid"
		if v == 0 {
			class = "zero"
		}
		y := place(d.y.at(v))
		fmt.Fprintf(d, `<line class="%s" x1="%g" x2="%g" y1="%s" y2="%s"/>`, class, plotLeft, plotRight, y, y)
		fmt.Fprintf(d, `<text x="%g" y="%s" dy="4" text-anchor="end">%s</text>`, plotLeft-6, y, brief(v))
	}
}

// under writes what is under the picture: words at places, and what they are.
func (d *canvas) under(places []float64, words []string, unit string) {
	for i, x := range places {
		fmt.Fprintf(d, `<text x="%s" y="%g" text-anchor="middle">%s</text>`, place(d.x.at(x)), plotBottom+17, html.EscapeString(words[i]))
	}
	fmt.Fprintf(d, `<text class="unit" x="%g" y="%g" text-anchor="end">%s</text>`, plotRight, chartHeight-3, html.EscapeString(unit))
}

// path draws lines from point to point; those of a second list lead back and
// close an area.
func (d *canvas) path(class string, xs, ys, back []float64) {
	fmt.Fprintf(d, `<path class="%s" d="M`, class)
	for i := range xs {
		fmt.Fprintf(d, "%s %s ", place(d.x.at(xs[i])), place(d.y.at(ys[i])))
	}
	for i, y := range slices.Backward(back) {
		fmt.Fprintf(d, "%s %s ", place(d.x.at(xs[i])), place(d.y.at(y)))
	}
	d.Truncate(d.Len() - 1)
	if back != nil {
		d.WriteString("Z")
	}
	d.WriteString(`"/>`)
}

// hint is what is told of a part of the picture when a pointer rests on it.
func (d *canvas) hint(from, to float64, text string) {
	fmt.Fprintf(d, `<rect class="hint" x="%s" y="%g" width="%s" height="%g"><title>%s</title></rect>`,
		place(from), plotTop, place(to-from), plotBottom-plotTop, html.EscapeString(text))
}

func (d *canvas) end() string {
	d.WriteString("</svg>")
	return d.String()
}

// bounds returns what the bands need upwards: from the 5th percentile to the 95th,
// with zero.
func bounds(bands []Band) (low, high float64) {
	for _, b := range bands {
		low, high = min(low, b.P5), max(high, b.P95)
	}
	if low == high {
		high = 1
	}
	return low, high
}

// drawSeries draws bands over time.
func drawSeries(s *Series, at []float64) string {
	var d canvas
	last := len(at) - 1
	low, high := bounds(s.Bands)
	d.frame(fmt.Sprintf("%s: from %s in the median on day %s to %s on day %s", s.Key, Figure(s.Bands[0].P50, s.Unit), shortest(at[0]), Figure(s.Bands[last].P50, s.Unit), shortest(at[last])),
		scale{0, at[last], plotLeft, plotRight}, low, high)
	d.underTime(at[last])
	xs := at
	bands := s.Bands
	if len(at) == 1 { // There is one time: it is shown as wide as all.
		xs, bands = []float64{0, at[0]}, []Band{bands[0], bands[0]}
	}
	line := func(of func(b *Band) float64) []float64 {
		out := make([]float64, len(bands))
		for i := range bands {
			out[i] = of(&bands[i])
		}
		return out
	}
	d.path("wide", xs, line(func(b *Band) float64 { return b.P95 }), line(func(b *Band) float64 { return b.P5 }))
	d.path("narrow", xs, line(func(b *Band) float64 { return b.P75 }), line(func(b *Band) float64 { return b.P25 }))
	d.path("median", xs, line(func(b *Band) float64 { return b.P50 }), nil)
	from := plotLeft
	for i, day := range at {
		to := plotRight
		if i < last {
			to = (d.x.at(day) + d.x.at(at[i+1])) / 2
		}
		d.hint(from, to, fmt.Sprintf("day %s: median %s, P5 %s, P95 %s %s", shortest(day), Figure(s.Bands[i].P50, s.Unit), Figure(s.Bands[i].P5, s.Unit), Figure(s.Bands[i].P95, s.Unit), s.Unit))
		from = to
	}
	return d.end()
}

// underTime writes days or months under a picture that goes from 0 to a day.
func (d *canvas) underTime(last float64) {
	unit, each := "days", 1.0
	if last > 90 {
		unit, each = "months of 30 days", month
	}
	steps := []float64{1, 2, 3, 6, 12, 24, 60, 120, 240}
	step := steps[len(steps)-1]
	for _, s := range slices.Backward(steps) {
		if last/each/s <= 8 {
			step = s
		}
	}
	var places []float64
	var words []string
	for v := 0.0; mul(v, each) <= last; v += step {
		places, words = append(places, mul(v, each)), append(words, brief(v))
	}
	d.under(places, words, unit)
}

// drawColumns draws a band for each of some words, next to each other.
func drawColumns(label string, words []string, bands []Band, unit, under string) string {
	var d canvas
	low, high := bounds(bands)
	d.frame(label, scale{-0.5, float64(len(words)) - 0.5, plotLeft, plotRight}, low, high)
	places := make([]float64, len(words))
	half := min(14, mul((plotRight-plotLeft)/float64(len(words)), 0.3))
	for i, b := range bands {
		places[i] = float64(i)
		x := d.x.at(places[i])
		box := func(class string, low, high, half float64) {
			fmt.Fprintf(&d, `<rect class="%s" x="%s" y="%s" width="%s" height="%s"/>`, class, place(x-half), place(d.y.at(high)), place(2*half), place(max(d.y.at(low)-d.y.at(high), 0.5)))
		}
		box("wide", b.P5, b.P95, half)
		box("narrow", b.P25, b.P75, half)
		y := place(d.y.at(b.P50))
		fmt.Fprintf(&d, `<line class="median" x1="%s" x2="%s" y1="%s" y2="%s"/>`, place(x-half), place(x+half), y, y)
		d.hint(x-half, x+half, fmt.Sprintf("%s: median %s, P5 %s, P95 %s %s", words[i], Figure(b.P50, unit), Figure(b.P5, unit), Figure(b.P95, unit), unit))
	}
	d.under(places, words, under)
	return d.end()
}

// drawUntil draws in how many of all runs something has happened by each day:
// quantiles are the days by which it has in 0, 5, 10 and so on to 100 % of
// them. Days that are never are not drawn. A line stands at the horizon.
func drawUntil(label string, quantiles []float64, horizon float64) string {
	var d canvas
	last := mul(horizon, 1.25)
	for _, day := range quantiles {
		if day < runwayMost {
			last = max(last, min(day, mul(horizon, 4)))
		}
	}
	d.frame(label, scale{0, last, plotLeft, plotRight}, 0, 100)
	var xs, ys, floor []float64
	add := func(x, y float64) {
		xs, ys, floor = append(xs, x), append(ys, y), append(floor, 0)
	}
	add(0, 0)
	for i, day := range quantiles {
		if day > last {
			break
		}
		add(day, 100*float64(i)/float64(len(quantiles)-1))
	}
	add(last, ys[len(ys)-1])
	d.path("wide", xs, ys, floor)
	d.path("median", xs, ys, nil)
	x := place(d.x.at(horizon))
	fmt.Fprintf(&d, `<line class="mark" x1="%s" x2="%s" y1="%g" y2="%g"/><text x="%s" y="%g" dx="4" dy="8">horizon</text>`, x, x, plotTop, plotBottom, x, plotTop)
	d.underTime(last)
	return d.end()
}
