package reward

import (
	"math/big"

	"github.com/cockroachdb/apd/v3"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
)

// What the network paid before it paid for used credits, by the formulas of
// economics A.6. Nothing is paid by them any more: they tell what a change of
// the rules means to somebody. Amounts are rounded down, once.

// LegacyCCN is what an owner of one of so many core nodes got a day: a part of
// 15,000 ALEPH, by the compute nodes that were linked to it and by its score.
func LegacyCCN(ccns, links int, score aleph.BasisPoints, n policy.Nodes) aleph.Token {
	pay := new(big.Rat).Quo(integer(legacyDaily), integer(ccns))
	return legacyPay(pay, legacyLinkage(links), legacyMultiplier(score, n))
}

// LegacyStake is what a stake got a day, of all that is staked: its part of
// 15,000 ALEPH times (log10(core nodes) + 1)/3, by the links and the score of
// the core node that it is on. There is at least one core node.
func LegacyStake(ccns int, stake, all aleph.Token, links int, score aleph.BasisPoints, n policy.Nodes) aleph.Token {
	growth := new(big.Rat).Quo(new(big.Rat).Add(log10(ccns), integer(1)), integer(3))
	return legacyPay(integer(legacyDaily), growth, new(big.Rat).SetFrac(stake.Big(), all.Big()),
		legacyLinkage(links), legacyMultiplier(score, n))
}

// LegacyCRN is what a compute node got a month, which is a twelfth of a year:
// 250 ALEPH, and up to 1,250 more the fewer of all compute nodes were in the
// same autonomous system, by its score.
func LegacyCRN(same, all int, score aleph.BasisPoints, n policy.Nodes) aleph.Token {
	alone := new(big.Rat).Sub(integer(1), big.NewRat(int64(same), int64(all)))
	more := new(big.Rat).Mul(integer(1250), new(big.Rat).Mul(alone, alone))
	return legacyPay(more.Add(more, integer(250)), legacyMultiplier(score, n))
}

// legacyDaily is what all core nodes together got a day at most.
const legacyDaily = 15_000

// legacyLinkage is 0.7, and 0.1 more for each compute node up to three. Up to
// five were paid for.
func legacyLinkage(links int) *big.Rat {
	return big.NewRat(int64(min(10, 7+max(0, links))), 10)
}

func legacyMultiplier(score aleph.BasisPoints, n policy.Nodes) *big.Rat {
	return big.NewRat(int64(n.Multiplier(score)), int64(aleph.Whole))
}

func integer(n int) *big.Rat { return big.NewRat(int64(n), 1) }

// log10 returns the logarithm of a positive number to 50 digits: the last one
// of a base unit of anything that the network pays is the 24th.
func log10(n int) *big.Rat {
	var d apd.Decimal
	if _, err := apd.BaseContext.WithPrecision(50).Log10(&d, apd.New(int64(n), 0)); err != nil {
		panic("reward: no logarithm: " + err.Error())
	}
	r, ok := new(big.Rat).SetString(d.Text('f'))
	if !ok {
		panic("reward: no number: " + d.String())
	}
	return r
}

// legacyPay multiplies an amount of ALEPH by parts of it.
func legacyPay(pay *big.Rat, parts ...*big.Rat) aleph.Token {
	for _, part := range parts {
		pay = new(big.Rat).Mul(pay, part)
	}
	pay = new(big.Rat).Mul(pay, new(big.Rat).SetInt(aleph.ALEPH.Big()))
	t, ok := aleph.TokenFromBig(new(big.Int).Quo(pay.Num(), pay.Denom()))
	if !ok {
		panic("reward: a legacy reward of " + pay.String())
	}
	return t
}
