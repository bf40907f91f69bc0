package message_test

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/google/go-cmp/cmp"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/message"
)

const (
	fileA = "e3ea06d12c131a7c2aa438062c00302774d9f3a6070c77f67c66d063836deb13"
	fileB = "1fa248a3462faaadbbe008ba455d3439ae84876384a6bebab5b4947265eba92e"
	cidV0 = "QmYULJoNGPDmoRq4WNWTDTUvJGJv1hosox8H6vVd1kCsY8"
)

// sameHash lets cmp compare hashes, whose fields are not exported.
var sameHash = cmp.Comparer(func(a, b aleph.Hash) bool { return a == b })

// key is the private key 1, and account its address.
var (
	key     = secp256k1.NewPrivateKey(new(secp256k1.ModNScalar).SetInt(1))
	account = aleph.AddressOf(key.PubKey())
)

// signed makes an inline message of the given content text, exactly.
func signed(t testing.TB, kind message.Type, content string) message.Envelope {
	t.Helper()
	e := message.Envelope{
		Type: kind, Chain: message.Ethereum, Sender: string(account),
		Time: 1_700_000_000_500, TimeText: "1700000000.5",
		ItemType: message.Inline, ItemContent: content, ItemHash: aleph.HashOf([]byte(content)),
	}
	message.SignEthereum(key, &e)
	return e
}

// about starts a content with an address and a time.
const about = `{"address":"0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf","time":1700000000.5,`

func open(t *testing.T, kind message.Type, content string) message.Message {
	t.Helper()
	m, refusal := message.Open(signed(t, kind, content), nil)
	if refusal != nil {
		t.Fatalf("open %s: %v", content, refusal)
	}
	return m
}

// refused checks that a content is refused with a code and for a reason.
func refused(t *testing.T, kind message.Type, content string, code message.Code, because string) {
	t.Helper()
	m, refusal := message.Open(signed(t, kind, content), nil)
	if refusal == nil {
		t.Fatalf("%s was taken as %+v, want %s: %s", content, m.Body, code, because)
	}
	if refusal.Code != code || !strings.Contains(refusal.Error(), because) {
		t.Errorf("%.200s\n got %v\nwant %s because %s", content, refusal, code, because)
	}
}

// recorded returns the messages that the published TypeScript SDK sent to a
// reference node, by the name of the case.
func recorded(t testing.TB) (names []string, messages map[string][]byte) {
	t.Helper()
	text, err := os.ReadFile("testdata/sdk.txt")
	if err != nil {
		t.Fatal(err)
	}
	messages = make(map[string][]byte)
	for line := range strings.Lines(string(text)) {
		name, raw, _ := strings.Cut(strings.TrimSpace(line), " ")
		names = append(names, name)
		messages[name] = []byte(raw)
	}
	return names, messages
}

// receive takes a message through all three steps.
func receive(raw []byte) (message.Message, *message.Refusal) {
	e, refusal := message.Decode(raw)
	if refusal != nil {
		return message.Message{}, refusal
	}
	if refusal := message.Verify(e); refusal != nil {
		return message.Message{}, refusal
	}
	return message.Open(e, nil)
}

func TestRecordedMessages(t *testing.T) {
	want := map[string]message.Code{ // of those that are not taken as they are
		"post-amend-post-5": message.PostAmendNoTarget,
		"post-large-post":   message.ContentUnavailable,
	}
	names, messages := recorded(t)
	for _, name := range names {
		t.Run(name, func(t *testing.T) {
			m, refusal := receive(messages[name])
			if code, ok := want[name]; ok {
				if refusal == nil || refusal.Code != code {
					t.Fatalf("got %v, want %s", refusal, code)
				}
				return
			}
			if refusal != nil {
				t.Fatal(refusal)
			}
			if string(m.Content) != m.Envelope.ItemContent {
				t.Errorf("the content is not what was sent: %s", m.Content)
			}
			if m.Owner != m.Envelope.Signer() || m.Time != m.Envelope.Time {
				t.Errorf("got owner %s at %d, want %s at %d", m.Owner, m.Time, m.Envelope.Signer(), m.Envelope.Time)
			}
		})
	}
}

