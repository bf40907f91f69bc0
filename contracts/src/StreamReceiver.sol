// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";

import {ISuperToken} from "./ISuperToken.sol";
import {Owned} from "./Owned.sol";
import {PaymentProcessor} from "./PaymentProcessor.sol";
import {Uniswap} from "./Uniswap.sol";

/// @title Who receives the streams of tokens to the network
/// @notice What streams bring collects here, in super tokens. Anybody may have the ALEPH unwrapped and divided as a
/// payment is; so is ALEPH that came in another way, such as what was streamed on another chain and brought over. Other
/// tokens are swapped by the owner, who sets the least that must come of it, and the ALEPH goes from the pool to where
/// distribution parts go. There is no other way out.
/// @dev The parts and their recipients are those of the payment processor at that moment, so that no stream is divided
/// otherwise than a payment, and nothing is set here. Streams are bound to this address, so it cannot be upgraded: a
/// successor would have to be streamed to anew.
contract StreamReceiver is Owned, ReentrancyGuard {
    using SafeERC20 for IERC20;

    /// @notice The ALEPH token.
    IERC20 public immutable aleph;

    /// @notice The super token that wraps it.
    ISuperToken public immutable superAleph;

    /// @notice Whose parts, recipients, routes and router are used.
    PaymentProcessor public immutable processor;

    /// @notice The Unix second of the last collection; zero when there was none.
    uint64 public collectedAt;

    /// @notice Super tokens were unwrapped: so many 10^-18.
    event Unwrapped(address indexed superToken, uint256 amount);

    /// @notice ALEPH was divided; `distribution` + `developers` + `burned` are `amount`.
    event Collected(uint256 amount, uint256 distribution, uint256 developers, uint256 burned);

    /// @notice Another token was swapped, and the ALEPH went to where distribution parts go.
    event Converted(address indexed token, uint256 amount, uint256 received);

    /// @notice There is no ALEPH here, wrapped or not.
    error NothingToCollect();
    /// @notice The super token wraps something else than is needed, or something that cannot be paid with.
    error InvalidToken(address superToken);
    /// @notice Less is here than is asked for.
    error NotHere(address token, uint256 amount, uint256 held);
    /// @notice A swap needs a least amount of ALEPH.
    error ZeroMinimum();

    /// @param processor_ The payment processor.
    /// @param superAleph_ The super token of its ALEPH.
    /// @param owner_ Who swaps other tokens.
    constructor(address processor_, address superAleph_, address owner_) Ownable(owner_) {
        processor = PaymentProcessor(processor_);
        superAleph = ISuperToken(superAleph_);
        aleph = processor.aleph();
        if (superAleph.getUnderlyingToken() != address(aleph)) revert InvalidToken(superAleph_);
    }

    /// @notice Divides all ALEPH that is here, wrapped or not. Anybody may.
    function collect() external nonReentrant {
        _unwrap(superAleph);
        uint256 amount = aleph.balanceOf(address(this));
        if (amount == 0) revert NothingToCollect();
        collectedAt = uint64(block.timestamp);
        (uint256 distributed, uint256 developed, uint256 burned) = processor.split(amount, false);
        if (distributed > 0) aleph.safeTransfer(processor.distribution(), distributed);
        if (developed > 0) aleph.safeTransfer(processor.developers(), developed);
        if (burned > 0) aleph.safeTransfer(processor.BURN(), burned);
        emit Collected(amount, distributed, developed, burned);
    }

    /// @notice Unwraps all that is here of a super token and swaps some of what it wraps to ALEPH, along the route by which
    /// the payment processor swaps it.
    /// @param superToken The super token; it wraps a token that can be paid with, and not ALEPH.
    /// @param amount How much to swap, in units of the token that it wraps.
    /// @param minAleph The least ALEPH that must come of it, in 10^-18; not zero.
    /// @param deadline The last Unix second at which this may happen.
    function convert(ISuperToken superToken, uint256 amount, uint256 minAleph, uint256 deadline)
        external
        nonReentrant
        onlyOwner
    {
        address token = superToken.getUnderlyingToken();
        PaymentProcessor.Acceptance memory acceptance = processor.acceptanceOf(token);
        if (token == address(0) || token == address(aleph) || !acceptance.accepted) {
            revert InvalidToken(address(superToken));
        }
        if (minAleph == 0) revert ZeroMinimum();
        _unwrap(superToken);
        uint256 held = IERC20(token).balanceOf(address(this));
        if (amount == 0 || amount > held) revert NotHere(token, amount, held);
        uint256 received = Uniswap.swap(
            processor.router(), acceptance.route, token, amount, minAleph, processor.distribution(), deadline
        );
        emit Converted(token, amount, received);
    }

    function _unwrap(ISuperToken superToken) private {
        uint256 amount = IERC20(address(superToken)).balanceOf(address(this));
        if (amount == 0) return;
        superToken.downgrade(amount);
        emit Unwrapped(address(superToken), amount);
    }
}
