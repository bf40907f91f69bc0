// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title The vault from which Aleph Cloud's rewards are paid
/// @notice The core nodes agree on what everybody has earned since the beginning and sign the Merkle root of it. The
/// vault accepts a root with signatures of two thirds of their power, and pays each account what it has earned and not
/// yet received. Anybody may publish, and anybody may claim for anybody; the money only goes where the root says.
/// @dev There is no withdrawal: tokens leave by claims alone. Amounts are cumulative, so that a claim can't be paid
/// twice, and a missed root loses nothing. The bounds are those that StakeWise (a greatest reward rate in the contract),
/// EigenLayer and Morpho (cumulative roots, pause) arrived at. The digest is that of EIP-712; leaves and pairs are
/// hashed as OpenZeppelin's merkle-tree package does, leaf = keccak256(keccak256(abi.encode(account, total))).
contract RewardVault is Ownable2Step, Pausable, ReentrancyGuard, EIP712 {
    using SafeERC20 for IERC20;

    /// @notice The EIP-712 type of what core nodes sign.
    bytes32 public constant ROOT_TYPEHASH = keccak256("RewardRoot(uint64 epoch,bytes32 root,uint256 total)");

    /// @notice The token paid, ALEPH.
    IERC20 public immutable token;

    /// @notice By how much the total may grow with each epoch, in 10^-18 ALEPH.
    uint256 public immutable maxPerEpoch;

    /// @notice The sum of all signers' power.
    uint256 public immutable totalPower;

    /// @notice The power of a core node's key; zero for everybody else.
    mapping(address signer => uint256) public powerOf;

    /// @notice The epoch of the current root; zero before the first.
    uint64 public lastEpoch;

    /// @notice The current Merkle root over (account, cumulative total).
    bytes32 public root;

    /// @notice The sum of all that accounts have earned since the beginning, as of the current root.
    uint256 public lastTotal;

    /// @notice The sum of all that has been paid.
    uint256 public claimed;

    /// @notice What an account has been paid since the beginning.
    mapping(address account => uint256) public claimedOf;

    /// @notice A root has replaced the one before.
    /// @param epoch Its epoch.
    /// @param root The Merkle root over (account, cumulative total).
    /// @param total The sum of the cumulative totals.
    /// @param power The power of those who signed it.
    event RootPublished(uint64 indexed epoch, bytes32 root, uint256 total, uint256 power);

    /// @notice An account was paid.
    /// @param account Who received it.
    /// @param amount What was paid now.
    /// @param total What the account has been paid since the beginning.
    event Claimed(address indexed account, uint256 amount, uint256 total);

    /// @notice At construction: no signers, or not one power for each.
    error InvalidSigners(uint256 signers, uint256 powers);
    /// @notice At construction: address(0), a signer named twice, or power that is zero or beyond 128 bits.
    error InvalidSigner(address signer, uint256 power);
    /// @notice At construction: a token that is nobody.
    error InvalidToken(address token);
    /// @notice The epoch is not after the current one.
    error StaleEpoch(uint64 epoch, uint64 lastEpoch);
    /// @notice The total is below the current one, although what is earned can't be unearned.
    error TotalDecreased(uint256 total, uint256 lastTotal);
    /// @notice The total has grown by more than maxPerEpoch for each epoch.
    error AboveCap(uint256 growth, uint256 cap);
    /// @notice The vault doesn't hold what it would owe.
    error Underfunded(uint256 owed, uint256 balance);
    /// @notice A signature is not of a signer, or not over this root for this vault.
    error UnknownSigner(address recovered);
    /// @notice Signatures must be in strictly ascending order of their signers' addresses, which leaves no duplicates.
    error SignersNotAscending(address previous, address next);
    /// @notice The signers have less than two thirds of the power.
    error NotEnoughPower(uint256 power, uint256 totalPower);
    /// @notice The current root doesn't contain this total for this account.
    error InvalidProof(address account, uint256 total);
    /// @notice The account has received all that it claims.
    error NothingToClaim(address account, uint256 claimed);
    /// @notice The leaves of the root promise more than the total it was published with.
    error AboveTotal(uint256 claimed, uint256 total);
    /// @notice The lists of a batch differ in length.
    error LengthMismatch(uint256 accounts, uint256 totals, uint256 proofs);

    /// @param token_ The token paid.
    /// @param owner_ Who may pause.
    /// @param signers The keys of the core nodes, each once.
    /// @param powers The power of each, not zero.
    /// @param maxPerEpoch_ By how much the total may grow with each epoch, in 10^-18 ALEPH.
    constructor(
        address token_,
        address owner_,
        address[] memory signers,
        uint256[] memory powers,
        uint256 maxPerEpoch_
    ) Ownable(owner_) EIP712("AlephRewardVault", "1") {
        if (token_ == address(0)) revert InvalidToken(token_);
        if (signers.length == 0 || signers.length != powers.length) {
            revert InvalidSigners(signers.length, powers.length);
        }
        token = IERC20(token_);
        maxPerEpoch = maxPerEpoch_;
        uint256 sum;
        for (uint256 i = 0; i < signers.length; ++i) {
            (address signer, uint256 power) = (signers[i], powers[i]);
            if (signer == address(0) || power == 0 || power > type(uint128).max || powerOf[signer] != 0) {
                revert InvalidSigner(signer, power);
            }
            powerOf[signer] = power;
            sum += power;
        }
        totalPower = sum;
    }

    /// @notice Replaces the root. Anybody may bring it; the signatures decide.
    /// @param epoch The epoch that the root closes, after the current one.
    /// @param newRoot The Merkle root over (account, cumulative total).
    /// @param total The sum of the cumulative totals, in 10^-18 ALEPH.
    /// @param signatures EIP-712 signatures (65 bytes: r, s, v of 27 or 28) over hashRoot, in ascending order of their
    /// signers, with at least two thirds of the power together.
    function publish(uint64 epoch, bytes32 newRoot, uint256 total, bytes[] calldata signatures)
        external
        nonReentrant
        whenNotPaused
    {
        if (epoch <= lastEpoch) revert StaleEpoch(epoch, lastEpoch);
        if (total < lastTotal) revert TotalDecreased(total, lastTotal);
        uint256 cap = Math.saturatingMul(maxPerEpoch, epoch - lastEpoch);
        if (total - lastTotal > cap) revert AboveCap(total - lastTotal, cap);
        uint256 owed = total - claimed;
        uint256 balance = token.balanceOf(address(this));
        if (owed > balance) revert Underfunded(owed, balance);
        uint256 power = _powerOf(hashRoot(epoch, newRoot, total), signatures);
        if (power * 3 < totalPower * 2) revert NotEnoughPower(power, totalPower);

        (lastEpoch, root, lastTotal) = (epoch, newRoot, total);
        emit RootPublished(epoch, newRoot, total, power);
    }

    /// @notice Pays an account what it has earned and not yet received.
    /// @param account Who is paid, whoever calls.
    /// @param total What the account has earned since the beginning, as in the root, in 10^-18 ALEPH.
    /// @param proof The hashes from the account's leaf up to the root.
    function claim(address account, uint256 total, bytes32[] calldata proof) external nonReentrant whenNotPaused {
        if (total <= claimedOf[account]) revert NothingToClaim(account, claimedOf[account]);
        _pay(account, total, proof);
    }

    /// @notice Pays many accounts; one that has nothing new is skipped, one with a wrong proof ends the batch.
    /// @param accounts Who is paid.
    /// @param totals What each has earned since the beginning, as in the root.
    /// @param proofs The hashes from each leaf up to the root.
    function claimBatch(address[] calldata accounts, uint256[] calldata totals, bytes32[][] calldata proofs)
        external
        nonReentrant
        whenNotPaused
    {
        if (accounts.length != totals.length || accounts.length != proofs.length) {
            revert LengthMismatch(accounts.length, totals.length, proofs.length);
        }
        for (uint256 i = 0; i < accounts.length; ++i) {
            if (totals[i] > claimedOf[accounts[i]]) _pay(accounts[i], totals[i], proofs[i]);
        }
    }

    /// @notice Stops publishing and claiming until `unpause`.
    function pause() external onlyOwner {
        _pause();
    }

    /// @notice Lets roots and claims in again.
    function unpause() external onlyOwner {
        _unpause();
    }

    /// @notice The digest that core nodes sign: EIP-712 over RewardRoot for this vault on this chain.
    function hashRoot(uint64 epoch, bytes32 newRoot, uint256 total) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(ROOT_TYPEHASH, epoch, newRoot, total)));
    }

    function _powerOf(bytes32 digest, bytes[] calldata signatures) private view returns (uint256 power) {
        address previous;
        for (uint256 i = 0; i < signatures.length; ++i) {
            address signer = ECDSA.recover(digest, signatures[i]);
            if (powerOf[signer] == 0) revert UnknownSigner(signer);
            if (signer <= previous) revert SignersNotAscending(previous, signer);
            power += powerOf[signer];
            previous = signer;
        }
    }

    /// Requires that total is above claimedOf[account]. What is paid is recorded before it leaves.
    function _pay(address account, uint256 total, bytes32[] calldata proof) private {
        bytes32 leaf = keccak256(bytes.concat(keccak256(abi.encode(account, total))));
        if (!MerkleProof.verifyCalldata(proof, root, leaf)) revert InvalidProof(account, total);
        uint256 amount = total - claimedOf[account];
        // Without this bound the leaves, which the vault never sees together, could evade maxPerEpoch.
        if (amount > lastTotal - claimed) revert AboveTotal(claimed + amount, lastTotal);
        claimed += amount;
        claimedOf[account] = total;
        token.safeTransfer(account, amount);
        emit Claimed(account, amount, total);
    }
}
