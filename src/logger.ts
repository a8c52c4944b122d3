import { destination, type Level, type Logger, pino } from 'pino';

export type { Logger } from 'pino';

export type LogLevel = Level | 'silent';

/** Logs as lines of JSON on standard error, so that what a command prints on standard output stays readable. */
export const createLogger = (level: LogLevel): Logger => pino({ level, base: null }, destination(2));
