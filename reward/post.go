package reward

import (
	"cmp"
	"fmt"
	"iter"
	"math/bits"

	aleph "github.com/aleph-im/go-aleph"
)

// wide is an integer of 128 bits.
type wide struct{ high, low uint64 }

func (w *wide) add(n uint64) {
	var carry uint64
	w.low, carry = bits.Add64(w.low, n, 0)
	w.high += carry
}

func (w wide) fine() fine { return fine{w.low, w.high} }

func (w wide) isZero() bool { return w.high|w.low == 0 }

func (w wide) plus(o wide) wide {
	w.add(o.low)
	w.high += o.high
	return w
}

// post is an expense that was recorded.
type post struct {
	origin
	first     string // the hash of its first version, when it was amended
	published instant
	at        instant
	storage   bool
	price     fine // ALEPH for a thousandth of a credit
	credits   bill
	hold      bill
	declared  [2]string // count and amount of hold
	skipped   string    // why it does not count
	notes     []string  // what else there is to say
}

// A bill is what was used of each node, in thousandths of credits.
type bill struct {
	uses   []use
	lines  int
	faults []fault
	more   int // faults that are not told one by one
}

type use struct {
	node   int32
	amount wide
}

type fault struct {
	line    int
	outcome string
}

// faultsMax bounds how many lines of a bill are told one by one.
const faultsMax = 100

func (b *bill) skip(line int, why string) {
	if len(b.faults) == faultsMax {
		b.more++
		return
	}
	b.faults = append(b.faults, fault{line, "skipped: " + why})
}

func (b *bill) sum() (sum wide) {
	for _, u := range b.uses {
		sum = sum.plus(u.amount)
	}
	return sum
}

// sums adds lines up by node.
type sums struct {
	by      []wide // by number of the node + 1
	touched []int32
}

// room makes sure that there is a sum for each of n nodes.
func (s *sums) room(n int) {
	if n >= len(s.by) {
		s.by = append(s.by, make([]wide, n+1-len(s.by))...)
	}
}

func (s *sums) add(node int32, amount uint64) {
	sum := &s.by[node+1]
	if sum.isZero() && amount != 0 {
		s.touched = append(s.touched, node)
	}
	sum.add(amount)
}

// take gives the sums, and begins anew.
func (s *sums) take() []use {
	uses := make([]use, len(s.touched))
	for i, node := range s.touched {
		uses[i] = use{node, s.by[node+1]}
		s.by[node+1] = wide{}
	}
	s.touched = s.touched[:0]
	return uses
}

// A reader understands the elements of recorded data. It has a scanner and
// names of its own, so that several can read parts of one document.
type reader struct {
	s     *scanner
	names *names
	sums  sums

	line, ccn, crn   layout
	ids, stakers     places
	stakes           []stakesSeen // by number of the CCN
	scratch          []stake
	ccnsMax, crnsMax int // of a snapshot
}

func newReader(s *scanner, n *names) *reader {
	wanted := func(keys ...string) layout { return layout{wanted: keys, values: make([]value, len(keys))} }
	return &reader{
		s: s, names: n,
		line: wanted("amount", "node_id"),
		ccn:  wanted("hash", "status", "score", "owner", "reward", "stakers", "resource_nodes"),
		crn:  wanted("hash", "status", "score", "owner", "reward", "inactive_since"),
	}
}

func confirmed(s *scanner) (onEthereum bool) {
	s.array(func(int) {
		s.object(func(key []byte) {
			v := s.value()
			onEthereum = onEthereum || string(key) == "chain" && string(v.text()) == "ETH"
		})
	})
	return onEthereum
}

const expenseType = "aleph_credit_expense"

// post reads a post. Of a page of the API, whose posts are of all kinds, only
// those of one sender count.
func (r *reader) post(at origin, onlyOf string) element {
	s := r.s
	var hash, first, published, start, end, kind, firstKind, sender, price value
	var storage, execution, onEthereum, expense bool
	x := &post{origin: at}
	object := s.object(func(key []byte) {
		switch string(key) {
		case "item_hash":
			hash = s.kept()
		case "original_item_hash":
			first = s.kept()
		case "time":
			published = s.kept()
		case "type":
			kind = s.kept()
		case "original_type":
			firstKind = s.kept()
		case "address":
			sender = s.kept()
		case "confirmations":
			onEthereum = confirmed(s)
		case "content":
			s.object(func(key []byte) {
				switch string(key) {
				case "tags":
					s.array(func(int) {
						tag := s.value().text()
						storage = storage || string(tag) == "type_storage"
						execution = execution || string(tag) == "type_execution"
					})
				case "expense":
					expense = s.object(func(key []byte) {
						switch string(key) {
						case "start_date":
							start = s.kept()
						case "end_date":
							end = s.kept()
						case "credit_price_aleph":
							price = s.kept()
						case "credits":
							r.lines(x, "credits", &x.credits)
						case "hold":
							r.lines(x, "hold", &x.hold)
						case "stats":
							declared(s, x)
						case "hold_count":
							x.declared[0] = cmp.Or(x.declared[0], string(s.value()))
						case "hold_amount":
							x.declared[1] = cmp.Or(x.declared[1], string(s.value()))
						default:
							s.discard()
						}
					})
				default:
					s.discard()
				}
			})
		default:
			s.discard()
		}
	})
	if !hash.absent() {
		x.hash = string(hash.text())
	}
	if !first.absent() && string(first.text()) != x.hash {
		x.first = string(first.text())
		x.notes = append(x.notes, "counted as amended: it is the latest version of "+x.first)
	}
	if !firstKind.absent() { // An amendment is of another type than what it amends.
		kind = firstKind
	}
	var timed, priced bool
	x.at, timed = routed(end, start, published)
	x.published, _ = instantOf(published)
	x.storage = storage
	x.price, priced = priceOf(price)
	switch {
	case !object:
		x.skipped = "it is malformed: no object"
	case kind != nil && string(kind.text()) != expenseType:
		x.skipped = fmt.Sprintf("its type is %.50q, not %s", kind.text(), expenseType)
	case onlyOf != "" && string(sender.text()) != onlyOf:
		x.skipped = fmt.Sprintf("it is of %.60q, who is not the writer of expenses", sender.text())
	case !onEthereum:
		x.skipped = "it has no confirmation on Ethereum"
	case !expense:
		x.skipped = "it has no expense"
	case !storage && !execution:
		x.skipped = "it has neither of the tags type_storage and type_execution"
	case !timed:
		x.skipped = "it has no usable end_date, start_date or time"
	case !priced:
		x.skipped = fmt.Sprintf("its price %.50q is no plausible number of ALEPH per credit", price)
	case x.price.IsZero():
		x.notes = append(x.notes, "counted as worth nothing: it has no credit_price_aleph")
	}
	return element{post: x}
}

