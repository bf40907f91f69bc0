package policy

import (
	"errors"
	"fmt"
	"strings"

	aleph "github.com/aleph-im/go-aleph"
)

// ErrPolicy is what Check, Preset and Read return, wrapped with the reason.
var ErrPolicy = errors.New("policy refused")

func refuse(format string, args ...any) error {
	return fmt.Errorf("%w: %s", ErrPolicy, fmt.Sprintf(format, args...))
}

// Unsafe is the refusal of a policy that adds up, but under which self-dealing
// pays. It wraps ErrPolicy, so that who does not ask for it refuses it. What a
// network computed under such a policy can still be audited: who only does
// that may go on with the policy that comes with this error.
type Unsafe struct {
	// Return is what comes home to an operator who buys credits and uses them
	// on his own nodes, in basis points of what he paid; at least the whole. It
	// is 0 when he need not pay at all.
	Return int64

	remedy string
}

// Error says how much comes home, and which parameter to change.
func (u *Unsafe) Error() string {
	if u.Return == 0 {
		return "self-dealing pays: an operator who holds ALEPH pays nothing for programs on his own nodes, and is rewarded for them; " + u.remedy
	}
	return fmt.Sprintf("self-dealing pays: an operator who buys credits and uses them on his own nodes gets back %d.%02d %% of what he paid; %s",
		u.Return/100, u.Return%100, u.remedy)
}

// Unwrap returns ErrPolicy.
func (u *Unsafe) Unwrap() error { return ErrPolicy }

// Check says what is wrong with the policy, naming the parameter to change.
// The error is an *Unsafe when the only fault is that self-dealing pays.
func (p Policy) Check() error {
	for _, parameter := range Parameters() {
		if !parameter.value.holds(&p) {
			return parameter.refuse(parameter.value.literal(&p))
		}
	}
	for _, s := range []struct {
		name  string
		parts string
		Shares
	}{
		{"execution", "crn, ccn, stakers, developers, burn", p.Execution},
		{"storage", "ccn, stakers, developers, burn", p.Storage},
	} {
		if sum := s.sum(); sum != int(aleph.Whole) {
			return refuse("the %s shares sum to %d basis points, not to %d: change one of %s", s.name, sum, aleph.Whole, s.parts)
		}
		if s.CRN == 0 && s.CCN == 0 && s.Stakers == 0 {
			return refuse("the %s shares leave nothing for those who run the network: lower developers or burn", s.name)
		}
	}
	if p.Storage.CRN != 0 {
		return refuse("storage has no compute node to pay: its share is 0")
	}
	if p.Nodes.ScoreFloor >= p.Nodes.ScoreFull {
		return refuse("nodes.score_floor is %d and nodes.score_full %d: the floor lies below", p.Nodes.ScoreFloor, p.Nodes.ScoreFull)
	}
	if p.Nodes.ScoreLeave > p.Nodes.ScoreMin {
		return refuse("nodes.score_leave is %d and nodes.score_min %d: who gets work would leave at once; it is at most nodes.score_min", p.Nodes.ScoreLeave, p.Nodes.ScoreMin)
	}
	if p.Wage.CRN+p.Wage.CCN+p.Wage.Stakers == 0 {
		return refuse("the weights of the wage are all 0: raise one of wage.crn, wage.ccn and wage.stakers; for no wage set wage.pool to 0")
	}
	if p.Backing.Stop > p.Backing.Warn {
		return refuse("backing.stop is %d and backing.warn %d: the network warns first; backing.stop is at most backing.warn", p.Backing.Stop, p.Backing.Warn)
	}
	if p.Legacy.MachinesClose > p.Legacy.AllClose {
		return refuse("legacy.machines_close comes after legacy.all_close, which closes them too: let it be no later")
	}
	if p.StakerScope == PerCCN && p.StakerConcentrationMax != aleph.Whole {
		return refuse("staker_concentration_max is %d: with staker_scope %q it is %d, because nothing keeps an operator from holding all the stake of his own core node",
			p.StakerConcentrationMax, PerCCN, aleph.Whole)
	}
	if err := p.checkSelfDealing(); err != nil {
		return err
	}
	return p.checkHolding()
}

// checkSelfDealing refuses a policy under which an operator earns by buying
// credits and using them on his own node: with bonus b, of which the part r is
// rewarded, and the largest part f of the stakers' share that he can bring
// home, (1 + b*r)(crn + ccn + stakers*f) must stay below 1. Valued by lot, a
// bonus brings nothing home: more credits share the same ALEPH, and r is 0.
// Everything is exact: both sides are in basis points to the fourth.
func (p Policy) checkSelfDealing() error {
	const whole = int64(aleph.Whole)
	const limit = whole * whole * whole * whole
	own := (int64(p.Execution.CRN) + int64(p.Execution.CCN)) * whole
	stakers := int64(p.Execution.Stakers)
	home := own + stakers*int64(p.StakerConcentrationMax)
	rewarded := int64(p.RewardBonus)
	if p.Valuation == ByLot {
		rewarded = 0
	}
	credits := whole*whole + int64(p.AlephBonus)*rewarded
	if credits*home < limit {
		return nil
	}
	var remedies []string
	if room := (limit-1)/home - whole*whole; room >= 0 {
		remedies = append(remedies, fmt.Sprintf("lower aleph_bonus to %d or less, or choose valuation %q", room/rewarded, ByLot))
	} else {
		remedies = append(remedies, "raise execution.developers or execution.burn")
	}
	if room := (limit-1)/credits - own; stakers > 0 && room >= 0 {
		if f := room / stakers; p.StakerScope == Global {
			remedies = append(remedies, fmt.Sprintf("if no operator can hold more of all stake, lower staker_concentration_max to %d or less", f))
		} else {
			remedies = append(remedies, fmt.Sprintf("choose staker_scope %q with a staker_concentration_max of %d or less", Global, f))
		}
	}
	return &Unsafe{Return: credits * home / (whole * whole * whole), remedy: strings.Join(remedies, ", or ")}
}

// checkHolding refuses a policy that rewards nodes for programs paid by holding
// ALEPH. Holding costs nothing, so an operator who holds would be paid for what
// runs on his own nodes, for ever more programs.
func (p Policy) checkHolding() error {
	if p.Legacy.Reward == 0 {
		return nil
	}
	return &Unsafe{remedy: "set legacy.reward to 0"}
}

func (s Shares) sum() int {
	return int(s.CRN) + int(s.CCN) + int(s.Stakers) + int(s.Developers) + int(s.Burn)
}
