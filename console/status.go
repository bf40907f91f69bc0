package console

import (
	"bytes"
	"fmt"
	"net/http"
	"strings"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/engine"
)

// version tells the version of the node's program: GET /version.
func (c *console) version(w http.ResponseWriter, _ *http.Request) error {
	return writeJSON(w, http.StatusOK, map[string]string{"version": c.core.Status().Version})
}

// publicInfo tells where the reference's peers would find the node: GET
// /api/v0/info/public.json. It does not take part in their network.
func (c *console) publicInfo(w http.ResponseWriter, _ *http.Request) error {
	return writeJSON(w, http.StatusOK, map[string][]string{"node_multi_addresses": {}})
}

// overview is what the node's pages tell about the network.
type overview struct {
	Now         aleph.Millis
	Epoch       uint64
	From, To    aleph.Millis
	Price       aleph.Price
	CCNs, CRNs  int
	VMs         map[engine.VMState]int
	Certificate engine.Certificate
	Backing     engine.Backing
}

func (c *console) overview() (o overview) {
	c.core.View(func(e *engine.Engine) {
		o.Now, o.Price, o.Certificate, o.Backing = e.Now(), e.Price(), e.Certificate(), e.Backing()
		o.Epoch, o.From, o.To = e.Epoch()
		s := e.Registry().Snapshot(e.Policy().Nodes)
		o.CCNs, o.CRNs = len(s.CCNs), len(s.CRNs)
		o.VMs = map[engine.VMState]int{}
		for _, vm := range e.VMs() {
			o.VMs[vm.State]++
		}
	})
	return o
}

// status tells where the node and the network stand: GET /api/v1/status.
func (c *console) status(w http.ResponseWriter, _ *http.Request) error {
	s, o := c.core.Status(), c.overview()
	type epoch struct {
		Number uint64       `json:"number"`
		From   aleph.Millis `json:"from"`
		To     aleph.Millis `json:"to"`
	}
	type backing struct {
		Level engine.BackingLevel `json:"level"`
		Ratio aleph.BasisPoints   `json:"ratio_basis_points"` // of held over owed; 65535 is that or more
		Held  tokens              `json:"held"`
		Owed  tokens              `json:"owed"`
	}
	type price struct {
		Pico    aleph.Price `json:"pico_usd,string"`
		Decimal string      `json:"usd"`
	}
	answer := struct {
		Network    string                 `json:"network"`
		Version    string                 `json:"version"`
		Height     int64                  `json:"height"`
		AppHash    string                 `json:"app_hash"`
		Peers      int                    `json:"peers"`
		CatchingUp bool                   `json:"catching_up"`
		ChainID    uint64                 `json:"chain_id"`
		RPC        string                 `json:"rpc"`
		Contracts  map[string]string      `json:"contracts"`
		Now        aleph.Millis           `json:"now"`
		Epoch      epoch                  `json:"epoch"`
		Price      *price                 `json:"price"` // of one ALEPH; null while there is none
		Backing    backing                `json:"backing"`
		VMs        map[engine.VMState]int `json:"vms"`
	}{
		Network: s.Network, Version: s.Version, Height: s.Height, AppHash: s.AppHash, Peers: s.Peers,
		CatchingUp: s.CatchingUp, ChainID: s.ChainID, RPC: s.RPC, Contracts: s.Contracts,
		Now: o.Now, Epoch: epoch{o.Epoch, o.From, o.To}, VMs: o.VMs,
		Backing: backing{o.Backing.Level, o.Backing.Ratio(), tokensOf(o.Backing.Held), tokensOf(o.Backing.Owed)},
	}
	if o.Price != 0 {
		answer.Price = &price{o.Price, o.Price.String()}
	}
	return writeJSON(w, http.StatusOK, answer)
}

// metric is one measured value. A metric with labels has the value 1.
type metric struct {
	name, help string
	value      int64
	labels     [][2]string
}

// metrics are real values of the node, under the reference's names where it
// has one. Counters of what this node does not have are left out.
func (c *console) metrics(r *http.Request) ([]metric, error) {
	s, o := c.core.Status(), c.overview()
	_, messages, err := c.records.Entries(r.Context(), archive.Filter{}, archive.Page{Number: 1, Size: 1})
	if err != nil {
		return nil, err
	}
	return append(keeperMetrics(s.Keeper), []metric{
		{name: "pyaleph_build_info", help: "Version of the program.", labels: [][2]string{{"version", s.Version}}},
		{name: "pyaleph_status_peers_total", help: "Core nodes connected.", value: int64(s.Peers)},
		{name: "pyaleph_status_sync_messages_total", help: "Processed messages.", value: int64(messages)},
		{name: "galeph_block_height", help: "Height of the last block.", value: s.Height},
		{name: "galeph_epoch", help: "Number of the open epoch.", value: int64(o.Epoch)},
		{name: "galeph_core_nodes", help: "Core nodes on record.", value: int64(o.CCNs)},
		{name: "galeph_compute_nodes", help: "Compute nodes on record.", value: int64(o.CRNs)},
		{name: "galeph_vms_running", help: "Programs that run.", value: int64(o.VMs[engine.Running])},
		{name: "galeph_vms_waiting", help: "Programs that wait for a node.", value: int64(o.VMs[engine.Waiting])},
		{name: "galeph_purchases_total", help: "Purchases of credits.", value: int64(o.Certificate.Purchases)},
		{name: "galeph_backing_basis_points", help: "ALEPH behind unused credits over what their use would pay now.", value: int64(o.Backing.Ratio())},
		{name: "galeph_bill_lines_total", help: "Lines on bills.", value: int64(o.Certificate.Lines)},
	}...), nil
}

// metricsText writes the metrics for Prometheus: GET /metrics.
func (c *console) metricsText(w http.ResponseWriter, r *http.Request) error {
	metrics, err := c.metrics(r)
	if err != nil {
		return err
	}
	var out bytes.Buffer
	for _, m := range metrics {
		fmt.Fprintf(&out, "# HELP %s %s\n", m.name, m.help)
		if m.labels == nil {
			fmt.Fprintf(&out, "%s %d\n", m.name, m.value)
			continue
		}
		pairs := make([]string, len(m.labels))
		for i, l := range m.labels {
			pairs[i] = fmt.Sprintf("%s=%q", l[0], l[1])
		}
		fmt.Fprintf(&out, "%s{%s} 1\n", m.name, strings.Join(pairs, ","))
	}
	w.Header().Set("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
	_, _ = w.Write(out.Bytes()) // Who asked may have gone.
	return nil
}

// metricsJSON writes the metrics as one object: GET /metrics.json.
func (c *console) metricsJSON(w http.ResponseWriter, r *http.Request) error {
	metrics, err := c.metrics(r)
	if err != nil {
		return err
	}
	object := map[string]any{}
	for _, m := range metrics {
		if m.labels == nil {
			object[m.name] = m.value
			continue
		}
		labels := map[string]string{}
		for _, l := range m.labels {
			labels[l[0]] = l[1]
		}
		object[m.name] = labels
	}
	return writeJSON(w, http.StatusOK, object)
}
