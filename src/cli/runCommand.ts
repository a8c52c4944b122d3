import { setTimeout as wait } from 'node:timers/promises';
import type { Config } from '../config/config.ts';
import { describeProblems } from '../config/configProblem.ts';
import { loadConfig } from '../config/loadConfig.ts';
import { ExpectedError } from '../errors.ts';
import { Closers } from './closers.ts';
import { aborted, stopSignals } from './stopSignals.ts';
import { standardError, standardOutput, type Terminal } from './terminal.ts';

/** Context of a command: configuration, signal to stop, output, and the register of everything that it opens. */
export interface Command {
  readonly config: Config;
  readonly signal: AbortSignal;
  readonly out: Terminal;
  readonly closers: Closers;
}

/** Exit codes: success; something was rejected or failed; wrong call or configuration. */
export const exitCodes = { ok: 0, failed: 1, usage: 2 } as const;

/** Milliseconds that a command may take to stop. */
const GRACE_MS = 10_000;

/** Runs one command from its configuration to its exit code. Everything that it opened is closed whatever happens, and failures are printed in words. */
export async function runCommand(work: (command: Command) => Promise<number>): Promise<void> {
  const { config, problems } = loadConfig();
  if (config === undefined) {
    standardError.write(`${describeProblems(problems)}\n`);
    process.exitCode = exitCodes.usage;
    return;
  }
  const signal = stopSignals(config.underNpm);
  const closers = new Closers();
  let code: number = exitCodes.failed;
  try {
    code = await Promise.race([
      work({ config, signal, out: standardOutput, closers }),
      aborted(signal).then(() => wait(GRACE_MS, exitCodes.ok)),
    ]);
  } catch (error) {
    if (signal.aborted) code = exitCodes.ok;
    else code = reportFailure(error);
  }
  if (signal.aborted) standardOutput.write('\nStopping …\n');
  await closers.close().catch((error: unknown) => {
    code = reportFailure(error);
  });
  process.exit(code);
}

/** Prints a failure: an expected one in words with its way out, any other whole, since it is a bug; returns the exit code. */
export function reportFailure(error: unknown): number {
  if (error instanceof ExpectedError) {
    standardError.write(`${error.message}${error.hint && `\n${error.hint}`}\n`);
    return error.code === 'BAD_USER_INPUT' ? exitCodes.usage : exitCodes.failed;
  }
  const disagree = error instanceof Error && error.name === 'AnswersDisagree';
  const text =
    error instanceof Error ? (disagree ? error.message : (error.stack ?? error.message)) : String(error);
  standardError.write(`${text}\n`);
  return exitCodes.failed;
}
