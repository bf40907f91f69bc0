package credit

// index finds the number of a flow or an account by 32 bits of its hash, its
// fingerprint: a table with linear probing, at most three quarters full, in
// eight bytes a place where a map of Go takes forty. A place holds the
// fingerprint, which tells where it would like to be, and the number plus one;
// zero is empty.
type index struct {
	places []uint64
	used   int
}

func (x *index) home(fingerprint uint32) int { return int(fingerprint) & (len(x.places) - 1) }

func (x *index) after(i int) int { return (i + 1) & (len(x.places) - 1) }

// find returns the place and the number of what is looked for. is says whether
// a number is that, and not of something else with the same fingerprint.
func (x *index) find(want uint32, is func(number int32) bool) (place int, number int32) {
	if x.used == 0 {
		return 0, none
	}
	for i := x.home(want); x.places[i] != 0; i = x.after(i) {
		if n := int32(uint32(x.places[i])) - 1; uint32(x.places[i]>>32) == want && is(n) {
			return i, n
		}
	}
	return 0, none
}

// put adds what is not there.
func (x *index) put(fingerprint uint32, number int32) {
	if 4*(x.used+1) > 3*len(x.places) {
		old := x.places
		x.places = make([]uint64, max(16, 2*len(old)))
		for _, p := range old {
			if p != 0 {
				x.settle(p)
			}
		}
	}
	x.used++
	x.settle(uint64(fingerprint)<<32 | uint64(uint32(number+1)))
}

func (x *index) settle(p uint64) {
	i := x.home(uint32(p >> 32))
	for x.places[i] != 0 {
		i = x.after(i)
	}
	x.places[i] = p
}

// drop empties a place and moves up those behind it that were pushed back.
func (x *index) drop(place int) {
	x.used--
	for i := x.after(place); x.places[i] != 0; i = x.after(i) {
		home := x.home(uint32(x.places[i] >> 32))
		if pushed, gap := (i-home)&(len(x.places)-1), (i-place)&(len(x.places)-1); pushed >= gap {
			x.places[place], place = x.places[i], i
		}
	}
	x.places[place] = 0
}
