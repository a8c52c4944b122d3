import type { Investigation } from '../../state/investigation.ts';
import { differences, readInvestigation } from '../../state/readInvestigation.ts';

const FORMAT = 'wishlist-graph-investigation';

/** The text of a file that holds an investigation. */
export const writeInvestigationFile = (
  investigation: Investigation,
  about: { readonly revision: number | null; readonly synthetic: boolean | null; readonly savedAt: string },
): string =>
  `${JSON.stringify(
    {
      format: FORMAT,
      version: 1,
      ...about,
      investigation: differences({ ...investigation, revision: about.revision }),
    },
    null,
    2,
  )}\n`;

/** Reads such a file; throws a sentence that names what is wrong with it. */
export function readInvestigationFile(text: string): Investigation {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw new Error('This file is not JSON, so it is no saved investigation.');
  }
  if (typeof read !== 'object' || read === null || !('format' in read) || read.format !== FORMAT)
    throw new Error(`This file is no saved investigation: it lacks "format": "${FORMAT}".`);
  if (!('version' in read) || read.version !== 1)
    throw new Error('This file was saved by a newer program: update this one to open it.');
  return readInvestigation('investigation' in read ? read.investigation : null);
}
