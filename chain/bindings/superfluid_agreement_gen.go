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

// ConstantFlowAgreementMetaData contains all meta data concerning the ConstantFlowAgreement contract.
var ConstantFlowAgreementMetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"contractISuperfluidToken\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"int96\",\"name\":\"flowRate\",\"type\":\"int96\"},{\"indexed\":false,\"internalType\":\"int256\",\"name\":\"totalSenderFlowRate\",\"type\":\"int256\"},{\"indexed\":false,\"internalType\":\"int256\",\"name\":\"totalReceiverFlowRate\",\"type\":\"int256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"userData\",\"type\":\"bytes\"}],\"name\":\"FlowUpdated\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"contractISuperfluidToken\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"ctx\",\"type\":\"bytes\"}],\"name\":\"deleteFlow\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"newCtx\",\"type\":\"bytes\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "ConstantFlowAgreement",
}

// ConstantFlowAgreement is an auto generated Go binding around an Ethereum contract.
type ConstantFlowAgreement struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ConstantFlowAgreement) GetABI() abi.ABI {
	return c.abi
}

// NewConstantFlowAgreement creates a new instance of ConstantFlowAgreement.
func NewConstantFlowAgreement() *ConstantFlowAgreement {
	parsed, err := ConstantFlowAgreementMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ConstantFlowAgreement{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ConstantFlowAgreement) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackDeleteFlow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4b333c6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deleteFlow(address token, address sender, address receiver, bytes ctx) returns(bytes newCtx)
func (constantFlowAgreement *ConstantFlowAgreement) PackDeleteFlow(token common.Address, sender common.Address, receiver common.Address, ctx []byte) []byte {
	enc, err := constantFlowAgreement.abi.Pack("deleteFlow", token, sender, receiver, ctx)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeleteFlow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4b333c6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deleteFlow(address token, address sender, address receiver, bytes ctx) returns(bytes newCtx)
func (constantFlowAgreement *ConstantFlowAgreement) TryPackDeleteFlow(token common.Address, sender common.Address, receiver common.Address, ctx []byte) ([]byte, error) {
	return constantFlowAgreement.abi.Pack("deleteFlow", token, sender, receiver, ctx)
}

// UnpackDeleteFlow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb4b333c6.
//
// Solidity: function deleteFlow(address token, address sender, address receiver, bytes ctx) returns(bytes newCtx)
func (constantFlowAgreement *ConstantFlowAgreement) UnpackDeleteFlow(data []byte) ([]byte, error) {
	out, err := constantFlowAgreement.abi.Unpack("deleteFlow", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// ConstantFlowAgreementFlowUpdated represents a FlowUpdated event raised by the ConstantFlowAgreement contract.
type ConstantFlowAgreementFlowUpdated struct {
	Token                 common.Address
	Sender                common.Address
	Receiver              common.Address
	FlowRate              *big.Int
	TotalSenderFlowRate   *big.Int
	TotalReceiverFlowRate *big.Int
	UserData              []byte
	Raw                   *types.Log // Blockchain specific contextual infos
}

const ConstantFlowAgreementFlowUpdatedEventName = "FlowUpdated"

// ContractEventName returns the user-defined event name.
func (ConstantFlowAgreementFlowUpdated) ContractEventName() string {
	return ConstantFlowAgreementFlowUpdatedEventName
}

// UnpackFlowUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FlowUpdated(address indexed token, address indexed sender, address indexed receiver, int96 flowRate, int256 totalSenderFlowRate, int256 totalReceiverFlowRate, bytes userData)
func (constantFlowAgreement *ConstantFlowAgreement) UnpackFlowUpdatedEvent(log *types.Log) (*ConstantFlowAgreementFlowUpdated, error) {
	event := "FlowUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != constantFlowAgreement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConstantFlowAgreementFlowUpdated)
	if len(log.Data) > 0 {
		if err := constantFlowAgreement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range constantFlowAgreement.abi.Events[event].Inputs {
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
