package node

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	aleph "github.com/aleph-im/go-aleph"
)

// usageOf is what a compute node tells of itself.
func usageOf(cpus, memory, disk any) string {
	return fmt.Sprintf(`{"cpu":{"count":%v},"mem":{"total_kB":%v},"disk":{"total_kB":%v},"active":true}`, cpus, memory, disk)
}

func TestMeasure(t *testing.T) {
	const (
		unitMemory = 2_147_484 // kB: 2 GiB, rounded up
		unitDisk   = 21_474_837
		most       = "9223372036854775807"
	)
	for _, test := range []struct {
		name, body string
		want       aleph.ComputeUnits
		fails      bool
	}{
		{name: "four of all", body: usageOf(4, 4*unitMemory, 4*unitDisk), want: 4},
		{name: "few processors", body: usageOf(3, 4*unitMemory, 4*unitDisk), want: 3},
		{name: "little memory", body: usageOf(4, 2*unitMemory, 4*unitDisk), want: 2},
		{name: "a little less memory", body: usageOf(4, 2*unitMemory-1, 4*unitDisk), want: 1},
		{name: "little disk", body: usageOf(4, 4*unitMemory, unitDisk), want: 1},
		{name: "none", body: usageOf(0, 0, 0)},
		{name: "nothing said", body: `{}`},
		{name: "null", body: `null`},
		{name: "negative processors", body: usageOf(-1, 4*unitMemory, 4*unitDisk)},
		{name: "negative memory", body: usageOf(4, "-9223372036854775808", 4*unitDisk)},
		{name: "negative disk", body: usageOf(4, 4*unitMemory, -1)},
		// 2^64/1000 of kB would be a few bytes again.
		{name: "memory that wraps", body: usageOf(4, "18446744073709551", 4*unitDisk), want: 4},
		{name: "more memory than fits", body: usageOf(4, most, most), want: 4},
		{name: "more of all than there is", body: usageOf(most, most, most), want: 46_566_128}, // 1 EB of disk
		{name: "more than a number", body: usageOf(4, most+"0", 4*unitDisk), fails: true},
		{name: "fractions", body: usageOf("4.5", 4*unitMemory, 4*unitDisk), fails: true},
		{name: "words", body: usageOf(`"four"`, 4*unitMemory, 4*unitDisk), fails: true},
		{name: "garbage", body: "<html>", fails: true},
		{name: "empty", body: "", fails: true},
		{name: "cut off", body: `{"cpu":{"count":4}`, fails: true},
		{name: "endless", body: `{"cpu":{"count":4},"x":"` + strings.Repeat("x", 2<<20), fails: true},
		{name: "deep", body: strings.Repeat("[", 1<<19), fails: true},
	} {
		t.Run(test.name, func(t *testing.T) {
			server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				if r.Method != http.MethodGet || r.URL.Path != "/about/usage/system" {
					t.Errorf("asked for %s %s", r.Method, r.URL)
				}
				io.WriteString(w, test.body)
			}))
			defer server.Close()
			for _, url := range []string{server.URL, server.URL + "/"} {
				got, err := measure(t.Context(), server.Client(), url)
				if (err != nil) != test.fails || got != test.want {
					t.Errorf("got %d, %v, want %d", got, err, test.want)
				}
			}
		})
	}
}

func TestMeasureStatus(t *testing.T) {
	for _, status := range []int{http.StatusNoContent, http.StatusForbidden, http.StatusNotFound, http.StatusInternalServerError} {
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(status)
			fmt.Fprint(w, usageOf(4, 1<<30, 1<<30))
		}))
		if got, err := measure(t.Context(), server.Client(), server.URL); err == nil {
			t.Errorf("status %d: got %d, want an error", status, got)
		}
		server.Close()
	}
}

func TestMeasureNoURL(t *testing.T) {
	for _, url := range []string{
		"", "/", "http", "http://", "127.0.0.1:80", "ftp://127.0.0.1/", "file:///etc/passwd", "HTTP://[::1", "http://%zz/", "http://127.0.0.1:1",
		strings.Repeat("x", 1<<16),
	} {
		_, err := measure(t.Context(), http.DefaultClient, url)
		if err == nil {
			t.Errorf("%.40q: no error", url)
		} else if len(err.Error()) > 1000 {
			t.Errorf("%.40q: the error has %d bytes", url, len(err.Error()))
		}
	}
}

// TestMeasureSlow gives up on nodes that do not answer, or begin to and do not
// go on.
func TestMeasureSlow(t *testing.T) {
	over := make(chan struct{})
	for name, begin := range map[string]string{"silent": "", "begun": `{"cpu":`} {
		t.Run(name, func(t *testing.T) {
			server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				if begin != "" {
					io.WriteString(w, begin)
					w.(http.Flusher).Flush()
				}
				select {
				case <-r.Context().Done():
				case <-over:
				}
			}))
			defer server.Close()
			client := server.Client()
			client.Timeout = 50 * time.Millisecond
			if got, err := measure(t.Context(), client, server.URL); err == nil {
				t.Errorf("got %d, want an error", got)
			}
			client.Timeout = 0
			ctx, cancel := context.WithCancel(t.Context())
			cancel()
			if got, err := measure(ctx, client, server.URL); err == nil {
				t.Errorf("with a context that has ended: got %d, want an error", got)
			}
		})
	}
	close(over)
}

// FuzzMeasure reads what strangers tell of their nodes. Whatever it is, it is
// an error or a capacity that placement can count with.
func FuzzMeasure(f *testing.F) {
	for _, seed := range []string{
		usageOf(4, 8_589_935, 85_899_346), usageOf(-1, -1, -1), usageOf(1<<62, "9223372036854775807", "18446744073709551"),
		usageOf("1e3", "0x10", "null"), `{"cpu":4}`, `[]`, `{}`, `null`, "", "\x00", `{"cpu":{"count":1},"cpu":{"count":9}}`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		var network hosts
		network.set("node", http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.Write(body) }))
		got, err := measure(t.Context(), &http.Client{Transport: &network}, "http://node")
		if got < 0 || got > 1<<26 || err != nil && got != 0 {
			t.Errorf("got %d, %v", got, err)
		}
	})
}
