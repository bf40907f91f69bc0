// Package engine is the whole cloud as one state machine. It takes events in
// one order and gives effects; it asks nobody for the time, draws no chance,
// and does nothing itself. Equal events give an equal state on every core
// node, in a simulation, and when a node replays its past.
//
// Apply tells the order in which money and work flow:
//
//	a message or an observation of the chain
//	  -> archive, registry, payment   what is on record
//	  -> credit                       who can pay
//	  -> placement                    where it runs
//	  -> usage, expense               what it used and cost
//	  -> reward, payout               who earned it, at the end of an epoch
package engine

import (
	"cmp"
	"crypto/sha256"
	"fmt"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/credit"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/payment"
	"github.com/aleph-im/go-aleph/payout"
	"github.com/aleph-im/go-aleph/placement"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
	"github.com/aleph-im/go-aleph/usage"
)

// Genesis is what all core nodes agree on before the first event.
type Genesis struct {
	Network string        // the name of the network; votes are bound to it
	Policy  policy.Policy // of the first epoch
	Start   aleph.Millis  // the first epoch begins here
	Cores   []Core
	Chain   uint64   // id of the Ethereum chain
	Vault   [20]byte // the reward vault on it
	Assets  []payment.Asset
	Streams []payment.SuperToken // that flow to the network's receivers, on whichever chain

	// StreamReceiver is the contract on the chain with the vault that divides what
	// streams brought; none where only people do.
	StreamReceiver aleph.Address

	// Developers is the account on the chain that has the developers' part.
	Developers aleph.Address
	// Programme is the account whose programs the incentive programme pays.
	Programme aleph.Address

	// Granters may grant credits with no ALEPH behind them: the ecosystem pool.
	Granters []aleph.Address
}

// Core is a core node's place in the agreement.
type Core struct {
	Name   string
	Signer aleph.Address // whose signature its votes carry
	Power  int64
}

// Engine is the state of the cloud. One goroutine owns it.
type Engine struct {
	genesis Genesis
	policy  policy.Policy  // in force
	since   uint64         // the epoch from which it is
	next    *policy.Policy // agreed for the next epoch; nil when none is

	now    aleph.Millis
	epoch  uint64       // number of the open epoch
	opened aleph.Millis // when it began
	ends   aleph.Millis // when it closes
	price  aleph.Price  // agreed; 0 while there is none
	median aleph.Price  // that it follows
	window PriceWindow  // that bounds it
	votes  agreement

	archive  *archive.Archive
	registry *registry.Registry
	payments *payment.Book
	ledger   *credit.Ledger
	plan     *placement.Plan
	usage    *usage.Book
	prices   *expense.Prices
	treasury treasury
	payouts  *payout.Book

	vms         map[aleph.Hash]*VM
	dryFiles    map[aleph.Hash]usage.Execution // kept for now, though nobody pays
	heldFiles   map[aleph.Hash]heldFile
	holders     holders          // follows from vms and heldFiles
	coming      []payment.Stream // changes at moments that are not reached yet, in their order
	streamTerms streamTerms      // by which streams were valued last; need not be kept
	order       uint64           // of the newest VM
	timers      []timer
	lines       []expense.Line // of the open epoch
	totals      Totals

	hash    [32]byte // of all events and effects so far
	effects []Effect // of the event that is being applied
	replan  bool     // something changed that placement depends on
}

// Totals are running sums that the certificate is made of.
type Totals struct {
	Lines     uint64       // ever
	Billed    aleph.Grains // by all lines
	Purchases uint64
	Received  aleph.Value // by all purchases
	Closed    Shared      // by all closed epochs
	Unpayable aleph.Token // of Closed, meant for addresses that the vault cannot pay
}

// Shared is how what was used has been divided, with what the incentives pool
// added. What nobody got is in the incentives pool.
type Shared struct {
	Used               aleph.Value
	Drawn              aleph.Token // from the incentives pool
	CRN, CCN, Stakers  aleph.Token
	Developers, Burned aleph.Token // by shares, beside those of Used
}

// New returns the cloud before its first event. The policy has been checked.
func New(g Genesis) *Engine {
	e := &Engine{
		genesis:  g,
		policy:   g.Policy,
		since:    1,
		now:      g.Start,
		epoch:    1,
		opened:   g.Start,
		ends:     g.Start + g.Policy.Epoch,
		votes:    newAgreement(),
		archive:  archive.New(),
		registry: registry.New(),
		payments: payment.NewBook(g.Assets, g.Streams...),
		ledger:   credit.New(),
		plan:     placement.New(),
		usage:    usage.New(),
		prices:   expense.NewPrices(g.Start, 0),
		treasury: treasury{WagedTo: g.Start, Level: WellBacked},
		payouts:  payout.New(),
		vms:      map[aleph.Hash]*VM{},
		dryFiles: map[aleph.Hash]usage.Execution{},

		heldFiles: map[aleph.Hash]heldFile{},
		holders:   holders{},
	}
	e.ledger.WarnBelow(g.Policy.WarnRunway)
	e.fundProgramme()
	return e
}

