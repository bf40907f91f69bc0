// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title A token of the development network
/// @notice Stands for ALEPH and USDC where those don't exist. Its owner mints at will: never use it in production.
contract DevToken is ERC20, Ownable {
    uint8 private immutable _decimals;

    /// @param name_ The name people read.
    /// @param symbol_ Its short form.
    /// @param decimals_ How many decimals a whole token has: 18 for ALEPH, 6 for USDC.
    /// @param owner_ Who mints.
    constructor(string memory name_, string memory symbol_, uint8 decimals_, address owner_)
        ERC20(name_, symbol_)
        Ownable(owner_)
    {
        _decimals = decimals_;
    }

    /// @notice Makes tokens out of nothing.
    /// @param to Who receives them.
    /// @param amount How many, in the smallest unit.
    function mint(address to, uint256 amount) external onlyOwner {
        _mint(to, amount);
    }

    /// @notice How many decimals a whole token has.
    function decimals() public view override returns (uint8) {
        return _decimals;
    }
}
