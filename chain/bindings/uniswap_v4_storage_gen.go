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

// UniswapV4StorageMetaData contains all meta data concerning the UniswapV4Storage contract.
var UniswapV4StorageMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"extsload\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"value\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"extsload\",\"inputs\":[{\"name\":\"startSlot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"nSlots\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"values\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"extsload\",\"inputs\":[{\"name\":\"slots\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"values\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"stateMutability\":\"view\"}]",
	ID:  "UniswapV4Storage",
}

// UniswapV4Storage is an auto generated Go binding around an Ethereum contract.
type UniswapV4Storage struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *UniswapV4Storage) GetABI() abi.ABI {
	return c.abi
}

// NewUniswapV4Storage creates a new instance of UniswapV4Storage.
func NewUniswapV4Storage() *UniswapV4Storage {
	parsed, err := UniswapV4StorageMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &UniswapV4Storage{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *UniswapV4Storage) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackExtsload is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e2eaeaf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function extsload(bytes32 slot) view returns(bytes32 value)
func (uniswapV4Storage *UniswapV4Storage) PackExtsload(slot [32]byte) []byte {
	enc, err := uniswapV4Storage.abi.Pack("extsload", slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExtsload is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e2eaeaf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function extsload(bytes32 slot) view returns(bytes32 value)
func (uniswapV4Storage *UniswapV4Storage) TryPackExtsload(slot [32]byte) ([]byte, error) {
	return uniswapV4Storage.abi.Pack("extsload", slot)
}

// UnpackExtsload is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1e2eaeaf.
//
// Solidity: function extsload(bytes32 slot) view returns(bytes32 value)
func (uniswapV4Storage *UniswapV4Storage) UnpackExtsload(data []byte) ([32]byte, error) {
	out, err := uniswapV4Storage.abi.Unpack("extsload", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackExtsload0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35fd631a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function extsload(bytes32 startSlot, uint256 nSlots) view returns(bytes32[] values)
func (uniswapV4Storage *UniswapV4Storage) PackExtsload0(startSlot [32]byte, nSlots *big.Int) []byte {
	enc, err := uniswapV4Storage.abi.Pack("extsload0", startSlot, nSlots)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExtsload0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35fd631a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function extsload(bytes32 startSlot, uint256 nSlots) view returns(bytes32[] values)
func (uniswapV4Storage *UniswapV4Storage) TryPackExtsload0(startSlot [32]byte, nSlots *big.Int) ([]byte, error) {
	return uniswapV4Storage.abi.Pack("extsload0", startSlot, nSlots)
}

// UnpackExtsload0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x35fd631a.
//
// Solidity: function extsload(bytes32 startSlot, uint256 nSlots) view returns(bytes32[] values)
func (uniswapV4Storage *UniswapV4Storage) UnpackExtsload0(data []byte) ([][32]byte, error) {
	out, err := uniswapV4Storage.abi.Unpack("extsload0", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackExtsload1 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdbd035ff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function extsload(bytes32[] slots) view returns(bytes32[] values)
func (uniswapV4Storage *UniswapV4Storage) PackExtsload1(slots [][32]byte) []byte {
	enc, err := uniswapV4Storage.abi.Pack("extsload1", slots)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExtsload1 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdbd035ff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function extsload(bytes32[] slots) view returns(bytes32[] values)
func (uniswapV4Storage *UniswapV4Storage) TryPackExtsload1(slots [][32]byte) ([]byte, error) {
	return uniswapV4Storage.abi.Pack("extsload1", slots)
}

// UnpackExtsload1 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdbd035ff.
//
// Solidity: function extsload(bytes32[] slots) view returns(bytes32[] values)
func (uniswapV4Storage *UniswapV4Storage) UnpackExtsload1(data []byte) ([][32]byte, error) {
	out, err := uniswapV4Storage.abi.Unpack("extsload1", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}
