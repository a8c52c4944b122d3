import { destination, type Logger, pino } from 'pino';
import type { LogLevel } from './configVariables.ts';

export type { Logger } from 'pino';

/** Logs as lines of JSON on standard error, so that what a command prints on standard output stays readable. */
export const createLogger = (level: LogLevel): Logger => pino({ level, base: null }, destination(2));
