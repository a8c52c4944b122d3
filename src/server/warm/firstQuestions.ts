import type { EntityKind } from '../../generated/schema.ts';
import { datasetFile } from '../../model/datasetFiles.ts';
import { type RecordKind, recordKinds } from '../../model/kinds.ts';
import { pluralOf } from '../../model/pluralOf.ts';

/** An operation of the page, with variables such as the page sends. */
export interface Question {
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Records to ask about: one of each kind, as far as there is one. */
export type Samples = Readonly<Partial<Record<EntityKind, string>>>;

/** The name of the schema's list of a kind. */
const listOf = (kind: RecordKind): string =>
  pluralOf(datasetFile(kind.toLowerCase() as Lowercase<RecordKind>));

/** The operation that finds one record of each kind, each under the name of its kind. */
export const samplesText = `query Samples {
${recordKinds.map((kind) => `  ${kind}: ${listOf(kind)}(first: 1) { nodes { id } }`).join('\n')}
}`;

const record = (id: string, kind: EntityKind): Question => ({
  operation: 'Record',
  variables: {
    id,
    ...Object.fromEntries(
      recordKinds.map((each) => [`is${each[0]}${each.slice(1).toLowerCase()}`, each === kind]),
    ),
  },
});

/** Questions of the start page, which need no record. */
export const questionsOfStore: readonly Question[] = [
  { operation: 'DatasetOverview', variables: {} },
  { operation: 'CountCases', variables: { where: { reportCount: { eq: 0 } } } },
];

/** Returns what a person asks next, soonest first: a name, the record of it. Neo4j answers these alone. */
export function questionsOfGraph(samples: Samples): readonly Question[] {
  const { POST: post } = samples;
  return [
    ...questionsOfRecords(samples),
    ...(post ? [{ operation: 'PostRoles', variables: { post, where: { post: { eq: post } } } }] : []),
    ...(post ? [{ operation: 'Sources', variables: { where: { post: { eq: post } }, first: 5 } }] : []),
    {
      operation: 'CaseTable',
      variables: { first: 50, after: null, orderBy: { field: 'DATE', direction: 'DESC' } },
    },
    { operation: 'RecordNames', variables: { ids: foundIn(samples).map(([, id]) => id) } },
  ];
}

const foundIn = (samples: Samples) =>
  recordKinds.flatMap((kind) => (samples[kind] ? [[kind, samples[kind]] as const] : []));

/** Finding and opening a record of each kind. */
const questionsOfRecords = (samples: Samples): readonly Question[] => [
  // Hits of each kind are read by a statement of their own.
  ...foundIn(samples).map(([, id]) => ({ operation: 'Find', variables: { text: id, first: 30 } })),
  ...foundIn(samples).map(([kind, id]) => record(id, kind)),
];

/** Returns the first questions that need the projection. */
export function questionsOfProjection(samples: Samples): readonly Question[] {
  const { POST: post, TARGET: target } = samples;
  const where = { post: { eq: post } };
  return [
    // Asked of Neo4j before: what the projection counts is read by statements of their own.
    ...questionsOfStore,
    ...questionsOfRecords(samples),
    { operation: 'Timeline', variables: { where: null } },
    ...(post
      ? [
          { operation: 'Partners', variables: { where, first: 6 } },
          { operation: 'RestsOn', variables: { of: { rank: { entity: post } }, first: 10 } },
          { operation: 'RestsOn', variables: { of: { share: { where } }, first: 10 } },
        ]
      : []),
    { operation: 'Grid', variables: { by: ['POST', 'AREA'] } },
    ...(post && target
      ? [
          {
            operation: 'Trace',
            variables: {
              from: post,
              to: target,
              first: 5,
              maxHops: 4,
              through: ['COMPANY', 'TARGET'],
              order: 'NEAREST',
              avoid: [],
              disjoint: false,
              timeRespecting: false,
              unsourced: false,
              sameRole: false,
            },
          },
        ]
      : []),
  ];
}
