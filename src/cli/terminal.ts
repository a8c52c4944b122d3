import type { Progress } from '../neo4j/progress.ts';

/** Where a command prints: a stream, and whether a person watches it. */
export interface Terminal {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** Prints progress: on a terminal a passing line is written over by the next, elsewhere it is printed once in ten seconds. */
export function terminalProgress(out: Terminal, now: () => number = () => performance.now()): Progress {
  let open = false;
  let printedAt = Number.NEGATIVE_INFINITY;
  return (text, passing = false) => {
    if (out.isTTY) {
      out.write(`${open ? '\r\u001b[K' : ''}${text}${passing ? '' : '\n'}`);
      open = passing;
      return;
    }
    if (passing && now() - printedAt < 10_000) return;
    printedAt = now();
    out.write(`${text}\n`);
  };
}
