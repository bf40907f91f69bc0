package reward

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// ErrPeriod is returned for a document that cannot be understood, wrapped
// with the reason. What is wrong with a single post, line or node is no error
// but a Finding.
var ErrPeriod = errors.New("not a period of rewards")

// A Finding is something in the input that did not count, or that production
// would have stopped at or got wrong, and what was done instead.
type Finding struct {
	Where   string `json:"where"`
	Outcome string `json:"outcome"`
}

// Period is the recorded data from which the network's rewards of a period
// are computed: expense posts, snapshots of the registry, and settings.
type Period struct {
	name       string
	start, end instant
	endHeight  int64
	holderTier bool
	settings   settings

	posts     []post
	snapshots []snapshot
	findings  []Finding

	seen      map[string]bool // posts and snapshots, by item hash
	ids       table           // of nodes, as they are spelled
	spellings table           // of addresses
	addresses []payee         // by number of the spelling
	accounts  table           // of addresses in their one spelling
	tables    table           // of stakers, as the document writes them
	stakes    [][]stake       // by number of the table
}

// none stands for a node or an account that is not there.
const none = -1

// payee is the account behind a spelling.
type payee int32

// A table numbers words in the order in which they come.
type table struct {
	number map[string]int32
	words  []string
}

func (t *table) of(word []byte) int32 {
	if n, ok := t.number[string(word)]; ok {
		return n
	}
	if t.number == nil {
		t.number = map[string]int32{}
	}
	n := int32(len(t.words))
	t.words = append(t.words, string(word))
	t.number[t.words[n]] = n
	return n
}

type post struct {
	at            instant
	where         string
	storage       bool
	price         decimal // ALEPH per credit
	credits, hold []line
	faults        []fault
	declared      [2]string // count and amount of hold
}

// line is a line of a bill: thousandths of credits, used on a node.
type line struct {
	amount uint64
	node   int32
}

type fault struct {
	hold    bool
	at      int
	outcome string
}

// Limits beyond which an input is no plausible one.
const (
	amountPlaces = 3                             // of credits, in a line
	amountMax    = 1_000_000_000_000_000 * 1_000 // a thousand million USD
	priceMax     = 1_000_000                     // ALEPH per credit
	pricePlaces  = finePlaces - amountPlaces - 4 // so that four places of a share are exact
	scorePlaces  = 18
)

// ReadPeriod reads a period from one document: name, period, settings,
// include_holder_tier, expenses and snapshots (docs/rewards.md).
func ReadPeriod(b []byte) (*Period, error) {
	p := &Period{settings: mainnetSettings(), seen: map[string]bool{}}
	s := &scanner{b: b}
	var problem error
	refuse := func(err error) {
		if problem == nil {
			problem = err
		}
	}
	bounds := 0
	if s.peek() != '{' {
		return nil, fmt.Errorf("%w: it is no object", ErrPeriod)
	}
	s.object(func(key []byte) {
		switch string(key) {
		case "name":
			p.name = string(s.value().text())
		case "period":
			s.object(func(key []byte) {
				v, ok := s.value(), true
				switch string(key) {
				case "start":
					p.start, ok = instantOf(v)
					bounds++
				case "end":
					p.end, ok = instantOf(v)
					bounds++
				case "end_height":
					p.endHeight, ok = wholeOf(v)
				}
				if !ok {
					refuse(fmt.Errorf("period: %s cannot be %.50s", key, v))
				}
			})
		case "include_holder_tier":
			v, ok := s.value(), false
			if p.holderTier, ok = flagOf(v); !ok {
				refuse(fmt.Errorf("include_holder_tier cannot be %.50s", v))
			}
		case "settings":
			s.object(func(key []byte) {
				name, v := string(key), s.value()
				if s.err != nil {
					return
				}
				known, err := p.settings.set(name, v)
				if err != nil {
					refuse(err)
				}
				if !known {
					p.find("settings."+name, "ignored: no setting of that name decides about rewards")
				}
			})
		case "expenses":
			s.array(func(i int) { p.post(s, fmt.Sprintf("expenses[%d]", i), false) })
		case "snapshots":
			s.array(func(i int) { p.snapshot(s, fmt.Sprintf("snapshots[%d]", i)) })
		default:
			s.skip()
		}
	})
	if s.err == nil && s.peek() != 0 {
		s.fail("something after the end")
	}
	err := cmp.Or(s.err, problem, p.settings.check())
	switch {
	case err != nil:
		return nil, fmt.Errorf("%w: %w", ErrPeriod, err)
	case bounds != 2 || p.end <= p.start:
		return nil, fmt.Errorf("%w: period needs start and end, in Unix seconds, the end after the start", ErrPeriod)
	}
	return p, nil
}

// AddPosts adds a page of the API's posts: {"posts": [...]}. Posts of other
// types or senders do not count.
func (p *Period) AddPosts(name string, b []byte) error {
	return p.page(name, b, "posts", func(s *scanner, where string) { p.post(s, where, true) })
}

// AddMessages adds a page of the API's messages: {"messages": [...]}. A
// confirmed message that writes the aggregate corechannel is a snapshot.
func (p *Period) AddMessages(name string, b []byte) error {
	return p.page(name, b, "messages", p.message)
}

