package reward_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/aleph-im/go-aleph/reward"
)

// Whatever is wrong with the input has an outcome by name, what is right beside
// it counts, and the certificate closes.
func TestBadInput(t *testing.T) {
	line := `{"amount":100,"node_id":"crn"}`
	good := execution("1500", line)
	bad := func(pairs ...string) string {
		return strings.NewReplacer(append(pairs, "at 1500", "bad")...).Replace(good)
	}
	shots := func(pairs ...string) string { return strings.NewReplacer(pairs...).Replace(registryOfTwo) }
	only := func(posts, snapshots string) string { return document("", posts, snapshots) }
	beside := func(post string) string { return only(good+","+post, registryOfTwo) }
	amended := func(hash, first, published, amount string) string {
		return strings.NewReplacer("at 1500", hash, `"time":1500`, fmt.Sprintf(`"original_item_hash":%q,"original_type":"aleph_credit_expense","type":"amend","time":%s`, first, published), "100", amount).Replace(good)
	}
	for _, test := range []struct {
		name string
		doc  string
		used string // credits, each of which is an ALEPH
		want []reward.Finding
	}{
		{"a post that is no object", beside(`7`), "100", []reward.Finding{{Where: "expenses[1]", Outcome: "skipped: it is malformed: no object"}}},
		{"a post that is null", beside(`null`), "100", []reward.Finding{{Where: "expenses[1]", Outcome: "skipped: it is malformed: no object"}}},
		{"a post that is empty", beside(`{}`), "100", []reward.Finding{{Where: "expenses[1]", Outcome: "skipped: it has no confirmation on Ethereum"}}},
		{"a post whose content is text", beside(`{"item_hash":"bad","confirmations":[{"chain":"ETH"}],"content":"x"}`), "100", []reward.Finding{{Where: "bad", Outcome: "skipped: it has no expense"}}},
		{"a post whose expense is a list", beside(`{"item_hash":"bad","confirmations":[{"chain":"ETH"}],"content":{"tags":["type_execution"],"expense":[]}}`), "100", []reward.Finding{{Where: "bad", Outcome: "skipped: it has no expense"}}},
		{"lines that are no list", beside(bad("["+line+"]", `{"a":[1]}`)), "100", []reward.Finding{{Where: "bad", Outcome: "counted as without lines: its credits are no list"}}},
		{"a line that is no object", beside(bad(line, line+`,7,[{"amount":5}]`)), "200", []reward.Finding{
			{Where: "bad credits[1]", Outcome: "skipped: it is malformed: no object"}, {Where: "bad credits[2]", Outcome: "skipped: it is malformed: no object"},
		}},
		{"unconfirmed", beside(bad("ETH", "SOL")), "100", []reward.Finding{{Where: "bad", Outcome: "skipped: it has no confirmation on Ethereum"}}},
		{"duplicated", beside(good), "100", []reward.Finding{{Where: "at 1500", Outcome: "skipped: it stands there twice"}}},
		{"amended", only(amended("second", "first", "1600", "70"), registryOfTwo), "70", []reward.Finding{{Where: "second", Outcome: "counted as amended: it is the latest version of first"}}},
		{"amended, and the first version too", only(bad("bad", "first")+","+amended("second", "bad", "1600", "70"), registryOfTwo), "70", []reward.Finding{
			{Where: "second", Outcome: "counted as amended: it is the latest version of bad"}, {Where: "bad", Outcome: "skipped: it was amended by second"},
		}},
		{"amended, and the first version after it", only(amended("second", "bad", "1600", "70")+","+bad(), registryOfTwo), "70", []reward.Finding{
			{Where: "second", Outcome: "counted as amended: it is the latest version of bad"}, {Where: "bad", Outcome: "skipped: it was amended by second"},
		}},
		{"amended twice", only(amended("third", "bad", "1700", "30")+","+bad()+","+amended("second", "bad", "1600", "70"), registryOfTwo), "30", []reward.Finding{
			{Where: "third", Outcome: "counted as amended: it is the latest version of bad"},
			{Where: "bad", Outcome: "skipped: it was amended by third"},
			{Where: "second", Outcome: "counted as amended: it is the latest version of bad"},
			{Where: "second", Outcome: "skipped: it was amended by third"},
		}},
		{"out of the period", beside(bad(`_date":1500`, `_date":2001`)), "100", []reward.Finding{{Where: "bad", Outcome: "skipped: it is out of the period"}}},
		{"of an unknown type", beside(bad(`"time"`, `"type":"aleph_credit_gift","time"`)), "100", []reward.Finding{{Where: "bad", Outcome: `skipped: its type is "aleph_credit_gift", not aleph_credit_expense`}}},
		{"an amendment by itself", beside(bad(`"time"`, `"type":"amend","time"`)), "100", []reward.Finding{{Where: "bad", Outcome: `skipped: its type is "amend", not aleph_credit_expense`}}},
		{"of an unknown kind", beside(bad("type_execution", "type_magic")), "100", []reward.Finding{{Where: "bad", Outcome: "skipped: it has neither of the tags type_storage and type_execution"}}},
		{"without a time", beside(bad(`_date":1500`, `_date":NaN`)), "100", []reward.Finding{{Where: "bad", Outcome: "skipped: it has no usable end_date, start_date or time"}}},
		{"a negative amount", beside(bad("100", "-100")), "100", []reward.Finding{{Where: "bad credits[0]", Outcome: `skipped: its amount "-100" is negative`}}},
		{"an amount that is NaN", beside(bad("100", "NaN")), "100", []reward.Finding{{Where: "bad credits[0]", Outcome: `skipped: its amount "NaN" is no number`}}},
		{"an absurd amount", beside(bad("100", "1000000000000001")), "100", []reward.Finding{{Where: "bad credits[0]", Outcome: `skipped: its amount "1000000000000001" is absurd: more than 10^15 credits`}}},
		{"an oversized amount", beside(bad("100", strings.Repeat("9", 2000))), "100", []reward.Finding{{Where: "bad credits[0]", Outcome: fmt.Sprintf(`skipped: its amount %q is absurd: more than 100 characters`, strings.Repeat("9", 50))}}},
		{"the largest amount", beside(bad("100", "1e15")), "1000000000000100", []reward.Finding{
			{Where: "rewards", Outcome: "computed: 950000000000095.000000000000000000 ALEPH are owed, beyond the 1800000.000000000000000000 at which production refuses to pay"},
		}},
		{"an amount that is too fine", beside(bad("100", "0.0001")), "100", []reward.Finding{{Where: "bad credits[0]", Outcome: `skipped: its amount "0.0001" has more than three decimal places`}}},
		{"a negative price", beside(bad(`aleph":1`, `aleph":-1`)), "100", []reward.Finding{{Where: "bad", Outcome: `skipped: its price "-1" is no plausible number of ALEPH per credit`}}},
		{"an absurd price", beside(bad(`aleph":1`, `aleph":1e7`)), "100", []reward.Finding{{Where: "bad", Outcome: `skipped: its price "1e7" is no plausible number of ALEPH per credit`}}},
		{"no price", beside(bad(`"credit_price_aleph":1,`, "")), "100", []reward.Finding{{Where: "bad", Outcome: "counted as worth nothing: it has no credit_price_aleph"}}},
		{"a node without a reward address", only(good, shots(`"owner":"<1>"`, `"owner":""`)), "100", []reward.Finding{{Where: "snapshots[0] resource_nodes[0]", Outcome: "counted as nobody's: neither reward nor owner is an Ethereum address"}}},
		{"a node without a hash", only(good, shots(`"resource_nodes":[{`, `"resource_nodes":[7,{"hash":""},{`)), "100", []reward.Finding{
			{Where: "snapshots[0] resource_nodes[0]", Outcome: "skipped: a node without a hash"}, {Where: "snapshots[0] resource_nodes[1]", Outcome: "skipped: a node without a hash"},
		}},
		{"a node that stands there twice", only(good, shots(`"resource_nodes":[{`, `"resource_nodes":[{"hash":"crn","owner":"<5>","score":1},{`)), "100", []reward.Finding{{Where: "snapshots[0] crn", Outcome: "skipped: the earlier of two nodes with this hash"}}},
		{"a score that is NaN", only(good, shots(`"score":0.1,"owner":"<1>"`, `"score":NaN,"owner":"<1>"`)), "100", []reward.Finding{{Where: "snapshots[0] resource_nodes[0]", Outcome: `counted as score 0: its score is "NaN"`}}},
		{"stakes that are none", only(good, shots(`"<4>":1`, `"<4>":-1,"<5>":1e40,"<6>":"x"`)), "100", []reward.Finding{
			{Where: "snapshots[0]", Outcome: `counted as no stake: "` + address("4") + `" has "-1"`},
			{Where: "snapshots[0]", Outcome: `counted as no stake: "` + address("5") + `" has "1e40"`},
			{Where: "snapshots[0]", Outcome: `counted as no stake: "` + address("6") + `" has "\"x\""`},
		}},
		{"an inactivity that is no block", only(good, shots(`since":null`, `since":0.5`)), "100", []reward.Finding{{Where: "snapshots[0]", Outcome: `counted as never inactive: inactive_since "0.5" of a resource node is no block`}}},
		{"a snapshot that is no object", only(good, `"x",`+registryOfTwo), "100", []reward.Finding{{Where: "snapshots[0]", Outcome: "skipped: it is malformed: no object"}}},
		{"a snapshot without a time", only(good, registryOfTwo+","+shots(`"ts":1000`, `"ts":"soon"`)), "100", []reward.Finding{{Where: "snapshots[1]", Outcome: `skipped: its ts "\"soon\"" is no time`}}},
		{"a snapshot whose nodes are no lists", only(good, `{"ts":900,"nodes":1,"resource_nodes":{}},`+registryOfTwo), "100", []reward.Finding{
			{Where: "snapshots[0]", Outcome: "counted as having no core nodes: its nodes are no list"}, {Where: "snapshots[0]", Outcome: "counted as having no compute nodes: its resource_nodes are no list"},
		}},
		{"a snapshot that is missing", only(good, shots("1000", "1501")), "0", []reward.Finding{{Where: "at 1500", Outcome: "skipped: it lies before the first snapshot of the registry"}}},
		{"no snapshot", only(good, ""), "0", []reward.Finding{{Where: "at 1500", Outcome: "skipped: there is no snapshot of the registry, where production stops"}}},
		{"lists that are none", `{"period":{"start":1000,"end":2000},"expenses":{"a":1},"snapshots":"x"}`, "0", []reward.Finding{
			{Where: "expenses", Outcome: "skipped: it is no list"}, {Where: "snapshots", Outcome: "skipped: it is no list"},
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := compute(t, test.doc)
			if got := strings.TrimSuffix(d.Certificate.Usage.Decimal(), ".000000000000000000"); got != test.used || !d.Certificate.Closes {
				t.Errorf("used %s, want %s; closes: %t", got, test.used, d.Certificate.Closes)
			}
			if diff := cmp.Diff(test.want, d.Report); diff != "" {
				t.Error("(-want +got)\n" + diff)
			}
			sameHoweverRead(t, []byte(test.doc), 1000, 4, backwards)
		})
	}
}

