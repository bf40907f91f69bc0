// SPDX-License-Identifier: Apache-2.0
//
// Compiles the contracts of src/ and test/ and writes one out/<Name>.json {abi, bytecode} for each that can be
// deployed. Equal sources give equal bytes on every machine: sources are named relative to this directory, and neither
// metadata nor its hash is appended to the bytecode. A warning about our own sources is an error.

import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

process.chdir(dirname(fileURLToPath(import.meta.url)));
if (!existsSync("node_modules/solc")) {
  console.error("contracts: the npm packages are not installed; run `make npm` first");
  process.exit(1);
}
const { default: solc } = await import("solc");

const own = ["src", "test"].flatMap((dir) =>
  readdirSync(dir)
    .filter((name) => name.endsWith(".sol"))
    .sort()
    .map((name) => `${dir}/${name}`),
);

const input = {
  language: "Solidity",
  sources: Object.fromEntries(own.map((path) => [path, { content: readFileSync(path, "utf8") }])),
  settings: {
    optimizer: { enabled: true, runs: 200 },
    viaIR: true,
    evmVersion: "cancun",
    metadata: { appendCBOR: false, bytecodeHash: "none" },
    outputSelection: { "*": { "*": ["abi", "evm.bytecode.object"] } },
  },
};

function readImport(path) {
  const file = join("node_modules", path);
  return existsSync(file) ? { contents: readFileSync(file, "utf8") } : { error: `${file} does not exist` };
}

const output = JSON.parse(solc.compile(JSON.stringify(input), { import: readImport }));

const fatal = (output.errors ?? []).filter(
  (e) => e.severity === "error" || !e.sourceLocation || own.includes(e.sourceLocation.file),
);
if (fatal.length > 0) {
  for (const e of fatal) console.error(e.formattedMessage);
  process.exit(1);
}

rmSync("out", { recursive: true, force: true });
mkdirSync("out");
for (const path of own) {
  for (const [name, { abi, evm }] of Object.entries(output.contracts[path])) {
    if (evm.bytecode.object === "") continue; // An interface.
    writeFileSync(join("out", `${name}.json`), JSON.stringify({ abi, bytecode: `0x${evm.bytecode.object}` }, null, 2) + "\n");
  }
}
