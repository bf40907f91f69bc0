package engine_test

import (
	"bytes"
	"cmp"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/credit"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/payment"
	"github.com/aleph-im/go-aleph/payout"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
	"github.com/aleph-im/go-aleph/reward"
)

var update = flag.Bool("update", false, "rewrite the expected output in testdata")

// TestScripts runs the histories written down in testdata. A line is a
// command; the indented lines below it are what the engine decides. Moments
// are relative to the beginning of the network, 1h2m3.004s; amounts of ALEPH
// are whole tokens, or decimals. [by core1,core2] names the voters, else all
// core nodes vote.
//
//	network cores=N epoch=D runtime=D halt=D warn=D remove=D machines=D all=D   before anything else; besides
//	    developers=WHO programme=WHO KEY=VALUE...  accounts, and parameters of the policy as in TOML
//	nodes N UNITS                              a core node C and compute nodes n1, n2, ... with all that they need
//	tick +D | tick D
//	block N [after N] [on CHAIN] [at AT] [by ...]: ITEM; ITEM...  an observation of the chain; items are
//	    mint WHO ALEPH | move FROM TO ALEPH | accept EPOCH [root NAME] | claim WHO
//	    pay WHO usdc|aleph|eth AMOUNT worth ALEPH [id N] | stream WHO usdc|aleph|eth AMOUNT-PER-HOUR | fund WHO ALEPH
//	price USD [serial N] [by ...]
//	score NODE PERCENT UNITS [times N] [by ...]
//	policy NAME [KEY=VALUE ...] [serial N] [by ...]   that of the genesis with these values
//	attest EPOCH [of SIGNER] [form high|v0] [by ...]
//	ccn NODE OWNER | crn NODE OWNER | link CRN CCN-OWNER | unlink CRN WHO
//	stake CCN WHO | split CCN WHO | unstake CCN WHO | lock NODE WHO [for WHO,WHO] | url NODE WHO URL
//	drop NODE WHO | reward NODE WHO ADDRESS
//	store FILE WHO BYTES credit|hold [unheld]
//	deploy VM WHO FILE persistent|demand [memory N] [pin NODE] [hold|stream]
//	instance VM WHO FILE DISK [gpu DEVICE,DEVICE pin NODE] [hold]
//	report NODE WHO VM started|ended|released AT [gen N] [why TEXT]
//	report NODE WHO VM served AT from AT spent MS requests N [gen N]
//	forget NAME WHO
//	transfer FROM TO CREDITS [until AT] | grant FROM TO CREDITS [until AT]
//	again                                      everything of the last command once more
//	show credits WHO | locked WHO | vm VM | node CRN | core CCN | certificate | price | observed | policy
//	expect vm VM STATE | credits WHO CREDITS | lines N | earned WHO ALEPH | paid WHO ALEPH | pool ALEPH
//
// Besides, each event is applied to an engine restored from a snapshot taken
// just before it, which must come to the same state, and all laws are checked.
func TestScripts(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no scripts in testdata: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			t.Parallel()
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			got := perform(t, string(want))
			if *update {
				if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := gocmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// perform carries out the commands of a script and returns it with what the
// engine decided.
func perform(t *testing.T, script string) string {
	s := &story{t: t, ids: map[string]aleph.Hash{}, names: map[string]string{}}
	for i, line := range strings.SplitAfter(script, "\n") {
		if strings.HasPrefix(line, " ") {
			continue // What was decided: told anew.
		}
		s.out.WriteString(line)
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		s.where = fmt.Sprintf("line %d: %s", i+1, line)
		s.command(line)
	}
	return s.out.String()
}

type story struct {
	t     *testing.T
	where string
	out   strings.Builder

	genesis engine.Genesis
	engine  *engine.Engine
	ids     map[string]aleph.Hash // messages by name
	names   map[string]string     // of hashes and addresses
	sent    [][]byte              // by the last command
	block   uint64                // observed last
	payment uint64                // made last
	serial  uint64                // of votes
}

func (s *story) fail(format string, args ...any) {
	s.t.Helper()
	s.t.Fatalf("%s\n%s\n%s", s.out.String(), s.where, fmt.Sprintf(format, args...))
}

// Fatalf makes a story a place where helpers may fail.
func (s *story) Fatalf(format string, args ...any) { s.fail(format, args...) }

func (s *story) say(format string, args ...any) {
	for line := range strings.Lines(fmt.Sprintf(format, args...)) {
		fmt.Fprintf(&s.out, "    %s\n", s.named(strings.TrimRight(line, "\n")))
	}
}

// named puts names where hashes and addresses are.
func (s *story) named(text string) string {
	keys := slices.Collect(maps.Keys(s.names))
	slices.SortFunc(keys, func(a, b string) int { return len(b) - len(a) })
	var pairs []string
	for _, k := range keys {
		pairs = append(pairs, k, s.names[k])
	}
	return strings.NewReplacer(pairs...).Replace(text)
}

func (s *story) person(name string) aleph.Address {
	a := address(name)
	s.names[string(a)] = name
	return a
}

func (s *story) id(name string) aleph.Hash {
	h, ok := s.ids[name]
	if !ok {
		s.fail("nothing is called %q", name)
	}
	return h
}

// words are a command's words, taken one by one; options are a word and its
// value.
type words struct {
	s    *story
	left []string
}

func (w *words) next() string {
	if len(w.left) == 0 {
		w.s.fail("a word is missing")
	}
	word := w.left[0]
	w.left = w.left[1:]
	return word
}

func (w *words) flag(name string) bool {
	if len(w.left) > 0 && w.left[0] == name {
		w.left = w.left[1:]
		return true
	}
	return false
}

func (w *words) option(name, otherwise string) string {
	if w.flag(name) {
		return w.next()
	}
	return otherwise
}

func (w *words) number(text string) uint64 {
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil {
		w.s.fail("%q is not a number", text)
	}
	return n
}

func (w *words) moment(text string) aleph.Millis {
	if from, ok := strings.CutPrefix(text, "+"); ok {
		return w.s.engine.Now() + w.duration(from)
	}
	return w.s.genesis.Start + w.duration(text)
}

func (w *words) duration(text string) aleph.Millis {
	d, err := time.ParseDuration(text)
	if err != nil {
		w.s.fail("%q is not a duration", text)
	}
	return aleph.Millis(d.Milliseconds())
}

func (w *words) tokens(text string) aleph.Token {
	whole, fraction, _ := strings.Cut(text, ".")
	if len(fraction) > 18 {
		w.s.fail("%q has more than 18 places", text)
	}
	t, err := aleph.ParseToken(whole + fraction + strings.Repeat("0", 18-len(fraction)))
	if err != nil {
		w.s.fail("%q is not an amount", text)
	}
	return t
}

func (w *words) voters() []string {
	if w.flag("by") {
		return strings.Split(w.next(), ",")
	}
	var all []string
	for _, c := range w.s.genesis.Cores {
		all = append(all, c.Name)
	}
	return all
}

func (w *words) end() {
	if len(w.left) > 0 {
		w.s.fail("%q is too much", w.left)
	}
}

func (s *story) command(line string) {
	head, items, isBlock := strings.Cut(line, ": ")
	w := &words{s: s, left: strings.Fields(head)}
	if !strings.HasPrefix(line, "block ") {
		w.left, isBlock = strings.Fields(line), false
	}
	verb := w.next()
	if s.engine == nil {
		s.found(verb, w)
		if verb == "network" {
			return
		}
	}
	if verb != "again" {
		s.sent = nil
	}
	switch verb {
	case "nodes":
		s.nodes(w)
	case "tick":
		at := w.moment(w.next())
		w.end()
		s.apply(engine.Tick{At: at})
	case "block":
		if !isBlock {
			s.fail("a block needs items after a colon")
		}
		s.observe(w, strings.Split(items, ";"))
	case "price":
		price, err := aleph.ParsePrice(w.next())
		if err != nil {
			s.fail("%v", err)
		}
		s.serial++
		serial := w.number(w.option("serial", fmt.Sprint(s.serial)))
		s.vote(w, func(string) engine.Vote {
			return engine.Vote{Price: &engine.PriceReport{Serial: serial, Price: price}}
		})
	case "score":
		m := registry.Measurement{Node: s.id(w.next()), Score: aleph.BasisPoints(100 * w.number(w.next()))}
		m.Capacity = aleph.ComputeUnits(w.number(w.next()))
		all := slices.Repeat([]registry.Measurement{m}, int(w.number(w.option("times", "1"))))
		s.serial++
		s.vote(w, func(string) engine.Vote {
			return engine.Vote{Scores: &engine.ScoreReport{Serial: s.serial, Measurements: all}}
		})
	case "policy":
		s.policy(w)
	case "attest":
		s.attest(w)
	case "ccn", "crn", "link", "unlink", "stake", "split", "unstake", "lock", "url", "drop", "reward":
		s.operate(verb, w)
	case "store":
		s.store(w)
	case "deploy":
		s.deploy(w)
	case "instance":
		s.instance(w)
	case "report":
		s.report(w)
	case "forget":
		name, who := w.next(), w.next()
		w.end()
		s.message("forget "+name, who, message.TypeForget, &message.Forget{Hashes: []aleph.Hash{s.id(name)}}, engine.Submission{})
	case "transfer", "grant":
		who, gift := w.next(), message.CreditGift{Address: s.person(w.next()), Amount: aleph.Credits(w.number(w.next()))}
		if w.flag("until") {
			gift.Expiration = w.moment(w.next())
		}
		w.end()
		post := message.CreditTransfer{Credits: []message.CreditGift{gift}}.Post()
		if verb == "grant" {
			post = message.CreditGrant{Credits: []message.CreditGift{gift}}.Post()
		}
		s.message("the "+verb, who, message.TypePost, &post, engine.Submission{})
	case "again":
		for _, tx := range s.sent {
			s.apply(decoded(s, s.genesis, tx))
		}
	case "show":
		s.show(w)
	case "expect":
		s.expect(w)
	default:
		s.fail("there is no command %q", verb)
	}
}

// nodes sets up what most stories need, without telling.
func (s *story) nodes(w *words) {
	n, units := w.number(w.next()), w.number(w.next())
	w.end()
	lines := []string{
		"block 1: mint ccnowner 200000; mint staker 300000; mint staker2 200000",
		"price 0.025", "ccn C ccnowner", "stake C staker", "stake C staker2",
	}
	for i := range n {
		crn := fmt.Sprintf("n%d", i+1)
		lines = append(lines, fmt.Sprintf("crn %s op%d", crn, i+1), "link "+crn+" ccnowner",
			fmt.Sprintf("score %s 90 %d", crn, units))
	}
	told := s.out.String()
	for _, line := range lines {
		s.command(line)
	}
	s.out.Reset()
	s.out.WriteString(told)
}

// found makes the network, with what a script may choose.
func (s *story) found(verb string, w *words) {
	cores, options, values := 4, map[string]aleph.Millis{}, map[string]string{"name": `"test"`}
	accounts := map[string]aleph.Address{}
	if verb == "network" {
		for len(w.left) > 0 {
			switch name, value, _ := strings.Cut(w.next(), "="); name {
			case "cores":
				cores = int(w.number(value))
			case "developers", "programme":
				accounts[name] = s.person(value)
			case "epoch", "runtime", "halt", "warn", "remove", "machines", "all":
				options[name] = w.duration(value)
			default:
				if !slices.ContainsFunc(policy.Parameters(), func(d policy.Parameter) bool { return d.Key == name }) {
					s.fail("there is no option and no parameter %q", name)
				}
				values[name] = value
			}
		}
	}
	s.genesis = genesis(s.t, cores, func(p *policy.Policy) {
		for name, parameter := range map[string]*aleph.Millis{
			"epoch": &p.Epoch, "runtime": &p.MinRuntime, "halt": &p.Halt, "warn": &p.WarnRunway,
			"remove": &p.Nodes.RemoveAfter, "machines": &p.Legacy.MachinesClose, "all": &p.Legacy.AllClose,
		} {
			if d, ok := options[name]; ok {
				*parameter = d
				if name == "machines" || name == "all" {
					*parameter += start
				}
			}
		}
		if len(values) > 1 {
			changed, err := policy.Read(changed(*p, values))
			if err != nil {
				s.fail("%v", err)
			}
			*p = changed
		}
	})
	s.genesis.Developers, s.genesis.Programme = accounts["developers"], accounts["programme"]
	s.engine = engine.New(s.genesis)
	for _, c := range s.genesis.Cores {
		s.names[string(c.Signer)] = c.Name
	}
}

// apply applies an event, twice over: to the engine and to one restored.
func (s *story) apply(ev engine.Event) {
	defer func() {
		if r := recover(); r != nil {
			s.fail("panic: %v", r)
		}
	}()
	restored, err := engine.Restore(s.engine.Snapshot())
	if err != nil {
		s.fail("restore: %v", err)
	}
	for _, f := range s.engine.Apply(ev) {
		s.tell(f)
	}
	restored.Apply(ev)
	if restored.Hash() != s.engine.Hash() || !bytes.Equal(restored.Snapshot(), s.engine.Snapshot()) {
		s.fail("an engine restored just before decided otherwise")
	}
	if err := s.engine.Check(); err != nil {
		s.fail("broken law: %v", err)
	}
}

func (s *story) send(tx []byte) {
	s.sent = append(s.sent, tx)
	s.apply(decoded(s, s.genesis, tx))
}

func (s *story) vote(w *words, of func(core string) engine.Vote) {
	voters := w.voters()
	w.end()
	for _, core := range voters {
		s.person(core)
		s.send(ballot(s.genesis, core, of(core)))
	}
}

func (s *story) message(name, who string, kind message.Type, body any, extra engine.Submission) {
	s.person(who)
	env, tx := submitted(s, who, kind, s.engine.Now(), body, extra)
	if name != "" {
		s.ids[name] = env.ItemHash
		s.names[env.ItemHash.String()], s.names[env.ItemHash.Short()] = name, name
	}
	s.send(tx)
}

func (s *story) observe(w *words, items []string) {
	o := engine.Observation{Block: w.number(w.next()), At: s.engine.Now()}
	after := w.option("after", "")
	elsewhere := "0"
	if len(items) > 0 && strings.HasPrefix(items[0], "stream ") {
		elsewhere = "31337" // The chain with the vault: its streams are told by themselves.
	}
	if o.Chain = w.number(w.option("on", elsewhere)); o.Chain == 0 {
		o.After = s.block
	} else {
		o.After, _ = s.engine.StreamsObserved(o.Chain)
	}
	if after != "" {
		o.After = w.number(after)
	}
	if w.flag("at") {
		o.At = w.moment(w.next())
	}
	for _, item := range items {
		s.item(&o, &words{s: s, left: strings.Fields(item)})
	}
	s.vote(w, func(string) engine.Vote { return engine.Vote{Observation: &o} })
	s.block = s.engine.Observed()
}

func (s *story) item(o *engine.Observation, w *words) {
	switch verb := w.next(); verb {
	case "mint":
		who := w.next()
		s.person(who)
		o.Transfers = append(o.Transfers, mint(who, w.tokens(w.next())))
	case "move":
		o.Transfers = append(o.Transfers, registry.Transfer{
			From: s.person(w.next()), To: s.person(w.next()), Amount: w.tokens(w.next()),
		})
	case "pay":
		o.Receipts = append(o.Receipts, s.pay(w))
	case "stream":
		who, asset := s.person(w.next()), w.next()
		flow := w.tokens(w.next()).MulDiv(aleph.NewToken(1), aleph.NewToken(3600))
		if asset == "usdc" {
			flow = flow.MulDiv(aleph.NewToken(1), aleph.NewToken(1e12))
		}
		x := payment.Stream{Account: who, Asset: address(asset), Flow: flow}
		if asset == "eth" {
			x.Asset = ""
		}
		o.Streams = append(o.Streams, x)
	case "fund":
		o.Funded = append(o.Funded, payment.Funding{From: s.person(w.next()), Amount: w.tokens(w.next())})
	case "accept":
		root, _ := s.engine.Payouts().Root(w.number(w.next()))
		if w.flag("root") {
			root.Hash = fileHash(w.next()).Sum()
		}
		o.Accepted = append(o.Accepted, payout.Accepted(root.Root))
	case "claim":
		who := s.person(w.next())
		amount := total(s.engine.Payouts().Earned(), who).MustSub(total(s.engine.Payouts().Paid(), who))
		o.Claimed = append(o.Claimed, payout.Claimed{
			Account: who, Amount: amount, Total: total(s.engine.Payouts().Earned(), who),
		})
	default:
		s.fail("there is no item %q", verb)
	}
	w.end()
}

func (s *story) pay(w *words) payment.Receipt {
	s.payment++
	who, asset, text := w.next(), w.next(), w.next()
	s.person(who)
	amount := w.tokens(text)
	if asset == "usdc" {
		amount = amount.MulDiv(aleph.NewToken(1), aleph.NewToken(1e12))
	}
	received := amount
	if w.flag("worth") {
		received = w.tokens(w.next())
	}
	id := w.number(w.option("id", fmt.Sprint(s.payment)))
	return receipt(id, who, asset, amount, received)
}

func total(list []payout.Entitlement, a aleph.Address) aleph.Token {
	for _, e := range list {
		if e.Address == a {
			return e.Total
		}
	}
	return aleph.Token{}
}

func (s *story) policy(w *words) {
	values := map[string]string{"name": strconv.Quote(w.next())}
	for len(w.left) > 0 && strings.Contains(w.left[0], "=") {
		key, value, _ := strings.Cut(w.next(), "=")
		values[key] = value
	}
	s.serial++
	serial := w.number(w.option("serial", fmt.Sprint(s.serial)))
	text := changed(s.genesis.Policy, values)
	s.vote(w, func(string) engine.Vote {
		return engine.Vote{Policy: &engine.PolicyVote{Serial: serial, TOML: text}}
	})
}

// changed is the text of a policy with other values, spelled as in TOML. The
// name of the policy itself means no change.
func changed(p policy.Policy, values map[string]string) []byte {
	if values["name"] == strconv.Quote(p.Name) {
		return p.TOML()
	}
	var table string
	lines := strings.SplitAfter(string(p.TOML()), "\n")
	for i, line := range lines {
		if in, ok := strings.CutPrefix(line, "["); ok {
			table = strings.TrimRight(in, "]\n") + "."
		}
		word, _, ok := strings.Cut(line, " = ")
		if value, set := values[table+word]; ok && set {
			lines[i] = word + " = " + value + "\n"
		}
	}
	return []byte(strings.Join(lines, ""))
}

func (s *story) attest(w *words) {
	epoch := w.number(w.next())
	root, ok := s.engine.Payouts().Root(epoch)
	if !ok {
		root.Epoch = epoch
	}
	of, form := w.option("of", ""), w.option("form", "")
	s.vote(w, func(core string) engine.Vote {
		if of != "" {
			core = of
		}
		signature := aleph.Sign(key(core), root.Digest(s.genesis.Chain, s.genesis.Vault))
		return engine.Vote{Attestation: &engine.Attestation{Root: root.Root, Signature: inForm(signature, form)}}
	})
}

func (s *story) operate(verb string, w *words) {
	node := w.next()
	who := w.next()
	var id aleph.Hash
	if verb != "ccn" && verb != "crn" {
		id = s.id(node)
	}
	var name string
	var post *message.Post
	switch verb {
	case "ccn":
		name, post = node, operation(message.CreateNode, id, message.NodeDetails{Name: &node})
	case "crn":
		name, post = node, operation(message.CreateResourceNode, id, message.NodeDetails{Name: &node})
	case "reward":
		to := s.person(w.next())
		post = operation(message.AmendNode, id, message.NodeDetails{Reward: &to})
	case "split":
		post = operation(message.StakeSplit, id, message.NodeDetails{})
	case "lock":
		locked := message.NodeDetails{Locked: new(true)}
		if w.flag("for") {
			for who := range strings.SplitSeq(w.next(), ",") {
				locked.Authorized = append(locked.Authorized, s.person(who))
			}
		}
		post = operation(message.AmendNode, id, locked)
	case "url":
		post = operation(message.AmendNode, id, message.NodeDetails{Address: new(w.next())})
	case "drop":
		post = operation(message.DropNode, id, message.NodeDetails{})
	default:
		post = operation(message.NodeAction(verb), id, message.NodeDetails{})
	}
	w.end()
	if name == "" {
		name = verb + " " + node
	}
	s.message(name, who, message.TypePost, post, engine.Submission{})
}

func (s *story) store(w *words) {
	name, who := w.next(), w.next()
	size := w.number(w.next())
	way := message.Credit
	if w.next() == "hold" {
		way = message.Hold
	}
	held := !w.flag("unheld")
	w.end()
	s.names[fileHash(name).String()] = "the bytes of " + name
	body := &message.Store{File: fileHash(name), Engine: message.Storage, Payment: message.Payment{Type: way}}
	s.message(name, who, message.TypeStore, body, engine.Submission{FileHeld: held, FileSize: int64(size)})
}

func (s *story) deploy(w *words) {
	name, who := w.next(), w.next()
	p := program(name, s.id(w.next()), w.next() == "persistent")
	p.Resources.Memory = int64(w.number(w.option("memory", "2048")))
	if w.flag("pin") {
		p.Requirements = &message.Requirements{Node: &message.NodeRequirement{Node: s.id(w.next())}}
	}
	if w.flag("hold") {
		p.Payment.Type = message.Hold
	} else if w.flag("stream") {
		p.Payment.Type = message.Stream
	}
	w.end()
	s.message(name, who, message.TypeProgram, p, engine.Submission{})
}

func (s *story) instance(w *words) {
	name, who := w.next(), w.next()
	i := &message.Instance{
		Machine: message.Machine{Resources: message.Resources{VCPUs: 1, Memory: 2048, Seconds: 30}, Payment: message.Payment{Type: message.Credit}},
		Rootfs:  message.Rootfs{Parent: message.File{Ref: s.id(w.next())}, Persistence: "host", SizeMiB: int64(w.number(w.next()))},
	}
	if w.flag("gpu") {
		i.Environment.Hypervisor = "qemu"
		i.Requirements = &message.Requirements{}
		for device := range strings.SplitSeq(w.next(), ",") {
			i.Requirements.GPU = append(i.Requirements.GPU, message.GPURequirement{
				Vendor: "NVIDIA", DeviceName: "a card", DeviceClass: "0300", DeviceID: device,
			})
		}
	}
	if w.flag("pin") {
		i.Requirements.Node = &message.NodeRequirement{Node: s.id(w.next())}
	}
	if w.flag("hold") {
		i.Payment.Type = message.Hold
	}
	w.end()
	s.message(name, who, message.TypeInstance, i, engine.Submission{})
}

func (s *story) report(w *words) {
	node, who := s.id(w.next()), w.next()
	ev := message.ReportEvent{VM: s.id(w.next()), Kind: message.ReportKind(w.next()), At: w.moment(w.next())}
	if ev.Kind == message.Served {
		ev.From = w.moment(w.option("from", ""))
		ev.Spent = aleph.Millis(w.number(w.option("spent", "")))
		ev.Requests = int64(w.number(w.option("requests", "")))
	}
	ev.Generation = int64(w.number(w.option("gen", "1")))
	if w.flag("why") {
		ev.Reason, w.left = strings.Join(w.left, " "), nil
	}
	w.end()
	s.message("the report", who, message.TypePost, report(node, ev), engine.Submission{})
}

// since spells a moment as scripts do.
func (s *story) since(at aleph.Millis) string {
	return (time.Duration(at-s.genesis.Start) * time.Millisecond).String()
}

// until spells an expiry.
func (s *story) until(expires aleph.Millis) string {
	if expires == 0 {
		return ""
	}
	return ", until " + s.since(expires)
}

// tell says what the engine decided.
func (s *story) tell(f engine.Effect) {
	switch f := f.(type) {
	case engine.Accepted:
		var forgotten []string
		for _, h := range f.Forgotten {
			forgotten = append(forgotten, h.String())
		}
		s.say("accepted %s%s", f.Hash, prefixed(", forgets ", strings.Join(forgotten, ", ")))
	case engine.Refused:
		s.say("refused %s: %v", f.Hash, &message.Refusal{Code: f.Code, Details: f.Details})
	case engine.Disregarded:
		s.say("disregarded %s: %s", orNothing(f.Hash), f.Reason)
	case engine.Bought:
		p := f.Purchase
		s.say("%s bought %d + %d credits with %s, worth %s ALEPH", p.Receipt.Account, p.Paid, p.Bonus, p.Symbol,
			p.Receipt.Received.Decimal())
	case engine.Streamed:
		s.say("%s streams %s units a second: %d.%06d credits an hour flow in", f.Stream.Account, f.Stream.Flow, f.Inflow/1e6, f.Inflow%1e6)
		for _, part := range []struct {
			what string
			sum  credit.Sum
		}{{"had come", f.Correction.Added}, {"had not come, taken back", f.Correction.Taken}, {"had not come and were used", f.Correction.Missing}} {
			if part.sum != (credit.Sum{}) {
				s.say("  since %s: %s credits %s, with %s ALEPH", s.since(f.Stream.At), part.sum.Amount.Decimal(), part.what, part.sum.Value.Sum().Decimal())
			}
		}
	case engine.Granted:
		s.say("%s is granted %d credits%s", f.Account, f.Amount, s.until(f.Expires))
	case engine.Transferred:
		s.say("%s gives %s %d credits", f.From, f.To, f.Amount)
		for _, lot := range f.Lots {
			s.say("  %s, %s, %s ALEPH%s", lot.Amount.Decimal(), lot.Origin, lot.Backing.Distribution.Decimal(), s.until(lot.Expires))
		}
	case engine.Expired:
		s.say("credits of %s expire at %s", f.Account, s.since(f.At))
		for _, p := range f.Portions {
			s.say("  %s, %s, %s ALEPH", p.Amount.Decimal(), p.Origin, p.Value.Distribution.Decimal())
		}
	case engine.RunningLow:
		s.say("%s runs low at %s, dry at %s", f.Account, s.since(f.At), s.since(f.DryAt))
	case engine.Placed:
		s.say("%s to %s, generation %d: %s", f.Decision.VM, orNothing(f.Decision.Node), f.Decision.Generation, f.Decision.Reason)
		if f.Decision.Node.IsZero() {
			for _, c := range f.Decision.Considered {
				s.say("  %s: %s", c.Node, c.Refused)
			}
		}
	case engine.Started:
		s.say("%s starts at %s on %s, %s", f.Execution.ID, s.since(f.At), orNothing(f.Execution.Node), f.Execution.Kind)
	case engine.Stopped:
		s.say("%s stops at %s on %s: %s, %s", f.VM, s.since(f.At), orNothing(f.Node), f.State, f.Reason)
	case engine.Charged:
		l := f.Line
		s.say("line %d: %s pays %s of %s credits for %s on %s, %d ms from %s to %s, %d requests, %s ALEPH", l.Number,
			l.Usage.Payer, l.Amount.Decimal(), l.Usage.Amount().Decimal(), l.Usage.Execution, orNothing(l.Usage.Node),
			l.Usage.Counted, s.since(l.Usage.From), s.since(l.Usage.To), l.Usage.Requests, l.Value.Distribution.Decimal())
	case engine.EpochClosed:
		s.say("epoch %d closes at %s with %d lines: %s ALEPH", f.Inputs.Number, s.since(f.Inputs.To), f.Report.Lines, f.Report.Pool.Sum().Decimal())
		if drawn := f.Report.Drawn(); !drawn.IsZero() {
			s.say("  the incentives pool gives %s", drawn.Decimal())
		}
		s.rationed("programme", f.Report.Programme)
		s.rationed("shortfall", f.Report.Shortfall)
		if surplus := f.Report.Surplus; !surplus.IsZero() {
			s.say("  the incentives pool gets a surplus of %s", surplus.Decimal())
		}
		if f.Policy != s.genesis.Policy {
			s.say("  under policy %s", f.Policy.Name)
		}
		for _, share := range f.Report.Shares {
			s.say("  %s: %s of %s to %s: %s", share.Stream, share.Role, orNothing(share.Node), share.Address, share.Amount.Decimal())
		}
		for _, w := range f.Report.Withholdings {
			s.say("  %s: withheld from %s: %s", w.Stream, w.Node, w.Amount.Decimal())
		}
		for _, u := range f.Report.Leftovers {
			s.say("  %s: nobody gets the %s share of %s, %s: %s", u.Stream, u.Role, orNothing(u.Node), u.Amount.Decimal(), u.Reason)
		}
		if f.Root.Epoch != 0 {
			s.say("  root over %s ALEPH", f.Root.Total.Decimal())
		}
	case engine.WagePaid:
		s.say("wage from %s to %s: %s of %s paid", s.since(f.From), s.since(f.To), f.Wages.Paid.Decimal(), f.Due.Decimal())
		for _, share := range f.Wages.Shares {
			s.say("  %s of %s to %s: %s", share.Role, orNothing(share.Node), share.Address, share.Amount.Decimal())
		}
	case engine.Endowed:
		s.say("%s gives %s to the incentives pool, %s of it the developers' part", f.Funding.From, f.Funding.Amount.Decimal(), f.Refill.Decimal())
	case engine.Unlocked:
		s.say("%s of the developers' part may refill the incentives pool now, %s in all", f.Amount.Decimal(), f.Free.Decimal())
	case engine.BackingChanged:
		s.say("backing is %s: %d basis points", f.Level, f.Ratio)
	case engine.RootAgreed:
		s.say("root of epoch %d agreed by %d", f.Root.Epoch, len(f.Signatures))
	case engine.RootAccepted:
		s.say("root of epoch %d accepted by the vault", f.Root.Epoch)
	case engine.Paid:
		s.say("%s is paid %s ALEPH", f.Claim.Account, f.Claim.Amount.Decimal())
	case engine.Measured:
		s.say("%s measured: score %d, %d compute units", f.Measurement.Node, f.Measurement.Score, f.Measurement.Capacity)
	case engine.PriceAgreed:
		s.say("price %s", f.Price)
		if f.Price != f.Median {
			s.say("  on its way to %s", f.Median)
		}
	case engine.PolicyAgreed:
		s.say("policy %s agreed from epoch %d", f.Policy.Name, f.Epoch)
	case engine.Disputed:
		s.say("disputed: %s", digest.ReplaceAllString(f.Reason, "(hash)"))
	default:
		s.fail("no words for %T", f)
	}
}

func (s *story) rationed(what string, r reward.Rationed) {
	if !r.Owed.IsZero() {
		s.say("  %s: %s paid of %s", what, r.Paid.Decimal(), r.Owed.Decimal())
	}
}

// digest is what would change with every number of a script.
var digest = regexp.MustCompile("[0-9a-f]{64}")

func prefixed(prefix, text string) string {
	if text == "" {
		return ""
	}
	return prefix + text
}

func orNothing(h aleph.Hash) string {
	if h.IsZero() {
		return "nothing"
	}
	return h.String()
}

func (s *story) credits(who string) string {
	return s.engine.Ledger().Available(s.person(who), s.engine.Now()).Decimal()
}

func (s *story) show(w *words) {
	switch what := w.next(); what {
	case "credits":
		who := w.next()
		s.say("%s credits at %s", s.credits(who), s.since(s.engine.Now()))
		if dry, ok := s.engine.Ledger().DryAt(address(who)); ok {
			s.say("until %s", s.since(dry))
		}
	case "vm":
		vm, ok := s.engine.VM(s.id(w.next()))
		if !ok {
			s.say("is not there")
			break
		}
		s.say("%s: %s", vm.State, vm.Reason)
	case "node":
		id := s.id(w.next())
		crn, ok := s.engine.Registry().CRN(id)
		s.say("on record: %t, score %d, %d compute units, linked to %s, runs %d", ok, crn.Score, crn.Capacity,
			orNothing(crn.Parent), len(s.engine.Plan().On(id)))
	case "core":
		id, found := s.id(w.next()), false
		snapshot := s.engine.Registry().Snapshot(s.engine.Policy().Nodes)
		for _, ccn := range snapshot.CCNs {
			if ccn.ID == id {
				s.say("active: %t, %s ALEPH staked", ccn.Active, ccn.Staked.Decimal())
				found = true
			}
		}
		if !found {
			s.say("is not there")
		}
		for _, st := range snapshot.Stakes {
			if st.CCN == id {
				s.names[string(st.Staker)] = cmp.Or(s.names[string(st.Staker)], "somebody")
				s.say("  %s: %s", st.Staker, st.Amount.Decimal())
			}
		}
	case "policy":
		s.say("%s since epoch %d", s.engine.Policy().Name, s.engine.PolicySince())
		if next, ok := s.engine.NextPolicy(); ok {
			s.say("next: %s", next.Name)
		}
	case "locked":
		s.say("%s ALEPH", s.engine.Locked(s.person(w.next())).Decimal())
	case "price":
		s.say("%s", s.engine.Price())
	case "observed":
		s.say("%d", s.engine.Observed())
	case "certificate":
		c := s.engine.Certificate()
		got, gave := c.PoolRows()
		rows := []engine.Row{{Name: "came in", Amount: c.CameIn}, {Name: "missing", Amount: c.Missing}, {Name: "endowed", Amount: c.Endowed}}
		rows = append(rows, c.Rows()...)
		for _, r := range slices.Concat(got, gave) {
			r.Name = "  " + r.Name
			rows = append(rows, r)
		}
		rows = append(rows, engine.Row{Name: "earned", Amount: c.Earned}, engine.Row{Name: "paid", Amount: c.Paid}, engine.Row{Name: "claimable", Amount: c.Claimable})
		for _, r := range rows {
			if !r.Amount.IsZero() {
				s.say("%-27s %26s", r.Name, r.Amount.Decimal())
			}
		}
	default:
		s.fail("cannot show %q", what)
	}
	w.end()
}

// expect is for what a script is about: -update does not change it.
func (s *story) expect(w *words) {
	var got string
	switch what := w.next(); what {
	case "vm":
		vm, _ := s.engine.VM(s.id(w.next()))
		got = string(vm.State)
	case "credits":
		got = s.credits(w.next())
	case "lines":
		got = strconv.Itoa(len(s.engine.Lines()))
	case "earned":
		got = total(s.engine.Payouts().Earned(), s.person(w.next())).Decimal()
	case "paid":
		got = total(s.engine.Payouts().Paid(), s.person(w.next())).Decimal()
	case "price":
		got = s.engine.Price().String()
	case "pool":
		got = s.engine.Certificate().Incentives.Decimal()
	case "observed":
		got = strconv.FormatUint(s.engine.Observed(), 10)
	default:
		s.fail("cannot expect %q", what)
	}
	if want := w.next(); got != want {
		s.fail("it is %q", got)
	}
	w.end()
}
