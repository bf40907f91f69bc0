package credit_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"testing"
)

// BenchmarkPostgreSQL runs the same ledger written in SQL on PostgreSQL, as
// the peer of the benchmarks beside it. It needs PostgreSQL 15, the account
// root, and the program that measures peers; without them it says so. It takes
// about two minutes.
func BenchmarkPostgreSQL(b *testing.B) {
	script, err := filepath.Abs("../../shared/peers/pg/pg.sh")
	if err != nil {
		b.Fatal(err)
	}
	for _, need := range []string{script, "/usr/lib/postgresql/15/bin/initdb"} {
		if _, err := os.Stat(need); err != nil {
			b.Skipf("no peer to measure: %v", err)
		}
	}
	if os.Getuid() != 0 {
		b.Skip("no peer to measure: it is started by root, as the account postgres")
	}
	for b.Loop() {
		out, err := exec.CommandContext(b.Context(), "bash", script).CombinedOutput()
		if err != nil {
			b.Fatalf("%v\n%s", err, out)
		}
		for line := range bytes.Lines(out) {
			if bytes.HasPrefix(line, []byte("RESULT ")) {
				b.Logf("%s", bytes.TrimSpace(line))
			}
		}
		changes := regexp.MustCompile(`streaming ledger in SQL\) clients=32: tps = ([0-9]+)`).FindSubmatch(out)
		if changes == nil {
			b.Fatalf("it says nothing about changes:\n%s", out)
		}
		b.Logf("changes of a rate, the best that it does: %s/s", changes[1])
	}
}
