// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {DevToken} from "../src/DevToken.sol";
import {RewardVault} from "../src/RewardVault.sol";
import {Fixture} from "./Fixture.sol";
import {Tree} from "./Tree.sol";

/// @title Whatever happens at the vault, in whatever order
/// @notice The handler does what core nodes, guardians, keepers and strangers do. After each step the laws below hold.
contract RewardVaultTest is Fixture {
    Network private network;

    function setUp() public override {
        super.setUp();
        network = new Network();
        token.transferOwnership(address(network));
        network.adopt(vault, token, guardian, keys);
        targetContract(address(network));
        bytes4[] memory setup = new bytes4[](2);
        (setup[0], setup[1]) = (Network.adopt.selector, Network.setUp.selector);
        excludeSelector(FuzzSelector(address(network), setup));
    }

    /// What came in is what is there and what was paid, and that is what everybody was paid.
    function invariant_NothingIsLost() public view {
        assertEq(token.balanceOf(address(vault)) + vault.claimed(), network.funded());
        uint256 sum;
        for (uint256 i = 0; i < network.PEOPLE(); ++i) {
            address who = network.person(i);
            assertEq(token.balanceOf(who), vault.claimedOf(who));
            sum += vault.claimedOf(who);
        }
        assertEq(sum, vault.claimed());
    }

    /// The vault holds what it owes by the root that is paid by.
    function invariant_NothingIsOwedThatIsNotThere() public view {
        assertLe(vault.lastTotal() - vault.claimed(), token.balanceOf(address(vault)));
    }

    /// However many roots came, the cap of the time that has passed holds.
    function invariant_TheCapHolds() public view {
        uint256 epochs = (block.timestamp - vault.genesis()) / vault.epochLength();
        assertLe(vault.lastEpoch(), epochs);
        assertLe(vault.claimed(), vault.lastTotal());
        assertLe(vault.lastTotal(), vault.lastEpoch() * vault.maxPerEpoch());
        (uint64 waiting, uint256 total) = (vault.pending().epoch, vault.pending().total);
        if (waiting != 0) assertLe(total, waiting * vault.maxPerEpoch());
    }

    /// The steps lead somewhere, so that the laws are not true of nothing: a known sequence is paid out.
    function test_TheStepsPay() public {
        network.fund(100e18);
        network.earn(0, 5e18);
        network.earn(1, 6e18);
        network.pass(2 * EPOCH);
        network.publish(0);
        network.pass(WINDOW);
        network.settle();
        network.claim(0);
        network.claimBatch(3);
        assertEq(vault.claimedOf(network.person(0)), 5e18);
    }

    /// Nobody was paid more than the honest books say, and no root that was stopped is paid by.
    function invariant_OnlyWhatWasEarnedIsPaid() public view {
        for (uint256 i = 0; i < network.PEOPLE(); ++i) {
            assertLe(vault.claimedOf(network.person(i)), network.earned(i));
        }
        assertFalse(vault.stopped(vault.hashRoot(vault.lastEpoch(), vault.root(), vault.lastTotal())));
    }
}

