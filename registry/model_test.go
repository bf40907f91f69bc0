package registry_test

import (
	"fmt"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/registry"
)

// model is the registry as one would write it without a thought for speed:
// flat lists, and every question answered by looking through all of them.
type model struct {
	wallets []registry.Balance
	ccns    []registry.CCN
	crns    []registry.CRN
	stakes  []registry.Stake
}

func (m *model) balance(a aleph.Address) *aleph.Token {
	for i := range m.wallets {
		if m.wallets[i].Address == a {
			return &m.wallets[i].Amount
		}
	}
	m.wallets = append(m.wallets, registry.Balance{Address: a})
	return &m.wallets[len(m.wallets)-1].Amount
}

func (m *model) move(t registry.Transfer) bool {
	if t.From != "" {
		left, ok := m.balance(t.From).Sub(t.Amount)
		if !ok {
			return false
		}
		*m.balance(t.From) = left
	}
	*m.balance(t.To) = m.balance(t.To).Add(t.Amount)
	return true
}

func (m *model) ccn(test func(registry.CCN) bool) *registry.CCN {
	if i := slices.IndexFunc(m.ccns, test); i >= 0 {
		return &m.ccns[i]
	}
	return nil
}

func (m *model) crn(id aleph.Hash) *registry.CRN {
	if i := slices.IndexFunc(m.crns, func(c registry.CRN) bool { return c.ID == id }); i >= 0 {
		return &m.crns[i]
	}
	return nil
}

// operate reports whether the operation is taken.
func (m *model) operate(op registry.Operation) bool {
	own := m.ccn(func(c registry.CCN) bool { return c.Owner == op.By })
	on := m.ccn(func(c registry.CCN) bool { return c.ID == op.Ref })
	crn := m.crn(op.Ref)
	created := registry.Node{ID: op.ID, Owner: op.By, Since: op.At, Inactive: op.At}
	mine := func(s registry.Stake) bool { return s.Staker == op.By }
	there := func(s registry.Stake) bool { return s.Staker == op.By && s.CCN == op.Ref }
	switch op.Action {
	case registry.CreateCCN:
		if own != nil || m.balance(op.By).Cmp(rules.OwnerMin) < 0 {
			return false
		}
		m.ccns = append(m.ccns, registry.CCN{Node: created})
		m.stakes = slices.DeleteFunc(m.stakes, mine)
	case registry.CreateCRN:
		m.crns = append(m.crns, registry.CRN{Node: created, Type: op.Details.Type})
	case registry.Link:
		if own == nil || crn == nil || crn.Linked() || crn.Locked {
			return false
		}
		linked := 0
		for _, c := range m.crns {
			if c.Parent == own.ID {
				linked++
			}
		}
		if linked >= rules.LinksMax {
			return false
		}
		crn.Parent = own.ID
	case registry.Unlink:
		if crn == nil || !crn.Linked() || crn.Owner != op.By && (own == nil || own.ID != crn.Parent) {
			return false
		}
		crn.Parent = aleph.Hash{}
	case registry.StakeOn, registry.StakeSplit:
		if on == nil || own != nil || m.balance(op.By).Cmp(rules.StakerMin) < 0 || on.Locked && !slices.Contains(on.Authorized, op.By) {
			return false
		}
		if op.Action == registry.StakeOn {
			m.stakes = slices.DeleteFunc(m.stakes, mine)
		} else if slices.ContainsFunc(m.stakes, there) {
			return false
		}
		m.stakes = append(m.stakes, registry.Stake{Staker: op.By, CCN: op.Ref})
	case registry.Unstake:
		before := len(m.stakes)
		m.stakes = slices.DeleteFunc(m.stakes, there)
		return len(m.stakes) < before
	case registry.Drop:
		if (on == nil || on.Owner != op.By) && (crn == nil || crn.Owner != op.By) {
			return false
		}
		m.remove(op.Ref)
	case registry.Amend:
		var n *registry.Node
		switch {
		case on != nil:
			n = &on.Node
		case crn != nil:
			n = &crn.Node
		default:
			return false
		}
		if op.By != n.Owner && op.By != n.Manager {
			return false
		}
		return m.describe(n, op.Details)
	}
	return true
}

// describe knows addresses that differ in their host only.
func (m *model) describe(n *registry.Node, d registry.Details) bool {
	if d.URL != nil {
		taken := func(o registry.Node) bool { return *d.URL != "" && o.URL == *d.URL && o.ID != n.ID }
		if m.ccn(func(c registry.CCN) bool { return taken(c.Node) }) != nil ||
			slices.ContainsFunc(m.crns, func(c registry.CRN) bool { return taken(c.Node) }) {
			return false
		}
		n.URL = *d.URL
	}
	if d.Manager != nil {
		n.Manager = *d.Manager
	}
	if d.Locked != nil {
		n.Locked = *d.Locked
	}
	if d.Authorized != nil {
		n.Authorized = d.Authorized
	}
	return true
}

