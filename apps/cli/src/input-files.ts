// Which files a command line means: files as they are, folders as the .txt files below them, - as standard input.
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

export const standardInput = "-";

/** Files in the order given; within a folder by name. A path that is not there stays: reading it will say so. */
export async function inputFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const isFolder = path !== standardInput && (await stat(path).catch(() => undefined))?.isDirectory();
    if (!isFolder) files.push(path);
    else {
      const names = await readdir(path, { recursive: true });
      files.push(
        ...names
          .filter((name) => name.endsWith(".txt"))
          .sort()
          .map((name) => join(path, name)),
      );
    }
  }
  return files;
}
