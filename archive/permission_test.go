package archive

import (
	"encoding/json"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/message"
)

func TestAuthorization(t *testing.T) {
	const me = `"address":"` + string(delegate) + `"`
	note, profile := post(nil), element("profile", object{})
	for name, c := range map[string]struct {
		authorizations string
		say            say
		allowed        bool
	}{
		"none":                     {`[]`, note, false},
		"no filter":                {`[{` + me + `}]`, note, true},
		"empty filters":            {`[{` + me + `,"chain":"","channels":[],"types":[],"post_types":[],"aggregate_keys":[]}]`, note, true},
		"null filters":             {`[{` + me + `,"chain":null,"channels":null,"types":null,"post_types":null}]`, note, true},
		"address in other case":    {`[{"address":"` + lower(delegate) + `"}]`, note, true},
		"another delegate":         {`[{"address":"` + string(stranger) + `"}]`, note, false},
		"second entry":             {`[{` + me + `,"types":["STORE"]},{` + me + `,"types":["POST"]}]`, note, true},
		"chain":                    {`[{` + me + `,"chain":"ETH"}]`, note, true},
		"another chain":            {`[{` + me + `,"chain":"SOL"}]`, note, false},
		"chain of the message":     {`[{` + me + `,"chain":"BASE"}]`, note.on("BASE"), true},
		"channel":                  {`[{` + me + `,"channels":["A","B"]}]`, note.in("B"), true},
		"another channel":          {`[{` + me + `,"channels":["A"]}]`, note.in("B"), false},
		"no channel":               {`[{` + me + `,"channels":["A"]}]`, note, false},
		"type":                     {`[{` + me + `,"types":["POST"]}]`, note, true},
		"another type":             {`[{` + me + `,"types":["AGGREGATE"]}]`, note, false},
		"post type":                {`[{` + me + `,"post_types":["note"]}]`, note, true},
		"another post type":        {`[{` + me + `,"post_types":["vote"]}]`, note, false},
		"post type, for aggregate": {`[{` + me + `,"post_types":["vote"]}]`, profile, true},
		"key":                      {`[{` + me + `,"aggregate_keys":["profile"]}]`, profile, true},
		"another key":              {`[{` + me + `,"aggregate_keys":["settings"]}]`, profile, false},
		"key, for post":            {`[{` + me + `,"aggregate_keys":["settings"]}]`, note, true},
		"all filters":              {`[{` + me + `,"chain":"ETH","channels":["A"],"types":["POST"],"post_types":["note"]}]`, note.in("A"), true},
		"all filters but one":      {`[{` + me + `,"chain":"ETH","channels":["A"],"types":["POST"],"post_types":["note"]}]`, note.in("B"), false},
		"unknown fields":           {`[{` + me + `,"alias":"laptop","Types":["STORE"]}]`, note, true},
		"filter is no list":        {`[{` + me + `,"types":"POST"}]`, note, false},
		"entry is no object":       {`["` + string(delegate) + `",{` + me + `}]`, note, true},
		"no address":               {`[{"types":["POST"]}]`, note, false},
		"not a list":               {`{` + me + `}`, note, false},
		"null":                     {`null`, note, false},
	} {
		t.Run(name, func(t *testing.T) {
			a := New()
			take(t, a, element("security", object{"authorizations": json.RawMessage(c.authorizations)}))
			attempt := c.say.from(delegate).inNameOf(owner)
			if !c.allowed {
				refuse(t, a, message.PermissionDenied, "", attempt)
				return
			}
			take(t, a, attempt)
		})
	}
}

func TestOwnerNeedsNoAuthorization(t *testing.T) {
	a := New()
	take(t, a, post(nil).from(aleph.Address(lower(owner))).inNameOf(owner))
	take(t, a, post(nil).inNameOf(aleph.Address(lower(owner))))
	refuse(t, a, message.PermissionDenied,
		`{"errors":["`+string(stranger)+` may not write this for `+string(owner)+`; the owner can allow it in the aggregate \"security\""]}`,
		post(nil).from(stranger).inNameOf(owner).atSecond(1))
}

// The owner's spelling decides nothing: the reference would not find the
// aggregate here.
func TestAuthorizationOfAnOwnerInLowerCase(t *testing.T) {
	a := New()
	take(t, a, authorize(object{"address": delegate}))
	take(t, a, post(nil).from(delegate).inNameOf(aleph.Address(lower(owner))))
}

func TestAuthorizationsChange(t *testing.T) {
	a := New()
	by := func(n aleph.Millis) say { return post(nil).from(delegate).inNameOf(owner).atSecond(n) }
	denied := func(n aleph.Millis) {
		t.Helper()
		refuse(t, a, message.PermissionDenied, "", by(n))
	}
	denied(0)
	take(t, a, authorize(object{"address": delegate}).atSecond(10))
	written := take(t, a, by(1))

	take(t, a, element("security", object{"other": 1}).atSecond(11)) // leaves authorizations as they are
	take(t, a, by(2))

	revoked := take(t, a, authorize().atSecond(20))
	denied(3)
	if r, _ := a.Known(written); r.Status != Processed {
		t.Error("revoking undid a message")
	}
	take(t, a, authorize(object{"address": delegate}).atSecond(15)) // older than the revocation
	denied(4)
	take(t, a, authorize(object{"address": delegate}).atSecond(20)) // as old, but later
	denied(5)

	take(t, a, forget(revoked))
	take(t, a, by(6))
}

// A delegate who may write a post may amend it, and only then.
func TestDelegatedAmend(t *testing.T) {
	a := New()
	note := take(t, a, post(nil).in("A"))
	vote := take(t, a, post(object{"type": "vote"}).in("A"))
	elsewhere := take(t, a, post(nil).in("B").atSecond(1))
	take(t, a, authorize(object{"address": delegate, "types": []string{"POST"}, "channels": []string{"A"}, "post_types": []string{"note"}}))

	attempt := func(target aleph.Hash) say { return amend(target, nil).from(delegate).inNameOf(owner).in("A") }
	take(t, a, attempt(note))
	refuse(t, a, message.PermissionDenied, "", attempt(vote))
	refuse(t, a, message.PermissionDenied, "", attempt(elsewhere))
	refuse(t, a, message.PermissionDenied, "", attempt(aleph.HashOf(nil)))
	refuse(t, a, message.PermissionDenied, "", amend(note, nil).from(delegate).in("A").atSecond(1))
}

// FuzzSecurity reads what strangers write into their security aggregate.
func FuzzSecurity(f *testing.F) {
	f.Add([]byte(`{"authorizations":[{"address":"` + string(delegate) + `","chain":"ETH","channels":["A"],"types":["POST"]}]}`))
	f.Add([]byte(`{"authorizations":[{"address":"x","post_types":[null],"aggregate_keys":null},7,"x",[]]}`))
	f.Add([]byte(`{"authorizations":{}}`))
	f.Add([]byte(`[]`))
	f.Fuzz(func(t *testing.T, content []byte) {
		s := securityOf(&message.Aggregate{Key: "security", Content: content})
		if s == nil {
			return
		}
		for _, z := range s.Authorizations {
			if again, ok := aleph.ParseAddress(string(z.Delegate)); !ok || again != z.Delegate {
				t.Errorf("%q became a delegate", z.Delegate)
			}
		}
	})
}
