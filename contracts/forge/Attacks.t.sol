// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import {RewardVault} from "../src/RewardVault.sol";
import {Fixture} from "./Fixture.sol";
import {HostileToken} from "./HostileToken.sol";
import {Tree} from "./Tree.sol";

/// @title What must fail at the vault, with whatever numbers
contract AttacksTest is Fixture {
    address private thief = makeAddr("thief");

    function setUp() public override {
        super.setUp();
        token.mint(address(vault), 100_000e18);
        skip(10 * EPOCH);
    }

    /// Less than two thirds of the power, whoever they are, move nothing; two thirds are enough.
    function testFuzz_AMinorityColludes(uint256 who, uint256 total) public {
        who = bound(who, 0, (1 << SIGNERS) - 1);
        total = bound(total, 0, MAX_PER_EPOCH);
        bytes32 root = Tree.leaf(thief, total);
        bytes[] memory signatures = sign(vault.hashRoot(1, root, total), who);
        uint256 power = powerOf(who);
        if (power * 3 < totalPower * 2) {
            vm.expectRevert(abi.encodeWithSelector(RewardVault.NotEnoughPower.selector, power, totalPower));
        }
        vault.publish(1, root, total, signatures);
    }

    /// A third of the power, and every number of copies of their signatures.
    function testFuzz_SignaturesCountOnce(uint256 who, uint256 copies) public {
        who = bound(who, 1, (1 << SIGNERS) - 1);
        bytes32 root = Tree.leaf(thief, 1e18);
        bytes[] memory once = sign(vault.hashRoot(1, root, 1e18), who);
        bytes[] memory many = new bytes[](once.length * bound(copies, 2, 5));
        for (uint256 i = 0; i < many.length; ++i) {
            many[i] = once[i * once.length / many.length];
        }
        vm.expectRevert();
        vault.publish(1, root, 1e18, many);
    }

    /// Keys that nobody registered, and signatures that are only bytes.
    function testFuzz_ForgedSignatures(uint256 key, bytes memory noise, uint256 place) public {
        key = bound(key, 1, 2 ** 128);
        bytes32 root = Tree.leaf(thief, 1e18);
        bytes32 digest = vault.hashRoot(1, root, 1e18);
        bytes[] memory signatures = sign(digest);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        bytes memory forged = noise.length % 2 == 0 ? abi.encodePacked(r, s, v) : noise;
        signatures[bound(place, 0, SIGNERS - 1)] = forged;
        vm.expectRevert();
        vault.publish(1, root, 1e18, signatures);
    }

    /// What was signed for another vault, another chain, another epoch, root or total.
    function testFuzz_Replay(uint64 chain, uint64 epoch, uint256 total) public {
        bytes32 root = Tree.leaf(thief, 1e18);
        RewardVault twin = deployVault();
        bytes[] memory forTwin = sign(twin.hashRoot(1, root, 1e18));
        vm.expectRevert();
        vault.publish(1, root, 1e18, forTwin);

        bytes[] memory signatures = sign(vault.hashRoot(1, root, 1e18));
        uint256 here = block.chainid;
        if (chain != here && chain != 0) {
            vm.chainId(chain);
            vm.expectRevert();
            vault.publish(1, root, 1e18, signatures);
            vm.chainId(here);
        }
        epoch = uint64(bound(epoch, 2, 10));
        vm.expectRevert();
        vault.publish(epoch, root, 1e18, signatures);
        total = bound(total, 0, MAX_PER_EPOCH);
        if (total != 1e18) {
            vm.expectRevert();
            vault.publish(1, root, total, signatures);
        }
        vm.expectRevert();
        vault.publish(1, Tree.leaf(thief, 2e18), 1e18, signatures);
    }

    /// A root that is published once is published once.
    function testFuzz_PublishedTwice(uint64 epoch, bool settled) public {
        epoch = uint64(bound(epoch, 1, 10));
        bytes32 root = Tree.leaf(thief, 1e18);
        bytes[] memory signatures = sign(vault.hashRoot(epoch, root, 1e18));
        vault.publish(epoch, root, 1e18, signatures);
        if (settled) {
            skip(WINDOW);
            vm.expectRevert(abi.encodeWithSelector(RewardVault.StaleEpoch.selector, epoch, epoch));
        } else {
            vm.expectRevert(abi.encodeWithSelector(RewardVault.Published.selector, epoch, root));
        }
        vault.publish(epoch, root, 1e18, signatures);
    }

    /// Of two roots that were signed for an epoch, the one that was replaced does not come back, whether the other
    /// waits or was stopped.
    function testFuzz_ReplacedComesBack(uint64 epoch, uint256 wait, bool halt) public {
        epoch = uint64(bound(epoch, 1, 10));
        (bytes32 wrong, bytes32 right) = (Tree.leaf(thief, 2e18), Tree.leaf(makeAddr("alice"), 1e18));
        bytes[] memory signatures = sign(vault.hashRoot(epoch, wrong, 2e18));
        vault.publish(epoch, wrong, 2e18, signatures);
        skip(bound(wait, 0, WINDOW - 1));
        vault.publish(epoch, right, 1e18, sign(vault.hashRoot(epoch, right, 1e18)));
        assertEq(vault.pending().root, right);
        assertEq(vault.pending().finalAt, block.timestamp + WINDOW);
        if (halt) {
            vm.prank(guardian);
            vault.stop(epoch, right);
        }
        vm.expectRevert(abi.encodeWithSelector(RewardVault.Published.selector, epoch, wrong));
        vault.publish(epoch, wrong, 2e18, signatures);
    }

    /// All signers together stay below the cap of the time that has passed.
    function testFuzz_RootAboveCap(uint64 epoch, uint256 total) public {
        epoch = uint64(bound(epoch, 1, 10));
        uint256 cap = MAX_PER_EPOCH * epoch;
        total = bound(total, cap + 1, type(uint256).max);
        bytes32 root = Tree.leaf(thief, total);
        bytes[] memory signatures = sign(vault.hashRoot(epoch, root, total));
        vm.expectRevert(abi.encodeWithSelector(RewardVault.AboveCap.selector, total, cap));
        vault.publish(epoch, root, total, signatures);
    }

    /// Nobody's power counts twice.
    function test_SignerNamedTwice() public {
        (address[] memory signers, uint256[] memory powers) = (new address[](2), new uint256[](2));
        (signers[0], signers[1], powers[0], powers[1]) = (thief, thief, 1, 2);
        bytes[] memory signatures = sign(vault.hashSigners(0, signers, powers));
        vm.expectRevert(abi.encodeWithSelector(RewardVault.InvalidSigner.selector, thief, 2));
        vault.setSigners(signers, powers, signatures);
    }

    /// What was earned can't be unearned.
    function testFuzz_TotalDecreased(uint256 total, uint256 less) public {
        total = bound(total, 1, MAX_PER_EPOCH);
        less = bound(less, 1, total);
        accept(1, Tree.leaf(thief, total), total);
        bytes32 root = Tree.leaf(thief, total - less);
        bytes[] memory signatures = sign(vault.hashRoot(2, root, total - less));
        vm.expectRevert(abi.encodeWithSelector(RewardVault.TotalDecreased.selector, total - less, total));
        vault.publish(2, root, total - less, signatures);
    }

    /// And don't reach for epochs to come.
    function testFuzz_RootOfTheFuture(uint64 epoch) public {
        epoch = uint64(bound(epoch, 11, type(uint64).max));
        bytes32 root = Tree.leaf(thief, 1e18);
        bytes[] memory signatures = sign(vault.hashRoot(epoch, root, 1e18));
        vm.expectPartialRevert(RewardVault.EpochNotOver.selector);
        vault.publish(epoch, root, 1e18, signatures);
    }

    /// A claim is paid once, for one account, at one amount, with one proof.
    function testFuzz_Claims(uint256 total, uint256 more, address other, bytes32[] memory noise) public {
        total = bound(total, 1, MAX_PER_EPOCH / 2);
        more = bound(more, 1, type(uint256).max - total);
        address alice = makeAddr("alice");
        vm.assume(other != alice);
        bytes32[] memory leaves = new bytes32[](2);
        (leaves[0], leaves[1]) = (Tree.leaf(alice, total), Tree.leaf(makeAddr("bob"), 7));
        accept(1, Tree.root(leaves), total + 7);
        bytes32[] memory proof = Tree.proof(leaves, leaves[0]);

        vm.expectRevert(abi.encodeWithSelector(RewardVault.InvalidProof.selector, alice, total + more));
        vault.claim(alice, total + more, proof);
        vm.expectRevert(abi.encodeWithSelector(RewardVault.InvalidProof.selector, other, total));
        vault.claim(other, total, proof);
        if (noise.length != 1 || noise[0] != proof[0]) {
            vm.expectRevert(abi.encodeWithSelector(RewardVault.InvalidProof.selector, alice, total));
            vault.claim(alice, total, noise);
        }
        vault.claim(alice, total, proof);
        assertEq(token.balanceOf(alice), total);
        vm.expectRevert(abi.encodeWithSelector(RewardVault.NothingToClaim.selector, alice, total));
        vault.claim(alice, total, proof);
    }

    /// An inner node of the tree is no leaf. Somebody who gets to choose two neighbours in the tree names himself and an
    /// amount there: their pair is what a leaf that is hashed once would be.
    function testFuzz_SecondPreimage(uint256 total, uint256 amount, bytes32 other) public {
        total = bound(total, 1, MAX_PER_EPOCH);
        amount = bound(amount, 1, total);
        bytes32 node = keccak256(abi.encode(thief, amount));
        accept(1, node < other ? keccak256(bytes.concat(node, other)) : keccak256(bytes.concat(other, node)), total);
        bytes32[] memory proof = new bytes32[](1);
        proof[0] = other;
        vm.expectRevert(abi.encodeWithSelector(RewardVault.InvalidProof.selector, thief, amount));
        vault.claim(thief, amount, proof);

        // Nor is the root itself, without any proof.
        skip(EPOCH);
        accept(2, node, total);
        vm.expectRevert(abi.encodeWithSelector(RewardVault.InvalidProof.selector, thief, amount));
        vault.claim(thief, amount, new bytes32[](0));
    }

    /// Nobody is paid twice within a batch, by a batch after a claim, or by a claim after a batch.
    function testFuzz_DoubleClaim(uint256 total, uint8 copies) public {
        total = bound(total, 1, MAX_PER_EPOCH / 2);
        uint256 n = bound(copies, 2, 20);
        bytes32[] memory leaves = new bytes32[](2);
        (leaves[0], leaves[1]) = (Tree.leaf(thief, total), Tree.leaf(makeAddr("bob"), total));
        accept(1, Tree.root(leaves), 2 * total);
        (address[] memory accounts, uint256[] memory totals, bytes32[][] memory proofs) =
            (new address[](n), new uint256[](n), new bytes32[][](n));
        for (uint256 i = 0; i < n; ++i) {
            (accounts[i], totals[i], proofs[i]) = (thief, total, Tree.proof(leaves, leaves[0]));
        }
        assertEq(vault.claimBatch(accounts, totals, proofs), 1);
        assertEq(token.balanceOf(thief), total);
        vm.expectRevert(RewardVault.NobodyToPay.selector);
        vault.claimBatch(accounts, totals, proofs);
        vm.expectRevert(abi.encodeWithSelector(RewardVault.NothingToClaim.selector, thief, total));
        vault.claim(thief, total, proofs[0]);

        // The next root, with the same entitlement, owes him nothing either.
        skip(EPOCH);
        accept(2, Tree.root(leaves), 2 * total);
        vm.expectRevert(RewardVault.NobodyToPay.selector);
        vault.claimBatch(accounts, totals, proofs);
    }

    /// The bound lies exactly at two thirds, whatever the powers: a unit less moves nothing, a third alone can neither
    /// publish nor keep the others from it.
    function testFuzz_TheBound(uint256 whole, uint256 colluding) public {
        whole = bound(whole, 3, type(uint128).max);
        uint256 least = whole - whole / 3; // Two thirds, rounded up.
        uint256[3] memory all = [colluding = bound(colluding, 1, whole / 3), least, least - 1];
        for (uint256 i = 0; i < 3; ++i) {
            if (all[i] == whole) continue;
            RewardVault two = _vaultOf(all[i], whole - all[i]);
            bytes32 root = Tree.leaf(thief, 1e18);
            bytes[] memory signatures = new bytes[](1);
            signatures[0] = signature(two.hashRoot(1, root, 1e18), 0);
            if (i != 1) {
                vm.expectRevert(abi.encodeWithSelector(RewardVault.NotEnoughPower.selector, all[i], whole));
                two.publish(1, root, 1e18, signatures);
            }
            if (i == 0) signatures[0] = signature(two.hashRoot(1, root, 1e18), 1); // Without the third.
            if (i == 2) continue;
            two.publish(1, root, 1e18, signatures);
            assertEq(two.pending().root, root);
        }
    }

    function _vaultOf(uint256 one, uint256 other) private returns (RewardVault two) {
        (address[] memory signers, uint256[] memory powers) = (new address[](2), new uint256[](2));
        (signers[0], signers[1], powers[0], powers[1]) = (vm.addr(keys[0]), vm.addr(keys[1]), one, other);
        two = new RewardVault(
            address(token),
            address(this),
            guardian,
            signers,
            powers,
            RewardVault.Bounds(MAX_PER_EPOCH, uint64(block.timestamp - 10 * EPOCH), EPOCH, WINDOW)
        );
        token.mint(address(two), 1e18);
    }

    /// The other signature that each signature has, s beyond the half of the curve's order, is none: neither alone nor
    /// next to the first.
    function testFuzz_MalleableSignatures(uint256 which, bool next) public {
        which = bound(which, 0, SIGNERS - 1);
        bytes32 root = Tree.leaf(thief, 1e18);
        bytes32 digest = vault.hashRoot(1, root, 1e18);
        bytes[] memory all = sign(digest);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(keys[which], digest);
        bytes32 high = bytes32(0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141 - uint256(s));
        bytes memory turned = abi.encodePacked(r, high, v ^ 7); // 27 and 28 differ by these bits.
        bytes[] memory signatures = new bytes[](next ? SIGNERS + 1 : SIGNERS);
        for (uint256 i = 0; i < signatures.length; ++i) {
            if (i == (next ? which + 1 : which)) signatures[i] = turned;
            else signatures[i] = all[next && i > which ? i - 1 : i];
        }
        vm.expectRevert(abi.encodeWithSelector(ECDSA.ECDSAInvalidSignatureS.selector, high));
        vault.publish(1, root, 1e18, signatures);
    }

    /// What recovers to nobody is of nobody: address(0) has no power and can't get any.
    function testFuzz_NobodySigns(uint8 v, bytes32 r, bytes32 s) public {
        s = bytes32(uint256(s) >> 2); // In the lower half.
        bytes32 root = Tree.leaf(thief, 1e18);
        bytes32 digest = vault.hashRoot(1, root, 1e18);
        bytes[] memory signatures = new bytes[](1);
        signatures[0] = abi.encodePacked(r, s, v);
        address recovered = ecrecover(digest, v, r, s);
        if (recovered == address(0)) vm.expectRevert(ECDSA.ECDSAInvalidSignature.selector);
        else vm.expectRevert(abi.encodeWithSelector(RewardVault.UnknownSigner.selector, recovered));
        vault.publish(1, root, 1e18, signatures);

        (address[] memory signers, uint256[] memory powers) = (new address[](1), new uint256[](1));
        powers[0] = 1;
        bytes[] memory rotate = sign(vault.hashSigners(0, signers, powers));
        vm.expectRevert(abi.encodeWithSelector(RewardVault.InvalidSigner.selector, address(0), 1));
        vault.setSigners(signers, powers, rotate);
    }

    /// Signers who came back are not put out again by what they signed when they left: a change of signers counts once,
    /// at this vault and on this chain, and is no root.
    function test_SignersRollback() public {
        (address[] memory first, uint256[] memory powers) = (vault.signerSet(), new uint256[](SIGNERS));
        for (uint256 i = 0; i < SIGNERS; ++i) {
            powers[i] = vault.powerOf(first[i]);
        }
        (address[] memory second, uint256[] memory one) = (new address[](1), new uint256[](1));
        (second[0], one[0]) = (vm.addr(keys[0]), 1);
        bytes[] memory leaving = sign(vault.hashSigners(0, second, one));
        vault.setSigners(second, one, leaving);
        bytes[] memory back = sign(vault.hashSigners(1, first, powers), 1);
        vault.setSigners(first, powers, back);
        assertEq(vault.signerSet(), first);

        vm.expectPartialRevert(RewardVault.UnknownSigner.selector);
        vault.setSigners(second, one, leaving);
        vm.expectPartialRevert(RewardVault.UnknownSigner.selector);
        vault.setSigners(first, powers, back);

        bytes[] memory elsewhere = sign(deployVault().hashSigners(2, second, one));
        vm.expectPartialRevert(RewardVault.UnknownSigner.selector);
        vault.setSigners(second, one, elsewhere);
        bytes[] memory here = sign(vault.hashSigners(2, second, one));
        vm.chainId(block.chainid + 1);
        vm.expectPartialRevert(RewardVault.UnknownSigner.selector);
        vault.setSigners(second, one, here);
        vm.chainId(block.chainid - 1);
        vm.expectPartialRevert(RewardVault.UnknownSigner.selector);
        vault.publish(2, bytes32(uint256(1)), 0, here);
        assertEq(vault.signersNonce(), 2);
    }

    /// An epoch can be left out, and then it is over: roots that were signed for it come too late, and the cap counts the
    /// epochs that have passed once.
    function testFuzz_EpochJump(uint64 to, uint256 total, uint64 late) public {
        to = uint64(bound(to, 2, 10));
        total = bound(total, 0, MAX_PER_EPOCH * to);
        late = uint64(bound(late, 0, to));
        accept(to, Tree.leaf(makeAddr("alice"), total), total);
        bytes32 root = Tree.leaf(thief, total + 1);
        bytes[] memory signatures = sign(vault.hashRoot(late, root, total + 1));
        vm.expectRevert(abi.encodeWithSelector(RewardVault.StaleEpoch.selector, late, to));
        vault.publish(late, root, total + 1, signatures);

        skip(EPOCH);
        uint256 above = total + MAX_PER_EPOCH + 1;
        signatures = sign(vault.hashRoot(to + 1, root, above));
        vm.expectRevert(abi.encodeWithSelector(RewardVault.AboveCap.selector, MAX_PER_EPOCH + 1, MAX_PER_EPOCH));
        vault.publish(to + 1, root, above, signatures);
    }

    /// A root that promises what the vault does not hold is none, and one whose leaves promise more than it says pays
    /// what it says.
    function testFuzz_PastWhatIsOwed(uint256 total, uint256 promised) public {
        total = bound(total, 1, MAX_PER_EPOCH - 1);
        promised = bound(promised, total + 1, type(uint256).max / 2);
        accept(1, Tree.leaf(thief, promised), total);
        vm.expectRevert(abi.encodeWithSelector(RewardVault.AboveTotal.selector, promised, total));
        vault.claim(thief, promised, new bytes32[](0));
        (address[] memory accounts, uint256[] memory totals, bytes32[][] memory proofs) =
            (new address[](1), new uint256[](1), new bytes32[][](1));
        (accounts[0], totals[0]) = (thief, promised);
        vm.expectRevert(RewardVault.NobodyToPay.selector);
        vault.claimBatch(accounts, totals, proofs);
        assertEq(token.balanceOf(thief), 0);

        RewardVault poor = deployVault();
        token.mint(address(poor), total);
        skip(EPOCH);
        bytes32 root = Tree.leaf(thief, total + 1);
        bytes[] memory signatures = sign(poor.hashRoot(1, root, total + 1));
        vm.expectRevert(abi.encodeWithSelector(RewardVault.Underfunded.selector, total + 1, total));
        poor.publish(1, root, total + 1, signatures);
    }

    /// Signers who left sign no more, and nobody puts himself into the set.
    function testFuzz_Signers(uint256 who, uint256 key) public {
        who = bound(who, 0, (1 << SIGNERS) - 1);
        key = bound(key, 1, 2 ** 128);
        (address[] memory signers, uint256[] memory powers) = (new address[](1), new uint256[](1));
        (signers[0], powers[0]) = (vm.addr(key), 1);
        bytes[] memory signatures = sign(vault.hashSigners(0, signers, powers), who);
        bytes[] memory ahead = sign(vault.hashSigners(1, signers, powers));
        vm.expectRevert();
        vault.setSigners(signers, powers, ahead);
        if (powerOf(who) * 3 < totalPower * 2) {
            vm.expectPartialRevert(RewardVault.NotEnoughPower.selector);
            vault.setSigners(signers, powers, signatures);
            return;
        }
        vault.setSigners(signers, powers, signatures);
        assertEq(vault.totalPower(), 1);
        vm.expectRevert();
        vault.setSigners(signers, powers, signatures);
        bytes[] memory old = sign(vault.hashRoot(1, bytes32(0), 0));
        vm.expectPartialRevert(RewardVault.UnknownSigner.selector);
        vault.publish(1, bytes32(0), 0, old);
    }

    /// Nobody but the guardian stops, and he and the owner do nothing but what is theirs.
    function testFuzz_Roles(address who) public {
        bytes32 root = Tree.leaf(thief, 1e18);
        vault.publish(1, root, 1e18, sign(vault.hashRoot(1, root, 1e18)));
        vm.startPrank(who);
        if (who != guardian) {
            vm.expectPartialRevert(RewardVault.NotGuardian.selector);
            vault.stop(1, root);
        }
        if (who != guardian && who != address(this)) {
            vm.expectPartialRevert(RewardVault.NotGuardian.selector);
            vault.pause();
        }
        if (who != address(this)) {
            bytes memory notOwner = abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, who);
            vm.expectRevert(notOwner);
            vault.unpause();
            vm.expectRevert(notOwner);
            vault.setGuardian(who);
        }
    }
}

