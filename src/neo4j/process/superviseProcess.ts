import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { type FromSupervisor, Job, ToSupervisor } from './supervisorMessages.ts';

// This file runs as a process of its own between the program and Neo4j. When the program ends in any way, the channel between the two
// closes and Neo4j is stopped: a crash or a `kill -9` of the program leaves no Neo4j behind.

const report = (message: FromSupervisor, done: () => void = () => undefined) => {
  if (process.connected) process.send?.(message, done);
  else done();
};

const job = Job.parse(JSON.parse(process.argv[2] ?? ''));
const output = openSync(job.outputFile, 'w');
const child = spawn(job.command, job.arguments, {
  cwd: job.folder,
  ...(job.environment ? { env: job.environment } : {}),
  stdio: ['ignore', output, output],
});
closeSync(output);

let stopping = false;
function stop(): void {
  if (stopping) return;
  stopping = true;
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), job.graceMs).unref();
}

// Ctrl-C reaches every process of the terminal at once; Neo4j is stopped only when the program asks for it.
process.on('SIGINT', () => undefined);
process.on('SIGHUP', () => undefined);
process.on('SIGTERM', stop);
process.on('disconnect', stop);
process.on('message', (message) => {
  if (ToSupervisor.safeParse(message).success) stop();
});

child.once('spawn', () => report({ started: child.pid ?? 0 }));
child.once('error', (error) => report({ ended: error.message }, () => process.exit(1)));
child.once('exit', (code, signal) => report({ ended: signal ?? `exit code ${code}` }, () => process.exit(0)));
