package main

import (
	"fmt"

	"github.com/aleph-im/go-aleph/sim"
)

type simTrace struct {
	scenarioFlags
	Number uint64   `name:"run" default:"0" placeholder:"N" help:"Which run, counted from 0."`
	Mode   sim.Mode `default:"engine" enum:"cohort,engine" help:"engine or cohort, as for galeph sim run."`
	JSON   bool     `name:"json" help:"Print one JSON document instead of CSV."`
}

// Help shows what to type.
func (simTrace) Help() string {
	return `A run is the same every time: the scenario, its seed and the number decide it.

Examples:
  galeph sim trace today --run 7 > run7.csv
  galeph sim trace crash --json`
}

// Run shows one course.
func (c simTrace) Run(o output) error {
	s, err := c.read(o)
	if err != nil {
		return err
	}
	m, err := sim.Prepare(s)
	if err != nil {
		return err
	}
	t, err := m.Trace(c.Mode, c.Number)
	if err != nil {
		return err
	}
	if c.JSON {
		return printJSON(o.out, t)
	}
	_, err = fmt.Fprintf(o.out, "%s", t.CSV())
	return err
}
