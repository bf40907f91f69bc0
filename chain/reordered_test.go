package chain

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"math/big"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/payment"
)

// disorderly is an endpoint before another that answers with the events of
// the chain in any order.
type disorderly struct {
	t        *testing.T
	target   string
	mu       sync.Mutex
	random   *rand.Rand
	shuffled int // answers that came in another order
}

func (d *disorderly) ServeHTTP(rw http.ResponseWriter, r *http.Request) {
	asked, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	answer, err := http.Post(d.target, "application/json", bytes.NewReader(asked))
	if err != nil {
		d.t.Error(err)
		return
	}
	b, err := io.ReadAll(answer.Body)
	if err := errors.Join(err, answer.Body.Close()); err != nil {
		d.t.Error(err)
		return
	}
	if bytes.Contains(asked, []byte("eth_getLogs")) {
		b = d.shuffle(b)
	}
	rw.Header().Set("Content-Type", "application/json")
	_, _ = rw.Write(b)
}

func (d *disorderly) shuffle(b []byte) []byte {
	var message map[string]json.RawMessage
	var logs []json.RawMessage
	if err := errors.Join(json.Unmarshal(b, &message), json.Unmarshal(message["result"], &logs)); err != nil {
		d.t.Errorf("answer to eth_getLogs: %v", err)
		return b
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.random.Shuffle(len(logs), func(i, j int) { logs[i], logs[j] = logs[j], logs[i] })
	if len(logs) > 1 {
		d.shuffled++
	}
	result, err := json.Marshal(logs)
	if err == nil {
		message["result"] = result
		b, err = json.Marshal(message)
	}
	if err != nil {
		d.t.Error(err)
	}
	return b
}

// In whatever order an endpoint tells the events, they are observed in the
// order of the chain: who reorders them changes neither a balance nor whose
// payment came first.
func TestReorderedLogs(t *testing.T) {
	w := newWorld(t)
	last := w.traffic(t, rand.New(rand.NewPCG(21, 0)))
	want, err := observe(t.Context(), w.watcher(w.Client), Mark{}, last)
	if err != nil {
		t.Fatal(err)
	}
	for seed := range uint64(5) {
		d := &disorderly{t: t, target: w.dev.URL(), random: rand.New(rand.NewPCG(seed, 3))}
		endpoint := httptest.NewServer(d)
		c := connect(t, endpoint.URL)
		got, err := observe(t.Context(), w.watcher(c, c), Mark{}, last) // Alone it would be asked for receipts.
		endpoint.Close()
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got, sameTokens); diff != "" {
			t.Errorf("seed %d: other observations (-in order +reordered):\n%s", seed, diff)
		}
		d.mu.Lock()
		if d.shuffled == 0 {
			t.Errorf("seed %d: nothing was reordered", seed)
		}
		d.mu.Unlock()
	}
}

// An event of another block, and one that the chain has taken back, tell
// nothing of a block.
func TestObserveRefuses(t *testing.T) {
	h := header{Header: &types.Header{Number: big.NewInt(7)}, hash: common.Hash{1}}
	for want, l := range map[string]types.Log{
		"event 3 of block 0x02": {Index: 3, BlockHash: common.Hash{2}, Data: []byte{1}},
		"event 3 was removed":   {Index: 3, BlockHash: h.hash, Removed: true, Data: []byte{1}},
	} {
		if o, err := new(Watcher).observe(h, []types.Log{l}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%+v and %v; want an error that says %q", o, err, want)
		}
	}
}

// A transfer that the payment processor makes to the vault is told by its
// payment; as funding it would count twice.
func TestFundingIsNoPayment(t *testing.T) {
	d := Deployment{ALEPH: common.Address{1}, Processor: common.Address{2}, Vault: common.Address{3}}
	stranger := common.Address{4}
	for _, test := range []struct {
		from, to common.Address
		funds    bool
	}{{stranger, d.Vault, true}, {d.Processor, d.Vault, false}, {stranger, d.Processor, false}} {
		var o engine.Observation
		err := (&Watcher{Deployment: d}).read(&o, &types.Log{
			Address: d.ALEPH, Data: common.LeftPadBytes([]byte{9}, 32),
			Topics: []common.Hash{eventID("Transfer(address,address,uint256)"), common.BytesToHash(test.from[:]), common.BytesToHash(test.to[:])},
		})
		var want []payment.Funding
		if test.funds {
			want = []payment.Funding{{From: addressOf(test.from), Amount: aleph.NewToken(9)}}
		}
		if diff := cmp.Diff(want, o.Funded, sameTokens); err != nil || len(o.Transfers) != 1 || diff != "" {
			t.Errorf("from %s to %s: %d transfers, %v, funding (-want +got):\n%s", test.from, test.to, len(o.Transfers), err, diff)
		}
	}
}
