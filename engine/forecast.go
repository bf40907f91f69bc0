package engine

import (
	"fmt"
	"math"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/reward"
)

// Outlook is what the open epoch would pay. It is computed by what pays.
type Outlook struct {
	Now    aleph.Millis
	Policy policy.Policy
	SoFar  Outcome // should the epoch end now
	AtEnd  Outcome // should what runs now run on, at the price, the scores and the stakes of now
}

// Outcome is what an epoch is computed from, and what comes out.
type Outcome struct {
	Inputs reward.Epoch
	Report reward.Report
}

// Forecast looks at the open epoch of the engine whose snapshot is given. What
// runs on demand counts as far as it was reported, and nobody is foreseen to
// pay, to start or to stop anything; an account that runs dry before the end
// does.
func Forecast(snapshot []byte) (Outlook, error) {
	now, err := Restore(snapshot)
	if err != nil {
		return Outlook{}, fmt.Errorf("forecast: %w", err)
	}
	end, err := Restore(snapshot)
	if err != nil {
		return Outlook{}, fmt.Errorf("forecast: %w", err)
	}
	out := Outlook{Now: now.now, Policy: now.policy}
	now.ends = now.now
	out.SoFar.Inputs, out.SoFar.Report = now.shareEpoch()

	ends := end.ends
	end.ends = math.MaxInt64 // It is shared below, and not closed.
	end.pass(ends)
	end.ends = ends
	out.AtEnd.Inputs, out.AtEnd.Report = end.shareEpoch()
	return out, nil
}
