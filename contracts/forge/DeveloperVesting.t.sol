// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {DeveloperVesting} from "../src/DeveloperVesting.sol";
import {Offers} from "../src/Offers.sol";
import {Market} from "./Market.sol";

/// @title The lock of the developers' part, whatever arrives, whoever calls, and whenever
contract DeveloperVestingTest is Market {
    uint64 private constant LOCK = 30 days;
    uint256 private constant MANY = 1000;

    DeveloperVesting private lock;
    address private vault = makeAddr("vault");

    function setUp() public override {
        super.setUp();
        lock = new DeveloperVesting(address(aleph), vault, LOCK, 6 hours);
    }

    /// Nothing leaves before its time, to the second, whoever asks; then it goes to the vault and nowhere else.
    function testFuzz_RestsUntilItsTime(uint256 amount, uint64 early, address who) public {
        amount = bound(amount, 1, POOL);
        early = uint64(bound(early, 1, LOCK));
        aleph.mint(address(lock), amount);
        lock.lock(address(aleph));
        skip(LOCK - early);
        vm.prank(who);
        vm.expectRevert(DeveloperVesting.NothingToRelease.selector);
        lock.release(MANY);
        assertEq(lock.releasable(), 0);
        skip(early);
        assertEq(lock.releasable(), amount);
        vm.prank(who);
        lock.release(MANY);
        assertEq(aleph.balanceOf(vault), amount);
        assertEq(aleph.balanceOf(address(lock)), 0);
        assertEq(lock.releasable(), 0);
        vm.expectRevert(DeveloperVesting.NothingToRelease.selector);
        lock.release(type(uint256).max);
    }

    /// Many small tranches can't keep the others: whatever is looked at in a call, in the end all is released.
    function testFuzz_DustKeepsNobody(uint8 dust, uint8 atOnce) public {
        uint256 n = bound(dust, 1, 40);
        uint256 step = bound(atOnce, 1, 50);
        for (uint256 i = 0; i < n; ++i) {
            aleph.mint(address(lock), 1);
            lock.lock(address(aleph));
        }
        aleph.mint(address(lock), 1e18);
        lock.lock(address(aleph));
        assertEq(lock.tranches().length, n + 1);
        skip(LOCK);
        for (uint256 i = 0; i <= n; i += step) {
            lock.release(step);
        }
        assertEq(aleph.balanceOf(vault), 1e18 + n);
        assertEq(lock.tranches().length, 0);
    }

    /// What is noted is noted once.
    function testFuzz_NotedOnce(uint256 amount) public {
        amount = bound(amount, 1, POOL);
        aleph.mint(address(lock), amount);
        lock.lock(address(aleph));
        assertEq(lock.arrived(address(aleph)), 0);
        vm.expectRevert(abi.encodeWithSelector(Offers.NothingArrived.selector, address(aleph)));
        lock.lock(address(aleph));
    }

    /// ALEPH is not for sale and ether is not taken.
    function test_NoOtherWayOut() public {
        aleph.mint(address(lock), 1e18);
        lock.lock(address(aleph));
        skip(LOCK);
        assertEq(lock.offers(address(aleph), 0, MANY).length, 0);
        vm.expectRevert(abi.encodeWithSelector(Offers.NoOffer.selector, address(aleph), 0));
        lock.buy(address(aleph), 0, type(uint256).max, block.timestamp);
        (bool took,) = address(lock).call{value: 1}("");
        assertFalse(took);
    }

    /// Each step says what it did, to the unit.
    function testFuzz_Events(uint256 amount) public {
        amount = bound(amount, 1, POOL);
        uint64 until = uint64(block.timestamp) + LOCK;
        aleph.mint(address(lock), amount);
        vm.expectEmit(address(lock));
        emit DeveloperVesting.Locked(amount, until);
        lock.lock(address(aleph));
        dollar.mint(address(lock), amount);
        vm.expectEmit(address(lock));
        emit Offers.Offered(address(dollar), 0, amount, until);
        lock.lock(address(dollar));
        skip(LOCK);
        vm.expectEmit(address(lock));
        emit DeveloperVesting.Released(amount);
        lock.release(MANY);
    }
}
