package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/ethereum/go-ethereum/common"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/console"
	"github.com/aleph-im/go-aleph/devnet"
)

type chainCommand struct {
	Status chainStatus `cmd:"" help:"Show whether the chain, the contracts and the network that follows them are well."`
}

type chainStatus struct {
	Lag  time.Duration `default:"5m" placeholder:"TIME" help:"How far the network may be behind the chain, and the chain behind the clock, before that counts as wrong; 5m without it."`
	JSON bool          `name:"json" help:"Print one JSON document; amounts are strings of 10^-18 ALEPH."`
	onChain
}

// Help says what is looked at.
func (chainStatus) Help() string {
	return `It asks the core node, and the chain itself, and compares. The core node tells how the
endpoints stand that it watches chains by: whether they agree, and which is silent. Chains
from which tokens stream to the network are looked at too. What is wrong is listed last.

The exit code is 0 when nothing is wrong, 3 when something is, 1 when the core node does not
answer, and 2 when the command could not be understood.

Examples:
  galeph chain status
  galeph chain status --node https://core.example.org --rpc https://eth.example.org --json`
}

// Validate refuses a lag that nothing could keep.
func (c chainStatus) Validate() error {
	if c.Lag < 0 {
		return fmt.Errorf("--lag: %s is less than nothing: say how far the network may be behind, such as 5m", c.Lag)
	}
	return nil
}

// errUnwell is returned when something that was looked at is wrong.
var errUnwell = errors.New("something is wrong")

// survey is what chain status found.
type survey struct {
	Network   string               `json:"network"`
	ChainID   uint64               `json:"chain_id"` // the network's
	RPC       string               `json:"rpc"`
	RPCChain  uint64               `json:"rpc_chain_id"`
	LatencyMS int64                `json:"rpc_latency_ms"` // of one question
	Head      uint64               `json:"head"`
	HeadAt    aleph.Millis         `json:"head_at"`
	Syncing   bool                 `json:"rpc_syncing"`
	Observed  uint64               `json:"observed_block"`
	Missed    uint64               `json:"missed_block"` // the first with something of concern that is due and not observed; 0 for none
	MissedAt  aleph.Millis         `json:"missed_at,omitempty"`
	Contracts []surveyedContract   `json:"contracts"`
	Price     aleph.Price          `json:"price_pico_usd,string"`  // agreed
	Median    aleph.Price          `json:"median_pico_usd,string"` // of what core nodes see
	Balance   aleph.Token          `json:"vault_balance"`
	Claimed   aleph.Token          `json:"vault_claimed"` // ever
	Owed      aleph.Token          `json:"vault_owed"`    // by the root that it pays by
	Root      vaultRoot            `json:"root"`
	Waiting   *vaultRoot           `json:"waiting"`
	Newest    *console.ChainRoot   `json:"newest_root"` // computed by the network; null before the first
	Watches   []console.ChainWatch `json:"watches"`     // of the core node
	Streams   []surveyedStreams    `json:"streams"`
	Keeper    json.RawMessage      `json:"keeper,omitempty"`
	Wrong     []string             `json:"wrong"`
}

type surveyedContract struct {
	Name    string        `json:"name"`
	Address aleph.Address `json:"address"`
	Code    bool          `json:"code"`
	Paused  *bool         `json:"paused,omitempty"` // of those that can be
}

func (s *survey) wrong(format string, args ...any) {
	s.Wrong = append(s.Wrong, fmt.Sprintf(format, args...))
}

// Run looks and tells.
func (c chainStatus) Run(ctx context.Context, o output) error {
	return documented(ctx, c.JSON, o, c.tell(ctx, o))
}

