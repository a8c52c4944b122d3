import type { Progress } from '../neo4j/install/progress.ts';
import { escapeControls } from '../text/escapeControls.ts';

/** Output of a command. Control characters from elsewhere are escaped, so they cannot make a terminal do anything. */
export interface Terminal {
  write(text: string): unknown;
  /** Writes over the line that was begun. */
  rewrite(text: string): unknown;
  readonly isTTY?: boolean | undefined;
}

interface Stream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** A stream to print to: control characters are escaped, but for the program's own that begin a line anew. */
export const terminal = (stream: Stream): Terminal => ({
  isTTY: stream.isTTY,
  write: (text) => stream.write(escapeControls(text)),
  rewrite: (text) => stream.write(`\r\u001b[K${escapeControls(text)}`),
});

export const standardOutput = terminal(process.stdout);
export const standardError = terminal(process.stderr);

/** Prints progress: on a terminal a passing line is written over by the next, elsewhere it is printed once in ten seconds. */
export function terminalProgress(out: Terminal, now: () => number = () => performance.now()): Progress {
  let open = false;
  let printedAt = Number.NEGATIVE_INFINITY;
  return (text, passing = false) => {
    if (out.isTTY) {
      const line = passing ? text : `${text}\n`;
      if (open) out.rewrite(line);
      else out.write(line);
      open = passing;
      return;
    }
    if (passing && now() - printedAt < 10_000) return;
    printedAt = now();
    out.write(`${text}\n`);
  };
}
