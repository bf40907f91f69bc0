package reward_test

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/reward"
)

// Ten days at the live network's density: 266 snapshots of 91 CCNs with 12
// stakers each and 420 CRNs, every stake of which changes every hour; and under
// each of them a post of 1,932 lines, 513,912 in all.
const (
	tenDaysStart = 1778000000
	tenDaysHours = 266
	tenDaysLines = 1932
	tenDaysCRNs  = 420
)

func tenDaysHash(kind, i int) string { return fmt.Sprintf("%02x%062x", kind, i*7919+1) }

func tenDaysAmount(line int) int { return 14252 + line }

func tenDaysPrice(hour int) string { return fmt.Sprintf("5.73089248615%de-05", hour%10) }

// writeTenDays writes them as a document of 259 MB, or without the posts.
func writeTenDays(to io.Writer, posts bool) error {
	b := bufio.NewWriter(to)
	hash, who := tenDaysHash, func(kind, i int) string { return fmt.Sprintf("0x%02x%038x", kind, i*104729+1) }
	between := func(i int) string { return strings.Repeat(",", min(i, 1)) }
	b.WriteString(`{"period":{"start":1778000000,"end":1778864000,"end_height":1},"expenses":[`)
	for p := range tenDaysHours {
		if !posts {
			break
		}
		fmt.Fprintf(b, `%s{"item_hash":"%s","time":%d,"confirmations":[{"chain":"ETH","height":1}],"content":{"tags":["credit_expense","type_execution"],"expense":{"end_date":%d,"credit_price_aleph":%s,"credits":[`,
			between(p), hash(1, p), tenDaysStart+p*3240, (tenDaysStart+p*3240)*1000, tenDaysPrice(p))
		for i := range tenDaysLines {
			fmt.Fprintf(b, `%s{"ref":"%s","time":3600.489,"price":15.833333333333334,"amount":%d,"address":"%s","node_id":"%s","execution_id":"%s"}`,
				between(i), hash(2, i), tenDaysAmount(i), who(3, i%28), hash(4, i%tenDaysCRNs), hash(5, i))
		}
		b.WriteString(`]}}}`)
	}
	b.WriteString(`],"snapshots":[`)
	for s := range tenDaysHours {
		fmt.Fprintf(b, `%s{"ts":%d,"nodes":[`, between(s), tenDaysStart+s*3240-100)
		for i := range 91 {
			fmt.Fprintf(b, `%s{"hash":"%s","owner":"%s","reward":"","status":"active","score":0.%d,"name":"core node %d","multiaddress":"/ip4/203.0.113.5/tcp/4025/p2p/QmPeer","total_staked":700000,"stakers":{`, between(i), hash(6, i), who(6, i), 50+(s+i)%50, i)
			for j := range 12 {
				fmt.Fprintf(b, `%s"%s":%d.25`, between(j), who(7, i*12+j), 10000+j+s)
			}
			fmt.Fprintf(b, `},"resource_nodes":["%s","%s","%s","%s","%s"]}`, hash(4, i*5%420), hash(4, (i*5+1)%420), hash(4, (i*5+2)%420), hash(4, (i*5+3)%420), hash(4, (i*5+4)%420))
		}
		b.WriteString(`],"resource_nodes":[`)
		for i := range tenDaysCRNs {
			fmt.Fprintf(b, `%s{"hash":"%s","owner":"%s","reward":"","status":"linked","score":0.9%d,"parent":"%s","inactive_since":null,"name":"compute node %d","address":"https://crn-%d.example.org","description":"%s","type":"compute","locked":false}`,
				between(i), hash(4, i), who(4, i), i%10, hash(6, i/5%91), i, i, strings.Repeat("x", 60))
		}
		b.WriteString(`]}`)
	}
	b.WriteString(`]}`)
	return b.Flush()
}

// tenDaysBills are the posts, with their lines as records.
func tenDaysBills(p *reward.Period) []reward.Bill {
	bills := make([]reward.Bill, tenDaysHours)
	for hour := range bills {
		lines := make([]reward.BillLine, tenDaysLines)
		for i := range lines {
			lines[i] = reward.BillLine{Amount: uint64(tenDaysAmount(i)) * 1000, Node: p.Node(tenDaysHash(4, i%tenDaysCRNs))}
		}
		bills[hour] = reward.Bill{
			Name: tenDaysHash(1, hour), At: aleph.Millis(tenDaysStart+hour*3240) * 1000, Price: tenDaysPrice(hour),
			Credits: func(yield func([]reward.BillLine) bool) { yield(lines) },
		}
	}
	return bills
}

