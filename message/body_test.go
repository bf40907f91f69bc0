package message_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/message"
)

// variant is one change to a good content and what must come of it. In the
// tables, because is empty where the content must be taken.
type variant struct {
	field, text string // a top-level field and its JSON text; no text takes it out
	because     string
}

// with returns a content with one field changed. Fields are in order of name.
func with(t *testing.T, content, field, text string) string {
	t.Helper()
	var m map[string]json.RawMessage
	if err := json.Unmarshal([]byte(content), &m); err != nil {
		t.Fatalf("%v in %s", err, content)
	}
	if m[field] = json.RawMessage(text); text == "" {
		delete(m, field)
	}
	var members []string
	for _, k := range slices.Sorted(maps.Keys(m)) {
		members = append(members, fmt.Sprintf("%q:%s", k, m[k]))
	}
	return "{" + strings.Join(members, ",") + "}"
}

func try(t *testing.T, kind message.Type, content string, variants []variant) {
	t.Helper()
	open(t, kind, content)
	for _, v := range variants {
		changed := with(t, content, v.field, v.text)
		if v.because != "" {
			refused(t, kind, changed, message.InvalidFormat, v.because)
			continue
		}
		open(t, kind, changed)
	}
}

func quoted(n int) string { return `"` + strings.Repeat("ż", n) + `"` }

func listed(n int, entry string) string {
	return "[" + strings.TrimSuffix(strings.Repeat(entry+",", n), ",") + "]"
}

func keyed(n int, entry string) string {
	var members []string
	for i := range n {
		members = append(members, fmt.Sprintf(`"k%d":%s`, i, entry))
	}
	return "{" + strings.Join(members, ",") + "}"
}

func TestPost(t *testing.T) {
	chainRef := `{"chain":"ETH","item_content":"{}","item_hash":"` + fileA + `","item_type":"inline",` +
		`"sender":"0xA","signature":"0x","time":1.5,"type":"POST"}`
	try(t, message.TypePost, about+`"type":"note","content":null}`, []variant{
		{"type", ``, "type: is missing"},
		{"type", `7`, "type: must be a string"},
		{"type", `null`, "type: must be a string"},
		{"content", ``, ""},
		{"content", `[1,"x"]`, ""},
		{"ref", `null`, ""},
		{"ref", `"anything"`, ""},
		{"ref", `7`, "ref: must be a string"},
		{"ref", chainRef, ""},
		{"ref", with(t, chainRef, "item_hash", `"x"`), "ref.item_hash: must be"},
		{"ref", with(t, chainRef, "chain", `"XYZ"`), "ref.chain: must be"},
		{"ref", with(t, chainRef, "type", `"STORE"`), "ref.type: must be"},
		{"ref", with(t, chainRef, "sender", ``), "ref.sender: is missing"},
		{"tags", `[]`, "tags: is not a field"},
		{"Type", `"x"`, "Type: is not a field"},
	})
	if p := open(t, message.TypePost, about+`"type":"n","ref":`+chainRef+`}`).Body.(*message.Post); p.Ref != fileA {
		t.Errorf("ref: got %s, want %s", p.Ref, fileA)
	}
}

func TestAmend(t *testing.T) {
	content := about + `"type":"amend","content":{},"ref":"` + fileA + `"}`
	if p := open(t, message.TypePost, content).Body.(*message.Post); p.Target != aleph.MustHash(fileA) {
		t.Errorf("target: got %s, want %s", p.Target, fileA)
	}
	refused(t, message.TypePost, with(t, content, "ref", ""), message.PostAmendNoTarget, "ref")
	refused(t, message.TypePost, with(t, content, "ref", "null"), message.PostAmendNoTarget, "ref")
	refused(t, message.TypePost, with(t, content, "ref", `"a note"`), message.PostAmendTargetNotFound, "unknown")
	// What has no proper form is not told to look for its target.
	refused(t, message.TypePost, with(t, with(t, content, "ref", ""), "tags", "1"), message.InvalidFormat, "tags")
}

func TestBlank(t *testing.T) {
	for text, want := range map[string]bool{
		``: true, `null`: true, `false`: true, `0`: true, `-0.0`: true, `""`: true, `[]`: true, `{ }`: true,
		`true`: false, `1`: false, `1e-9`: false, `"0"`: false, `[0]`: false, `{"a":null}`: false,
	} {
		p := message.Post{}
		if text != "" {
			p.Content = json.RawMessage(text)
		}
		if got := p.Blank(); got != want {
			t.Errorf("%q: got %v, want %v", text, got, want)
		}
	}
}

