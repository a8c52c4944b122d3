import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { differences } from './differences.ts';
import { emptyInvestigation, type Investigation } from './investigation.ts';
import { lookedAt } from './madeParts.ts';

/** Entries that a person can read in an address; all else is packed into `state`. */
const legible = ['tool', 'view', 'selected'] as const;

const toText = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const toBytes = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

/** The part of the address after `#` that holds a whole investigation. */
export function writeAddress(investigation: Investigation): string {
  const { tool, view, selected, ...rest } = differences(investigation);
  const parts = new URLSearchParams();
  for (const [name, value] of Object.entries({ view, tool, selected })) {
    if (typeof value === 'string') parts.set(name, value);
  }
  if (Object.keys(rest).length > 0) parts.set('state', toText(deflateSync(strToU8(JSON.stringify(rest)))));
  return parts.toString().replaceAll('%2F', '/');
}

/** The part of the address after `#` while a person works: what is looked at, and the id of the kept investigation. */
export function writeKeptAddress(keptAs: string | null, investigation: Investigation): string {
  const looked = writeAddress(lookedAt(investigation));
  return [keptAs && `investigation=${keptAs}`, looked].filter(Boolean).join('&');
}

/** The id of the kept investigation that an address names; null where it names none. */
export const keptIdIn = (hash: string): string | null =>
  new URLSearchParams(hash.replace(/^#/, '')).get('investigation');

/** The packed part of an address; null where it is damaged. */
function unpack(packed: string): object | null {
  try {
    return Object(JSON.parse(strFromU8(inflateSync(toBytes(packed)))));
  } catch {
    return null;
  }
}

/** An investigation from an address, with a sentence about what of it could not be read; null where all of it was. */
export interface AddressedInvestigation {
  readonly investigation: Investigation;
  readonly notice: string | null;
}

/** Reads the part of an address after `#`. A damaged link opens with what is still legible in it. */
export async function readAddress(hash: string): Promise<AddressedInvestigation> {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const given = Object.fromEntries(
    legible.flatMap((name) => (parts.has(name) ? [[name, parts.get(name)]] : [])),
  );
  const packed = parts.get('state');
  if (!packed && Object.keys(given).length === 0) return { investigation: emptyInvestigation, notice: null };
  const unpacked = packed ? unpack(packed) : {};
  // Loaded where there is something to read, which the first visit has not.
  const { repairInvestigation, droppedWords } = await import('./repairInvestigation.ts');
  const { investigation, dropped } = repairInvestigation({ ...unpacked, ...given });
  const damage = unpacked ? null : 'The link is damaged: a part of it is missing.';
  return { investigation, notice: [damage, droppedWords(dropped)].filter(Boolean).join(' ') || null };
}
