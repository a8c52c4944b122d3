import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ExhaustingRequest } from './exhausting.ts';

/** Outcome of one request; its status is 0 if it broke off. */
export interface Sent {
  readonly status: number;
  readonly ms: number;
}

const script = fileURLToPath(new URL('./requester.mjs', import.meta.url));

/** Sends requests from a process of its own: all at once, or, with `everyMs`, one after the other for `forMs` milliseconds. */
export function sendFrom(task: {
  readonly url: string;
  readonly requests: readonly ExhaustingRequest[];
  readonly everyMs?: number;
  readonly forMs?: number;
}): Promise<Sent[]> {
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += String(chunk);
  });
  child.stdin.end(`${JSON.stringify(task)}\n`);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    // Not at its exit: then something of it may still be on its way.
    child.on('close', (code) =>
      code === 0 ? resolve(JSON.parse(out)) : reject(new Error(`The requester ended with ${code}: ${out}`)),
    );
  });
}