func TestRecordedBodies(t *testing.T) {
	_, messages := recorded(t)
	for name, want := range map[string]message.Body{
		"post-amend-post-1": &message.Post{
			Type: "amend", Ref: "97d3e65e298b3a962465dd5d774b7d857a94c078b47f98672f4e2f77fb7ac425", Content: json.RawMessage(`{"v":2}`),
			Target: aleph.MustHash("97d3e65e298b3a962465dd5d774b7d857a94c078b47f98672f4e2f77fb7ac425"),
		},
		"aggregate-aggregate-1": &message.Aggregate{
			Key: "k-41d3d2dc", Content: json.RawMessage(`{"b":{"y":2},"c":null,"d":[1,2]}`),
		},
		"store-small-store": &message.Store{
			File:   aleph.MustHash("f2d6779a234b68a1c94abb6d89b6bee56c1f936e4db0ce7cf1daae08717685f4"),
			Engine: message.Storage, Metadata: json.RawMessage(`{"name":"e2e.bin"}`),
			Payment: message.Payment{Type: message.Credit, Chain: message.Ethereum},
		},
		"program-credit-program": &message.Program{
			Machine: message.Machine{
				Metadata:  json.RawMessage(`{"name":"e2e program"}`),
				Variables: map[string]string{"LOG": "debug"},
				Resources: message.Resources{VCPUs: 1, Memory: 256, Seconds: 30},
				Payment:   message.Payment{Type: message.Credit, Chain: message.Ethereum},
				Volumes: []message.Volume{
					{Kind: message.Persistent, Mount: "/data", Persistence: "host", Name: "data", SizeMiB: 64},
					{Kind: message.Ephemeral, Mount: "/tmp2", SizeMiB: 10},
				},
			},
			Code: message.ProgramCode{
				File: message.File{
					Ref:       aleph.MustHash("3503000aa6d5000292fa47dbd7bb8ff8c258879f6d18058b7c88653843004c87"),
					UseLatest: true,
				},
				Encoding: "zip", Entrypoint: "main:app",
			},
			Runtime: message.Runtime{
				File: message.File{
					Ref:       aleph.MustHash("2e6314d47d81230c0989e3c62fae3c2965fa8ad5bb1e9c0d04a979dbd585954a"),
					UseLatest: true,
				},
				Comment: "Aleph Alpine Linux with Python 3.12",
			},
			On: message.Triggers{
				HTTP:    true,
				Message: []json.RawMessage{json.RawMessage(`{"sender":"0x71C48767Fd0565FA92606677bcc26A1F651F0816"}`)},
			},
			Environment: message.ProgramEnvironment{Internet: true, AlephAPI: true},
		},
		"instance-credit-instance": &message.Instance{
			Machine: message.Machine{
				Metadata:       json.RawMessage(`{"name":"e2e instance"}`),
				AuthorizedKeys: []string{"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBRfEBkxqnHkzFh9Kt9NcXvE9S3R0kXG1cVdYB8rE2eT e2e@example.org"},
				Variables:      map[string]string{"A": "1"},
				Resources:      message.Resources{VCPUs: 2, Memory: 4096, Seconds: 30},
				Payment:        message.Payment{Type: message.Credit, Chain: message.Ethereum},
				Volumes: []message.Volume{
					{Kind: message.Persistent, Mount: "/data", Persistence: "host", Name: "data", SizeMiB: 1024},
				},
			},
			Rootfs: message.Rootfs{
				Parent: message.File{
					Ref:       aleph.MustHash("19cc22be88e4c5f8b4df11bd332c69a2142ec324f9a47e9a4550041464e531bf"),
					UseLatest: true,
				},
				Persistence: "host", SizeMiB: 40960,
			},
			Environment: message.InstanceEnvironment{Internet: true, AlephAPI: true, Hypervisor: "qemu"},
		},
		"forget-forget": &message.Forget{
			Hashes: []aleph.Hash{aleph.MustHash("dee565f941622ffcf776adf4f415e155f19af0d3fddc362ebc3223b0598181f9")},
			Reason: "e2e",
		},
	} {
		t.Run(name, func(t *testing.T) {
			m, refusal := receive(messages[name])
			if refusal != nil {
				t.Fatal(refusal)
			}
			if diff := cmp.Diff(want, m.Body, sameHash); diff != "" {
				t.Errorf("body (-want +got):\n%s", diff)
			}
		})
	}
}

