package main

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"regexp"
	"strings"
	"testing"
)

// TestSimServe serves the page until it is told to stop, with a computation
// under way.
func TestSimServe(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	out, w := io.Pipe()
	var complaints bytes.Buffer
	code := make(chan int, 1)
	go func() { code <- run(ctx, []string{"sim", "serve", "--listen", "127.0.0.1:0"}, output{w, &complaints}) }()
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	url := regexp.MustCompile(`http://127\.0\.0\.1:\d+`).FindString(line)
	r, err := http.Get(url + "/")
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	page, err := io.ReadAll(r.Body)
	if err != nil || r.StatusCode != http.StatusOK || r.Request.URL.Path != "/sim/" || !strings.Contains(string(page), "<title>Simulator") {
		t.Errorf("%s: %d %v %.200s", r.Request.URL, r.StatusCode, err, page)
	}
	answer, err := http.Post(url+"/api/v1/sim/run", "application/json", strings.NewReader(`{"scenario": {"name": "a", "from": "today"}, "runs": 20000, "progress": true}`))
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	if _, err := bufio.NewReader(answer.Body).ReadByte(); err != nil {
		t.Fatal(err)
	}
	stop()
	if got := <-code; got != 0 || complaints.Len() > 0 {
		t.Errorf("stopped with exit code %d: %s", got, &complaints)
	}
}

// TestSimServeRefuses asks for what cannot be served.
func TestSimServeRefuses(t *testing.T) {
	var config net.ListenConfig
	taken, err := config.Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"--listen", taken.Addr().String()}, "choose another address with --listen"},
		{[]string{"--listen", "nowhere"}, "listen for the page"},
		{[]string{"--lanes=-1"}, "--lanes -1: it is 1 to 1024"},
	} {
		var out, complaints bytes.Buffer
		if code := run(t.Context(), append([]string{"sim", "serve"}, c.args...), output{&out, &complaints}); code != exitFailed || !strings.Contains(complaints.String(), c.want) {
			t.Errorf("%s: %d %s, want %q", fmt.Sprint(c.args), code, &complaints, c.want)
		}
	}
}
