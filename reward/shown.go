package reward

import (
	"errors"
	"fmt"

	aleph "github.com/aleph-im/go-aleph"
)

// Shown is what records of one epoch show together.
type Shown struct {
	Epoch  uint64
	Header Header
	Items  []ShownItem // the parts, each with the lines and pools among the records that it came from
	Traces []Trace     // of the lines
	Pools  []Pool
}

// ShownItem is a part and where it came from.
type ShownItem struct {
	Item
	Rest aleph.Token // of the amount, from lines that are not among the records
}

// ErrShown is what Show returns, wrapped with the reason.
var ErrShown = errors.New("the records do not belong together")

// Show reads records of one epoch, the header first, and checks that each adds
// up and that all of them belong together: none comes twice; the lines and pools
// sum to every part exactly; what a member gets of a pool is its part by weight,
// rounded down or up; and nothing is among them that gives nothing to a part. who
// is whose parts they are; empty when they follow a line: then the pools that it
// goes into are there. With partial, lines may be missing, and nothing else.
func Show(records [][]byte, who aleph.Address, partial bool) (Shown, error) {
	s := shower{who: who, parts: map[Part]int{}, pools: map[Pool]Pool{}, seen: map[any]bool{}}
	for i, b := range records {
		r, err := ReadRecord(b)
		if err == nil {
			err = r.Check()
		}
		if err == nil {
			err = s.admit(r, i == 0)
		}
		if err != nil {
			return Shown{}, fmt.Errorf("record %d: %w", i+1, err)
		}
	}
	if len(records) == 0 {
		return Shown{}, fmt.Errorf("%w: there is none", ErrShown)
	}
	for _, m := range s.members {
		if err := s.member(m); err != nil {
			return Shown{}, err
		}
	}
	for i := range s.Traces {
		if err := s.line(&s.Traces[i]); err != nil {
			return Shown{}, err
		}
	}
	for i := range s.Items {
		if err := s.Items[i].settle(partial); err != nil {
			return Shown{}, err
		}
	}
	return s.Shown, nil
}

// shower puts records together.
type shower struct {
	Shown
	who     aleph.Address
	parts   map[Part]int // items, by all but the amount
	pools   map[Pool]Pool
	members []*PoolMember
	seen    map[any]bool
}

// name is all that names a part.
func (p Part) name() Part {
	p.Amount = aleph.Token{}
	return p
}

// name is all that names a pool.
func (p Pool) name() Pool {
	p.Amount, p.Weights = aleph.Token{}, aleph.Token{}
	return p
}

// once refuses what has been there before.
func (s *shower) once(name any, what string) error {
	if s.seen[name] {
		return fmt.Errorf("%w: %s comes twice", ErrShown, what)
	}
	s.seen[name] = true
	return nil
}

// admit takes up a record.
func (s *shower) admit(r Record, first bool) error {
	switch {
	case (r.Header != nil) != first:
		return fmt.Errorf("%w: the header of the report comes first, and once", ErrShown)
	case first:
		s.Epoch, s.Header = r.Epoch, *r.Header
	case r.Epoch != s.Epoch:
		return fmt.Errorf("%w: it is of epoch %d, the header is of epoch %d", ErrShown, r.Epoch, s.Epoch)
	case r.Part != nil:
		p := *r.Part
		if p.Address != "" && s.who == "" {
			s.who = p.Address
		}
		if p.Address != "" && p.Address != s.who {
			return fmt.Errorf("%w: it is of %s, others are of %s", ErrShown, p.Address, s.who)
		}
		s.parts[p.name()] = len(s.Items)
		s.Items = append(s.Items, ShownItem{Item: Item{Part: p}})
		return s.once(p.name(), "a part")
	case r.Pool != nil:
		s.pools[r.Pool.name()] = *r.Pool
		s.Pools = append(s.Pools, *r.Pool)
		return s.once(r.Pool.name(), "a pool")
	case r.Member != nil:
		s.members = append(s.members, r.Member)
		return s.once([2]any{r.Member.Pool, r.Member.name()}, "a member of a pool")
	case r.Line != nil:
		s.Traces = append(s.Traces, *r.Line)
		return s.once(r.Line.Line.Number, "a line")
	}
	return nil
}