// tenDaysUsage is what the lines are worth.
const tenDaysUsage = "448181.917263765755878500"

func wantTenDays(b *testing.B, p *reward.Period) {
	b.Helper()
	d := reward.Mainnet(p)
	if got := d.Certificate.Usage.Decimal(); got != tenDaysUsage || !d.Certificate.Closes || len(d.Report) != 0 {
		b.Fatalf("usage is %s, closes: %t, report: %v", got, d.Certificate.Closes, d.Report[:min(3, len(d.Report))])
	}
}

func linesPerSecond(b *testing.B, lines int) {
	b.ReportMetric(float64(lines)*float64(b.N)/b.Elapsed().Seconds(), "lines/s")
}

// BenchmarkTenDays computes all rewards of ten days: from records in memory,
// and from the file; with one processor at work, and with as many as there are.
func BenchmarkTenDays(b *testing.B) {
	ways := []struct {
		name string
		each reward.Each
	}{{"one", nil}, {"all", atOnce}}

	var registry bytes.Buffer
	if err := writeTenDays(&registry, false); err != nil {
		b.Fatal(err)
	}
	network, err := reward.ReadPeriod(registry.Bytes())
	if err != nil {
		b.Fatal(err)
	}
	registry = bytes.Buffer{}
	bills := tenDaysBills(network)
	for _, way := range ways {
		b.Run("records/"+way.name, func(b *testing.B) {
			for b.Loop() {
				p := reward.Copy(network, way.each)
				p.AddBills(bills...)
				wantTenDays(b, p)
			}
			linesPerSecond(b, tenDaysHours*tenDaysLines)
		})
	}
	network, bills = nil, nil

	f, err := os.Create(filepath.Join(b.TempDir(), "period.json"))
	if err != nil {
		b.Fatal(err)
	}
	defer f.Close()
	if err := writeTenDays(f, true); err != nil {
		b.Fatal(err)
	}
	info, err := f.Stat()
	if err != nil {
		b.Fatal(err)
	}
	for _, way := range ways {
		b.Run("file/"+way.name, func(b *testing.B) {
			b.SetBytes(info.Size())
			for b.Loop() {
				p, err := reward.ReadPeriodAt(f, info.Size(), way.each)
				if err != nil {
					b.Fatal(err)
				}
				wantTenDays(b, p)
			}
			linesPerSecond(b, tenDaysHours*tenDaysLines)
		})
		b.Run("memory/"+way.name, func(b *testing.B) {
			for b.Loop() {
				runtime.GC()
				before := inUse()
				src := &weighed{ReaderAt: f}
				p, err := reward.ReadPeriodAt(src, info.Size(), way.each)
				if err != nil {
					b.Fatal(err)
				}
				wantTenDays(b, p)
				peak := max(src.peak, inUse())
				runtime.GC()
				b.ReportMetric(float64(peak-before)/1e6, "MB-at-most")
				b.ReportMetric(float64(inUse()-before)/1e6, "MB-kept")
				runtime.KeepAlive(p)
			}
		})
	}
}

func inUse() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// weighed looks at the heap whenever something is read.
type weighed struct {
	io.ReaderAt
	mu   sync.Mutex
	peak uint64
}

func (w *weighed) ReadAt(b []byte, at int64) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.peak = max(w.peak, inUse())
	return w.ReaderAt.ReadAt(b, at)
}

// BenchmarkStream adds up 10^8 lines on 420 nodes, that come in batches which
// a processor keeps close, and shares them.
func BenchmarkStream(b *testing.B) {
	const lines, length = 100_000_000, 10_000
	network, err := reward.ReadPeriod([]byte(document("", "", registryOfTwo)))
	if err != nil {
		b.Fatal(err)
	}
	batch := make([]reward.BillLine, length)
	for i := range batch {
		batch[i] = reward.BillLine{Amount: uint64(i%977) * 1000, Node: network.Node(tenDaysHash(4, i*7919%tenDaysCRNs))}
	}
	var stream iter.Seq[[]reward.BillLine] = func(yield func([]reward.BillLine) bool) {
		for range lines / length {
			if !yield(batch) {
				return
			}
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		p := reward.Copy(network, nil)
		p.AddBills(reward.Bill{Name: "stream", At: 1_500_000, Price: "0.00005", Credits: stream})
		if d := reward.Mainnet(p); !d.Certificate.Closes {
			b.Fatal("it does not close")
		}
	}
	linesPerSecond(b, lines)
}
