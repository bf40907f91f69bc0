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

// IUniswapV2FactoryMetaData contains all meta data concerning the IUniswapV2Factory contract.
var IUniswapV2FactoryMetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token0\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token1\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"pair\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"PairCreated\",\"type\":\"event\"},{\"constant\":true,\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"allPairs\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"pair\",\"type\":\"address\"}],\"payable\":false,\"stateMutability\":\"view\",\"type\":\"function\"},{\"constant\":true,\"inputs\":[],\"name\":\"allPairsLength\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"payable\":false,\"stateMutability\":\"view\",\"type\":\"function\"},{\"constant\":false,\"inputs\":[{\"internalType\":\"address\",\"name\":\"tokenA\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"tokenB\",\"type\":\"address\"}],\"name\":\"createPair\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"pair\",\"type\":\"address\"}],\"payable\":false,\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"constant\":true,\"inputs\":[],\"name\":\"feeTo\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"payable\":false,\"stateMutability\":\"view\",\"type\":\"function\"},{\"constant\":true,\"inputs\":[],\"name\":\"feeToSetter\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"payable\":false,\"stateMutability\":\"view\",\"type\":\"function\"},{\"constant\":true,\"inputs\":[{\"internalType\":\"address\",\"name\":\"tokenA\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"tokenB\",\"type\":\"address\"}],\"name\":\"getPair\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"pair\",\"type\":\"address\"}],\"payable\":false,\"stateMutability\":\"view\",\"type\":\"function\"},{\"constant\":false,\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"setFeeTo\",\"outputs\":[],\"payable\":false,\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"constant\":false,\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"setFeeToSetter\",\"outputs\":[],\"payable\":false,\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "IUniswapV2Factory",
}

// IUniswapV2Factory is an auto generated Go binding around an Ethereum contract.
type IUniswapV2Factory struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IUniswapV2Factory) GetABI() abi.ABI {
	return c.abi
}

