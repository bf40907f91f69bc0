package node

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/payment"
)

// streamExample is docs/streams.toml with all that it leaves to its readers.
func streamExample(tb testing.TB) string {
	tb.Helper()
	b, err := os.ReadFile("../docs/streams.toml")
	if err != nil {
		tb.Fatal(err)
	}
	left := regexp.MustCompile(`(?m)^# (endpoints|confirmations|first_block|receiver|\[\[chain\.token\]\]|symbol|address|kind)`)
	return strings.ReplaceAll(left.ReplaceAllString(string(b), "$1"), `"0x..."`, `"0x00000000000000000000000000000000000000aa"`)
}

// TestReadStreams reads the example of the documentation.
func TestReadStreams(t *testing.T) {
	got, err := ReadStreams([]byte(streamExample(t)))
	if err != nil {
		t.Fatal(err)
	}
	receiver, superAleph := common.HexToAddress("0xaa"), common.HexToAddress("0xc0Fbc4967259786C743361a5885ef49380473dCF")
	forwarder := common.HexToAddress("0xcfA132E353cB4E398080B9700609bb008eceB125")
	two := []string{"https://one.example.org", "https://another.example.org"}
	want := []StreamChain{
		{
			Name: "base", Endpoints: two, Foreign: true, Finalized: true, Confirmations: 20,
			Place: chain.Superfluid{
				ChainID: 8453, Host: common.HexToAddress("0x4C073B3baB6d8826b8C5b229f3cfdC1eC6E47E74"),
				Agreement: common.HexToAddress("0x19ba78B9cDB05A877718841c574325fdB53601bb"), Forwarder: forwarder, Receiver: receiver,
				Tokens: []chain.SuperToken{{Address: superAleph, Symbol: "ALEPHx", Kind: payment.Aleph}},
			},
		},
		{
			Name: "avalanche", Endpoints: two, Foreign: true, Finalized: true,
			Place: chain.Superfluid{
				ChainID: 43114, Host: common.HexToAddress("0x60377C7016E4cdB03C87EF474896C11cB560752C"),
				Agreement: common.HexToAddress("0x6946c5B38Ffea373b0a2340b4AEf0De8F6782e58"), Forwarder: forwarder, Receiver: receiver,
				Tokens: []chain.SuperToken{{Address: superAleph, Symbol: "ALEPHx", Kind: payment.Aleph}},
			},
		},
		{
			Name: "ethereum", Endpoints: []string{"http://127.0.0.1:8545"}, Finalized: true,
			Place: chain.Superfluid{
				ChainID: 1, Host: common.HexToAddress("0x4E583d9390082B65Bef884b629DFA426114CED6d"),
				Agreement: common.HexToAddress("0x2844c1BBdA121E9E43105630b9C8310e5c72744b"), Forwarder: forwarder, Receiver: receiver,
				Tokens: []chain.SuperToken{{Address: receiver, Symbol: "ALEPHx", Kind: payment.Aleph}},
			},
		},
	}
	if d := diff(want, got); d != "" {
		t.Errorf("(-want +got)\n%s", d)
	}
	b, err := os.ReadFile("../docs/streams.toml")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := ReadStreams(b); err == nil || !strings.Contains(err.Error(), `chain "base": first_block is missing`) {
		t.Errorf("the example as it is: %v", err)
	}
}

