// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// PaymentProcessorAcceptance is an auto generated low-level Go binding around an user-defined struct.
type PaymentProcessorAcceptance struct {
	Accepted bool
	Stable   bool
	Path     []common.Address
}

// PaymentProcessorMetaData contains all meta data concerning the PaymentProcessor contract.
var PaymentProcessorMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"aleph_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"router_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"distribution_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"developers_\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"developersBp_\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"burnBp_\",\"type\":\"uint16\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"CannotBeStable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"DeadlinePassed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"latest\",\"type\":\"uint256\"}],\"name\":\"DeadlineTooFar\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EnforcedPause\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ExpectedPause\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"}],\"name\":\"FeeOnTransfer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"InvalidAddress\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"path\",\"type\":\"address[]\"}],\"name\":\"InvalidPath\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"developersBp\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"burnBp\",\"type\":\"uint256\"}],\"name\":\"InvalidSplit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"TokenNotAccepted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"}],\"name\":\"TooLittleReceived\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroMinimum\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"swapped\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"distribution\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"developers\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"developersToken\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"name\":\"Paid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"distribution\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"developers\",\"type\":\"address\"}],\"name\":\"RecipientsSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"developersBp\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"burnBp\",\"type\":\"uint16\"}],\"name\":\"SplitSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"accepted\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"stable\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"path\",\"type\":\"address[]\"}],\"name\":\"TokenSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Unpaused\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BURN\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEADLINE_MAX\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"WHOLE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"acceptanceOf\",\"outputs\":[{\"components\":[{\"internalType\":\"bool\",\"name\":\"accepted\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"stable\",\"type\":\"bool\"},{\"internalType\":\"address[]\",\"name\":\"path\",\"type\":\"address[]\"}],\"internalType\":\"structPaymentProcessor.Acceptance\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"aleph\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"burnBp\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"developers\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"developersBp\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"distribution\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"minAleph\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"pay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"minAleph\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"payETH\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"router\",\"outputs\":[{\"internalType\":\"contractISwapRouter\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"distribution_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"developers_\",\"type\":\"address\"}],\"name\":\"setRecipients\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"developersBp_\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"burnBp_\",\"type\":\"uint16\"}],\"name\":\"setSplit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"accepted\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"stable\",\"type\":\"bool\"},{\"internalType\":\"address[]\",\"name\":\"path\",\"type\":\"address[]\"}],\"name\":\"setToken\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"stable\",\"type\":\"bool\"}],\"name\":\"split\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"distributed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"developed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "PaymentProcessor",
	Bin: "0x60c0346102c757601f611c8938819003918201601f19168301916001600160401b038311848410176102cb5780849260e0946040528339810103126102c757610047816102df565b90610054602082016102df565b91610061604083016102df565b9261006e606084016102df565b9061007b608085016102df565b9261009460c061008d60a088016102f3565b96016102f3565b956001600160a01b031680156102b457600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a360016002556001600160a01b0316908115610298576001600160a01b03169081156102985760805260a0526001600160a01b031690811580156102ab575b610298576001600160a01b0316918215801561028f575b61027c57600380546001600160a01b031916831790556004549183907fba91e264f3014dcddc5891a03ce4a2cb18b5a81d64ff00283a537609ba6d7e905f80a361ffff81169261ffff85169485850180861161026857612710106102515760a09290921b61ffff60a01b166001600160c01b0319909316179190911760b09190911b61ffff60b01b16176004556040805191825260208201929092527f35edc06d80fcbe9a3585d929e4445597c90d55c5fa33f3fe1d57a380ec6e38969190a1604051611986908161030382396080518181816104cb015281816105b20152818161080d01528181610c51015261132e015260a051818181610217015281816108950152610e110152f35b85856339d6df1760e01b5f5260045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b82634726455360e11b5f5260045260245ffd5b50308314610146565b50634726455360e11b5f5260045260245ffd5b5030821461012f565b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036102c757565b519061ffff821682036102c75756fe6080806040526004361015610012575f80fd5b5f3560e01c90816302b18d9e1461147c5750806309eba343146114605780630f50eb731461143c57806316de13351461135d578063246c9595146113195780632bc31ca4146112f15780633f4ba83a146112835780635c975abb1461125e5780635ee58efc14611236578063715018a6146111d357806379ba50971461114e5780638456cb59146110ed5780638a198d1e14610b2d5780638da5cb5b14610b065780639ae22eae14610acd578063a725bcf8146107a0578063c0a2526c14610784578063dc402cd014610768578063e30c397814610740578063eb6ffd201461064a578063f2fde38b146105dd578063f656453314610246578063f887ea40146102025763f8b4801914610124575f80fd5b346101fe5760403660031901126101fe5760043561ffff81168082036101fe576024359161ffff8316928381036101fe5761015d611674565b8383018084116101ea57612710106101d3576004805463ffffffff60a01b191660a09390931b61ffff60a01b169290921760b09190911b61ffff60b01b161790556040805191825260208201929092527f35edc06d80fcbe9a3585d929e4445597c90d55c5fa33f3fe1d57a380ec6e38969190a1005b50506339d6df1760e01b5f5260045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b5f80fd5b346101fe575f3660031901126101fe576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346101fe5760803660031901126101fe5761025f61149d565b6102676114c7565b9060443591821515908184036101fe5760643567ffffffffffffffff81116101fe57366023820112156101fe57806004013567ffffffffffffffff81116101fe57602482019160248260051b820101963688116101fe5784906102c8611674565b816105a5575b8061058c575b61056e571561054957600282101580610513575b159081156104a3575b50610481575b6040519261030484611566565b151592838152602081019585875261031b8361165c565b97610329604051998a611582565b8389528460208a015b828210610469575050509060019160408201988952828060a01b031696875f52600560205260405f20915115159060ff61ff0084549251151560081b1692169061ffff19161717815501955180519067ffffffffffffffff82116104555768010000000000000000821161045557875482895580831061042b575b50602001965f5260205f20965f5b82811061040e57877f8381d725e84995a7049b321dc4f23eec2109f79863d23a29cfb56b40aab1749f88886104098989604051948594855260208501526060604085015260608401916115e4565b0390a2005b81516001600160a01b0316818a01556020909101906001016103bb565b885f52828060205f20019103905f5b8281106104485750506103ad565b5f8282015560010161043a565b634e487b7160e01b5f52604160045260245ffd5b60208091610476846114b3565b815201910190610332565b6040516343a6ab1360e01b815291829161049f918760048501611623565b0390fd5b90505f1982018281116101ea57828110156104ff576104c99160249160051b0101611648565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0390811691161415876102f1565b634e487b7160e01b5f52603260045260245ffd5b5081156104ff5761052383611648565b6001600160a01b0387811691168114908115610540575b506102e8565b9050158861053a565b5080156102f7576040516343a6ab1360e01b815291829161049f918760048501611623565b633e1def5960e01b5f9081526001600160a01b038816600452602490fd5b508015806102d457506001600160a01b038716156102d4565b6001600160a01b038881167f0000000000000000000000000000000000000000000000000000000000000000909116141591506102ce565b346101fe5760203660031901126101fe576105f661149d565b6105fe611674565b60018060a01b0316806001600160601b0360a01b600154161760015560018060a01b035f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b346101fe5760203660031901126101fe5761066361149d565b60606040805161067281611566565b5f81525f6020820152015260018060a01b03165f526005602052600160405f2060405161069e81611566565b6106d282549260ff84161515835260ff602084019460081c16151584526106cb60405180968193016115a4565b0384611582565b604081019283526040519283926020845260808401925115156020850152511515604084015251906060808401528151809152602060a084019201905f5b81811061071e575050500390f35b82516001600160a01b0316845285945060209384019390920191600101610710565b346101fe575f3660031901126101fe576001546040516001600160a01b039091168152602090f35b346101fe575f3660031901126101fe576020604051610e108152f35b346101fe575f3660031901126101fe57602060405161dead8152f35b60603660031901126101fe576107b461149d565b60243590604435906107c4611687565b6107cc6116a5565b6107d5826116c3565b5f8052600560205260405f209060ff82541615610aba573415610aab578315610a9c576040516370a0823160e01b81523060048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b038116949093602083602481895afa928315610a39575f93610a66575b506108825f916040519384928392637ff36ab560e01b84528b60048501526080602485015260016084850191016115a4565b30604484015260648301919091520381347f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af18015610a3957610a44575b506040516370a0823160e01b815230600482015290602082602481885afa8015610a39575f90610a05575b6108ff92506114d6565b928484106109ee575f945061091485856114e3565b93909194856109d1575b826109b4575b84806109a4575b50506001600160a01b03811615871461099e575033935b6040519534875234602088015260408701526060860152608085015260a084015260c083015260018060a01b0316907f3ee53e433e147cda9dfd6ed5678100c31fc364267206d0059932d3905b2147d960e03392a46001600255005b93610942565b6109ad916118be565b878461092b565b6004546109cc9084906001600160a01b0316836118f2565b610924565b6003546109e99087906001600160a01b0316836118f2565b61091e565b8385632743691d60e11b5f5260045260245260445ffd5b506020823d602011610a31575b81610a1f60209383611582565b810103126101fe576108ff91516108f5565b3d9150610a12565b6040513d5f823e3d90fd5b610a5f903d805f833e610a578183611582565b810190611844565b50856108ca565b9092506020813d602011610a94575b81610a8260209383611582565b810103126101fe575191610882610850565b3d9150610a75565b6347b15fff60e11b5f5260045ffd5b631f2a200560e01b5f5260045ffd5b63f01157c360e01b5f525f60045260245ffd5b346101fe5760403660031901126101fe576060610af3610aeb6114c7565b6004356114e3565b9060405192835260208301526040820152f35b346101fe575f3660031901126101fe575f546040516001600160a01b039091168152602090f35b346101fe5760a03660031901126101fe57610b4661149d565b6024356044356001600160a01b0381168082036101fe576064359160843594610b6d611687565b610b756116a5565b610b7e866116c3565b6001600160a01b03169485156110da57855f52600560205260405f2060ff815416156110c7578515610aab576040516370a0823160e01b81523060048201526020816024818b5afa908115610a39575f91611095575b50610c0f6040516323b872dd60e01b602082015233602482015230604482015288606482015260648152610c09608482611582565b8961192e565b6040516370a0823160e01b8152306004820152906020826024818c5afa8015610a39575f90611061575b610c4392506114d6565b86810361104757505f9485927f000000000000000000000000000000000000000000000000000000000000000092906001600160a01b0384169085908b8303610da45750505087915b808310610d8d57505460081c60ff1693610ca685836114e3565b97919490958197610d82575b5084610d65575b85610d48575b8780610d38575b5050610d32575033955b604051978852602088015260408701526060860152608085015260018060a01b031660a084015260c083015260018060a01b0316907f3ee53e433e147cda9dfd6ed5678100c31fc364267206d0059932d3905b2147d960e03392a46001600255005b95610cd0565b610d41916118be565b8a87610cc6565b600454610d609087906001600160a01b0316896118f2565b610cbf565b600354610d7d9086906001600160a01b0316836118f2565b610cb9565b8b975095508b610cb2565b9050632743691d60e11b5f5260045260245260445ffd5b909391985060ff835460081c1661102c575b610dc0868b6114d6565b9889610dce575b5050610c8c565b909193508315610a9c576040516370a0823160e01b815230600482015290602082602481845afa918215610a39575f92610ff6575b505f80938d60018060a01b037f000000000000000000000000000000000000000000000000000000000000000016908d60208560405192610e7c84610e6e8582019363095ea7b360e01b8552896024840160209093929193604081019460018060a01b031681520152565b03601f198101865285611582565b83519082865af185513d82610fd7575b505015610f93575b50508c6040519687809481936338ed173960e01b835260048301528b602483015260a06044830152610ecc60a4830160018d016115a4565b90306064840152608483015203925af1908115610a3957602493602092610f79575b506040516370a0823160e01b815230600482015293849182905afa8015610a39575f90610f45575b610f2092506114d6565b828110610f2f57918a80610dc7565b82632743691d60e11b5f5260045260245260445ffd5b506020823d602011610f71575b81610f5f60209383611582565b810103126101fe57610f209151610f16565b3d9150610f52565b610f8c903d805f833e610a578183611582565b508d610eee565b610fd091610fcb60405163095ea7b360e01b602082015285602482015287604482015260448152610fc5606482611582565b8261192e565b61192e565b8e5f610e94565b909150158614610fee5750813b15155b5f80610e8c565b600114610fe7565b9291506020833d602011611024575b8161101260209383611582565b810103126101fe57915190915f610e03565b3d9150611005565b945061104161ffff60045460a01c168a61170d565b94610db6565b8688633f5929db60e21b5f5260045260245260445260645ffd5b506020823d60201161108d575b8161107b60209383611582565b810103126101fe57610c439151610c39565b3d915061106e565b90506020813d6020116110bf575b816110b060209383611582565b810103126101fe575188610bd4565b3d91506110a3565b8663f01157c360e01b5f5260045260245ffd5b8563f01157c360e01b5f5260045260245ffd5b346101fe575f3660031901126101fe57611105611674565b61110d6116a5565b6001805460ff60a01b1916600160a01b1790556040513381527f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a25890602090a1005b346101fe575f3660031901126101fe57600154336001600160a01b03909116036111c057600180546001600160a01b03199081169091555f805433928116831782556001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3005b63118cdaa760e01b5f523360045260245ffd5b346101fe575f3660031901126101fe576111eb611674565b600180546001600160a01b03199081169091555f80549182168155906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b346101fe575f3660031901126101fe576003546040516001600160a01b039091168152602090f35b346101fe575f3660031901126101fe57602060ff60015460a01c166040519015158152f35b346101fe575f3660031901126101fe5761129b611674565b60015460ff8160a01c16156112e25760ff60a01b19166001556040513381527f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa90602090a1005b638dfc202b60e01b5f5260045ffd5b346101fe575f3660031901126101fe576004546040516001600160a01b039091168152602090f35b346101fe575f3660031901126101fe576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346101fe5760403660031901126101fe5761137661149d565b6024356001600160a01b03811691908290036101fe57611394611674565b6001600160a01b031680158015611433575b6114215781158015611418575b61140557806001600160601b0360a01b6003541617600355816001600160601b0360a01b60045416176004557fba91e264f3014dcddc5891a03ce4a2cb18b5a81d64ff00283a537609ba6d7e905f80a3005b50634726455360e11b5f5260045260245ffd5b503082146113b3565b634726455360e11b5f5260045260245ffd5b503081146113a6565b346101fe575f3660031901126101fe57602061ffff60045460b01c16604051908152f35b346101fe575f3660031901126101fe5760206040516127108152f35b346101fe575f3660031901126101fe5760209061ffff60045460a01c168152f35b600435906001600160a01b03821682036101fe57565b35906001600160a01b03821682036101fe57565b6024359081151582036101fe57565b919082039182116101ea57565b5f91829161271091156115495761ffff60045460a01c1682039182116101ea5783915b61ffff60045460b01c168061152e575b505061152661152b9284926114d6565b6114d6565b92565b61152b939450611526916115429184611791565b9392611516565b925061155e61ffff60045460a01c168461170d565b928391611506565b6060810190811067ffffffffffffffff82111761045557604052565b90601f8019910116810190811067ffffffffffffffff82111761045557604052565b90602082549182815201915f5260205f20905f5b8181106115c55750505090565b82546001600160a01b03168452602090930192600192830192016115b8565b916020908281520191905f5b8181106115fd5750505090565b909192602080600192838060a01b03611615886114b3565b1681520194019291016115f0565b6001600160a01b039091168152604060208201819052611645939101916115e4565b90565b356001600160a01b03811681036101fe5790565b67ffffffffffffffff81116104555760051b60200190565b5f546001600160a01b031633036111c057565b60028054146116965760028055565b633ee5aeb560e01b5f5260045ffd5b60ff60015460a01c166116b457565b63d93c066560e01b5f5260045ffd5b4281106116f757610e104201908142116101ea578181116116e2575050565b6332ba936f60e11b5f5260045260245260445ffd5b63041f95d160e51b5f526004524260245260445ffd5b9091905f905f1984820990848102928380841093039280840393146117845782612710111561177257507fbc01a36e2eb1c432ca57a786c226809d495182a9930be0ded288ce703afb7e919394612710910990828211900360fc1b910360041c170290565b634e487b71905260116020526024601cfd5b5050506127109192500490565b90915f198383099280830292838086109503948086039514611822578483111561180a5790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b505080925015611830570490565b634e487b7160e01b5f52601260045260245ffd5b6020818303126101fe5780519067ffffffffffffffff82116101fe57019080601f830112156101fe5781516118788161165c565b926118866040519485611582565b81845260208085019260051b8201019283116101fe57602001905b8282106118ae5750505090565b81518152602091820191016118a1565b906118f0916040519163a9059cbb60e01b602084015261dead6024840152604483015260448252610fcb606483611582565b565b60405163a9059cbb60e01b60208201526001600160a01b039290921660248301526044808301939093529181526118f091610fcb606483611582565b905f602091828151910182855af115610a39575f513d61197d57506001600160a01b0381163b155b61195d5750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b6001141561195656",
}

