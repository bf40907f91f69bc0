package machine

import (
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestFake(t *testing.T) {
	plain := http.Header{"Content-Type": {"text/plain; charset=utf-8"}}
	tests := []struct {
		name, script string
		want         Response
		fault        *Fault
	}{
		{"reply", "# a comment\n\nreply {path}?{query}\n  reply {body}", Response{Status: 200, Header: plain, Body: []byte("/p?q\nb\n")}, nil},
		{"status", "status 404\nreply no", Response{Status: 404, Header: plain, Body: []byte("no\n")}, nil},
		{"only a status", "status 204", Response{Status: 204, Header: http.Header{}}, nil},
		{"spend", "spend 400\nspend 600\nreply done", Response{Status: 200, Header: plain, Body: []byte("done\n"), Spent: time.Second}, nil},
		{"spend too much", "spend 400\nspend 601\nreply done", Response{Spent: time.Second}, &Fault{Timeout, "the program ran past its 1 s limit and was ended"}},
		{"loop", "spend 5\nloop", Response{Spent: time.Second}, &Fault{Timeout, "the program ran past its 1 s limit and was ended"}},
		{"trap", "spend 7\ntrap oh no", Response{Spent: 7 * time.Millisecond}, &Fault{Trap, "the program trapped: oh no"}},
		{"grow", "grow", Response{}, &Fault{Memory, "the program failed when it needed more than its 1000 bytes of memory"}},
		{"exit", "reply no\nexit 3", Response{}, &Fault{Exit, "the program ended with exit code 3"}},
		{"good exit", "reply yes\nexit 0\ntrap never", Response{Status: 200, Header: plain, Body: []byte("yes\n")}, nil},
		{"no answer", "spend 1", Response{Spent: time.Millisecond}, &Fault{Output, "the program ended without an answer"}},
	}
	for _, c := range tests {
		t.Run(c.name, func(t *testing.T) {
			instance, err := Fake{}.Start(t.Context(), Program{Code: []byte(c.script), Memory: 1000, Timeout: time.Second})
			if err != nil {
				t.Fatal(err)
			}
			got, err := instance.Serve(t.Context(), Request{Path: "/p", Query: "q", Body: []byte("b")})
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			fault, _ := errors.AsType[*Fault](err)
			if diff := cmp.Diff(c.fault, fault); diff != "" {
				t.Errorf("%v (-want +got)\n%s", err, diff)
			}
		})
	}
}

func TestFakeRefuses(t *testing.T) {
	for script, want := range map[string]string{
		"":               "its script has no step",
		"reply a\ndance": `line 2 of its script says "dance", which is no step`,
		"spend -1":       `line 1 of its script needs a number from 0 to 86400000 after "spend", not "-1"`,
		"status 100":     `line 1 of its script needs a number from 200 to 599 after "status", not "100"`,
		"spend":          `not ""`,
		"reply \x00" + strings.Repeat("x", 1<<17): "its script cannot be read",
	} {
		_, err := Fake{}.Start(t.Context(), Program{Code: []byte(script), Memory: 1, Timeout: time.Second})
		if !errors.Is(err, ErrUnsupported) || !strings.Contains(err.Error(), want) {
			t.Errorf("script %.20q: got %v, want %q", script, err, want)
		}
	}
}

func TestTail(t *testing.T) {
	words := tail{max: 4}
	for _, c := range []struct{ write, want string }{{"ab", "ab"}, {"cd", "abcd"}, {"e", "bcde"}, {"", "bcde"}, {"0123456789", "6789"}, {"xyz", "9xyz"}} {
		if n, err := words.Write([]byte(c.write)); n != len(c.write) || err != nil || string(words.b) != c.want {
			t.Errorf("after %q: got %q, %d, %v, want %q", c.write, words.b, n, err, c.want)
		}
	}
}
