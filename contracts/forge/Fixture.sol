// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {DevToken} from "../src/DevToken.sol";
import {RewardVault} from "../src/RewardVault.sol";

/// @title A vault with seven signers
/// @notice The powers are 10, 20, ..., 70: 280 in all, of which two thirds are 186 and two thirds of a unit.
abstract contract Fixture is Test {
    uint256 internal constant SIGNERS = 7;
    uint256 internal constant MAX_PER_EPOCH = 1000e18;
    uint64 internal constant EPOCH = 1 days;
    uint64 internal constant WINDOW = 1 hours;

    DevToken internal token;
    RewardVault internal vault;
    address internal guardian = makeAddr("guardian");
    uint256[] internal keys; // In ascending order of their addresses.
    uint256 internal totalPower;

    function setUp() public virtual {
        vm.warp(1_800_000_000);
        token = new DevToken("Aleph", "ALEPH", 18, address(this));
        for (uint256 i = 1; i <= SIGNERS; ++i) {
            keys.push(uint256(keccak256(abi.encode("core", i))));
            for (
                uint256 place = keys.length - 1; place > 0 && vm.addr(keys[place - 1]) > vm.addr(keys[place]); --place) {
                (keys[place - 1], keys[place]) = (keys[place], keys[place - 1]);
            }
        }
        vault = deployVault();
        totalPower = vault.totalPower();
    }

    function deployVault() internal returns (RewardVault) {
        return deployVault(address(token));
    }

    function deployVault(address paid) internal returns (RewardVault) {
        (address[] memory signers, uint256[] memory powers) = (new address[](SIGNERS), new uint256[](SIGNERS));
        for (uint256 i = 0; i < SIGNERS; ++i) {
            (signers[i], powers[i]) = (vm.addr(keys[i]), 10 * (i + 1));
        }
        return new RewardVault(
            paid,
            address(this),
            guardian,
            signers,
            powers,
            RewardVault.Bounds(MAX_PER_EPOCH, uint64(block.timestamp), EPOCH, WINDOW)
        );
    }

    /// Signs as the signers whose bits are set.
    function sign(bytes32 digest, uint256 who) internal view returns (bytes[] memory signatures) {
        uint256 n;
        for (uint256 i = 0; i < SIGNERS; ++i) {
            if (who >> i & 1 == 1) ++n;
        }
        signatures = new bytes[](n);
        n = 0;
        for (uint256 i = 0; i < SIGNERS; ++i) {
            if (who >> i & 1 == 0) continue;
            signatures[n++] = signature(digest, i);
        }
    }

    /// All of them.
    function sign(bytes32 digest) internal view returns (bytes[] memory) {
        return sign(digest, type(uint256).max);
    }

    function powerOf(uint256 who) internal view returns (uint256 power) {
        for (uint256 i = 0; i < SIGNERS; ++i) {
            if (who >> i & 1 == 1) power += vault.powerOf(vm.addr(keys[i]));
        }
    }

    /// A valid signature of one of them.
    function signature(bytes32 digest, uint256 signer) internal view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(keys[signer], digest);
        return abi.encodePacked(r, s, v);
    }

    /// Publishes a root and settles it.
    function accept(uint64 epoch, bytes32 root, uint256 total) internal {
        vault.publish(epoch, root, total, sign(vault.hashRoot(epoch, root, total)));
        skip(WINDOW);
        vault.settle();
    }
}
