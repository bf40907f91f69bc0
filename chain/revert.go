package chain

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/aleph-im/go-aleph/chain/bindings"
)

// Reverted is a contract's refusal.
type Reverted struct {
	Name   string // of the custom error, such as "StaleEpoch"; "" when it gave a text or nothing
	Reason string // a sentence
}

func (r *Reverted) Error() string { return "the contract refused: " + r.Reason }

// explain turns the refusal of a contract into a *Reverted; other errors stay
// as they are.
func explain(err error) error {
	data, ok := ethclient.RevertErrorData(err)
	if !ok {
		return err
	}
	return reverted(data)
}

func reverted(data []byte) *Reverted {
	if text, err := abi.UnpackRevert(data); err == nil {
		if sentence, known := revertTexts[text]; known {
			text = sentence
		}
		return &Reverted{Reason: text}
	}
	if len(data) < 4 {
		return &Reverted{Reason: "it gave no reason"}
	}
	for _, contract := range []*bind.MetaData{
		&bindings.PaymentProcessorMetaData, &bindings.RewardVaultMetaData, &bindings.DeveloperVestingMetaData, &bindings.StreamReceiverMetaData,
		&bindings.DevTokenMetaData, &bindings.ForeignErrorsMetaData,
	} {
		parsed, err := contract.ParseABI()
		if err != nil {
			continue // Cannot be: it is generated.
		}
		if e, err := parsed.ErrorByID([4]byte(data)); err == nil {
			if args, err := e.Inputs.Unpack(data[4:]); err == nil {
				return &Reverted{Name: e.Name, Reason: sentence(e, args)}
			}
		}
	}
	return &Reverted{Reason: fmt.Sprintf("its error %#x is none of those known here; the contract's source declares it, with this as the first 4 bytes of its hash", data[:4])}
}

// sentence fills in the text of a custom error; one without a text is spelled
// as it is declared.
func sentence(e *abi.Error, args []any) string {
	var names, spelled []string
	for i, input := range e.Inputs {
		value := fmt.Sprint(args[i])
		names = append(names, "{"+input.Name+"}", value)
		spelled = append(spelled, input.Name+" "+value)
	}
	if text, known := revertErrors[e.Name]; known {
		return strings.NewReplacer(names...).Replace(text)
	}
	return e.Name + "(" + strings.Join(spelled, ", ") + ")"
}

