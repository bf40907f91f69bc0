// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";

import {DevToken} from "../src/DevToken.sol";
import {RewardVault} from "../src/RewardVault.sol";
import {Fixture} from "./Fixture.sol";
import {Tree} from "./Tree.sol";

/// @title Whatever happens at the vault, in whatever order
/// @notice The handler does what core nodes, guardians, keepers and strangers do. After each step the laws below hold.
contract RewardVaultTest is Fixture {
    Network private network;

    function setUp() public override {
        super.setUp();
        network = new Network();
        token.transferOwnership(address(network));
        network.adopt(vault, token, guardian, keys);
        targetContract(address(network));
        bytes4[] memory setup = new bytes4[](2);
        (setup[0], setup[1]) = (Network.adopt.selector, Network.setUp.selector);
        excludeSelector(FuzzSelector(address(network), setup));
    }

    /// What came in is what is there and what was paid, and that is what everybody was paid.
    function invariant_NothingIsLost() public view {
        assertEq(token.balanceOf(address(vault)) + vault.claimed(), network.funded());
        uint256 sum;
        for (uint256 i = 0; i < network.PEOPLE(); ++i) {
            address who = network.person(i);
            assertEq(token.balanceOf(who), vault.claimedOf(who));
            sum += vault.claimedOf(who);
        }
        assertEq(sum, vault.claimed());
    }

    /// The vault holds what it owes by the root that is paid by.
    function invariant_NothingIsOwedThatIsNotThere() public view {
        assertLe(vault.lastTotal() - vault.claimed(), token.balanceOf(address(vault)));
    }

    /// However many roots came, the cap of the time that has passed holds.
    function invariant_TheCapHolds() public view {
        uint256 epochs = (block.timestamp - vault.genesis()) / vault.epochLength();
        assertLe(vault.lastEpoch(), epochs);
        assertLe(vault.claimed(), vault.lastTotal());
        assertLe(vault.lastTotal(), vault.lastEpoch() * vault.maxPerEpoch());
        (uint64 waiting, uint256 total) = (vault.pending().epoch, vault.pending().total);
        if (waiting != 0) assertLe(total, waiting * vault.maxPerEpoch());
    }

    /// The steps lead somewhere, so that the laws are not true of nothing: a known sequence is paid out.
    function test_TheStepsPay() public {
        network.fund(100e18);
        network.earn(0, 5e18);
        network.earn(1, 6e18);
        network.pass(2 * EPOCH);
        network.publish(0);
        network.pass(WINDOW);
        network.settle();
        network.claim(0);
        network.claimBatch(3);
        assertEq(vault.claimedOf(network.person(0)), 5e18);
    }

    /// Nobody was paid more than the honest books say, and no root that was stopped is paid by.
    function invariant_OnlyWhatWasEarnedIsPaid() public view {
        for (uint256 i = 0; i < network.PEOPLE(); ++i) {
            assertLe(vault.claimedOf(network.person(i)), network.earned(i));
        }
        assertFalse(vault.stopped(vault.hashRoot(vault.lastEpoch(), vault.root(), vault.lastTotal())));
    }
}

