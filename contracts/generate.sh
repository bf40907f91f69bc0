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

abigen() {
	go run github.com/ethereum/go-ethereum/cmd/abigen --v2 --pkg bindings --out "$work/out.go" "$@"
	cat "$work/out.go" >"../chain/bindings/${file}_gen.go" # abigen makes its own private.
}

# Ours are bound together, because they share types.
file=contracts
node -e '
	const fs = require("fs"), [out, ...names] = process.argv.slice(1), contracts = {}
	for (const name of names) {
		const { abi, bytecode } = JSON.parse(fs.readFileSync(`out/${name}.json`, "utf8"))
		contracts[name + ".sol:" + name] = { abi, bin: bytecode.slice(2), userdoc: {}, devdoc: {} }
	}
	fs.writeFileSync(out, JSON.stringify({ contracts, version: "" }))
' "$work/ours" PaymentProcessor RewardVault DeveloperVesting StreamReceiver DevToken DevTether
abigen --combined-json "$work/ours"

# bind TYPE FILE ARTIFACT [FUNCTIONS [NAME]]: all of a contract that is not ours, or some functions, or one under another name.
bind() {
	file=$2
	node -e '
		const fs = require("fs"), [artifact, out, wanted] = process.argv.slice(1)
		const { abi } = JSON.parse(fs.readFileSync(artifact, "utf8"))
		fs.writeFileSync(out, JSON.stringify(abi.filter((x) => !wanted || wanted.split(" ").includes(x.name))))
	' "$3" "$work/abi" "${4:-}"
	abigen --type "$1" --abi "$work/abi" ${5:+--alias "$4=$5"}
}

bind IERC20 ierc20 node_modules/@openzeppelin/contracts/build/contracts/IERC20.json
bind WETH9 weth9 node_modules/@uniswap/v2-periphery/build/WETH9.json
bind IUniswapV2Factory uniswap_v2_factory node_modules/@uniswap/v2-core/build/IUniswapV2Factory.json
bind IUniswapV2Pair uniswap_v2_pair node_modules/@uniswap/v2-core/build/IUniswapV2Pair.json
bind IUniswapV2Router02 uniswap_v2_router node_modules/@uniswap/v2-periphery/build/IUniswapV2Router02.json
bind UniswapV3Quoter uniswap_v3_quoter \
	node_modules/@uniswap/v3-periphery/artifacts/contracts/lens/QuoterV2.sol/QuoterV2.json quoteExactInput quoteV3
bind UniswapV4Quoter uniswap_v4_quoter \
	node_modules/@uniswap/v4-periphery/foundry-out/V4Quoter.sol/V4Quoter.json quoteExactInput quoteV4
bind UniswapV3Factory uniswap_v3_factory \
	node_modules/@uniswap/v3-core/artifacts/contracts/interfaces/IUniswapV3Factory.sol/IUniswapV3Factory.json getPool
bind UniswapV3Pool uniswap_v3_pool \
	node_modules/@uniswap/v3-core/artifacts/contracts/interfaces/IUniswapV3Pool.sol/IUniswapV3Pool.json \
	"slot0 liquidity observations observe increaseObservationCardinalityNext"
bind UniswapV4Storage uniswap_v4_storage node_modules/@uniswap/v4-core/out/IExtsload.sol/IExtsload.json

superfluid=node_modules/@superfluid-finance/ethereum-contracts/build/hardhat/contracts
bind ConstantFlowAgreement superfluid_agreement \
	"$superfluid/agreements/ConstantFlowAgreementV1.sol/ConstantFlowAgreementV1.json" "FlowUpdated deleteFlow"
bind SuperfluidHost superfluid_host "$superfluid/superfluid/Superfluid.sol/Superfluid.json" callAgreement
bind FlowForwarder superfluid_forwarder "$superfluid/utils/CFAv1Forwarder.sol/CFAv1Forwarder.json" "setFlowrate getFlowrate"
bind SuperToken superfluid_token "$superfluid/superfluid/SuperToken.sol/SuperToken.json" \
	"upgrade getUnderlyingToken realtimeBalanceOf"
