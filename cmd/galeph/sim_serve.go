package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os/exec"
	"runtime"
	"syscall"
	"time"

	"github.com/aleph-im/go-aleph/console"
)

type simServe struct {
	Listen  string `default:"127.0.0.1:4025" placeholder:"ADDR" help:"Address of the page; another port is taken when the default is in use."`
	Open    bool   `help:"Open the page in a browser."`
	Lanes   int    `placeholder:"N" help:"How many processors compute; all without it."`
	Verbose bool   `short:"v" help:"Log what fails."`
}

// Help shows what to type.
func (simServe) Help() string {
	return `The page has every parameter as a slider, and shows at once what it does to the network, to who earns what, and to a
node of yours. It needs no internet.

Examples:
  galeph sim serve                        then open what it prints
  galeph sim serve --open                 in your browser at once
  galeph sim serve --listen 0.0.0.0:4025  for everybody who can reach this machine`
}

// Run serves the page until ctx ends.
func (c simServe) Run(ctx context.Context, o output) error {
	if c.Lanes < 0 || c.Lanes > 1024 {
		return fmt.Errorf("--lanes %d: it is 1 to 1024, or left out", c.Lanes)
	}
	log := slog.New(slog.DiscardHandler)
	if c.Verbose {
		log = slog.New(slog.NewTextHandler(o.err, nil))
	}
	listener, err := c.listen(ctx)
	if err != nil {
		return err
	}
	url := "http://" + listener.Addr().String() + "/sim/"
	server := &http.Server{
		Handler:           console.NewSimulator(console.SimulatorConfig{Lanes: c.Lanes, Log: log}),
		BaseContext:       func(net.Listener) context.Context { return ctx },
		ReadHeaderTimeout: 10 * time.Second,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelError),
	}
	served := make(chan error, 1)
	go func() { served <- server.Serve(listener) }()
	fmt.Fprintf(o.out, "The simulator is at %s. Stop with Ctrl-C.\n", url)
	if c.Open {
		if err := browse(ctx, url); err != nil {
			fmt.Fprintf(o.err, "No browser could be opened (%v): open the address yourself.\n", err)
		}
	}
	select {
	case err := <-served:
		return fmt.Errorf("serve the page: %w", err)
	case <-ctx.Done():
	}
	// What computes ends with ctx, so there is nothing to wait for in earnest.
	end, cancel := context.WithTimeout(context.WithoutCancel(ctx), 3*time.Second)
	defer cancel()
	err = server.Shutdown(end)
	if errors.Is(err, context.DeadlineExceeded) {
		err = server.Close()
	}
	<-served
	return err
}

// listen listens at the address; where nobody chose it, any port will do.
func (c simServe) listen(ctx context.Context) (net.Listener, error) {
	var config net.ListenConfig
	listener, err := config.Listen(ctx, "tcp", c.Listen)
	if errors.Is(err, syscall.EADDRINUSE) && c.Listen == defaultSimulator {
		listener, err = config.Listen(ctx, "tcp", "127.0.0.1:0")
	}
	if err != nil {
		return nil, fmt.Errorf("listen for the page: %w: choose another address with --listen, such as 127.0.0.1:0 for any port", err)
	}
	return listener, nil
}

const defaultSimulator = "127.0.0.1:4025"

// browse opens an address in the browser of who sits here.
func browse(ctx context.Context, url string) error {
	name, args := "xdg-open", []string{url}
	switch runtime.GOOS {
	case "darwin":
		name = "open"
	case "windows":
		name, args = "rundll32", []string{"url.dll,FileProtocolHandler", url}
	}
	return exec.CommandContext(ctx, name, args...).Run()
}