// A snapshot that comes twice counts once, whoever the second one names.
func TestSnapshotTwice(t *testing.T) {
	p, err := reward.ReadPeriod([]byte(document("", execution("1500", `{"amount":100,"node_id":"crn"}`), "")))
	if err != nil {
		t.Fatal(err)
	}
	message := `{"item_hash":"m","time":1000,"confirmations":[{"chain":"ETH"}],"content":{"key":"corechannel","address":"0xa1B3bb7d2332383D96b7796B908fB7f7F3c2Be10","content":` + written(registryOfTwo) + `}}`
	page := `{"messages":[` + message + "," + strings.ReplaceAll(message, address("4"), address("5")) + `]}`
	if err := p.AddMessages("messages.json", strings.NewReader(page), int64(len(page))); err != nil {
		t.Fatal(err)
	}
	want := []string{"1 execution_crn 60", "2 execution_ccn 15", "3 execution_staker 15", "4 execution_staker 5", "developers 5", "m: skipped: it stands there twice"}
	if diff := cmp.Diff(want, flat(reward.Mainnet(p))); diff != "" {
		t.Error(diff)
	}
}

// A wage without a snapshot to pay it by is told, too.
func TestWageWithoutSnapshots(t *testing.T) {
	for snapshots, want := range map[string]string{
		"": "counted as unallocated: there is no snapshot of the registry",
		strings.Replace(registryOfTwo, "1000", "1777700000", 1): "counted by the last snapshot: 1 days end before the first",
	} {
		d := compute(t, written(fmt.Sprintf(`{"period":{"start":1777593600,"end":1777766400},"snapshots":[%s]}`, snapshots)))
		if diff := cmp.Diff([]reward.Finding{{Where: "wage", Outcome: want}}, d.Report); diff != "" {
			t.Error(diff)
		}
	}
}

