// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IUniversalRouter} from "./IUniversalRouter.sol";
import {Owned} from "./Owned.sol";
import {Uniswap} from "./Uniswap.sol";

/// @title The developers' part of payments and rewards, under a lock
/// @notice Whatever arrives here rests for a fixed time and then refills the incentives pool in the reward vault. ALEPH is
/// brought there by anybody. A stablecoin is swapped by the owner, who sets the least that must come of it, and the
/// ALEPH goes from the pool to the vault. Nothing ever goes anywhere else, before the lock or after.
/// @dev Source of the rule: the Aleph Cloud tokenomics proposal (the developers' pool is to be timelocked and later used
/// to refill the incentives). Tokens arrive by plain transfers, of which a contract learns nothing; `lock` takes note of
/// what has arrived, and from then on it rests. Each note is a tranche.
contract DeveloperVesting is Owned, ReentrancyGuard {
    using SafeERC20 for IERC20;

    /// @notice What rests until a moment.
    /// @param until The Unix second from which it is free.
    /// @param amount How much, in units of its token.
    struct Tranche {
        uint64 until;
        uint192 amount;
    }

    /// @notice The ALEPH token.
    IERC20 public immutable aleph;

    /// @notice The reward vault, which gets everything in the end.
    address public immutable vault;

    /// @notice The router through which stablecoins are swapped.
    IUniversalRouter public immutable router;

    /// @notice For how many seconds everything rests.
    uint64 public immutable duration;

    /// @notice What is here of a token and has been noted: under lock, or free.
    mapping(address token => uint256) public held;

    /// @notice What of it is free.
    mapping(address token => uint256) public free;

    mapping(address token => Tranche[]) private _tranches;
    mapping(address token => uint256) private _first; // The first tranche that is not free yet.

    /// @notice What had arrived is noted, and rests from now on.
    event Locked(address indexed token, uint256 amount, uint64 until);

    /// @notice A tranche has rested for long enough.
    event Freed(address indexed token, uint256 amount);

    /// @notice ALEPH went to the vault.
    event Released(uint256 amount);

    /// @notice A stablecoin was swapped, and the ALEPH went to the vault.
    event Converted(address indexed token, uint256 amount, uint256 received);

    /// @notice Nothing has arrived that was not noted before.
    error NothingToLock(address token);
    /// @notice Less is free than is asked for.
    error NotFree(address token, uint256 amount, uint256 free);
    /// @notice A swap needs a least amount of ALEPH.
    error ZeroMinimum();
    /// @notice The route does not lead from the token to ALEPH.
    error InvalidRoute(address token);
    /// @notice address(0) where somebody is needed.
    error InvalidAddress(address who);

    /// @param aleph_ The ALEPH token.
    /// @param vault_ The reward vault.
    /// @param router_ The Universal Router.
    /// @param owner_ Who swaps stablecoins.
    /// @param duration_ For how many seconds everything rests.
    constructor(address aleph_, address vault_, address router_, address owner_, uint64 duration_) Ownable(owner_) {
        if (aleph_ == address(0)) revert InvalidAddress(aleph_);
        if (vault_ == address(0)) revert InvalidAddress(vault_);
        if (router_ == address(0)) revert InvalidAddress(router_);
        aleph = IERC20(aleph_);
        vault = vault_;
        router = IUniversalRouter(router_);
        duration = duration_;
    }

    /// @notice Takes note of what has arrived of a token. Anybody may.
    function lock(address token) external nonReentrant {
        uint256 amount = arrived(token);
        if (amount == 0) revert NothingToLock(token);
        uint64 until = uint64(block.timestamp) + duration;
        held[token] += amount;
        _tranches[token].push(Tranche(until, SafeCast.toUint192(amount)));
        emit Locked(token, amount, until);
    }

    /// @notice Brings the ALEPH that has rested for long enough to the vault. Anybody may.
    /// @param tranchesMax How many tranches to look at, at most, so that it always fits into a block.
    function release(uint256 tranchesMax) external nonReentrant {
        address token = address(aleph);
        _mature(token, tranchesMax);
        uint256 amount = free[token];
        if (amount == 0) revert NotFree(token, 1, 0);
        free[token] = 0;
        held[token] -= amount;
        aleph.safeTransfer(vault, amount);
        emit Released(amount);
    }

    /// @notice Swaps a stablecoin that has rested for long enough to ALEPH for the vault.
    /// @param token The stablecoin, or whatever else was sent here.
    /// @param amount How much of it.
    /// @param route The pools, from the token to ALEPH.
    /// @param minAleph The least ALEPH that the vault must get, in 10^-18; not zero.
    /// @param deadline The last Unix second at which this may happen.
    /// @param tranchesMax How many tranches to look at, at most.
    function convert(
        address token,
        uint256 amount,
        Uniswap.Route calldata route,
        uint256 minAleph,
        uint256 deadline,
        uint256 tranchesMax
    ) external nonReentrant onlyOwner {
        _mature(token, tranchesMax);
        if (amount == 0 || amount > free[token]) revert NotFree(token, amount, free[token]);
        if (minAleph == 0) revert ZeroMinimum();
        if (token == address(0) || token == address(aleph) || !Uniswap.leads(route, token, address(aleph))) {
            revert InvalidRoute(token);
        }
        free[token] -= amount;
        held[token] -= amount;
        uint256 received = Uniswap.swap(router, route, token, amount, minAleph, vault, deadline);
        emit Converted(token, amount, received);
    }

    /// @notice The tranches of a token that have not been freed, oldest first.
    function tranches(address token) external view returns (Tranche[] memory resting) {
        Tranche[] storage all = _tranches[token];
        uint256 first = _first[token];
        resting = new Tranche[](all.length - first);
        for (uint256 i = 0; i < resting.length; ++i) {
            resting[i] = all[first + i];
        }
    }

    /// @notice What has arrived of a token and has not been noted.
    function arrived(address token) public view returns (uint256) {
        return IERC20(token).balanceOf(address(this)) - held[token];
    }

    /// @notice What `release` would bring to the vault now if it looked at all tranches.
    function releasable() external view returns (uint256 amount) {
        Tranche[] storage all = _tranches[address(aleph)];
        amount = free[address(aleph)];
        for (uint256 i = _first[address(aleph)]; i < all.length && all[i].until <= block.timestamp; ++i) {
            amount += all[i].amount;
        }
    }

    /// Tranches end in the order in which they began, so those that are over come first.
    function _mature(address token, uint256 tranchesMax) private {
        Tranche[] storage all = _tranches[token];
        uint256 i = _first[token];
        uint256 end = Math.min(all.length, Math.saturatingAdd(i, tranchesMax));
        uint256 amount;
        for (; i < end && all[i].until <= block.timestamp; ++i) {
            amount += all[i].amount;
            delete all[i];
        }
        _first[token] = i;
        if (amount > 0) {
            free[token] += amount;
            emit Freed(token, amount);
        }
    }
}
