package consensus

import (
	"bytes"
	"errors"
	"log/slog"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/cometbft/cometbft/libs/log"
	"github.com/google/go-cmp/cmp"
)

func TestLogger(t *testing.T) {
	var out bytes.Buffer
	var quiet atomic.Bool
	var failed error
	l := logger{
		to: slog.New(slog.NewJSONHandler(&out, &slog.HandlerOptions{
			Level: slog.LevelDebug,
			ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
				if a.Key == slog.TimeKey {
					return slog.Attr{}
				}
				return a
			},
		})),
		quiet:   &quiet,
		failure: func(err error) { failed = err },
	}
	l.Debug("too much")
	l.Info("committed state", "height", 7, "hash", log.NewLazySprintf("%X", 255))
	l.With("module", "state").Error("disk is full", "err", errors.New("no space"))
	l.With("module", "p2p").With("peer", "x").Error("Stopping peer")
	if failed != nil {
		t.Errorf("failure %v of an ordinary error", failed)
	}
	l.Error(consensusFailure, "err", "boom", "stack", "…")
	if failed == nil || failed.Error() != "consensus failed: boom" {
		t.Errorf("failure %v", failed)
	}
	quiet.Store(true)
	l.Error("closed")
	want := `{"level":"DEBUG","msg":"cometbft","event":"committed state","height":7,"hash":"FF"}
{"level":"ERROR","msg":"cometbft","module":"state","event":"disk is full","err":"no space"}
{"level":"DEBUG","msg":"cometbft","module":"p2p","peer":"x","event":"Stopping peer"}
{"level":"ERROR","msg":"cometbft","event":"CONSENSUS FAILURE!!!","err":"boom","stack":"…"}
{"level":"DEBUG","msg":"cometbft","event":"closed"}`
	if diff := cmp.Diff(want, strings.TrimSpace(out.String())); diff != "" {
		t.Errorf("log (-want +got):\n%s", diff)
	}
}
