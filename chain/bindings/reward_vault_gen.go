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

// RewardVaultMetaData contains all meta data concerning the RewardVault contract.
var RewardVaultMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"powers\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256\",\"name\":\"maxPerEpoch_\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"growth\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"cap\",\"type\":\"uint256\"}],\"name\":\"AboveCap\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"AboveTotal\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EnforcedPause\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ExpectedPause\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"InvalidProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"power\",\"type\":\"uint256\"}],\"name\":\"InvalidSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"powers\",\"type\":\"uint256\"}],\"name\":\"InvalidSigners\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"InvalidToken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"accounts\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"totals\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"proofs\",\"type\":\"uint256\"}],\"name\":\"LengthMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"power\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"totalPower\",\"type\":\"uint256\"}],\"name\":\"NotEnoughPower\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"claimed\",\"type\":\"uint256\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"previous\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"next\",\"type\":\"address\"}],\"name\":\"SignersNotAscending\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEpoch\",\"type\":\"uint64\"}],\"name\":\"StaleEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lastTotal\",\"type\":\"uint256\"}],\"name\":\"TotalDecreased\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"owed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"}],\"name\":\"Underfunded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"recovered\",\"type\":\"address\"}],\"name\":\"UnknownSigner\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"power\",\"type\":\"uint256\"}],\"name\":\"RootPublished\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Unpaused\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"ROOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"accounts\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"totals\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes32[][]\",\"name\":\"proofs\",\"type\":\"bytes32[][]\"}],\"name\":\"claimBatch\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"claimed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"claimedOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"newRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"hashRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lastEpoch\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lastTotal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxPerEpoch\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"powerOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"newRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"bytes[]\",\"name\":\"signatures\",\"type\":\"bytes[]\"}],\"name\":\"publish\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"root\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalPower\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "RewardVault",
	Bin: "0x6101c0806040523461040d57611c89803803809161001d8285610429565b833981019060a08183031261040d5761003581610460565b61004160208301610460565b60408301519091906001600160401b03811161040d5783019284601f8501121561040d5783519361007185610474565b9461007f6040519687610429565b80865260208087019160051b8301019187831161040d57602001905b8282106104115750505060608101516001600160401b03811161040d5781019480601f8701121561040d5785516100d181610474565b966100df6040519889610429565b81885260208089019260051b82010192831161040d57602001905b8282106103fd57505050608001519160405190610118604083610429565b60108252602082016f105b195c1a14995dd85c9915985d5b1d60821b815260405192610145604085610429565b60018452603160f81b60208501908152926001600160a01b031680156103ea57600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a360016002556101c0816104b3565b610120526101cd8461065a565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261023660c082610429565b5190206080523060c0526001600160a01b031680156103d8578251801580156103cd575b6103b5575061016052610180525f91825b8251841015610326576001600160a01b03610286858561048b565b5116610292858461048b565b51908015801561031e575b801561030e575b80156102f9575b6102e4575f5260056020528060405f205581018091116102d05760019093019261026b565b634e487b7160e01b5f52601160045260245ffd5b636ffd2d6d60e01b5f5260045260245260445ffd5b50805f52600560205260405f205415156102ab565b506001600160801b0382116102a4565b50811561029d565b6101a0526040516114ea908161079f8239608051816110de015260a0518161119b015260c051816110a8015260e0518161112d01526101005181611153015261012051816102e60152610140518161030f01526101605181818161012e0152818161067c0152610f6701526101805181818161043e01526105ef01526101a05181818161024c01526107f10152f35b84519063c493b11160e01b5f5260045260245260445ffd5b50845181141561025a565b63961c9a4f60e01b5f5260045260245ffd5b631e4fbdf760e01b5f525f60045260245ffd5b81518152602091820191016100fa565b5f80fd5b6020809161041e84610460565b81520191019061009b565b601f909101601f19168101906001600160401b0382119082101761044c57604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b038216820361040d57565b6001600160401b03811161044c5760051b60200190565b805182101561049f5760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b908151602081105f1461052d575090601f8151116104ed5760208151910151602082106104de571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fd5b6001600160401b03811161044c57600354600181811c91168015610650575b602082101461063c57601f81116105fd575b50602092601f821160011461059c57928192935f92610591575b50508160011b915f199060031b1c19161760035560ff90565b015190505f80610578565b601f1982169360035f52805f20915f5b8681106105e557508360019596106105cd575b505050811b0160035560ff90565b01515f1960f88460031b161c191690555f80806105bf565b919260206001819286850151815501940192016105ac565b8181111561055e5760035f5260205f20601f80840160051c809201920160051c03905f5b82811061062f57505061055e565b5f82820155600101610621565b634e487b7160e01b5f52602260045260245ffd5b90607f169061054c565b908151602081105f14610685575090601f8151116104ed5760208151910151602082106104de571790565b6001600160401b03811161044c57600454600181811c91168015610794575b602082101461063c57601f8111610755575b50602092601f82116001146106f457928192935f926106e9575b50508160011b915f199060031b1c19161760045560ff90565b015190505f806106d0565b601f1982169360045f52805f20915f5b86811061073d5750836001959610610725575b505050811b0160045560ff90565b01515f1960f88460031b161c191690555f8080610717565b91926020600181928685015181550194019201610704565b818111156106b65760045f5260205f20601f80840160051c809201920160051c03905f5b8281106107875750506106b6565b5f82820155600101610779565b90607f16906106a456fe6080806040526004361015610012575f80fd5b5f3560e01c90816306a4c98314610ca857508063083f4f5114610b1d5780631954357b14610aea5780631ac8469014610ab257806331e6d0fe14610a785780633d13f874146109d55780633f4ba83a146109675780634812418d1461094a5780634f6f0a171461056e5780635c975abb14610549578063715018a6146104e657806379ba5097146104615780637f03944d146104275780638456cb59146103c657806384b0196e146102ce5780638da5cb5b146102a7578063baa3f7ee1461026f578063db3ad22c14610235578063e30c39781461020d578063e834a834146101f0578063ebf0c717146101d3578063f2fde38b146101615763fc0c546a14610119575f80fd5b3461015d575f36600319011261015d576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b5f80fd5b3461015d57602036600319011261015d5761017a610d11565b610182611092565b60018060a01b0316806bffffffffffffffffffffffff60a01b600154161760015560018060a01b035f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b3461015d575f36600319011261015d576020600754604051908152f35b3461015d575f36600319011261015d576020600954604051908152f35b3461015d575f36600319011261015d576001546040516001600160a01b039091168152602090f35b3461015d575f36600319011261015d5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461015d57602036600319011261015d576001600160a01b03610290610d11565b165f52600a602052602060405f2054604051908152f35b3461015d575f36600319011261015d575f546040516001600160a01b039091168152602090f35b3461015d575f36600319011261015d5761036a61030a7f00000000000000000000000000000000000000000000000000000000000000006111c1565b6103337f00000000000000000000000000000000000000000000000000000000000000006112ea565b6020610378604051926103468385610d6f565b5f84525f368137604051958695600f60f81b875260e08588015260e0870190610d27565b908582036040870152610d27565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b8281106103af57505050500390f35b8351855286955093810193928101926001016103a0565b3461015d575f36600319011261015d576103de611092565b6103e6610e4c565b6001805460ff60a01b1916600160a01b1790556040513381527f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a25890602090a1005b3461015d575f36600319011261015d5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461015d575f36600319011261015d57600154336001600160a01b03909116036104d357600180546001600160a01b03199081169091555f805433928116831782556001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3005b63118cdaa760e01b5f523360045260245ffd5b3461015d575f36600319011261015d576104fe611092565b600180546001600160a01b03199081169091555f80549182168155906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b3461015d575f36600319011261015d57602060ff60015460a01c166040519015158152f35b3461015d57608036600319011261015d57610587610cfb565b602435604435916064356001600160401b03811161015d576105ad903690600401610ccb565b6105b8939193610e2e565b6105c0610e4c565b600654936001600160401b038516936001600160401b0381169480861115610934576008549081891061091d577f00000000000000000000000000000000000000000000000000000000000000009087036001600160401b038111610896576001600160401b0316908181029181159183041417151590815f19910218025f1918908161064d828b610e21565b116108fe57505061066060095488610e21565b6040516370a0823160e01b8152306004820152906020826024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156108f3575f926108bf575b508181116108aa578785888b89886106cd83838b610da4565b935f925f945f98601e1985360301955b898b10156107db578a60051b8601358781121561015d578601978835986001600160401b038a1161015d5760208101908a3603821361015d576040519061072e601f8d01601f191660200183610d6f565b8b825260208c369201011161015d575f60208c6107609d6107579583860137830101528b6113ba565b909a919a6113f4565b6001600160a01b0389165f81815260056020526040902054909190156107c8576001600160a01b0316808211156107b357506001916107ab915f52600560205260405f205490610e6a565b9a01996106dd565b6311641feb60e21b5f5260045260245260445ffd5b50636bf4516160e11b5f5260045260245ffd5b91906003830283810460031484151715610896577f0000000000000000000000000000000000000000000000000000000000000000908160011b9082820460021483151715610896571061088057509181856060947fa13563a3c6e385849818f58c391214b52412ba46674b82f08dcfae4b1a1f07449694600855846007556001600160401b0319161760065560405192835260208301526040820152a26001600255005b8363140c238f60e11b5f5260045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b631182d3d560e11b5f5260045260245260445ffd5b9091506020813d6020116108eb575b816108db60209383610d6f565b8101031261015d575190896106b4565b3d91506108ce565b6040513d5f823e3d90fd5b6109089089610e21565b632d74091560e11b5f5260045260245260445ffd5b50876370c7508d60e01b5f5260045260245260445ffd5b85636742e21160e11b5f5260045260245260445ffd5b3461015d575f36600319011261015d576020600854604051908152f35b3461015d575f36600319011261015d5761097f611092565b60015460ff8160a01c16156109c65760ff60a01b19166001556040513381527f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa90602090a1005b638dfc202b60e01b5f5260045ffd5b3461015d57606036600319011261015d576109ee610d11565b6024356044356001600160401b03811161015d57610a10903690600401610ccb565b91610a19610e2e565b610a21610e4c565b6001600160a01b0384165f818152600a6020526040902054909490821115610a5457610a4d9450610e77565b6001600255005b5f858152600a602052604081205462d6360d60e11b82526004879052602452604490fd5b3461015d575f36600319011261015d5760206040517fb9ddf2f8da1fb2fdae7b7115e814b60ed3fbdf7ac79b58f5cb3949388578c0ff8152f35b3461015d57602036600319011261015d576001600160a01b03610ad3610d11565b165f526005602052602060405f2054604051908152f35b3461015d57606036600319011261015d576020610b15610b08610cfb565b6044359060243590610da4565b604051908152f35b3461015d57606036600319011261015d576004356001600160401b03811161015d57610b4d903690600401610ccb565b906024356001600160401b03811161015d57610b6d903690600401610ccb565b926044356001600160401b03811161015d57610b8d903690600401610ccb565b949091610b98610e2e565b610ba0610e4c565b818114801590610c9e575b610c83575f5b818110610bbf576001600255005b610bca818487610d4b565b356001600160a01b03610be6610be184868b610d4b565b610d5b565b165f52600a60205260405f205410610c01575b600101610bb1565b610c0f610be1828489610d4b565b90610c1b818588610d4b565b359188821015610c6f578160051b860135601e198736030181121561015d5786018035906001600160401b03821161015d576020018160051b3603811361015d57600194610c6893610e77565b9050610bf9565b634e487b7160e01b5f52603260045260245ffd5b859250638ee979f560e01b5f5260045260245260445260645ffd5b5085811415610bab565b3461015d575f36600319011261015d576020906001600160401b03600654168152f35b9181601f8401121561015d578235916001600160401b03831161015d576020808501948460051b01011161015d57565b600435906001600160401b038216820361015d57565b600435906001600160a01b038216820361015d57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9190811015610c6f5760051b0190565b356001600160a01b038116810361015d5790565b90601f801991011681019081106001600160401b03821117610d9057604052565b634e487b7160e01b5f52604160045260245ffd5b90604292604051916001600160401b0360208401947fb9ddf2f8da1fb2fdae7b7115e814b60ed3fbdf7ac79b58f5cb3949388578c0ff86521660408401526060830152608082015260808152610dfb60a082610d6f565b519020610e066110a5565b906040519161190160f01b8352600283015260228201522090565b9190820391821161089657565b6002805414610e3d5760028055565b633ee5aeb560e01b5f5260045ffd5b60ff60015460a01c16610e5b57565b63d93c066560e01b5f5260045ffd5b9190820180921161089657565b604080516001600160a01b03831660208201908152918101849052929491939192610eaf81606081015b03601f198101835282610d6f565b5190206040516020810191825260208152610ecb604082610d6f565b5190209160075492915f915b80831061105457505050036110375760018060a01b03811691825f52600a602052610f0660405f205482610e21565b9160085460095490610f188282610e21565b8511611018575083610f2991610e6a565b6009555f848152600a602090815260408083208590555163a9059cbb60e01b8183019081526001600160a01b039094166024820152604481018690527f00000000000000000000000000000000000000000000000000000000000000009391929190610f988160648101610ea1565b519082855af1156108f3575f513d61100f57506001600160a01b0381163b155b610fef57507f987d620f307ff6b94d58743cb7a7509f24071586a77759b77c2d4e29f75a2f9a9160409182519182526020820152a2565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b60011415610fb8565b6110228583610e6a565b6316632a4160e01b5f5260045260245260445ffd5b6356deb28960e11b5f5260018060a01b031660045260245260445ffd5b909192611062848385610d4b565b359081811015611081575f52602052600160405f205b93019190610ed7565b905f52602052600160405f20611078565b5f546001600160a01b031633036104d357565b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480611198575b15611100577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261119260c082610d6f565b51902090565b507f000000000000000000000000000000000000000000000000000000000000000046146110d7565b60ff81146112075760ff811690601f82116111f857604051916111e5604084610d6f565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b506040515f6003548060011c91600182169182156112e0575b6020841083146112cc5783855284929081156112ad575060011461124e575b61124b92500382610d6f565b90565b5060035f90815290917fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b5b81831061129157505090602061124b9282010161123f565b6020919350806001915483858801015201910190918392611279565b6020925061124b94915060ff191682840152151560051b82010161123f565b634e487b7160e01b5f52602260045260245ffd5b92607f1692611220565b60ff811461130e5760ff811690601f82116111f857604051916111e5604084610d6f565b506040515f6004548060011c91600182169182156113b0575b6020841083146112cc5783855284929081156112ad57506001146113515761124b92500382610d6f565b5060045f90815290917f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b5b81831061139457505090602061124b9282010161123f565b602091935080600191548385880101520191019091839261137c565b92607f1692611327565b81519190604183036113ea576113e39250602082015190606060408401519301515f1a90611468565b9192909190565b50505f9160029190565b60048110156114545780611406575050565b6001810361141d5763f645eedf60e01b5f5260045ffd5b60028103611438575063fce698f760e01b5f5260045260245ffd5b6003146114425750565b6335e2f38360e21b5f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116114df579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156108f3575f516001600160a01b038116156114d557905f905f90565b505f906001905f90565b5050505f916003919056",
}

