package message

import (
	"encoding/json"

	aleph "github.com/aleph-im/go-aleph"
)

// PostCreditTransfer is the type of posts by which an account gives credits to
// others.
const PostCreditTransfer = "aleph_credit_transfer"

// CreditTransfer is the content of such a post: the post's owner pays.
type CreditTransfer struct {
	Credits []CreditGift
}

// CreditGift is what one account receives.
type CreditGift struct {
	Address    aleph.Address `json:"address"`
	Amount     aleph.Credits `json:"amount"`
	Expiration aleph.Millis  `json:"expiration,omitempty"` // 0 is never
}

// Sum is all that the payer gives.
func (t CreditTransfer) Sum() aleph.Credits {
	var sum aleph.Credits
	for _, gift := range t.Credits {
		sum += gift.Amount
	}
	return sum
}

// creditsMax bounds what a transfer gives in all, so that sums cannot overflow:
// about 4.6 million million dollars.
const creditsMax = 1 << 62

// ParseCreditTransfer reads the content of a post of type PostCreditTransfer
// by payer. Amounts are whole credits above zero; nobody receives twice, and
// the payer not at all.
func ParseCreditTransfer(payer aleph.Address, p *Post) (CreditTransfer, *Refusal) {
	v := read("content", p.Content)
	list := v.object().field("transfer").object().field("credits")
	var transfer CreditTransfer
	seen := make(map[aleph.Address]bool)
	left := int64(creditsMax)
	for _, entry := range list.list(0) {
		o := entry.object()
		address := o.field("address")
		gift := CreditGift{
			Address: address.address(),
			Amount:  aleph.Credits(o.field("amount").strictInteger(1, left)),
		}
		if expiration := o.field("expiration"); expiration.given() {
			gift.Expiration = expiration.millis()
		}
		switch {
		case gift.Address == "": // Told already.
		case gift.Address == payer:
			address.refuse("must not be the payer")
		case seen[gift.Address]:
			address.refuse("must not be there twice")
		}
		seen[gift.Address] = true
		left -= int64(gift.Amount)
		transfer.Credits = append(transfer.Credits, gift)
	}
	if refusal := v.in.refusal(); refusal != nil {
		return CreditTransfer{}, refusal
	}
	if len(transfer.Credits) == 0 {
		return CreditTransfer{}, Refuse(InvalidFormat, "content.transfer.credits: must have at least one entry")
	}
	return transfer, nil
}

// Post makes the content of a POST message from the transfer.
func (t CreditTransfer) Post() Post {
	var content struct {
		Transfer struct {
			Credits []CreditGift `json:"credits"`
		} `json:"transfer"`
	}
	content.Transfer.Credits = t.Credits
	return Post{Type: PostCreditTransfer, Content: must(json.Marshal(content))}
}
