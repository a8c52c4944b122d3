import { fileURLToPath } from 'node:url';
import { ExpectedError } from '../../errors.ts';

/** Folder of the program, which holds the built-in packages; their files are shown relative to it. */
const PROGRAM_FOLDER = fileURLToPath(new URL('../../../', import.meta.url));

/** Returns a text without the path of the program. */
export const withoutProgramFolder = (text: string): string => text.replaceAll(PROGRAM_FOLDER, '');

/** Returns an error with its texts as callers may see them; one that nobody expected stays as it is, since it is shown masked. */
export function withShownTexts(error: unknown, shown: (text: string) => string): unknown {
  if (!(error instanceof ExpectedError)) return error;
  const { code, message, hint, retryable } = error;
  return new ExpectedError(code, shown(message), shown(hint), { retryable, cause: error });
}
