// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {IUniversalRouter} from "../src/IUniversalRouter.sol";

/// @title A router that breaks its word
/// @notice Gives the same little for whatever it gets, and reports success.
contract StingyRouter is IUniversalRouter {
    IERC20 private immutable _token;
    uint256 private immutable _amount;

    /// @param token What it gives, which it must hold.
    /// @param amount How much each time.
    constructor(IERC20 token, uint256 amount) {
        (_token, _amount) = (token, amount);
    }

    function execute(bytes calldata, bytes[] calldata, uint256) external payable {
        _token.transfer(msg.sender, _amount);
    }
}
