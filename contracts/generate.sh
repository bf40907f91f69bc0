#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Compiles the contracts and writes their Go bindings to chain/bindings. Equal sources give equal bytes.
# Contracts that are not ours are bound by their ABI alone; their bytecode stays in the npm packages.
set -eu
cd "$(dirname "$0")"

node build.mjs

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# bind TYPE FILE ARTIFACT [with-bytecode]
bind() {
	node -e '
		const fs = require("fs"), [artifact, out] = process.argv.slice(1)
		const { abi, bytecode } = JSON.parse(fs.readFileSync(artifact, "utf8"))
		fs.writeFileSync(out + "/abi", JSON.stringify(abi))
		fs.writeFileSync(out + "/bin", bytecode)
	' "$3" "$work"
	if [ "${4:-}" = with-bytecode ]; then
		set -- "$1" "$2" --bin "$work/bin"
	else
		set -- "$1" "$2"
	fi
	type=$1 file=$2
	shift 2
	go run github.com/ethereum/go-ethereum/cmd/abigen --v2 --pkg bindings \
		--type "$type" --abi "$work/abi" --out "../chain/bindings/${file}_gen.go" "$@"
	chmod 644 "../chain/bindings/${file}_gen.go" # abigen makes it private.
}

bind PaymentProcessor payment_processor out/PaymentProcessor.json with-bytecode
bind RewardVault reward_vault out/RewardVault.json with-bytecode
bind DevToken dev_token out/DevToken.json with-bytecode

bind IERC20 ierc20 node_modules/@openzeppelin/contracts/build/contracts/IERC20.json
bind WETH9 weth9 node_modules/@uniswap/v2-periphery/build/WETH9.json
bind IUniswapV2Factory uniswap_v2_factory node_modules/@uniswap/v2-core/build/IUniswapV2Factory.json
bind IUniswapV2Pair uniswap_v2_pair node_modules/@uniswap/v2-core/build/IUniswapV2Pair.json
bind IUniswapV2Router02 uniswap_v2_router node_modules/@uniswap/v2-periphery/build/IUniswapV2Router02.json
