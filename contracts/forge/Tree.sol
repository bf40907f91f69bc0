// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title A Merkle tree as core nodes build it
/// @notice It is built over leaves sorted by their hash; pairs are hashed in order of their values, and a node without a neighbour rises
/// as it is.
library Tree {
    function leaf(address account, uint256 total) internal pure returns (bytes32) {
        return keccak256(bytes.concat(keccak256(abi.encode(account, total))));
    }

    function root(bytes32[] memory leaves) internal pure returns (bytes32) {
        bytes32[][] memory all = levels(leaves);
        return all[all.length - 1][0];
    }

    function proof(bytes32[] memory leaves, bytes32 wanted) internal pure returns (bytes32[] memory) {
        return proof(levels(leaves), wanted);
    }

    function proof(bytes32[][] memory all, bytes32 wanted) internal pure returns (bytes32[] memory hashes) {
        uint256 place;
        while (all[0][place] != wanted) {
            ++place;
        }
        hashes = new bytes32[](all.length - 1);
        uint256 n;
        for (uint256 i = 0; i + 1 < all.length; (++i, place /= 2)) {
            if ((place ^ 1) < all[i].length) hashes[n++] = all[i][place ^ 1];
        }
        assembly ("memory-safe") {
            mstore(hashes, n)
        }
    }

    /// All levels, from the sorted leaves to the root.
    function levels(bytes32[] memory leaves) internal pure returns (bytes32[][] memory all) {
        uint256 height = 1;
        for (uint256 n = leaves.length; n > 1; n = (n + 1) / 2) {
            ++height;
        }
        all = new bytes32[][](height);
        all[0] = _sorted(leaves);
        for (uint256 i = 1; i < height; ++i) {
            all[i] = _above(all[i - 1]);
        }
    }

    function _sorted(bytes32[] memory leaves) private pure returns (bytes32[] memory sorted) {
        sorted = new bytes32[](leaves.length);
        for (uint256 i = 0; i < leaves.length; ++i) {
            uint256 place = i;
            for (; place > 0 && sorted[place - 1] > leaves[i]; --place) {
                sorted[place] = sorted[place - 1];
            }
            sorted[place] = leaves[i];
        }
    }

    function _above(bytes32[] memory level) private pure returns (bytes32[] memory next) {
        next = new bytes32[]((level.length + 1) / 2);
        for (uint256 i = 0; i < next.length; ++i) {
            if (2 * i + 1 == level.length) {
                next[i] = level[2 * i];
                continue;
            }
            (bytes32 a, bytes32 b) = (level[2 * i], level[2 * i + 1]);
            next[i] = a < b ? keccak256(bytes.concat(a, b)) : keccak256(bytes.concat(b, a));
        }
    }
}
