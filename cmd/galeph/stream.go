package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/console"
)

type streamCredits struct {
	Chain   string        `placeholder:"NAME" help:"The chain to stream on, one of those that galeph chain status lists; needed when there are several."`
	Token   string        `default:"ALEPHx" placeholder:"SYMBOL" help:"The super token to stream; ALEPHx without it."`
	PerHour string        `required:"" placeholder:"N" help:"How much of it to stream an hour, as a decimal number such as 0.5; 0 closes the stream."`
	Wrap    string        `placeholder:"N" help:"First turn so much of the token that it wraps into the super token that there is at least this much."`
	RPC     string        `name:"rpc" placeholder:"URL" help:"The JSON-RPC of the chain; the one that the core node names without it."`
	Wait    time.Duration `default:"10m" placeholder:"TIME" help:"How long to wait for the chain; 10m without it."`
	DryRun  bool          `help:"Stop before anything is sent."`
	Yes     bool          `short:"y" help:"Stream without asking."`
	JSON    bool          `name:"json" help:"Print one JSON document; amounts are strings of 10^-18 of the token."`
	signingKey
	coreNode
}

// Help says what a stream costs.
func (streamCredits) Help() string {
	return `It opens, changes or closes your stream of a super token to the network, which is income of
your account from that second on. While it flows, Superfluid holds a deposit of yours, four
hours of the stream on main networks. When the rest of your balance is used up anybody may
close the stream, and the deposit is lost: close it before.

The same command may be run again, also after it was interrupted: what is there already, the
deposit included, is not wrapped twice. What has flowed since is wrapped anew.

A core node tells where to stream to: ask one that you trust.

Examples:
  galeph credits stream --per-hour 0.5 --wrap 10 --as alice
  galeph credits stream --chain base --token USDCx --per-hour 0.02 --key-file key.json
  galeph credits stream --chain base --per-hour 0 --as alice`
}

// streamed is the document that streaming prints.
type streamed struct {
	Chain       string        `json:"chain"`
	ChainID     uint64        `json:"chain_id"`
	Account     aleph.Address `json:"account"`
	Symbol      string        `json:"symbol"`
	Token       aleph.Address `json:"token"`
	Receiver    aleph.Address `json:"receiver"`
	PerSecond   aleph.Token   `json:"per_second"`
	Wrapped     aleph.Token   `json:"wrapped"`               // is to be, in a dry run
	Transaction *common.Hash  `json:"transaction,omitempty"` // left out when nothing is sent
	Block       uint64        `json:"block,omitempty"`
	Left        aleph.Token   `json:"left"` // of the super token, without the deposit
}

const secondsPerHour = 3600

// superTokenDecimals is what all super tokens have.
const superTokenDecimals = 18

// Run sets the stream.
func (c streamCredits) Run(ctx context.Context, o output, a asker) error {
	return documented(ctx, c.JSON, o, c.stream(ctx, o, a))
}

