package message

import (
	"fmt"
	"strings"
)

// Code is the number under which the network says why a message was refused.
// The numbers and names are those of the reference nodes; clients branch on
// them.
type Code int

// The codes. Those that this package gives itself are InvalidFormat,
// InvalidSignature, ContentUnavailable, PostAmendNoTarget,
// PostAmendTargetNotFound and ForgetNoTarget; the others need to know what
// the network holds.
const (
	InternalError           Code = -1
	InvalidFormat           Code = 0
	InvalidSignature        Code = 1
	PermissionDenied        Code = 2
	ContentUnavailable      Code = 3
	FileUnavailable         Code = 4
	BalanceInsufficient     Code = 5
	CreditInsufficient      Code = 6
	PostAmendNoTarget       Code = 100
	PostAmendTargetNotFound Code = 101
	PostAmendAmend          Code = 102
	StoreRefNotFound        Code = 200
	StoreUpdateUpdate       Code = 201
	InvalidPaymentMethod    Code = 202
	VMRefNotFound           Code = 300
	VMVolumeNotFound        Code = 301
	VMAmendNotAllowed       Code = 302
	VMUpdateUpdate          Code = 303
	VMVolumeTooSmall        Code = 304
	ForgetNoTarget          Code = 500
	ForgetTargetNotFound    Code = 501
	ForgetForget            Code = 502
	ForgetNotAllowed        Code = 503
	ForgottenDuplicate      Code = 504
)

// String gives the name that the network's documents use.
func (c Code) String() string { name, _, _ := c.row(); return name }

// Retry reports whether the cause may pass without anybody signing anything
// new: what was missing can still arrive.
func (c Code) Retry() bool { _, retry, _ := c.row(); return retry }

// Meaning says in a sentence what the code stands for.
func (c Code) Meaning() string { _, _, meaning := c.row(); return meaning }

func (c Code) row() (name string, retry bool, meaning string) {
	switch c {
	case InternalError:
		return "INTERNAL_ERROR", true, "the node could not process the message; try again"
	case InvalidFormat:
		return "INVALID_FORMAT", false, "the message does not have the form that its type requires"
	case InvalidSignature:
		return "INVALID_SIGNATURE", false, "the signature is not the sender's for this message"
	case PermissionDenied:
		return "PERMISSION_DENIED", false, "the sender may not act for this address"
	case ContentUnavailable:
		return "CONTENT_UNAVAILABLE", true, "the content of the message was not found"
	case FileUnavailable:
		return "FILE_UNAVAILABLE", true, "the file was not found"
	case BalanceInsufficient:
		return "BALANCE_INSUFFICIENT", false, "the account holds too few ALEPH"
	case CreditInsufficient:
		return "CREDIT_INSUFFICIENT", false, "the account has too few credits"
	case PostAmendNoTarget:
		return "POST_AMEND_NO_TARGET", false, "an amend must name the post that it changes in ref"
	case PostAmendTargetNotFound:
		return "POST_AMEND_TARGET_NOT_FOUND", true, "the post to amend is unknown"
	case PostAmendAmend:
		return "POST_AMEND_AMEND", false, "the target is itself an amend; amend the original post"
	case StoreRefNotFound:
		return "STORE_REF_NOT_FOUND", true, "ref names no stored file"
	case StoreUpdateUpdate:
		return "STORE_UPDATE_UPDATE", false, "ref names a file that is itself an update; refer to the original"
	case InvalidPaymentMethod:
		return "INVALID_PAYMENT_METHOD", false, "this must be paid with credits"
	case VMRefNotFound:
		return "VM_REF_NOT_FOUND", true, "replaces names no known virtual machine"
	case VMVolumeNotFound:
		return "VM_VOLUME_NOT_FOUND", true, "a file that the virtual machine needs is unknown; store it first"
	case VMAmendNotAllowed:
		return "VM_AMEND_NOT_ALLOWED", false, "the virtual machine was published with allow_amend false"
	case VMUpdateUpdate:
		return "VM_UPDATE_UPDATE", false, "the target is itself an update; replace the original"
	case VMVolumeTooSmall:
		return "VM_VOLUME_TOO_SMALL", false, "a volume is smaller than the file it starts from"
	case ForgetNoTarget:
		return "FORGET_NO_TARGET", false, "a FORGET must name hashes or aggregates"
	case ForgetTargetNotFound:
		return "FORGET_TARGET_NOT_FOUND", true, "what is to be forgotten is unknown"
	case ForgetForget:
		return "FORGET_FORGET", false, "a FORGET cannot be forgotten"
	case ForgetNotAllowed:
		return "FORGET_NOT_ALLOWED", false, "a virtual machine uses the file; forget the machine first"
	case ForgottenDuplicate:
		return "FORGOTTEN_DUPLICATE", false, "the message was forgotten"
	}
	return fmt.Sprintf("CODE_%d", int(c)), false, "unknown reason"
}

// Refusal says why a message is not taken. A nil *Refusal refuses nothing.
type Refusal struct {
	Code Code
	// Details is nil or an Errors: the JSON value that clients find beside
	// the code.
	Details any
}

// Errors is the form that the network gives to details: sentences, or objects
// whose keys depend on the code.
type Errors struct {
	Errors []any `json:"errors"`
}

// Refuse makes a refusal; without errors its details are null.
func Refuse(code Code, errors ...any) *Refusal {
	if len(errors) == 0 {
		return &Refusal{Code: code}
	}
	return &Refusal{Code: code, Details: Errors{errors}}
}

func refusef(code Code, format string, args ...any) *Refusal {
	return Refuse(code, fmt.Sprintf(format, args...))
}

// Error gives the code's name and what is known beyond it.
func (r *Refusal) Error() string {
	details, ok := r.Details.(Errors)
	if !ok {
		return fmt.Sprintf("%s (%d): %s", r.Code, int(r.Code), r.Code.Meaning())
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s (%d): ", r.Code, int(r.Code))
	for i, e := range details.Errors {
		if i > 0 {
			b.WriteString("; ")
		}
		fmt.Fprint(&b, e)
	}
	return b.String()
}
