// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test, Vm} from "forge-std/Test.sol";

import {DevToken} from "../src/DevToken.sol";
import {Offers} from "../src/Offers.sol";
import {Owned} from "../src/Owned.sol";
import {PaymentProcessor} from "../src/PaymentProcessor.sol";
import {StreamReceiver} from "../src/StreamReceiver.sol";
import {Market} from "./Market.sol";
import {SuperDouble} from "./SuperDouble.sol";

/// @title What streams brought, whatever comes, whoever calls, and whenever
contract StreamReceiverTest is Market {
    uint64 private constant HALVING = 6 hours;

    StreamReceiver private receiver;
    SuperDouble private alephx;
    SuperDouble private dollarx;

    function setUp() public override {
        super.setUp();
        alephx = new SuperDouble(address(aleph));
        dollarx = new SuperDouble(address(dollar));
        processor.setToken(address(dollar), true, true, _route(address(dollar), 1));
        receiver = new StreamReceiver(address(processor), address(alephx), HALVING);
    }

    /// As streams do: a super token, and behind it what it wraps.
    function _stream(SuperDouble token, uint256 amount) private {
        DevToken(token.getUnderlyingToken()).mint(address(token), amount);
        token.mint(address(receiver), amount);
    }

    /// Whoever asks, all is divided as a payment of ALEPH would be, whatever the parts are by then.
    function testFuzz_DividedAsAPayment(uint256 streamed, uint256 sent, uint16 developersBp, uint16 burnBp, address who)
        public
    {
        streamed = bound(streamed, 0, POOL);
        sent = bound(sent, streamed == 0 ? 1 : 0, POOL);
        developersBp = uint16(bound(developersBp, 0, 10_000));
        burnBp = uint16(bound(burnBp, 0, 10_000 - developersBp));
        processor.setSplit(developersBp, burnBp);
        if (streamed > 0) _stream(alephx, streamed);
        aleph.mint(address(receiver), sent);
        (uint256 distributed, uint256 developed, uint256 burned) = processor.split(streamed + sent, false);
        if (streamed > 0) {
            vm.expectEmit(address(receiver));
            emit StreamReceiver.Unwrapped(streamed);
        }
        vm.expectEmit(address(receiver));
        emit StreamReceiver.Collected(streamed + sent, distributed, developed, burned);
        vm.prank(who);
        receiver.collect();
        assertEq(distributed + developed + burned, streamed + sent);
        assertEq(aleph.balanceOf(distribution), distributed);
        assertEq(aleph.balanceOf(developers), developed);
        assertEq(aleph.balanceOf(processor.BURN()), burned);
        assertEq(aleph.balanceOf(address(receiver)), 0);
        assertEq(alephx.balanceOf(address(receiver)), 0);
        assertEq(receiver.collectedAt(), block.timestamp);
        vm.expectRevert(StreamReceiver.NothingToCollect.selector);
        receiver.collect();
    }

    /// Collecting often gives the developers less than collecting once, by less than a unit each time.
    function testFuzz_RoundingIsTheDistributions(uint128[8] memory amounts) public {
        uint256 all;
        for (uint256 i = 0; i < amounts.length; ++i) {
            uint256 amount = bound(amounts[i], 1, POOL);
            all += amount;
            _stream(alephx, amount);
            receiver.collect();
        }
        (, uint256 developed, uint256 burned) = processor.split(all, false);
        uint256 got = aleph.balanceOf(developers);
        assertLe(got, developed);
        assertLt(developed - got, amounts.length);
        got = aleph.balanceOf(processor.BURN());
        assertLe(got, burned);
        assertLt(burned - got, amounts.length);
        assertEq(_sentOn(), all);
    }

    /// Another token, wrapped or not, is sold for ALEPH, all of which is the distribution's.
    function testFuzz_Sells(uint256 amount, uint256 later, bool wrapped, address who) public {
        amount = bound(amount, 1, POOL);
        (address token, uint256 before) =
            (address(wrapped ? dollar : DevToken(address(dollarx))), dollar.balanceOf(alice));
        if (wrapped) dollar.mint(address(receiver), amount);
        else _stream(dollarx, amount);
        _stream(alephx, 5e18);
        vm.expectEmit(address(receiver));
        emit Offers.Offered(token, 0, amount, uint64(block.timestamp));
        vm.prank(who);
        receiver.offer(token);
        vm.expectRevert(abi.encodeWithSelector(Offers.NothingArrived.selector, token));
        receiver.offer(token);
        assertEq(receiver.price(token, 0), aleph.totalSupply());
        skip(20 * HALVING + bound(later, 0, HALVING));
        uint256 price = receiver.price(token, 0);
        deal(address(aleph), alice, price);
        vm.startPrank(alice);
        aleph.approve(address(receiver), price);
        receiver.buy(token, 0, price, block.timestamp);
        vm.stopPrank();
        assertEq(aleph.balanceOf(distribution), price);
        assertEq(aleph.balanceOf(developers), 0);
        assertEq(wrapped ? dollar.balanceOf(alice) - before : dollarx.balanceOf(alice), amount);
        assertEq(alephx.balanceOf(address(receiver)), 5e18);
        receiver.collect();
        assertEq(_sentOn(), price + 5e18);
    }

    /// ALEPH is not for sale, wrapped or not, and ether is not taken.
    function test_NoOtherWayOut() public {
        _stream(alephx, 1e18);
        aleph.mint(address(receiver), 1e18);
        address[2] memory tokens = [address(aleph), address(alephx)];
        for (uint256 i = 0; i < tokens.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(Offers.NotForSale.selector, tokens[i]));
            receiver.offer(tokens[i]);
            vm.expectRevert(abi.encodeWithSelector(Offers.NoOffer.selector, tokens[i], 0));
            receiver.buy(tokens[i], 0, type(uint256).max, block.timestamp);
        }
        (bool took,) = address(receiver).call{value: 1}("");
        assertFalse(took);
    }

    /// A token of a stranger that comes back in opens no way to the ALEPH.
    function testFuzz_HostileToken(uint256 amount, uint256 lie, bool refuses, uint8 which) public {
        amount = bound(amount, 1e6, POOL / 10);
        _stream(alephx, 5e18);
        aleph.mint(address(receiver), 5e18);
        hostile.mint(address(receiver), amount);
        receiver.offer(address(hostile));
        skip(100 * HALVING);
        bytes[3] memory doors = [
            abi.encodeCall(receiver.collect, ()),
            abi.encodeCall(receiver.offer, (address(hostile))),
            abi.encodeCall(receiver.buy, (address(hostile), 0, 1, block.timestamp))
        ];
        hostile.mint(address(receiver), 1);
        hostile.behave(0, bound(lie, 0, 1) * 1e30, refuses, address(receiver), doors[which % 3]);
        aleph.mint(alice, 1);
        vm.startPrank(alice);
        aleph.approve(address(receiver), 1);
        try receiver.buy(address(hostile), 0, 1, block.timestamp) {
            assertFalse(refuses, "paid for, though the token said no");
        } catch {
            assertEq(aleph.balanceOf(distribution), 0);
        }
        vm.stopPrank();
        assertEq(hostile.calls(), 0, "somebody got in a second time");
        assertEq(aleph.balanceOf(address(receiver)), 5e18);
        assertEq(alephx.balanceOf(address(receiver)), 5e18);
        receiver.collect();
        assertEq(aleph.balanceOf(address(receiver)), 0);
    }

    /// A super token that calls back while ALEPH is collected gets nowhere either.
    function test_CollectIsEnteredOnce() public {
        _stream(alephx, 5e18);
        aleph.mint(address(receiver), 1e18); // So that there would be something to divide.
        alephx.behave(address(aleph), 0, address(receiver), abi.encodeCall(receiver.collect, ()));
        receiver.collect();
        assertEq(alephx.calls(), 0);
        assertEq(_sentOn(), 6e18);
    }

    /// It is for the ALEPH of its processor, and nobody owns it. A processor has an owner for ever.
    function test_Construction() public {
        vm.expectRevert(abi.encodeWithSelector(StreamReceiver.InvalidToken.selector, address(dollarx)));
        new StreamReceiver(address(processor), address(dollarx), HALVING);
        vm.expectRevert(Offers.ZeroHalving.selector);
        new StreamReceiver(address(processor), address(alephx), 0);
        assertEq(address(receiver.aleph()), address(aleph));
        assertEq(address(receiver.superAleph()), address(alephx));
        assertEq(address(receiver.processor()), address(processor));
        assertEq(receiver.halving(), HALVING);
        vm.expectRevert(Owned.OwnerNeeded.selector);
        processor.renounceOwnership();
    }
}