/// @title Each step at the vault by itself: what it says, and where its bounds end
contract RewardVaultStepsTest is Fixture {
    address private alice = makeAddr("alice");
    address private bob = makeAddr("bob");
    bytes32[] private leaves;
    bytes32 private root;

    function setUp() public override {
        super.setUp();
        token.mint(address(vault), 100_000e18);
        skip(10 * EPOCH);
        leaves.push(Tree.leaf(alice, 5e18));
        leaves.push(Tree.leaf(bob, 7e18));
        root = Tree.root(leaves);
    }

    /// Publishes the root, for so much.
    function _publish(uint64 epoch, uint256 total) private {
        vault.publish(epoch, root, total, sign(vault.hashRoot(epoch, root, total)));
    }

    function _both()
        private
        view
        returns (address[] memory accounts, uint256[] memory totals, bytes32[][] memory proofs)
    {
        (accounts, totals, proofs) = (new address[](2), new uint256[](2), new bytes32[][](2));
        (accounts[0], totals[0], proofs[0]) = (alice, 5e18, Tree.proof(leaves, leaves[0]));
        (accounts[1], totals[1], proofs[1]) = (bob, 7e18, Tree.proof(leaves, leaves[1]));
    }

    function _signers(uint256 n) private pure returns (address[] memory signers, uint256[] memory powers) {
        (signers, powers) = (new address[](n), new uint256[](n));
        for (uint256 i = 0; i < n; ++i) {
            (signers[i], powers[i]) = (address(uint160(0x51600 + i)), i + 1);
        }
    }

    function test_EachStepSaysWhatItDid() public {
        (address[] memory accounts, uint256[] memory totals, bytes32[][] memory proofs) = _both();
        bytes[] memory signatures = sign(vault.hashRoot(1, root, 12e18));
        vm.expectEmit(address(vault));
        emit RewardVault.RootPublished(1, root, 12e18, totalPower, uint64(block.timestamp) + WINDOW);
        vault.publish(1, root, 12e18, signatures);
        skip(WINDOW);
        vm.expectEmit(address(vault));
        emit RewardVault.RootSettled(1, root, 12e18);
        vault.settle();
        vm.expectEmit(address(vault));
        emit RewardVault.Claimed(alice, 5e18, 5e18);
        vault.claim(alice, 5e18, proofs[0]);
        vm.expectEmit(address(vault));
        emit RewardVault.Claimed(bob, 7e18, 7e18);
        vault.claimBatch(accounts, totals, proofs);
        _publish(2, 13e18);
        vm.expectEmit(address(vault));
        emit RewardVault.RootStopped(2, root, 13e18);
        vm.prank(guardian);
        vault.stop(2, root);
        vm.expectEmit(address(vault));
        emit RewardVault.GuardianSet(bob);
        vault.setGuardian(bob);
        (address[] memory signers, uint256[] memory powers) = _signers(2);
        signatures = sign(vault.hashSigners(0, signers, powers));
        vm.expectEmit(address(vault));
        emit RewardVault.SignersSet(1, signers, powers);
        vault.setSigners(signers, powers, signatures);
    }

    /// What would go through goes through after the pause, and not in it; only stopping does.
    function test_InAPauseNothingMoves() public {
        (address[] memory accounts, uint256[] memory totals, bytes32[][] memory proofs) = _both();
        (address[] memory signers, uint256[] memory powers) = _signers(2);
        bytes[] memory signatures = sign(vault.hashRoot(3, root, 12e18));
        bytes[] memory rotate = sign(vault.hashSigners(0, signers, powers));
        accept(1, root, 12e18);
        _publish(2, 12e18);
        skip(WINDOW);
        vm.startPrank(guardian);
        vault.pause();
        bytes[5] memory doors = [
            abi.encodeCall(vault.settle, ()),
            abi.encodeCall(vault.claim, (alice, 5e18, proofs[0])),
            abi.encodeCall(vault.claimBatch, (accounts, totals, proofs)),
            abi.encodeCall(vault.publish, (3, root, 12e18, signatures)),
            abi.encodeCall(vault.setSigners, (signers, powers, rotate))
        ];
        for (uint256 i = 0; i < doors.length; ++i) {
            (bool open, bytes memory reason) = address(vault).call(doors[i]);
            assertFalse(open);
            assertEq(bytes4(reason), Pausable.EnforcedPause.selector);
        }
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, guardian));
        vault.unpause();
        vm.stopPrank();
        vault.unpause();
        for (uint256 i = 0; i < doors.length; ++i) {
            (bool open,) = address(vault).call(doors[i]);
            assertTrue(open);
        }
        assertEq(vault.claimed(), 12e18);
        vm.prank(guardian);
        vault.pause();
        vm.prank(guardian);
        vault.stop(3, root);
    }

    /// A root of an earlier epoch does not replace the one that waits.
    function testFuzz_NoEarlierEpoch(uint64 waits, uint64 earlier) public {
        waits = uint64(bound(waits, 2, 10));
        earlier = uint64(bound(earlier, 1, waits - 1));
        _publish(waits, 12e18);
        bytes[] memory signatures = sign(vault.hashRoot(earlier, root, 12e18));
        vm.expectRevert(abi.encodeWithSelector(RewardVault.StaleEpoch.selector, earlier, waits));
        vault.publish(earlier, root, 12e18, signatures);
    }

    /// The guardian stops the root that he names or none, and it does not come back.
    function testFuzz_StopNamesTheRoot(uint64 epoch, bytes32 other) public {
        vm.assume(epoch != 1 && other != root);
        vm.startPrank(guardian);
        vm.expectRevert(abi.encodeWithSelector(RewardVault.NotPending.selector, 0, bytes32(0)));
        vault.stop(0, bytes32(0)); // Nothing waits.
        _publish(1, 12e18);
        vm.expectRevert(abi.encodeWithSelector(RewardVault.NotPending.selector, 1, other));
        vault.stop(1, other);
        vm.expectRevert(abi.encodeWithSelector(RewardVault.NotPending.selector, epoch, root));
        vault.stop(epoch, root);
        vault.stop(1, root);
        vm.stopPrank();
        assertTrue(vault.stopped(vault.hashRoot(1, root, 12e18)));
        bytes[] memory signatures = sign(vault.hashRoot(1, root, 12e18));
        vm.expectRevert(abi.encodeWithSelector(RewardVault.Stopped.selector, 1, root));
        vault.publish(1, root, 12e18, signatures);
    }

    /// Who claims settles a root whose window is over on his way, and none before.
    function testFuzz_ClaimsSettle(uint256 early, bool batched) public {
        (address[] memory accounts, uint256[] memory totals, bytes32[][] memory proofs) = _both();
        early = bound(early, 1, WINDOW);
        _publish(1, 12e18);
        skip(WINDOW - early);
        vm.expectRevert(abi.encodeWithSelector(RewardVault.InvalidProof.selector, alice, 5e18));
        vault.claim(alice, 5e18, proofs[0]);
        vm.expectRevert(RewardVault.NobodyToPay.selector);
        vault.claimBatch(accounts, totals, proofs);
        skip(early);
        if (batched) vault.claimBatch(accounts, totals, proofs);
        else vault.claim(alice, 5e18, proofs[0]);
        assertEq(token.balanceOf(alice), 5e18);
        assertEq(vault.root(), root);
    }

    /// Of a batch, who proves nothing is passed over, however much the root would leave for him.
    function testFuzz_BatchSkips(uint256 more) public {
        more = bound(more, 1, 100e18);
        accept(1, root, 112e18);
        (address[] memory accounts, uint256[] memory totals, bytes32[][] memory proofs) = _both();
        totals[0] += more;
        vm.expectEmit(address(vault));
        emit RewardVault.Skipped(alice, totals[0]);
        assertEq(vault.claimBatch(accounts, totals, proofs), 1);
        assertEq(token.balanceOf(alice), 0);
        assertEq(token.balanceOf(bob), 7e18);
    }

    /// Lists of a batch are equally long.
    function test_BatchLengths() public {
        accept(1, root, 12e18);
        (address[] memory accounts, uint256[] memory totals, bytes32[][] memory proofs) = _both();
        vm.expectRevert(abi.encodeWithSelector(RewardVault.LengthMismatch.selector, 2, 2, 1));
        vault.claimBatch(accounts, totals, new bytes32[][](1));
        vm.expectRevert(abi.encodeWithSelector(RewardVault.LengthMismatch.selector, 2, 1, 2));
        vault.claimBatch(accounts, new uint256[](1), proofs);
        vm.expectRevert(abi.encodeWithSelector(RewardVault.LengthMismatch.selector, 2, 2, 3));
        vault.claimBatch(accounts, totals, new bytes32[][](3));
    }

    /// Sets of signers that are none, though all have signed them.
    function test_NoSuchSigners() public {
        uint256 most = vault.SIGNERS_MAX();
        uint256[4] memory lengths = [0, most + 1, 2, 1];
        for (uint256 i = 0; i < 4; ++i) {
            uint256 n = i < 2 ? lengths[i] : 3 - lengths[i];
            (address[] memory signers,) = _signers(lengths[i]);
            (, uint256[] memory powers) = _signers(n);
            _refused(signers, powers, abi.encodeWithSelector(RewardVault.InvalidSigners.selector, lengths[i], n));
        }
        (address[] memory one, uint256[] memory power) = _signers(1);
        uint256 above = uint256(type(uint128).max) + 1;
        for (uint256 i = 0; i < 2; ++i) {
            power[0] = i * above;
            _refused(one, power, abi.encodeWithSelector(RewardVault.InvalidSigner.selector, one[0], power[0]));
        }

        (address[] memory all, uint256[] memory each) = _signers(most);
        each[0] = above - 1;
        vault.setSigners(all, each, sign(vault.hashSigners(0, all, each)));
        assertEq(vault.signerSet().length, most);
    }

    function _refused(address[] memory signers, uint256[] memory powers, bytes memory reason) private {
        bytes[] memory signatures = sign(vault.hashSigners(0, signers, powers));
        vm.expectRevert(reason);
        vault.setSigners(signers, powers, signatures);
    }

    function test_Construction() public {
        (address[] memory signers, uint256[] memory powers) = _signers(1);
        RewardVault.Bounds memory bounds = RewardVault.Bounds(MAX_PER_EPOCH, 0, EPOCH, EPOCH - 1);
        new RewardVault(address(token), address(this), guardian, signers, powers, bounds);
        vm.expectRevert(abi.encodeWithSelector(RewardVault.InvalidToken.selector, address(0)));
        new RewardVault(address(0), address(this), guardian, signers, powers, bounds);
        bounds.window = EPOCH;
        vm.expectRevert(abi.encodeWithSelector(RewardVault.InvalidTimes.selector, EPOCH, EPOCH));
        new RewardVault(address(token), address(this), guardian, signers, powers, bounds);
        (bounds.epochLength, bounds.window) = (0, 0);
        vm.expectRevert(abi.encodeWithSelector(RewardVault.InvalidTimes.selector, 0, 0));
        new RewardVault(address(token), address(this), guardian, signers, powers, bounds);
    }
}

