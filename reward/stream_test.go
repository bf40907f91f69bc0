package reward_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"math/big"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/reward"
)

// atOnce runs as many at the same time as there are processors.
func atOnce(n int, do func(i int)) {
	var next atomic.Int64
	var all sync.WaitGroup
	for range min(n, runtime.GOMAXPROCS(0)) {
		all.Go(func() {
			for i := next.Add(1); i <= int64(n); i = next.Add(1) {
				do(int(i - 1))
			}
		})
	}
	all.Wait()
}

// backwards runs the last first.
func backwards(n int, do func(i int)) {
	for i := range n {
		do(n - 1 - i)
	}
}

func outcome(p *reward.Period, err error) string {
	if err != nil {
		return err.Error()
	}
	b, err := json.MarshalIndent(reward.Mainnet(p), "", " ")
	if err != nil {
		return err.Error()
	}
	return string(b)
}

// sameHoweverRead reads a document in one piece, and through windows, by one
// and by several, and wants the same of all.
func sameHoweverRead(t interface{ Fatalf(string, ...any) }, doc []byte, window, lanes int, several ...reward.Each) {
	want := outcome(reward.ReadPeriod(doc))
	for name, each := range append(several, nil) {
		got := outcome(reward.ReadPeriodIn(bytes.NewReader(doc), int64(len(doc)), each, window, lanes))
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("way %d through %d bytes in %d lanes: (-whole +parts)\n%s\n%s", name, window, lanes, diff, doc)
		}
	}
}

// spaced writes a document as others do: with blanks behind commas and colons,
// or indented.
func spaced(doc, how string) string {
	switch how {
	case "blanks":
		return strings.NewReplacer(`":`, `": `, `,"`, `, "`, `},{`, `}, {`).Replace(doc)
	case "indented":
		var b bytes.Buffer
		if json.Indent(&b, []byte(doc), "", "  ") == nil {
			return b.String()
		}
	}
	return doc
}

// No result depends on how the input is read or the work is spread.
func TestReadInParts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		doc := spaced(hostile(t), rapid.SampledFrom([]string{"", "blanks", "indented"}).Draw(t, "how"))
		if rapid.IntRange(0, 9).Draw(t, "broken") == 0 {
			doc = doc[:rapid.IntRange(0, len(doc)).Draw(t, "length")]
		}
		sameHoweverRead(t, []byte(doc), rapid.SampledFrom([]int{16, 300, 1000, 5000}).Draw(t, "window"), rapid.IntRange(2, 9).Draw(t, "lanes"), atOnce, backwards)
	})
}

// What looks like the begin of an element, and is none, misleads nobody.
func TestReadInPartsIsNotMisled(t *testing.T) {
	bait := strings.Repeat(`{"item_hash":"inner","content":{"expense":{}}},`, 8)
	var posts []string
	for i := range 12 {
		one := execution(fmt.Sprint(1500+i), `{"amount":100,"node_id":"crn"}`)
		posts = append(posts, strings.Replace(one, `"time"`, `"replies":[`+bait+`{"item_hash":null}],"time"`, 1))
	}
	doc := []byte(document("", strings.Join(posts, ","), registryOfTwo))
	for lanes := 2; lanes < 20; lanes++ {
		sameHoweverRead(t, doc, 1000, lanes, atOnce, backwards)
	}
	d := compute(t, string(doc))
	if got := d.Certificate.Usage.Decimal(); got != "1200.000000000000000000" {
		t.Errorf("12 posts are worth %s", got)
	}
}

// watched is a source that remembers the largest piece that was asked for.
type watched struct {
	io.ReaderAt
	largest int
}

func (w *watched) ReadAt(b []byte, at int64) (int, error) {
	w.largest = max(w.largest, len(b))
	return w.ReaderAt.ReadAt(b, at)
}

// A post of any length is read through one window, and its lines are not kept.
func TestLinesAreNotKept(t *testing.T) {
	line := `{"amount":3,"node_id":"crn","ref":"` + strings.Repeat("x", 300) + `"},`
	const n = 20_000
	doc := document("", execution("1500", strings.TrimSuffix(strings.Repeat(line, n), ",")), registryOfTwo)
	src := &watched{ReaderAt: strings.NewReader(doc)}
	p, err := reward.ReadPeriodAt(src, int64(len(doc)), nil)
	if err != nil {
		t.Fatal(err)
	}
	if got := reward.Mainnet(p).Certificate.Usage.Decimal(); got != "60000.000000000000000000" {
		t.Errorf("%d lines of 3 credits are worth %s", n, got)
	}
	if src.largest > reward.WindowWidth {
		t.Errorf("it read %d bytes at once of %d", src.largest, len(doc))
	}
}

// A source that fails is told as such, and where.
func TestReadFails(t *testing.T) {
	doc := document("", execution("1500", `{"amount":100,"node_id":"crn"}`), registryOfTwo)
	if _, err := reward.ReadPeriodAt(strings.NewReader(doc[:100]), int64(len(doc)), nil); !errors.Is(err, io.EOF) || !errors.Is(err, reward.ErrPeriod) {
		t.Errorf("a file that shrank: %v", err)
	}
}

// batches gives lines in pieces of a size, in one array.
func batches(lines []reward.BillLine, size int) iter.Seq[[]reward.BillLine] {
	return func(yield func([]reward.BillLine) bool) {
		b := make([]reward.BillLine, 0, size)
		for piece := range slices.Chunk(lines, size) {
			if !yield(append(b[:0], piece...)) {
				return
			}
		}
	}
}

