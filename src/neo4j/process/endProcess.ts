import { setTimeout as wait } from 'node:timers/promises';
import { processIdentity } from './processIdentity.ts';

/** Ends a process and waits until it is gone: SIGTERM first, SIGKILL after `graceMs`. Leaves alone another process that has got its number. */
export async function endProcess(pid: number, identity: string, graceMs = 20_000): Promise<void> {
  const running = () => processIdentity(pid) === identity;
  const askedAt = performance.now();
  if (running()) process.kill(pid, 'SIGTERM');
  while (running()) {
    if (performance.now() - askedAt > graceMs) process.kill(pid, 'SIGKILL');
    await wait(100);
  }
}
