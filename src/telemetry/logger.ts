import { type DestinationStream, destination, type Logger, pino } from 'pino';
import { escapeControls } from '../text/escapeControls.ts';
import type { LogLevel } from './logLevel.ts';

export type { Logger } from 'pino';

/** A stream of log lines in which nothing can make a terminal do anything; each line stays the JSON that it was. */
export const printable = (stream: DestinationStream): DestinationStream => ({
  write: (line) => stream.write(escapeControls(line)),
});

/** Logs as lines of JSON on standard error, so that what a command prints on standard output stays readable. */
export const createLogger = (level: LogLevel): Logger =>
  pino({ level, base: null }, printable(destination(2)));
