import { print } from 'graphql';
import type { CandidateFragment, ReconcileEntityFragment } from '../../generated/operations.ts';
import { readName } from '../../names/readName.ts';
import type { OwnOperation } from './askOurs.ts';
import { candidateFragment } from './documents.ts';
import type { ReconcileQuery } from './readQueries.ts';
import { typeOfId } from './types.ts';

const candidateText = print(candidateFragment);

/** The data of a batch: the candidates of each query by its place, and the records that queries name by id. */
interface BatchData {
  readonly [query: `q${number}`]: readonly CandidateFragment[];
  readonly records?: readonly (ReconcileEntityFragment | null)[];
}

/** A candidate as the specification lays it out. */
interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly type: readonly { readonly id: string; readonly name: string }[];
  readonly score: number;
  readonly match: boolean;
  readonly features: readonly { readonly id: string; readonly value: number }[];
}

/** True if a query names a record by its id. */
const isId = ({ name, kinds }: ReconcileQuery): boolean => {
  const type = typeOfId(name);
  return type !== undefined && !/\s/.test(name) && (kinds === null || kinds.includes(type.id));
};

/** True if a query has anything to be found by. */
const isAsked = ({ name, kinds }: ReconcileQuery): boolean =>
  readName(name).normal !== '' && kinds?.length !== 0;

/** Returns one operation that asks for all queries of a batch, each by one root field; null if none of them can find anything. */
export function matchOperation(queries: readonly ReconcileQuery[]): OwnOperation<BatchData> | null {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const declare = (name: string, type: string, value: unknown) => {
    declared.push(`$${name}: ${type}`);
    variables[name] = value;
    return `$${name}`;
  };
  const roots = queries.flatMap((query, index) => {
    if (!isAsked(query)) return [];
    const name = declare(`name${index}`, 'String!', query.name);
    const kinds = declare(`kinds${index}`, '[EntityKind!]', query.kinds);
    const country = declare(`country${index}`, 'ID', query.country ?? null);
    const identifiers = declare(`identifiers${index}`, '[String!]!', query.identifiers);
    const first = declare(`first${index}`, 'Int!', query.limit);
    return `q${index}: match(name: ${name}, kinds: ${kinds}, country: ${country}, identifiers: ${identifiers}, first: ${first}) { ...candidate }`;
  });
  if (roots.length === 0) return null;
  const ids = queries
    .filter(isAsked)
    .filter(isId)
    .map(({ name }) => name);
  if (ids.length > 0)
    roots.push(`records: nodes(ids: ${declare('ids', '[ID!]!', ids)}) { ...reconcileEntity }`);
  return {
    query: `query Reconcile(${declared.join(', ')}) {\n  ${roots.join('\n  ')}\n}\n${candidateText}`,
    variables,
  };
}

/** Returns the results of a batch from the answer to its operation. */
export function resultsOf(queries: readonly ReconcileQuery[], data: BatchData) {
  const records = data.records ?? [];
  // Found by position: a record that is joined to another answers with the id of that one.
  const asked = queries.filter(isAsked).filter(isId);
  return Object.fromEntries(
    queries.map((query, index) => {
      const found = (data[`q${index}`] ?? []).map(candidateOf);
      const named = records[asked.indexOf(query)];
      if (!named) return [query.key, { result: found }];
      const others = found.filter(({ id }) => id !== named.id).map((each) => ({ ...each, match: false }));
      return [query.key, { result: [identified(named), ...others].slice(0, query.limit) }];
    }),
  );
}

/** Returns a record in a few words: its Chinese name, and that it is invented if it is. */
export const describeEntity = ({ labelZh, synthetic }: ReconcileEntityFragment): string =>
  [labelZh, synthetic ? 'synthetic: an invented record' : null].filter(Boolean).join('; ');

const typesOf = ({ id }: ReconcileEntityFragment) => {
  const type = typeOfId(id);
  return type ? [type] : [];
};

function candidateOf({ node, score, verdict, matched, features }: CandidateFragment): Candidate {
  const because = features.map((feature) => feature.because).join(' ');
  const name = matched.text === node.label ? '' : `“${matched.text}”: `;
  return {
    id: node.id,
    name: node.label,
    description: [describeEntity(node), `${name}${because}`].filter(Boolean).join('; '),
    type: typesOf(node),
    score,
    match: verdict === 'SAME',
    features: features.map(({ feature, points }) => ({ id: feature, value: points })),
  };
}

const identified = (node: ReconcileEntityFragment): Candidate => ({
  id: node.id,
  name: node.label,
  description: [describeEntity(node), 'The query is the id of the record.'].filter(Boolean).join('; '),
  type: typesOf(node),
  score: 100,
  match: true,
  features: [{ id: 'IDENTIFIER', value: 100 }],
});
