// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Test, Vm} from "forge-std/Test.sol";

import {DevToken} from "../src/DevToken.sol";
import {ISuperToken} from "../src/ISuperToken.sol";
import {Owned} from "../src/Owned.sol";
import {PaymentProcessor} from "../src/PaymentProcessor.sol";
import {StreamReceiver} from "../src/StreamReceiver.sol";
import {Uniswap} from "../src/Uniswap.sol";
import {Market} from "./Market.sol";
import {SuperDouble} from "./SuperDouble.sol";

/// @title What streams brought, whatever comes, whoever calls, and whenever
contract StreamReceiverTest is Market {
    StreamReceiver private receiver;
    SuperDouble private alephx;
    SuperDouble private dollarx;

    function setUp() public override {
        super.setUp();
        alephx = new SuperDouble(address(aleph));
        dollarx = new SuperDouble(address(dollar));
        processor.setToken(address(dollar), true, true, _route(address(dollar), 1));
        receiver = new StreamReceiver(address(processor), address(alephx), address(this));
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
            emit StreamReceiver.Unwrapped(address(alephx), streamed);
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

    /// Another token becomes ALEPH for the distribution, at the owner's bound, through each version.
    function testFuzz_Converts(uint256 amount, uint256 part, uint8 version) public {
        amount = bound(amount, 1e6, POOL / 10);
        part = bound(part, 1e3, amount);
        version = uint8(bound(version, 1, 3));
        processor.setToken(address(dollar), true, true, _route(address(dollar), version));
        _stream(dollarx, amount);
        _stream(alephx, 5e18);
        vm.expectRevert(abi.encodeWithSelector(StreamReceiver.NotHere.selector, address(dollar), amount + 1, amount));
        receiver.convert(dollarx, amount + 1, 1, block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(StreamReceiver.NotHere.selector, address(dollar), 0, amount));
        receiver.convert(dollarx, 0, 1, block.timestamp);
        vm.expectRevert(StreamReceiver.ZeroMinimum.selector);
        receiver.convert(dollarx, part, 0, block.timestamp);
        vm.expectPartialRevert(Uniswap.TooLittleReceived.selector);
        receiver.convert(dollarx, part, amount + 1, block.timestamp);
        vm.expectRevert();
        receiver.convert(dollarx, part, 1, block.timestamp - 1);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, alice));
        receiver.convert(dollarx, part, 1, block.timestamp);

        receiver.convert(dollarx, part, 1, block.timestamp);
        assertGt(aleph.balanceOf(distribution), 0);
        assertEq(aleph.balanceOf(developers), 0);
        assertEq(dollar.balanceOf(address(receiver)), amount - part);
        assertEq(alephx.balanceOf(address(receiver)), 5e18);
        if (amount - part < 1e3) return; // Pools give nothing for dust.
        receiver.convert(dollarx, amount - part, 1, block.timestamp); // With nothing to unwrap.
        assertEq(dollar.balanceOf(address(receiver)), 0);
        _holdsNothing();
    }

    /// ALEPH is not swapped, and neither is what cannot be paid with.
    function test_NoRouteOut() public {
        _stream(alephx, 1e18);
        aleph.mint(address(receiver), 1e18);
        DevToken other = new DevToken("Other", "OTHER", 18, address(this));
        SuperDouble[3] memory tokens = [alephx, new SuperDouble(address(other)), new SuperDouble(address(0))]; // One wraps nothing, or ether.
        processor.setToken(address(0), true, false, _etherRoute());
        for (uint256 i = 0; i < tokens.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(StreamReceiver.InvalidToken.selector, address(tokens[i])));
            receiver.convert(tokens[i], 1, 1, block.timestamp);
        }
        (bool took,) = address(receiver).call{value: 1}("");
        assertFalse(took);
    }

    function _etherRoute() private view returns (Uniswap.Route memory route) {
        route = _route(weth, 1);
    }

    /// The worst case: the owner brings a super token of his own, which lies and calls back. It opens no way to the ALEPH.
    function testFuzz_HostileSuperToken(uint256 amount, uint256 withheld, bool isAleph, bool asOwner) public {
        amount = bound(amount, 1e6, POOL / 10);
        _stream(alephx, 5e18);
        aleph.mint(address(receiver), 5e18);
        SuperDouble liar = new SuperDouble(address(dollar));
        dollar.mint(address(liar), amount);
        liar.mint(address(receiver), amount);
        receiver.transferOwnership(asOwner ? address(liar) : address(this));
        vm.prank(asOwner ? address(liar) : address(this));
        receiver.acceptOwnership();
        bytes memory door = asOwner
            ? abi.encodeCall(receiver.convert, (liar, 1, 1, block.timestamp))
            : abi.encodeCall(receiver.collect, ());
        liar.behave(isAleph ? address(aleph) : address(dollar), bound(withheld, 0, amount), address(receiver), door);
        vm.prank(receiver.owner());
        try receiver.convert(liar, amount / 2, 1, block.timestamp) {
            assertFalse(isAleph, "ALEPH was swapped");
        } catch {
            assertEq(aleph.balanceOf(distribution), 0);
        }
        assertEq(liar.calls(), 0, "somebody got in a second time");
        assertEq(aleph.balanceOf(address(receiver)), 5e18);
        assertEq(alephx.balanceOf(address(receiver)), 5e18);
        receiver.collect();
        assertEq(aleph.balanceOf(address(receiver)), 0);
    }

    /// A super token that calls back while ALEPH is collected gets nowhere either.
    function test_CollectIsEnteredOnce() public {
        _stream(alephx, 5e18);
        alephx.behave(address(aleph), 0, address(receiver), abi.encodeCall(receiver.collect, ()));
        receiver.collect();
        assertEq(alephx.calls(), 0);
        assertEq(_sentOn(), 5e18);
    }

    /// It is for the ALEPH of its processor, and somebody owns it for ever.
    function test_Construction() public {
        vm.expectRevert(abi.encodeWithSelector(StreamReceiver.InvalidToken.selector, address(dollarx)));
        new StreamReceiver(address(processor), address(dollarx), address(this));
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableInvalidOwner.selector, address(0)));
        new StreamReceiver(address(processor), address(alephx), address(0));
        assertEq(address(receiver.aleph()), address(aleph));
        assertEq(address(receiver.superAleph()), address(alephx));
        assertEq(address(receiver.processor()), address(processor));
        vm.expectRevert(Owned.OwnerNeeded.selector);
        receiver.renounceOwnership();
        vm.expectRevert(Owned.OwnerNeeded.selector);
        processor.renounceOwnership();
    }
}