// Apply takes the next event and returns what was decided. The time of an
// event is that of the Tick before it.
func (e *Engine) Apply(ev Event) []Effect {
	e.effects = nil
	switch ev := ev.(type) {
	case Tick:
		e.advance(ev.At)
	case Submission:
		e.submit(ev)
	case Vote:
		e.vote(ev)
	}
	if e.replan {
		e.placeWaiting()
		e.replan = false // What stopped to make room has been looked at, too.
	}
	e.chainHash(ev)
	return e.effects
}

func (e *Engine) emit(f Effect) { e.effects = append(e.effects, f) }

// chainHash binds the event and its effects to all that came before.
func (e *Engine) chainHash(ev Event) {
	h := sha256.New()
	h.Write(e.hash[:])
	h.Write(must(encoding.Marshal(ev)))
	if v, ok := ev.(Vote); ok {
		h.Write([]byte(v.Signer))
	}
	for _, f := range e.effects {
		fmt.Fprintf(h, "%T", f)
		h.Write(must(encoding.Marshal(f)))
	}
	h.Sum(e.hash[:0])
}

// timer is something that a node reported for a moment that the engine has
// not reached yet.
type timer struct {
	At     aleph.Millis
	Node   aleph.Hash
	Report message.ReportEvent
}

// advance moves time to a moment, through everything that happens before it,
// in the order in which it happens.
func (e *Engine) advance(to aleph.Millis) {
	if halt := to - e.now; halt > e.policy.Halt {
		e.standStill(to)
	}
	e.pass(to)
}

// pass moves time to a moment in a network that does not stand still.
func (e *Engine) pass(to aleph.Millis) {
	for {
		// Streams come first, then reports, so that a VM that ended in time is not stopped
		// for want of credits in the same millisecond; the epoch comes last.
		at, what := to+1, 0
		if len(e.coming) > 0 && e.coming[0].At < at {
			at, what = e.coming[0].At, 5
		}
		if len(e.timers) > 0 && e.timers[0].At < at {
			at, what = e.timers[0].At, 1
		}
		due, ok := e.ledger.Next()
		if ok && due.At < at {
			at, what = due.At, 2
		}
		if day := e.nextDay(); day < at && day < e.ends {
			at, what = day, 3
		}
		if e.ends < at {
			at, what = e.ends, 4
		}
		if what == 0 {
			e.reach(to)
			e.followMedian()
			return
		}
		e.reach(at)
		switch what {
		case 1:
			t := e.timers[0]
			e.timers = e.timers[1:]
			e.report(t.Node, t.Report, aleph.Hash{})
		case 2:
			e.comesDue(due)
		case 3:
			e.closeDay(at)
		case 4:
			e.closeEpoch()
		case 5:
			x := e.coming[0]
			e.coming = e.coming[1:]
			e.follow(x)
		}
	}
}

func (e *Engine) reach(at aleph.Millis) {
	e.now = max(e.now, at)
	e.ledger.Reach(e.now)
}

// standStill passes over time in which the network made no block. What runs is
// billed until the last block and goes on from the next; the epoch is longer,
// and nobody earns a wage.
func (e *Engine) standStill(until aleph.Millis) {
	for _, f := range e.ledger.Open() {
		_, to, charge, err := e.ledger.Seal(f.ID, e.now)
		if err == nil {
			e.sealFlow(f.ID, to, charge)
			err = e.ledger.Skip(f.ID, until)
		}
		if err != nil {
			panic(fmt.Sprintf("engine: stand still: %v", err))
		}
		e.usage.Skip(f.ID, until)
	}
	for _, x := range e.runHeld() {
		e.sealHeld(x.ID, e.now)
		e.usage.Skip(x.ID, until)
	}
	e.closeDay(e.now)
	e.treasury.WagedTo = until
	e.ends += until - e.now
	e.reach(until)
}

func (e *Engine) schedule(t timer) {
	i, _ := slices.BinarySearchFunc(e.timers, t, func(a, b timer) int {
		return cmp.Or(cmp.Compare(a.At, b.At), -1) // after those of the same moment
	})
	e.timers = slices.Insert(e.timers, i, t)
}

// settle issues credits for the payments that can be valued now, and lets
// streams bring what they are worth now.
func (e *Engine) settle() {
	e.revalueStreams()
	e.watchBacking()
	bonus := e.policy.AlephBonus
	if e.treasury.Level == UnderBacked {
		bonus = 0
	}
	for _, p := range e.payments.Settle(e.price, bonus) {
		backing := aleph.Value{Distribution: p.Receipt.Distribution, Burned: p.Receipt.Burned}
		if e.isAleph(p.Receipt.DevAsset) {
			backing.Developers = p.Receipt.Developers
		}
		account := p.Receipt.Account
		e.totals.Received = e.totals.Received.Add(backing)
		if all := p.Paid + p.Bonus; all > 0 {
			paid := backing.Portion(p.Paid.Grains(), all.Grains())
			e.ledger.Deposit(account, aleph.Paid, p.Paid, paid)
			e.ledger.Deposit(account, aleph.Bonus, p.Bonus, backing.MustSub(paid))
		} else {
			e.treasury.Incentives.Remainders = e.treasury.Incentives.Remainders.Add(backing.Distribution)
		}
		e.totals.Purchases++
		e.emit(Bought{Purchase: p, At: e.now})
		e.resume(account)
		e.watchBacking()
	}
}