/// @title Streams, gifts, collections and sales, in whatever order
contract StreamReceiverLawsTest is Market {
    Streams private streams;

    function setUp() public override {
        super.setUp();
        processor.setToken(address(dollar), true, true, _route(address(dollar), 1));
        SuperDouble alephx = new SuperDouble(address(aleph));
        SuperDouble dollarx = new SuperDouble(address(dollar));
        streams = new Streams(processor, alephx, dollarx);
        aleph.transferOwnership(address(streams));
        dollar.transferOwnership(address(streams));
        processor.transferOwnership(address(streams));
        streams.take();
        bytes4[] memory setup = new bytes4[](1);
        setup[0] = Streams.take.selector;
        targetContract(address(streams));
        excludeSelector(FuzzSelector(address(streams), setup));
    }

    /// ALEPH that came is there, or went to the three places; and what the events say is what went there.
    function invariant_NothingIsLost() public view {
        StreamReceiver receiver = streams.receiver();
        uint256 left = aleph.balanceOf(address(receiver)) + streams.alephx().balanceOf(address(receiver));
        assertEq(left + streams.collected(), streams.came());
        assertEq(streams.collected() + streams.paid(), _sentOn());
        assertEq(aleph.balanceOf(distribution), streams.distributed() + streams.paid());
        assertEq(aleph.balanceOf(developers), streams.developed());
        assertEq(aleph.balanceOf(processor.BURN()), streams.burned());
    }

    /// Dollars leave by a sale alone.
    function invariant_DollarsAreSold() public view {
        (StreamReceiver receiver, SuperDouble dollarx) = (streams.receiver(), streams.dollarx());
        assertEq(dollarx.balanceOf(address(receiver)) + streams.sold(), streams.dollarsCame());
        assertEq(dollarx.balanceOf(address(streams)), streams.sold());
        assertLe(receiver.held(address(dollarx)), dollarx.balanceOf(address(receiver)));
        assertEq(receiver.held(address(aleph)), 0);
    }

    /// The steps lead somewhere, so that the laws are not true of nothing.
    function test_TheStepsCollect() public {
        streams.stream(true, 10e18);
        streams.give(1e18);
        streams.collect();
        streams.stream(false, 10e18);
        streams.offer();
        streams.pass(10 days);
        streams.buy(0);
        assertEq(streams.collected(), 11e18);
        assertEq(streams.sold(), 10e18);
        assertGt(streams.paid(), 0);
        invariant_NothingIsLost();
        invariant_DollarsAreSold();
    }
}

