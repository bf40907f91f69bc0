package machine

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// Fake runs scripts in no time: where a script spends time, it only says so in
// Response.Spent. It is for simulations and tests. A script has a step in each
// line; empty lines and those that begin with # are skipped:
//
//	reply <text>     answer with text; {path}, {query} and {body} stand for the request's
//	status <number>  answer with this status, 200 to 599
//	spend <ms>       run for so many milliseconds
//	trap <reason>    end with a fault of kind trap
//	exit <code>      end; with a fault of kind exit unless code is 0
//	loop             run until the time is over
//	grow             take memory until it is refused, and fail
//
// It answers in plain text, with a line for each reply.
type Fake struct{}

var _ Runtime = Fake{}

// Start reads the script.
func (Fake) Start(ctx context.Context, p Program) (Instance, error) {
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("start program %s: %w", p.ID.Short(), context.Cause(ctx))
	}
	if err := p.checkLimits(); err != nil {
		return nil, err
	}
	script, err := readScript(p.Code)
	if err != nil {
		return nil, fmt.Errorf("start program %s: %w", p.ID.Short(), err)
	}
	return &fakeInstance{program: p, script: script}, nil
}

// step is a line of a script.
type step struct {
	verb   string
	text   string
	number int
}

func readScript(code []byte) ([]step, error) {
	var script []step
	in := bufio.NewScanner(bytes.NewReader(code))
	for line := 1; in.Scan(); line++ {
		text := strings.TrimSpace(in.Text())
		if text == "" || text[0] == '#' {
			continue
		}
		verb, rest, _ := strings.Cut(text, " ")
		s := step{verb: verb, text: strings.TrimSpace(rest)}
		least, most := 0, 0
		switch verb {
		case "reply", "trap", "loop", "grow":
			script = append(script, s)
			continue
		case "status":
			least, most = 200, 599
		case "spend":
			most = int(24 * time.Hour / time.Millisecond)
		case "exit":
			most = 255
		default:
			return nil, unsupported("line %d of its script says %.80q, which is no step", line, verb)
		}
		var err error
		if s.number, err = strconv.Atoi(s.text); err != nil || s.number < least || s.number > most {
			return nil, unsupported("line %d of its script needs a number from %d to %d after %q, not %.80q", line, least, most, verb, s.text)
		}
		script = append(script, s)
	}
	if err := in.Err(); err != nil {
		return nil, unsupported("its script cannot be read (%v)", err)
	}
	if len(script) == 0 {
		return nil, unsupported("its script has no step")
	}
	return script, nil
}

type fakeInstance struct {
	program  Program
	script   []step
	requests requests
}

func (i *fakeInstance) Serve(ctx context.Context, r Request) (Response, error) {
	ctx, leave, err := i.requests.enter(ctx)
	if err != nil {
		return Response{}, fmt.Errorf("serve %s: %w", i.program.ID.Short(), err)
	}
	defer leave()
	if ctx.Err() != nil {
		return Response{}, fmt.Errorf("run program %s: %w", i.program.ID.Short(), context.Cause(ctx))
	}
	return i.play(r)
}

// play takes the steps of the script for one request.
func (i *fakeInstance) play(r Request) (Response, error) {
	fill := strings.NewReplacer("{path}", r.Path, "{query}", r.Query, "{body}", string(r.Body))
	answer := Response{Status: http.StatusOK}
	fault := func(f *Fault) (Response, error) { return Response{Spent: answer.Spent}, f }
	for _, s := range i.script {
		switch s.verb {
		case "reply":
			answer.Header = http.Header{"Content-Type": {"text/plain; charset=utf-8"}}
			answer.Body = append(answer.Body, fill.Replace(s.text)+"\n"...)
		case "status":
			answer.Status = s.number
			if answer.Header == nil {
				answer.Header = http.Header{}
			}
		case "spend":
			answer.Spent += time.Duration(s.number) * time.Millisecond
		case "trap":
			return fault(&Fault{Trap, "the program trapped: " + legible(s.text)})
		case "exit":
			if s.number == 0 {
				return answered(answer)
			}
			return fault(&Fault{Exit, fmt.Sprintf("the program ended with exit code %d", s.number)})
		case "grow":
			return fault(i.program.memoryFault())
		}
		if s.verb == "loop" || answer.Spent > i.program.Timeout {
			answer.Spent = i.program.Timeout
			return fault(i.program.timeoutFault())
		}
	}
	return answered(answer)
}

// answered makes sure that a step has answered.
func answered(r Response) (Response, error) {
	if r.Header == nil {
		return Response{Spent: r.Spent}, noAnswer()
	}
	return r, nil
}

func (i *fakeInstance) Close(ctx context.Context) error {
	if _, err := i.requests.close(ctx); err != nil {
		return fmt.Errorf("close program %s: %w", i.program.ID.Short(), err)
	}
	return nil
}
