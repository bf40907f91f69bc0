package message

import (
	"encoding/json"

	aleph "github.com/aleph-im/go-aleph"
)

// PostNodeOperation is the type of posts that register, link and stake on
// nodes. Posts of type PostAmend whose target is a node's registration change
// the node.
const PostNodeOperation = "corechan-operation"

// NodeAction is what a node operation does.
type NodeAction string

// The actions. AmendNode stands for posts of type PostAmend, which name no
// action.
const (
	CreateNode         NodeAction = "create-node"
	CreateResourceNode NodeAction = "create-resource-node"
	LinkNode           NodeAction = "link"
	UnlinkNode         NodeAction = "unlink"
	Stake              NodeAction = "stake"
	StakeSplit         NodeAction = "stake-split"
	Unstake            NodeAction = "unstake"
	DropNode           NodeAction = "drop-node"
	AmendNode          NodeAction = "amend"
)

// NodeOperation is the content of such a post: its owner acts.
type NodeOperation struct {
	Action  NodeAction
	Node    aleph.Hash // acted upon; zero for the two creations
	Details NodeDetails
}

// NodeDetails are the fields that creations set and amends change. A nil
// field is left as it is; an empty one is emptied.
type NodeDetails struct {
	Type               string          `json:"type,omitempty"` // of a resource node; usually compute
	Name               *string         `json:"name,omitempty"`
	Multiaddress       *string         `json:"multiaddress,omitempty"` // of a core node
	Address            *string         `json:"address,omitempty"`      // of a resource node: its URL
	Picture            *string         `json:"picture,omitempty"`
	Banner             *string         `json:"banner,omitempty"`
	Description        *string         `json:"description,omitempty"`
	Reward             *aleph.Address  `json:"reward,omitempty"`        // who receives what the node earns
	StreamReward       *aleph.Address  `json:"stream_reward,omitempty"` // the same for streams on the chain
	Manager            *aleph.Address  `json:"manager,omitempty"`       // who may amend besides the owner
	Authorized         []aleph.Address `json:"authorized,omitzero"`     // who may stake on a locked node
	Locked             *bool           `json:"locked,omitempty"`
	RegistrationURL    *string         `json:"registration_url,omitempty"`
	TermsAndConditions *string         `json:"terms_and_conditions,omitempty"`
}

// ParseNodeOperation reads a post of type PostNodeOperation, or of PostAmend
// as a change to a node. Fields that it does not know are ignored.
func ParseNodeOperation(p *Post) (NodeOperation, *Refusal) {
	v := read("content", p.Content)
	o := v.object()
	op := NodeOperation{Action: AmendNode, Node: p.Target}
	if p.Type != PostAmend {
		op.Action = NodeAction(o.field("action").oneOf(string(CreateNode), string(CreateResourceNode), string(LinkNode),
			string(UnlinkNode), string(Stake), string(StakeSplit), string(Unstake), string(DropNode)))
	}
	details := o.field("details")
	switch op.Action {
	case CreateNode, CreateResourceNode, AmendNode:
		op.Details = readNodeDetails(details.object())
		if op.Action == CreateResourceNode && op.Details.Type == "" {
			value{in: o.in, path: "content.details.type"}.refuse("is missing; it must be the type of the node, such as compute")
		}
	case LinkNode, UnlinkNode, Stake, StakeSplit, Unstake, DropNode:
		node, ok := parseHash(p.Ref)
		if !ok {
			value{in: o.in, path: "ref"}.refuse("must be the hash of the node to %s", op.Action)
		}
		op.Node = node
	}
	if refusal := v.in.refusal(); refusal != nil {
		return NodeOperation{}, refusal
	}
	return op, nil
}

func readNodeDetails(o object) NodeDetails {
	text := func(key string) *string { return optional(o.field(key), func(v value) string { return v.text(0) }) }
	account := func(key string) *aleph.Address { return optional(o.field(key), value.addressOrEmpty) }
	d := NodeDetails{
		Type:               o.field("type").textIf(0),
		Name:               text("name"),
		Multiaddress:       text("multiaddress"),
		Address:            text("address"),
		Picture:            text("picture"),
		Banner:             text("banner"),
		Description:        text("description"),
		Reward:             account("reward"),
		StreamReward:       account("stream_reward"),
		Manager:            account("manager"),
		Locked:             optional(o.field("locked"), value.boolean),
		RegistrationURL:    text("registration_url"),
		TermsAndConditions: text("terms_and_conditions"),
	}
	if authorized := o.field("authorized"); authorized.given() {
		d.Authorized = []aleph.Address{}
		for _, v := range authorized.list(0) {
			d.Authorized = append(d.Authorized, v.address())
		}
	}
	return d
}

// optional reads a value unless it is absent or null.
func optional[T any](v value, read func(value) T) *T {
	if !v.given() {
		return nil
	}
	t := read(v)
	return &t
}

// addressOrEmpty reads an address that may be the empty string.
func (v value) addressOrEmpty() aleph.Address {
	if string(v.raw) == `""` {
		return ""
	}
	return v.address()
}

// Post makes the content of a POST message from the operation.
func (op NodeOperation) Post() Post {
	p := Post{Type: PostNodeOperation, Ref: op.Node.String()}
	var content struct {
		Action  NodeAction  `json:"action,omitempty"`
		Details NodeDetails `json:"details,omitzero"`
	}
	content.Action, content.Details = op.Action, op.Details
	if op.Action == AmendNode {
		p.Type, p.Target, content.Action = PostAmend, op.Node, ""
	}
	p.Content = must(json.Marshal(content))
	return p
}
