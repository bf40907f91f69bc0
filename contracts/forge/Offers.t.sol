// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Test, Vm} from "forge-std/Test.sol";

import {DeveloperVesting} from "../src/DeveloperVesting.sol";
import {DevTether} from "../src/DevTether.sol";
import {DevToken} from "../src/DevToken.sol";
import {Offers} from "../src/Offers.sol";
import {HostileToken} from "./HostileToken.sol";

/// @title What is offered is sold whole, once, at its price, and the ALEPH goes where it belongs
contract OffersTest is Test {
    uint64 private constant LOCK = 30 days;
    uint64 private constant HALVING = 6 hours;
    uint256 private constant SUPPLY = 500_000_000e18;

    DevToken private aleph;
    DevToken private dollar;
    DeveloperVesting private lock;
    address private vault = makeAddr("vault");
    address private alice = makeAddr("alice");

    function setUp() public {
        vm.warp(1_800_000_000);
        aleph = new DevToken("Aleph", "ALEPH", 18, address(this));
        dollar = new DevToken("Dollar", "USD", 6, address(this));
        lock = new DeveloperVesting(address(aleph), vault, LOCK, HALVING);
        aleph.mint(alice, SUPPLY);
        vm.prank(alice);
        aleph.approve(address(lock), type(uint256).max);
    }

    function _offered(uint256 amount) private {
        dollar.mint(address(lock), amount);
        lock.lock(address(dollar));
    }

    /// The price begins at all the ALEPH there is, is half of that a halving later, and never rises or is nothing.
    function testFuzz_PriceFalls(uint256 time, uint256 later, uint256 halvings) public {
        _offered(1);
        skip(LOCK);
        uint256 opened = vm.getBlockTimestamp(); // Which the compiler does not take for that of any later moment.
        assertEq(lock.price(address(dollar), 0), SUPPLY);
        time = bound(time, 0, 100 * HALVING);
        later = bound(later, 0, 100 * HALVING);
        halvings = bound(halvings, 0, 300);
        vm.warp(opened + time);
        uint256 price = lock.price(address(dollar), 0);
        assertGe(price, 1);
        skip(HALVING);
        assertApproxEqAbs(lock.price(address(dollar), 0), price < 2 ? 1 : price / 2, 1);
        vm.warp(opened + time + later);
        assertLe(lock.price(address(dollar), 0), price);
        vm.warp(opened + halvings * HALVING);
        uint256 whole = SUPPLY >> halvings;
        assertEq(lock.price(address(dollar), 0), whole == 0 ? 1 : whole);
        skip(HALVING / 4);
        assertEq(lock.price(address(dollar), 0), whole == 0 ? 1 : whole - whole / 8);
    }

    /// Who buys pays the price of the moment, not what he would have paid, and gets all of it, once.
    function testFuzz_SoldOnce(uint256 amount, uint256 time, uint256 spare) public {
        amount = bound(amount, 1, type(uint192).max);
        _offered(amount);
        skip(LOCK + bound(time, 0, 120 * HALVING));
        uint256 price = lock.price(address(dollar), 0);
        vm.expectEmit(address(lock));
        emit Offers.Sold(address(dollar), 0, alice, amount, price);
        vm.prank(alice);
        lock.buy(address(dollar), 0, bound(spare, price, type(uint256).max), block.timestamp);
        assertEq(aleph.balanceOf(vault), price);
        assertEq(aleph.balanceOf(alice), SUPPLY - price);
        assertEq(aleph.balanceOf(address(lock)), 0);
        assertEq(dollar.balanceOf(alice), amount);
        assertEq(lock.held(address(dollar)), 0);
        bytes memory gone = abi.encodeWithSelector(Offers.NoOffer.selector, address(dollar), 0);
        vm.expectRevert(gone);
        lock.price(address(dollar), 0);
        vm.prank(alice);
        vm.expectRevert(gone);
        lock.buy(address(dollar), 0, SUPPLY, block.timestamp);
        assertEq(lock.offers(address(dollar), 0, 2).length, 1);
        assertEq(lock.offers(address(dollar), 0, 2)[0].amount, 0);
    }

    /// What is refused, and with which words; the buyer keeps his ALEPH, and the offer stays.
    function testFuzz_Refusals(uint256 early, uint256 late, uint256 short, uint256 other) public {
        _offered(1e6);
        uint64 opens = uint64(block.timestamp + LOCK);
        skip(LOCK - bound(early, 1, LOCK));
        bytes memory notOpen = abi.encodeWithSelector(Offers.NotOpen.selector, address(dollar), 0, opens);
        vm.startPrank(alice);
        vm.expectRevert(notOpen);
        lock.price(address(dollar), 0);
        vm.expectRevert(notOpen);
        lock.buy(address(dollar), 0, SUPPLY, block.timestamp);
        vm.warp(opens + 10 * HALVING);

        uint256 deadline = block.timestamp - bound(late, 1, block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(Offers.DeadlinePassed.selector, deadline, block.timestamp));
        lock.buy(address(dollar), 0, SUPPLY, deadline);
        uint256 price = lock.price(address(dollar), 0);
        uint256 most = price - bound(short, 1, price);
        vm.expectRevert(abi.encodeWithSelector(Offers.TooDear.selector, price, most));
        lock.buy(address(dollar), 0, most, block.timestamp);
        other = bound(other, 1, type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(Offers.NoOffer.selector, address(dollar), other));
        lock.buy(address(dollar), other, SUPPLY, block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(Offers.NoOffer.selector, address(aleph), 0));
        lock.buy(address(aleph), 0, SUPPLY, block.timestamp);
        aleph.approve(address(lock), price - 1);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(lock), price - 1, price)
        );
        lock.buy(address(dollar), 0, price, block.timestamp);
        assertEq(aleph.balanceOf(alice), SUPPLY);
        assertEq(lock.held(address(dollar)), 1e6);
        aleph.approve(address(lock), price);
        lock.buy(address(dollar), 0, price, block.timestamp);
        vm.stopPrank();
    }

    /// Whoever brings dust, and however often, moves neither price nor time of what others brought.
    function testFuzz_DustMovesNothing(uint256 dust, uint256 when) public {
        dust = bound(dust, 1, 30);
        _offered(1000e6);
        for (uint256 i = 1; i <= dust; ++i) {
            skip(bound(when, 0, LOCK) / dust);
            _offered(1);
        }
        vm.warp(1_800_000_000 + LOCK + 14 * HALVING);
        uint256 price = lock.price(address(dollar), 0);
        assertEq(price, SUPPLY >> 14);
        Offers.Offer[] memory all = lock.offers(address(dollar), 0, dust + 1);
        assertEq(all.length, dust + 1);
        deal(address(aleph), alice, 31 * SUPPLY);
        vm.startPrank(alice);
        for (uint256 i = 1; i <= dust; ++i) {
            if (all[i].opens <= block.timestamp) lock.buy(address(dollar), i, SUPPLY, block.timestamp);
        }
        vm.stopPrank();
        assertEq(lock.price(address(dollar), 0), price);
        assertEq(lock.offers(address(dollar), 0, 1)[0].amount, 1000e6);
    }

    /// The list is read in pieces.
    function test_Pages() public {
        for (uint256 i = 1; i <= 5; ++i) {
            _offered(i);
        }
        assertEq(lock.offers(address(dollar), 0, 0).length, 0);
        assertEq(lock.offers(address(dollar), 5, 1).length, 0);
        assertEq(lock.offers(address(dollar), 6, 1).length, 0);
        Offers.Offer[] memory some = lock.offers(address(dollar), 3, type(uint256).max);
        assertEq(some.length, 2);
        assertEq(some[0].amount, 4);
        assertEq(some[1].amount, 5);
        assertEq(some[1].opens, block.timestamp + LOCK);
        assertEq(lock.offers(address(dollar), 1, 2)[1].amount, 3);
    }

    /// A token that says nothing, as USDT does, is sold like others.
    function test_TokenWithoutAnswer() public {
        DevTether tether = new DevTether(address(this));
        tether.mint(address(lock), 7e6);
        lock.lock(address(tether));
        skip(LOCK + 20 * HALVING);
        vm.prank(alice);
        lock.buy(address(tether), 0, SUPPLY, block.timestamp);
        assertEq(tether.balanceOf(alice), 7e6);
    }

    /// A token that lies, refuses or comes back in harms who buys it, at most: ALEPH is moved by the sale alone, and other
    /// tokens not at all.
    function testFuzz_HostileToken(uint256 amount, uint256 lie, bool refuses, uint8 which) public {
        amount = bound(amount, 1e6, 1e30);
        HostileToken hostile = new HostileToken();
        aleph.mint(address(lock), 5e18);
        lock.lock(address(aleph));
        _offered(9e6);
        hostile.mint(address(lock), amount);
        lock.lock(address(hostile));
        skip(LOCK + 30 * HALVING);
        hostile.mint(address(lock), 1); // So that there would be something to note.
        bytes[4] memory doors = [
            abi.encodeCall(lock.release, (1000)),
            abi.encodeCall(lock.lock, (address(hostile))),
            abi.encodeCall(lock.buy, (address(hostile), 0, SUPPLY, block.timestamp)),
            abi.encodeCall(lock.buy, (address(dollar), 0, SUPPLY, block.timestamp))
        ];
        hostile.behave(0, bound(lie, 0, 1) * 1e30, refuses, address(lock), doors[which % 4]);
        aleph.mint(address(hostile), 1e24); // It would pay for it, too.
        vm.prank(address(hostile));
        aleph.approve(address(lock), type(uint256).max);
        uint256 price = lock.price(address(hostile), 0);
        vm.prank(alice);
        try lock.buy(address(hostile), 0, SUPPLY, block.timestamp) {
            assertFalse(refuses, "paid for, though the token said no");
            assertEq(aleph.balanceOf(vault), price);
        } catch {
            assertEq(aleph.balanceOf(vault), 0);
        }
        assertEq(hostile.calls(), 0, "somebody got in a second time");
        assertEq(aleph.balanceOf(address(lock)), 5e18);
        assertEq(lock.held(address(aleph)), 5e18);
        assertEq(dollar.balanceOf(address(lock)), 9e6);
    }

    function test_Construction() public {
        vm.expectRevert(abi.encodeWithSelector(Offers.InvalidAddress.selector, address(0)));
        new DeveloperVesting(address(0), vault, LOCK, HALVING);
        vm.expectRevert(abi.encodeWithSelector(Offers.InvalidAddress.selector, address(0)));
        new DeveloperVesting(address(aleph), address(0), LOCK, HALVING);
        vm.expectRevert(Offers.ZeroHalving.selector);
        new DeveloperVesting(address(aleph), vault, LOCK, 0);
        assertEq(address(lock.aleph()), address(aleph));
        assertEq(lock.vault(), vault);
        assertEq(lock.duration(), LOCK);
        assertEq(lock.halving(), HALVING);
    }

    /// What noting, selling and releasing cost as transactions of their own, compared with gas/Lock.json.
    /// forge-config: default.isolate = true
    function test_GasOfTheLock() public {
        for (uint256 i = 0; i < 2; ++i) {
            dollar.mint(address(lock), 1e6);
            lock.lock(address(dollar));
            vm.snapshotGasLastCall("Lock", "lock a stablecoin");
            aleph.mint(address(lock), 1e18);
            lock.lock(address(aleph));
            vm.snapshotGasLastCall("Lock", "lock ALEPH");
        }
        skip(LOCK + 20 * HALVING);
        aleph.mint(vault, 1);
        dollar.mint(alice, 1);
        vm.prank(alice);
        lock.buy(address(dollar), 0, SUPPLY, block.timestamp);
        vm.snapshotGasLastCall("Lock", "buy an offer");
        lock.release(10);
        vm.snapshotGasLastCall("Lock", "release two tranches");
    }
}

