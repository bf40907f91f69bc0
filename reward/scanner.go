package reward

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// A scanner walks a JSON document once, from front to back, and hands out
// spans of it. It is lenient where strangers are sloppy: a value of an
// unexpected kind is an ordinary value, and NaN and Infinity, which other
// writers emit, are words like any other. After the first error every method
// does nothing.
//
// A scanner with a source sees the document through a window. A span holds
// until the next call of refill, which is made between the elements of the
// long lists only; what is needed longer is kept.
type scanner struct {
	b     []byte // the window
	at    int    // in the window
	depth int
	err   error

	src   io.ReaderAt // nil: the window is the whole document
	base  int64       // where the window begins
	size  int64       // of the document
	width int         // of the window; a longer element widens it
	loose bool        // what is scanned is not handed out
}

const (
	// depthMax bounds how deep documents nest.
	depthMax = 100
	// windowWidth is what a processor keeps close.
	windowWidth = 256 << 10
)

func newScanner(src io.ReaderAt, size int64, width int) *scanner {
	return &scanner{src: src, size: size, width: width, b: make([]byte, 0, width)}
}

func (s *scanner) fail(what string) { s.failWith(errors.New(what)) }

func (s *scanner) failWith(why error) {
	if s.err == nil {
		s.err = fmt.Errorf("%w at byte %d", why, s.place())
		s.at = len(s.b)
	}
}

// place is where the scanner stands in the document.
func (s *scanner) place() int64 { return s.base + int64(s.at) }

// seek goes on from another place, with the window empty.
func (s *scanner) seek(place int64) {
	s.base, s.b, s.at = place, s.b[:0], 0
}

// refill moves the window on when little of it is left. Spans end here.
func (s *scanner) refill() {
	if s.src == nil || len(s.b)-s.at >= s.width/16 || s.base+int64(len(s.b)) >= s.size || s.err != nil {
		return
	}
	rest := copy(s.b[:cap(s.b)], s.b[s.at:])
	s.base += int64(s.at)
	s.b, s.at = s.b[:rest], 0
	s.read()
}

// more widens the window, and says whether there was more to see. Spans hold:
// they lie in the array from before.
func (s *scanner) more() bool {
	if s.src == nil || s.base+int64(len(s.b)) >= s.size || s.err != nil {
		return false
	}
	if len(s.b) == cap(s.b) {
		wider := make([]byte, len(s.b), 2*cap(s.b))
		copy(wider, s.b)
		s.b = wider
	}
	s.read()
	return s.err == nil
}

// read fills the window up.
func (s *scanner) read() {
	from := len(s.b)
	want := int(min(int64(cap(s.b)-from), s.size-s.base-int64(from)))
	n, err := s.src.ReadAt(s.b[from:from+want], s.base+int64(from))
	s.b = s.b[:from+n]
	if n < want {
		s.failWith(cmp.Or(err, io.ErrUnexpectedEOF))
	}
}

// peek gives the next byte that is not blank, 0 at the end.
func (s *scanner) peek() byte {
	for {
		for s.at < len(s.b) {
			switch c := s.b[s.at]; c {
			case ' ', '\n', '\r', '\t':
				s.at++
			default:
				return c
			}
		}
		if s.loose {
			s.refill()
		}
		if s.at == len(s.b) && !s.more() {
			return 0
		}
	}
}

func (s *scanner) expect(c byte) {
	if s.peek() != c {
		s.fail("no " + string(rune(c)))
		return
	}
	s.at++
}

// object calls each at every value of an object, which each must consume. It
// skips anything but an object, and says whether it was one.
func (s *scanner) object(each func(key []byte)) bool {
	return s.each('{', '}', func(int) {
		key := s.text()
		s.expect(':')
		if s.err == nil {
			each(key)
		}
	})
}

// array calls each at every element of an array, which each must consume. It
// skips anything but an array, and says whether it was one.
func (s *scanner) array(each func(i int)) bool { return s.each('[', ']', each) }

func (s *scanner) each(from, to byte, member func(i int)) bool {
	if s.peek() != from {
		s.skip()
		return false
	}
	s.at++
	if s.depth++; s.depth > depthMax {
		s.fail("nested too deep")
	}
	if s.peek() == to {
		s.at++
		s.depth--
		return true
	}
	for i := 0; s.err == nil; i++ {
		if s.loose {
			s.refill()
		}
		member(i)
		switch s.peek() {
		case ',':
			s.at++
		case to:
			s.at++
			s.depth--
			return true
		default:
			s.fail("no , or " + string(rune(to)))
		}
	}
	return true
}

// text consumes a string.
func (s *scanner) text() []byte {
	if s.peek() != '"' {
		s.fail("no string")
		return nil
	}
	return s.value().text()
}

// A value is a span of the document: a string with its quotes, a word, or
// anything with its brackets.
type value []byte

