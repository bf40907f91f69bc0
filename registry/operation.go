package registry

import (
	"fmt"
	"net/url"
	"slices"
	"strings"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
)

// Action is a node operation (post type corechan-operation).
type Action string

// The actions that the registry knows.
const (
	CreateCCN  Action = "create-node"
	CreateCRN  Action = "create-resource-node"
	Link       Action = "link"
	Unlink     Action = "unlink"
	StakeOn    Action = "stake"       // on this core node and no other
	StakeSplit Action = "stake-split" // on this core node too
	Unstake    Action = "unstake"
	Drop       Action = "drop-node"
	Amend      Action = "amend"
)

// Operation is a signed wish of a node's owner or of a staker.
type Operation struct {
	Action  Action
	ID      aleph.Hash // of the message
	By      aleph.Address
	Ref     aleph.Hash // the node that it is about; zero for creations
	At      aleph.Millis
	Details Details
}

// Details are the fields of a node that its owner sets. A nil field stays as
// it is, an empty one is emptied.
type Details struct {
	Type                                string // of a compute node, when it is created
	Name, URL                           *string
	Multiaddress                        *string
	Picture, Banner, Description        *string
	RegistrationURL, TermsAndConditions *string
	Reward, StreamReward, Manager       *aleph.Address
	Locked                              *bool
	Authorized                          []aleph.Address
}

// What the details may have at most: bytes of texts, and addresses.
const (
	nameMax        = 100
	textMax        = 500 // URLs, and hashes of files
	descriptionMax = 5000
	authorizedMax  = 1000
)

// Operate carries out an operation under a policy. A non-empty refusal is a
// sentence that says which condition does not hold. Unlinked are the compute
// nodes that were linked until now and no longer are, sorted.
func (r *Registry) Operate(op Operation, p policy.Nodes) (unlinked []aleph.Hash, refusal string) {
	switch op.Action {
	case CreateCCN:
		return nil, r.createCCN(op, p)
	case CreateCRN:
		return nil, r.createCRN(op)
	case Link:
		return nil, r.link(op, p)
	case Unlink:
		return r.unlink(op)
	case StakeOn, StakeSplit:
		return nil, r.stake(op, p)
	case Unstake:
		on := r.stakesOn(op.By)
		if !slices.Contains(on, op.Ref) {
			return nil, fmt.Sprintf("%s has no stake on %s", op.By, op.Ref.Short())
		}
		r.setStakes(op.By, without(on, op.Ref))
		return nil, ""
	case Drop:
		return r.drop(op)
	case Amend:
		return nil, r.amend(op)
	}
	return nil, fmt.Sprintf("%q is not a node operation", op.Action)
}

func (r *Registry) createCCN(op Operation, p policy.Nodes) string {
	if id, owns := r.owned[op.By]; owns {
		return fmt.Sprintf("%s owns the core node %s already", op.By, id.Short())
	}
	if have := r.Balance(op.By); have.Cmp(p.OwnerMin) < 0 {
		return fmt.Sprintf("a core node needs %s ALEPH in its owner's wallet; %s has %s", p.OwnerMin.Decimal(), op.By, have.Decimal())
	}
	ccn := &core{CCN: CCN{Node: op.node()}, links: map[aleph.Hash]struct{}{}, stakers: map[aleph.Address]struct{}{}}
	if refusal := r.describe(&ccn.Node, op.Details); refusal != "" {
		return refusal
	}
	r.ccns.put(op.ID, ccn)
	r.owned[op.By] = op.ID
	r.setStakes(op.By, nil)
	return ""
}

func (r *Registry) createCRN(op Operation) string {
	if op.Details.Type == "" {
		return "a compute node needs details.type: say what it is, such as compute"
	}
	crn := &CRN{Node: op.node(), Type: op.Details.Type}
	if refusal := r.describe(&crn.Node, op.Details); refusal != "" {
		return refusal
	}
	r.crns.put(op.ID, crn)
	return ""
}

// node is a new node. It counts as inactive until a measurement says otherwise.
func (op Operation) node() Node {
	return Node{ID: op.ID, Owner: op.By, Since: op.At, Inactive: op.At}
}

func (r *Registry) link(op Operation, p policy.Nodes) string {
	id, owns := r.owned[op.By]
	if !owns {
		return fmt.Sprintf("%s owns no core node to link to", op.By)
	}
	ccn, _ := r.ccns.find(id)
	crn, ok := r.crns.find(op.Ref)
	switch {
	case !ok:
		return fmt.Sprintf("%s is not a compute node", op.Ref.Short())
	case crn.Linked():
		return fmt.Sprintf("compute node %s is linked already", op.Ref.Short())
	case crn.Locked:
		return fmt.Sprintf("compute node %s is locked: ask its owner %s to unlock it", op.Ref.Short(), crn.Owner)
	case len(ccn.links) >= p.LinksMax:
		return fmt.Sprintf("core node %s has %d compute nodes linked, which is the most", id.Short(), len(ccn.links))
	}
	r.attach(crn, ccn)
	return ""
}

func (r *Registry) unlink(op Operation) (unlinked []aleph.Hash, refusal string) {
	crn, ok := r.crns.find(op.Ref)
	if !ok || !crn.Linked() {
		return nil, fmt.Sprintf("%s is not a linked compute node", op.Ref.Short())
	}
	if op.By != crn.Owner && r.owned[op.By] != crn.Parent {
		return nil, "only the owner of the compute node or of its core node may unlink it"
	}
	r.detach(crn)
	return []aleph.Hash{op.Ref}, ""
}

