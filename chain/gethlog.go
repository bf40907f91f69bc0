package chain

import (
	"context"
	"log/slog"

	"github.com/ethereum/go-ethereum/log"
)

// redirectGethLog sends what go-ethereum logs in this process to l.
func redirectGethLog(l *slog.Logger) {
	log.SetDefault(gethLogger{log.NewLogger(quietHandler{l.Handler()})})
}

// gethLogger hides the type of the logger inside: by that type SetDefault
// would make it the default of log/slog too.
type gethLogger struct{ log.Logger }

// quietHandler takes go-ethereum's Info and Warn for Debug. What a full node
// tells its operator, and warns him of, such as having no peers, is of no
// interest to those who use a development chain. Errors stay errors.
type quietHandler struct{ slog.Handler }

func quiet(l slog.Level) slog.Level {
	switch {
	case l >= slog.LevelError:
		return l
	case l >= slog.LevelInfo:
		return slog.LevelDebug
	}
	return l - (slog.LevelInfo - slog.LevelDebug)
}

func (h quietHandler) Enabled(ctx context.Context, l slog.Level) bool {
	return h.Handler.Enabled(ctx, quiet(l))
}

func (h quietHandler) Handle(ctx context.Context, r slog.Record) error {
	r.Level = quiet(r.Level)
	return h.Handler.Handle(ctx, r)
}

func (h quietHandler) WithAttrs(attrs []slog.Attr) slog.Handler {
	return quietHandler{h.Handler.WithAttrs(attrs)}
}

func (h quietHandler) WithGroup(name string) slog.Handler {
	return quietHandler{h.Handler.WithGroup(name)}
}
