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

// DeveloperVestingTranche is an auto generated low-level Go binding around an user-defined struct.
type DeveloperVestingTranche struct {
	Until  uint64
	Amount *big.Int
}

// OffersOffer is an auto generated low-level Go binding around an user-defined struct.
type OffersOffer struct {
	Opens  uint64
	Amount *big.Int
}

// PaymentProcessorAcceptance is an auto generated low-level Go binding around an user-defined struct.
type PaymentProcessorAcceptance struct {
	Accepted bool
	Stable   bool
	Route    UniswapRoute
}

// RewardVaultBounds is an auto generated low-level Go binding around an user-defined struct.
type RewardVaultBounds struct {
	MaxPerEpoch *big.Int
	Genesis     uint64
	EpochLength uint64
	Window      uint64
}

// RewardVaultPending is an auto generated low-level Go binding around an user-defined struct.
type RewardVaultPending struct {
	Epoch   uint64
	FinalAt uint64
	Root    [32]byte
	Total   *big.Int
}

// UniswapRoute is an auto generated low-level Go binding around an user-defined struct.
type UniswapRoute struct {
	Version      uint8
	Path         []common.Address
	Fees         []*big.Int
	TickSpacings []*big.Int
}

// DevTetherMetaData contains all meta data concerning the DevTether contract.
var DevTetherMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"}],\"name\":\"AllowanceNotZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"mint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "7fb8dea082da3e0e7e9e648cea3a310321",
	Bin: "0x60803460b857601f6106fa38819003918201601f19168301916001600160401b0383118484101760bc5780849260209460405283398101031260b857516001600160a01b0381169081900360b857801560a5575f80546001600160a01b031981168317825560405192916001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a361062990816100d18239f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c806306fdde03146104ac578063095ea7b3146103e057806318160ddd146103c357806323b872dd14610363578063313ce5671461034857806340c10f19146102c657806370a082311461028e578063715018a6146102375780638da5cb5b1461021057806395d89b41146101a9578063a9059cbb14610181578063dd62ed3e146101315763f2fde38b146100a8575f80fd5b3461012d57602036600319011261012d576100c161053a565b6100c9610603565b6001600160a01b0316801561011a575f80546001600160a01b03198116831782556001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3005b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b3461012d57604036600319011261012d5761014a61053a565b610152610550565b6001600160a01b039182165f908152600360209081526040808320949093168252928352819020549051908152f35b3461012d57604036600319011261012d576101a761019d61053a565b6024359033610594565b005b3461012d575f36600319011261012d57604051604081019080821067ffffffffffffffff8311176101fc576101f89160405260048152631554d11560e21b602082015260405191829182610510565b0390f35b634e487b7160e01b5f52604160045260245ffd5b3461012d575f36600319011261012d575f546040516001600160a01b039091168152602090f35b3461012d575f36600319011261012d5761024f610603565b5f80546001600160a01b0319811682556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b3461012d57602036600319011261012d576001600160a01b036102af61053a565b165f526002602052602060405f2054604051908152f35b3461012d57604036600319011261012d576102df61053a565b5f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60206024359361030f610603565b61031b85600154610587565b60015560018060a01b031693848452600282526040842061033d828254610587565b9055604051908152a3005b3461012d575f36600319011261012d57602060405160068152f35b3461012d57606036600319011261012d576101a761037f61053a565b610387610550565b6001600160a01b0382165f908152600360209081526040808320338452909152902080546044359391906103bc908590610566565b9055610594565b3461012d575f36600319011261012d576020600154604051908152f35b3461012d57604036600319011261012d576103f961053a565b60243590335f52600360205260405f2060018060a01b0382165f5260205260405f2054821515806104a3575b6104815750335f52600360205260405f2060018060a01b0382165f526020528160405f205560405191825260018060a01b0316907f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560203392a3005b6354e33a8560e11b5f9081526001600160a01b03909216600452602452604490fd5b50801515610425565b3461012d575f36600319011261012d57604051604081019080821067ffffffffffffffff8311176101fc576101f891604052601881527f546574686572205553442028646576656c6f706d656e742900000000000000006020820152604051918291825b602060409281835280519182918282860152018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b038216820361012d57565b602435906001600160a01b038216820361012d57565b9190820391821161057357565b634e487b7160e01b5f52601160045260245ffd5b9190820180921161057357565b60207fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9160018060a01b031692835f526002825260405f206105d7868254610566565b905560018060a01b031693845f526002825260405f206105f8828254610587565b9055604051908152a3565b5f546001600160a01b0316330361061657565b63118cdaa760e01b5f523360045260245ffd",
}

// DevTether is an auto generated Go binding around an Ethereum contract.
type DevTether struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DevTether) GetABI() abi.ABI {
	return c.abi
}

// NewDevTether creates a new instance of DevTether.
func NewDevTether() *DevTether {
	parsed, err := DevTetherMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DevTether{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DevTether) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address owner_) returns()
