package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/console"
)

type streamCredits struct {
	Chain   string `placeholder:"NAME" help:"The chain to stream on, one of those that galeph chain status lists; needed when there are several."`
	Token   string `default:"ALEPHx" placeholder:"SYMBOL" help:"The super token to stream; ALEPHx without it."`
	PerHour string `required:"" placeholder:"N" help:"How much of it to stream an hour, as a decimal number such as 0.5; 0 closes the stream."`
	Wrap    string `placeholder:"N" help:"First turn so much of the token that it wraps into the super token."`
	RPC     string `name:"rpc" placeholder:"URL" help:"The JSON-RPC of the chain; the one that the core node names without it."`
	DryRun  bool   `help:"Stop before anything is sent."`
	Yes     bool   `short:"y" help:"Stream without asking."`
	JSON    bool   `name:"json" help:"Print one JSON document; amounts are strings of 10^-18 of the token."`
	signingKey
	coreNode
}

// Help says what a stream costs.
func (streamCredits) Help() string {
	return `It opens, changes or closes your stream of a super token to the network, which is income of
your account from that second on. While it flows, Superfluid holds a deposit of yours, four
hours of the stream on main networks. When the rest of your balance is used up anybody may
close the stream, and the deposit is lost: close it before.

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
	Transaction common.Hash   `json:"transaction"`
	Block       uint64        `json:"block"`
	Left        aleph.Token   `json:"left"` // of the super token, without the deposit
}

const secondsPerHour = 3600

// superTokenDecimals is what all super tokens have.
const superTokenDecimals = 18

// Run sets the stream.
func (c streamCredits) Run(ctx context.Context, o output, a asker) error {
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
	what := fmt.Sprintf("stream %s %s an hour to %s on %s", quantity(perHour, superTokenDecimals), token.Symbol, place.Receiver, place.Name)
	if flow.IsZero() {
		what = fmt.Sprintf("close the stream of %s to %s on %s", token.Symbol, place.Receiver, place.Name)
	}
	switch {
	case c.DryRun:
		_, err := fmt.Fprintf(o.out, "It would %s.\n", what)
		return err
	case !c.Yes:
		if err := confirm(ctx, a, "This is to "+what+". Go on?"); err != nil {
			return err
		}
	}
	s := streamed{
		Chain: place.Name, ChainID: place.ChainID, Account: aleph.EthereumAddress(wallet.Address()), Symbol: token.Symbol, Token: token.Address,
		Receiver: aleph.EthereumAddress(common.HexToAddress(place.Receiver)), PerSecond: flow,
	}
	if err := c.send(ctx, &s, chain.NewSender(client, wallet), place, client, wrap); err != nil {
		return err
	}
	if c.JSON {
		return printJSON(o.out, s)
	}
	if flow.IsZero() {
		_, err = fmt.Fprintf(o.out, "The stream of %s on %s is closed, in block %d.\n", s.Symbol, s.Chain, s.Block)
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

// send wraps what is to be wrapped and sets the stream.
func (c streamCredits) send(ctx context.Context, s *streamed, from *chain.Sender, place console.ChainStreams, client *chain.Client, wrap aleph.Token) error {
	at, _ := s.Token.Ethereum()
	token := common.Address(at)
	streamer := chain.NewStreamer(client, chain.Superfluid{
		ChainID: place.ChainID, Forwarder: common.HexToAddress(place.Forwarder), Receiver: common.HexToAddress(place.Receiver),
	})
	if !wrap.IsZero() {
		if err := streamer.Wrap(ctx, from, token, wrap); err != nil {
			return err
		}
	}
	receipt, err := streamer.Set(ctx, from, token, s.PerSecond)
	if err != nil {
		return err
	}
	s.Transaction, s.Block = receipt.TxHash, receipt.BlockNumber.Uint64()
	s.Left, _, err = streamer.Balance(ctx, token, from.Address(), aleph.Millis(time.Now().UnixMilli()))
	return err
}