func (m *model) remove(id aleph.Hash) {
	m.ccns = slices.DeleteFunc(m.ccns, func(c registry.CCN) bool { return c.ID == id })
	m.crns = slices.DeleteFunc(m.crns, func(c registry.CRN) bool { return c.ID == id })
	m.stakes = slices.DeleteFunc(m.stakes, func(s registry.Stake) bool { return s.CCN == id })
	for i := range m.crns {
		if m.crns[i].Parent == id {
			m.crns[i].Parent = aleph.Hash{}
		}
	}
}

func (m *model) prune(now aleph.Millis) {
	var gone []aleph.Hash
	for _, c := range m.crns {
		if !c.Linked() && c.Score < rules.InactiveScore && now >= c.Inactive+rules.RemoveAfter {
			gone = append(gone, c.ID)
		}
	}
	for _, c := range m.ccns {
		if m.balance(c.Owner).Cmp(rules.OwnerMin) < 0 {
			gone = append(gone, c.ID)
		}
	}
	for _, id := range gone {
		m.remove(id)
	}
	m.stakes = slices.DeleteFunc(m.stakes, func(s registry.Stake) bool { return m.balance(s.Staker).Cmp(rules.StakerMin) < 0 })
}

func (m *model) measure(id aleph.Hash, score aleph.BasisPoints, at aleph.Millis) {
	note := func(n *registry.Node) {
		was := n.Inactive != 0
		n.Score = score
		switch is := score < rules.InactiveScore; {
		case is && !was:
			n.Inactive = at
		case !is:
			n.Inactive = 0
		}
	}
	if ccn := m.ccn(func(c registry.CCN) bool { return c.ID == id }); ccn != nil {
		note(&ccn.Node)
	}
	if crn := m.crn(id); crn != nil {
		note(&crn.Node)
		switch {
		case score > rules.ScoreMin:
			crn.Eligible = true
		case score <= rules.ScoreLeave:
			crn.Eligible = false
		}
	}
}

func (m *model) snapshot() registry.Snapshot {
	s := registry.Snapshot{CCNs: m.ccns, CRNs: m.crns, Stakes: m.stakes}.Sorted()
	for i := range s.Stakes {
		var n uint64
		for _, other := range m.stakes {
			if other.Staker == s.Stakes[i].Staker {
				n++
			}
		}
		s.Stakes[i].Amount = aleph.NewToken(m.balance(s.Stakes[i].Staker).Big().Uint64() / n)
	}
	for i := range s.CCNs {
		for _, st := range s.Stakes {
			if st.CCN == s.CCNs[i].ID {
				s.CCNs[i].Staked = s.CCNs[i].Staked.Add(st.Amount)
			}
		}
		s.CCNs[i].Active = s.CCNs[i].Staked.Cmp(rules.ActiveMin) >= 0
	}
	return s
}

// linked lists the compute nodes that have a parent, sorted.
func (m *model) linked() (ids []aleph.Hash) {
	for _, c := range m.crns {
		if c.Linked() {
			ids = append(ids, c.ID)
		}
	}
	slices.SortFunc(ids, aleph.Hash.Compare)
	return ids
}

