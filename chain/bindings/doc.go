// Package bindings speaks to the contracts on Ethereum: our own, which it also
// carries as bytecode to deploy, and the parts of ERC-20, WETH and Uniswap v2
// that surround them, by their interface alone. Everything here is generated
// from the Solidity sources and the npm packages under contracts; nothing is
// written by hand and nothing decides.
package bindings

//go:generate ../../contracts/generate.sh
