import { isLoopback } from '../access/isLoopback.ts';
import type { Logger } from '../telemetry/logger.ts';
import { escapeControls } from '../text/escapeControls.ts';

/** Warns, in the log and on standard output, that everyone on the network can read from a server that is open beyond this machine. */
export function warnIfOpen(host: string, logger: Logger): void {
  if (isLoopback(host)) return;
  const warning = `Everyone who can reach ${host} can read this graph (WISHLIST_ACCESS=open).`;
  logger.warn({ host }, warning);
  process.stdout.write(escapeControls(`\n  WARNING  ${warning}\n\n`));
}
