package sim

// Literals returns the values of a scenario by the keys of Parameters, as TOML
// has them.
func (s *Scenario) Literals() map[string]string { return literals(fields(), s) }

// Literals returns the values of a class by the keys of ClassParameters.
func (c *Class) Literals() map[string]string { return literals(classFields(), c) }

// Literals returns the values of a kind of users by the keys of
// DemandParameters.
func (d *Demand) Literals() map[string]string { return literals(demandFields(), d) }

// Literals returns the values of a shock by the keys of ShockParameters.
func (s *Shock) Literals() map[string]string { return literals(shockFields(), s) }

func literals[T any](fields []field[T], of *T) map[string]string {
	out := make(map[string]string, len(fields))
	for _, f := range fields {
		out[f.key] = f.value.literal(of)
	}
	return out
}