func (c chainStatus) tell(ctx context.Context, o output) error {
	told, contracts, err := c.askNode(ctx)
	if err != nil {
		return err
	}
	s := survey{
		Network: told.Network, ChainID: told.ChainID, Observed: told.Observed, Price: told.Price, Median: told.Median,
		Contracts: []surveyedContract{}, Watches: told.Watches, Streams: []surveyedStreams{}, Wrong: []string{},
	}
	if n := len(told.Roots); n > 0 {
		s.Newest = &told.Roots[n-1]
	}
	if told.Price == 0 {
		s.wrong("the network has agreed on no price of ALEPH")
	}
	for _, w := range told.Watches {
		s.hearWatch(w, c.Lag)
	}
	for _, x := range told.Streams {
		s.Streams = append(s.Streams, c.lookAtStreams(ctx, &s, x))
	}
	if body, err := c.fetch(ctx, "/api/v1/keeper", 1<<20); err == nil && json.Valid(body) {
		s.Keeper = body
		s.hearKeeper(c.Lag)
	}
	client, url, err := c.connect(ctx, told)
	s.RPC = url
	if err != nil {
		s.wrong("%v", err)
	} else {
		defer client.Close()
		c.look(ctx, &s, &deployment{c.coreNode, told, contracts, client, url})
	}
	if c.JSON {
		err = printJSON(o.out, s)
	} else {
		err = s.print(o.out)
	}
	if len(s.Wrong) > 0 {
		return errors.Join(err, errUnwell)
	}
	return err
}

// look asks the chain.
func (c chainStatus) look(ctx context.Context, s *survey, d *deployment) {
	s.RPCChain = d.client.ID()
	if s.RPCChain != s.ChainID {
		s.wrong("the network is on chain %d, and %s is chain %d: give another endpoint with --rpc", s.ChainID, s.RPC, s.RPCChain)
		return
	}
	asked := time.Now()
	head, err := d.client.HeaderByNumber(ctx, nil)
	if err != nil {
		s.wrong("%s does not tell its head: %v", s.RPC, err)
		return
	}
	s.LatencyMS = time.Since(asked).Milliseconds()
	s.Head, s.HeadAt = head.Number.Uint64(), aleph.Millis(head.Time)*aleph.Second
	// A development chain has a block only when something happens.
	if behind := age(head); behind > c.Lag && !devnet.IsNetwork(s.Network) {
		s.wrong("the newest block of %s is %s old: ask another endpoint", s.RPC, behind)
	}
	if progress, err := d.client.SyncProgress(ctx); err == nil && progress != nil {
		s.Syncing = true
		s.wrong("%s is still catching up with its chain: ask another endpoint", s.RPC)
	}
	c.lookAtContracts(ctx, s, d)
	c.lookForMissed(ctx, s, d)
	c.lookAtVault(ctx, s, d)
	c.lookForUnpublished(ctx, s, d)
}

func (c chainStatus) lookAtContracts(ctx context.Context, s *survey, d *deployment) {
	pausable := map[string]func(context.Context) (bool, error){
		"payment_processor": chain.NewBuyer(d.client, d.contracts).Paused,
		"reward_vault":      chain.NewVault(d.client, d.contracts).Paused,
	}
	for _, name := range slices.Sorted(maps.Keys(d.told.Contracts)) {
		at := common.HexToAddress(d.told.Contracts[name])
		x := surveyedContract{Name: name, Address: aleph.EthereumAddress(at)}
		var err error
		if x.Code, err = d.client.HasCode(ctx, at); err != nil {
			s.wrong("%v", err)
		} else if !x.Code {
			s.wrong("chain %d has no contract %s at %s", s.ChainID, name, x.Address)
		}
		if ask := pausable[name]; ask != nil && x.Code {
			paused, err := ask(ctx)
			switch {
			case err != nil:
				s.wrong("%v", err)
			case paused:
				s.wrong("%s is paused", name)
				fallthrough
			default:
				x.Paused = &paused
			}
		}
		s.Contracts = append(s.Contracts, x)
	}
	if err := d.contracts.Agree(ctx, d.client); err != nil {
		s.wrong("%v", err)
	}
}

// missedBlocksMax is how many blocks after the observed one are looked at for
// what the network has missed.
const missedBlocksMax = 2000

