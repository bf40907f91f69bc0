// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {ISwapRouter} from "../src/ISwapRouter.sol";

/// @title A router that breaks its word
/// @notice Gives one unit less than the least that was asked for, and reports success.
contract StingyRouter is ISwapRouter {
    function swapExactTokensForTokens(
        uint256 amountIn,
        uint256 amountOutMin,
        address[] calldata path,
        address to,
        uint256
    ) external returns (uint256[] memory amounts) {
        IERC20(path[0]).transferFrom(msg.sender, address(this), amountIn);
        return _give(amountIn, amountOutMin, path, to);
    }

    function swapExactETHForTokens(uint256 amountOutMin, address[] calldata path, address to, uint256)
        external
        payable
        returns (uint256[] memory amounts)
    {
        return _give(msg.value, amountOutMin, path, to);
    }

    function _give(uint256 amountIn, uint256 amountOutMin, address[] calldata path, address to)
        private
        returns (uint256[] memory amounts)
    {
        IERC20(path[path.length - 1]).transfer(to, amountOutMin - 1);
        amounts = new uint256[](2);
        (amounts[0], amounts[1]) = (amountIn, amountOutMin);
    }
}