// TestReadStreamsRefuses names what is wrong, and where.
func TestReadStreamsRefuses(t *testing.T) {
	example := streamExample(t)
	for _, test := range []struct{ old, new, want string }{
		{"[[chain]]", "[chain]", "line 27, column 3: "},
		{example, "", "the file: chain is written as [[chain]], once for each: there are 1 to 16"},
		{example, "chain = [1]", "the file: chain is 1: it must be written as [[chain]]"},
		{example, "color = 1", "the file: chain is written as [[chain]]"},
		{example, "# " + strings.Repeat("x", streamFileMax), "that a file of stream chains may have"},
		{`name = "base"`, `name = "Base"`, `chain 1: name is "Base": it must be 1 to 32 lower-case letters`},
		{`name = "base"`, ``, "chain 1: name is missing: it is 1 to 32 lower-case letters"},
		{`name = "avalanche"`, `name = "base"`, "name each chain once, with all its tokens"},
		{`id = 8453`, `id = 43114`, "name each chain once, with all its tokens"},
		{`id = 8453`, `id = 0`, `chain "base": id is 0: it must be a whole number from 1 to 9223372036854775807`},
		{`id = 8453`, `id = "8453"`, `chain "base": id is "8453": it must be a whole number`},
		{`"https://another.example.org"`, `"https://one.example.org"`, `chain "base": endpoints is the same at place 2 as before`},
		{`"https://another.example.org"`, `"ftp://secret.example.org"`, `chain "base": endpoints is wrong at place 2: it must be a list of URLs`},
		{`"https://another.example.org"`, `7`, `chain "base": endpoints is wrong at place 2`},
		{`"https://another.example.org"`, strings.Repeat(`"https://one.example.org", `, endpointsMax), `chain "base": endpoints is too long with 9 URLs: it has at most 8`},
		{`, "https://another.example.org"`, ``, `streams on "base": one endpoint alone must prove what it says, and cannot on a chain that is foreign`},
		{`endpoints = [`, "endpoints = 1 #", `chain "base": endpoints is another thing: it must be a list of URLs`},
		{`foreign = true`, `foreign = "yes"`, `chain "base": foreign is "yes": it must be true or false`},
		{"finalized = true", "finalised = true", `chain "base": there is no key "finalised"; there are ["name" "id"`},
		{"confirmations = 20", "confirmations = -1", `chain "base": confirmations is -1: it must be a whole number from 0 to 100000`},
		{"confirmations = 20", "confirmations = 2.5", `chain "base": confirmations is 2.5: it must be a whole number`},
		{"first_block = 1", "first_block = 0", `chain "base": first_block is 0: it must be a whole number from 1`},
		{`host = "0x4C073B`, `host = "0x4c073B`, `chain "base": host is 0x4c073B3baB6d8826b8C5b229f3cfdC1eC6E47E74, whose capital letters do not fit`},
		{`host = "0x4C073B`, `host = "4C073B`, `chain "base": host is "4C073B3baB6d8826b8C5b229f3cfdC1eC6E47E74": it must be an address such as`},
		{`"0x00000000000000000000000000000000000000aa"`, `"0x0000000000000000000000000000000000000000"`, `chain "base": receiver is "0x0000000000000000000000000000000000000000": it must be an address`},
		{`kind = "aleph"`, `kind = "other"`, `chain "base", token 1: kind is "other": it must be "aleph", or "stable"`},
		{`symbol = "ALEPHx"`, `symbol = "ALEPH x"`, `chain "base", token 1: symbol is "ALEPH x": it must be 1 to 16 letters`},
		{`symbol = "ALEPHx"`, "symbol = \"ALEPHx\"\ndecimals = 18", `chain "base", token 1: there is no key "decimals"; there are ["symbol" "address" "kind"]`},
		{"[[chain.token]]", "[chain.tokens]", `chain "base": token is written as [[chain.token]]`},
	} {
		if !strings.Contains(example, test.old) {
			t.Fatalf("the example has no %q", test.old)
		}
		_, err := ReadStreams([]byte(strings.Replace(example, test.old, test.new, 1)))
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%q for %.40q: got %v, want %s", test.new, test.old, err, test.want)
		}
		if err != nil && strings.Contains(err.Error(), "example.org") {
			t.Errorf("%q: the error tells a URL: %v", test.new, err)
		}
	}
	without := strings.NewReplacer("finalized = true", "", "confirmations = 20", "").Replace(example)
	if _, err := ReadStreams([]byte(without)); err == nil || !strings.Contains(err.Error(), "confirmations is missing: say how many blocks must follow one") {
		t.Errorf("neither finalized nor confirmations: %v", err)
	}
	twice := strings.Replace(example, "[[chain.token]]", "[[chain.token]]\nsymbol = \"X\"\naddress = \"0xc0fbc4967259786c743361a5885ef49380473dcf\"\nkind = \"stable\"\n[[chain.token]]", 1)
	if _, err := ReadStreams([]byte(twice)); err == nil || !strings.Contains(err.Error(), `chain "base", token 2: address is that of another token too`) {
		t.Errorf("a token twice: %v", err)
	}
}

// FuzzReadStreams reads whatever it is given. What it takes can be followed:
// every chain and token has an id or address of its own, and enough endpoints.
func FuzzReadStreams(f *testing.F) {
	example := streamExample(f)
	f.Add([]byte(example))
	f.Add([]byte(""))
	f.Add([]byte("chain = [1]"))
	f.Add([]byte("[[chain]]\nname = \"x\"\nid = 1\nconfirmations = 0\nfirst_block = 1\n[[chain.token]]\n"))
	for _, part := range strings.Split(example, "[[chain]]")[1:] {
		f.Add([]byte("[[chain]]" + part))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		chains, err := ReadStreams(b)
		if err != nil {
			if strings.Contains(err.Error(), "%!") && !strings.Contains(string(b), "%!") {
				t.Fatalf("the error is no sentence: %v", err)
			}
			return
		}
		ids := map[uint64]bool{}
		for _, s := range chains {
			p := s.Place
			tokens := map[common.Address]bool{{}: true}
			for _, token := range p.Tokens {
				if tokens[token.Address] || token.Kind != payment.Aleph && token.Kind != payment.Stable {
					t.Errorf("token %+v", token)
				}
				tokens[token.Address] = true
			}
			none := common.Address{}
			if ids[p.ChainID] || p.ChainID == 0 || s.Name == "" || len(p.Tokens) == 0 || s.Foreign && len(s.Endpoints) == 1 ||
				p.Host == none || p.Agreement == none || p.Forwarder == none || p.Receiver == none || p.Divides {
				t.Errorf("chain %+v", s)
			}
			ids[p.ChainID] = true
		}
	})
}
