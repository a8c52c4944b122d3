import { eachParty, type PartyKind } from '../../model/parties.ts';
import { perObject } from '../../perObject.ts';
import { idCount } from '../build/sortedIds.ts';
import { type Projection, rowOf, type SparseRows } from '../projection.ts';
import { distinctParties } from './distinctParties.ts';
import { idsOfKind, type ListedKind } from './listedKinds.ts';

/** The kind whose records each count is a number of, besides the number of cases. */
const countedKinds = {
  postCount: 'POST',
  targetCount: 'TARGET',
  companyCount: 'COMPANY',
  countryCount: 'COUNTRY',
  reportCount: 'POST',
} as const satisfies Readonly<Record<string, PartyKind>>;

/** A count that records have as a field. */
export type RecordCountField = 'caseCount' | keyof typeof countedKinds;

/** The counts that records have as fields, by the kind of the record: a party has at least that of its cases. */
export const recordCountFields: { readonly [kind in ListedKind]: readonly RecordCountField[] } = {
  ...eachParty((): readonly RecordCountField[] => ['caseCount']),
  POST: ['caseCount', 'targetCount', 'companyCount'],
  TARGET: ['caseCount', 'postCount', 'companyCount'],
  COMPANY: ['caseCount', 'targetCount', 'countryCount'],
  COUNTRY: ['caseCount', 'targetCount'],
  CASE: ['reportCount'],
  REPORT: ['caseCount'],
};

/** A count of the records of one kind, which are numbered by rank. */
export interface RecordCounts {
  /** Returns the count of a record. */
  readonly of: (rank: number) => number;
  /** Returns the number of cases that counting looks at for a record; 0 if its count is known. */
  readonly work: (rank: number) => number;
  /** True if no count has to be made. */
  readonly isStored: boolean;
}

/** True if a kind has such a count. */
export const hasCount = (kind: ListedKind, field: string): field is RecordCountField =>
  recordCountFields[kind].some((each) => each === field);

const countsOf = perObject((_projection: Projection) => new Map<string, RecordCounts>());

/** Returns a count of the records of a kind. Each is counted when it is first asked for, and remembered: the projection does not change. */
export function recordCounts(
  projection: Projection,
  kind: ListedKind,
  field: RecordCountField,
): RecordCounts {
  const known = countsOf(projection);
  const name = `${kind}.${field}`;
  const counts = known.get(name) ?? make(projection, kind, field);
  known.set(name, counts);
  return counts;
}

function make(projection: Projection, kind: ListedKind, field: RecordCountField): RecordCounts {
  const { data } = projection;
  if (kind === 'CASE') return sizes(data.caseReports, 0);
  if (kind === 'REPORT') return casesOfReports(projection);
  const base = data.bases[kind];
  if (kind === 'COUNTRY' && field === 'targetCount') return sizes(data.countryTargets, 0);
  const through = kind === 'COUNTRY' || kind === 'AREA';
  if (field === 'caseCount') {
    return through
      ? remembered(projection, kind, (record) => projection.casesOf(record).length)
      : sizes(data.partyCases, base);
  }
  return remembered(projection, kind, distinctParties(projection, countedKinds[field]));
}

/** The sizes of rows, which need no counting. */
const sizes = ({ offsets }: SparseRows, base: number): RecordCounts => ({
  of: (rank) => (offsets[base + rank + 1] ?? 0) - (offsets[base + rank] ?? 0),
  work: () => 0,
  isStored: true,
});

function casesOfReports({ data }: Projection): RecordCounts {
  const counts = new Uint32Array(data.reports);
  for (const report of data.caseReports.items) counts[report] = (counts[report] ?? 0) + 1;
  return { of: (rank) => counts[rank] ?? 0, work: () => 0, isStored: true };
}

/** Stands for a count that nobody has asked for yet. */
const UNKNOWN = -1;

function remembered(
  projection: Projection,
  kind: PartyKind,
  count: (record: number) => number,
): RecordCounts {
  const { data } = projection;
  const base = data.bases[kind];
  const known = new Int32Array(idCount(idsOfKind(data, kind))).fill(UNKNOWN);
  return {
    of: (rank) => {
      const there = known[rank] ?? UNKNOWN;
      if (there !== UNKNOWN) return there;
      const counted = count(base + rank);
      known[rank] = counted;
      return counted;
    },
    work: (rank) => (known[rank] === UNKNOWN ? casesLookedAt(projection, base + rank) : 0),
    isStored: false,
  };
}

/** Returns the number of cases that are looked at for a record; those of several targets or technologies are looked at once for each. */
function casesLookedAt({ data }: Projection, record: number): number {
  const { bases, partyCases, countryTargets, areaTechnologies } = data;
  if (record < bases.COUNTRY) return rowOf(partyCases, record).length;
  const members =
    record < bases.AREA
      ? rowOf(countryTargets, record - bases.COUNTRY)
      : rowOf(areaTechnologies, record - bases.AREA);
  return members.reduce((sum, member) => sum + rowOf(partyCases, member).length, 0);
}
