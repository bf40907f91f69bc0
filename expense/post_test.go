package expense_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/usage"
)

const (
	recordedHash = "c1cfc9bf519de2bbe19749a3996bd6119f940fa91e9a30f317cce8939bb6b21a"
	recordedVM   = "026e3250712cfae4d65f138738316e7368c7bf3f45383e6d3048394b36e1f4e7"
	recordedNode = "58824ca94b6cbe4e9563eef08c1a64836ce92b383596c7deb2a319d33da44c6b"
	payer        = "0xaAf798d5F80dAEE72AEe8557B890809E9f5B6072"

	ledger = `{"count":2,"amount":57018,"credits":[
		{"ref":"` + recordedVM + `","time":3600.489,"price":15.8,"amount":57008,"address":"` + payer + `","node_id":"` + recordedNode + `","execution_id":"x"},
		{"ref":"no hash","amount":10,"address":"` + payer + `"}],
		"start_date":1778056234293,"end_date":1778059834,"credit_price_usdc":1e-06,"credit_price_aleph":5.7308924861535e-05}`
	written = `{"tags":["credit_expense","type_execution"],"expense":` + ledger + `}`
	post    = `{"address":"x","time":1778060633.717,"content":` + written + `,"ref":null,"type":"aleph_credit_expense"}`
	message = `{"sender":"y","type":"POST","item_hash":"` + recordedHash + `","content":` + post + `,"confirmed":true,"confirmations":[{"chain":"ETH","height":25035348}]}`
	answer  = `{"status":"processed","item_hash":"` + recordedHash + `","reception_time":"2026-05-06T09:43:53.763412Z","message":` + message + `}`
)

// TestReadPost reads each form in which the network records an expense.
func TestReadPost(t *testing.T) {
	want := expense.Post{
		Message: aleph.MustHash(recordedHash), Kind: usage.Reserved, From: 1778056234293, To: 1778059834000,
		Lines: []expense.PostLine{
			{VM: aleph.MustHash(recordedVM), Execution: "x", Node: aleph.MustHash(recordedNode), Payer: payer, Amount: 57008},
			{Payer: payer, Amount: 10},
		},
	}
	var err error
	if want.Price, err = aleph.ParseTokensPerCredit("5.7308924861535e-05"); err != nil {
		t.Fatal(err)
	}
	nameless, stored := want, want
	nameless.Message, stored.Kind = aleph.Hash{}, usage.Stored
	for _, test := range []struct {
		name, document string
		want           expense.Post
	}{
		{"the API's answer", answer, want},
		{"the message", message, want},
		{"an amendment, as the API lists posts", `{"item_hash":"` + recordedHash + `","type":"amend","original_type":"aleph_credit_expense","content":` + written + `}`, want},
		{"the post", post, nameless},
		{"the content", written, nameless},
		{"files, which win over executions", strings.Replace(answer, `"type_execution"`, `"type_execution","type_storage"`, 1), stored},
		{"without totals", strings.Replace(answer, `"count":2,"amount":57018,`, "", 1), want},
	} {
		got, err := expense.ReadPost([]byte(test.document))
		if err != nil {
			t.Errorf("%s: %v", test.name, err)
		}
		if diff := cmp.Diff(test.want, got, exact); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
		if got.Credits() != 57018 {
			t.Errorf("%s: %d credits", test.name, got.Credits())
		}
	}
}

// exact compares what has its fields to itself.
var exact = cmp.Options{
	cmp.Comparer(func(a, b aleph.Hash) bool { return a == b }),
	cmp.Comparer(func(a, b aleph.TokensPerCredit) bool {
		x, okX := a.Value(1e15)
		y, okY := b.Value(1e15)
		return x == y && okX == okY
	}),
}