/// @title What must fail at a vault whose token is the thief's
contract AttacksThroughTheTokenTest is Fixture {
    HostileToken private hostile;
    address private alice = makeAddr("alice");
    address private bob = makeAddr("bob");
    bytes32[] private leaves;

    function setUp() public override {
        super.setUp();
        hostile = new HostileToken();
        vault = deployVault(address(hostile));
        hostile.mint(address(vault), 100e18);
        leaves.push(Tree.leaf(alice, 5e18));
        leaves.push(Tree.leaf(bob, 7e18));
        skip(EPOCH);
        accept(1, Tree.root(leaves), 12e18);
    }

    /// Entered again from the middle of a payment, by whichever door: nobody is paid twice, and nothing else happens.
    function testFuzz_Reentrance(uint8 which, bool batched) public {
        skip(EPOCH);
        (address[] memory accounts, uint256[] memory totals, bytes32[][] memory proofs) = _both();
        bytes memory door = _door(which % 5);
        hostile.behave(0, 0, false, address(vault), door);
        if (batched) vault.claimBatch(accounts, totals, proofs);
        else vault.claim(alice, 5e18, proofs[0]);
        assertEq(hostile.calls(), 0, "somebody got in a second time");
        assertEq(hostile.balanceOf(alice), 5e18);
        assertEq(hostile.balanceOf(bob), batched ? 7e18 : 0);
        assertEq(vault.claimed(), batched ? 12e18 : 5e18);
        assertEq(vault.pending().epoch, 0);
        assertEq(vault.signersNonce(), 0);

        // The doors are doors: from outside each opens, but those to what was paid.
        hostile.behave(0, 0, false, address(0), "");
        if (which % 5 == 0 || batched && which % 5 < 3) return;
        (bool open,) = address(vault).call(door);
        assertTrue(open);
    }

    function _door(uint256 which) private view returns (bytes memory) {
        (address[] memory accounts, uint256[] memory totals, bytes32[][] memory proofs) = _both();
        if (which == 0) return abi.encodeCall(vault.claim, (alice, 5e18, proofs[0]));
        if (which == 1) return abi.encodeCall(vault.claim, (bob, 7e18, proofs[1]));
        if (which == 2) return abi.encodeCall(vault.claimBatch, (accounts, totals, proofs));
        if (which == 3) {
            bytes32 root = Tree.leaf(bob, 50e18);
            bytes[] memory all = sign(vault.hashRoot(2, root, 50e18));
            return abi.encodeCall(vault.publish, (2, root, 50e18, all));
        }
        (address[] memory signers, uint256[] memory powers) = (new address[](1), new uint256[](1));
        (signers[0], powers[0]) = (bob, 1);
        bytes[] memory signatures = sign(vault.hashSigners(0, signers, powers));
        return abi.encodeCall(vault.setSigners, (signers, powers, signatures));
    }

    /// An account that the token blocks costs the others nothing, and is paid whole when it is blocked no longer.
    function testFuzz_Blocklist(bool first) public {
        address blocked = first ? alice : bob;
        (address[] memory accounts, uint256[] memory totals, bytes32[][] memory proofs) = _both();
        hostile.blockAccount(blocked, true);
        vm.expectEmit(address(vault));
        emit RewardVault.Skipped(blocked, totals[first ? 0 : 1]);
        assertEq(vault.claimBatch(accounts, totals, proofs), 1);
        assertEq(vault.claimedOf(blocked), 0);
        vm.expectRevert();
        vault.claim(blocked, totals[first ? 0 : 1], proofs[first ? 0 : 1]);
        hostile.blockAccount(blocked, false);
        assertEq(vault.claimBatch(accounts, totals, proofs), 1);
        assertEq(hostile.balanceOf(alice), 5e18);
        assertEq(hostile.balanceOf(bob), 7e18);
        assertEq(vault.claimed(), 12e18);
    }

    /// A token that says no moves nothing and is believed; one that says nothing has moved.
    function test_NoAndNothing() public {
        (address[] memory accounts, uint256[] memory totals, bytes32[][] memory proofs) = _both();
        hostile.behave(0, 0, true, address(0), "");
        vm.expectRevert();
        vault.claim(alice, 5e18, proofs[0]);
        vm.expectRevert(RewardVault.NobodyToPay.selector);
        vault.claimBatch(accounts, totals, proofs);
        assertEq(vault.claimed(), 0);
        hostile.behave(0, 0, false, address(0), "");
        hostile.hush(true);
        vault.claim(alice, 5e18, proofs[0]);
        assertEq(vault.claimBatch(accounts, totals, proofs), 1);
        assertEq(hostile.balanceOf(alice), 5e18);
        assertEq(hostile.balanceOf(bob), 7e18);
    }

    /// A balance that is a lie lets a root in, and still nobody gets what is not there.
    function testFuzz_LyingBalance(uint256 lie) public {
        lie = bound(lie, 1e21, type(uint128).max);
        hostile.behave(0, lie, false, address(0), "");
        skip(EPOCH);
        accept(2, Tree.leaf(bob, 900e18), 900e18);
        vm.expectRevert();
        vault.claim(bob, 900e18, new bytes32[](0));
        assertEq(vault.claimed(), 0);
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
}
