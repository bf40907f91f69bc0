package chain

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	aleph "github.com/aleph-im/go-aleph"
)

func TestDeploy(t *testing.T) {
	w := newWorld(t)
	for _, test := range []struct {
		name string
		got  aleph.Token
		want aleph.Token
	}{
		{"ALEPH in the pool with WETH", w.balance(t, w.d.ALEPH, w.d.WETHPool), aleph.WholeTokens(10_000_000)},
		{"WETH in the pool", w.balance(t, w.d.WETH, w.d.WETHPool), aleph.WholeTokens(100)},
		{"deployer's USDC", w.balance(t, w.d.USDC, w.wallets[0].Address()), aleph.NewToken(99_500_000_000_000)},
	} {
		if test.got != test.want {
			t.Errorf("%s: got %s, want %s", test.name, test.got, test.want)
		}
	}
	// The pools of Uniswap v3 and v4 take a little less than they are offered.
	least, most := aleph.WholeTokens(460_000_000), aleph.WholeTokens(460_000_001)
	if got := w.balance(t, w.d.ALEPH, w.wallets[0].Address()); got.Cmp(least) < 0 || got.Cmp(most) > 0 {
		t.Errorf("deployer has %s ALEPH, want %s or a little more", got.Decimal(), least.Decimal())
	}
	// The two pools agree: 1 ETH is 2,500 USD, less the fee of 0.3 % that a swap of nothing to speak of pays.
	buyer := NewBuyer(w.Client, w.d)
	ofETH, err1 := buyer.Quote(t.Context(), Coin, aleph.NewToken(1e12))
	ofALEPH, err2 := buyer.Quote(t.Context(), w.d.ALEPH, aleph.ALEPH)
	if want := aleph.NewToken(99_700_000_000_000_000); err1 != nil || err2 != nil || ofALEPH != aleph.ALEPH || ofETH.Cmp(want) > 0 || ofETH.Cmp(want.MulDiv(aleph.NewToken(999_999), aleph.NewToken(1_000_000))) < 0 {
		t.Errorf("10^-6 ETH is %s, %v, want about %s; ALEPH is %s, %v", ofETH, err1, want, ofALEPH, err2)
	}
	if err := w.d.Verify(t.Context(), w.Client); err != nil {
		t.Error(err)
	}
}

func TestDeployTwiceAndElsewhere(t *testing.T) {
	one, two := newWorld(t), newWorld(t)
	if diff := cmp.Diff(one.d, two.d, sameTokens); diff != "" {
		t.Errorf("two fresh chains differ:\n%s", diff)
	}
	again, err := Deploy(t.Context(), one.Client, one.senders[0], deployConfig())
	if err != nil {
		t.Fatal(err)
	}
	if again.ALEPH == one.d.ALEPH || again.Block <= one.d.Block {
		t.Errorf("a second deployment is at the first: %+v", again)
	}
	if err := again.Verify(t.Context(), two.Client); err == nil || !strings.Contains(err.Error(), "deploy anew") {
		t.Errorf("a deployment that is not on the chain: %v", err)
	}
	other := one.d
	other.ChainID++
	if err := other.Verify(t.Context(), one.Client); err == nil || !strings.Contains(err.Error(), "deploy anew") {
		t.Errorf("a deployment of another chain: %v", err)
	}
}

func TestDeployNeedsArtifacts(t *testing.T) {
	_, c := openDev(t, "")
	config := deployConfig()
	config.Artifacts = t.TempDir()
	_, err := Deploy(t.Context(), c, NewSender(c, DevWallets()[0]), config)
	if !errors.Is(err, ErrArtifacts) || !strings.Contains(err.Error(), "make npm") {
		t.Errorf("got %v", err)
	}
	file := filepath.Join(config.Artifacts, "@uniswap", "v2-periphery", "build", "WETH9.json")
	if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		t.Fatal(err)
	}
	for _, content := range []string{"", "{}", `{"bytecode":"0xgg"}`, `{"bytecode":"6"}`} {
		if err := os.WriteFile(file, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := Deploy(t.Context(), c, NewSender(c, DevWallets()[0]), config); err == nil {
			t.Errorf("artifact %q was deployed", content)
		}
	}
}

func TestDeploymentFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "deployment.json")
	if _, err := LoadDeployment(file); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("no file: got %v", err)
	}
	for block := range uint64(3) { // The later ones replace what is there.
		want := Deployment{ChainID: testChainID, Block: block, ALEPH: DevWallets()[1].Address(), Pricing: Pricing{Window: 1800, Sources: []PriceSource{
			{Name: "USDC", Decimals: 6, Pools: []PricePool{{Uniswap: 4, Fee: 500, TickSpacing: 10, Least: aleph.ALEPH}}},
		}}}
		if err := want.Save(file); err != nil {
			t.Fatal(err)
		}
		got, err := LoadDeployment(file)
		if diff := cmp.Diff(want, got, sameTokens); diff != "" || err != nil {
			t.Errorf("%v (-want +got):\n%s", err, diff)
		}
	}
	if err := os.WriteFile(file, []byte(`{"chain_id":`), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := LoadDeployment(file); err == nil || !strings.Contains(err.Error(), "deploy anew") {
		t.Errorf("half a file: got %v", err)
	}
	if err := (Deployment{}).Save(filepath.Join(file, "below", "a file")); err == nil {
		t.Error("saved below a file")
	}
	left, err := os.ReadDir(filepath.Dir(file))
	if err != nil || len(left) != 1 {
		t.Errorf("files left behind: %v, %v", left, err)
	}
}
