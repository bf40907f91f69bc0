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

// SuperfluidHostMetaData contains all meta data concerning the SuperfluidHost contract.
var SuperfluidHostMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractISuperAgreement\",\"name\":\"agreementClass\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"callData\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"userData\",\"type\":\"bytes\"}],\"name\":\"callAgreement\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"returnedData\",\"type\":\"bytes\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "SuperfluidHost",
}

// SuperfluidHost is an auto generated Go binding around an Ethereum contract.
type SuperfluidHost struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *SuperfluidHost) GetABI() abi.ABI {
	return c.abi
}

// NewSuperfluidHost creates a new instance of SuperfluidHost.
func NewSuperfluidHost() *SuperfluidHost {
	parsed, err := SuperfluidHostMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &SuperfluidHost{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *SuperfluidHost) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackCallAgreement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39255d5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function callAgreement(address agreementClass, bytes callData, bytes userData) returns(bytes returnedData)
func (superfluidHost *SuperfluidHost) PackCallAgreement(agreementClass common.Address, callData []byte, userData []byte) []byte {
	enc, err := superfluidHost.abi.Pack("callAgreement", agreementClass, callData, userData)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCallAgreement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39255d5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function callAgreement(address agreementClass, bytes callData, bytes userData) returns(bytes returnedData)
func (superfluidHost *SuperfluidHost) TryPackCallAgreement(agreementClass common.Address, callData []byte, userData []byte) ([]byte, error) {
	return superfluidHost.abi.Pack("callAgreement", agreementClass, callData, userData)
}

// UnpackCallAgreement is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x39255d5b.
//
// Solidity: function callAgreement(address agreementClass, bytes callData, bytes userData) returns(bytes returnedData)
func (superfluidHost *SuperfluidHost) UnpackCallAgreement(data []byte) ([]byte, error) {
	out, err := superfluidHost.abi.Unpack("callAgreement", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}
