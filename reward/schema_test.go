package reward

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/aleph-im/go-aleph/docs/schema"
	"github.com/aleph-im/go-aleph/docs/schema/schematest"
)

// TestSchemaNamesSourcesAndComponents holds the published schema of a
// distribution to the sources and components that the code has.
func TestSchemaNamesSourcesAndComponents(t *testing.T) {
	text, ok := schema.Text("distribution")
	if !ok {
		t.Fatal("there is no schema of a distribution")
	}
	type list struct {
		Properties map[string]any
		Required   []string
	}
	var document struct {
		Properties struct {
			BySource list `json:"rewards_by_source"`
			Totals   list
			Detailed struct {
				PatternProperties map[string]list
			} `json:"rewards_detailed"`
		}
		Definitions struct {
			Source struct{ Enum []string }
			Usage  list `json:"usageComponents"`
			Wage   list `json:"wageComponents"`
		} `json:"$defs"`
	}
	if err := json.Unmarshal(text, &document); err != nil {
		t.Fatal(err)
	}
	var all []string
	parts := map[source][]string{}
	for s := range sources {
		all = append(all, s.String())
		for c := range components {
			if s != wageSubsidy || c <= wageStaker {
				parts[s] = append(parts[s], c.name(s))
			}
		}
		slices.Sort(parts[s])
	}
	properties := document.Properties
	compare := func(what string, want, got []string) {
		t.Helper()
		if diff := cmp.Diff(want, slices.Sorted(slices.Values(got))); diff != "" {
			t.Errorf("%s (-code +schema):\n%s", what, diff)
		}
	}
	keys := func(l list) []string { return slices.Collect(maps.Keys(l.Properties)) }
	compare("source", all, document.Definitions.Source.Enum)
	compare("rewards_by_source", all, keys(properties.BySource))
	compare("rewards_by_source, required", all, properties.BySource.Required)
	compare("totals", all, keys(properties.Totals))
	for _, l := range properties.Detailed.PatternProperties {
		compare("rewards_detailed", all, keys(l))
	}
	compare("components of usage", parts[creditRevenue], keys(document.Definitions.Usage))
	compare("components of holders", parts[holderTier], keys(document.Definitions.Usage))
	compare("components of the wage", parts[wageSubsidy], keys(document.Definitions.Wage))
}

// FuzzDistribution checks that whatever is computed has the published form.
func FuzzDistribution(f *testing.F) {
	valid := schematest.Compile(f, "distribution")
	for _, document := range []string{
		`{"period":{"start":"1970-01-01","end":1e11},"name":"\u0000"}`,
		`{"period":{"start":"1970-01-01T00:00:00.5+01:00","end":1000}}`, // Before 1970, in UTC.
		`{"period":{"start":1,"end":1777680000.5,"end_height":-1},"include_holder_tier":true,"expenses":[7,{"item_hash":"","confirmations":[{"chain":"ETH"}]}]}`,
		`{"period":{"start":1777593600,"end":1777680000},"settings":{"x":1},"snapshots":[{"ts":1,"nodes":[{"hash":"a","status":"active","stakers":{"b":1}}]}]}`,
	} {
		f.Add([]byte(document))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		p, err := ReadPeriod(b)
		if err != nil {
			return
		}
		text, err := json.Marshal(Mainnet(p))
		if err != nil {
			t.Fatal(err)
		}
		document, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		if err := valid.Validate(document); err != nil {
			t.Fatalf("%v in %s", err, text)
		}
	})
}
