// Which files a command line means: files as they are, folders as the files below them, patterns as what they match, - as
// standard input.
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";

export const standardInput = "-";

/**
 * Files in the order given; within a folder or a pattern by name. A path that is not there stays: reading it will say so.
 * @param ending what a folder's files end in
 */
export async function inputFiles(paths: readonly string[], ending = ".txt"): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) files.push(...(await filesOf(path, ending)));
  return files;
}

async function filesOf(path: string, ending: string): Promise<string[]> {
  if (path === standardInput) return [path];
  const there = await stat(path).catch(() => undefined);
  if (there?.isDirectory()) {
    const names = await readdir(path, { recursive: true });
    return names
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => join(path, name));
  }
  // A shell that found nothing, or was kept from looking by quotes, hands the pattern on.
  if (there || !isDynamicPattern(path)) return [path];
  const found = await glob(path, { onlyFiles: true, expandDirectories: false });
  return found.length > 0 ? found.sort() : [path];
}