func (c streamCredits) stream(ctx context.Context, o output, a asker) error {
	if c.Wait <= 0 {
		return errNoWait
	}
	perHour, err := parseAmount("--per-hour", c.PerHour)
	if err != nil {
		return err
	}
	wrap, err := parseAmount("--wrap", c.Wrap)
	if err != nil {
		return err
	}
	flow := perHour.MulDiv(aleph.NewToken(1), aleph.NewToken(secondsPerHour))
	if flow.IsZero() && !perHour.IsZero() {
		return fmt.Errorf("--per-hour %s is less than the least that streams, %d units of 10^-18 an hour", c.PerHour, secondsPerHour)
	}
	if flow.IsZero() && !wrap.IsZero() {
		return errors.New("--wrap is for a stream: leave it out to close one")
	}
	var told console.Chain
	if err := c.ask(ctx, "/api/v1/chain", &told); err != nil {
		return err
	}
	place, token, err := c.choose(told.Streams)
	if err != nil {
		return err
	}
	wallet, err := c.wallet(ctx, told.Network, a, o)
	if err != nil {
		return err
	}
	client, err := c.connect(ctx, place)
	if err != nil {
		return err
	}
	defer client.Close()
	s := streamed{
		Chain: place.Name, ChainID: place.ChainID, Account: aleph.EthereumAddress(wallet.Address()), Symbol: token.Symbol, Token: token.Address,
		Receiver: aleph.EthereumAddress(common.HexToAddress(place.Receiver)), PerSecond: flow,
	}
	streamer := chain.NewStreamer(client, chain.Superfluid{
		ChainID: place.ChainID, Forwarder: common.HexToAddress(place.Forwarder), Receiver: common.HexToAddress(place.Receiver),
	})
	now, err := s.look(ctx, streamer, wallet.Address(), wrap)
	if err != nil {
		return err
	}
	if s.Wrapped.IsZero() && !wrap.IsZero() && !c.JSON {
		fmt.Fprintf(o.err, "... %s %s are there already: nothing is wrapped\n", quantity(wrap, superTokenDecimals), token.Symbol)
	}
	what := fmt.Sprintf("stream %s %s an hour to %s on %s", quantity(perHour, superTokenDecimals), token.Symbol, place.Receiver, place.Name)
	if flow.IsZero() {
		what = fmt.Sprintf("close the stream of %s to %s on %s", token.Symbol, place.Receiver, place.Name)
	}
	if !s.Wrapped.IsZero() {
		what = fmt.Sprintf("wrap %s into %s and %s", quantity(s.Wrapped, superTokenDecimals), token.Symbol, what)
	}
	switch nothing := now == flow && s.Wrapped.IsZero(); {
	case c.JSON && (c.DryRun || nothing):
		return printJSON(o.out, s)
	case nothing && flow.IsZero():
		_, err := fmt.Fprintf(o.out, "No stream of %s is open on %s: there is nothing to close.\n", token.Symbol, place.Name)
		return err
	case nothing:
		_, err := fmt.Fprintf(o.out, "%s streams %s %s an hour on %s already: there is nothing to change.\n", s.Account, quantity(perHour, superTokenDecimals), token.Symbol, place.Name)
		return err
	case c.DryRun:
		_, err := fmt.Fprintf(o.out, "It would %s.\n", what)
		return err
	case !c.Yes:
		if err := confirm(ctx, a, "This is to "+what+". Go on?"); err != nil {
			return err
		}
	}
	ctx, stop := patience(ctx, c.Wait)
	defer stop()
	leave, err := turn(ctx, place.ChainID, wallet.Address(), o)
	if err != nil {
		return err
	}
	defer leave()
	// What another command, or a killed one, has sent counts.
	sender := chain.NewSender(client, wallet)
	if err := sender.Clear(ctx); err != nil {
		return fmt.Errorf("%w: nothing was wrapped or changed", unbroken(ctx, err))
	}
	if now, err = s.look(ctx, streamer, wallet.Address(), wrap); err != nil {
		return err
	}
	if err := c.send(ctx, &s, streamer, sender, client, now, o); err != nil {
		return err
	}
	if c.JSON {
		return printJSON(o.out, s)
	}
	switch {
	case flow.IsZero() && s.Transaction == nil:
		_, err = fmt.Fprintf(o.out, "No stream of %s is open on %s: there is nothing to close.\n", s.Symbol, s.Chain)
		return err
	case flow.IsZero():
		_, err = fmt.Fprintf(o.out, "The stream of %s on %s is closed, in block %d.\n", s.Symbol, s.Chain, s.Block)
		return err
	case s.Transaction == nil:
		_, err = fmt.Fprintf(o.out, "%s streams %s %s an hour on %s as before. What is left beside the deposit is %s %s.\n",
			s.Account, quantity(perHour, superTokenDecimals), s.Symbol, s.Chain, quantity(s.Left, superTokenDecimals), s.Symbol)
		return err
	}
	lasts := s.Left.MulDiv(aleph.NewToken(1), flow)
	if most := aleph.NewToken(maxSeconds); lasts.Cmp(most) > 0 {
		lasts = most
	}
	_, err = fmt.Fprintf(o.out, "%s streams %s %s an hour since block %d of %s. What is left beside the deposit, %s %s, lasts for %s.\n",
		s.Account, quantity(perHour, superTokenDecimals), s.Symbol, s.Block, s.Chain, quantity(s.Left, superTokenDecimals), s.Symbol, time.Duration(lasts.Big().Int64())*time.Second)
	return err
}

// maxSeconds is the longest time that is told.
const maxSeconds = 100 * 365 * 24 * secondsPerHour

// parseAmount reads an amount of a super token; nothing is 0.
func parseAmount(flag, s string) (aleph.Token, error) {
	if s == "" {
		return aleph.Token{}, nil
	}
	n, err := parseQuantity(s, superTokenDecimals)
	if err != nil && !errors.Is(err, errZero) {
		return n, fmt.Errorf("%s: %w", flag, err)
	}
	return n, nil
}

