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

// FlowForwarderMetaData contains all meta data concerning the FlowForwarder contract.
var FlowForwarderMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractISuperToken\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"getFlowrate\",\"outputs\":[{\"internalType\":\"int96\",\"name\":\"flowrate\",\"type\":\"int96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"contractISuperToken\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"int96\",\"name\":\"flowrate\",\"type\":\"int96\"}],\"name\":\"setFlowrate\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "FlowForwarder",
}

// FlowForwarder is an auto generated Go binding around an Ethereum contract.
type FlowForwarder struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *FlowForwarder) GetABI() abi.ABI {
	return c.abi
}

// NewFlowForwarder creates a new instance of FlowForwarder.
func NewFlowForwarder() *FlowForwarder {
	parsed, err := FlowForwarderMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &FlowForwarder{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *FlowForwarder) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackGetFlowrate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d8b6526.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getFlowrate(address token, address sender, address receiver) view returns(int96 flowrate)
func (flowForwarder *FlowForwarder) PackGetFlowrate(token common.Address, sender common.Address, receiver common.Address) []byte {
	enc, err := flowForwarder.abi.Pack("getFlowrate", token, sender, receiver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetFlowrate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d8b6526.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getFlowrate(address token, address sender, address receiver) view returns(int96 flowrate)
func (flowForwarder *FlowForwarder) TryPackGetFlowrate(token common.Address, sender common.Address, receiver common.Address) ([]byte, error) {
	return flowForwarder.abi.Pack("getFlowrate", token, sender, receiver)
}

// UnpackGetFlowrate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1d8b6526.
//
// Solidity: function getFlowrate(address token, address sender, address receiver) view returns(int96 flowrate)
func (flowForwarder *FlowForwarder) UnpackGetFlowrate(data []byte) (*big.Int, error) {
	out, err := flowForwarder.abi.Unpack("getFlowrate", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSetFlowrate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57e6aa36.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setFlowrate(address token, address receiver, int96 flowrate) returns(bool)
func (flowForwarder *FlowForwarder) PackSetFlowrate(token common.Address, receiver common.Address, flowrate *big.Int) []byte {
	enc, err := flowForwarder.abi.Pack("setFlowrate", token, receiver, flowrate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetFlowrate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57e6aa36.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setFlowrate(address token, address receiver, int96 flowrate) returns(bool)
func (flowForwarder *FlowForwarder) TryPackSetFlowrate(token common.Address, receiver common.Address, flowrate *big.Int) ([]byte, error) {
	return flowForwarder.abi.Pack("setFlowrate", token, receiver, flowrate)
}

// UnpackSetFlowrate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x57e6aa36.
//
// Solidity: function setFlowrate(address token, address receiver, int96 flowrate) returns(bool)
func (flowForwarder *FlowForwarder) UnpackSetFlowrate(data []byte) (bool, error) {
	out, err := flowForwarder.abi.Unpack("setFlowrate", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}
