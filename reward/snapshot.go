package reward

import (
	"bytes"
	"fmt"
	"slices"
)

// snapshot is the registry at a moment.
type snapshot struct {
	origin
	at      instant
	ccns    []ccnSeen
	crns    []crnSeen
	skipped string
	notes   []note
}

// A note is a finding about a part of a snapshot.
type note struct{ inside, outcome string }

func (s *snapshot) note(inside, format string, args ...any) {
	s.notes = append(s.notes, note{inside, fmt.Sprintf(format, args...)})
}

type nodeSeen struct {
	id         int32
	to         int32  // the spelling of whom it pays, or none
	multiplier uint64 // in 10^-18 * 6/10; the weights of storage and wage
	up         bool   // active or linked
}

type ccnSeen struct {
	nodeSeen
	stakes *stakes // nil: it does not say
	lists  []int32
}

type crnSeen struct {
	nodeSeen
	inactive      bool
	inactiveSince int64 // block
}

// stakes are who has something staked on a node. Snapshots share what does not change.
type stakes struct {
	all        []stake
	sum        fine
	faults     []string
	renumbered bool
}

// stake is what a spelling has on a node, in 10^-18 ALEPH.
type stake struct {
	amount   fine
	spelling int32
}

// stakesSeen are the stakes of a node as they were written last.
type stakesSeen struct {
	text []byte
	*stakes
}

// message reads a message that writes the registry.
func (r *reader) message(at origin, onlyOf string) element {
	s := r.s
	var hash, moment, about, owner, body value
	var onEthereum bool
	shot := &snapshot{origin: at}
	object := s.object(func(key []byte) {
		switch string(key) {
		case "item_hash":
			hash = s.value()
		case "time":
			moment = s.value()
		case "confirmations":
			onEthereum = confirmed(s)
		case "content":
			s.object(func(key []byte) {
				switch string(key) {
				case "key":
					about = s.value()
				case "address":
					owner = s.value()
				case "content":
					body = s.value()
				default:
					s.skip()
				}
			})
		default:
			s.skip()
		}
	})
	if !hash.absent() {
		shot.hash = string(hash.text())
	}
	var ok bool
	shot.at, ok = instantOf(moment)
	switch {
	case !object:
		shot.skipped = "it is malformed: no object"
	case string(about.text()) != "corechannel":
		shot.skipped = "it does not write the aggregate corechannel"
	case onlyOf != "" && string(owner.text()) != onlyOf:
		shot.skipped = fmt.Sprintf("it is of %.60q, who is not the writer of the registry", owner.text())
	case !onEthereum:
		shot.skipped = "it has no confirmation on Ethereum"
	case !ok:
		shot.skipped = "it has no usable time"
	default:
		r.s = &scanner{b: body}
		r.registry(shot, func([]byte) { r.s.skip() })
		r.s = s
	}
	return element{shot: shot}
}

// snapshot reads a snapshot of a document.
func (r *reader) snapshot(at origin) element {
	var moment value
	shot := &snapshot{origin: at}
	object := r.registry(shot, func(key []byte) {
		if string(key) == "ts" {
			moment = r.s.kept()
			return
		}
		r.s.discard()
	})
	var ok bool
	if shot.at, ok = instantOf(moment); !ok {
		shot.skipped = fmt.Sprintf("its ts %.50q is no time", moment)
	}
	if !object {
		shot.skipped = "it is malformed: no object"
	}
	return element{shot: shot}
}

// registry reads the nodes of a snapshot. Of two nodes with one hash the later
// counts, in the place of the earlier.
func (r *reader) registry(shot *snapshot, other func(key []byte)) (object bool) {
	s := r.s
	return s.object(func(key []byte) {
		switch list := string(key); list {
		case "nodes":
			r.ids.clear()
			shot.ccns = make([]ccnSeen, 0, r.ccnsMax)
			if !s.array(func(i int) {
				s.refill()
				if n, ok := r.ccnSeen(shot, i); ok {
					had := len(shot.ccns)
					if shot.ccns = keep(&r.ids, shot.ccns, n.id, n); len(shot.ccns) == had {
						r.twice(shot, n.id)
					}
				}
			}) {
				shot.note("", "counted as having no core nodes: its nodes are no list")
			}
			r.ccnsMax = len(shot.ccns)
		case "resource_nodes":
			r.ids.clear()
			shot.crns = make([]crnSeen, 0, r.crnsMax)
			if !s.array(func(i int) {
				s.refill()
				if n, ok := r.crnSeen(shot, i); ok {
					had := len(shot.crns)
					if shot.crns = keep(&r.ids, shot.crns, n.id, n); len(shot.crns) == had {
						r.twice(shot, n.id)
					}
				}
			}) {
				shot.note("", "counted as having no compute nodes: its resource_nodes are no list")
			}
			r.crnsMax = len(shot.crns)
		default:
			other(key)
		}
	})
}

