package sim

// Chance is a stream of random numbers for tests.
type Chance = chance

// NewChance begins one.
func NewChance(seed uint64) *Chance {
	c := &chance{}
	c.begin(seed, 0)
	return c
}

func anywhere(_ int, u float64) float64 { return u }

// MorrisOf finds the elementary effects of a function of k parameters.
func MorrisOf(f func([]float64) float64, k, paths int, c *Chance) []Effect {
	return effectsOf(newPaths(k, paths, anywhere, c), f, c)
}

// SobolOf finds the indices of a function of k parameters.
func SobolOf(f func([]float64) float64, k, rows int, c *Chance) []Effect {
	return effectsOf(newCrossed(k, rows, anywhere, c), f, c)
}

func effectsOf(d design, f func([]float64) float64, c *Chance) []Effect {
	values := make([]float64, len(d.points()))
	for i, at := range d.points() {
		values[i] = f(at)
	}
	return d.effects(values, c)
}
