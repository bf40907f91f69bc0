package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/aleph-im/go-aleph/reward"
)

// recordedInput is where recorded data of a period lies.
type recordedInput struct {
	Input      string `required:"" placeholder:"FILE|DIR" type:"path" help:"A recorded aleph_credit_expense message; with the rules of mainnet, one document of a period (docs/rewards.md), or a directory of API pages posts*.json and messages*.json."`
	Start      string `help:"Start of the period, Unix seconds, for a directory without period.json."`
	End        string `help:"End of the period, Unix seconds, for a directory without period.json."`
	EndHeight  int64  `help:"Ethereum block at the end of the period, for a directory without period.json."`
	HolderTier bool   `help:"Pay for what holders use, for a directory without period.json."`
}

// period reads a document, or the pages of a directory.
func (i recordedInput) period() (*reward.Period, error) {
	info, err := os.Stat(i.Input)
	if err != nil {
		return nil, err
	}
	if !info.IsDir() {
		return readPeriod(i.Input)
	}
	p, err := readPeriod(filepath.Join(i.Input, "period.json"))
	if errors.Is(err, os.ErrNotExist) {
		if i.Start == "" || i.End == "" {
			return nil, fmt.Errorf("%s: put a period.json there, or give --start and --end", i.Input)
		}
		p, err = i.asked()
	}
	if err != nil {
		return nil, err
	}
	for prefix, add := range map[string]func(string, io.ReaderAt, int64) error{"posts": p.AddPosts, "messages": p.AddMessages} {
		pages, err := filepath.Glob(filepath.Join(i.Input, prefix+"*.json"))
		if err != nil {
			return nil, err
		}
		if len(pages) == 0 {
			return nil, fmt.Errorf("%s: there is no %s.json", i.Input, prefix)
		}
		// Pages in the order of their numbers: posts.json, posts-2.json, posts-10.json.
		slices.SortFunc(pages, func(a, b string) int {
			if len(a) != len(b) {
				return len(a) - len(b)
			}
			return strings.Compare(a, b)
		})
		for _, page := range pages {
			if err := readAt(page, func(src io.ReaderAt, size int64) error { return add(filepath.Base(page), src, size) }); err != nil {
				return nil, err
			}
		}
	}
	return p, nil
}

func (i recordedInput) asked() (*reward.Period, error) {
	document, err := json.Marshal(map[string]any{
		"period":              map[string]any{"start": json.Number(i.Start), "end": json.Number(i.End), "end_height": i.EndHeight},
		"include_holder_tier": i.HolderTier,
	})
	if err != nil {
		return nil, fmt.Errorf("--start and --end are Unix seconds: %w", err)
	}
	return reward.ReadPeriodAt(bytes.NewReader(document), int64(len(document)), atOnce)
}

func readPeriod(file string) (p *reward.Period, err error) {
	err = readAt(file, func(src io.ReaderAt, size int64) error {
		if p, err = reward.ReadPeriodAt(src, size, atOnce); err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		return nil
	})
	return p, err
}

// readAt opens a file to be read in any order.
func readAt(file string, read func(src io.ReaderAt, size int64) error) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return err
	}
	return read(f, info.Size())
}

// atOnce runs do(0) to do(n-1) on all processors.
func atOnce(n int, do func(i int)) {
	var next atomic.Int64
	var all sync.WaitGroup
	for range min(n, runtime.GOMAXPROCS(0)) {
		all.Go(func() {
			for i := next.Add(1); i <= int64(n); i = next.Add(1) {
				do(int(i - 1))
			}
		})
	}
	all.Wait()
}

// distribution computes and checks.
func (i recordedInput) distribution() (reward.Distribution, error) {
	p, err := i.period()
	if err != nil {
		return reward.Distribution{}, err
	}
	d := reward.Mainnet(p)
	if err := d.Check(); err != nil {
		return d, errors.Join(errBroken, err)
	}
	return d, nil
}

// mainnet prints the document, and the certificate for a person beside it.
func (i recordedInput) mainnet(o output) error {
	d, err := i.distribution()
	if err != nil {
		return err
	}
	if err := printJSON(o.out, d); err != nil {
		return err
	}
	c := d.Certificate
	_, err = fmt.Fprintf(o.err, "usage %s + wage %s\n= paid %s + withheld %s + dust %s + developers %s + unallocated %s + undistributed %s, exactly\n",
		c.Usage.Decimal(), c.Wage.Decimal(), c.Paid.Decimal(), c.Withheld.Decimal(), c.Dust.Decimal(), c.Developers.Decimal(), c.Unallocated.Decimal(), c.Undistributed.Decimal())
	return err
}

// errDiffers is returned when a published distribution is another one.
var errDiffers = errors.New("the published distribution differs from what the rules give")

type auditCommand struct {
	recordedInput
	Published string `required:"" placeholder:"FILE" type:"existingfile" help:"The credit-rewards-distribution post, as the API returns it, or its content."`
	Tolerance string `default:"0.00000001" help:"ALEPH by which a line may differ; production computes in floating point."`
	JSON      bool   `name:"json" help:"Print one JSON document, with every line that differs."`
}

// Help shows what to type.
func (auditCommand) Help() string {
	return `Example:
  galeph audit --input period.json --published post.json

The distribution is computed from the recorded data by production's rules and
compared with the published one: the reward of each address, its components if
they are published, what is slashed, and the totals. Exit code 3 says that they
differ; the first line that does is printed.`
}

// Run computes and compares.
func (c auditCommand) Run(o output) error {
	tolerance, err := reward.ParseALEPH(c.Tolerance)
	if err != nil {
		return fmt.Errorf("--tolerance: %w", err)
	}
	d, err := c.distribution()
	if err != nil {
		return err
	}
	b, err := os.ReadFile(c.Published)
	if err != nil {
		return err
	}
	published, err := reward.ReadPublished(b)
	if err != nil {
		return fmt.Errorf("%s: %w", c.Published, err)
	}
	differences := d.Compare(published, tolerance)
	if c.JSON {
		if err := printJSON(o.out, auditDocument{len(differences) == 0, tolerance.Decimal(), append([]reward.Difference{}, differences...), d.Report}); err != nil {
			return err
		}
	}
	if len(differences) > 0 {
		first := differences[0]
		if !c.JSON {
			fmt.Fprintf(o.out, "first of %d lines that differ\naddress     %s\ncomponent   %s\ntheirs      %s\nours        %s\ndifference  %s\n",
				len(differences), first.Whose, first.Component, first.Theirs, first.Ours, first.Difference)
			for _, f := range d.Report {
				if f.Where == first.Whose {
					fmt.Fprintf(o.out, "see         %s\n", f.Outcome)
				}
			}
		}
		return errDiffers
	}
	if !c.JSON {
		fmt.Fprintf(o.out, "the published distribution is what the rules give: %d rewards, none off by more than %s ALEPH\n", len(d.Rewards), tolerance.Decimal())
	}
	return nil
}

type auditDocument struct {
	Equal       bool                `json:"equal"`
	Tolerance   string              `json:"tolerance"`
	Differences []reward.Difference `json:"differences"`
	Report      []reward.Finding    `json:"report"`
}
