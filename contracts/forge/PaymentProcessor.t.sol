// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";

import {DevToken} from "../src/DevToken.sol";
import {PaymentProcessor} from "../src/PaymentProcessor.sol";
import {Uniswap} from "../src/Uniswap.sol";
import {Market} from "./Market.sol";

/// @title Payments against Uniswap as its packages carry it, whatever is paid and whoever trades in between
contract PaymentProcessorTest is Market {
    /// Everything that is paid is sent on, for each version, split and amount, and nothing stays.
    function testFuzz_PaymentsAddUp(uint256 amount, uint8 version, bool stable, uint16 developersBp, uint16 burnBp)
        public
    {
        version = uint8(bound(version, 1, 3));
        amount = bound(amount, 1e6, POOL);
        developersBp = uint16(bound(developersBp, 0, 9_999));
        burnBp = uint16(bound(burnBp, 0, 10_000 - developersBp));
        processor.setToken(address(dollar), true, stable, _route(address(dollar), version));
        processor.setSplit(developersBp, burnBp);

        uint256 before = _sentOn();
        vm.prank(alice);
        processor.pay(address(dollar), amount, bob, 1, block.timestamp);
        assertEq(dollar.balanceOf(alice), POOL - amount);
        _holdsNothing();

        uint256 stablePart = stable ? amount * developersBp / 10_000 : 0;
        assertEq(dollar.balanceOf(developers), stablePart);
        uint256 received = _sentOn() - before;
        (uint256 distributed, uint256 developed, uint256 burned) = processor.split(received, stable);
        assertEq(aleph.balanceOf(distribution), distributed);
        assertEq(aleph.balanceOf(developers), developed);
        assertEq(aleph.balanceOf(processor.BURN()), burned);
        assertEq(distributed + developed + burned, received);
    }

    /// Exactly the least that the payer asked for is enough.
    function testFuzz_ExactlyTheLeast(uint256 amount, uint8 version) public {
        amount = bound(amount, 1e6, POOL / 10);
        processor.setToken(address(dollar), true, false, _route(address(dollar), uint8(bound(version, 1, 3))));
        uint256 state = vm.snapshotState();
        vm.prank(alice);
        processor.pay(address(dollar), amount, alice, 1, block.timestamp);
        uint256 received = _sentOn();
        vm.revertToState(state);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(Uniswap.TooLittleReceived.selector, received + 1, received));
        processor.pay(address(dollar), amount, alice, received + 1, block.timestamp);
        processor.pay(address(dollar), amount, alice, received, block.timestamp);
        vm.stopPrank();
        assertEq(_sentOn(), received);
    }

    /// A route leads through more than one pool, and each takes what the one before gave.
    function testFuzz_TwoPools(uint256 amount, uint8 version) public {
        amount = bound(amount, 1e6, POOL / 10);
        version = uint8(bound(version, 2, 3));
        DevToken middle = new DevToken("Middle", "MID", 18, address(this));
        middle.mint(address(this), 10 * POOL);
        for (uint256 i = 0; i < 2; ++i) {
            DevToken other = i == 0 ? dollar : aleph;
            if (version == 2) _fillV3(address(middle), address(other), TICKS);
            else _fillV4(address(middle), address(other));
        }
        processor.setToken(address(dollar), true, false, _through(address(middle), version));
        vm.prank(alice);
        processor.pay(address(dollar), amount, alice, 1, block.timestamp);
        assertEq(dollar.balanceOf(alice), POOL - amount);
        assertGt(_sentOn(), amount * 98 / 100 * (POOL - amount) / POOL * (POOL - amount) / POOL);
        assertLt(_sentOn(), amount);
        _holdsNothing();
        assertEq(middle.balanceOf(address(processor)) + middle.balanceOf(address(processor.router())), 0);
    }

    /// What a pool cannot take is not left with the router, where whoever comes next would have it.
    function testFuzz_TooSmallAPool(uint256 amount) public {
        amount = bound(amount, 2 * POOL, 10 * POOL);
        DevToken thin = new DevToken("Thin", "THIN", 18, address(this));
        thin.mint(address(this), 10 * POOL);
        _fillV3(address(thin), address(aleph), 60); // At no price beyond 0.6 %.
        processor.setToken(address(thin), true, false, _route(address(thin), 2));
        thin.mint(alice, 10 * POOL);
        vm.startPrank(alice);
        thin.approve(address(processor), type(uint256).max);
        vm.expectPartialRevert(Uniswap.NotWhollySwapped.selector);
        processor.pay(address(thin), amount, alice, 1, block.timestamp);
        vm.stopPrank();
        assertEq(thin.balanceOf(alice), 10 * POOL);
        assertEq(_sentOn(), 0);
    }

    /// Whoever trades before, and however much: the payer gets at least what he asked for, or pays nothing.
    function testFuzz_Sandwich(uint256 amount, uint256 front, uint8 version, uint256 slippageBp) public {
        version = uint8(bound(version, 1, 3));
        amount = bound(amount, 1e12, POOL / 100);
        front = bound(front, 1e12, POOL);
        slippageBp = bound(slippageBp, 0, 1_000);
        processor.setToken(address(dollar), true, false, _route(address(dollar), version));
        uint256 snapshot = vm.snapshotState();
        vm.prank(alice);
        processor.pay(address(dollar), amount, alice, 1, block.timestamp);
        uint256 quote = _sentOn();
        vm.revertToState(snapshot);

        vm.prank(bob);
        processor.pay(address(dollar), front, bob, 1, block.timestamp);
        uint256 before = _sentOn();
        uint256 least = quote * (10_000 - slippageBp) / 10_000;
        vm.prank(alice);
        try processor.pay(address(dollar), amount, alice, least, block.timestamp) {
            assertGe(_sentOn() - before, least);
        } catch (bytes memory reason) {
            assertEq(bytes4(reason), Uniswap.TooLittleReceived.selector);
            assertEq(dollar.balanceOf(alice), POOL);
        }
        _holdsNothing();
    }

    /// A token that lies, keeps, refuses or comes back in pays its maker nothing: what goes out is what ALEPH came in.
    function testFuzz_HostileToken(uint256 amount, uint256 kept, uint256 lie, bool refuses, uint256 inner) public {
        amount = bound(amount, 1, POOL / 10);
        bytes memory data;
        uint256 which = inner % 4;
        if (which == 0) data = abi.encodeCall(processor.pay, (address(hostile), amount, bob, 1, block.timestamp));
        if (which == 1) data = abi.encodeCall(processor.pay, (address(aleph), 1, bob, 0, block.timestamp));
        if (which == 2) data = abi.encodeCall(processor.setSplit, (10_000, 0));
        if (which == 3) {
            data = abi.encodeCall(processor.payETH, (bob, 1, block.timestamp));
            _fillEther(false);
            processor.setToken(address(0), true, false, _route(address(0), 3));
            vm.deal(address(hostile), 1e18);
        }
        hostile.behave(
            kept % 2 == 0 ? 0 : bound(kept, 1, 10_000), lie % 2 == 0 ? 0 : lie, refuses, address(processor), data
        );
        uint256 supply = aleph.totalSupply();
        vm.prank(alice);
        try processor.pay(address(hostile), amount, alice, 1, block.timestamp) {
            assertFalse(refuses, "taken, though the token said no");
            assertEq(hostile.kept() * amount / 10_000, 0, "taken, though less arrived");
        } catch {
            assertEq(aleph.balanceOf(distribution), 0);
        }
        assertEq(hostile.calls(), 0, "somebody got in a second time");
        assertEq(aleph.totalSupply(), supply);
        assertEq(aleph.balanceOf(address(processor)), 0);
        assertEq(processor.developersBp(), 500);
    }

    /// What is refused, and with which words; the payer keeps all of it.
    function testFuzz_Refusals(uint256 amount, uint256 time) public {
        amount = bound(amount, 1e6, POOL / 10);
        processor.setToken(address(dollar), true, true, _route(address(dollar), 1));
        vm.deal(alice, amount);
        vm.startPrank(alice);
        uint256 late = bound(time, 1, block.timestamp);
        vm.expectRevert(
            abi.encodeWithSelector(PaymentProcessor.DeadlinePassed.selector, block.timestamp - late, block.timestamp)
        );
        processor.pay(address(dollar), amount, alice, 1, block.timestamp - late);
        uint256 latest = block.timestamp + processor.DEADLINE_MAX();
        uint256 far = bound(time, latest + 1, type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(PaymentProcessor.DeadlineTooFar.selector, far, latest));
        processor.pay(address(dollar), amount, alice, 1, far);
        vm.expectRevert(abi.encodeWithSelector(PaymentProcessor.DeadlineTooFar.selector, far, latest));
        processor.payETH{value: amount}(alice, 1, far);
        vm.expectRevert(PaymentProcessor.ZeroMinimum.selector);
        processor.pay(address(dollar), amount, alice, 0, block.timestamp);
        vm.expectRevert(PaymentProcessor.ZeroAmount.selector);
        processor.pay(address(dollar), 0, alice, 1, block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(PaymentProcessor.TokenNotAccepted.selector, address(this)));
        processor.pay(address(this), amount, alice, 1, block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(PaymentProcessor.TokenNotAccepted.selector, address(0)));
        processor.pay(address(0), amount, alice, 1, block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(PaymentProcessor.TokenNotAccepted.selector, address(0)));
        processor.payETH{value: amount}(alice, 1, block.timestamp);
        vm.expectPartialRevert(Uniswap.TooLittleReceived.selector);
        processor.pay(address(dollar), amount, alice, amount + 1, block.timestamp);
        (bool took,) = address(processor).call{value: amount}("");
        assertFalse(took);
        vm.stopPrank();

        processor.pause();
        vm.prank(alice);
        vm.expectRevert(Pausable.EnforcedPause.selector);
        processor.pay(address(dollar), amount, alice, 1, block.timestamp);
        processor.unpause();
        processor.setToken(
            address(dollar),
            false,
            false,
            Uniswap.Route(Uniswap.Version.None, new address[](0), new uint24[](0), new int24[](0))
        );
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(PaymentProcessor.TokenNotAccepted.selector, address(dollar)));
        processor.pay(address(dollar), amount, alice, 1, block.timestamp);
        assertEq(dollar.balanceOf(alice), POOL);
        assertEq(alice.balance, amount);
    }

    /// The parts by the rule, written once more.
    function testFuzz_Split(uint256 received, uint16 developersBp, uint16 burnBp) public {
        received = bound(received, 0, type(uint128).max);
        developersBp = uint16(bound(developersBp, 0, 9_999));
        burnBp = uint16(bound(burnBp, 0, 10_000 - developersBp));
        processor.setSplit(developersBp, burnBp);
        (uint256 distributed, uint256 developed, uint256 burned) = processor.split(received, false);
        assertEq(developed, received * developersBp / 10_000);
        assertEq(burned, received * burnBp / 10_000);
        assertEq(distributed, received - developed - burned);
        (distributed, developed, burned) = processor.split(received, true);
        assertEq(developed, 0);
        assertEq(burned, received * burnBp / (10_000 - developersBp));
        assertEq(distributed, received - burned);
    }

    /// What is less or more than was sent is refused, and both are named.
    function testFuzz_FeeOnTransfer(uint256 amount, uint256 kept, uint256 added) public {
        amount = bound(amount, 1e6, POOL / 10);
        kept = bound(kept, 1, 10_000);
        hostile.behave(kept, 0, false, address(0), "");
        uint256 taken = amount - amount * kept / 10_000;
        vm.expectRevert(
            abi.encodeWithSelector(PaymentProcessor.FeeOnTransfer.selector, address(hostile), amount, taken)
        );
        vm.prank(alice);
        processor.pay(address(hostile), amount, alice, 1, block.timestamp);
        added = bound(added, 1, POOL);
        bytes memory more = abi.encodeCall(hostile.mint, (address(processor), added));
        hostile.behave(0, 0, false, address(hostile), more);
        vm.expectRevert(
            abi.encodeWithSelector(PaymentProcessor.FeeOnTransfer.selector, address(hostile), amount, amount + added)
        );
        vm.prank(alice);
        processor.pay(address(hostile), amount, alice, 1, block.timestamp);
        assertEq(hostile.balanceOf(alice), POOL);
    }

    /// Where one side of a bound ends and the other begins.
    function test_Bounds() public {
        aleph.mint(alice, 2e18);
        uint256 latest = block.timestamp + processor.DEADLINE_MAX();
        vm.startPrank(alice);
        aleph.approve(address(processor), 2e18);
        processor.pay(address(aleph), 1e18, alice, 1e18, latest); // The last deadline, and the whole as the least.
        vm.expectRevert(abi.encodeWithSelector(Uniswap.TooLittleReceived.selector, 1e18 + 1, 1e18));
        processor.pay(address(aleph), 1e18, alice, 1e18 + 1, block.timestamp);
        vm.stopPrank();

        // ETH is no token, also when it can be paid with.
        processor.setToken(address(0), true, false, _route(weth, 1));
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(PaymentProcessor.TokenNotAccepted.selector, address(0)));
        processor.pay(address(0), 1, alice, 1, block.timestamp);

        // The last unit is swapped, and needs a minimum; when nothing is left to swap, none is needed.
        processor.setToken(address(dollar), true, true, _route(address(dollar), 1));
        processor.setSplit(9999, 1);
        vm.prank(alice);
        vm.expectRevert(PaymentProcessor.ZeroMinimum.selector);
        processor.pay(address(dollar), 1, alice, 0, block.timestamp);
        processor.setSplit(10_000, 0);
        vm.prank(alice);
        processor.pay(address(dollar), 7, alice, 0, block.timestamp);
        assertEq(dollar.balanceOf(developers), 7);
    }

    /// One event accounts for a payment, and names its payer and whom it is for: the payer, when he names nobody.
    function testFuzz_PaidSaysAll(uint256 amount, bool named, bool stable) public {
        amount = bound(amount, 1e6, POOL / 10);
        processor.setToken(address(dollar), true, stable, _route(address(dollar), 1));
        uint256 part = stable ? amount * 500 / 10_000 : 0;
        uint256 state = vm.snapshotState();
        vm.prank(alice);
        processor.pay(address(dollar), amount, bob, 1, block.timestamp);
        uint256 received = _sentOn();
        vm.revertToState(state);
        (uint256 distributed, uint256 developed, uint256 burned) = processor.split(received, stable);
        vm.expectEmit(address(processor));
        emit PaymentProcessor.Paid(
            alice,
            named ? bob : alice,
            address(dollar),
            amount,
            amount - part,
            received,
            distributed,
            stable ? part : developed,
            stable ? address(dollar) : address(aleph),
            burned
        );
        vm.prank(alice);
        processor.pay(address(dollar), amount, named ? bob : address(0), 1, block.timestamp);
    }

    /// What the owner changes is told, and a pause stops ether too.
    function test_ConfigurationIsTold() public {
        Uniswap.Route memory route = _route(weth, 2);
        vm.expectEmit(address(processor));
        emit PaymentProcessor.TokenSet(address(0), true, false, route);
        processor.setToken(address(0), true, false, route);
        vm.expectRevert(abi.encodeWithSelector(PaymentProcessor.CannotBeStable.selector, address(0)));
        processor.setToken(address(0), true, true, route);
        vm.expectRevert(abi.encodeWithSelector(PaymentProcessor.InvalidRoute.selector, address(0)));
        processor.setToken(address(0), false, false, route);
        vm.expectEmit(address(processor));
        emit PaymentProcessor.SplitSet(9_000, 1_000);
        processor.setSplit(9_000, 1_000);
        vm.expectEmit(address(processor));
        emit PaymentProcessor.RecipientsSet(alice, bob);
        processor.setRecipients(alice, bob);
        processor.pause();
        vm.deal(alice, 1);
        vm.prank(alice);
        vm.expectRevert(Pausable.EnforcedPause.selector);
        processor.payETH{value: 1}(alice, 1, block.timestamp);

        // No part of a route is there where there is none.
        Uniswap.Route memory none =
            Uniswap.Route(Uniswap.Version.None, new address[](0), new uint24[](0), new int24[](0));
        for (uint256 i = 0; i < 4; ++i) {
            Uniswap.Route memory some = Uniswap.Route(none.version, none.path, none.fees, none.tickSpacings);
            if (i == 0) some.version = Uniswap.Version.V2;
            if (i == 1) some.path = new address[](1);
            if (i == 2) some.fees = new uint24[](1);
            if (i == 3) some.tickSpacings = new int24[](1);
            vm.expectRevert(abi.encodeWithSelector(PaymentProcessor.InvalidRoute.selector, address(aleph)));
            processor.setToken(address(aleph), true, false, some);
        }
        address router = address(processor.router());
        for (uint256 i = 0; i < 5; ++i) {
            address[5] memory who = [address(aleph), router, weth, distribution, developers];
            who[i] = address(0);
            vm.expectRevert(abi.encodeWithSelector(PaymentProcessor.InvalidAddress.selector, address(0)));
            new PaymentProcessor(who[0], who[1], who[2], address(this), who[3], who[4], 500, 130);
        }
    }

    /// ETH is sent on like tokens, in pools of WETH and in pools of its own.
    function testFuzz_Ether(uint256 amount, bool wrapped) public {
        amount = bound(amount, 1e6, 1_000e18);
        _fillEther(wrapped);
        Uniswap.Route memory route = _route(wrapped ? weth : address(0), wrapped ? 2 : 3);
        processor.setToken(address(0), true, false, route);
        vm.deal(alice, amount);
        vm.prank(alice);
        vm.expectPartialRevert(Uniswap.TooLittleReceived.selector);
        processor.payETH{value: amount}(bob, amount + 1, block.timestamp);
        vm.prank(alice);
        processor.payETH{value: amount}(bob, 1, block.timestamp);
        assertEq(alice.balance, 0);
        assertEq(address(processor).balance, 0);
        assertEq(address(processor.router()).balance, 0);
        uint256 received = _sentOn();
        (uint256 distributed, uint256 developed, uint256 burned) = processor.split(received, false);
        assertEq(aleph.balanceOf(distribution), distributed);
        assertEq(aleph.balanceOf(developers), developed);
        assertEq(aleph.balanceOf(processor.BURN()), burned);
        _holdsNothing();
    }

    /// Who is on the blocklist of a stablecoin stops payments in it, and nothing is lost; the owner names others.
    function testFuzz_Blocklist(uint256 amount, uint8 who) public {
        amount = bound(amount, 1e6, POOL / 10);
        processor.setToken(address(hostile), true, true, _route(address(hostile), 1));
        address[3] memory needed = [developers, address(processor), address(processor.router())];
        address blocked = needed[who % 3];
        hostile.blockAccount(blocked, true);
        vm.prank(alice);
        vm.expectRevert();
        processor.pay(address(hostile), amount, alice, 1, block.timestamp);
        assertEq(hostile.balanceOf(alice), POOL);
        assertEq(_sentOn(), 0);
        if (blocked != developers) return;
        processor.setRecipients(distribution, makeAddr("others"));
        vm.prank(alice);
        processor.pay(address(hostile), amount, alice, 1, block.timestamp);
        assertEq(hostile.balanceOf(alice), POOL - amount);
    }

    /// Nobody but the owner changes anything, and he not by mistake.
    function testFuzz_Configuration(address who, uint16 developersBp, uint16 burnBp) public {
        vm.assume(who != address(this));
        Uniswap.Route memory route = _route(address(dollar), 1);
        bytes memory notOwner = abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, who);
        vm.startPrank(who);
        vm.expectRevert(notOwner);
        processor.setToken(address(dollar), true, true, route);
        vm.expectRevert(notOwner);
        processor.setSplit(0, 0);
        vm.expectRevert(notOwner);
        processor.setRecipients(who, who);
        vm.expectRevert(notOwner);
        processor.pause();
        vm.expectRevert(notOwner);
        processor.unpause();
        vm.expectRevert(notOwner);
        processor.transferOwnership(who);
        vm.stopPrank();

        if (uint256(developersBp) + burnBp > 10_000) {
            vm.expectRevert(abi.encodeWithSelector(PaymentProcessor.InvalidSplit.selector, developersBp, burnBp));
        }
        processor.setSplit(developersBp, burnBp);
        vm.expectRevert(abi.encodeWithSelector(PaymentProcessor.InvalidAddress.selector, address(0)));
        processor.setRecipients(address(0), developers);
        vm.expectRevert(abi.encodeWithSelector(PaymentProcessor.InvalidAddress.selector, address(processor)));
        processor.setRecipients(distribution, address(processor));
        vm.expectRevert(abi.encodeWithSelector(PaymentProcessor.InvalidAddress.selector, address(processor)));
        processor.setRecipients(address(processor), developers);
        vm.expectRevert(abi.encodeWithSelector(PaymentProcessor.CannotBeStable.selector, address(aleph)));
        processor.setToken(address(aleph), true, true, route);
        for (uint8 version = 0; version <= 3; ++version) {
            route = _route(address(dollar), version);
            route.path[1] = address(hostile);
            _refusedRoute(route);
            route.path[1] = address(dollar);
            _refusedRoute(route);
            if (version == 0) continue;
            route = _route(address(dollar), version);
            route.fees = new uint24[](version == 1 ? 1 : 0);
            _refusedRoute(route);
            route = _route(address(dollar), version);
            route.tickSpacings = new int24[](version == 3 ? 0 : 1);
            _refusedRoute(route);
            route = _route(address(hostile), version);
            _refusedRoute(route);
            _refusedRoute(_through(address(dollar), version)); // To itself.
            if (version < 3) _refusedRoute(_through(address(0), version)); // Ether, which only v4 has.
        }
        // An owner names the next, who must take it.
        processor.transferOwnership(who);
        assertEq(processor.owner(), address(this));
        vm.prank(who);
        processor.acceptOwnership();
        assertEq(processor.owner(), who);
    }

    /// ETH enters pools of v2 and v3 as wrapped ether and as nothing else, and those of v4 as itself.
    function testFuzz_EtherIsWrapped(address first, uint8 version) public {
        version = uint8(bound(version, 1, 2));
        vm.assume(first != weth);
        vm.expectRevert(abi.encodeWithSelector(PaymentProcessor.NotWrappedEther.selector, first, weth));
        processor.setToken(address(0), true, false, _route(first, version));
        Uniswap.Route memory route = _route(weth, version);
        route.path = new address[](0);
        vm.expectRevert(abi.encodeWithSelector(PaymentProcessor.InvalidRoute.selector, address(0)));
        processor.setToken(address(0), true, false, route);
        vm.expectRevert(abi.encodeWithSelector(PaymentProcessor.InvalidRoute.selector, address(0)));
        processor.setToken(address(0), true, false, _route(weth, 3));
        vm.expectRevert(abi.encodeWithSelector(PaymentProcessor.InvalidRoute.selector, address(dollar)));
        processor.setToken(address(dollar), true, false, _route(weth, version));
        processor.setToken(address(0), true, false, _route(weth, version));
        processor.setToken(address(0), true, false, _route(address(0), 3));
    }

    /// The route from the dollar to ALEPH through a third token.
    function _through(address middle, uint8 version) private view returns (Uniswap.Route memory route) {
        route = Uniswap.Route(
            Uniswap.Version(version),
            new address[](3),
            new uint24[](version >= 2 ? 2 : 0),
            new int24[](version >= 3 ? 2 : 0)
        );
        (route.path[0], route.path[1], route.path[2]) = (address(dollar), middle, address(aleph));
        for (uint256 i = 0; i < 2; ++i) {
            if (version >= 2) route.fees[i] = 3000;
            if (version >= 3) route.tickSpacings[i] = 60;
        }
    }

    function _refusedRoute(Uniswap.Route memory route) private {
        vm.expectRevert(abi.encodeWithSelector(PaymentProcessor.InvalidRoute.selector, address(dollar)));
        processor.setToken(address(dollar), true, true, route);
    }

    /// ALEPH or ether that was sent here by mistake is not in anybody's payment.
    function testFuzz_WhatIsHereIsNotPaid(uint256 stray, uint256 amount) public {
        stray = bound(stray, 1, POOL);
        amount = bound(amount, 1, POOL);
        aleph.mint(address(processor), stray);
        aleph.mint(alice, amount);
        vm.startPrank(alice);
        aleph.approve(address(processor), amount);
        processor.pay(address(aleph), amount, alice, 0, block.timestamp);
        assertEq(aleph.balanceOf(address(processor)), stray);
        assertEq(_sentOn(), amount);
        vm.stopPrank();
        processor.setToken(address(dollar), true, false, _route(address(dollar), 1));
        vm.prank(alice);
        processor.pay(address(dollar), 1e18, alice, 1, block.timestamp);
        assertEq(aleph.balanceOf(address(processor)), stray);
        assertLt(_sentOn(), amount + 1e18);
    }

    /// What a payment costs as a transaction of its own, compared with gas/Payment.json.
    /// forge-config: default.isolate = true
    function test_GasOfPayments() public {
        string[3] memory names = ["stablecoin through v2", "stablecoin through v3", "stablecoin through v4"];
        aleph.mint(alice, POOL);
        vm.startPrank(alice);
        aleph.approve(address(processor), POOL);
        processor.pay(address(aleph), 1e18, alice, 0, block.timestamp);
        processor.pay(address(aleph), 1e18, alice, 0, block.timestamp);
        vm.snapshotGasLastCall("Payment", "ALEPH");
        vm.stopPrank();
        dollar.mint(developers, 1);
        for (uint8 version = 1; version <= 3; ++version) {
            processor.setToken(address(dollar), true, true, _route(address(dollar), version));
            vm.startPrank(alice);
            processor.pay(address(dollar), 1e18, alice, 1, block.timestamp);
            processor.pay(address(dollar), 1e18, alice, 1, block.timestamp);
            vm.snapshotGasLastCall("Payment", names[version - 1]);
            vm.stopPrank();
        }
    }
}
