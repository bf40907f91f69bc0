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

interface IWrapped {
    function deposit() external payable;
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

/// @title Uniswap as its packages carry it, a payment processor in front of it, and people who pay
abstract contract Market is Test {
    string internal constant NPM = "node_modules/@uniswap/";
    uint256 internal constant POOL = 1_000_000e18;

    DevToken internal aleph;
    DevToken internal dollar; // In a pool of each version.
    HostileToken internal hostile; // Accepted by mistake, through v2.
    PaymentProcessor internal processor;
    address internal weth;
    address private _v3Factory;
    address private _v4Pools;
    address internal distribution = makeAddr("distribution");
    address internal developers = makeAddr("developers");
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");

    function setUp() public virtual {
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
        weth = router.weth9;
        processor =
            new PaymentProcessor(address(aleph), universal, weth, address(this), distribution, developers, 500, 130);
        _fillV2(router.v2Factory, address(dollar));
        hostile.mint(address(this), POOL);
        _fillV2(router.v2Factory, address(hostile));
        (_v3Factory, _v4Pools) = (router.v3Factory, router.v4PoolManager);
        _fillV3(address(dollar));
        _fillV4(address(dollar));
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

    function _sentOn() internal view returns (uint256) {
        return aleph.balanceOf(distribution) + aleph.balanceOf(developers) + aleph.balanceOf(processor.BURN());
    }

    function _holdsNothing() internal view {
        address router = address(processor.router());
        assertEq(aleph.balanceOf(address(processor)), 0);
        assertEq(dollar.balanceOf(address(processor)), 0);
        assertEq(aleph.balanceOf(router), 0);
        assertEq(dollar.balanceOf(router), 0);
        assertEq(dollar.allowance(address(processor), router), 0);
    }

    /// The bytecode of a contract in an npm package. Foundry writes an object that has it, others the text, some without 0x.
    function _code(string memory file) internal view returns (bytes memory) {
        string memory json = vm.readFile(string.concat(NPM, file));
        string memory place = vm.keyExistsJson(json, ".bytecode.object") ? ".bytecode.object" : ".bytecode";
        string memory text = vm.parseJsonString(json, place);
        return vm.parseBytes(bytes(text)[1] == "x" ? text : string.concat("0x", text));
    }

    function _deploy(string memory file) internal returns (address) {
        return _deploy(file, "");
    }

    function _deploy(string memory file, bytes memory arguments) internal returns (address created) {
        bytes memory code = bytes.concat(_code(file), arguments);
        assembly ("memory-safe") {
            created := create(0, add(code, 32), mload(code))
        }
        assertTrue(created != address(0), file);
    }

    function _route(address token, uint8 version) internal view returns (Uniswap.Route memory route) {
        route.version = Uniswap.Version(version);
        route.path = new address[](2);
        (route.path[0], route.path[1]) = (token, address(aleph));
        route.fees = new uint24[](version >= 2 ? 1 : 0);
        route.tickSpacings = new int24[](version >= 3 ? 1 : 0);
        if (version >= 2) route.fees[0] = 3000;
        if (version >= 3) route.tickSpacings[0] = 60;
    }

    // Pools at one to one, over all prices.
    uint160 internal constant ONE = 2 ** 96;
    int24 internal constant TICKS = 887_220;

    function _fillV2(address factory, address token) internal {
        address pair = IFactoryV2(factory).createPair(token, address(aleph));
        IERC20(token).transfer(pair, POOL);
        aleph.transfer(pair, POOL);
        IPairV2(pair).mint(address(this));
    }

    function _sorted(address one, address other) private pure returns (address, address) {
        return one < other ? (one, other) : (other, one);
    }

    function _fillV3(address token) internal {
        _fillV3(token, address(aleph), TICKS);
    }

    /// A pool that has liquidity up to so many ticks from one to one.
    function _fillV3(address token, address other, int24 ticks) internal {
        IPositionsV3 positions = IPositionsV3(
            _deploy(
                "v3-periphery/artifacts/contracts/NonfungiblePositionManager.sol/NonfungiblePositionManager.json",
                abi.encode(_v3Factory, weth, address(0))
            )
        );
        (address a, address b) = _sorted(token, other);
        IERC20(other).approve(address(positions), POOL);
        IERC20(token).approve(address(positions), POOL);
        positions.createAndInitializePoolIfNecessary(a, b, 3000, ONE);
        positions.mint(
            IPositionsV3.MintParams(a, b, 3000, -ticks, ticks, POOL, POOL, 0, 0, address(this), block.timestamp)
        );
    }

    function _fillV4(address token) internal {
        _fillV4(token, address(aleph));
    }

    /// The token address(0) is ether.
    function _fillV4(address token, address other) internal {
        ILiquidityV4 liquidity = ILiquidityV4(
            _deploy("v4-core/out/PoolModifyLiquidityTest.sol/PoolModifyLiquidityTest.json", abi.encode(_v4Pools))
        );
        (address a, address b) = _sorted(token, other);
        IERC20(other).approve(address(liquidity), 2 * POOL);
        if (token != address(0)) IERC20(token).approve(address(liquidity), 2 * POOL);
        IPoolsV4(_v4Pools).initialize(PoolKey(a, b, 3000, 60, address(0)), ONE);
        liquidity.modifyLiquidity{value: token == address(0) ? 2 * POOL : 0}(
            PoolKey(a, b, 3000, 60, address(0)), ILiquidityV4.Params(-TICKS, TICKS, int256(POOL), 0), ""
        );
    }

    /// Pools of ether: wrapped in v3, as it is in v4.
    function _fillEther(bool wrapped) internal {
        vm.deal(address(this), 3 * POOL);
        if (!wrapped) return _fillV4(address(0));
        IWrapped(weth).deposit{value: POOL}();
        _fillV3(weth);
    }

    /// What a pool did not need of ether.
    receive() external payable {}
}
