// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What is used of Superfluid's super tokens, besides their being ERC-20 tokens.
interface ISuperToken {
    /// @notice The token that it wraps; address(0) when it wraps none.
    function getUnderlyingToken() external view returns (address);

    /// @notice Unwraps so many 10^-18 for the caller. What is less than a unit of the token that it wraps stays wrapped.
    function downgrade(uint256 amount) external;
}
