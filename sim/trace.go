package sim

// Trace is one run, epoch by epoch.
type Trace struct {
	Scenario string       `json:"scenario"` // its name
	ID       string       `json:"id"`       // by its content
	Seed     int64        `json:"seed"`
	Mode     Mode         `json:"mode"`
	Run      uint64       `json:"run"`
	Days     []float64    `json:"days"` // the ends of the epochs, from the start
	Series   []Course     `json:"series"`
	Outcomes []FinalValue `json:"outcomes"`
}

// Course is a metric of one run.
type Course struct {
	Key    string    `json:"key"`
	Unit   string    `json:"unit"`
	Means  string    `json:"means"`
	Values []float64 `json:"values"` // by epoch
}

// FinalValue is an outcome of one run.
type FinalValue struct {
	Key   string  `json:"key"`
	Unit  string  `json:"unit"`
	Means string  `json:"means"`
	Value float64 `json:"value"`
}

// Trace runs one run and keeps all of it. An error is a law that was broken: a
// fault of the program.
func (m *Model) Trace(mode Mode, number uint64) (Trace, error) {
	t := Trace{Scenario: m.scenario.Name, ID: m.id, Seed: m.scenario.Seed, Mode: mode, Run: number}
	for _, x := range m.metrics {
		t.Series = append(t.Series, Course{Key: x.Key, Unit: x.Unit, Means: x.Meaning})
	}
	c := m.course(mode)
	c.Begin(number)
	for c.Next() {
		t.Days = append(t.Days, mul(float64(c.Epoch()), m.days))
		for i, v := range c.Values() {
			t.Series[i].Values = append(t.Series[i].Values, v)
		}
	}
	for i, x := range Outcomes() {
		t.Outcomes = append(t.Outcomes, FinalValue{x.Key, x.Unit, x.Meaning, c.Outcomes()[i]})
	}
	return t, c.Err()
}
