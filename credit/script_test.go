package credit_test

import (
	"bufio"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/credit"
)

var update = flag.Bool("update", false, "rewrite the expected output in testdata")

// TestScripts runs the ledgers written down in testdata. A line is a command;
// the indented lines below it are what the ledger answers:
//
//	at MS                           move time on, through what comes due until then
//	warn MS                         warn accounts whose runway is shorter
//	deposit ACCOUNT ORIGIN CREDITS ALEPH [until MS]   ALEPH is the distribution behind it, in base units
//	transfer FROM TO CREDITS [until MS]
//	start FLOW ACCOUNT RATE         RATE in credits per second
//	stop FLOW [MS]                  now, or at that moment
//	seal FLOW
//	inflow ACCOUNT RATE ALEPH MS    RATE in credits per second, ALEPH comes in MS
//	charge ACCOUNT CREDITS
//	restore                         go on with a ledger restored from the state
//	show ACCOUNT
func TestScripts(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no scripts in testdata: %v", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			got := run(t, string(want))
			if *update {
				if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := gocmp.Diff(string(want), got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// run answers the commands of a script and returns it with the answers.
func run(t *testing.T, script string) string {
	s := story{t: t, ledger: credit.New(), names: map[aleph.Hash]string{}}
	lines := bufio.NewScanner(strings.NewReader(script))
	for lines.Scan() {
		line := lines.Text()
		if strings.HasPrefix(line, " ") {
			continue // An answer: given anew.
		}
		fmt.Fprintln(&s.out, line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		s.command(strings.Fields(line))
		if err := s.ledger.Check(s.now); err != nil {
			t.Fatalf("after %q: %v", line, err)
		}
	}
	return s.out.String()
}

type story struct {
	t      *testing.T
	out    strings.Builder
	ledger *credit.Ledger
	now    aleph.Millis
	names  map[aleph.Hash]string // of flows
}

func (s *story) say(format string, args ...any) { fmt.Fprintf(&s.out, "    "+format+"\n", args...) }

func (s *story) number(arg string) uint64 {
	n, err := strconv.ParseUint(arg, 10, 64)
	if err != nil {
		s.t.Fatalf("%q is not a number", arg)
	}
	return n
}

func (s *story) flow(name string) aleph.Hash {
	s.names[flowID(name)] = name
	return flowID(name)
}

func (s *story) command(args []string) {
	defer func() {
		if r := recover(); r != nil {
			s.t.Fatalf("%q: %v", strings.Join(args, " "), r)
		}
	}()
	l := s.ledger
	switch args[0] {
	case "at":
		to := aleph.Millis(s.number(args[1]))
		for _, h := range advance(l, to) {
			s.happened(h)
		}
		s.now = to
	case "deposit":
		lot := l.DepositUntil(aleph.Address(args[1]), aleph.Origin(args[2]), aleph.Credits(s.number(args[3])),
			backing(s.number(args[4]), 0, 0), s.until(args[5:]))
		s.say("lot %d", lot)
	case "warn":
		l.WarnBelow(aleph.Millis(s.number(args[1])))
	case "transfer":
		lots, err := l.Transfer(aleph.Address(args[1]), aleph.Address(args[2]), aleph.Credits(s.number(args[3])).Grains(), s.until(args[4:]), s.now)
		if err != nil {
			s.say("%v", err)
		}
		for _, lot := range lots {
			s.lot(lot)
		}
	case "start":
		if err := l.Start(s.flow(args[1]), aleph.Address(args[2]), perMilli/1000*aleph.Rate(s.number(args[3])), s.now); err != nil {
			s.say("%s", strings.ReplaceAll(err.Error(), flowID(args[1]).String(), args[1]))
		}
	case "stop":
		at := s.now
		if len(args) > 2 {
			at = aleph.Millis(s.number(args[2]))
		}
		s.window(stop(l, s.flow(args[1]), at))
	case "seal":
		s.window(seal(l, s.flow(args[1]), s.now))
	case "inflow":
		in := credit.Stream{}
		if rate := s.number(args[2]); rate > 0 {
			in = credit.Stream{Rate: perMilli / 1000 * aleph.Rate(rate), Backing: backing(s.number(args[3]), 0, 0), Per: aleph.Millis(s.number(args[4]))}
		}
		if err := l.SetInflow(aleph.Address(args[1]), in, s.now); err != nil {
			s.say("%v", err)
		}
	case "charge":
		s.portions(l.Charge(aleph.Address(args[1]), aleph.Credits(s.number(args[2])).Grains(), s.now))
	case "restore":
		s.ledger = credit.Restore(l.State())
	case "show":
		s.show(aleph.Address(args[1]))
	default:
		s.t.Fatalf("no such command: %q", args[0])
	}
}

func (s *story) window(w sealed) {
	if w.Err {
		s.say("refused")
		return
	}
	s.say("from %d to %d", w.From, w.To)
	s.portions(w.Charge)
}

func (s *story) portions(c credit.Charge) {
	s.say("%s credits of %s", c.Amount.Decimal(), c.Account)
	for _, p := range c.Portions {
		s.say("  %s of lot %d, %s, worth %s", p.Amount.Decimal(), p.Lot, p.Origin, p.Value.Distribution)
	}
}

func (s *story) show(id aleph.Address) {
	s.say("%s credits", s.ledger.Available(id, s.now).Decimal())
	for _, f := range s.ledger.Flows(id) {
		s.say("  runs %s since %d", s.names[f.ID], f.Since)
	}
	if in := s.ledger.Inflow(id); in > 0 {
		s.say("  gets %s credits/s", in.Over(1000).Decimal())
	}
	if dry, ok := s.ledger.DryAt(id); ok {
		s.say("  until %d", dry)
	}
	for _, lot := range s.ledger.Lots(id) {
		s.lot(lot)
	}
}

func (s *story) lot(lot credit.Lot) {
	until := ""
	if lot.Expires != 0 {
		until = fmt.Sprintf(", until %d", lot.Expires)
	}
	s.say("  lot %d, %s, %s of %s, worth %s%s", lot.ID, lot.Origin, lot.Left.Decimal(), lot.Amount.Decimal(), lot.Held.Distribution, until)
}

// until reads what may stand at the end of a command.
func (s *story) until(args []string) aleph.Millis {
	if len(args) == 2 && args[0] == "until" {
		return aleph.Millis(s.number(args[1]))
	}
	return 0
}

func (s *story) happened(h happened) {
	switch {
	case h.Kind == credit.Low:
		s.say("at %d %s runs low", h.At, h.Account)
	case h.Kind == credit.Dry:
		s.say("at %d %s is stopped", h.At, s.names[h.Flow])
		s.window(h.Sealed)
	case !h.Flow.IsZero():
		s.say("at %d %s is sealed", h.At, s.names[h.Flow])
		s.window(h.Sealed)
	default:
		s.say("at %d credits of %s expire", h.At, h.Account)
		for _, p := range h.Expired {
			s.say("  %s of lot %d, %s, worth %s", p.Amount.Decimal(), p.Lot, p.Origin, p.Value.Distribution)
		}
	}
}
