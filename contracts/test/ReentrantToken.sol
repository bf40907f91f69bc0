// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title A token that calls somebody on its way
/// @notice Once armed, each transfer first makes the given call, and reverts with its reason when it fails: how a
/// hostile token would try to enter a contract a second time.
contract ReentrantToken is ERC20 {
    address private _target;
    bytes private _call;

    /// @param supply What the deployer receives.
    constructor(uint256 supply) ERC20("Reentrant", "RE") {
        _mint(msg.sender, supply);
    }

    /// @notice Arms the token.
    /// @param target Whom each transfer calls.
    /// @param data With what.
    function arm(address target, bytes calldata data) external {
        _target = target;
        _call = data;
    }

    function _update(address from, address to, uint256 value) internal override {
        if (_target != address(0)) {
            (bool ok, bytes memory reason) = _target.call(_call);
            if (!ok) {
                assembly ("memory-safe") {
                    revert(add(reason, 32), mload(reason))
                }
            }
        }
        super._update(from, to, value);
    }
}
