package archive

import (
	"encoding/json"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/message"
)

// securityKey is the key of the aggregate in which an account names its
// delegates.
const securityKey = "security"

// Security is what an aggregate of that key says about delegates. It replaces
// what earlier ones said.
type Security struct {
	Authorizations []Authorization
}

// Authorization lets a delegate write in an account's name. Each filter that
// is not empty must hold.
type Authorization struct {
	Delegate      aleph.Address
	Chain         message.Chain
	Channels      []string
	Types         []string
	PostTypes     []string // of POST messages only
	AggregateKeys []string // of AGGREGATE messages only
}

// permit refuses a message with the attributes and the owner of r unless its
// sender is the owner or a delegate who may write it.
func (a *Archive) permit(sender aleph.Address, r Record) *message.Refusal {
	if sender == r.Owner {
		return nil
	}
	if latest := a.security[r.Owner].latest(); latest != nil {
		for _, authorization := range latest.Security.Authorizations {
			if authorization.Delegate == sender && authorization.covers(r) {
				return nil
			}
		}
	}
	return refusef(message.PermissionDenied,
		"%s may not write this for %s; the owner can allow it in the aggregate %q", sender, r.Owner, securityKey)
}

func (z Authorization) covers(r Record) bool {
	holds := func(filter []string, value string) bool { return len(filter) == 0 || slices.Contains(filter, value) }
	return (z.Chain == "" || z.Chain == r.Chain) &&
		holds(z.Channels, r.Channel) &&
		holds(z.Types, string(r.Type)) &&
		(r.Type != message.TypePost || holds(z.PostTypes, r.Kind)) &&
		(r.Type != message.TypeAggregate || holds(z.AggregateKeys, r.Kind))
}

// securityOf reads the delegates out of an aggregate; nil when it does not
// speak of them, so that those named before stay. What cannot be read as an
// authorization authorizes nobody.
func securityOf(body *message.Aggregate) *Security {
	if body.Key != securityKey {
		return nil
	}
	raw, ok := members(body.Content)["authorizations"]
	if !ok {
		return nil
	}
	s := &Security{}
	var list []json.RawMessage
	if json.Unmarshal(raw, &list) != nil {
		return s
	}
	for _, raw := range list {
		if authorization, ok := readAuthorization(members(raw)); ok {
			s.Authorizations = append(s.Authorizations, authorization)
		}
	}
	return s
}

func readAuthorization(fields map[string]json.RawMessage) (z Authorization, ok bool) {
	var delegate string
	for key, into := range map[string]any{ // order-free: each field goes to its own place.
		"address":        &delegate,
		"chain":          &z.Chain,
		"channels":       &z.Channels,
		"types":          &z.Types,
		"post_types":     &z.PostTypes,
		"aggregate_keys": &z.AggregateKeys,
	} {
		if raw, given := fields[key]; given && json.Unmarshal(raw, into) != nil {
			return Authorization{}, false
		}
	}
	z.Delegate, ok = aleph.ParseAddress(delegate)
	return z, ok
}

// members reads an object; other JSON has none. Decoding into a struct would
// take fields of other capitals for filters.
func members(raw json.RawMessage) map[string]json.RawMessage {
	var m map[string]json.RawMessage
	if json.Unmarshal(raw, &m) != nil {
		return nil
	}
	return m
}
