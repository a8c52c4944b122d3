import type { Citation, Figure, MatchKind } from '../../generated/schema.ts';

/** Stored properties of a figure, as the schema has them. */
export type FigureProperties = Omit<
  Figure,
  'value' | 'source' | 'ours' | 'uncounted' | 'agrees' | 'contradicts' | 'programme' | 'stageAfter'
>;

/** Columns of a record with everything that names it. */
type NamedRecordColumns = [
  id: string,
  name: string,
  nameZh: string | null,
  identifiers: string[] | null,
  aliases: { text: string; kind: MatchKind | null; language: string | null }[],
];

/** Rows of the statements in `cypher/fields/`, by the name of the file: a value for each column of its `RETURN`. */
export interface NamedRows {
  readonly citationCounts: [id: string, count: number];
  readonly citations: [
    id: string,
    report: string,
    entity: string | null,
    role: Required<Citation>['role'],
    assertion: Citation['assertion'],
    credibility: number | null,
    grade: string | null,
    locator: string | null,
    quote: string | null,
    prefix: string | null,
    suffix: string | null,
    quoteCheck: Required<Citation>['quoteCheck'],
    section: string | null,
    sectionKind: Required<Citation>['sectionKind'],
    origin: string | null,
    statedAs: string[],
  ];
  readonly duplicateGroups: [ids: string[] | null];
  readonly duplicateRecords: [...NamedRecordColumns, country: string | null, url: string | null];
  readonly figureCount: [count: number];
  readonly figures: [
    properties: FigureProperties,
    report: string,
    contradicts: string[],
    programme: string | null,
    stageAfter: string | null,
  ];
  readonly judgedPairs: [record: string, other: string];
  readonly labels: [id: string, label: string];
  readonly matchCandidates: [...NamedRecordColumns, country: string | null];
  readonly printedStages: [id: string, programme: string];
  readonly programmesOfCases: [programme: string];
  readonly searchCandidates: [...NamedRecordColumns, summary: string | null];
  readonly unknownIds: [id: string];
  readonly wholeNames: [id: string, tokens: string[]];
}

/** Columns of each statement, which the start-up check compares with its `RETURN`. */
export const namedColumns: { readonly [Name in keyof NamedRows]: NamedRows[Name]['length'] } = {
  citationCounts: 2,
  citations: 16,
  duplicateGroups: 1,
  duplicateRecords: 7,
  figureCount: 1,
  figures: 5,
  judgedPairs: 2,
  labels: 2,
  matchCandidates: 6,
  printedStages: 2,
  programmesOfCases: 1,
  searchCandidates: 6,
  unknownIds: 1,
  wholeNames: 2,
};
