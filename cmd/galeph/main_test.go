package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/rogpeppe/go-internal/txtar"
	"github.com/santhosh-tekuri/jsonschema/v6"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/docs/schema"
	"github.com/aleph-im/go-aleph/docs/schema/schematest"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"galeph": main,
	})
}

// TestScripts runs sessions. In them, "valid NAME FILE" holds a document, such
// as stdout, to the schema of that name.
func TestScripts(t *testing.T) {
	schemas := map[string]*jsonschema.Schema{}
	for _, name := range schema.Names() {
		schemas[name] = schematest.Compile(t, name)
	}
	valid := func(ts *testscript.TestScript, not bool, args []string) {
		if len(args) != 2 || schemas[args[0]] == nil {
			ts.Fatalf("usage: valid NAME FILE, where NAME is one of %v", schema.Names())
		}
		document, err := jsonschema.UnmarshalJSON(strings.NewReader(ts.ReadFile(args[1])))
		ts.Check(err)
		if err := schemas[args[0]].Validate(document); (err != nil) != not {
			ts.Fatalf("%s: %v", args[0], err)
		}
	}
	testscript.Run(t, testscript.Params{Dir: "testdata", Cmds: map[string]func(*testscript.TestScript, bool, []string){"valid": valid}})
}

// TestDocumentsHaveTheirSchemas damages each value of what the scripts print:
// the schemas refuse every damage.
func TestDocumentsHaveTheirSchemas(t *testing.T) {
	// What an address earned from one source only, or as one thing only, lacks the others.
	optional := []string{"name", "crn", "execution_crn", "execution_ccn", "execution_staker", "storage_ccn", "storage_staker"}
	periods, hours := unpacked(t, "mainnet.txtar"), unpacked(t, "rewards.txtar")
	t.Chdir(periods)
	for _, file := range []string{"period.json", "hostile.json", "holders.json", "before.json"} {
		document := printed(t, "rewards", "compute", "--policy", "mainnet", "--input", file)
		schematest.Strict(t, "distribution", document, append(optional, "ccn", "staker", "credit_revenue", "holder_tier", "wage_subsidy")...)
	}
	t.Chdir(hours)
	for _, rules := range []string{"proposal", "mainnet", "burn.toml"} {
		for _, file := range []string{"hour.json", "files.json"} {
			schematest.Strict(t, "rewards", printed(t, "rewards", "compute", "--json", "--policy", rules, "--input", file, "--registry", "registry.json"))
		}
	}
}

// unpacked puts the files of a script into a directory.
func unpacked(t *testing.T, script string) string {
	t.Helper()
	archive, err := txtar.ParseFile(filepath.Join("testdata", script))
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := txtar.Write(archive, dir); err != nil {
		t.Fatal(err)
	}
	return dir
}

// printed runs a command that succeeds and returns what it prints.
func printed(t *testing.T, args ...string) []byte {
	t.Helper()
	var out, errs bytes.Buffer
	if code := run(t.Context(), args, output{&out, &errs}); code != 0 {
		t.Fatalf("%s: exit code %d: %s", strings.Join(args, " "), code, &errs)
	}
	return out.Bytes()
}

// data is where recorded data of the real network lies, beside the project.
const data = "../../../shared/data"

func recorded(t *testing.T, name string) string {
	t.Helper()
	file := filepath.Join(data, name)
	if _, err := os.Stat(file); err != nil {
		t.Skipf("the recorded data is not there: %v", err)
	}
	return file
}

