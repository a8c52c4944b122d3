import { differences } from '../../state/differences.ts';
import type { Investigation } from '../../state/investigation.ts';
import { type RepairedInvestigation, repairInvestigation } from '../../state/repairInvestigation.ts';

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

/** Reads such a file, of any age; throws a sentence that names the problem where it holds no investigation. */
export function readInvestigationFile(text: string): RepairedInvestigation {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw new Error('This file is not JSON, so it is not a saved investigation.');
  }
  if (typeof read !== 'object' || read === null || !('format' in read) || read.format !== FORMAT)
    throw new Error(`This file is not a saved investigation: it has no "format": "${FORMAT}".`);
  if ('version' in read && typeof read.version === 'number' && read.version > 1)
    throw new Error('This file was saved by a newer program. Update this program to open it.');
  return repairInvestigation('investigation' in read ? read.investigation : null);
}