// TestModel does random operations on a registry, on one that is restored now
// and then from its state, and on the model. They agree on what is taken, on
// what lost its link, and on every node and stake; no ALEPH is lost.
func TestModel(t *testing.T) {
	names := []aleph.Address{"alice", "bob", "carol", "dave", "erin", "frank"}
	people := rapid.SampledFrom(names)
	actions := []registry.Action{
		registry.CreateCCN, registry.CreateCRN, registry.Link, registry.Link, registry.Unlink, registry.StakeOn,
		registry.StakeSplit, registry.StakeSplit, registry.Unstake, registry.Drop, registry.Amend, registry.Amend,
	}
	rapid.Check(t, func(t *rapid.T) {
		r, restored, m := registry.New(), registry.New(), &model{}
		now, serial, minted := start, 0, aleph.Token{}
		ids := []aleph.Hash{{}}
		same := func(what string, unlinked, again, before []aleph.Hash) {
			var want []aleph.Hash
			after := m.linked()
			for _, id := range before {
				if !slices.Contains(after, id) {
					want = append(want, id)
				}
			}
			if !slices.Equal(unlinked, want) || !slices.Equal(again, want) {
				t.Fatalf("%s unlinked %v, restored %v, want %v", what, unlinked, again, want)
			}
		}
		move := func(t *rapid.T, transfer registry.Transfer) {
			a, b := r.Move(transfer), restored.Move(transfer)
			if ok := m.move(transfer); (a == nil) != ok || (b == nil) != ok {
				t.Fatalf("%+v: lived %v, restored %v, want it taken: %v", transfer, a, b, ok)
			}
			if transfer.From == "" {
				minted = minted.Add(transfer.Amount)
			}
		}
		do := func(t *rapid.T, by aleph.Address, action registry.Action, ref aleph.Hash, d registry.Details) {
			serial++
			op := registry.Operation{Action: action, At: now, ID: node(fmt.Sprint(serial)), By: by, Ref: ref, Details: d}
			before := m.linked()
			unlinked, a := r.Operate(op, rules)
			again, b := restored.Operate(op, rules)
			if ok := m.operate(op); a != b || (a == "") != ok {
				t.Fatalf("%+v: lived %q, restored %q, want it taken: %v", op, a, b, ok)
			}
			same(string(op.Action), unlinked, again, before)
			if a == "" && (op.Action == registry.CreateCCN || op.Action == registry.CreateCRN) {
				ids = append(ids, op.ID)
			}
		}
		for i, name := range names { // Enough is there for something to happen.
			move(t, registry.Transfer{To: name, Amount: aleph.NewToken(300)})
			if i < rapid.IntRange(0, len(names)).Draw(t, "core nodes") {
				do(t, name, registry.CreateCCN, aleph.Hash{}, registry.Details{})
			}
			do(t, name, registry.CreateCRN, aleph.Hash{}, registry.Details{Type: "compute"})
		}
		t.Repeat(map[string]func(*rapid.T){
			"move": func(t *rapid.T) {
				transfer := registry.Transfer{To: people.Draw(t, "to"), Amount: aleph.NewToken(rapid.Uint64Max(200).Draw(t, "amount"))}
				if rapid.Bool().Draw(t, "from somebody") {
					transfer.From = people.Draw(t, "from")
				}
				move(t, transfer)
			},
			"operate": func(t *rapid.T) {
				action := rapid.SampledFrom(actions).Draw(t, "action")
				var d registry.Details
				switch action {
				case registry.CreateCRN:
					d.Type = "compute"
				case registry.Amend:
					d = details(t, people)
				default: // The others have no details here.
				}
				do(t, people.Draw(t, "by"), action, rapid.SampledFrom(ids).Draw(t, "ref"), d)
			},
			"measure": func(t *rapid.T) {
				score := registry.Measurement{
					Node: rapid.SampledFrom(ids).Draw(t, "node"), Score: rapid.SampledFrom([]aleph.BasisPoints{0, 99, 100, 7500, 7501, 8000, 8001, 9000}).Draw(t, "score"),
				}
				r.Measure(score, now, rules)
				restored.Measure(score, now, rules)
				m.measure(score.Node, score.Score, now)
			},
			"wait": func(t *rapid.T) {
				now += aleph.Millis(rapid.Int64Range(1, 50).Draw(t, "days")) * aleph.Day
			},
			"prune": func(*rapid.T) {
				before := m.linked()
				a, b := r.Prune(now, rules), restored.Prune(now, rules)
				m.prune(now)
				if diff := gocmp.Diff(a, b, equalNumbers); diff != "" {
					t.Fatalf("pruned (-lived +restored):\n%s", diff)
				}
				same("the pruning", a.Unlinked, b.Unlinked, before)
			},
			"restore": func(*rapid.T) { restored = registry.Restore(r.State()) },
			"": func(t *rapid.T) {
				if diff := gocmp.Diff(r.State(), restored.State(), equalNumbers); diff != "" {
					t.Fatalf("(-lived +restored):\n%s", diff)
				}
				if diff := gocmp.Diff(m.snapshot(), r.Snapshot(rules), equalNumbers); diff != "" {
					t.Fatalf("(-model +registry):\n%s", diff)
				}
				var sum aleph.Token
				for _, b := range r.State().Balances {
					sum = sum.Add(b.Amount)
				}
				if sum != minted {
					t.Fatalf("%s was minted, %s is there", minted, sum)
				}
			},
		})
	})
}

func details(t *rapid.T, people *rapid.Generator[aleph.Address]) (d registry.Details) {
	if rapid.Bool().Draw(t, "an address") {
		d.URL = new(rapid.SampledFrom([]string{"", "http://a.example", "http://b.example"}).Draw(t, "URL"))
	}
	if rapid.Bool().Draw(t, "a lock") {
		d.Locked = new(rapid.Bool().Draw(t, "locked"))
	}
	if rapid.Bool().Draw(t, "a list") {
		d.Authorized = rapid.SampledFrom([][]aleph.Address{{}, {"carol"}, {"bob", "dave"}}).Draw(t, "authorized")
	}
	if rapid.Bool().Draw(t, "somebody else") {
		d.Manager = new(people.Draw(t, "manager"))
	}
	return d
}
