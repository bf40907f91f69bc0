package sim

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	aleph "github.com/aleph-im/go-aleph"
)

// Flow is the recorded ledger of what was paid into the network: purchases of
// credits by month, and the runs in which ALEPH was divided on the chain. It is
// looked at, not counted: amounts are as the record has them, in floating point.
type Flow struct {
	Until  aleph.Millis // when it was recorded
	Bought Bought
	Months []FlowMonth // in order, without gaps
	Runs   []FlowRun   // in order
}

// Bought is all credits that were ever bought.
type Bought struct {
	USD       float64
	Credits   float64
	Purchases int
	ALEPHUSD  float64 // of it, paid in ALEPH
	ALEPHPaid int     // purchases paid in ALEPH
}

// FlowMonth is a calendar month, in UTC.
type FlowMonth struct {
	From, To  aleph.Millis // the last one ends when it was recorded
	USD       float64      // of credits that were bought
	Purchases int
}

// Name is what a month is called, such as 2026-05.
func (m FlowMonth) Name() string { return monthOf(m.From) }

// FlowRun is a run that divided what had come in.
type FlowRun struct {
	At          aleph.Millis
	USD         float64 // what came in, at the platform's price
	ALEPH       float64 // that came in; 0 when something else did
	Distributed float64 // ALEPH that went to the distribution
	Swapped     float64 // USD for which ALEPH was bought on the market
	Received    float64 // ALEPH for that
}

// Price is the platform's price at a run, in USD; ok is false when it did not
// tell one.
func (r FlowRun) Price() (usd float64, ok bool) { return ratio(r.USD, r.ALEPH), r.ALEPH > 0 }

// ErrFlow is what ReadFlow returns, wrapped with the reason.
var ErrFlow = errors.New("not a record of the token flow")

// FlowSizeMax bounds the record of a token flow, in bytes.
const FlowSizeMax = 8 << 20

// wireFlow is the document, version 2, as far as it is read.
type wireFlow struct {
	Version   int    `json:"schemaVersion"`
	Generated string `json:"generatedAt"`
	Revenue   struct {
		USD float64 `json:"totalUsd"`
	} `json:"revenue"`
	Credits struct {
		USD        float64 `json:"totalUsd"`
		Credits    float64 `json:"totalCredits"`
		Purchases  int     `json:"completedPurchases"`
		ByCurrency map[string]struct {
			Purchases int     `json:"purchases"`
			USD       float64 `json:"usd"`
		} `json:"byCurrency"`
	} `json:"credits"`
	Chain struct {
		Events []struct {
			Timestamp   int64   `json:"timestamp"`
			Symbol      string  `json:"tokenSymbol"`
			In          float64 `json:"amountIn"`
			Swapped     float64 `json:"swapAmountIn"`
			Received    float64 `json:"alephReceived"`
			Distributed float64 `json:"alephToDistribution"`
			Market      bool    `json:"marketBuy"`
			USD         float64 `json:"usdValue"`
		} `json:"events"`
	} `json:"chain"`
	Monthly []struct {
		Month     string  `json:"month"`
		USD       float64 `json:"usd"`
		Purchases int     `json:"purchases"`
	} `json:"monthly"`
}

// ReadFlow reads the record of the token flow, version 2. A document whose
// months or runs do not sum to its totals is refused, and so is one with
// amounts or moments that cannot be.
func ReadFlow(b []byte) (Flow, error) {
	f, err := readFlow(b)
	if err != nil {
		return Flow{}, fmt.Errorf("%w: %w", ErrFlow, err)
	}
	return f, nil
}

func readFlow(b []byte) (f Flow, err error) {
	if len(b) > FlowSizeMax {
		return f, fmt.Errorf("%d bytes are more than the %d that it may have", len(b), FlowSizeMax)
	}
	var w wireFlow
	if err := json.NewDecoder(bytes.NewReader(b)).Decode(&w); err != nil {
		return f, err
	}
	if w.Version != 2 {
		return f, fmt.Errorf("schemaVersion is %d: 2 is read", w.Version)
	}
	until, err := time.Parse(time.RFC3339, w.Generated)
	if err != nil {
		return f, fmt.Errorf("generatedAt is %.40q: it is a moment such as 2026-08-22T17:37:32Z", w.Generated)
	}
	f.Until = aleph.Millis(until.UnixMilli())
	if f.Until < dayMin || f.Until > dayMax {
		return f, fmt.Errorf("generatedAt is %.40q: it lies from 2020 to 2099", w.Generated)
	}
	paid := w.Credits.ByCurrency["ALEPH"]
	f.Bought = Bought{w.Credits.USD, w.Credits.Credits, w.Credits.Purchases, paid.USD, paid.Purchases}
	if !plausible(f.Bought.USD) || !plausible(f.Bought.Credits/1e6) || !plausible(paid.USD) || paid.USD > f.Bought.USD+penny ||
		paid.Purchases < 0 || f.Bought.Purchases < paid.Purchases {
		return f, errors.New("credits: its totals cannot be")
	}
	if err := f.readMonths(&w); err != nil {
		return f, err
	}
	return f, f.readRuns(&w)
}

