// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title The part of a Uniswap v2 router that a payment uses
/// @notice The signatures are those of IUniswapV2Router02. Both functions swap the whole input, or revert when the
/// output would be below `amountOutMin` or the block is later than `deadline`.
interface ISwapRouter {
    /// @param amountIn What is swapped, in units of path[0]; the router takes it through its allowance.
    /// @param amountOutMin The least output accepted, in units of the last token of the path.
    /// @param path The tokens passed through, each neighbouring pair a pool.
    /// @param to Who receives the output.
    /// @param deadline The last Unix second at which the swap may happen.
    /// @return amounts The amount at each step of the path.
    function swapExactTokensForTokens(
        uint256 amountIn,
        uint256 amountOutMin,
        address[] calldata path,
        address to,
        uint256 deadline
    ) external returns (uint256[] memory amounts);

    /// @param amountOutMin The least output accepted, in units of the last token of the path.
    /// @param path The tokens passed through; the first is wrapped ether.
    /// @param to Who receives the output.
    /// @param deadline The last Unix second at which the swap may happen.
    /// @return amounts The amount at each step of the path.
    function swapExactETHForTokens(uint256 amountOutMin, address[] calldata path, address to, uint256 deadline)
        external
        payable
        returns (uint256[] memory amounts);
}