// One real hour of mainnet is shared to the last unit of what it was worth.
func TestRewardsOfTheRecordedHour(t *testing.T) {
	var out, errs strings.Builder
	args := []string{
		"rewards", "compute", "--policy", "proposal", "--json",
		"--input", recorded(t, "usage-hour-2026-05-06.json"), "--registry", recorded(t, "registry-synthetic.json"),
	}
	if code := run(t.Context(), args, output{&out, &errs}); code != 0 {
		t.Fatalf("exit code %d: %s", code, &errs)
	}
	schematest.Validate(t, "rewards", []byte(out.String()))
	var d rewardsDocument
	if err := json.Unmarshal([]byte(out.String()), &d); err != nil {
		t.Fatal(err)
	}
	if d.Lines != 987 || d.Credits != 49_856_661 {
		t.Errorf("got %d lines of %d credits, want 987 of 49856661", d.Lines, d.Credits)
	}
	// 49,856,661 credits at 5.7308924861535e-05 ALEPH are exact in 10^-18.
	worth, err := aleph.ParseToken("2857231639096022434635")
	if err != nil {
		t.Fatal(err)
	}
	if d.Pool != worth {
		t.Errorf("the hour was worth %s, want %s", d.Pool, worth)
	}
	var shares, leftovers aleph.Token
	for _, s := range d.Shares {
		shares = shares.Add(s.Amount)
	}
	for _, u := range d.Leftovers {
		leftovers = leftovers.Add(u.Amount)
	}
	if got := shares.Add(d.Developers).Add(d.Burned).Add(leftovers); got != worth {
		t.Errorf("shares and leftovers sum to %s, want %s", got, worth)
	}
	if d.Unallocated != leftovers || len(d.Shares) < 167 {
		t.Errorf("%s unallocated in %d leftovers, %d shares", d.Unallocated, len(d.Leftovers), len(d.Shares))
	}
	// Each role has its part, within one unit for each line.
	for role, want := range map[string]struct {
		got  aleph.Token
		part uint64
	}{"crn": {d.CRN, 6000}, "ccn": {d.CCN, 1500}, "stakers": {d.Stakers, 2000}, "developers": {d.Developers, 500}} {
		exact := worth.MulDiv(aleph.NewToken(want.part), aleph.NewToken(10_000))
		high, low := exact.Add(aleph.NewToken(987)), exact.MustSub(aleph.NewToken(987))
		if want.got.Cmp(high) > 0 || want.got.Cmp(low) < 0 {
			t.Errorf("%s got %s, want about %s", role, want.got, exact)
		}
	}
}

// A walkthrough that was interrupted says nothing about the laws, and fails.
func TestWalkthroughInterrupted(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var out, errs strings.Builder
	args := []string{"devnet", "--walkthrough", "--json", "--data", t.TempDir(), "--rpc", "127.0.0.1:0", "--artifacts", "../../contracts/node_modules"}
	if code := run(ctx, args, output{&out, &errs}); code != exitFailed || !strings.Contains(errs.String(), "interrupted") {
		t.Errorf("exit code %d: %s", code, &errs)
	}
}

// The policy of a network that runs is shown as its core node tells it.
func TestPolicyOfANode(t *testing.T) {
	const document = `{"epoch": 3, "in_force": {"name": "ours", "epoch": 2, "toml": "name = \"ours\"\n", "parameters": [
		{"key": "epoch", "value": "10d", "unit": "time", "range": "1s to 90d", "default": "10d", "meaning": "How long."}]},
		"next": {"name": "theirs", "epoch": 4}}`
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/api/v1/policy" {
			http.NotFound(w, r)
			return
		}
		_, _ = io.WriteString(w, document)
	}))
	defer server.Close()
	for flag, want := range map[string]string{
		"--toml": "name = \"ours\"\n",
		"--json": `"name": "theirs"`,
		"":       "policy ours, in force since epoch 2\npolicy theirs is agreed from epoch 4 on\nKEY    VALUE  UNIT  RANGE      DEFAULT  MEANING\nepoch  10d    time  1s to 90d  10d      How long.\n",
	} {
		args := []string{"policy", "show", "--node", server.URL + "/"}
		if flag != "" {
			args = append(args, flag)
		}
		var out, errs strings.Builder
		if code := run(t.Context(), args, output{&out, &errs}); code != 0 || !strings.Contains(out.String(), want) {
			t.Errorf("%s: exit code %d: %s%s", flag, code, &out, &errs)
		}
	}
	var out, errs strings.Builder
	if code := run(t.Context(), []string{"policy", "show", "--node", server.URL + "/elsewhere"}, output{&out, &errs}); code != 1 || !strings.Contains(errs.String(), "404") {
		t.Errorf("elsewhere: exit code %d: %s%s", code, &out, &errs)
	}
}

// What is no policy is refused with what to do, however a node answers.
func TestNoPolicyOfANode(t *testing.T) {
	for name, test := range map[string]struct{ answer, want string }{
		"a page":                {"<html>", "is no policy: give the URL of a core node's HTTP API"},
		"nothing":               {"", "is no policy"},
		"another document":      {`{"epoch": 3}`, "is no policy"},
		"a list":                {`[]`, "is no policy"},
		"cut off":               {`{"in_force": {"name": "ours"`, "is no policy"},
		"more than a node says": {`{"in_force": {"name": "` + strings.Repeat("x", 2<<20) + `"}}`, "is no policy"},
	} {
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			_, _ = io.WriteString(w, test.answer)
		}))
		var out, errs strings.Builder
		code := run(t.Context(), []string{"policy", "show", "--node", server.URL}, output{&out, &errs})
		server.Close()
		if code != exitFailed || out.Len() > 0 || !strings.Contains(errs.String(), test.want) {
			t.Errorf("%s: exit code %d: %s%s", name, code, &out, &errs)
		}
	}
}