/// @title All who deal with the vault
contract Network is Fixture {
    uint256 public constant PEOPLE = 5;

    uint256 public funded;
    uint256[PEOPLE] public earned; // As the books of the core nodes have it.
    uint64 private _published;
    uint256[PEOPLE][] private _books; // At each root that was signed.
    mapping(bytes32 root => uint256) private _bookOf; // One more than its place.

    function setUp() public override {}

    function adopt(RewardVault vault_, DevToken token_, address guardian_, uint256[] memory keys_) external {
        (vault, token, guardian, keys) = (vault_, token_, guardian_, keys_);
    }

    function person(uint256 i) public pure returns (address) {
        return address(uint160(0xa11ce0 + i));
    }

    function fund(uint256 amount) external {
        amount = bound(amount, 0, 3 * MAX_PER_EPOCH);
        token.mint(address(vault), amount);
        funded += amount;
    }

    function pass(uint256 time) external {
        skip(bound(time, 1, 3 * EPOCH));
    }

    function earn(uint256 who, uint256 amount) external {
        earned[who % PEOPLE] += bound(amount, 0, MAX_PER_EPOCH);
    }

    /// Publishes the books as they are, when the vault takes them.
    function publish(uint256 ahead) external {
        uint64 epoch = uint64((block.timestamp - vault.genesis()) / EPOCH);
        epoch -= uint64(bound(ahead, 0, epoch));
        uint256 total;
        for (uint256 i = 0; i < PEOPLE; ++i) {
            total += earned[i];
        }
        bytes32 root = Tree.root(_leaves(earned));
        bytes[] memory signatures = sign(vault.hashRoot(epoch, root, total));
        try vault.publish(epoch, root, total, signatures) {
            _books.push(earned);
            _bookOf[root] = _books.length;
        } catch (bytes memory reason) {
            // Only for the bounds that it has.
            bytes4 why = bytes4(reason);
            assertTrue(
                why == RewardVault.StaleEpoch.selector || why == RewardVault.AboveCap.selector
                    || why == RewardVault.Underfunded.selector || why == RewardVault.TotalDecreased.selector
                    || why == RewardVault.Stopped.selector || why == RewardVault.Published.selector
            );
        }
    }

    function stop() external {
        RewardVault.Pending memory waiting = vault.pending();
        if (waiting.epoch == 0) return;
        vm.prank(guardian);
        vault.stop(waiting.epoch, waiting.root);
    }

    function settle() external {
        RewardVault.Pending memory waiting = vault.pending();
        if (waiting.epoch == 0 || block.timestamp < waiting.finalAt) vm.expectRevert();
        vault.settle();
    }

    function claim(uint256 who) external {
        who %= PEOPLE;
        (bool known, uint256[PEOPLE] memory book) = _paidBy();
        if (!known) return;
        bytes32[] memory leaves = _leaves(book);
        bytes32[] memory proof = Tree.proof(leaves, leaves[who]);
        if (book[who] <= vault.claimedOf(person(who))) vm.expectPartialRevert(RewardVault.NothingToClaim.selector);
        vault.claim(person(who), book[who], proof);
    }

    function claimBatch(uint256 seed) external {
        (bool known, uint256[PEOPLE] memory book) = _paidBy();
        if (!known) return;
        bytes32[] memory leaves = _leaves(book);
        uint256 n = seed % 8;
        (address[] memory accounts, uint256[] memory totals, bytes32[][] memory proofs) =
            (new address[](n), new uint256[](n), new bytes32[][](n));
        for (uint256 i = 0; i < n; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 who = seed % PEOPLE;
            (accounts[i], totals[i], proofs[i]) = (person(who), book[who], Tree.proof(leaves, leaves[who]));
            if (seed >> 128 & 7 == 0) totals[i] += 1; // A wrong one among them.
        }
        try vault.claimBatch(accounts, totals, proofs) {}
        catch (bytes memory reason) {
            assertEq(bytes4(reason), RewardVault.NobodyToPay.selector);
        }
    }

    /// The books behind the root that the next claim is paid by.
    function _paidBy() private view returns (bool known, uint256[PEOPLE] memory book) {
        RewardVault.Pending memory waiting = vault.pending();
        bool due = waiting.epoch != 0 && block.timestamp >= waiting.finalAt;
        uint256 place = _bookOf[due ? waiting.root : vault.root()];
        if (place != 0) (known, book) = (true, _books[place - 1]);
    }

    function _leaves(uint256[PEOPLE] memory book) private pure returns (bytes32[] memory leaves) {
        leaves = new bytes32[](PEOPLE);
        for (uint256 i = 0; i < PEOPLE; ++i) {
            leaves[i] = Tree.leaf(person(i), book[i]);
        }
    }
}
