package node

import (
	"fmt"
	"maps"
	"math"
	"net/url"
	"regexp"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/payment"
	"github.com/aleph-im/go-aleph/policy"
)

// Bounds of what a file of stream chains may hold.
const (
	streamFileMax    = 64 << 10 // bytes
	streamChainsMax  = 16
	streamTokensMax  = 16
	endpointsMax     = 8
	confirmationsMax = 100_000
)

// ReadStreams reads from TOML from which chains tokens stream to the network;
// docs/streams.toml is an example. Whatever is not understood is refused, by a
// sentence that names the chain, the key and what it may be. URLs of endpoints,
// which often hold a key, are in no error.
func ReadStreams(b []byte) ([]StreamChain, error) {
	top, err := policy.Decode(b, "file of stream chains", streamFileMax)
	if err != nil {
		return nil, err
	}
	file := clause{where: "the file", table: top}
	tables := file.tables("chain", "[[chain]]", streamChainsMax)
	if err := file.end(); err != nil {
		return nil, err
	}
	var chains []StreamChain
	for i, table := range tables {
		c := clause{where: fmt.Sprintf("chain %d", i+1), table: table}
		s := c.chain()
		if err := c.end(); err != nil {
			return nil, err
		}
		chains = append(chains, s)
	}
	return chains, CheckStreams(chains, 0) // Which chain has the vault is not known here.
}

// chain reads a chain.
func (c *clause) chain() (s StreamChain) {
	s.Name = c.text("name", streamName, "1 to 32 lower-case letters, digits and hyphens, a letter first")
	if c.err == nil {
		c.where = fmt.Sprintf("chain %q", s.Name)
	}
	s.Place.ChainID = c.number("id", 1, math.MaxInt64)
	s.Endpoints = c.endpoints("endpoints")
	s.Foreign = c.flag("foreign")
	s.Finalized = c.flag("finalized")
	if c.take("confirmations") != nil {
		s.Confirmations = c.number("confirmations", 0, confirmationsMax)
	} else if !s.Finalized {
		c.refuse("confirmations", "missing: say how many blocks must follow one before it counts, or finalized = true")
	}
	s.Place.Block = c.number("first_block", 1, math.MaxInt64) - 1
	s.Place.Host = c.address("host")
	s.Place.Agreement = c.address("agreement")
	s.Place.Forwarder = c.address("forwarder")
	s.Place.Receiver = c.address("receiver")
	s.Liquidate = c.flag("liquidate")
	for i, table := range c.tables("token", "[[chain.token]]", streamTokensMax) {
		t := clause{where: fmt.Sprintf("%s, token %d", c.where, i+1), table: table}
		token := t.token()
		if err := t.end(); err != nil && c.err == nil {
			c.err = err
		}
		if slices.ContainsFunc(s.Place.Tokens, func(x chain.SuperToken) bool { return x.Address == token.Address }) {
			t.refuse("address", "that of another token too: name each token once")
			c.err = t.err
		}
		s.Place.Tokens = append(s.Place.Tokens, token)
	}
	return s
}

// token reads a super token. Whatever it wraps it has 18 decimals itself, so
// they are not asked for here but of the chain.
func (c *clause) token() (t chain.SuperToken) {
	t.Symbol = c.text("symbol", `^[A-Za-z0-9][A-Za-z0-9._-]{0,15}$`, "1 to 16 letters, digits, dots, hyphens and underscores")
	t.Address = c.address("address")
	t.Kind = payment.Kind(c.text("kind", `^(aleph|stable)$`, `"aleph", or "stable" for a token that counts as a dollar`))
	return t
}

// A clause is a table of TOML that is read key by key. The first thing that is
// wrong with it stays.
type clause struct {
	where string
	table map[string]any
	known []string // keys that were asked for
	err   error
}

// refuse says what a key may be.
func (c *clause) refuse(key, may string) {
	if c.err == nil {
		c.err = fmt.Errorf("%s: %s is %s", c.where, key, may)
	}
}