// declared reads what a post says about its holders' lines, which wins over
// the older fields of the same meaning.
func declared(s *scanner, x *post) {
	s.object(func(key []byte) {
		if string(key) != "hold" {
			s.discard()
			return
		}
		s.object(func(key []byte) {
			v := s.value()
			switch string(key) {
			case "count":
				x.declared[0] = string(v)
			case "amount":
				x.declared[1] = string(v)
			}
		})
	})
}

// lines adds the lines of a bill up by node, and forgets them.
func (r *reader) lines(x *post, list string, b *bill) {
	*b = bill{}
	null := r.s.peek() == 'n'
	isList := r.s.array(func(i int) {
		r.s.refill()
		if !r.s.record(&r.line) {
			b.skip(i, "it is malformed: no object")
			return
		}
		amount, id := r.line.values[0], r.line.values[1]
		n, why := creditsOf(amount)
		if why != "" {
			b.skip(i, fmt.Sprintf("its amount %.50q %s", amount, why))
			return
		}
		node := int32(none)
		if !id.absent() {
			node = r.names.ids.of(id.text())
		}
		r.sums.room(len(r.names.ids.words))
		r.sums.add(node, n)
		b.lines++
	})
	b.uses = r.sums.take()
	if !isList && !null {
		x.notes = append(x.notes, "counted as without lines: its "+list+" are no list")
	}
}

// routed gives the moment that decides for a post: the first of what its
// bill and its publication say that says something.
func routed(moments ...value) (instant, bool) {
	for _, v := range moments {
		if v.absent() {
			continue
		}
		at, ok := instantOf(v)
		if !ok || at != 0 {
			return at, ok
		}
	}
	return 0, false
}

// Node numbers a node of a period.
type Node int32

// NoNode is what a line has that names none.
const NoNode Node = none

// A BillLine is a line of a bill as a record: thousandths of credits, and the
// node that they were used on.
type BillLine struct {
	Amount uint64
	Node   Node
}

// A Bill is an expense whose lines are records. They come in batches of any
// size, each of which may be overwritten when the next is asked for.
type Bill struct {
	Name    string       // by which findings name it
	At      aleph.Millis // decides for the snapshot
	Storage bool
	Price   string // ALEPH per credit, a decimal
	Credits iter.Seq[[]BillLine]
	Hold    iter.Seq[[]BillLine] // may be nil
}

// Node gives the number of a node.
func (p *Period) Node(id string) Node { return Node(p.ids.of([]byte(id))) }

// AddBills adds expenses that are no posts but come from memory. They count
// like those that are confirmed. Several may be added up at once.
func (p *Period) AddBills(bills ...Bill) {
	posts := make([]post, len(bills))
	n := len(bills)
	if p.work.each == nil {
		n = min(n, 1)
	}
	n = min(n, p.work.lanes)
	p.work.do(n, func(lane int) {
		var sums sums
		sums.room(len(p.ids.words))
		for i := len(bills) * lane / n; i < len(bills)*(lane+1)/n; i++ {
			posts[i] = bills[i].post(&sums)
		}
	})
	for i := range posts {
		p.admit(element{post: &posts[i]})
	}
}

// post adds a bill up.
func (b *Bill) post(sums *sums) post {
	x := post{origin: origin{hash: b.Name}, at: instant(b.At) * 1_000_000, storage: b.Storage}
	var ok bool
	if x.price, ok = priceOf(value(b.Price)); !ok {
		x.skipped = fmt.Sprintf("its price %.50q is no plausible number of ALEPH per credit", b.Price)
	}
	x.credits.records(b.Credits, sums)
	x.hold.records(b.Hold, sums)
	return x
}

// records adds up lines on nodes that sums has room for.
func (b *bill) records(batches iter.Seq[[]BillLine], sums *sums) {
	if batches == nil {
		return
	}
	by := sums.by
	for batch := range batches {
		for i, l := range batch {
			at := uint(l.Node + 1)
			if at >= uint(len(by)) {
				b.skip(b.lines+i, "its node has no number")
				continue
			}
			if l.Amount > amountMax {
				b.skip(b.lines+i, "its amount is absurd: more than 10^15 credits")
				continue
			}
			sum := &by[at]
			if sum.isZero() && l.Amount != 0 {
				sums.touched = append(sums.touched, int32(l.Node))
			}
			sum.add(l.Amount)
		}
		b.lines += len(batch)
	}
	b.uses = sums.take()
}
