package credit

// slab keeps records of one kind, each under a number for as long as it lives.
// A record never moves; the number of one that went is given to the next.
type slab[T any] struct {
	pages []*[page]T
	free  []int32
	next  int32
}

const page = 1 << 12 // records

// none is the number of no record.
const none int32 = -1

func (s *slab[T]) at(n int32) *T { return &s.pages[n/page][n%page] }

// take returns the number of a record that is free. The record is zero.
func (s *slab[T]) take() int32 {
	if last := len(s.free) - 1; last >= 0 {
		n := s.free[last]
		s.free = s.free[:last]
		return n
	}
	if int(s.next) == len(s.pages)*page {
		s.pages = append(s.pages, new([page]T))
	}
	s.next++
	return s.next - 1
}

func (s *slab[T]) give(n int32) {
	var zero T
	*s.at(n) = zero
	s.free = append(s.free, n)
}