/// @title What arrives, rests, is sold and released, in whatever order
contract OffersLawsTest is Test {
    Lock private who;

    function setUp() public {
        vm.warp(1_800_000_000);
        who = new Lock();
        targetContract(address(who));
    }

    /// What arrived is here or has left by the two doors, and the vault has what was released and paid, by the events.
    function invariant_NothingIsLost() public view {
        (DeveloperVesting lock, DevToken aleph, DevToken dollar) = (who.lock(), who.aleph(), who.dollar());
        assertEq(aleph.balanceOf(address(lock)) + who.released(), who.came(address(aleph)));
        assertEq(dollar.balanceOf(address(lock)) + who.sold(), who.came(address(dollar)));
        assertEq(aleph.balanceOf(lock.vault()), who.released() + who.paid());
        assertEq(dollar.balanceOf(address(who)), who.sold());
    }

    /// What is noted is what its tranches and offers hold, and it is here.
    function invariant_NotedIsHere() public view {
        (DeveloperVesting lock, DevToken aleph, DevToken dollar) = (who.lock(), who.aleph(), who.dollar());
        uint256 sum;
        Offers.Offer[] memory all = lock.offers(address(dollar), 0, type(uint256).max);
        for (uint256 i = 0; i < all.length; ++i) {
            sum += all[i].amount;
        }
        assertEq(lock.held(address(dollar)), sum);
        assertLe(sum, dollar.balanceOf(address(lock)));
        sum = 0;
        DeveloperVesting.Tranche[] memory resting = lock.tranches();
        for (uint256 i = 0; i < resting.length; ++i) {
            sum += resting[i].amount;
            if (i > 0) assertGe(resting[i].until, resting[i - 1].until);
        }
        assertEq(lock.held(address(aleph)), sum);
        assertLe(sum, aleph.balanceOf(address(lock)));
    }

    /// The steps lead somewhere, so that the laws are not true of nothing.
    function test_TheStepsSell() public {
        who.come(true, 1e18);
        who.come(false, 1e18);
        who.lockUp(true);
        who.lockUp(false);
        who.pass(10 days);
        who.release(5);
        who.buy(0);
        assertEq(who.released(), 1e18);
        assertEq(who.sold(), 1e18);
        assertGt(who.paid(), 0);
        invariant_NothingIsLost();
        invariant_NotedIsHere();
    }
}