func (r *reader) twice(shot *snapshot, id int32) {
	shot.note(" "+r.names.ids.words[id], "skipped: the earlier of two nodes with this hash")
}

func (r *reader) ccnSeen(shot *snapshot, i int) (ccnSeen, bool) {
	object, v := r.s.record(&r.ccn), r.ccn.values
	seen, ok := r.nodeSeen(shot, object, v, "active", "nodes", i)
	if !ok {
		return ccnSeen{}, false
	}
	n := ccnSeen{nodeSeen: seen}
	if v[5] != nil {
		n.stakes = r.stakesOf(n.id, v[5])
	} else {
		shot.note(" "+r.names.ids.words[n.id], "counted as having no stakers: it does not say who they are, where production stops")
	}
	if len(v[6]) > 2 {
		in := scanner{b: v[6]}
		in.array(func(int) { n.lists = append(n.lists, r.names.ids.of(in.value().text())) })
	}
	return n, true
}

func (r *reader) crnSeen(shot *snapshot, i int) (n crnSeen, ok bool) {
	object, v := r.s.record(&r.crn), r.crn.values
	if n.nodeSeen, ok = r.nodeSeen(shot, object, v, "linked", "resource_nodes", i); !ok {
		return n, false
	}
	if since := v[5]; !since.absent() {
		if n.inactiveSince, n.inactive = wholeOf(since); !n.inactive {
			shot.note("", "counted as never inactive: inactive_since %.50q of a resource node is no block", since)
		}
	}
	return n, true
}

// nodeSeen understands hash, status, score, owner and reward.
func (r *reader) nodeSeen(shot *snapshot, object bool, v []value, up, list string, i int) (n nodeSeen, ok bool) {
	where := func() string { return fmt.Sprintf(" %s[%d]", list, i) }
	hash, status, score := v[0], v[1], v[2]
	if !object || hash.absent() {
		shot.note(where(), "skipped: a node without a hash")
		return n, false
	}
	n = nodeSeen{id: r.names.ids.of(hash.text()), to: none, up: string(status.text()) == up}
	if n.multiplier, ok = multiplierOf(score); !ok {
		shot.note(where(), "counted as score 0: its score is %.50q", score)
	}
	for _, address := range []value{v[4], v[3]} { // reward, owner
		if word := address.text(); n.to == none && isAddress(word) {
			n.to = r.names.spellings.of(word)
		}
	}
	if n.to == none && n.up {
		shot.note(where(), "counted as nobody's: neither reward nor owner is an Ethereum address")
	}
	return n, true
}

// stakesOf reads who has staked on a node: an object of amounts by address.
func (r *reader) stakesOf(ccn int32, text value) *stakes {
	for int(ccn) >= len(r.stakes) {
		r.stakes = append(r.stakes, stakesSeen{})
	}
	seen := &r.stakes[ccn]
	if seen.stakes != nil && bytes.Equal(seen.text, text) {
		return seen.stakes
	}
	seen.text, seen.stakes = append(seen.text[:0], text...), &stakes{}
	r.stakers.clear()
	all, in := r.scratch[:0], scanner{b: text}
	in.object(func(key []byte) {
		v := in.value()
		amount, ok := scaledOf(v, 18)
		if !ok {
			seen.faults = append(seen.faults, fmt.Sprintf("counted as no stake: %.60q has %.50q", key, v))
			return
		}
		spelling := r.names.spellings.of(key)
		all = keep(&r.stakers, all, spelling, stake{amount, spelling})
	})
	r.scratch = all
	for i := range all {
		add(&seen.sum, &all[i].amount)
	}
	all = slices.DeleteFunc(all, func(s stake) bool { return s.amount.IsZero() })
	seen.all = slices.Clone(all)
	return seen.stakes
}

// renumber changes the numbers of a part of the document to those of the whole.
func (e element) renumber(r renumbering) {
	id := func(n int32) int32 {
		if n == none {
			return none
		}
		return r.ids[n]
	}
	if e.post != nil {
		for _, b := range []bill{e.post.credits, e.post.hold} {
			for i := range b.uses {
				b.uses[i].node = id(b.uses[i].node)
			}
		}
		return
	}
	node := func(n *nodeSeen) {
		n.id = id(n.id)
		if n.to != none {
			n.to = r.spellings[n.to]
		}
	}
	for i := range e.shot.crns {
		node(&e.shot.crns[i].nodeSeen)
	}
	for i := range e.shot.ccns {
		n := &e.shot.ccns[i]
		node(&n.nodeSeen)
		for k := range n.lists {
			n.lists[k] = id(n.lists[k])
		}
		if n.stakes == nil || n.stakes.renumbered {
			continue
		}
		n.stakes.renumbered = true
		for k := range n.stakes.all {
			s := &n.stakes.all[k]
			s.spelling = r.spellings[s.spelling]
		}
	}
}
