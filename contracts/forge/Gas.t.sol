// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Fixture} from "./Fixture.sol";
import {Tree} from "./Tree.sol";

/// @title What transactions at the vault cost
/// @notice 347 recipients, as in the first cycle that production paid. Each call is a transaction of its own, with its base
/// cost and its data; the outcome is compared with gas/Vault.json.
/// forge-config: default.isolate = true
contract GasTest is Fixture {
    uint256 private constant RECIPIENTS = 347;

    address[] private accounts;
    bytes32[] private leaves;
    bytes32 private root;
    uint256[] private totals;
    bytes32[][] private proofs;

    function setUp() public override {
        super.setUp();
        token.mint(address(vault), 100_000e18);
        for (uint256 i = 0; i < RECIPIENTS; ++i) {
            accounts.push(vm.addr(i + 1000));
        }
        skip(EPOCH);
    }

    /// Everybody earns something more.
    function earn(uint64 epoch) private returns (uint256 total) {
        delete leaves;
        delete totals;
        delete proofs;
        for (uint256 i = 0; i < RECIPIENTS; ++i) {
            totals.push(epoch * (1e18 + i * 1e15));
            leaves.push(Tree.leaf(accounts[i], totals[i]));
            total += totals[i];
        }
        bytes32[][] memory levels = Tree.levels(leaves);
        for (uint256 i = 0; i < RECIPIENTS; ++i) {
            proofs.push(Tree.proof(levels, leaves[i]));
        }
        root = levels[levels.length - 1][0];
    }

    function batch(uint256 from, uint256 to) private {
        uint256 n = to - from;
        (address[] memory a, uint256[] memory t, bytes32[][] memory p) =
            (new address[](n), new uint256[](n), new bytes32[][](n));
        for (uint256 i = 0; i < n; ++i) {
            (a[i], t[i], p[i]) = (accounts[from + i], totals[from + i], proofs[from + i]);
        }
        vault.claimBatch(a, t, p);
    }

    function test_GasOfRoots() public {
        uint256 total = earn(1);
        bytes[] memory five = sign(vault.hashRoot(1, root, total), 0x7c); // The five heaviest: 250 of 280.
        vault.publish(1, root, total, five);
        vm.snapshotGasLastCall("Vault", "publish the first root with 5 signatures");
        skip(WINDOW);
        vault.settle();
        vm.snapshotGasLastCall("Vault", "settle the first root");
        skip(EPOCH);
        total = earn(2);
        five = sign(vault.hashRoot(2, root, total), 0x7c);
        vault.publish(2, root, total, five);
        vm.snapshotGasLastCall("Vault", "publish a later root with 5 signatures");
        skip(WINDOW);
        vault.settle();
        vm.snapshotGasLastCall("Vault", "settle a later root");
        skip(EPOCH);
        bytes[] memory all = sign(vault.hashRoot(3, root, total));
        vault.publish(3, root, total, all);
        vm.snapshotGasLastCall("Vault", "publish a later root with 7 signatures");
        vm.prank(guardian);
        vault.stop(3, root);
        vm.snapshotGasLastCall("Vault", "stop a root");
    }

    function test_GasOfClaims() public {
        uint256 total = earn(1);
        accept(1, root, total);
        vault.claim(accounts[0], totals[0], proofs[0]);
        vault.claim(accounts[1], totals[1], proofs[1]);
        vm.snapshotGasLastCall("Vault", "claim, account without ALEPH");
        batch(2, 102);
        vm.snapshotGasLastCall("Vault", "batch of 100, accounts without ALEPH");
        batch(102, 302);
        vm.snapshotGasLastCall("Vault", "batch of 200, accounts without ALEPH");
        batch(302, RECIPIENTS);
        skip(EPOCH);
        total = earn(2);
        accept(2, root, total);
        vault.claim(accounts[1], totals[1], proofs[1]);
        vm.snapshotGasLastCall("Vault", "claim, account with ALEPH");
        batch(2, 102);
        vm.snapshotGasLastCall("Vault", "batch of 100, accounts with ALEPH");
        batch(102, 302);
        vm.snapshotGasLastCall("Vault", "batch of 200, accounts with ALEPH");
        assertEq(token.balanceOf(accounts[200]), totals[200]);
    }

    /// All recipients of an epoch, in the three ways: each by a claim, in batches as large as a policy allows, and by a
    /// keeper, who brings the root, settles it and pays in such batches. The outcome is in gas/Recipients.json.
    function test_GasOfAllRecipients() public {
        _all(1, "without ALEPH");
        skip(EPOCH);
        _all(2, "with ALEPH");
    }

    function _all(uint64 epoch, string memory which) private {
        uint256 total = earn(epoch);
        bytes[] memory five = sign(vault.hashRoot(epoch, root, total), 0x7c);
        vault.publish(epoch, root, total, five);
        uint256 bringing = vm.lastCallGas().gasTotalUsed;
        skip(WINDOW);
        vault.settle();
        bringing += vm.lastCallGas().gasTotalUsed;

        uint256 before = vm.snapshotState();
        uint256 claims;
        for (uint256 i = 0; i < RECIPIENTS; ++i) {
            vault.claim(accounts[i], totals[i], proofs[i]);
            claims += vm.lastCallGas().gasTotalUsed;
        }
        _paid();
        vm.revertToState(before);
        batch(0, 200);
        uint256 batches = vm.lastCallGas().gasTotalUsed;
        batch(200, RECIPIENTS);
        batches += vm.lastCallGas().gasTotalUsed;
        _paid();
        _tell("by claim", which, claims);
        _tell("in batches", which, batches);
        _tell("by a keeper", which, batches + bringing);
    }

    /// Each has what his leaf says, to the unit.
    function _paid() private view {
        for (uint256 i = 0; i < RECIPIENTS; ++i) {
            assertEq(token.balanceOf(accounts[i]), totals[i]);
        }
    }

    function _tell(string memory way, string memory which, uint256 gas) private {
        string memory name = string.concat("347 accounts ", which, ", ", way);
        vm.snapshotValue("Recipients", name, gas);
        vm.snapshotValue("Recipients", string.concat(name, ", each"), gas / RECIPIENTS);
    }
}
