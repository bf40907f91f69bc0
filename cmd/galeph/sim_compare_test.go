package main

import (
	"bytes"
	"context"
	"encoding/json"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/aleph-im/go-aleph/docs/schema/schematest"
)

// impatient ends after it was asked so many times whether it has.
type impatient struct {
	context.Context
	left atomic.Int64
}

func (c *impatient) Err() error {
	if c.left.Add(-1) < 0 {
		return context.Canceled
	}
	return nil
}

// Work that is interrupted gives what it has, says that it is a part, and has
// an exit code of its own; before there is anything, it says that.
func TestAnalysisInterrupted(t *testing.T) {
	for name, args := range map[string][]string{
		"compare":     {"compare", "today", "crash", "--runs", "1000000"},
		"sweep":       {"sweep", "today", "--over", "price.start=0.01:0.05:200", "--runs", "10"},
		"sensitivity": {"sensitivity", "today", "--over", "price.start=0.01:0.05", "--size", "1000", "--runs", "10"},
		"search":      {"search", "today", "--over", "price.start=0.01:0.05", "--minimise", "gini_mean", "--runs", "10"},
	} {
		t.Run(name, func(t *testing.T) {
			args := append([]string{"sim"}, args...)
			for _, patience := range []int64{0, 250} {
				ctx := &impatient{Context: t.Context()}
				ctx.left.Store(patience)
				var out, errs bytes.Buffer
				code := run(ctx, args, output{&out, &errs})
				if code != exitPartial || !strings.Contains(errs.String(), "interrupted") {
					t.Errorf("after %d questions: exit code %d, %s", patience, code, errs.String())
				}
				if marked := strings.Contains(out.String(), "(partial)"); marked != (patience > 0) {
					t.Errorf("after %d questions it prints:\n%s", patience, out.String())
				}
			}
		})
	}
}

// TestAnalysesHaveTheirSchemas damages each value of what they print: the
// schemas refuse every damage. Of lists one stands for all.
func TestAnalysesHaveTheirSchemas(t *testing.T) {
	proposal := func(args ...string) []string {
		return append([]string{"sim", args[0], "proposal", "--set", "horizon=60", "--runs", "1", "--json"}, args[1:]...)
	}
	for name, test := range map[string]struct {
		schema   string
		args     []string
		optional []string
	}{
		"comparison":   {"comparison", proposal("compare", "--mode", "cohort"), []string{"class"}},
		"node by node": {"comparison", proposal("compare"), []string{"class", "nodes"}},
		"sweep":        {"sweep", proposal("sweep", "--over", "price.start=0.01:0.02:2"), nil},
		"morris":       {"sensitivity", proposal("sensitivity", "--over", "price.start=0.01:0.02", "--size", "2"), nil},
		"sobol":        {"sensitivity", proposal("sensitivity", "--over", "price.start=0.01:0.02", "--size", "2", "--method", "sobol"), nil},
		"search":       {"search", proposal("search", "--over", "price.start=0.01:0.02", "--budget", "2", "--minimise", "gini_mean", "--subject-to", "gini_mean>=0", "--confirm", "1"), []string{"refused", "best", "confirm"}},
	} {
		t.Run(name, func(t *testing.T) {
			document := printed(t, test.args...)
			schematest.Validate(t, test.schema, document)
			var all map[string]any
			d := json.NewDecoder(bytes.NewReader(document))
			d.UseNumber()
			if err := d.Decode(&all); err != nil {
				t.Fatal(err)
			}
			for _, list := range []string{"series", "outcomes", "roles"} {
				if items, ok := all[list].([]any); ok {
					all[list] = items[:1]
				}
			}
			short, err := json.Marshal(all)
			if err != nil {
				t.Fatal(err)
			}
			schematest.StrictReal(t, test.schema, short, test.optional...)
		})
	}
}
