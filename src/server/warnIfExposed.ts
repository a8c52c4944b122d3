import { existsSync } from 'node:fs';
import type { Logger } from '../logger.ts';

const loopback = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/;

// A container has to listen on all addresses: what reaches it is decided where its port is published.
const inContainer = () => existsSync('/.dockerenv') || existsSync('/run/.containerenv');

/** Says loudly that everyone on the network can ask this server, where its host is not this machine alone. */
export function warnIfExposed(host: string, logger: Logger): void {
  if (loopback.test(host) || inContainer()) return;
  const warning = `Everyone who reaches ${host} can read this graph: there is no log-in. Set HOST=127.0.0.1 to serve this machine alone.`;
  logger.warn({ host }, warning);
  process.stdout.write(`\n  WARNING  ${warning}\n\n`);
}
