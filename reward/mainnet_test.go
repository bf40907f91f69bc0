package reward_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/reward"
)

// The cases below are small enough to be worked out by hand. A credit is worth
// one ALEPH, and the time is long before the wage unless a case is about it.
// Addresses are a digit repeated: 1 stands for 0x1111...; nodes are words.

func address(digit string) string { return "0x" + strings.Repeat(digit, 40) }

// written replaces <1> by the address of that digit.
func written(s string) string {
	for _, digit := range []string{"1", "2", "3", "4", "5", "6", "a"} {
		s = strings.ReplaceAll(s, "<"+digit+">", address(digit))
	}
	return s
}

const registryOfTwo = `{"ts":1000,"nodes":[
	{"hash":"core","status":"active","score":0.1,"owner":"<2>","reward":"","stakers":{"<3>":3,"<4>":1},"resource_nodes":["crn"]}],
 "resource_nodes":[{"hash":"crn","status":"linked","score":0.1,"owner":"<1>","reward":"","parent":"core","inactive_since":null}]}`

func execution(end, lines string) string {
	return fmt.Sprintf(`{"item_hash":"at %[1]s","time":1500,"confirmations":[{"chain":"ETH","height":1}],
 "content":{"tags":["type_execution"],"expense":{"end_date":%[1]s,"credit_price_aleph":1,"credits":[%[2]s]}}}`, end, lines)
}

func stored(amount string) string {
	return strings.Replace(execution("1500", `{"amount":`+amount+`}`), "type_execution", "type_storage", 1)
}

func document(settings, expenses, snapshots string) string {
	return written(fmt.Sprintf(`{"name":"case","period":{"start":1000,"end":2000,"end_height":100000},"settings":{%s},
 "expenses":[%s],"snapshots":[%s]}`, settings, expenses, snapshots))
}

func compute(t interface{ Fatal(...any) }, doc string) reward.Distribution {
	p, err := reward.ReadPeriod([]byte(doc))
	if err != nil {
		t.Fatal(err)
	}
	d := reward.Mainnet(p)
	if err := d.Check(); err != nil {
		t.Fatal(err)
	}
	return d
}

// flat lists what a distribution gives, one line each.
func flat(d reward.Distribution) (lines []string) {
	say := func(a reward.Amount, words ...string) {
		if !a.IsZero() {
			text := strings.TrimSuffix(strings.TrimRight(a.Decimal(), "0"), ".")
			lines = append(lines, strings.Join(words, " ")+" "+text)
		}
	}
	short := func(a aleph.Address) string { return strings.ToLower(string(a[2])) }
	for a, parts := range d.Detailed {
		for part := range parts.All() {
			source := ""
			if part.Source == "holder_tier" {
				source = part.Source
			}
			say(part.Amount, strings.TrimSpace(short(a)+" "+part.Component+" "+source))
		}
	}
	for id, a := range d.Totals.CreditRevenue.CRNByNode {
		say(a, "left crn", id)
	}
	for id, a := range d.Totals.CreditRevenue.CCNByID {
		say(a, "left ccn", id)
	}
	for id, a := range d.Totals.CreditRevenue.StakerByID {
		say(a, "left staker", id)
	}
	say(d.Totals.WageSubsidy.Unallocated, "left wage")
	for a, amount := range d.Slashed {
		say(amount, short(a), "slashed")
	}
	for a, amount := range d.Dust {
		say(amount, short(a), "dust")
	}
	say(d.Certificate.Withheld, "withheld")
	say(d.Certificate.Developers, "developers")
	say(d.Certificate.Undistributed, "undistributed")
	for _, f := range d.Report {
		lines = append(lines, f.Where+": "+f.Outcome)
	}
	slices.Sort(lines)
	return lines
}

