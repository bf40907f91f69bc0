package consensus

import (
	"context"
	"fmt"
	"log/slog"
	"sync/atomic"

	"github.com/cometbft/cometbft/libs/log"
)

// logger hands CometBFT's log on. Its Info is a play-by-play of every block
// and becomes Debug, its Debug one of every message and goes below that. Its
// errors stay errors, unless they only say that a peer came, went or was slow.
type logger struct {
	to      *slog.Logger
	peers   bool         // the part of CometBFT that speaks deals with peers
	quiet   *atomic.Bool // the node is stopping: what breaks now was meant to
	failure func(error)  // told when CometBFT's state machine has died
}

// levelTrace is the level of CometBFT's Debug.
const levelTrace = slog.LevelDebug - 4

// consensusFailure is what CometBFT says when its state machine has panicked
// and stands still. The rest of it runs on, and nothing but this line tells.
const consensusFailure = "CONSENSUS FAILURE!!!"

func (l logger) Debug(msg string, keyvals ...any) { l.log(levelTrace, msg, keyvals) }
func (l logger) Info(msg string, keyvals ...any)  { l.log(slog.LevelDebug, msg, keyvals) }
func (l logger) Warn(msg string, keyvals ...any)  { l.log(slog.LevelWarn, msg, keyvals) }

func (l logger) Error(msg string, keyvals ...any) {
	if msg == consensusFailure {
		var reason any
		for i := 0; i+1 < len(keyvals); i += 2 {
			if keyvals[i] == "err" {
				reason = keyvals[i+1]
			}
		}
		l.failure(fmt.Errorf("consensus failed: %v", reason))
	}
	l.log(slog.LevelError, msg, keyvals)
}

func (l logger) With(keyvals ...any) log.Logger {
	for i := 0; i+1 < len(keyvals); i += 2 {
		if keyvals[i] == "module" {
			l.peers = keyvals[i+1] == "p2p" || keyvals[i+1] == "blocksync"
		}
	}
	l.to = slog.New(l.to.Handler().WithAttrs(attrs(keyvals)))
	return l
}

func (l logger) log(level slog.Level, msg string, keyvals []any) {
	if l.peers || l.quiet.Load() {
		level = min(level, slog.LevelDebug)
	}
	ctx := context.Background() // CometBFT logs without one.
	if l.to.Enabled(ctx, level) {
		l.to.LogAttrs(ctx, level, "cometbft", append([]slog.Attr{slog.String("event", msg)}, attrs(keyvals)...)...)
	}
}

// attrs reads alternating keys and values. Values that spell themselves
// are spelled here, since handlers that write JSON do not ask them.
func attrs(keyvals []any) []slog.Attr {
	var list []slog.Attr
	for i := 0; i+1 < len(keyvals); i += 2 {
		value := keyvals[i+1]
		if s, ok := value.(fmt.Stringer); ok {
			value = s.String()
		}
		list = append(list, slog.Any(fmt.Sprint(keyvals[i]), value))
	}
	return list
}
