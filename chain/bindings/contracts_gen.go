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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"aleph_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"vault_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"router_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"duration_\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"InvalidAddress\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"InvalidRoute\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"free\",\"type\":\"uint256\"}],\"name\":\"NotFree\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"}],\"name\":\"NotWhollySwapped\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"NothingToLock\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnerNeeded\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"}],\"name\":\"TooLittleReceived\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroMinimum\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"}],\"name\":\"Converted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Freed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"Locked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Released\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"aleph\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"arrived\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"enumUniswap.Version\",\"name\":\"version\",\"type\":\"uint8\"},{\"internalType\":\"address[]\",\"name\":\"path\",\"type\":\"address[]\"},{\"internalType\":\"uint24[]\",\"name\":\"fees\",\"type\":\"uint24[]\"},{\"internalType\":\"int24[]\",\"name\":\"tickSpacings\",\"type\":\"int24[]\"}],\"internalType\":\"structUniswap.Route\",\"name\":\"route\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"minAleph\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"tranchesMax\",\"type\":\"uint256\"}],\"name\":\"convert\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"duration\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"free\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"held\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"lock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"releasable\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tranchesMax\",\"type\":\"uint256\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"router\",\"outputs\":[{\"internalType\":\"contractIUniversalRouter\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"tranches\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"uint192\",\"name\":\"amount\",\"type\":\"uint192\"}],\"internalType\":\"structDeveloperVesting.Tranche[]\",\"name\":\"resting\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"vault\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "b8e1398f3302e7b6abc4d07fd537b7f916",
	Bin: "0x610100346101c557601f611f2538819003918201601f19168301916001600160401b038311848410176101c95780849260a0946040528339810103126101c557610048816101dd565b90610055602082016101dd565b610061604083016101dd565b906080610070606085016101dd565b930151926001600160401b03841684036101c5576001600160a01b03169384156101b257600180546001600160a01b03199081169091555f80549182168717815560405196916001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a360016002556001600160a01b031691821561018d576001600160a01b03821680156101a057506001600160a01b031691821561018d5760805260a05260c05260e052611d3390816101f282396080518181816101360152818161073b0152818161087501528181610d0c0152610d4d015260a05181818160ea015281816107d601526109bc015260c0518181816101f40152610a63015260e05181818161025e01526108c40152f35b82634726455360e11b5f5260045260245ffd5b634726455360e11b5f5260045260245ffd5b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036101c55756fe60806040526004361015610011575f80fd5b5f5f3560e01c806307647022146108e85780630fb5a6b4146108a4578063246c95951461085f57806332f750ff1461082657806337bdc99b1461071f5780633bb0170d146105bb57806346d824ee1461058f578063715018a61461056f57806379ba5097146104ef5780638da5cb5b146104c8578063c9b5bb171461048f578063e30c397814610466578063f2fde38b146103f9578063f435f5a714610223578063f887ea40146101de578063fbccedae1461011c5763fbfa77cf146100d5575f80fd5b346101195780600319360112610119576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b80fd5b503461011957806003193601126101195760018060a01b037f000000000000000000000000000000000000000000000000000000000000000016808252600560205260408083209282815260046020528181205492815260066020522054918054915b828410806101c0575b156101b5576101a96101af9161019e868561104b565b505460401c9061103e565b93611129565b9261017f565b602090604051908152f35b506001600160401b036101d3858461104b565b505416421015610188565b50346101195780600319360112610119576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101195760203660031901126101195761023d610dde565b610245611137565b61024e816110a5565b80156103dd576001600160401b037f0000000000000000000000000000000000000000000000000000000000000000166001600160401b03421601916001600160401b0383116103c95760018060a01b0316918284526003602052604084206102b883825461103e565b9055828452600560205260408420906001600160c01b0383116103b0576001600160401b03604051916102ea83610df4565b168082526001600160c01b03841660208301908152835491939091906801000000000000000082101561039c57906103279160018201815561104b565b929092610388575190516001600160401b0390911667ffffffffffffffff19604092831b1617909155805192835260208301919091527feb70b889cfbcb8d507e59cdc8c4163505d3a4f597cb0edd649d3b13458353b5b91a2600160025580f35b634e487b7160e01b87526004879052602487fd5b634e487b7160e01b88526041600452602488fd5b6306dfcc6560e41b855260c06004526024839052604485fd5b634e487b7160e01b84526011600452602484fd5b63073074f760e41b83526001600160a01b038216600452602483fd5b503461011957602036600319011261011957610413610dde565b61041b611155565b600180546001600160a01b0319166001600160a01b0392831690811790915582549091167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227008380a380f35b50346101195780600319360112610119576001546040516001600160a01b039091168152602090f35b5034610119576020366003190112610119576020906040906001600160a01b036104b7610dde565b168152600483522054604051908152f35b5034610119578060031936011261011957546040516001600160a01b039091168152602090f35b5034610119578060031936011261011957600154336001600160a01b0382160361055c576001600160a01b0319908116600155815433918116821783556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08380a380f35b63118cdaa760e01b825233600452602482fd5b503461011957806003193601126101195763017ed72b60e01b8152600490fd5b50346101195760203660031901126101195760206105b36105ae610dde565b6110a5565b604051908152f35b5034610119576020366003190112610119576001600160a01b036105dd610dde565b168082526005602052604082209082526006602052604082205490610603828254611031565b9161060d83610e5f565b9261061b6040519485610e3e565b80845261062a601f1991610e5f565b01845b8181106106fc575050835b835181101561069657806106576106516001938561103e565b8561104b565b506040519061066582610df4565b546001600160401b038116825260401c60208201526106848287611091565b5261068f8186611091565b5001610638565b50505090604051918291602083016020845282518091526020604085019301915b8181106106c5575050500390f35b825180516001600160401b031685526020908101516001600160c01b031681860152869550604090940193909201916001016106b7565b60209060405161070b81610df4565b87815287838201528282880101520161062d565b503461011957602036600319011261011957610739611137565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03811691906107726004358461117b565b8282526004602052604082205490811561080a57816107fb7ffb81f9b30d73d830c3544b34d827c08142579ee75710b490bab0b3995468c565936020938780885260048652876040812055875260038552604087206107d2838254611031565b90557f0000000000000000000000000000000000000000000000000000000000000000906114c4565b604051908152a1600160025580f35b6064838563ffb9ba3f60e01b8252600452600160245280604452fd5b5034610119576020366003190112610119576020906040906001600160a01b0361084e610dde565b168152600383522054604051908152f35b50346101195780600319360112610119576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b503461011957806003193601126101195760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610c2d5760c0366003190112610c2d57610902610dde565b60443591906024356001600160401b038411610c2d57608084600401946003199036030112610c2d5760643593610937611137565b61093f611155565b61094b60a4358461117b565b81158015610dbe575b610d8d578415610d7e576001600160a01b038316801580159491929091829086610d4b575b8115610d05575b50610cf257825f52600460205260405f2061099c858254611031565b9055825f52600360205260405f206109b5858254611031565b90556109e37f0000000000000000000000000000000000000000000000000000000000000000913690610e76565b90848380610cc4575b82602093926109fb9286611552565b9290930192835180515f198101908111610cb0576001600160a01b0391610a229190611091565b516040516370a0823160e01b81526001600160a01b03909416600485018190529116939091602084602481885afa938415610c5a575f94610c7c575b5085517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169790610a98908990611c3f565b9a610c6c575b15610c655788915b873b15610c2d57604051630d64d59360e21b815260606004820152925f92849283918291610aee91610adc906064850190611448565b8381036003190160248501529061146c565b608435604483015203918a5af18015610c5a57610c44575b506020906024604051809581936370a0823160e01b835260048301525afa8015610c39578890610c01575b610b3b9250611031565b96808810610bea575090610b4f9151611c3f565b91845b8351811015610bb057610b658185611091565b51610b708287611091565b5110610b7e57600101610b52565b85610ba186610b9a84610b936024968a611091565b5192611091565b5190611031565b63db34e5d560e01b8252600452fd5b85837fe6a45eea08a42f7c3f90f290e8ecf15e16174981943adf509fc9ea49808a64c66040858b82519182526020820152a2600160025580f35b632743691d60e11b87526004526024879052604486fd5b506020823d602011610c31575b81610c1b60209383610e3e565b81010312610c2d57610b3b9151610b31565b5f80fd5b3d9150610c0e565b6040513d8a823e3d90fd5b610c519199505f90610e3e565b5f976020610b06565b6040513d5f823e3d90fd5b5f91610aa6565b610c778a898b6114c4565b610a9e565b9093506020813d602011610ca8575b81610c9860209383610e3e565b81010312610c2d5751925f610a5e565b3d9150610c8b565b634e487b7160e01b5f52601160045260245ffd5b50508151906004821015610cde57908590600314156109ec565b634e487b7160e01b5f52602160045260245ffd5b8263168c7cc760e21b5f5260045260245ffd5b610d4491507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690610d3f3685610e76565b611297565b155f610980565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031685149150610979565b6347b15fff60e11b5f5260045ffd5b509060018060a01b031690815f52600460205260405f20549163ffb9ba3f60e01b5f5260045260245260445260645ffd5b506001600160a01b0383165f908152600460205260409020548211610954565b600435906001600160a01b0382168203610c2d57565b604081019081106001600160401b03821117610e0f57604052565b634e487b7160e01b5f52604160045260245ffd5b60a081019081106001600160401b03821117610e0f57604052565b90601f801991011681019081106001600160401b03821117610e0f57604052565b6001600160401b038111610e0f5760051b60200190565b9190608083820312610c2d57604051608081018181106001600160401b03821117610e0f57604052809380356004811015610c2d57825260208101356001600160401b038111610c2d57810183601f82011215610c2d578035610ed881610e5f565b91610ee66040519384610e3e565b81835260208084019260051b82010190868211610c2d57602001915b81831061101157505050602083015260408101356001600160401b038111610c2d57810183601f82011215610c2d578035610f3c81610e5f565b91610f4a6040519384610e3e565b81835260208084019260051b82010190868211610c2d57602001915b818310610ff55750505060408301526060810135906001600160401b038211610c2d57019180601f84011215610c2d57823590610fa282610e5f565b93610fb06040519586610e3e565b82855260208086019360051b820101918211610c2d57602001915b818310610fdb5750505060600152565b82358060020b8103610c2d57815260209283019201610fcb565b823562ffffff81168103610c2d57815260209283019201610f66565b82356001600160a01b0381168103610c2d57815260209283019201610f02565b91908203918211610cb057565b91908201809211610cb057565b8054821015611060575f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b8051156110605760200190565b8051600110156110605760400190565b80518210156110605760209160051b010190565b6040516370a0823160e01b8152306004820152906001600160a01b0316602082602481845afa908115610c5a575f916110f3575b6110f092505f52600360205260405f205490611031565b90565b90506020823d602011611121575b8161110e60209383610e3e565b81010312610c2d576110f09151906110d9565b3d9150611101565b5f198114610cb05760010190565b60028054146111465760028055565b633ee5aeb560e01b5f5260045ffd5b5f546001600160a01b0316330361116857565b63118cdaa760e01b5f523360045260245ffd5b6001600160a01b03165f818152600560209081526040808320600690925282205481545f19958201828110159081028718028087188210918118871891909102189094189490939290915b85841080611279575b15611218576111e29061019e858761104b565b926111ed818661104b565b919091611205575f6111ff9255611129565b926111c6565b634e487b7160e01b5f525f60045260245ffd5b929194509250825f52600660205260405f205580611234575050565b60207f98c913eafb0a1bd21d56fa98d0710b9714ad00065673854b5a570b7036e5f82691835f526004825260405f2061126e82825461103e565b9055604051908152a2565b506001600160401b0361128c858761104b565b5054164210156111cf565b9160208301519183516004811015610cde5715801561143d575b611435576001600160a01b036112c684611074565b516001600160a01b0390921691168114159081611411575b506113545781515f198101908111610cb0576001600160a01b03906113039084611091565b51166001600160a01b039091160361140b575f5b81518110156113ab576001600160a01b036113328284611091565b51161580611396575b611354578015158061135b575b61135457600101611317565b5050505f90565b506001600160a01b0361136e8284611091565b51165f198201828111610cb0576001600160a01b039061138e9085611091565b511614611348565b5082516004811015610cde576003141561133b565b50515f19810191908211610cb05760408101515181516004811015610cde57600103611404575f905b1491826113e057505090565b90915060608201515191516004811015610cde576003036113ff571490565b501590565b82906113d4565b50505f90565b1580159150611421575b5f6112de565b5082516004811015610cde5760031461141b565b505050505f90565b5060028351106112b1565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9080602083519182815201916020808360051b8301019401925f915b83831061149757505050505090565b90919293946020806114b5600193601f198682030187528951611448565b97019301930191939290611488565b60405163a9059cbb60e01b60208281019182526001600160a01b03909416602483015260448083019590955293815290925f91611502606482610e3e565b519082855af115610c5a575f513d61154957506001600160a01b0381163b155b6115295750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b60011415611522565b9290919280516004811015610cde5760010361171a576020015190604051809260c082019260018060a01b031660208301528560408301525f606083015260a060808301528051809352602060e083019101925f5b8181106116f85750506115c992505f60a083015203601f198101835282610e3e565b6008915b15611684576040519060606115e28184610e3e565b60028352601f19015f5b8181106116735750509061163e918194604051906002602083015260408201526040815261161b606082610e3e565b61162483611074565b5261162e82611074565b5061163882611081565b52611081565b50604051600b60f81b602082015260f89190911b6001600160f81b031916602182015260028152611670602282610e3e565b91565b8060606020809387010152016115ec565b604080519493506116958186610e3e565b60018552601f19015f5b8181106116e75750506116b184611074565b526116bb83611074565b5060405160f89190911b6001600160f81b0319166020820152600181526116e3602182610e3e565b9190565b80606060208093890101520161169f565b84516001600160a01b03168352602094850194869450909201916001016115a7565b929383516004811015610cde57600203611864575f9392935060208301946117428651611074565b51604051906bffffffffffffffffffffffff199060601b1660208201526014815261176e603482610e3e565b9460405f9501955b86518051871015611806578661178b91611091565b51908851916001880192838911610cb057602080936117fe936117b2600197601795611091565b516040519683889451918291018686015e83019162ffffff60e81b9060e81b16848301526bffffffffffffffffffffffff199060601b1660238201520301600819810184520182610e3e565b950194611776565b50604080516001600160a01b03909616602087015285018390525f606086015260a06080860152929650909450925061185d9082906118499060c0830190611448565b5f60a083015203601f198101835282610e3e565b5f916115cd565b939260408101918251516060926002820194858311610cb05761188686610e5f565b956118946040519788610e3e565b8087526118a3601f1991610e5f565b015f5b818110611c2f5750506001600160801b038811611c17576001600160801b0388165f86602085019401905b858110611a1857505082516001600160a01b0392506118f09150611074565b51166040519060208201525f60408201525f606082015260608152611916608082610e3e565b6119208387611091565b5261192b8286611091565b50516001600160a01b0390611941908390611091565b51169160405192602084015260018060a01b031660408301525f60608301526060825261196f608083610e3e565b60018101809111610cb057836119d960026020611a10966119a386839861199c611a02996119f09d611091565b5286611091565b506040519681889251918291018484015e8101600b60f81b83820152600760f91b60218201520301601d19810186520184610e3e565b604051948593604060208601526060850190611448565b838103601f190160408501529061146c565b03601f198101835282610e3e565b6010916115cd565b84516001600160a01b0390611a2e908390611091565b511690855160018201808311610cb057600160208093611a57611aee94848060a01b0392611091565b51169c8d87109d8e97885f14611c105780985b15611c0957505b62ffffff611a80888d51611091565b5116611a8d888b51611091565b5160020b9160405199611a9f8b610e23565b868060a01b03168a52858060a01b0316848a0152604089015260608801525f60808801526040519481869251918291018484015e8101600360f91b838201520301601e19810184520182610e3e565b9881611c025784925b60405190611b0482610e23565b8152602081019182526001600160801b03604082019416845260608101905f825260405160208101908082106001600160401b03831117610e0f576001600160801b03611be69481600199611a02956040525f8552608087019485526040519889976020808a0152518c8060a01b0381511660408a01528c8060a01b0360208201511660608a015262ffffff60408201511660808a0152606081015160020b60a08a015260808d8060a01b039101511660c089015251151560e08801525116610100860152511661012084015251610120610140840152610160830190611448565b611bf0828c611091565b52611bfb818b611091565b50016118d1565b5f92611af7565b9050611a71565b8198611a6a565b876306dfcc6560e41b5f52608060045260245260445ffd5b8087602080938b010152016118a6565b80519192915f19810191908211610cb057611c5982610e5f565b91611c676040519384610e3e565b808352611c76601f1991610e5f565b01366020840137815f5b8351811015611d2c576001600160a01b03611c9b8285611091565b51169081611cbb576001915086315b611cb48287611091565b5201611c80565b6040516370a0823160e01b81526001600160a01b038816600482015291602090839060249082905afa8015610c5a575f90611cfa575b60019250611caa565b506020823d8211611d24575b81611d1360209383610e3e565b81010312610c2d5760019151611cf1565b3d9150611d06565b509350505056",
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
// Solidity: function renounceOwnership() pure returns()
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
// Solidity: function renounceOwnership() pure returns()
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
	if bytes.Equal(raw[:4], developerVesting.abi.Errors["OwnerNeeded"].ID.Bytes()[:4]) {
		return developerVesting.UnpackOwnerNeededError(raw[4:])
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

// DeveloperVestingOwnerNeeded represents a OwnerNeeded error raised by the DeveloperVesting contract.
type DeveloperVestingOwnerNeeded struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnerNeeded()
func DeveloperVestingOwnerNeededErrorID() common.Hash {
	return common.HexToHash("0x017ed72bcba52495adbef6666087438c9eabd87993d0a48598ecbdc5ed0dd7d2")
}

// UnpackOwnerNeededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnerNeeded()
func (developerVesting *DeveloperVesting) UnpackOwnerNeededError(raw []byte) (*DeveloperVestingOwnerNeeded, error) {
	out := new(DeveloperVestingOwnerNeeded)
	if err := developerVesting.abi.UnpackIntoInterface(out, "OwnerNeeded", raw); err != nil {
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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"aleph_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"router_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"distribution_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"developers_\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"developersBp_\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"burnBp_\",\"type\":\"uint16\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"CannotBeStable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"DeadlinePassed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"latest\",\"type\":\"uint256\"}],\"name\":\"DeadlineTooFar\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EnforcedPause\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ExpectedPause\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"}],\"name\":\"FeeOnTransfer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"InvalidAddress\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"InvalidRoute\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"developersBp\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"burnBp\",\"type\":\"uint256\"}],\"name\":\"InvalidSplit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"}],\"name\":\"NotWhollySwapped\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnerNeeded\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"TokenNotAccepted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"}],\"name\":\"TooLittleReceived\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroMinimum\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"swapped\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"distribution\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"developers\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"developersToken\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"name\":\"Paid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"distribution\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"developers\",\"type\":\"address\"}],\"name\":\"RecipientsSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"developersBp\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"burnBp\",\"type\":\"uint16\"}],\"name\":\"SplitSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"accepted\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"stable\",\"type\":\"bool\"},{\"components\":[{\"internalType\":\"enumUniswap.Version\",\"name\":\"version\",\"type\":\"uint8\"},{\"internalType\":\"address[]\",\"name\":\"path\",\"type\":\"address[]\"},{\"internalType\":\"uint24[]\",\"name\":\"fees\",\"type\":\"uint24[]\"},{\"internalType\":\"int24[]\",\"name\":\"tickSpacings\",\"type\":\"int24[]\"}],\"indexed\":false,\"internalType\":\"structUniswap.Route\",\"name\":\"route\",\"type\":\"tuple\"}],\"name\":\"TokenSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Unpaused\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BURN\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEADLINE_MAX\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"WHOLE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"acceptanceOf\",\"outputs\":[{\"components\":[{\"internalType\":\"bool\",\"name\":\"accepted\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"stable\",\"type\":\"bool\"},{\"components\":[{\"internalType\":\"enumUniswap.Version\",\"name\":\"version\",\"type\":\"uint8\"},{\"internalType\":\"address[]\",\"name\":\"path\",\"type\":\"address[]\"},{\"internalType\":\"uint24[]\",\"name\":\"fees\",\"type\":\"uint24[]\"},{\"internalType\":\"int24[]\",\"name\":\"tickSpacings\",\"type\":\"int24[]\"}],\"internalType\":\"structUniswap.Route\",\"name\":\"route\",\"type\":\"tuple\"}],\"internalType\":\"structPaymentProcessor.Acceptance\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"aleph\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"burnBp\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"developers\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"developersBp\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"distribution\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"minAleph\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"pay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"minAleph\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"payETH\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"router\",\"outputs\":[{\"internalType\":\"contractIUniversalRouter\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"distribution_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"developers_\",\"type\":\"address\"}],\"name\":\"setRecipients\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"developersBp_\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"burnBp_\",\"type\":\"uint16\"}],\"name\":\"setSplit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"accepted\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"stable\",\"type\":\"bool\"},{\"components\":[{\"internalType\":\"enumUniswap.Version\",\"name\":\"version\",\"type\":\"uint8\"},{\"internalType\":\"address[]\",\"name\":\"path\",\"type\":\"address[]\"},{\"internalType\":\"uint24[]\",\"name\":\"fees\",\"type\":\"uint24[]\"},{\"internalType\":\"int24[]\",\"name\":\"tickSpacings\",\"type\":\"int24[]\"}],\"internalType\":\"structUniswap.Route\",\"name\":\"route\",\"type\":\"tuple\"}],\"name\":\"setToken\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"stable\",\"type\":\"bool\"}],\"name\":\"split\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"distributed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"developed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "5dad2808f898d4d9d870b88726833c887e",
	Bin: "0x60c0346102f857601f6132cf38819003918201601f19168301916001600160401b038311848410176102fc5780849260e0946040528339810103126102f85761004781610310565b9061005460208201610310565b9161006160408301610310565b9261006e60608401610310565b9061007b60808501610310565b9261009460c061008d60a08801610324565b9601610324565b956001600160a01b031680156102e557600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a360016002556001600160a01b03169081156102c9576001600160a01b03169081156102c95760805260a0526001600160a01b031690811580156102dc575b6102c9576001600160a01b031691821580156102c0575b6102ad57600380546001600160a01b031916831790556004549183907fba91e264f3014dcddc5891a03ce4a2cb18b5a81d64ff00283a537609ba6d7e905f80a361ffff81169261ffff85169485850180861161029957612710106102825760a09290921b61ffff60a01b166001600160c01b0319909316179190911760b09190911b61ffff60b01b16176004556040805191825260208201929092527f35edc06d80fcbe9a3585d929e4445597c90d55c5fa33f3fe1d57a380ec6e38969190a1604051612f9b9081610334823960805181818161070301528181610ac801528181610b1601528181610bce01528181610c280152818161129d0152818161180401526118da015260a051818181610220015281816105ae01528181610d2901528181610d6601528181610d9101528181610e090152610e870152f35b85856339d6df1760e01b5f5260045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b82634726455360e11b5f5260045260245ffd5b50308314610146565b50634726455360e11b5f5260045260245ffd5b5030821461012f565b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036102f857565b519061ffff821682036102f85756fe6080806040526004361015610012575f80fd5b5f905f3560e01c90816302b18d9e14611a285750806309eba34314611a0c5780630f50eb73146119e857806316de133514611909578063246c9595146118c55780632bc31ca41461189d5780633f4ba83a1461182f57806351943127146112245780635c975abb146111ff5780635ee58efc146111d7578063715018a6146111b857806379ba5097146111385780638456cb59146110d75780638a198d1e1461096c5780638da5cb5b146109455780639ae22eae1461090b578063a725bcf8146104d3578063c0a2526c146104b6578063dc402cd014610499578063e30c397814610470578063eb6ffd20146102bc578063f2fde38b1461024f578063f887ea401461020a5763f8b4801914610126575f80fd5b346102075760403660031901126102075760043561ffff811690818103610205576024359061ffff821691828103610201576101606122b5565b8284018085116101ed57612710106101d6576004805463ffffffff60a01b191660a09390931b61ffff60a01b169290921760b09190911b61ffff60b01b161790556040805192835260208301919091527f35edc06d80fcbe9a3585d929e4445597c90d55c5fa33f3fe1d57a380ec6e389691a180f35b60448584866339d6df1760e01b8352600452602452fd5b634e487b7160e01b86526011600452602486fd5b8480fd5b825b80fd5b50346102075780600319360112610207576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b503461020757602036600319011261020757610269611a49565b6102716122b5565b600180546001600160a01b0319166001600160a01b0392831690811790915582549091167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227008380a380f35b5034610207576020366003190112610207576102d6611a49565b6040516102e281611ac4565b82815282602082015260408051916102f983611adf565b84835260606020840152606082840152606080840152015260018060a01b03168152600560205260408120906040519061033282611ac4565b610357600184549460ff86161515855260ff602086019660081c161515865201611dbd565b6040830190815260405193849360208552511515602085015251151560408401525190606080840152610100830191610394608085018251611a82565b602081015192608060a0860152835180915260206101208601940190835b81811061044e57505050604081015192607f198582030160c086015260208085519283815201940190835b818110610430575050506060015191607f198482030160e0850152602080845192838152019301915b818110610414575050500390f35b825160020b845285945060209384019390920191600101610406565b825162ffffff168652879650602095860195909201916001016103dd565b82516001600160a01b03168652879650602095860195909201916001016103b2565b50346102075780600319360112610207576001546040516001600160a01b039091168152602090f35b50346102075780600319360112610207576020604051610e108152f35b5034610207578060031936011261020757602060405161dead8152f35b506060366003190112610207576104e8611a49565b906044356024356104f76124be565b6104ff6124dc565b610508826124fa565b82805260056020526040832060ff815416156108f75734156108e85760016105309101611dbd565b81156108d957805160048110156108c5576105556003602092141530903490856127c3565b9190920190815180515f1981019081116108b1576001600160a01b039161057c91906122f9565b5116604051916370a0823160e01b8352306004840152602083602481855afa92831561086e57889361087d575b5083517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031695906105e3908790612ea7565b97863b15610879578991610617916106296040519586948594630d64d59360e21b865260606004870152606486019061267b565b8481036003190160248601529061269f565b906044830152038134895af1801561086e57908891610855575b5050906020602492604051938480926370a0823160e01b82523060048301525afa801561084a578790610812575b61067b9250611db0565b928084106107fb57509061068f9151612ea7565b90835b82518110156106f0576106a581846122f9565b516106b082866122f9565b51106106be57600101610692565b846106e1856106da846106d3602496896122f9565b51926122f9565b5190611db0565b63db34e5d560e01b8252600452fd5b848083886106fe8383612232565b9192907f000000000000000000000000000000000000000000000000000000000000000091846107de575b816107c1575b836107b2575b6001600160a01b0381166107ac575033935b6040519534875234602088015260408701526060860152608085015260018060a01b031660a084015260c083015260018060a01b0316907f3ee53e433e147cda9dfd6ed5678100c31fc364267206d0059932d3905b2147d960e03392a4600160025580f35b93610747565b6107bc84846126f7565b610735565b6004546107d99083906001600160a01b031685612730565b61072f565b6003546107f69086906001600160a01b031685612730565b610729565b632743691d60e11b86526004526024839052604485fd5b506020823d602011610842575b8161082c60209383611b15565b8101031261083e5761067b9151610671565b5f80fd5b3d915061081f565b6040513d89823e3d90fd5b8161085f91611b15565b61086a57865f610643565b8680fd5b6040513d8a823e3d90fd5b8980fd5b9092506020813d6020116108a9575b8161089960209383611b15565b8101031261083e5751915f6105a9565b3d915061088c565b634e487b7160e01b88526011600452602488fd5b634e487b7160e01b85526021600452602485fd5b6347b15fff60e11b8452600484fd5b631f2a200560e01b8452600484fd5b63f01157c360e01b84526004849052602484fd5b503461020757604036600319011261020757606061093261092a611a73565b600435612232565b9060405192835260208301526040820152f35b5034610207578060031936011261020757546040516001600160a01b039091168152602090f35b503461083e5760a036600319011261083e57610986611a49565b604435906001600160a01b0382169081830361083e57606435926109a86124be565b6109b06124dc565b6109bb6084356124fa565b6001600160a01b038216156110b65760018060a01b0382165f52600560205260405f209260ff845416156110985760243515611089576040516370a0823160e01b81523060048201526020816024816001600160a01b0388165afa908115610f7d575f91611057575b506040516323b872dd60e01b602082015233602480830191909152306044830152356064808301919091528152610a6f90610a60608482611b15565b6001600160a01b03861661276b565b6040516370a0823160e01b8152306004820152906020826024816001600160a01b0389165afa8015610f7d575f90611023575b610aac9250611db0565b6024358103610fff57505f938490816001600160a01b038681167f000000000000000000000000000000000000000000000000000000000000000090911603610c7c5750602435965b808810610c6557505460081c60ff1691610b0f8388612232565b95919290937f000000000000000000000000000000000000000000000000000000000000000095610c51575b5082610c14575b83610bf7575b85610bc8575b610bc2575033965b6040805160243581526020810198909852870152606086015260808501526001600160a01b0390811660a085015260c084019190915290811692169033907f3ee53e433e147cda9dfd6ed5678100c31fc364267206d0059932d3905b2147d99060e090a4600160025580f35b96610b56565b610bf2867f00000000000000000000000000000000000000000000000000000000000000006126f7565b610b4e565b600454610c0f9085906001600160a01b031687612730565b610b48565b600354610c4c9084906001600160a01b03167f0000000000000000000000000000000000000000000000000000000000000000612730565b610b42565b6001600160a01b038816955093505f610b3b565b632743691d60e11b89526004526024879052604488fd5b96955060ff815460081c16610fe2575b610c9882602435611db0565b958615610af557939094919592979650610cb460018601611dbd565b978415610fd357610cc730855f8c6127c3565b60208b015180519299925f198101908111610fbf576001600160a01b0391610cef91906122f9565b5116604051916370a0823160e01b8352306004840152602083602481855afa928315610f7d578d905f94610f88575b5060200151610d57907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690612ea7565b9a610d8f896001600160a01b037f00000000000000000000000000000000000000000000000000000000000000008116908b16612730565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163b1561083e57610dea5f91610dfc6040519485938493630d64d59360e21b855260606004860152606485019061267b565b8381036003190160248501529061269f565b60843560448301520381837f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af18015610f7d57610f61575b50906020602492604051938480926370a0823160e01b82523060048301525afa8015610f56578b90610f22575b610e759250611db0565b99868b10610f0b5760200151610eb5907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690612ea7565b96895b8851811015610ef957610ecb818a6122f9565b51610ed6828c6122f9565b5110610ee457600101610eb8565b8a6106e18b6106da846106d36024968f6122f9565b50929598999194975092955096610af5565b60448a8c89632743691d60e11b8352600452602452fd5b506020823d602011610f4e575b81610f3c60209383611b15565b8101031261083e57610e759151610e6b565b3d9150610f2f565b6040513d8d823e3d90fd5b602492919b505f610f7191611b15565b60205f9b919250610e3e565b6040513d5f823e3d90fd5b9350506020833d602011610fb7575b81610fa460209383611b15565b8101031261083e579151918c6020610d1e565b3d9150610f97565b634e487b7160e01b5f52601160045260245ffd5b6347b15fff60e11b5f5260045ffd5b9050610ff961ffff60045460a01c16602435612544565b90610c8c565b83633f5929db60e21b5f5260018060a01b031660045260243560245260445260645ffd5b506020823d60201161104f575b8161103d60209383611b15565b8101031261083e57610aac9151610aa2565b3d9150611030565b90506020813d602011611081575b8161107260209383611b15565b8101031261083e57515f610a24565b3d9150611065565b631f2a200560e01b5f5260045ffd5b63f01157c360e01b5f9081526001600160a01b038416600452602490fd5b5063f01157c360e01b5f9081526001600160a01b0391909116600452602490fd5b3461083e575f36600319011261083e576110ef6122b5565b6110f76124dc565b6001805460ff60a01b1916600160a01b1790556040513381527f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a25890602090a1005b3461083e575f36600319011261083e57600154336001600160a01b038216036111a5576001600160a01b03199081166001555f805433928116831782556001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3005b63118cdaa760e01b5f523360045260245ffd5b3461083e575f36600319011261083e5763017ed72b60e01b5f5260045ffd5b3461083e575f36600319011261083e576003546040516001600160a01b039091168152602090f35b3461083e575f36600319011261083e57602060ff60015460a01c166040519015158152f35b3461083e57608036600319011261083e5761123d611a49565b611245611a73565b906044358015159081810361083e57606435916001600160401b03831161083e5782600401916080600319853603011261083e5785906112836122b5565b816117f7575b806117de575b6117c05715611760576112d57f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316856112d03686611b6b565b61230d565b1561174257604051946112e786611ac4565b15159384865260208601958287526112ff3685611b6b565b916040820192835260018060a01b031696875f52600560205260405f20915115159060ff61ff0084549251151560081b1692169061ffff191617178155600181019151918251600481101561172e5760ff80198354169116179055600281016020830151908151916001600160401b03831161164457600160401b8311611644576020908254848455808510611713575b5001905f5260205f205f5b8381106116f657505050506003810160408301518051906001600160401b03821161164457600160401b8211611644576020906113dd83855481875586611d24565b01915f5260205f20600a8204915f5b8381106116aa5750600a8302900380611658575b505050506004606091019101518051906001600160401b03821161164457600160401b82116116445760209061143b83855481875586611d24565b01915f5260205f20600a8204915f5b8381106115fa5750600a83029003806115ac575b5050505060405193845260208401526060604084015260e08301918135600481101561083e57611492906060860190611a82565b61149f6024820183611d7c565b608086810152938490526101008501935f5b8181106115865750505060206114ca6044830184611d7c565b868603605f190160a088015280865294909101935f5b8181106115625750505060209160646114fa920190611d7c565b848403605f190160c086015280845292909101915f5b81811061154057857fd60f383756f5a5805d3f3b18096d43f6209b344f2b19a7a8c652ac108401e46c86860387a2005b90919260208060019261155287611b5d565b60020b8152019401929101611510565b90919460208060019262ffffff6115788a611b4d565b1681520196019291016114e0565b909194602080600192838060a01b0361159e8a611a5f565b1681520196019291016114b1565b925f935f5b8181106115c65750505001558580808061145e565b90919460206115f0600192885160020b908560030262ffffff809160031b9316831b921b19161790565b96019291016115b1565b5f5f5b600a811061161257508382015560010161144a565b9590602061163b600192845160020b908a60030262ffffff809160031b9316831b921b19161790565b920196016115fd565b634e487b7160e01b5f52604160045260245ffd5b925f935f5b818110611674575050500155600460608980611400565b90919460206116a060019262ffffff895116908560030262ffffff809160031b9316831b921b19161790565b960192910161165d565b5f5f5b600a81106116c25750838201556001016113ec565b959060206116ed60019262ffffff855116908a60030262ffffff809160031b9316831b921b19161790565b920196016116ad565b82516001600160a01b03168183015560209092019160010161139b565b61172890845f528580855f2001910390611d09565b8b611390565b634e487b7160e01b5f52602160045260245ffd5b63168c7cc760e21b5f9081526001600160a01b038516600452602490fd5b8135600481101561083e5715806117aa575b80611794575b80156112d5575061178c6064840183611a8f565b9050156112d5565b506117a26044840183611a8f565b905015611778565b506117b86024840183611a8f565b905015611772565b633e1def5960e01b5f9081526001600160a01b038616600452602490fd5b5080158061128f57506001600160a01b0385161561128f565b6001600160a01b038681167f000000000000000000000000000000000000000000000000000000000000000090911614159150611289565b3461083e575f36600319011261083e576118476122b5565b60015460ff8160a01c161561188e5760ff60a01b19166001556040513381527f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa90602090a1005b638dfc202b60e01b5f5260045ffd5b3461083e575f36600319011261083e576004546040516001600160a01b039091168152602090f35b3461083e575f36600319011261083e576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461083e57604036600319011261083e57611922611a49565b6024356001600160a01b038116919082900361083e576119406122b5565b6001600160a01b0316801580156119df575b6119cd57811580156119c4575b6119b157806001600160601b0360a01b6003541617600355816001600160601b0360a01b60045416176004557fba91e264f3014dcddc5891a03ce4a2cb18b5a81d64ff00283a537609ba6d7e905f80a3005b50634726455360e11b5f5260045260245ffd5b5030821461195f565b634726455360e11b5f5260045260245ffd5b50308114611952565b3461083e575f36600319011261083e57602061ffff60045460b01c16604051908152f35b3461083e575f36600319011261083e5760206040516127108152f35b3461083e575f36600319011261083e5760209061ffff60045460a01c168152f35b600435906001600160a01b038216820361083e57565b35906001600160a01b038216820361083e57565b60243590811515820361083e57565b90600482101561172e5752565b903590601e198136030182121561083e57018035906001600160401b03821161083e57602001918160051b3603831361083e57565b606081019081106001600160401b0382111761164457604052565b608081019081106001600160401b0382111761164457604052565b60a081019081106001600160401b0382111761164457604052565b90601f801991011681019081106001600160401b0382111761164457604052565b6001600160401b0381116116445760051b60200190565b359062ffffff8216820361083e57565b35908160020b820361083e57565b919060808382031261083e57604051611b8381611adf565b80938035600481101561083e57825260208101356001600160401b03811161083e57810183601f8201121561083e57803590611bbe82611b36565b91611bcc6040519384611b15565b80835260208084019160051b8301019186831161083e57602001905b828210611cf157505050602083015260408101356001600160401b03811161083e57810183601f8201121561083e57803590611c2382611b36565b91611c316040519384611b15565b80835260208084019160051b8301019186831161083e57602001905b828210611cd95750505060408301526060810135906001600160401b03821161083e57019180601f8401121561083e578235611c8881611b36565b93611c966040519586611b15565b81855260208086019260051b82010192831161083e57602001905b828210611cc15750505060600152565b60208091611cce84611b5d565b815201910190611cb1565b60208091611ce684611b4d565b815201910190611c4d565b60208091611cfe84611a5f565b815201910190611be8565b5f5b828110611d1757505050565b5f82820155600101611d0b565b919091828210611d3357505050565b600a6009611d5f948282860104935f526003838560205f200196060280611d61575b5001040390611d09565b565b5f198601908154905f199060200360031b1c1690555f611d55565b9035601e198236030181121561083e5701602081359101916001600160401b03821161083e578160051b3603831361083e57565b91908203918211610fbf57565b9060405190611dcb82611adf565b8160ff845416600481101561172e57815260018401604051808260208294549384815201905f5260205f20925f5b818110612210575050611e0e92500382611b15565b6020820152600284019360405180602087549182815201965f5260205f20905f915b81600984011061218e5797611e9f92849260039798999a5491818110612178575b81811061215f575b818110612146575b81811061212d575b818110612114575b8181106120fb575b8181106120e2575b8181106120c9575b8181106120b0575b1061209d575b500382611b15565b6040840152019060405180928391602082549182815201915f5260205f20905f915b81600984011061200e5791611f2e939160609695935491818110611ffa575b818110611fe3575b818110611fcc575b818110611fb5575b818110611f9f575b818110611f88575b818110611f71575b818110611f5a575b818110611f43575b10611f32575b500384611b15565b0152565b60d81c60020b81526020015f611f26565b9260206001918460c01c60020b8152019301611f20565b9260206001918460a81c60020b8152019301611f18565b9260206001918460901c60020b8152019301611f10565b9260206001918460781c60020b8152019301611f08565b926020600191848a1c60020b8152019301611f00565b9260206001918460481c60020b8152019301611ef8565b9260206001918460301c60020b8152019301611ef0565b9260206001918460181c60020b8152019301611ee8565b9260206001918460020b8152019301611ee0565b935090916001610140600a9286548060020b82528060181c60020b60208301528060301c60020b60408301528060481c60020b60608301528060601c60020b60808301528060781c60020b60a08301528060901c60020b60c08301528060a81c60020b60e08301528060c01c60020b61010083015260d81c60020b610120820152019401920190859392611ec1565b60d81c62ffffff1681526020015f611e97565b92602060019162ffffff8560c01c168152019301611e91565b92602060019162ffffff8560a81c168152019301611e89565b92602060019162ffffff8560901c168152019301611e81565b92602060019162ffffff8560781c168152019301611e79565b92602060019162ffffff8560601c168152019301611e71565b92602060019162ffffff8560481c168152019301611e69565b92602060019162ffffff8560301c168152019301611e61565b92602060019162ffffff8560181c168152019301611e59565b92602060019162ffffff85168152019301611e51565b976001610140600a9262ffffff8c548181168352818160181c166020840152818160301c166040840152818160481c166060840152818160601c166080840152818160781c1660a0840152818160901c1660c0840152818160a81c1660e0840152818160c01c1661010084015260d81c16610120820152019901920191611e30565b84546001600160a01b0316835260019485019486945060209093019201611df9565b5f91829161271091156122985761ffff60045460a01c168203918211610fbf5783915b61ffff60045460b01c168061227d575b505061227561227a928492611db0565b611db0565b92565b61227a9394506122759161229191846125c8565b9392612265565b92506122ad61ffff60045460a01c1684612544565b928391612255565b5f546001600160a01b031633036111a557565b8051156122d55760200190565b634e487b7160e01b5f52603260045260245ffd5b8051600110156122d55760400190565b80518210156122d55760209160051b010190565b916020830151918351600481101561172e571580156124b3575b6124ab576001600160a01b0361233c846122c8565b516001600160a01b0390921691168114159081612487575b506123ca5781515f198101908111610fbf576001600160a01b039061237990846122f9565b51166001600160a01b0390911603612481575f5b8151811015612421576001600160a01b036123a882846122f9565b5116158061240c575b6123ca57801515806123d1575b6123ca5760010161238d565b5050505f90565b506001600160a01b036123e482846122f9565b51165f198201828111610fbf576001600160a01b039061240490856122f9565b5116146123be565b508251600481101561172e57600314156123b1565b50515f19810191908211610fbf576040810151518151600481101561172e5760010361247a575f905b14918261245657505090565b9091506060820151519151600481101561172e57600303612475571490565b501590565b829061244a565b50505f90565b1580159150612497575b5f612354565b508251600481101561172e57600314612491565b505050505f90565b506002835110612327565b60028054146124cd5760028055565b633ee5aeb560e01b5f5260045ffd5b60ff60015460a01c166124eb57565b63d93c066560e01b5f5260045ffd5b42811061252e57610e10420190814211610fbf57818111612519575050565b6332ba936f60e11b5f5260045260245260445ffd5b63041f95d160e51b5f526004524260245260445ffd5b9091905f905f1984820990848102928380841093039280840393146125bb578261271011156125a957507fbc01a36e2eb1c432ca57a786c226809d495182a9930be0ded288ce703afb7e919394612710910990828211900360fc1b910360041c170290565b634e487b71905260116020526024601cfd5b5050506127109192500490565b90915f19838309928083029283808610950394808603951461265957848311156126415790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b505080925015612667570490565b634e487b7160e01b5f52601260045260245ffd5b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9080602083519182815201916020808360051b8301019401925f915b8383106126ca57505050505090565b90919293946020806126e8600193601f19868203018752895161267b565b970193019301919392906126bb565b60405163a9059cbb60e01b602082015261dead6024820152604480820193909352918252611d5f919061272b606483611b15565b61276b565b60405163a9059cbb60e01b60208201526001600160a01b039092166024830152604480830193909352918152611d5f9161272b606483611b15565b905f602091828151910182855af115610f7d575f513d6127ba57506001600160a01b0381163b155b61279a5750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b60011415612793565b929091928051600481101561172e5760010361298c576020015190604051809260c082019260018060a01b031660208301528560408301525f606083015260a060808301528051809352602060e083019101925f5b81811061296a57505061283a92505f60a083015203601f198101835282611b15565b6008915b156128f6576040519060606128538184611b15565b60028352601f19015f5b8181106128e5575050604080516002602082015280820195909552845290926128b091849161288d606082611b15565b612896836122c8565b526128a0826122c8565b506128aa826122e9565b526122e9565b50604051600b60f81b602082015260f89190911b6001600160f81b0319166021820152600281526128e2602282611b15565b91565b80606060208093870101520161285d565b604080519493506129078186611b15565b60018552601f19015f5b818110612959575050612923846122c8565b5261292d836122c8565b5060405160f89190911b6001600160f81b031916602082015260018152612955602182611b15565b9190565b806060602080938901015201612911565b84516001600160a01b0316835260209485019486945090920191600101612818565b92938351600481101561172e57600203612acc575f9392935060208301946129b486516122c8565b51604051906001600160601b03199060601b166020820152601481526129db603482611b15565b9460405f9501955b86518051871015612a6e57866129f8916122f9565b51908851916001880192838911610fbf5760208093612a6693612a1f6001976017956122f9565b516040519683889451918291018686015e83019162ffffff60e81b9060e81b16848301526001600160601b03199060601b1660238201520301600819810184520182611b15565b9501946129e3565b50604080516001600160a01b03909616602087015285018390525f606086015260a060808601529296509094509250612ac5908290612ab19060c083019061267b565b5f60a083015203601f198101835282611b15565b5f9161283e565b939260408101918251516060926002820194858311610fbf57612aee86611b36565b95612afc6040519788611b15565b808752612b0b601f1991611b36565b015f5b818110612e975750506001600160801b038811612e7f576001600160801b0388165f86602085019401905b858110612c8057505082516001600160a01b039250612b5891506122c8565b51166040519060208201525f60408201525f606082015260608152612b7e608082611b15565b612b8883876122f9565b52612b9382866122f9565b50516001600160a01b0390612ba99083906122f9565b51169160405192602084015260018060a01b031660408301525f606083015260608252612bd7608083611b15565b60018101809111610fbf5783612c4160026020612c7896612c0b868398612c04612c6a99612c589d6122f9565b52866122f9565b506040519681889251918291018484015e8101600b60f81b83820152600760f91b60218201520301601d19810186520184611b15565b60405194859360406020860152606085019061267b565b838103601f190160408501529061269f565b03601f198101835282611b15565b60109161283e565b84516001600160a01b0390612c969083906122f9565b511690855160018201808311610fbf57600160208093612cbf612d5694848060a01b03926122f9565b51169c8d87109d8e97885f14612e785780985b15612e7157505b62ffffff612ce8888d516122f9565b5116612cf5888b516122f9565b5160020b9160405199612d078b611afa565b868060a01b03168a52858060a01b0316848a0152604089015260608801525f60808801526040519481869251918291018484015e8101600360f91b838201520301601e19810184520182611b15565b9881612e6a5784925b60405190612d6c82611afa565b8152602081019182526001600160801b03604082019416845260608101905f825260405160208101908082106001600160401b03831117611644576001600160801b03612e4e9481600199612c6a956040525f8552608087019485526040519889976020808a0152518c8060a01b0381511660408a01528c8060a01b0360208201511660608a015262ffffff60408201511660808a0152606081015160020b60a08a015260808d8060a01b039101511660c089015251151560e0880152511661010086015251166101208401525161012061014084015261016083019061267b565b612e58828c6122f9565b52612e63818b6122f9565b5001612b39565b5f92612d5f565b9050612cd9565b8198612cd2565b876306dfcc6560e41b5f52608060045260245260445ffd5b8087602080938b01015201612b0e565b80519192915f19810191908211610fbf57612ec182611b36565b91612ecf6040519384611b15565b808352612ede601f1991611b36565b01366020840137815f5b8351811015612f94576001600160a01b03612f0382856122f9565b51169081612f23576001915086315b612f1c82876122f9565b5201612ee8565b6040516370a0823160e01b81526001600160a01b038816600482015291602090839060249082905afa8015610f7d575f90612f62575b60019250612f12565b506020823d8211612f8c575b81612f7b60209383611b15565b8101031261083e5760019151612f59565b3d9150612f6e565b509350505056",
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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"processor_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"superAleph_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"superToken\",\"type\":\"address\"}],\"name\":\"InvalidToken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"held\",\"type\":\"uint256\"}],\"name\":\"NotHere\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"}],\"name\":\"NotWhollySwapped\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToCollect\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnerNeeded\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"}],\"name\":\"TooLittleReceived\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroMinimum\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"distribution\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"developers\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"name\":\"Collected\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"}],\"name\":\"Converted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"superToken\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Unwrapped\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"aleph\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"collect\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"collectedAt\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"contractISuperToken\",\"name\":\"superToken\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minAleph\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"convert\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"processor\",\"outputs\":[{\"internalType\":\"contractPaymentProcessor\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"superAleph\",\"outputs\":[{\"internalType\":\"contractISuperToken\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "eb5e532ebb1c36a17709d85ccb057f7a5c",
	Bin: "0x60e080604052346101cc57606081611c03803803809161001f8285610238565b8339810103126101cc576100328161026f565b61003e6020830161026f565b916001600160a01b03906100549060400161026f565b16801561022557600180546001600160a01b03199081169091555f805491821683178155604051936020938593600493859392916001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a360016002556001600160a01b0390811660c0819052961660a081905263246c959560e01b8252955afa9081156101d8575f916101e3575b5060805260a051604051631dce337960e31b815290602090829060049082906001600160a01b03165afa9081156101d8575f9161019a575b506080516001600160a01b039081169116036101885760405161197f908161028482396080518181816105f8015281816109850152610e8a015260a05181818161094c0152610e49015260c05181818161011e01528181610a040152610d190152f35b63961c9a4f60e01b5f5260045260245ffd5b90506020813d6020116101d0575b816101b560209383610238565b810103126101cc576101c69061026f565b5f610125565b5f80fd5b3d91506101a8565b6040513d5f823e3d90fd5b90506020813d60201161021d575b816101fe60209383610238565b810103126101cc57516001600160a01b03811681036101cc575f6100ed565b3d91506101f1565b631e4fbdf760e01b5f525f60045260245ffd5b601f909101601f19168101906001600160401b0382119082101761025b57604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036101cc5756fe6080806040526004361015610012575f80fd5b5f905f3560e01c908163246c959514610e785750806350f7afbe14610e34578063715018a614610e1557806379ba509714610d955780638da5cb5b14610d6e578063b6136a6a14610d48578063ce1b1d4314610d04578063e30c397814610cdc578063e52253811461092f578063f2fde38b146108bc5763f4f4006814610097575f80fd5b34610432576080366003190112610432576004356001600160a01b038116919082810361043257602435604435936100cd610f2d565b6100d56110bd565b604051631dce337960e31b8152602081600481855afa90811561045f575f91610882575b5060405163075b7fe960e51b81526001600160a01b03918216600482018190529290917f0000000000000000000000000000000000000000000000000000000000000000165f83602481845afa92831561045f575f93610627575b508315958692871597886105f5575b80156105ec575b6105da575088156105cb5761017e90610f4b565b6040516370a0823160e01b8152306004820152602081602481885afa90811561045f575f91610599575b5085158015610590575b61057657506040516303e21fa960e61b815292602084600481855afa93841561045f575f94610531575b5060206040600492015192604051928380926317b963bf60e21b82525afa90811561045f575f916104f7575b508583806104c9575b8260209592610220928661119e565b9490930193845180515f1981019081116104b5576001600160a01b0391610247919061110e565b516040516370a0823160e01b81526001600160a01b03909516600486018190529116949092602085602481895afa94851561045f575f95610481575b5086516001600160a01b039098169761029d90899061188b565b9a610471575b1561046a5788915b873b1561043257604051630d64d59360e21b815260606004820152925f928492839182916102f3916102e1906064850190611122565b83810360031901602485015290611146565b606435604483015203918a5af1801561045f57610449575b506020906024604051809581936370a0823160e01b835260048301525afa801561043e578890610406575b61034092506110d0565b968088106103ef575090610354915161188b565b91845b83518110156103b55761036a818561110e565b51610375828761110e565b511061038357600101610357565b856103a68661039f846103986024968a61110e565b519261110e565b51906110d0565b63db34e5d560e01b8252600452fd5b85837fe6a45eea08a42f7c3f90f290e8ecf15e16174981943adf509fc9ea49808a64c66040858b82519182526020820152a2600160025580f35b632743691d60e11b87526004526024879052604486fd5b506020823d602011610436575b8161042060209383610ed4565b81010312610432576103409151610336565b5f80fd5b3d9150610413565b6040513d8a823e3d90fd5b6104569199505f90610ed4565b5f97602061030b565b6040513d5f823e3d90fd5b5f916102ab565b61047c8a898b61102f565b6102a3565b9094506020813d6020116104ad575b8161049d60209383610ed4565b810103126104325751935f610283565b3d9150610490565b634e487b7160e01b5f52601160045260245ffd5b505081519260048410156104e35792869060031415610211565b634e487b7160e01b5f52602160045260245ffd5b90506020813d602011610529575b8161051260209383610ed4565b810103126104325761052390610ef5565b5f610208565b3d9150610505565b9093506020813d60201161056e575b8161054d60209383610ed4565b8101031261043257516001600160a01b0381168103610432579260206101dc565b3d9150610540565b8585632a8badc960e11b5f5260045260245260445260645ffd5b508086116101b2565b90506020813d6020116105c3575b816105b460209383610ed4565b8101031261043257515f6101a8565b3d91506105a7565b6347b15fff60e11b5f5260045ffd5b63961c9a4f60e01b5f5260045260245ffd5b5084511561016a565b507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168614610163565b9092503d805f833e6106398183610ed4565b810190602081830312610432578051906001600160401b0382116104325701906060828203126104325760405191606083018381106001600160401b0382111761086e5760405261068981610f09565b835261069760208201610f09565b60208401526040810151906001600160401b0382116104325701906080828203126104325760405191608083018381106001600160401b0382111761086e576040528051600481101561043257835260208101516001600160401b03811161043257810182601f820112156104325780519061071282610f16565b916107206040519384610ed4565b80835260208084019160051b8301019185831161043257602001905b82821061085657505050602084015260408101516001600160401b03811161043257810182601f8201121561043257805161077681610f16565b916107846040519384610ed4565b81835260208084019260051b8201019085821161043257602001915b81831061083a5750505060408401526060810151906001600160401b03821161043257019080601f83011215610432578151906107dc82610f16565b926107ea6040519485610ed4565b82845260208085019360051b82010191821161043257602001915b8183106108205750505060608201526040820152915f610154565b82518060020b810361043257815260209283019201610805565b825162ffffff81168103610432578152602092830192016107a0565b6020809161086384610ef5565b81520191019061073c565b634e487b7160e01b5f52604160045260245ffd5b90506020813d6020116108b4575b8161089d60209383610ed4565b81010312610432576108ae90610ef5565b5f6100f9565b3d9150610890565b34610432576020366003190112610432576004356001600160a01b03811690819003610432576108ea6110bd565b600180546001600160a01b031916821790555f80546001600160a01b0316907f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227009080a3005b34610432575f36600319011261043257610947610f2d565b6109707f0000000000000000000000000000000000000000000000000000000000000000610f4b565b6040516370a0823160e01b81523060048201527f0000000000000000000000000000000000000000000000000000000000000000906020816024816001600160a01b0386165afa90811561045f575f91610caa575b508015610c9b576003805467ffffffffffffffff1916426001600160401b0316179055604051634d71175760e11b8152600481018290525f60248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316606082604481845afa93841561045f575f915f935f96610c55575b5082610be3575b83610b71575b85610a9e575b7f744f4ef6f94924367792adb659366b55752ab0b4bc850e068e26174cb77e60fb608086888787604051938452602084015260408301526060820152a16001600255005b90602060049260405193848092633028949b60e21b82525afa91821561045f575f92610b03575b5091610af88660809695937f744f4ef6f94924367792adb659366b55752ab0b4bc850e068e26174cb77e60fb989561102f565b919481939450610a5a565b9493915094916020853d602011610b69575b81610b2260209383610ed4565b8101031261043257610af8837f744f4ef6f94924367792adb659366b55752ab0b4bc850e068e26174cb77e60fb97610b5b608098610ef5565b949697509294509650610ac5565b3d9150610b15565b604051630af0c72960e21b8152602081600481855afa801561045f5785905f90610ba6575b610ba192508461102f565b610a54565b50506020813d602011610bdb575b81610bc160209383610ed4565b810103126104325784610bd6610ba192610ef5565b610b96565b3d9150610bb4565b6040516317b963bf60e21b8152602081600481855afa801561045f5784905f90610c18575b610c1392508461102f565b610a4e565b50506020813d602011610c4d575b81610c3360209383610ed4565b810103126104325783610c48610c1392610ef5565b610c08565b3d9150610c26565b9250945091506060813d606011610c93575b81610c7460609383610ed4565b8101031261043257805191604060208301519201519291929486610a47565b3d9150610c67565b637b2c2fef60e01b5f5260045ffd5b90506020813d602011610cd4575b81610cc560209383610ed4565b810103126104325751826109c5565b3d9150610cb8565b34610432575f366003190112610432576001546040516001600160a01b039091168152602090f35b34610432575f366003190112610432576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610432575f3660031901126104325760206001600160401b0360035416604051908152f35b34610432575f366003190112610432575f546040516001600160a01b039091168152602090f35b34610432575f36600319011261043257600154336001600160a01b03821603610e02576001600160a01b03199081166001555f805433928116831782556001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3005b63118cdaa760e01b5f523360045260245ffd5b34610432575f3660031901126104325763017ed72b60e01b5f5260045ffd5b34610432575f366003190112610432576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610432575f366003190112610432577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b60a081019081106001600160401b0382111761086e57604052565b90601f801991011681019081106001600160401b0382111761086e57604052565b51906001600160a01b038216820361043257565b5190811515820361043257565b6001600160401b03811161086e5760051b60200190565b6002805414610f3c5760028055565b633ee5aeb560e01b5f5260045ffd5b6040516370a0823160e01b81523060048201526001600160a01b039190911690602081602481855afa90811561045f575f91610ffd575b508015610ff957813b15610432576040516308de640f60e11b815260048101829052905f8260248183875af190811561045f577f95ae649bfaaef9def56a52f4fb2d9e8fa5496bb7082930e442c74cc76b03dcb392602092610fe9575b50604051908152a2565b5f610ff391610ed4565b5f610fdf565b5050565b90506020813d602011611027575b8161101860209383610ed4565b8101031261043257515f610f82565b3d915061100b565b60405163a9059cbb60e01b60208281019182526001600160a01b03909416602483015260448083019590955293815290925f9161106d606482610ed4565b519082855af11561045f575f513d6110b457506001600160a01b0381163b155b6110945750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b6001141561108d565b5f546001600160a01b03163303610e0257565b919082039182116104b557565b8051156110ea5760200190565b634e487b7160e01b5f52603260045260245ffd5b8051600110156110ea5760400190565b80518210156110ea5760209160051b010190565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9080602083519182815201916020808360051b8301019401925f915b83831061117157505050505090565b909192939460208061118f600193601f198682030187528951611122565b97019301930191939290611162565b92909192805160048110156104e357600103611366576020015190604051809260c082019260018060a01b031660208301528560408301525f606083015260a060808301528051809352602060e083019101925f5b81811061134457505061121592505f60a083015203601f198101835282610ed4565b6008915b156112d05760405190606061122e8184610ed4565b60028352601f19015f5b8181106112bf5750509061128a9181946040519060026020830152604082015260408152611267606082610ed4565b611270836110dd565b5261127a826110dd565b50611284826110fe565b526110fe565b50604051600b60f81b602082015260f89190911b6001600160f81b0319166021820152600281526112bc602282610ed4565b91565b806060602080938701015201611238565b604080519493506112e18186610ed4565b60018552601f19015f5b8181106113335750506112fd846110dd565b52611307836110dd565b5060405160f89190911b6001600160f81b03191660208201526001815261132f602182610ed4565b9190565b8060606020809389010152016112eb565b84516001600160a01b03168352602094850194869450909201916001016111f3565b9293835160048110156104e3576002036114b0575f93929350602083019461138e86516110dd565b51604051906bffffffffffffffffffffffff199060601b166020820152601481526113ba603482610ed4565b9460405f9501955b8651805187101561145257866113d79161110e565b519088519160018801928389116104b5576020809361144a936113fe60019760179561110e565b516040519683889451918291018686015e83019162ffffff60e81b9060e81b16848301526bffffffffffffffffffffffff199060601b1660238201520301600819810184520182610ed4565b9501946113c2565b50604080516001600160a01b03909616602087015285018390525f606086015260a0608086015292965090945092506114a99082906114959060c0830190611122565b5f60a083015203601f198101835282610ed4565b5f91611219565b9392604081019182515160609260028201948583116104b5576114d286610f16565b956114e06040519788610ed4565b8087526114ef601f1991610f16565b015f5b81811061187b5750506001600160801b038811611863576001600160801b0388165f86602085019401905b85811061166457505082516001600160a01b03925061153c91506110dd565b51166040519060208201525f60408201525f606082015260608152611562608082610ed4565b61156c838761110e565b52611577828661110e565b50516001600160a01b039061158d90839061110e565b51169160405192602084015260018060a01b031660408301525f6060830152606082526115bb608083610ed4565b600181018091116104b557836116256002602061165c966115ef8683986115e861164e9961163c9d61110e565b528661110e565b506040519681889251918291018484015e8101600b60f81b83820152600760f91b60218201520301601d19810186520184610ed4565b604051948593604060208601526060850190611122565b838103601f1901604085015290611146565b03601f198101835282610ed4565b601091611219565b84516001600160a01b039061167a90839061110e565b5116908551600182018083116104b5576001602080936116a361173a94848060a01b039261110e565b51169c8d87109d8e97885f1461185c5780985b1561185557505b62ffffff6116cc888d5161110e565b51166116d9888b5161110e565b5160020b91604051996116eb8b610eb9565b868060a01b03168a52858060a01b0316848a0152604089015260608801525f60808801526040519481869251918291018484015e8101600360f91b838201520301601e19810184520182610ed4565b988161184e5784925b6040519061175082610eb9565b8152602081019182526001600160801b03604082019416845260608101905f825260405160208101908082106001600160401b0383111761086e576001600160801b03611832948160019961164e956040525f8552608087019485526040519889976020808a0152518c8060a01b0381511660408a01528c8060a01b0360208201511660608a015262ffffff60408201511660808a0152606081015160020b60a08a015260808d8060a01b039101511660c089015251151560e08801525116610100860152511661012084015251610120610140840152610160830190611122565b61183c828c61110e565b52611847818b61110e565b500161151d565b5f92611743565b90506116bd565b81986116b6565b876306dfcc6560e41b5f52608060045260245260445ffd5b8087602080938b010152016114f2565b80519192915f198101919082116104b5576118a582610f16565b916118b36040519384610ed4565b8083526118c2601f1991610f16565b01366020840137815f5b8351811015611978576001600160a01b036118e7828561110e565b51169081611907576001915086315b611900828761110e565b52016118cc565b6040516370a0823160e01b81526001600160a01b038816600482015291602090839060249082905afa801561045f575f90611946575b600192506118f6565b506020823d8211611970575b8161195f60209383610ed4565b81010312610432576001915161193d565b3d9150611952565b509350505056",
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
// Solidity: constructor(address processor_, address superAleph_, address owner_) returns()
func (streamReceiver *StreamReceiver) PackConstructor(processor_ common.Address, superAleph_ common.Address, owner_ common.Address) []byte {
	enc, err := streamReceiver.abi.Pack("", processor_, superAleph_, owner_)
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
func (streamReceiver *StreamReceiver) PackAcceptOwnership() []byte {
	enc, err := streamReceiver.abi.Pack("acceptOwnership")
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
func (streamReceiver *StreamReceiver) TryPackAcceptOwnership() ([]byte, error) {
	return streamReceiver.abi.Pack("acceptOwnership")
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

// PackConvert is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf4f40068.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function convert(address superToken, uint256 amount, uint256 minAleph, uint256 deadline) returns()
func (streamReceiver *StreamReceiver) PackConvert(superToken common.Address, amount *big.Int, minAleph *big.Int, deadline *big.Int) []byte {
	enc, err := streamReceiver.abi.Pack("convert", superToken, amount, minAleph, deadline)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConvert is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf4f40068.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function convert(address superToken, uint256 amount, uint256 minAleph, uint256 deadline) returns()
func (streamReceiver *StreamReceiver) TryPackConvert(superToken common.Address, amount *big.Int, minAleph *big.Int, deadline *big.Int) ([]byte, error) {
	return streamReceiver.abi.Pack("convert", superToken, amount, minAleph, deadline)
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (streamReceiver *StreamReceiver) PackOwner() []byte {
	enc, err := streamReceiver.abi.Pack("owner")
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
func (streamReceiver *StreamReceiver) TryPackOwner() ([]byte, error) {
	return streamReceiver.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (streamReceiver *StreamReceiver) UnpackOwner(data []byte) (common.Address, error) {
	out, err := streamReceiver.abi.Unpack("owner", data)
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
func (streamReceiver *StreamReceiver) PackPendingOwner() []byte {
	enc, err := streamReceiver.abi.Pack("pendingOwner")
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
func (streamReceiver *StreamReceiver) TryPackPendingOwner() ([]byte, error) {
	return streamReceiver.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (streamReceiver *StreamReceiver) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := streamReceiver.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
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

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() pure returns()
func (streamReceiver *StreamReceiver) PackRenounceOwnership() []byte {
	enc, err := streamReceiver.abi.Pack("renounceOwnership")
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
func (streamReceiver *StreamReceiver) TryPackRenounceOwnership() ([]byte, error) {
	return streamReceiver.abi.Pack("renounceOwnership")
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

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (streamReceiver *StreamReceiver) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := streamReceiver.abi.Pack("transferOwnership", newOwner)
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
func (streamReceiver *StreamReceiver) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return streamReceiver.abi.Pack("transferOwnership", newOwner)
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

// StreamReceiverConverted represents a Converted event raised by the StreamReceiver contract.
type StreamReceiverConverted struct {
	Token    common.Address
	Amount   *big.Int
	Received *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const StreamReceiverConvertedEventName = "Converted"

// ContractEventName returns the user-defined event name.
func (StreamReceiverConverted) ContractEventName() string {
	return StreamReceiverConvertedEventName
}

// UnpackConvertedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Converted(address indexed token, uint256 amount, uint256 received)
func (streamReceiver *StreamReceiver) UnpackConvertedEvent(log *types.Log) (*StreamReceiverConverted, error) {
	event := "Converted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != streamReceiver.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StreamReceiverConverted)
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

// StreamReceiverOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the StreamReceiver contract.
type StreamReceiverOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const StreamReceiverOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (StreamReceiverOwnershipTransferStarted) ContractEventName() string {
	return StreamReceiverOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (streamReceiver *StreamReceiver) UnpackOwnershipTransferStartedEvent(log *types.Log) (*StreamReceiverOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != streamReceiver.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StreamReceiverOwnershipTransferStarted)
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

// StreamReceiverOwnershipTransferred represents a OwnershipTransferred event raised by the StreamReceiver contract.
type StreamReceiverOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const StreamReceiverOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (StreamReceiverOwnershipTransferred) ContractEventName() string {
	return StreamReceiverOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (streamReceiver *StreamReceiver) UnpackOwnershipTransferredEvent(log *types.Log) (*StreamReceiverOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != streamReceiver.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StreamReceiverOwnershipTransferred)
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
	SuperToken common.Address
	Amount     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const StreamReceiverUnwrappedEventName = "Unwrapped"

// ContractEventName returns the user-defined event name.
func (StreamReceiverUnwrapped) ContractEventName() string {
	return StreamReceiverUnwrappedEventName
}

// UnpackUnwrappedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unwrapped(address indexed superToken, uint256 amount)
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
	if bytes.Equal(raw[:4], streamReceiver.abi.Errors["InvalidToken"].ID.Bytes()[:4]) {
		return streamReceiver.UnpackInvalidTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], streamReceiver.abi.Errors["NotHere"].ID.Bytes()[:4]) {
		return streamReceiver.UnpackNotHereError(raw[4:])
	}
	if bytes.Equal(raw[:4], streamReceiver.abi.Errors["NotWhollySwapped"].ID.Bytes()[:4]) {
		return streamReceiver.UnpackNotWhollySwappedError(raw[4:])
	}
	if bytes.Equal(raw[:4], streamReceiver.abi.Errors["NothingToCollect"].ID.Bytes()[:4]) {
		return streamReceiver.UnpackNothingToCollectError(raw[4:])
	}
	if bytes.Equal(raw[:4], streamReceiver.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return streamReceiver.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], streamReceiver.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return streamReceiver.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], streamReceiver.abi.Errors["OwnerNeeded"].ID.Bytes()[:4]) {
		return streamReceiver.UnpackOwnerNeededError(raw[4:])
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
	if bytes.Equal(raw[:4], streamReceiver.abi.Errors["TooLittleReceived"].ID.Bytes()[:4]) {
		return streamReceiver.UnpackTooLittleReceivedError(raw[4:])
	}
	if bytes.Equal(raw[:4], streamReceiver.abi.Errors["ZeroMinimum"].ID.Bytes()[:4]) {
		return streamReceiver.UnpackZeroMinimumError(raw[4:])
	}
	return nil, errors.New("Unknown error")
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

// StreamReceiverNotHere represents a NotHere error raised by the StreamReceiver contract.
type StreamReceiverNotHere struct {
	Token  common.Address
	Amount *big.Int
	Held   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotHere(address token, uint256 amount, uint256 held)
func StreamReceiverNotHereErrorID() common.Hash {
	return common.HexToHash("0x55175b9223ea91c529aa315857b53c702f4b3883b0bfbcfd3dd25a5fb8f37f84")
}

// UnpackNotHereError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotHere(address token, uint256 amount, uint256 held)
func (streamReceiver *StreamReceiver) UnpackNotHereError(raw []byte) (*StreamReceiverNotHere, error) {
	out := new(StreamReceiverNotHere)
	if err := streamReceiver.abi.UnpackIntoInterface(out, "NotHere", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StreamReceiverNotWhollySwapped represents a NotWhollySwapped error raised by the StreamReceiver contract.
type StreamReceiverNotWhollySwapped struct {
	Left *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotWhollySwapped(uint256 left)
func StreamReceiverNotWhollySwappedErrorID() common.Hash {
	return common.HexToHash("0xdb34e5d5127f289403da2197c7c51570774e833e2fb4582367e5d458fb6295c2")
}

// UnpackNotWhollySwappedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotWhollySwapped(uint256 left)
func (streamReceiver *StreamReceiver) UnpackNotWhollySwappedError(raw []byte) (*StreamReceiverNotWhollySwapped, error) {
	out := new(StreamReceiverNotWhollySwapped)
	if err := streamReceiver.abi.UnpackIntoInterface(out, "NotWhollySwapped", raw); err != nil {
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

// StreamReceiverOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the StreamReceiver contract.
type StreamReceiverOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func StreamReceiverOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (streamReceiver *StreamReceiver) UnpackOwnableInvalidOwnerError(raw []byte) (*StreamReceiverOwnableInvalidOwner, error) {
	out := new(StreamReceiverOwnableInvalidOwner)
	if err := streamReceiver.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StreamReceiverOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the StreamReceiver contract.
type StreamReceiverOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func StreamReceiverOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (streamReceiver *StreamReceiver) UnpackOwnableUnauthorizedAccountError(raw []byte) (*StreamReceiverOwnableUnauthorizedAccount, error) {
	out := new(StreamReceiverOwnableUnauthorizedAccount)
	if err := streamReceiver.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StreamReceiverOwnerNeeded represents a OwnerNeeded error raised by the StreamReceiver contract.
type StreamReceiverOwnerNeeded struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnerNeeded()
func StreamReceiverOwnerNeededErrorID() common.Hash {
	return common.HexToHash("0x017ed72bcba52495adbef6666087438c9eabd87993d0a48598ecbdc5ed0dd7d2")
}

// UnpackOwnerNeededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnerNeeded()
func (streamReceiver *StreamReceiver) UnpackOwnerNeededError(raw []byte) (*StreamReceiverOwnerNeeded, error) {
	out := new(StreamReceiverOwnerNeeded)
	if err := streamReceiver.abi.UnpackIntoInterface(out, "OwnerNeeded", raw); err != nil {
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

// StreamReceiverTooLittleReceived represents a TooLittleReceived error raised by the StreamReceiver contract.
type StreamReceiverTooLittleReceived struct {
	Minimum  *big.Int
	Received *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLittleReceived(uint256 minimum, uint256 received)
func StreamReceiverTooLittleReceivedErrorID() common.Hash {
	return common.HexToHash("0x4e86d23a7f9a8c7d5e31c6683dae820f0725763209be5efc77dbc63f8c4938cb")
}

// UnpackTooLittleReceivedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLittleReceived(uint256 minimum, uint256 received)
func (streamReceiver *StreamReceiver) UnpackTooLittleReceivedError(raw []byte) (*StreamReceiverTooLittleReceived, error) {
	out := new(StreamReceiverTooLittleReceived)
	if err := streamReceiver.abi.UnpackIntoInterface(out, "TooLittleReceived", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StreamReceiverZeroMinimum represents a ZeroMinimum error raised by the StreamReceiver contract.
type StreamReceiverZeroMinimum struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroMinimum()
func StreamReceiverZeroMinimumErrorID() common.Hash {
	return common.HexToHash("0x8f62bffe2cf6fca1ad82afe64a1f0c0f633ef78baf3a3d9b397b1f69dddff4d0")
}

// UnpackZeroMinimumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroMinimum()
func (streamReceiver *StreamReceiver) UnpackZeroMinimumError(raw []byte) (*StreamReceiverZeroMinimum, error) {
	out := new(StreamReceiverZeroMinimum)
	if err := streamReceiver.abi.UnpackIntoInterface(out, "ZeroMinimum", raw); err != nil {
		return nil, err
	}
	return out, nil
}
