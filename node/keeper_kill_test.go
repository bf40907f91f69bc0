package node

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/chain/bindings"
)

// What a keeper in a process of its own is told: where the chain and the
// deployment are, and how many epochs are over.
const (
	keeperURL    = "NODE_TEST_KEEPER_URL"
	keeperVault  = "NODE_TEST_KEEPER_DEPLOYMENT"
	keeperEpochs = "NODE_TEST_KEEPER_EPOCHS"
)

const killRecipients = 10

// TestKeeperChild is the process that TestKeeperSurvivesKill kills: a keeper
// that knows what the network has computed, and nothing of what it did before.
func TestKeeperChild(t *testing.T) {
	url := os.Getenv(keeperURL)
	if url == "" {
		t.Skip("runs in a process that TestKeeperSurvivesKill starts")
	}
	client, err := chain.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	d, err := chain.LoadDeployment(os.Getenv(keeperVault))
	if err != nil {
		t.Fatal(err)
	}
	var epochs int
	if _, err := fmt.Sscan(os.Getenv(keeperEpochs), &epochs); err != nil {
		t.Fatal(err)
	}
	b := newTreasury(t, client, d)
	for range epochs {
		b.close(killRecipients)
	}
	if err := b.run(t.Context(), b.keeper(KeeperConfig{}, quiet())); err != nil {
		t.Fatal(err)
	}
}

// A death is the moment at which a keeper is killed: when it offers its nth
// transaction.
type death struct {
	nth  int
	fate string // of that transaction
}

var fates = []string{
	"lost",   // the chain never gets it
	"mined",  // it happens, and nobody is told
	"late",   // it comes when the next keeper offers one
	"latest", // it comes after that one
}

// reaper stands between keepers and the chain.
type reaper struct {
	url string

	mu    sync.Mutex
	child *exec.Cmd
	death death
	count int    // of transactions that the child offered
	held  []byte // a late transaction
	fate  string // of held
}

func (r *reaper) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	question, err := io.ReadAll(req.Body)
	if err != nil {
		return
	}
	var one struct{ Method string }
	sends := json.Unmarshal(question, &one) == nil && one.Method == "eth_sendRawTransaction"
	if sends {
		r.mu.Lock()
		defer r.mu.Unlock()
		r.count++
		if r.count == r.death.nth {
			_ = r.child.Process.Kill()
			switch r.death.fate {
			case "mined":
				_, _ = r.ask(question)
			case "late", "latest":
				r.held, r.fate = question, r.death.fate
			}
			return
		}
		if r.held != nil && r.fate == "late" {
			_, _ = r.ask(r.held)
			r.held = nil
		}
	}
	answer, err := r.ask(question)
	if sends && r.held != nil {
		_, _ = r.ask(r.held)
		r.held = nil
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(answer)
}

func (r *reaper) ask(question []byte) ([]byte, error) {
	answer, err := http.Post(r.url, "application/json", bytes.NewReader(question))
	if err != nil {
		return nil, err
	}
	defer func() { _ = answer.Body.Close() }()
	return io.ReadAll(answer.Body)
}

// live lets a keeper live until it has done all, or until its death.
func (r *reaper) live(t *testing.T, d death, env ...string) (died bool) {
	t.Helper()
	var out bytes.Buffer
	child := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestKeeperChild$")
	child.Env, child.Stdout, child.Stderr = append(os.Environ(), env...), &out, &out
	r.mu.Lock()
	r.child, r.death, r.count = child, d, 0
	err := child.Start()
	r.mu.Unlock()
	if err != nil {
		t.Fatal(err)
	}
	err = child.Wait()
	if exit, ok := errors.AsType[*exec.ExitError](err); ok && !exit.Exited() {
		return true
	}
	if err != nil {
		t.Fatalf("%v\n%s", err, &out)
	}
	return false
}

// TestKeeperSurvivesKill kills keepers between offering a transaction and
// hearing of it, whatever becomes of the transaction, and lets others go on.
// Everybody is paid once for each epoch, and no nonce is stuck.
func TestKeeperSurvivesKill(t *testing.T) {
	const seed = 20260507
	random := rand.New(rand.NewPCG(seed, 0))
	dev := openDevChain(t)
	client, err := chain.Connect(t.Context(), dev.URL())
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	d := deployTreasury(t, client, time.Second)
	file := filepath.Join(t.TempDir(), "contracts.json")
	if err := d.Save(file); err != nil {
		t.Fatal(err)
	}
	b := newTreasury(t, client, d)
	b.fund(10_000)
	r := &reaper{url: dev.URL()}
	proxy := httptest.NewServer(r)
	defer proxy.Close()

	deaths := 0
	for epoch := 1; epoch <= 3; epoch++ {
		b.close(killRecipients)
		env := []string{keeperURL + "=" + proxy.URL, keeperVault + "=" + file, fmt.Sprintf("%s=%d", keeperEpochs, epoch)}
		for i := range 4 { // Each epoch takes five transactions; each keeper dies at one of its first.
			last := death{1 + random.IntN(2), fates[(epoch+i)%len(fates)]}
			if !r.live(t, last, env...) {
				break
			}
			deaths++
		}
		if r.live(t, death{}, env...) {
			t.Fatalf("seed %d: died of nothing", seed)
		}
		if err := b.watch(t.Context()); err != nil {
			t.Fatalf("seed %d, epoch %d: %v", seed, epoch, err)
		}
		b.wantPaid()
		if t.Failed() {
			t.Fatalf("seed %d, epoch %d", seed, epoch)
		}
	}
	if deaths < 6 {
		t.Errorf("only %d deaths", deaths)
	}
	me := walletFor(t, "core0").Address()
	used, err := client.NonceAt(t.Context(), me, nil)
	known, wrong := client.PendingNonceAt(t.Context(), me)
	if err != nil || wrong != nil || used != known {
		t.Errorf("seed %d: nonces up to %d are used and up to %d known, %v, %v", seed, used, known, err, wrong)
	}
	logs, err := client.FilterLogs(t.Context(), ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{d.Vault}})
	if err != nil {
		t.Fatal(err)
	}
	vault, seen := bindings.NewRewardVault(), map[string]int{}
	for i := range logs {
		switch logs[i].Topics[0] {
		case vault.GetABI().Events[bindings.RewardVaultRootPublishedEventName].ID:
			seen["published"]++
		case vault.GetABI().Events[bindings.RewardVaultRootSettledEventName].ID:
			seen["settled"]++
		case vault.GetABI().Events[bindings.RewardVaultClaimedEventName].ID:
			seen["claimed"]++
		}
	}
	if seen["published"] != 3 || seen["settled"] != 3 || seen["claimed"] != 3*killRecipients {
		t.Errorf("seed %d: %v; want 3 roots published and settled, and %d claims", seed, seen, 3*killRecipients)
	}
	t.Logf("%d deaths, %d transactions", deaths, used)
}
