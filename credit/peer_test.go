package credit_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
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
		for unit, line := range map[string]string{
			"changes/s":      `streaming ledger in SQL\) clients=32: tps = ([0-9.]+)`,
			"s/all-balances": `balance of every account [^:]*: [0-9]+/s \(([0-9.]+) s\)`,
		} {
			figure := regexp.MustCompile(line).FindSubmatch(out)
			if figure == nil {
				b.Fatalf("it says nothing about %s:\n%s", unit, out)
			}
			n, err := strconv.ParseFloat(string(figure[1]), 64)
			if err != nil {
				b.Fatal(err)
			}
			b.ReportMetric(n, unit)
		}
	}
}
