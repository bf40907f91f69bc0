package message_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/message"
)

const recipient = "0x6813Eb9362372EEF6200f3b1dbC3f819671cBA69"

// sent takes a post over the wire, as the content of a signed message.
func sent(t testing.TB, p message.Post) *message.Post {
	t.Helper()
	e, err := message.Compose(message.TypePost, message.Ethereum, account, "", 1_700_000_000_000, p)
	if err != nil {
		t.Fatal(err)
	}
	m, refusal := message.Open(e, nil)
	if refusal != nil {
		t.Fatalf("%s: %v", e.ItemContent, refusal)
	}
	return m.Body.(*message.Post)
}

func check(t *testing.T, content string, refusal *message.Refusal, because string) {
	t.Helper()
	switch {
	case because == "" && refusal != nil:
		t.Errorf("%.200s: %v", content, refusal)
	case because == "":
	case refusal == nil:
		t.Errorf("%.200s: taken, want a refusal because %s", content, because)
	case refusal.Code != message.InvalidFormat || !strings.Contains(refusal.Error(), because):
		t.Errorf("%.200s\n got %v\nwant INVALID_FORMAT because %s", content, refusal, because)
	}
}

func TestParseCreditTransfer(t *testing.T) {
	entry := func(amount string) string {
		return `{"transfer":{"credits":[{"address":"` + recipient + `","amount":` + amount + `}]}}`
	}
	two := func(a, b string) string {
		return `{"transfer":{"credits":[{"address":"` + a + `","amount":1},{"address":"` + b + `","amount":1}]}}`
	}
	for _, test := range []struct{ content, because string }{
		{entry("1000000"), ""},
		{entry(`1,"expiration":1790000000000,"more":{}`), ""},
		{entry(`1,"expiration":null`), ""},
		{entry("0"), "amount: must be an integer"},
		{entry("-5"), "amount: must be an integer"},
		{entry("10.5"), "amount: must be an integer"},
		{entry("10.0"), "amount: must be an integer"},
		{entry(`"100"`), "amount: must be an integer"},
		{entry("true"), "amount: must be an integer"},
		{entry("null"), "amount: must be an integer"},
		{entry("9223372036854775807"), "amount: must be an integer"},
		{entry(`1,"expiration":-1`), "expiration: must be an integer"},
		{two(recipient, "AKnL4NNf3DGWZJS6cPknBuEGnVsV4A4m5tgebLHaRSZ9"), ""},
		{two(recipient, recipient), "credits[1].address: must not be there twice"},
		{two(recipient, strings.ToLower(recipient)), "credits[1].address: must not be there twice"},
		{two(recipient, string(account)), "credits[1].address: must not be the payer"},
		{two(recipient, ""), "credits[1].address: must be an address"},
		{`{"transfer":{"credits":[]}}`, "at least one"},
		{`{"transfer":{}}`, "content.transfer.credits: is missing"},
		{`{}`, "content.transfer: is missing"},
		{`[]`, "content: must be an object"},
		{``, "content: is missing"},
	} {
		p := &message.Post{Type: message.PostCreditTransfer}
		if test.content != "" {
			p.Content = json.RawMessage(test.content)
		}
		_, refusal := message.ParseCreditTransfer(account, p)
		check(t, test.content, refusal, test.because)
	}
}

func TestCreditTransferSum(t *testing.T) {
	const half = 1 << 61
	for third, because := range map[string]string{"": "", `,{"address":"c","amount":1}`: "amount"} {
		content := `{"transfer":{"credits":[{"address":"a","amount":2305843009213693952},{"address":"b","amount":2305843009213693952}` + third + `]}}`
		transfer, refusal := message.ParseCreditTransfer(account, &message.Post{Content: json.RawMessage(content)})
		check(t, content, refusal, because)
		if because == "" && transfer.Sum() != 2*half {
			t.Errorf("sum: got %d, want %d", transfer.Sum(), uint64(2*half))
		}
	}
}

