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

// SuperTokenMetaData contains all meta data concerning the SuperToken contract.
var SuperTokenMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"getUnderlyingToken\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"realtimeBalanceOf\",\"outputs\":[{\"internalType\":\"int256\",\"name\":\"availableBalance\",\"type\":\"int256\"},{\"internalType\":\"uint256\",\"name\":\"deposit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"owedDeposit\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"upgrade\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "SuperToken",
}

// SuperToken is an auto generated Go binding around an Ethereum contract.
type SuperToken struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *SuperToken) GetABI() abi.ABI {
	return c.abi
}

// NewSuperToken creates a new instance of SuperToken.
func NewSuperToken() *SuperToken {
	parsed, err := SuperTokenMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &SuperToken{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *SuperToken) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackGetUnderlyingToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee719bc8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getUnderlyingToken() view returns(address)
func (superToken *SuperToken) PackGetUnderlyingToken() []byte {
	enc, err := superToken.abi.Pack("getUnderlyingToken")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetUnderlyingToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee719bc8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getUnderlyingToken() view returns(address)
func (superToken *SuperToken) TryPackGetUnderlyingToken() ([]byte, error) {
	return superToken.abi.Pack("getUnderlyingToken")
}

// UnpackGetUnderlyingToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xee719bc8.
//
// Solidity: function getUnderlyingToken() view returns(address)
func (superToken *SuperToken) UnpackGetUnderlyingToken(data []byte) (common.Address, error) {
	out, err := superToken.abi.Unpack("getUnderlyingToken", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRealtimeBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb3537cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function realtimeBalanceOf(address account, uint256 timestamp) view returns(int256 availableBalance, uint256 deposit, uint256 owedDeposit)
func (superToken *SuperToken) PackRealtimeBalanceOf(account common.Address, timestamp *big.Int) []byte {
	enc, err := superToken.abi.Pack("realtimeBalanceOf", account, timestamp)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRealtimeBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb3537cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function realtimeBalanceOf(address account, uint256 timestamp) view returns(int256 availableBalance, uint256 deposit, uint256 owedDeposit)
func (superToken *SuperToken) TryPackRealtimeBalanceOf(account common.Address, timestamp *big.Int) ([]byte, error) {
	return superToken.abi.Pack("realtimeBalanceOf", account, timestamp)
}

// RealtimeBalanceOfOutput serves as a container for the return parameters of contract
// method RealtimeBalanceOf.
type RealtimeBalanceOfOutput struct {
	AvailableBalance *big.Int
	Deposit          *big.Int
	OwedDeposit      *big.Int
}

// UnpackRealtimeBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb3537cc.
//
// Solidity: function realtimeBalanceOf(address account, uint256 timestamp) view returns(int256 availableBalance, uint256 deposit, uint256 owedDeposit)
func (superToken *SuperToken) UnpackRealtimeBalanceOf(data []byte) (RealtimeBalanceOfOutput, error) {
	out, err := superToken.abi.Unpack("realtimeBalanceOf", data)
	outstruct := new(RealtimeBalanceOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.AvailableBalance = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Deposit = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.OwedDeposit = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackUpgrade is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45977d03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgrade(uint256 amount) returns()
func (superToken *SuperToken) PackUpgrade(amount *big.Int) []byte {
	enc, err := superToken.abi.Pack("upgrade", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpgrade is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45977d03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function upgrade(uint256 amount) returns()
func (superToken *SuperToken) TryPackUpgrade(amount *big.Int) ([]byte, error) {
	return superToken.abi.Pack("upgrade", amount)
}
