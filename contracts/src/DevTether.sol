// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

/// @title A token of the development network that returns nothing
/// @notice Stands for USDT, whose functions, other than ERC-20 says, don't say whether they succeeded. Its owner mints at
/// will: never use it in production.
contract DevTether is Ownable {
    string public constant name = "Tether USD (development)";
    string public constant symbol = "USDT";
    uint8 public constant decimals = 6;

    uint256 public totalSupply;
    mapping(address account => uint256) public balanceOf;
    mapping(address account => mapping(address spender => uint256)) public allowance;

    event Transfer(address indexed from, address indexed to, uint256 value);
    event Approval(address indexed owner, address indexed spender, uint256 value);

    /// @notice As USDT does: an allowance must be set to zero before it is set anew.
    error AllowanceNotZero(address spender, uint256 allowance);

    /// @param owner_ Who mints.
    constructor(address owner_) Ownable(owner_) {}

    /// @notice Makes tokens out of nothing.
    function mint(address to, uint256 value) external onlyOwner {
        totalSupply += value;
        balanceOf[to] += value;
        emit Transfer(address(0), to, value);
    }

    function approve(address spender, uint256 value) external {
        uint256 present = allowance[msg.sender][spender];
        if (value != 0 && present != 0) revert AllowanceNotZero(spender, present);
        allowance[msg.sender][spender] = value;
        emit Approval(msg.sender, spender, value);
    }

    function transfer(address to, uint256 value) external {
        _move(msg.sender, to, value);
    }

    function transferFrom(address from, address to, uint256 value) external {
        allowance[from][msg.sender] -= value;
        _move(from, to, value);
    }

    function _move(address from, address to, uint256 value) private {
        balanceOf[from] -= value;
        balanceOf[to] += value;
        emit Transfer(from, to, value);
    }
}