func TestMainnet(t *testing.T) {
	line := `{"amount":100,"node_id":"crn"}`
	one := execution("1500", line)
	// 100 ALEPH: 60, 15, 20 (3:1), 5.
	plain := []string{"1 execution_crn 60", "2 execution_ccn 15", "3 execution_staker 15", "4 execution_staker 5", "developers 5"}
	change := func(pairs ...string) string { return strings.NewReplacer(pairs...).Replace(registryOfTwo) }
	other := change(`"ts":1000`, `"ts":1200`, `"owner":"<1>"`, `"owner":"<5>"`)
	wage := func(doc string) string {
		// The period is the day of 2026-05-01.
		doc = strings.ReplaceAll(doc, `"start":1000,"end":2000`, `"start":1777593600,"end":1777680000`)
		return strings.ReplaceAll(doc, `"ts":1`, `"ts":177759`)
	}
	for _, test := range []struct {
		name string
		doc  string
		want []string
	}{
		{"an execution", document("", one, registryOfTwo), plain},
		{"half a credit: numbers are read as decimals", document("", execution("1500.000000001", `{"amount":0.5,"node_id":"crn"}`), registryOfTwo), []string{
			"1 execution_crn 0.3", "2 execution_ccn 0.075", "3 execution_staker 0.075", "4 execution_staker 0.025", "developers 0.025",
		}},
		{"routing: the largest ts at or before", document("", execution("1199.999", line)+","+execution("1200", line), registryOfTwo+","+other), []string{
			"1 execution_crn 60", "2 execution_ccn 30", "3 execution_staker 30", "4 execution_staker 10", "5 execution_crn 60", "developers 10",
		}},
		{"both ends belong to the period", document("", execution("1000", line)+","+execution("2000", line)+","+execution("999.999", line)+","+execution("2000.001", line), registryOfTwo), []string{
			"1 execution_crn 120", "2 execution_ccn 30", "3 execution_staker 30", "4 execution_staker 10",
			"at 2000.001: skipped: it is out of the period", "at 999.999: skipped: it is out of the period", "developers 10",
		}},
		{"milliseconds beyond 10^12", wage(document(`"credit_dist_wage_subsidy_enabled":false`, execution("1777600000000", line), registryOfTwo)), plain},
		{
			"without end_date its start_date counts", document("", strings.Replace(one, `"end_date":1500`, `"end_date":0,"start_date":1500`, 1), registryOfTwo),
			plain,
		},
		{"without either its publication, of ISO 8601 too", document("", strings.NewReplacer(`"end_date":1500,`, "", `"time":1500`, `"time":"1970-01-01T00:25:00Z"`).Replace(one), registryOfTwo), plain},
		{
			"before the first snapshot", document("", one, strings.Replace(registryOfTwo, "1000", "1501", 1)),
			[]string{"at 1500: skipped: it lies before the first snapshot of the registry"},
		},
		{
			"both tags: storage wins", document("", strings.Replace(one, `["type_execution"]`, `["type_execution","type_storage"]`, 1), change(`0.1,"owner":"<2>"`, `0.9,"owner":"<2>"`)),
			[]string{"2 storage_ccn 75", "3 storage_staker 15", "4 storage_staker 5", "developers 5"},
		},
		{"not confirmed", document("", strings.Replace(one, "ETH", "TEZOS", 1), registryOfTwo), []string{"at 1500: skipped: it has no confirmation on Ethereum"}},
		{"no tag", document("", strings.Replace(one, "type_execution", "x", 1), registryOfTwo), []string{"at 1500: skipped: it has neither of the tags type_storage and type_execution"}},
		{"twice", document("", one+","+one, registryOfTwo), append([]string{"at 1500: skipped: it stands there twice"}, plain...)},
		{"a CRN that is not linked still pays the CCN that lists it", document("", one, change("linked", "waiting")), []string{
			"2 execution_ccn 15", "3 execution_staker 15", "4 execution_staker 5", "developers 5", "left crn crn 60",
		}},
		{"the later CCN that lists a CRN wins", document("", one, change(`"resource_nodes":["crn"]}]`,
			`"resource_nodes":["crn"]},{"hash":"later","status":"active","owner":"<5>","score":0,"stakers":{"<6>":9},"resource_nodes":["crn"]}]`)), []string{
			"1 execution_crn 60", "5 execution_ccn 15", "6 execution_staker 20", "developers 5",
		}},
		{"a CCN that is not active", document("", one, change("active", "waiting")), []string{
			"1 execution_crn 60", "developers 5", "left ccn crn 15", "left staker crn 20",
		}},
		{"an unknown node, and none", document("", execution("1500", `{"amount":100,"node_id":"who"},{"amount":10,"node_id":""},{"amount":10,"node_id":null},{"amount":10}`), registryOfTwo), []string{
			"developers 6.5", "left ccn __missing_node_id__ 4.5", "left ccn who 15", "left crn __missing_node_id__ 18", "left crn who 60",
			"left staker __missing_node_id__ 6", "left staker who 20",
		}},
		{"a CCN without stakers", document("", one, change(`{"<3>":3,"<4>":1}`, "{}")), []string{
			"1 execution_crn 60", "2 execution_ccn 15", "developers 5", "left staker core 20",
		}},
		{"(d) a CCN that does not say who its stakers are", document("", one, change(`"stakers":{"<3>":3,"<4>":1},`, "")), []string{
			"1 execution_crn 60", "2 execution_ccn 15", "developers 5", "left staker core 20",
			"snapshots[0] core: counted as having no stakers: it does not say who they are, where production stops",
		}},
		{"an execution pays the stakers of a CCN without address", document("", one, change(`"owner":"<2>"`, `"owner":"x"`)), []string{
			"1 execution_crn 60", "3 execution_staker 15", "4 execution_staker 5", "developers 5", "left ccn crn 15",
			"snapshots[0] nodes[0]: counted as nobody's: neither reward nor owner is an Ethereum address",
		}},
		// Weights 0.3/0.6 = 1/2 and 1: of 75 a third and two thirds, and so the 20.
		{"storage by score", document("", stored("90"), change(`"score":0.1,"owner":"<2>"`, `"score":0.5,"owner":"<2>"`, `["crn"]}]`,
			`[]},{"hash":"full","status":"active","owner":"<5>","score":0.8,"stakers":{"<6>":9}},{"hash":"low","status":"active","owner":"<1>","score":0.2,"stakers":{"<1>":9}},
			 {"hash":"off","status":"waiting","owner":"<1>","score":1,"stakers":{"<1>":9}},{"hash":"nobody's","status":"active","owner":"","score":1,"stakers":{"<1>":9}}]`)), []string{
			"2 storage_ccn 22.5", "3 storage_staker 4.5", "4 storage_staker 1.5", "5 storage_ccn 45", "6 storage_staker 12", "developers 4.5",
			"snapshots[0] nodes[4]: counted as nobody's: neither reward nor owner is an Ethereum address",
		}},
		{"storage with nobody to pay", document("", stored("100"), registryOfTwo), []string{
			"developers 5", "left ccn __no_active_ccns__ 75", "left staker __no_active_ccns__ 20",
		}},
		{"addresses: no prefix, upper case, a wrong checksum; what is none falls back to the owner", document("", one, change(`"owner":"<1>","reward":""`, `"owner":"<1>","reward":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"`, `"owner":"<2>","reward":""`, `"owner":"0X2222222222222222222222222222222222222222","reward":"0x123"`)), []string{
			"2 execution_ccn 15", "3 execution_staker 15", "4 execution_staker 5", "a execution_crn 60", "developers 5",
		}},
		{"(a) one address under two spellings", document("", one, change("<4>", "<a>", `"owner":"<1>"`, `"owner":"<a>"`)), []string{
			"0xaAaAaAaaAaAaAaaAaAAAAAAAAaaaAaAaAaaAaaAa: added up: credit_revenue pays it as 0xaAaAaAaaAaAaAaaAaAAAAAAAAaaaAaAaAaaAaaAa and as 0xaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, where production keeps the last spelling only",
			"2 execution_ccn 15", "3 execution_staker 15", "a execution_crn 60", "a execution_staker 5", "developers 5",
		}},
		{"(b) a staker who is no address", document("", one, change("<4>", "tz1")), []string{
			"1 execution_crn 60", "2 execution_ccn 15", "3 execution_staker 15", "developers 5", "left staker core 5",
			`staker "tz1": counted as nobody, its part unallocated: it is no Ethereum address, where production stops`,
		}},
		{"(c) no snapshot", document("", one, ""), []string{"at 1500: skipped: there is no snapshot of the registry, where production stops"}},
		// Half a credit: 0.3, 0.075, 0.075, 0.025. The threshold itself is no dust.
		{"dust", document(`"credit_dist_dust_threshold_aleph":0.075`, execution("1500", `{"amount":0.5,"node_id":"crn"}`), registryOfTwo), []string{
			"1 execution_crn 0.3", "2 execution_ccn 0.075", "3 execution_staker 0.075", "4 dust 0.025", "developers 0.025",
		}},
		// 30 ALEPH in 30 days falling to 0 over 2 months: the first day pays
		// 30 (1/30 - 1/30^2/4) = 1 - 1/120 = 119/120 ALEPH, a third each 119/360.
		{"a day of wage", wage(document(`"wage_initial_monthly_aleph":30,"wage_duration_months":2`, "", change(`0.1,"owner":"<1>"`, `0.5,"owner":"<1>"`))), []string{
			"1 crn 0.330555555555555555", "3 staker 0.247916666666666667", "4 staker 0.082638888888888889", "left wage 0.330555555555555555",
		}},
		{"slashed, of the whole period", wage(document(`"wage_initial_monthly_aleph":30,"wage_duration_months":2`, "", change(`0.1,"owner":"<1>"`, `0.5,"owner":"<1>"`, "null", "78610"))), []string{
			"1 crn 0.330555555555555555", "1 slashed 0.330555555555555555", "3 staker 0.247916666666666667", "4 staker 0.082638888888888889",
			"left wage 0.330555555555555555", "withheld 0.330555555555555555",
		}},
		{"a block less than three days", wage(document(`"wage_initial_monthly_aleph":30,"wage_duration_months":2`, "", change(`0.1,"owner":"<1>"`, `0.5,"owner":"<1>"`, "null", "78611"))), []string{
			"1 crn 0.330555555555555555", "3 staker 0.247916666666666667", "4 staker 0.082638888888888889", "left wage 0.330555555555555555",
		}},
		{"below dust it stays slashed, with nothing to withhold", wage(document(`"wage_initial_monthly_aleph":30,"wage_duration_months":2,"credit_dist_dust_threshold_aleph":1`, "", change(`0.1,"owner":"<1>"`, `0.5,"owner":"<1>"`, "null", "1"))), []string{
			"1 dust 0.330555555555555555", "1 slashed 0.330555555555555555", "3 dust 0.247916666666666667", "4 dust 0.082638888888888889", "left wage 0.330555555555555555",
		}},
		{"amounts that are none", document("", execution("1500", `{"amount":-5,"node_id":"crn"},{"amount":NaN},{"amount":1e30},{"amount":"5"},{},{"amount":0.0001},{"amount":-Infinity},`+line), registryOfTwo), append([]string{
			`at 1500 credits[0]: skipped: its amount "-5" is negative`, `at 1500 credits[1]: skipped: its amount "NaN" is no number`,
			`at 1500 credits[2]: skipped: its amount "1e30" is absurd: more than 10^15 credits`, `at 1500 credits[3]: skipped: its amount "\"5\"" is no number`,
			`at 1500 credits[4]: skipped: its amount "" is no number`, `at 1500 credits[5]: skipped: its amount "0.0001" has more than three decimal places`,
			`at 1500 credits[6]: skipped: its amount "-Infinity" is no number`,
		}, plain...)},
		{"a price that is none", document("", strings.Replace(one, `aleph":1`, `aleph":-1`, 1), registryOfTwo), []string{`at 1500: skipped: its price "-1" is no plausible number of ALEPH per credit`}},
		{"settings", document(`"credit_execution_crn_share":0.5,"ethereum_api_server":"x"`, one, registryOfTwo), []string{
			"1 execution_crn 50", "2 execution_ccn 15", "3 execution_staker 15", "4 execution_staker 5", "developers 5", "undistributed 10",
			"settings.ethereum_api_server: ignored: no setting of that name decides about rewards",
		}},
		{"holders", strings.Replace(document("", strings.Replace(one, `"credits"`, `"stats":{"hold":{"count":2,"amount":200}},"hold":[`+line+`],"credits"`, 1), registryOfTwo), `"settings"`, `"include_holder_tier":true,"settings"`, 1), []string{
			"1 execution_crn 60", "1 execution_crn holder_tier 60", "2 execution_ccn 15", "2 execution_ccn holder_tier 15", "3 execution_staker 15", "3 execution_staker holder_tier 15",
			"4 execution_staker 5", "4 execution_staker holder_tier 5", "developers 10",
			"at 1500: counted as it stands: it declares 2 lines of holders and has 1", "at 1500: counted as it stands: it declares 200 credits of holders and its lines differ",
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			slices.Sort(test.want)
			if diff := cmp.Diff(test.want, flat(compute(t, test.doc))); diff != "" {
				t.Error("(-want +got)\n" + diff)
			}
		})
	}
}

