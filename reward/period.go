package reward

import (
	"cmp"
	"errors"
	"fmt"
	"io"
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

// An origin is where something stands in the input: under its hash, or by its
// number in a list.
type origin struct {
	list string
	item int
	hash string
}

func (o origin) String() string {
	if o.hash != "" {
		return o.hash
	}
	return fmt.Sprintf("%s[%d]", o.list, o.item)
}

// Period is the recorded data from which the network's rewards of a period
// are computed: expense posts, snapshots of the registry, and settings. Of a
// post it keeps what each node is due, and not the lines.
type Period struct {
	name       string
	start, end instant
	endHeight  int64
	holderTier bool
	settings   settings
	work       work

	posts     []post
	snapshots []snapshot
	findings  []Finding

	names
	accounts accounts
	seen     map[string]bool // posts and snapshots, by item hash
	versions map[string]int  // posts, by the hash of their first version
	told     map[string]bool // findings that are made once
}

// Each runs do(0) to do(n-1), in any order and at once if it likes, and returns
// when all are done. The package starts nothing by itself; no result depends
// on how the work is spread.
type Each func(n int, do func(i int))

// work says how the work is spread.
type work struct {
	each   Each  // nil: one after the other
	lanes  int   // at most so many parts
	stride int64 // of a document, at least, to a part
	window int
}

func (w work) do(n int, do func(i int)) {
	if w.each != nil {
		w.each(n, do)
		return
	}
	for i := range n {
		do(i)
	}
}

func spread(each Each) work { return work{each, 8, 4 << 20, windowWidth} }

// Limits beyond which an input is no plausible one.
const (
	amountPlaces = 3                             // of credits, in a line
	amountMax    = 1_000_000_000_000_000 * 1_000 // a thousand million USD
	pricePlaces  = finePlaces - amountPlaces - 4 // so that four places of a share are exact
	scorePlaces  = 18
)

// ReadPeriod reads a period from one document: name, period, settings,
// include_holder_tier, expenses and snapshots (docs/rewards.md).
func ReadPeriod(b []byte) (*Period, error) {
	return readPeriod(&scanner{b: b}, spread(nil))
}

// ReadPeriodAt reads a period from one document of any length. It looks at it
// through windows, several at once if each runs several. What it needs grows
// with the nodes, the snapshots and the posts, and not with their lines.
func ReadPeriodAt(src io.ReaderAt, size int64, each Each) (*Period, error) {
	return readPeriod(newScanner(src, size, windowWidth), spread(each))
}

func readPeriod(s *scanner, w work) (*Period, error) {
	p := &Period{
		settings: mainnetSettings(), work: w,
		seen: map[string]bool{}, versions: map[string]int{}, told: map[string]bool{},
	}
	r := newReader(s, &p.names)
	var problem error
	refuse := func(err error) {
		if problem == nil {
			problem = err
		}
	}
	bounds := 0
	if s.peek() != '{' {
		return nil, fmt.Errorf("%w: %w", ErrPeriod, cmp.Or(s.err, errors.New("it is no object")))
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
			p.list(r, "expenses", func(r *reader, at origin) element { return r.post(at, "") })
		case "snapshots":
			p.list(r, "snapshots", func(r *reader, at origin) element { return r.snapshot(at) })
		default:
			s.discard()
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
func (p *Period) AddPosts(name string, src io.ReaderAt, size int64) error {
	sender := p.settings.sender
	return p.page(name, src, size, "posts", func(r *reader, at origin) element { return r.post(at, sender) })
}

// AddMessages adds a page of the API's messages: {"messages": [...]}. A
// confirmed message that writes the aggregate corechannel of the registry's
// owner is a snapshot.
func (p *Period) AddMessages(name string, src io.ReaderAt, size int64) error {
	owner := p.settings.registry
	return p.page(name, src, size, "messages", func(r *reader, at origin) element { return r.message(at, owner) })
}

func (p *Period) page(name string, src io.ReaderAt, size int64, list string, read func(*reader, origin) element) error {
	s := newScanner(src, size, p.work.window)
	found := false
	s.object(func(key []byte) {
		if string(key) != list {
			s.discard()
			return
		}
		found = true
		p.list(newReader(s, &p.names), name+" "+list, read)
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

// An element of a list of the input: a post or a snapshot.
type element struct {
	post *post
	shot *snapshot
}

// admit takes up what counts of an element, in the order of the document.
func (p *Period) admit(e element) {
	if e.post != nil {
		p.admitPost(e.post)
		return
	}
	p.admitSnapshot(e.shot)
}

// once says whether what stands at a place has not been seen before.
func (p *Period) once(at origin) bool {
	if at.hash == "" {
		return true
	}
	if p.seen[at.hash] {
		p.find(at.hash, "skipped: it stands there twice")
		return false
	}
	p.seen[at.hash] = true
	return true
}

func (p *Period) admitPost(x *post) {
	if !p.once(x.origin) {
		return
	}
	if x.skipped != "" {
		p.find(x.String(), "skipped: "+x.skipped)
		return
	}
	for _, outcome := range x.notes {
		p.find(x.String(), outcome)
	}
	first := cmp.Or(x.first, x.hash)
	at, again := p.versions[first]
	switch {
	case first == "":
	case !again:
		p.versions[first] = len(p.posts)
	case x.published <= p.posts[at].published:
		p.find(x.String(), "skipped: it was amended by "+p.posts[at].String())
		return
	default:
		p.find(p.posts[at].String(), "skipped: it was amended by "+x.String())
		p.posts[at] = *x
		return
	}
	p.posts = append(p.posts, *x)
}

func (p *Period) admitSnapshot(shot *snapshot) {
	p.accounts.resolve(&p.spellings)
	if !p.once(shot.origin) {
		return
	}
	for _, n := range shot.notes {
		p.find(shot.String()+n.inside, n.outcome)
	}
	for i := range shot.ccns {
		if shot.ccns[i].stakes == nil {
			continue
		}
		for _, outcome := range shot.ccns[i].stakes.faults {
			if !p.told[outcome] {
				p.told[outcome] = true
				p.find(shot.String(), outcome)
			}
		}
	}
	if shot.skipped != "" {
		p.find(shot.String(), "skipped: "+shot.skipped)
		return
	}
	p.snapshots = append(p.snapshots, *shot)
}

// order drops the posts out of the period, both of whose ends belong to it,
// and sorts the others and the snapshots by time; what is of one time stays in
// the order of the document.
func (p *Period) order() {
	p.posts = slices.DeleteFunc(p.posts, func(x post) bool {
		out := x.at < p.start || x.at > p.end
		if out {
			p.find(x.String(), "skipped: it is out of the period")
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