func TestAggregate(t *testing.T) {
	try(t, message.TypeAggregate, about+`"key":"k","content":{"a":1}}`, []variant{
		{"key", ``, "key: is missing"},
		{"key", `{"name":"k"}`, "key: must be a string"},
		{"content", ``, "content: is missing"},
		{"content", `[]`, "content: must be an object"},
		{"content", `null`, "content: must be an object"},
		{"content", `{}`, ""},
		{"more", `1`, "more: is not a field"},
	})
}

func TestStore(t *testing.T) {
	content := about + `"item_type":"storage","item_hash":"` + fileA + `"}`
	try(t, message.TypeStore, content, []variant{
		{"item_type", `"ipfs"`, "item_type: is ipfs"},
		{"item_type", `"inline"`, "item_type: must be one of"},
		{"item_type", ``, "item_type: is missing"},
		{"item_hash", `"` + cidV0 + `"`, "item_type: is storage"},
		{"item_hash", `"x"`, "item_hash: must be"},
		{"item_hash", ``, "item_hash: is missing"},
		{"ref", `"name"`, ""},
		{"ref", `1`, "ref: must be a string"},
		{"size", `"3"`, ""},
		{"size", `1.5`, "size: must be an integer"},
		{"metadata", `[]`, "metadata: must be an object"},
		{"metadata", `null`, ""},
		{"tags", `["anything"]`, ""},
		{"extra_fields", `{"note":1}`, ""},
		{"payment", `null`, ""},
		{"payment", `{"type":"credit"}`, ""},
		{"payment", `{"type":"superfluid"}`, "payment.type: must be one of hold, credit"},
		{"payment", `{"type":"hold","chain":"XYZ"}`, "payment.chain: must be"},
		{"payment", `{}`, "payment.type: is missing"},
		{"payment", `"hold"`, "payment: must be an object"},
	})
	if s := open(t, message.TypeStore, content).Body.(*message.Store); s.Payment.Type != message.Hold {
		t.Errorf("payment: got %s, want hold", s.Payment.Type)
	}
	s := open(t, message.TypeStore, about+`"item_type":"ipfs","item_hash":"`+cidV0+`"}`).Body.(*message.Store)
	if s.Engine != message.IPFS || s.File.String() != cidV0 {
		t.Errorf("got %+v", s)
	}
}

func TestForget(t *testing.T) {
	try(t, message.TypeForget, about+`"hashes":["`+fileA+`"]}`, []variant{
		{"hashes", ``, "hashes: is missing"},
		{"hashes", `null`, "hashes: must be a list"},
		{"hashes", `["x"]`, "hashes[0]: must be an item hash"},
		{"hashes", listed(1000, `"`+fileA+`"`), ""},
		{"hashes", listed(1001, `"`+fileA+`"`), "hashes: must be a list of at most 1000"},
		{"aggregates", `["` + fileB + `"]`, ""},
		{"aggregates", `["profile"]`, "aggregates[0]: must be an item hash"},
		{"aggregates", `null`, "aggregates: must be a list"},
		{"reason", `null`, ""},
		{"reason", quoted(1000), ""},
		{"reason", quoted(1001), "reason: must be a string of at most 1000"},
		{"more", `1`, "more: is not a field"},
	})
	refused(t, message.TypeForget, about+`"hashes":[]}`, message.ForgetNoTarget, "must name")
	open(t, message.TypeForget, about+`"hashes":[],"aggregates":["`+fileA+`"]}`)
}

const program = about + `"type":"vm-function","allow_amend":false,"environment":{},"resources":{},"on":{"http":true},` +
	`"runtime":{"ref":"` + fileA + `","comment":""},"code":{"encoding":"plain","entrypoint":"run","ref":"` + fileB + `"}}`

