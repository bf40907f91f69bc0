package aleph_test

import (
	"errors"
	"strings"
	"testing"

	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
)

// One digest in its three spellings. The CIDs are a pair from the
// documentation of IPFS.
const (
	hexSpelling   = "c3c4733ec8affd06cf9e9ff50ffc6bcd2ec85a6170004bb709669c31de94391a"
	cidV0Spelling = "QmbWqxBEKC3P8tqsKc98xmWNzrzDtRLMiMPL8wBuTGsMnR"
	cidV1Spelling = "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi"
)

func TestParseHash(t *testing.T) {
	seen := map[aleph.Hash]bool{}
	for _, test := range []struct {
		in, short string
		ipfs      bool
	}{
		{hexSpelling, "c3c4733e", false},
		{cidV0Spelling, "8wBuTGsMnR"[2:], true},
		{cidV1Spelling, "55fbzdi", true},
	} {
		h, err := aleph.ParseHash(test.in)
		if err != nil {
			t.Errorf("ParseHash(%q): %v", test.in, err)
			continue
		}
		sum := h.Sum()
		equalBytes(t, test.in, sum[:], unhex(t, hexSpelling))
		if h.String() != test.in || h.IsIPFS() != test.ipfs || h.IsZero() {
			t.Errorf("%q is spelled %q, ipfs %v, zero %v", test.in, h, h.IsIPFS(), h.IsZero())
		}
		if short := h.Short(); len(short) != 8 || !strings.HasSuffix(short, test.short) {
			t.Errorf("%q is %q in short, want 8 characters with %q", test.in, short, test.short)
		}
		seen[h] = true
	}
	if len(seen) != 3 {
		t.Errorf("three spellings are %d names, want 3", len(seen))
	}
}

func TestParseHashRefuses(t *testing.T) {
	for _, in := range []string{
		"",
		hexSpelling[1:],
		hexSpelling + "0",
		strings.ToUpper(hexSpelling),
		"g" + hexSpelling[1:],
		cidV0Spelling[:45],
		cidV0Spelling + "1",
		"Qm0" + cidV0Spelling[3:], // 0 is no digit in base58
		"Qm" + strings.Repeat("z", 44),
		cidV1Spelling[:58],
		cidV1Spelling + "a",
		strings.ToUpper(cidV1Spelling),
		"bafk" + cidV1Spelling[4:], // raw leaves are no dag-pb nodes
		"bafy0" + cidV1Spelling[5:],
		cidV1Spelling[:58] + "j", // the same digest with a bit set in the padding
		cidV1Spelling[:20] + "\n" + cidV1Spelling[21:],
	} {
		if h, err := aleph.ParseHash(in); !errors.Is(err, aleph.ErrHash) || !h.IsZero() {
			t.Errorf("ParseHash(%q) = %v, %v; want ErrHash", in, h, err)
		}
	}
	mustPanic(t, "MustHash of nonsense", func() { aleph.MustHash("nonsense") })
}

func TestHashOf(t *testing.T) {
	const empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" // FIPS 180-4
	if got := aleph.HashOf(nil).String(); got != empty {
		t.Errorf("HashOf(nothing) = %s, want %s", got, empty)
	}
}

func TestZeroHash(t *testing.T) {
	var zero aleph.Hash
	if !zero.IsZero() || zero.IsIPFS() || zero.String() != "" || zero.Short() != "(none)" {
		t.Errorf("the zero hash is %q, in short %q", zero, zero.Short())
	}
	h := aleph.HashOf(nil)
	if err := h.UnmarshalText(nil); err != nil || !h.IsZero() {
		t.Errorf("the empty text is %v, %v; want the zero hash", h, err)
	}
	b, err := zero.MarshalBinary()
	h = aleph.HashOf(nil)
	if err != nil || h.UnmarshalBinary(b) != nil || h != zero {
		t.Errorf("the zero hash in binary reads as %v", h)
	}
}

func TestHashUnmarshalBinaryRefuses(t *testing.T) {
	for _, b := range [][]byte{
		nil,
		make([]byte, 32),
		make([]byte, 34),
		append([]byte{4}, make([]byte, 32)...),
		append([]byte{0}, unhex(t, hexSpelling)...), // nothing, and yet a digest
	} {
		var h aleph.Hash
		if err := h.UnmarshalBinary(b); !errors.Is(err, aleph.ErrHash) {
			t.Errorf("UnmarshalBinary(%x) = %v, want ErrHash", b, err)
		}
	}
}

func drawHash(t *rapid.T, name string) aleph.Hash {
	form := rapid.ByteRange(1, 3).Draw(t, name+" spelling")
	var h aleph.Hash
	if err := h.UnmarshalBinary(append([]byte{form}, rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, name+" digest")...)); err != nil {
		t.Fatal(err)
	}
	return h
}

func TestHashRoundTrips(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		h := drawHash(t, "hash")
		text, _ := h.MarshalText()
		binary, _ := h.MarshalBinary()
		var fromText, fromBinary aleph.Hash
		if err := fromText.UnmarshalText(text); err != nil || fromText != h {
			t.Fatalf("%s reads as %s, %v", text, fromText, err)
		}
		if err := fromBinary.UnmarshalBinary(binary); err != nil || fromBinary != h {
			t.Fatalf("%x reads as %s, %v", binary, fromBinary, err)
		}
	})
}

func TestHashCompareIsAnOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := drawHash(t, "a"), drawHash(t, "b"), drawHash(t, "c")
		if rapid.Bool().Draw(t, "same digest") { // Then the spelling decides.
			sum := a.Sum()
			if err := b.UnmarshalBinary(append([]byte{rapid.ByteRange(1, 3).Draw(t, "spelling")}, sum[:]...)); err != nil {
				t.Fatal(err)
			}
		}
		if (a.Compare(b) == 0) != (a == b) || (a.Compare(b) < 0) != (b.Compare(a) > 0) {
			t.Fatalf("%s and %s compare as %d and %d", a, b, a.Compare(b), b.Compare(a))
		}
		if a.Compare(b) <= 0 && b.Compare(c) <= 0 && a.Compare(c) > 0 {
			t.Fatalf("%s <= %s <= %s, but the first is after the last", a, b, c)
		}
	})
}

func FuzzParseHash(f *testing.F) {
	for _, seed := range []string{"", hexSpelling, cidV0Spelling, cidV1Spelling, cidV1Spelling[:58] + "j", "Qm" + strings.Repeat("1", 44)} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		h, err := aleph.ParseHash(s)
		if err != nil {
			if !errors.Is(err, aleph.ErrHash) || !h.IsZero() {
				t.Fatalf("ParseHash(%q) = %v, %v", s, h, err)
			}
			return
		}
		if h.String() != s {
			t.Fatalf("%q is read, and spelled %q: one hash would have two names", s, h)
		}
	})
}