func (e *Engine) isAleph(a aleph.Address) bool {
	for _, asset := range e.genesis.Assets {
		if asset.Address == a {
			return asset.Kind == payment.Aleph
		}
	}
	return false
}

// submit takes a message through the checks in the order of the network's
// protocol and puts it on record.
func (e *Engine) submit(s Submission) {
	m, refusal := Read(s)
	known, isKnown := e.archive.Known(m.Envelope.ItemHash)
	if refusal == nil && isKnown {
		if known.Status == archive.Forgotten {
			e.refuse(m.Envelope, message.Refuse(message.ForgottenDuplicate))
		}
		return // A message is taken once; a copy changes nothing.
	}
	var added aleph.Hash // a file that the network learns of by this message
	if refusal == nil {
		if store, ok := m.Body.(*message.Store); ok && s.FileHeld {
			if _, known := e.archive.File(store.File); !known {
				added = store.File
				e.archive.AddFile(added, s.FileSize)
			}
		}
		refusal = e.archive.Check(m)
	}
	if refusal == nil {
		refusal = e.affordable(m)
	}
	if refusal != nil {
		if !added.IsZero() {
			e.archive.DropFile(added)
		}
		if !isKnown {
			e.refuse(m.Envelope, refusal)
		}
		return
	}
	accepted := Accepted{Hash: m.Hash, At: e.now, Message: m}
	if store, ok := m.Body.(*message.Store); ok {
		accepted.FileSize, _ = e.archive.File(store.File) // What the first core node to hold it found.
	}
	forgotten := e.archive.Admit(m)
	for _, f := range forgotten {
		accepted.Forgotten = append(accepted.Forgotten, f.Hash)
	}
	e.emit(accepted)
	for _, f := range forgotten {
		e.forget(f.Hash)
	}
	switch body := m.Body.(type) {
	case *message.Post:
		e.post(m, body)
	case *message.Program:
		e.deploy(m, body)
	case *message.Instance:
		e.keepInstance(m, body)
	case *message.Store:
		e.keepFile(m, body)
	}
}

// Read decodes, opens and verifies a message: all that can be checked without
// knowing anything else. The message's envelope is set as far as it could be
// read even when it is refused. Content comes before the signature, as on the
// reference nodes: a message wrong in both is refused for its format.
func Read(s Submission) (message.Message, *message.Refusal) {
	env, refusal := message.Decode(s.Envelope)
	if refusal != nil {
		return message.Message{Envelope: env}, refusal
	}
	m, refusal := message.Open(env, s.Content)
	if refusal == nil {
		refusal = message.Verify(env)
	}
	if refusal != nil {
		return message.Message{Envelope: env}, refusal
	}
	return m, nil
}

func (e *Engine) refuse(env message.Envelope, r *message.Refusal) {
	e.emit(Refused{Hash: env.ItemHash, At: e.now, Envelope: env, Code: r.Code, Details: r.Details})
}

func (e *Engine) disregard(h aleph.Hash, format string, args ...any) {
	e.emit(Disregarded{Hash: h, At: e.now, Reason: fmt.Sprintf(format, args...)})
}

// post carries out the posts that mean something to the network.
func (e *Engine) post(m message.Message, p *message.Post) {
	switch p.Type {
	case message.PostNodeOperation, message.PostAmend:
		op, ok := e.nodeOperation(m, p)
		if !ok {
			return
		}
		unlinked, refusal := e.registry.Operate(op, e.policy.Nodes)
		if refusal != "" {
			e.disregard(m.Hash, "%s", refusal)
			return
		}
		e.evacuateUnlinked(unlinked)
		e.replan = true
	case message.PostNodeReport:
		e.takeReport(m, p)
	case message.PostCreditTransfer, message.PostCreditDistribution:
		e.moveCredits(m, p)
	}
}

// nodeOperation reads a node operation out of a post. ok is false for an
// amend that is not about a node.
func (e *Engine) nodeOperation(m message.Message, p *message.Post) (registry.Operation, bool) {
	if p.Type == message.PostAmend && !e.registry.Has(p.Target) {
		return registry.Operation{}, false
	}
	wire, refusal := message.ParseNodeOperation(p)
	if refusal != nil {
		e.disregard(m.Hash, "%v", refusal)
		return registry.Operation{}, false
	}
	d := wire.Details
	return registry.Operation{
		Action: registry.Action(wire.Action), ID: m.Hash, By: m.Owner, Ref: wire.Node, At: e.now,
		Details: registry.Details{
			Type: d.Type, Name: d.Name, URL: d.Address, Multiaddress: d.Multiaddress,
			Picture: d.Picture, Banner: d.Banner, Description: d.Description,
			RegistrationURL: d.RegistrationURL, TermsAndConditions: d.TermsAndConditions,
			Reward: d.Reward, StreamReward: d.StreamReward, Manager: d.Manager,
			Locked: d.Locked, Authorized: d.Authorized,
		},
	}, true
}
