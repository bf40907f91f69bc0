// Command galeph is Aleph Cloud in one program.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/alecthomas/kong"

	"github.com/aleph-im/go-aleph/node"
)

// Exit codes: 0 is success, 1 a failure while working, 2 a command that could
// not be understood, 3 a result that does not hold, 4 a result that is partial
// because the command was interrupted.
const (
	exitFailed  = 1
	exitUsage   = 2
	exitBroken  = 3
	exitPartial = 4
)

// errBroken is returned by commands whose result was told and does not hold.
var errBroken = errors.New("a law does not hold")

type cli struct {
	Devnet  devnetCommand  `cmd:"" help:"Run the whole cloud on this machine: a development Ethereum, core nodes, compute nodes."`
	Chain   chainCommand   `cmd:"" help:"Show how the chain, its contracts and the network stand."`
	Offers  offersCommand  `cmd:"" help:"See and buy the stablecoins that contracts of the network sell for ALEPH."`
	Credits creditsCommand `cmd:"" help:"Buy credits, and see what became of them."`
	Payout  payoutCommand  `cmd:"" help:"See and claim what was earned."`
	Audit   auditCommand   `cmd:"" help:"Recompute a published distribution of rewards and show the first line that differs."`
	Node    nodeCommand    `cmd:"" help:"Show how a node stands."`
	Policy  policyCommand  `cmd:"" help:"Show, check, compare and propose the parameters of the economy."`
	Rewards rewardsCommand `cmd:"" help:"Compute and explain what nodes and stakers earn."`
	Sim     simCommand     `cmd:"" help:"Try the rules before the network adopts them: simulate, compare, attack."`
	Version versionCommand `cmd:"" help:"Print the version."`
}

// output is where commands write.
type output struct{ out, err io.Writer }

func main() { os.Exit(program()) }

// program runs until it is done or a person stops it, and returns the exit
// code.
func program() int {
	// The agreement's library takes SIGHUP for itself; a closed terminal means stop.
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	defer stop()
	return run(ctx, os.Args[1:], output{os.Stdout, os.Stderr})
}

// run carries out a command line and returns the exit code.
func run(ctx context.Context, args []string, o output) int {
	person := &terminal{}
	defer person.close()
	exit := -1
	parser, err := kong.New(&cli{},
		kong.Name("galeph"),
		kong.Description("Aleph Cloud in one program: core nodes, compute nodes, and the money between them."),
		kong.Writers(o.out, o.err),
		kong.Exit(func(code int) { exit = code }),
		kong.BindTo(ctx, (*context.Context)(nil)),
		kong.Bind(o),
		kong.BindTo(person, (*asker)(nil)),
		kong.UsageOnError(),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true}),
	)
	if err != nil {
		panic("galeph: " + err.Error()) // The commands above do not fit together.
	}
	command, err := parser.Parse(args)
	if exit >= 0 {
		return exit // Help was asked for.
	}
	if err != nil {
		fmt.Fprintf(o.err, "galeph: %v\nRun \"galeph --help\", or --help after a command, to see what it takes.\n", err)
		return exitUsage
	}
	switch err := command.Run(); {
	case errors.Is(err, errBroken), errors.Is(err, errDiffers), errors.Is(err, errUnwell):
		fmt.Fprintf(o.err, "galeph: %v\n", err)
		return exitBroken
	case errors.Is(err, errPartial):
		fmt.Fprintf(o.err, "galeph: %v\n", err)
		return exitPartial
	case err != nil:
		fmt.Fprintf(o.err, "galeph: %v\n", err)
		return exitFailed
	}
	return 0
}

type versionCommand struct{}

// Run prints the version.
func (versionCommand) Run(o output) error {
	_, err := fmt.Fprintln(o.out, "galeph", node.Version())
	return err
}
