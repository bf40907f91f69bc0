package console

import (
	"bytes"
	"cmp"
	_ "embed"
	"fmt"
	"html/template"
	"maps"
	"math/big"
	"net/http"
	"slices"
	"strings"
	"time"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/registry"
)

//go:embed home.html
var homeText string

var homePage = template.Must(template.New("home").Funcs(template.FuncMap{
	"aleph":   func(t aleph.Token) string { return grouped(t.Decimal()) },
	"whole":   func(t aleph.Token) string { w, _, _ := strings.Cut(t.Decimal(), "."); return grouped(w) },
	"count":   func(n any) string { return grouped(fmt.Sprint(n)) },
	"credits": func(r aleph.Rate) string { return grouped(trimmed(decimal(new(big.Int).SetUint64(uint64(r)), 6))) },
	"usd":     func(p aleph.Price) string { return grouped(trimmed(p.String()[:len(p.String())-4])) }, // Eight places say enough.
	"percent": func(b aleph.BasisPoints) string { return fmt.Sprintf("%d.%02d %%", b/100, b%100) },
	"clock":   func(m aleph.Millis) string { return time.UnixMilli(int64(m)).UTC().Format("2 Jan 2006, 15:04:05 UTC") },
}).Parse(homeText))

const (
	// homeRefresh is how often a browser renews the page, in seconds.
	homeRefresh = 30
	// homeVMs bounds the VMs on the page; the newest are there.
	homeVMs = 20
)

// home is what the page shows.
type home struct {
	overview
	Status    Status
	Refresh   int
	Left      string // until the epoch ends
	Passed    int    // of the epoch, in percent
	States    []homeCount
	CCNs      []homeCCN
	CRNs      []homeCRN
	VMs       []homeVM // newest first
	More      int      // VMs that are not shown
	Parts     []homePart
	Broken    string // why the certificate does not close; empty when it does
	Contracts []homeContract
	Simulator bool // is beside the API
}

type homeCount struct {
	State engine.VMState
	Count int
}

type homeCCN struct {
	registry.CCN
	Linked int // compute nodes
}

type homeCRN struct {
	registry.CRN
	Used   aleph.ComputeUnits
	VMs    int
	Filled int // in percent
}

type homeVM struct {
	engine.VM
	Node string // its name; empty while it is on none
}

type homePart struct {
	Name   string
	Amount aleph.Token
}

type homeContract struct{ Name, Address string }

// home is a page for who runs the node: GET /.
func (c *console) home(w http.ResponseWriter, _ *http.Request) error {
	h := home{overview: c.overview(), Status: c.core.Status(), Refresh: homeRefresh, Simulator: c.simulates}
	h.Left = remaining(h.To - h.Now)
	h.Passed = percent(h.Now-h.From, h.To-h.From)
	for _, s := range []engine.VMState{engine.Running, engine.Ordered, engine.Waiting, engine.Dry, engine.Failed} {
		if n := h.overview.VMs[s]; n > 0 {
			h.States = append(h.States, homeCount{s, n})
		}
	}
	h.certificate()
	for _, name := range slices.Sorted(maps.Keys(h.Status.Contracts)) {
		h.Contracts = append(h.Contracts, homeContract{strings.ReplaceAll(name, "_", " "), h.Status.Contracts[name]})
	}
	c.core.View(func(e *engine.Engine) {
		names := h.nodes(e)
		h.vms(e, names)
	})
	var out bytes.Buffer
	if err := homePage.Execute(&out, h); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
	_, _ = w.Write(out.Bytes()) // Who asked may have gone.
	return nil
}

// certificate lists the parts that are not nothing.
func (h *home) certificate() {
	x := h.Certificate
	for _, r := range x.Rows() {
		if !r.Amount.IsZero() {
			h.Parts = append(h.Parts, homePart{r.Name, r.Amount})
		}
	}
	if err := x.Check(); err != nil {
		h.Broken = err.Error()
	}
}

// nodes lists the nodes by name, and returns the names of the compute nodes.
func (h *home) nodes(e *engine.Engine) (names map[aleph.Hash]string) {
	used, vms := load(e)
	s := e.Registry().Snapshot(e.Policy().Nodes)
	linked := map[aleph.Hash]int{}
	names = map[aleph.Hash]string{}
	for _, n := range s.CRNs {
		linked[n.Parent]++
		names[n.ID] = cmp.Or(n.Name, n.ID.Short())
		h.CRNs = append(h.CRNs, homeCRN{n, used[n.ID], vms[n.ID], percent(used[n.ID], n.Capacity)})
	}
	for _, n := range s.CCNs {
		h.CCNs = append(h.CCNs, homeCCN{n, linked[n.ID]})
	}
	slices.SortStableFunc(h.CCNs, func(a, b homeCCN) int { return cmp.Compare(a.Name, b.Name) })
	slices.SortStableFunc(h.CRNs, func(a, b homeCRN) int { return cmp.Compare(a.Name, b.Name) })
	return names
}

func (h *home) vms(e *engine.Engine, names map[aleph.Hash]string) {
	all := e.VMs()
	h.More = max(0, len(all)-homeVMs)
	for _, vm := range slices.Backward(all[h.More:]) {
		a, _ := e.Plan().Of(vm.ID)
		h.VMs = append(h.VMs, homeVM{vm, names[a.Node]})
	}
}

// percent is the share of part in all, from 0 to 100.
func percent[T ~int64](part, all T) int {
	if all <= 0 {
		return 0
	}
	return int(100 * min(max(part, 0), all) / all)
}

// remaining spells a time to wait in its two largest units.
func remaining(m aleph.Millis) string {
	d := max(m, 0) / aleph.Second
	units := []struct {
		name    string
		seconds aleph.Millis
	}{{"d", 86_400}, {"h", 3600}, {"min", 60}, {"s", 1}}
	for i, u := range units[:3] {
		if d >= u.seconds {
			next := units[i+1]
			return fmt.Sprintf("%d %s %d %s", d/u.seconds, u.name, d%u.seconds/next.seconds, next.name)
		}
	}
	return fmt.Sprintf("%d s", d)
}

// trimmed leaves out the zeros at the end of a decimal.
func trimmed(s string) string { return strings.TrimSuffix(strings.TrimRight(s, "0"), ".") }

// grouped sets commas between thousands of a decimal.
func grouped(s string) string {
	whole, rest, _ := strings.Cut(s, ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if rest != "" {
		whole += "." + rest
	}
	return whole
}
