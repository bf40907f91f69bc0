// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {ISuperToken} from "../src/ISuperToken.sol";

/// @title A super token without Superfluid
/// @notice What streams would bring is minted. It can lie about what it wraps, unwrap less than it says, and call anybody
/// while it does. The real one is tested in Go.
contract SuperDouble is ISuperToken {
    address public getUnderlyingToken;
    mapping(address account => uint256) public balanceOf;
    uint256 public withheld; // Of what is unwrapped.
    address private _target;
    bytes private _call;
    uint256 public calls; // That went through.

    constructor(address underlying) {
        getUnderlyingToken = underlying;
    }

    function mint(address to, uint256 amount) external {
        balanceOf[to] += amount;
    }

    function transfer(address to, uint256 amount) external returns (bool) {
        balanceOf[msg.sender] -= amount;
        balanceOf[to] += amount;
        return true;
    }

    function behave(address underlying, uint256 withheld_, address target, bytes calldata data) external {
        (getUnderlyingToken, withheld, _target, _call) = (underlying, withheld_, target, data);
    }

    function downgrade(uint256 amount) external {
        balanceOf[msg.sender] -= amount;
        if (_target != address(0)) {
            (bool done,) = _target.call(_call);
            if (done) ++calls;
        }
        if (amount > withheld) IERC20(getUnderlyingToken).transfer(msg.sender, amount - withheld);
    }
}
