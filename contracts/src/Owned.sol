// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

/// @title An owner that a contract always has
/// @notice Ownership moves in two steps and cannot be given up: without an owner, what is paused would stay so for ever.
abstract contract Owned is Ownable2Step {
    /// @notice Ownership can be handed over, and not given up.
    error OwnerNeeded();

    /// @notice Refuses, whoever asks.
    function renounceOwnership() public pure override {
        revert OwnerNeeded();
    }
}