func (r *Registry) stake(op Operation, p policy.Nodes) string {
	ccn, ok := r.ccns.find(op.Ref)
	if !ok {
		return fmt.Sprintf("%s is not a core node", op.Ref.Short())
	}
	if id, owns := r.owned[op.By]; owns {
		return fmt.Sprintf("%s owns the core node %s and cannot stake too", op.By, id.Short())
	}
	if have := r.Balance(op.By); have.Cmp(p.StakerMin) < 0 {
		return fmt.Sprintf("staking needs %s ALEPH; %s has %s", p.StakerMin.Decimal(), op.By, have.Decimal())
	}
	if !ccn.admits(op.By) {
		return fmt.Sprintf("core node %s is locked: ask its owner %s to authorise %s", op.Ref.Short(), ccn.Owner, op.By)
	}
	on := r.stakesOn(op.By)
	switch {
	case op.Action == StakeOn:
		on = nil
	case slices.Contains(on, op.Ref):
		return fmt.Sprintf("%s stakes on %s already", op.By, op.Ref.Short())
	}
	r.setStakes(op.By, with(on, op.Ref))
	return ""
}

func (r *Registry) drop(op Operation) (unlinked []aleph.Hash, refusal string) {
	n := r.node(op.Ref)
	if n == nil {
		return nil, fmt.Sprintf("%s is not a node", op.Ref.Short())
	}
	if n.Owner != op.By {
		return nil, fmt.Sprintf("only its owner %s may drop node %s", n.Owner, op.Ref.Short())
	}
	return r.remove(op.Ref), ""
}

func (r *Registry) amend(op Operation) string {
	n := r.node(op.Ref)
	if n == nil {
		return fmt.Sprintf("%s is not a node", op.Ref.Short())
	}
	if op.By != n.Owner && op.By != n.Manager {
		return fmt.Sprintf("only its owner %s or its manager may amend node %s", n.Owner, op.Ref.Short())
	}
	return r.describe(n, op.Details)
}

// describe sets the fields of a node that are given, all or none of them.
func (r *Registry) describe(n *Node, d Details) (refusal string) {
	if refusal := d.tooLong(); refusal != "" {
		return refusal
	}
	if d.URL != nil && *d.URL != n.URL {
		before, had := hostOf(n.URL)
		host, has := hostOf(*d.URL)
		if !has && *d.URL != "" {
			return fmt.Sprintf("%q is no address of a node: it is like https://node.example.org", *d.URL)
		}
		if other, taken := r.hosts[host]; taken && other != n.ID {
			return fmt.Sprintf("node %s has the address %s already: choose another", other.Short(), host)
		}
		if had {
			delete(r.hosts, before)
		}
		if has {
			r.hosts[host] = n.ID
		}
	}
	set(&n.Name, d.Name)
	set(&n.URL, d.URL)
	set(&n.Reward, d.Reward)
	set(&n.StreamReward, d.StreamReward)
	set(&n.Manager, d.Manager)
	set(&n.Locked, d.Locked)
	set(&n.About.Multiaddress, d.Multiaddress)
	set(&n.About.Picture, d.Picture)
	set(&n.About.Banner, d.Banner)
	set(&n.About.Description, d.Description)
	set(&n.About.RegistrationURL, d.RegistrationURL)
	set(&n.About.TermsAndConditions, d.TermsAndConditions)
	if d.Authorized != nil {
		n.Authorized = sorted(d.Authorized)
	}
	return ""
}

// set gives a field a value, if there is one.
func set[T any](field, value *T) {
	if value != nil {
		*field = *value
	}
}

// sorted returns the addresses in order, each once.
func sorted(list []aleph.Address) []aleph.Address {
	list = slices.Clone(list)
	slices.Sort(list)
	return slices.Compact(list)
}

// tooLong says which of the details is longer than may be, if any.
func (d Details) tooLong() (refusal string) {
	for _, f := range []struct {
		name string
		text *string
		most int
	}{
		{"type", &d.Type, nameMax},
		{"name", d.Name, nameMax},
		{"address", d.URL, textMax},
		{"multiaddress", d.Multiaddress, textMax},
		{"picture", d.Picture, textMax},
		{"banner", d.Banner, textMax},
		{"description", d.Description, descriptionMax},
		{"registration_url", d.RegistrationURL, textMax},
		{"terms_and_conditions", d.TermsAndConditions, textMax},
	} {
		if f.text != nil && len(*f.text) > f.most {
			return fmt.Sprintf("details.%s has %d bytes: make it at most %d", f.name, len(*f.text), f.most)
		}
	}
	if len(d.Authorized) > authorizedMax {
		return fmt.Sprintf("details.authorized has %d addresses: name at most %d", len(d.Authorized), authorizedMax)
	}
	return ""
}

// hostOf returns the host and port that a node's URL leads to, in one
// spelling. ok is false for what is no URL of an HTTP server.
func hostOf(address string) (host string, ok bool) {
	u, err := url.Parse(address)
	if err != nil || u.Hostname() == "" || u.User != nil {
		return "", false
	}
	port := u.Port()
	switch {
	case u.Scheme != "http" && u.Scheme != "https":
		return "", false
	case port == "" && u.Scheme == "http":
		port = "80"
	case port == "":
		port = "443"
	}
	return strings.ToLower(strings.TrimSuffix(u.Host, ":"+u.Port())) + ":" + port, true
}
