// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {RewardVault} from "../src/RewardVault.sol";
import {Fixture} from "./Fixture.sol";
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
        if (settled) skip(WINDOW);
        vm.expectRevert(abi.encodeWithSelector(RewardVault.StaleEpoch.selector, epoch, epoch));
        vault.publish(epoch, root, 1e18, signatures);
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

    /// An inner node of the tree is no leaf.
    function testFuzz_SecondPreimage(uint256 total) public {
        total = bound(total, 1, MAX_PER_EPOCH / 2);
        bytes32[] memory leaves = new bytes32[](4);
        for (uint256 i = 0; i < 4; ++i) {
            leaves[i] = Tree.leaf(vm.addr(i + 1), total / 4);
        }
        accept(1, Tree.root(leaves), total);
        // The pair of leaves, read as an account and a total, would hash to the inner node if leaves were hashed once.
        bytes32[] memory proof = Tree.proof(leaves, leaves[0]);
        bytes32[] memory shorter = new bytes32[](1);
        shorter[0] = proof[1];
        (bytes32 a, bytes32 b) = leaves[0] < proof[0] ? (leaves[0], proof[0]) : (proof[0], leaves[0]);
        vm.expectRevert();
        vault.claim(address(uint160(uint256(a))), uint256(b), shorter);
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
            vm.expectRevert();
            vault.unpause();
            vm.expectRevert();
            vault.setGuardian(who);
        }
    }
}
