package reward

import (
	"fmt"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
)

// Settlement is the outcome of an epoch by number, for who knows the nodes and
// stakes of the snapshot by their places in it. It holds until its Computation
// is renewed.
type Settlement struct {
	Report // its sums; the lists, which have names, are empty

	CRNs, CCNs, Stakes ByNumber
}

// ByNumber is what each gets, by stream, then in the order of the snapshot.
type ByNumber [streams][]aleph.Token

// Of returns the amounts of a stream; nil when nothing went into it. They must
// not be changed.
func (a *ByNumber) Of(s Stream) []aleph.Token {
	for n := range a {
		if streamOf(n) == s {
			return a[n]
		}
	}
	return nil
}

// sum adds up the amounts of all streams.
func (a *ByNumber) sum() (sum aleph.Token) {
	for _, all := range a {
		s := aleph.Sum(all)
		s.AddTo(&sum)
	}
	return sum
}

// Check verifies the law of the settlement.
func (s *Settlement) Check() error {
	if err := s.law(); err != nil {
		return err
	}
	if crns, ccns, stakes := s.CRNs.sum(), s.CCNs.sum(), s.Stakes.sum(); crns != s.CRN || ccns != s.CCN || stakes != s.Stakers {
		return fmt.Errorf("reward: compute nodes get %s of %s, core nodes %s of %s, stakers %s of %s", crns, s.CRN, ccns, s.CCN, stakes, s.Stakers)
	}
	return nil
}

// Settle ends the computation, for who asks for no names. The wages of the
// epoch, which have names already, are not in it: they are shared by day. Those
// of Wage are.
func (c *Computation) Settle() *Settlement {
	s := &c.settlement
	if c.settled {
		return s
	}
	c.settled = true
	c.grantAll()
	*s = Settlement{Report: Report{
		Lines: c.lines, Pool: c.pool, Surplus: c.surplus,
		Shortfall: c.shortfall.rationed(), Holder: c.holder.rationed(), Programme: c.programme.rationed(),
		Developers: c.pool.Developers, Burned: c.pool.Burned,
	}}
	for stream, used := range c.used {
		if used {
			c.settle(s, stream)
		}
	}
	return s
}

// settle shares the pools of a stream, and adds up what everybody gets.
func (c *Computation) settle(s *Settlement, stream int) {
	crns := len(c.snapshot.CRNs)
	ccns := crns + len(c.snapshot.CCNs)
	stakes := ccns + len(c.snapshot.Stakes)
	for n := stakes; n < len(c.routes); n++ {
		if c.routes[n].pool != nil {
			c.sharePool(stream, n)
		}
	}
	sent := c.into(stream)
	s.CRNs[stream], s.CCNs[stream], s.Stakes[stream] = sent[:crns:crns], sent[crns:ccns:ccns], sent[ccns:stakes:stakes]
	for _, of := range []struct {
		total *aleph.Token
		parts []aleph.Token
	}{{&s.CRN, s.CRNs[stream]}, {&s.CCN, s.CCNs[stream]}, {&s.Stakers, s.Stakes[stream]}} {
		sum := aleph.Sum(of.parts)
		sum.AddTo(of.total)
	}
	for n := stakes; n < len(sent); n++ {
		to := &c.routes[n]
		switch {
		case sent[n].IsZero():
		case to.pool != nil: // What went in is shared by now.
			if stream == ofWage {
				sent[n].AddTo(&s.Wage)
			}
		case to.withheld:
			sent[n].AddTo(&s.Withheld)
		case to.reason != "":
			sent[n].AddTo(&s.Unallocated)
		default:
			sent[n].AddTo(s.total(to.role))
		}
	}
}

// sharePool divides what went into a pool among its members by weight.
func (c *Computation) sharePool(stream, n int) {
	if c.sent[stream][n].IsZero() {
		return
	}
	p := c.members(n)
	amount := c.sent[stream][n]
	if !p.weights.Split(p.parts, amount) {
		amount.AddTo(&c.into(stream)[p.nowhere])
		return
	}
	slashed := c.slashes(stream)
	sent := c.into(stream)
	for i, to := range p.to {
		if slashed && p.rows != nil && len(c.rows[p.rows[i]].silences) > 0 {
			to = c.withheldOf(&c.rows[p.rows[i]])
			sent = c.into(stream)
		}
		p.parts[i].AddTo(&sent[to])
	}
}

// Report ends the computation: it is what Settle says, with names, and with the
// wages of the epoch.
func (c *Computation) Report() Report {
	r := c.Settle().Report
	for stream, used := range c.used {
		if !used {
			continue
		}
		for n := range c.sent[stream] {
			r.send(streamOf(stream), &c.routes[n], c.sent[stream][n])
		}
	}
	c.shareWages(&r)
	r.Shares, r.Withholdings, r.Leftovers = mergeShares(r.Shares), mergeWithheld(r.Withholdings), mergeLeftovers(r.Leftovers)
	slices.SortFunc(r.Pools, poolOrder)
	return r
}

// send names what went a way: an amount that somebody gets, what is withheld,
// what went nowhere and why, or what was shared.
func (r *Report) send(stream Stream, to *route, amount aleph.Token) {
	switch {
	case amount.IsZero():
	case to.pool != nil:
		r.Pools = append(r.Pools, Pool{Stream: stream, Role: to.role, Node: to.node, Amount: amount, Weights: to.pool.weights.Sum()})
	case to.withheld:
		r.Withholdings = append(r.Withholdings, Withheld{stream, to.node, to.to, amount})
	case to.reason != "":
		r.Leftovers = append(r.Leftovers, Unallocated{stream, to.role, to.node, to.reason, amount})
	default:
		r.Shares = append(r.Shares, Share{stream, to.role, to.node, to.to, amount})
	}
}

// shareWages adds the wages of the days, but for those that are withheld.
func (c *Computation) shareWages(r *Report) {
	w, slash := c.epoch.Wages, c.policy.Slash
	r.Wage = r.Wage.Add(w.Paid)
	r.Pools = append(r.Pools, w.Pools...)
	for _, u := range w.Leftovers {
		u.Amount.AddTo(&r.Unallocated)
		r.Leftovers = append(r.Leftovers, u)
	}
	for _, h := range w.Withheld {
		h.Amount.AddTo(&r.Withheld)
		r.Withholdings = append(r.Withholdings, h)
	}
	for _, s := range w.Shares {
		if s.Role == RoleCRN && slash.Wage && slash.Retroactive && len(c.row(s.Node).silences) > 0 {
			s.Amount.AddTo(&r.Withheld)
			r.Withholdings = append(r.Withholdings, Withheld{Wage, s.Node, s.Address, s.Amount})
			continue
		}
		s.Amount.AddTo(r.total(s.Role))
		r.Shares = append(r.Shares, s)
	}
}