// The whole wage is 2,700,000 ALEPH, however it is cut into periods.
func TestTheWholeWage(t *testing.T) {
	const end = 1777593600 + 180*86400
	var sum aleph.Token
	for _, cut := range [][2]string{{"0", "1780000000.123"}, {"1780000000.123", "1785000000"}, {"1785000000", fmt.Sprint(end + 1000)}} {
		d := compute(t, fmt.Sprintf(`{"period":{"start":%s,"end":%s}}`, cut[0], cut[1]))
		if got := d.Totals.WageSubsidy.Unallocated; got != d.Totals.WageSubsidy.Period {
			t.Errorf("without a registry %s is unallocated", got.Decimal())
		}
		sum = sum.Add(d.Totals.WageSubsidy.Period.Token)
	}
	// Each of the three periods is rounded down.
	if off, ok := aleph.WholeTokens(2_700_000).Sub(sum); !ok || off.Cmp(aleph.NewToken(3)) >= 0 {
		t.Errorf("the periods sum to %s", sum.Decimal())
	}
}

// One real hour of mainnet is worth what the recorded price says, to the base
// unit, and is cut 60, 15, 20 and 5.
func TestMainnetOfTheRecordedHour(t *testing.T) {
	const data = "../../shared/data"
	hour, err := os.ReadFile(filepath.Join(data, "usage-hour-2026-05-06.json"))
	if err != nil {
		t.Skipf("the recorded data is not there: %v", err)
	}
	registry, err := os.ReadFile(filepath.Join(data, "registry-synthetic.json"))
	if err != nil {
		t.Skipf("the recorded data is not there: %v", err)
	}
	var recorded struct {
		Message struct {
			Content struct {
				Content json.RawMessage `json:"content"`
			} `json:"content"`
		} `json:"message"`
	}
	if err := json.Unmarshal(hour, &recorded); err != nil {
		t.Fatal(err)
	}
	d := compute(t, fmt.Sprintf(`{"period":{"start":1778050000,"end":1778070000},"settings":{"credit_dist_wage_subsidy_enabled":false},
 "expenses":[{"item_hash":"hour","confirmations":[{"chain":"ETH"}],"content":%s}],"snapshots":[%s]}`, recorded.Message.Content.Content, registry))
	if len(d.Report) != 0 {
		t.Errorf("findings: %v", d.Report)
	}
	worth, err := aleph.ParseToken("2857231639096022434635")
	if err != nil {
		t.Fatal(err)
	}
	if d.Certificate.Usage.Token != worth {
		t.Errorf("the hour is worth %s", d.Certificate.Usage.Decimal())
	}
	sums := map[string]aleph.Token{"developers": d.Certificate.Developers.Token}
	for _, amounts := range []reward.Amounts[aleph.Address]{d.Rewards, d.Dust} {
		for a := range amounts {
			if d.Detailed[a] == nil {
				continue
			}
			for part := range d.Detailed[a].All() {
				if part.Source == "credit_revenue" {
					sums[part.Component] = sums[part.Component].Add(part.Amount.Token)
				}
			}
		}
	}
	// Dust has no components in any view; it is what the parts lack.
	var lacking aleph.Token
	for name, part := range map[string]uint64{"execution_crn": 60, "execution_ccn": 15, "execution_staker": 20, "developers": 5} {
		exact := worth.MulDiv(aleph.NewToken(part), aleph.NewToken(100))
		short, ok := exact.Add(aleph.NewToken(1000)).Sub(sums[name])
		if !ok {
			t.Errorf("%s got %s of %s", name, sums[name].Decimal(), exact.Decimal())
		}
		lacking = lacking.Add(short)
	}
	if lacking.Cmp(d.Certificate.Dust.Add(aleph.NewToken(8000))) > 0 {
		t.Errorf("the parts lack %s, the dust is %s", lacking.Decimal(), d.Certificate.Dust.Decimal())
	}
}

