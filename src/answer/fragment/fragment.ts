import { type Token, tokenize } from './tokenize.ts';

/** The form of a fragment: a clause that binds `node`, a clause that ends in `RETURN value`, or an expression. */
export type FragmentForm = 'clause' | 'value' | 'expression';

/** One `.cypher` file, ready to be composed: its tokens without comments, and what the composer must know of them. */
export interface Fragment {
  readonly coordinate: string;
  readonly file: string;
  readonly comment: string;
  readonly form: FragmentForm;
  /** The clauses up to `RETURN`, or the whole expression. */
  readonly body: readonly Token[];
  /** The tokens behind `RETURN` in the form `value`. */
  readonly value: readonly Token[];
  readonly variables: ReadonlySet<string>;
  readonly parameters: ReadonlySet<string>;
  readonly aggregates: boolean;
  /** The end of the clauses: a `MATCH` that further predicates can join, one that has a `WHERE` already, or anything else. */
  readonly ending: 'match' | 'match where' | 'other';
  /** The number of relationships in the pattern: beyond one, the same node can come more than once. */
  readonly hops: number;
  /** True if its rows are distinct and ordered by itself: it ends in a `WITH` or more. */
  readonly ordered: boolean;
}

const clauseWords = new Set([
  'MATCH',
  'OPTIONAL',
  'WITH',
  'UNWIND',
  'CALL',
  'YIELD',
  'WHERE',
  'ORDER',
  'LIMIT',
  'RETURN',
  'UNION',
]);
const aggregateNames = new Set(['count', 'min', 'max', 'sum', 'avg', 'collect']);

/** Reads one fragment; its first line must be a comment with its answer in plain words. */
export function parseFragment(coordinate: string, file: string, text: string): Fragment {
  const [first = '', ...rest] = text.trim().split('\n');
  const comment = first.startsWith('// ') ? first.slice(3) : '';
  const source = comment ? rest.join('\n') : text.trim();
  const tokens = tokenize(source.replace(/^\s*\/\/.*\n/gm, ''));
  const clauses = topClauses(tokens);
  const returnAt = tokens.findIndex(
    (token) => token.depth === 0 && token.text === 'RETURN' && token.kind === 'word',
  );
  const body = returnAt < 0 ? tokens : tokens.slice(0, returnAt);
  const hasClauses =
    ['MATCH', 'UNWIND', 'CALL', 'OPTIONAL', 'WITH'].includes(clauses[0] ?? '') && isClause(tokens);
  const form: FragmentForm = !hasClauses ? 'expression' : returnAt < 0 ? 'clause' : 'value';
  const last = clauses.filter((word) => word !== 'RETURN');
  const lastMatch = Math.max(last.lastIndexOf('MATCH'), -1);
  const after = last.slice(lastMatch + 1);
  const optional = last[lastMatch - 1] === 'OPTIONAL';
  return {
    coordinate,
    file,
    comment,
    form,
    body: trimmed(body),
    value: returnAt < 0 ? [] : trimmed(tokens.slice(returnAt + 1)),
    variables: new Set(tokens.filter((token) => token.kind === 'variable').map((token) => token.text)),
    parameters: new Set(tokens.filter((token) => token.kind === 'parameter').map((token) => token.text)),
    aggregates: form === 'expression' && callsAggregate(tokens),
    ending:
      lastMatch < 0 || optional
        ? 'other'
        : after.length === 0
          ? 'match'
          : after.length === 1 && after[0] === 'WHERE'
            ? 'match where'
            : 'other',
    hops: tokens.filter(
      (token, index) => token.depth === 0 && token.text === '[' && /-$/.test(previousText(tokens, index)),
    ).length,
    ordered: after.includes('WITH') || after.includes('ORDER'),
  };
}

const topClauses = (tokens: readonly Token[]): string[] =>
  tokens
    .filter((token) => token.depth === 0 && token.kind === 'word' && clauseWords.has(token.text))
    .map((token) => token.text);

const isClause = (tokens: readonly Token[]) => {
  const first = tokens.find((token) => token.kind !== 'space');
  return first !== undefined && clauseWords.has(first.text);
};

const callsAggregate = (tokens: readonly Token[]) =>
  tokens.some(
    (token, index) => token.depth === 0 && aggregateNames.has(token.text) && tokens[index + 1]?.text === '(',
  );

function previousText(tokens: readonly Token[], index: number): string {
  for (let at = index - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token && token.kind !== 'space') return token.text;
  }
  return '';
}

function trimmed(tokens: readonly Token[]): Token[] {
  const start = tokens.findIndex((token) => token.kind !== 'space');
  const end = tokens.findLastIndex((token) => token.kind !== 'space');
  return start < 0 ? [] : tokens.slice(start, end + 1);
}
