#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
//
// The compiler as forge calls it: solc from npm, which build.mjs uses too, behind the command line of the native one.

import { readFileSync } from "node:fs";
import solc from "solc";

if (process.argv.includes("--version")) {
  console.log(`solc, the solidity compiler commandline interface\nVersion: ${solc.version()}`);
} else if (process.argv.includes("--standard-json")) {
  process.stdout.write(solc.compile(readFileSync(0, "utf8")));
} else {
  console.error("solc.mjs: only --version and --standard-json");
  process.exit(1);
}