// NewIUniswapV2Factory creates a new instance of IUniswapV2Factory.
func NewIUniswapV2Factory() *IUniswapV2Factory {
	parsed, err := IUniswapV2FactoryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IUniswapV2Factory{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IUniswapV2Factory) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAllPairs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e3dd18b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allPairs(uint256 ) view returns(address pair)
func (iUniswapV2Factory *IUniswapV2Factory) PackAllPairs(arg0 *big.Int) []byte {
	enc, err := iUniswapV2Factory.abi.Pack("allPairs", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllPairs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e3dd18b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allPairs(uint256 ) view returns(address pair)
func (iUniswapV2Factory *IUniswapV2Factory) TryPackAllPairs(arg0 *big.Int) ([]byte, error) {
	return iUniswapV2Factory.abi.Pack("allPairs", arg0)
}

// UnpackAllPairs is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1e3dd18b.
//
// Solidity: function allPairs(uint256 ) view returns(address pair)
func (iUniswapV2Factory *IUniswapV2Factory) UnpackAllPairs(data []byte) (common.Address, error) {
	out, err := iUniswapV2Factory.abi.Unpack("allPairs", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAllPairsLength is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x574f2ba3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allPairsLength() view returns(uint256)
func (iUniswapV2Factory *IUniswapV2Factory) PackAllPairsLength() []byte {
	enc, err := iUniswapV2Factory.abi.Pack("allPairsLength")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllPairsLength is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x574f2ba3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allPairsLength() view returns(uint256)
func (iUniswapV2Factory *IUniswapV2Factory) TryPackAllPairsLength() ([]byte, error) {
	return iUniswapV2Factory.abi.Pack("allPairsLength")
}

// UnpackAllPairsLength is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x574f2ba3.
//
// Solidity: function allPairsLength() view returns(uint256)
func (iUniswapV2Factory *IUniswapV2Factory) UnpackAllPairsLength(data []byte) (*big.Int, error) {
	out, err := iUniswapV2Factory.abi.Unpack("allPairsLength", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCreatePair is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9c65396.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createPair(address tokenA, address tokenB) returns(address pair)
func (iUniswapV2Factory *IUniswapV2Factory) PackCreatePair(tokenA common.Address, tokenB common.Address) []byte {
	enc, err := iUniswapV2Factory.abi.Pack("createPair", tokenA, tokenB)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreatePair is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9c65396.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createPair(address tokenA, address tokenB) returns(address pair)
func (iUniswapV2Factory *IUniswapV2Factory) TryPackCreatePair(tokenA common.Address, tokenB common.Address) ([]byte, error) {
	return iUniswapV2Factory.abi.Pack("createPair", tokenA, tokenB)
}

// UnpackCreatePair is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc9c65396.
//
// Solidity: function createPair(address tokenA, address tokenB) returns(address pair)
func (iUniswapV2Factory *IUniswapV2Factory) UnpackCreatePair(data []byte) (common.Address, error) {
	out, err := iUniswapV2Factory.abi.Unpack("createPair", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackFeeTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x017e7e58.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feeTo() view returns(address)
func (iUniswapV2Factory *IUniswapV2Factory) PackFeeTo() []byte {
	enc, err := iUniswapV2Factory.abi.Pack("feeTo")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeeTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x017e7e58.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feeTo() view returns(address)
func (iUniswapV2Factory *IUniswapV2Factory) TryPackFeeTo() ([]byte, error) {
	return iUniswapV2Factory.abi.Pack("feeTo")
}

// UnpackFeeTo is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x017e7e58.
//
// Solidity: function feeTo() view returns(address)
func (iUniswapV2Factory *IUniswapV2Factory) UnpackFeeTo(data []byte) (common.Address, error) {
	out, err := iUniswapV2Factory.abi.Unpack("feeTo", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackFeeToSetter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x094b7415.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feeToSetter() view returns(address)
func (iUniswapV2Factory *IUniswapV2Factory) PackFeeToSetter() []byte {
	enc, err := iUniswapV2Factory.abi.Pack("feeToSetter")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeeToSetter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x094b7415.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feeToSetter() view returns(address)
func (iUniswapV2Factory *IUniswapV2Factory) TryPackFeeToSetter() ([]byte, error) {
	return iUniswapV2Factory.abi.Pack("feeToSetter")
}

// UnpackFeeToSetter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x094b7415.
//
// Solidity: function feeToSetter() view returns(address)
func (iUniswapV2Factory *IUniswapV2Factory) UnpackFeeToSetter(data []byte) (common.Address, error) {
	out, err := iUniswapV2Factory.abi.Unpack("feeToSetter", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetPair is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6a43905.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPair(address tokenA, address tokenB) view returns(address pair)
func (iUniswapV2Factory *IUniswapV2Factory) PackGetPair(tokenA common.Address, tokenB common.Address) []byte {
	enc, err := iUniswapV2Factory.abi.Pack("getPair", tokenA, tokenB)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPair is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6a43905.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPair(address tokenA, address tokenB) view returns(address pair)
func (iUniswapV2Factory *IUniswapV2Factory) TryPackGetPair(tokenA common.Address, tokenB common.Address) ([]byte, error) {
	return iUniswapV2Factory.abi.Pack("getPair", tokenA, tokenB)
}

// UnpackGetPair is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe6a43905.
//
// Solidity: function getPair(address tokenA, address tokenB) view returns(address pair)
func (iUniswapV2Factory *IUniswapV2Factory) UnpackGetPair(data []byte) (common.Address, error) {
	out, err := iUniswapV2Factory.abi.Unpack("getPair", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSetFeeTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf46901ed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setFeeTo(address ) returns()
func (iUniswapV2Factory *IUniswapV2Factory) PackSetFeeTo(arg0 common.Address) []byte {
	enc, err := iUniswapV2Factory.abi.Pack("setFeeTo", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetFeeTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf46901ed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setFeeTo(address ) returns()
func (iUniswapV2Factory *IUniswapV2Factory) TryPackSetFeeTo(arg0 common.Address) ([]byte, error) {
	return iUniswapV2Factory.abi.Pack("setFeeTo", arg0)
}

// PackSetFeeToSetter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2e74af6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setFeeToSetter(address ) returns()
func (iUniswapV2Factory *IUniswapV2Factory) PackSetFeeToSetter(arg0 common.Address) []byte {
	enc, err := iUniswapV2Factory.abi.Pack("setFeeToSetter", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetFeeToSetter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2e74af6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setFeeToSetter(address ) returns()
func (iUniswapV2Factory *IUniswapV2Factory) TryPackSetFeeToSetter(arg0 common.Address) ([]byte, error) {
	return iUniswapV2Factory.abi.Pack("setFeeToSetter", arg0)
}

// IUniswapV2FactoryPairCreated represents a PairCreated event raised by the IUniswapV2Factory contract.
type IUniswapV2FactoryPairCreated struct {
	Token0 common.Address
	Token1 common.Address
	Pair   common.Address
	Arg3   *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const IUniswapV2FactoryPairCreatedEventName = "PairCreated"

// ContractEventName returns the user-defined event name.
func (IUniswapV2FactoryPairCreated) ContractEventName() string {
	return IUniswapV2FactoryPairCreatedEventName
}

// UnpackPairCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PairCreated(address indexed token0, address indexed token1, address pair, uint256 arg3)
func (iUniswapV2Factory *IUniswapV2Factory) UnpackPairCreatedEvent(log *types.Log) (*IUniswapV2FactoryPairCreated, error) {
	event := "PairCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iUniswapV2Factory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IUniswapV2FactoryPairCreated)
	if len(log.Data) > 0 {
		if err := iUniswapV2Factory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iUniswapV2Factory.abi.Events[event].Inputs {
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
