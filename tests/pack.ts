// Packs @isnad/core as it would be published, and takes the tarball away afterwards.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The tarball's bytes. @throws Error with what pnpm said */
export function packCore(): Uint8Array<ArrayBuffer> {
  const folder = mkdtempSync(join(tmpdir(), "isnad-pack-"));
  try {
    const cwd = fileURLToPath(new URL("../packages/core", import.meta.url));
    // Through npx as everywhere: pnpm itself is on nobody's path for sure.
    const packed = spawnSync("npx", ["--yes", "pnpm@12", "pack", "--pack-destination", folder], {
      ...{ cwd, encoding: "utf8", shell: process.platform === "win32" },
    });
    if (packed.status !== 0) throw new Error(`${packed.stdout}${packed.stderr}`);
    const [name = ""] = readdirSync(folder);
    return new Uint8Array(readFileSync(join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
