package node

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"golang.org/x/sync/errgroup"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/machine"
	"github.com/aleph-im/go-aleph/message"
)

// ComputeConfig says what a compute node is.
type ComputeConfig struct {
	Dir     string                // where it remembers until when it was alive
	Node    aleph.Hash            // the node's name: the message that created it
	Signer  *secp256k1.PrivateKey // of its owner or manager; signs reports
	Cores   []string              // URLs of core nodes; the next is asked when one does not answer
	Listen  net.Listener          // of its HTTP server; the node closes it
	Offer   Offer
	Runtime machine.Runtime
	Window  time.Duration // after which on-demand usage is reported
	Log     *slog.Logger
}

// Offer is the hardware that a compute node offers.
type Offer struct {
	CPUs      int64
	MemoryMiB int64
	DiskMiB   int64
}

// Compute is a compute resource node.
type Compute struct {
	config  ComputeConfig
	log     *slog.Logger
	core    *coreClient
	address aleph.Address
	reports chan message.ReportEvent // to be told, in order
	last    chan struct{}            // closed when no more reports will come
	gone    chan struct{}            // closed when nobody tells them any longer
	slots   chan struct{}            // one for each request that may run now
	alive   aleph.Millis             // until when it was alive before this run

	mu struct {
		sync.Mutex
		running map[aleph.Hash]*execution
	}
}

// execution is a program on this node.
type execution struct {
	order    Order
	instance machine.Instance
	code     aleph.Hash

	mu       sync.Mutex
	from     aleph.Millis // start of the window that is not reported yet
	spent    time.Duration
	requests int64
	fault    string // of the last request that ended without an answer
	ended    bool
}

// Order is a line of the plan for one compute node, as a core node tells it.
type Order struct {
	VM         aleph.Hash   `json:"vm"`
	Generation uint64       `json:"generation"`
	Kind       string       `json:"kind"`
	State      string       `json:"state"`
	Since      aleph.Millis `json:"since"` // start of its open window, once it runs
}

const (
	planInterval   = 200 * time.Millisecond
	aliveInterval  = 500 * time.Millisecond
	reportsWaiting = 1000 // events; more make the node wait before it serves on
	requestsAtOnce = 16   // more wait; each may use all the memory of its program
	stopPatience   = 2 * time.Second
	tellPatience   = 6 * time.Second // from when the node is stopped; its last requests may take half of it
)

// NewCompute returns a compute node. The caller runs it.
func NewCompute(c ComputeConfig) *Compute {
	n := &Compute{
		config: c, log: c.Log, core: &coreClient{urls: c.Cores, http: &http.Client{Timeout: 10 * time.Second}},
		address: aleph.AddressOf(c.Signer.PubKey()), reports: make(chan message.ReportEvent, reportsWaiting),
		slots: make(chan struct{}, requestsAtOnce), last: make(chan struct{}), gone: make(chan struct{}),
	}
	n.mu.running = map[aleph.Hash]*execution{}
	return n
}

// URL returns where the node answers.
func (n *Compute) URL() string { return "http://" + n.config.Listen.Addr().String() }

// Run serves until ctx ends. Then programs are ended and given back, so that
// nobody pays for what no longer runs, and the last windows are told.
func (n *Compute) Run(ctx context.Context) error {
	defer n.config.Listen.Close() // Also when it does not come to serving.
	alive, err := n.lastAlive()
	if err != nil {
		return err
	}
	n.alive = alive

	// Reports are told until everything else has stopped.
	telling, stopTelling := context.WithCancel(context.WithoutCancel(ctx))
	defer stopTelling()
	told := make(chan error, 1)
	go func() {
		defer close(n.gone)
		told <- n.tell(telling)
	}()

	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return serve(ctx, n.config.Listen, n.handler()) })
	group.Go(func() error { return n.follow(ctx) })
	group.Go(func() error { return every(ctx, aliveInterval, n.markAlive) })
	group.Go(func() error {
		return every(ctx, n.config.Window, func() error { n.closeWindows(); return nil })
	})
	// Patience ends while the others may still wait for room for a report: when
	// no core node answers, there will be none.
	var patience sync.WaitGroup
	patience.Go(func() {
		<-ctx.Done()
		_ = sleep(telling, tellPatience)
		stopTelling()
	})
	err = group.Wait()
	n.stopAll()
	close(n.last)
	tellErr := <-told
	stopTelling()
	patience.Wait()
	return errors.Join(unlessCanceled(err), unlessCanceled(tellErr))
}

// unlessCanceled drops the error of those who were asked to stop.
func unlessCanceled(err error) error {
	if errors.Is(err, context.Canceled) {
		return nil
	}
	return err
}

