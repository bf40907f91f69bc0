package sim

import (
	"bytes"
	"encoding/csv"
	"slices"
	"strconv"
)

// CSV writes the result as RFC 4180 has it, a line for each time of each
// series and for each outcome, whose kind is "series" or "outcome"; an outcome
// has no day. Each says of how many runs it is, and whether these are all that
// were asked for. Numbers are the shortest that read back to the same.
func (r Result) CSV() []byte {
	lines := [][]string{{"kind", "key", "unit", "day", "p5", "p25", "p50", "p75", "p95", "mean", "min", "max", "runs", "partial"}}
	of := []string{strconv.FormatUint(r.Runs, 10), strconv.FormatBool(r.Partial)}
	for _, s := range r.Series {
		for t, b := range s.Bands {
			lines = append(lines, slices.Concat([]string{"series", s.Key, s.Unit, shortest(r.Days[t])}, b.spell(), of))
		}
	}
	for _, f := range r.Outcomes {
		lines = append(lines, slices.Concat([]string{"outcome", f.Key, f.Unit, ""}, f.Band.spell(), of))
	}
	return separated(lines)
}

func (b Band) spell() []string {
	return []string{shortest(b.P5), shortest(b.P25), shortest(b.P50), shortest(b.P75), shortest(b.P95), shortest(b.Mean), shortest(b.Min), shortest(b.Max)}
}

// CSV writes the run as RFC 4180 has it: a line for each epoch, a column for
// each metric.
func (t Trace) CSV() []byte {
	head := []string{"day"}
	for _, s := range t.Series {
		head = append(head, s.Key)
	}
	lines := [][]string{head}
	for i, day := range t.Days {
		line := []string{shortest(day)}
		for _, s := range t.Series {
			line = append(line, shortest(s.Values[i]))
		}
		lines = append(lines, line)
	}
	return separated(lines)
}

func shortest(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }

func separated(lines [][]string) []byte {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	w.UseCRLF = true
	if err := w.WriteAll(lines); err != nil {
		panic("sim: " + err.Error()) // A buffer takes everything.
	}
	return b.Bytes()
}