/// @title All who deal with the vault
contract Network is Fixture {
    uint256 public constant PEOPLE = 5;

    uint256 public funded;
    uint256[PEOPLE] public earned; // As the books of the core nodes have it.
    uint64 private _published;
    uint256[PEOPLE][] private _books; // At each root that was signed.
    mapping(bytes32 root => uint256) private _bookOf; // One more than its place.

    function setUp() public override {}

    function adopt(RewardVault vault_, DevToken token_, address guardian_, uint256[] memory keys_) external {
        (vault, token, guardian, keys) = (vault_, token_, guardian_, keys_);
    }

    function person(uint256 i) public pure returns (address) {
        return address(uint160(0xa11ce0 + i));
    }

    function fund(uint256 amount) external {
        amount = bound(amount, 0, 3 * MAX_PER_EPOCH);
        token.mint(address(vault), amount);
        funded += amount;
    }

    function pass(uint256 time) external {
        skip(bound(time, 1, 3 * EPOCH));
    }

    function earn(uint256 who, uint256 amount) external {
        earned[who % PEOPLE] += bound(amount, 0, MAX_PER_EPOCH);
    }

    /// Publishes the books as they are, when the vault takes them.
    function publish(uint256 ahead) external {
        uint64 epoch = uint64((block.timestamp - vault.genesis()) / EPOCH);
        epoch -= uint64(bound(ahead, 0, epoch));
        uint256 total;
        for (uint256 i = 0; i < PEOPLE; ++i) {
            total += earned[i];
        }
        bytes32 root = Tree.root(_leaves(earned));
        bytes[] memory signatures = sign(vault.hashRoot(epoch, root, total));
        try vault.publish(epoch, root, total, signatures) {
            _books.push(earned);
            _bookOf[root] = _books.length;
        } catch (bytes memory reason) {
            // Only for the bounds that it has.
            bytes4 why = bytes4(reason);
            assertTrue(
                why == RewardVault.StaleEpoch.selector || why == RewardVault.AboveCap.selector
                    || why == RewardVault.Underfunded.selector || why == RewardVault.TotalDecreased.selector
                    || why == RewardVault.Stopped.selector || why == RewardVault.Published.selector
            );
        }
    }

    function stop() external {
        RewardVault.Pending memory waiting = vault.pending();
        if (waiting.epoch == 0) return;
        vm.prank(guardian);
        vault.stop(waiting.epoch, waiting.root);
    }

    function settle() external {
        RewardVault.Pending memory waiting = vault.pending();
        if (waiting.epoch == 0 || block.timestamp < waiting.finalAt) vm.expectRevert();
        vault.settle();
    }

    function claim(uint256 who) external {
        who %= PEOPLE;
        (bool known, uint256[PEOPLE] memory book) = _paidBy();
        if (!known) return;
        bytes32[] memory leaves = _leaves(book);
        bytes32[] memory proof = Tree.proof(leaves, leaves[who]);
        if (book[who] <= vault.claimedOf(person(who))) vm.expectPartialRevert(RewardVault.NothingToClaim.selector);
        vault.claim(person(who), book[who], proof);
    }

    function claimBatch(uint256 seed) external {
        (bool known, uint256[PEOPLE] memory book) = _paidBy();
        if (!known) return;
        bytes32[] memory leaves = _leaves(book);
        uint256 n = seed % 8;
        (address[] memory accounts, uint256[] memory totals, bytes32[][] memory proofs) =
            (new address[](n), new uint256[](n), new bytes32[][](n));
        for (uint256 i = 0; i < n; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 who = seed % PEOPLE;
            (accounts[i], totals[i], proofs[i]) = (person(who), book[who], Tree.proof(leaves, leaves[who]));
            if (seed >> 128 & 7 == 0) totals[i] += 1; // A wrong one among them.
        }
        try vault.claimBatch(accounts, totals, proofs) {}
        catch (bytes memory reason) {
            assertEq(bytes4(reason), RewardVault.NobodyToPay.selector);
        }
    }

    /// The books behind the root that the next claim is paid by.
    function _paidBy() private view returns (bool known, uint256[PEOPLE] memory book) {
        RewardVault.Pending memory waiting = vault.pending();
        bool due = waiting.epoch != 0 && block.timestamp >= waiting.finalAt;
        uint256 place = _bookOf[due ? waiting.root : vault.root()];
        if (place != 0) (known, book) = (true, _books[place - 1]);
    }

    function _leaves(uint256[PEOPLE] memory book) private pure returns (bytes32[] memory leaves) {
        leaves = new bytes32[](PEOPLE);
        for (uint256 i = 0; i < PEOPLE; ++i) {
            leaves[i] = Tree.leaf(person(i), book[i]);
        }
    }
}
