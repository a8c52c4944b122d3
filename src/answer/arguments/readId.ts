import { badInput } from '../../errors.ts';
import type { PlaceRules } from './placeRules.ts';
import { readText } from './readText.ts';
import { showArgument } from './showArgument.ts';

const afterKind = /^[\p{L}\p{N}][\p{L}\p{N}._~-]*$/u;
const longest = 200;
const anyId = { size: { from: 1, to: 300 } };

/**
 * Returns the full id for an id that a caller wrote: with its kind, which may be left out if the place takes only one, in NFC, and with
 * country codes in capitals. A place without kinds takes any text as an id.
 */
export function readId(
  written: string,
  { kinds }: PlaceRules,
  every: readonly string[],
  path: string,
): string {
  const id = readText(written, anyId, null, path);
  if (!kinds) return asStored(id, every);
  const [only = ''] = kinds;
  const slash = id.indexOf('/');
  if (slash < 0 && kinds.length > 1)
    throw badInput(
      `${showArgument(path, written)} does not name its kind.`,
      `Write the id with its kind, such as \`post/houston\`. Accepted here: the id of a ${listed(kinds)}.`,
    );
  const kind = slash < 0 ? only : id.slice(0, slash).toUpperCase();
  const rest = id.slice(slash + 1);
  if (!every.includes(kind) || rest.length > longest || !afterKind.test(rest))
    throw badInput(
      `${showArgument(path, written)} is not an id.`,
      'An id is a kind, a slash, and at most 200 letters, digits and - . _ ~, such as `post/houston`. Use `search` to find it by name.',
    );
  if (!kinds.includes(kind))
    throw badInput(
      `${showArgument(path, written)} is the id of a ${kind.toLowerCase()}; the id of a ${listed(kinds)} is expected.`,
      `Write the id of a ${listed(kinds)}. ${wayTo(kinds)}`,
    );
  return asStored(`${kind}/${rest}`, every);
}

/** Returns an id as the graph has it, if its kind is one of ours: the kind in small letters, the code of a country in capitals. */
function asStored(id: string, every: readonly string[]): string {
  const slash = id.indexOf('/');
  const kind = id.slice(0, slash).toUpperCase();
  if (slash < 0 || !every.includes(kind)) return id;
  const rest = id.slice(slash + 1);
  return `${kind.toLowerCase()}/${kind === 'COUNTRY' ? rest.toUpperCase() : rest}`;
}

/** Returns the way to an id: records are found by name, schemes and classes in their list. */
const wayTo = (kinds: readonly string[]): string =>
  kinds.some((kind) => kind === 'SCHEME' || kind === 'CLASS')
    ? 'Use `schemes` to find it.'
    : `Use \`search\` with \`kinds: [${kinds.join(', ')}]\` to find it.`;

const listed = (kinds: readonly string[]): string => {
  const words = kinds.map((kind) => kind.toLowerCase());
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
};
