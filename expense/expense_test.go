package expense_test

import (
	"testing"

	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/credit"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/usage"
)

// noPrice is for what is valued by its lots alone.
var noPrice = expense.NewPrices(0, 0)

// record is ten milliseconds at a credit each.
var record = usage.Record{Kind: usage.Reserved, Rate: aleph.Rate(aleph.GrainsPerCredit), From: 5, To: 15, Counted: 10}

func lot(n uint64) aleph.Value {
	return aleph.Value{Distribution: aleph.NewToken(n), Developers: aleph.NewToken(n / 10), Burned: aleph.NewToken(1)}
}

func TestBill(t *testing.T) {
	l := credit.New()
	l.Deposit("alice", aleph.Paid, 4, lot(100))
	l.Deposit("alice", aleph.Bonus, 10, lot(70))
	line := expense.Bill(3, record, l.Charge("alice", record.Amount(), 0), noPrice)
	if err := line.Check(); err != nil {
		t.Fatal(err)
	}
	if line.Number != 3 || line.Usage != record || line.Amount != record.Amount() || len(line.Portions) != 2 {
		t.Errorf("the line is %+v", line)
	}
	// All of the first lot, and 6 of 10 credits of the second, which began to
	// burn its one unit only with its last credit.
	want := aleph.Value{Distribution: aleph.NewToken(100 + 42), Developers: aleph.NewToken(10 + 4), Burned: aleph.NewToken(1)}
	if line.Value != want {
		t.Errorf("it is worth %v, want %v", line.Value, want)
	}

	// An account that has less is charged what it has.
	line = expense.Bill(4, record, l.Charge("alice", record.Amount(), 0), noPrice)
	if err := line.Check(); err != nil || line.Amount != aleph.Credits(4).Grains() {
		t.Errorf("with 4 credits left: %s grains, %v", line.Amount, err)
	}
	line = expense.Bill(5, record, l.Charge("alice", record.Amount(), 0), noPrice)
	if err := line.Check(); err != nil || !line.Amount.IsZero() || line.Value != (aleph.Value{}) {
		t.Errorf("with nothing left: %+v, %v", line, err)
	}
	held := record
	held.Held = true
	prices := expense.NewPrices(0, 1_000_000) // A credit is an ALEPH.
	line = expense.Bill(6, held, credit.Charge{Account: "alice"}, prices)
	if err := line.Check(); err != nil || !line.Amount.IsZero() || line.Spot != aleph.WholeTokens(10) {
		t.Errorf("by holding: %+v, %v", line, err)
	}
}

func TestCheckFindsTampering(t *testing.T) {
	for _, test := range []struct {
		name   string
		tamper func(l *expense.Line)
	}{
		{"a larger amount", func(l *expense.Line) { l.Amount = l.Amount.Add(aleph.NewGrains(1)) }},
		{"a smaller amount", func(l *expense.Line) { l.Amount = l.Amount.MustSub(aleph.NewGrains(1)) }},
		{"a larger value", func(l *expense.Line) { l.Value.Distribution = l.Value.Distribution.Add(aleph.NewToken(1)) }},
		{"value moved between its parts", func(l *expense.Line) {
			l.Value.Developers = l.Value.Developers.MustSub(aleph.NewToken(1))
			l.Value.Distribution = l.Value.Distribution.Add(aleph.NewToken(1))
		}},
		{"a portion missing", func(l *expense.Line) { l.Portions = l.Portions[1:] }},
		{"a portion twice", func(l *expense.Line) { l.Portions = append(l.Portions, l.Portions[0]) }},
		{"a portion worth more", func(l *expense.Line) { l.Portions[0].Value.Burned = aleph.NewToken(9) }},
		{"less used than charged", func(l *expense.Line) { l.Usage.Counted-- }},
		{"paid by holding", func(l *expense.Line) { l.Usage.Held = true }},
		{"used at a lower rate", func(l *expense.Line) { l.Usage.Rate-- }},
	} {
		l := credit.New()
		l.Deposit("alice", aleph.Paid, 4, lot(100))
		l.Deposit("alice", aleph.Bonus, 10, lot(70))
		line := expense.Bill(1, record, l.Charge("alice", record.Amount(), 0), noPrice)
		test.tamper(&line)
		if err := line.Check(); err == nil {
			t.Errorf("%s: Check found nothing", test.name)
		}
	}
}

// TestLaw bills at random: the sum of the lines is what the ledger consumed.
func TestLaw(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := credit.New()
		var billed aleph.Grains
		var deposited, worth aleph.Value
		for number := range rapid.Uint64Range(1, 20).Draw(t, "lines") {
			v := lot(rapid.Uint64().Draw(t, "worth"))
			if l.Deposit("alice", aleph.Paid, aleph.Credits(rapid.Uint64Max(50).Draw(t, "credits")), v) != 0 {
				deposited = deposited.Add(v)
			}
			r := record
			r.Rate = aleph.Rate(rapid.Uint64Max(1<<45).Draw(t, "rate"))
			line := expense.Bill(number, r, l.Charge("alice", r.Amount(), 0), noPrice)
			if err := line.Check(); err != nil {
				t.Fatal(err)
			}
			billed, worth = billed.Add(line.Amount), worth.Add(line.Value)
		}
		totals := l.Totals()
		if totals.Consumed != billed || totals.Backing.Add(worth) != deposited {
			t.Fatalf("the lines bill %s worth %v, of %v deposited; the ledger says %+v", billed, worth, deposited, totals)
		}
	})
}
