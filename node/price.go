package node

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/engine"
)

const (
	priceInterval = 2 * time.Second
	// priceStep is by how much a price that moves must differ from the one told
	// to be worth a vote: an average moves a little all the time.
	priceStep aleph.BasisPoints = 10
)

// reportPrice tells the price of ALEPH whenever it has changed. As long as too
// few sources know it, nothing is told, and what was told stands.
func (c *Core) reportPrice(ctx context.Context, client *chain.Client) error {
	oracle, err := chain.NewOracle(client, c.config.Contracts)
	if err != nil {
		return fmt.Errorf("look for the price of ALEPH: %w; correct the pricing of the deployment", err)
	}
	sources := &sourceLog{log: c.log, silent: map[string]bool{}}
	var word priceWord
	var numbers serials
	return every(ctx, priceInterval, func() error {
		quote, err := oracle.Price(ctx, time.Now())
		if ctx.Err() != nil {
			return ctx.Err()
		}
		sources.note(quote, err)
		changed := err == nil && word.say(quote.Price)
		var counted uint64
		c.View(func(e *engine.Engine) { counted, _ = e.Voted(c.address) })
		serial, due := numbers.next(changed, counted)
		if !due {
			return nil
		}
		if err := c.vote(ctx, engine.Vote{Price: &engine.PriceReport{Serial: serial, Price: word.told}}); err != nil {
			c.log.Warn("price not told", slog.Any("err", err))
		}
		return nil
	})
}

// priceWord is what a core node says of the price.
type priceWord struct {
	told, seen aleph.Price // seen last; 0 is none
}

// say reports whether a price is to be told, and takes it that it is: when it
// is far enough from the one told, or has come to rest at another.
func (w *priceWord) say(price aleph.Price) bool {
	rests := price == w.seen
	w.seen = price
	if price == w.told || !rests && !apart(price, w.told) {
		return false
	}
	w.told = price
	return true
}

// apart reports whether two prices differ by priceStep of the greater, or more.
func apart(a, b aleph.Price) bool {
	a, b = max(a, b), min(a, b)
	return a-b >= a/aleph.Price(aleph.Whole/priceStep)
}

// sourceLog logs when a source of the price falls silent, when it speaks
// again, and when too few do: each once.
type sourceLog struct {
	log    *slog.Logger
	silent map[string]bool // by name
	failed bool
}

func (l *sourceLog) note(q chain.Quote, err error) {
	for _, a := range q.Sources {
		switch silent := a.Err != nil; {
		case silent && !l.silent[a.Name]:
			l.log.Info("a source of the price is silent", slog.Any("source", a))
		case !silent && l.silent[a.Name]:
			l.log.Info("a source of the price speaks again", slog.Any("source", a))
		}
		l.silent[a.Name] = a.Err != nil
	}
	switch {
	case err != nil && !l.failed:
		l.log.Warn("price not read, so none is told until it is", slog.Any("err", err))
	case err == nil && l.failed:
		l.log.Info("price read again", slog.String("price", q.Price.String()))
	}
	l.failed = err != nil
}
