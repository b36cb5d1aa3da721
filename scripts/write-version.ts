// Part of `pnpm release`: the version that answers carry follows the package's.
import { readFileSync, writeFileSync } from "node:fs";
import { root } from "./run.ts";

const { version } = JSON.parse(readFileSync(`${root}packages/core/package.json`, "utf8"));
const file = `${root}packages/core/src/version.ts`;
writeFileSync(file, readFileSync(file, "utf8").replace(/(ENGINE_VERSION = )"[^"]*"/u, `$1"${version}"`));
