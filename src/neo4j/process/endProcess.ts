import { setTimeout as wait } from 'node:timers/promises';
import { processIdentity } from './processIdentity.ts';

/** Ends one process and waits until it is gone: asks first, and after `graceMs` no longer asks. A process that has taken over the number is left alone. */
export async function endProcess(pid: number, identity: string, graceMs = 20_000): Promise<void> {
  const running = () => processIdentity(pid) === identity;
  const askedAt = performance.now();
  if (running()) process.kill(pid, 'SIGTERM');
  while (running()) {
    if (performance.now() - askedAt > graceMs) process.kill(pid, 'SIGKILL');
    await wait(100);
  }
}
