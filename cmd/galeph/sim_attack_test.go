package main

import (
	"testing"

	"github.com/aleph-im/go-aleph/docs/schema/schematest"
	"github.com/aleph-im/go-aleph/sim"
)

// TestAttacksHaveTheirSchema holds what attacks print to the schema, and damages
// each value of one: the schema refuses every damage.
func TestAttacksHaveTheirSchema(t *testing.T) {
	for _, k := range sim.Attacks() {
		document := printed(t, "sim", "attack", k.Key, "--policy", "mainnet", "--json")
		schematest.Validate(t, "attack", document)
		if k.Key == "self_dealing" {
			schematest.StrictReal(t, "attack", document, "formula_usd", "formula", "with")
		}
	}
}
