package console

import (
	"encoding/json"
	"net/http"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/policy"
)

type parameterView struct {
	Key     string          `json:"key"`
	Value   json.RawMessage `json:"value"` // as TOML has it
	Unit    string          `json:"unit"`
	Range   string          `json:"range"`
	Default string          `json:"default"`
	Meaning string          `json:"meaning"`
}

type policyView struct {
	Name       string          `json:"name"`
	Epoch      uint64          `json:"epoch"` // from which it is in force
	TOML       string          `json:"toml"`
	Parameters []parameterView `json:"parameters"`
}

func viewPolicy(p policy.Policy, epoch uint64) policyView {
	v := policyView{Name: p.Name, Epoch: epoch, TOML: string(p.TOML())}
	for _, d := range policy.Parameters() {
		v.Parameters = append(v.Parameters, parameterView{d.Key, json.RawMessage(d.Literal(p)), d.Unit, d.Range, d.Default, d.Meaning})
	}
	return v
}

// policy tells the rules in force, those that are agreed for the next epoch,
// and which policy each core node has voted for since they changed last: GET
// /api/v1/policy. next is null when the rules in force stay.
func (c *console) policy(w http.ResponseWriter, _ *http.Request) error {
	type wish struct {
		Core   string        `json:"core"`
		Signer aleph.Address `json:"signer"`
		Policy *string       `json:"policy"` // null while it has not voted
	}
	answer := struct {
		Epoch   uint64      `json:"epoch"` // that is open
		InForce policyView  `json:"in_force"`
		Next    *policyView `json:"next"`
		Wishes  []wish      `json:"wishes"`
	}{Wishes: []wish{}}
	c.core.View(func(e *engine.Engine) {
		answer.Epoch, _, _ = e.Epoch()
		answer.InForce = viewPolicy(e.Policy(), e.PolicySince())
		if next, ok := e.NextPolicy(); ok {
			v := viewPolicy(next, answer.Epoch+1)
			answer.Next = &v
		}
		for _, core := range e.Genesis().Cores {
			v := wish{Core: core.Name, Signer: core.Signer}
			if p := e.PolicyWish(core.Signer).Policy; p != nil {
				name := p.Name
				v.Policy = &name
			}
			answer.Wishes = append(answer.Wishes, v)
		}
	})
	return writeJSON(w, http.StatusOK, answer)
}