// TestBodiesMarshal checks that what a body marshals to is read as that body.
func TestBodiesMarshal(t *testing.T) {
	names, messages := recorded(t)
	for _, name := range names {
		m, refusal := receive(messages[name])
		if refusal != nil {
			continue // TestRecordedMessages says which and why.
		}
		e, err := message.Compose(m.Envelope.Type, message.Ethereum, account, "", 1_700_000_000_123, m.Body)
		if err != nil {
			t.Fatal(err)
		}
		again, refusal := message.Open(e, nil)
		if refusal != nil {
			t.Fatalf("%s marshals to %s: %v", name, e.ItemContent, refusal)
		}
		if diff := cmp.Diff(m.Body, again.Body, sameHash); diff != "" {
			t.Errorf("%s (-first +again):\n%s", name, diff)
		}
	}
}

func TestStoredContent(t *testing.T) {
	content := []byte(about + `"type":"note","content":"ż"}`)
	e := signed(t, message.TypePost, "")
	e.ItemType, e.ItemContent, e.ItemHash = message.Storage, "", aleph.HashOf(content)

	m, refusal := message.Open(e, content)
	if refusal != nil {
		t.Fatal(refusal)
	}
	if m.Size != len(content) || string(m.Content) != string(content) {
		t.Errorf("got size %d and content %s", m.Size, m.Content)
	}
	for name, wrong := range map[string][]byte{"missing": nil, "other bytes": append(content, ' ')} {
		if _, refusal := message.Open(e, wrong); refusal == nil || refusal.Code != message.ContentUnavailable || !refusal.Code.Retry() {
			t.Errorf("%s: got %v, want CONTENT_UNAVAILABLE", name, refusal)
		}
	}
	e.ItemType, e.ItemHash = message.IPFS, aleph.MustHash(cidV0)
	if _, refusal := message.Open(e, content); refusal == nil || refusal.Code != message.ContentUnavailable {
		t.Errorf("ipfs: got %v, want CONTENT_UNAVAILABLE", refusal)
	}
}

func TestInlineLength(t *testing.T) {
	frame := about + `"type":"note","content":""}`
	content := func(filling string, characters int) string {
		return frame[:len(frame)-2] + strings.Repeat(filling, characters-len(frame)) + frame[len(frame)-2:]
	}
	// The limit counts characters, not bytes.
	for _, filling := range []string{"x", "ż", "😀"} {
		if m := open(t, message.TypePost, content(filling, 200_000)); m.Size != 200_000 {
			t.Errorf("200000 characters have size %d", m.Size)
		}
		refused(t, message.TypePost, content(filling, 200_001), message.InvalidFormat, "has 200001 characters")
	}
}

func TestFilledIn(t *testing.T) {
	const address, time = `"address":"0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf"`, `"time":1700000000.5`
	for name, test := range map[string]struct{ content, want string }{
		"both missing":   {`{"type":"n"}`, `{` + address + `,` + time + `,"type":"n"}`},
		"address null":   {`{"address":null,"type":"n","time":7}`, `{` + address + `,"type":"n","time":7}`},
		"time null":      {`{ "type" : "n" , "time" : null , "address":"0xA" }`, `{` + time + `,"type":"n","address":"0xA"}`},
		"null wins last": {`{"time":5,"type":"n","time":null,"address":"A"}`, `{` + time + `,"type":"n","address":"A"}`},
		"value wins":     {`{"time":null,"type":"n","time":5,"address":"A"}`, `{"time":null,"type":"n","time":5,"address":"A"}`},
		"nothing":        {" {\"type\":\"n\",\"time\":5,\n\"address\":\"A\"}\n", "{\"type\":\"n\",\"time\":5,\n\"address\":\"A\"}"},
		"empty":          {`{"content":{},"type":"n"}`, `{` + address + `,` + time + `,"content":{},"type":"n"}`},
	} {
		t.Run(name, func(t *testing.T) {
			if got := open(t, message.TypePost, test.content).Content; string(got) != test.want {
				t.Errorf("\n got %s\nwant %s", got, test.want)
			}
		})
	}
}

func TestOwner(t *testing.T) {
	m := open(t, message.TypePost, `{"address":"0x7e5f4552091a69125d5dfcb7b8c2659029395bdf","type":"n"}`)
	if m.Owner != account || m.Address != "0x7e5f4552091a69125d5dfcb7b8c2659029395bdf" {
		t.Errorf("got owner %s, address %s", m.Owner, m.Address)
	}
}