// PaymentProcessor is an auto generated Go binding around an Ethereum contract.
type PaymentProcessor struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *PaymentProcessor) GetABI() abi.ABI {
	return c.abi
}

// NewPaymentProcessor creates a new instance of PaymentProcessor.
func NewPaymentProcessor() *PaymentProcessor {
	parsed, err := PaymentProcessorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PaymentProcessor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PaymentProcessor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address aleph_, address router_, address owner_, address distribution_, address developers_, uint16 developersBp_, uint16 burnBp_) returns()
func (paymentProcessor *PaymentProcessor) PackConstructor(aleph_ common.Address, router_ common.Address, owner_ common.Address, distribution_ common.Address, developers_ common.Address, developersBp_ uint16, burnBp_ uint16) []byte {
	enc, err := paymentProcessor.abi.Pack("", aleph_, router_, owner_, distribution_, developers_, developersBp_, burnBp_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBURN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0a2526c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BURN() view returns(address)
func (paymentProcessor *PaymentProcessor) PackBURN() []byte {
	enc, err := paymentProcessor.abi.Pack("BURN")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBURN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0a2526c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BURN() view returns(address)
func (paymentProcessor *PaymentProcessor) TryPackBURN() ([]byte, error) {
	return paymentProcessor.abi.Pack("BURN")
}

// UnpackBURN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc0a2526c.
//
// Solidity: function BURN() view returns(address)
func (paymentProcessor *PaymentProcessor) UnpackBURN(data []byte) (common.Address, error) {
	out, err := paymentProcessor.abi.Unpack("BURN", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDEADLINEMAX is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc402cd0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEADLINE_MAX() view returns(uint256)
func (paymentProcessor *PaymentProcessor) PackDEADLINEMAX() []byte {
	enc, err := paymentProcessor.abi.Pack("DEADLINE_MAX")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEADLINEMAX is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc402cd0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEADLINE_MAX() view returns(uint256)
func (paymentProcessor *PaymentProcessor) TryPackDEADLINEMAX() ([]byte, error) {
	return paymentProcessor.abi.Pack("DEADLINE_MAX")
}

// UnpackDEADLINEMAX is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdc402cd0.
//
// Solidity: function DEADLINE_MAX() view returns(uint256)
func (paymentProcessor *PaymentProcessor) UnpackDEADLINEMAX(data []byte) (*big.Int, error) {
	out, err := paymentProcessor.abi.Unpack("DEADLINE_MAX", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWHOLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09eba343.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function WHOLE() view returns(uint256)
func (paymentProcessor *PaymentProcessor) PackWHOLE() []byte {
	enc, err := paymentProcessor.abi.Pack("WHOLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWHOLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09eba343.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function WHOLE() view returns(uint256)
func (paymentProcessor *PaymentProcessor) TryPackWHOLE() ([]byte, error) {
	return paymentProcessor.abi.Pack("WHOLE")
}

// UnpackWHOLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x09eba343.
//
// Solidity: function WHOLE() view returns(uint256)
func (paymentProcessor *PaymentProcessor) UnpackWHOLE(data []byte) (*big.Int, error) {
	out, err := paymentProcessor.abi.Unpack("WHOLE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership() returns()
func (paymentProcessor *PaymentProcessor) PackAcceptOwnership() []byte {
	enc, err := paymentProcessor.abi.Pack("acceptOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptOwnership() returns()
func (paymentProcessor *PaymentProcessor) TryPackAcceptOwnership() ([]byte, error) {
	return paymentProcessor.abi.Pack("acceptOwnership")
}

// PackAcceptanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb6ffd20.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptanceOf(address token) view returns((bool,bool,address[]))
func (paymentProcessor *PaymentProcessor) PackAcceptanceOf(token common.Address) []byte {
	enc, err := paymentProcessor.abi.Pack("acceptanceOf", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb6ffd20.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptanceOf(address token) view returns((bool,bool,address[]))
func (paymentProcessor *PaymentProcessor) TryPackAcceptanceOf(token common.Address) ([]byte, error) {
	return paymentProcessor.abi.Pack("acceptanceOf", token)
}

// UnpackAcceptanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb6ffd20.
//
// Solidity: function acceptanceOf(address token) view returns((bool,bool,address[]))
func (paymentProcessor *PaymentProcessor) UnpackAcceptanceOf(data []byte) (PaymentProcessorAcceptance, error) {
	out, err := paymentProcessor.abi.Unpack("acceptanceOf", data)
	if err != nil {
		return *new(PaymentProcessorAcceptance), err
	}
	out0 := *abi.ConvertType(out[0], new(PaymentProcessorAcceptance)).(*PaymentProcessorAcceptance)
	return out0, nil
}

// PackAleph is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x246c9595.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function aleph() view returns(address)
func (paymentProcessor *PaymentProcessor) PackAleph() []byte {
	enc, err := paymentProcessor.abi.Pack("aleph")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAleph is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x246c9595.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function aleph() view returns(address)
func (paymentProcessor *PaymentProcessor) TryPackAleph() ([]byte, error) {
	return paymentProcessor.abi.Pack("aleph")
}

// UnpackAleph is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x246c9595.
//
// Solidity: function aleph() view returns(address)
func (paymentProcessor *PaymentProcessor) UnpackAleph(data []byte) (common.Address, error) {
	out, err := paymentProcessor.abi.Unpack("aleph", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBurnBp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f50eb73.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burnBp() view returns(uint16)
func (paymentProcessor *PaymentProcessor) PackBurnBp() []byte {
	enc, err := paymentProcessor.abi.Pack("burnBp")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurnBp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f50eb73.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burnBp() view returns(uint16)
func (paymentProcessor *PaymentProcessor) TryPackBurnBp() ([]byte, error) {
	return paymentProcessor.abi.Pack("burnBp")
}

// UnpackBurnBp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0f50eb73.
//
// Solidity: function burnBp() view returns(uint16)
func (paymentProcessor *PaymentProcessor) UnpackBurnBp(data []byte) (uint16, error) {
	out, err := paymentProcessor.abi.Unpack("burnBp", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackDevelopers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2bc31ca4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function developers() view returns(address)
func (paymentProcessor *PaymentProcessor) PackDevelopers() []byte {
	enc, err := paymentProcessor.abi.Pack("developers")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDevelopers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2bc31ca4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function developers() view returns(address)
func (paymentProcessor *PaymentProcessor) TryPackDevelopers() ([]byte, error) {
	return paymentProcessor.abi.Pack("developers")
}

// UnpackDevelopers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2bc31ca4.
//
// Solidity: function developers() view returns(address)
func (paymentProcessor *PaymentProcessor) UnpackDevelopers(data []byte) (common.Address, error) {
	out, err := paymentProcessor.abi.Unpack("developers", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDevelopersBp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02b18d9e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function developersBp() view returns(uint16)
func (paymentProcessor *PaymentProcessor) PackDevelopersBp() []byte {
	enc, err := paymentProcessor.abi.Pack("developersBp")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDevelopersBp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02b18d9e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function developersBp() view returns(uint16)
func (paymentProcessor *PaymentProcessor) TryPackDevelopersBp() ([]byte, error) {
	return paymentProcessor.abi.Pack("developersBp")
}

// UnpackDevelopersBp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02b18d9e.
//
// Solidity: function developersBp() view returns(uint16)
func (paymentProcessor *PaymentProcessor) UnpackDevelopersBp(data []byte) (uint16, error) {
	out, err := paymentProcessor.abi.Unpack("developersBp", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackDistribution is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ee58efc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function distribution() view returns(address)
func (paymentProcessor *PaymentProcessor) PackDistribution() []byte {
	enc, err := paymentProcessor.abi.Pack("distribution")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDistribution is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ee58efc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function distribution() view returns(address)
func (paymentProcessor *PaymentProcessor) TryPackDistribution() ([]byte, error) {
	return paymentProcessor.abi.Pack("distribution")
}

// UnpackDistribution is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5ee58efc.
//
// Solidity: function distribution() view returns(address)
func (paymentProcessor *PaymentProcessor) UnpackDistribution(data []byte) (common.Address, error) {
	out, err := paymentProcessor.abi.Unpack("distribution", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (paymentProcessor *PaymentProcessor) PackOwner() []byte {
	enc, err := paymentProcessor.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (paymentProcessor *PaymentProcessor) TryPackOwner() ([]byte, error) {
	return paymentProcessor.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (paymentProcessor *PaymentProcessor) UnpackOwner(data []byte) (common.Address, error) {
	out, err := paymentProcessor.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause() returns()
func (paymentProcessor *PaymentProcessor) PackPause() []byte {
	enc, err := paymentProcessor.abi.Pack("pause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pause() returns()
func (paymentProcessor *PaymentProcessor) TryPackPause() ([]byte, error) {
	return paymentProcessor.abi.Pack("pause")
}

// PackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paused() view returns(bool)
func (paymentProcessor *PaymentProcessor) PackPaused() []byte {
	enc, err := paymentProcessor.abi.Pack("paused")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paused() view returns(bool)
func (paymentProcessor *PaymentProcessor) TryPackPaused() ([]byte, error) {
	return paymentProcessor.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (paymentProcessor *PaymentProcessor) UnpackPaused(data []byte) (bool, error) {
	out, err := paymentProcessor.abi.Unpack("paused", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a198d1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pay(address token, uint256 amount, address account, uint256 minAleph, uint256 deadline) returns()
func (paymentProcessor *PaymentProcessor) PackPay(token common.Address, amount *big.Int, account common.Address, minAleph *big.Int, deadline *big.Int) []byte {
	enc, err := paymentProcessor.abi.Pack("pay", token, amount, account, minAleph, deadline)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a198d1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pay(address token, uint256 amount, address account, uint256 minAleph, uint256 deadline) returns()
func (paymentProcessor *PaymentProcessor) TryPackPay(token common.Address, amount *big.Int, account common.Address, minAleph *big.Int, deadline *big.Int) ([]byte, error) {
	return paymentProcessor.abi.Pack("pay", token, amount, account, minAleph, deadline)
}

// PackPayETH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa725bcf8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payETH(address account, uint256 minAleph, uint256 deadline) payable returns()
func (paymentProcessor *PaymentProcessor) PackPayETH(account common.Address, minAleph *big.Int, deadline *big.Int) []byte {
	enc, err := paymentProcessor.abi.Pack("payETH", account, minAleph, deadline)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayETH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa725bcf8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payETH(address account, uint256 minAleph, uint256 deadline) payable returns()
func (paymentProcessor *PaymentProcessor) TryPackPayETH(account common.Address, minAleph *big.Int, deadline *big.Int) ([]byte, error) {
	return paymentProcessor.abi.Pack("payETH", account, minAleph, deadline)
}

// PackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOwner() view returns(address)
func (paymentProcessor *PaymentProcessor) PackPendingOwner() []byte {
	enc, err := paymentProcessor.abi.Pack("pendingOwner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingOwner() view returns(address)
func (paymentProcessor *PaymentProcessor) TryPackPendingOwner() ([]byte, error) {
	return paymentProcessor.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (paymentProcessor *PaymentProcessor) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := paymentProcessor.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (paymentProcessor *PaymentProcessor) PackRenounceOwnership() []byte {
	enc, err := paymentProcessor.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() returns()
func (paymentProcessor *PaymentProcessor) TryPackRenounceOwnership() ([]byte, error) {
	return paymentProcessor.abi.Pack("renounceOwnership")
}

// PackRouter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf887ea40.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function router() view returns(address)
func (paymentProcessor *PaymentProcessor) PackRouter() []byte {
	enc, err := paymentProcessor.abi.Pack("router")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRouter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf887ea40.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function router() view returns(address)
func (paymentProcessor *PaymentProcessor) TryPackRouter() ([]byte, error) {
	return paymentProcessor.abi.Pack("router")
}

// UnpackRouter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf887ea40.
//
// Solidity: function router() view returns(address)
func (paymentProcessor *PaymentProcessor) UnpackRouter(data []byte) (common.Address, error) {
	out, err := paymentProcessor.abi.Unpack("router", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSetRecipients is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16de1335.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRecipients(address distribution_, address developers_) returns()
func (paymentProcessor *PaymentProcessor) PackSetRecipients(distribution common.Address, developers common.Address) []byte {
	enc, err := paymentProcessor.abi.Pack("setRecipients", distribution, developers)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRecipients is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16de1335.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRecipients(address distribution_, address developers_) returns()
func (paymentProcessor *PaymentProcessor) TryPackSetRecipients(distribution common.Address, developers common.Address) ([]byte, error) {
	return paymentProcessor.abi.Pack("setRecipients", distribution, developers)
}

// PackSetSplit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8b48019.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSplit(uint16 developersBp_, uint16 burnBp_) returns()
func (paymentProcessor *PaymentProcessor) PackSetSplit(developersBp uint16, burnBp uint16) []byte {
	enc, err := paymentProcessor.abi.Pack("setSplit", developersBp, burnBp)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSplit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8b48019.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSplit(uint16 developersBp_, uint16 burnBp_) returns()
func (paymentProcessor *PaymentProcessor) TryPackSetSplit(developersBp uint16, burnBp uint16) ([]byte, error) {
	return paymentProcessor.abi.Pack("setSplit", developersBp, burnBp)
}

// PackSetToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6564533.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setToken(address token, bool accepted, bool stable, address[] path) returns()
func (paymentProcessor *PaymentProcessor) PackSetToken(token common.Address, accepted bool, stable bool, path []common.Address) []byte {
	enc, err := paymentProcessor.abi.Pack("setToken", token, accepted, stable, path)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6564533.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setToken(address token, bool accepted, bool stable, address[] path) returns()
func (paymentProcessor *PaymentProcessor) TryPackSetToken(token common.Address, accepted bool, stable bool, path []common.Address) ([]byte, error) {
	return paymentProcessor.abi.Pack("setToken", token, accepted, stable, path)
}

// PackSplit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ae22eae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function split(uint256 received, bool stable) view returns(uint256 distributed, uint256 developed, uint256 burned)
func (paymentProcessor *PaymentProcessor) PackSplit(received *big.Int, stable bool) []byte {
	enc, err := paymentProcessor.abi.Pack("split", received, stable)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSplit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ae22eae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function split(uint256 received, bool stable) view returns(uint256 distributed, uint256 developed, uint256 burned)
func (paymentProcessor *PaymentProcessor) TryPackSplit(received *big.Int, stable bool) ([]byte, error) {
	return paymentProcessor.abi.Pack("split", received, stable)
}

// SplitOutput serves as a container for the return parameters of contract
// method Split.
type SplitOutput struct {
	Distributed *big.Int
	Developed   *big.Int
	Burned      *big.Int
}

// UnpackSplit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ae22eae.
//
// Solidity: function split(uint256 received, bool stable) view returns(uint256 distributed, uint256 developed, uint256 burned)
func (paymentProcessor *PaymentProcessor) UnpackSplit(data []byte) (SplitOutput, error) {
	out, err := paymentProcessor.abi.Unpack("split", data)
	outstruct := new(SplitOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Distributed = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Developed = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Burned = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (paymentProcessor *PaymentProcessor) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := paymentProcessor.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (paymentProcessor *PaymentProcessor) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return paymentProcessor.abi.Pack("transferOwnership", newOwner)
}

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause() returns()
func (paymentProcessor *PaymentProcessor) PackUnpause() []byte {
	enc, err := paymentProcessor.abi.Pack("unpause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unpause() returns()
func (paymentProcessor *PaymentProcessor) TryPackUnpause() ([]byte, error) {
	return paymentProcessor.abi.Pack("unpause")
}

// PaymentProcessorOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the PaymentProcessor contract.
type PaymentProcessorOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const PaymentProcessorOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (PaymentProcessorOwnershipTransferStarted) ContractEventName() string {
	return PaymentProcessorOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (paymentProcessor *PaymentProcessor) UnpackOwnershipTransferStartedEvent(log *types.Log) (*PaymentProcessorOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentProcessor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentProcessorOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := paymentProcessor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentProcessor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PaymentProcessorOwnershipTransferred represents a OwnershipTransferred event raised by the PaymentProcessor contract.
type PaymentProcessorOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const PaymentProcessorOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (PaymentProcessorOwnershipTransferred) ContractEventName() string {
	return PaymentProcessorOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (paymentProcessor *PaymentProcessor) UnpackOwnershipTransferredEvent(log *types.Log) (*PaymentProcessorOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentProcessor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentProcessorOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := paymentProcessor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentProcessor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PaymentProcessorPaid represents a Paid event raised by the PaymentProcessor contract.
type PaymentProcessorPaid struct {
	Payer           common.Address
	Account         common.Address
	Token           common.Address
	Amount          *big.Int
	Swapped         *big.Int
	Received        *big.Int
	Distribution    *big.Int
	Developers      *big.Int
	DevelopersToken common.Address
	Burned          *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const PaymentProcessorPaidEventName = "Paid"

// ContractEventName returns the user-defined event name.
func (PaymentProcessorPaid) ContractEventName() string {
	return PaymentProcessorPaidEventName
}

// UnpackPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paid(address indexed payer, address indexed account, address indexed token, uint256 amount, uint256 swapped, uint256 received, uint256 distribution, uint256 developers, address developersToken, uint256 burned)
func (paymentProcessor *PaymentProcessor) UnpackPaidEvent(log *types.Log) (*PaymentProcessorPaid, error) {
	event := "Paid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentProcessor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentProcessorPaid)
	if len(log.Data) > 0 {
		if err := paymentProcessor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentProcessor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PaymentProcessorPaused represents a Paused event raised by the PaymentProcessor contract.
type PaymentProcessorPaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const PaymentProcessorPausedEventName = "Paused"

// ContractEventName returns the user-defined event name.
func (PaymentProcessorPaused) ContractEventName() string {
	return PaymentProcessorPausedEventName
}

// UnpackPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paused(address account)
func (paymentProcessor *PaymentProcessor) UnpackPausedEvent(log *types.Log) (*PaymentProcessorPaused, error) {
	event := "Paused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentProcessor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentProcessorPaused)
	if len(log.Data) > 0 {
		if err := paymentProcessor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentProcessor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PaymentProcessorRecipientsSet represents a RecipientsSet event raised by the PaymentProcessor contract.
type PaymentProcessorRecipientsSet struct {
	Distribution common.Address
	Developers   common.Address
	Raw          *types.Log // Blockchain specific contextual infos
}

const PaymentProcessorRecipientsSetEventName = "RecipientsSet"

// ContractEventName returns the user-defined event name.
func (PaymentProcessorRecipientsSet) ContractEventName() string {
	return PaymentProcessorRecipientsSetEventName
}

// UnpackRecipientsSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecipientsSet(address indexed distribution, address indexed developers)
func (paymentProcessor *PaymentProcessor) UnpackRecipientsSetEvent(log *types.Log) (*PaymentProcessorRecipientsSet, error) {
	event := "RecipientsSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentProcessor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentProcessorRecipientsSet)
	if len(log.Data) > 0 {
		if err := paymentProcessor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentProcessor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PaymentProcessorSplitSet represents a SplitSet event raised by the PaymentProcessor contract.
type PaymentProcessorSplitSet struct {
	DevelopersBp uint16
	BurnBp       uint16
	Raw          *types.Log // Blockchain specific contextual infos
}

const PaymentProcessorSplitSetEventName = "SplitSet"

// ContractEventName returns the user-defined event name.
func (PaymentProcessorSplitSet) ContractEventName() string {
	return PaymentProcessorSplitSetEventName
}

// UnpackSplitSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SplitSet(uint16 developersBp, uint16 burnBp)
func (paymentProcessor *PaymentProcessor) UnpackSplitSetEvent(log *types.Log) (*PaymentProcessorSplitSet, error) {
	event := "SplitSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentProcessor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentProcessorSplitSet)
	if len(log.Data) > 0 {
		if err := paymentProcessor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentProcessor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PaymentProcessorTokenSet represents a TokenSet event raised by the PaymentProcessor contract.
type PaymentProcessorTokenSet struct {
	Token    common.Address
	Accepted bool
	Stable   bool
	Path     []common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const PaymentProcessorTokenSetEventName = "TokenSet"

// ContractEventName returns the user-defined event name.
func (PaymentProcessorTokenSet) ContractEventName() string {
	return PaymentProcessorTokenSetEventName
}

// UnpackTokenSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenSet(address indexed token, bool accepted, bool stable, address[] path)
func (paymentProcessor *PaymentProcessor) UnpackTokenSetEvent(log *types.Log) (*PaymentProcessorTokenSet, error) {
	event := "TokenSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentProcessor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentProcessorTokenSet)
	if len(log.Data) > 0 {
		if err := paymentProcessor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentProcessor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PaymentProcessorUnpaused represents a Unpaused event raised by the PaymentProcessor contract.
type PaymentProcessorUnpaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const PaymentProcessorUnpausedEventName = "Unpaused"

// ContractEventName returns the user-defined event name.
func (PaymentProcessorUnpaused) ContractEventName() string {
	return PaymentProcessorUnpausedEventName
}

// UnpackUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unpaused(address account)
func (paymentProcessor *PaymentProcessor) UnpackUnpausedEvent(log *types.Log) (*PaymentProcessorUnpaused, error) {
	event := "Unpaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentProcessor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentProcessorUnpaused)
	if len(log.Data) > 0 {
		if err := paymentProcessor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentProcessor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (paymentProcessor *PaymentProcessor) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], paymentProcessor.abi.Errors["CannotBeStable"].ID.Bytes()[:4]) {
		return paymentProcessor.UnpackCannotBeStableError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentProcessor.abi.Errors["DeadlinePassed"].ID.Bytes()[:4]) {
		return paymentProcessor.UnpackDeadlinePassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentProcessor.abi.Errors["DeadlineTooFar"].ID.Bytes()[:4]) {
		return paymentProcessor.UnpackDeadlineTooFarError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentProcessor.abi.Errors["EnforcedPause"].ID.Bytes()[:4]) {
		return paymentProcessor.UnpackEnforcedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentProcessor.abi.Errors["ExpectedPause"].ID.Bytes()[:4]) {
		return paymentProcessor.UnpackExpectedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentProcessor.abi.Errors["FeeOnTransfer"].ID.Bytes()[:4]) {
		return paymentProcessor.UnpackFeeOnTransferError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentProcessor.abi.Errors["InvalidAddress"].ID.Bytes()[:4]) {
		return paymentProcessor.UnpackInvalidAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentProcessor.abi.Errors["InvalidPath"].ID.Bytes()[:4]) {
		return paymentProcessor.UnpackInvalidPathError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentProcessor.abi.Errors["InvalidSplit"].ID.Bytes()[:4]) {
		return paymentProcessor.UnpackInvalidSplitError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentProcessor.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return paymentProcessor.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentProcessor.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return paymentProcessor.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentProcessor.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return paymentProcessor.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentProcessor.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return paymentProcessor.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentProcessor.abi.Errors["TokenNotAccepted"].ID.Bytes()[:4]) {
		return paymentProcessor.UnpackTokenNotAcceptedError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentProcessor.abi.Errors["TooLittleReceived"].ID.Bytes()[:4]) {
		return paymentProcessor.UnpackTooLittleReceivedError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentProcessor.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return paymentProcessor.UnpackZeroAmountError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentProcessor.abi.Errors["ZeroMinimum"].ID.Bytes()[:4]) {
		return paymentProcessor.UnpackZeroMinimumError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PaymentProcessorCannotBeStable represents a CannotBeStable error raised by the PaymentProcessor contract.
type PaymentProcessorCannotBeStable struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CannotBeStable(address token)
func PaymentProcessorCannotBeStableErrorID() common.Hash {
	return common.HexToHash("0x3e1def594c953ae696b040d5c495b9d5876b145ca3a31a7e2fbe291cb184c705")
}

// UnpackCannotBeStableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CannotBeStable(address token)
func (paymentProcessor *PaymentProcessor) UnpackCannotBeStableError(raw []byte) (*PaymentProcessorCannotBeStable, error) {
	out := new(PaymentProcessorCannotBeStable)
	if err := paymentProcessor.abi.UnpackIntoInterface(out, "CannotBeStable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentProcessorDeadlinePassed represents a DeadlinePassed error raised by the PaymentProcessor contract.
type PaymentProcessorDeadlinePassed struct {
	Deadline *big.Int
	Time     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlinePassed(uint256 deadline, uint256 time)
func PaymentProcessorDeadlinePassedErrorID() common.Hash {
	return common.HexToHash("0x83f2ba20b77c67656c85ef54103e25e4c03a482a8919c6010a4781ea13974bb7")
}

// UnpackDeadlinePassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlinePassed(uint256 deadline, uint256 time)
func (paymentProcessor *PaymentProcessor) UnpackDeadlinePassedError(raw []byte) (*PaymentProcessorDeadlinePassed, error) {
	out := new(PaymentProcessorDeadlinePassed)
	if err := paymentProcessor.abi.UnpackIntoInterface(out, "DeadlinePassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentProcessorDeadlineTooFar represents a DeadlineTooFar error raised by the PaymentProcessor contract.
type PaymentProcessorDeadlineTooFar struct {
	Deadline *big.Int
	Latest   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlineTooFar(uint256 deadline, uint256 latest)
func PaymentProcessorDeadlineTooFarErrorID() common.Hash {
	return common.HexToHash("0x657526de9b7cb048f0c6b5d030f691cc9cd857a90871a22f4ff14c047d29d221")
}

// UnpackDeadlineTooFarError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlineTooFar(uint256 deadline, uint256 latest)
func (paymentProcessor *PaymentProcessor) UnpackDeadlineTooFarError(raw []byte) (*PaymentProcessorDeadlineTooFar, error) {
	out := new(PaymentProcessorDeadlineTooFar)
	if err := paymentProcessor.abi.UnpackIntoInterface(out, "DeadlineTooFar", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentProcessorEnforcedPause represents a EnforcedPause error raised by the PaymentProcessor contract.
type PaymentProcessorEnforcedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnforcedPause()
func PaymentProcessorEnforcedPauseErrorID() common.Hash {
	return common.HexToHash("0xd93c0665d6c96d04a8f174024fc4ddd66c250604aff22bbec808de86dd3637e3")
}

// UnpackEnforcedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnforcedPause()
func (paymentProcessor *PaymentProcessor) UnpackEnforcedPauseError(raw []byte) (*PaymentProcessorEnforcedPause, error) {
	out := new(PaymentProcessorEnforcedPause)
	if err := paymentProcessor.abi.UnpackIntoInterface(out, "EnforcedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentProcessorExpectedPause represents a ExpectedPause error raised by the PaymentProcessor contract.
type PaymentProcessorExpectedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExpectedPause()
func PaymentProcessorExpectedPauseErrorID() common.Hash {
	return common.HexToHash("0x8dfc202bcfe9a735b559bee70674422512bc5c30f687046ae8778315fb81da44")
}

// UnpackExpectedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExpectedPause()
func (paymentProcessor *PaymentProcessor) UnpackExpectedPauseError(raw []byte) (*PaymentProcessorExpectedPause, error) {
	out := new(PaymentProcessorExpectedPause)
	if err := paymentProcessor.abi.UnpackIntoInterface(out, "ExpectedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentProcessorFeeOnTransfer represents a FeeOnTransfer error raised by the PaymentProcessor contract.
type PaymentProcessorFeeOnTransfer struct {
	Token    common.Address
	Amount   *big.Int
	Received *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeeOnTransfer(address token, uint256 amount, uint256 received)
func PaymentProcessorFeeOnTransferErrorID() common.Hash {
	return common.HexToHash("0xfd64a76cd3dd57b9fc71c903d2cde7acbdfc0a769ba358fa4b39d4abea4df7a9")
}

// UnpackFeeOnTransferError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeeOnTransfer(address token, uint256 amount, uint256 received)
func (paymentProcessor *PaymentProcessor) UnpackFeeOnTransferError(raw []byte) (*PaymentProcessorFeeOnTransfer, error) {
	out := new(PaymentProcessorFeeOnTransfer)
	if err := paymentProcessor.abi.UnpackIntoInterface(out, "FeeOnTransfer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentProcessorInvalidAddress represents a InvalidAddress error raised by the PaymentProcessor contract.
type PaymentProcessorInvalidAddress struct {
	Who common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAddress(address who)
func PaymentProcessorInvalidAddressErrorID() common.Hash {
	return common.HexToHash("0x8e4c8aa64faa2ab4276a2c6878068416c0eae6ead59e25aa3c28d438ef21fae3")
}

// UnpackInvalidAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAddress(address who)
func (paymentProcessor *PaymentProcessor) UnpackInvalidAddressError(raw []byte) (*PaymentProcessorInvalidAddress, error) {
	out := new(PaymentProcessorInvalidAddress)
	if err := paymentProcessor.abi.UnpackIntoInterface(out, "InvalidAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentProcessorInvalidPath represents a InvalidPath error raised by the PaymentProcessor contract.
type PaymentProcessorInvalidPath struct {
	Token common.Address
	Path  []common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidPath(address token, address[] path)
func PaymentProcessorInvalidPathErrorID() common.Hash {
	return common.HexToHash("0x43a6ab135ffbbf87523fd94486565eee18de91a3cbb69b8d1d1a144398c16126")
}

// UnpackInvalidPathError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidPath(address token, address[] path)
func (paymentProcessor *PaymentProcessor) UnpackInvalidPathError(raw []byte) (*PaymentProcessorInvalidPath, error) {
	out := new(PaymentProcessorInvalidPath)
	if err := paymentProcessor.abi.UnpackIntoInterface(out, "InvalidPath", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentProcessorInvalidSplit represents a InvalidSplit error raised by the PaymentProcessor contract.
type PaymentProcessorInvalidSplit struct {
	DevelopersBp *big.Int
	BurnBp       *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSplit(uint256 developersBp, uint256 burnBp)
func PaymentProcessorInvalidSplitErrorID() common.Hash {
	return common.HexToHash("0x39d6df17074eded18ab5c942053c816a5a104e8904270c7085b7faa1473dd54d")
}

// UnpackInvalidSplitError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSplit(uint256 developersBp, uint256 burnBp)
func (paymentProcessor *PaymentProcessor) UnpackInvalidSplitError(raw []byte) (*PaymentProcessorInvalidSplit, error) {
	out := new(PaymentProcessorInvalidSplit)
	if err := paymentProcessor.abi.UnpackIntoInterface(out, "InvalidSplit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentProcessorOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the PaymentProcessor contract.
type PaymentProcessorOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func PaymentProcessorOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (paymentProcessor *PaymentProcessor) UnpackOwnableInvalidOwnerError(raw []byte) (*PaymentProcessorOwnableInvalidOwner, error) {
	out := new(PaymentProcessorOwnableInvalidOwner)
	if err := paymentProcessor.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentProcessorOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the PaymentProcessor contract.
type PaymentProcessorOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func PaymentProcessorOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (paymentProcessor *PaymentProcessor) UnpackOwnableUnauthorizedAccountError(raw []byte) (*PaymentProcessorOwnableUnauthorizedAccount, error) {
	out := new(PaymentProcessorOwnableUnauthorizedAccount)
	if err := paymentProcessor.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentProcessorReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the PaymentProcessor contract.
type PaymentProcessorReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func PaymentProcessorReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (paymentProcessor *PaymentProcessor) UnpackReentrancyGuardReentrantCallError(raw []byte) (*PaymentProcessorReentrancyGuardReentrantCall, error) {
	out := new(PaymentProcessorReentrancyGuardReentrantCall)
	if err := paymentProcessor.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentProcessorSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the PaymentProcessor contract.
type PaymentProcessorSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func PaymentProcessorSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (paymentProcessor *PaymentProcessor) UnpackSafeERC20FailedOperationError(raw []byte) (*PaymentProcessorSafeERC20FailedOperation, error) {
	out := new(PaymentProcessorSafeERC20FailedOperation)
	if err := paymentProcessor.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentProcessorTokenNotAccepted represents a TokenNotAccepted error raised by the PaymentProcessor contract.
type PaymentProcessorTokenNotAccepted struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenNotAccepted(address token)
func PaymentProcessorTokenNotAcceptedErrorID() common.Hash {
	return common.HexToHash("0xf01157c3e966b3194fda1c8303c7e98e0bdbd7936db03399f43366dcc1086c86")
}

// UnpackTokenNotAcceptedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenNotAccepted(address token)
func (paymentProcessor *PaymentProcessor) UnpackTokenNotAcceptedError(raw []byte) (*PaymentProcessorTokenNotAccepted, error) {
	out := new(PaymentProcessorTokenNotAccepted)
	if err := paymentProcessor.abi.UnpackIntoInterface(out, "TokenNotAccepted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentProcessorTooLittleReceived represents a TooLittleReceived error raised by the PaymentProcessor contract.
type PaymentProcessorTooLittleReceived struct {
	Minimum  *big.Int
	Received *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLittleReceived(uint256 minimum, uint256 received)
func PaymentProcessorTooLittleReceivedErrorID() common.Hash {
	return common.HexToHash("0x4e86d23a7f9a8c7d5e31c6683dae820f0725763209be5efc77dbc63f8c4938cb")
}

// UnpackTooLittleReceivedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLittleReceived(uint256 minimum, uint256 received)
func (paymentProcessor *PaymentProcessor) UnpackTooLittleReceivedError(raw []byte) (*PaymentProcessorTooLittleReceived, error) {
	out := new(PaymentProcessorTooLittleReceived)
	if err := paymentProcessor.abi.UnpackIntoInterface(out, "TooLittleReceived", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentProcessorZeroAmount represents a ZeroAmount error raised by the PaymentProcessor contract.
type PaymentProcessorZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func PaymentProcessorZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (paymentProcessor *PaymentProcessor) UnpackZeroAmountError(raw []byte) (*PaymentProcessorZeroAmount, error) {
	out := new(PaymentProcessorZeroAmount)
	if err := paymentProcessor.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentProcessorZeroMinimum represents a ZeroMinimum error raised by the PaymentProcessor contract.
type PaymentProcessorZeroMinimum struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroMinimum()
func PaymentProcessorZeroMinimumErrorID() common.Hash {
	return common.HexToHash("0x8f62bffe2cf6fca1ad82afe64a1f0c0f633ef78baf3a3d9b397b1f69dddff4d0")
}

// UnpackZeroMinimumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroMinimum()
func (paymentProcessor *PaymentProcessor) UnpackZeroMinimumError(raw []byte) (*PaymentProcessorZeroMinimum, error) {
	out := new(PaymentProcessorZeroMinimum)
	if err := paymentProcessor.abi.UnpackIntoInterface(out, "ZeroMinimum", raw); err != nil {
		return nil, err
	}
	return out, nil
}
