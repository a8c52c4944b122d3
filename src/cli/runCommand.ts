import { setTimeout as wait } from 'node:timers/promises';
import type { Config } from '../config/config.ts';
import { describeProblems } from '../config/configProblem.ts';
import { loadConfig } from '../config/loadConfig.ts';
import { ExpectedError } from '../errors.ts';
import { Closers } from './closers.ts';
import { aborted, stopSignals } from './stopSignals.ts';
import { standardError, standardOutput, type Terminal } from './terminal.ts';

/** What a command is given: the configuration, when to stop, where to print, and where to register what it opens. */
export interface Command {
  readonly config: Config;
  readonly signal: AbortSignal;
  readonly out: Terminal;
  readonly closers: Closers;
}

/** How the program ends: all went well; something was rejected, wrong or failed; it was called or configured wrongly. */
export const exitCodes = { ok: 0, failed: 1, usage: 2 } as const;

/** How long a command that is told to stop may take to reach a point where it can. */
const GRACE_MS = 10_000;

/** Runs one command from its configuration to its exit code; what it opened is closed whatever happens, and failures are told in words. */
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
    else code = tell(error);
  }
  if (signal.aborted) standardOutput.write('\nStopping …\n');
  await closers.close().catch((error: unknown) => {
    code = tell(error);
  });
  process.exit(code);
}

/** Prints a failure: an expected one in words with its way out, any other whole, since it is a bug; gives the exit code. */
export function tell(error: unknown): number {
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