// hostile draws documents as strangers write them.
func hostile(t *rapid.T) string {
	pick := func(label string, of ...string) string { return rapid.SampledFrom(of).Draw(t, label) }
	list := func(label string, n int, one func() string) string {
		var all []string
		for range rapid.IntRange(0, n).Draw(t, label) {
			all = append(all, one())
		}
		return strings.Join(all, ",")
	}
	who := func() string {
		return pick("address", `"<1>"`, `"<2>"`, `"<a>"`, `"0X`+strings.Repeat("A", 40)+`"`, `"`+strings.Repeat("a", 40)+`"`, `""`, `"x"`, "null", "5", `[]`)
	}
	id := func() string { return pick("node", `"n1"`, `"n2"`, `"n3"`, `""`, "null", "7", `{"a":[1]}`) }
	number := func() string {
		return pick("number", "0", "1", "3", "0.5", "7.5", "1000000007", "1e14", "999999999999999", "1e15", "1e300", "-1", "NaN", "Infinity", "null", `"2"`, "true", "0.3333333333333333", "5.7308924861535e-05", "1e-20", "[]")
	}
	lines := func() string {
		return "[" + list("lines", 4, func() string { return `{"amount":` + number() + `,"node_id":` + id() + `}` }) + "]"
	}
	moment := func() string {
		return pick("moment", "1777600000", "1777600000.123", "1777700000000", "1777900000.9", `"2026-05-02T00:00:00Z"`, "0", "null", `"x"`, "1", "1e99")
	}
	node := func(kind string) func() string {
		return func() string {
			return `{"hash":` + id() + `,"status":"` + pick("status", "active", "linked", "waiting") + `","score":` + number() + `,"owner":` + who() + `,"reward":` + who() +
				`,"inactive_since":` + number() + kind + `}`
		}
	}
	ccn := func() string {
		return node(`,"stakers":{` + list("stakers", 3, func() string {
			return pick("staker", `"<1>"`, `"<2>"`, `"<a>"`, `"tz1"`, `"`+strings.Repeat("A", 40)+`"`) + ":" + number()
		}) + `},"resource_nodes":[` + list("listed", 3, id) + `]`)()
	}
	return written(fmt.Sprintf(`{"period":{"start":1777593600,"end":1777980000.5,"end_height":100000},"include_holder_tier":%s,
 "settings":{"credit_dist_dust_threshold_aleph":%s,"credit_dist_slash_retroactive":%s,"credit_dist_slash_credit_revenue":%s},"expenses":[%s],"snapshots":[%s]}`,
		pick("holders", "true", "false"), pick("dust", "0", "0.01", "1000"), pick("retroactive", "true", "false"), pick("slash", "true", "false"),
		list("posts", 5, func() string {
			return `{"item_hash":` + pick("hash", "null", `"p1"`, `"p2"`) + `,"time":` + moment() + `,"confirmations":[{"chain":"` + pick("chain", "ETH", "ETH", "SOL") + `"}],
 "content":{"tags":["` + pick("tag", "type_execution", "type_storage", "x") + `"],"expense":{"end_date":` + moment() + `,"credit_price_aleph":` + number() + `,"credits":` + lines() + `,"hold":` + lines() + `}}}`
		}),
		list("snapshots", 3, func() string {
			return `{"ts":` + moment() + `,"nodes":[` + list("ccns", 4, ccn) + `],"resource_nodes":[` + list("crns", 4, node("")) + `]}`
		})))
}