func (devTether *DevTether) PackConstructor(owner_ common.Address) []byte {
	enc, err := devTether.abi.Pack("", owner_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address account, address spender) view returns(uint256)
func (devTether *DevTether) PackAllowance(account common.Address, spender common.Address) []byte {
	enc, err := devTether.abi.Pack("allowance", account, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address account, address spender) view returns(uint256)
func (devTether *DevTether) TryPackAllowance(account common.Address, spender common.Address) ([]byte, error) {
	return devTether.abi.Pack("allowance", account, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address account, address spender) view returns(uint256)
func (devTether *DevTether) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := devTether.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns()
func (devTether *DevTether) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := devTether.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns()
func (devTether *DevTether) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return devTether.abi.Pack("approve", spender, value)
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (devTether *DevTether) PackBalanceOf(account common.Address) []byte {
	enc, err := devTether.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (devTether *DevTether) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return devTether.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (devTether *DevTether) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := devTether.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (devTether *DevTether) PackDecimals() []byte {
	enc, err := devTether.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (devTether *DevTether) TryPackDecimals() ([]byte, error) {
	return devTether.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (devTether *DevTether) UnpackDecimals(data []byte) (uint8, error) {
	out, err := devTether.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(address to, uint256 value) returns()
func (devTether *DevTether) PackMint(to common.Address, value *big.Int) []byte {
	enc, err := devTether.abi.Pack("mint", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(address to, uint256 value) returns()
func (devTether *DevTether) TryPackMint(to common.Address, value *big.Int) ([]byte, error) {
	return devTether.abi.Pack("mint", to, value)
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (devTether *DevTether) PackName() []byte {
	enc, err := devTether.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (devTether *DevTether) TryPackName() ([]byte, error) {
	return devTether.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (devTether *DevTether) UnpackName(data []byte) (string, error) {
	out, err := devTether.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (devTether *DevTether) PackOwner() []byte {
	enc, err := devTether.abi.Pack("owner")
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
func (devTether *DevTether) TryPackOwner() ([]byte, error) {
	return devTether.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (devTether *DevTether) UnpackOwner(data []byte) (common.Address, error) {
	out, err := devTether.abi.Unpack("owner", data)
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
func (devTether *DevTether) PackRenounceOwnership() []byte {
	enc, err := devTether.abi.Pack("renounceOwnership")
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
func (devTether *DevTether) TryPackRenounceOwnership() ([]byte, error) {
	return devTether.abi.Pack("renounceOwnership")
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (devTether *DevTether) PackSymbol() []byte {
	enc, err := devTether.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (devTether *DevTether) TryPackSymbol() ([]byte, error) {
	return devTether.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (devTether *DevTether) UnpackSymbol(data []byte) (string, error) {
	out, err := devTether.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (devTether *DevTether) PackTotalSupply() []byte {
	enc, err := devTether.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (devTether *DevTether) TryPackTotalSupply() ([]byte, error) {
	return devTether.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (devTether *DevTether) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := devTether.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns()
func (devTether *DevTether) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := devTether.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns()
func (devTether *DevTether) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return devTether.abi.Pack("transfer", to, value)
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns()
func (devTether *DevTether) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := devTether.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns()
func (devTether *DevTether) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return devTether.abi.Pack("transferFrom", from, to, value)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (devTether *DevTether) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := devTether.abi.Pack("transferOwnership", newOwner)
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
func (devTether *DevTether) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return devTether.abi.Pack("transferOwnership", newOwner)
}

// DevTetherApproval represents a Approval event raised by the DevTether contract.
type DevTetherApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const DevTetherApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (DevTetherApproval) ContractEventName() string {
	return DevTetherApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (devTether *DevTether) UnpackApprovalEvent(log *types.Log) (*DevTetherApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devTether.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevTetherApproval)
	if len(log.Data) > 0 {
		if err := devTether.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devTether.abi.Events[event].Inputs {
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

// DevTetherOwnershipTransferred represents a OwnershipTransferred event raised by the DevTether contract.
type DevTetherOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const DevTetherOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (DevTetherOwnershipTransferred) ContractEventName() string {
	return DevTetherOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (devTether *DevTether) UnpackOwnershipTransferredEvent(log *types.Log) (*DevTetherOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devTether.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevTetherOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := devTether.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devTether.abi.Events[event].Inputs {
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

// DevTetherTransfer represents a Transfer event raised by the DevTether contract.
type DevTetherTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const DevTetherTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (DevTetherTransfer) ContractEventName() string {
	return DevTetherTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (devTether *DevTether) UnpackTransferEvent(log *types.Log) (*DevTetherTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devTether.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevTetherTransfer)
	if len(log.Data) > 0 {
		if err := devTether.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devTether.abi.Events[event].Inputs {
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
func (devTether *DevTether) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], devTether.abi.Errors["AllowanceNotZero"].ID.Bytes()[:4]) {
		return devTether.UnpackAllowanceNotZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], devTether.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return devTether.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], devTether.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return devTether.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DevTetherAllowanceNotZero represents a AllowanceNotZero error raised by the DevTether contract.
type DevTetherAllowanceNotZero struct {
	Spender   common.Address
	Allowance *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AllowanceNotZero(address spender, uint256 allowance)
func DevTetherAllowanceNotZeroErrorID() common.Hash {
	return common.HexToHash("0xa9c6750af74002b8f991360d2b3c39da4d22cf15a0b52b97cab74fa774d9c4e4")
}

// UnpackAllowanceNotZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AllowanceNotZero(address spender, uint256 allowance)
func (devTether *DevTether) UnpackAllowanceNotZeroError(raw []byte) (*DevTetherAllowanceNotZero, error) {
	out := new(DevTetherAllowanceNotZero)
	if err := devTether.abi.UnpackIntoInterface(out, "AllowanceNotZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTetherOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the DevTether contract.
type DevTetherOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func DevTetherOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (devTether *DevTether) UnpackOwnableInvalidOwnerError(raw []byte) (*DevTetherOwnableInvalidOwner, error) {
	out := new(DevTetherOwnableInvalidOwner)
	if err := devTether.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTetherOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the DevTether contract.
type DevTetherOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func DevTetherOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (devTether *DevTether) UnpackOwnableUnauthorizedAccountError(raw []byte) (*DevTetherOwnableUnauthorizedAccount, error) {
	out := new(DevTetherOwnableUnauthorizedAccount)
	if err := devTether.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenMetaData contains all meta data concerning the DevToken contract.
var DevTokenMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name_\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"symbol_\",\"type\":\"string\"},{\"internalType\":\"uint8\",\"name\":\"decimals_\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"mint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "d2e9419a4c3a4082c1b77d2e5fdd85b28e",
	Bin: "0x60a0604052346103bd57610c2080380380610019816103c1565b9283398101906080818303126103bd5780516001600160401b0381116103bd57826100459183016103e6565b602082015190926001600160401b0382116103bd576100659183016103e6565b9060408101519060ff821682036103bd57606001516001600160a01b03811691908290036103bd5783516001600160401b0381116102c357600354600181811c911680156103b3575b60208210146102a557601f8111610345575b50602094601f82116001146102e2579481929394955f926102d7575b50508160011b915f199060031b1c1916176003555b82516001600160401b0381116102c357600454600181811c911680156102b9575b60208210146102a557601f8111610237575b506020601f82116001146101d457819293945f926101c9575b50508160011b915f199060031b1c1916176004555b81156101b657600580546001600160a01b03198116841790915560405192906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a36080526107e890816104388239608051816104500152f35b631e4fbdf760e01b5f525f60045260245ffd5b015190505f8061013d565b601f1982169060045f52805f20915f5b81811061021f57509583600195969710610207575b505050811b01600455610152565b01515f1960f88460031b161c191690555f80806101f9565b9192602060018192868b0151815501940192016101e4565b818111156101245760045f52601f820160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b6020841061029d575b81601f9101920160051c03905f5b828110610290575050610124565b5f82820155600101610282565b5f9150610274565b634e487b7160e01b5f52602260045260245ffd5b90607f1690610112565b634e487b7160e01b5f52604160045260245ffd5b015190505f806100dc565b601f1982169560035f52805f20915f5b88811061032d57508360019596979810610315575b505050811b016003556100f1565b01515f1960f88460031b161c191690555f8080610307565b919260206001819286850151815501940192016102f2565b818111156100c05760035f52601f820160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b602084106103ab575b81601f9101920160051c03905f5b82811061039e5750506100c0565b5f82820155600101610390565b5f9150610382565b90607f16906100ae565b5f80fd5b6040519190601f01601f191682016001600160401b038111838210176102c357604052565b81601f820112156103bd578051906001600160401b0382116102c357610415601f8301601f19166020016103c1565b92828452602083830101116103bd57815f9260208093018386015e830101529056fe6080806040526004361015610012575f80fd5b5f3560e01c90816306fdde03146105f257508063095ea7b31461057057806318160ddd1461055357806323b872dd14610474578063313ce5671461043757806340c10f191461038b57806370a0823114610354578063715018a6146102f95780638da5cb5b146102d157806395d89b41146101b6578063a9059cbb14610185578063dd62ed3e146101355763f2fde38b146100ab575f80fd5b34610131576020366003190112610131576100c46106eb565b6100cc6107c1565b6001600160a01b0316801561011e57600580546001600160a01b0319811683179091556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b346101315760403660031901126101315761014e6106eb565b610156610701565b6001600160a01b039182165f908152600160209081526040808320949093168252928352819020549051908152f35b34610131576040366003190112610131576101ab6101a16106eb565b6024359033610717565b602060405160018152f35b34610131575f366003190112610131576040515f6004548060011c906001811680156102c7575b6020831081146102b3578285529081156102975750600114610242575b50819003601f01601f191681019067ffffffffffffffff82118183101761022e5761022a829182604052826106c1565b0390f35b634e487b7160e01b5f52604160045260245ffd5b905060045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b5f905b828210610281575060209150820101826101fa565b600181602092548385880101520191019061026c565b90506020925060ff191682840152151560051b820101826101fa565b634e487b7160e01b5f52602260045260245ffd5b91607f16916101dd565b34610131575f366003190112610131576005546040516001600160a01b039091168152602090f35b34610131575f366003190112610131576103116107c1565b600580546001600160a01b031981169091555f906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b34610131576020366003190112610131576001600160a01b036103756106eb565b165f525f602052602060405f2054604051908152f35b34610131576040366003190112610131576103a46106eb565b602435906103b06107c1565b6001600160a01b031690811561042457600254908082018092116104105760207fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef915f9360025584845283825260408420818154019055604051908152a3005b634e487b7160e01b5f52601160045260245ffd5b63ec442f0560e01b5f525f60045260245ffd5b34610131575f36600319011261013157602060405160ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101315760603660031901126101315761048d6106eb565b610495610701565b6001600160a01b0382165f818152600160209081526040808320338452909152902054909260443592915f1981106104d3575b506101ab9350610717565b838110610538578415610525573315610512576101ab945f52600160205260405f2060018060a01b0333165f526020528360405f2091039055846104c8565b634a1406b160e11b5f525f60045260245ffd5b63e602df0560e01b5f525f60045260245ffd5b8390637dc7a0d960e11b5f523360045260245260445260645ffd5b34610131575f366003190112610131576020600254604051908152f35b34610131576040366003190112610131576105896106eb565b602435903315610525576001600160a01b031690811561051257335f52600160205260405f20825f526020528060405f20556040519081527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560203392a3602060405160018152f35b34610131575f366003190112610131575f6003548060011c906001811680156106b7575b6020831081146102b35782855290811561029757506001146106625750819003601f01601f191681019067ffffffffffffffff82118183101761022e5761022a829182604052826106c1565b905060035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b5f905b8282106106a1575060209150820101826101fa565b600181602092548385880101520191019061068c565b91607f1691610616565b602060409281835280519182918282860152018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b038216820361013157565b602435906001600160a01b038216820361013157565b6001600160a01b03169081156107ae576001600160a01b031691821561042457815f525f60205260405f205481811061079557817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a3565b8263391434e360e21b5f5260045260245260445260645ffd5b634b637e8f60e11b5f525f60045260245ffd5b6005546001600160a01b031633036107d557565b63118cdaa760e01b5f523360045260245ffd",
}

// DevToken is an auto generated Go binding around an Ethereum contract.
type DevToken struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DevToken) GetABI() abi.ABI {
	return c.abi
}

// NewDevToken creates a new instance of DevToken.
func NewDevToken() *DevToken {
	parsed, err := DevTokenMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DevToken{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DevToken) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(string name_, string symbol_, uint8 decimals_, address owner_) returns()
func (devToken *DevToken) PackConstructor(name_ string, symbol_ string, decimals_ uint8, owner_ common.Address) []byte {
	enc, err := devToken.abi.Pack("", name_, symbol_, decimals_, owner_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (devToken *DevToken) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := devToken.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (devToken *DevToken) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return devToken.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (devToken *DevToken) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := devToken.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (devToken *DevToken) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := devToken.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (devToken *DevToken) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return devToken.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (devToken *DevToken) UnpackApprove(data []byte) (bool, error) {
	out, err := devToken.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (devToken *DevToken) PackBalanceOf(account common.Address) []byte {
	enc, err := devToken.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (devToken *DevToken) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return devToken.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (devToken *DevToken) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := devToken.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (devToken *DevToken) PackDecimals() []byte {
	enc, err := devToken.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (devToken *DevToken) TryPackDecimals() ([]byte, error) {
	return devToken.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (devToken *DevToken) UnpackDecimals(data []byte) (uint8, error) {
	out, err := devToken.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (devToken *DevToken) PackMint(to common.Address, amount *big.Int) []byte {
	enc, err := devToken.abi.Pack("mint", to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (devToken *DevToken) TryPackMint(to common.Address, amount *big.Int) ([]byte, error) {
	return devToken.abi.Pack("mint", to, amount)
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (devToken *DevToken) PackName() []byte {
	enc, err := devToken.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (devToken *DevToken) TryPackName() ([]byte, error) {
	return devToken.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (devToken *DevToken) UnpackName(data []byte) (string, error) {
	out, err := devToken.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (devToken *DevToken) PackOwner() []byte {
	enc, err := devToken.abi.Pack("owner")
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
func (devToken *DevToken) TryPackOwner() ([]byte, error) {
	return devToken.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (devToken *DevToken) UnpackOwner(data []byte) (common.Address, error) {
	out, err := devToken.abi.Unpack("owner", data)
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
func (devToken *DevToken) PackRenounceOwnership() []byte {
	enc, err := devToken.abi.Pack("renounceOwnership")
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
func (devToken *DevToken) TryPackRenounceOwnership() ([]byte, error) {
	return devToken.abi.Pack("renounceOwnership")
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (devToken *DevToken) PackSymbol() []byte {
	enc, err := devToken.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (devToken *DevToken) TryPackSymbol() ([]byte, error) {
	return devToken.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (devToken *DevToken) UnpackSymbol(data []byte) (string, error) {
	out, err := devToken.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (devToken *DevToken) PackTotalSupply() []byte {
	enc, err := devToken.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (devToken *DevToken) TryPackTotalSupply() ([]byte, error) {
	return devToken.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (devToken *DevToken) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := devToken.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (devToken *DevToken) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := devToken.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (devToken *DevToken) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return devToken.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (devToken *DevToken) UnpackTransfer(data []byte) (bool, error) {
	out, err := devToken.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (devToken *DevToken) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := devToken.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (devToken *DevToken) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return devToken.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (devToken *DevToken) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := devToken.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (devToken *DevToken) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := devToken.abi.Pack("transferOwnership", newOwner)
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
func (devToken *DevToken) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return devToken.abi.Pack("transferOwnership", newOwner)
}

// DevTokenApproval represents a Approval event raised by the DevToken contract.
type DevTokenApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const DevTokenApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (DevTokenApproval) ContractEventName() string {
	return DevTokenApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (devToken *DevToken) UnpackApprovalEvent(log *types.Log) (*DevTokenApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevTokenApproval)
	if len(log.Data) > 0 {
		if err := devToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devToken.abi.Events[event].Inputs {
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

// DevTokenOwnershipTransferred represents a OwnershipTransferred event raised by the DevToken contract.
type DevTokenOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const DevTokenOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (DevTokenOwnershipTransferred) ContractEventName() string {
	return DevTokenOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (devToken *DevToken) UnpackOwnershipTransferredEvent(log *types.Log) (*DevTokenOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevTokenOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := devToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devToken.abi.Events[event].Inputs {
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

// DevTokenTransfer represents a Transfer event raised by the DevToken contract.
type DevTokenTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const DevTokenTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (DevTokenTransfer) ContractEventName() string {
	return DevTokenTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (devToken *DevToken) UnpackTransferEvent(log *types.Log) (*DevTokenTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevTokenTransfer)
	if len(log.Data) > 0 {
		if err := devToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devToken.abi.Events[event].Inputs {
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
func (devToken *DevToken) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], devToken.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return devToken.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return devToken.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return devToken.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return devToken.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return devToken.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return devToken.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return devToken.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return devToken.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DevTokenERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the DevToken contract.
type DevTokenERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func DevTokenERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (devToken *DevToken) UnpackERC20InsufficientAllowanceError(raw []byte) (*DevTokenERC20InsufficientAllowance, error) {
	out := new(DevTokenERC20InsufficientAllowance)
	if err := devToken.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the DevToken contract.
type DevTokenERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func DevTokenERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (devToken *DevToken) UnpackERC20InsufficientBalanceError(raw []byte) (*DevTokenERC20InsufficientBalance, error) {
	out := new(DevTokenERC20InsufficientBalance)
	if err := devToken.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenERC20InvalidApprover represents a ERC20InvalidApprover error raised by the DevToken contract.
type DevTokenERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func DevTokenERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (devToken *DevToken) UnpackERC20InvalidApproverError(raw []byte) (*DevTokenERC20InvalidApprover, error) {
	out := new(DevTokenERC20InvalidApprover)
	if err := devToken.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the DevToken contract.
type DevTokenERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func DevTokenERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (devToken *DevToken) UnpackERC20InvalidReceiverError(raw []byte) (*DevTokenERC20InvalidReceiver, error) {
	out := new(DevTokenERC20InvalidReceiver)
	if err := devToken.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenERC20InvalidSender represents a ERC20InvalidSender error raised by the DevToken contract.
type DevTokenERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func DevTokenERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (devToken *DevToken) UnpackERC20InvalidSenderError(raw []byte) (*DevTokenERC20InvalidSender, error) {
	out := new(DevTokenERC20InvalidSender)
	if err := devToken.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenERC20InvalidSpender represents a ERC20InvalidSpender error raised by the DevToken contract.
type DevTokenERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func DevTokenERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (devToken *DevToken) UnpackERC20InvalidSpenderError(raw []byte) (*DevTokenERC20InvalidSpender, error) {
	out := new(DevTokenERC20InvalidSpender)
	if err := devToken.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the DevToken contract.
type DevTokenOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func DevTokenOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (devToken *DevToken) UnpackOwnableInvalidOwnerError(raw []byte) (*DevTokenOwnableInvalidOwner, error) {
	out := new(DevTokenOwnableInvalidOwner)
	if err := devToken.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the DevToken contract.
type DevTokenOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func DevTokenOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (devToken *DevToken) UnpackOwnableUnauthorizedAccountError(raw []byte) (*DevTokenOwnableUnauthorizedAccount, error) {
	out := new(DevTokenOwnableUnauthorizedAccount)
	if err := devToken.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeveloperVestingMetaData contains all meta data concerning the DeveloperVesting contract.
var DeveloperVestingMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"aleph_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"vault_\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"duration_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"halving_\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"DeadlinePassed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"InvalidAddress\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"offer\",\"type\":\"uint256\"}],\"name\":\"NoOffer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"NotForSale\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"offer\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"opens\",\"type\":\"uint64\"}],\"name\":\"NotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"NothingArrived\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToRelease\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"TooDear\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroHalving\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"Locked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"offer\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"opens\",\"type\":\"uint64\"}],\"name\":\"Offered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Released\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"offer\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"buyer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"}],\"name\":\"Sold\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"aleph\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"arrived\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"offer\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"buy\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"duration\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"halving\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"held\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"lock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"first\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"offers\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"opens\",\"type\":\"uint64\"},{\"internalType\":\"uint192\",\"name\":\"amount\",\"type\":\"uint192\"}],\"internalType\":\"structOffers.Offer[]\",\"name\":\"some\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"offer\",\"type\":\"uint256\"}],\"name\":\"price\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"releasable\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tranchesMax\",\"type\":\"uint256\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"tranches\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"uint192\",\"name\":\"amount\",\"type\":\"uint192\"}],\"internalType\":\"structDeveloperVesting.Tranche[]\",\"name\":\"resting\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"vault\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "b8e1398f3302e7b6abc4d07fd537b7f916",
	Bin: "0x6101003461013857601f6111b038819003918201601f19168301916001600160401b0383118484101761013c578084926080946040528339810103126101385761004881610150565b61005460208301610150565b9061006d606061006660408601610164565b9401610164565b60015f55906001600160a01b03168015610117576001600160401b038216156101295760805260a0526001600160a01b0381168015610117575060c05260e052604051611037908161017982396080518181816104c2015281816105dc01528181610714015281816109f90152610cbf015260a0518181816103970152610a34015260c05181818160c00152818161050301526106cc015260e0518181816107c30152610c760152f35b634726455360e11b5f5260045260245ffd5b631bb8c02f60e11b5f5260045ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b038216820361013857565b51906001600160401b03821682036101385756fe6080806040526004361015610012575f80fd5b5f3560e01c9081630fb5a6b4146107a6575080631622dbe41461060b578063246c9595146105c757806332f750ff1461058f57806337bdc99b1461040d57806346d824ee146103ea578063ad9b8024146103bb578063c8df245a14610378578063e3b43677146102ed578063ebf04917146101d0578063f435f5a7146101a1578063fbccedae146100f35763fbfa77cf146100ab575f80fd5b346100ef575f3660031901126100ef576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b5f80fd5b346100ef575f3660031901126100ef576004546003545f1980830183811015908102821802808218831092811882189290920290911818905f5b82821080610184575b156101795761015390610148836107fd565b505460401c90610b3f565b905f198114610165576001019061012d565b634e487b7160e01b5f52601160045260245ffd5b602090604051908152f35b506001600160401b03610196836107fd565b505416421015610136565b346100ef5760203660031901126100ef576101ca6101bd6107e7565b6101c5610e5d565b610c6c565b60015f55005b346100ef575f3660031901126100ef576004546101ef8160035461083e565b906101f982610b28565b91610207604051938461087a565b808352610216601f1991610b28565b015f5b8181106102ca5750505f5b8251811015610267578061024b61024561024060019486610b3f565b6107fd565b5061092a565b6102558286610b4c565b526102608185610b4c565b5001610224565b826040518091602082016020835281518091526020604084019201905f5b818110610293575050500390f35b825180516001600160401b031685526020908101516001600160c01b03168186015286955060409094019390920191600101610285565b6020906040516102d98161084b565b5f81525f8382015282828701015201610219565b346100ef5760603660031901126100ef576103166103096107e7565b6044359060243590610b60565b6040518091602082016020835281518091526020604084019201905f5b818110610341575050500390f35b825180516001600160401b031685526020908101516001600160c01b03168186015286955060409094019390920191600101610333565b346100ef575f3660031901126100ef5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100ef5760403660031901126100ef5760206103e26103d96107e7565b6024359061096d565b604051908152f35b346100ef5760203660031901126100ef5760206103e26104086107e7565b61089b565b346100ef5760203660031901126100ef57610426610e5d565b6004545f6004549160035460043584018481101590815f19910218025f1991815f1918811090825f19911818021818915b82841080610572575b156104845761047290610148856107fd565b925f1981146101655760010192610457565b83828215610563575b818110610535577ffb81f9b30d73d830c3544b34d827c08142579ee75710b490bab0b3995468c56560208484600455610528817f000000000000000000000000000000000000000000000000000000000000000060018060a01b0381165f526001855260405f206104ff83825461083e565b90557f000000000000000000000000000000000000000000000000000000000000000090610e7b565b604051908152a160015f55005b61053e816107fd565b919091610550575f600192550161048d565b634e487b7160e01b5f525f60045260245ffd5b63b10205ed60e01b5f5260045ffd5b506001600160401b03610584856107fd565b505416421015610460565b346100ef5760203660031901126100ef576001600160a01b036105b06107e7565b165f526001602052602060405f2054604051908152f35b346100ef575f3660031901126100ef576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346100ef5760803660031901126100ef576106246107e7565b60243560443591606435610636610e5d565b4281106107905750610648828261096d565b9280841161077a57506001600160a01b03165f818152600260205260409020610672908390610829565b505460401c92815f52600260205261068d8360405f20610829565b506001600160401b038154169055815f52600160205260405f206106b285825461083e565b90556040516323b872dd60e01b60208201523360248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166044820152606480820183905281526107389061071260848261087a565b7f0000000000000000000000000000000000000000000000000000000000000000610fdf565b610743843384610e7b565b60405193845260208401527f62eb47b71cb57ac0e92b9c1ce6b8db449b85d8975a4f8f02e582170c5a959e5160403394a460015f55005b83637cdfc29f60e11b5f5260045260245260445ffd5b63041f95d160e51b5f526004524260245260445ffd5b346100ef575f3660031901126100ef576020906001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b600435906001600160a01b03821682036100ef57565b6003548110156108155760035f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b8054821015610815575f5260205f2001905f90565b9190820391821161016557565b604081019081106001600160401b0382111761086657604052565b634e487b7160e01b5f52604160045260245ffd5b90601f801991011681019081106001600160401b0382111761086657604052565b6040516370a0823160e01b8152306004820152906001600160a01b0316602082602481845afa90811561091f575f916108e9575b6108e692505f52600160205260405f20549061083e565b90565b90506020823d602011610917575b816109046020938361087a565b810103126100ef576108e69151906108cf565b3d91506108f7565b6040513d5f823e3d90fd5b906040516109378161084b565b91546001600160401b038116835260401c6020830152565b8115610959570490565b634e487b7160e01b5f52601260045260245ffd5b6001600160a01b03165f81815260026020526040902054821015610b1357805f5260026020526109a36102458360405f20610829565b60208101519092906001600160c01b031615610afd576001600160401b0383511691824210610ae5575050506001600160401b036109e39151164261083e565b6040516318160ddd60e01b8152906020826004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa91821561091f575f92610ab1575b507f00000000000000000000000000000000000000000000000000000000000000006001600160401b03811692610a68848461094f565b1c918315610959576001600160401b038216840361016557610aa4936801fffffffffffffffe610a9e9360011b16910683610ebd565b9061083e565b8060011181600118021890565b9091506020813d602011610add575b81610acd6020938361087a565b810103126100ef5751905f610a31565b3d9150610ac0565b639cc3c80560e01b5f5260045260245260445260645ffd5b90636d78fa9d60e01b5f5260045260245260445ffd5b636d78fa9d60e01b5f5260045260245260445ffd5b6001600160401b0381116108665760051b60200190565b9190820180921161016557565b80518210156108155760209160051b010190565b6001600160a01b03165f9081526002602052604090208054919392909180851015610c365784610b8f9161083e565b90818082109118021892610ba284610b28565b93610bb0604051958661087a565b808552610bbf601f1991610b28565b015f5b818110610c13575050835f5b8551811015610c0c5780610bf0610245610bea60019487610b3f565b87610829565b610bfa8289610b4c565b52610c058188610b4c565b5001610bce565b5093505050565b602090604051610c228161084b565b5f81525f8382015282828901015201610bc2565b50606093505050565b919061055057805160209091015160401b67ffffffffffffffff19166001600160401b0391909116179055565b6001600160401b037f0000000000000000000000000000000000000000000000000000000000000000166001600160401b03421601906001600160401b038211610165576001600160a01b0381811691907f00000000000000000000000000000000000000000000000000000000000000001682148015610d895750610cf29150610f5b565b90610cfc82610fae565b9160405192610d0a8461084b565b6001600160401b03831684526001600160c01b03166020840152600354600160401b811015610866577f4db52aff8d301944328a4e764e7fb0fe7881b8c99dcc33bd00c79e70a2dfd79593610d68826001610d6e94016003556107fd565b90610c3f565b604080519182526001600160401b03929092166020820152a1565b610e4a57610d9690610f5b565b815f52600260205260405f20610dab82610fae565b60405190610db88261084b565b6001600160401b03861682526001600160c01b03166020820152815491600160401b8310156108665782610d68916001610df495018155610829565b815f52600260205260405f2054925f19840193841161016557604080519283526001600160401b039190911660208301527fabb71d2e0e6fc1f63b991bb8553d9342f6359cd1a6d9bbf21139125c4d70f86691a3565b50638589eea160e01b5f5260045260245ffd5b60025f5414610e6c5760025f55565b633ee5aeb560e01b5f5260045ffd5b60405163a9059cbb60e01b60208201526001600160a01b039092166024830152604480830193909352918152610ebb91610eb660648361087a565b610fdf565b565b90915f198383099280830292838086109503948086039514610f4e5784831115610f365790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b5050906108e6925061094f565b90610f658261089b565b918215610f8e5760018060a01b03165f52600160205260405f20610f8a838254610b3f565b9055565b63579a88ab60e11b5f9081526001600160a01b0391909116600452602490fd5b6001600160c01b038111610fc8576001600160c01b031690565b6306dfcc6560e41b5f5260c060045260245260445ffd5b905f602091828151910182855af11561091f575f513d61102e57506001600160a01b0381163b155b61100e5750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b6001141561100756",
}

// DeveloperVesting is an auto generated Go binding around an Ethereum contract.
type DeveloperVesting struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DeveloperVesting) GetABI() abi.ABI {
	return c.abi
}

// NewDeveloperVesting creates a new instance of DeveloperVesting.
func NewDeveloperVesting() *DeveloperVesting {
	parsed, err := DeveloperVestingMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DeveloperVesting{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DeveloperVesting) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address aleph_, address vault_, uint64 duration_, uint64 halving_) returns()
func (developerVesting *DeveloperVesting) PackConstructor(aleph_ common.Address, vault_ common.Address, duration_ uint64, halving_ uint64) []byte {
	enc, err := developerVesting.abi.Pack("", aleph_, vault_, duration_, halving_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAleph is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x246c9595.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function aleph() view returns(address)
func (developerVesting *DeveloperVesting) PackAleph() []byte {
	enc, err := developerVesting.abi.Pack("aleph")
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
func (developerVesting *DeveloperVesting) TryPackAleph() ([]byte, error) {
	return developerVesting.abi.Pack("aleph")
}

// UnpackAleph is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x246c9595.
//
// Solidity: function aleph() view returns(address)
func (developerVesting *DeveloperVesting) UnpackAleph(data []byte) (common.Address, error) {
	out, err := developerVesting.abi.Unpack("aleph", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackArrived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46d824ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function arrived(address token) view returns(uint256)
func (developerVesting *DeveloperVesting) PackArrived(token common.Address) []byte {
	enc, err := developerVesting.abi.Pack("arrived", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackArrived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46d824ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function arrived(address token) view returns(uint256)
func (developerVesting *DeveloperVesting) TryPackArrived(token common.Address) ([]byte, error) {
	return developerVesting.abi.Pack("arrived", token)
}

// UnpackArrived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x46d824ee.
//
// Solidity: function arrived(address token) view returns(uint256)
func (developerVesting *DeveloperVesting) UnpackArrived(data []byte) (*big.Int, error) {
	out, err := developerVesting.abi.Unpack("arrived", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBuy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1622dbe4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function buy(address token, uint256 offer, uint256 most, uint256 deadline) returns()
func (developerVesting *DeveloperVesting) PackBuy(token common.Address, offer *big.Int, most *big.Int, deadline *big.Int) []byte {
	enc, err := developerVesting.abi.Pack("buy", token, offer, most, deadline)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBuy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1622dbe4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function buy(address token, uint256 offer, uint256 most, uint256 deadline) returns()
func (developerVesting *DeveloperVesting) TryPackBuy(token common.Address, offer *big.Int, most *big.Int, deadline *big.Int) ([]byte, error) {
	return developerVesting.abi.Pack("buy", token, offer, most, deadline)
}

// PackDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0fb5a6b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function duration() view returns(uint64)
func (developerVesting *DeveloperVesting) PackDuration() []byte {
	enc, err := developerVesting.abi.Pack("duration")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0fb5a6b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function duration() view returns(uint64)
func (developerVesting *DeveloperVesting) TryPackDuration() ([]byte, error) {
	return developerVesting.abi.Pack("duration")
}

// UnpackDuration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0fb5a6b4.
//
// Solidity: function duration() view returns(uint64)
func (developerVesting *DeveloperVesting) UnpackDuration(data []byte) (uint64, error) {
	out, err := developerVesting.abi.Unpack("duration", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackHalving is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8df245a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function halving() view returns(uint64)
func (developerVesting *DeveloperVesting) PackHalving() []byte {
	enc, err := developerVesting.abi.Pack("halving")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHalving is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8df245a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function halving() view returns(uint64)
func (developerVesting *DeveloperVesting) TryPackHalving() ([]byte, error) {
	return developerVesting.abi.Pack("halving")
}

// UnpackHalving is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc8df245a.
//
// Solidity: function halving() view returns(uint64)
func (developerVesting *DeveloperVesting) UnpackHalving(data []byte) (uint64, error) {
	out, err := developerVesting.abi.Unpack("halving", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackHeld is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32f750ff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function held(address token) view returns(uint256)
func (developerVesting *DeveloperVesting) PackHeld(token common.Address) []byte {
	enc, err := developerVesting.abi.Pack("held", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHeld is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32f750ff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function held(address token) view returns(uint256)
func (developerVesting *DeveloperVesting) TryPackHeld(token common.Address) ([]byte, error) {
	return developerVesting.abi.Pack("held", token)
}

// UnpackHeld is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x32f750ff.
//
// Solidity: function held(address token) view returns(uint256)
func (developerVesting *DeveloperVesting) UnpackHeld(data []byte) (*big.Int, error) {
	out, err := developerVesting.abi.Unpack("held", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf435f5a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lock(address token) returns()
func (developerVesting *DeveloperVesting) PackLock(token common.Address) []byte {
	enc, err := developerVesting.abi.Pack("lock", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf435f5a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lock(address token) returns()
func (developerVesting *DeveloperVesting) TryPackLock(token common.Address) ([]byte, error) {
	return developerVesting.abi.Pack("lock", token)
}

// PackOffers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3b43677.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function offers(address token, uint256 first, uint256 most) view returns((uint64,uint192)[] some)
func (developerVesting *DeveloperVesting) PackOffers(token common.Address, first *big.Int, most *big.Int) []byte {
	enc, err := developerVesting.abi.Pack("offers", token, first, most)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOffers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3b43677.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function offers(address token, uint256 first, uint256 most) view returns((uint64,uint192)[] some)
func (developerVesting *DeveloperVesting) TryPackOffers(token common.Address, first *big.Int, most *big.Int) ([]byte, error) {
	return developerVesting.abi.Pack("offers", token, first, most)
}

// UnpackOffers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe3b43677.
//
// Solidity: function offers(address token, uint256 first, uint256 most) view returns((uint64,uint192)[] some)
func (developerVesting *DeveloperVesting) UnpackOffers(data []byte) ([]OffersOffer, error) {
	out, err := developerVesting.abi.Unpack("offers", data)
	if err != nil {
		return *new([]OffersOffer), err
	}
	out0 := *abi.ConvertType(out[0], new([]OffersOffer)).(*[]OffersOffer)
	return out0, nil
}

// PackPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad9b8024.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function price(address token, uint256 offer) view returns(uint256)
func (developerVesting *DeveloperVesting) PackPrice(token common.Address, offer *big.Int) []byte {
	enc, err := developerVesting.abi.Pack("price", token, offer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad9b8024.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function price(address token, uint256 offer) view returns(uint256)
func (developerVesting *DeveloperVesting) TryPackPrice(token common.Address, offer *big.Int) ([]byte, error) {
	return developerVesting.abi.Pack("price", token, offer)
}

// UnpackPrice is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad9b8024.
//
// Solidity: function price(address token, uint256 offer) view returns(uint256)
func (developerVesting *DeveloperVesting) UnpackPrice(data []byte) (*big.Int, error) {
	out, err := developerVesting.abi.Unpack("price", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackReleasable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbccedae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function releasable() view returns(uint256 amount)
func (developerVesting *DeveloperVesting) PackReleasable() []byte {
	enc, err := developerVesting.abi.Pack("releasable")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReleasable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbccedae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function releasable() view returns(uint256 amount)
func (developerVesting *DeveloperVesting) TryPackReleasable() ([]byte, error) {
	return developerVesting.abi.Pack("releasable")
}

// UnpackReleasable is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfbccedae.
//
// Solidity: function releasable() view returns(uint256 amount)
func (developerVesting *DeveloperVesting) UnpackReleasable(data []byte) (*big.Int, error) {
	out, err := developerVesting.abi.Unpack("releasable", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37bdc99b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(uint256 tranchesMax) returns()
func (developerVesting *DeveloperVesting) PackRelease(tranchesMax *big.Int) []byte {
	enc, err := developerVesting.abi.Pack("release", tranchesMax)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37bdc99b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(uint256 tranchesMax) returns()
func (developerVesting *DeveloperVesting) TryPackRelease(tranchesMax *big.Int) ([]byte, error) {
	return developerVesting.abi.Pack("release", tranchesMax)
}

// PackTranches is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebf04917.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tranches() view returns((uint64,uint192)[] resting)
func (developerVesting *DeveloperVesting) PackTranches() []byte {
	enc, err := developerVesting.abi.Pack("tranches")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTranches is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebf04917.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tranches() view returns((uint64,uint192)[] resting)
func (developerVesting *DeveloperVesting) TryPackTranches() ([]byte, error) {
	return developerVesting.abi.Pack("tranches")
}

// UnpackTranches is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xebf04917.
//
// Solidity: function tranches() view returns((uint64,uint192)[] resting)
func (developerVesting *DeveloperVesting) UnpackTranches(data []byte) ([]DeveloperVestingTranche, error) {
	out, err := developerVesting.abi.Unpack("tranches", data)
	if err != nil {
		return *new([]DeveloperVestingTranche), err
	}
	out0 := *abi.ConvertType(out[0], new([]DeveloperVestingTranche)).(*[]DeveloperVestingTranche)
	return out0, nil
}

// PackVault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbfa77cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vault() view returns(address)
func (developerVesting *DeveloperVesting) PackVault() []byte {
	enc, err := developerVesting.abi.Pack("vault")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbfa77cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vault() view returns(address)
func (developerVesting *DeveloperVesting) TryPackVault() ([]byte, error) {
	return developerVesting.abi.Pack("vault")
}

// UnpackVault is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfbfa77cf.
//
// Solidity: function vault() view returns(address)
func (developerVesting *DeveloperVesting) UnpackVault(data []byte) (common.Address, error) {
	out, err := developerVesting.abi.Unpack("vault", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// DeveloperVestingLocked represents a Locked event raised by the DeveloperVesting contract.
type DeveloperVestingLocked struct {
	Amount *big.Int
	Until  uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const DeveloperVestingLockedEventName = "Locked"

// ContractEventName returns the user-defined event name.
func (DeveloperVestingLocked) ContractEventName() string {
	return DeveloperVestingLockedEventName
}

// UnpackLockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Locked(uint256 amount, uint64 until)
func (developerVesting *DeveloperVesting) UnpackLockedEvent(log *types.Log) (*DeveloperVestingLocked, error) {
	event := "Locked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != developerVesting.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeveloperVestingLocked)
	if len(log.Data) > 0 {
		if err := developerVesting.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range developerVesting.abi.Events[event].Inputs {
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

// DeveloperVestingOffered represents a Offered event raised by the DeveloperVesting contract.
type DeveloperVestingOffered struct {
	Token  common.Address
	Offer  *big.Int
	Amount *big.Int
	Opens  uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const DeveloperVestingOfferedEventName = "Offered"

// ContractEventName returns the user-defined event name.
func (DeveloperVestingOffered) ContractEventName() string {
	return DeveloperVestingOfferedEventName
}

// UnpackOfferedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Offered(address indexed token, uint256 indexed offer, uint256 amount, uint64 opens)
func (developerVesting *DeveloperVesting) UnpackOfferedEvent(log *types.Log) (*DeveloperVestingOffered, error) {
	event := "Offered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != developerVesting.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeveloperVestingOffered)
	if len(log.Data) > 0 {
		if err := developerVesting.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range developerVesting.abi.Events[event].Inputs {
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

// DeveloperVestingReleased represents a Released event raised by the DeveloperVesting contract.
type DeveloperVestingReleased struct {
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const DeveloperVestingReleasedEventName = "Released"

// ContractEventName returns the user-defined event name.
func (DeveloperVestingReleased) ContractEventName() string {
	return DeveloperVestingReleasedEventName
}

// UnpackReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Released(uint256 amount)
func (developerVesting *DeveloperVesting) UnpackReleasedEvent(log *types.Log) (*DeveloperVestingReleased, error) {
	event := "Released"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != developerVesting.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeveloperVestingReleased)
	if len(log.Data) > 0 {
		if err := developerVesting.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range developerVesting.abi.Events[event].Inputs {
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

// DeveloperVestingSold represents a Sold event raised by the DeveloperVesting contract.
type DeveloperVestingSold struct {
	Token  common.Address
	Offer  *big.Int
	Buyer  common.Address
	Amount *big.Int
	Price  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const DeveloperVestingSoldEventName = "Sold"

// ContractEventName returns the user-defined event name.
func (DeveloperVestingSold) ContractEventName() string {
	return DeveloperVestingSoldEventName
}

// UnpackSoldEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Sold(address indexed token, uint256 indexed offer, address indexed buyer, uint256 amount, uint256 price)
func (developerVesting *DeveloperVesting) UnpackSoldEvent(log *types.Log) (*DeveloperVestingSold, error) {
	event := "Sold"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != developerVesting.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeveloperVestingSold)
	if len(log.Data) > 0 {
		if err := developerVesting.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range developerVesting.abi.Events[event].Inputs {
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
func (developerVesting *DeveloperVesting) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], developerVesting.abi.Errors["DeadlinePassed"].ID.Bytes()[:4]) {
		return developerVesting.UnpackDeadlinePassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], developerVesting.abi.Errors["InvalidAddress"].ID.Bytes()[:4]) {
		return developerVesting.UnpackInvalidAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], developerVesting.abi.Errors["NoOffer"].ID.Bytes()[:4]) {
		return developerVesting.UnpackNoOfferError(raw[4:])
	}
	if bytes.Equal(raw[:4], developerVesting.abi.Errors["NotForSale"].ID.Bytes()[:4]) {
		return developerVesting.UnpackNotForSaleError(raw[4:])
	}
	if bytes.Equal(raw[:4], developerVesting.abi.Errors["NotOpen"].ID.Bytes()[:4]) {
		return developerVesting.UnpackNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], developerVesting.abi.Errors["NothingArrived"].ID.Bytes()[:4]) {
		return developerVesting.UnpackNothingArrivedError(raw[4:])
	}
	if bytes.Equal(raw[:4], developerVesting.abi.Errors["NothingToRelease"].ID.Bytes()[:4]) {
		return developerVesting.UnpackNothingToReleaseError(raw[4:])
	}
	if bytes.Equal(raw[:4], developerVesting.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return developerVesting.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], developerVesting.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return developerVesting.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], developerVesting.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return developerVesting.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], developerVesting.abi.Errors["TooDear"].ID.Bytes()[:4]) {
		return developerVesting.UnpackTooDearError(raw[4:])
	}
	if bytes.Equal(raw[:4], developerVesting.abi.Errors["ZeroHalving"].ID.Bytes()[:4]) {
		return developerVesting.UnpackZeroHalvingError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DeveloperVestingDeadlinePassed represents a DeadlinePassed error raised by the DeveloperVesting contract.
type DeveloperVestingDeadlinePassed struct {
	Deadline *big.Int
	Time     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlinePassed(uint256 deadline, uint256 time)
func DeveloperVestingDeadlinePassedErrorID() common.Hash {
	return common.HexToHash("0x83f2ba20b77c67656c85ef54103e25e4c03a482a8919c6010a4781ea13974bb7")
}

// UnpackDeadlinePassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlinePassed(uint256 deadline, uint256 time)
func (developerVesting *DeveloperVesting) UnpackDeadlinePassedError(raw []byte) (*DeveloperVestingDeadlinePassed, error) {
	out := new(DeveloperVestingDeadlinePassed)
	if err := developerVesting.abi.UnpackIntoInterface(out, "DeadlinePassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeveloperVestingInvalidAddress represents a InvalidAddress error raised by the DeveloperVesting contract.
type DeveloperVestingInvalidAddress struct {
	Who common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAddress(address who)
func DeveloperVestingInvalidAddressErrorID() common.Hash {
	return common.HexToHash("0x8e4c8aa64faa2ab4276a2c6878068416c0eae6ead59e25aa3c28d438ef21fae3")
}

// UnpackInvalidAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAddress(address who)
func (developerVesting *DeveloperVesting) UnpackInvalidAddressError(raw []byte) (*DeveloperVestingInvalidAddress, error) {
	out := new(DeveloperVestingInvalidAddress)
	if err := developerVesting.abi.UnpackIntoInterface(out, "InvalidAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeveloperVestingNoOffer represents a NoOffer error raised by the DeveloperVesting contract.
type DeveloperVestingNoOffer struct {
	Token common.Address
	Offer *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoOffer(address token, uint256 offer)
func DeveloperVestingNoOfferErrorID() common.Hash {
	return common.HexToHash("0x6d78fa9df8a876c8e00fc45b9a2265b6b0929ac1e81535ef86947c513c344315")
}

// UnpackNoOfferError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoOffer(address token, uint256 offer)
func (developerVesting *DeveloperVesting) UnpackNoOfferError(raw []byte) (*DeveloperVestingNoOffer, error) {
	out := new(DeveloperVestingNoOffer)
	if err := developerVesting.abi.UnpackIntoInterface(out, "NoOffer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeveloperVestingNotForSale represents a NotForSale error raised by the DeveloperVesting contract.
type DeveloperVestingNotForSale struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotForSale(address token)
func DeveloperVestingNotForSaleErrorID() common.Hash {
	return common.HexToHash("0x8589eea1e707568c95ac1402f43544027ad06a47e5f92fbc7e246309eab6089e")
}

// UnpackNotForSaleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotForSale(address token)
func (developerVesting *DeveloperVesting) UnpackNotForSaleError(raw []byte) (*DeveloperVestingNotForSale, error) {
	out := new(DeveloperVestingNotForSale)
	if err := developerVesting.abi.UnpackIntoInterface(out, "NotForSale", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeveloperVestingNotOpen represents a NotOpen error raised by the DeveloperVesting contract.
type DeveloperVestingNotOpen struct {
	Token common.Address
	Offer *big.Int
	Opens uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOpen(address token, uint256 offer, uint64 opens)
func DeveloperVestingNotOpenErrorID() common.Hash {
	return common.HexToHash("0x9cc3c805e8ea4e6d0151b3fea3f4a0afd9c737a1851ee5afa403aaa69482d7fb")
}

// UnpackNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOpen(address token, uint256 offer, uint64 opens)
func (developerVesting *DeveloperVesting) UnpackNotOpenError(raw []byte) (*DeveloperVestingNotOpen, error) {
	out := new(DeveloperVestingNotOpen)
	if err := developerVesting.abi.UnpackIntoInterface(out, "NotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeveloperVestingNothingArrived represents a NothingArrived error raised by the DeveloperVesting contract.
type DeveloperVestingNothingArrived struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingArrived(address token)
func DeveloperVestingNothingArrivedErrorID() common.Hash {
	return common.HexToHash("0xaf351156a7ef69e5ac1b6af99e4b3134ac9e0eaada1f12b1141a8d421a7eefe1")
}

// UnpackNothingArrivedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingArrived(address token)
func (developerVesting *DeveloperVesting) UnpackNothingArrivedError(raw []byte) (*DeveloperVestingNothingArrived, error) {
	out := new(DeveloperVestingNothingArrived)
	if err := developerVesting.abi.UnpackIntoInterface(out, "NothingArrived", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeveloperVestingNothingToRelease represents a NothingToRelease error raised by the DeveloperVesting contract.
type DeveloperVestingNothingToRelease struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToRelease()
func DeveloperVestingNothingToReleaseErrorID() common.Hash {
	return common.HexToHash("0xb10205edeefd80e578af702ef797c047792d88233398f772fc8ced7f779c0719")
}

// UnpackNothingToReleaseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToRelease()
func (developerVesting *DeveloperVesting) UnpackNothingToReleaseError(raw []byte) (*DeveloperVestingNothingToRelease, error) {
	out := new(DeveloperVestingNothingToRelease)
	if err := developerVesting.abi.UnpackIntoInterface(out, "NothingToRelease", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeveloperVestingReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the DeveloperVesting contract.
type DeveloperVestingReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func DeveloperVestingReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (developerVesting *DeveloperVesting) UnpackReentrancyGuardReentrantCallError(raw []byte) (*DeveloperVestingReentrancyGuardReentrantCall, error) {
	out := new(DeveloperVestingReentrancyGuardReentrantCall)
	if err := developerVesting.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeveloperVestingSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the DeveloperVesting contract.
type DeveloperVestingSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func DeveloperVestingSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (developerVesting *DeveloperVesting) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*DeveloperVestingSafeCastOverflowedUintDowncast, error) {
	out := new(DeveloperVestingSafeCastOverflowedUintDowncast)
	if err := developerVesting.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeveloperVestingSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the DeveloperVesting contract.
type DeveloperVestingSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func DeveloperVestingSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (developerVesting *DeveloperVesting) UnpackSafeERC20FailedOperationError(raw []byte) (*DeveloperVestingSafeERC20FailedOperation, error) {
	out := new(DeveloperVestingSafeERC20FailedOperation)
	if err := developerVesting.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeveloperVestingTooDear represents a TooDear error raised by the DeveloperVesting contract.
type DeveloperVestingTooDear struct {
	Price *big.Int
	Most  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooDear(uint256 price, uint256 most)
func DeveloperVestingTooDearErrorID() common.Hash {
	return common.HexToHash("0xf9bf853eac8d4569bdd8bada4639cca195310fd20d1d4b74e48cf97bdc837874")
}

// UnpackTooDearError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooDear(uint256 price, uint256 most)
func (developerVesting *DeveloperVesting) UnpackTooDearError(raw []byte) (*DeveloperVestingTooDear, error) {
	out := new(DeveloperVestingTooDear)
	if err := developerVesting.abi.UnpackIntoInterface(out, "TooDear", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeveloperVestingZeroHalving represents a ZeroHalving error raised by the DeveloperVesting contract.
type DeveloperVestingZeroHalving struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroHalving()
func DeveloperVestingZeroHalvingErrorID() common.Hash {
	return common.HexToHash("0x3771805e32583d779f11cdad195b8379c2ff92924c168fb2c75207bf99b960a0")
}

// UnpackZeroHalvingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroHalving()
func (developerVesting *DeveloperVesting) UnpackZeroHalvingError(raw []byte) (*DeveloperVestingZeroHalving, error) {
	out := new(DeveloperVestingZeroHalving)
	if err := developerVesting.abi.UnpackIntoInterface(out, "ZeroHalving", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentProcessorMetaData contains all meta data concerning the PaymentProcessor contract.
var PaymentProcessorMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"aleph_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"router_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"weth_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"distribution_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"developers_\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"developersBp_\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"burnBp_\",\"type\":\"uint16\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"CannotBeStable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"DeadlinePassed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"latest\",\"type\":\"uint256\"}],\"name\":\"DeadlineTooFar\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EnforcedPause\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ExpectedPause\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"}],\"name\":\"FeeOnTransfer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"InvalidAddress\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"InvalidRoute\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"developersBp\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"burnBp\",\"type\":\"uint256\"}],\"name\":\"InvalidSplit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"}],\"name\":\"NotWhollySwapped\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"first\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"weth\",\"type\":\"address\"}],\"name\":\"NotWrappedEther\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnerNeeded\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"TokenNotAccepted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"}],\"name\":\"TooLittleReceived\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroMinimum\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"swapped\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"distribution\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"developers\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"developersToken\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"name\":\"Paid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"distribution\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"developers\",\"type\":\"address\"}],\"name\":\"RecipientsSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"developersBp\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"burnBp\",\"type\":\"uint16\"}],\"name\":\"SplitSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"accepted\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"stable\",\"type\":\"bool\"},{\"components\":[{\"internalType\":\"enumUniswap.Version\",\"name\":\"version\",\"type\":\"uint8\"},{\"internalType\":\"address[]\",\"name\":\"path\",\"type\":\"address[]\"},{\"internalType\":\"uint24[]\",\"name\":\"fees\",\"type\":\"uint24[]\"},{\"internalType\":\"int24[]\",\"name\":\"tickSpacings\",\"type\":\"int24[]\"}],\"indexed\":false,\"internalType\":\"structUniswap.Route\",\"name\":\"route\",\"type\":\"tuple\"}],\"name\":\"TokenSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Unpaused\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BURN\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEADLINE_MAX\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"WHOLE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"acceptanceOf\",\"outputs\":[{\"components\":[{\"internalType\":\"bool\",\"name\":\"accepted\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"stable\",\"type\":\"bool\"},{\"components\":[{\"internalType\":\"enumUniswap.Version\",\"name\":\"version\",\"type\":\"uint8\"},{\"internalType\":\"address[]\",\"name\":\"path\",\"type\":\"address[]\"},{\"internalType\":\"uint24[]\",\"name\":\"fees\",\"type\":\"uint24[]\"},{\"internalType\":\"int24[]\",\"name\":\"tickSpacings\",\"type\":\"int24[]\"}],\"internalType\":\"structUniswap.Route\",\"name\":\"route\",\"type\":\"tuple\"}],\"internalType\":\"structPaymentProcessor.Acceptance\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"aleph\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"burnBp\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"developers\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"developersBp\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"distribution\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"minAleph\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"pay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"minAleph\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"payETH\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"router\",\"outputs\":[{\"internalType\":\"contractIUniversalRouter\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"distribution_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"developers_\",\"type\":\"address\"}],\"name\":\"setRecipients\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"developersBp_\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"burnBp_\",\"type\":\"uint16\"}],\"name\":\"setSplit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"accepted\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"stable\",\"type\":\"bool\"},{\"components\":[{\"internalType\":\"enumUniswap.Version\",\"name\":\"version\",\"type\":\"uint8\"},{\"internalType\":\"address[]\",\"name\":\"path\",\"type\":\"address[]\"},{\"internalType\":\"uint24[]\",\"name\":\"fees\",\"type\":\"uint24[]\"},{\"internalType\":\"int24[]\",\"name\":\"tickSpacings\",\"type\":\"int24[]\"}],\"internalType\":\"structUniswap.Route\",\"name\":\"route\",\"type\":\"tuple\"}],\"name\":\"setToken\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"stable\",\"type\":\"bool\"}],\"name\":\"split\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"distributed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"developed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"weth\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "5dad2808f898d4d9d870b88726833c887e",
	Bin: "0x60e03461033c57601f61343a38819003918201601f19168301916001600160401b03831184841017610340578084926101009460405283398101031261033c5761004881610354565b9061005560208201610354565b9161006260408301610354565b9261006f60608401610354565b9361007c60808501610354565b9161008960a08601610354565b936100a260e061009b60c08901610368565b9701610368565b966001600160a01b0316801561032957600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a360016002556001600160a01b03169081156102fb576001600160a01b03169081156102fb576001600160a01b0383168015610317575060805260a05260c0526001600160a01b0316908115801561030e575b6102fb576001600160a01b031691821580156102f2575b6102df57600380546001600160a01b031916831790556004549183907fba91e264f3014dcddc5891a03ce4a2cb18b5a81d64ff00283a537609ba6d7e905f80a361ffff81169261ffff8516948585018086116102cb57612710106102b45760a09290921b61ffff60a01b166001600160c01b0319909316179190911760b09190911b61ffff60b01b16176004556040805191825260208201929092527f35edc06d80fcbe9a3585d929e4445597c90d55c5fa33f3fe1d57a380ec6e38969190a16040516130c29081610378823960805181818161070e01528181610ad301528181610b2101528181610bd901528181610c33015281816112c3015281816119050152611a1f015260a05181818161022b015281816105b901528181610d3401528181610d7101528181610d9c01528181610e140152610e92015260c0518181816117d501526119450152f35b85856339d6df1760e01b5f5260045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b82634726455360e11b5f5260045260245ffd5b50308314610168565b50634726455360e11b5f5260045260245ffd5b50308214610151565b634726455360e11b5f5260045260245ffd5b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b038216820361033c57565b519061ffff8216820361033c5756fe6080806040526004361015610012575f80fd5b5f905f3560e01c90816302b18d9e14611b6d5750806309eba34314611b515780630f50eb7314611b2d57806316de133514611a4e578063246c959514611a0a5780632bc31ca4146119e25780633f4ba83a146119745780633fc8cef314611930578063519431271461122f5780635c975abb1461120a5780635ee58efc146111e2578063715018a6146111c357806379ba5097146111435780638456cb59146110e25780638a198d1e146109775780638da5cb5b146109505780639ae22eae14610916578063a725bcf8146104de578063c0a2526c146104c1578063dc402cd0146104a4578063e30c39781461047b578063eb6ffd20146102c7578063f2fde38b1461025a578063f887ea40146102155763f8b4801914610131575f80fd5b346102125760403660031901126102125760043561ffff811690818103610210576024359061ffff82169182810361020c5761016b61240e565b8284018085116101f857612710106101e1576004805463ffffffff60a01b191660a09390931b61ffff60a01b169290921760b09190911b61ffff60b01b161790556040805192835260208301919091527f35edc06d80fcbe9a3585d929e4445597c90d55c5fa33f3fe1d57a380ec6e389691a180f35b60448584866339d6df1760e01b8352600452602452fd5b634e487b7160e01b86526011600452602486fd5b8480fd5b825b80fd5b50346102125780600319360112610212576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b503461021257602036600319011261021257610274611b8e565b61027c61240e565b600180546001600160a01b0319166001600160a01b0392831690811790915582549091167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227008380a380f35b5034610212576020366003190112610212576102e1611b8e565b6040516102ed81611c1d565b828152826020820152604080519161030483611c38565b84835260606020840152606082840152606080840152015260018060a01b03168152600560205260408120906040519061033d82611c1d565b610362600184549460ff86161515855260ff602086019660081c161515865201611f16565b604083019081526040519384936020855251151560208501525115156040840152519060608084015261010083019161039f608085018251611bc7565b602081015192608060a0860152835180915260206101208601940190835b81811061045957505050604081015192607f198582030160c086015260208085519283815201940190835b81811061043b575050506060015191607f198482030160e0850152602080845192838152019301915b81811061041f575050500390f35b825160020b845285945060209384019390920191600101610411565b825162ffffff168652879650602095860195909201916001016103e8565b82516001600160a01b03168652879650602095860195909201916001016103bd565b50346102125780600319360112610212576001546040516001600160a01b039091168152602090f35b50346102125780600319360112610212576020604051610e108152f35b5034610212578060031936011261021257602060405161dead8152f35b506060366003190112610212576104f3611b8e565b906044356024356105026125e5565b61050a612603565b61051382612621565b82805260056020526040832060ff815416156109025734156108f357600161053b9101611f16565b81156108e457805160048110156108d0576105606003602092141530903490856128ea565b9190920190815180515f1981019081116108bc576001600160a01b0391610587919061243e565b5116604051916370a0823160e01b8352306004840152602083602481855afa928315610879578893610888575b5083517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031695906105ee908790612fce565b97863b15610884578991610622916106346040519586948594630d64d59360e21b86526060600487015260648601906127a2565b848103600319016024860152906127c6565b906044830152038134895af1801561087957908891610860575b5050906020602492604051938480926370a0823160e01b82523060048301525afa801561085557879061081d575b6106869250611f09565b9280841061080657509061069a9151612fce565b90835b82518110156106fb576106b0818461243e565b516106bb828661243e565b51106106c95760010161069d565b846106ec856106e5846106de6024968961243e565b519261243e565b5190611f09565b63db34e5d560e01b8252600452fd5b84808388610709838361238b565b9192907f000000000000000000000000000000000000000000000000000000000000000091846107e9575b816107cc575b836107bd575b6001600160a01b0381166107b7575033935b6040519534875234602088015260408701526060860152608085015260018060a01b031660a084015260c083015260018060a01b0316907f3ee53e433e147cda9dfd6ed5678100c31fc364267206d0059932d3905b2147d960e03392a4600160025580f35b93610752565b6107c7848461281e565b610740565b6004546107e49083906001600160a01b031685612857565b61073a565b6003546108019086906001600160a01b031685612857565b610734565b632743691d60e11b86526004526024839052604485fd5b506020823d60201161084d575b8161083760209383611c6e565b8101031261084957610686915161067c565b5f80fd5b3d915061082a565b6040513d89823e3d90fd5b8161086a91611c6e565b61087557865f61064e565b8680fd5b6040513d8a823e3d90fd5b8980fd5b9092506020813d6020116108b4575b816108a460209383611c6e565b810103126108495751915f6105b4565b3d9150610897565b634e487b7160e01b88526011600452602488fd5b634e487b7160e01b85526021600452602485fd5b6347b15fff60e11b8452600484fd5b631f2a200560e01b8452600484fd5b63f01157c360e01b84526004849052602484fd5b503461021257604036600319011261021257606061093d610935611bb8565b60043561238b565b9060405192835260208301526040820152f35b5034610212578060031936011261021257546040516001600160a01b039091168152602090f35b50346108495760a036600319011261084957610991611b8e565b604435906001600160a01b0382169081830361084957606435926109b36125e5565b6109bb612603565b6109c6608435612621565b6001600160a01b038216156110c15760018060a01b0382165f52600560205260405f209260ff845416156110a35760243515611094576040516370a0823160e01b81523060048201526020816024816001600160a01b0388165afa908115610f88575f91611062575b506040516323b872dd60e01b602082015233602480830191909152306044830152356064808301919091528152610a7a90610a6b608482611c6e565b6001600160a01b038616612892565b6040516370a0823160e01b8152306004820152906020826024816001600160a01b0389165afa8015610f88575f9061102e575b610ab79250611f09565b602435810361100a57505f938490816001600160a01b038681167f000000000000000000000000000000000000000000000000000000000000000090911603610c875750602435965b808810610c7057505460081c60ff1691610b1a838861238b565b95919290937f000000000000000000000000000000000000000000000000000000000000000095610c5c575b5082610c1f575b83610c02575b85610bd3575b610bcd575033965b6040805160243581526020810198909852870152606086015260808501526001600160a01b0390811660a085015260c084019190915290811692169033907f3ee53e433e147cda9dfd6ed5678100c31fc364267206d0059932d3905b2147d99060e090a4600160025580f35b96610b61565b610bfd867f000000000000000000000000000000000000000000000000000000000000000061281e565b610b59565b600454610c1a9085906001600160a01b031687612857565b610b53565b600354610c579084906001600160a01b03167f0000000000000000000000000000000000000000000000000000000000000000612857565b610b4d565b6001600160a01b038816955093505f610b46565b632743691d60e11b89526004526024879052604488fd5b96955060ff815460081c16610fed575b610ca382602435611f09565b958615610b0057939094919592979650610cbf60018601611f16565b978415610fde57610cd230855f8c6128ea565b60208b015180519299925f198101908111610fca576001600160a01b0391610cfa919061243e565b5116604051916370a0823160e01b8352306004840152602083602481855afa928315610f88578d905f94610f93575b5060200151610d62907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690612fce565b9a610d9a896001600160a01b037f00000000000000000000000000000000000000000000000000000000000000008116908b16612857565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163b1561084957610df55f91610e076040519485938493630d64d59360e21b85526060600486015260648501906127a2565b838103600319016024850152906127c6565b60843560448301520381837f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af18015610f8857610f6c575b50906020602492604051938480926370a0823160e01b82523060048301525afa8015610f61578b90610f2d575b610e809250611f09565b99868b10610f165760200151610ec0907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690612fce565b96895b8851811015610f0457610ed6818a61243e565b51610ee1828c61243e565b5110610eef57600101610ec3565b8a6106ec8b6106e5846106de6024968f61243e565b50929598999194975092955096610b00565b60448a8c89632743691d60e11b8352600452602452fd5b506020823d602011610f59575b81610f4760209383611c6e565b8101031261084957610e809151610e76565b3d9150610f3a565b6040513d8d823e3d90fd5b602492919b505f610f7c91611c6e565b60205f9b919250610e49565b6040513d5f823e3d90fd5b9350506020833d602011610fc2575b81610faf60209383611c6e565b81010312610849579151918c6020610d29565b3d9150610fa2565b634e487b7160e01b5f52601160045260245ffd5b6347b15fff60e11b5f5260045ffd5b905061100461ffff60045460a01c1660243561266b565b90610c97565b83633f5929db60e21b5f5260018060a01b031660045260243560245260445260645ffd5b506020823d60201161105a575b8161104860209383611c6e565b8101031261084957610ab79151610aad565b3d915061103b565b90506020813d60201161108c575b8161107d60209383611c6e565b8101031261084957515f610a2f565b3d9150611070565b631f2a200560e01b5f5260045ffd5b63f01157c360e01b5f9081526001600160a01b038416600452602490fd5b5063f01157c360e01b5f9081526001600160a01b0391909116600452602490fd5b34610849575f366003190112610849576110fa61240e565b611102612603565b6001805460ff60a01b1916600160a01b1790556040513381527f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a25890602090a1005b34610849575f36600319011261084957600154336001600160a01b038216036111b0576001600160a01b03199081166001555f805433928116831782556001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3005b63118cdaa760e01b5f523360045260245ffd5b34610849575f3660031901126108495763017ed72b60e01b5f5260045ffd5b34610849575f366003190112610849576003546040516001600160a01b039091168152602090f35b34610849575f36600319011261084957602060ff60015460a01c166040519015158152f35b3461084957608036600319011261084957611248611b8e565b611250611bb8565b90604435908115159081830361084957606435916001600160401b0383116108495782600401916080600319853603011261084957859461128f61240e565b85966118f8575b806118df575b6118bf576001600160a01b03811695861580611896575b6117d3575b15611772576112fb907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906112f63686611cc4565b612452565b1561175f576040519361130d85611c1d565b15159384815260208101908282526113253685611cc4565b9160408201928352875f52600560205260405f20915115159060ff61ff0084549251151560081b1692169061ffff191617178155600181019151918251600481101561174b5760ff80198354169116179055600281016020830151908151916001600160401b03831161166157600160401b8311611661576020908254848455808510611730575b5001905f5260205f205f5b83811061171357505050506003810160408301518051906001600160401b03821161166157600160401b8211611661576020906113fa83855481875586611e7d565b01915f5260205f20600a8204915f5b8381106116c75750600a8302900380611675575b505050506004606091019101518051906001600160401b03821161166157600160401b82116116615760209061145883855481875586611e7d565b01915f5260205f20600a8204915f5b8381106116175750600a83029003806115c9575b5050505060405193845260208401526060604084015260e083019181356004811015610849576114af906060860190611bc7565b6114bc6024820183611ed5565b608086810152938490526101008501935f5b8181106115a35750505060206114e76044830184611ed5565b868603605f190160a088015280865294909101935f5b81811061157f575050506020916064611517920190611ed5565b848403605f190160c086015280845292909101915f5b81811061155d57857fd60f383756f5a5805d3f3b18096d43f6209b344f2b19a7a8c652ac108401e46c86860387a2005b90919260208060019261156f87611cb6565b60020b815201940192910161152d565b90919460208060019262ffffff6115958a611ca6565b1681520196019291016114fd565b909194602080600192838060a01b036115bb8a611ba4565b1681520196019291016114ce565b925f935f5b8181106115e35750505001558580808061147b565b909194602061160d600192885160020b908560030262ffffff809160031b9316831b921b19161790565b96019291016115ce565b5f5f5b600a811061162f575083820155600101611467565b95906020611658600192845160020b908a60030262ffffff809160031b9316831b921b19161790565b9201960161161a565b634e487b7160e01b5f52604160045260245ffd5b925f935f5b81811061169157505050015560046060898061141d565b90919460206116bd60019262ffffff895116908560030262ffffff809160031b9316831b921b19161790565b960192910161167a565b5f5f5b600a81106116df575083820155600101611409565b9590602061170a60019262ffffff855116908a60030262ffffff809160031b9316831b921b19161790565b920196016116ca565b82516001600160a01b0316818301556020909201916001016113b8565b61174590845f528580855f2001910390611e62565b8b6113ad565b634e487b7160e01b5f52602160045260245ffd5b8463168c7cc760e21b5f5260045260245ffd5b50813560048110156108495715806117bd575b806117a7575b80156112fb575061179f6064840183611bd4565b9050156112fb565b506117b56044840183611bd4565b90501561178b565b506117cb6024840183611bd4565b905015611785565b7f00000000000000000000000000000000000000000000000000000000000000009150602485016118048186611bd4565b9050151580611869575b61181857506112b8565b611823915084611bd4565b156118555761183190611c09565b63d7dff92160e01b5f9081526001600160a01b039182166004529116602452604490fd5b634e487b7160e01b5f52603260045260245ffd5b506118748186611bd4565b156118555761188290611c09565b6001600160a01b038481169116141561180e565b508335600481101561084957600181149081156118b4575b506112b3565b6002915014886118ae565b633e1def5960e01b5f9081526001600160a01b0391909116600452602490fd5b5085158061129c57506001600160a01b0381161561129c565b6001600160a01b038281167f000000000000000000000000000000000000000000000000000000000000000090911614159650611296565b34610849575f366003190112610849576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610849575f3660031901126108495761198c61240e565b60015460ff8160a01c16156119d35760ff60a01b19166001556040513381527f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa90602090a1005b638dfc202b60e01b5f5260045ffd5b34610849575f366003190112610849576004546040516001600160a01b039091168152602090f35b34610849575f366003190112610849576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461084957604036600319011261084957611a67611b8e565b6024356001600160a01b038116919082900361084957611a8561240e565b6001600160a01b031680158015611b24575b611b125781158015611b09575b611af657806001600160601b0360a01b6003541617600355816001600160601b0360a01b60045416176004557fba91e264f3014dcddc5891a03ce4a2cb18b5a81d64ff00283a537609ba6d7e905f80a3005b50634726455360e11b5f5260045260245ffd5b50308214611aa4565b634726455360e11b5f5260045260245ffd5b50308114611a97565b34610849575f36600319011261084957602061ffff60045460b01c16604051908152f35b34610849575f3660031901126108495760206040516127108152f35b34610849575f3660031901126108495760209061ffff60045460a01c168152f35b600435906001600160a01b038216820361084957565b35906001600160a01b038216820361084957565b60243590811515820361084957565b90600482101561174b5752565b903590601e198136030182121561084957018035906001600160401b03821161084957602001918160051b3603831361084957565b356001600160a01b03811681036108495790565b606081019081106001600160401b0382111761166157604052565b608081019081106001600160401b0382111761166157604052565b60a081019081106001600160401b0382111761166157604052565b90601f801991011681019081106001600160401b0382111761166157604052565b6001600160401b0381116116615760051b60200190565b359062ffffff8216820361084957565b35908160020b820361084957565b919060808382031261084957604051611cdc81611c38565b80938035600481101561084957825260208101356001600160401b03811161084957810183601f8201121561084957803590611d1782611c8f565b91611d256040519384611c6e565b80835260208084019160051b8301019186831161084957602001905b828210611e4a57505050602083015260408101356001600160401b03811161084957810183601f8201121561084957803590611d7c82611c8f565b91611d8a6040519384611c6e565b80835260208084019160051b8301019186831161084957602001905b828210611e325750505060408301526060810135906001600160401b03821161084957019180601f84011215610849578235611de181611c8f565b93611def6040519586611c6e565b81855260208086019260051b82010192831161084957602001905b828210611e1a5750505060600152565b60208091611e2784611cb6565b815201910190611e0a565b60208091611e3f84611ca6565b815201910190611da6565b60208091611e5784611ba4565b815201910190611d41565b5f5b828110611e7057505050565b5f82820155600101611e64565b919091828210611e8c57505050565b600a6009611eb8948282860104935f526003838560205f200196060280611eba575b5001040390611e62565b565b5f198601908154905f199060200360031b1c1690555f611eae565b9035601e19823603018112156108495701602081359101916001600160401b038211610849578160051b3603831361084957565b91908203918211610fca57565b9060405190611f2482611c38565b8160ff845416600481101561174b57815260018401604051808260208294549384815201905f5260205f20925f5b818110612369575050611f6792500382611c6e565b6020820152600284019360405180602087549182815201965f5260205f20905f915b8160098401106122e75797611ff892849260039798999a54918181106122d1575b8181106122b8575b81811061229f575b818110612286575b81811061226d575b818110612254575b81811061223b575b818110612222575b818110612209575b106121f6575b500382611c6e565b6040840152019060405180928391602082549182815201915f5260205f20905f915b8160098401106121675791612087939160609695935491818110612153575b81811061213c575b818110612125575b81811061210e575b8181106120f8575b8181106120e1575b8181106120ca575b8181106120b3575b81811061209c575b1061208b575b500384611c6e565b0152565b60d81c60020b81526020015f61207f565b9260206001918460c01c60020b8152019301612079565b9260206001918460a81c60020b8152019301612071565b9260206001918460901c60020b8152019301612069565b9260206001918460781c60020b8152019301612061565b926020600191848a1c60020b8152019301612059565b9260206001918460481c60020b8152019301612051565b9260206001918460301c60020b8152019301612049565b9260206001918460181c60020b8152019301612041565b9260206001918460020b8152019301612039565b935090916001610140600a9286548060020b82528060181c60020b60208301528060301c60020b60408301528060481c60020b60608301528060601c60020b60808301528060781c60020b60a08301528060901c60020b60c08301528060a81c60020b60e08301528060c01c60020b61010083015260d81c60020b61012082015201940192019085939261201a565b60d81c62ffffff1681526020015f611ff0565b92602060019162ffffff8560c01c168152019301611fea565b92602060019162ffffff8560a81c168152019301611fe2565b92602060019162ffffff8560901c168152019301611fda565b92602060019162ffffff8560781c168152019301611fd2565b92602060019162ffffff8560601c168152019301611fca565b92602060019162ffffff8560481c168152019301611fc2565b92602060019162ffffff8560301c168152019301611fba565b92602060019162ffffff8560181c168152019301611fb2565b92602060019162ffffff85168152019301611faa565b976001610140600a9262ffffff8c548181168352818160181c166020840152818160301c166040840152818160481c166060840152818160601c166080840152818160781c1660a0840152818160901c1660c0840152818160a81c1660e0840152818160c01c1661010084015260d81c16610120820152019901920191611f89565b84546001600160a01b0316835260019485019486945060209093019201611f52565b5f91829161271091156123f15761ffff60045460a01c168203918211610fca5783915b61ffff60045460b01c16806123d6575b50506123ce6123d3928492611f09565b611f09565b92565b6123d39394506123ce916123ea91846126ef565b93926123be565b925061240661ffff60045460a01c168461266b565b9283916123ae565b5f546001600160a01b031633036111b057565b8051156118555760200190565b8051600110156118555760400190565b80518210156118555760209160051b010190565b916020830151918351600481101561174b571580156125da575b6125d2576001600160a01b0361248184612421565b516001600160a01b039092169116148015919061259a575b50612594575f5b8151811015612534576001600160a01b036124bb828461243e565b5116158061251f575b6124dd57801515806124e4575b6124dd576001016124a0565b5050505f90565b506001600160a01b036124f7828461243e565b51165f198201828111610fca576001600160a01b0390612517908561243e565b5116146124d1565b508251600481101561174b57600314156124c4565b50515f19810191908211610fca576040810151518151600481101561174b5760010361258d575f905b14918261256957505090565b9091506060820151519151600481101561174b57600303612588571490565b501590565b829061255d565b50505f90565b905081515f198101908111610fca576001600160a01b03906125bc908461243e565b516001600160a01b03909216911614155f612499565b505050505f90565b50600283511061246c565b60028054146125f45760028055565b633ee5aeb560e01b5f5260045ffd5b60ff60015460a01c1661261257565b63d93c066560e01b5f5260045ffd5b42811061265557610e10420190814211610fca57818111612640575050565b6332ba936f60e11b5f5260045260245260445ffd5b63041f95d160e51b5f526004524260245260445ffd5b9091905f905f1984820990848102928380841093039280840393146126e2578261271011156126d057507fbc01a36e2eb1c432ca57a786c226809d495182a9930be0ded288ce703afb7e919394612710910990828211900360fc1b910360041c170290565b634e487b71905260116020526024601cfd5b5050506127109192500490565b90915f19838309928083029283808610950394808603951461278057848311156127685790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b50508092501561278e570490565b634e487b7160e01b5f52601260045260245ffd5b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9080602083519182815201916020808360051b8301019401925f915b8383106127f157505050505090565b909192939460208061280f600193601f1986820301875289516127a2565b970193019301919392906127e2565b60405163a9059cbb60e01b602082015261dead6024820152604480820193909352918252611eb89190612852606483611c6e565b612892565b60405163a9059cbb60e01b60208201526001600160a01b039092166024830152604480830193909352918152611eb891612852606483611c6e565b905f602091828151910182855af115610f88575f513d6128e157506001600160a01b0381163b155b6128c15750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b600114156128ba565b929091928051600481101561174b57600103612ab3576020015190604051809260c082019260018060a01b031660208301528560408301525f606083015260a060808301528051809352602060e083019101925f5b818110612a9157505061296192505f60a083015203601f198101835282611c6e565b6008915b15612a1d5760405190606061297a8184611c6e565b60028352601f19015f5b818110612a0c575050604080516002602082015280820195909552845290926129d79184916129b4606082611c6e565b6129bd83612421565b526129c782612421565b506129d18261242e565b5261242e565b50604051600b60f81b602082015260f89190911b6001600160f81b031916602182015260028152612a09602282611c6e565b91565b806060602080938701015201612984565b60408051949350612a2e8186611c6e565b60018552601f19015f5b818110612a80575050612a4a84612421565b52612a5483612421565b5060405160f89190911b6001600160f81b031916602082015260018152612a7c602182611c6e565b9190565b806060602080938901015201612a38565b84516001600160a01b031683526020948501948694509092019160010161293f565b92938351600481101561174b57600203612bf3575f939293506020830194612adb8651612421565b51604051906001600160601b03199060601b16602082015260148152612b02603482611c6e565b9460405f9501955b86518051871015612b955786612b1f9161243e565b51908851916001880192838911610fca5760208093612b8d93612b4660019760179561243e565b516040519683889451918291018686015e83019162ffffff60e81b9060e81b16848301526001600160601b03199060601b1660238201520301600819810184520182611c6e565b950194612b0a565b50604080516001600160a01b03909616602087015285018390525f606086015260a060808601529296509094509250612bec908290612bd89060c08301906127a2565b5f60a083015203601f198101835282611c6e565b5f91612965565b939260408101918251516060926002820194858311610fca57612c1586611c8f565b95612c236040519788611c6e565b808752612c32601f1991611c8f565b015f5b818110612fbe5750506001600160801b038811612fa6576001600160801b0388165f86602085019401905b858110612da757505082516001600160a01b039250612c7f9150612421565b51166040519060208201525f60408201525f606082015260608152612ca5608082611c6e565b612caf838761243e565b52612cba828661243e565b50516001600160a01b0390612cd090839061243e565b51169160405192602084015260018060a01b031660408301525f606083015260608252612cfe608083611c6e565b60018101809111610fca5783612d6860026020612d9f96612d32868398612d2b612d9199612d7f9d61243e565b528661243e565b506040519681889251918291018484015e8101600b60f81b83820152600760f91b60218201520301601d19810186520184611c6e565b6040519485936040602086015260608501906127a2565b838103601f19016040850152906127c6565b03601f198101835282611c6e565b601091612965565b84516001600160a01b0390612dbd90839061243e565b511690855160018201808311610fca57600160208093612de6612e7d94848060a01b039261243e565b51169c8d87109d8e97885f14612f9f5780985b15612f9857505b62ffffff612e0f888d5161243e565b5116612e1c888b5161243e565b5160020b9160405199612e2e8b611c53565b868060a01b03168a52858060a01b0316848a0152604089015260608801525f60808801526040519481869251918291018484015e8101600360f91b838201520301601e19810184520182611c6e565b9881612f915784925b60405190612e9382611c53565b8152602081019182526001600160801b03604082019416845260608101905f825260405160208101908082106001600160401b03831117611661576001600160801b03612f759481600199612d91956040525f8552608087019485526040519889976020808a0152518c8060a01b0381511660408a01528c8060a01b0360208201511660608a015262ffffff60408201511660808a0152606081015160020b60a08a015260808d8060a01b039101511660c089015251151560e088015251166101008601525116610120840152516101206101408401526101608301906127a2565b612f7f828c61243e565b52612f8a818b61243e565b5001612c60565b5f92612e86565b9050612e00565b8198612df9565b876306dfcc6560e41b5f52608060045260245260445ffd5b8087602080938b01015201612c35565b80519192915f19810191908211610fca57612fe882611c8f565b91612ff66040519384611c6e565b808352613005601f1991611c8f565b01366020840137815f5b83518110156130bb576001600160a01b0361302a828561243e565b5116908161304a576001915086315b613043828761243e565b520161300f565b6040516370a0823160e01b81526001600160a01b038816600482015291602090839060249082905afa8015610f88575f90613089575b60019250613039565b506020823d82116130b3575b816130a260209383611c6e565b810103126108495760019151613080565b3d9150613095565b509350505056",
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
// Solidity: constructor(address aleph_, address router_, address weth_, address owner_, address distribution_, address developers_, uint16 developersBp_, uint16 burnBp_) returns()
func (paymentProcessor *PaymentProcessor) PackConstructor(aleph_ common.Address, router_ common.Address, weth_ common.Address, owner_ common.Address, distribution_ common.Address, developers_ common.Address, developersBp_ uint16, burnBp_ uint16) []byte {
	enc, err := paymentProcessor.abi.Pack("", aleph_, router_, weth_, owner_, distribution_, developers_, developersBp_, burnBp_)
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
// Solidity: function acceptanceOf(address token) view returns((bool,bool,(uint8,address[],uint24[],int24[])))
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
// Solidity: function acceptanceOf(address token) view returns((bool,bool,(uint8,address[],uint24[],int24[])))
func (paymentProcessor *PaymentProcessor) TryPackAcceptanceOf(token common.Address) ([]byte, error) {
	return paymentProcessor.abi.Pack("acceptanceOf", token)
}

// UnpackAcceptanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb6ffd20.
//
// Solidity: function acceptanceOf(address token) view returns((bool,bool,(uint8,address[],uint24[],int24[])))
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
// Solidity: function renounceOwnership() pure returns()
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
// Solidity: function renounceOwnership() pure returns()
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
// the contract method with ID 0x51943127.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setToken(address token, bool accepted, bool stable, (uint8,address[],uint24[],int24[]) route) returns()
func (paymentProcessor *PaymentProcessor) PackSetToken(token common.Address, accepted bool, stable bool, route UniswapRoute) []byte {
	enc, err := paymentProcessor.abi.Pack("setToken", token, accepted, stable, route)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51943127.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setToken(address token, bool accepted, bool stable, (uint8,address[],uint24[],int24[]) route) returns()
func (paymentProcessor *PaymentProcessor) TryPackSetToken(token common.Address, accepted bool, stable bool, route UniswapRoute) ([]byte, error) {
	return paymentProcessor.abi.Pack("setToken", token, accepted, stable, route)
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

// PackWeth is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fc8cef3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function weth() view returns(address)
func (paymentProcessor *PaymentProcessor) PackWeth() []byte {
	enc, err := paymentProcessor.abi.Pack("weth")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWeth is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fc8cef3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function weth() view returns(address)
func (paymentProcessor *PaymentProcessor) TryPackWeth() ([]byte, error) {
	return paymentProcessor.abi.Pack("weth")
}

// UnpackWeth is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3fc8cef3.
//
// Solidity: function weth() view returns(address)
func (paymentProcessor *PaymentProcessor) UnpackWeth(data []byte) (common.Address, error) {
	out, err := paymentProcessor.abi.Unpack("weth", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
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
	Route    UniswapRoute
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
// Solidity: event TokenSet(address indexed token, bool accepted, bool stable, (uint8,address[],uint24[],int24[]) route)
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
	if bytes.Equal(raw[:4], paymentProcessor.abi.Errors["InvalidRoute"].ID.Bytes()[:4]) {
		return paymentProcessor.UnpackInvalidRouteError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentProcessor.abi.Errors["InvalidSplit"].ID.Bytes()[:4]) {
		return paymentProcessor.UnpackInvalidSplitError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentProcessor.abi.Errors["NotWhollySwapped"].ID.Bytes()[:4]) {
		return paymentProcessor.UnpackNotWhollySwappedError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentProcessor.abi.Errors["NotWrappedEther"].ID.Bytes()[:4]) {
		return paymentProcessor.UnpackNotWrappedEtherError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentProcessor.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return paymentProcessor.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentProcessor.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return paymentProcessor.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentProcessor.abi.Errors["OwnerNeeded"].ID.Bytes()[:4]) {
		return paymentProcessor.UnpackOwnerNeededError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentProcessor.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return paymentProcessor.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentProcessor.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return paymentProcessor.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
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

// PaymentProcessorInvalidRoute represents a InvalidRoute error raised by the PaymentProcessor contract.
type PaymentProcessorInvalidRoute struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidRoute(address token)
func PaymentProcessorInvalidRouteErrorID() common.Hash {
	return common.HexToHash("0x5a31f31c52e1dcc5792264348d8ee0c5b35817b967fe8b6d22414f71419db160")
}

// UnpackInvalidRouteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidRoute(address token)
func (paymentProcessor *PaymentProcessor) UnpackInvalidRouteError(raw []byte) (*PaymentProcessorInvalidRoute, error) {
	out := new(PaymentProcessorInvalidRoute)
	if err := paymentProcessor.abi.UnpackIntoInterface(out, "InvalidRoute", raw); err != nil {
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

// PaymentProcessorNotWhollySwapped represents a NotWhollySwapped error raised by the PaymentProcessor contract.
type PaymentProcessorNotWhollySwapped struct {
	Left *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotWhollySwapped(uint256 left)
func PaymentProcessorNotWhollySwappedErrorID() common.Hash {
	return common.HexToHash("0xdb34e5d5127f289403da2197c7c51570774e833e2fb4582367e5d458fb6295c2")
}

// UnpackNotWhollySwappedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotWhollySwapped(uint256 left)
func (paymentProcessor *PaymentProcessor) UnpackNotWhollySwappedError(raw []byte) (*PaymentProcessorNotWhollySwapped, error) {
	out := new(PaymentProcessorNotWhollySwapped)
	if err := paymentProcessor.abi.UnpackIntoInterface(out, "NotWhollySwapped", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentProcessorNotWrappedEther represents a NotWrappedEther error raised by the PaymentProcessor contract.
type PaymentProcessorNotWrappedEther struct {
	First common.Address
	Weth  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotWrappedEther(address first, address weth)
func PaymentProcessorNotWrappedEtherErrorID() common.Hash {
	return common.HexToHash("0xd7dff9219b1354d48562133b19bb6b8ebb3bcd808fba44ae3b9952c5cbec9029")
}

// UnpackNotWrappedEtherError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotWrappedEther(address first, address weth)
func (paymentProcessor *PaymentProcessor) UnpackNotWrappedEtherError(raw []byte) (*PaymentProcessorNotWrappedEther, error) {
	out := new(PaymentProcessorNotWrappedEther)
	if err := paymentProcessor.abi.UnpackIntoInterface(out, "NotWrappedEther", raw); err != nil {
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

// PaymentProcessorOwnerNeeded represents a OwnerNeeded error raised by the PaymentProcessor contract.
type PaymentProcessorOwnerNeeded struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnerNeeded()
func PaymentProcessorOwnerNeededErrorID() common.Hash {
	return common.HexToHash("0x017ed72bcba52495adbef6666087438c9eabd87993d0a48598ecbdc5ed0dd7d2")
}

// UnpackOwnerNeededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnerNeeded()
func (paymentProcessor *PaymentProcessor) UnpackOwnerNeededError(raw []byte) (*PaymentProcessorOwnerNeeded, error) {
	out := new(PaymentProcessorOwnerNeeded)
	if err := paymentProcessor.abi.UnpackIntoInterface(out, "OwnerNeeded", raw); err != nil {
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

// PaymentProcessorSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the PaymentProcessor contract.
type PaymentProcessorSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func PaymentProcessorSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (paymentProcessor *PaymentProcessor) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*PaymentProcessorSafeCastOverflowedUintDowncast, error) {
	out := new(PaymentProcessorSafeCastOverflowedUintDowncast)
	if err := paymentProcessor.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
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

// RewardVaultMetaData contains all meta data concerning the RewardVault contract.
var RewardVaultMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"guardian_\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"powers\",\"type\":\"uint256[]\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"maxPerEpoch\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"genesis\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epochLength\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"window\",\"type\":\"uint64\"}],\"internalType\":\"structRewardVault.Bounds\",\"name\":\"bounds\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"growth\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"cap\",\"type\":\"uint256\"}],\"name\":\"AboveCap\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"AboveTotal\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EnforcedPause\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"endsAt\",\"type\":\"uint256\"}],\"name\":\"EpochNotOver\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ExpectedPause\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"InvalidProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"power\",\"type\":\"uint256\"}],\"name\":\"InvalidSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"powers\",\"type\":\"uint256\"}],\"name\":\"InvalidSigners\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epochLength\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"window\",\"type\":\"uint64\"}],\"name\":\"InvalidTimes\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"InvalidToken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"accounts\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"totals\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"proofs\",\"type\":\"uint256\"}],\"name\":\"LengthMismatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NobodyToPay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"power\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"totalPower\",\"type\":\"uint256\"}],\"name\":\"NotEnoughPower\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotGuardian\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"NotPending\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"claimed\",\"type\":\"uint256\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"finalAt\",\"type\":\"uint64\"}],\"name\":\"NothingToSettle\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnerNeeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"Published\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"previous\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"next\",\"type\":\"address\"}],\"name\":\"SignersNotAscending\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEpoch\",\"type\":\"uint64\"}],\"name\":\"StaleEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"Stopped\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lastTotal\",\"type\":\"uint256\"}],\"name\":\"TotalDecreased\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"owed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"}],\"name\":\"Underfunded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"recovered\",\"type\":\"address\"}],\"name\":\"UnknownSigner\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"name\":\"GuardianSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"power\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"finalAt\",\"type\":\"uint64\"}],\"name\":\"RootPublished\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"RootSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"RootStopped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"powers\",\"type\":\"uint256[]\"}],\"name\":\"SignersSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"Skipped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Unpaused\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"ROOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SIGNERS_MAX\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SIGNERS_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"accounts\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"totals\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes32[][]\",\"name\":\"proofs\",\"type\":\"bytes32[][]\"}],\"name\":\"claimBatch\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"claimed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"claimedOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochLength\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesis\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"guardian\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"newRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"hashRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"powers\",\"type\":\"uint256[]\"}],\"name\":\"hashSigners\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lastEpoch\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lastTotal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxPerEpoch\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pending\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"finalAt\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"internalType\":\"structRewardVault.Pending\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"powerOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"newRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"bytes[]\",\"name\":\"signatures\",\"type\":\"bytes[]\"}],\"name\":\"publish\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"published\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"root\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"guardian_\",\"type\":\"address\"}],\"name\":\"setGuardian\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"powers\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"signatures\",\"type\":\"bytes[]\"}],\"name\":\"setSigners\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"signerSet\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"signersNonce\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"pendingRoot\",\"type\":\"bytes32\"}],\"name\":\"stop\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"stopped\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalPower\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"window\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "d8c7c2a7b6137d649fc267c04c3b1f3c88",
	Bin: "0x61020080604052346106bf57612e9b803803809161001d82856106eb565b833981019080820361012081126106bf576100378261070e565b916100446020820161070e565b6100506040830161070e565b60608301519091906001600160401b0381116106bf5783019286601f850112156106bf5783519561008087610722565b9461008e60405196876106eb565b878652602086016020819960051b830101918a83116106bf57602001905b8282106106d35750505060808201516001600160401b0381116106bf5782019588601f880112156106bf578651986100e38a610722565b976100f1604051998a6106eb565b8a895260208901906020829c60051b8201019283116106bf57602001905b8282106106c357505050608090609f1901126106bf57604051608081016001600160401b0381118282101761061f5760405260a0830151815261015460c08401610739565b916020820192835261017c61010061016e60e08701610739565b956040850196875201610739565b9460608301958652604051906101936040836106eb565b60108252602082016f105b195c1a14995dd85c9915985d5b1d60821b8152604051926101c06040856106eb565b60018452603160f81b60208501908152926001600160a01b031680156106ac57600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3600160025561023b81610790565b610120526102488461092a565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a081526102b160c0826106eb565b5190206080523060c0526001600160a01b0316801561069a5783516001600160401b031680158015610686575b6106615750610160525161018052516001600160401b039081166101a052905181166101c0529051166101e052600580546001600160a01b0319166001600160a01b039290921691821790557fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e5f80a2805180158015610656575b801561064b575b61063357505f93845b8251861015610424576001600160a01b03610384878561074d565b5116610390878661074d565b51908015801561041c575b801561040c575b80156103f7575b6103e2575f5260086020528060405f205581018091116103ce57600190950194610369565b634e487b7160e01b5f52601160045260245ffd5b636ffd2d6d60e01b5f5260045260245260445ffd5b50805f52600860205260405f205415156103a9565b506001600160801b0382116103a2565b50811561039b565b600655815184906001600160401b03811161061f5768010000000000000000811161061f57601054816010558082106105e6575b508160105f5260205f205f5b8381106105c9575050505060018060401b03600754169360405193604085019060408652518091526060850192905f5b8181106105aa575050506020908483038286015251918281520191905f5b81811061059457857fe4f60e86c24a3b771cedbf5740731e13df40e99a58fdaef4a223b39c00b4871386860387a26040516124399081610a6282396080518161200f015260a051816120cc015260c05181611fd9015260e0518161205e0152610100518161208401526101205181610a7b01526101405181610aa70152610160518181816101de01528181610e96015281816113200152611cb5015261018051818181610bcd0152610e0901526101a0518181816109b20152610dcf01526101c051818181610cd30152610d9101526101e051818181610f3801526111620152f35b82518452602093840193909201916001016104b2565b82516001600160a01b0316855260209485019490920191600101610494565b82516001600160a01b031681830155602090920191600101610464565b60105f52610619908290037f1b6847dc741a1b0cd08d278845f9d819d87b734759afb55fe2de5cb82a9ae6728301610775565b85610458565b634e487b7160e01b5f52604160045260245ffd5b82519063c493b11160e01b5f5260045260245260445ffd5b508251811415610360565b506101008111610359565b855163774e706160e01b5f9081526004929092526001600160401b0316602452604490fd5b5085516001600160401b03168111156102de565b63961c9a4f60e01b5f5260045260245ffd5b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b815181526020918201910161010f565b602080916106e08461070e565b8152019101906100ac565b601f909101601f19168101906001600160401b0382119082101761061f57604052565b51906001600160a01b03821682036106bf57565b6001600160401b03811161061f5760051b60200190565b51906001600160401b03821682036106bf57565b80518210156107615760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b5f5b82811061078357505050565b5f82820155600101610777565b908151602081105f1461080a575090601f8151116107ca5760208151910151602082106107bb571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fd5b6001600160401b03811161061f57600354600181811c91168015610920575b602082101461090c57601f81116108da575b50602092601f821160011461087957928192935f9261086e575b50508160011b915f199060031b1c19161760035560ff90565b015190505f80610855565b601f1982169360035f52805f20915f5b8681106108c257508360019596106108aa575b505050811b0160035560ff90565b01515f1960f88460031b161c191690555f808061089c565b91926020600181928685015181550194019201610889565b8181111561083b576109069060035f52601f60205f209181850160051c9182910160051c039101610775565b5f61083b565b634e487b7160e01b5f52602260045260245ffd5b90607f1690610829565b908151602081105f14610955575090601f8151116107ca5760208151910151602082106107bb571790565b6001600160401b03811161061f57600454600181811c91168015610a57575b602082101461090c57601f8111610a25575b50602092601f82116001146109c457928192935f926109b9575b50508160011b915f199060031b1c19161760045560ff90565b015190505f806109a0565b601f1982169360045f52805f20915f5b868110610a0d57508360019596106109f5575b505050811b0160045560ff90565b01515f1960f88460031b161c191690555f80806109e7565b919260206001819286850151815501940192016109d4565b8181111561098657610a519060045f52601f60205f209181850160051c9182910160051c039101610775565b5f610986565b90607f169061097456fe6080806040526004361015610012575f80fd5b5f3560e01c90816306a4c9831461178a57508063083f4f51146115a857806311da60b41461154c5780631954357b146115215780631ac84690146114e957806320f1acde146114af57806331e6d0fe1461147557806339609742146114465780633d13f8741461121c5780633f4ba83a146111ae578063452a932014611186578063461645bf146111435780634812418d146111265780634f6f0a1714610cf757806357d775f814610cb45780635c975abb14610c8f578063715018a614610c7057806379ba509714610bf05780637f03944d14610bb65780638456cb5914610b3057806384b0196e14610a635780638a0dac4a146109fd5780638da5cb5b146109d6578063a7f0b3de14610993578063a869cf1a14610977578063a87d2ae61461086f578063a8b37c9e146107ff578063a8e8a2491461077d578063a962099414610757578063baa3f7ee1461071f578063d24571a9146103a4578063db3ad22c14610387578063e20ccec314610314578063e30c3978146102ec578063e834a834146102cf578063ebf0c717146102b2578063f1337ae914610283578063f2fde38b146102115763fc0c546a146101c9575f80fd5b3461020d575f36600319011261020d576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b5f80fd5b3461020d57602036600319011261020d5761022a611865565b610232611e53565b60018060a01b0316806bffffffffffffffffffffffff60a01b600154161760015560018060a01b035f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b3461020d57602036600319011261020d576004355f52600e602052602060ff60405f2054166040519015158152f35b3461020d575f36600319011261020d576020600a54604051908152f35b3461020d575f36600319011261020d576020600c54604051908152f35b3461020d575f36600319011261020d576001546040516001600160a01b039091168152602090f35b3461020d575f36600319011261020d575f606060405161033381611946565b8281528260208201528260408201520152608061034e611a16565b6060604051916001600160401b0381511683526001600160401b0360208201511660208401526040810151604084015201516060820152f35b3461020d575f36600319011261020d576020600654604051908152f35b3461020d576103e96103b5366117dd565b906103c4969296959395611b42565b6103cc611b60565b6103e4878787876001600160401b0360075416611a4f565b611e66565b505f5b601054811015610426575f5160206124195f395f51905f528101546001600160a01b03165f908152600860205260408120556001016103ec565b5090916007546001600160401b0381166001600160401b03811461070b5760016001600160401b03910116906001600160401b03191617600755610469836119ff565b916104776040519384611961565b83835260208301809460051b82019136831161020d57905b8282106106f3575050506104a2846119ff565b936104b06040519586611961565b808552602085019060051b82019136831161020d57905b8282106106e3575050508051801580156106d8575b80156106cd575b6106b557505f90815b81518310156105a0576001600160a01b036105078484611fc2565b5116906105148487611fc2565b519180158015610598575b801561057f575b801561056a575b610553579161054b916001935f5260086020528160405f20556119f2565b9201916104ec565b9050636ffd2d6d60e01b5f5260045260245260445ffd5b50805f52600860205260405f2054151561052d565b506fffffffffffffffffffffffffffffffff8311610526565b50821561051f565b909291506006558151906001600160401b0382116106a1576801000000000000000082116106a1578160105481601055808210610673575b505060105f525f5b82811061064957847fe4f60e86c24a3b771cedbf5740731e13df40e99a58fdaef4a223b39c00b487136106318661063f6001600160401b0360075416946040519384936040855260408501906118e6565b9083820360208501526118b3565b0390a26001600255005b81516001600160a01b03165f5160206124195f395f51905f528201556020909101906001016105e0565b035f5b818110610685578391506105d8565b5f8482015f5160206124195f395f51905f520155600101610676565b634e487b7160e01b5f52604160045260245ffd5b83519063c493b11160e01b5f5260045260245260445ffd5b5083518114156104e3565b5061010081116104dc565b81358152602091820191016104c7565b602080916107008461187b565b81520191019061048f565b634e487b7160e01b5f52601160045260245ffd5b3461020d57602036600319011261020d576001600160a01b03610740611865565b165f52600d602052602060405f2054604051908152f35b3461020d575f36600319011261020d5760206001600160401b0360075416604051908152f35b3461020d575f36600319011261020d5760405180602060105491828152019060105f525f5160206124195f395f51905f52905f5b8181106107e0576107dc856107c881870382611961565b6040519182916020835260208301906118e6565b0390f35b82546001600160a01b03168452602090930192600192830192016107b1565b3461020d57606036600319011261020d5761081861184f565b6024356001600160401b03811161020d576108379036906004016117ad565b9190604435916001600160401b03831161020d5760209361085f6108679436906004016117ad565b939092611a4f565b604051908152f35b3461020d57604036600319011261020d5761088861184f565b600554602435906001600160a01b03163303610964576108a6611a16565b916001600160401b0381169283158015610950575b8015610942575b61092b57916040916108fc60607fdb95cc602f1a62fe8cac56766dadd4b7112c24846d1d64f2527cc5183bf009b595019183835191611982565b5f52600e602052825f20600160ff198254161790555f6011555f6012555f6013555182519182526020820152a2005b82846302f2221360e61b5f5260045260245260445ffd5b5082604082015114156108c2565b50836001600160401b0382511614156108bb565b63a252c15160e01b5f523360045260245ffd5b3461020d575f36600319011261020d5760206040516101008152f35b3461020d575f36600319011261020d5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461020d575f36600319011261020d575f546040516001600160a01b039091168152602090f35b3461020d57602036600319011261020d57610a16611865565b610a1e611e53565b600580546001600160a01b0319166001600160a01b039290921691821790557fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e5f80a2005b3461020d575f36600319011261020d57610b02610a9f7f00000000000000000000000000000000000000000000000000000000000000006120f2565b6107dc610acb7f0000000000000000000000000000000000000000000000000000000000000000612218565b610b1060405191610add602084611961565b5f83525f368137604051958695600f60f81b875260e0602088015260e087019061188f565b90858203604087015261188f565b904660608501523060808501525f60a085015283820360c08501526118b3565b3461020d575f36600319011261020d576005546001600160a01b031633141580610ba2575b61096457610b61611b60565b6001805460ff60a01b1916600160a01b1790556040513381527f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a25890602090a1005b505f546001600160a01b0316331415610b55565b3461020d575f36600319011261020d5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461020d575f36600319011261020d57600154336001600160a01b03821603610c5d576001600160a01b03199081166001555f805433928116831782556001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3005b63118cdaa760e01b5f523360045260245ffd5b3461020d575f36600319011261020d5763017ed72b60e01b5f5260045ffd5b3461020d575f36600319011261020d57602060ff60015460a01c166040519015158152f35b3461020d575f36600319011261020d5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461020d57608036600319011261020d57610d1061184f565b6024356044356064356001600160401b03811161020d57610d359036906004016117ad565b90610d3e611b42565b610d46611b60565b610d4e611b7e565b611119575b6001600160401b0360095416946001600160401b0381169580871115611103576001600160401b03601154168088106110ed57506001600160401b037f00000000000000000000000000000000000000000000000000000000000000001680880290888204148815171561070b57610df4906001600160401b037f0000000000000000000000000000000000000000000000000000000000000000166119f2565b8042106110d75750600b54908186106110c0577f00000000000000000000000000000000000000000000000000000000000000009088036001600160401b03811161070b576001600160401b0316908181029181159183041417151590815f19910218025f19189081610e6782886119e5565b116110a1575050610e7a600c54856119e5565b6040516370a0823160e01b8152306004820152906020826024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa918215611096575f92611062575b5081811161104d5750508385610ee392611982565b805f52600e60205260ff60405f20541661103657805f52600f60205260ff60405f205416611020579081610f2d93925f52600f60205260405f20600160ff19825416179055611e66565b916001600160401b037f0000000000000000000000000000000000000000000000000000000000000000166001600160401b034216016001600160401b03811161070b577fcae84b1d117f81c11721f7cce49fa00bc24ea6c68a7f596e6a68297ffc4994eb9360809360405192610fa384611946565b8784528160606001600160401b038316958660208201528760408201520152876001600160401b0319601154161760115567ffffffffffffffff60401b6011549160401b169067ffffffffffffffff60401b1916176011558360125580601355604051938452602084015260408301526060820152a26001600255005b848662aa6d1760e71b5f5260045260245260445ffd5b848663a272504960e01b5f5260045260245260445ffd5b631182d3d560e11b5f5260045260245260445ffd5b9091506020813d60201161108e575b8161107e60209383611961565b8101031261020d57519088610ece565b3d9150611071565b6040513d5f823e3d90fd5b6110ab90866119e5565b632d74091560e11b5f5260045260245260445ffd5b50846370c7508d60e01b5f5260045260245260445ffd5b8763bc161c9d60e01b5f5260045260245260445ffd5b87636742e21160e11b5f5260045260245260445ffd5b86636742e21160e11b5f5260045260245260445ffd5b611121611bab565b610d53565b3461020d575f36600319011261020d576020600b54604051908152f35b3461020d575f36600319011261020d5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461020d575f36600319011261020d576005546040516001600160a01b039091168152602090f35b3461020d575f36600319011261020d576111c6611e53565b60015460ff8160a01c161561120d5760ff60a01b19166001556040513381527f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa90602090a1005b638dfc202b60e01b5f5260045ffd5b3461020d57606036600319011261020d57611235611865565b602435906044356001600160401b03811161020d576112589036906004016117ad565b9290611262611b42565b61126a611b60565b611272611b7e565b611439575b6001600160a01b0383165f818152600d6020526040902054909490831115611415576112a4918385611db5565b156113ff57825f52600d6020526112bf60405f2054826119e5565b91600b54600c54906112d182826119e5565b85116113e05750836112e2916119f2565b600c555f848152600d602090815260408083208590555163a9059cbb60e01b8183019081526001600160a01b039094166024820152604481018690527f0000000000000000000000000000000000000000000000000000000000000000939192919061135b81606481015b03601f198101835282611961565b519082855af115611096575f513d6113d757506001600160a01b0381163b155b6113b757507f987d620f307ff6b94d58743cb7a7509f24071586a77759b77c2d4e29f75a2f9a9160409182519182526020820152a26001600255005b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b6001141561137b565b6113ea85836119f2565b6316632a4160e01b5f5260045260245260445ffd5b826356deb28960e11b5f5260045260245260445ffd5b5f858152600d602052604081205462d6360d60e11b82526004879052602452604490fd5b611441611bab565b611277565b3461020d57602036600319011261020d576004355f52600f602052602060ff60405f2054166040519015158152f35b3461020d575f36600319011261020d5760206040517fb9ddf2f8da1fb2fdae7b7115e814b60ed3fbdf7ac79b58f5cb3949388578c0ff8152f35b3461020d575f36600319011261020d5760206040517fca1b832253e821e9278592f07521a9bdc59ea6385632106bf4960dbf96f794b98152f35b3461020d57602036600319011261020d576001600160a01b0361150a611865565b165f526008602052602060405f2054604051908152f35b3461020d57606036600319011261020d57602061086761153f61184f565b6044359060243590611982565b3461020d575f36600319011261020d57611564611b42565b61156c611b60565b611574611b7e565b1561158857611581611bab565b6001600255005b6001600160401b0360115460401c166276c78960e21b5f5260045260245ffd5b3461020d576115b6366117dd565b9390946115c1611b42565b6115c9611b60565b5f95838314801590611780575b611765576115e2611b7e565b611758575b94939291905f95601e1981360301955b83881061162457888015611615576020906001600255604051908152f35b63673907ef60e11b5f5260045ffd5b9091929394959697611637898789611922565b356001600160a01b0361165361164e8c8989611922565b611932565b165f52600d60205260405f2054101561174f5761167461164e8a8787611922565b61167f8a888a611922565b35838b101561173b578a60051b8501358a81121561020d578501908135916001600160401b03831161020d57602001908260051b3603821361020d576116c493611c1e565b156116e5575f19811461070b576001809101985b01969594939291906115f7565b97806116f761164e6001938888611922565b7f919934efa9b9cbef8df83209d038a3fab0a1c3fe088bd0aa10e272ff7177f0766020611725848b8d611922565b3592604051938452858060a01b031692a26116d8565b634e487b7160e01b5f52603260045260245ffd5b976001906116d8565b611760611bab565b6115e7565b858484638ee979f560e01b5f5260045260245260445260645ffd5b50858314156115d6565b3461020d575f36600319011261020d576020906001600160401b03600954168152f35b9181601f8401121561020d578235916001600160401b03831161020d576020808501948460051b01011161020d57565b606060031982011261020d576004356001600160401b03811161020d5781611807916004016117ad565b929092916024356001600160401b03811161020d5781611829916004016117ad565b92909291604435906001600160401b03821161020d5761184b916004016117ad565b9091565b600435906001600160401b038216820361020d57565b600435906001600160a01b038216820361020d57565b35906001600160a01b038216820361020d57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b90602080835192838152019201905f5b8181106118d05750505090565b82518452602093840193909201916001016118c3565b90602080835192838152019201905f5b8181106119035750505090565b82516001600160a01b03168452602093840193909201916001016118f6565b919081101561173b5760051b0190565b356001600160a01b038116810361020d5790565b608081019081106001600160401b038211176106a157604052565b90601f801991011681019081106001600160401b038211176106a157604052565b906119e292604051916001600160401b0360208401947fb9ddf2f8da1fb2fdae7b7115e814b60ed3fbdf7ac79b58f5cb3949388578c0ff865216604084015260608301526080820152608081526119da60a082611961565b519020611d8f565b90565b9190820391821161070b57565b9190820180921161070b57565b6001600160401b0381116106a15760051b60200190565b60405190611a2382611946565b816001600160401b03601154818116835260401c16602082015260125460408201526060601354910152565b929391604051908160208101938490925f5b818110611b12575050611a7d925003601f198101835282611961565b51902060405190916020820191906001600160fb1b03811161020d576020826119e297611abc9360051b8091873781010301601f198101835282611961565b519020604051916001600160401b0360208401947fca1b832253e821e9278592f07521a9bdc59ea6385632106bf4960dbf96f794b9865216604084015260608301526080820152608081526119da60a082611961565b9092509060019060209081906001600160a01b03611b2f8861187b565b1681520194019101918492939193611a61565b6002805414611b515760028055565b633ee5aeb560e01b5f5260045ffd5b60ff60015460a01c16611b6f57565b63d93c066560e01b5f5260045ffd5b6011546001600160401b03811615159081611b97575090565b6001600160401b03915060401c1642101590565b611bb3611a16565b5f6011555f6012555f6013557f5cb6510c0d43e307bc5bb47ab44e3738c92afe3e5cc89bddd026d9b80362306160406001600160401b038351169260608282015191015180600b5581600a55846001600160401b0319600954161760095582519182526020820152a2565b9192611c2c91938484611db5565b15611d89576001600160a01b0381165f818152600d6020526040902054909290611c5681836119e5565b92600b54611c67600c5480926119e5565b8511611d7f5784611c77916119f2565b600c555f858152600d602090815260408083208690555163a9059cbb60e01b8183019081526001600160a01b039094166024820152604481018790527f00000000000000000000000000000000000000000000000000000000000000009391929190611ce6816064810161134d565b519082855af1903d5f519083611d57575b50505015611d3557507f987d620f307ff6b94d58743cb7a7509f24071586a77759b77c2d4e29f75a2f9a9160409182519182526020820152a2600190565b9291611d449150600c546119e5565b600c555f52600d60205260405f20555f90565b91925090611d7557506001600160a01b03163b15155b5f8080611cf7565b6001915014611d6d565b5050505050505f90565b50505f90565b604290611d9a611fd6565b906040519161190160f01b8352600283015260228201522090565b604080516001600160a01b039092166020830190815290820192909252611ddf816060810161134d565b5190206040516020810191825260208152611dfb604082611961565b51902091600a5492915f915b808310611e15575050501490565b909192611e23848385611922565b359081811015611e42575f52602052600160405f205b93019190611e07565b905f52602052600160405f20611e39565b5f546001600160a01b03163303610c5d57565b905f5f915f95601e1982360301925b86881015611f73578760051b8301358481121561020d578301948535956001600160401b03871161020d576020810190873603821361020d5760405190611ec6601f8a01601f191660200183611961565b888252602089369201011161020d575f602089611ef89a611eef958386013783010152886122e8565b90979197612322565b6001600160a01b0386165f8181526008602052604090205490919015611f60576001600160a01b031680821115611f4b5750600191611f43915f52600860205260405f2054906119f2565b970196611e75565b6311641feb60e21b5f5260045260245260445ffd5b50636bf4516160e11b5f5260045260245ffd5b9650945050505050600382028281046003148315171561070b57600654908160011b908282046002148315171561070b5710611fac5750565b8263140c238f60e11b5f5260045260245260445ffd5b805182101561173b5760209160051b010190565b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614806120c9575b15612031577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a081526120c360c082611961565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614612008565b60ff81146121385760ff811690601f82116121295760405191612116604084611961565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b506040515f6003548060011c916001821691821561220e575b6020841083146121fa5783855284929081156121db575060011461217c575b6119e292500382611961565b5060035f90815290917fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b5b8183106121bf5750509060206119e292820101612170565b60209193508060019154838588010152019101909183926121a7565b602092506119e294915060ff191682840152151560051b820101612170565b634e487b7160e01b5f52602260045260245ffd5b92607f1692612151565b60ff811461223c5760ff811690601f82116121295760405191612116604084611961565b506040515f6004548060011c91600182169182156122de575b6020841083146121fa5783855284929081156121db575060011461227f576119e292500382611961565b5060045f90815290917f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b5b8183106122c25750509060206119e292820101612170565b60209193508060019154838588010152019101909183926122aa565b92607f1692612255565b8151919060418303612318576123119250602082015190606060408401519301515f1a90612396565b9192909190565b50505f9160029190565b60048110156123825780612334575050565b6001810361234b5763f645eedf60e01b5f5260045ffd5b60028103612366575063fce698f760e01b5f5260045260245ffd5b6003146123705750565b6335e2f38360e21b5f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161240d579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611096575f516001600160a01b0381161561240357905f905f90565b505f906001905f90565b5050505f916003919056fe1b6847dc741a1b0cd08d278845f9d819d87b734759afb55fe2de5cb82a9ae672",
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
// Solidity: constructor(address token_, address owner_, address guardian_, address[] signers, uint256[] powers, (uint256,uint64,uint64,uint64) bounds) returns()
func (rewardVault *RewardVault) PackConstructor(token_ common.Address, owner_ common.Address, guardian_ common.Address, signers []common.Address, powers []*big.Int, bounds RewardVaultBounds) []byte {
	enc, err := rewardVault.abi.Pack("", token_, owner_, guardian_, signers, powers, bounds)
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

// PackSIGNERSMAX is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa869cf1a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SIGNERS_MAX() view returns(uint256)
func (rewardVault *RewardVault) PackSIGNERSMAX() []byte {
	enc, err := rewardVault.abi.Pack("SIGNERS_MAX")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSIGNERSMAX is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa869cf1a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SIGNERS_MAX() view returns(uint256)
func (rewardVault *RewardVault) TryPackSIGNERSMAX() ([]byte, error) {
	return rewardVault.abi.Pack("SIGNERS_MAX")
}

// UnpackSIGNERSMAX is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa869cf1a.
//
// Solidity: function SIGNERS_MAX() view returns(uint256)
func (rewardVault *RewardVault) UnpackSIGNERSMAX(data []byte) (*big.Int, error) {
	out, err := rewardVault.abi.Unpack("SIGNERS_MAX", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSIGNERSTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20f1acde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SIGNERS_TYPEHASH() view returns(bytes32)
func (rewardVault *RewardVault) PackSIGNERSTYPEHASH() []byte {
	enc, err := rewardVault.abi.Pack("SIGNERS_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSIGNERSTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20f1acde.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SIGNERS_TYPEHASH() view returns(bytes32)
func (rewardVault *RewardVault) TryPackSIGNERSTYPEHASH() ([]byte, error) {
	return rewardVault.abi.Pack("SIGNERS_TYPEHASH")
}

// UnpackSIGNERSTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x20f1acde.
//
// Solidity: function SIGNERS_TYPEHASH() view returns(bytes32)
func (rewardVault *RewardVault) UnpackSIGNERSTYPEHASH(data []byte) ([32]byte, error) {
	out, err := rewardVault.abi.Unpack("SIGNERS_TYPEHASH", data)
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
// Solidity: function claimBatch(address[] accounts, uint256[] totals, bytes32[][] proofs) returns(uint256 paid)
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
// Solidity: function claimBatch(address[] accounts, uint256[] totals, bytes32[][] proofs) returns(uint256 paid)
func (rewardVault *RewardVault) TryPackClaimBatch(accounts []common.Address, totals []*big.Int, proofs [][][32]byte) ([]byte, error) {
	return rewardVault.abi.Pack("claimBatch", accounts, totals, proofs)
}

// UnpackClaimBatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x083f4f51.
//
// Solidity: function claimBatch(address[] accounts, uint256[] totals, bytes32[][] proofs) returns(uint256 paid)
func (rewardVault *RewardVault) UnpackClaimBatch(data []byte) (*big.Int, error) {
	out, err := rewardVault.abi.Unpack("claimBatch", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
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

// PackEpochLength is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57d775f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochLength() view returns(uint64)
func (rewardVault *RewardVault) PackEpochLength() []byte {
	enc, err := rewardVault.abi.Pack("epochLength")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochLength is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57d775f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochLength() view returns(uint64)
func (rewardVault *RewardVault) TryPackEpochLength() ([]byte, error) {
	return rewardVault.abi.Pack("epochLength")
}

// UnpackEpochLength is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x57d775f8.
//
// Solidity: function epochLength() view returns(uint64)
func (rewardVault *RewardVault) UnpackEpochLength(data []byte) (uint64, error) {
	out, err := rewardVault.abi.Unpack("epochLength", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGenesis is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7f0b3de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesis() view returns(uint64)
func (rewardVault *RewardVault) PackGenesis() []byte {
	enc, err := rewardVault.abi.Pack("genesis")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesis is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7f0b3de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesis() view returns(uint64)
func (rewardVault *RewardVault) TryPackGenesis() ([]byte, error) {
	return rewardVault.abi.Pack("genesis")
}

// UnpackGenesis is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7f0b3de.
//
// Solidity: function genesis() view returns(uint64)
func (rewardVault *RewardVault) UnpackGenesis(data []byte) (uint64, error) {
	out, err := rewardVault.abi.Unpack("genesis", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function guardian() view returns(address)
func (rewardVault *RewardVault) PackGuardian() []byte {
	enc, err := rewardVault.abi.Pack("guardian")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function guardian() view returns(address)
func (rewardVault *RewardVault) TryPackGuardian() ([]byte, error) {
	return rewardVault.abi.Pack("guardian")
}

// UnpackGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452a9320.
//
// Solidity: function guardian() view returns(address)
func (rewardVault *RewardVault) UnpackGuardian(data []byte) (common.Address, error) {
	out, err := rewardVault.abi.Unpack("guardian", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
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

// PackHashSigners is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8b37c9e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashSigners(uint64 nonce, address[] signers, uint256[] powers) view returns(bytes32)
func (rewardVault *RewardVault) PackHashSigners(nonce uint64, signers []common.Address, powers []*big.Int) []byte {
	enc, err := rewardVault.abi.Pack("hashSigners", nonce, signers, powers)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashSigners is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8b37c9e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashSigners(uint64 nonce, address[] signers, uint256[] powers) view returns(bytes32)
func (rewardVault *RewardVault) TryPackHashSigners(nonce uint64, signers []common.Address, powers []*big.Int) ([]byte, error) {
	return rewardVault.abi.Pack("hashSigners", nonce, signers, powers)
}

// UnpackHashSigners is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8b37c9e.
//
// Solidity: function hashSigners(uint64 nonce, address[] signers, uint256[] powers) view returns(bytes32)
func (rewardVault *RewardVault) UnpackHashSigners(data []byte) ([32]byte, error) {
	out, err := rewardVault.abi.Unpack("hashSigners", data)
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

// PackPending is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe20ccec3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pending() view returns((uint64,uint64,bytes32,uint256))
func (rewardVault *RewardVault) PackPending() []byte {
	enc, err := rewardVault.abi.Pack("pending")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPending is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe20ccec3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pending() view returns((uint64,uint64,bytes32,uint256))
func (rewardVault *RewardVault) TryPackPending() ([]byte, error) {
	return rewardVault.abi.Pack("pending")
}

// UnpackPending is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe20ccec3.
//
// Solidity: function pending() view returns((uint64,uint64,bytes32,uint256))
func (rewardVault *RewardVault) UnpackPending(data []byte) (RewardVaultPending, error) {
	out, err := rewardVault.abi.Unpack("pending", data)
	if err != nil {
		return *new(RewardVaultPending), err
	}
	out0 := *abi.ConvertType(out[0], new(RewardVaultPending)).(*RewardVaultPending)
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

// PackPublished is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39609742.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function published(bytes32 digest) view returns(bool)
func (rewardVault *RewardVault) PackPublished(digest [32]byte) []byte {
	enc, err := rewardVault.abi.Pack("published", digest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublished is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39609742.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function published(bytes32 digest) view returns(bool)
func (rewardVault *RewardVault) TryPackPublished(digest [32]byte) ([]byte, error) {
	return rewardVault.abi.Pack("published", digest)
}

// UnpackPublished is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x39609742.
//
// Solidity: function published(bytes32 digest) view returns(bool)
func (rewardVault *RewardVault) UnpackPublished(data []byte) (bool, error) {
	out, err := rewardVault.abi.Unpack("published", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() pure returns()
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
// Solidity: function renounceOwnership() pure returns()
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

// PackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGuardian(address guardian_) returns()
func (rewardVault *RewardVault) PackSetGuardian(guardian common.Address) []byte {
	enc, err := rewardVault.abi.Pack("setGuardian", guardian)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGuardian(address guardian_) returns()
func (rewardVault *RewardVault) TryPackSetGuardian(guardian common.Address) ([]byte, error) {
	return rewardVault.abi.Pack("setGuardian", guardian)
}

// PackSetSigners is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd24571a9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSigners(address[] signers, uint256[] powers, bytes[] signatures) returns()
func (rewardVault *RewardVault) PackSetSigners(signers []common.Address, powers []*big.Int, signatures [][]byte) []byte {
	enc, err := rewardVault.abi.Pack("setSigners", signers, powers, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSigners is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd24571a9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSigners(address[] signers, uint256[] powers, bytes[] signatures) returns()
func (rewardVault *RewardVault) TryPackSetSigners(signers []common.Address, powers []*big.Int, signatures [][]byte) ([]byte, error) {
	return rewardVault.abi.Pack("setSigners", signers, powers, signatures)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11da60b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle() returns()
func (rewardVault *RewardVault) PackSettle() []byte {
	enc, err := rewardVault.abi.Pack("settle")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11da60b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle() returns()
func (rewardVault *RewardVault) TryPackSettle() ([]byte, error) {
	return rewardVault.abi.Pack("settle")
}

// PackSignerSet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8e8a249.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function signerSet() view returns(address[])
func (rewardVault *RewardVault) PackSignerSet() []byte {
	enc, err := rewardVault.abi.Pack("signerSet")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSignerSet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8e8a249.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function signerSet() view returns(address[])
func (rewardVault *RewardVault) TryPackSignerSet() ([]byte, error) {
	return rewardVault.abi.Pack("signerSet")
}

// UnpackSignerSet is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8e8a249.
//
// Solidity: function signerSet() view returns(address[])
func (rewardVault *RewardVault) UnpackSignerSet(data []byte) ([]common.Address, error) {
	out, err := rewardVault.abi.Unpack("signerSet", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackSignersNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9620994.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function signersNonce() view returns(uint64)
func (rewardVault *RewardVault) PackSignersNonce() []byte {
	enc, err := rewardVault.abi.Pack("signersNonce")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSignersNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9620994.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function signersNonce() view returns(uint64)
func (rewardVault *RewardVault) TryPackSignersNonce() ([]byte, error) {
	return rewardVault.abi.Pack("signersNonce")
}

// UnpackSignersNonce is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9620994.
//
// Solidity: function signersNonce() view returns(uint64)
func (rewardVault *RewardVault) UnpackSignersNonce(data []byte) (uint64, error) {
	out, err := rewardVault.abi.Unpack("signersNonce", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackStop is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa87d2ae6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stop(uint64 epoch, bytes32 pendingRoot) returns()
func (rewardVault *RewardVault) PackStop(epoch uint64, pendingRoot [32]byte) []byte {
	enc, err := rewardVault.abi.Pack("stop", epoch, pendingRoot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStop is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa87d2ae6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stop(uint64 epoch, bytes32 pendingRoot) returns()
func (rewardVault *RewardVault) TryPackStop(epoch uint64, pendingRoot [32]byte) ([]byte, error) {
	return rewardVault.abi.Pack("stop", epoch, pendingRoot)
}

// PackStopped is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1337ae9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stopped(bytes32 digest) view returns(bool)
func (rewardVault *RewardVault) PackStopped(digest [32]byte) []byte {
	enc, err := rewardVault.abi.Pack("stopped", digest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStopped is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1337ae9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stopped(bytes32 digest) view returns(bool)
func (rewardVault *RewardVault) TryPackStopped(digest [32]byte) ([]byte, error) {
	return rewardVault.abi.Pack("stopped", digest)
}

// UnpackStopped is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf1337ae9.
//
// Solidity: function stopped(bytes32 digest) view returns(bool)
func (rewardVault *RewardVault) UnpackStopped(data []byte) (bool, error) {
	out, err := rewardVault.abi.Unpack("stopped", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
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

// PackWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x461645bf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function window() view returns(uint64)
func (rewardVault *RewardVault) PackWindow() []byte {
	enc, err := rewardVault.abi.Pack("window")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x461645bf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function window() view returns(uint64)
func (rewardVault *RewardVault) TryPackWindow() ([]byte, error) {
	return rewardVault.abi.Pack("window")
}

// UnpackWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x461645bf.
//
// Solidity: function window() view returns(uint64)
func (rewardVault *RewardVault) UnpackWindow(data []byte) (uint64, error) {
	out, err := rewardVault.abi.Unpack("window", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
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

// RewardVaultGuardianSet represents a GuardianSet event raised by the RewardVault contract.
type RewardVaultGuardianSet struct {
	Guardian common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const RewardVaultGuardianSetEventName = "GuardianSet"

// ContractEventName returns the user-defined event name.
func (RewardVaultGuardianSet) ContractEventName() string {
	return RewardVaultGuardianSetEventName
}

// UnpackGuardianSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianSet(address indexed guardian)
func (rewardVault *RewardVault) UnpackGuardianSetEvent(log *types.Log) (*RewardVaultGuardianSet, error) {
	event := "GuardianSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardVaultGuardianSet)
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
	Epoch   uint64
	Root    [32]byte
	Total   *big.Int
	Power   *big.Int
	FinalAt uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const RewardVaultRootPublishedEventName = "RootPublished"

// ContractEventName returns the user-defined event name.
func (RewardVaultRootPublished) ContractEventName() string {
	return RewardVaultRootPublishedEventName
}

// UnpackRootPublishedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RootPublished(uint64 indexed epoch, bytes32 root, uint256 total, uint256 power, uint64 finalAt)
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

// RewardVaultRootSettled represents a RootSettled event raised by the RewardVault contract.
type RewardVaultRootSettled struct {
	Epoch uint64
	Root  [32]byte
	Total *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const RewardVaultRootSettledEventName = "RootSettled"

// ContractEventName returns the user-defined event name.
func (RewardVaultRootSettled) ContractEventName() string {
	return RewardVaultRootSettledEventName
}

// UnpackRootSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RootSettled(uint64 indexed epoch, bytes32 root, uint256 total)
func (rewardVault *RewardVault) UnpackRootSettledEvent(log *types.Log) (*RewardVaultRootSettled, error) {
	event := "RootSettled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardVaultRootSettled)
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

// RewardVaultRootStopped represents a RootStopped event raised by the RewardVault contract.
type RewardVaultRootStopped struct {
	Epoch uint64
	Root  [32]byte
	Total *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const RewardVaultRootStoppedEventName = "RootStopped"

// ContractEventName returns the user-defined event name.
func (RewardVaultRootStopped) ContractEventName() string {
	return RewardVaultRootStoppedEventName
}

// UnpackRootStoppedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RootStopped(uint64 indexed epoch, bytes32 root, uint256 total)
func (rewardVault *RewardVault) UnpackRootStoppedEvent(log *types.Log) (*RewardVaultRootStopped, error) {
	event := "RootStopped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardVaultRootStopped)
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

// RewardVaultSignersSet represents a SignersSet event raised by the RewardVault contract.
type RewardVaultSignersSet struct {
	Nonce   uint64
	Signers []common.Address
	Powers  []*big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const RewardVaultSignersSetEventName = "SignersSet"

// ContractEventName returns the user-defined event name.
func (RewardVaultSignersSet) ContractEventName() string {
	return RewardVaultSignersSetEventName
}

// UnpackSignersSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SignersSet(uint64 indexed nonce, address[] signers, uint256[] powers)
func (rewardVault *RewardVault) UnpackSignersSetEvent(log *types.Log) (*RewardVaultSignersSet, error) {
	event := "SignersSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardVaultSignersSet)
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

// RewardVaultSkipped represents a Skipped event raised by the RewardVault contract.
type RewardVaultSkipped struct {
	Account common.Address
	Total   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const RewardVaultSkippedEventName = "Skipped"

// ContractEventName returns the user-defined event name.
func (RewardVaultSkipped) ContractEventName() string {
	return RewardVaultSkippedEventName
}

// UnpackSkippedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Skipped(address indexed account, uint256 total)
func (rewardVault *RewardVault) UnpackSkippedEvent(log *types.Log) (*RewardVaultSkipped, error) {
	event := "Skipped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardVaultSkipped)
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
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["EpochNotOver"].ID.Bytes()[:4]) {
		return rewardVault.UnpackEpochNotOverError(raw[4:])
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
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["InvalidTimes"].ID.Bytes()[:4]) {
		return rewardVault.UnpackInvalidTimesError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["InvalidToken"].ID.Bytes()[:4]) {
		return rewardVault.UnpackInvalidTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["LengthMismatch"].ID.Bytes()[:4]) {
		return rewardVault.UnpackLengthMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["NobodyToPay"].ID.Bytes()[:4]) {
		return rewardVault.UnpackNobodyToPayError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["NotEnoughPower"].ID.Bytes()[:4]) {
		return rewardVault.UnpackNotEnoughPowerError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["NotGuardian"].ID.Bytes()[:4]) {
		return rewardVault.UnpackNotGuardianError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["NotPending"].ID.Bytes()[:4]) {
		return rewardVault.UnpackNotPendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["NothingToClaim"].ID.Bytes()[:4]) {
		return rewardVault.UnpackNothingToClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["NothingToSettle"].ID.Bytes()[:4]) {
		return rewardVault.UnpackNothingToSettleError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return rewardVault.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return rewardVault.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["OwnerNeeded"].ID.Bytes()[:4]) {
		return rewardVault.UnpackOwnerNeededError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["Published"].ID.Bytes()[:4]) {
		return rewardVault.UnpackPublishedError(raw[4:])
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
	if bytes.Equal(raw[:4], rewardVault.abi.Errors["Stopped"].ID.Bytes()[:4]) {
		return rewardVault.UnpackStoppedError(raw[4:])
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

// RewardVaultEpochNotOver represents a EpochNotOver error raised by the RewardVault contract.
type RewardVaultEpochNotOver struct {
	Epoch  uint64
	EndsAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochNotOver(uint64 epoch, uint256 endsAt)
func RewardVaultEpochNotOverErrorID() common.Hash {
	return common.HexToHash("0xbc161c9dd5b85204e49de1cf05d2f62d9f6df5f0f4a3f4bfc67f021f6c236f21")
}

// UnpackEpochNotOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochNotOver(uint64 epoch, uint256 endsAt)
func (rewardVault *RewardVault) UnpackEpochNotOverError(raw []byte) (*RewardVaultEpochNotOver, error) {
	out := new(RewardVaultEpochNotOver)
	if err := rewardVault.abi.UnpackIntoInterface(out, "EpochNotOver", raw); err != nil {
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

// RewardVaultInvalidTimes represents a InvalidTimes error raised by the RewardVault contract.
type RewardVaultInvalidTimes struct {
	EpochLength uint64
	Window      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidTimes(uint64 epochLength, uint64 window)
func RewardVaultInvalidTimesErrorID() common.Hash {
	return common.HexToHash("0x774e706118c1ba2ed9310d0f952a5d55f34a67ae88f957dfa3b2e1862afa05a9")
}

// UnpackInvalidTimesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidTimes(uint64 epochLength, uint64 window)
func (rewardVault *RewardVault) UnpackInvalidTimesError(raw []byte) (*RewardVaultInvalidTimes, error) {
	out := new(RewardVaultInvalidTimes)
	if err := rewardVault.abi.UnpackIntoInterface(out, "InvalidTimes", raw); err != nil {
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

// RewardVaultNobodyToPay represents a NobodyToPay error raised by the RewardVault contract.
type RewardVaultNobodyToPay struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NobodyToPay()
func RewardVaultNobodyToPayErrorID() common.Hash {
	return common.HexToHash("0xce720fde470636819a2fcc9a9eaf2c1b95a9b5aa54f3e9cc877da8e045c7a1e1")
}

// UnpackNobodyToPayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NobodyToPay()
func (rewardVault *RewardVault) UnpackNobodyToPayError(raw []byte) (*RewardVaultNobodyToPay, error) {
	out := new(RewardVaultNobodyToPay)
	if err := rewardVault.abi.UnpackIntoInterface(out, "NobodyToPay", raw); err != nil {
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

// RewardVaultNotGuardian represents a NotGuardian error raised by the RewardVault contract.
type RewardVaultNotGuardian struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGuardian(address caller)
func RewardVaultNotGuardianErrorID() common.Hash {
	return common.HexToHash("0xa252c151cd1ee155ad6a596fd962f839a8b963fd05f5e863eca095de2e0b08a4")
}

// UnpackNotGuardianError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGuardian(address caller)
func (rewardVault *RewardVault) UnpackNotGuardianError(raw []byte) (*RewardVaultNotGuardian, error) {
	out := new(RewardVaultNotGuardian)
	if err := rewardVault.abi.UnpackIntoInterface(out, "NotGuardian", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardVaultNotPending represents a NotPending error raised by the RewardVault contract.
type RewardVaultNotPending struct {
	Epoch uint64
	Root  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPending(uint64 epoch, bytes32 root)
func RewardVaultNotPendingErrorID() common.Hash {
	return common.HexToHash("0xbc8884c03a8e85f918251e6c37799f0447d56170c2e3c9e0b4480ba97af6f209")
}

// UnpackNotPendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPending(uint64 epoch, bytes32 root)
func (rewardVault *RewardVault) UnpackNotPendingError(raw []byte) (*RewardVaultNotPending, error) {
	out := new(RewardVaultNotPending)
	if err := rewardVault.abi.UnpackIntoInterface(out, "NotPending", raw); err != nil {
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

// RewardVaultNothingToSettle represents a NothingToSettle error raised by the RewardVault contract.
type RewardVaultNothingToSettle struct {
	FinalAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToSettle(uint64 finalAt)
func RewardVaultNothingToSettleErrorID() common.Hash {
	return common.HexToHash("0x01db1e24fca3c9ee19a50fc7978c11b989d57ec4cfc3e8d5a8e6dc67e8b50abc")
}

// UnpackNothingToSettleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToSettle(uint64 finalAt)
func (rewardVault *RewardVault) UnpackNothingToSettleError(raw []byte) (*RewardVaultNothingToSettle, error) {
	out := new(RewardVaultNothingToSettle)
	if err := rewardVault.abi.UnpackIntoInterface(out, "NothingToSettle", raw); err != nil {
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

// RewardVaultOwnerNeeded represents a OwnerNeeded error raised by the RewardVault contract.
type RewardVaultOwnerNeeded struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnerNeeded()
func RewardVaultOwnerNeededErrorID() common.Hash {
	return common.HexToHash("0x017ed72bcba52495adbef6666087438c9eabd87993d0a48598ecbdc5ed0dd7d2")
}

// UnpackOwnerNeededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnerNeeded()
func (rewardVault *RewardVault) UnpackOwnerNeededError(raw []byte) (*RewardVaultOwnerNeeded, error) {
	out := new(RewardVaultOwnerNeeded)
	if err := rewardVault.abi.UnpackIntoInterface(out, "OwnerNeeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardVaultPublished represents a Published error raised by the RewardVault contract.
type RewardVaultPublished struct {
	Epoch uint64
	Root  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Published(uint64 epoch, bytes32 root)
func RewardVaultPublishedErrorID() common.Hash {
	return common.HexToHash("0x55368b80b372376b212d4dac52999dda5b6a2f170cdc0ca97089fb82fb9baf0f")
}

// UnpackPublishedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Published(uint64 epoch, bytes32 root)
func (rewardVault *RewardVault) UnpackPublishedError(raw []byte) (*RewardVaultPublished, error) {
	out := new(RewardVaultPublished)
	if err := rewardVault.abi.UnpackIntoInterface(out, "Published", raw); err != nil {
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

// RewardVaultStopped represents a Stopped error raised by the RewardVault contract.
type RewardVaultStopped struct {
	Epoch uint64
	Root  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Stopped(uint64 epoch, bytes32 root)
func RewardVaultStoppedErrorID() common.Hash {
	return common.HexToHash("0xa27250493c43eb7de6d8852ea2cd42f9febdcb95d0279b77112e362a5be7dd3d")
}

// UnpackStoppedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Stopped(uint64 epoch, bytes32 root)
func (rewardVault *RewardVault) UnpackStoppedError(raw []byte) (*RewardVaultStopped, error) {
	out := new(RewardVaultStopped)
	if err := rewardVault.abi.UnpackIntoInterface(out, "Stopped", raw); err != nil {
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

// StreamReceiverMetaData contains all meta data concerning the StreamReceiver contract.
var StreamReceiverMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"processor_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"superAleph_\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"halving_\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"DeadlinePassed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"InvalidAddress\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"superToken\",\"type\":\"address\"}],\"name\":\"InvalidToken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"offer\",\"type\":\"uint256\"}],\"name\":\"NoOffer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"NotForSale\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"offer\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"opens\",\"type\":\"uint64\"}],\"name\":\"NotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"NothingArrived\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToCollect\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"TooDear\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroHalving\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"distribution\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"developers\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"name\":\"Collected\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"offer\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"opens\",\"type\":\"uint64\"}],\"name\":\"Offered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"offer\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"buyer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"}],\"name\":\"Sold\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Unwrapped\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"aleph\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"arrived\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"offer\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"buy\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"collect\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"collectedAt\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"halving\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"held\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"offer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"first\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"offers\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"opens\",\"type\":\"uint64\"},{\"internalType\":\"uint192\",\"name\":\"amount\",\"type\":\"uint192\"}],\"internalType\":\"structOffers.Offer[]\",\"name\":\"some\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"offer\",\"type\":\"uint256\"}],\"name\":\"price\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"processor\",\"outputs\":[{\"internalType\":\"contractPaymentProcessor\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"superAleph\",\"outputs\":[{\"internalType\":\"contractISuperToken\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "eb5e532ebb1c36a17709d85ccb057f7a5c",
	Bin: "0x61010080604052346101a85760608161132f80380380916100208285610223565b8339810103126101a8576100338161025a565b60406100416020840161025a565b9201516001600160401b038116918282036101a85760405163246c959560e01b81526001600160a01b03919091169290602081600481875afa9081156101b4575f916101e1575b5060015f556001600160a01b03169081156101ce57156101bf5760805260a05260e0526001600160a01b031660c0819052604051631dce337960e31b8152602081600481855afa9081156101b4575f91610176575b506080516001600160a01b03908116911603610164576040516110c0908161026f8239608051818181610128015281816105c50152818161090d01528181610a730152610d05015260a0518181816107e00152610d40015260c05181818160cb01528181610592015261086e015260e0518181816101a70152818161079201526109fa0152f35b63961c9a4f60e01b5f5260045260245ffd5b90506020813d6020116101ac575b8161019160209383610223565b810103126101a8576101a29061025a565b5f6100dd565b5f80fd5b3d9150610184565b6040513d5f823e3d90fd5b631bb8c02f60e11b5f5260045ffd5b50634726455360e11b5f5260045260245ffd5b90506020813d60201161021b575b816101fc60209383610223565b810103126101a857516001600160a01b03811681036101a8575f610088565b3d91506101ef565b601f909101601f19168101906001600160401b0382119082101761024657604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036101a85756fe60806040526004361015610011575f80fd5b5f5f3560e01c80631622dbe41461093c578063246c9595146108f857806332f750ff146108c057806346d824ee1461089d57806350f7afbe14610859578063ad9b80241461082a578063b6136a6a14610804578063c8df245a146107c1578063ce1b1d431461077d578063ce2d4aca14610563578063e3b43677146104d85763e52253811461009e575f80fd5b34610409575f366003190112610409576100b6610f6a565b6040516370a0823160e01b81523060048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316602082602481845afa918215610499575f926104a4575b5081610420575b50506040516370a0823160e01b81523060048201527f00000000000000000000000000000000000000000000000000000000000000006020826024816001600160a01b0385165afa9182156104155783926103dd575b5081156103ce576003805467ffffffffffffffff1916426001600160401b0316179055604051634d71175760e11b815260048101839052602481018490527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316606082604481845afa9283156103c357859186938795610379575b5082610344575b836102e4575b84610242575b867f744f4ef6f94924367792adb659366b55752ab0b4bc850e068e26174cb77e60fb608088888888604051938452602084015260408301526060820152a16001815580f35b9160206004969492959360405197888092633028949b60e21b82525afa9485156102d9578360809661029d927f744f4ef6f94924367792adb659366b55752ab0b4bc850e068e26174cb77e60fb998b926102a8575b50610f88565b9193819395506101fd565b6102cb91925060203d6020116102d2575b6102c38183610b8b565b810190610f4b565b905f610297565b503d6102b9565b6040513d89823e3d90fd5b604051630af0c72960e21b8152602081600481855afa908115610339576103159186918a9161031a575b5084610f88565b6101f7565b610333915060203d6020116102d2576102c38183610b8b565b5f61030e565b6040513d8a823e3d90fd5b6040516317b963bf60e21b8152602081600481855afa908115610339576103749185918a9161031a575084610f88565b6101f1565b9250935091506060813d6060116103bb575b8161039860609383610b8b565b810103126103b75780519160406020830151920151929192935f6101ea565b8480fd5b3d915061038b565b6040513d87823e3d90fd5b637b2c2fef60e01b8352600483fd5b9091506020813d60201161040d575b816103f960209383610b8b565b810103126104095751905f610167565b5f80fd5b3d91506103ec565b6040513d85823e3d90fd5b803b15610409575f80916024604051809481936308de640f60e11b83528760048401525af1801561049957610483575b5060207fbeaa92c6354c6dcf375d2c514352b2c11bc865784722e5dd9b267e606eb5fc5f91604051908152a15f80610111565b6104909192505f90610b8b565b5f906020610450565b6040513d5f823e3d90fd5b9091506020813d6020116104d0575b816104c060209383610b8b565b810103126104095751905f61010a565b3d91506104b3565b34610409576060366003190112610409576105016104f4610b24565b6044359060243590610e6c565b6040518091602082016020835281518091526020604084019201905f5b81811061052c575050500390f35b825180516001600160401b031685526020908101516001600160c01b0316818601528695506040909401939092019160010161051e565b346104095760203660031901126104095761057c610b24565b610584610f6a565b6001600160a01b03818116907f000000000000000000000000000000000000000000000000000000000000000016811461076b57426001600160401b0316917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168214610758576105fc90610bac565b801561074557815f52600160205260405f20610619828254610e4b565b90555f8281526002602052604090206001600160c01b03821161072d576040519061064382610b70565b8482526001600160c01b038316602083019081528154909190680100000000000000008110156107195761067c91600182018155610b3a565b929092610706575190516001600160401b0390911667ffffffffffffffff19604092831b16179091555f838152600260205220545f198101939084116106f2577fabb71d2e0e6fc1f63b991bb8553d9342f6359cd1a6d9bbf21139125c4d70f8669160409182519182526020820152a360015f55005b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f525f60045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b506306dfcc6560e41b5f5260c060045260245260445ffd5b5063579a88ab60e11b5f5260045260245ffd5b50638589eea160e01b5f5260045260245ffd5b638589eea160e01b5f5260045260245ffd5b34610409575f366003190112610409576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610409575f3660031901126104095760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610409575f3660031901126104095760206001600160401b0360035416604051908152f35b34610409576040366003190112610409576020610851610848610b24565b60243590610c73565b604051908152f35b34610409575f366003190112610409576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346104095760203660031901126104095760206108516108bb610b24565b610bac565b34610409576020366003190112610409576001600160a01b036108e1610b24565b165f526001602052602060405f2054604051908152f35b34610409575f366003190112610409576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461040957608036600319011261040957610955610b24565b60243560443591606435610967610f6a565b428110610b0e57506109798282610c73565b92808411610af857506001600160a01b03165f8181526002602052604090206109a3908390610b3a565b505460401c92815f5260026020526109be8360405f20610b3a565b506001600160401b038154169055815f52600160205260405f206109e3858254610b63565b90556040516317b963bf60e21b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa801561049957610a97915f91610ad9575b506040516323b872dd60e01b60208201523360248201526001600160a01b03909116604482015260648082018490528152610a71608482610b8b565b7f0000000000000000000000000000000000000000000000000000000000000000611068565b610aa2843384610f88565b60405193845260208401527f62eb47b71cb57ac0e92b9c1ce6b8db449b85d8975a4f8f02e582170c5a959e5160403394a460015f55005b610af2915060203d6020116102d2576102c38183610b8b565b86610a35565b83637cdfc29f60e11b5f5260045260245260445ffd5b63041f95d160e51b5f526004524260245260445ffd5b600435906001600160a01b038216820361040957565b8054821015610b4f575f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b919082039182116106f257565b604081019081106001600160401b0382111761071957604052565b90601f801991011681019081106001600160401b0382111761071957604052565b6040516370a0823160e01b8152306004820152906001600160a01b0316602082602481845afa908115610499575f91610bfa575b610bf792505f52600160205260405f205490610b63565b90565b90506020823d602011610c28575b81610c1560209383610b8b565b8101031261040957610bf7915190610be0565b3d9150610c08565b90604051610c3d81610b70565b91546001600160401b038116835260401c6020830152565b8115610c5f570490565b634e487b7160e01b5f52601260045260245ffd5b6001600160a01b03165f81815260026020526040902054821015610e1f57805f526002602052610caf610ca98360405f20610b3a565b50610c30565b60208101519092906001600160c01b031615610e09576001600160401b0383511691824210610df1575050506001600160401b03610cef91511642610b63565b6040516318160ddd60e01b8152906020826004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa918215610499575f92610dbd575b507f00000000000000000000000000000000000000000000000000000000000000006001600160401b03811692610d748484610c55565b1c918315610c5f576001600160401b03821684036106f257610db0936801fffffffffffffffe610daa9360011b16910683610fca565b90610b63565b8060011181600118021890565b9091506020813d602011610de9575b81610dd960209383610b8b565b810103126104095751905f610d3d565b3d9150610dcc565b639cc3c80560e01b5f5260045260245260445260645ffd5b90636d78fa9d60e01b5f5260045260245260445ffd5b636d78fa9d60e01b5f5260045260245260445ffd5b6001600160401b0381116107195760051b60200190565b919082018092116106f257565b8051821015610b4f5760209160051b010190565b6001600160a01b03165f9081526002602052604090208054919392909180851015610f425784610e9b91610b63565b90818082109118021892610eae84610e34565b93610ebc6040519586610b8b565b808552610ecb601f1991610e34565b015f5b818110610f1f575050835f5b8551811015610f185780610efc610ca9610ef660019487610e4b565b87610b3a565b610f068289610e58565b52610f118188610e58565b5001610eda565b5093505050565b602090604051610f2e81610b70565b5f81525f8382015282828901015201610ece565b50606093505050565b9081602091031261040957516001600160a01b03811681036104095790565b60025f5414610f795760025f55565b633ee5aeb560e01b5f5260045ffd5b60405163a9059cbb60e01b60208201526001600160a01b039092166024830152604480830193909352918152610fc891610fc3606483610b8b565b611068565b565b90915f19838309928083029283808610950394808603951461105b57848311156110435790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b505090610bf79250610c55565b905f602091828151910182855af115610499575f513d6110b757506001600160a01b0381163b155b6110975750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b6001141561109056",
}

// StreamReceiver is an auto generated Go binding around an Ethereum contract.
type StreamReceiver struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *StreamReceiver) GetABI() abi.ABI {
	return c.abi
}

// NewStreamReceiver creates a new instance of StreamReceiver.
func NewStreamReceiver() *StreamReceiver {
	parsed, err := StreamReceiverMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &StreamReceiver{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *StreamReceiver) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address processor_, address superAleph_, uint64 halving_) returns()
func (streamReceiver *StreamReceiver) PackConstructor(processor_ common.Address, superAleph_ common.Address, halving_ uint64) []byte {
	enc, err := streamReceiver.abi.Pack("", processor_, superAleph_, halving_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAleph is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x246c9595.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function aleph() view returns(address)
func (streamReceiver *StreamReceiver) PackAleph() []byte {
	enc, err := streamReceiver.abi.Pack("aleph")
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
func (streamReceiver *StreamReceiver) TryPackAleph() ([]byte, error) {
	return streamReceiver.abi.Pack("aleph")
}

// UnpackAleph is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x246c9595.
//
// Solidity: function aleph() view returns(address)
func (streamReceiver *StreamReceiver) UnpackAleph(data []byte) (common.Address, error) {
	out, err := streamReceiver.abi.Unpack("aleph", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackArrived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46d824ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function arrived(address token) view returns(uint256)
func (streamReceiver *StreamReceiver) PackArrived(token common.Address) []byte {
	enc, err := streamReceiver.abi.Pack("arrived", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackArrived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46d824ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function arrived(address token) view returns(uint256)
func (streamReceiver *StreamReceiver) TryPackArrived(token common.Address) ([]byte, error) {
	return streamReceiver.abi.Pack("arrived", token)
}

// UnpackArrived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x46d824ee.
//
// Solidity: function arrived(address token) view returns(uint256)
func (streamReceiver *StreamReceiver) UnpackArrived(data []byte) (*big.Int, error) {
	out, err := streamReceiver.abi.Unpack("arrived", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBuy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1622dbe4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function buy(address token, uint256 offer, uint256 most, uint256 deadline) returns()
func (streamReceiver *StreamReceiver) PackBuy(token common.Address, offer *big.Int, most *big.Int, deadline *big.Int) []byte {
	enc, err := streamReceiver.abi.Pack("buy", token, offer, most, deadline)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBuy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1622dbe4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function buy(address token, uint256 offer, uint256 most, uint256 deadline) returns()
func (streamReceiver *StreamReceiver) TryPackBuy(token common.Address, offer *big.Int, most *big.Int, deadline *big.Int) ([]byte, error) {
	return streamReceiver.abi.Pack("buy", token, offer, most, deadline)
}

// PackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5225381.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collect() returns()
func (streamReceiver *StreamReceiver) PackCollect() []byte {
	enc, err := streamReceiver.abi.Pack("collect")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5225381.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collect() returns()
func (streamReceiver *StreamReceiver) TryPackCollect() ([]byte, error) {
	return streamReceiver.abi.Pack("collect")
}

// PackCollectedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6136a6a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collectedAt() view returns(uint64)
func (streamReceiver *StreamReceiver) PackCollectedAt() []byte {
	enc, err := streamReceiver.abi.Pack("collectedAt")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollectedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6136a6a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collectedAt() view returns(uint64)
func (streamReceiver *StreamReceiver) TryPackCollectedAt() ([]byte, error) {
	return streamReceiver.abi.Pack("collectedAt")
}

// UnpackCollectedAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb6136a6a.
//
// Solidity: function collectedAt() view returns(uint64)
func (streamReceiver *StreamReceiver) UnpackCollectedAt(data []byte) (uint64, error) {
	out, err := streamReceiver.abi.Unpack("collectedAt", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackHalving is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8df245a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function halving() view returns(uint64)
func (streamReceiver *StreamReceiver) PackHalving() []byte {
	enc, err := streamReceiver.abi.Pack("halving")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHalving is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8df245a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function halving() view returns(uint64)
func (streamReceiver *StreamReceiver) TryPackHalving() ([]byte, error) {
	return streamReceiver.abi.Pack("halving")
}

// UnpackHalving is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc8df245a.
//
// Solidity: function halving() view returns(uint64)
func (streamReceiver *StreamReceiver) UnpackHalving(data []byte) (uint64, error) {
	out, err := streamReceiver.abi.Unpack("halving", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackHeld is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32f750ff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function held(address token) view returns(uint256)
func (streamReceiver *StreamReceiver) PackHeld(token common.Address) []byte {
	enc, err := streamReceiver.abi.Pack("held", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHeld is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32f750ff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function held(address token) view returns(uint256)
func (streamReceiver *StreamReceiver) TryPackHeld(token common.Address) ([]byte, error) {
	return streamReceiver.abi.Pack("held", token)
}

// UnpackHeld is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x32f750ff.
//
// Solidity: function held(address token) view returns(uint256)
func (streamReceiver *StreamReceiver) UnpackHeld(data []byte) (*big.Int, error) {
	out, err := streamReceiver.abi.Unpack("held", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOffer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce2d4aca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function offer(address token) returns()
func (streamReceiver *StreamReceiver) PackOffer(token common.Address) []byte {
	enc, err := streamReceiver.abi.Pack("offer", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOffer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce2d4aca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function offer(address token) returns()
func (streamReceiver *StreamReceiver) TryPackOffer(token common.Address) ([]byte, error) {
	return streamReceiver.abi.Pack("offer", token)
}

// PackOffers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3b43677.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function offers(address token, uint256 first, uint256 most) view returns((uint64,uint192)[] some)
func (streamReceiver *StreamReceiver) PackOffers(token common.Address, first *big.Int, most *big.Int) []byte {
	enc, err := streamReceiver.abi.Pack("offers", token, first, most)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOffers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3b43677.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function offers(address token, uint256 first, uint256 most) view returns((uint64,uint192)[] some)
func (streamReceiver *StreamReceiver) TryPackOffers(token common.Address, first *big.Int, most *big.Int) ([]byte, error) {
	return streamReceiver.abi.Pack("offers", token, first, most)
}

// UnpackOffers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe3b43677.
//
// Solidity: function offers(address token, uint256 first, uint256 most) view returns((uint64,uint192)[] some)
func (streamReceiver *StreamReceiver) UnpackOffers(data []byte) ([]OffersOffer, error) {
	out, err := streamReceiver.abi.Unpack("offers", data)
	if err != nil {
		return *new([]OffersOffer), err
	}
	out0 := *abi.ConvertType(out[0], new([]OffersOffer)).(*[]OffersOffer)
	return out0, nil
}

// PackPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad9b8024.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function price(address token, uint256 offer) view returns(uint256)
func (streamReceiver *StreamReceiver) PackPrice(token common.Address, offer *big.Int) []byte {
	enc, err := streamReceiver.abi.Pack("price", token, offer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad9b8024.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function price(address token, uint256 offer) view returns(uint256)
func (streamReceiver *StreamReceiver) TryPackPrice(token common.Address, offer *big.Int) ([]byte, error) {
	return streamReceiver.abi.Pack("price", token, offer)
}

// UnpackPrice is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad9b8024.
//
// Solidity: function price(address token, uint256 offer) view returns(uint256)
func (streamReceiver *StreamReceiver) UnpackPrice(data []byte) (*big.Int, error) {
	out, err := streamReceiver.abi.Unpack("price", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProcessor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce1b1d43.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function processor() view returns(address)
func (streamReceiver *StreamReceiver) PackProcessor() []byte {
	enc, err := streamReceiver.abi.Pack("processor")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProcessor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce1b1d43.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function processor() view returns(address)
func (streamReceiver *StreamReceiver) TryPackProcessor() ([]byte, error) {
	return streamReceiver.abi.Pack("processor")
}

// UnpackProcessor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xce1b1d43.
//
// Solidity: function processor() view returns(address)
func (streamReceiver *StreamReceiver) UnpackProcessor(data []byte) (common.Address, error) {
	out, err := streamReceiver.abi.Unpack("processor", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSuperAleph is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50f7afbe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function superAleph() view returns(address)
func (streamReceiver *StreamReceiver) PackSuperAleph() []byte {
	enc, err := streamReceiver.abi.Pack("superAleph")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSuperAleph is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50f7afbe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function superAleph() view returns(address)
func (streamReceiver *StreamReceiver) TryPackSuperAleph() ([]byte, error) {
	return streamReceiver.abi.Pack("superAleph")
}

// UnpackSuperAleph is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x50f7afbe.
//
// Solidity: function superAleph() view returns(address)
func (streamReceiver *StreamReceiver) UnpackSuperAleph(data []byte) (common.Address, error) {
	out, err := streamReceiver.abi.Unpack("superAleph", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// StreamReceiverCollected represents a Collected event raised by the StreamReceiver contract.
type StreamReceiverCollected struct {
	Amount       *big.Int
	Distribution *big.Int
	Developers   *big.Int
	Burned       *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const StreamReceiverCollectedEventName = "Collected"

// ContractEventName returns the user-defined event name.
func (StreamReceiverCollected) ContractEventName() string {
	return StreamReceiverCollectedEventName
}

// UnpackCollectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Collected(uint256 amount, uint256 distribution, uint256 developers, uint256 burned)
func (streamReceiver *StreamReceiver) UnpackCollectedEvent(log *types.Log) (*StreamReceiverCollected, error) {
	event := "Collected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != streamReceiver.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StreamReceiverCollected)
	if len(log.Data) > 0 {
		if err := streamReceiver.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range streamReceiver.abi.Events[event].Inputs {
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

// StreamReceiverOffered represents a Offered event raised by the StreamReceiver contract.
type StreamReceiverOffered struct {
	Token  common.Address
	Offer  *big.Int
	Amount *big.Int
	Opens  uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const StreamReceiverOfferedEventName = "Offered"

// ContractEventName returns the user-defined event name.
func (StreamReceiverOffered) ContractEventName() string {
	return StreamReceiverOfferedEventName
}

// UnpackOfferedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Offered(address indexed token, uint256 indexed offer, uint256 amount, uint64 opens)
func (streamReceiver *StreamReceiver) UnpackOfferedEvent(log *types.Log) (*StreamReceiverOffered, error) {
	event := "Offered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != streamReceiver.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StreamReceiverOffered)
	if len(log.Data) > 0 {
		if err := streamReceiver.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range streamReceiver.abi.Events[event].Inputs {
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

// StreamReceiverSold represents a Sold event raised by the StreamReceiver contract.
type StreamReceiverSold struct {
	Token  common.Address
	Offer  *big.Int
	Buyer  common.Address
	Amount *big.Int
	Price  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StreamReceiverSoldEventName = "Sold"

// ContractEventName returns the user-defined event name.
func (StreamReceiverSold) ContractEventName() string {
	return StreamReceiverSoldEventName
}

// UnpackSoldEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Sold(address indexed token, uint256 indexed offer, address indexed buyer, uint256 amount, uint256 price)
func (streamReceiver *StreamReceiver) UnpackSoldEvent(log *types.Log) (*StreamReceiverSold, error) {
	event := "Sold"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != streamReceiver.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StreamReceiverSold)
	if len(log.Data) > 0 {
		if err := streamReceiver.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range streamReceiver.abi.Events[event].Inputs {
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

// StreamReceiverUnwrapped represents a Unwrapped event raised by the StreamReceiver contract.
type StreamReceiverUnwrapped struct {
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StreamReceiverUnwrappedEventName = "Unwrapped"

// ContractEventName returns the user-defined event name.
func (StreamReceiverUnwrapped) ContractEventName() string {
	return StreamReceiverUnwrappedEventName
}

// UnpackUnwrappedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unwrapped(uint256 amount)
func (streamReceiver *StreamReceiver) UnpackUnwrappedEvent(log *types.Log) (*StreamReceiverUnwrapped, error) {
	event := "Unwrapped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != streamReceiver.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StreamReceiverUnwrapped)
	if len(log.Data) > 0 {
		if err := streamReceiver.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range streamReceiver.abi.Events[event].Inputs {
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
func (streamReceiver *StreamReceiver) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], streamReceiver.abi.Errors["DeadlinePassed"].ID.Bytes()[:4]) {
		return streamReceiver.UnpackDeadlinePassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], streamReceiver.abi.Errors["InvalidAddress"].ID.Bytes()[:4]) {
		return streamReceiver.UnpackInvalidAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], streamReceiver.abi.Errors["InvalidToken"].ID.Bytes()[:4]) {
		return streamReceiver.UnpackInvalidTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], streamReceiver.abi.Errors["NoOffer"].ID.Bytes()[:4]) {
		return streamReceiver.UnpackNoOfferError(raw[4:])
	}
	if bytes.Equal(raw[:4], streamReceiver.abi.Errors["NotForSale"].ID.Bytes()[:4]) {
		return streamReceiver.UnpackNotForSaleError(raw[4:])
	}
	if bytes.Equal(raw[:4], streamReceiver.abi.Errors["NotOpen"].ID.Bytes()[:4]) {
		return streamReceiver.UnpackNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], streamReceiver.abi.Errors["NothingArrived"].ID.Bytes()[:4]) {
		return streamReceiver.UnpackNothingArrivedError(raw[4:])
	}
	if bytes.Equal(raw[:4], streamReceiver.abi.Errors["NothingToCollect"].ID.Bytes()[:4]) {
		return streamReceiver.UnpackNothingToCollectError(raw[4:])
	}
	if bytes.Equal(raw[:4], streamReceiver.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return streamReceiver.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], streamReceiver.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return streamReceiver.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], streamReceiver.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return streamReceiver.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], streamReceiver.abi.Errors["TooDear"].ID.Bytes()[:4]) {
		return streamReceiver.UnpackTooDearError(raw[4:])
	}
	if bytes.Equal(raw[:4], streamReceiver.abi.Errors["ZeroHalving"].ID.Bytes()[:4]) {
		return streamReceiver.UnpackZeroHalvingError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// StreamReceiverDeadlinePassed represents a DeadlinePassed error raised by the StreamReceiver contract.
type StreamReceiverDeadlinePassed struct {
	Deadline *big.Int
	Time     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlinePassed(uint256 deadline, uint256 time)
func StreamReceiverDeadlinePassedErrorID() common.Hash {
	return common.HexToHash("0x83f2ba20b77c67656c85ef54103e25e4c03a482a8919c6010a4781ea13974bb7")
}

// UnpackDeadlinePassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlinePassed(uint256 deadline, uint256 time)
func (streamReceiver *StreamReceiver) UnpackDeadlinePassedError(raw []byte) (*StreamReceiverDeadlinePassed, error) {
	out := new(StreamReceiverDeadlinePassed)
	if err := streamReceiver.abi.UnpackIntoInterface(out, "DeadlinePassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StreamReceiverInvalidAddress represents a InvalidAddress error raised by the StreamReceiver contract.
type StreamReceiverInvalidAddress struct {
	Who common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAddress(address who)
func StreamReceiverInvalidAddressErrorID() common.Hash {
	return common.HexToHash("0x8e4c8aa64faa2ab4276a2c6878068416c0eae6ead59e25aa3c28d438ef21fae3")
}

// UnpackInvalidAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAddress(address who)
func (streamReceiver *StreamReceiver) UnpackInvalidAddressError(raw []byte) (*StreamReceiverInvalidAddress, error) {
	out := new(StreamReceiverInvalidAddress)
	if err := streamReceiver.abi.UnpackIntoInterface(out, "InvalidAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StreamReceiverInvalidToken represents a InvalidToken error raised by the StreamReceiver contract.
type StreamReceiverInvalidToken struct {
	SuperToken common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidToken(address superToken)
func StreamReceiverInvalidTokenErrorID() common.Hash {
	return common.HexToHash("0x961c9a4f74d4e632663c98ff08df58a4a4cfef4336b18bb01466eddc3157fb75")
}

// UnpackInvalidTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidToken(address superToken)
func (streamReceiver *StreamReceiver) UnpackInvalidTokenError(raw []byte) (*StreamReceiverInvalidToken, error) {
	out := new(StreamReceiverInvalidToken)
	if err := streamReceiver.abi.UnpackIntoInterface(out, "InvalidToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StreamReceiverNoOffer represents a NoOffer error raised by the StreamReceiver contract.
type StreamReceiverNoOffer struct {
	Token common.Address
	Offer *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoOffer(address token, uint256 offer)
func StreamReceiverNoOfferErrorID() common.Hash {
	return common.HexToHash("0x6d78fa9df8a876c8e00fc45b9a2265b6b0929ac1e81535ef86947c513c344315")
}

// UnpackNoOfferError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoOffer(address token, uint256 offer)
func (streamReceiver *StreamReceiver) UnpackNoOfferError(raw []byte) (*StreamReceiverNoOffer, error) {
	out := new(StreamReceiverNoOffer)
	if err := streamReceiver.abi.UnpackIntoInterface(out, "NoOffer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StreamReceiverNotForSale represents a NotForSale error raised by the StreamReceiver contract.
type StreamReceiverNotForSale struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotForSale(address token)
func StreamReceiverNotForSaleErrorID() common.Hash {
	return common.HexToHash("0x8589eea1e707568c95ac1402f43544027ad06a47e5f92fbc7e246309eab6089e")
}

// UnpackNotForSaleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotForSale(address token)
func (streamReceiver *StreamReceiver) UnpackNotForSaleError(raw []byte) (*StreamReceiverNotForSale, error) {
	out := new(StreamReceiverNotForSale)
	if err := streamReceiver.abi.UnpackIntoInterface(out, "NotForSale", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StreamReceiverNotOpen represents a NotOpen error raised by the StreamReceiver contract.
type StreamReceiverNotOpen struct {
	Token common.Address
	Offer *big.Int
	Opens uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOpen(address token, uint256 offer, uint64 opens)
func StreamReceiverNotOpenErrorID() common.Hash {
	return common.HexToHash("0x9cc3c805e8ea4e6d0151b3fea3f4a0afd9c737a1851ee5afa403aaa69482d7fb")
}

// UnpackNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOpen(address token, uint256 offer, uint64 opens)
func (streamReceiver *StreamReceiver) UnpackNotOpenError(raw []byte) (*StreamReceiverNotOpen, error) {
	out := new(StreamReceiverNotOpen)
	if err := streamReceiver.abi.UnpackIntoInterface(out, "NotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StreamReceiverNothingArrived represents a NothingArrived error raised by the StreamReceiver contract.
type StreamReceiverNothingArrived struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingArrived(address token)
func StreamReceiverNothingArrivedErrorID() common.Hash {
	return common.HexToHash("0xaf351156a7ef69e5ac1b6af99e4b3134ac9e0eaada1f12b1141a8d421a7eefe1")
}

// UnpackNothingArrivedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingArrived(address token)
func (streamReceiver *StreamReceiver) UnpackNothingArrivedError(raw []byte) (*StreamReceiverNothingArrived, error) {
	out := new(StreamReceiverNothingArrived)
	if err := streamReceiver.abi.UnpackIntoInterface(out, "NothingArrived", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StreamReceiverNothingToCollect represents a NothingToCollect error raised by the StreamReceiver contract.
type StreamReceiverNothingToCollect struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToCollect()
func StreamReceiverNothingToCollectErrorID() common.Hash {
	return common.HexToHash("0x7b2c2feff2da1aeb7690a0c70beceb7ffc6cce3734d3f5b1f282b23bd12dd5f3")
}

// UnpackNothingToCollectError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToCollect()
func (streamReceiver *StreamReceiver) UnpackNothingToCollectError(raw []byte) (*StreamReceiverNothingToCollect, error) {
	out := new(StreamReceiverNothingToCollect)
	if err := streamReceiver.abi.UnpackIntoInterface(out, "NothingToCollect", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StreamReceiverReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the StreamReceiver contract.
type StreamReceiverReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func StreamReceiverReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (streamReceiver *StreamReceiver) UnpackReentrancyGuardReentrantCallError(raw []byte) (*StreamReceiverReentrancyGuardReentrantCall, error) {
	out := new(StreamReceiverReentrancyGuardReentrantCall)
	if err := streamReceiver.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StreamReceiverSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the StreamReceiver contract.
type StreamReceiverSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func StreamReceiverSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (streamReceiver *StreamReceiver) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*StreamReceiverSafeCastOverflowedUintDowncast, error) {
	out := new(StreamReceiverSafeCastOverflowedUintDowncast)
	if err := streamReceiver.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StreamReceiverSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the StreamReceiver contract.
type StreamReceiverSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func StreamReceiverSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (streamReceiver *StreamReceiver) UnpackSafeERC20FailedOperationError(raw []byte) (*StreamReceiverSafeERC20FailedOperation, error) {
	out := new(StreamReceiverSafeERC20FailedOperation)
	if err := streamReceiver.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StreamReceiverTooDear represents a TooDear error raised by the StreamReceiver contract.
type StreamReceiverTooDear struct {
	Price *big.Int
	Most  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooDear(uint256 price, uint256 most)
func StreamReceiverTooDearErrorID() common.Hash {
	return common.HexToHash("0xf9bf853eac8d4569bdd8bada4639cca195310fd20d1d4b74e48cf97bdc837874")
}

// UnpackTooDearError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooDear(uint256 price, uint256 most)
func (streamReceiver *StreamReceiver) UnpackTooDearError(raw []byte) (*StreamReceiverTooDear, error) {
	out := new(StreamReceiverTooDear)
	if err := streamReceiver.abi.UnpackIntoInterface(out, "TooDear", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StreamReceiverZeroHalving represents a ZeroHalving error raised by the StreamReceiver contract.
type StreamReceiverZeroHalving struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroHalving()
func StreamReceiverZeroHalvingErrorID() common.Hash {
	return common.HexToHash("0x3771805e32583d779f11cdad195b8379c2ff92924c168fb2c75207bf99b960a0")
}

// UnpackZeroHalvingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroHalving()
func (streamReceiver *StreamReceiver) UnpackZeroHalvingError(raw []byte) (*StreamReceiverZeroHalving, error) {
	out := new(StreamReceiverZeroHalving)
	if err := streamReceiver.abi.UnpackIntoInterface(out, "ZeroHalving", raw); err != nil {
		return nil, err
	}
	return out, nil
}