func TestParseNodeOperation(t *testing.T) {
	for _, test := range []struct{ kind, ref, content, because string }{
		{"corechan-operation", "", `{"action":"create-node","tags":["create-node","mainnet"],"details":{"name":"n","multiaddress":"/ip4/…"}}`, ""},
		{"corechan-operation", "", `{"action":"create-node","details":{"name":7}}`, "content.details.name: must be a string"},
		{"corechan-operation", "", `{"action":"create-node"}`, "content.details: is missing"},
		{"corechan-operation", "", `{"action":"create-resource-node","details":{"type":"compute","address":"https://…"}}`, ""},
		{"corechan-operation", "", `{"action":"create-resource-node","details":{}}`, "content.details.type: is missing"},
		{"corechan-operation", fileA, `{"action":"link"}`, ""},
		{"corechan-operation", "", `{"action":"link"}`, "ref: must be the hash of the node to link"},
		{"corechan-operation", fileA, `{"action":"unlink"}`, ""},
		{"corechan-operation", fileA, `{"action":"stake"}`, ""},
		{"corechan-operation", fileA, `{"action":"stake-split"}`, ""},
		{"corechan-operation", "x", `{"action":"unstake"}`, "ref: must be the hash of the node to unstake"},
		{"corechan-operation", fileA, `{"action":"drop-node"}`, ""},
		{"corechan-operation", fileA, `{"action":"steal"}`, "content.action: must be one of"},
		{"corechan-operation", fileA, `{}`, "content.action: is missing"},
		{"corechan-operation", fileA, `null`, "content: is missing"},
		{"amend", fileA, `{"details":{"reward":"","locked":"yes","authorized":[]}}`, ""},
		{"amend", fileA, `{"details":{"reward":"a b"}}`, "content.details.reward: must be an address"},
		{"amend", fileA, `{"details":{"authorized":[7]}}`, "content.details.authorized[0]: must be an address"},
		{"amend", fileA, `{}`, "content.details: is missing"},
	} {
		p := sent(t, message.Post{Type: test.kind, Ref: test.ref, Content: json.RawMessage(test.content)})
		op, refusal := message.ParseNodeOperation(p)
		check(t, test.content, refusal, test.because)
		if refusal == nil && op.Node.String() != test.ref {
			t.Errorf("%s: got node %s, want %s", test.content, op.Node, test.ref)
		}
	}
}

func TestParseNodeReport(t *testing.T) {
	event := func(rest string) string {
		return `{"node":"` + fileA + `","events":[{"vm":"` + fileB + `","at":2000,"generation":1,` + rest + `}]}`
	}
	for _, test := range []struct{ content, because string }{
		{`{"node":"` + fileA + `","events":[]}`, ""},
		{event(`"kind":"started"`), ""},
		{event(`"kind":"ended","reason":"exit status 1"`), ""},
		{event(`"kind":"ended","reason":` + quoted(1000)), ""},
		{event(`"kind":"ended","reason":` + quoted(1001)), "events[0].reason: must be a string of at most 1000"},
		{event(`"kind":"served","from":1000,"spent_ms":1500,"requests":3`), ""},
		{event(`"kind":"served","from":0,"spent_ms":0`), ""},
		{event(`"kind":"served","from":2001,"spent_ms":0`), "events[0].from: must not be after at"},
		{event(`"kind":"served","spent_ms":0`), "events[0].from: is missing"},
		{event(`"kind":"served","from":0`), "events[0].spent_ms: is missing"},
		{event(`"kind":"served","from":0,"spent_ms":-1`), "events[0].spent_ms: must be"},
		{event(`"kind":"served","from":0,"spent_ms":"1"`), "events[0].spent_ms: must be"},
		{event(`"kind":"served","from":0,"spent_ms":1,"requests":1.0`), "events[0].requests: must be"},
		{event(`"kind":"started","spent_ms":1`), "events[0].spent_ms: is not a field"},
		{event(`"kind":"paused"`), "events[0].kind: must be one of"},
		{event(`"kind":"started","more":1`), "events[0].more: is not a field"},
		{`{"node":"` + fileA + `","events":[{"kind":"started"}]}`, "events[0].vm: is missing"},
		{strings.Replace(event(`"kind":"started"`), `2000`, `-1`, 1), "events[0].at: must be"},
		{strings.Replace(event(`"kind":"started"`), `2000`, `9223372036854775807`, 1), "events[0].at: must be"},
		{strings.Replace(event(`"kind":"started"`), `2000`, `2000.5`, 1), "events[0].at: must be"},
		{strings.Replace(event(`"kind":"started"`), `"generation":1`, `"generation":-1`, 1), "events[0].generation: must be"},
		{strings.Replace(event(`"kind":"started"`), `"generation":1`, `"generation":9007199254740993`, 1), "events[0].generation: must be"},
		{event(`"kind":"served","from":0,"spent_ms":1,"requests":-1`), "events[0].requests: must be"},
		{`{"node":"` + fileA + `","events":[7]}`, "events[0]: must be an object"},
		{`{"node":"` + fileA + `","events":{}}`, "events: must be a list"},
		{`{"node":"` + fileA + `","events":` + listed(1001, `{}`) + `}`, "events: must be a list of at most 1000"},
		{`{"node":"` + fileA + `","events":[],"more":1}`, "content.more: is not a field"},
		{`{"events":[]}`, "content.node: is missing"},
		{`7`, "content: must be an object"},
	} {
		_, refusal := message.ParseNodeReport(&message.Post{Content: json.RawMessage(test.content)})
		check(t, test.content, refusal, test.because)
	}
}

