import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { endProcess } from './endProcess.ts';
import { processIdentity } from './processIdentity.ts';
import { FromSupervisor, type Job } from './supervisorMessages.ts';

/** Process under a supervisor, which ends it when this program has ended. */
export interface Supervised {
  readonly pid: number;
  readonly identity: string;
  /** Resolves when the process has ended, to a description of its end. */
  readonly ended: Promise<string>;
  /** Ends the process and waits until it is gone. */
  stop(): Promise<void>;
}

// The source is TypeScript, which Node 20 runs only with tsx; compiled, it is JavaScript beside this file.
const isSource = import.meta.url.endsWith('.ts');
const supervisor = fileURLToPath(new URL(`./superviseProcess.${isSource ? 'ts' : 'js'}`, import.meta.url));
const runner = () =>
  isSource ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] : [];

/** Starts a process under a supervisor. Rejects if it cannot be started. */
export async function startSupervised(job: Job): Promise<Supervised> {
  // Detached, in a process group of its own: Ctrl-C in the terminal must not stop Neo4j before its users.
  const child = fork(supervisor, [JSON.stringify(job)], {
    execArgv: runner(),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    detached: true,
  });
  let report: (how: string) => void = () => undefined;
  const ended = new Promise<string>((resolve) => {
    report = resolve;
  });
  const pid = await new Promise<number>((resolve, reject) => {
    child.on('message', (raw) => {
      const message = FromSupervisor.safeParse(raw).data;
      if (message && 'started' in message) resolve(message.started);
      if (message && 'ended' in message) {
        report(message.ended);
        reject(new Error(message.ended));
      }
    });
    child.once('error', reject);
    child.once('exit', () => {
      report('its supervisor ended');
      reject(new Error('the supervisor ended'));
    });
  });
  const identity = processIdentity(pid) ?? '';
  return {
    pid,
    identity,
    ended,
    stop: async () => {
      if (child.connected) {
        child.send('stop', () => undefined);
        await ended;
      }
      // Does nothing unless the supervisor itself was killed.
      await endProcess(pid, identity, job.graceMs);
    },
  };
}
