import { ExpectedError } from '../errors.ts';

/** The bounds on an operation's text. */
export type DocumentBound = 'tokens' | 'depth' | 'aliases' | 'directives' | 'rootFields';

const words: Readonly<Record<DocumentBound, { readonly what: string; readonly wayOut: string }>> = {
  tokens: { what: 'tokens', wayOut: 'Split the operation, or move repeated selections into a fragment.' },
  depth: {
    what: 'levels of fields',
    wayOut: 'Ask for the deeper levels in a second operation, beginning at their ids.',
  },
  aliases: { what: 'aliases', wayOut: 'Split the operation, or ask one list with a wider `where`.' },
  directives: { what: 'directives', wayOut: 'Leave out what is not needed instead of skipping it.' },
  rootFields: {
    what: 'root fields',
    wayOut: 'Split the operation, or ask `nodes(ids:)` or a list with `where`.',
  },
};

/** The refusal of an operation that passes a bound; `found` is left out where nobody counted to the end. */
export function limitExceeded(bound: DocumentBound, limit: number, found?: number): ExpectedError {
  const { what, wayOut } = words[bound];
  const had = found === undefined ? `more than ${limit} ${what}` : `${found} ${what}`;
  return new ExpectedError(
    'LIMIT_EXCEEDED',
    `The operation has ${had}; \`limits.${bound}\` allows at most ${limit}.`,
    wayOut,
  );
}
