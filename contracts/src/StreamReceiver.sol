// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {ISuperToken} from "./ISuperToken.sol";
import {Offers} from "./Offers.sol";
import {PaymentProcessor} from "./PaymentProcessor.sol";

/// @title Who receives the streams of tokens to the network
/// @notice What streams bring collects here, in super tokens. Anybody may have the ALEPH unwrapped and divided as a
/// payment is; so is ALEPH that came in another way, such as what was streamed on another chain and brought over. Other
/// tokens are offered to anybody for ALEPH, which the buyer pays to where distribution parts go. There is no other way
/// out, and nobody has a say: it has no owner.
/// @dev The parts and their recipients are those of the payment processor at that moment, so that no stream is divided
/// otherwise than a payment, and nothing is set here. Streams are bound to this address, so it cannot be upgraded: a
/// successor would have to be streamed to anew. A super token is sold as it is: its buyer can unwrap it, and no code of
/// a stranger's token is asked for more than a balance and a transfer.
contract StreamReceiver is Offers {
    using SafeERC20 for IERC20;

    /// @notice The super token that wraps ALEPH.
    ISuperToken public immutable superAleph;

    /// @notice Whose parts and recipients are used.
    PaymentProcessor public immutable processor;

    /// @notice The Unix second of the last collection; zero when there was none.
    uint64 public collectedAt;

    /// @notice ALEPH was unwrapped: so many 10^-18.
    event Unwrapped(uint256 amount);

    /// @notice ALEPH was divided; `distribution` + `developers` + `burned` are `amount`.
    event Collected(uint256 amount, uint256 distribution, uint256 developers, uint256 burned);

    /// @notice There is no ALEPH here, wrapped or not.
    error NothingToCollect();
    /// @notice At construction: the super token wraps something else than ALEPH.
    error InvalidToken(address superToken);

    /// @param processor_ The payment processor.
    /// @param superAleph_ The super token of its ALEPH.
    /// @param halving_ In how many seconds the price of what is offered halves.
    constructor(address processor_, address superAleph_, uint64 halving_)
        Offers(address(PaymentProcessor(processor_).aleph()), halving_)
    {
        processor = PaymentProcessor(processor_);
        superAleph = ISuperToken(superAleph_);
        if (superAleph.getUnderlyingToken() != address(aleph)) revert InvalidToken(superAleph_);
    }

    /// @notice Divides all ALEPH that is here, wrapped or not. Anybody may.
    function collect() external nonReentrant {
        uint256 wrapped = IERC20(address(superAleph)).balanceOf(address(this));
        if (wrapped > 0) {
            superAleph.downgrade(wrapped);
            emit Unwrapped(wrapped);
        }
        uint256 amount = aleph.balanceOf(address(this));
        if (amount == 0) revert NothingToCollect();
        collectedAt = uint64(block.timestamp);
        (uint256 distributed, uint256 developed, uint256 burned) = processor.split(amount, false);
        if (distributed > 0) aleph.safeTransfer(processor.distribution(), distributed);
        if (developed > 0) aleph.safeTransfer(processor.developers(), developed);
        if (burned > 0) aleph.safeTransfer(processor.BURN(), burned);
        emit Collected(amount, distributed, developed, burned);
    }

    /// @notice Offers what has arrived of a token, from now on. Anybody may. ALEPH, wrapped or not, is collected instead.
    function offer(address token) external nonReentrant {
        if (token == address(superAleph)) revert NotForSale(token);
        _offer(token, uint64(block.timestamp));
    }

    function _seller() internal view override returns (address) {
        return processor.distribution();
    }
}
