package main

import (
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/console"
)

// clockedChain answers as chain 5, which has a block of every second up to its
// head and calls the one 100 blocks before that final.
func clockedChain(t *testing.T, head int64) string {
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var call struct {
			ID     json.RawMessage
			Method string
			Params []json.RawMessage
		}
		if err := json.NewDecoder(r.Body).Decode(&call); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		result := `"0x5"`
		if call.Method == "eth_getBlockByNumber" {
			n := head
			if block := string(call.Params[0]); block == `"finalized"` {
				n -= 100
			} else if block != `"latest"` {
				if _, err := fmt.Sscanf(block, `"0x%x"`, &n); err != nil {
					t.Error(err)
				}
			}
			b, err := json.Marshal(&types.Header{Number: big.NewInt(n), Time: uint64(time.Now().Unix() - head + n), Difficulty: new(big.Int)})
			if err != nil {
				t.Error(err)
			}
			result = string(b)
		}
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"result":%s}`, call.ID, result)
	}))
	t.Cleanup(s.Close)
	return s.URL
}

// TestStreamChainsAreLookedAt finds out how far a core node is behind a chain
// with streams, and what is wrong with it.
func TestStreamChainsAreLookedAt(t *testing.T) {
	url := clockedChain(t, 10_000)
	watch := func(block uint64) []console.ChainWatch {
		return []console.ChainWatch{
			{ChainID: 5, Of: "contracts", Endpoints: []console.ChainEndpoint{{Condition: "well", Block: 9_999}}},
			{ChainID: 5, Of: "streams", Endpoints: []console.ChainEndpoint{{Condition: "well", Block: block}, {Condition: "silent", Block: 9_990}}},
		}
	}
	for name, test := range map[string]struct {
		told           console.ChainStreams
		watches        []console.ChainWatch
		final, watched uint64
		behind         int64
		wrong          string
	}{
		"well":           {console.ChainStreams{ChainID: 5, RPC: url, Finalized: true}, watch(9_900), 9_900, 9_900, 0, ""},
		"a little":       {console.ChainStreams{ChainID: 5, RPC: url, Finalized: true}, watch(9_800), 9_900, 9_800, 100, ""},
		"far":            {console.ChainStreams{ChainID: 5, RPC: url, Finalized: true}, watch(9_000), 9_900, 9_000, 900, "has watched sea up to block 9000, which is 15m0s before the final block 9900"},
		"by depth":       {console.ChainStreams{ChainID: 5, RPC: url, Confirmations: 20}, watch(9_970), 9_980, 9_970, 10, ""},
		"agreed":         {console.ChainStreams{ChainID: 5, RPC: url, Finalized: true, Observed: 9_850}, watch(0), 9_900, 9_850, 50, ""},
		"not begun":      {console.ChainStreams{ChainID: 5, RPC: url, Finalized: true}, watch(0)[:1], 9_900, 0, 0, "does not follow the streams on sea (chain 5)"},
		"another chain":  {console.ChainStreams{ChainID: 6, RPC: url}, watch(0), 0, 0, 0, "and " + url + " is chain 5"},
		"kept to itself": {console.ChainStreams{ChainID: 5}, watch(7), 0, 7, 0, ""},
	} {
		test.told.Name = "sea"
		s := survey{Watches: test.watches}
		x := chainStatus{Lag: 5 * time.Minute}.lookAtStreams(t.Context(), &s, test.told)
		if x.Final != test.final || x.Watched != test.watched || x.BehindSec < test.behind-2 || x.BehindSec > test.behind+2 {
			t.Errorf("%s: got %+v", name, x)
		}
		if wrong := strings.Join(s.Wrong, "\n"); (wrong == "") != (test.wrong == "") && test.told.ChainID == 5 || !strings.Contains(wrong, test.wrong) {
			t.Errorf("%s: wrong is %q, want %q", name, wrong, test.wrong)
		}
	}
	var out strings.Builder
	printStreams(&out, []surveyedStreams{{ChainStreams: console.ChainStreams{Name: "sea", ChainID: 5, Observed: 3}, Head: 9, HeadAt: aleph.Second, Final: 8, Watched: 7, BehindSec: 61}})
	if want := "sea\t5\t9\t8\t7\t1m1s\t3\n"; !strings.HasSuffix(out.String(), want) {
		t.Errorf("got %q, want %q", out.String(), want)
	}
}
