package node

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"net/http"
	"time"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/machine"
	"github.com/aleph-im/go-aleph/message"
)

// requestMax is the most bytes of a request's body that a program gets.
const requestMax = 10 << 20

// systemUsage is what GET /about/usage/system answers, as far as go-aleph
// fills and reads it. kB are 1000 bytes, as on the network.
type systemUsage struct {
	CPU struct {
		Count int64 `json:"count"`
	} `json:"cpu"`
	Memory kilobytes `json:"mem"`
	Disk   kilobytes `json:"disk"`
	Period struct {
		Start    time.Time `json:"start_timestamp"`
		Duration float64   `json:"duration_seconds"`
	} `json:"period"`
	Active bool `json:"active"`
}

type kilobytes struct {
	TotalKB     int64 `json:"total_kB"`
	AvailableKB int64 `json:"available_kB"`
}

// bytes is the total. It is 1 EB where a node claims more than that.
func (k kilobytes) bytes() int64 { return min(k.TotalKB, 1e15) * 1000 }

func (n *Compute) handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/vm/{vm}", n.serveVM)
	mux.HandleFunc("/vm/{vm}/{path...}", n.serveVM)
	mux.HandleFunc("GET /about/usage/system", n.serveUsage)
	mux.HandleFunc("GET /about/executions/list", n.serveExecutions)
	mux.HandleFunc("GET /status/config", func(w http.ResponseWriter, _ *http.Request) {
		answer(w, map[string]any{"node_hash": n.config.Node, "version": Version()})
	})
	return mux
}

// serveVM hands a request to a program and counts how long it ran.
func (n *Compute) serveVM(w http.ResponseWriter, r *http.Request) {
	vm, err := aleph.ParseHash(r.PathValue("vm"))
	if err != nil {
		http.Error(w, "Invalid message reference: "+r.PathValue("vm"), http.StatusBadRequest)
		return
	}
	n.mu.Lock()
	x := n.mu.running[vm]
	n.mu.Unlock()
	if x == nil || x.instance == nil {
		http.Error(w, fmt.Sprintf("Program %s does not run on this node. Ask a core node for /api/v1/vms/%s to find where it runs and why.", vm, vm), http.StatusNotFound)
		return
	}
	x.mu.Lock()
	ended := x.ended
	x.mu.Unlock()
	if ended {
		http.Error(w, "The program has ended. Ask a core node for /api/v1/vms/"+vm.String()+" to find out why.", http.StatusServiceUnavailable)
		return
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, requestMax))
	if large, ok := errors.AsType[*http.MaxBytesError](err); ok {
		http.Error(w, fmt.Sprintf("The request has more than %d bytes.", large.Limit), http.StatusRequestEntityTooLarge)
		return
	}
	if err != nil {
		http.Error(w, "The request could not be read to its end. Send it again.", http.StatusBadRequest)
		return
	}
	select {
	case n.slots <- struct{}{}:
		defer func() { <-n.slots }()
	case <-r.Context().Done():
		return
	}
	response, err := x.instance.Serve(r.Context(), machine.Request{
		Method: r.Method, Path: "/" + r.PathValue("path"), Query: r.URL.RawQuery, Header: r.Header, Body: body,
	})
	x.mu.Lock()
	x.spent += response.Spent
	x.requests++
	x.mu.Unlock()
	if fault, ok := errors.AsType[*machine.Fault](err); ok {
		n.fail(x, fault)
		status := http.StatusBadGateway
		if fault.Kind == machine.Timeout {
			status = http.StatusGatewayTimeout
		}
		http.Error(w, fault.Reason, status)
		return
	}
	if errors.Is(err, machine.ErrClosed) {
		http.Error(w, "The program has been stopped.", http.StatusServiceUnavailable)
		return
	}
	if err != nil {
		n.log.Warn("request not served", slog.Any("vm", vm), slog.Any("err", err))
		http.Error(w, "The node could not run the program. Try again.", http.StatusInternalServerError)
		return
	}
	maps.Copy(w.Header(), response.Header)
	w.Header().Set("Aleph-Program-ItemHash", vm.String())
	w.Header().Set("Aleph-Program-Code-Ref", x.code.String())
	w.WriteHeader(response.Status)
	_, _ = w.Write(response.Body) // Who asked may have gone.
}

// fail ends a persistent program that was at fault, from that moment on. An
// on-demand program lost this request only; the next starts afresh.
func (n *Compute) fail(x *execution, fault *machine.Fault) {
	if x.order.Kind == "metered" { // The owner reads it with the window.
		x.mu.Lock()
		x.fault = reason(fault)
		x.mu.Unlock()
		n.log.Info("request ended", slog.Any("vm", x.order.VM), slog.Any("reason", fault.Reason))
		return
	}
	x.mu.Lock()
	again := x.ended
	x.ended = true
	x.mu.Unlock()
	if !again {
		n.report(message.ReportEvent{
			VM: x.order.VM, Kind: message.Ended, At: now(), Generation: int64(x.order.Generation), Reason: reason(fault),
		})
	}
}

func (n *Compute) serveUsage(w http.ResponseWriter, _ *http.Request) {
	u := systemUsage{Active: true}
	u.CPU.Count = n.config.Offer.CPUs
	u.Memory = kilobytesOf(n.config.Offer.MemoryMiB)
	u.Disk = kilobytesOf(n.config.Offer.DiskMiB)
	u.Period.Start, u.Period.Duration = time.Now().UTC().Truncate(time.Minute), 60
	answer(w, u)
}

// kilobytesOf rounds up, as the network's nodes do for totals. All that is
// offered is available: the plan never asks for more.
func kilobytesOf(mib int64) kilobytes {
	kb := (mib<<20 + 999) / 1000
	return kilobytes{TotalKB: kb, AvailableKB: kb}
}

func (n *Compute) serveExecutions(w http.ResponseWriter, _ *http.Request) {
	list := map[string]any{}
	n.mu.Lock()
	for vm, x := range n.mu.running {
		if x.instance != nil {
			kind := "persistent_program"
			if x.order.Kind == "metered" {
				kind = "microvm"
			}
			list[vm.String()] = map[string]any{"networking": map[string]any{}, "vm_type": kind}
		}
	}
	n.mu.Unlock()
	answer(w, list)
}

func answer(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(v) // Who asked may have gone.
}