/// @title All who deal with the lock
contract Lock is Test {
    uint64 private constant LOCK = 7 days;
    uint64 private constant HALVING = 6 hours;

    DevToken public aleph = new DevToken("Aleph", "ALEPH", 18, address(this));
    DevToken public dollar = new DevToken("Dollar", "USD", 18, address(this));
    DeveloperVesting public lock = new DeveloperVesting(address(aleph), makeAddr("vault"), LOCK, HALVING);
    mapping(address token => uint256) public came;

    // By the events.
    uint256 public released;
    uint256 public sold;
    uint256 public paid;

    constructor() {
        aleph.mint(address(this), 1e40);
        aleph.approve(address(lock), type(uint256).max);
    }

    function _token(bool isAleph) private view returns (DevToken) {
        return isAleph ? aleph : dollar;
    }

    function come(bool isAleph, uint256 amount) external {
        amount = bound(amount, 0, 1000e18);
        _token(isAleph).mint(address(lock), amount);
        came[address(_token(isAleph))] += amount;
    }

    function lockUp(bool isAleph) external {
        address token = address(_token(isAleph));
        if (lock.arrived(token) == 0) vm.expectRevert(abi.encodeWithSelector(Offers.NothingArrived.selector, token));
        lock.lock(token);
    }

    function pass(uint256 time) external {
        skip(bound(time, 1, 10 days));
    }

    function release(uint256 most) external {
        uint256 due = lock.releasable();
        most = bound(most, 0, 5);
        if (due == 0 || most == 0) vm.expectRevert(DeveloperVesting.NothingToRelease.selector);
        vm.recordLogs();
        lock.release(most);
        _read();
    }

    function buy(uint256 which) external {
        Offers.Offer[] memory all = lock.offers(address(dollar), 0, type(uint256).max);
        if (all.length == 0) return;
        which %= all.length;
        if (all[which].amount == 0) vm.expectPartialRevert(Offers.NoOffer.selector);
        else if (all[which].opens > block.timestamp) vm.expectPartialRevert(Offers.NotOpen.selector);
        else if (aleph.balanceOf(address(this)) < lock.price(address(dollar), which)) return;
        vm.recordLogs();
        lock.buy(address(dollar), which, type(uint256).max, block.timestamp);
        _read();
    }

    function _read() private {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].emitter != address(lock)) continue;
            if (logs[i].topics[0] == Offers.Sold.selector) {
                (uint256 amount, uint256 price) = abi.decode(logs[i].data, (uint256, uint256));
                sold += amount;
                paid += price;
            } else if (logs[i].topics[0] == DeveloperVesting.Released.selector) {
                released += abi.decode(logs[i].data, (uint256));
            }
        }
    }
}
