// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Test} from "forge-std/Test.sol";

import {DevToken} from "../src/DevToken.sol";
import {PaymentProcessor} from "../src/PaymentProcessor.sol";
import {Uniswap} from "../src/Uniswap.sol";
import {HostileToken} from "./HostileToken.sol";

interface IFactoryV2 {
    function createPair(address a, address b) external returns (address);
}

interface IPairV2 {
    function mint(address to) external;
}

interface IPositionsV3 {
    struct MintParams {
        address token0;
        address token1;
        uint24 fee;
        int24 tickLower;
        int24 tickUpper;
        uint256 amount0Desired;
        uint256 amount1Desired;
        uint256 amount0Min;
        uint256 amount1Min;
        address recipient;
        uint256 deadline;
    }

    function createAndInitializePoolIfNecessary(address, address, uint24, uint160) external;
    function mint(MintParams calldata) external;
}

struct PoolKey {
    address currency0;
    address currency1;
    uint24 fee;
    int24 tickSpacing;
    address hooks;
}

interface IPoolsV4 {
    function initialize(PoolKey calldata, uint160) external;
}

interface ILiquidityV4 {
    struct Params {
        int24 tickLower;
        int24 tickUpper;
        int256 liquidityDelta;
        bytes32 salt;
    }

    function modifyLiquidity(PoolKey calldata, Params calldata, bytes calldata) external payable;
}

struct RouterParameters {
    address permit2;
    address weth9;
    address v2Factory;
    address v3Factory;
    bytes32 pairInitCodeHash;
    bytes32 poolInitCodeHash;
    address v4PoolManager;
    address v3NFTPositionManager;
    address v4PositionManager;
    address spokePool;
}