// lookForMissed looks for blocks that the network should have observed: that it
// observed none lately may be because nothing happened.
func (c chainStatus) lookForMissed(ctx context.Context, s *survey, d *deployment) {
	if s.Head < s.Observed {
		s.wrong("the network has observed block %d, and %s has only come to %d: ask another endpoint", s.Observed, s.RPC, s.Head)
		return
	}
	if s.Observed > 0 {
		switch header, err := d.client.HeaderByNumber(ctx, bigBlock(s.Observed)); {
		case err != nil:
			s.wrong("%s does not tell block %d: %v", s.RPC, s.Observed, err)
			return
		case header.Hash().Hex() != d.told.ObservedHash:
			s.wrong("block %d of %s is another than the network has observed, %s: the chain has dropped a block that counted, or the endpoint is of another chain; ask another endpoint", s.Observed, s.RPC, d.told.ObservedHash)
			return
		}
	}
	if s.Head < s.Observed+1+d.told.Confirmations {
		return
	}
	blocks, err := d.client.Events(ctx, d.contracts, s.Observed+1, min(s.Head-d.told.Confirmations, s.Observed+missedBlocksMax))
	if err != nil {
		s.wrong("%v", err)
		return
	}
	if len(blocks) == 0 {
		return
	}
	header, err := d.client.HeaderByNumber(ctx, bigBlock(blocks[0]))
	if err != nil {
		s.wrong("%s does not tell block %d: %v", s.RPC, blocks[0], err)
		return
	}
	s.Missed, s.MissedAt = blocks[0], aleph.Millis(header.Time)*aleph.Second
	if behind := age(header); behind > c.Lag {
		s.wrong("the network has not observed block %d, which is %s old: core nodes do not watch, or do not agree", s.Missed, behind)
	}
}

func (c chainStatus) lookAtVault(ctx context.Context, s *survey, d *deployment) {
	vault := chain.NewVault(d.client, d.contracts)
	root, err := vault.Root(ctx)
	if err == nil {
		s.Root = viewVaultRoot(root)
		s.Balance, err = vault.Balance(ctx)
	}
	if err == nil {
		s.Claimed, err = vault.Claimed(ctx)
	}
	if err != nil {
		s.wrong("%v", err)
		return
	}
	var covered bool
	if s.Owed, covered = root.Total.Sub(s.Claimed); !covered {
		s.wrong("the vault has paid %s ALEPH, more than the %s of its root", amount(s.Claimed), amount(root.Total))
	}
	if s.Owed.Cmp(s.Balance) > 0 {
		s.wrong("the vault owes %s ALEPH and holds %s", amount(s.Owed), amount(s.Balance))
	}
	waiting, err := vault.Waiting(ctx)
	if err != nil {
		s.wrong("%v", err)
		return
	}
	if waiting.Epoch != 0 {
		w := viewVaultRoot(waiting.Root)
		w.FinalAt = waiting.FinalAt
		s.Waiting = &w
	}
	for _, r := range []*vaultRoot{&s.Root, s.Waiting} {
		if r == nil || r.Epoch == 0 {
			continue
		}
		i := slices.IndexFunc(d.told.Roots, func(x console.ChainRoot) bool { return x.Epoch == r.Epoch })
		switch {
		case i >= 0 && d.told.Roots[i].Hash == r.Hash:
		case len(d.told.Roots) > 0 && r.Epoch < d.told.Roots[0].Epoch:
			s.wrong("the network has seen the vault take the root of epoch %d, and %s says that it has that of epoch %d: ask another endpoint", d.told.Roots[0].Epoch, s.RPC, r.Epoch)
		default:
			s.wrong("the vault has root %s of epoch %d, which the network did not compute", r.Hash, r.Epoch)
		}
	}
}

