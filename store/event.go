package store

import (
	"context"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/placement"
	"github.com/aleph-im/go-aleph/usage"
)

// The details of events are shown to people as they are kept. They say what
// the event itself does not.

// decisionDetail is which nodes the scheduler could choose from.
type decisionDetail struct {
	Generation uint64             `json:"generation"` // of the assignment; 0 when there is none
	Considered []consideredDetail `json:"considered"`
}

type consideredDetail struct {
	Node     aleph.Hash         `json:"node"`
	Used     aleph.ComputeUnits `json:"used"` // before
	Capacity aleph.ComputeUnits `json:"capacity"`
	Refused  string             `json:"refused"` // why it could not be; empty for eligible nodes
}

func detailDecision(d placement.Decision) decisionDetail {
	detail := decisionDetail{d.Generation, make([]consideredDetail, len(d.Considered))}
	for i, c := range d.Considered {
		detail.Considered[i] = consideredDetail(c)
	}
	return detail
}

// executionDetail is what runs from now on, and what it spends.
type executionDetail struct {
	Kind       usage.Kind         `json:"kind"`
	Held       bool               `json:"held"` // spends nothing
	Generation uint64             `json:"generation"`
	Payer      aleph.Address      `json:"payer"`
	Units      aleph.ComputeUnits `json:"compute_units"`
	Rate       aleph.Rate         `json:"microcredits_per_hour,string"`
}

func detailExecution(x usage.Execution) executionDetail {
	return executionDetail{x.Kind, x.Held, x.Generation, x.Payer, x.Units, x.Rate}
}

// stopDetail is where that leaves a VM.
type stopDetail struct {
	State engine.VMState `json:"state"`
}

// tell adds to the story of a VM.
func (b *block) tell(ctx context.Context, vm aleph.Hash, at aleph.Millis, kind archive.VMEventKind, node aleph.Hash, reason string, detail any) error {
	text, err := document(detail)
	if err != nil {
		return err
	}
	return b.exec(ctx, "INSERT INTO vm_event (vm, at, kind, node, reason, detail) VALUES (?, ?, ?, ?, ?, ?)",
		vm.String(), at, kind, node.String(), reason, text)
}
