package consensus

import (
	"context"
	"errors"
	"log/slog"
	"math/rand/v2"
	"time"

	"github.com/cometbft/cometbft/p2p"
)

// redial is the shortest pause between two attempts to reach a peer, and
// patience the number of attempts before a person is told.
const (
	redial   = 250 * time.Millisecond
	patience = 10
)

// stayConnected dials a peer whenever there is no connection to it, until ctx
// ends. CometBFT would do that for persistent peers, but it waits up to three
// seconds before the first attempt and up to eight between others.
func (n *Node) stayConnected(ctx context.Context, sw p2p.Switcher, peer string) {
	failures := 0
	for {
		err := dial(sw, peer)
		_, known := errors.AsType[p2p.ErrCurrentlyDialingOrExistingAddress](err)
		switch {
		case err == nil:
			n.log.Info("consensus peer connected", slog.String("peer", peer))
			failures = 0
		case known:
			failures = 0
		default:
			if failures++; failures == patience {
				n.log.Warn("consensus peer cannot be reached; still trying", slog.String("peer", peer), slog.Any("err", err))
			}
		}
		// Two nodes that dial each other at the same moment refuse each
		// other's connection; chance parts them.
		timer := time.NewTimer(redial + rand.N(redial))
		select {
		case <-timer.C:
		case <-ctx.Done():
			timer.Stop()
			return
		}
	}
}

func dial(sw p2p.Switcher, peer string) error {
	addr, err := p2p.NewNetAddressString(peer) // Looks names up anew each time.
	if err != nil {
		return err
	}
	return sw.DialPeerWithAddress(addr)
}
