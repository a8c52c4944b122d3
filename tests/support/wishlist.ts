import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { project } from './projectHome.ts';

/** A run of the built command line, with what it has printed so far. */
export interface WishlistRun {
  readonly child: ChildProcess;
  /** Standard output and standard error, in the order they came. */
  readonly printed: () => string;
  /** Waits until the text is printed; fails when the program ends before. */
  readonly until: (text: string) => Promise<void>;
  /** Waits for the end; gives the exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
}

/** Runs `wishlist` with exactly this environment beside what a shell needs. */
export function wishlist(
  commandLine: readonly string[],
  environment: Record<string, string | undefined>,
): WishlistRun {
  const child = spawn(process.execPath, [join(project, 'dist', 'cli.js'), ...commandLine], {
    cwd: project,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, JAVA_HOME: process.env.JAVA_HOME, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
  }
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string);
  let over = false;
  void ended.then(() => {
    over = true;
  });
  return {
    child,
    printed: () => text,
    ended,
    until: async (wanted) => {
      while (!text.includes(wanted)) {
        if (over) throw new Error(`It ended without printing "${wanted}":\n${text}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
  };
}