func TestMachine(t *testing.T) {
	var volumes []variant
	for _, v := range []struct{ text, because string }{
		{`{"ref":"` + fileA + `"}`, ""},
		{`{"ref":"` + fileA + `","use_latest":null}`, "use_latest: must be true or false"},
		{`{"ref":"x"}`, "volumes[0].ref: must be an item hash"},
		{`{"ref":"` + fileA + `","size_mib":5}`, "volumes[0].size_mib: is not a field"},
		{`{"ephemeral":true,"size_mib":1000,"mount":"/a"}`, ""},
		{`{"ephemeral":true,"size_mib":1001}`, "volumes[0].size_mib: must be an integer from 1 to 1000"},
		{`{"ephemeral":false,"size_mib":5}`, "volumes[0].ephemeral: must be true"},
		{`{"ephemeral":1,"size_mib":5}`, "volumes[0].ephemeral: must be true"},
		{`{"size_mib":"5"}`, "as a JSON number"},
		{`{"size_mib":5.0}`, "as a JSON number"},
		{`{"size_mib":0}`, "volumes[0].size_mib: must be"},
		{`{"size_mib":1953125}`, ""},
		{`{"size_mib":1953126}`, "volumes[0].size_mib: must be"},
		{`{"persistence":"store","name":` + quoted(256) + `,"size_mib":9,"parent":{"ref":"` + fileA + `"}}`, ""},
		{`{"persistence":"disk","size_mib":9}`, "volumes[0].persistence: must be one of"},
		{`{"persistence":null,"parent":null,"name":null,"size_mib":9}`, ""},
		{`{"name":` + quoted(257) + `,"size_mib":9}`, "volumes[0].name: must be"},
		{`{"mount":` + quoted(257) + `,"size_mib":9}`, "volumes[0].mount: must be"},
		{`{"size_mib":9,"owner":"x"}`, "volumes[0].owner: is not a field"},
		{`{}`, "volumes[0].size_mib: is missing"},
		{`7`, "volumes[0]: must be an object"},
	} {
		volumes = append(volumes, variant{"volumes", "[" + v.text + "]", v.because})
	}
	try(t, message.TypeProgram, program, volumes)
	try(t, message.TypeProgram, program, []variant{
		{"allow_amend", ``, "allow_amend: is missing"},
		{"allow_amend", `1`, ""},
		{"allow_amend", `"Yes"`, ""},
		{"allow_amend", `0.0`, ""},
		{"allow_amend", `2`, "allow_amend: must be true or false"},
		{"allow_amend", `"maybe"`, "allow_amend: must be true or false"},
		{"allow_amend", `null`, "allow_amend: must be true or false"},
		{"metadata", `null`, ""},
		{"metadata", keyed(256, "1"), ""},
		{"metadata", keyed(257, "1"), "metadata: must be an object of at most 256"},
		{"authorized_keys", `["ssh"]`, ""},
		{"authorized_keys", listed(257, `""`), "authorized_keys: must be a list of at most 256"},
		{"authorized_keys", `[` + quoted(8193) + `]`, "authorized_keys[0]: must be a string of at most 8192"},
		{"variables", keyed(256, `"v"`), ""},
		{"variables", keyed(257, `"v"`), "variables: must be an object of at most 256"},
		{"variables", `{"a":1}`, "variables.a: must be a string"},
		{"variables", `{"a":` + quoted(4097) + `}`, "variables.a: must be a string of at most 4096"},
		{"variables", `{` + quoted(128) + `:""}`, ""},
		{"variables", `{` + quoted(129) + `:""}`, "variables: has a name"},
		{"resources", ``, "resources: is missing"},
		{"resources", `{"vcpus":"3","memory":256.0,"seconds":true}`, ""},
		{"resources", `{"vcpus":0}`, "resources.vcpus: must be an integer from 1 to 256"},
		{"resources", `{"vcpus":257}`, "resources.vcpus"},
		{"resources", `{"vcpus":1.5}`, "resources.vcpus"},
		{"resources", `{"vcpus":null}`, "resources.vcpus"},
		{"resources", `{"memory":1048577}`, "resources.memory"},
		{"resources", `{"seconds":315360001}`, "resources.seconds"},
		{"resources", `{"seconds":315360000,"unknown":1}`, ""},
		{"resources", `{"published_ports":[{"port":22},{"port":"53","protocol":"udp"}]}`, ""},
		{"resources", `{"published_ports":[{"port":65536}]}`, "resources.published_ports[0].port"},
		{"resources", `{"published_ports":[{"port":1,"protocol":"icmp"}]}`, "protocol: must be one of tcp, udp"},
		{"payment", `{"type":"superfluid","chain":"BASE","receiver":"0x"}`, ""},
		{"payment", `{"type":"gift"}`, "payment.type"},
		{"requirements", `{}`, ""},
		{"requirements", `{"cpu":{"architecture":"arm64","vendor":"any","features":["sev"]}}`, ""},
		{"requirements", `{"cpu":{"architecture":"vax"}}`, "requirements.cpu.architecture"},
		{"requirements", `{"cpu":{"cores":1}}`, "requirements.cpu.cores: is not a field"},
		{"requirements", `{"node":{"owner":"x","address_regex":"^a+$","node_hash":"` + fileA + `"}}`, ""},
		{"requirements", `{"node":{"address_regex":"("}}`, "requirements.node.address_regex: must be a regular expression"},
		{"requirements", `{"node":{"address_regex":` + quoted(257) + `}}`, "requirements.node.address_regex: must be a string"},
		{"requirements", `{"node":{"name":"x"}}`, "requirements.node.name: is not a field"},
		{"requirements", `{"gpu":[{"vendor":"v","device_name":"d","device_class":"0301","device_id":"i"}]}`, "device_class"},
		{"requirements", `{"disk":1}`, "requirements.disk: is not a field"},
		{"volumes", `null`, "volumes: must be a list"},
		{"volumes", listed(257, `{"size_mib":1}`), "volumes: must be a list of at most 256"},
		{"replaces", quoted(128), ""},
		{"replaces", quoted(129), "replaces"},
		{"more", `1`, "more: is not a field"},
	})
}