func drawHash() *rapid.Generator[aleph.Hash] {
	return rapid.Custom(func(t *rapid.T) aleph.Hash {
		return aleph.HashOf(rapid.SliceOfN(rapid.Byte(), 1, 4).Draw(t, "bytes"))
	})
}

// TestPostsRoundTrip checks that what Post writes is what Parse reads.
func TestPostsRoundTrip(t *testing.T) {
	moment := rapid.Map(rapid.Int64Range(0, 4e12), func(n int64) aleph.Millis { return aleph.Millis(n) })
	reason := rapid.Map(rapid.StringN(0, 50, -1), func(s string) string { return strings.ReplaceAll(s, "\x00", "") })

	t.Run("report", rapid.MakeCheck(func(rt *rapid.T) {
		report := message.NodeReport{Node: drawHash().Draw(rt, "node")}
		for range rapid.IntRange(0, 5).Draw(rt, "events") {
			e := message.ReportEvent{
				VM:         drawHash().Draw(rt, "vm"),
				Kind:       rapid.SampledFrom([]message.ReportKind{message.Started, message.Ended, message.Served}).Draw(rt, "kind"),
				At:         moment.Draw(rt, "at"),
				Generation: rapid.Int64Range(0, 1<<53).Draw(rt, "generation"),
				Reason:     reason.Draw(rt, "reason"),
			}
			if e.Kind == message.Served {
				e.From = rapid.Map(rapid.Int64Range(0, int64(e.At)), func(n int64) aleph.Millis { return aleph.Millis(n) }).Draw(rt, "from")
				e.Spent, e.Requests = moment.Draw(rt, "spent"), rapid.Int64Range(0, 1e9).Draw(rt, "requests")
			}
			report.Events = append(report.Events, e)
		}
		got, refusal := message.ParseNodeReport(sent(t, report.Post()))
		if diff := cmp.Diff(report, got, sameHash); refusal != nil || diff != "" {
			rt.Fatalf("%v (-sent +read):\n%s", refusal, diff)
		}
	}))

	t.Run("operation", rapid.MakeCheck(func(rt *rapid.T) {
		text, locked := reason.Draw(rt, "text"), rapid.Bool().Draw(rt, "locked")
		owner := aleph.Address(recipient)
		op := message.NodeOperation{Action: rapid.SampledFrom([]message.NodeAction{
			message.CreateNode, message.CreateResourceNode, message.LinkNode, message.UnlinkNode, message.Stake,
			message.StakeSplit, message.Unstake, message.DropNode, message.AmendNode,
		}).Draw(rt, "action")}
		switch op.Action {
		case message.CreateNode, message.CreateResourceNode, message.AmendNode:
			op.Details = message.NodeDetails{
				Type: "compute", Name: &text, Locked: &locked, Reward: &owner, Authorized: []aleph.Address{},
			}
			if rapid.Bool().Draw(rt, "authorized") {
				op.Details.Authorized = nil
			}
		}
		if op.Action != message.CreateNode && op.Action != message.CreateResourceNode {
			op.Node = drawHash().Draw(rt, "node")
		}
		got, refusal := message.ParseNodeOperation(sent(t, op.Post()))
		if diff := cmp.Diff(op, got, sameHash); refusal != nil || diff != "" {
			rt.Fatalf("%v (-sent +read):\n%s", refusal, diff)
		}
	}))

	t.Run("transfer", rapid.MakeCheck(func(rt *rapid.T) {
		transfer := message.CreditTransfer{Credits: []message.CreditGift{{
			Address:    recipient,
			Amount:     aleph.Credits(rapid.Uint64Range(1, 1<<62).Draw(rt, "amount")),
			Expiration: moment.Draw(rt, "expiration"),
		}}}
		got, refusal := message.ParseCreditTransfer(account, sent(t, transfer.Post()))
		if diff := cmp.Diff(transfer, got); refusal != nil || diff != "" {
			rt.Fatalf("%v (-sent +read):\n%s", refusal, diff)
		}
	}))
}