// lookForUnpublished looks for a root that is signed and does not come to the
// vault.
func (c chainStatus) lookForUnpublished(ctx context.Context, s *survey, d *deployment) {
	there := s.Root.Epoch
	if w := s.Waiting; w != nil {
		if time.Since(time.UnixMilli(int64(w.FinalAt))) <= c.Lag {
			return // Those after it come when its window is over.
		}
		there = max(there, w.Epoch)
	}
	i := slices.IndexFunc(d.told.Roots, func(r console.ChainRoot) bool { return r.Agreed && r.Epoch > there })
	if i < 0 {
		return
	}
	var epoch struct {
		To aleph.Millis `json:"to"`
	}
	first := d.told.Roots[i].Epoch
	if err := d.ask(ctx, fmt.Sprintf("/api/v1/epochs/%d", first), &epoch); err != nil {
		s.wrong("%v", err)
		return
	}
	if late := time.Since(time.UnixMilli(int64(epoch.To))).Truncate(time.Second); late > c.Lag {
		s.wrong("the root of epoch %d is signed, and %s after that epoch the vault still has that of epoch %d: look whether a keeper waits, lacks ETH, or has sent what no block takes", first, late, there)
	}
}

// print shows the survey.
func (s survey) print(out io.Writer) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(w, "network\t%s, on chain %d\n", s.Network, s.ChainID)
	if s.Head == 0 {
		fmt.Fprintf(w, "endpoint\t%s\n", s.RPC)
	} else {
		fmt.Fprintf(w, "endpoint\t%s, chain %d, answers in %d ms\n", s.RPC, s.RPCChain, s.LatencyMS)
		fmt.Fprintf(w, "head\tblock %d of %s\n", s.Head, rfc3339(s.HeadAt))
	}
	following := "nothing after it concerns the network"
	if s.Missed != 0 {
		following = fmt.Sprintf("block %d of %s is next", s.Missed, rfc3339(s.MissedAt))
	}
	fmt.Fprintf(w, "observed\tblock %d; %s\n", s.Observed, following)
	fmt.Fprintf(w, "price\t%s USD agreed, %s the median of what core nodes see\n", trimmed(s.Price.String()), trimmed(s.Median.String()))
	fmt.Fprintf(w, "vault\tholds %s ALEPH, owes %s, has paid %s\n", amount(s.Balance), amount(s.Owed), amount(s.Claimed))
	fmt.Fprintf(w, "root\t%s\n", s.Root.spell("the vault has none yet"))
	if s.Waiting != nil {
		fmt.Fprintf(w, "waiting\t%s; its window ends at %s\n", s.Waiting.spell(""), rfc3339(s.Waiting.FinalAt))
	}
	if s.Newest != nil {
		agreed := "signed"
		if !s.Newest.Agreed {
			agreed = "not signed by two thirds yet"
		}
		fmt.Fprintf(w, "newest\tof epoch %d, %s; %s\n", s.Newest.Epoch, s.Newest.Hash, agreed)
	}
	printKeeper(w, s.Keeper)
	printWatches(w, s.Watches)
	printStreams(w, s.Streams)
	fmt.Fprintln(w, "\nCONTRACT\tADDRESS\tIS")
	for _, x := range s.Contracts {
		is := "there"
		switch {
		case !x.Code:
			is = "missing"
		case x.Paused != nil && *x.Paused:
			is = "there, paused"
		}
		fmt.Fprintf(w, "%s\t%s\t%s\n", x.Name, x.Address, is)
	}
	if len(s.Wrong) == 0 {
		fmt.Fprintln(w, "\nNothing is wrong.")
	}
	for i, x := range s.Wrong {
		if i == 0 {
			fmt.Fprintln(w)
		}
		fmt.Fprintf(w, "WRONG: %s\n", x)
	}
	return w.Flush()
}

func (r vaultRoot) spell(none string) string {
	if r.Epoch == 0 {
		return none
	}
	return fmt.Sprintf("of epoch %d, %s, over %s ALEPH", r.Epoch, r.Hash, amount(r.Total))
}

// silenceMax is how long an endpoint may leave a core node without an answer
// before that counts as wrong: a question that is lost now and then is not.
const silenceMax = 10 * time.Second

