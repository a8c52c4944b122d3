import { badInput } from '../../errors.ts';
import { defaultLimits } from '../../limits.ts';
import { simplify } from '../../names/simplify.ts';

/** The form of a search text that `cypher/Query/search.cypher` takes: the index query, and the words by which a matched text is found. */
export interface SearchText {
  /** A query in Lucene's syntax; of the caller's characters only letters and digits come into it, and between quotes what joins them. */
  readonly query: string;
  readonly words: readonly string[];
  /** Ids, whole or as they begin, that the text may stand for; left out where there are none. */
  readonly ids?: readonly string[];
  readonly chinese: boolean;
}

/** The words that the index leaves out (Lucene's English stop words): asking for one would find nothing. */
const unindexed = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);

/** Reads a search text: Chinese by two characters and more, traditional or simplified; other words whole, begun, or with one letter wrong. */
export default function searchText(value: unknown): SearchText {
  const written = String(value).trim();
  // The kind of an id stands in no name.
  const text = written.replace(kindOfId, '').normalize('NFKC').toLowerCase();
  if (text.length > defaultLimits.searchText) {
    throw badInput(
      `\`text\` has ${text.length} characters, more than ${defaultLimits.searchText}.`,
      'Search for a name or a few words.',
    );
  }
  const simplified = simplify(text);
  const runs = [...simplified.matchAll(/\p{Script=Han}+/gu)].map(([run]) => run);
  const all = [...simplified.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    .flatMap(([run]) => run.split(/\p{Script=Han}+/u))
    .filter((word) => word !== '');
  const kept = all.filter((word) => !unindexed.has(word));
  const words = kept.length > 0 || runs.length > 0 ? kept : all;
  if (words.length === 0 && runs.length === 0) {
    throw badInput(
      `\`text: ${JSON.stringify(value)}\` has no letter and no digit.`,
      'Search for a name or a few words.',
    );
  }
  const every = [...runs.map(chineseRun), ...wordsOf(simplified, words)].join(' AND ');
  const joined = words.length > 1 && runs.length === 0 ? ` OR (${word(words.join(''))})` : '';
  const ids = idsOf(written);
  return {
    query: `(${every})${joined}`,
    words: [...runs, ...words],
    chinese: runs.length > 0,
    ...(ids.length > 0 ? { ids } : {}),
  };
}

const kinds = ['post', 'case', 'target', 'company', 'technology', 'area', 'country', 'programme', 'report'];
const kindOfId = new RegExp(`^(${kinds.join('|')})/`, 'i');

/** A text with a digit behind a hyphen and no space, such as `ucis-2017-09`, is no name: it may be an id of any kind, without it. */
const withoutKind = /^[\p{L}\p{N}._~-]+-\p{N}[\p{L}\p{N}._~-]*$/u;

function idsOf(written: string): string[] {
  const [begin = '', kind] = kindOfId.exec(written) ?? [];
  const rest = written.slice(begin.length);
  if (kind === undefined && !withoutKind.test(written)) return [];
  return (kind === undefined ? kinds : [kind.toLowerCase()]).map(
    (each) => `${each}/${each === 'country' ? rest.toUpperCase() : rest}`,
  );
}

/** Letters and digits joined by a dot, an apostrophe or the like: the index keeps such a run (`r.l`) as one word. */
const joinedRun = /[\p{L}\p{M}\p{N}]+(?:[.'’·:,][\p{L}\p{M}\p{N}]+)+/gu;

/** Each word, or the joined run of the text that it stands in. */
function wordsOf(text: string, words: readonly string[]): string[] {
  const queries = words.map(word);
  for (const [run] of text.matchAll(joinedRun)) {
    if (/\p{Script=Han}/u.test(run)) continue;
    for (const part of run.split(/[^\p{L}\p{M}\p{N}]/u)) {
      const at = words.indexOf(part);
      if (at >= 0) queries[at] = `(${queries[at]} OR "${run}"^4)`;
    }
  }
  return queries;
}

/** The index holds Chinese by pairs of characters; one character alone is the beginning of a pair. */
const chineseRun = (run: string) => (run.length === 1 ? `${run}*` : `"${run}"`);

/** The word itself counts most, then words that begin with it, then words with one letter wrong, missing, added or swapped. */
const word = (text: string) =>
  text.length < 3 ? `(${text}^4 OR ${text}*)` : `(${text}^4 OR ${text}*^2 OR ${text}~1)`;
