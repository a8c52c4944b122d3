import type { Logger } from '../../telemetry/logger.ts';
import { currentNotes } from '../request/requestNotes.ts';
import { type DescribedError, describeError, rootCause } from './describeError.ts';

/** Describes an error to the caller, notes its code for the log line, and logs it whole where it is a bug. */
export type FormatError = (error: unknown) => DescribedError;

export const createFormatError =
  (logger: Logger): FormatError =>
  (error) => {
    const notes = currentNotes();
    const described = describeError(error, notes?.id ?? 'unknown');
    notes?.codes.add(described.code);
    if (!described.expected)
      logger.error({ id: notes?.id, err: rootCause(error) }, 'a bug: shown masked to the caller');
    return described;
  };