// Whatever the document says, everything that came in is somewhere.
func TestTheCertificateCloses(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := compute(t, hostile(t))
		if !d.Certificate.Closes {
			t.Fatalf("it does not close: %+v", d.Certificate)
		}
		for a, owed := range d.Rewards {
			if paid := d.Payout[a].Token; paid.Cmp(owed.Token) > 0 {
				t.Fatalf("%s is owed %s and paid %s", a, owed.Decimal(), paid.Decimal())
			}
		}
	})
}

// The order of lines and of posts that lie at different times is no matter.
func TestTheOrderOfLinesIsNoMatter(t *testing.T) {
	line := func(i int) string {
		return fmt.Sprintf(`{"amount":%d.5,"node_id":"%s"}`, i*i+1, []string{"crn", "who", ""}[i%3])
	}
	var lines, posts []string
	for i := range 20 {
		lines = append(lines, line(i))
	}
	for i := range 5 {
		posts = append(posts, execution(fmt.Sprint(1100+i), strings.Join(lines[i*4:i*4+4], ",")))
	}
	want := flat(compute(t, document("", strings.Join(posts, ","), registryOfTwo)))
	slices.Reverse(lines)
	slices.Reverse(posts)
	if diff := cmp.Diff(want, flat(compute(t, document("", strings.Join(posts, ","), registryOfTwo)))); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(want, flat(compute(t, document("", execution("1100", strings.Join(lines, ",")), registryOfTwo)))); diff != "" {
		t.Error(diff)
	}
}