// RewardVault is an auto generated Go binding around an Ethereum contract.
type RewardVault struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *RewardVault) GetABI() abi.ABI {
	return c.abi
}

// NewRewardVault creates a new instance of RewardVault.
func NewRewardVault() *RewardVault {
	parsed, err := RewardVaultMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RewardVault{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RewardVault) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_, address owner_, address[] signers, uint256[] powers, uint256 maxPerEpoch_) returns()
func (rewardVault *RewardVault) PackConstructor(token_ common.Address, owner_ common.Address, signers []common.Address, powers []*big.Int, maxPerEpoch_ *big.Int) []byte {
	enc, err := rewardVault.abi.Pack("", token_, owner_, signers, powers, maxPerEpoch_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackROOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31e6d0fe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ROOT_TYPEHASH() view returns(bytes32)
func (rewardVault *RewardVault) PackROOTTYPEHASH() []byte {
	enc, err := rewardVault.abi.Pack("ROOT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackROOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31e6d0fe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ROOT_TYPEHASH() view returns(bytes32)
func (rewardVault *RewardVault) TryPackROOTTYPEHASH() ([]byte, error) {
	return rewardVault.abi.Pack("ROOT_TYPEHASH")
}

// UnpackROOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x31e6d0fe.
//
// Solidity: function ROOT_TYPEHASH() view returns(bytes32)
func (rewardVault *RewardVault) UnpackROOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := rewardVault.abi.Unpack("ROOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership() returns()
func (rewardVault *RewardVault) PackAcceptOwnership() []byte {
	enc, err := rewardVault.abi.Pack("acceptOwnership")
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
func (rewardVault *RewardVault) TryPackAcceptOwnership() ([]byte, error) {
	return rewardVault.abi.Pack("acceptOwnership")
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d13f874.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(address account, uint256 total, bytes32[] proof) returns()
func (rewardVault *RewardVault) PackClaim(account common.Address, total *big.Int, proof [][32]byte) []byte {
	enc, err := rewardVault.abi.Pack("claim", account, total, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d13f874.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(address account, uint256 total, bytes32[] proof) returns()
func (rewardVault *RewardVault) TryPackClaim(account common.Address, total *big.Int, proof [][32]byte) ([]byte, error) {
	return rewardVault.abi.Pack("claim", account, total, proof)
}

// PackClaimBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x083f4f51.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimBatch(address[] accounts, uint256[] totals, bytes32[][] proofs) returns()
func (rewardVault *RewardVault) PackClaimBatch(accounts []common.Address, totals []*big.Int, proofs [][][32]byte) []byte {
	enc, err := rewardVault.abi.Pack("claimBatch", accounts, totals, proofs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x083f4f51.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimBatch(address[] accounts, uint256[] totals, bytes32[][] proofs) returns()
func (rewardVault *RewardVault) TryPackClaimBatch(accounts []common.Address, totals []*big.Int, proofs [][][32]byte) ([]byte, error) {
	return rewardVault.abi.Pack("claimBatch", accounts, totals, proofs)
}

// PackClaimed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe834a834.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimed() view returns(uint256)
func (rewardVault *RewardVault) PackClaimed() []byte {
	enc, err := rewardVault.abi.Pack("claimed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe834a834.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimed() view returns(uint256)
func (rewardVault *RewardVault) TryPackClaimed() ([]byte, error) {
	return rewardVault.abi.Pack("claimed")
}

// UnpackClaimed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe834a834.
//
// Solidity: function claimed() view returns(uint256)
func (rewardVault *RewardVault) UnpackClaimed(data []byte) (*big.Int, error) {
	out, err := rewardVault.abi.Unpack("claimed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbaa3f7ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimedOf(address account) view returns(uint256)
func (rewardVault *RewardVault) PackClaimedOf(account common.Address) []byte {
	enc, err := rewardVault.abi.Pack("claimedOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbaa3f7ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimedOf(address account) view returns(uint256)
func (rewardVault *RewardVault) TryPackClaimedOf(account common.Address) ([]byte, error) {
	return rewardVault.abi.Pack("claimedOf", account)
}

// UnpackClaimedOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbaa3f7ee.
//
// Solidity: function claimedOf(address account) view returns(uint256)
func (rewardVault *RewardVault) UnpackClaimedOf(data []byte) (*big.Int, error) {
	out, err := rewardVault.abi.Unpack("claimedOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (rewardVault *RewardVault) PackEip712Domain() []byte {
	enc, err := rewardVault.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (rewardVault *RewardVault) TryPackEip712Domain() ([]byte, error) {
	return rewardVault.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (rewardVault *RewardVault) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := rewardVault.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackHashRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1954357b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashRoot(uint64 epoch, bytes32 newRoot, uint256 total) view returns(bytes32)
func (rewardVault *RewardVault) PackHashRoot(epoch uint64, newRoot [32]byte, total *big.Int) []byte {
	enc, err := rewardVault.abi.Pack("hashRoot", epoch, newRoot, total)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1954357b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashRoot(uint64 epoch, bytes32 newRoot, uint256 total) view returns(bytes32)
func (rewardVault *RewardVault) TryPackHashRoot(epoch uint64, newRoot [32]byte, total *big.Int) ([]byte, error) {
	return rewardVault.abi.Pack("hashRoot", epoch, newRoot, total)
}

// UnpackHashRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1954357b.
//
// Solidity: function hashRoot(uint64 epoch, bytes32 newRoot, uint256 total) view returns(bytes32)
func (rewardVault *RewardVault) UnpackHashRoot(data []byte) ([32]byte, error) {
	out, err := rewardVault.abi.Unpack("hashRoot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackLastEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06a4c983.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastEpoch() view returns(uint64)
func (rewardVault *RewardVault) PackLastEpoch() []byte {
	enc, err := rewardVault.abi.Pack("lastEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06a4c983.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastEpoch() view returns(uint64)
func (rewardVault *RewardVault) TryPackLastEpoch() ([]byte, error) {
	return rewardVault.abi.Pack("lastEpoch")
}

// UnpackLastEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06a4c983.
//
// Solidity: function lastEpoch() view returns(uint64)
func (rewardVault *RewardVault) UnpackLastEpoch(data []byte) (uint64, error) {
	out, err := rewardVault.abi.Unpack("lastEpoch", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackLastTotal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4812418d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastTotal() view returns(uint256)
func (rewardVault *RewardVault) PackLastTotal() []byte {
	enc, err := rewardVault.abi.Pack("lastTotal")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastTotal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4812418d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastTotal() view returns(uint256)
func (rewardVault *RewardVault) TryPackLastTotal() ([]byte, error) {
	return rewardVault.abi.Pack("lastTotal")
}

// UnpackLastTotal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4812418d.
//
// Solidity: function lastTotal() view returns(uint256)
func (rewardVault *RewardVault) UnpackLastTotal(data []byte) (*big.Int, error) {
	out, err := rewardVault.abi.Unpack("lastTotal", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaxPerEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f03944d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxPerEpoch() view returns(uint256)
func (rewardVault *RewardVault) PackMaxPerEpoch() []byte {
	enc, err := rewardVault.abi.Pack("maxPerEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxPerEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f03944d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxPerEpoch() view returns(uint256)
func (rewardVault *RewardVault) TryPackMaxPerEpoch() ([]byte, error) {
	return rewardVault.abi.Pack("maxPerEpoch")
}

// UnpackMaxPerEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7f03944d.
//
// Solidity: function maxPerEpoch() view returns(uint256)
func (rewardVault *RewardVault) UnpackMaxPerEpoch(data []byte) (*big.Int, error) {
	out, err := rewardVault.abi.Unpack("maxPerEpoch", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (rewardVault *RewardVault) PackOwner() []byte {
	enc, err := rewardVault.abi.Pack("owner")
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
func (rewardVault *RewardVault) TryPackOwner() ([]byte, error) {
	return rewardVault.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (rewardVault *RewardVault) UnpackOwner(data []byte) (common.Address, error) {
	out, err := rewardVault.abi.Unpack("owner", data)
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
func (rewardVault *RewardVault) PackPause() []byte {
	enc, err := rewardVault.abi.Pack("pause")
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
func (rewardVault *RewardVault) TryPackPause() ([]byte, error) {
	return rewardVault.abi.Pack("pause")
}

// PackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paused() view returns(bool)
func (rewardVault *RewardVault) PackPaused() []byte {
	enc, err := rewardVault.abi.Pack("paused")
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
func (rewardVault *RewardVault) TryPackPaused() ([]byte, error) {
	return rewardVault.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (rewardVault *RewardVault) UnpackPaused(data []byte) (bool, error) {
	out, err := rewardVault.abi.Unpack("paused", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOwner() view returns(address)
func (rewardVault *RewardVault) PackPendingOwner() []byte {
	enc, err := rewardVault.abi.Pack("pendingOwner")
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
func (rewardVault *RewardVault) TryPackPendingOwner() ([]byte, error) {
	return rewardVault.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (rewardVault *RewardVault) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := rewardVault.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPowerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ac84690.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function powerOf(address signer) view returns(uint256)
func (rewardVault *RewardVault) PackPowerOf(signer common.Address) []byte {
	enc, err := rewardVault.abi.Pack("powerOf", signer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPowerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ac84690.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function powerOf(address signer) view returns(uint256)
func (rewardVault *RewardVault) TryPackPowerOf(signer common.Address) ([]byte, error) {
	return rewardVault.abi.Pack("powerOf", signer)
}

// UnpackPowerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1ac84690.
//
// Solidity: function powerOf(address signer) view returns(uint256)
func (rewardVault *RewardVault) UnpackPowerOf(data []byte) (*big.Int, error) {
	out, err := rewardVault.abi.Unpack("powerOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f6f0a17.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publish(uint64 epoch, bytes32 newRoot, uint256 total, bytes[] signatures) returns()
func (rewardVault *RewardVault) PackPublish(epoch uint64, newRoot [32]byte, total *big.Int, signatures [][]byte) []byte {
	enc, err := rewardVault.abi.Pack("publish", epoch, newRoot, total, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f6f0a17.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publish(uint64 epoch, bytes32 newRoot, uint256 total, bytes[] signatures) returns()
func (rewardVault *RewardVault) TryPackPublish(epoch uint64, newRoot [32]byte, total *big.Int, signatures [][]byte) ([]byte, error) {
	return rewardVault.abi.Pack("publish", epoch, newRoot, total, signatures)
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (rewardVault *RewardVault) PackRenounceOwnership() []byte {
	enc, err := rewardVault.abi.Pack("renounceOwnership")
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
func (rewardVault *RewardVault) TryPackRenounceOwnership() ([]byte, error) {
	return rewardVault.abi.Pack("renounceOwnership")
}

// PackRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebf0c717.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function root() view returns(bytes32)
func (rewardVault *RewardVault) PackRoot() []byte {
	enc, err := rewardVault.abi.Pack("root")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebf0c717.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function root() view returns(bytes32)
func (rewardVault *RewardVault) TryPackRoot() ([]byte, error) {
	return rewardVault.abi.Pack("root")
}

// UnpackRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xebf0c717.
//
// Solidity: function root() view returns(bytes32)
func (rewardVault *RewardVault) UnpackRoot(data []byte) ([32]byte, error) {
	out, err := rewardVault.abi.Unpack("root", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (rewardVault *RewardVault) PackToken() []byte {
	enc, err := rewardVault.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (rewardVault *RewardVault) TryPackToken() ([]byte, error) {
	return rewardVault.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (rewardVault *RewardVault) UnpackToken(data []byte) (common.Address, error) {
	out, err := rewardVault.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTotalPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb3ad22c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalPower() view returns(uint256)
func (rewardVault *RewardVault) PackTotalPower() []byte {
	enc, err := rewardVault.abi.Pack("totalPower")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb3ad22c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalPower() view returns(uint256)
func (rewardVault *RewardVault) TryPackTotalPower() ([]byte, error) {
	return rewardVault.abi.Pack("totalPower")
}

// UnpackTotalPower is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdb3ad22c.
//
// Solidity: function totalPower() view returns(uint256)
func (rewardVault *RewardVault) UnpackTotalPower(data []byte) (*big.Int, error) {
	out, err := rewardVault.abi.Unpack("totalPower", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (rewardVault *RewardVault) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := rewardVault.abi.Pack("transferOwnership", newOwner)
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
func (rewardVault *RewardVault) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return rewardVault.abi.Pack("transferOwnership", newOwner)
}

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause() returns()
func (rewardVault *RewardVault) PackUnpause() []byte {
	enc, err := rewardVault.abi.Pack("unpause")
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
func (rewardVault *RewardVault) TryPackUnpause() ([]byte, error) {
	return rewardVault.abi.Pack("unpause")
}

// RewardVaultClaimed represents a Claimed event raised by the RewardVault contract.
type RewardVaultClaimed struct {
	Account common.Address
	Amount  *big.Int
	Total   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const RewardVaultClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (RewardVaultClaimed) ContractEventName() string {
	return RewardVaultClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(address indexed account, uint256 amount, uint256 total)
func (rewardVault *RewardVault) UnpackClaimedEvent(log *types.Log) (*RewardVaultClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardVaultClaimed)
	if len(log.Data) > 0 {
		if err := rewardVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardVault.abi.Events[event].Inputs {
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

// RewardVaultEIP712DomainChanged represents a EIP712DomainChanged event raised by the RewardVault contract.
type RewardVaultEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const RewardVaultEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (RewardVaultEIP712DomainChanged) ContractEventName() string {
	return RewardVaultEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (rewardVault *RewardVault) UnpackEIP712DomainChangedEvent(log *types.Log) (*RewardVaultEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardVaultEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := rewardVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardVault.abi.Events[event].Inputs {
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

// RewardVaultOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the RewardVault contract.
type RewardVaultOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const RewardVaultOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (RewardVaultOwnershipTransferStarted) ContractEventName() string {
	return RewardVaultOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (rewardVault *RewardVault) UnpackOwnershipTransferStartedEvent(log *types.Log) (*RewardVaultOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardVaultOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := rewardVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardVault.abi.Events[event].Inputs {
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

// RewardVaultOwnershipTransferred represents a OwnershipTransferred event raised by the RewardVault contract.
type RewardVaultOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const RewardVaultOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (RewardVaultOwnershipTransferred) ContractEventName() string {
	return RewardVaultOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (rewardVault *RewardVault) UnpackOwnershipTransferredEvent(log *types.Log) (*RewardVaultOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardVaultOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := rewardVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardVault.abi.Events[event].Inputs {
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

// RewardVaultPaused represents a Paused event raised by the RewardVault contract.
type RewardVaultPaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const RewardVaultPausedEventName = "Paused"

// ContractEventName returns the user-defined event name.
func (RewardVaultPaused) ContractEventName() string {
	return RewardVaultPausedEventName
}

// UnpackPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paused(address account)
func (rewardVault *RewardVault) UnpackPausedEvent(log *types.Log) (*RewardVaultPaused, error) {
	event := "Paused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardVaultPaused)
	if len(log.Data) > 0 {
		if err := rewardVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardVault.abi.Events[event].Inputs {
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

// RewardVaultRootPublished represents a RootPublished event raised by the RewardVault contract.
type RewardVaultRootPublished struct {
	Epoch uint64
	Root  [32]byte
	Total *big.Int
	Power *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const RewardVaultRootPublishedEventName = "RootPublished"

// ContractEventName returns the user-defined event name.
func (RewardVaultRootPublished) ContractEventName() string {
	return RewardVaultRootPublishedEventName
}

// UnpackRootPublishedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RootPublished(uint64 indexed epoch, bytes32 root, uint256 total, uint256 power)
func (rewardVault *RewardVault) UnpackRootPublishedEvent(log *types.Log) (*RewardVaultRootPublished, error) {
	event := "RootPublished"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardVaultRootPublished)
	if len(log.Data) > 0 {
		if err := rewardVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardVault.abi.Events[event].Inputs {
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

// RewardVaultUnpaused represents a Unpaused event raised by the RewardVault contract.
type RewardVaultUnpaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const RewardVaultUnpausedEventName = "Unpaused"

// ContractEventName returns the user-defined event name.
func (RewardVaultUnpaused) ContractEventName() string {
	return RewardVaultUnpausedEventName
}

// UnpackUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unpaused(address account)
func (rewardVault *RewardVault) UnpackUnpausedEvent(log *types.Log) (*RewardVaultUnpaused, error) {
	event := "Unpaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardVaultUnpaused)
	if len(log.Data) > 0 {
		if err := rewardVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardVault.abi.Events[event].Inputs {
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
func (rewardVault *RewardVault) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["AboveCap"].ID.Bytes()[:4]) {
		return rewardVault.UnpackAboveCapError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["AboveTotal"].ID.Bytes()[:4]) {
		return rewardVault.UnpackAboveTotalError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return rewardVault.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return rewardVault.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return rewardVault.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["EnforcedPause"].ID.Bytes()[:4]) {
		return rewardVault.UnpackEnforcedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["ExpectedPause"].ID.Bytes()[:4]) {
		return rewardVault.UnpackExpectedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["InvalidProof"].ID.Bytes()[:4]) {
		return rewardVault.UnpackInvalidProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return rewardVault.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["InvalidSigner"].ID.Bytes()[:4]) {
		return rewardVault.UnpackInvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["InvalidSigners"].ID.Bytes()[:4]) {
		return rewardVault.UnpackInvalidSignersError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["InvalidToken"].ID.Bytes()[:4]) {
		return rewardVault.UnpackInvalidTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["LengthMismatch"].ID.Bytes()[:4]) {
		return rewardVault.UnpackLengthMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["NotEnoughPower"].ID.Bytes()[:4]) {
		return rewardVault.UnpackNotEnoughPowerError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["NothingToClaim"].ID.Bytes()[:4]) {
		return rewardVault.UnpackNothingToClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return rewardVault.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return rewardVault.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return rewardVault.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return rewardVault.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["SignersNotAscending"].ID.Bytes()[:4]) {
		return rewardVault.UnpackSignersNotAscendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["StaleEpoch"].ID.Bytes()[:4]) {
		return rewardVault.UnpackStaleEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return rewardVault.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["TotalDecreased"].ID.Bytes()[:4]) {
		return rewardVault.UnpackTotalDecreasedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["Underfunded"].ID.Bytes()[:4]) {
		return rewardVault.UnpackUnderfundedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["UnknownSigner"].ID.Bytes()[:4]) {
		return rewardVault.UnpackUnknownSignerError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RewardVaultAboveCap represents a AboveCap error raised by the RewardVault contract.
type RewardVaultAboveCap struct {
	Growth *big.Int
	Cap    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AboveCap(uint256 growth, uint256 cap)
func RewardVaultAboveCapErrorID() common.Hash {
	return common.HexToHash("0x5ae8122aede220ad8fccdc557ea7f1ce099f7e17775b3e5ba954fa07d7d20f16")
}

// UnpackAboveCapError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AboveCap(uint256 growth, uint256 cap)
func (rewardVault *RewardVault) UnpackAboveCapError(raw []byte) (*RewardVaultAboveCap, error) {
	out := new(RewardVaultAboveCap)
	if err := rewardVault.abi.UnpackIntoInterface(out, "AboveCap", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardVaultAboveTotal represents a AboveTotal error raised by the RewardVault contract.
type RewardVaultAboveTotal struct {
	Claimed *big.Int
	Total   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AboveTotal(uint256 claimed, uint256 total)
func RewardVaultAboveTotalErrorID() common.Hash {
	return common.HexToHash("0x16632a41b22d9a106ce469515d65c5c35d25398929831708415bb566c71a2110")
}

// UnpackAboveTotalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AboveTotal(uint256 claimed, uint256 total)
func (rewardVault *RewardVault) UnpackAboveTotalError(raw []byte) (*RewardVaultAboveTotal, error) {
	out := new(RewardVaultAboveTotal)
	if err := rewardVault.abi.UnpackIntoInterface(out, "AboveTotal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardVaultECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the RewardVault contract.
type RewardVaultECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func RewardVaultECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (rewardVault *RewardVault) UnpackECDSAInvalidSignatureError(raw []byte) (*RewardVaultECDSAInvalidSignature, error) {
	out := new(RewardVaultECDSAInvalidSignature)
	if err := rewardVault.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardVaultECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the RewardVault contract.
type RewardVaultECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func RewardVaultECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (rewardVault *RewardVault) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*RewardVaultECDSAInvalidSignatureLength, error) {
	out := new(RewardVaultECDSAInvalidSignatureLength)
	if err := rewardVault.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardVaultECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the RewardVault contract.
type RewardVaultECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func RewardVaultECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (rewardVault *RewardVault) UnpackECDSAInvalidSignatureSError(raw []byte) (*RewardVaultECDSAInvalidSignatureS, error) {
	out := new(RewardVaultECDSAInvalidSignatureS)
	if err := rewardVault.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardVaultEnforcedPause represents a EnforcedPause error raised by the RewardVault contract.
type RewardVaultEnforcedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnforcedPause()
func RewardVaultEnforcedPauseErrorID() common.Hash {
	return common.HexToHash("0xd93c0665d6c96d04a8f174024fc4ddd66c250604aff22bbec808de86dd3637e3")
}

// UnpackEnforcedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnforcedPause()
func (rewardVault *RewardVault) UnpackEnforcedPauseError(raw []byte) (*RewardVaultEnforcedPause, error) {
	out := new(RewardVaultEnforcedPause)
	if err := rewardVault.abi.UnpackIntoInterface(out, "EnforcedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardVaultExpectedPause represents a ExpectedPause error raised by the RewardVault contract.
type RewardVaultExpectedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExpectedPause()
func RewardVaultExpectedPauseErrorID() common.Hash {
	return common.HexToHash("0x8dfc202bcfe9a735b559bee70674422512bc5c30f687046ae8778315fb81da44")
}

// UnpackExpectedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExpectedPause()
func (rewardVault *RewardVault) UnpackExpectedPauseError(raw []byte) (*RewardVaultExpectedPause, error) {
	out := new(RewardVaultExpectedPause)
	if err := rewardVault.abi.UnpackIntoInterface(out, "ExpectedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardVaultInvalidProof represents a InvalidProof error raised by the RewardVault contract.
type RewardVaultInvalidProof struct {
	Account common.Address
	Total   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidProof(address account, uint256 total)
func RewardVaultInvalidProofErrorID() common.Hash {
	return common.HexToHash("0xadbd6512b8ce16af463deab8b932072db98b797407959df0bc4b06f2b77e80f5")
}

// UnpackInvalidProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidProof(address account, uint256 total)
func (rewardVault *RewardVault) UnpackInvalidProofError(raw []byte) (*RewardVaultInvalidProof, error) {
	out := new(RewardVaultInvalidProof)
	if err := rewardVault.abi.UnpackIntoInterface(out, "InvalidProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardVaultInvalidShortString represents a InvalidShortString error raised by the RewardVault contract.
type RewardVaultInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func RewardVaultInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (rewardVault *RewardVault) UnpackInvalidShortStringError(raw []byte) (*RewardVaultInvalidShortString, error) {
	out := new(RewardVaultInvalidShortString)
	if err := rewardVault.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardVaultInvalidSigner represents a InvalidSigner error raised by the RewardVault contract.
type RewardVaultInvalidSigner struct {
	Signer common.Address
	Power  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSigner(address signer, uint256 power)
func RewardVaultInvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x6ffd2d6d05a73e02244385547c59b7b760fb619c4f0f715a6a672982147f753c")
}

// UnpackInvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSigner(address signer, uint256 power)
func (rewardVault *RewardVault) UnpackInvalidSignerError(raw []byte) (*RewardVaultInvalidSigner, error) {
	out := new(RewardVaultInvalidSigner)
	if err := rewardVault.abi.UnpackIntoInterface(out, "InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardVaultInvalidSigners represents a InvalidSigners error raised by the RewardVault contract.
type RewardVaultInvalidSigners struct {
	Signers *big.Int
	Powers  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSigners(uint256 signers, uint256 powers)
func RewardVaultInvalidSignersErrorID() common.Hash {
	return common.HexToHash("0xc493b111bdb537c29531877d19cd58d09e2ed899e0e65901876bd38243ee39f4")
}

// UnpackInvalidSignersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSigners(uint256 signers, uint256 powers)
func (rewardVault *RewardVault) UnpackInvalidSignersError(raw []byte) (*RewardVaultInvalidSigners, error) {
	out := new(RewardVaultInvalidSigners)
	if err := rewardVault.abi.UnpackIntoInterface(out, "InvalidSigners", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardVaultInvalidToken represents a InvalidToken error raised by the RewardVault contract.
type RewardVaultInvalidToken struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidToken(address token)
func RewardVaultInvalidTokenErrorID() common.Hash {
	return common.HexToHash("0x961c9a4f74d4e632663c98ff08df58a4a4cfef4336b18bb01466eddc3157fb75")
}

// UnpackInvalidTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidToken(address token)
func (rewardVault *RewardVault) UnpackInvalidTokenError(raw []byte) (*RewardVaultInvalidToken, error) {
	out := new(RewardVaultInvalidToken)
	if err := rewardVault.abi.UnpackIntoInterface(out, "InvalidToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardVaultLengthMismatch represents a LengthMismatch error raised by the RewardVault contract.
type RewardVaultLengthMismatch struct {
	Accounts *big.Int
	Totals   *big.Int
	Proofs   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LengthMismatch(uint256 accounts, uint256 totals, uint256 proofs)
func RewardVaultLengthMismatchErrorID() common.Hash {
	return common.HexToHash("0x8ee979f5a38369de55d403e905578ce8be28a150144e1bb7c08798d7c078539f")
}

// UnpackLengthMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LengthMismatch(uint256 accounts, uint256 totals, uint256 proofs)
func (rewardVault *RewardVault) UnpackLengthMismatchError(raw []byte) (*RewardVaultLengthMismatch, error) {
	out := new(RewardVaultLengthMismatch)
	if err := rewardVault.abi.UnpackIntoInterface(out, "LengthMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardVaultNotEnoughPower represents a NotEnoughPower error raised by the RewardVault contract.
type RewardVaultNotEnoughPower struct {
	Power      *big.Int
	TotalPower *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughPower(uint256 power, uint256 totalPower)
func RewardVaultNotEnoughPowerErrorID() common.Hash {
	return common.HexToHash("0x2818471e89747c07a734bd246a38b5c4b17e3d94e5a91fc9484cbaeff1d5568f")
}

// UnpackNotEnoughPowerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughPower(uint256 power, uint256 totalPower)
func (rewardVault *RewardVault) UnpackNotEnoughPowerError(raw []byte) (*RewardVaultNotEnoughPower, error) {
	out := new(RewardVaultNotEnoughPower)
	if err := rewardVault.abi.UnpackIntoInterface(out, "NotEnoughPower", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardVaultNothingToClaim represents a NothingToClaim error raised by the RewardVault contract.
type RewardVaultNothingToClaim struct {
	Account common.Address
	Claimed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToClaim(address account, uint256 claimed)
func RewardVaultNothingToClaimErrorID() common.Hash {
	return common.HexToHash("0x01ac6c1a7eefe3bb77b0103be5637bc1149875a3eef79ab1e671f13f98ece98a")
}

// UnpackNothingToClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToClaim(address account, uint256 claimed)
func (rewardVault *RewardVault) UnpackNothingToClaimError(raw []byte) (*RewardVaultNothingToClaim, error) {
	out := new(RewardVaultNothingToClaim)
	if err := rewardVault.abi.UnpackIntoInterface(out, "NothingToClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardVaultOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the RewardVault contract.
type RewardVaultOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func RewardVaultOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (rewardVault *RewardVault) UnpackOwnableInvalidOwnerError(raw []byte) (*RewardVaultOwnableInvalidOwner, error) {
	out := new(RewardVaultOwnableInvalidOwner)
	if err := rewardVault.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardVaultOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the RewardVault contract.
type RewardVaultOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func RewardVaultOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (rewardVault *RewardVault) UnpackOwnableUnauthorizedAccountError(raw []byte) (*RewardVaultOwnableUnauthorizedAccount, error) {
	out := new(RewardVaultOwnableUnauthorizedAccount)
	if err := rewardVault.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardVaultReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the RewardVault contract.
type RewardVaultReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func RewardVaultReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (rewardVault *RewardVault) UnpackReentrancyGuardReentrantCallError(raw []byte) (*RewardVaultReentrancyGuardReentrantCall, error) {
	out := new(RewardVaultReentrancyGuardReentrantCall)
	if err := rewardVault.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardVaultSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the RewardVault contract.
type RewardVaultSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func RewardVaultSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (rewardVault *RewardVault) UnpackSafeERC20FailedOperationError(raw []byte) (*RewardVaultSafeERC20FailedOperation, error) {
	out := new(RewardVaultSafeERC20FailedOperation)
	if err := rewardVault.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardVaultSignersNotAscending represents a SignersNotAscending error raised by the RewardVault contract.
type RewardVaultSignersNotAscending struct {
	Previous common.Address
	Next     common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignersNotAscending(address previous, address next)
func RewardVaultSignersNotAscendingErrorID() common.Hash {
	return common.HexToHash("0x45907fac58b68b2554fd0b2841a93fad341642915e8ae6c36b5deb29171a6eec")
}

// UnpackSignersNotAscendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignersNotAscending(address previous, address next)
func (rewardVault *RewardVault) UnpackSignersNotAscendingError(raw []byte) (*RewardVaultSignersNotAscending, error) {
	out := new(RewardVaultSignersNotAscending)
	if err := rewardVault.abi.UnpackIntoInterface(out, "SignersNotAscending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardVaultStaleEpoch represents a StaleEpoch error raised by the RewardVault contract.
type RewardVaultStaleEpoch struct {
	Epoch     uint64
	LastEpoch uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StaleEpoch(uint64 epoch, uint64 lastEpoch)
func RewardVaultStaleEpochErrorID() common.Hash {
	return common.HexToHash("0xce85c4225d2813b50103ed0229b2e59cbf35056a7daf864f295bf12a9886a9c5")
}

// UnpackStaleEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StaleEpoch(uint64 epoch, uint64 lastEpoch)
func (rewardVault *RewardVault) UnpackStaleEpochError(raw []byte) (*RewardVaultStaleEpoch, error) {
	out := new(RewardVaultStaleEpoch)
	if err := rewardVault.abi.UnpackIntoInterface(out, "StaleEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardVaultStringTooLong represents a StringTooLong error raised by the RewardVault contract.
type RewardVaultStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func RewardVaultStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (rewardVault *RewardVault) UnpackStringTooLongError(raw []byte) (*RewardVaultStringTooLong, error) {
	out := new(RewardVaultStringTooLong)
	if err := rewardVault.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardVaultTotalDecreased represents a TotalDecreased error raised by the RewardVault contract.
type RewardVaultTotalDecreased struct {
	Total     *big.Int
	LastTotal *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TotalDecreased(uint256 total, uint256 lastTotal)
func RewardVaultTotalDecreasedErrorID() common.Hash {
	return common.HexToHash("0x70c7508d0bf9fb89a9919ad15785e5f17f58e95b5776aaa7b3c778bed943d492")
}

// UnpackTotalDecreasedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TotalDecreased(uint256 total, uint256 lastTotal)
func (rewardVault *RewardVault) UnpackTotalDecreasedError(raw []byte) (*RewardVaultTotalDecreased, error) {
	out := new(RewardVaultTotalDecreased)
	if err := rewardVault.abi.UnpackIntoInterface(out, "TotalDecreased", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardVaultUnderfunded represents a Underfunded error raised by the RewardVault contract.
type RewardVaultUnderfunded struct {
	Owed    *big.Int
	Balance *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Underfunded(uint256 owed, uint256 balance)
func RewardVaultUnderfundedErrorID() common.Hash {
	return common.HexToHash("0x2305a7aa9f1bacc08ec878913363bf92bcd44b7153760139395598009bf82adb")
}

// UnpackUnderfundedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Underfunded(uint256 owed, uint256 balance)
func (rewardVault *RewardVault) UnpackUnderfundedError(raw []byte) (*RewardVaultUnderfunded, error) {
	out := new(RewardVaultUnderfunded)
	if err := rewardVault.abi.UnpackIntoInterface(out, "Underfunded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardVaultUnknownSigner represents a UnknownSigner error raised by the RewardVault contract.
type RewardVaultUnknownSigner struct {
	Recovered common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownSigner(address recovered)
func RewardVaultUnknownSignerErrorID() common.Hash {
	return common.HexToHash("0xd7e8a2c26fd6e574581d4dadb54adcae8e49f64b22b2d5386731d559357f82c3")
}

// UnpackUnknownSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownSigner(address recovered)
func (rewardVault *RewardVault) UnpackUnknownSignerError(raw []byte) (*RewardVaultUnknownSigner, error) {
	out := new(RewardVaultUnknownSigner)
	if err := rewardVault.abi.UnpackIntoInterface(out, "UnknownSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}