/// @title Streams, gifts, collections and swaps, in whatever order
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
        assertEq(streams.collected() + streams.swapped(), _sentOn());
        assertEq(aleph.balanceOf(distribution), streams.distributed() + streams.swapped());
        assertEq(aleph.balanceOf(developers), streams.developed());
        assertEq(aleph.balanceOf(processor.BURN()), streams.burned());
    }

    /// Dollars leave by a swap alone.
    function invariant_DollarsAreSwapped() public view {
        address receiver = address(streams.receiver());
        assertEq(
            dollar.balanceOf(receiver) + streams.dollarx().balanceOf(receiver) + streams.converted(),
            streams.dollarsCame()
        );
    }

    /// The steps lead somewhere, so that the laws are not true of nothing.
    function test_TheStepsCollect() public {
        streams.stream(true, 10e18);
        streams.give(1e18);
        streams.collect();
        streams.stream(false, 10e18);
        streams.convert(10e18);
        assertEq(streams.collected(), 11e18);
        assertGt(streams.swapped(), 9e18);
        invariant_NothingIsLost();
        invariant_DollarsAreSwapped();
    }
}

/// @title Those who stream, collect and swap
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
    uint256 public converted;
    uint256 public swapped;

    constructor(PaymentProcessor processor_, SuperDouble alephx_, SuperDouble dollarx_) {
        (processor, alephx, dollarx) = (processor_, alephx_, dollarx_);
        aleph = DevToken(alephx.getUnderlyingToken());
        dollar = DevToken(dollarx.getUnderlyingToken());
        receiver = new StreamReceiver(address(processor), address(alephx), address(this));
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

    function convert(uint256 amount) external {
        uint256 has = dollar.balanceOf(address(receiver)) + dollarx.balanceOf(address(receiver));
        if (has < 1000) return; // Pools give nothing for dust.
        vm.recordLogs();
        receiver.convert(dollarx, bound(amount, 1000, has), 1, block.timestamp);
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
            } else if (logs[i].topics[0] == StreamReceiver.Converted.selector) {
                (uint256 amount, uint256 got) = abi.decode(logs[i].data, (uint256, uint256));
                converted += amount;
                swapped += got;
            }
        }
    }
}
