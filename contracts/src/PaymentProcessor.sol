// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {IUniversalRouter} from "./IUniversalRouter.sol";
import {Owned} from "./Owned.sol";
import {Uniswap} from "./Uniswap.sol";

/// @title Payments for Aleph Cloud credits
/// @notice Takes ALEPH, ETH or an accepted ERC-20 token, swaps what is not ALEPH to ALEPH, and divides the outcome
/// between the distribution pool, the developers and the burn address in the same transaction. Between payments it
/// holds nothing, so it has no withdrawal; what is sent here in any other way is nobody's and stays.
/// @dev Sources of the rules: the Aleph Cloud tokenomics proposal (what may be paid with, the parts of a payment, the
/// burn that governance activates) and Aleph's AlephPaymentProcessor (the three outputs of the chain, the developers'
/// part of a stablecoin left unswapped, the non-zero minimum, the hour within which a payment must happen). Unlike
/// there, a payment is processed at once and by the payer, who therefore sets its bound. How the distribution pool is
/// shared between nodes and stakers is decided off the chain.
contract PaymentProcessor is Owned, Pausable, ReentrancyGuard {
    using SafeERC20 for IERC20;

    /// @notice What is known of a token. ETH is address(0).
    struct Acceptance {
        bool accepted;
        bool stable;
        Uniswap.Route route;
    }

    /// @notice All of a pool, in basis points.
    uint256 public constant WHOLE = 10_000;

    /// @notice The furthest that a deadline may lie ahead, in seconds.
    uint256 public constant DEADLINE_MAX = 3600;

    /// @notice Where burned ALEPH goes. The token refuses transfers to address(0), and nobody has this address's key.
    address public constant BURN = 0x000000000000000000000000000000000000dEaD;

    /// @notice The ALEPH token.
    IERC20 public immutable aleph;

    /// @notice The router through which everything is swapped: Uniswap's Universal Router 2.1.0.
    IUniversalRouter public immutable router;

    /// @notice Wrapped ether, as which the router pays ETH into pools of v2 and v3.
    address public immutable weth;

    /// @notice Who receives the distribution part, always in ALEPH.
    address public distribution;

    /// @notice Who receives the developers' part, in the stablecoin of the payment or in ALEPH.
    address public developers;

    /// @notice The developers' part of a payment, in basis points.
    uint16 public developersBp;

    /// @notice The burned part of a payment, in basis points.
    uint16 public burnBp;

    mapping(address token => Acceptance) private _acceptances;

    /// @notice A payment was taken, swapped and divided. Everything is accounted for: `distribution` + `burned`, and
    /// `developers` too when `developersToken` is ALEPH, are `received`; when it is another token, `swapped` +
    /// `developers` are `amount`.
    /// @param payer Who paid.
    /// @param account Whose credits are bought.
    /// @param token What was paid with; address(0) is ETH.
    /// @param amount What the payer gave, in units of `token`.
    /// @param swapped The part of it that was swapped; zero for ALEPH.
    /// @param received The ALEPH that came of the swap; all of `amount` for ALEPH.
    /// @param distribution The ALEPH sent to the distribution pool.
    /// @param developers What was sent to the developers, in units of `developersToken`.
    /// @param developersToken `token` when it is stable, else ALEPH.
    /// @param burned The ALEPH sent to the burn address.
    event Paid(
        address indexed payer,
        address indexed account,
        address indexed token,
        uint256 amount,
        uint256 swapped,
        uint256 received,
        uint256 distribution,
        uint256 developers,
        address developersToken,
        uint256 burned
    );

    /// @notice The owner changed what is known of a token.
    event TokenSet(address indexed token, bool accepted, bool stable, Uniswap.Route route);

    /// @notice The owner changed who receives the parts.
    event RecipientsSet(address indexed distribution, address indexed developers);

    /// @notice The owner changed the parts, in basis points.
    event SplitSet(uint16 developersBp, uint16 burnBp);

    /// @notice `token` can't be paid with.
    error TokenNotAccepted(address token);
    /// @notice A payment of nothing.
    error ZeroAmount();
    /// @notice A payment that is swapped needs a least amount of ALEPH; without one it could be swapped at any price.
    error ZeroMinimum();
    /// @notice The payment came after its deadline.
    error DeadlinePassed(uint256 deadline, uint256 time);
    /// @notice The deadline lies more than DEADLINE_MAX seconds ahead; `latest` is the last that is taken now.
    error DeadlineTooFar(uint256 deadline, uint256 latest);
    /// @notice The token kept or added something on its way here. Such tokens can't be accounted for.
    error FeeOnTransfer(address token, uint256 amount, uint256 received);
    /// @notice address(0), or this contract, where somebody is needed.
    error InvalidAddress(address who);
    /// @notice The parts are more than the whole.
    error InvalidSplit(uint256 developersBp, uint256 burnBp);
    /// @notice A route must lead from the token to ALEPH; there is none for ALEPH itself and for a token that is not
    /// accepted.
    error InvalidRoute(address token);
    /// @notice A route of ETH through v2 or v3 begins with wrapped ether, and not with `first`.
    error NotWrappedEther(address first, address weth);
    /// @notice ALEPH, ETH and a token that is not accepted can't be stable.
    error CannotBeStable(address token);

    /// @param aleph_ The ALEPH token.
    /// @param router_ The Universal Router.
    /// @param weth_ The wrapped ether that the router was built with.
    /// @param owner_ Who accepts tokens, sets the parts and may pause.
    /// @param distribution_ Who receives the distribution part.
    /// @param developers_ Who receives the developers' part.
    /// @param developersBp_ The developers' part, in basis points.
    /// @param burnBp_ The burned part, in basis points.
    constructor(
        address aleph_,
        address router_,
        address weth_,
        address owner_,
        address distribution_,
        address developers_,
        uint16 developersBp_,
        uint16 burnBp_
    ) Ownable(owner_) {
        if (aleph_ == address(0)) revert InvalidAddress(aleph_);
        if (router_ == address(0)) revert InvalidAddress(router_);
        if (weth_ == address(0)) revert InvalidAddress(weth_);
        aleph = IERC20(aleph_);
        router = IUniversalRouter(router_);
        weth = weth_;
        _setRecipients(distribution_, developers_);
        _setSplit(developersBp_, burnBp_);
    }

    /// @notice Pays `amount` of an ERC-20 token, which the payer has approved for this contract.
    /// @param token ALEPH or another accepted token.
    /// @param amount How much, in units of the token; it is taken whole.
    /// @param account Whose credits are bought; address(0) is the payer.
    /// @param minAleph The least ALEPH that must come of it, in 10^-18; not zero when anything is swapped.
    /// @param deadline The last Unix second at which this may happen; at most DEADLINE_MAX seconds ahead.
    function pay(address token, uint256 amount, address account, uint256 minAleph, uint256 deadline)
        external
        nonReentrant
        whenNotPaused
    {
        _checkDeadline(deadline);
        // ETH is configured under address(0) but paid with payETH.
        if (token == address(0)) revert TokenNotAccepted(token);
        Acceptance storage acceptance = _accepted(token, amount);
        _take(IERC20(token), amount);

        uint256 swapped;
        uint256 received;
        uint256 stablePart;
        if (token == address(aleph)) {
            received = amount;
        } else {
            if (acceptance.stable) stablePart = Math.mulDiv(amount, developersBp, WHOLE);
            swapped = amount - stablePart;
            // Nothing is left to swap when the developers' part is the whole.
            if (swapped > 0) received = _swap(token, swapped, minAleph, deadline, acceptance.route);
        }
        if (received < minAleph) revert Uniswap.TooLittleReceived(minAleph, received);
        _divide(token, amount, account, swapped, received, stablePart, acceptance.stable);
    }

    /// @notice Pays with the ETH sent along.
    /// @param account Whose credits are bought; address(0) is the payer.
    /// @param minAleph The least ALEPH that must come of it, in 10^-18; not zero.
    /// @param deadline The last Unix second at which this may happen; at most DEADLINE_MAX seconds ahead.
    function payETH(address account, uint256 minAleph, uint256 deadline) external payable nonReentrant whenNotPaused {
        _checkDeadline(deadline);
        Acceptance storage acceptance = _accepted(address(0), msg.value);
        uint256 received = _swap(address(0), msg.value, minAleph, deadline, acceptance.route);
        _divide(address(0), msg.value, account, msg.value, received, 0, false);
    }

    /// @notice Says whether a token can be paid with, and how it is swapped.
    /// @param token The token; address(0) is ETH.
    /// @param accepted Whether it can be paid with from now on.
    /// @param stable Whether the developers' part is sent in the token itself instead of being swapped.
    /// @param route The pools through which it is swapped, from the token to ALEPH; none (version None, empty lists) for
    /// ALEPH itself and for a token that is not accepted.
    function setToken(address token, bool accepted, bool stable, Uniswap.Route calldata route) external onlyOwner {
        bool swappable = accepted && token != address(aleph);
        if (stable && (!swappable || token == address(0))) revert CannotBeStable(token);
        address from = token;
        if (token == address(0) && (route.version == Uniswap.Version.V2 || route.version == Uniswap.Version.V3)) {
            from = weth;
            if (route.path.length > 0 && route.path[0] != weth) revert NotWrappedEther(route.path[0], weth);
        }
        bool fits = swappable
            ? Uniswap.leads(route, from, address(aleph))
            : route.version == Uniswap.Version.None && route.path.length == 0 && route.fees.length == 0
                && route.tickSpacings.length == 0;
        if (!fits) revert InvalidRoute(token);
        _acceptances[token] = Acceptance(accepted, stable, route);
        emit TokenSet(token, accepted, stable, route);
    }

    /// @notice Sets who receives the distribution and the developers' parts from now on.
    function setRecipients(address distribution_, address developers_) external onlyOwner {
        _setRecipients(distribution_, developers_);
    }

    /// @notice Sets the developers' and the burned part, in basis points; the rest is the distribution part.
    function setSplit(uint16 developersBp_, uint16 burnBp_) external onlyOwner {
        _setSplit(developersBp_, burnBp_);
    }

    /// @notice Stops payments until `unpause`.
    function pause() external onlyOwner {
        _pause();
    }

    /// @notice Lets payments in again.
    function unpause() external onlyOwner {
        _unpause();
    }

    /// @notice What is known of a token.
    function acceptanceOf(address token) external view returns (Acceptance memory) {
        return _acceptances[token];
    }

    /// @notice Divides ALEPH that came of a payment. The developers' and the burned part are rounded down; the
    /// remainder is the distribution part.
    /// @param received The ALEPH to divide, in 10^-18.
    /// @param stable Whether the developers have had their part in a stablecoin already. Then they get nothing here,
    /// and the burned part is taken in proportion to what was swapped, so that it stays `burnBp` of the payment.
    /// @return distributed The distribution part.
    /// @return developed The developers' part.
    /// @return burned The burned part.
    function split(uint256 received, bool stable)
        public
        view
        returns (uint256 distributed, uint256 developed, uint256 burned)
    {
        uint256 whole = WHOLE;
        if (stable) {
            whole -= developersBp;
        } else {
            developed = Math.mulDiv(received, developersBp, whole);
        }
        if (burnBp > 0) burned = Math.mulDiv(received, burnBp, whole);
        distributed = received - developed - burned;
    }

    function _checkDeadline(uint256 deadline) private view {
        if (deadline < block.timestamp) revert DeadlinePassed(deadline, block.timestamp);
        uint256 latest = block.timestamp + DEADLINE_MAX;
        if (deadline > latest) revert DeadlineTooFar(deadline, latest);
    }

    function _accepted(address token, uint256 amount) private view returns (Acceptance storage acceptance) {
        acceptance = _acceptances[token];
        if (!acceptance.accepted) revert TokenNotAccepted(token);
        if (amount == 0) revert ZeroAmount();
    }

    function _take(IERC20 token, uint256 amount) private {
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(msg.sender, address(this), amount);
        uint256 taken = token.balanceOf(address(this)) - before;
        if (taken != amount) revert FeeOnTransfer(address(token), amount, taken);
    }

    /// Swaps to ALEPH, which then is here.
    function _swap(address token, uint256 amount, uint256 minAleph, uint256 deadline, Uniswap.Route memory route)
        private
        returns (uint256 received)
    {
        if (minAleph == 0) revert ZeroMinimum();
        return Uniswap.swap(router, route, token, amount, minAleph, address(this), deadline);
    }

    /// Sends the parts and records the payment.
    function _divide(
        address token,
        uint256 amount,
        address account,
        uint256 swapped,
        uint256 received,
        uint256 stablePart,
        bool stable
    ) private {
        (uint256 distributed, uint256 developed, uint256 burned) = split(received, stable);
        IERC20 developersToken = aleph;
        if (stable) (developersToken, developed) = (IERC20(token), stablePart);

        if (distributed > 0) aleph.safeTransfer(distribution, distributed);
        if (developed > 0) developersToken.safeTransfer(developers, developed);
        if (burned > 0) aleph.safeTransfer(BURN, burned);
        emit Paid(
            msg.sender,
            account == address(0) ? msg.sender : account,
            token,
            amount,
            swapped,
            received,
            distributed,
            developed,
            address(developersToken),
            burned
        );
    }

    function _setRecipients(address distribution_, address developers_) private {
        if (distribution_ == address(0) || distribution_ == address(this)) revert InvalidAddress(distribution_);
        if (developers_ == address(0) || developers_ == address(this)) revert InvalidAddress(developers_);
        distribution = distribution_;
        developers = developers_;
        emit RecipientsSet(distribution_, developers_);
    }

    function _setSplit(uint16 developersBp_, uint16 burnBp_) private {
        if (uint256(developersBp_) + burnBp_ > WHOLE) revert InvalidSplit(developersBp_, burnBp_);
        developersBp = developersBp_;
        burnBp = burnBp_;
        emit SplitSet(developersBp_, burnBp_);
    }
}
