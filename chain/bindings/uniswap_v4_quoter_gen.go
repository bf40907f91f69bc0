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

// IV4QuoterQuoteExactParams is an auto generated low-level Go binding around an user-defined struct.
type IV4QuoterQuoteExactParams struct {
	ExactCurrency common.Address
	Path          []PathKey
	ExactAmount   *big.Int
}

// PathKey is an auto generated low-level Go binding around an user-defined struct.
type PathKey struct {
	IntermediateCurrency common.Address
	Fee                  *big.Int
	TickSpacing          *big.Int
	Hooks                common.Address
	HookData             []byte
}

// UniswapV4QuoterMetaData contains all meta data concerning the UniswapV4Quoter contract.
var UniswapV4QuoterMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"quoteExactInput\",\"inputs\":[{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structIV4Quoter.QuoteExactParams\",\"components\":[{\"name\":\"exactCurrency\",\"type\":\"address\",\"internalType\":\"Currency\"},{\"name\":\"path\",\"type\":\"tuple[]\",\"internalType\":\"structPathKey[]\",\"components\":[{\"name\":\"intermediateCurrency\",\"type\":\"address\",\"internalType\":\"Currency\"},{\"name\":\"fee\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"tickSpacing\",\"type\":\"int24\",\"internalType\":\"int24\"},{\"name\":\"hooks\",\"type\":\"address\",\"internalType\":\"contractIHooks\"},{\"name\":\"hookData\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"exactAmount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"outputs\":[{\"name\":\"amountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"gasEstimate\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"}]",
	ID:  "UniswapV4Quoter",
}

// UniswapV4Quoter is an auto generated Go binding around an Ethereum contract.
type UniswapV4Quoter struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *UniswapV4Quoter) GetABI() abi.ABI {
	return c.abi
}

// NewUniswapV4Quoter creates a new instance of UniswapV4Quoter.
func NewUniswapV4Quoter() *UniswapV4Quoter {
	parsed, err := UniswapV4QuoterMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &UniswapV4Quoter{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *UniswapV4Quoter) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackQuoteV4 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca253dc9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quoteExactInput((address,(address,uint24,int24,address,bytes)[],uint128) params) returns(uint256 amountOut, uint256 gasEstimate)
func (uniswapV4Quoter *UniswapV4Quoter) PackQuoteV4(params IV4QuoterQuoteExactParams) []byte {
	enc, err := uniswapV4Quoter.abi.Pack("quoteExactInput", params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuoteV4 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca253dc9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quoteExactInput((address,(address,uint24,int24,address,bytes)[],uint128) params) returns(uint256 amountOut, uint256 gasEstimate)
func (uniswapV4Quoter *UniswapV4Quoter) TryPackQuoteV4(params IV4QuoterQuoteExactParams) ([]byte, error) {
	return uniswapV4Quoter.abi.Pack("quoteExactInput", params)
}

// QuoteV4Output serves as a container for the return parameters of contract
// method QuoteV4.
type QuoteV4Output struct {
	AmountOut   *big.Int
	GasEstimate *big.Int
}

// UnpackQuoteV4 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xca253dc9.
//
// Solidity: function quoteExactInput((address,(address,uint24,int24,address,bytes)[],uint128) params) returns(uint256 amountOut, uint256 gasEstimate)
func (uniswapV4Quoter *UniswapV4Quoter) UnpackQuoteV4(data []byte) (QuoteV4Output, error) {
	out, err := uniswapV4Quoter.abi.Unpack("quoteExactInput", data)
	outstruct := new(QuoteV4Output)
	if err != nil {
		return *outstruct, err
	}
	outstruct.AmountOut = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.GasEstimate = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}