/// @title Payments against Uniswap as its packages carry it, whatever is paid and whoever trades in between
contract PaymentProcessorTest is Test {
    string private constant NPM = "node_modules/@uniswap/";
    uint256 private constant POOL = 1_000_000e18;

    DevToken private aleph;
    DevToken private dollar; // In a pool of each version.
    HostileToken private hostile; // Accepted by mistake, through v2.
    PaymentProcessor private processor;
    address private distribution = makeAddr("distribution");
    address private developers = makeAddr("developers");
    address private alice = makeAddr("alice");
    address private bob = makeAddr("bob");

    function setUp() public {
        vm.warp(1_800_000_000);
        aleph = new DevToken("Aleph", "ALEPH", 18, address(this));
        dollar = new DevToken("Dollar", "USD", 18, address(this));
        hostile = new HostileToken();
        aleph.mint(address(this), 10 * POOL);
        dollar.mint(address(this), 10 * POOL);

        RouterParameters memory router;
        router.weth9 = _deploy("v2-periphery/build/WETH9.json");
        router.v2Factory = _deploy("v2-core/build/UniswapV2Factory.json", abi.encode(address(this)));
        router.v3Factory = _deploy("v3-core/artifacts/contracts/UniswapV3Factory.sol/UniswapV3Factory.json");
        router.v4PoolManager = _deploy("v4-core/out/PoolManager.sol/PoolManager.json", abi.encode(address(this)));
        router.pairInitCodeHash = keccak256(_code("v2-core/build/UniswapV2Pair.json"));
        router.poolInitCodeHash = keccak256(_code("v3-core/artifacts/contracts/UniswapV3Pool.sol/UniswapV3Pool.json"));
        address universal = _deploy(
            "universal-router/artifacts/contracts/UniversalRouter.sol/UniversalRouter.json", abi.encode(router)
        );
        processor = new PaymentProcessor(address(aleph), universal, address(this), distribution, developers, 500, 130);
        _fillV2(router.v2Factory, address(dollar));
        hostile.mint(address(this), POOL);
        _fillV2(router.v2Factory, address(hostile));
        _fillV3(router.v3Factory, router.weth9);
        _fillV4(router.v4PoolManager);
        processor.setToken(
            address(aleph),
            true,
            false,
            Uniswap.Route(Uniswap.Version.None, new address[](0), new uint24[](0), new int24[](0))
        );
        processor.setToken(address(hostile), true, false, _route(address(hostile), 1));
        dollar.mint(alice, POOL);
        dollar.mint(bob, POOL);
        hostile.mint(alice, POOL);
        for (uint256 i = 0; i < 2; ++i) {
            vm.startPrank(i == 0 ? alice : bob);
            dollar.approve(address(processor), type(uint256).max);
            vm.stopPrank();
        }
    }

    /// Everything that is paid is sent on, for each version, split and amount, and nothing stays.
    function testFuzz_PaymentsAddUp(uint256 amount, uint8 version, bool stable, uint16 developersBp, uint16 burnBp)
        public
    {
        version = uint8(bound(version, 1, 3));
        amount = bound(amount, 1e6, POOL);
        developersBp = uint16(bound(developersBp, 0, 9_999));
        burnBp = uint16(bound(burnBp, 0, 10_000 - developersBp));
        processor.setToken(address(dollar), true, stable, _route(address(dollar), version));
        processor.setSplit(developersBp, burnBp);

        uint256 before = _sentOn();
        vm.prank(alice);
        processor.pay(address(dollar), amount, bob, 1, block.timestamp);
        assertEq(dollar.balanceOf(alice), POOL - amount);
        _holdsNothing();

        uint256 stablePart = stable ? amount * developersBp / 10_000 : 0;
        assertEq(dollar.balanceOf(developers), stablePart);
        uint256 received = _sentOn() - before;
        (uint256 distributed, uint256 developed, uint256 burned) = processor.split(received, stable);
        assertEq(aleph.balanceOf(distribution), distributed);
        assertEq(aleph.balanceOf(developers), developed);
        assertEq(aleph.balanceOf(processor.BURN()), burned);
        assertEq(distributed + developed + burned, received);
    }

    /// Whoever trades before, and however much: the payer gets at least what he asked for, or pays nothing.
    function testFuzz_Sandwich(uint256 amount, uint256 front, uint8 version, uint256 slippageBp) public {
        version = uint8(bound(version, 1, 3));
        amount = bound(amount, 1e12, POOL / 100);
        front = bound(front, 1e12, POOL);
        slippageBp = bound(slippageBp, 0, 1_000);
        processor.setToken(address(dollar), true, false, _route(address(dollar), version));
        uint256 snapshot = vm.snapshotState();
        vm.prank(alice);
        processor.pay(address(dollar), amount, alice, 1, block.timestamp);
        uint256 quote = _sentOn();
        vm.revertToState(snapshot);

        vm.prank(bob);
        processor.pay(address(dollar), front, bob, 1, block.timestamp);
        uint256 before = _sentOn();
        uint256 least = quote * (10_000 - slippageBp) / 10_000;
        vm.prank(alice);
        try processor.pay(address(dollar), amount, alice, least, block.timestamp) {
            assertGe(_sentOn() - before, least);
        } catch (bytes memory reason) {
            assertEq(bytes4(reason), Uniswap.TooLittleReceived.selector);
            assertEq(dollar.balanceOf(alice), POOL);
        }
        _holdsNothing();
    }

    /// A token that lies, keeps, refuses or comes back in pays its maker nothing: what goes out is what ALEPH came in.
    function testFuzz_HostileToken(uint256 amount, uint256 kept, uint256 lie, bool refuses, uint256 inner) public {
        amount = bound(amount, 1, POOL / 10);
        bytes memory data;
        uint256 which = inner % 4;
        if (which == 0) data = abi.encodeCall(processor.pay, (address(hostile), amount, bob, 1, block.timestamp));
        if (which == 1) data = abi.encodeCall(processor.pay, (address(aleph), 1, bob, 0, block.timestamp));
        if (which == 2) data = abi.encodeCall(processor.setSplit, (10_000, 0));
        if (which == 3) data = abi.encodeCall(processor.payETH, (bob, 1, block.timestamp));
        hostile.behave(bound(kept, 0, 10_000), lie % 2 == 0 ? 0 : lie, refuses, address(processor), data);
        uint256 supply = aleph.totalSupply();
        vm.prank(alice);
        try processor.pay(address(hostile), amount, alice, 1, block.timestamp) {
            assertFalse(refuses, "taken, though the token said no");
            assertEq(hostile.kept() * amount / 10_000, 0, "taken, though less arrived");
        } catch {
            assertEq(aleph.balanceOf(distribution), 0);
        }
        assertEq(hostile.calls(), 0, "somebody got in a second time");
        assertEq(aleph.totalSupply(), supply);
        assertEq(aleph.balanceOf(address(processor)), 0);
        assertEq(processor.developersBp(), 500);
    }

    /// ALEPH or ether that was sent here by mistake is not in anybody's payment.
    function testFuzz_WhatIsHereIsNotPaid(uint256 stray, uint256 amount) public {
        stray = bound(stray, 1, POOL);
        amount = bound(amount, 1, POOL);
        aleph.mint(address(processor), stray);
        aleph.mint(alice, amount);
        vm.startPrank(alice);
        aleph.approve(address(processor), amount);
        processor.pay(address(aleph), amount, alice, 0, block.timestamp);
        assertEq(aleph.balanceOf(address(processor)), stray);
        assertEq(_sentOn(), amount);
    }

    /// What a payment costs as a transaction of its own, compared with gas/Payment.json.
    /// forge-config: default.isolate = true
    function test_GasOfPayments() public {
        string[3] memory names = ["stablecoin through v2", "stablecoin through v3", "stablecoin through v4"];
        aleph.mint(alice, POOL);
        vm.startPrank(alice);
        aleph.approve(address(processor), POOL);
        processor.pay(address(aleph), 1e18, alice, 0, block.timestamp);
        processor.pay(address(aleph), 1e18, alice, 0, block.timestamp);
        vm.snapshotGasLastCall("Payment", "ALEPH");
        vm.stopPrank();
        dollar.mint(developers, 1);
        for (uint8 version = 1; version <= 3; ++version) {
            processor.setToken(address(dollar), true, true, _route(address(dollar), version));
            vm.startPrank(alice);
            processor.pay(address(dollar), 1e18, alice, 1, block.timestamp);
            processor.pay(address(dollar), 1e18, alice, 1, block.timestamp);
            vm.snapshotGasLastCall("Payment", names[version - 1]);
            vm.stopPrank();
        }
    }

    function _sentOn() private view returns (uint256) {
        return aleph.balanceOf(distribution) + aleph.balanceOf(developers) + aleph.balanceOf(processor.BURN());
    }

    function _holdsNothing() private view {
        address router = address(processor.router());
        assertEq(aleph.balanceOf(address(processor)), 0);
        assertEq(dollar.balanceOf(address(processor)), 0);
        assertEq(aleph.balanceOf(router), 0);
        assertEq(dollar.balanceOf(router), 0);
        assertEq(dollar.allowance(address(processor), router), 0);
    }

    /// The bytecode of a contract in an npm package. Foundry writes an object that has it, others the text, some without 0x.
    function _code(string memory file) private view returns (bytes memory) {
        string memory json = vm.readFile(string.concat(NPM, file));
        string memory place = vm.keyExistsJson(json, ".bytecode.object") ? ".bytecode.object" : ".bytecode";
        string memory text = vm.parseJsonString(json, place);
        return vm.parseBytes(bytes(text)[1] == "x" ? text : string.concat("0x", text));
    }

    function _deploy(string memory file) private returns (address) {
        return _deploy(file, "");
    }

    function _deploy(string memory file, bytes memory arguments) private returns (address created) {
        bytes memory code = bytes.concat(_code(file), arguments);
        assembly ("memory-safe") {
            created := create(0, add(code, 32), mload(code))
        }
        assertTrue(created != address(0), file);
    }

    function _route(address token, uint8 version) private view returns (Uniswap.Route memory route) {
        route.version = Uniswap.Version(version);
        route.path = new address[](2);
        (route.path[0], route.path[1]) = (token, address(aleph));
        route.fees = new uint24[](version >= 2 ? 1 : 0);
        route.tickSpacings = new int24[](version >= 3 ? 1 : 0);
        if (version >= 2) route.fees[0] = 3000;
        if (version >= 3) route.tickSpacings[0] = 60;
    }

    // Pools at one to one, over all prices.
    uint160 private constant ONE = 2 ** 96;
    int24 private constant TICKS = 887_220;

    function _fillV2(address factory, address token) private {
        address pair = IFactoryV2(factory).createPair(token, address(aleph));
        IERC20(token).transfer(pair, POOL);
        aleph.transfer(pair, POOL);
        IPairV2(pair).mint(address(this));
    }

    function _sorted() private view returns (address, address) {
        return address(aleph) < address(dollar) ? (address(aleph), address(dollar)) : (address(dollar), address(aleph));
    }

    function _fillV3(address factory, address weth) private {
        IPositionsV3 positions = IPositionsV3(
            _deploy(
                "v3-periphery/artifacts/contracts/NonfungiblePositionManager.sol/NonfungiblePositionManager.json",
                abi.encode(factory, weth, address(0))
            )
        );
        (address a, address b) = _sorted();
        aleph.approve(address(positions), POOL);
        dollar.approve(address(positions), POOL);
        positions.createAndInitializePoolIfNecessary(a, b, 3000, ONE);
        positions.mint(
            IPositionsV3.MintParams(a, b, 3000, -TICKS, TICKS, POOL, POOL, 0, 0, address(this), block.timestamp)
        );
    }

    function _fillV4(address pools) private {
        ILiquidityV4 liquidity = ILiquidityV4(
            _deploy("v4-core/out/PoolModifyLiquidityTest.sol/PoolModifyLiquidityTest.json", abi.encode(pools))
        );
        (address a, address b) = _sorted();
        aleph.approve(address(liquidity), 2 * POOL);
        dollar.approve(address(liquidity), 2 * POOL);
        IPoolsV4(pools).initialize(PoolKey(a, b, 3000, 60, address(0)), ONE);
        liquidity.modifyLiquidity(
            PoolKey(a, b, 3000, 60, address(0)), ILiquidityV4.Params(-TICKS, TICKS, int256(POOL), 0), ""
        );
    }
}
