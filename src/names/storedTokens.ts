import { type NamedRecord, namesOf } from './namesOf.ts';
import { searchTokens } from './tokens.ts';

/** Version of the stored tokens. Raise it with every change of the normal form, the tokens or the vocabulary, so that stored ones are recomputed. */
export const NAMES_VERSION = 6;

/** A record whose tokens are stored: its names, and the text that is searched beside them. */
export interface Tokenised extends NamedRecord {
  readonly summary?: string | null | undefined;
}

/** Returns the tokens of a record, as the full-text index holds them. */
export const storedTokens = (record: Tokenised): string =>
  searchTokens({
    kind: record.id.slice(0, record.id.indexOf('/')),
    names: namesOf(record).map(({ text }) => text),
    identifiers: record.identifiers ?? [],
    texts: record.summary ? [record.summary] : [],
  });
