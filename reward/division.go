package reward

// A division gives each its part of a pool, rounded down to 10^-40 ALEPH. The
// last one gets what is left. It divides once: with
//
//	q = floor(pool * 2^shift / sum) + 1
//
// the part of a weight is floor(q * weight / 2^shift). That is the exact
// quotient, rounded down, unless the quotient lies closer than
// weight / 2^shift below a whole number; then it is that number, one unit
// more. The shift is longer than the sum by 64 bits, as far as there is room.
type division struct {
	pool, sum, rest fine
	q               fine
	shift           uint // 0: there is no room, and every part is divided
}

func divide(pool, sum *fine) division {
	d := division{pool: *pool, sum: *sum, rest: *pool}
	length := sum.BitLen()
	if room := 254 - pool.BitLen(); length > 0 && room >= length {
		d.shift = uint(min(room, length+64))
		d.q.Lsh(pool, d.shift)
		d.q.Div(&d.q, sum)
		d.q.AddUint64(&d.q, 1)
	}
	return d
}

// part gives the part of a weight.
func (d *division) part(part, weight *fine) {
	if d.shift > 0 {
		part.Mul(&d.q, weight)
		part.Rsh(part, d.shift)
	} else {
		part.MulDivOverflow(&d.pool, weight, &d.sum)
	}
	if part.Gt(&d.rest) {
		*part = d.rest
	}
	d.rest.Sub(&d.rest, part)
}

// partOf gives the part of a small weight.
func (d *division) partOf(weight uint64, last bool) (part fine) {
	switch {
	case weight == 0:
	case last:
		return d.last()
	default:
		d.part(&part, &fine{weight})
	}
	return part
}

// last gives what is left.
func (d *division) last() fine {
	rest := d.rest
	d.rest.Clear()
	return rest
}
