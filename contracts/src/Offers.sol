// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title Tokens that anybody may buy for ALEPH, at a price that falls until somebody does
/// @notice Each offer is sold whole, by a Dutch auction: its price begins at all the ALEPH that there is, which nobody
/// pays, and halves again and again. Who finds it worth its price first pays that, straight to where the ALEPH belongs.
/// Nobody chooses a route, a minimum or a buyer, so nobody can be paid for choosing; there is nothing to configure, and
/// no price of a pool is believed. ALEPH itself is never offered.
/// @dev Offers don't know of each other: dust that somebody brings is an offer of its own and moves no other's price.
/// The market says what an offer brings. Where nobody looks it goes for less, at worst for a unit.
abstract contract Offers is ReentrancyGuard {
    using SafeERC20 for IERC20;

    /// @notice Some of a token for sale. Its amount is zero once it is sold.
    /// @param opens The Unix second from which it can be bought, and its price falls.
    /// @param amount How much, in units of its token.
    struct Offer {
        uint64 opens;
        uint192 amount;
    }

    /// @notice The ALEPH token.
    IERC20 public immutable aleph;

    /// @notice In how many seconds the price of an offer halves.
    uint64 public immutable halving;

    /// @notice What is here of a token and has been noted.
    mapping(address token => uint256) public held;

    mapping(address token => Offer[]) private _offers;

    /// @notice What had arrived is for sale from a moment on.
    event Offered(address indexed token, uint256 indexed offer, uint256 amount, uint64 opens);

    /// @notice An offer was bought, for so much ALEPH.
    event Sold(address indexed token, uint256 indexed offer, address indexed buyer, uint256 amount, uint256 price);

    /// @notice Nothing of the token has arrived that was not noted before.
    error NothingArrived(address token);
    /// @notice ALEPH is not for sale.
    error NotForSale(address token);
    /// @notice There is no such offer, or somebody has bought it.
    error NoOffer(address token, uint256 offer);
    /// @notice The offer can't be bought before `opens`.
    error NotOpen(address token, uint256 offer, uint64 opens);
    /// @notice The price is still above the most that the buyer pays.
    error TooDear(uint256 price, uint256 most);
    /// @notice The purchase came after its deadline.
    error DeadlinePassed(uint256 deadline, uint256 time);
    /// @notice At construction: address(0) where somebody is needed.
    error InvalidAddress(address who);
    /// @notice At construction: a price that halves in no time.
    error ZeroHalving();

    constructor(address aleph_, uint64 halving_) {
        if (aleph_ == address(0)) revert InvalidAddress(aleph_);
        if (halving_ == 0) revert ZeroHalving();
        aleph = IERC20(aleph_);
        halving = halving_;
    }

    /// @notice Buys an offer at its price of now, with ALEPH that the buyer has approved for this contract.
    /// @param token What is bought.
    /// @param offer Which offer of it.
    /// @param most The most ALEPH that the buyer pays, in 10^-18.
    /// @param deadline The last Unix second at which this may happen.
    function buy(address token, uint256 offer, uint256 most, uint256 deadline) external nonReentrant {
        if (deadline < block.timestamp) revert DeadlinePassed(deadline, block.timestamp);
        uint256 paid = price(token, offer);
        if (paid > most) revert TooDear(paid, most);
        uint256 amount = _offers[token][offer].amount;
        _offers[token][offer].amount = 0;
        held[token] -= amount;
        aleph.safeTransferFrom(msg.sender, _seller(), paid);
        IERC20(token).safeTransfer(msg.sender, amount);
        emit Sold(token, offer, msg.sender, amount, paid);
    }

    /// @notice What an offer costs now, in 10^-18 ALEPH; never nothing. Between two halvings it falls evenly.
    function price(address token, uint256 offer) public view returns (uint256) {
        if (offer >= _offers[token].length) revert NoOffer(token, offer);
        Offer memory it = _offers[token][offer];
        if (it.amount == 0) revert NoOffer(token, offer);
        if (block.timestamp < it.opens) revert NotOpen(token, offer, it.opens);
        uint256 time = block.timestamp - it.opens;
        uint256 whole = aleph.totalSupply() >> (time / halving);
        return Math.max(1, whole - Math.mulDiv(whole, time % halving, 2 * uint256(halving)));
    }

    /// @notice Some of the offers that there have been of a token, in the order in which they were made; the place of an
    /// offer among all of them is its name.
    /// @param first The first that is wanted.
    /// @param most How many at most.
    function offers(address token, uint256 first, uint256 most) external view returns (Offer[] memory some) {
        Offer[] storage all = _offers[token];
        if (first >= all.length) return some;
        some = new Offer[](Math.min(most, all.length - first));
        for (uint256 i = 0; i < some.length; ++i) {
            some[i] = all[first + i];
        }
    }

    /// @notice What has arrived of a token and has not been noted.
    function arrived(address token) public view returns (uint256) {
        return IERC20(token).balanceOf(address(this)) - held[token];
    }

    /// Who gets the ALEPH.
    function _seller() internal view virtual returns (address);

    /// Takes note of what has arrived of a token, and returns it.
    function _note(address token) internal returns (uint256 amount) {
        amount = arrived(token);
        if (amount == 0) revert NothingArrived(token);
        held[token] += amount;
    }

    /// Offers what has arrived of a token, from a moment on.
    function _offer(address token, uint64 opens) internal {
        if (token == address(aleph)) revert NotForSale(token);
        uint256 amount = _note(token);
        _offers[token].push(Offer(opens, SafeCast.toUint192(amount)));
        emit Offered(token, _offers[token].length - 1, amount, opens);
    }
}
