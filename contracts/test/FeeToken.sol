// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title A token that keeps one percent of each transfer
/// @notice The kind of token that a payment must refuse.
contract FeeToken is ERC20 {
    /// @param supply What the deployer receives.
    constructor(uint256 supply) ERC20("Fee on transfer", "FEE") {
        _mint(msg.sender, supply);
    }

    /// Burns one percent of what moves between two accounts.
    function _update(address from, address to, uint256 value) internal override {
        if (from != address(0) && to != address(0)) {
            uint256 fee = value / 100;
            super._update(from, address(0), fee);
            value -= fee;
        }
        super._update(from, to, value);
    }
}
