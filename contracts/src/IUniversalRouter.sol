// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title The part of Uniswap's Universal Router that our contracts use
/// @notice The signature is that of Universal Router 2.1.0, which swaps through Uniswap v2, v3 and v4.
interface IUniversalRouter {
    /// @notice Carries out commands in order, or reverts as a whole.
    /// @param commands One byte for each command.
    /// @param inputs The ABI-encoded arguments of each command.
    /// @param deadline The last Unix second at which it may happen.
    function execute(bytes calldata commands, bytes[] calldata inputs, uint256 deadline) external payable;
}