func TestReadPeriodRefuses(t *testing.T) {
	for _, test := range []struct{ doc, why string }{
		{``, "it is no object"},
		{`[]`, "it is no object"},
		{`{}`, "period needs start and end"},
		{`{"period":{"start":2,"end":2}}`, "the end after the start"},
		{`{"period":{"start":2,"end":"soon"}}`, `end cannot be "soon"`},
		{`{"period":{"start":1,"end":2}`, "no , or }"},
		{`{"period":{"start":1,"end":2}}}`, "something after the end"},
		{`{"period":{"start":1,"end":2},"name":"x}`, "a string without end"},
		{`{"period":{"start":1,"end":2},"settings":{"wage_crn_share":2}}`, "wage_crn_share cannot be 2"},
		{`{"period":{"start":1,"end":2},"settings":{"credit_execution_crn_share":0.7}}`, "the credit_execution shares sum to more than the whole"},
		{strings.Repeat(`{"a":`, 200), "nested too deep"},
	} {
		_, err := reward.ReadPeriod([]byte(test.doc))
		if !errors.Is(err, reward.ErrPeriod) || !strings.Contains(err.Error(), test.why) {
			t.Errorf("%.60s: %v, want %q", test.doc, err, test.why)
		}
	}
}

func TestPages(t *testing.T) {
	p, err := reward.ReadPeriod([]byte(`{"period":{"start":1000,"end":2000},"settings":{"credit_expense_sender":"us"}}`))
	if err != nil {
		t.Fatal(err)
	}
	ours := strings.Replace(execution("1500", `{"amount":100,"node_id":"crn"}`), `"time"`, `"type":"aleph_credit_expense","address":"us","time"`, 1)
	posts := `{"posts":[` + ours + `,` + strings.NewReplacer("us", "them", "at 1500", "theirs").Replace(ours) + `,` + strings.NewReplacer("_expense\"", "_transfer\"", "at 1500", "transfer").Replace(ours) + `],"pagination_total":3}`
	message := `{"item_hash":"%s","time":1000,"confirmations":[{"chain":"%s"}],"content":{"key":"%s","address":"0xa1B3bb7d2332383D96b7796B908fB7f7F3c2Be10","content":%s}}`
	stranger := strings.ReplaceAll(fmt.Sprintf(message, "foreign", "ETH", "corechannel", strings.ReplaceAll(written(registryOfTwo), address("4"), address("6"))), "0xa1B3", "0xb2C4")
	messages := `{"messages":[` + fmt.Sprintf(message, "right", "ETH", "corechannel", written(registryOfTwo)) + `,` +
		strings.Replace(stranger, `"time":1000`, `"time":1001`, 1) + `,` +
		fmt.Sprintf(message, "early", "SOL", "corechannel", written(registryOfTwo)) + `,` + fmt.Sprintf(message, "other", "ETH", "settings", "{}") + `]}`
	if err := errors.Join(p.AddPosts("posts.json", strings.NewReader(posts), int64(len(posts))), p.AddMessages("messages.json", strings.NewReader(messages), int64(len(messages)))); err != nil {
		t.Fatal(err)
	}
	want := []string{
		"1 execution_crn 60", "2 execution_ccn 15", "3 execution_staker 15", "4 execution_staker 5", "developers 5",
		"early: skipped: it has no confirmation on Ethereum",
		`foreign: skipped: it is of "0xb2C4bb7d2332383D96b7796B908fB7f7F3c2Be10", who is not the writer of the registry`,
		"other: skipped: it does not write the aggregate corechannel",
		`theirs: skipped: it is of "them", who is not the writer of expenses`, `transfer: skipped: its type is "aleph_credit_transfer", not aleph_credit_expense`,
	}
	if diff := cmp.Diff(want, flat(reward.Mainnet(p))); diff != "" {
		t.Error(diff)
	}
	if err := p.AddPosts("posts.json", strings.NewReader(messages), int64(len(messages))); !errors.Is(err, reward.ErrPeriod) {
		t.Errorf("messages for posts: %v", err)
	}
}

