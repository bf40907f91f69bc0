// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title A token that does what its maker likes
/// @notice Each of its answers can be a lie: what it moves, what it says that it moved, what it says somebody has; and it
/// can call anybody in the middle of a transfer.
contract HostileToken {
    mapping(address account => uint256) private _balances;

    uint256 public kept; // Of a transfer, in basis points.
    uint256 public lie; // Added to every balance.
    bool public refuses; // Says false, and moves nothing.
    bool public silent; // Says nothing, and moves.
    mapping(address account => bool) public blocked; // Reverts for them, as stablecoins do.
    address private _target;
    bytes private _call;
    uint256 public calls; // That went through.

    function mint(address to, uint256 amount) external {
        _balances[to] += amount;
    }

    function behave(uint256 kept_, uint256 lie_, bool refuses_, address target, bytes calldata data) external {
        (kept, lie, refuses, _target, _call) = (kept_, lie_, refuses_, target, data);
    }

    function hush(bool on) external {
        silent = on;
    }

    function blockAccount(address who, bool on) external {
        blocked[who] = on;
    }

    function balanceOf(address who) external view returns (uint256) {
        unchecked {
            return _balances[who] + lie;
        }
    }

    function allowance(address, address) external pure returns (uint256) {
        return type(uint256).max;
    }

    function approve(address, uint256) external pure returns (bool) {
        return true;
    }

    function transfer(address to, uint256 amount) external returns (bool) {
        return _move(msg.sender, to, amount);
    }

    function transferFrom(address from, address to, uint256 amount) external returns (bool) {
        return _move(from, to, amount);
    }

    function _move(address from, address to, uint256 amount) private returns (bool) {
        require(!blocked[from] && !blocked[to], "blocked");
        if (refuses) return false;
        if (_target != address(0)) {
            (bool done,) = _target.call{value: address(this).balance}(_call);
            if (done) ++calls;
        }
        _balances[from] -= amount;
        _balances[to] += amount - amount * kept / 10_000;
        if (silent) {
            assembly ("memory-safe") {
                return(0, 0)
            }
        }
        return true;
    }
}