func (f *Flow) readMonths(w *wireFlow) error {
	if len(w.Monthly) == 0 || len(w.Monthly) > flowMonthsMax {
		return fmt.Errorf("monthly has %d months: it has 1 to %d", len(w.Monthly), flowMonthsMax)
	}
	var usd float64
	purchases := 0
	for i, m := range w.Monthly {
		from, err := time.Parse("2006-01", m.Month)
		if err != nil {
			return fmt.Errorf("monthly[%d]: %.20q is no month such as 2026-05", i, m.Month)
		}
		next := FlowMonth{aleph.Millis(from.UnixMilli()), aleph.Millis(from.AddDate(0, 1, 0).UnixMilli()), m.USD, m.Purchases}
		switch {
		case next.From >= f.Until:
			return fmt.Errorf("monthly[%d]: %s begins after it was recorded", i, m.Month)
		case i > 0 && f.Months[i-1].To != next.From:
			return fmt.Errorf("monthly[%d]: %s does not follow the month before it", i, m.Month)
		case !plausible(m.USD) || m.Purchases < 0:
			return fmt.Errorf("monthly[%d]: its amounts cannot be", i)
		}
		next.To = min(next.To, f.Until)
		f.Months = append(f.Months, next)
		usd += m.USD
		purchases += m.Purchases
	}
	if !sameSum(usd, f.Bought.USD) || purchases != f.Bought.Purchases {
		return fmt.Errorf("its months sum to %d purchases of %.2f USD, its totals say %d of %.2f", purchases, usd, f.Bought.Purchases, f.Bought.USD)
	}
	return nil
}

func (f *Flow) readRuns(w *wireFlow) error {
	if len(w.Chain.Events) > flowRunsMax {
		return fmt.Errorf("chain.events has %d runs: it has at most %d", len(w.Chain.Events), flowRunsMax)
	}
	var usd float64
	for i, e := range w.Chain.Events {
		r := FlowRun{At: aleph.Millis(e.Timestamp), USD: e.USD, Distributed: e.Distributed}
		if e.Symbol == "ALEPH" {
			r.ALEPH = e.In
		}
		if e.Market {
			r.Swapped, r.Received = e.Swapped, e.Received
		}
		switch {
		case r.At < dayMin || r.At > f.Until:
			return fmt.Errorf("chain.events[%d]: its timestamp does not lie from 2020 until it was recorded", i)
		case !plausible(r.USD) || !plausible(r.ALEPH) || !plausible(r.Distributed) || !plausible(r.Swapped) || !plausible(r.Received) || r.Distributed > e.Received+penny:
			return fmt.Errorf("chain.events[%d]: its amounts cannot be", i)
		}
		if usd, ok := r.Price(); ok && (usd < usdOf(priceMin) || usd > usdOf(priceMax)) {
			return fmt.Errorf("chain.events[%d]: %g USD per ALEPH is no price", i, usd)
		}
		f.Runs = append(f.Runs, r)
		usd += r.USD
	}
	slices.SortStableFunc(f.Runs, func(a, b FlowRun) int { return int(min(max(a.At-b.At, -1), 1)) })
	if !sameSum(usd, w.Revenue.USD) {
		return fmt.Errorf("its runs sum to %.2f USD, its total says %.2f", usd, w.Revenue.USD)
	}
	return nil
}

// Bounds of what is plausible.
const (
	flowMonthsMax = 1200
	flowRunsMax   = 100_000
	amountMax     = 1e12 // USD or ALEPH
	penny         = 0.01
)

func plausible(amount float64) bool { return amount >= 0 && amount <= amountMax }

// sameSum reports whether sums of floating point numbers are the same.
func sameSum(a, b float64) bool { return max(a, b)-min(a, b) <= penny }

func monthOf(at aleph.Millis) string { return time.UnixMilli(int64(at)).UTC().Format("2006-01") }
