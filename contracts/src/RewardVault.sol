// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {Owned} from "./Owned.sol";

/// @title The vault from which Aleph Cloud's rewards are paid
/// @notice The core nodes agree on what everybody has earned since the beginning and sign the Merkle root of it. The
/// vault takes a root with signatures of two thirds of their power, waits for a while in which it can be stopped or
/// replaced, and then pays each account what it has earned and not yet received. Anybody may publish, settle and claim
/// for anybody; the money only goes where the root says.
/// @dev There is no withdrawal: tokens leave by claims alone. Amounts are cumulative, so that a claim can't be paid
/// twice, and a missed root loses nothing. The bounds are those that StakeWise (a greatest reward rate in the contract,
/// a delay), EigenLayer and Morpho (cumulative roots, a window to revoke, pause) arrived at. Digests are those of
/// EIP-712; leaves and pairs are hashed as OpenZeppelin's merkle-tree package does,
/// leaf = keccak256(keccak256(abi.encode(account, total))).
///
/// Who may do what: the signers pay, within the bounds; the guardian stops and never pays; the owner names the guardian,
/// pauses and ends a pause; only the signers replace the signers.
contract RewardVault is Owned, Pausable, ReentrancyGuard, EIP712 {
    using SafeERC20 for IERC20;

    /// @notice The bounds of what signers can do, fixed for ever.
    /// @param maxPerEpoch By how much the total may grow with each epoch, in 10^-18 ALEPH.
    /// @param genesis The Unix second at which epoch 1 begins.
    /// @param epochLength The least duration of an epoch, in seconds: epoch n is over at genesis + n * epochLength, and
    /// no earlier. So the cap is one over time.
    /// @param window For how many seconds a root waits; shorter than an epoch, so that the one of the next epoch does not
    /// replace it.
    struct Bounds {
        uint256 maxPerEpoch;
        uint64 genesis;
        uint64 epochLength;
        uint64 window;
    }

    /// @notice A root that waits for the end of its window. Its epoch is zero when none waits.
    struct Pending {
        uint64 epoch;
        uint64 finalAt;
        bytes32 root;
        uint256 total;
    }

    /// @notice The EIP-712 type of what core nodes sign to publish.
    bytes32 public constant ROOT_TYPEHASH = keccak256("RewardRoot(uint64 epoch,bytes32 root,uint256 total)");

    /// @notice The EIP-712 type of what core nodes sign to be replaced.
    bytes32 public constant SIGNERS_TYPEHASH = keccak256("SignerSet(uint64 nonce,address[] signers,uint256[] powers)");

    /// @notice The most signers there can be: all of their signatures fit into a block.
    uint256 public constant SIGNERS_MAX = 256;

    /// @notice The token paid, ALEPH.
    IERC20 public immutable token;

    /// @notice By how much the total may grow with each epoch, in 10^-18 ALEPH.
    uint256 public immutable maxPerEpoch;

    /// @notice The Unix second at which epoch 1 begins.
    uint64 public immutable genesis;

    /// @notice The least duration of an epoch, in seconds.
    uint64 public immutable epochLength;

    /// @notice For how many seconds a root waits until it can be settled.
    uint64 public immutable window;

    /// @notice Who may stop roots and pause.
    address public guardian;

    /// @notice The sum of all signers' power.
    uint256 public totalPower;

    /// @notice How many times the signers have been replaced.
    uint64 public signersNonce;

    /// @notice The power of a core node's key; zero for everybody else.
    mapping(address signer => uint256) public powerOf;

    /// @notice The epoch of the root that is paid by; zero before the first.
    uint64 public lastEpoch;

    /// @notice The Merkle root over (account, cumulative total) that is paid by.
    bytes32 public root;

    /// @notice The sum of all that accounts have earned since the beginning, as of the root that is paid by.
    uint256 public lastTotal;

    /// @notice The sum of all that has been paid.
    uint256 public claimed;

    /// @notice What an account has been paid since the beginning.
    mapping(address account => uint256) public claimedOf;

    /// @notice Whether a root, by what was signed for it (hashRoot), has been stopped. It can't come back.
    mapping(bytes32 digest => bool) public stopped;

    /// @notice Whether a root, by what was signed for it (hashRoot), has been published. It can't come again, so that of
    /// two that were signed for an epoch the one that was replaced does not replace the other.
    mapping(bytes32 digest => bool) public published;

    address[] private _signers;
    Pending private _pending;

    /// @notice A root was published and waits. One that waited before is replaced, and never paid by.
    /// @param epoch Its epoch.
    /// @param root The Merkle root over (account, cumulative total).
    /// @param total The sum of the cumulative totals.
    /// @param power The power of those who signed it.
    /// @param finalAt The Unix second from which it can be settled.
    event RootPublished(uint64 indexed epoch, bytes32 root, uint256 total, uint256 power, uint64 finalAt);

    /// @notice A root has passed its window: from now on it is paid by, and the one before no longer.
    event RootSettled(uint64 indexed epoch, bytes32 root, uint256 total);

    /// @notice The guardian has stopped a root that waited.
    event RootStopped(uint64 indexed epoch, bytes32 root, uint256 total);

    /// @notice An account was paid.
    /// @param account Who received it.
    /// @param amount What was paid now.
    /// @param total What the account has been paid since the beginning.
    event Claimed(address indexed account, uint256 amount, uint256 total);

    /// @notice An entry of a batch was passed over: its proof is wrong, it is beyond the root's total, or the token
    /// refuses its account.
    event Skipped(address indexed account, uint256 total);

    /// @notice There are other signers from now on.
    event SignersSet(uint64 indexed nonce, address[] signers, uint256[] powers);

    /// @notice There is another guardian from now on.
    event GuardianSet(address indexed guardian);

    /// @notice No signers, too many, or not one power for each.
    error InvalidSigners(uint256 signers, uint256 powers);
    /// @notice address(0), a signer named twice, or power that is zero or beyond 128 bits.
    error InvalidSigner(address signer, uint256 power);
    /// @notice At construction: a token that is nobody.
    error InvalidToken(address token);
    /// @notice At construction: an epoch of no time, or a window as long as an epoch.
    error InvalidTimes(uint64 epochLength, uint64 window);
    /// @notice The epoch is not after the one that is paid by, or before the one that waits.
    error StaleEpoch(uint64 epoch, uint64 lastEpoch);
    /// @notice The epoch is not over before `endsAt`.
    error EpochNotOver(uint64 epoch, uint256 endsAt);
    /// @notice The total is below that of the root paid by, although what is earned can't be unearned.
    error TotalDecreased(uint256 total, uint256 lastTotal);
    /// @notice The total has grown by more than maxPerEpoch for each epoch.
    error AboveCap(uint256 growth, uint256 cap);
    /// @notice The vault doesn't hold what it would owe.
    error Underfunded(uint256 owed, uint256 balance);
    /// @notice The guardian has stopped this root.
    error Stopped(uint64 epoch, bytes32 root);
    /// @notice This root was published before: it waits, or another one has replaced it.
    error Published(uint64 epoch, bytes32 root);
    /// @notice No such root waits.
    error NotPending(uint64 epoch, bytes32 root);
    /// @notice No root waits, or its window is not over before `finalAt`.
    error NothingToSettle(uint64 finalAt);
    /// @notice A signature is not of a signer, or not over this for this vault.
    error UnknownSigner(address recovered);
    /// @notice Signatures must be in strictly ascending order of their signers' addresses, which leaves no duplicates.
    error SignersNotAscending(address previous, address next);
    /// @notice The signers have less than two thirds of the power.
    error NotEnoughPower(uint256 power, uint256 totalPower);
    /// @notice The root paid by doesn't contain this total for this account.
    error InvalidProof(address account, uint256 total);
    /// @notice The account has received all that it claims.
    error NothingToClaim(address account, uint256 claimed);
    /// @notice Nobody in the batch could be paid anything.
    error NobodyToPay();
    /// @notice The leaves of the root promise more than the total it was published with.
    error AboveTotal(uint256 claimed, uint256 total);
    /// @notice The lists of a batch differ in length.
    error LengthMismatch(uint256 accounts, uint256 totals, uint256 proofs);
    /// @notice Only the guardian, or the owner where that is said, may do this.
    error NotGuardian(address caller);

    /// @param token_ The token paid.
    /// @param owner_ Who names the guardian and ends a pause.
    /// @param guardian_ Who may stop roots and pause; address(0) is nobody but, for a pause, the owner.
    /// @param signers The keys of the core nodes, each once.
    /// @param powers The power of each, not zero.
    /// @param bounds What signers can never do.
    constructor(
        address token_,
        address owner_,
        address guardian_,
        address[] memory signers,
        uint256[] memory powers,
        Bounds memory bounds
    ) Ownable(owner_) EIP712("AlephRewardVault", "1") {
        if (token_ == address(0)) revert InvalidToken(token_);
        if (bounds.epochLength == 0 || bounds.window >= bounds.epochLength) {
            revert InvalidTimes(bounds.epochLength, bounds.window);
        }
        token = IERC20(token_);
        maxPerEpoch = bounds.maxPerEpoch;
        genesis = bounds.genesis;
        epochLength = bounds.epochLength;
        window = bounds.window;
        _setGuardian(guardian_);
        _setSigners(signers, powers);
    }

    /// @notice Lets a root wait for the end of its window. Anybody may bring it, once; the signatures decide. It
    /// replaces one that waits for the same epoch or an earlier one.
    /// @param epoch The epoch that the root closes: over, after that of the root paid by, and not before that of the one
    /// that waits.
    /// @param newRoot The Merkle root over (account, cumulative total).
    /// @param total The sum of the cumulative totals, in 10^-18 ALEPH.
    /// @param signatures EIP-712 signatures (65 bytes: r, s, v of 27 or 28) over hashRoot, in ascending order of their
    /// signers, with at least two thirds of the power together.
    function publish(uint64 epoch, bytes32 newRoot, uint256 total, bytes[] calldata signatures)
        external
        nonReentrant
        whenNotPaused
    {
        if (_due()) _settle();
        if (epoch <= lastEpoch) revert StaleEpoch(epoch, lastEpoch);
        if (epoch < _pending.epoch) revert StaleEpoch(epoch, _pending.epoch);
        uint256 endsAt = genesis + uint256(epoch) * epochLength;
        if (block.timestamp < endsAt) revert EpochNotOver(epoch, endsAt);
        _checkTotal(epoch, total);
        bytes32 digest = hashRoot(epoch, newRoot, total);
        if (stopped[digest]) revert Stopped(epoch, newRoot);
        if (published[digest]) revert Published(epoch, newRoot);
        published[digest] = true;
        uint256 power = _powerOf(digest, signatures);

        uint64 finalAt = uint64(block.timestamp) + window;
        _pending = Pending(epoch, finalAt, newRoot, total);
        emit RootPublished(epoch, newRoot, total, power, finalAt);
    }

    /// @notice Makes the root that waits the one that is paid by, once its window is over. Claims and `publish` do it on
    /// their way.
    function settle() external nonReentrant whenNotPaused {
        if (!_due()) revert NothingToSettle(_pending.finalAt);
        _settle();
    }

    /// @notice Stops the root that waits. It can be stopped until it is settled, also during a pause.
    /// @param epoch Its epoch and
    /// @param pendingRoot its root: another one that has come in between is not stopped by mistake.
    function stop(uint64 epoch, bytes32 pendingRoot) external {
        if (msg.sender != guardian) revert NotGuardian(msg.sender);
        Pending memory waiting = _pending;
        if (epoch == 0 || waiting.epoch != epoch || waiting.root != pendingRoot) revert NotPending(epoch, pendingRoot);
        stopped[hashRoot(epoch, pendingRoot, waiting.total)] = true;
        delete _pending;
        emit RootStopped(epoch, pendingRoot, waiting.total);
    }

    /// @notice Pays an account what it has earned and not yet received.
    /// @param account Who is paid, whoever calls.
    /// @param total What the account has earned since the beginning, as in the root, in 10^-18 ALEPH.
    /// @param proof The hashes from the account's leaf up to the root.
    function claim(address account, uint256 total, bytes32[] calldata proof) external nonReentrant whenNotPaused {
        if (_due()) _settle();
        if (total <= claimedOf[account]) revert NothingToClaim(account, claimedOf[account]);
        if (!_proves(account, total, proof)) revert InvalidProof(account, total);
        uint256 amount = total - claimedOf[account];
        if (amount > _left()) revert AboveTotal(claimed + amount, lastTotal);
        claimed += amount;
        claimedOf[account] = total;
        token.safeTransfer(account, amount);
        emit Claimed(account, amount, total);
    }

    /// @notice Pays many accounts. One that has nothing new is passed over in silence; one whose
    /// proof is wrong, that is beyond the root's total, or that the token refuses, is passed over with `Skipped` and doesn't
    /// stop the others. Reverts when nobody is paid.
    /// @param accounts Who is paid.
    /// @param totals What each has earned since the beginning, as in the root.
    /// @param proofs The hashes from each leaf up to the root.
    /// @return paid How many were paid.
    function claimBatch(address[] calldata accounts, uint256[] calldata totals, bytes32[][] calldata proofs)
        external
        nonReentrant
        whenNotPaused
        returns (uint256 paid)
    {
        if (accounts.length != totals.length || accounts.length != proofs.length) {
            revert LengthMismatch(accounts.length, totals.length, proofs.length);
        }
        if (_due()) _settle();
        for (uint256 i = 0; i < accounts.length; ++i) {
            if (totals[i] <= claimedOf[accounts[i]]) continue;
            if (_tryPay(accounts[i], totals[i], proofs[i])) {
                ++paid;
            } else {
                emit Skipped(accounts[i], totals[i]);
            }
        }
        if (paid == 0) revert NobodyToPay();
    }

    /// @notice Replaces all signers. Anybody may bring it; the signatures of those who leave decide. Roots that they
    /// have signed and not published must be signed anew; one that waits goes on waiting.
    /// @param signers The new keys, each once.
    /// @param powers The power of each, not zero.
    /// @param signatures As for `publish`, over hashSigners.
    function setSigners(address[] calldata signers, uint256[] calldata powers, bytes[] calldata signatures)
        external
        nonReentrant
        whenNotPaused
    {
        _powerOf(hashSigners(signersNonce, signers, powers), signatures);
        for (uint256 i = 0; i < _signers.length; ++i) {
            delete powerOf[_signers[i]];
        }
        ++signersNonce;
        _setSigners(signers, powers);
    }

    /// @notice Stops everything but `stop` until `unpause`. For the owner and the guardian.
    function pause() external {
        if (msg.sender != guardian && msg.sender != owner()) revert NotGuardian(msg.sender);
        _pause();
    }

    /// @notice Lets roots and claims in again.
    function unpause() external onlyOwner {
        _unpause();
    }

    /// @notice Names who may stop roots and pause from now on.
    function setGuardian(address guardian_) external onlyOwner {
        _setGuardian(guardian_);
    }

    /// @notice The root that waits.
    function pending() external view returns (Pending memory) {
        return _pending;
    }

    /// @notice Those who may sign.
    function signerSet() external view returns (address[] memory) {
        return _signers;
    }

    /// @notice The digest that core nodes sign to publish: EIP-712 over RewardRoot for this vault on this chain.
    function hashRoot(uint64 epoch, bytes32 newRoot, uint256 total) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(ROOT_TYPEHASH, epoch, newRoot, total)));
    }

    /// @notice The digest that core nodes sign to be replaced: EIP-712 over SignerSet for this vault on this chain.
    function hashSigners(uint64 nonce, address[] calldata signers, uint256[] calldata powers)
        public
        view
        returns (bytes32)
    {
        bytes32 signersHash = keccak256(abi.encodePacked(signers));
        bytes32 powersHash = keccak256(abi.encodePacked(powers));
        return _hashTypedDataV4(keccak256(abi.encode(SIGNERS_TYPEHASH, nonce, signersHash, powersHash)));
    }

    /// Bounds what a root can promise, compared with the one paid by.
    function _checkTotal(uint64 epoch, uint256 total) private view {
        if (total < lastTotal) revert TotalDecreased(total, lastTotal);
        uint256 cap = Math.saturatingMul(maxPerEpoch, epoch - lastEpoch);
        if (total - lastTotal > cap) revert AboveCap(total - lastTotal, cap);
        uint256 owed = total - claimed;
        uint256 balance = token.balanceOf(address(this));
        if (owed > balance) revert Underfunded(owed, balance);
    }

    /// Returns the power of those who signed, which is enough.
    function _powerOf(bytes32 digest, bytes[] calldata signatures) private view returns (uint256 power) {
        address previous;
        for (uint256 i = 0; i < signatures.length; ++i) {
            address signer = ECDSA.recover(digest, signatures[i]);
            if (powerOf[signer] == 0) revert UnknownSigner(signer);
            if (signer <= previous) revert SignersNotAscending(previous, signer);
            power += powerOf[signer];
            previous = signer;
        }
        if (power * 3 < totalPower * 2) revert NotEnoughPower(power, totalPower);
    }

    function _due() private view returns (bool) {
        return _pending.epoch != 0 && block.timestamp >= _pending.finalAt;
    }

    function _settle() private {
        Pending memory waited = _pending;
        delete _pending;
        (lastEpoch, root, lastTotal) = (waited.epoch, waited.root, waited.total);
        emit RootSettled(waited.epoch, waited.root, waited.total);
    }

    function _proves(address account, uint256 total, bytes32[] calldata proof) private view returns (bool) {
        bytes32 leaf = keccak256(bytes.concat(keccak256(abi.encode(account, total))));
        return MerkleProof.verifyCalldata(proof, root, leaf);
    }

    /// Returns what can still be paid by this root. Without this bound the leaves, which the vault never sees together,
    /// could evade maxPerEpoch.
    function _left() private view returns (uint256) {
        return lastTotal - claimed;
    }

    /// Pays an entry of a batch whose total is above claimedOf[account], or leaves everything as it was. What is paid is
    /// recorded before it leaves.
    function _tryPay(address account, uint256 total, bytes32[] calldata proof) private returns (bool) {
        if (!_proves(account, total, proof)) return false;
        uint256 before = claimedOf[account];
        uint256 amount = total - before;
        if (amount > _left()) return false;
        claimed += amount;
        claimedOf[account] = total;
        if (!token.trySafeTransfer(account, amount)) {
            claimed -= amount;
            claimedOf[account] = before;
            return false;
        }
        emit Claimed(account, amount, total);
        return true;
    }

    function _setSigners(address[] memory signers, uint256[] memory powers) private {
        if (signers.length == 0 || signers.length > SIGNERS_MAX || signers.length != powers.length) {
            revert InvalidSigners(signers.length, powers.length);
        }
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
        _signers = signers;
        emit SignersSet(signersNonce, signers, powers);
    }

    function _setGuardian(address guardian_) private {
        guardian = guardian_;
        emit GuardianSet(guardian_);
    }
}
