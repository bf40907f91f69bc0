// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

import {DeveloperVesting} from "../src/DeveloperVesting.sol";
import {Uniswap} from "../src/Uniswap.sol";
import {Market} from "./Market.sol";

/// @title The lock of the developers' part, whatever arrives, whoever calls, and whenever
contract DeveloperVestingTest is Market {
    uint64 private constant LOCK = 30 days;
    uint256 private constant MANY = 1000;

    DeveloperVesting private lock;
    address private vault = makeAddr("vault");

    function setUp() public override {
        super.setUp();
        lock = new DeveloperVesting(address(aleph), vault, address(processor.router()), address(this), LOCK);
    }

    /// Nothing leaves before its time, to the second, whoever asks; then it goes to the vault and nowhere else.
    function testFuzz_RestsUntilItsTime(uint256 amount, uint64 early, address who) public {
        amount = bound(amount, 1, POOL);
        early = uint64(bound(early, 1, LOCK));
        aleph.mint(address(lock), amount);
        lock.lock(address(aleph));
        skip(LOCK - early);
        vm.prank(who);
        vm.expectRevert(abi.encodeWithSelector(DeveloperVesting.NotFree.selector, address(aleph), 1, 0));
        lock.release(MANY);
        assertEq(lock.releasable(), 0);
        skip(early);
        assertEq(lock.releasable(), amount);
        vm.prank(who);
        lock.release(MANY);
        assertEq(aleph.balanceOf(vault), amount);
        assertEq(aleph.balanceOf(address(lock)), 0);
        vm.expectRevert(abi.encodeWithSelector(DeveloperVesting.NotFree.selector, address(aleph), 1, 0));
        lock.release(MANY);
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
        assertEq(lock.tranches(address(aleph)).length, n + 1);
        skip(LOCK);
        for (uint256 i = 0; i <= n; i += step) {
            lock.release(step);
        }
        assertEq(aleph.balanceOf(vault), 1e18 + n);
        assertEq(lock.tranches(address(aleph)).length, 0);
    }

    /// What is noted is noted once.
    function testFuzz_NotedOnce(uint256 amount) public {
        amount = bound(amount, 1, POOL);
        aleph.mint(address(lock), amount);
        lock.lock(address(aleph));
        assertEq(lock.arrived(address(aleph)), 0);
        vm.expectRevert(abi.encodeWithSelector(DeveloperVesting.NothingToLock.selector, address(aleph)));
        lock.lock(address(aleph));
    }

    /// A stablecoin becomes ALEPH for the vault, at the owner's bound, through each version.
    function testFuzz_Converts(uint256 amount, uint256 part, uint8 version) public {
        amount = bound(amount, 1e6, POOL / 10);
        part = bound(part, 1e3, amount);
        version = uint8(bound(version, 1, 3));
        Uniswap.Route memory route = _route(address(dollar), version);
        dollar.mint(address(lock), amount);
        lock.lock(address(dollar));
        vm.expectRevert(abi.encodeWithSelector(DeveloperVesting.NotFree.selector, address(dollar), part, 0));
        lock.convert(address(dollar), part, route, 1, block.timestamp, MANY);
        skip(LOCK);
        vm.expectRevert(abi.encodeWithSelector(DeveloperVesting.NotFree.selector, address(dollar), amount + 1, amount));
        lock.convert(address(dollar), amount + 1, route, 1, block.timestamp, MANY);
        vm.expectRevert(abi.encodeWithSelector(DeveloperVesting.NotFree.selector, address(dollar), 0, amount));
        lock.convert(address(dollar), 0, route, 1, block.timestamp, MANY);
        vm.expectRevert(DeveloperVesting.ZeroMinimum.selector);
        lock.convert(address(dollar), part, route, 0, block.timestamp, MANY);
        vm.expectPartialRevert(Uniswap.TooLittleReceived.selector);
        lock.convert(address(dollar), part, route, amount + 1, block.timestamp, MANY);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, alice));
        lock.convert(address(dollar), part, route, 1, block.timestamp, MANY);
        route.path[1] = address(hostile);
        vm.expectRevert(abi.encodeWithSelector(DeveloperVesting.InvalidRoute.selector, address(dollar)));
        lock.convert(address(dollar), part, route, 1, block.timestamp, MANY);
        route.path[1] = address(aleph);

        lock.convert(address(dollar), part, route, 1, block.timestamp, MANY);
        assertGt(aleph.balanceOf(vault), 0);
        assertEq(aleph.balanceOf(address(lock)), 0);
        assertEq(dollar.balanceOf(address(lock)), amount - part);
        assertEq(lock.free(address(dollar)), amount - part);
        assertEq(lock.held(address(dollar)), amount - part);
    }

    /// ALEPH and ether are not swapped, and the owner has no other way to either.
    function test_NoRouteOut() public {
        aleph.mint(address(lock), 1e18);
        lock.lock(address(aleph));
        skip(LOCK);
        Uniswap.Route memory route = _route(address(aleph), 1);
        route.path[1] = address(dollar);
        vm.expectRevert(abi.encodeWithSelector(DeveloperVesting.InvalidRoute.selector, address(aleph)));
        lock.convert(address(aleph), 1, route, 1, block.timestamp, MANY);
        route.path[1] = address(aleph); // Round in a circle.
        vm.expectRevert(abi.encodeWithSelector(DeveloperVesting.InvalidRoute.selector, address(aleph)));
        lock.convert(address(aleph), 1, route, 1, block.timestamp, MANY);
        (bool took,) = address(lock).call{value: 1}("");
        assertFalse(took);
    }

    /// A hostile token that comes here is a matter of its own: it opens no way to the ALEPH.
    function testFuzz_HostileToken(uint256 amount, uint256 lie, bool refuses, uint8 which) public {
        amount = bound(amount, 1e6, POOL / 10);
        aleph.mint(address(lock), 5e18);
        lock.lock(address(aleph));
        hostile.mint(address(lock), amount);
        lock.lock(address(hostile));
        skip(LOCK);
        Uniswap.Route memory route = _route(address(hostile), 1);
        bytes[3] memory doors = [
            abi.encodeCall(lock.release, (MANY)),
            abi.encodeCall(lock.lock, (address(hostile))),
            abi.encodeCall(lock.convert, (address(hostile), amount / 2, route, 1, block.timestamp, MANY))
        ];
        lock.transferOwnership(address(hostile)); // The worst case: the token owns the lock.
        vm.prank(address(hostile));
        lock.acceptOwnership();
        hostile.mint(address(lock), 1); // So that there would be something to note.
        hostile.behave(0, bound(lie, 0, 1) * 1e30, refuses, address(lock), doors[which % 3]);
        vm.prank(address(hostile));
        try lock.convert(address(hostile), amount / 2, route, 1, block.timestamp, MANY) {
            assertFalse(refuses, "converted, though the token said no");
        } catch {
            assertEq(aleph.balanceOf(vault), 0);
        }
        assertEq(hostile.calls(), 0, "somebody got in a second time");
        assertEq(aleph.balanceOf(address(lock)), 5e18);
        assertEq(lock.held(address(aleph)), 5e18);
        lock.release(MANY);
        assertEq(aleph.balanceOf(address(lock)), 0);
    }

    /// Nobody is needed where somebody is needed.
    function test_Construction() public {
        address router = address(processor.router());
        vm.expectRevert(abi.encodeWithSelector(DeveloperVesting.InvalidAddress.selector, address(0)));
        new DeveloperVesting(address(0), vault, router, address(this), LOCK);
        vm.expectRevert(abi.encodeWithSelector(DeveloperVesting.InvalidAddress.selector, address(0)));
        new DeveloperVesting(address(aleph), address(0), router, address(this), LOCK);
        vm.expectRevert(abi.encodeWithSelector(DeveloperVesting.InvalidAddress.selector, address(0)));
        new DeveloperVesting(address(aleph), vault, address(0), address(this), LOCK);
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableInvalidOwner.selector, address(0)));
        new DeveloperVesting(address(aleph), vault, router, address(0), LOCK);
        assertEq(address(lock.aleph()), address(aleph));
        assertEq(lock.vault(), vault);
        assertEq(lock.duration(), LOCK);
    }
}
