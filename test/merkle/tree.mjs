// Builds a tree with OpenZeppelin's package for each line of the input and answers with a line. Asked is {"leaves": [[address,
// total], ...], "extra": a leaf's hash, or null, "proofs": n}; the answer is {"root", "proofs", "built", "proved"}: the proofs of
// the first n leaves, in the order given, the extra one last, and the milliseconds that the tree and the proofs took.
import { createInterface } from "node:readline";
import { SimpleMerkleTree, StandardMerkleTree } from "@openzeppelin/merkle-tree";

for await (const line of createInterface({ input: process.stdin })) {
  const { leaves, extra, proofs: n } = JSON.parse(line);
  const start = performance.now();
  let tree = StandardMerkleTree.of(leaves, ["address", "uint256"]);
  if (extra) tree = SimpleMerkleTree.of([...leaves.map((leaf) => tree.leafHash(leaf)), extra]);
  const built = performance.now();
  const proofs = [];
  for (let i = 0; i < n; i++) proofs.push(tree.getProof(i));
  const proved = performance.now();
  console.log(JSON.stringify({ root: tree.root, proofs, built: built - start, proved: proved - built }));
}
