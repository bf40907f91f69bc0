package reward

import (
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
)

// Incentives is the incentives pool: all that it ever got and gave, by where
// from and what for. What is left lies in the vault.
type Incentives struct {
	Endowed     aleph.Token // given to it
	Refilled    aleph.Token // by the developers' part, after its lock
	Surplus     aleph.Token // behind credits, and more than their use was worth
	Withheld    aleph.Token
	Unallocated aleph.Token
	Expired     aleph.Token // behind credits that expired unused
	Remainders  aleph.Token // behind payments that were not worth a credit

	Wage      aleph.Token
	Programme aleph.Token
	Holder    aleph.Token
	Shortfall aleph.Token // more than what was behind credits
}

// In returns all that the pool ever got.
func (i *Incentives) In() (sum aleph.Token) {
	for _, in := range [...]*aleph.Token{&i.Endowed, &i.Refilled, &i.Surplus, &i.Withheld, &i.Unallocated, &i.Expired, &i.Remainders} {
		in.AddTo(&sum)
	}
	return sum
}

// Balance returns what the pool has.
func (i *Incentives) Balance() aleph.Token {
	var out aleph.Token
	for _, to := range [...]*aleph.Token{&i.Wage, &i.Programme, &i.Holder, &i.Shortfall} {
		to.AddTo(&out)
	}
	return i.In().MustSub(out)
}

// Book takes a report's part in the pool. Its wages have been booked day by
// day.
func (i *Incentives) Book(r *Report) {
	r.Surplus.AddTo(&i.Surplus)
	r.Withheld.AddTo(&i.Withheld)
	r.Unallocated.AddTo(&i.Unallocated)
	r.Programme.Paid.AddTo(&i.Programme)
	r.Holder.Paid.AddTo(&i.Holder)
	r.Shortfall.Paid.AddTo(&i.Shortfall)
}

// Cap bounds what the programme spends: in the Month that ends with an epoch,
// whichever it is, at most the policy's Programme.Cap, and in less time as much
// less, but for what was not spent before. An epoch longer than a Month may
// spend as much more. What the programme spends in an
// epoch counts as spent evenly in it.
type Cap struct {
	Carried aleph.Token // what time has allowed and nobody has spent; at most the cap
	Spent   []Spending  // of the last Month, oldest first
}

// Spending is what the programme spent in an epoch.
type Spending struct {
	From, To aleph.Millis
	Amount   aleph.Token
}

// Allowance returns what may be spent in a time that follows those before it.
func (c *Cap) Allowance(limit aleph.Token, from, to aleph.Millis) aleph.Token {
	var spent aleph.Token
	for _, s := range c.Spent {
		spent = spent.Add(s.since(to - policy.Month))
	}
	room, _ := atMost(limit, from, to).Sub(spent)
	return least(c.until(limit, from, to), room)
}

// until returns what is carried, and what a time adds.
func (c *Cap) until(limit aleph.Token, from, to aleph.Millis) aleph.Token {
	return least(c.Carried.Add(byTime(limit, from, to)), atMost(limit, from, to))
}

// byTime returns what a limit per Month allows in a time.
func byTime(limit aleph.Token, from, to aleph.Millis) aleph.Token {
	if to-from == policy.Month {
		return limit
	}
	return limit.MulDiv(aleph.NewToken(uint64(to-from)), aleph.NewToken(uint64(policy.Month)))
}

// atMost returns what is spent at most in a time: the limit, or more when the
// time is longer than a Month.
func atMost(limit aleph.Token, from, to aleph.Millis) aleph.Token {
	if to-from <= policy.Month {
		return limit
	}
	return byTime(limit, from, to)
}

// Spend lets a time pass in which an amount was spent, at most its Allowance.
func (c *Cap) Spend(limit, amount aleph.Token, from, to aleph.Millis) {
	c.Carried = c.until(limit, from, to).MustSub(amount)
	c.Spent = slices.DeleteFunc(c.Spent, func(s Spending) bool { return s.To <= to-policy.Month })
	if !amount.IsZero() {
		c.Spent = append(c.Spent, Spending{from, to, amount})
	}
}

// since returns what was spent after a moment, rounded up.
func (s Spending) since(at aleph.Millis) aleph.Token {
	switch {
	case at <= s.From:
		return s.Amount
	case at >= s.To:
		return aleph.Token{}
	}
	before := s.Amount.MulDiv(aleph.NewToken(uint64(at-s.From)), aleph.NewToken(uint64(s.To-s.From)))
	return s.Amount.MustSub(before)
}

func least(a, b aleph.Token) aleph.Token {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}