func (n *Compute) aliveFile() string { return filepath.Join(n.config.Dir, "alive") }

// lastAlive returns until when this node was alive before; now when it never was.
func (n *Compute) lastAlive() (aleph.Millis, error) {
	if err := os.MkdirAll(n.config.Dir, 0o755); err != nil {
		return 0, fmt.Errorf("make the directory of compute node %s: %w", n.config.Node.Short(), err)
	}
	info, err := os.Stat(n.aliveFile())
	if errors.Is(err, os.ErrNotExist) {
		return now(), nil
	}
	if err != nil {
		return 0, err
	}
	return aleph.Millis(info.ModTime().UnixMilli()), nil
}

func (n *Compute) markAlive() error { return os.WriteFile(n.aliveFile(), nil, 0o644) }

// follow makes what runs here what the plan says. The plan of a core node that
// is behind the one that was asked before is of the past and is passed over.
func (n *Compute) follow(ctx context.Context) error {
	var newest aleph.Millis
	return every(ctx, planInterval, func() error {
		var plan struct {
			Now  aleph.Millis `json:"now"`
			Plan []Order      `json:"plan"`
		}
		err := n.core.get(ctx, "/api/v1/nodes/"+n.config.Node.String()+"/plan", &plan)
		switch {
		case errors.Is(err, errNotFound):
			n.log.Debug("not on record yet", slog.Any("err", err))
			return nil
		case err != nil:
			if ctx.Err() == nil {
				n.log.Warn("no core node tells the plan", slog.Any("err", err))
			}
			return nil
		case plan.Now < newest:
			n.log.Debug("plan of the past", slog.Any("now", plan.Now), slog.Any("newest", newest))
			return nil
		}
		newest = plan.Now
		n.reconcile(ctx, plan.Plan)
		return nil
	})
}

func (n *Compute) reconcile(ctx context.Context, plan []Order) {
	wanted, leaving := map[aleph.Hash]Order{}, map[aleph.Hash]bool{}
	for _, o := range plan {
		if o.State == "leaving" {
			leaving[o.VM] = true
			continue
		}
		wanted[o.VM] = o
	}
	n.mu.Lock()
	var stop []*execution
	kept := map[*execution]Order{}
	for vm, x := range n.mu.running {
		if o, ok := wanted[vm]; ok && o.Generation == x.order.Generation {
			kept[x] = o
		} else {
			stop = append(stop, x)
			delete(n.mu.running, vm)
		}
	}
	var start []Order
	for vm, o := range wanted {
		if n.mu.running[vm] == nil {
			start = append(start, o)
		}
	}
	n.mu.Unlock()
	for x, o := range kept {
		x.open(o)
	}
	for _, x := range stop {
		n.close(x)
		if leaving[x.order.VM] { // Its last window is told: there will be no more.
			n.report(message.ReportEvent{VM: x.order.VM, Kind: message.Ended, At: now(), Generation: int64(x.order.Generation)})
		}
	}
	for _, o := range start {
		n.start(ctx, o)
	}
}

// start brings a program here and makes it ready. A program that cannot run
// is ended with the reason; what is this node's or the network's fault is
// tried again with the next look at the plan.
func (n *Compute) start(ctx context.Context, o Order) {
	if o.State == "running" && o.Kind == "reserved" {
		// The network believes that it runs, but this node was down since.
		n.report(message.ReportEvent{
			VM: o.VM, Kind: message.Released, At: n.alive, Generation: int64(o.Generation), Reason: "its node was down",
		})
		n.keep(o, &execution{order: o, ended: true})
		return
	}
	program, code, err := n.program(ctx, o.VM)
	var instance machine.Instance
	if err == nil {
		instance, err = n.config.Runtime.Start(ctx, program)
	}
	if errors.Is(err, machine.ErrUnsupported) {
		n.report(message.ReportEvent{VM: o.VM, Kind: message.Ended, At: now(), Generation: int64(o.Generation), Reason: reason(err)})
		n.keep(o, &execution{order: o, ended: true})
		return
	}
	if err != nil {
		n.log.Warn("program not started", slog.Any("vm", o.VM), slog.Any("err", err))
		return
	}
	x := &execution{order: o, instance: instance, code: code, from: o.Since}
	if o.State == "ordered" {
		x.from = 0 // The window begins when the network has taken note.
		n.report(message.ReportEvent{VM: o.VM, Kind: message.Started, At: now(), Generation: int64(o.Generation)})
	}
	n.keep(o, x)
	n.log.Info("program started", slog.Any("vm", o.VM))
}

func (n *Compute) keep(o Order, x *execution) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.mu.running[o.VM] = x
}