func TestContentRules(t *testing.T) {
	for _, test := range []struct{ content, because string }{
		{``, "is not JSON"},
		{`null`, "must be a JSON object"},
		{`[]`, "must be a JSON object"},
		{`{"type":"n"`, "is not JSON"},
		{`{"type":"n"} {}`, "is not JSON"},
		{`{"type":"n","content":NaN}`, "is not JSON"},
		{`{"type":"n","content":"\x20"}`, "is not JSON"}, // JSON has no such escape
		{"{\"type\":\"n\",\"content\":\"\xff\"}", "is not UTF-8"},
		{`{"type":"n","content":"\u0000"}`, `\u0000`},
		{`{"type":"n","content":"\\u0000"}`, `\u0000`},
		{`{"type":"n","content":"\ud83d"}`, "surrogate"},
		{`{"type":"n","content":"\ude00\ud83d"}`, "surrogate"},
		{`{"type":"n","content":18446744073709551616}`, "64 bits"},
		{`{"type":"n","content":-9223372036854775809}`, "64 bits"},
		{`{"type":"n","content":1e400}`, "double"},
		{`{"type":"n","content":` + strings.Repeat("[", 512) + strings.Repeat("]", 512) + `}`, "deeper"},
		{`{"type":"n","address":7}`, "address: must be an address"},
		{`{"type":"n","address":""}`, "address: must be an address"},
		{`{"type":"n","time":-1}`, "time: must be"},
		{`{"type":"n","time":1700000000000}`, "time: must be"},
		{`{"type":"n","time":9223372036.001}`, "time: must be"},
		{`{"type":"n","time":"2026-01-01"}`, "time: must be"},
	} {
		refused(t, message.TypePost, test.content, message.InvalidFormat, test.because)
	}
	for _, content := range []string{
		`{"type":"n","content":18446744073709551615}`,
		`{"type":"n","content":-9223372036854775808}`,
		`{"type":"n","content":"\ud83d\ude00"}`,
		`{"type":"n","content":[1.5e300,-0,"\\\""]}`,
		`{"type":"m","type":"n"}`,
	} {
		if m := open(t, message.TypePost, content); m.Body.(*message.Post).Type != "n" {
			t.Errorf("%s: got %+v", content, m.Body)
		}
	}
}

func TestContentTime(t *testing.T) {
	for text, want := range map[string]aleph.Millis{
		`1700000000`:         1_700_000_000_000,
		`1700000000.123`:     1_700_000_000_123, // a double is slightly less
		`1700000000.1239999`: 1_700_000_000_123,
		`1.7e9`:              1_700_000_000_000,
		`17000000000e-1`:     1_700_000_000_000,
		`0`:                  0,
		`-0.0`:               0,
		`1e-400`:             0,
		`9223372036.0`:       9_223_372_036_000,
		`"1700000000.5"`:     1_700_000_000_500,
	} {
		if m := open(t, message.TypePost, `{"type":"n","time":`+text+`}`); m.Time != want {
			t.Errorf("time %s: got %d, want %d", text, m.Time, want)
		}
	}
}

func TestWrongHash(t *testing.T) {
	e := signed(t, message.TypePost, about+`"type":"note"}`)
	e.ItemContent += " "
	_, refusal := message.Open(e, nil)
	if refusal == nil || refusal.Code != message.InvalidFormat || !strings.Contains(refusal.Error(), "not the SHA-256") {
		t.Errorf("got %v", refusal)
	}
}

func TestDetails(t *testing.T) {
	for _, test := range []struct {
		refusal *message.Refusal
		want    string
	}{
		{message.Refuse(message.PostAmendAmend), `null`},
		{message.Refuse(message.InvalidSignature, "wrong"), `{"errors":["wrong"]}`},
		{message.Refuse(message.ForgetForget, map[string]string{"message": fileA}), `{"errors":[{"message":"` + fileA + `"}]}`},
	} {
		got, err := json.Marshal(test.refusal.Details)
		if err != nil || string(got) != test.want {
			t.Errorf("%v: got %s (%v), want %s", test.refusal, got, err, test.want)
		}
	}
}

func BenchmarkReceive(b *testing.B) {
	_, messages := recorded(b)
	for _, name := range []string{"post-publish-post", "program-credit-program", "solana-post"} {
		e, refusal := message.Decode(messages[name])
		if refusal != nil {
			b.Fatal(refusal)
		}
		b.Run(name+"/decode", func(b *testing.B) {
			for b.Loop() {
				message.Decode(messages[name])
			}
		})
		b.Run(name+"/verify", func(b *testing.B) {
			for b.Loop() {
				message.Verify(e)
			}
		})
		b.Run(name+"/open", func(b *testing.B) {
			for b.Loop() {
				message.Open(e, nil)
			}
		})
	}
}
