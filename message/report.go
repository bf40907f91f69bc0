package message

import (
	"encoding/json"

	aleph "github.com/aleph-im/go-aleph"
)

// PostNodeReport is the type of posts by which a compute node reports what it
// ran.
const PostNodeReport = "aleph-crn-report"

const (
	reportEventsMax = 1000
	reportReasonMax = 1000 // characters
)

// NodeReport is the content of such a post.
type NodeReport struct {
	Node   aleph.Hash    `json:"node"` // the reporting compute node
	Events []ReportEvent `json:"events"`
}

// ReportKind tells the events of a report apart.
type ReportKind string

// The kinds of events.
const (
	Started ReportKind = "started" // the machine runs from At on
	Ended   ReportKind = "ended"   // the machine runs no more from At on
	Served  ReportKind = "served"  // requests ran between From and At
	// Released gives the machine back at At: the node stops or was down, and
	// another may run it.
	Released ReportKind = "released"
)

// ReportEvent is what happened to one virtual machine.
type ReportEvent struct {
	VM         aleph.Hash
	Kind       ReportKind
	At         aleph.Millis
	Generation int64  // of the plan that placed the machine there
	Reason     string // for the machine's owner; may be empty

	// For Served only.
	From     aleph.Millis // start of the window that ends at At
	Spent    aleph.Millis // that requests really ran in the window
	Requests int64
}

// MarshalJSON gives the event as reports hold it.
func (e ReportEvent) MarshalJSON() ([]byte, error) {
	type common struct {
		VM         aleph.Hash   `json:"vm"`
		Kind       ReportKind   `json:"kind"`
		At         aleph.Millis `json:"at"`
		Generation int64        `json:"generation"`
		Reason     string       `json:"reason,omitempty"`
	}
	event := common{e.VM, e.Kind, e.At, e.Generation, e.Reason}
	if e.Kind != Served {
		return json.Marshal(event)
	}
	return json.Marshal(struct {
		common
		From     aleph.Millis `json:"from"`
		Spent    aleph.Millis `json:"spent_ms"`
		Requests int64        `json:"requests"`
	}{event, e.From, e.Spent, e.Requests})
}

// ParseNodeReport reads the content of a post of type PostNodeReport. Nothing
// is coerced and no unknown field is taken: a report becomes money.
func ParseNodeReport(p *Post) (NodeReport, *Refusal) {
	v := read("content", p.Content)
	o := v.object()
	report := NodeReport{Node: o.field("node").hash()}
	for _, entry := range o.field("events").list(reportEventsMax) {
		report.Events = append(report.Events, readReportEvent(entry.object()))
	}
	o.end()
	if refusal := v.in.refusal(); refusal != nil {
		return NodeReport{}, refusal
	}
	return report, nil
}

func readReportEvent(o object) ReportEvent {
	e := ReportEvent{
		VM:         o.field("vm").hash(),
		Kind:       ReportKind(o.field("kind").oneOf(string(Started), string(Ended), string(Served), string(Released))),
		At:         o.field("at").millis(),
		Generation: o.field("generation").strictInteger(0, 1<<53),
	}
	if reason := o.field("reason"); reason.raw != nil {
		e.Reason = reason.text(reportReasonMax)
	}
	if e.Kind == Served {
		from := o.field("from")
		e.From = from.millis()
		if e.From > e.At {
			from.refuse("must not be after at")
		}
		e.Spent = o.field("spent_ms").millis()
		if requests := o.field("requests"); requests.raw != nil {
			e.Requests = requests.strictInteger(0, 1<<53)
		}
	}
	o.end()
	return e
}

// Post makes the content of a POST message from the report.
func (r NodeReport) Post() Post {
	if r.Events == nil {
		r.Events = []ReportEvent{}
	}
	return Post{Type: PostNodeReport, Content: must(json.Marshal(r))}
}
