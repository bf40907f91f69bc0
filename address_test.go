package aleph_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
)

func TestEthereumAddressSpelling(t *testing.T) {
	// The test vectors of EIP-55.
	for _, want := range []string{
		"0x52908400098527886E0F7030069857D2E4169EE7",
		"0x8617E340B3D01FA5F11F306F4090FD50E238070D",
		"0xde709f2102306220921060314715629080e2fb77",
		"0x27b1fdb04752bbc536007a920d24acb045561c26",
		"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
		"0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
		"0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB",
		"0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
	} {
		for _, s := range []string{want, strings.ToLower(want), "0x" + strings.ToUpper(want[2:]), "0X" + want[2:]} {
			got, ok := aleph.ParseAddress(s)
			if !ok || string(got) != want {
				t.Errorf("ParseAddress(%q) = %q, %v; want %q", s, got, ok, want)
			}
		}
		b, ok := aleph.Address(want).Ethereum()
		if !ok || string(aleph.EthereumAddress(b)) != want {
			t.Errorf("the bytes of %s are %x, %v", want, b, ok)
		}
	}
}

func TestParseAddress(t *testing.T) {
	for _, test := range []struct {
		in       string
		ok       bool
		ethereum bool
	}{
		{"", false, false},
		{"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", true, true},
		{"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeg", true, false}, // Not hexadecimal: a name of some other chain.
		{"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeA", true, false},
		{"5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", true, false},
		{"7v1qQe8n5XzZ9cB1mVnT3h3y6fJ2d4s5a6p7o8i9u0Y", true, false},
		{"a blank", false, false},
		{"a\nline", false, false},
		{"ünicode", false, false},
		{"\x7f", false, false},
		{strings.Repeat("a", 128), true, false},
		{strings.Repeat("a", 129), false, false},
	} {
		a, ok := aleph.ParseAddress(test.in)
		if ok != test.ok || ok && string(a) != test.in || !ok && a != "" {
			t.Errorf("ParseAddress(%q) = %q, %v; want ok %v", test.in, a, ok, test.ok)
		}
		if _, ethereum := a.Ethereum(); ethereum != test.ethereum {
			t.Errorf("%q.Ethereum() ok = %v, want %v", a, ethereum, test.ethereum)
		}
	}
}

func TestEthereumAddressRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := [20]byte(rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(t, "bytes"))
		a := aleph.EthereumAddress(b)
		if got, ok := a.Ethereum(); !ok || got != b {
			t.Fatalf("%x is spelled %s, which reads as %x, %v", b, a, got, ok)
		}
		if again, ok := aleph.ParseAddress(strings.ToLower(string(a))); !ok || again != a {
			t.Fatalf("%s in lower case reads as %s, %v", a, again, ok)
		}
	})
}
