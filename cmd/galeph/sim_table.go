package main

import (
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
	"text/tabwriter"

	"github.com/aleph-im/go-aleph/sim"
)

// printResult shows a result to a person: what runs come to, and the metrics at
// a few times.
func printResult(out io.Writer, r sim.Result) error {
	partial := ""
	if r.Partial {
		partial = ", partial"
	}
	fmt.Fprintf(out, "scenario %s (%.12s), %s runs%s, mode %s\n\n", r.Scenario, r.ID, grouped(r.Runs), partial, r.Mode)
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "OUTCOME\tP5\tMEDIAN\tP95\t  UNIT")
	for _, o := range r.Outcomes {
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t  %s\n", o.Key, readable(o.Band.P5), readable(o.Band.P50), readable(o.Band.P95), o.Unit)
	}
	if err := w.Flush(); err != nil {
		return err
	}
	return nil
}

// readable spells a number with four digits that count, or whole when it is
// large.
func readable(x float64) string {
	switch size := math.Abs(x); {
	case size >= 1000:
		sign := ""
		if x < 0 {
			sign = "-"
		}
		return sign + grouped(uint64(math.Round(size)))
	case size == 0:
		return "0"
	default:
		s := strconv.FormatFloat(x, 'g', 4, 64)
		if strings.Contains(s, "e") {
			return s
		}
		return s
	}
}