// program fetches a PROGRAM message and its code.
func (n *Compute) program(ctx context.Context, vm aleph.Hash) (p machine.Program, code aleph.Hash, err error) {
	var m struct {
		Message struct {
			Content json.RawMessage `json:"content"`
		} `json:"message"`
	}
	if err := n.core.get(ctx, "/api/v0/messages/"+vm.String(), &m); err != nil {
		return p, code, err
	}
	var content struct {
		Code struct {
			Ref        string `json:"ref"`
			Entrypoint string `json:"entrypoint"`
			UseLatest  bool   `json:"use_latest"`
		} `json:"code"`
		Resources struct {
			Memory  int64 `json:"memory"`
			Seconds int64 `json:"seconds"`
		} `json:"resources"`
		Variables map[string]string `json:"variables"`
	}
	if err := json.Unmarshal(m.Message.Content, &content); err != nil {
		return p, code, fmt.Errorf("read program %s: %w", vm, err)
	}
	by := "by-message-hash"
	if content.Code.UseLatest {
		by = "by-ref"
	}
	var file struct {
		FileHash aleph.Hash `json:"file_hash"`
	}
	if err := n.core.get(ctx, "/api/v0/storage/"+by+"/"+content.Code.Ref, &file); err != nil {
		return p, code, err
	}
	bytes, err := n.core.file(ctx, file.FileHash)
	if err != nil {
		return p, code, err
	}
	return machine.Program{
		ID: vm, Code: bytes, Entrypoint: content.Code.Entrypoint, Memory: content.Resources.Memory << 20,
		Timeout: time.Duration(content.Resources.Seconds) * time.Second, Variables: content.Variables,
	}, file.FileHash, nil
}

// reason is what a program's owner reads, within what a report can hold.
func reason(err error) string {
	r := []rune(err.Error())
	return string(r[:min(len(r), 1000)])
}

// close ends a program that is no longer wanted here.
func (n *Compute) close(x *execution) {
	n.closeWindow(x)
	x.mu.Lock()
	x.ended = true
	x.mu.Unlock()
	if x.instance == nil {
		return
	}
	ctx, cancel := context.WithTimeout(context.Background(), stopPatience)
	defer cancel()
	if err := x.instance.Close(ctx); err != nil {
		n.log.Debug("program ended while it served", slog.Any("vm", x.order.VM), slog.Any("err", err))
	}
	n.log.Info("program stopped", slog.Any("vm", x.order.VM))
}

// stopAll ends everything and gives it back to the network.
func (n *Compute) stopAll() {
	n.mu.Lock()
	running := n.mu.running
	n.mu.running = map[aleph.Hash]*execution{}
	n.mu.Unlock()
	for _, x := range running {
		x.mu.Lock()
		ended := x.ended
		x.mu.Unlock()
		n.close(x)
		if !ended && x.order.Kind == "reserved" {
			n.report(message.ReportEvent{
				VM: x.order.VM, Kind: message.Released, At: now(), Generation: int64(x.order.Generation), Reason: "its node stops",
			})
		}
	}
}

// closeWindows reports what on-demand programs have served since the last time.
func (n *Compute) closeWindows() {
	n.mu.Lock()
	var all []*execution
	for _, x := range n.mu.running {
		all = append(all, x)
	}
	n.mu.Unlock()
	for _, x := range all {
		n.closeWindow(x)
	}
}

// closeWindow reports one program's window, unless nothing was served in it.
// What does not fit into it is left for the next: fractions of a millisecond,
// and what long requests ran before it began.
func (n *Compute) closeWindow(x *execution) {
	x.mu.Lock()
	defer x.mu.Unlock()
	at := now()
	if x.order.Kind != "metered" || x.from == 0 || at <= x.from {
		return
	}
	spent := min(aleph.Millis(x.spent.Milliseconds()), requestsAtOnce*(at-x.from))
	if spent == 0 && x.fault == "" {
		return
	}
	n.report(message.ReportEvent{
		VM: x.order.VM, Kind: message.Served, At: at, Generation: int64(x.order.Generation),
		From: x.from, Spent: spent, Requests: x.requests, Reason: x.fault,
	})
	x.from, x.requests, x.fault = at, 0, ""
	x.spent -= time.Duration(spent) * time.Millisecond
}

// open takes from the plan when the network opened the program's window.
func (x *execution) open(o Order) {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.from == 0 && o.State == "running" {
		x.from = o.Since
	}
}

func (n *Compute) report(ev message.ReportEvent) {
	select {
	case n.reports <- ev:
	case <-n.gone: // A request that outlived the node.
	}
}

// tell sends the reports in order, each until a core node has taken it, until
// there are no more or ctx ends.
func (n *Compute) tell(ctx context.Context) error {
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case ev := <-n.reports:
			if err := n.tellOne(ctx, ev); err != nil {
				return err
			}
		case <-n.last:
			select {
			case ev := <-n.reports:
				if err := n.tellOne(ctx, ev); err != nil {
					return err
				}
			default:
				return nil
			}
		}
	}
}

