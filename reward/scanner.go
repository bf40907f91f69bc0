package reward

import (
	"bytes"
	"encoding/json"
	"fmt"
)

// A scanner walks a JSON document once, from front to back, and hands out
// spans of it. It is lenient where strangers are sloppy: a value of an
// unexpected kind is an ordinary value, and NaN and Infinity, which other
// writers emit, are words like any other. After the first error every method
// does nothing.
type scanner struct {
	b     []byte
	at    int
	depth int
	err   error
}

// depthMax bounds how deep documents nest.
const depthMax = 100

func (s *scanner) fail(what string) {
	if s.err == nil {
		s.err = fmt.Errorf("%s at byte %d", what, s.at)
		s.at = len(s.b)
	}
}

// peek gives the next byte that is not blank, 0 at the end.
func (s *scanner) peek() byte {
	for s.at < len(s.b) {
		switch c := s.b[s.at]; c {
		case ' ', '\n', '\r', '\t':
			s.at++
		default:
			return c
		}
	}
	return 0
}

func (s *scanner) expect(c byte) {
	if s.peek() != c {
		s.fail("no " + string(rune(c)))
		return
	}
	s.at++
}

// object calls each at every value of an object, which each must consume.
// Anything but an object is skipped.
func (s *scanner) object(each func(key []byte)) {
	s.each('{', '}', func(int) {
		key := s.text()
		s.expect(':')
		if s.err == nil {
			each(key)
		}
	})
}

// array calls each at every element of an array, which each must consume.
// Anything but an array is skipped.
func (s *scanner) array(each func(i int)) { s.each('[', ']', each) }

func (s *scanner) each(from, to byte, member func(i int)) {
	if s.peek() != from {
		s.skip()
		return
	}
	s.at++
	if s.depth++; s.depth > depthMax {
		s.fail("nested too deep")
	}
	if s.peek() == to {
		s.at++
		s.depth--
		return
	}
	for i := 0; s.err == nil; i++ {
		member(i)
		switch s.peek() {
		case ',':
			s.at++
		case to:
			s.at++
			s.depth--
			return
		default:
			s.fail("no , or " + string(rune(to)))
		}
	}
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
	from := s.at
	s.skip()
	if s.err != nil {
		return nil
	}
	return s.b[from:s.at]
}

func (s *scanner) skip() {
	switch c := s.peek(); c {
	case '{':
		s.object(func([]byte) { s.skip() })
	case '[':
		s.array(func(int) { s.skip() })
	case '"':
		s.skipText()
	default:
		from := s.at
		for s.at < len(s.b) && isWord(s.b[s.at]) {
			s.at++
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
			s.fail("a string without end")
			return
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

func isWord(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-' || c == '+' || c == '.'
}
