package machine

import (
	"errors"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestReadAnswer(t *testing.T) {
	tests := []struct {
		name, output string
		want         Response
		fault        string
	}{
		{
			name: "plain", output: "Content-Type: text/plain\n\nhello\n\n",
			want: Response{Status: 200, Header: http.Header{"Content-Type": {"text/plain"}}, Body: []byte("hello\n\n")},
		},
		{
			name: "carriage returns", output: "A: 1\r\nA: 2\r\n\r\n\r\n",
			want: Response{Status: 200, Header: http.Header{"A": {"1", "2"}}, Body: []byte("\r\n")},
		},
		{name: "status", output: "status: 404 Not Found\n\n", want: Response{Status: 404, Header: http.Header{}, Body: []byte{}}},
		{name: "status without words", output: "Status: 599\n\n", want: Response{Status: 599, Header: http.Header{}, Body: []byte{}}},
		{name: "redirect", output: "Location: /there\n\n", want: Response{Status: 302, Header: http.Header{"Location": {"/there"}}, Body: []byte{}}},
		{
			name: "redirect with a status", output: "Location: /there\nStatus: 201 Created\n\n",
			want: Response{Status: 201, Header: http.Header{"Location": {"/there"}}, Body: []byte{}},
		},
		{
			name: "fields of the transfer", output: "Content-Length: 7\nTransfer-Encoding: chunked\nConnection: close\nB: b\n\nlong body",
			want: Response{Status: 200, Header: http.Header{"B": {"b"}}, Body: []byte("long body")},
		},
		{name: "nothing", output: "", fault: "the program ended without an answer"},
		{name: "no empty line", output: "A: b\n", fault: `the program's answer must be header lines`},
		{name: "no header", output: "\nbody", fault: `but it begins with "\nbody"`},
		{name: "no colon", output: "<html>", fault: `but it begins with "<html>"`},
		{name: "status below", output: "Status: 101 Switching Protocols\n\n", fault: `has the status "101 Switching Protocols"`},
		{name: "status above", output: "Status: 600\n\n", fault: `has the status "600"`},
		{name: "status of words", output: "Status: fine\n\n", fault: `has the status "fine"`},
	}
	for _, c := range tests {
		t.Run(c.name, func(t *testing.T) {
			got, err := readAnswer([]byte(c.output))
			if c.fault != "" {
				if fault, ok := errors.AsType[*Fault](err); !ok || fault.Kind != Output || !strings.Contains(fault.Reason, c.fault) {
					t.Errorf("got %v, want the fault %q", err, c.fault)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// FuzzReadAnswer checks that whatever a program writes is a fault or an answer
// that an HTTP server can send.
func FuzzReadAnswer(f *testing.F) {
	for _, seed := range []string{"", "A: b\n\nc", "Status: 404 Not Found\r\nX-Y: z\r\n\r\n", "Location: /\n\n", "A: b\n c\n\n", ": \n\n"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, output []byte) {
		got, err := readAnswer(output)
		if err != nil {
			if fault, ok := errors.AsType[*Fault](err); !ok || fault.Kind != Output || fault.Reason == "" {
				t.Errorf("got %v, want a fault of the output", err)
			}
			return
		}
		if got.Status < 200 || got.Status > 599 {
			t.Errorf("status %d", got.Status)
		}
		if !strings.HasSuffix(string(output), string(got.Body)) {
			t.Errorf("body %q is not the end of %q", got.Body, output)
		}
		for name, values := range got.Header {
			if name == "" || strings.ContainsAny(name+strings.Join(values, ""), "\r\n\x00") {
				t.Errorf("field %q: %q", name, values)
			}
		}
	})
}
