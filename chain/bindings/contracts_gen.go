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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"aleph_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"vault_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"router_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"duration_\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"InvalidAddress\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"InvalidRoute\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"free\",\"type\":\"uint256\"}],\"name\":\"NotFree\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"}],\"name\":\"NotWhollySwapped\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"NothingToLock\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"}],\"name\":\"TooLittleReceived\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroMinimum\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"}],\"name\":\"Converted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Freed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"Locked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Released\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"aleph\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"arrived\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"enumUniswap.Version\",\"name\":\"version\",\"type\":\"uint8\"},{\"internalType\":\"address[]\",\"name\":\"path\",\"type\":\"address[]\"},{\"internalType\":\"uint24[]\",\"name\":\"fees\",\"type\":\"uint24[]\"},{\"internalType\":\"int24[]\",\"name\":\"tickSpacings\",\"type\":\"int24[]\"}],\"internalType\":\"structUniswap.Route\",\"name\":\"route\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"minAleph\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"tranchesMax\",\"type\":\"uint256\"}],\"name\":\"convert\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"duration\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"free\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"held\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"lock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"releasable\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tranchesMax\",\"type\":\"uint256\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"router\",\"outputs\":[{\"internalType\":\"contractIUniversalRouter\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"tranches\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"uint192\",\"name\":\"amount\",\"type\":\"uint192\"}],\"internalType\":\"structDeveloperVesting.Tranche[]\",\"name\":\"resting\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"vault\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "b8e1398f3302e7b6abc4d07fd537b7f916",
	Bin: "0x610100346101c557601f611f6f38819003918201601f19168301916001600160401b038311848410176101c95780849260a0946040528339810103126101c557610048816101dd565b90610055602082016101dd565b610061604083016101dd565b906080610070606085016101dd565b930151926001600160401b03841684036101c5576001600160a01b03169384156101b257600180546001600160a01b03199081169091555f80549182168717815560405196916001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a360016002556001600160a01b031691821561018d576001600160a01b03821680156101a057506001600160a01b031691821561018d5760805260a05260c05260e052611d7d90816101f2823960805181818161013601528181610785015281816108bf01528181610d560152610d97015260a05181818160ea015281816108200152610a06015260c0518181816101f40152610aad015260e05181818161025e015261090e0152f35b82634726455360e11b5f5260045260245ffd5b634726455360e11b5f5260045260245ffd5b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036101c55756fe60806040526004361015610011575f80fd5b5f5f3560e01c806307647022146109325780630fb5a6b4146108ee578063246c9595146108a957806332f750ff1461087057806337bdc99b146107695780633bb0170d1461060557806346d824ee146105d9578063715018a61461057457806379ba5097146104ef5780638da5cb5b146104c8578063c9b5bb171461048f578063e30c397814610466578063f2fde38b146103f9578063f435f5a714610223578063f887ea40146101de578063fbccedae1461011c5763fbfa77cf146100d5575f80fd5b346101195780600319360112610119576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b80fd5b503461011957806003193601126101195760018060a01b037f000000000000000000000000000000000000000000000000000000000000000016808252600560205260408083209282815260046020528181205492815260066020522054918054915b828410806101c0575b156101b5576101a96101af9161019e8685611095565b505460401c90611088565b93611173565b9261017f565b602090604051908152f35b506001600160401b036101d38584611095565b505416421015610188565b50346101195780600319360112610119576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101195760203660031901126101195761023d610e28565b610245611181565b61024e816110ef565b80156103dd576001600160401b037f0000000000000000000000000000000000000000000000000000000000000000166001600160401b03421601916001600160401b0383116103c95760018060a01b0316918284526003602052604084206102b8838254611088565b9055828452600560205260408420906001600160c01b0383116103b0576001600160401b03604051916102ea83610e3e565b168082526001600160c01b03841660208301908152835491939091906801000000000000000082101561039c579061032791600182018155611095565b929092610388575190516001600160401b0390911667ffffffffffffffff19604092831b1617909155805192835260208301919091527feb70b889cfbcb8d507e59cdc8c4163505d3a4f597cb0edd649d3b13458353b5b91a2600160025580f35b634e487b7160e01b87526004879052602487fd5b634e487b7160e01b88526041600452602488fd5b6306dfcc6560e41b855260c06004526024839052604485fd5b634e487b7160e01b84526011600452602484fd5b63073074f760e41b83526001600160a01b038216600452602483fd5b503461011957602036600319011261011957610413610e28565b61041b61119f565b600180546001600160a01b0319166001600160a01b0392831690811790915582549091167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227008380a380f35b50346101195780600319360112610119576001546040516001600160a01b039091168152602090f35b5034610119576020366003190112610119576020906040906001600160a01b036104b7610e28565b168152600483522054604051908152f35b5034610119578060031936011261011957546040516001600160a01b039091168152602090f35b5034610119578060031936011261011957600154336001600160a01b039091160361056157600180546001600160a01b0319908116909155815433918116821783556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08380a380f35b63118cdaa760e01b815233600452602490fd5b503461011957806003193601126101195761058d61119f565b600180546001600160a01b03199081169091558154908116825581906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a380f35b50346101195760203660031901126101195760206105fd6105f8610e28565b6110ef565b604051908152f35b5034610119576020366003190112610119576001600160a01b03610627610e28565b16808252600560205260408220908252600660205260408220549061064d82825461107b565b9161065783610ea9565b926106656040519485610e88565b808452610674601f1991610ea9565b01845b818110610746575050835b83518110156106e057806106a161069b60019385611088565b85611095565b50604051906106af82610e3e565b546001600160401b038116825260401c60208201526106ce82876110db565b526106d981866110db565b5001610682565b50505090604051918291602083016020845282518091526020604085019301915b81811061070f575050500390f35b825180516001600160401b031685526020908101516001600160c01b03168186015286955060409094019390920191600101610701565b60209060405161075581610e3e565b878152878382015282828801015201610677565b503461011957602036600319011261011957610783611181565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03811691906107bc600435846111c5565b8282526004602052604082205490811561085457816108457ffb81f9b30d73d830c3544b34d827c08142579ee75710b490bab0b3995468c5659360209387808852600486528760408120558752600385526040872061081c83825461107b565b90557f00000000000000000000000000000000000000000000000000000000000000009061150e565b604051908152a1600160025580f35b6064838563ffb9ba3f60e01b8252600452600160245280604452fd5b5034610119576020366003190112610119576020906040906001600160a01b03610898610e28565b168152600383522054604051908152f35b50346101195780600319360112610119576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b503461011957806003193601126101195760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610c775760c0366003190112610c775761094c610e28565b60443591906024356001600160401b038411610c7757608084600401946003199036030112610c775760643593610981611181565b61098961119f565b61099560a435846111c5565b81158015610e08575b610dd7578415610dc8576001600160a01b038316801580159491929091829086610d95575b8115610d4f575b50610d3c57825f52600460205260405f206109e685825461107b565b9055825f52600360205260405f206109ff85825461107b565b9055610a2d7f0000000000000000000000000000000000000000000000000000000000000000913690610ec0565b90848380610d0e575b8260209392610a45928661159c565b9290930192835180515f198101908111610cfa576001600160a01b0391610a6c91906110db565b516040516370a0823160e01b81526001600160a01b03909416600485018190529116939091602084602481885afa938415610ca4575f94610cc6575b5085517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169790610ae2908990611c89565b9a610cb6575b15610caf5788915b873b15610c7757604051630d64d59360e21b815260606004820152925f92849283918291610b3891610b26906064850190611492565b838103600319016024850152906114b6565b608435604483015203918a5af18015610ca457610c8e575b506020906024604051809581936370a0823160e01b835260048301525afa8015610c83578890610c4b575b610b85925061107b565b96808810610c34575090610b999151611c89565b91845b8351811015610bfa57610baf81856110db565b51610bba82876110db565b5110610bc857600101610b9c565b85610beb86610be484610bdd6024968a6110db565b51926110db565b519061107b565b63db34e5d560e01b8252600452fd5b85837fe6a45eea08a42f7c3f90f290e8ecf15e16174981943adf509fc9ea49808a64c66040858b82519182526020820152a2600160025580f35b632743691d60e11b87526004526024879052604486fd5b506020823d602011610c7b575b81610c6560209383610e88565b81010312610c7757610b859151610b7b565b5f80fd5b3d9150610c58565b6040513d8a823e3d90fd5b610c9b9199505f90610e88565b5f976020610b50565b6040513d5f823e3d90fd5b5f91610af0565b610cc18a898b61150e565b610ae8565b9093506020813d602011610cf2575b81610ce260209383610e88565b81010312610c775751925f610aa8565b3d9150610cd5565b634e487b7160e01b5f52601160045260245ffd5b50508151906004821015610d285790859060031415610a36565b634e487b7160e01b5f52602160045260245ffd5b8263168c7cc760e21b5f5260045260245ffd5b610d8e91507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690610d893685610ec0565b6112e1565b155f6109ca565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316851491506109c3565b6347b15fff60e11b5f5260045ffd5b509060018060a01b031690815f52600460205260405f20549163ffb9ba3f60e01b5f5260045260245260445260645ffd5b506001600160a01b0383165f90815260046020526040902054821161099e565b600435906001600160a01b0382168203610c7757565b604081019081106001600160401b03821117610e5957604052565b634e487b7160e01b5f52604160045260245ffd5b60a081019081106001600160401b03821117610e5957604052565b90601f801991011681019081106001600160401b03821117610e5957604052565b6001600160401b038111610e595760051b60200190565b9190608083820312610c7757604051608081018181106001600160401b03821117610e5957604052809380356004811015610c7757825260208101356001600160401b038111610c7757810183601f82011215610c77578035610f2281610ea9565b91610f306040519384610e88565b81835260208084019260051b82010190868211610c7757602001915b81831061105b57505050602083015260408101356001600160401b038111610c7757810183601f82011215610c77578035610f8681610ea9565b91610f946040519384610e88565b81835260208084019260051b82010190868211610c7757602001915b81831061103f5750505060408301526060810135906001600160401b038211610c7757019180601f84011215610c7757823590610fec82610ea9565b93610ffa6040519586610e88565b82855260208086019360051b820101918211610c7757602001915b8183106110255750505060600152565b82358060020b8103610c7757815260209283019201611015565b823562ffffff81168103610c7757815260209283019201610fb0565b82356001600160a01b0381168103610c7757815260209283019201610f4c565b91908203918211610cfa57565b91908201809211610cfa57565b80548210156110aa575f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b8051156110aa5760200190565b8051600110156110aa5760400190565b80518210156110aa5760209160051b010190565b6040516370a0823160e01b8152306004820152906001600160a01b0316602082602481845afa908115610ca4575f9161113d575b61113a92505f52600360205260405f20549061107b565b90565b90506020823d60201161116b575b8161115860209383610e88565b81010312610c775761113a915190611123565b3d915061114b565b5f198114610cfa5760010190565b60028054146111905760028055565b633ee5aeb560e01b5f5260045ffd5b5f546001600160a01b031633036111b257565b63118cdaa760e01b5f523360045260245ffd5b6001600160a01b03165f818152600560209081526040808320600690925282205481545f19958201828110159081028718028087188210918118871891909102189094189490939290915b858410806112c3575b156112625761122c9061019e8587611095565b926112378186611095565b91909161124f575f6112499255611173565b92611210565b634e487b7160e01b5f525f60045260245ffd5b929194509250825f52600660205260405f20558061127e575050565b60207f98c913eafb0a1bd21d56fa98d0710b9714ad00065673854b5a570b7036e5f82691835f526004825260405f206112b8828254611088565b9055604051908152a2565b506001600160401b036112d68587611095565b505416421015611219565b9160208301519183516004811015610d2857158015611487575b61147f576001600160a01b03611310846110be565b516001600160a01b039092169116811415908161145b575b5061139e5781515f198101908111610cfa576001600160a01b039061134d90846110db565b51166001600160a01b0390911603611455575f5b81518110156113f5576001600160a01b0361137c82846110db565b511615806113e0575b61139e57801515806113a5575b61139e57600101611361565b5050505f90565b506001600160a01b036113b882846110db565b51165f198201828111610cfa576001600160a01b03906113d890856110db565b511614611392565b5082516004811015610d285760031415611385565b50515f19810191908211610cfa5760408101515181516004811015610d285760010361144e575f905b14918261142a57505090565b90915060608201515191516004811015610d2857600303611449571490565b501590565b829061141e565b50505f90565b158015915061146b575b5f611328565b5082516004811015610d2857600314611465565b505050505f90565b5060028351106112fb565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9080602083519182815201916020808360051b8301019401925f915b8383106114e157505050505090565b90919293946020806114ff600193601f198682030187528951611492565b970193019301919392906114d2565b60405163a9059cbb60e01b60208281019182526001600160a01b03909416602483015260448083019590955293815290925f9161154c606482610e88565b519082855af115610ca4575f513d61159357506001600160a01b0381163b155b6115735750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b6001141561156c565b9290919280516004811015610d2857600103611764576020015190604051809260c082019260018060a01b031660208301528560408301525f606083015260a060808301528051809352602060e083019101925f5b81811061174257505061161392505f60a083015203601f198101835282610e88565b6008915b156116ce5760405190606061162c8184610e88565b60028352601f19015f5b8181106116bd575050906116889181946040519060026020830152604082015260408152611665606082610e88565b61166e836110be565b52611678826110be565b50611682826110cb565b526110cb565b50604051600b60f81b602082015260f89190911b6001600160f81b0319166021820152600281526116ba602282610e88565b91565b806060602080938701015201611636565b604080519493506116df8186610e88565b60018552601f19015f5b8181106117315750506116fb846110be565b52611705836110be565b5060405160f89190911b6001600160f81b03191660208201526001815261172d602182610e88565b9190565b8060606020809389010152016116e9565b84516001600160a01b03168352602094850194869450909201916001016115f1565b929383516004811015610d28576002036118ae575f93929350602083019461178c86516110be565b51604051906bffffffffffffffffffffffff199060601b166020820152601481526117b8603482610e88565b9460405f9501955b8651805187101561185057866117d5916110db565b51908851916001880192838911610cfa5760208093611848936117fc6001976017956110db565b516040519683889451918291018686015e83019162ffffff60e81b9060e81b16848301526bffffffffffffffffffffffff199060601b1660238201520301600819810184520182610e88565b9501946117c0565b50604080516001600160a01b03909616602087015285018390525f606086015260a0608086015292965090945092506118a79082906118939060c0830190611492565b5f60a083015203601f198101835282610e88565b5f91611617565b939260408101918251516060926002820194858311610cfa576118d086610ea9565b956118de6040519788610e88565b8087526118ed601f1991610ea9565b015f5b818110611c795750506001600160801b038811611c61576001600160801b0388165f86602085019401905b858110611a6257505082516001600160a01b03925061193a91506110be565b51166040519060208201525f60408201525f606082015260608152611960608082610e88565b61196a83876110db565b5261197582866110db565b50516001600160a01b039061198b9083906110db565b51169160405192602084015260018060a01b031660408301525f6060830152606082526119b9608083610e88565b60018101809111610cfa5783611a2360026020611a5a966119ed8683986119e6611a4c99611a3a9d6110db565b52866110db565b506040519681889251918291018484015e8101600b60f81b83820152600760f91b60218201520301601d19810186520184610e88565b604051948593604060208601526060850190611492565b838103601f19016040850152906114b6565b03601f198101835282610e88565b601091611617565b84516001600160a01b0390611a789083906110db565b511690855160018201808311610cfa57600160208093611aa1611b3894848060a01b03926110db565b51169c8d87109d8e97885f14611c5a5780985b15611c5357505b62ffffff611aca888d516110db565b5116611ad7888b516110db565b5160020b9160405199611ae98b610e6d565b868060a01b03168a52858060a01b0316848a0152604089015260608801525f60808801526040519481869251918291018484015e8101600360f91b838201520301601e19810184520182610e88565b9881611c4c5784925b60405190611b4e82610e6d565b8152602081019182526001600160801b03604082019416845260608101905f825260405160208101908082106001600160401b03831117610e59576001600160801b03611c309481600199611a4c956040525f8552608087019485526040519889976020808a0152518c8060a01b0381511660408a01528c8060a01b0360208201511660608a015262ffffff60408201511660808a0152606081015160020b60a08a015260808d8060a01b039101511660c089015251151560e08801525116610100860152511661012084015251610120610140840152610160830190611492565b611c3a828c6110db565b52611c45818b6110db565b500161191b565b5f92611b41565b9050611abb565b8198611ab4565b876306dfcc6560e41b5f52608060045260245260445ffd5b8087602080938b010152016118f0565b80519192915f19810191908211610cfa57611ca382610ea9565b91611cb16040519384610e88565b808352611cc0601f1991610ea9565b01366020840137815f5b8351811015611d76576001600160a01b03611ce582856110db565b51169081611d05576001915086315b611cfe82876110db565b5201611cca565b6040516370a0823160e01b81526001600160a01b038816600482015291602090839060249082905afa8015610ca4575f90611d44575b60019250611cf4565b506020823d8211611d6e575b81611d5d60209383610e88565b81010312610c775760019151611d3b565b3d9150611d50565b509350505056",
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
// Solidity: constructor(address aleph_, address vault_, address router_, address owner_, uint64 duration_) returns()
func (developerVesting *DeveloperVesting) PackConstructor(aleph_ common.Address, vault_ common.Address, router_ common.Address, owner_ common.Address, duration_ uint64) []byte {
	enc, err := developerVesting.abi.Pack("", aleph_, vault_, router_, owner_, duration_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership() returns()
func (developerVesting *DeveloperVesting) PackAcceptOwnership() []byte {
	enc, err := developerVesting.abi.Pack("acceptOwnership")
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
func (developerVesting *DeveloperVesting) TryPackAcceptOwnership() ([]byte, error) {
	return developerVesting.abi.Pack("acceptOwnership")
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

// PackConvert is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07647022.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function convert(address token, uint256 amount, (uint8,address[],uint24[],int24[]) route, uint256 minAleph, uint256 deadline, uint256 tranchesMax) returns()
func (developerVesting *DeveloperVesting) PackConvert(token common.Address, amount *big.Int, route UniswapRoute, minAleph *big.Int, deadline *big.Int, tranchesMax *big.Int) []byte {
	enc, err := developerVesting.abi.Pack("convert", token, amount, route, minAleph, deadline, tranchesMax)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConvert is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07647022.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function convert(address token, uint256 amount, (uint8,address[],uint24[],int24[]) route, uint256 minAleph, uint256 deadline, uint256 tranchesMax) returns()
func (developerVesting *DeveloperVesting) TryPackConvert(token common.Address, amount *big.Int, route UniswapRoute, minAleph *big.Int, deadline *big.Int, tranchesMax *big.Int) ([]byte, error) {
	return developerVesting.abi.Pack("convert", token, amount, route, minAleph, deadline, tranchesMax)
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

// PackFree is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9b5bb17.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function free(address token) view returns(uint256)
func (developerVesting *DeveloperVesting) PackFree(token common.Address) []byte {
	enc, err := developerVesting.abi.Pack("free", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFree is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9b5bb17.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function free(address token) view returns(uint256)
func (developerVesting *DeveloperVesting) TryPackFree(token common.Address) ([]byte, error) {
	return developerVesting.abi.Pack("free", token)
}

// UnpackFree is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc9b5bb17.
//
// Solidity: function free(address token) view returns(uint256)
func (developerVesting *DeveloperVesting) UnpackFree(data []byte) (*big.Int, error) {
	out, err := developerVesting.abi.Unpack("free", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
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

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (developerVesting *DeveloperVesting) PackOwner() []byte {
	enc, err := developerVesting.abi.Pack("owner")
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
func (developerVesting *DeveloperVesting) TryPackOwner() ([]byte, error) {
	return developerVesting.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (developerVesting *DeveloperVesting) UnpackOwner(data []byte) (common.Address, error) {
	out, err := developerVesting.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOwner() view returns(address)
func (developerVesting *DeveloperVesting) PackPendingOwner() []byte {
	enc, err := developerVesting.abi.Pack("pendingOwner")
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
func (developerVesting *DeveloperVesting) TryPackPendingOwner() ([]byte, error) {
	return developerVesting.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (developerVesting *DeveloperVesting) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := developerVesting.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
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

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (developerVesting *DeveloperVesting) PackRenounceOwnership() []byte {
	enc, err := developerVesting.abi.Pack("renounceOwnership")
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
func (developerVesting *DeveloperVesting) TryPackRenounceOwnership() ([]byte, error) {
	return developerVesting.abi.Pack("renounceOwnership")
}

// PackRouter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf887ea40.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function router() view returns(address)
func (developerVesting *DeveloperVesting) PackRouter() []byte {
	enc, err := developerVesting.abi.Pack("router")
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
func (developerVesting *DeveloperVesting) TryPackRouter() ([]byte, error) {
	return developerVesting.abi.Pack("router")
}

// UnpackRouter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf887ea40.
//
// Solidity: function router() view returns(address)
func (developerVesting *DeveloperVesting) UnpackRouter(data []byte) (common.Address, error) {
	out, err := developerVesting.abi.Unpack("router", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTranches is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3bb0170d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tranches(address token) view returns((uint64,uint192)[] resting)
func (developerVesting *DeveloperVesting) PackTranches(token common.Address) []byte {
	enc, err := developerVesting.abi.Pack("tranches", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTranches is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3bb0170d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tranches(address token) view returns((uint64,uint192)[] resting)
func (developerVesting *DeveloperVesting) TryPackTranches(token common.Address) ([]byte, error) {
	return developerVesting.abi.Pack("tranches", token)
}

// UnpackTranches is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3bb0170d.
//
// Solidity: function tranches(address token) view returns((uint64,uint192)[] resting)
func (developerVesting *DeveloperVesting) UnpackTranches(data []byte) ([]DeveloperVestingTranche, error) {
	out, err := developerVesting.abi.Unpack("tranches", data)
	if err != nil {
		return *new([]DeveloperVestingTranche), err
	}
	out0 := *abi.ConvertType(out[0], new([]DeveloperVestingTranche)).(*[]DeveloperVestingTranche)
	return out0, nil
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (developerVesting *DeveloperVesting) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := developerVesting.abi.Pack("transferOwnership", newOwner)
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
func (developerVesting *DeveloperVesting) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return developerVesting.abi.Pack("transferOwnership", newOwner)
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

// DeveloperVestingConverted represents a Converted event raised by the DeveloperVesting contract.
type DeveloperVestingConverted struct {
	Token    common.Address
	Amount   *big.Int
	Received *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const DeveloperVestingConvertedEventName = "Converted"

// ContractEventName returns the user-defined event name.
func (DeveloperVestingConverted) ContractEventName() string {
	return DeveloperVestingConvertedEventName
}

// UnpackConvertedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Converted(address indexed token, uint256 amount, uint256 received)
func (developerVesting *DeveloperVesting) UnpackConvertedEvent(log *types.Log) (*DeveloperVestingConverted, error) {
	event := "Converted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != developerVesting.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeveloperVestingConverted)
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

// DeveloperVestingFreed represents a Freed event raised by the DeveloperVesting contract.
type DeveloperVestingFreed struct {
	Token  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const DeveloperVestingFreedEventName = "Freed"

// ContractEventName returns the user-defined event name.
func (DeveloperVestingFreed) ContractEventName() string {
	return DeveloperVestingFreedEventName
}

// UnpackFreedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Freed(address indexed token, uint256 amount)
func (developerVesting *DeveloperVesting) UnpackFreedEvent(log *types.Log) (*DeveloperVestingFreed, error) {
	event := "Freed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != developerVesting.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeveloperVestingFreed)
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

// DeveloperVestingLocked represents a Locked event raised by the DeveloperVesting contract.
type DeveloperVestingLocked struct {
	Token  common.Address
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
// Solidity: event Locked(address indexed token, uint256 amount, uint64 until)
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

// DeveloperVestingOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the DeveloperVesting contract.
type DeveloperVestingOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const DeveloperVestingOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (DeveloperVestingOwnershipTransferStarted) ContractEventName() string {
	return DeveloperVestingOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (developerVesting *DeveloperVesting) UnpackOwnershipTransferStartedEvent(log *types.Log) (*DeveloperVestingOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != developerVesting.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeveloperVestingOwnershipTransferStarted)
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

// DeveloperVestingOwnershipTransferred represents a OwnershipTransferred event raised by the DeveloperVesting contract.
type DeveloperVestingOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const DeveloperVestingOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (DeveloperVestingOwnershipTransferred) ContractEventName() string {
	return DeveloperVestingOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (developerVesting *DeveloperVesting) UnpackOwnershipTransferredEvent(log *types.Log) (*DeveloperVestingOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != developerVesting.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeveloperVestingOwnershipTransferred)
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

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (developerVesting *DeveloperVesting) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], developerVesting.abi.Errors["InvalidAddress"].ID.Bytes()[:4]) {
		return developerVesting.UnpackInvalidAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], developerVesting.abi.Errors["InvalidRoute"].ID.Bytes()[:4]) {
		return developerVesting.UnpackInvalidRouteError(raw[4:])
	}
	if bytes.Equal(raw[:4], developerVesting.abi.Errors["NotFree"].ID.Bytes()[:4]) {
		return developerVesting.UnpackNotFreeError(raw[4:])
	}
	if bytes.Equal(raw[:4], developerVesting.abi.Errors["NotWhollySwapped"].ID.Bytes()[:4]) {
		return developerVesting.UnpackNotWhollySwappedError(raw[4:])
	}
	if bytes.Equal(raw[:4], developerVesting.abi.Errors["NothingToLock"].ID.Bytes()[:4]) {
		return developerVesting.UnpackNothingToLockError(raw[4:])
	}
	if bytes.Equal(raw[:4], developerVesting.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return developerVesting.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], developerVesting.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return developerVesting.UnpackOwnableUnauthorizedAccountError(raw[4:])
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
	if bytes.Equal(raw[:4], developerVesting.abi.Errors["TooLittleReceived"].ID.Bytes()[:4]) {
		return developerVesting.UnpackTooLittleReceivedError(raw[4:])
	}
	if bytes.Equal(raw[:4], developerVesting.abi.Errors["ZeroMinimum"].ID.Bytes()[:4]) {
		return developerVesting.UnpackZeroMinimumError(raw[4:])
	}
	return nil, errors.New("Unknown error")
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

// DeveloperVestingInvalidRoute represents a InvalidRoute error raised by the DeveloperVesting contract.
type DeveloperVestingInvalidRoute struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidRoute(address token)
func DeveloperVestingInvalidRouteErrorID() common.Hash {
	return common.HexToHash("0x5a31f31c52e1dcc5792264348d8ee0c5b35817b967fe8b6d22414f71419db160")
}

// UnpackInvalidRouteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidRoute(address token)
func (developerVesting *DeveloperVesting) UnpackInvalidRouteError(raw []byte) (*DeveloperVestingInvalidRoute, error) {
	out := new(DeveloperVestingInvalidRoute)
	if err := developerVesting.abi.UnpackIntoInterface(out, "InvalidRoute", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeveloperVestingNotFree represents a NotFree error raised by the DeveloperVesting contract.
type DeveloperVestingNotFree struct {
	Token  common.Address
	Amount *big.Int
	Free   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFree(address token, uint256 amount, uint256 free)
func DeveloperVestingNotFreeErrorID() common.Hash {
	return common.HexToHash("0xffb9ba3f000c06da8c87729e5a9f9e2a5a23671e63b798e0840d762b89cfbcd1")
}

// UnpackNotFreeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFree(address token, uint256 amount, uint256 free)
func (developerVesting *DeveloperVesting) UnpackNotFreeError(raw []byte) (*DeveloperVestingNotFree, error) {
	out := new(DeveloperVestingNotFree)
	if err := developerVesting.abi.UnpackIntoInterface(out, "NotFree", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeveloperVestingNotWhollySwapped represents a NotWhollySwapped error raised by the DeveloperVesting contract.
type DeveloperVestingNotWhollySwapped struct {
	Left *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotWhollySwapped(uint256 left)
func DeveloperVestingNotWhollySwappedErrorID() common.Hash {
	return common.HexToHash("0xdb34e5d5127f289403da2197c7c51570774e833e2fb4582367e5d458fb6295c2")
}

// UnpackNotWhollySwappedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotWhollySwapped(uint256 left)
func (developerVesting *DeveloperVesting) UnpackNotWhollySwappedError(raw []byte) (*DeveloperVestingNotWhollySwapped, error) {
	out := new(DeveloperVestingNotWhollySwapped)
	if err := developerVesting.abi.UnpackIntoInterface(out, "NotWhollySwapped", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeveloperVestingNothingToLock represents a NothingToLock error raised by the DeveloperVesting contract.
type DeveloperVestingNothingToLock struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToLock(address token)
func DeveloperVestingNothingToLockErrorID() common.Hash {
	return common.HexToHash("0x73074f70ca67c9efcd3fb0dd079b1f7c02bf3aafad37807a6ee3cc89cbd5f93b")
}

// UnpackNothingToLockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToLock(address token)
func (developerVesting *DeveloperVesting) UnpackNothingToLockError(raw []byte) (*DeveloperVestingNothingToLock, error) {
	out := new(DeveloperVestingNothingToLock)
	if err := developerVesting.abi.UnpackIntoInterface(out, "NothingToLock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeveloperVestingOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the DeveloperVesting contract.
type DeveloperVestingOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func DeveloperVestingOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (developerVesting *DeveloperVesting) UnpackOwnableInvalidOwnerError(raw []byte) (*DeveloperVestingOwnableInvalidOwner, error) {
	out := new(DeveloperVestingOwnableInvalidOwner)
	if err := developerVesting.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeveloperVestingOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the DeveloperVesting contract.
type DeveloperVestingOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func DeveloperVestingOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (developerVesting *DeveloperVesting) UnpackOwnableUnauthorizedAccountError(raw []byte) (*DeveloperVestingOwnableUnauthorizedAccount, error) {
	out := new(DeveloperVestingOwnableUnauthorizedAccount)
	if err := developerVesting.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
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

// DeveloperVestingTooLittleReceived represents a TooLittleReceived error raised by the DeveloperVesting contract.
type DeveloperVestingTooLittleReceived struct {
	Minimum  *big.Int
	Received *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLittleReceived(uint256 minimum, uint256 received)
func DeveloperVestingTooLittleReceivedErrorID() common.Hash {
	return common.HexToHash("0x4e86d23a7f9a8c7d5e31c6683dae820f0725763209be5efc77dbc63f8c4938cb")
}

// UnpackTooLittleReceivedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLittleReceived(uint256 minimum, uint256 received)
func (developerVesting *DeveloperVesting) UnpackTooLittleReceivedError(raw []byte) (*DeveloperVestingTooLittleReceived, error) {
	out := new(DeveloperVestingTooLittleReceived)
	if err := developerVesting.abi.UnpackIntoInterface(out, "TooLittleReceived", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeveloperVestingZeroMinimum represents a ZeroMinimum error raised by the DeveloperVesting contract.
type DeveloperVestingZeroMinimum struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroMinimum()
func DeveloperVestingZeroMinimumErrorID() common.Hash {
	return common.HexToHash("0x8f62bffe2cf6fca1ad82afe64a1f0c0f633ef78baf3a3d9b397b1f69dddff4d0")
}

// UnpackZeroMinimumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroMinimum()
func (developerVesting *DeveloperVesting) UnpackZeroMinimumError(raw []byte) (*DeveloperVestingZeroMinimum, error) {
	out := new(DeveloperVestingZeroMinimum)
	if err := developerVesting.abi.UnpackIntoInterface(out, "ZeroMinimum", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentProcessorMetaData contains all meta data concerning the PaymentProcessor contract.
var PaymentProcessorMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"aleph_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"router_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"distribution_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"developers_\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"developersBp_\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"burnBp_\",\"type\":\"uint16\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"CannotBeStable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"DeadlinePassed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"latest\",\"type\":\"uint256\"}],\"name\":\"DeadlineTooFar\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EnforcedPause\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ExpectedPause\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"}],\"name\":\"FeeOnTransfer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"InvalidAddress\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"InvalidRoute\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"developersBp\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"burnBp\",\"type\":\"uint256\"}],\"name\":\"InvalidSplit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"}],\"name\":\"NotWhollySwapped\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"TokenNotAccepted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"}],\"name\":\"TooLittleReceived\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroMinimum\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"swapped\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"distribution\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"developers\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"developersToken\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"name\":\"Paid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"distribution\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"developers\",\"type\":\"address\"}],\"name\":\"RecipientsSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"developersBp\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"burnBp\",\"type\":\"uint16\"}],\"name\":\"SplitSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"accepted\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"stable\",\"type\":\"bool\"},{\"components\":[{\"internalType\":\"enumUniswap.Version\",\"name\":\"version\",\"type\":\"uint8\"},{\"internalType\":\"address[]\",\"name\":\"path\",\"type\":\"address[]\"},{\"internalType\":\"uint24[]\",\"name\":\"fees\",\"type\":\"uint24[]\"},{\"internalType\":\"int24[]\",\"name\":\"tickSpacings\",\"type\":\"int24[]\"}],\"indexed\":false,\"internalType\":\"structUniswap.Route\",\"name\":\"route\",\"type\":\"tuple\"}],\"name\":\"TokenSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Unpaused\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BURN\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEADLINE_MAX\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"WHOLE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"acceptanceOf\",\"outputs\":[{\"components\":[{\"internalType\":\"bool\",\"name\":\"accepted\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"stable\",\"type\":\"bool\"},{\"components\":[{\"internalType\":\"enumUniswap.Version\",\"name\":\"version\",\"type\":\"uint8\"},{\"internalType\":\"address[]\",\"name\":\"path\",\"type\":\"address[]\"},{\"internalType\":\"uint24[]\",\"name\":\"fees\",\"type\":\"uint24[]\"},{\"internalType\":\"int24[]\",\"name\":\"tickSpacings\",\"type\":\"int24[]\"}],\"internalType\":\"structUniswap.Route\",\"name\":\"route\",\"type\":\"tuple\"}],\"internalType\":\"structPaymentProcessor.Acceptance\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"aleph\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"burnBp\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"developers\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"developersBp\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"distribution\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"minAleph\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"pay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"minAleph\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"payETH\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"router\",\"outputs\":[{\"internalType\":\"contractIUniversalRouter\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"distribution_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"developers_\",\"type\":\"address\"}],\"name\":\"setRecipients\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"developersBp_\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"burnBp_\",\"type\":\"uint16\"}],\"name\":\"setSplit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"accepted\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"stable\",\"type\":\"bool\"},{\"components\":[{\"internalType\":\"enumUniswap.Version\",\"name\":\"version\",\"type\":\"uint8\"},{\"internalType\":\"address[]\",\"name\":\"path\",\"type\":\"address[]\"},{\"internalType\":\"uint24[]\",\"name\":\"fees\",\"type\":\"uint24[]\"},{\"internalType\":\"int24[]\",\"name\":\"tickSpacings\",\"type\":\"int24[]\"}],\"internalType\":\"structUniswap.Route\",\"name\":\"route\",\"type\":\"tuple\"}],\"name\":\"setToken\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"stable\",\"type\":\"bool\"}],\"name\":\"split\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"distributed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"developed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "5dad2808f898d4d9d870b88726833c887e",
	Bin: "0x60c0346102f857601f61331038819003918201601f19168301916001600160401b038311848410176102fc5780849260e0946040528339810103126102f85761004781610310565b9061005460208201610310565b9161006160408301610310565b9261006e60608401610310565b9061007b60808501610310565b9261009460c061008d60a08801610324565b9601610324565b956001600160a01b031680156102e557600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a360016002556001600160a01b03169081156102c9576001600160a01b03169081156102c95760805260a0526001600160a01b031690811580156102dc575b6102c9576001600160a01b031691821580156102c0575b6102ad57600380546001600160a01b031916831790556004549183907fba91e264f3014dcddc5891a03ce4a2cb18b5a81d64ff00283a537609ba6d7e905f80a361ffff81169261ffff85169485850180861161029957612710106102825760a09290921b61ffff60a01b166001600160c01b0319909316179190911760b09190911b61ffff60b01b16176004556040805191825260208201929092527f35edc06d80fcbe9a3585d929e4445597c90d55c5fa33f3fe1d57a380ec6e38969190a1604051612fdc9081610334823960805181818161070301528181610ac301528181610b1101528181610bc901528181610c23015281816112e101528181611848015261191e015260a051818181610220015281816105ae01528181610d2401528181610d6101528181610d8c01528181610e040152610e820152f35b85856339d6df1760e01b5f5260045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b82634726455360e11b5f5260045260245ffd5b50308314610146565b50634726455360e11b5f5260045260245ffd5b5030821461012f565b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036102f857565b519061ffff821682036102f85756fe6080806040526004361015610012575f80fd5b5f905f3560e01c90816302b18d9e14611a6c5750806309eba34314611a505780630f50eb7314611a2c57806316de13351461194d578063246c9595146119095780632bc31ca4146118e15780633f4ba83a1461187357806351943127146112685780635c975abb146112435780635ee58efc1461121b578063715018a6146111b857806379ba5097146111335780638456cb59146110d25780638a198d1e1461096c5780638da5cb5b146109455780639ae22eae1461090b578063a725bcf8146104d3578063c0a2526c146104b6578063dc402cd014610499578063e30c397814610470578063eb6ffd20146102bc578063f2fde38b1461024f578063f887ea401461020a5763f8b4801914610126575f80fd5b346102075760403660031901126102075760043561ffff811690818103610205576024359061ffff821691828103610201576101606122f9565b8284018085116101ed57612710106101d6576004805463ffffffff60a01b191660a09390931b61ffff60a01b169290921760b09190911b61ffff60b01b161790556040805192835260208301919091527f35edc06d80fcbe9a3585d929e4445597c90d55c5fa33f3fe1d57a380ec6e389691a180f35b60448584866339d6df1760e01b8352600452602452fd5b634e487b7160e01b86526011600452602486fd5b8480fd5b825b80fd5b50346102075780600319360112610207576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b503461020757602036600319011261020757610269611a8d565b6102716122f9565b600180546001600160a01b0319166001600160a01b0392831690811790915582549091167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227008380a380f35b5034610207576020366003190112610207576102d6611a8d565b6040516102e281611b08565b82815282602082015260408051916102f983611b23565b84835260606020840152606082840152606080840152015260018060a01b03168152600560205260408120906040519061033282611b08565b610357600184549460ff86161515855260ff602086019660081c161515865201611e01565b6040830190815260405193849360208552511515602085015251151560408401525190606080840152610100830191610394608085018251611ac6565b602081015192608060a0860152835180915260206101208601940190835b81811061044e57505050604081015192607f198582030160c086015260208085519283815201940190835b818110610430575050506060015191607f198482030160e0850152602080845192838152019301915b818110610414575050500390f35b825160020b845285945060209384019390920191600101610406565b825162ffffff168652879650602095860195909201916001016103dd565b82516001600160a01b03168652879650602095860195909201916001016103b2565b50346102075780600319360112610207576001546040516001600160a01b039091168152602090f35b50346102075780600319360112610207576020604051610e108152f35b5034610207578060031936011261020757602060405161dead8152f35b506060366003190112610207576104e8611a8d565b906044356024356104f7612502565b6104ff612520565b6105088261253e565b82805260056020526040832060ff815416156108f75734156108e85760016105309101611e01565b81156108d957805160048110156108c557610555600360209214153090349085612805565b9190920190815180515f1981019081116108b1576001600160a01b039161057c919061233d565b5116604051916370a0823160e01b8352306004840152602083602481855afa92831561086e57889361087d575b5083517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031695906105e3908790612ee8565b97863b15610879578991610617916106296040519586948594630d64d59360e21b86526060600487015260648601906126bf565b848103600319016024860152906126e3565b906044830152038134895af1801561086e57908891610855575b5050906020602492604051938480926370a0823160e01b82523060048301525afa801561084a578790610812575b61067b9250611df4565b928084106107fb57509061068f9151612ee8565b90835b82518110156106f0576106a5818461233d565b516106b0828661233d565b51106106be57600101610692565b846106e1856106da846106d36024968961233d565b519261233d565b5190611df4565b63db34e5d560e01b8252600452fd5b848083886106fe8383612276565b9192907f000000000000000000000000000000000000000000000000000000000000000091846107de575b816107c1575b836107b2575b6001600160a01b0381166107ac575033935b6040519534875234602088015260408701526060860152608085015260018060a01b031660a084015260c083015260018060a01b0316907f3ee53e433e147cda9dfd6ed5678100c31fc364267206d0059932d3905b2147d960e03392a4600160025580f35b93610747565b6107bc848461273b565b610735565b6004546107d99083906001600160a01b031685612772565b61072f565b6003546107f69086906001600160a01b031685612772565b610729565b632743691d60e11b86526004526024839052604485fd5b506020823d602011610842575b8161082c60209383611b59565b8101031261083e5761067b9151610671565b5f80fd5b3d915061081f565b6040513d89823e3d90fd5b8161085f91611b59565b61086a57865f610643565b8680fd5b6040513d8a823e3d90fd5b8980fd5b9092506020813d6020116108a9575b8161089960209383611b59565b8101031261083e5751915f6105a9565b3d915061088c565b634e487b7160e01b88526011600452602488fd5b634e487b7160e01b85526021600452602485fd5b6347b15fff60e11b8452600484fd5b631f2a200560e01b8452600484fd5b63f01157c360e01b84526004849052602484fd5b503461020757604036600319011261020757606061093261092a611ab7565b600435612276565b9060405192835260208301526040820152f35b5034610207578060031936011261020757546040516001600160a01b039091168152602090f35b503461083e5760a036600319011261083e57610986611a8d565b604435906001600160a01b0382169081830361083e57606435926109a8612502565b6109b0612520565b6109bb60843561253e565b6001600160a01b038216156110b15760018060a01b0382165f52600560205260405f209260ff845416156110935760243515611084576040516370a0823160e01b81523060048201526020816024816001600160a01b0388165afa908115610f78575f91611052575b50610a6a6040516323b872dd60e01b6020820152336024820152306044820152602435606482015260648152610a5b608482611b59565b6001600160a01b0386166127ad565b6040516370a0823160e01b8152306004820152906020826024816001600160a01b0389165afa8015610f78575f9061101e575b610aa79250611df4565b6024358103610ffa57505f938490816001600160a01b038681167f000000000000000000000000000000000000000000000000000000000000000090911603610c775750602435965b808810610c6057505460081c60ff1691610b0a8388612276565b95919290937f000000000000000000000000000000000000000000000000000000000000000095610c4c575b5082610c0f575b83610bf2575b85610bc3575b610bbd575033965b6040805160243581526020810198909852870152606086015260808501526001600160a01b0390811660a085015260c084019190915290811692169033907f3ee53e433e147cda9dfd6ed5678100c31fc364267206d0059932d3905b2147d99060e090a4600160025580f35b96610b51565b610bed867f000000000000000000000000000000000000000000000000000000000000000061273b565b610b49565b600454610c0a9085906001600160a01b031687612772565b610b43565b600354610c479084906001600160a01b03167f0000000000000000000000000000000000000000000000000000000000000000612772565b610b3d565b6001600160a01b038816955093505f610b36565b632743691d60e11b89526004526024879052604488fd5b96955060ff815460081c16610fdd575b610c9382602435611df4565b958615610af057939094919592979650610caf60018601611e01565b978415610fce57610cc230855f8c612805565b60208b015180519299925f198101908111610fba576001600160a01b0391610cea919061233d565b5116604051916370a0823160e01b8352306004840152602083602481855afa928315610f78578d905f94610f83575b5060200151610d52907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690612ee8565b9a610d8a896001600160a01b037f00000000000000000000000000000000000000000000000000000000000000008116908b16612772565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163b1561083e57610de55f91610df76040519485938493630d64d59360e21b85526060600486015260648501906126bf565b838103600319016024850152906126e3565b60843560448301520381837f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af18015610f7857610f5c575b50906020602492604051938480926370a0823160e01b82523060048301525afa8015610f51578b90610f1d575b610e709250611df4565b99868b10610f065760200151610eb0907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690612ee8565b96895b8851811015610ef457610ec6818a61233d565b51610ed1828c61233d565b5110610edf57600101610eb3565b8a6106e18b6106da846106d36024968f61233d565b50929598999194975092955096610af0565b60448a8c89632743691d60e11b8352600452602452fd5b506020823d602011610f49575b81610f3760209383611b59565b8101031261083e57610e709151610e66565b3d9150610f2a565b6040513d8d823e3d90fd5b602492919b505f610f6c91611b59565b60205f9b919250610e39565b6040513d5f823e3d90fd5b9350506020833d602011610fb2575b81610f9f60209383611b59565b8101031261083e579151918c6020610d19565b3d9150610f92565b634e487b7160e01b5f52601160045260245ffd5b6347b15fff60e11b5f5260045ffd5b9050610ff461ffff60045460a01c16602435612588565b90610c87565b83633f5929db60e21b5f5260018060a01b031660045260243560245260445260645ffd5b506020823d60201161104a575b8161103860209383611b59565b8101031261083e57610aa79151610a9d565b3d915061102b565b90506020813d60201161107c575b8161106d60209383611b59565b8101031261083e57515f610a24565b3d9150611060565b631f2a200560e01b5f5260045ffd5b63f01157c360e01b5f9081526001600160a01b038416600452602490fd5b5063f01157c360e01b5f9081526001600160a01b0391909116600452602490fd5b3461083e575f36600319011261083e576110ea6122f9565b6110f2612520565b6001805460ff60a01b1916600160a01b1790556040513381527f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a25890602090a1005b3461083e575f36600319011261083e57600154336001600160a01b03909116036111a557600180546001600160a01b03199081169091555f805433928116831782556001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3005b63118cdaa760e01b5f523360045260245ffd5b3461083e575f36600319011261083e576111d06122f9565b600180546001600160a01b03199081169091555f80549182168155906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b3461083e575f36600319011261083e576003546040516001600160a01b039091168152602090f35b3461083e575f36600319011261083e57602060ff60015460a01c166040519015158152f35b3461083e57608036600319011261083e57611281611a8d565b611289611ab7565b906044358015159081810361083e57606435916001600160401b03831161083e5782600401916080600319853603011261083e5785906112c76122f9565b8161183b575b80611822575b61180457156117a4576113197f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316856113143686611baf565b612351565b15611786576040519461132b86611b08565b15159384865260208601958287526113433685611baf565b916040820192835260018060a01b031696875f52600560205260405f20915115159060ff61ff0084549251151560081b1692169061ffff19161717815560018101915191825160048110156117725760ff80198354169116179055600281016020830151908151916001600160401b03831161168857600160401b8311611688576020908254848455808510611757575b5001905f5260205f205f5b83811061173a57505050506003810160408301518051906001600160401b03821161168857600160401b82116116885760209061142183855481875586611d68565b01915f5260205f20600a8204915f5b8381106116ee5750600a830290038061169c575b505050506004606091019101518051906001600160401b03821161168857600160401b82116116885760209061147f83855481875586611d68565b01915f5260205f20600a8204915f5b83811061163e5750600a83029003806115f0575b5050505060405193845260208401526060604084015260e08301918135600481101561083e576114d6906060860190611ac6565b6114e36024820183611dc0565b608086810152938490526101008501935f5b8181106115ca57505050602061150e6044830184611dc0565b868603605f190160a088015280865294909101935f5b8181106115a657505050602091606461153e920190611dc0565b848403605f190160c086015280845292909101915f5b81811061158457857fd60f383756f5a5805d3f3b18096d43f6209b344f2b19a7a8c652ac108401e46c86860387a2005b90919260208060019261159687611ba1565b60020b8152019401929101611554565b90919460208060019262ffffff6115bc8a611b91565b168152019601929101611524565b909194602080600192838060a01b036115e28a611aa3565b1681520196019291016114f5565b925f935f5b81811061160a575050500155858080806114a2565b9091946020611634600192885160020b908560030262ffffff809160031b9316831b921b19161790565b96019291016115f5565b5f5f5b600a811061165657508382015560010161148e565b9590602061167f600192845160020b908a60030262ffffff809160031b9316831b921b19161790565b92019601611641565b634e487b7160e01b5f52604160045260245ffd5b925f935f5b8181106116b8575050500155600460608980611444565b90919460206116e460019262ffffff895116908560030262ffffff809160031b9316831b921b19161790565b96019291016116a1565b5f5f5b600a8110611706575083820155600101611430565b9590602061173160019262ffffff855116908a60030262ffffff809160031b9316831b921b19161790565b920196016116f1565b82516001600160a01b0316818301556020909201916001016113df565b61176c90845f528580855f2001910390611d4d565b8b6113d4565b634e487b7160e01b5f52602160045260245ffd5b63168c7cc760e21b5f9081526001600160a01b038516600452602490fd5b8135600481101561083e5715806117ee575b806117d8575b801561131957506117d06064840183611ad3565b905015611319565b506117e66044840183611ad3565b9050156117bc565b506117fc6024840183611ad3565b9050156117b6565b633e1def5960e01b5f9081526001600160a01b038616600452602490fd5b508015806112d357506001600160a01b038516156112d3565b6001600160a01b038681167f0000000000000000000000000000000000000000000000000000000000000000909116141591506112cd565b3461083e575f36600319011261083e5761188b6122f9565b60015460ff8160a01c16156118d25760ff60a01b19166001556040513381527f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa90602090a1005b638dfc202b60e01b5f5260045ffd5b3461083e575f36600319011261083e576004546040516001600160a01b039091168152602090f35b3461083e575f36600319011261083e576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461083e57604036600319011261083e57611966611a8d565b6024356001600160a01b038116919082900361083e576119846122f9565b6001600160a01b031680158015611a23575b611a115781158015611a08575b6119f557806001600160601b0360a01b6003541617600355816001600160601b0360a01b60045416176004557fba91e264f3014dcddc5891a03ce4a2cb18b5a81d64ff00283a537609ba6d7e905f80a3005b50634726455360e11b5f5260045260245ffd5b503082146119a3565b634726455360e11b5f5260045260245ffd5b50308114611996565b3461083e575f36600319011261083e57602061ffff60045460b01c16604051908152f35b3461083e575f36600319011261083e5760206040516127108152f35b3461083e575f36600319011261083e5760209061ffff60045460a01c168152f35b600435906001600160a01b038216820361083e57565b35906001600160a01b038216820361083e57565b60243590811515820361083e57565b9060048210156117725752565b903590601e198136030182121561083e57018035906001600160401b03821161083e57602001918160051b3603831361083e57565b606081019081106001600160401b0382111761168857604052565b608081019081106001600160401b0382111761168857604052565b60a081019081106001600160401b0382111761168857604052565b90601f801991011681019081106001600160401b0382111761168857604052565b6001600160401b0381116116885760051b60200190565b359062ffffff8216820361083e57565b35908160020b820361083e57565b919060808382031261083e57604051611bc781611b23565b80938035600481101561083e57825260208101356001600160401b03811161083e57810183601f8201121561083e57803590611c0282611b7a565b91611c106040519384611b59565b80835260208084019160051b8301019186831161083e57602001905b828210611d3557505050602083015260408101356001600160401b03811161083e57810183601f8201121561083e57803590611c6782611b7a565b91611c756040519384611b59565b80835260208084019160051b8301019186831161083e57602001905b828210611d1d5750505060408301526060810135906001600160401b03821161083e57019180601f8401121561083e578235611ccc81611b7a565b93611cda6040519586611b59565b81855260208086019260051b82010192831161083e57602001905b828210611d055750505060600152565b60208091611d1284611ba1565b815201910190611cf5565b60208091611d2a84611b91565b815201910190611c91565b60208091611d4284611aa3565b815201910190611c2c565b5f5b828110611d5b57505050565b5f82820155600101611d4f565b919091828210611d7757505050565b600a6009611da3948282860104935f526003838560205f200196060280611da5575b5001040390611d4d565b565b5f198601908154905f199060200360031b1c1690555f611d99565b9035601e198236030181121561083e5701602081359101916001600160401b03821161083e578160051b3603831361083e57565b91908203918211610fba57565b9060405190611e0f82611b23565b8160ff845416600481101561177257815260018401604051808260208294549384815201905f5260205f20925f5b818110612254575050611e5292500382611b59565b6020820152600284019360405180602087549182815201965f5260205f20905f915b8160098401106121d25797611ee392849260039798999a54918181106121bc575b8181106121a3575b81811061218a575b818110612171575b818110612158575b81811061213f575b818110612126575b81811061210d575b8181106120f4575b106120e1575b500382611b59565b6040840152019060405180928391602082549182815201915f5260205f20905f915b8160098401106120525791611f7293916060969593549181811061203e575b818110612027575b818110612010575b818110611ff9575b818110611fe3575b818110611fcc575b818110611fb5575b818110611f9e575b818110611f87575b10611f76575b500384611b59565b0152565b60d81c60020b81526020015f611f6a565b9260206001918460c01c60020b8152019301611f64565b9260206001918460a81c60020b8152019301611f5c565b9260206001918460901c60020b8152019301611f54565b9260206001918460781c60020b8152019301611f4c565b926020600191848a1c60020b8152019301611f44565b9260206001918460481c60020b8152019301611f3c565b9260206001918460301c60020b8152019301611f34565b9260206001918460181c60020b8152019301611f2c565b9260206001918460020b8152019301611f24565b935090916001610140600a9286548060020b82528060181c60020b60208301528060301c60020b60408301528060481c60020b60608301528060601c60020b60808301528060781c60020b60a08301528060901c60020b60c08301528060a81c60020b60e08301528060c01c60020b61010083015260d81c60020b610120820152019401920190859392611f05565b60d81c62ffffff1681526020015f611edb565b92602060019162ffffff8560c01c168152019301611ed5565b92602060019162ffffff8560a81c168152019301611ecd565b92602060019162ffffff8560901c168152019301611ec5565b92602060019162ffffff8560781c168152019301611ebd565b92602060019162ffffff8560601c168152019301611eb5565b92602060019162ffffff8560481c168152019301611ead565b92602060019162ffffff8560301c168152019301611ea5565b92602060019162ffffff8560181c168152019301611e9d565b92602060019162ffffff85168152019301611e95565b976001610140600a9262ffffff8c548181168352818160181c166020840152818160301c166040840152818160481c166060840152818160601c166080840152818160781c1660a0840152818160901c1660c0840152818160a81c1660e0840152818160c01c1661010084015260d81c16610120820152019901920191611e74565b84546001600160a01b0316835260019485019486945060209093019201611e3d565b5f91829161271091156122dc5761ffff60045460a01c168203918211610fba5783915b61ffff60045460b01c16806122c1575b50506122b96122be928492611df4565b611df4565b92565b6122be9394506122b9916122d5918461260c565b93926122a9565b92506122f161ffff60045460a01c1684612588565b928391612299565b5f546001600160a01b031633036111a557565b8051156123195760200190565b634e487b7160e01b5f52603260045260245ffd5b8051600110156123195760400190565b80518210156123195760209160051b010190565b9160208301519183516004811015611772571580156124f7575b6124ef576001600160a01b036123808461230c565b516001600160a01b03909216911681141590816124cb575b5061240e5781515f198101908111610fba576001600160a01b03906123bd908461233d565b51166001600160a01b03909116036124c5575f5b8151811015612465576001600160a01b036123ec828461233d565b51161580612450575b61240e5780151580612415575b61240e576001016123d1565b5050505f90565b506001600160a01b03612428828461233d565b51165f198201828111610fba576001600160a01b0390612448908561233d565b511614612402565b508251600481101561177257600314156123f5565b50515f19810191908211610fba5760408101515181516004811015611772576001036124be575f905b14918261249a57505090565b90915060608201515191516004811015611772576003036124b9571490565b501590565b829061248e565b50505f90565b15801591506124db575b5f612398565b5082516004811015611772576003146124d5565b505050505f90565b50600283511061236b565b60028054146125115760028055565b633ee5aeb560e01b5f5260045ffd5b60ff60015460a01c1661252f57565b63d93c066560e01b5f5260045ffd5b42811061257257610e10420190814211610fba5781811161255d575050565b6332ba936f60e11b5f5260045260245260445ffd5b63041f95d160e51b5f526004524260245260445ffd5b9091905f905f1984820990848102928380841093039280840393146125ff578261271011156125ed57507fbc01a36e2eb1c432ca57a786c226809d495182a9930be0ded288ce703afb7e919394612710910990828211900360fc1b910360041c170290565b634e487b71905260116020526024601cfd5b5050506127109192500490565b90915f19838309928083029283808610950394808603951461269d57848311156126855790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b5050809250156126ab570490565b634e487b7160e01b5f52601260045260245ffd5b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9080602083519182815201916020808360051b8301019401925f915b83831061270e57505050505090565b909192939460208061272c600193601f1986820301875289516126bf565b970193019301919392906126ff565b90611da3916040519163a9059cbb60e01b602084015261dead602484015260448301526044825261276d606483611b59565b6127ad565b60405163a9059cbb60e01b60208201526001600160a01b039092166024830152604480830193909352918152611da39161276d606483611b59565b905f602091828151910182855af115610f78575f513d6127fc57506001600160a01b0381163b155b6127dc5750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b600114156127d5565b9290919280516004811015611772576001036129cd576020015190604051809260c082019260018060a01b031660208301528560408301525f606083015260a060808301528051809352602060e083019101925f5b8181106129ab57505061287c92505f60a083015203601f198101835282611b59565b6008915b15612937576040519060606128958184611b59565b60028352601f19015f5b818110612926575050906128f191819460405190600260208301526040820152604081526128ce606082611b59565b6128d78361230c565b526128e18261230c565b506128eb8261232d565b5261232d565b50604051600b60f81b602082015260f89190911b6001600160f81b031916602182015260028152612923602282611b59565b91565b80606060208093870101520161289f565b604080519493506129488186611b59565b60018552601f19015f5b81811061299a5750506129648461230c565b5261296e8361230c565b5060405160f89190911b6001600160f81b031916602082015260018152612996602182611b59565b9190565b806060602080938901015201612952565b84516001600160a01b031683526020948501948694509092019160010161285a565b92938351600481101561177257600203612b0d575f9392935060208301946129f5865161230c565b51604051906001600160601b03199060601b16602082015260148152612a1c603482611b59565b9460405f9501955b86518051871015612aaf5786612a399161233d565b51908851916001880192838911610fba5760208093612aa793612a6060019760179561233d565b516040519683889451918291018686015e83019162ffffff60e81b9060e81b16848301526001600160601b03199060601b1660238201520301600819810184520182611b59565b950194612a24565b50604080516001600160a01b03909616602087015285018390525f606086015260a060808601529296509094509250612b06908290612af29060c08301906126bf565b5f60a083015203601f198101835282611b59565b5f91612880565b939260408101918251516060926002820194858311610fba57612b2f86611b7a565b95612b3d6040519788611b59565b808752612b4c601f1991611b7a565b015f5b818110612ed85750506001600160801b038811612ec0576001600160801b0388165f86602085019401905b858110612cc157505082516001600160a01b039250612b99915061230c565b51166040519060208201525f60408201525f606082015260608152612bbf608082611b59565b612bc9838761233d565b52612bd4828661233d565b50516001600160a01b0390612bea90839061233d565b51169160405192602084015260018060a01b031660408301525f606083015260608252612c18608083611b59565b60018101809111610fba5783612c8260026020612cb996612c4c868398612c45612cab99612c999d61233d565b528661233d565b506040519681889251918291018484015e8101600b60f81b83820152600760f91b60218201520301601d19810186520184611b59565b6040519485936040602086015260608501906126bf565b838103601f19016040850152906126e3565b03601f198101835282611b59565b601091612880565b84516001600160a01b0390612cd790839061233d565b511690855160018201808311610fba57600160208093612d00612d9794848060a01b039261233d565b51169c8d87109d8e97885f14612eb95780985b15612eb257505b62ffffff612d29888d5161233d565b5116612d36888b5161233d565b5160020b9160405199612d488b611b3e565b868060a01b03168a52858060a01b0316848a0152604089015260608801525f60808801526040519481869251918291018484015e8101600360f91b838201520301601e19810184520182611b59565b9881612eab5784925b60405190612dad82611b3e565b8152602081019182526001600160801b03604082019416845260608101905f825260405160208101908082106001600160401b03831117611688576001600160801b03612e8f9481600199612cab956040525f8552608087019485526040519889976020808a0152518c8060a01b0381511660408a01528c8060a01b0360208201511660608a015262ffffff60408201511660808a0152606081015160020b60a08a015260808d8060a01b039101511660c089015251151560e088015251166101008601525116610120840152516101206101408401526101608301906126bf565b612e99828c61233d565b52612ea4818b61233d565b5001612b7a565b5f92612da0565b9050612d1a565b8198612d13565b876306dfcc6560e41b5f52608060045260245260445ffd5b8087602080938b01015201612b4f565b80519192915f19810191908211610fba57612f0282611b7a565b91612f106040519384611b59565b808352612f1f601f1991611b7a565b01366020840137815f5b8351811015612fd5576001600160a01b03612f44828561233d565b51169081612f64576001915086315b612f5d828761233d565b5201612f29565b6040516370a0823160e01b81526001600160a01b038816600482015291602090839060249082905afa8015610f78575f90612fa3575b60019250612f53565b506020823d8211612fcd575b81612fbc60209383611b59565b8101031261083e5760019151612f9a565b3d9150612faf565b509350505056",
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
	if bytes.Equal(raw[:4], paymentProcessor.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return paymentProcessor.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentProcessor.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return paymentProcessor.UnpackOwnableUnauthorizedAccountError(raw[4:])
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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"guardian_\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"powers\",\"type\":\"uint256[]\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"maxPerEpoch\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"genesis\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epochLength\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"window\",\"type\":\"uint64\"}],\"internalType\":\"structRewardVault.Bounds\",\"name\":\"bounds\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"growth\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"cap\",\"type\":\"uint256\"}],\"name\":\"AboveCap\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"AboveTotal\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EnforcedPause\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"endsAt\",\"type\":\"uint256\"}],\"name\":\"EpochNotOver\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ExpectedPause\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"InvalidProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"power\",\"type\":\"uint256\"}],\"name\":\"InvalidSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"powers\",\"type\":\"uint256\"}],\"name\":\"InvalidSigners\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epochLength\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"window\",\"type\":\"uint64\"}],\"name\":\"InvalidTimes\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"InvalidToken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"accounts\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"totals\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"proofs\",\"type\":\"uint256\"}],\"name\":\"LengthMismatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NobodyToPay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"power\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"totalPower\",\"type\":\"uint256\"}],\"name\":\"NotEnoughPower\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotGuardian\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"NotPending\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"claimed\",\"type\":\"uint256\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"finalAt\",\"type\":\"uint64\"}],\"name\":\"NothingToSettle\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"previous\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"next\",\"type\":\"address\"}],\"name\":\"SignersNotAscending\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEpoch\",\"type\":\"uint64\"}],\"name\":\"StaleEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"Stopped\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lastTotal\",\"type\":\"uint256\"}],\"name\":\"TotalDecreased\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"owed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"}],\"name\":\"Underfunded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"recovered\",\"type\":\"address\"}],\"name\":\"UnknownSigner\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"name\":\"GuardianSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"power\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"finalAt\",\"type\":\"uint64\"}],\"name\":\"RootPublished\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"RootSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"RootStopped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"powers\",\"type\":\"uint256[]\"}],\"name\":\"SignersSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"Skipped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Unpaused\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"ROOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SIGNERS_MAX\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SIGNERS_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"accounts\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"totals\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes32[][]\",\"name\":\"proofs\",\"type\":\"bytes32[][]\"}],\"name\":\"claimBatch\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"claimed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"claimedOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochLength\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesis\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"guardian\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"newRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"hashRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"powers\",\"type\":\"uint256[]\"}],\"name\":\"hashSigners\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lastEpoch\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lastTotal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxPerEpoch\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pending\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"finalAt\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"internalType\":\"structRewardVault.Pending\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"powerOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"newRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"bytes[]\",\"name\":\"signatures\",\"type\":\"bytes[]\"}],\"name\":\"publish\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"root\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"guardian_\",\"type\":\"address\"}],\"name\":\"setGuardian\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"powers\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"signatures\",\"type\":\"bytes[]\"}],\"name\":\"setSigners\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"signerSet\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"signersNonce\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"pendingRoot\",\"type\":\"bytes32\"}],\"name\":\"stop\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"stopped\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalPower\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"window\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "d8c7c2a7b6137d649fc267c04c3b1f3c88",
	Bin: "0x61020080604052346106bf57612e71803803809161001d82856106eb565b833981019080820361012081126106bf576100378261070e565b916100446020820161070e565b6100506040830161070e565b60608301519091906001600160401b0381116106bf5783019286601f850112156106bf5783519561008087610722565b9461008e60405196876106eb565b878652602086016020819960051b830101918a83116106bf57602001905b8282106106d35750505060808201516001600160401b0381116106bf5782019588601f880112156106bf578651986100e38a610722565b976100f1604051998a6106eb565b8a895260208901906020829c60051b8201019283116106bf57602001905b8282106106c357505050608090609f1901126106bf57604051608081016001600160401b0381118282101761061f5760405260a0830151815261015460c08401610739565b916020820192835261017c61010061016e60e08701610739565b956040850196875201610739565b9460608301958652604051906101936040836106eb565b60108252602082016f105b195c1a14995dd85c9915985d5b1d60821b8152604051926101c06040856106eb565b60018452603160f81b60208501908152926001600160a01b031680156106ac57600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3600160025561023b81610790565b610120526102488461092a565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a081526102b160c0826106eb565b5190206080523060c0526001600160a01b0316801561069a5783516001600160401b031680158015610686575b6106615750610160525161018052516001600160401b039081166101a052905181166101c0529051166101e052600580546001600160a01b0319166001600160a01b039290921691821790557fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e5f80a2805180158015610656575b801561064b575b61063357505f93845b8251861015610424576001600160a01b03610384878561074d565b5116610390878661074d565b51908015801561041c575b801561040c575b80156103f7575b6103e2575f5260086020528060405f205581018091116103ce57600190950194610369565b634e487b7160e01b5f52601160045260245ffd5b636ffd2d6d60e01b5f5260045260245260445ffd5b50805f52600860205260405f205415156103a9565b506001600160801b0382116103a2565b50811561039b565b600655815184906001600160401b03811161061f5768010000000000000000811161061f57600f5481600f558082106105e6575b5081600f5f5260205f205f5b8381106105c9575050505060018060401b03600754169360405193604085019060408652518091526060850192905f5b8181106105aa575050506020908483038286015251918281520191905f5b81811061059457857fe4f60e86c24a3b771cedbf5740731e13df40e99a58fdaef4a223b39c00b4871386860387a260405161240f9081610a62823960805181611fe5015260a051816120a2015260c05181611faf015260e051816120340152610100518161205a01526101205181610a7001526101405181610a9c0152610160518181816101d301528181610ee3015281816113250152611c8b015261018051818181610bc20152610e5601526101a0518181816109a70152610e1c01526101c051818181610d110152610dde01526101e051818181610f5a01526111670152f35b82518452602093840193909201916001016104b2565b82516001600160a01b0316855260209485019490920191600101610494565b82516001600160a01b031681830155602090920191600101610464565b600f5f52610619908290037f8d1108e10bcb7c27dddfc02ed9d693a074039d026cf4ea4240b40f7d581ac8028301610775565b85610458565b634e487b7160e01b5f52604160045260245ffd5b82519063c493b11160e01b5f5260045260245260445ffd5b508251811415610360565b506101008111610359565b855163774e706160e01b5f9081526004929092526001600160401b0316602452604490fd5b5085516001600160401b03168111156102de565b63961c9a4f60e01b5f5260045260245ffd5b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b815181526020918201910161010f565b602080916106e08461070e565b8152019101906100ac565b601f909101601f19168101906001600160401b0382119082101761061f57604052565b51906001600160a01b03821682036106bf57565b6001600160401b03811161061f5760051b60200190565b51906001600160401b03821682036106bf57565b80518210156107615760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b5f5b82811061078357505050565b5f82820155600101610777565b908151602081105f1461080a575090601f8151116107ca5760208151910151602082106107bb571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fd5b6001600160401b03811161061f57600354600181811c91168015610920575b602082101461090c57601f81116108da575b50602092601f821160011461087957928192935f9261086e575b50508160011b915f199060031b1c19161760035560ff90565b015190505f80610855565b601f1982169360035f52805f20915f5b8681106108c257508360019596106108aa575b505050811b0160035560ff90565b01515f1960f88460031b161c191690555f808061089c565b91926020600181928685015181550194019201610889565b8181111561083b576109069060035f52601f60205f209181850160051c9182910160051c039101610775565b5f61083b565b634e487b7160e01b5f52602260045260245ffd5b90607f1690610829565b908151602081105f14610955575090601f8151116107ca5760208151910151602082106107bb571790565b6001600160401b03811161061f57600454600181811c91168015610a57575b602082101461090c57601f8111610a25575b50602092601f82116001146109c457928192935f926109b9575b50508160011b915f199060031b1c19161760045560ff90565b015190505f806109a0565b601f1982169360045f52805f20915f5b868110610a0d57508360019596106109f5575b505050811b0160045560ff90565b01515f1960f88460031b161c191690555f80806109e7565b919260206001819286850151815501940192016109d4565b8181111561098657610a519060045f52601f60205f209181850160051c9182910160051c039101610775565b5f610986565b90607f169061097456fe6080806040526004361015610012575f80fd5b5f3560e01c90816306a4c9831461176057508063083f4f511461157e57806311da60b4146115225780631954357b146114f75780631ac84690146114bf57806320f1acde1461148557806331e6d0fe1461144b5780633d13f874146112215780633f4ba83a146111b3578063452a93201461118b578063461645bf146111485780634812418d1461112b5780634f6f0a1714610d3557806357d775f814610cf25780635c975abb14610ccd578063715018a614610c6a57806379ba509714610be55780637f03944d14610bab5780638456cb5914610b2557806384b0196e14610a585780638a0dac4a146109f25780638da5cb5b146109cb578063a7f0b3de14610988578063a869cf1a1461096c578063a87d2ae614610864578063a8b37c9e146107f4578063a8e8a24914610772578063a96209941461074c578063baa3f7ee14610714578063d24571a914610399578063db3ad22c1461037c578063e20ccec314610309578063e30c3978146102e1578063e834a834146102c4578063ebf0c717146102a7578063f1337ae914610278578063f2fde38b146102065763fc0c546a146101be575f80fd5b34610202575f366003190112610202576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b5f80fd5b346102025760203660031901126102025761021f61183b565b610227611e29565b60018060a01b0316806bffffffffffffffffffffffff60a01b600154161760015560018060a01b035f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b34610202576020366003190112610202576004355f52600e602052602060ff60405f2054166040519015158152f35b34610202575f366003190112610202576020600a54604051908152f35b34610202575f366003190112610202576020600c54604051908152f35b34610202575f366003190112610202576001546040516001600160a01b039091168152602090f35b34610202575f366003190112610202575f60606040516103288161191c565b828152826020820152826040820152015260806103436119ec565b6060604051916001600160401b0381511683526001600160401b0360208201511660208401526040810151604084015201516060820152f35b34610202575f366003190112610202576020600654604051908152f35b34610202576103de6103aa366117b3565b906103b9969296959395611b18565b6103c1611b36565b6103d9878787876001600160401b0360075416611a25565b611e3c565b505f5b600f5481101561041b575f5160206123ef5f395f51905f528101546001600160a01b03165f908152600860205260408120556001016103e1565b5090916007546001600160401b0381166001600160401b0381146107005760016001600160401b03910116906001600160401b0319161760075561045e836119d5565b9161046c6040519384611937565b83835260208301809460051b82019136831161020257905b8282106106e857505050610497846119d5565b936104a56040519586611937565b808552602085019060051b82019136831161020257905b8282106106d8575050508051801580156106cd575b80156106c2575b6106aa57505f90815b8151831015610595576001600160a01b036104fc8484611f98565b5116906105098487611f98565b51918015801561058d575b8015610574575b801561055f575b6105485791610540916001935f5260086020528160405f20556119c8565b9201916104e1565b9050636ffd2d6d60e01b5f5260045260245260445ffd5b50805f52600860205260405f20541515610522565b506fffffffffffffffffffffffffffffffff831161051b565b508215610514565b909291506006558151906001600160401b038211610696576801000000000000000082116106965781600f5481600f55808210610668575b5050600f5f525f5b82811061063e57847fe4f60e86c24a3b771cedbf5740731e13df40e99a58fdaef4a223b39c00b48713610626866106346001600160401b0360075416946040519384936040855260408501906118bc565b908382036020850152611889565b0390a26001600255005b81516001600160a01b03165f5160206123ef5f395f51905f528201556020909101906001016105d5565b035f5b81811061067a578391506105cd565b5f8482015f5160206123ef5f395f51905f52015560010161066b565b634e487b7160e01b5f52604160045260245ffd5b83519063c493b11160e01b5f5260045260245260445ffd5b5083518114156104d8565b5061010081116104d1565b81358152602091820191016104bc565b602080916106f584611851565b815201910190610484565b634e487b7160e01b5f52601160045260245ffd5b34610202576020366003190112610202576001600160a01b0361073561183b565b165f52600d602052602060405f2054604051908152f35b34610202575f3660031901126102025760206001600160401b0360075416604051908152f35b34610202575f36600319011261020257604051806020600f54918281520190600f5f525f5160206123ef5f395f51905f52905f5b8181106107d5576107d1856107bd81870382611937565b6040519182916020835260208301906118bc565b0390f35b82546001600160a01b03168452602090930192600192830192016107a6565b346102025760603660031901126102025761080d611825565b6024356001600160401b0381116102025761082c903690600401611783565b9190604435916001600160401b0383116102025760209361085461085c943690600401611783565b939092611a25565b604051908152f35b346102025760403660031901126102025761087d611825565b600554602435906001600160a01b031633036109595761089b6119ec565b916001600160401b0381169283158015610945575b8015610937575b61092057916040916108f160607fdb95cc602f1a62fe8cac56766dadd4b7112c24846d1d64f2527cc5183bf009b595019183835191611958565b5f52600e602052825f20600160ff198254161790555f6010555f6011555f6012555182519182526020820152a2005b82846302f2221360e61b5f5260045260245260445ffd5b5082604082015114156108b7565b50836001600160401b0382511614156108b0565b63a252c15160e01b5f523360045260245ffd5b34610202575f3660031901126102025760206040516101008152f35b34610202575f3660031901126102025760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610202575f366003190112610202575f546040516001600160a01b039091168152602090f35b3461020257602036600319011261020257610a0b61183b565b610a13611e29565b600580546001600160a01b0319166001600160a01b039290921691821790557fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e5f80a2005b34610202575f36600319011261020257610af7610a947f00000000000000000000000000000000000000000000000000000000000000006120c8565b6107d1610ac07f00000000000000000000000000000000000000000000000000000000000000006121ee565b610b0560405191610ad2602084611937565b5f83525f368137604051958695600f60f81b875260e0602088015260e0870190611865565b908582036040870152611865565b904660608501523060808501525f60a085015283820360c0850152611889565b34610202575f366003190112610202576005546001600160a01b031633141580610b97575b61095957610b56611b36565b6001805460ff60a01b1916600160a01b1790556040513381527f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a25890602090a1005b505f546001600160a01b0316331415610b4a565b34610202575f3660031901126102025760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610202575f36600319011261020257600154336001600160a01b0390911603610c5757600180546001600160a01b03199081169091555f805433928116831782556001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3005b63118cdaa760e01b5f523360045260245ffd5b34610202575f36600319011261020257610c82611e29565b600180546001600160a01b03199081169091555f80549182168155906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b34610202575f36600319011261020257602060ff60015460a01c166040519015158152f35b34610202575f3660031901126102025760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461020257608036600319011261020257610d4e611825565b6024356044356064356001600160401b03811161020257610d73903690600401611783565b90610d7c611b18565b610d84611b36565b610d8c611b54565b61111e575b6001600160401b0360105416946001600160401b0360095416958681115f1461110f576001600160401b03905b16956001600160401b03821696808811156110f957506001600160401b037f00000000000000000000000000000000000000000000000000000000000000001680880290888204148815171561070057610e41906001600160401b037f0000000000000000000000000000000000000000000000000000000000000000166119c8565b8042106110e35750600b54908186106110cc577f00000000000000000000000000000000000000000000000000000000000000009088036001600160401b038111610700576001600160401b0316908181029181159183041417151590815f19910218025f19189081610eb482886119bb565b116110ad575050610ec7600c54856119bb565b6040516370a0823160e01b8152306004820152906020826024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156110a2575f9261106e575b508181116110595750508385610f3092611958565b805f52600e60205260ff60405f2054166110425790610f4f9291611e3c565b916001600160401b037f0000000000000000000000000000000000000000000000000000000000000000166001600160401b034216016001600160401b038111610700577fcae84b1d117f81c11721f7cce49fa00bc24ea6c68a7f596e6a68297ffc4994eb9360809360405192610fc58461191c565b8784528160606001600160401b038316958660208201528760408201520152876001600160401b0319601054161760105567ffffffffffffffff60401b6010549160401b169067ffffffffffffffff60401b1916176010558360115580601255604051938452602084015260408301526060820152a26001600255005b848663a272504960e01b5f5260045260245260445ffd5b631182d3d560e11b5f5260045260245260445ffd5b9091506020813d60201161109a575b8161108a60209383611937565b8101031261020257519088610f1b565b3d915061107d565b6040513d5f823e3d90fd5b6110b790866119bb565b632d74091560e11b5f5260045260245260445ffd5b50846370c7508d60e01b5f5260045260245260445ffd5b8763bc161c9d60e01b5f5260045260245260445ffd5b87636742e21160e11b5f5260045260245260445ffd5b506001600160401b0386610dbe565b611126611b81565b610d91565b34610202575f366003190112610202576020600b54604051908152f35b34610202575f3660031901126102025760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610202575f366003190112610202576005546040516001600160a01b039091168152602090f35b34610202575f366003190112610202576111cb611e29565b60015460ff8160a01c16156112125760ff60a01b19166001556040513381527f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa90602090a1005b638dfc202b60e01b5f5260045ffd5b346102025760603660031901126102025761123a61183b565b602435906044356001600160401b0381116102025761125d903690600401611783565b9290611267611b18565b61126f611b36565b611277611b54565b61143e575b6001600160a01b0383165f818152600d602052604090205490949083111561141a576112a9918385611d8b565b1561140457825f52600d6020526112c460405f2054826119bb565b91600b54600c54906112d682826119bb565b85116113e55750836112e7916119c8565b600c555f848152600d602090815260408083208590555163a9059cbb60e01b8183019081526001600160a01b039094166024820152604481018690527f0000000000000000000000000000000000000000000000000000000000000000939192919061136081606481015b03601f198101835282611937565b519082855af1156110a2575f513d6113dc57506001600160a01b0381163b155b6113bc57507f987d620f307ff6b94d58743cb7a7509f24071586a77759b77c2d4e29f75a2f9a9160409182519182526020820152a26001600255005b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b60011415611380565b6113ef85836119c8565b6316632a4160e01b5f5260045260245260445ffd5b826356deb28960e11b5f5260045260245260445ffd5b5f858152600d602052604081205462d6360d60e11b82526004879052602452604490fd5b611446611b81565b61127c565b34610202575f3660031901126102025760206040517fb9ddf2f8da1fb2fdae7b7115e814b60ed3fbdf7ac79b58f5cb3949388578c0ff8152f35b34610202575f3660031901126102025760206040517fca1b832253e821e9278592f07521a9bdc59ea6385632106bf4960dbf96f794b98152f35b34610202576020366003190112610202576001600160a01b036114e061183b565b165f526008602052602060405f2054604051908152f35b3461020257606036600319011261020257602061085c611515611825565b6044359060243590611958565b34610202575f3660031901126102025761153a611b18565b611542611b36565b61154a611b54565b1561155e57611557611b81565b6001600255005b6001600160401b0360105460401c166276c78960e21b5f5260045260245ffd5b346102025761158c366117b3565b939094611597611b18565b61159f611b36565b5f95838314801590611756575b61173b576115b8611b54565b61172e575b94939291905f95601e1981360301955b8388106115fa578880156115eb576020906001600255604051908152f35b63673907ef60e11b5f5260045ffd5b909192939495969761160d8987896118f8565b356001600160a01b036116296116248c89896118f8565b611908565b165f52600d60205260405f205410156117255761164a6116248a87876118f8565b6116558a888a6118f8565b35838b1015611711578a60051b8501358a811215610202578501908135916001600160401b03831161020257602001908260051b360382136102025761169a93611bf4565b156116bb575f198114610700576001809101985b01969594939291906115cd565b97806116cd61162460019388886118f8565b7f919934efa9b9cbef8df83209d038a3fab0a1c3fe088bd0aa10e272ff7177f07660206116fb848b8d6118f8565b3592604051938452858060a01b031692a26116ae565b634e487b7160e01b5f52603260045260245ffd5b976001906116ae565b611736611b81565b6115bd565b858484638ee979f560e01b5f5260045260245260445260645ffd5b50858314156115ac565b34610202575f366003190112610202576020906001600160401b03600954168152f35b9181601f84011215610202578235916001600160401b038311610202576020808501948460051b01011161020257565b6060600319820112610202576004356001600160401b03811161020257816117dd91600401611783565b929092916024356001600160401b03811161020257816117ff91600401611783565b92909291604435906001600160401b0382116102025761182191600401611783565b9091565b600435906001600160401b038216820361020257565b600435906001600160a01b038216820361020257565b35906001600160a01b038216820361020257565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b90602080835192838152019201905f5b8181106118a65750505090565b8251845260209384019390920191600101611899565b90602080835192838152019201905f5b8181106118d95750505090565b82516001600160a01b03168452602093840193909201916001016118cc565b91908110156117115760051b0190565b356001600160a01b03811681036102025790565b608081019081106001600160401b0382111761069657604052565b90601f801991011681019081106001600160401b0382111761069657604052565b906119b892604051916001600160401b0360208401947fb9ddf2f8da1fb2fdae7b7115e814b60ed3fbdf7ac79b58f5cb3949388578c0ff865216604084015260608301526080820152608081526119b060a082611937565b519020611d65565b90565b9190820391821161070057565b9190820180921161070057565b6001600160401b0381116106965760051b60200190565b604051906119f98261191c565b816001600160401b03601054818116835260401c16602082015260115460408201526060601254910152565b929391604051908160208101938490925f5b818110611ae8575050611a53925003601f198101835282611937565b51902060405190916020820191906001600160fb1b038111610202576020826119b897611a929360051b8091873781010301601f198101835282611937565b519020604051916001600160401b0360208401947fca1b832253e821e9278592f07521a9bdc59ea6385632106bf4960dbf96f794b9865216604084015260608301526080820152608081526119b060a082611937565b9092509060019060209081906001600160a01b03611b0588611851565b1681520194019101918492939193611a37565b6002805414611b275760028055565b633ee5aeb560e01b5f5260045ffd5b60ff60015460a01c16611b4557565b63d93c066560e01b5f5260045ffd5b6010546001600160401b03811615159081611b6d575090565b6001600160401b03915060401c1642101590565b611b896119ec565b5f6010555f6011555f6012557f5cb6510c0d43e307bc5bb47ab44e3738c92afe3e5cc89bddd026d9b80362306160406001600160401b038351169260608282015191015180600b5581600a55846001600160401b0319600954161760095582519182526020820152a2565b9192611c0291938484611d8b565b15611d5f576001600160a01b0381165f818152600d6020526040902054909290611c2c81836119bb565b92600b54611c3d600c5480926119bb565b8511611d555784611c4d916119c8565b600c555f858152600d602090815260408083208690555163a9059cbb60e01b8183019081526001600160a01b039094166024820152604481018790527f00000000000000000000000000000000000000000000000000000000000000009391929190611cbc8160648101611352565b519082855af1903d5f519083611d2d575b50505015611d0b57507f987d620f307ff6b94d58743cb7a7509f24071586a77759b77c2d4e29f75a2f9a9160409182519182526020820152a2600190565b9291611d1a9150600c546119bb565b600c555f52600d60205260405f20555f90565b91925090611d4b57506001600160a01b03163b15155b5f8080611ccd565b6001915014611d43565b5050505050505f90565b50505f90565b604290611d70611fac565b906040519161190160f01b8352600283015260228201522090565b604080516001600160a01b039092166020830190815290820192909252611db58160608101611352565b5190206040516020810191825260208152611dd1604082611937565b51902091600a5492915f915b808310611deb575050501490565b909192611df98483856118f8565b359081811015611e18575f52602052600160405f205b93019190611ddd565b905f52602052600160405f20611e0f565b5f546001600160a01b03163303610c5757565b905f5f915f95601e1982360301925b86881015611f49578760051b83013584811215610202578301948535956001600160401b03871161020257602081019087360382136102025760405190611e9c601f8a01601f191660200183611937565b8882526020893692010111610202575f602089611ece9a611ec5958386013783010152886122be565b909791976122f8565b6001600160a01b0386165f8181526008602052604090205490919015611f36576001600160a01b031680821115611f215750600191611f19915f52600860205260405f2054906119c8565b970196611e4b565b6311641feb60e21b5f5260045260245260445ffd5b50636bf4516160e11b5f5260045260245ffd5b9650945050505050600382028281046003148315171561070057600654908160011b90828204600214831517156107005710611f825750565b8263140c238f60e11b5f5260045260245260445ffd5b80518210156117115760209160051b010190565b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316148061209f575b15612007577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261209960c082611937565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614611fde565b60ff811461210e5760ff811690601f82116120ff57604051916120ec604084611937565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b506040515f6003548060011c91600182169182156121e4575b6020841083146121d05783855284929081156121b15750600114612152575b6119b892500382611937565b5060035f90815290917fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b5b8183106121955750509060206119b892820101612146565b602091935080600191548385880101520191019091839261217d565b602092506119b894915060ff191682840152151560051b820101612146565b634e487b7160e01b5f52602260045260245ffd5b92607f1692612127565b60ff81146122125760ff811690601f82116120ff57604051916120ec604084611937565b506040515f6004548060011c91600182169182156122b4575b6020841083146121d05783855284929081156121b15750600114612255576119b892500382611937565b5060045f90815290917f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b5b8183106122985750509060206119b892820101612146565b6020919350806001915483858801015201910190918392612280565b92607f169261222b565b81519190604183036122ee576122e79250602082015190606060408401519301515f1a9061236c565b9192909190565b50505f9160029190565b6004811015612358578061230a575050565b600181036123215763f645eedf60e01b5f5260045ffd5b6002810361233c575063fce698f760e01b5f5260045260245ffd5b6003146123465750565b6335e2f38360e21b5f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116123e3579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156110a2575f516001600160a01b038116156123d957905f905f90565b505f906001905f90565b5050505f916003919056fe8d1108e10bcb7c27dddfc02ed9d693a074039d026cf4ea4240b40f7d581ac802",
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
