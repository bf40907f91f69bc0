package message_test

import (
	"encoding/json"
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
	for name, content := range map[string]string{
		"nothing":         `{}`,
		"no credits":      `{"distribution":{"credits":[]}}`,
		"no amount":       `{"distribution":{"credits":[{"address":"` + account + `"}]}}`,
		"zero":            `{"distribution":{"credits":[{"address":"` + account + `","amount":0}]}}`,
		"a fraction":      `{"distribution":{"credits":[{"address":"` + account + `","amount":1.5}]}}`,
		"a text":          `{"distribution":{"credits":[{"address":"` + account + `","amount":"1"}]}}`,
		"no address":      `{"distribution":{"credits":[{"amount":1}]}}`,
		"more than there": `{"distribution":{"credits":[{"address":"` + account + `","amount":4611686018427387904},{"address":"` + account + `","amount":1}]}}`,
	} {
		if _, refusal := message.ParseCreditGrant(&message.Post{Content: json.RawMessage(content)}); refusal == nil || refusal.Code != message.InvalidFormat {
			t.Errorf("%s: %v, want a refusal for its format", name, refusal)
		}
	}
}
