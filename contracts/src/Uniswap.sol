// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IUniversalRouter} from "./IUniversalRouter.sol";

/// @title Swaps through Uniswap v2, v3 and v4
/// @notice A route is fixed by whoever configures it; a swap along it takes the whole input and gives at least a minimum,
/// or reverts. No allowance is ever given: the router is handed what it swaps, in the same call.
/// @dev The commands are those of Universal Router 2.1.0 and its v4 actions. Pools of v4 with hooks can't be named:
/// a hook is code of a stranger in the middle of a swap.
library Uniswap {
    using SafeERC20 for IERC20;

    /// @notice Which Uniswap a route leads through.
    enum Version {
        None,
        V2,
        V3,
        V4
    }

    /// @notice The pools between two tokens.
    /// @param version Which Uniswap they belong to.
    /// @param path The tokens passed through, from the first to the last. ETH is wrapped ether in v2 and v3, and
    /// address(0) in v4.
    /// @param fees The fee of each pool in 10^-6, one fewer than tokens; empty for v2, whose pools all take 3,000.
    /// @param tickSpacings The tick spacing of each pool of v4, one fewer than tokens; empty for the others.
    struct Route {
        Version version;
        address[] path;
        uint24[] fees;
        int24[] tickSpacings;
    }

    /// @notice The swap gave less than was asked for.
    error TooLittleReceived(uint256 minimum, uint256 received);
    /// @notice The pools could not take the whole input; `left` of it, or of a token on the way, stayed with the router.
    error NotWhollySwapped(uint256 left);

    // Commands of the router, and actions of its V4_SWAP.
    uint8 private constant V3_SWAP_EXACT_IN = 0x00;
    uint8 private constant V2_SWAP_EXACT_IN = 0x08;
    uint8 private constant WRAP_ETH = 0x0b;
    uint8 private constant V4_SWAP = 0x10;
    uint8 private constant SWAP_EXACT_IN_SINGLE = 0x06;
    uint8 private constant SETTLE = 0x0b;
    uint8 private constant TAKE = 0x0e;

    /// The router's name for itself.
    address private constant ROUTER = address(2);

    /// The router's name for all that is owed, or due.
    uint256 private constant ALL = 0;

    /// A pool of v4, its tokens in ascending order.
    struct PoolKey {
        address currency0;
        address currency1;
        uint24 fee;
        int24 tickSpacing;
        address hooks;
    }

    /// A swap in one pool of v4, as the router decodes it.
    struct ExactInputSingle {
        PoolKey pool;
        bool zeroForOne;
        uint128 amount;
        uint128 minimum;
        bytes hookData;
    }

    /// @notice Whether a route is well formed and leads from one token to another.
    /// @param from The token swapped, as the version knows it: ETH is wrapped ether in v2 and v3, and address(0) in v4.
    /// @param to The token wanted.
    function leads(Route memory route, address from, address to) internal pure returns (bool) {
        address[] memory path = route.path;
        if (route.version == Version.None || path.length < 2) return false;
        if (path[0] != from || path[path.length - 1] != to) return false;
        for (uint256 i = 0; i < path.length; ++i) {
            if (path[i] == address(0) && route.version != Version.V4) return false;
            if (i > 0 && path[i] == path[i - 1]) return false;
        }
        uint256 pools = path.length - 1;
        return route.fees.length == (route.version == Version.V2 ? 0 : pools)
            && route.tickSpacings.length == (route.version == Version.V4 ? pools : 0);
    }

    /// @notice Swaps an amount that this contract holds. The route must lead from the token.
    /// @param token What is swapped; address(0) is ETH.
    /// @param amount How much, more than nothing.
    /// @param minimum The least of the route's last token that `to` must have more afterwards, whatever the router says.
    /// @param to Who receives it.
    /// @param deadline The last Unix second at which it may happen.
    /// @return received What `to` has more.
    function swap(
        IUniversalRouter router,
        Route memory route,
        address token,
        uint256 amount,
        uint256 minimum,
        address to,
        uint256 deadline
    ) internal returns (uint256 received) {
        (bytes memory commands, bytes[] memory inputs) =
            encode(route, token == address(0) && route.version != Version.V4, amount, to);
        IERC20 wanted = IERC20(route.path[route.path.length - 1]);
        uint256 before = wanted.balanceOf(to);
        uint256[] memory idle = _idle(route.path, address(router));

        if (token != address(0)) IERC20(token).safeTransfer(address(router), amount);
        router.execute{value: token == address(0) ? amount : 0}(commands, inputs, deadline);

        received = wanted.balanceOf(to) - before;
        if (received < minimum) revert TooLittleReceived(minimum, received);
        // A pool of v3 or v4 that runs out of liquidity takes a part only. Whoever comes next could have the rest: of the
        // input, or, when a later pool runs out, of what the pool before gave.
        uint256[] memory left = _idle(route.path, address(router));
        for (uint256 i = 0; i < left.length; ++i) {
            if (left[i] > idle[i]) revert NotWhollySwapped(left[i] - idle[i]);
        }
    }

    /// @notice The commands of a swap whose input the router holds. They name no minimum: `swap` holds the bound on what
    /// arrived, which needs no trust in the router and is refused alike for every version.
    /// @param wrap Whether the input is ETH that must be wrapped first.
    function encode(Route memory route, bool wrap, uint256 amount, address to)
        internal
        pure
        returns (bytes memory commands, bytes[] memory inputs)
    {
        uint8 command;
        bytes memory input;
        if (route.version == Version.V2) {
            (command, input) = (V2_SWAP_EXACT_IN, abi.encode(to, amount, 0, route.path, false));
        } else if (route.version == Version.V3) {
            (command, input) = (V3_SWAP_EXACT_IN, abi.encode(to, amount, 0, _packed(route), false));
        } else {
            (command, input) = (V4_SWAP, _encodeV4(route, amount, to));
        }
        if (!wrap) {
            inputs = new bytes[](1);
            inputs[0] = input;
            return (abi.encodePacked(command), inputs);
        }
        inputs = new bytes[](2);
        inputs[0] = abi.encode(ROUTER, amount);
        inputs[1] = input;
        commands = abi.encodePacked(WRAP_ETH, command);
    }

    /// The path of v3: tokens with the fees between them.
    function _packed(Route memory route) private pure returns (bytes memory path) {
        path = abi.encodePacked(route.path[0]);
        for (uint256 i = 0; i < route.fees.length; ++i) {
            path = abi.encodePacked(path, route.fees[i], route.path[i + 1]);
        }
    }

    /// One action for each pool, so that what the router decodes has the same form in its versions 2.0 and 2.1; the second
    /// and later ones swap all that the one before gave.
    function _encodeV4(Route memory route, uint256 amount, address to) private pure returns (bytes memory) {
        uint256 pools = route.fees.length;
        bytes memory actions;
        bytes[] memory params = new bytes[](pools + 2);
        uint128 first = SafeCast.toUint128(amount);
        for (uint256 i = 0; i < pools; ++i) {
            (address from, address into) = (route.path[i], route.path[i + 1]);
            bool up = from < into;
            PoolKey memory pool =
                PoolKey(up ? from : into, up ? into : from, route.fees[i], route.tickSpacings[i], address(0));
            actions = abi.encodePacked(actions, SWAP_EXACT_IN_SINGLE);
            params[i] = abi.encode(ExactInputSingle(pool, up, i == 0 ? first : uint128(ALL), 0, ""));
        }
        params[pools] = abi.encode(route.path[0], ALL, false);
        params[pools + 1] = abi.encode(route.path[pools], to, ALL);
        return abi.encode(abi.encodePacked(actions, SETTLE, TAKE), params);
    }

    /// What the router holds of each token that a swap passes through, but the last.
    function _idle(address[] memory path, address router) private view returns (uint256[] memory held) {
        held = new uint256[](path.length - 1);
        for (uint256 i = 0; i < held.length; ++i) {
            held[i] = _held(path[i], router);
        }
    }

    function _held(address token, address who) private view returns (uint256) {
        return token == address(0) ? who.balance : IERC20(token).balanceOf(who);
    }
}
