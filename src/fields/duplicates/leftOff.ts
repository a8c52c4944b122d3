import type { DuplicateBounds } from './duplicateBounds.ts';

/** Records that were not compared, by the bound that they were beyond. */
export interface LeftOff {
  readonly bounds: DuplicateBounds;
  /** Number of names, identifiers and addresses that too many records share. */
  readonly common: number;
  /** True if more names are shared than are looked at. */
  readonly groups: boolean;
  /** True if there are too many names to look for wrong letters in all. */
  readonly spelled: boolean;
}

const number = (value: number): string => value.toLocaleString('en-US');

/** Returns a notice of what was not compared; null if everything was. */
export function sayLeftOff({ bounds, common, groups, spelled }: LeftOff): string | null {
  const sentences: string[] = [];
  if (common > 0)
    sentences.push(
      `Not compared: the records of ${number(common)} ${common === 1 ? 'name, identifier or address' : 'names, identifiers or addresses'} that more than ${bounds.sharing} records share.`,
    );
  if (groups)
    sentences.push(
      `Only ${number(bounds.groups)} shared names, identifiers and addresses were looked at, those of the fewest records first. Judge some pairs, or ask for fewer kinds.`,
    );
  if (spelled)
    sentences.push('Not all names were compared letter by letter: there are too many. Ask for fewer kinds.');
  return sentences.length > 0 ? sentences.join(' ') : null;
}