/// @title Those who stream, collect and buy
contract Streams is Test {
    PaymentProcessor private processor;
    StreamReceiver public receiver;
    SuperDouble public alephx;
    SuperDouble public dollarx;
    DevToken private aleph;
    DevToken private dollar;

    uint256 public came; // ALEPH, wrapped or not.
    uint256 public dollarsCame;

    // By the events.
    uint256 public collected;
    uint256 public distributed;
    uint256 public developed;
    uint256 public burned;
    uint256 public sold;
    uint256 public paid;

    constructor(PaymentProcessor processor_, SuperDouble alephx_, SuperDouble dollarx_) {
        (processor, alephx, dollarx) = (processor_, alephx_, dollarx_);
        aleph = DevToken(alephx.getUnderlyingToken());
        dollar = DevToken(dollarx.getUnderlyingToken());
        receiver = new StreamReceiver(address(processor), address(alephx), 6 hours);
    }

    /// Takes the processor, before the first step.
    function take() external {
        processor.acceptOwnership();
    }

    function stream(bool isAleph, uint256 amount) external {
        amount = bound(amount, 0, 1000e18);
        (SuperDouble token, DevToken wrapped) = isAleph ? (alephx, aleph) : (dollarx, dollar);
        wrapped.mint(address(token), amount);
        token.mint(address(receiver), amount);
        if (isAleph) came += amount;
        else dollarsCame += amount;
    }

    function give(uint256 amount) external {
        amount = bound(amount, 0, 1000e18);
        aleph.mint(address(receiver), amount);
        came += amount;
    }

    function divide(uint16 developersBp, uint16 burnBp) external {
        developersBp = uint16(bound(developersBp, 0, 10_000));
        processor.setSplit(developersBp, uint16(bound(burnBp, 0, 10_000 - developersBp)));
    }

    function collect() external {
        vm.recordLogs();
        try receiver.collect() {}
        catch {
            assertEq(aleph.balanceOf(address(receiver)) + alephx.balanceOf(address(receiver)), 0);
        }
        _read();
    }

    function pass(uint256 time) external {
        skip(bound(time, 1, 10 days));
    }

    function offer() external {
        if (receiver.arrived(address(dollarx)) == 0) vm.expectPartialRevert(Offers.NothingArrived.selector);
        receiver.offer(address(dollarx));
    }

    function buy(uint256 which) external {
        Offers.Offer[] memory all = receiver.offers(address(dollarx), 0, type(uint256).max);
        if (all.length == 0 || all[which %= all.length].amount == 0) return;
        uint256 price = receiver.price(address(dollarx), which);
        deal(address(aleph), address(this), price);
        aleph.approve(address(receiver), price);
        vm.recordLogs();
        receiver.buy(address(dollarx), which, price, block.timestamp);
        _read();
    }

    function _read() private {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].emitter != address(receiver)) continue;
            if (logs[i].topics[0] == StreamReceiver.Collected.selector) {
                (uint256 amount, uint256 a, uint256 b, uint256 c) =
                    abi.decode(logs[i].data, (uint256, uint256, uint256, uint256));
                collected += amount;
                distributed += a;
                developed += b;
                burned += c;
            } else if (logs[i].topics[0] == Offers.Sold.selector) {
                (uint256 amount, uint256 got) = abi.decode(logs[i].data, (uint256, uint256));
                sold += amount;
                paid += got;
            }
        }
    }
}
