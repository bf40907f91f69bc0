package reward

import (
	"fmt"
	"strings"

	"github.com/holiman/uint256"

	aleph "github.com/aleph-im/go-aleph"
)

type snapshot struct {
	at   instant
	ccns []ccnSeen
	crns []crnSeen
}

type nodeSeen struct {
	id         int32
	up         bool // active or linked
	account    payee
	multiplier uint64 // in 10^-18 * 6/10; the weights of storage and wage
}

type ccnSeen struct {
	nodeSeen
	stakers int32 // number of the table
	lists   []int32
}

type crnSeen struct {
	nodeSeen
	inactive      bool
	inactiveSince int64 // block
}

// stake is what a spelling has on a node, in 10^-18 ALEPH.
type stake struct {
	spelling int32
	amount   uint256.Int
}

func (p *Period) message(s *scanner, where string) {
	var hash, at, key2, body value
	var onEthereum bool
	s.object(func(key []byte) {
		switch string(key) {
		case "item_hash":
			hash = s.value()
		case "time":
			at = s.value()
		case "confirmations":
			onEthereum = confirmed(s)
		case "content":
			s.object(func(key []byte) {
				switch string(key) {
				case "key":
					key2 = s.value()
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
	if s.err != nil {
		return
	}
	where, fresh := p.once(where, hash)
	switch moment, ok := instantOf(at); {
	case !fresh:
	case string(key2.text()) != "corechannel":
		p.find(where, "skipped: it does not write the aggregate corechannel")
	case !onEthereum:
		p.find(where, "skipped: it has no confirmation on Ethereum")
	case !ok:
		p.find(where, "skipped: it has no usable time")
	default:
		in := &scanner{b: body}
		shot := p.nodes(in, where, func([]byte) { in.skip() })
		shot.at = moment
		p.snapshots = append(p.snapshots, shot)
	}
}

func (p *Period) snapshot(s *scanner, where string) {
	var at value
	shot := p.nodes(s, where, func(key []byte) {
		if string(key) == "ts" {
			at = s.value()
			return
		}
		s.skip()
	})
	if s.err != nil {
		return
	}
	var ok bool
	if shot.at, ok = instantOf(at); !ok {
		p.find(where, fmt.Sprintf("skipped: its ts %.50q is no time", at))
		return
	}
	p.snapshots = append(p.snapshots, shot)
}

// nodes reads the nodes of a snapshot. Of two nodes with one hash the later
// counts, in the place of the earlier.
func (p *Period) nodes(s *scanner, where string, other func(key []byte)) (shot snapshot) {
	if n := len(p.snapshots); n > 0 {
		shot.ccns = make([]ccnSeen, 0, len(p.snapshots[n-1].ccns))
		shot.crns = make([]crnSeen, 0, len(p.snapshots[n-1].crns))
	}
	ccns, crns := map[int32]int{}, map[int32]int{}
	s.object(func(key []byte) {
		switch string(key) {
		case "nodes":
			s.array(func(i int) {
				n := ccnSeen{stakers: none}
				ok := p.node(s, &n.nodeSeen, "active", fmt.Sprintf("%s nodes[%d]", where, i), func(key []byte) bool {
					switch string(key) {
					case "stakers":
						n.stakers = p.stakers(s, where)
					case "resource_nodes":
						s.array(func(int) { n.lists = append(n.lists, p.ids.of(s.value().text())) })
					default:
						return false
					}
					return true
				})
				if !ok {
					return
				}
				if n.stakers == none {
					p.find(where+" "+p.ids.words[n.id], "counted as having no stakers: it does not say who they are, where production stops")
				}
				shot.ccns = keep(shot.ccns, ccns, n.id, n)
			})
		case "resource_nodes":
			s.array(func(i int) {
				var n crnSeen
				ok := p.node(s, &n.nodeSeen, "linked", fmt.Sprintf("%s resource_nodes[%d]", where, i), func(key []byte) bool {
					if string(key) != "inactive_since" {
						return false
					}
					if v := s.value(); !v.absent() {
						if n.inactiveSince, n.inactive = wholeOf(v); !n.inactive {
							p.find(where, fmt.Sprintf("counted as never inactive: inactive_since %.50q of a resource node is no block", v))
						}
					}
					return true
				})
				if ok {
					shot.crns = keep(shot.crns, crns, n.id, n)
				}
			})
		default:
			other(key)
		}
	})
	return shot
}

func keep[T any](list []T, places map[int32]int, id int32, n T) []T {
	if at, twice := places[id]; twice {
		list[at] = n
		return list
	}
	places[id] = len(list)
	return append(list, n)
}

func (p *Period) node(s *scanner, n *nodeSeen, up, where string, other func(key []byte) bool) bool {
	var hash, score, owner, reward value
	n.account = none
	s.object(func(key []byte) {
		switch string(key) {
		case "hash":
			hash = s.value()
		case "status":
			n.up = string(s.value().text()) == up
		case "score":
			score = s.value()
		case "owner":
			owner = s.value()
		case "reward":
			reward = s.value()
		default:
			if !other(key) {
				s.skip()
			}
		}
	})
	if s.err != nil {
		return false
	}
	if hash.absent() {
		p.find(where, "skipped: a node without a hash")
		return false
	}
	n.id = p.ids.of(hash.text())
	var ok bool
	if n.multiplier, ok = multiplierOf(score); !ok {
		p.find(where, fmt.Sprintf("counted as score 0: its score is %.50q", score))
	}
	for _, address := range []value{reward, owner} {
		if n.account == none && !address.absent() {
			_, n.account = p.spelled(address.text())
		}
	}
	if n.account == none && n.up {
		p.find(where, "counted as nobody's: neither reward nor owner is an Ethereum address")
	}
	return true
}

// spelled numbers a spelling and finds its account: any 40 hexadecimal
// digits, with or without 0x.
func (p *Period) spelled(word []byte) (int32, payee) {
	n := p.spellings.of(word)
	if int(n) < len(p.addresses) {
		return n, p.addresses[n]
	}
	account := payee(none)
	if address, ok := ethereumOf(string(word)); ok {
		account = payee(p.accounts.of([]byte(address)))
	}
	p.addresses = append(p.addresses, account)
	return n, account
}

func ethereumOf(s string) (aleph.Address, bool) {
	if len(s) == 42 && (s[:2] == "0x" || s[:2] == "0X") {
		s = s[2:]
	}
	if len(s) != 40 || strings.Trim(s, "0123456789abcdefABCDEF") != "" {
		return "", false
	}
	return aleph.ParseAddress("0x" + s)
}

func (p *Period) stakers(s *scanner, where string) int32 {
	again := *s
	s.peek()
	from := s.at
	s.skip()
	if s.err != nil {
		return none
	}
	number := p.tables.of(s.b[from:s.at])
	if int(number) < len(p.stakes) {
		return number
	}
	var stakes []stake
	spelled := map[int32]int{}
	again.object(func(key []byte) {
		v := again.value()
		amount, ok := scaledOf(v, 18)
		if !ok {
			p.find(where, fmt.Sprintf("counted as no stake: %.60q has %.50q", key, v))
			return
		}
		spelling, _ := p.spelled(key)
		stakes = keep(stakes, spelled, spelling, stake{spelling, amount})
	})
	p.stakes = append(p.stakes, stakes)
	return number
}