// altered returns a function that replaces texts in the recorded answer.
func altered(t *testing.T) func(pairs ...string) string {
	return func(pairs ...string) string {
		t.Helper()
		document := strings.NewReplacer(pairs...).Replace(answer)
		if document == answer {
			t.Fatalf("nothing of the document is %q", pairs[0])
		}
		return document
	}
}

// TestReadPostRefuses says for each kind of bad document why it is refused.
func TestReadPostRefuses(t *testing.T) {
	with := altered(t)
	amount := func(n string) string { return with(`"amount":10,`, `"amount":`+n+`,`, `"amount":57018,`, "") }
	for _, test := range []struct{ name, document, why string }{
		{"nothing", "", "unexpected end"},
		{"cut off", answer[:len(answer)-1], "unexpected end"},
		{"more than one", answer + answer, "after top-level value"},
		{"a list", "[" + answer + "]", "cannot unmarshal array"},
		{"null", "null", "it has no expense"},
		{"an answer about something else", `{"status":"processed","message":{"type":"POST","content":{"content":{}}}}`, "it has no expense"},
		{"nested without end", strings.Repeat(`{"content":`, 20_000) + "1" + strings.Repeat("}", 20_000), "exceeded max depth"},
		{"an expense that is a list", with(ledger, "[]"), "cannot unmarshal array"},
		{"lines that are no list", strings.Replace(written, `"credits":[`, `"credits":{},"x":[`, 1), "cannot unmarshal object"},
		{"a name that is no hash", with(recordedHash, "x"), "not an item hash"},

		{"unconfirmed", with(`"confirmed":true,`, "", "ETH", "SOL"), "it has no confirmation on Ethereum"},
		{"without confirmations", with(`{"chain":"ETH","height":25035348}`, ""), "it has no confirmation on Ethereum"},
		{"that says that it is not confirmed", with(`"confirmed":true`, `"confirmed":false`), "it has no confirmation on Ethereum"},
		{"pending", with("processed", "pending"), `its status is "pending", not processed`},
		{"forgotten", with("processed", "forgotten"), `its status is "forgotten", not processed`},
		{"of another type", with("aleph_credit_expense", "aleph_credit_gift"), `its type is "aleph_credit_gift", not aleph_credit_expense`},
		{"an amendment of nothing known", with("aleph_credit_expense", "amend"), `its type is "amend", not aleph_credit_expense`},
		{"no post", with(`"POST"`, `"STORE"`), `its type is "STORE", not aleph_credit_expense`},
		{"of an unknown kind", with("type_execution", "type_magic"), "it has neither of the tags type_storage and type_execution"},

		{"without an end", with(`"end_date":1778059834,`, ""), `end_date: "" is not a moment`},
		{"a begin before 1970", with("1778056234293", "-1"), `start_date: "-1" is not a moment`},
		{"an end after the year 9999", with("1778059834,", "9223372036854775807,"), `end_date: "9223372036854775807" lies after the year 9999`},
		{"a moment beyond 64 bits", with("1778059834,", "1e30,"), `end_date: "1e30" is not a moment`},
		{"an end before the begin", with("1778059834,", "1778056234,"), "its end_date lies before its start_date"},

		{"NaN", amount("NaN"), "invalid character 'N'"},
		{"an absurd sum", amount("1000000000000000"), "credits[1]: the lines up to this one sum to more than 1000000000000000 credits"},
		{"another count", with(`"count":2`, `"count":3`), "it says that it has 3 lines and has 2"},
		{"another sum", with("57018", "57019"), "it says that its lines sum to 57019 credits, and they sum to 57018"},

		{"no price", with("credit_price_aleph", "credit_price_x"), `credit_price_aleph: "" is not a positive price`},
		{"a negative price", with("5.7308924861535e-05", "-5e-05"), `credit_price_aleph: "-5e-05" is not a positive price`},
		{"no price at all", with("5.7308924861535e-05", "0"), `credit_price_aleph: "0" is not a positive price`},
		{"an absurd price", with("5.7308924861535e-05", "1e7"), `credit_price_aleph: "1e7" is no plausible number of ALEPH per credit`},
		{"an absurd exponent", with("5.7308924861535e-05", "1e999999999"), `credit_price_aleph: "1e999999999" is not`},
		{"a price beyond 256 bits", with("5.7308924861535e-05", "1e70"), `credit_price_aleph: "1e70" is no plausible`},
	} {
		got, err := expense.ReadPost([]byte(test.document))
		if !errors.Is(err, expense.ErrPost) || !strings.Contains(err.Error(), test.why) {
			t.Errorf("%s: %v, want a refusal because %s", test.name, err, test.why)
		}
		if diff := cmp.Diff(expense.Post{}, got, exact); diff != "" {
			t.Errorf("%s: a part of it was read: %s", test.name, diff)
		}
	}
}