func TestVolumeKinds(t *testing.T) {
	for text, want := range map[string]message.Volume{
		`{"ref":"` + fileA + `"}`: {
			Kind: message.Immutable, File: message.File{Ref: aleph.MustHash(fileA), UseLatest: true},
		},
		`{"size_mib":1000,"comment":"c"}`: {Kind: message.Ephemeral, Comment: "c", SizeMiB: 1000},
		`{"size_mib":1001}`:               {Kind: message.Persistent, SizeMiB: 1001},
		`{"size_mib":5,"name":"n"}`:       {Kind: message.Persistent, Name: "n", SizeMiB: 5},
		`{"size_mib":5,"parent":{"ref":"` + fileA + `","use_latest":false}}`: {
			Kind: message.Persistent, SizeMiB: 5, Parent: &message.File{Ref: aleph.MustHash(fileA)},
		},
	} {
		p := open(t, message.TypeProgram, with(t, program, "volumes", "["+text+"]")).Body.(*message.Program)
		if diff := cmp.Diff(want, p.Volumes[0], sameHash); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	}
	if _, err := json.Marshal(message.Volume{}); err == nil {
		t.Error("a volume of no kind was marshalled")
	}
}

func TestProgram(t *testing.T) {
	p := open(t, message.TypeProgram, program).Body.(*message.Program)
	want := &message.Program{
		Machine: message.Machine{
			Resources: message.Resources{VCPUs: 1, Memory: 128, Seconds: 1},
			Payment:   message.Payment{Type: message.Hold},
		},
		Code:    message.ProgramCode{File: message.File{Ref: aleph.MustHash(fileB)}, Encoding: "plain", Entrypoint: "run"},
		Runtime: message.Runtime{File: message.File{Ref: aleph.MustHash(fileA), UseLatest: true}},
		On:      message.Triggers{HTTP: true},
	}
	if diff := cmp.Diff(want, p, sameHash); diff != "" {
		t.Errorf("defaults (-want +got):\n%s", diff)
	}

	code := `{"encoding":"plain","entrypoint":"run","ref":"` + fileB + `"}`
	try(t, message.TypeProgram, program, []variant{
		{"type", ``, "type: is missing"},
		{"type", `"vm-instance"`, "type: must be one of vm-function"},
		{"code", ``, "code: is missing"},
		{"code", with(t, code, "encoding", `"tar"`), "code.encoding"},
		{"code", with(t, code, "entrypoint", ``), "code.entrypoint: is missing"},
		{"code", with(t, code, "ref", ``), "code.ref: is missing"},
		{"code", with(t, code, "interface", `"cgi"`), "code.interface"},
		{"code", with(t, code, "interface", `"binary"`), ""},
		{"code", with(t, code, "args", `["a"]`), ""},
		{"code", with(t, code, "args", `[1]`), "code.args[0]: must be a string"},
		{"code", with(t, code, "unknown", `1`), ""},
		{"runtime", `{"ref":"` + fileA + `"}`, "runtime.comment: is missing"},
		{"data", `{"encoding":"zip","mount":"/d","ref":null,"use_latest":null}`, ""},
		{"data", `{"encoding":"zip"}`, "data.mount: is missing"},
		{"export", `{"encoding":"zip","mount":"/d"}`, ""},
		{"export", `{"mount":"/d"}`, "export.encoding: is missing"},
		{"on", `{}`, "on.http: is missing"},
		{"on", `{"http":true,"persistent":null,"message":null}`, ""},
		{"on", `{"http":true,"message":[` + keyed(32, "1") + `]}`, ""},
		{"on", `{"http":true,"message":[` + keyed(33, "1") + `]}`, "on.message[0]"},
		{"on", `{"http":true,"cron":1}`, "on.cron: is not a field"},
		{"environment", ``, "environment: is missing"},
		{"environment", `{"internet":"on","unknown":1}`, ""},
		{"environment", `{"internet":"maybe"}`, "environment.internet"},
		{"rootfs", `{}`, "rootfs: is not a field"},
	})
}

