// Finds the npx and pnpm processes that started this one: npx ends on SIGTERM without passing it on.
import { execFileSync } from "node:child_process";

export interface ProcessLine {
  readonly parent: number;
  readonly command: string;
}

/** Deep enough for npx → sh → pnpm → sh → node with room to spare. */
const maximumDepth = 8;

/**
 * Process ids from the parent up to the outermost npm, npx or pnpm; empty when none started this process.
 * A shell between two of them belongs to the chain, a shell above them is the caller's and does not.
 */
export function launchers(pid: number, look: (pid: number) => ProcessLine | undefined = lookUp): number[] {
  const chain: number[] = [];
  let outermost = 0;
  let next = look(pid)?.parent ?? 0;
  while (next > 1 && chain.length < maximumDepth) {
    const found = look(next);
    if (!found) break;
    const isManager = /\bp?np[mx]\b/u.test(found.command.slice(0, managerPrefix)) && !isShell(found.command);
    if (!isManager && !isShell(found.command)) break;
    chain.push(next);
    if (isManager) outermost = chain.length;
    next = found.parent;
  }
  return chain.slice(0, outermost);
}

/** Where a manager's name stands in its command line: `npm exec …`, `node /…/bin/pnpm start`. */
const managerPrefix = 200;

const isShell = (command: string): boolean => /^(?:\S*\/)?(?:ba|da|z|k)?sh\s+-c\b/u.test(command);

/** True while a process of this id is there. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function lookUp(pid: number): ProcessLine | undefined {
  try {
    const line = execFileSync("ps", ["-o", "ppid=,args=", "-p", String(pid)], { encoding: "utf8" }).trim();
    const [, parent, command] = /^(\d+)\s+(.*)$/su.exec(line) ?? [];
    return parent && command ? { parent: Number(parent), command } : undefined;
  } catch {
    // No `ps` (Windows, a bare container): the signals that do arrive are all there is.
    return undefined;
  }
}