// text gives the characters of a string, and any other value as it stands.
func (v value) text() []byte {
	if len(v) < 2 || v[0] != '"' {
		return v
	}
	if bytes.IndexByte(v, '\\') < 0 {
		return v[1 : len(v)-1]
	}
	var t string
	if json.Unmarshal(v, &t) != nil {
		return v[1 : len(v)-1] // An escape that JSON does not have.
	}
	return []byte(t)
}

// absent says whether the value is missing, null or an empty string.
func (v value) absent() bool {
	return len(v) == 0 || string(v) == "null" || string(v) == `""`
}

// value consumes any value.
func (s *scanner) value() value {
	s.peek()
	from, loose := s.at, s.loose
	s.loose = false
	s.skip()
	s.loose = loose
	if s.err != nil {
		return nil
	}
	return s.b[from:s.at]
}

// kept consumes a value that outlives the window.
func (s *scanner) kept() value { return bytes.Clone(s.value()) }

// discard consumes a value, of any length, that nobody asks for.
func (s *scanner) discard() {
	loose := s.loose
	s.loose = true
	s.skip()
	s.loose = loose
}

func (s *scanner) skip() {
	switch s.peek() {
	case '{':
		s.object(func([]byte) { s.skip() })
	case '[':
		s.array(func(int) { s.skip() })
	case '"':
		s.skipText()
	default:
		from := s.at
		for {
			for s.at < len(s.b) && isWord(s.b[s.at]) {
				s.at++
			}
			if s.at < len(s.b) || !s.more() {
				break
			}
		}
		if s.at == from {
			s.fail("no value")
		}
	}
}

func (s *scanner) skipText() {
	for end := s.at + 1; ; end++ {
		quote := bytes.IndexByte(s.b[end:], '"')
		if quote < 0 {
			if end = len(s.b) - 1; !s.more() { // The next look begins behind end.
				s.fail("a string without end")
				return
			}
			continue
		}
		end += quote
		before := end - 1
		for s.b[before] == '\\' {
			before--
		}
		if (end-before)%2 == 1 { // An even number of backslashes ends the string.
			s.at = end + 1
			return
		}
	}
}

// The characters of words: digits, letters, plus, minus and point.
const (
	wordsBelow64 = 0x03ff_6800_0000_0000
	wordsFrom64  = 0x07ff_fffe_07ff_fffe
)

func isWord(c byte) bool {
	set := uint64(wordsBelow64)
	if c >= 64 {
		set = wordsFrom64
	}
	return c < 128 && set>>(c&63)&1 == 1
}

// A layout reads the objects of a list by the keys that are wanted. It
// remembers how the last one was written, that is what stood between its
// values. One writer writes all of them alike, so that the next is read by
// comparing; one that is different is read from its grammar.
type layout struct {
	wanted []string
	values []value // of the wanted keys, nil for those that are missing

	between [][]byte // before each value, and after the last
	places  []int    // of each value among the wanted, or -1
}

// fieldsMax bounds what is remembered of an object.
const fieldsMax = 64

// record reads an object. It skips anything but an object, and says whether it
// was one. The values hold until the window moves.
func (s *scanner) record(l *layout) bool {
	s.peek()
	clear(l.values)
	if at, ok := s.alike(l); ok {
		s.at = at
		return true
	}
	clear(l.values)
	l.between, l.places = l.between[:0], l.places[:0]
	from := s.at
	ok := s.object(func(key []byte) {
		place := -1
		for i, wanted := range l.wanted {
			if string(key) == wanted {
				place = i
			}
		}
		s.peek()
		before := bytes.Clone(s.b[from:s.at])
		v := s.value()
		if place >= 0 {
			l.values[place] = v
		}
		from = s.at
		l.between, l.places = append(l.between, before), append(l.places, place)
	})
	l.between = append(l.between, bytes.Clone(s.b[from:s.at]))
	if !ok || s.err != nil || len(l.places) > fieldsMax {
		l.between, l.places = l.between[:0], l.places[:0]
	}
	return ok && s.err == nil
}

// alike reads an object that is written like the last one, and gives where it
// ends. Whatever is not plain is left to the grammar.
func (s *scanner) alike(l *layout) (end int, ok bool) {
	b, at := s.b, s.at
	for i, before := range l.between {
		if !bytes.HasPrefix(b[at:], before) {
			return 0, false
		}
		at += len(before)
		if i == len(l.places) {
			return at, true
		}
		if at == len(b) {
			return 0, false
		}
		from := at
		switch c := b[at]; {
		case c == '"':
			quote := bytes.IndexByte(b[at+1:], '"')
			if quote < 0 || b[at+quote] == '\\' {
				return 0, false
			}
			at += quote + 2
		case isWord(c):
			for at++; at < len(b) && isWord(b[at]); at++ {
			}
		case c == '{' || c == '[':
			inner := scanner{b: b, at: at, depth: s.depth + 1}
			if inner.skip(); inner.err != nil {
				return 0, false
			}
			at = inner.at
		default:
			return 0, false
		}
		if place := l.places[i]; place >= 0 {
			l.values[place] = b[from:at]
		}
	}
	return 0, false
}