// Records from memory count like the same lines of a document.
func TestAddBills(t *testing.T) {
	doc := func(lines string) string {
		return strings.Replace(document("", execution("1500", lines)+","+strings.Replace(stored("7"), "at 1500", "stored", 1), registryOfTwo), `"settings"`, `"include_holder_tier":true,"settings"`, 1)
	}
	want := compute(t, doc(`{"amount":100,"node_id":"crn"},{"amount":0.5},{"amount":30,"node_id":"who"}`))
	p, err := reward.ReadPeriod([]byte(strings.Replace(document("", "", registryOfTwo), `"settings"`, `"include_holder_tier":true,"settings"`, 1)))
	if err != nil {
		t.Fatal(err)
	}
	lines := []reward.BillLine{{Amount: 60_000, Node: p.Node("crn")}, {Amount: 500, Node: reward.NoNode}, {Amount: 30_000, Node: p.Node("who")}, {Amount: 40_000, Node: p.Node("crn")}}
	p.AddBills(reward.Bill{Name: "one", At: 1_500_000, Price: "1", Credits: batches(lines, 3)})
	p.AddBills(reward.Bill{Name: "two", At: 1_500_000, Price: "1", Storage: true, Credits: batches([]reward.BillLine{{Amount: 7_000, Node: reward.NoNode}}, 1)})
	if diff := cmp.Diff(flat(want), flat(reward.Mainnet(p))); diff != "" {
		t.Error(diff)
	}
	p.AddBills(reward.Bill{Name: "two", At: 1_500_000, Price: "1"})
	p.AddBills(reward.Bill{Name: "three", At: 1_500_000, Price: "much"})
	p.AddBills(reward.Bill{Name: "four", At: 1_500_000, Price: "1", Credits: batches([]reward.BillLine{{Amount: 1, Node: 99}, {Amount: 1 << 63, Node: 0}}, 1)})
	if diff := cmp.Diff(flat(want), slices.DeleteFunc(flat(reward.Mainnet(p)), func(s string) bool { return strings.Contains(s, "skipped: ") })); diff != "" {
		t.Error(diff)
	}
	got := reward.Mainnet(p).Report
	if diff := cmp.Diff([]reward.Finding{
		{Where: "two", Outcome: "skipped: it stands there twice"},
		{Where: "three", Outcome: `skipped: its price "much" is no plausible number of ALEPH per credit`},
		{Where: "four credits[0]", Outcome: "skipped: its node has no number"},
		{Where: "four credits[1]", Outcome: "skipped: its amount is absurd: more than 10^15 credits"},
	}, got); diff != "" {
		t.Error(diff)
	}
}

// The sum of a million lines that are as different as can be is exact: what
// was used is worth what the integers say, and all of it is somewhere.
func TestTheSumOfStreamedLinesIsExact(t *testing.T) {
	p, err := reward.ReadPeriod([]byte(document(`"credit_dist_max_total_aleph":1e12`, "", registryOfTwo)))
	if err != nil {
		t.Fatal(err)
	}
	nodes := []reward.Node{reward.NoNode, p.Node("crn"), p.Node("who"), p.Node("other")}
	exact, state := new(big.Int), uint64(1)
	p.AddBills(reward.Bill{Name: "stream", At: 1_500_000, Price: "0.000057308924861535", Credits: func(yield func([]reward.BillLine) bool) {
		batch := make([]reward.BillLine, 1000)
		for range 1000 {
			for i := range batch {
				state = state*6364136223846793005 + 1442695040888963407
				amount := state >> (state & 63) % 1_000_000_000_000
				batch[i] = reward.BillLine{Amount: amount, Node: nodes[state>>32%4]}
				exact.Add(exact, new(big.Int).SetUint64(amount))
			}
			if !yield(batch) {
				return
			}
		}
	}})
	d := reward.Mainnet(p)
	if err := d.Check(); err != nil || len(d.Report) != 0 {
		t.Fatal(err, d.Report)
	}
	// Thousandths of credits at 57308924861535 * 10^-18 ALEPH, in base units.
	worth, ok := aleph.TokenFromBig(exact.Mul(exact, big.NewInt(57_308_924_861_535)).Quo(exact, big.NewInt(1000)))
	if !ok || d.Certificate.Usage.Token != worth {
		t.Errorf("used %s, want %s", d.Certificate.Usage.Decimal(), worth.Decimal())
	}
}

func FuzzReadInParts(f *testing.F) {
	f.Add([]byte(document(`"wage_initial_monthly_aleph":30`, execution("1500", `{"amount":NaN,"node_id":"\u0063rn"},{"amount":5,"node_id":"\u0063rn"}`)+","+stored("5"), registryOfTwo)), uint8(40), uint8(3))
	f.Add([]byte(spaced(document("", execution("1500", `{"amount":1},{"amount": 2 },{"amount":[{}]},{}`)+","+execution("1501", ""), registryOfTwo+","+registryOfTwo), "indented")), uint8(1), uint8(2))
	f.Fuzz(func(t *testing.T, b []byte, window, lanes uint8) {
		sameHoweverRead(t, b, 16+int(window)*8, 2+int(lanes)%8, backwards)
	})
}
