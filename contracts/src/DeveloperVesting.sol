// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {Offers} from "./Offers.sol";

/// @title The developers' part of payments and rewards, under a lock
/// @notice Whatever arrives here rests for a fixed time and then refills the incentives pool in the reward vault. ALEPH is
/// brought there by anybody. What else there is, stablecoins, is offered to anybody for ALEPH, which the buyer pays to
/// the vault. There is no other way out, before the lock or after, and nobody has a say in either: it has no owner.
/// @dev Source of the rule: the Aleph Cloud tokenomics proposal (the developers' pool is to be timelocked and later used
/// to refill the incentives). Tokens arrive by plain transfers, of which a contract learns nothing; `lock` takes note of
/// what has arrived, and from then on it rests. Each note is a tranche of ALEPH, or an offer of another token.
contract DeveloperVesting is Offers {
    using SafeERC20 for IERC20;

    /// @notice ALEPH that rests until a moment.
    /// @param until The Unix second from which it is free.
    /// @param amount How much, in 10^-18.
    struct Tranche {
        uint64 until;
        uint192 amount;
    }

    /// @notice The reward vault, which gets everything in the end.
    address public immutable vault;

    /// @notice For how many seconds everything rests.
    uint64 public immutable duration;

    Tranche[] private _tranches;
    uint256 private _first; // The first tranche that has not been released.

    /// @notice ALEPH that had arrived is noted, and rests from now on.
    event Locked(uint256 amount, uint64 until);

    /// @notice ALEPH went to the vault.
    event Released(uint256 amount);

    /// @notice No ALEPH has rested for long enough, among the tranches that were looked at.
    error NothingToRelease();

    /// @param aleph_ The ALEPH token.
    /// @param vault_ The reward vault.
    /// @param duration_ For how many seconds everything rests.
    /// @param halving_ In how many seconds the price of what is offered halves.
    constructor(address aleph_, address vault_, uint64 duration_, uint64 halving_) Offers(aleph_, halving_) {
        if (vault_ == address(0)) revert InvalidAddress(vault_);
        vault = vault_;
        duration = duration_;
    }

    /// @notice Takes note of what has arrived of a token. Anybody may.
    function lock(address token) external nonReentrant {
        uint64 until = uint64(block.timestamp) + duration;
        if (token != address(aleph)) return _offer(token, until);
        uint256 amount = _note(token);
        _tranches.push(Tranche(until, SafeCast.toUint192(amount)));
        emit Locked(amount, until);
    }

    /// @notice Brings the ALEPH that has rested for long enough to the vault. Anybody may.
    /// @param tranchesMax How many tranches to look at, at most, so that it always fits into a block.
    function release(uint256 tranchesMax) external nonReentrant {
        uint256 first = _first;
        (uint256 amount, uint256 end) = _free(tranchesMax);
        if (amount == 0) revert NothingToRelease();
        for (uint256 i = first; i < end; ++i) {
            delete _tranches[i];
        }
        _first = end;
        held[address(aleph)] -= amount;
        aleph.safeTransfer(vault, amount);
        emit Released(amount);
    }

    /// @notice The tranches of ALEPH that have not been released, oldest first.
    function tranches() external view returns (Tranche[] memory resting) {
        uint256 first = _first;
        resting = new Tranche[](_tranches.length - first);
        for (uint256 i = 0; i < resting.length; ++i) {
            resting[i] = _tranches[first + i];
        }
    }

    /// @notice What `release` would bring to the vault now if it looked at all tranches.
    function releasable() external view returns (uint256 amount) {
        (amount,) = _free(type(uint256).max);
    }

    /// Returns what is free among the first tranches, and the first that is not. Tranches end in the order in which they
    /// began, so those that are over come first.
    function _free(uint256 tranchesMax) private view returns (uint256 amount, uint256 end) {
        end = _first;
        uint256 last = Math.min(_tranches.length, Math.saturatingAdd(end, tranchesMax));
        for (; end < last && _tranches[end].until <= block.timestamp; ++end) {
            amount += _tranches[end].amount;
        }
    }

    function _seller() internal view override returns (address) {
        return vault;
    }
}
