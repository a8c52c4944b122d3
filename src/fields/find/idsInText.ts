import { recordKinds } from '../../model/kinds.ts';

const kinds = recordKinds.map((kind) => kind.toLowerCase());
const kindOfId = new RegExp(`^(${kinds.join('|')})/`, 'i');

/** A text with a digit behind a hyphen and no space, such as `ucis-2017-09`, is not a name: it may be an id of any kind, without it. */
const withoutKind = /^[\p{L}\p{N}._~-]+-\p{N}[\p{L}\p{N}._~-]*$/u;

/** A search text read for ids: the ids, whole or as they begin, that it may stand for, and the text without the kind of an id. */
export function idsInText(written: string): { readonly ids: readonly string[]; readonly text: string } {
  const [begin = '', kind] = kindOfId.exec(written) ?? [];
  const text = written.slice(begin.length);
  if (kind === undefined && !withoutKind.test(written)) return { ids: [], text };
  const of = kind === undefined ? kinds : [kind.toLowerCase()];
  return { ids: of.map((each) => `${each}/${each === 'country' ? text.toUpperCase() : text}`), text };
}
