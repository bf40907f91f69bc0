package console

import (
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/message"
)

// TestHome reads the page before anything happened and in the middle of an
// epoch.
func TestHome(t *testing.T) {
	n := newNetwork(t)
	page := func(want ...string) {
		t.Helper()
		a := n.ok("/")
		// Where lines break and what is marked up is a matter of taste.
		var text strings.Builder
		for rest := a.body[strings.Index(a.body, "<body>"):]; rest != ""; {
			before, tag, _ := strings.Cut(rest, "<")
			text.WriteString(before + " ")
			_, rest, _ = strings.Cut(tag, ">")
		}
		got := strings.Join(strings.Fields(text.String()), " ")
		for _, w := range want {
			if !strings.Contains(got, w) {
				t.Errorf("%q is not on the page: %s", w, got)
			}
		}
		if got := a.header.Get("Content-Type"); got != "text/html; charset=utf-8" {
			t.Errorf("the page is %s", got)
		}
		for _, outside := range []string{"<script", "<link", "<img", "@import", "url("} {
			if strings.Contains(a.body, outside) {
				t.Errorf("the page asks for more: %s", outside)
			}
		}
	}
	page("Aleph Cloud · test", "● in step · 3 peers", "Block 7", "Epoch 1 1 h 0 min left", "Price of ALEPH 0.025 USD, agreed", "VMs none",
		"✓ closes", "0 purchases, 0 lines on bills, 0 epochs closed.", "None is registered yet.", "reward vault 0x01")

	_, crn := n.grow()
	n.buy(addressOf("alice"), 1_000_000)
	vm := n.deploy("alice", "code")
	evil := "<script>alert(1)</script>"
	n.operation("crn", message.NodeOperation{
		Action: message.CreateResourceNode, Details: message.NodeDetails{Type: "compute", Name: &evil, Address: new("https://node.example/" + evil)},
	})
	n.pass(20 * aleph.Minute)
	page("40 min 0 s left", "VMs 1 ordered", "1 of 4 units 1 100.00 %", "node one 600,000 1 0.00 %",
		"&lt;script&gt;alert(1)&lt;/script&gt; not linked", "0 of 0 units 0 0.00 %",
		vm.Short()+" ordered", "reserved 11,000", "1 purchase,", "came in 1,000,000.000000000000000000",
		"developers 50,000.000000000000000000", "behind unused credits 950,000.000000000000000000")
	if got := n.get("/api/v1/nodes/" + crn.String() + "/plan"); got.status != http.StatusOK {
		t.Errorf("the link of a node leads to %s", got)
	}
}

func TestGrouped(t *testing.T) {
	for s, want := range map[string]string{
		"0": "0", "999": "999", "1000": "1,000", "1234567.8901": "1,234,567.8901", "100000": "100,000",
	} {
		if diff := cmp.Diff(want, grouped(s)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", s, diff)
		}
	}
}

func TestRemaining(t *testing.T) {
	for m, want := range map[aleph.Millis]string{
		-1: "0 s", 999: "0 s", 59_000: "59 s", 60_000: "1 min 0 s", 3_599_999: "59 min 59 s",
		3 * aleph.Hour: "3 h 0 min", 10*aleph.Day - 1: "9 d 23 h",
	} {
		if diff := cmp.Diff(want, remaining(m)); diff != "" {
			t.Errorf("%d (-want +got):\n%s", m, diff)
		}
	}
}

func TestPercent(t *testing.T) {
	for _, tt := range []struct {
		part, all int64
		want      int
	}{{0, 0, 0}, {1, 0, 0}, {-1, 3, 0}, {1, 3, 33}, {3, 3, 100}, {4, 3, 100}} {
		if got := percent(tt.part, tt.all); got != tt.want {
			t.Errorf("%d of %d: got %d, want %d", tt.part, tt.all, got, tt.want)
		}
	}
}
