package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"golang.org/x/term"
)

// asker asks the person at the terminal. Its error is errNobody when nobody is
// there, and errInterrupted when the person goes away.
type asker interface {
	// Ask shows a question and returns a line.
	Ask(ctx context.Context, question string) (string, error)
	// Secret is Ask without showing what is typed.
	Secret(ctx context.Context, question string) (string, error)
}

var (
	errNobody      = errors.New("standard input is not a terminal")
	errInterrupted = errors.New("interrupted")
)

// terminal is the terminal that controls the process. It is opened when
// something is asked first, and stays open for the next question: what was
// typed ahead is for that one.
type terminal struct {
	tty  *os.File
	line *term.Terminal
}

// Ask shows a question and returns a line.
func (t *terminal) Ask(ctx context.Context, question string) (string, error) {
	return t.talk(ctx, func() (string, error) {
		t.line.SetPrompt(question)
		return t.line.ReadLine()
	})
}

// Secret shows a question and returns a line that is not shown.
func (t *terminal) Secret(ctx context.Context, question string) (string, error) {
	return t.talk(ctx, func() (string, error) { return t.line.ReadPassword(question) })
}

func (t *terminal) open() error {
	if t.tty != nil {
		return nil
	}
	if !term.IsTerminal(int(os.Stdin.Fd())) {
		return errNobody
	}
	tty, err := os.OpenFile("/dev/tty", os.O_RDWR, 0)
	if err != nil {
		return errNobody
	}
	t.tty, t.line = tty, term.NewTerminal(tty, "")
	return nil
}

func (t *terminal) close() {
	if t.tty != nil {
		_ = t.tty.Close()
	}
}

// talk reads from the terminal character by character, so that Ctrl-C is an
// answer and the terminal is always left as it was.
func (t *terminal) talk(ctx context.Context, read func() (string, error)) (answer string, err error) {
	if err := t.open(); err != nil {
		return "", err
	}
	// Where the system lets a terminal's reads end early, a signal ends them.
	defer context.AfterFunc(ctx, func() { _ = t.tty.SetReadDeadline(time.Unix(1, 0)) })()
	connection, err := t.tty.SyscallConn()
	if err != nil {
		return "", fmt.Errorf("talk to the terminal: %w", err)
	}
	control := func(f func(fd int) error) error {
		var failed error
		err := connection.Control(func(fd uintptr) { failed = f(int(fd)) })
		return errors.Join(err, failed)
	}
	var before *term.State
	err = control(func(fd int) (err error) {
		before, err = term.MakeRaw(fd)
		return err
	})
	if err != nil {
		return "", fmt.Errorf("talk to the terminal: %w", err)
	}
	defer func() { err = errors.Join(err, control(func(fd int) error { return term.Restore(fd, before) })) }()
	answer, err = read()
	if err != nil { // The end of input, which is what Ctrl-C is, or ctx has ended.
		return "", errInterrupted
	}
	return answer, nil
}

// confirm asks whether to go on. what is done otherwise is for the error of
// those who are not at a terminal.
func confirm(ctx context.Context, a asker, question string) error {
	answer, err := a.Ask(ctx, question+" [y/N] ")
	switch {
	case errors.Is(err, errNobody):
		return errors.New("nobody can be asked, because standard input is not a terminal: say --yes to go on without a question, or --dry-run to stop before anything is sent")
	case err != nil:
		return fmt.Errorf("%w: nothing was sent", err)
	}
	switch strings.ToLower(strings.TrimSpace(answer)) {
	case "y", "yes":
		return nil
	}
	return errors.New("not confirmed: nothing was sent")
}