// A bill of nothing but bad lines does not fill the report.
func TestManyBadLines(t *testing.T) {
	d := compute(t, document("", execution("1500", strings.TrimSuffix(strings.Repeat(`{"amount":-1},`, 250), ",")), registryOfTwo))
	if len(d.Report) != 101 {
		t.Fatalf("%d findings", len(d.Report))
	}
	if diff := cmp.Diff(reward.Finding{Where: "at 1500 credits", Outcome: "skipped: 150 more lines for such reasons"}, d.Report[100]); diff != "" {
		t.Error(diff)
	}
}

// Pages of the API are as bad as documents can be.
func FuzzPages(f *testing.F) {
	page := func(list, element string) []byte { return []byte(written(`{"` + list + `":[` + element + `],"x":1}`)) }
	f.Add(page("posts", strings.Replace(execution("1500", `{"amount":100,"node_id":"crn"}`), `"time"`, `"address":"us","time"`, 1)), []byte(`{"posts":[]}`))
	f.Add(page("posts", "7,{}"), page("messages", `{"item_hash":"m","time":1000,"confirmations":[{"chain":"ETH"}],"content":{"key":"corechannel","address":"0xa1B3bb7d2332383D96b7796B908fB7f7F3c2Be10","content":`+registryOfTwo+`}}`))
	f.Fuzz(func(t *testing.T, posts, messages []byte) {
		p, err := reward.ReadPeriod([]byte(`{"period":{"start":1000,"end":2000},"settings":{"credit_expense_sender":"us"}}`))
		if err != nil {
			t.Fatal(err)
		}
		for _, err := range []error{
			p.AddPosts("posts", strings.NewReader(string(posts)), int64(len(posts))),
			p.AddMessages("messages", strings.NewReader(string(messages)), int64(len(messages))),
		} {
			if err != nil && !strings.HasPrefix(err.Error(), reward.ErrPeriod.Error()) {
				t.Fatal(err)
			}
		}
		d := reward.Mainnet(p)
		if err := d.Check(); err != nil || !d.Certificate.Closes {
			t.Fatal(err)
		}
		if slices.ContainsFunc(d.Report, func(f reward.Finding) bool { return f.Where == "" || f.Outcome == "" }) {
			t.Fatalf("a finding without a name: %q", d.Report)
		}
	})
}