// choose finds the chain and the token.
func (c streamCredits) choose(chains []console.ChainStreams) (console.ChainStreams, console.StreamToken, error) {
	var names, symbols []string
	for _, x := range chains {
		names = append(names, x.Name)
	}
	i := slices.Index(names, c.Chain)
	switch {
	case len(names) == 0:
		return console.ChainStreams{}, console.StreamToken{}, errors.New("nothing can be streamed to this network: buy credits with galeph credits buy")
	case c.Chain == "" && len(names) == 1:
		i = 0
	case i < 0:
		return console.ChainStreams{}, console.StreamToken{}, fmt.Errorf("say with --chain on which chain to stream: %s", strings.Join(names, ", "))
	}
	for _, t := range chains[i].Tokens {
		if strings.EqualFold(t.Symbol, c.Token) {
			return chains[i], t, nil
		}
		symbols = append(symbols, t.Symbol)
	}
	return console.ChainStreams{}, console.StreamToken{}, fmt.Errorf("%.40q cannot be streamed on %s: say with --token which of %s", c.Token, chains[i].Name, strings.Join(symbols, ", "))
}

// connect reaches the chain. The caller closes the client.
func (c streamCredits) connect(ctx context.Context, place console.ChainStreams) (*chain.Client, error) {
	url := place.RPC
	if c.RPC != "" {
		url = c.RPC
	}
	if url == "" {
		return nil, fmt.Errorf("the core node keeps its endpoint of %s to itself: give one of chain %d with --rpc", place.Name, place.ChainID)
	}
	client, err := chain.Connect(ctx, url)
	if err != nil {
		return nil, fmt.Errorf("%s does not answer: give another endpoint of chain %d with --rpc: %w", place.Name, place.ChainID, err)
	}
	if client.ID() != place.ChainID {
		client.Close()
		return nil, fmt.Errorf("%s is chain %d, and %s is chain %d: give another endpoint with --rpc", place.Name, place.ChainID, client.Name(), client.ID())
	}
	return client, nil
}

// look asks how the account stands: what it has left, what it has to wrap so that
// it has as much as is wanted, and what it streams now.
func (s *streamed) look(ctx context.Context, streamer *chain.Streamer, account common.Address, wanted aleph.Token) (rate aleph.Token, err error) {
	at, _ := s.Token.Ethereum()
	token, now := common.Address(at), aleph.Millis(time.Now().UnixMilli())
	if s.Left, _, err = streamer.Balance(ctx, token, account, now); err != nil {
		return rate, err
	}
	if s.Wrapped, err = streamer.Lacks(ctx, token, account, wanted, now); err != nil {
		return rate, err
	}
	return streamer.Rate(ctx, token, account)
}

// send wraps what is to be wrapped and sets the stream, unless it flows like that
// now.
func (c streamCredits) send(ctx context.Context, s *streamed, streamer *chain.Streamer, from *chain.Sender, client *chain.Client, now aleph.Token, o output) error {
	at, _ := s.Token.Ethereum()
	token := common.Address(at)
	v := newVigil(o, client.Name(), "an earlier transaction of "+from.Address().Hex())
	from.OnLook(v.look)
	from.OnSigned(func(tx *types.Transaction) {
		v.what = "a block that holds transaction " + tx.Hash().Hex()
		fmt.Fprintf(o.err, "... sending transaction %s\n", tx.Hash())
	})
	done := "nothing was wrapped or changed"
	if !s.Wrapped.IsZero() {
		if err := streamer.Wrap(ctx, from, token, s.Wrapped); err != nil {
			return fmt.Errorf("%w: the stream is as before; run it again, what has been wrapped by then counts", unbroken(ctx, err))
		}
		done = fmt.Sprintf("%s were wrapped into %s, which is yours", quantity(s.Wrapped, superTokenDecimals), s.Symbol)
		fmt.Fprintln(o.err, "... "+done)
	}
	wrapped := s.Wrapped
	again := func() (err error) {
		_, err = s.look(ctx, streamer, from.Address(), aleph.Token{})
		s.Wrapped = wrapped
		return err
	}
	if now == s.PerSecond {
		return again()
	}
	receipt, err := streamer.Set(ctx, from, token, s.PerSecond)
	if _, refused := errors.AsType[*chain.Reverted](err); refused {
		return fmt.Errorf("%w: the stream is as before, and %s", err, done)
	}
	if err != nil {
		return fmt.Errorf("%w: %s; the stream may have changed: run it again, it changes nothing twice", unbroken(ctx, err), done)
	}
	hash := receipt.TxHash
	s.Transaction, s.Block = &hash, receipt.BlockNumber.Uint64()
	return again()
}
