import { ExpectedError } from '../../errors.ts';
import type { RequestLimits } from '../../limits.ts';

const words = {
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
  spreads: { what: 'spread fragments', wayOut: 'Split the operation, or write small fragments out.' },
  repeats: { what: 'pairs of fields with one key', wayOut: 'Select each field once.' },
  selections: { what: 'selections', wayOut: 'Split the operation, or ask for fewer fields.' },
  conditions: {
    what: 'conditions in its filters',
    wayOut: 'Write several values of one field as `in: […]`, or split the operation.',
  },
  nesting: {
    what: 'levels of filters',
    wayOut:
      'Write conditions that must all hold beside each other, without `and`, and leave out double `not`.',
  },
  list: { what: 'values in a list of its arguments', wayOut: 'Send them in several operations.' },
  text: { what: 'characters in a text of its arguments', wayOut: 'Send a shorter text.' },
  variableDepth: { what: 'levels in its variables', wayOut: 'Send flatter variables.' },
  variableValues: { what: 'values in its variables', wayOut: 'Send them in several operations.' },
  schemaCost: {
    what: 'parts of the schema to read',
    wayOut: 'Read the schema once, or as text from /schema.graphql.',
  },
} satisfies Partial<Record<keyof RequestLimits, { readonly what: string; readonly wayOut: string }>>;

/** The bounds on an operation's text and its variables. */
export type OperationBound = keyof typeof words;

/** The refusal of an operation that passes a bound; `found` is left out where nobody counted to the end. */
export function limitExceeded(bound: OperationBound, limit: number, found?: number): ExpectedError {
  const { what, wayOut } = words[bound];
  const had = found === undefined ? `more than ${limit} ${what}` : `${found} ${what}`;
  return new ExpectedError(
    'LIMIT_EXCEEDED',
    `The operation has ${had}; \`limits.${bound}\` allows at most ${limit}.`,
    wayOut,
  );
}
