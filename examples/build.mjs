// Assembles every <name>/<name>.wat into <name>/<name>.wasm beside it. The
// same text gives the same bytes, so a rebuild shows whether they are current.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import initWabt from "wabt";

const here = dirname(fileURLToPath(import.meta.url));
const wabt = await initWabt();

const sources = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "node_modules")
  .map((entry) => join(here, entry.name, entry.name))
  .filter((source) => existsSync(`${source}.wat`)) // Scenarios are examples too.
  .sort();

for (const source of sources) {
  // As a string: given bytes, wabt 1.0.39 reads on behind their end.
  const module = wabt.parseWat(`${source}.wat`, readFileSync(`${source}.wat`, "utf8"));
  try {
    module.resolveNames();
    module.validate();
    const { buffer } = module.toBinary({ canonicalize_lebs: true, write_debug_names: true });
    writeFileSync(`${source}.wasm`, buffer);
  } finally {
    module.destroy();
  }
}