// hearWatch notes what is wrong with the endpoints by which the core node
// watches a chain. One that lacks a block counts when it has for so long.
func (s *survey) hearWatch(w console.ChainWatch, lag time.Duration) {
	for i, e := range w.Endpoints {
		since := time.Since(time.UnixMilli(int64(e.Since)))
		switch c := chain.Condition(e.Condition); {
		case c == chain.Disagrees && slices.ContainsFunc(w.Endpoints[:i], func(x console.ChainEndpoint) bool { return x.Reason == e.Reason }):
			// It was said of the one from which this one differs.
		case c == chain.Disagrees:
			s.wrong("the core node's endpoints of chain %d disagree since %s, %s", w.ChainID, rfc3339(e.Since), e.Reason)
		case c == chain.Forked:
			s.wrong("the core node's endpoint %s of chain %d: %s", e.Name, w.ChainID, e.Reason)
		case c == chain.Silent && since > silenceMax:
			s.wrong("the core node gets no answer from its endpoint %s of chain %d since %s: %s", e.Name, w.ChainID, rfc3339(e.Since), e.Reason)
		case c == chain.Behind && since > lag:
			s.wrong("the core node's endpoint %s of chain %d does not know block %d, which another has since %s", e.Name, w.ChainID, e.Block, rfc3339(e.Since))
		}
	}
}

// printWatches shows how the endpoints of the core node stand.
func printWatches(w io.Writer, watches []console.ChainWatch) {
	if len(watches) == 0 {
		return
	}
	fmt.Fprintln(w, "\nTHE CORE NODE WATCHES\tBY\tWHICH")
	for _, x := range watches {
		of := fmt.Sprintf("%s on chain %d", x.Of, x.ChainID)
		if len(x.Endpoints) == 0 {
			fmt.Fprintf(w, "%s\t-\thas not begun\n", of)
		}
		for _, e := range x.Endpoints {
			fmt.Fprintf(w, "%s\t%s\t%s\n", of, e.Name, spellCondition(e, x.Agree == 1))
		}
	}
}

// spellCondition says how an endpoint stands. One that is alone is compared
// with no other.
func spellCondition(e console.ChainEndpoint, alone bool) string {
	since := rfc3339(e.Since)
	switch chain.Condition(e.Condition) {
	case chain.Well:
		if alone {
			return fmt.Sprintf("answers, up to block %d", e.Block)
		}
		return fmt.Sprintf("agrees up to block %d", e.Block)
	case chain.Unheard:
		return "was not asked yet"
	case chain.Behind:
		return fmt.Sprintf("does not know block %d, which another has since %s", e.Block, since)
	case chain.Disagrees:
		return fmt.Sprintf("disagrees at block %d since %s", e.Block, since)
	case chain.Forked:
		return fmt.Sprintf("says since %s that block %d, which was observed, is another", since, e.Block)
	case chain.Silent:
		return "does not answer since " + since
	}
	return e.Condition
}

// hearKeeper notes what the core node's keeper refuses to do, and what it has
// not got done for longer than lag.
func (s *survey) hearKeeper(lag time.Duration) {
	type halt struct {
		Matter string       `json:"matter"`
		Reason string       `json:"reason"`
		Since  aleph.Millis `json:"since"`
	}
	var keeper struct {
		Refusals []halt `json:"refusals"`
		Waits    []halt `json:"waits"`
	}
	if json.Unmarshal(s.Keeper, &keeper) != nil {
		return // Another version's: printed as it is.
	}
	for _, r := range keeper.Refusals {
		s.wrong("the keeper refuses, about %s: %s", r.Matter, r.Reason)
	}
	for _, w := range keeper.Waits {
		if late := time.Since(time.UnixMilli(int64(w.Since))).Truncate(time.Second); late > lag {
			s.wrong("the keeper has waited for %s, about %s: %s", late, w.Matter, w.Reason)
		}
	}
}

// printKeeper shows what the core node says of its keeper, key by key; values
// that are not simple are left to --json.
func printKeeper(w io.Writer, document json.RawMessage) {
	var values map[string]any
	if json.Unmarshal(document, &values) != nil {
		return
	}
	for _, key := range slices.Sorted(maps.Keys(values)) {
		switch v := values[key].(type) {
		case string, bool, float64:
			fmt.Fprintf(w, "keeper\t%s: %v\n", strings.ReplaceAll(key, "_", " "), v)
		}
	}
}