// take returns the value of a key; nil when it has none.
func (c *clause) take(key string) any {
	if !slices.Contains(c.known, key) {
		c.known = append(c.known, key)
	}
	return c.table[key]
}

// end returns what is wrong with the table, of which everything was asked for.
func (c *clause) end() error {
	if c.err != nil {
		return c.err
	}
	for _, key := range slices.Sorted(maps.Keys(c.table)) {
		if !slices.Contains(c.known, key) {
			return fmt.Errorf("%s: there is no key %.40q; there are %q", c.where, key, c.known)
		}
	}
	return nil
}

// must is what is said of a key that is missing or of another kind.
func (c *clause) must(key string, v any, may string) {
	if v == nil {
		c.refuse(key, "missing: it is "+may)
		return
	}
	c.refuse(key, policy.Spelled(v)+": it must be "+may)
}

func (c *clause) text(key, form, may string) string {
	v := c.take(key)
	s, ok := v.(string)
	if !ok || !regexp.MustCompile(form).MatchString(s) {
		c.must(key, v, may)
	}
	return s
}

func (c *clause) number(key string, least, most int64) uint64 {
	v := c.take(key)
	n, ok := v.(int64)
	if !ok || n < least || n > most {
		c.must(key, v, fmt.Sprintf("a whole number from %d to %d", least, most))
		return uint64(least)
	}
	return uint64(n)
}

func (c *clause) flag(key string) bool {
	v := c.take(key)
	b, ok := v.(bool)
	if v != nil && !ok {
		c.must(key, v, "true or false")
	}
	return b
}

func (c *clause) address(key string) common.Address {
	const may = `an address such as "0x27702a26126e0B3702af63Ee09aC4d1A084EF628", other than zero`
	v := c.take(key)
	s, _ := v.(string)
	if !regexp.MustCompile(`^0x[0-9a-fA-F]{40}$`).MatchString(s) || common.HexToAddress(s) == (common.Address{}) {
		c.must(key, v, may)
		return common.Address{}
	}
	// Capital letters are a checksum (EIP-55), unless there is one kind of letters only.
	mixed := regexp.MustCompile("[a-f]").MatchString(s) && regexp.MustCompile("[A-F]").MatchString(s)
	if mixed && common.HexToAddress(s).Hex() != s {
		c.refuse(key, s+", whose capital letters do not fit: compare it with where it comes from")
	}
	return common.HexToAddress(s)
}

// endpoints reads URLs, none of them twice: an endpoint agrees with itself. The
// chain with the vault has none.
func (c *clause) endpoints(key string) (urls []string) {
	const may = "a list of URLs that begin with http://, https://, ws:// or wss://"
	v := c.take(key)
	list, ok := v.([]any)
	if v != nil && !ok {
		c.refuse(key, "another thing: it must be "+may)
	}
	if len(list) > endpointsMax {
		c.refuse(key, fmt.Sprintf("too long with %d URLs: it has at most %d", len(list), endpointsMax))
	}
	for i, v := range list {
		s, _ := v.(string)
		u, err := url.Parse(s)
		switch {
		case err != nil || u.Host == "" || !slices.Contains([]string{"http", "https", "ws", "wss"}, u.Scheme):
			c.refuse(key, fmt.Sprintf("wrong at place %d: it must be %s", i+1, may))
		case slices.Contains(urls, s):
			c.refuse(key, fmt.Sprintf("the same at place %d as before: an endpoint that agrees with itself is believed no more", i+1))
		}
		urls = append(urls, s)
	}
	return urls
}

// tables reads a list of tables, each under its title. There must be one.
func (c *clause) tables(key, title string, most int) (tables []map[string]any) {
	v := c.take(key)
	list, ok := v.([]any)
	if !ok || len(list) == 0 || len(list) > most {
		c.refuse(key, fmt.Sprintf("written as %s, once for each: there are 1 to %d", title, most))
		return nil
	}
	for _, v := range list {
		table, ok := v.(map[string]any)
		if !ok {
			c.refuse(key, policy.Spelled(v)+": it must be written as "+title)
		}
		tables = append(tables, table)
	}
	return tables
}
