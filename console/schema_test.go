package console

import (
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/docs/schema"
	"github.com/aleph-im/go-aleph/docs/schema/schematest"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/payment"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
)

// TestSchemas reads what is published.
func TestSchemas(t *testing.T) {
	n := newNetwork(t)
	for _, name := range schema.Names() {
		a := n.ok("/api/v1/schema/" + name)
		text, _ := schema.Text(name)
		if a.body != string(text) || a.header.Get("Content-Type") != "application/schema+json" {
			t.Errorf("%s: %s %s", name, a.header.Get("Content-Type"), a)
		}
	}
	for _, name := range []string{"nothing", "..%2Fschema", "certificate.schema.json"} {
		if a := n.get("/api/v1/schema/" + name); a.status != http.StatusNotFound || !strings.Contains(a.body, "There are attack, backtest, certificate, ") {
			t.Errorf("%s: %s", name, a)
		}
	}
}

// TestAnswersHaveTheirSchemas holds the answers of a network in which there is
// something of everything to what is published about them.
func TestAnswersHaveTheirSchemas(t *testing.T) {
	n := newNetwork(t)
	schematest.Strict(t, "certificate", []byte(n.ok("/api/v1/certificate").body))
	n.pass(aleph.Hour)
	first := n.ok("/api/v1/epochs/1")
	if first.at("root") != nil {
		t.Fatalf("nobody was there to earn anything: %s", first)
	}
	schematest.Strict(t, "epoch", []byte(first.body))

	// From the next epoch on, half a score is silence, and the burn waits for
	// its condition. The price moves, so used credits are worth something else
	// than they brought in.
	p := n.engine.Policy()
	p.Name, p.Valuation = "ours", policy.BySpot
	p.Execution.CRN, p.Execution.Burn = 5000, 1000
	p.Nodes.InactiveScore, p.Slash.After = 6000, aleph.Second
	n.apply(engine.Vote{Signer: addressOf("core"), Policy: &engine.PolicyVote{Serial: 1, TOML: p.TOML()}})
	n.pass(aleph.Hour)
	n.observe(engine.Observation{Funded: []payment.Funding{{From: addressOf("foundation"), Amount: aleph.WholeTokens(5000)}}})
	_, crn := n.grow()
	n.buy(addressOf("alice"), 1_000_000)
	vm := n.deploy("alice", "code")
	report := message.NodeReport{Node: crn, Events: []message.ReportEvent{{VM: vm, Kind: message.Started, At: n.now, Generation: 1}}}
	n.post(n.say("crn", message.TypePost, report.Post()))
	for i, score := range []aleph.BasisPoints{5000, 10_000} {
		price, err := aleph.ParsePrice([]string{"0.026", "0.024"}[i])
		if err != nil {
			t.Fatal(err)
		}
		n.apply(engine.Vote{Signer: addressOf("core"), Price: &engine.PriceReport{Serial: uint64(2 + i), Price: price}})
		n.apply(engine.Vote{Signer: addressOf("core"), Scores: &engine.ScoreReport{
			Serial: uint64(2 + i), Measurements: []registry.Measurement{{Node: crn, Score: score, Capacity: 4}},
		}})
		n.pass(aleph.Hour)
	}
	n.settleRoot()

	silent, busy := n.ok("/api/v1/epochs/3"), n.ok("/api/v1/epochs/4")
	for _, a := range []answer{silent, busy} {
		schematest.Strict(t, "epoch", []byte(a.body))
	}
	if len(silent.at("withholdings").([]any)) == 0 || silent.at("surplus", "base") == "0" {
		t.Errorf("nothing was withheld, or there was no surplus: %s", silent)
	}
	if len(busy.at("leftovers").([]any)) < 2 || busy.at("drawn", "shortfall", "paid", "base") == "0" || busy.at("root") == nil ||
		!strings.Contains(busy.body, `"stream":"wage","role":"crn"`) || !strings.Contains(busy.body, `"stream":"execution","role":"staker"`) {
		t.Errorf("it was too quiet to tell: %s", busy)
	}
	certificate := n.ok("/api/v1/certificate").body
	schematest.Strict(t, "certificate", []byte(certificate))

	// What is damaged beyond its form is refused, too.
	for damage, text := range map[string]string{
		"certificate that says why it does not close, and closes": strings.Replace(certificate, `"closes":true`, `"closes":true,"broken":"x"`, 1),
		"certificate that does not close, and does not say why":   strings.Replace(certificate, `"closes":true`, `"closes":false`, 1),
		"certificate with a row of another name":                  strings.Replace(certificate, `"open_wage"`, `"closed_wage"`, 1),
		"epoch with a stream that there is not":                   strings.Replace(busy.body, `"stream":"wage"`, `"stream":"gift"`, 1),
		"epoch with a role that there is not":                     strings.Replace(busy.body, `"role":"staker"`, `"role":"founder"`, 1),
		"epoch with a reason that there is not":                   strings.Replace(busy.body, `"reason":"`, `"reason":"because `, 1),
		"epoch with a hash that is none":                          strings.Replace(busy.body, `"node":"`, `"node":"0`, 1),
		"epoch with a share of nobody":                            strings.Replace(busy.body, `"address":"0x`, `"address":"0 x`, 1),
	} {
		kind, _, _ := strings.Cut(damage, " ")
		if !slices.Contains([]string{certificate, busy.body}, text) && refuses(t, kind, text) {
			continue
		}
		t.Errorf("an %s is taken", damage)
	}
	if broken := strings.Replace(certificate, `"closes":true`, `"closes":false,"broken":"x"`, 1); refuses(t, "certificate", broken) {
		t.Error("a certificate that does not close and says why is refused")
	}
}

func refuses(t *testing.T, name, document string) bool {
	t.Helper()
	var v any
	answer{t: t, body: document}.as(&v)
	return schematest.Compile(t, name).Validate(v) != nil
}

// TestRowsOfTheCertificate holds the schema to the rows that the engine has.
func TestRowsOfTheCertificate(t *testing.T) {
	got, gave := engine.Certificate{}.PoolRows()
	text, _ := schema.Text("certificate")
	var document struct {
		Properties struct {
			Parts      rows `json:"parts"`
			Incentives struct {
				Properties struct{ Got, Gave rows }
			} `json:"incentives"`
		}
	}
	answer{t: t, body: string(text)}.as(&document)
	pool := document.Properties.Incentives.Properties
	for _, test := range []struct {
		schema rows
		engine []engine.Row
	}{{document.Properties.Parts, engine.Certificate{}.Rows()}, {pool.Got, got}, {pool.Gave, gave}} {
		var want, have []string
		for _, r := range test.engine {
			want = append(want, r.Key)
		}
		for _, r := range test.schema.PrefixItems {
			have = append(have, r.Properties.Name.Const)
		}
		if diff := cmp.Diff(want, have); diff != "" || test.schema.MinItems != len(want) {
			t.Errorf("at least %d rows (-engine +schema):\n%s", test.schema.MinItems, diff)
		}
	}
}

// rows are what a schema says of a list whose rows have names.
type rows struct {
	MinItems    int
	PrefixItems []struct {
		Properties struct{ Name struct{ Const string } }
	}
}