func TestProgramFiles(t *testing.T) {
	content := with(t, program, "data", `{"encoding":"zip","mount":"/d","ref":"`+cidV0+`","use_latest":true}`)
	content = with(t, content, "volumes", `[{"size_mib":1},{"ref":"`+fileA+`"},{"size_mib":5,"parent":{"ref":"`+fileB+`"}}]`)
	var got []string
	for _, f := range open(t, message.TypeProgram, content).Body.(*message.Program).Files() {
		got = append(got, fmt.Sprintf("%s %v", f.Ref, f.UseLatest))
	}
	want := []string{fileB + " false", fileA + " true", cidV0 + " true", fileA + " true", fileB + " true"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestInstance(t *testing.T) {
	const (
		node  = `"node":{"node_hash":"` + fileA + `"}`
		terms = `"node":{"node_hash":"` + fileA + `","terms_and_conditions":"` + fileB + `"}`
		gpu   = `"gpu":[{"vendor":"v","device_name":"d","device_class":"0300","device_id":"i"}]`
		sev   = `{"hypervisor":"qemu","trusted_execution":{"policy":1}}`
	)
	instance := about + `"allow_amend":false,"resources":{},"environment":{},` +
		`"rootfs":{"parent":{"ref":"` + fileA + `"},"persistence":"host","size_mib":20480}}`
	try(t, message.TypeInstance, instance, []variant{
		{"rootfs", ``, "rootfs: is missing"},
		{"rootfs", `{"parent":{"ref":"x"},"persistence":"host","size_mib":1}`, "rootfs.parent.ref"},
		{"rootfs", `{"parent":{"ref":"` + fileA + `"},"persistence":"no","size_mib":1}`, "rootfs.persistence"},
		{"rootfs", `{"parent":{"ref":"` + fileA + `"},"persistence":"host","size_mib":"1"}`, "rootfs.size_mib"},
		{"environment", `{"hypervisor":"xen"}`, "environment.hypervisor"},
		{"environment", `{"hypervisor":null,"trusted_execution":null}`, ""},
		{"environment", sev, ""},
		{"environment", `{"trusted_execution":{}}`, "environment.trusted_execution: needs the hypervisor qemu"},
		{"requirements", `{}`, ""},
		{"requirements", `{` + node + `}`, ""},
		{"requirements", `{` + gpu + `}`, "node_hash: is missing; a GPU"},
		{"requirements", `{` + gpu + `,` + node + `}`, "environment.hypervisor: must be qemu"},
		{"requirements", `{` + terms + `}`, "terms_and_conditions: need payment"},
		{"requirements", `{"node":{"terms_and_conditions":"` + fileB + `"}}`, "node_hash: is missing; terms"},
		{"type", `"vm-instance"`, "type: is not a field"},
	})
	try(t, message.TypeInstance, with(t, instance, "payment", `{"type":"credit"}`), []variant{
		{"requirements", `{}`, "node_hash: is missing; requirements that are paid by credit"},
		{"requirements", `{` + terms + `}`, ""},
	})
	try(t, message.TypeInstance, with(t, instance, "environment", sev), []variant{
		{"requirements", `{` + terms + `}`, ""},
		{"requirements", `{` + gpu + `,` + node + `}`, ""},
	})
	i := open(t, message.TypeInstance, with(t, instance, "requirements", `{`+node+`}`)).Body.(*message.Instance)
	if i.NamedNode() != aleph.MustHash(fileA) || len(i.Files()) != 1 {
		t.Errorf("got node %s and files %v", i.NamedNode(), i.Files())
	}
}

func TestVerifiableProgram(t *testing.T) {
	refused(t, message.TypeVProgram, program, message.InvalidFormat, "V-PROGRAM messages are not run")
}

func TestProblemsAreBounded(t *testing.T) {
	_, refusal := message.Open(signed(t, message.TypeForget, about+`"hashes":`+listed(1000, "1")+`}`), nil)
	if n := len(refusal.Details.(message.Errors).Errors); n != 16 {
		t.Errorf("got %d errors, want 16", n)
	}
}
