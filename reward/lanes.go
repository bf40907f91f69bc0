package reward

import "bytes"

// A lane is a part of a list that was read by itself, from a guess at where an
// element begins. The guess is checked, not believed: the part counts if, and
// only if, whoever reads the list from its beginning comes to that very place
// and would read an element there, which is then the same element.
type lane struct {
	from, to int64 // begin of the first element, end of the last
	elements []element
	names    names
}

// list reads a list of elements and admits each, in the order of the document.
func (p *Period) list(r *reader, name string, read func(*reader, origin) element) {
	s, n := r.s, 0
	var lanes map[int64]*lane
	isList := s.array(func(int) {
		s.refill()
		s.peek()
		if lanes == nil {
			lanes = p.lanes(s, read)
		}
		if l := lanes[s.place()]; l != nil {
			numbers := p.adopt(&l.names)
			for _, e := range l.elements {
				e.renumber(numbers)
				e.at(name, n)
				p.admit(e)
				n++
			}
			s.seek(l.to)
			delete(lanes, l.from)
			return
		}
		if e := read(r, origin{list: name, item: n}); s.err == nil {
			p.admit(e)
		}
		n++
	})
	if !isList && s.err == nil {
		p.find(name, "skipped: it is no list")
	}
}

func (e element) at(list string, item int) {
	var at *origin
	if e.post != nil {
		at = &e.post.origin
	} else {
		at = &e.shot.origin
	}
	at.list, at.item = list, item
}

// lanes reads what lies before the scanner, which stands at the first element
// of a list, in parts. Elements are looked for by how the first one begins.
func (p *Period) lanes(s *scanner, read func(*reader, origin) element) map[int64]*lane {
	lanes := map[int64]*lane{}
	n := int(min(int64(p.work.lanes), (s.size-s.place())/p.work.stride))
	if s.src == nil || p.work.each == nil || n < 2 {
		return lanes
	}
	pattern := s.b[s.at:min(len(s.b), s.at+s.width/16)]
	colon := bytes.IndexByte(pattern, ':')
	if colon < 0 || pattern[0] != '{' {
		return lanes
	}
	pattern = bytes.Clone(pattern[:colon+1])
	from, length, depth := s.place(), s.size-s.place(), s.depth
	all := make([]*lane, n)
	p.work.each(n, func(i int) {
		in := newScanner(s.src, s.size, p.work.window)
		in.depth = depth
		in.seek(from + length*int64(i)/int64(n))
		all[i] = readLane(in, pattern, from+length*int64(i+1)/int64(n), read)
	})
	for _, l := range all {
		if len(l.elements) > 0 {
			lanes[l.from] = l
		}
	}
	return lanes
}

// readLane reads the elements that begin before a place.
func readLane(s *scanner, pattern []byte, before int64, read func(*reader, origin) element) *lane {
	l := &lane{}
	r := newReader(s, &l.names)
	if !s.find(pattern, before) {
		return l
	}
	l.from = s.place()
	for s.peek() == '{' && s.place() < before {
		e := read(r, origin{})
		if s.err != nil {
			break // Whoever comes to this place will say so.
		}
		l.elements, l.to = append(l.elements, e), s.place()
		if s.peek() != ',' {
			break
		}
		s.at++
		s.refill()
	}
	return l
}

// find goes to where a pattern begins, before a place.
func (s *scanner) find(pattern []byte, before int64) bool {
	for s.err == nil && s.place() < before {
		if i := bytes.Index(s.b[s.at:], pattern); i >= 0 {
			s.at += i
			return s.place() < before
		}
		s.at = max(s.at, len(s.b)-len(pattern)+1)
		end := s.base + int64(len(s.b))
		if s.refill(); s.base+int64(len(s.b)) == end {
			return false
		}
	}
	return false
}