// member adds the part of a pool to the item in which it is.
func (s *shower) member(m *PoolMember) error {
	pool, ok := s.pools[m.Pool]
	if !ok {
		return fmt.Errorf("%w: the pool of %s as %s is missing", ErrShown, m.Stream, m.Role)
	}
	if m.Weight.Cmp(pool.Weights) > 0 || pool.Weights.IsZero() {
		return fmt.Errorf("%w: a member of the pool of %s has weight %s of %s", ErrShown, pool.Stream, m.Weight, pool.Weights)
	}
	// The largest remainders get a base unit more (aleph.Split).
	least := pool.Amount.MulDiv(m.Weight, pool.Weights)
	if more, ok := m.Amount.Sub(least); !ok || more.Cmp(aleph.NewToken(1)) > 0 {
		return fmt.Errorf("%w: %s of %s is %s of a pool of %s, not %s", ErrShown, m.Weight, pool.Weights, least, pool.Amount, m.Amount)
	}
	i, ok := s.parts[m.name()]
	if !ok {
		return fmt.Errorf("%w: a member of the pool of %s has no part among them", ErrShown, pool.Stream)
	}
	s.Items[i].Pools = append(s.Items[i].Pools, PoolPart{pool, m.Weight, m.Amount})
	return nil
}

// line adds the parts of a line to the items in which they are.
func (s *shower) line(t *Trace) error {
	follows := s.who == "" && len(s.Items) == 0
	given := false
	for _, d := range t.Divisions {
		var of aleph.Token
		for _, c := range d.Parts {
			if c.Role != RoleDevelopers {
				of = of.Add(c.Amount)
			}
		}
		for _, c := range d.Parts {
			if c.Pool {
				pool, ok := s.pools[Pool{Stream: c.Stream, Role: c.Role, Node: c.Node}]
				if follows && !ok {
					return fmt.Errorf("%w: line %d goes into a pool of %s that is missing", ErrShown, t.Line.Number, c.Stream)
				}
				if ok && c.Amount.Cmp(pool.Amount) > 0 {
					return fmt.Errorf("%w: line %d gives %s to a pool of %s", ErrShown, t.Line.Number, c.Amount, pool.Amount)
				}
				continue
			}
			if c.Role == RoleDevelopers || c.Role == RoleBurn {
				continue
			}
			i, ok := s.parts[c.name()]
			if !ok {
				if s.who != "" && c.Address == s.who {
					return fmt.Errorf("%w: line %d gives %s to %s, and no part names it", ErrShown, t.Line.Number, c.Amount, c.Address)
				}
				continue
			}
			given = true
			s.Items[i].Lines = append(s.Items[i].Lines, LinePart{t.Line.Number, t.Line.Usage, of, c.Part})
		}
	}
	if !follows && !given {
		return fmt.Errorf("%w: line %d gives nothing to a part among them", ErrShown, t.Line.Number)
	}
	return nil
}

// settle checks that lines and pools sum to the amount.
func (i *ShownItem) settle(partial bool) error {
	if i.Role == RoleDevelopers || i.Role == RoleBurn {
		return nil
	}
	sum := i.sum()
	rest, ok := i.Amount.Sub(sum)
	fromLines := i.Stream != Wage && i.Stream != Storage && (i.Role != RoleStaker || i.Fate == Unallocable)
	if !ok || !rest.IsZero() && (!partial || !fromLines) {
		return fmt.Errorf("%w: %s as %s for node %s is %s, its lines and pools are %s", ErrShown, i.Stream, i.Role, i.Node, i.Amount, sum)
	}
	i.Rest = rest
	return nil
}
