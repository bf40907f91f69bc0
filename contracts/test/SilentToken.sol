// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title A token that moves what people hold without a word
/// @notice Whoever follows its events is wrong about who holds what.
contract SilentToken is ERC20 {
    /// What moved silently: given to an account, or taken from it.
    mapping(address => int256) private _shift;

    /// @param supply What the deployer receives.
    constructor(uint256 supply) ERC20("Silent", "SIL") {
        _mint(msg.sender, supply);
    }

    /// @notice Moves an amount, and tells nobody.
    function seize(address from, address to, uint256 amount) external {
        _shift[from] -= int256(amount);
        _shift[to] += int256(amount);
    }

    /// @inheritdoc ERC20
    function balanceOf(address account) public view override returns (uint256) {
        return uint256(int256(super.balanceOf(account)) + _shift[account]);
    }
}