func (p *Period) page(name string, b []byte, list string, each func(*scanner, string)) error {
	s := &scanner{b: b}
	found := false
	s.object(func(key []byte) {
		if string(key) != list {
			s.skip()
			return
		}
		found = true
		s.array(func(i int) { each(s, fmt.Sprintf("%s %s[%d]", name, list, i)) })
	})
	if s.err == nil && s.peek() != 0 {
		s.fail("something after the end")
	}
	if s.err != nil {
		return fmt.Errorf("%w: %s: %w", ErrPeriod, name, s.err)
	}
	if !found {
		return fmt.Errorf("%w: %s: it has no %s", ErrPeriod, name, list)
	}
	return nil
}

func (p *Period) find(where, outcome string) {
	p.findings = append(p.findings, Finding{strings.ToValidUTF8(where, "?"), strings.ToValidUTF8(outcome, "?")})
}

// once says whether the item has not been seen before.
func (p *Period) once(where string, hash value) (string, bool) {
	if hash.absent() {
		return where, true
	}
	key := string(hash.text())
	if p.seen[key] {
		p.find(key, "skipped: it stands there twice")
		return key, false
	}
	p.seen[key] = true
	return key, true
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

func (p *Period) post(s *scanner, where string, strict bool) {
	var hash, published, start, end, kind, sender, price value
	var storage, execution, onEthereum, expense bool
	var x post
	s.object(func(key []byte) {
		switch string(key) {
		case "item_hash":
			hash = s.value()
		case "time":
			published = s.value()
		case "type":
			kind = s.value()
		case "address":
			sender = s.value()
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
					s.object(func(key []byte) {
						expense = true
						switch string(key) {
						case "start_date":
							start = s.value()
						case "end_date":
							end = s.value()
						case "credit_price_aleph":
							price = s.value()
						case "credits":
							x.credits = p.lines(s, &x, false)
						case "hold":
							x.hold = p.lines(s, &x, true)
						case "stats":
							p.declared(s, &x)
						case "hold_count":
							x.declared[0] = cmp.Or(x.declared[0], string(s.value()))
						case "hold_amount":
							x.declared[1] = cmp.Or(x.declared[1], string(s.value()))
						default:
							s.skip()
						}
					})
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
	var fresh bool
	if x.where, fresh = p.once(where, hash); !fresh {
		return
	}
	skip := func(format string, args ...any) { p.find(x.where, "skipped: "+fmt.Sprintf(format, args...)) }
	at, timed := routed(end, start, published)
	worth, priced := priceOf(price)
	switch {
	case kind != nil && string(kind.text()) != "aleph_credit_expense":
		skip("its type is %.50q, not aleph_credit_expense", kind.text())
		return
	case strict && string(sender.text()) != p.settings.sender:
		skip("it is of %.60q, who is not the writer of expenses", sender.text())
		return
	case !onEthereum:
		skip("it has no confirmation on Ethereum")
		return
	case !expense:
		skip("it has no expense")
		return
	case !storage && !execution:
		skip("it has neither of the tags type_storage and type_execution")
		return
	case !timed:
		skip("it has no usable end_date, start_date or time")
		return
	case !priced:
		skip("its price %.50q is no plausible number of ALEPH per credit", price)
		return
	case worth.coefficient.IsZero():
		p.find(x.where, "counted as worth nothing: it has no credit_price_aleph")
	}
	x.at, x.storage, x.price = at, storage, worth
	p.posts = append(p.posts, x)
}

// declared reads what a post says about its holders' lines, which wins over
// the older fields of the same meaning.
func (p *Period) declared(s *scanner, x *post) {
	s.object(func(key []byte) {
		if string(key) != "hold" {
			s.skip()
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

func (p *Period) lines(s *scanner, x *post, hold bool) (lines []line) {
	if p.posts != nil { // Posts are of about one size.
		lines = make([]line, 0, len(p.posts[len(p.posts)-1].credits))
		if hold {
			lines = nil
		}
	}
	s.array(func(i int) {
		var amount, node value
		s.object(func(key []byte) {
			switch string(key) {
			case "amount":
				amount = s.value()
			case "node_id":
				node = s.value()
			default:
				s.skip()
			}
		})
		if s.err != nil {
			return
		}
		l := line{node: none}
		var why string
		if l.amount, why = creditsOf(amount); why != "" {
			x.faults = append(x.faults, fault{hold, i, fmt.Sprintf("skipped: its amount %.50q %s", amount, why)})
			return
		}
		if !node.absent() {
			l.node = p.ids.of(node.text())
		}
		lines = append(lines, l)
	})
	return lines
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

// order drops the posts out of the period, both of whose ends belong to it,
// and sorts the others and the snapshots by time; what is of one time stays in
// the order of the document.
func (p *Period) order() {
	p.posts = slices.DeleteFunc(p.posts, func(x post) bool {
		out := x.at < p.start || x.at > p.end
		if out {
			p.find(x.where, "skipped: it is out of the period")
		}
		return out
	})
	slices.SortStableFunc(p.posts, func(a, b post) int { return cmp.Compare(a.at, b.at) })
	slices.SortStableFunc(p.snapshots, func(a, b snapshot) int { return cmp.Compare(a.at, b.at) })
}

// at gives the number of the latest snapshot at or before a moment, none
// before the first.
func (p *Period) at(moment instant) int {
	n, _ := slices.BinarySearchFunc(p.snapshots, moment, func(s snapshot, m instant) int {
		if s.at <= m {
			return -1
		}
		return 1
	})
	return n - 1
}