func (n *Compute) tellOne(ctx context.Context, ev message.ReportEvent) error {
	post := message.NodeReport{Node: n.config.Node, Events: []message.ReportEvent{ev}}.Post()
	env, err := message.Compose(message.TypePost, "ETH", n.address, "", now(), &post)
	if err != nil {
		return fmt.Errorf("report on %s: %w", ev.VM, err)
	}
	message.SignEthereum(n.config.Signer, &env)
	for {
		status, err := n.core.submit(ctx, env)
		switch {
		case err == nil && status == http.StatusOK:
			return nil
		case err == nil && (status == http.StatusUnprocessableEntity || status == http.StatusGone):
			n.log.Error("report refused", slog.Any("vm", ev.VM), slog.Any("kind", ev.Kind))
			return nil
		}
		n.log.Warn("report not taken yet", slog.Any("vm", ev.VM), slog.Any("kind", ev.Kind), slog.Any("status", status), slog.Any("err", err))
		if err := sleep(ctx, planInterval); err != nil {
			return err
		}
	}
}

// coreClient asks core nodes, the next one when one does not answer.
type coreClient struct {
	urls []string
	http *http.Client

	mu   sync.Mutex
	next int // index of the one that answered last
}

// try runs f on the core nodes in turn until one answers.
func (c *coreClient) try(f func(url string) error) error {
	c.mu.Lock()
	first := c.next
	c.mu.Unlock()
	err := errors.New("no core node is known")
	for i := range c.urls {
		at := (first + i) % len(c.urls)
		if err = f(c.urls[at]); err == nil {
			c.mu.Lock()
			c.next = at
			c.mu.Unlock()
			return nil
		}
	}
	return err
}

func (c *coreClient) get(ctx context.Context, path string, out any) error {
	return c.try(func(url string) error {
		body, err := get(ctx, c.http, url+path)
		if err != nil {
			return err
		}
		defer body.Close()
		if err := json.NewDecoder(body).Decode(out); err != nil {
			return fmt.Errorf("read %s%s: %w", url, path, err)
		}
		return nil
	})
}

// file gets a file and checks that it is the one that was asked for.
func (c *coreClient) file(ctx context.Context, h aleph.Hash) (b []byte, err error) {
	err = c.try(func(url string) error {
		body, err := get(ctx, c.http, url+"/api/v0/storage/raw/"+h.String())
		if err != nil {
			return err
		}
		defer body.Close()
		if b, err = io.ReadAll(io.LimitReader(body, fetchMax)); err != nil {
			return err
		}
		if got := aleph.HashOf(b); got != h {
			return fmt.Errorf("%s sent %s instead of %s", url, got, h)
		}
		return nil
	})
	return b, err
}

// submit publishes a message and waits until it is processed.
func (c *coreClient) submit(ctx context.Context, env message.Envelope) (status int, err error) {
	body, err := json.Marshal(map[string]any{"message": env, "sync": true})
	if err != nil {
		return 0, err
	}
	err = c.try(func(url string) error {
		req, err := http.NewRequestWithContext(ctx, http.MethodPost, url+"/api/v0/messages", bytes.NewReader(body))
		if err != nil {
			return err
		}
		req.Header.Set("Content-Type", "application/json")
		resp, err := c.http.Do(req)
		if err != nil {
			return err
		}
		defer resp.Body.Close()
		status = resp.StatusCode
		if status >= http.StatusInternalServerError {
			return fmt.Errorf("submit to %s: %s", url, resp.Status)
		}
		return nil
	})
	return status, err
}

func isURL(s string) bool { return strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://") }

// measure asks a compute node for its hardware and returns it in compute
// units: the scarcest of processors, memory in 2 GiB and disk in 20 GiB.
func measure(ctx context.Context, client *http.Client, url string) (aleph.ComputeUnits, error) {
	if !isURL(url) {
		return 0, fmt.Errorf("%.100q is not a URL", url)
	}
	body, err := get(ctx, client, strings.TrimSuffix(url, "/")+"/about/usage/system")
	if err != nil {
		return 0, err
	}
	defer body.Close()
	var u systemUsage
	if err := json.NewDecoder(io.LimitReader(body, 1<<20)).Decode(&u); err != nil {
		return 0, fmt.Errorf("read the usage of %s: %w", url, err)
	}
	const gib = 1 << 30
	units := min(u.CPU.Count, u.Memory.bytes()/(2*gib), u.Disk.bytes()/(20*gib))
	return aleph.ComputeUnits(max(0, units)), nil
}