// TestReadPostSkips reads documents with a line that counts for nothing: the
// others count, and the reason is told.
func TestReadPostSkips(t *testing.T) {
	with := altered(t)
	amount := func(n string) string { return with(`"amount":10,`, `"amount":`+n+`,`) }
	whole, err := expense.ReadPost([]byte(answer))
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ name, document, why string }{
		{"a line that is null", with(`{"ref":"no hash"`, `null,{"ref":"no hash"`, `"count":2`, `"count":3`), "it is null"},
		{"a line that is no object", with(`{"ref":"no hash"`, `7,{"ref":"no hash"`, `"count":2`, `"count":3`), "cannot unmarshal number"},
		{"a negative amount", amount("-10"), `amount "-10" is not a whole number of credits from 1`},
		{"nothing used", amount("0"), `amount "0" is not`},
		{"half a credit", amount("1.5"), `amount "1.5" is not`},
		{"the word NaN", amount(`"NaN"`), "invalid number literal"},
		{"no amount", amount("null"), `amount "" is not`},
		{"an absurd amount", amount("1000000000000001"), `amount "1000000000000001" is not a whole number of credits from 1 to 1000000000000000`},
		{"an oversized amount", amount(strings.Repeat("9", 2000)), `amount "` + strings.Repeat("9", 50) + `" is not`},
		{"a payer that is none", with(`"amount":10,"address":"`+payer+`"`, `"amount":10,"address":"a b"`), `"a b" is no address`},
	} {
		got, err := expense.ReadPost([]byte(test.document))
		if err != nil || len(got.Skipped) != 1 || !strings.Contains(got.Skipped[0].Reason, test.why) {
			t.Errorf("%s: skipped are %+v, %v; want one because %s", test.name, got.Skipped, err, test.why)
			continue
		}
		want := slices.Clone(whole.Lines)
		if strings.Count(test.document, `"count":3`) == 0 { // The line was one of the two.
			want = slices.Delete(want, got.Skipped[0].Line, got.Skipped[0].Line+1)
		}
		if diff := cmp.Diff(want, got.Lines, exact); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}

// FuzzReadPost checks that what is read is within its bounds, and adds up.
func FuzzReadPost(f *testing.F) {
	for _, document := range []string{answer, message, post, written, strings.Replace(written, "57008", "1e3", 1)} {
		f.Add([]byte(document))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		p, err := expense.ReadPost(b)
		if err != nil {
			if !errors.Is(err, expense.ErrPost) {
				t.Fatal(err)
			}
			return
		}
		var sum aleph.Token
		for i, l := range p.Lines {
			value, ok := p.Price.Value(l.Amount)
			if !ok || l.Amount == 0 || l.Payer == "" {
				t.Fatalf("line %d is %+v, at %+v", i, l, p.Price)
			}
			sum = sum.Add(value)
		}
		if p.From < 0 || p.To < p.From || p.Credits() > 1e15 || p.Kind != usage.Reserved && p.Kind != usage.Stored {
			t.Fatalf("%+v, worth %s", p, sum)
		}
	})
}