// revertErrors are the sentences of the custom errors of our contracts, and of
// those around them, that a user can meet. Amounts are in base units.
var revertErrors = map[string]string{
	// PaymentProcessor.
	"TokenNotAccepted":  "token {token} can't be paid with",
	"ZeroAmount":        "a payment of nothing",
	"ZeroMinimum":       "a payment that is swapped must name the least ALEPH that it takes",
	"DeadlinePassed":    "the payment came after its deadline; pay again",
	"DeadlineTooFar":    "the deadline {deadline} is too far ahead; the last that is taken now is {latest}",
	"FeeOnTransfer":     "token {token} took a fee: of {amount} sent, {received} arrived; such tokens can't be paid with",
	"TooLittleReceived": "the payment would give {received} base units of ALEPH, less than the {minimum} asked for; ask for a new quote",

	"NotWhollySwapped": "the pools are too small for the payment: {left} of it were left; pay less at a time",

	// RewardVault.
	"StaleEpoch":          "the vault has epoch {lastEpoch} already; {epoch} is too early",
	"EpochNotOver":        "epoch {epoch} is over at Unix time {endsAt}, and not before",
	"Stopped":             "the guardian has stopped this root of epoch {epoch}",
	"Published":           "this root of epoch {epoch} was published before: it waits, or another has replaced it",
	"NotPending":          "this root of epoch {epoch} doesn't wait in the vault",
	"NothingToSettle":     "no root waits, or its window is open until Unix time {finalAt}",
	"NotGuardian":         "only the vault's guardian may do this, and {caller} is not",
	"TotalDecreased":      "the root's total of {total} is below the {lastTotal} of the one before",
	"AboveCap":            "the total grows by {growth}, more than the vault's bound of {cap}",
	"Underfunded":         "the vault would owe {owed} and holds {balance}; send it ALEPH",
	"UnknownSigner":       "{recovered} signed and is not one of the vault's signers, or the signature is over something else",
	"SignersNotAscending": "signatures must be sorted by signer, each once: {next} follows {previous}",
	"NotEnoughPower":      "the signers have {power} of {totalPower} of the power, less than two thirds",
	"InvalidProof":        "the proof doesn't show that {account} has earned {total} under the vault's root",
	"NothingToClaim":      "{account} has received everything that it claims, {claimed} in all",
	"NobodyToPay":         "nobody of these can be paid anything: all have been, or the proofs are of another root",
	"AboveTotal":          "paying this would bring what is paid to {claimed}, above the root's total of {total}",

	// DeveloperVesting.
	"NothingToRelease": "no ALEPH has rested for long enough",

	// DeveloperVesting and StreamReceiver.
	"NothingArrived": "nothing of token {token} has arrived since this was done last",
	"NotForSale":     "token {token} is ALEPH, which is divided or released and never sold",
	"NoOffer":        "there is no offer {offer} of token {token}, or somebody has bought it",
	"NotOpen":        "offer {offer} of token {token} can be bought from the Unix second {opens} on",
	"TooDear":        "it costs {price} base units of ALEPH, above the most of {most}; wait, or pay more",

	// StreamReceiver.
	"NothingToCollect": "streams have brought nothing since it was collected last",
	"InvalidToken":     "{superToken} doesn't wrap the ALEPH of the payment processor",

	// Of all.
	"OwnerNeeded": "ownership can be handed over, and not given up",

	// OpenZeppelin.
	"ERC20InsufficientBalance":   "{sender} has {balance} base units of the token and needs {needed}",
	"ERC20InsufficientAllowance": "{spender} is approved for {allowance} base units of the token and needs {needed}",
	"OwnableUnauthorizedAccount": "only the contract's owner may do this, and {account} is not",
	"EnforcedPause":              "the contract is paused by its owner; try again later",
	"ECDSAInvalidSignature":      "a signature is not one",

	// Superfluid. What a stream needs is a deposit that pays for some hours of it.
	"CFA_INSUFFICIENT_BALANCE":                            "the super tokens that are left do not cover the stream and its deposit; wrap more of the token, or stream less",
	"CFA_FLOW_ALREADY_EXISTS":                             "there is such a stream already; change it, or close it first",
	"CFA_FLOW_DOES_NOT_EXIST":                             "there is no such stream",
	"CFA_INVALID_FLOW_RATE":                               "a stream flows by more than 0 a second",
	"CFA_FLOW_RATE_TOO_BIG":                               "the stream flows by more a second than there can be; stream less",
	"CFA_DEPOSIT_TOO_BIG":                                 "the deposit of such a stream is more than there can be; stream less",
	"CFA_NO_SELF_FLOW":                                    "nobody streams to himself",
	"CFA_NON_CRITICAL_SENDER":                             "only its sender and its receiver close a stream that has not run dry",
	"CFA_ZERO_ADDRESS_RECEIVER":                           "the stream has no receiver",
	"CFA_ACL_OPERATOR_NO_CREATE_PERMISSIONS":              "the sender does not allow this account to open his streams",
	"CFA_ACL_OPERATOR_NO_UPDATE_PERMISSIONS":              "the sender does not allow this account to change his streams",
	"CFA_ACL_OPERATOR_NO_DELETE_PERMISSIONS":              "the sender does not allow this account to close his streams",
	"CFA_ACL_FLOW_RATE_ALLOWANCE_EXCEEDED":                "the sender does not allow this account to stream as much",
	"CFA_FWD_INVALID_FLOW_RATE":                           "a stream flows by no less than 0 a second",
	"SF_TOKEN_MOVE_INSUFFICIENT_BALANCE":                  "there are too few super tokens to send; what the deposits of streams hold is not free",
	"SF_TOKEN_BURN_INSUFFICIENT_BALANCE":                  "there are too few super tokens to unwrap; what the deposits of streams hold is not free",
	"SUPER_TOKEN_NO_UNDERLYING_TOKEN":                     "this super token wraps nothing",
	"SUPER_TOKEN_INFLATIONARY_DEFLATIONARY_NOT_SUPPORTED": "the token took a fee, and such tokens can't be wrapped",
	"HOST_SUPER_APP_IS_JAILED":                            "the receiver is a contract that Superfluid has shut out",

	// Uniswap v4's quoter.
	"NotEnoughLiquidity": "there is too little in the pool {poolId} for that much; pay less at a time",
}

// revertTexts are sentences for what Uniswap says.
var revertTexts = map[string]string{
	"UniswapV2Router: EXPIRED":                    "the payment came after its deadline; pay again",
	"UniswapV2Router: INSUFFICIENT_OUTPUT_AMOUNT": "the price has moved further than the slippage allows; ask for a new quote, or allow more",
	"UniswapV2Library: INSUFFICIENT_LIQUIDITY":    "there is nothing in the pool to swap with",
}