func TestCompare(t *testing.T) {
	d := compute(t, document("", execution("1500", `{"amount":100,"node_id":"crn"}`), registryOfTwo))
	published := func(rewards string) []reward.Difference {
		t.Helper()
		p, err := reward.ReadPublished([]byte(written(`{"posts":[{"content":{"rewards":{` + rewards + `},"credit_revenue_totals":{"execution_total_aleph":100.0,"dev_fund_total_aleph":5}}}]}`)))
		if err != nil {
			t.Fatal(err)
		}
		return d.Compare(p, aleph.NewToken(10_000_000_000))
	}
	const all = `"<1>":60.000000009,"<2>":15,"<3>":15,"<4>":5`
	// Totals that are not published count as nothing, and ours are nothing too.
	if got := published(all); len(got) != 0 {
		t.Errorf("an equal distribution differs: %v", got)
	}
	for _, test := range []struct {
		theirs string
		want   reward.Difference
	}{
		{strings.Replace(all, "60.000000009", "60.000000011", 1), reward.Difference{Whose: address("1"), Component: "rewards", Theirs: "60.000000011000000000", Ours: "60.000000000000000000", Difference: "0.000000011000000000"}},
		{strings.Replace(all, `"<3>":15,`, "", 1), reward.Difference{Whose: address("3"), Component: "rewards", Theirs: "nothing", Ours: "15.000000000000000000", Difference: "-15.000000000000000000"}},
		{all + `,"<5>":1`, reward.Difference{Whose: address("5"), Component: "rewards", Theirs: "1.000000000000000000", Ours: "nothing", Difference: "1.000000000000000000"}},
	} {
		if diff := cmp.Diff([]reward.Difference{test.want}, published(test.theirs)); diff != "" {
			t.Error(diff)
		}
	}
	// What we print is equal to what we print.
	b, err := json.Marshal(d)
	if err != nil {
		t.Fatal(err)
	}
	p, err := reward.ReadPublished(b)
	if err != nil {
		t.Fatal(err)
	}
	if got := d.Compare(p, aleph.Token{}); len(got) != 0 {
		t.Errorf("our own document differs: %v", got)
	}
	for _, bad := range []string{"", "{}", `{"rewards":{"x":"y"}}`, `{"rewards":{}} x`} {
		if _, err := reward.ReadPublished([]byte(bad)); !errors.Is(err, reward.ErrPublished) {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

func FuzzReadPeriod(f *testing.F) {
	f.Add([]byte(document(`"wage_initial_monthly_aleph":30`, execution("1500", `{"amount":NaN,"node_id":"\u0063rn"}`), registryOfTwo)))
	f.Add([]byte(`{"period":{"start":1777593600,"end":"2026-05-02"},"snapshots":[{"ts":1}]}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		p, err := reward.ReadPeriod(b)
		if err != nil {
			return
		}
		if err := p.AddPosts("posts", bytes.NewReader(b), int64(len(b))); err != nil && !errors.Is(err, reward.ErrPeriod) {
			t.Fatal(err)
		}
		d := reward.Mainnet(p)
		if err := d.Check(); err != nil {
			t.Fatal(err)
		}
		if _, err := json.Marshal(d); err != nil {
			t.Fatal(err)
		}
	})
}

func FuzzReadPublished(f *testing.F) {
	f.Add([]byte(`{"content":{"rewards":{"0x1":1.5},"slashed":{},"rewards_detailed":{"a":{"b":{"c":-1e3}}}}}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		p, err := reward.ReadPublished(b)
		if err != nil {
			return
		}
		reward.Distribution{}.Compare(p, aleph.Token{})
	})
}
