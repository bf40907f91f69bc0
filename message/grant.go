package message

import (
	"encoding/json"

	aleph "github.com/aleph-im/go-aleph"
)

// PostCreditDistribution is the type of posts by which a publisher grants
// credits (ccn-protocol section 3.2).
const PostCreditDistribution = "aleph_credit_distribution"

// CreditChannel is the channel of posts that move credits.
const CreditChannel = "ALEPH_CREDIT"

// CreditGrant is the content of such a post. What it says about payments is
// not read: credits that were bought come from the chain.
type CreditGrant struct {
	Credits []CreditGift
}

// ParseCreditGrant reads the content of a post of type PostCreditDistribution.
// Amounts are whole credits above zero; an account may be there several times.
func ParseCreditGrant(p *Post) (CreditGrant, *Refusal) {
	v := read("content", p.Content)
	list := v.object().field("distribution").object().field("credits")
	var grant CreditGrant
	left := int64(creditsMax)
	for _, entry := range list.list(0) {
		o := entry.object()
		gift := CreditGift{
			Address: o.field("address").address(),
			Amount:  aleph.Credits(o.field("amount").strictInteger(1, left)),
		}
		if expiration := o.field("expiration"); expiration.given() {
			gift.Expiration = expiration.millis()
		}
		left -= int64(gift.Amount)
		grant.Credits = append(grant.Credits, gift)
	}
	if refusal := v.in.refusal(); refusal != nil {
		return CreditGrant{}, refusal
	}
	if len(grant.Credits) == 0 {
		return CreditGrant{}, Refuse(InvalidFormat, "content.distribution.credits: must have at least one entry")
	}
	return grant, nil
}

// Post makes the content of a POST message from the grant.
func (g CreditGrant) Post() Post {
	var content struct {
		Distribution struct {
			Credits []CreditGift `json:"credits"`
		} `json:"distribution"`
	}
	content.Distribution.Credits = g.Credits
	return Post{Type: PostCreditDistribution, Content: must(json.Marshal(content))}
}
