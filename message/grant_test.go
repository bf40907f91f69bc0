package message_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/aleph-im/go-aleph/message"
)

func TestParseCreditGrant(t *testing.T) {
	const account = "0x6813Eb9362372EEF6200f3b1dbC3f819671cBA69"
	want := message.CreditGrant{Credits: []message.CreditGift{
		{Address: account, Amount: 5, Expiration: 1_790_000_000_000}, {Address: account, Amount: 7},
	}}
	post := want.Post()
	got, refusal := message.ParseCreditGrant(&post)
	if refusal != nil {
		t.Fatal(refusal)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	entry := func(amount string) string {
		return `{"distribution":{"credits":[{"address":"` + account + `","amount":` + amount + `}]}}`
	}
	for _, test := range []struct{ content, because string }{
		{entry("1"), ""},
		{entry(`1,"expiration":null,"more":{}`), ""},
		{`{}`, "content.distribution: is missing"},
		{`{"distribution":{}}`, "content.distribution.credits: is missing"},
		{`{"distribution":{"credits":{}}}`, "content.distribution.credits: must be a list"},
		{`{"distribution":{"credits":[]}}`, "must have at least one entry"},
		{`{"distribution":{"credits":[7]}}`, "credits[0]: must be an object"},
		{`{"distribution":{"credits":[{"amount":1}]}}`, "credits[0].address: is missing"},
		{`{"distribution":{"credits":[{"address":"` + strings.Repeat("a", 129) + `","amount":1}]}}`, "credits[0].address: must be an address"},
		{`{"distribution":{"credits":[{"address":"` + account + `"}]}}`, "credits[0].amount: is missing"},
		{entry("0"), "credits[0].amount: must be an integer"},
		{entry("-5"), "credits[0].amount: must be an integer"},
		{entry("1.5"), "credits[0].amount: must be an integer"},
		{entry(`"1"`), "credits[0].amount: must be an integer"},
		{entry(`"NaN"`), "credits[0].amount: must be an integer"},
		{entry("1e3"), "credits[0].amount: must be an integer"},
		{entry("4611686018427387905"), "credits[0].amount: must be an integer"},
		{entry(`4611686018427387904},{"address":"` + account + `","amount":1`), "credits[1].amount: must be an integer"},
		{entry(`1,"expiration":-1`), "credits[0].expiration: must be an integer"},
		{entry(`1,"expiration":9223372036854775807`), "credits[0].expiration: must be an integer"},
	} {
		_, refusal := message.ParseCreditGrant(&message.Post{Content: json.RawMessage(test.content)})
		check(t, test.content, refusal, test.because)
	}
}
