package console

import (
	"strings"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/policy"
)

// TestPolicy reads the rules before, while and after they change, and under
// which of them each epoch was computed.
func TestPolicy(t *testing.T) {
	n := newNetwork(t)
	var old policy.Policy
	n.View(func(e *engine.Engine) { old = e.Policy() })
	a := n.ok("/api/v1/policy")
	if a.at("epoch") != 1.0 || a.at("in_force", "name") != "proposal" || a.at("in_force", "epoch") != 1.0 || a.at("next") != nil ||
		a.at("in_force", "toml") != string(old.TOML()) || a.at("wishes", 0, "core") != "core" || a.at("wishes", 0, "policy") != nil {
		t.Errorf("at first: %s", a)
	}
	for i, d := range policy.Parameters() {
		got := a.at("in_force", "parameters", i).(map[string]any)
		if want := d.Value(old); got["key"] != d.Key || strings.Trim(string(toJSON(t, got["value"])), `"`) != want {
			t.Errorf("parameter %s is %v, want %s", d.Key, got, want)
		}
	}

	next := old
	next.Name, next.Epoch = "ours", 2*aleph.Hour
	n.apply(engine.Vote{Signer: addressOf("core"), Policy: &engine.PolicyVote{Serial: 1, TOML: next.TOML()}})
	a = n.ok("/api/v1/policy")
	if a.at("in_force", "name") != "proposal" || a.at("next", "name") != "ours" || a.at("next", "epoch") != 2.0 || a.at("wishes", 0, "policy") != "ours" {
		t.Errorf("agreed: %s", a)
	}
	n.pass(3 * aleph.Hour)
	a = n.ok("/api/v1/policy")
	if a.at("epoch") != 3.0 || a.at("in_force", "name") != "ours" || a.at("in_force", "epoch") != 2.0 || a.at("next") != nil || a.at("wishes", 0, "policy") != nil {
		t.Errorf("in force: %s", a)
	}
	for path, p := range map[string]policy.Policy{"/api/v1/epochs/1": old, "/api/v1/epochs/2": next} {
		if a := n.ok(path); a.at("policy") != p.Name || a.at("policy_toml") != string(p.TOML()) {
			t.Errorf("%s: %s", path, a)
		}
	}
	if a := n.ok("/api/v1/epochs"); a.at("epochs", 0, "policy") != "ours" || a.at("epochs", 1, "policy") != "proposal" {
		t.Errorf("epochs: %s", a)
	}
}
