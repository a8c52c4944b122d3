import type { CaseFilter, EntityFilter, IdFilter, IntFilter, StringFilter } from '../../generated/schema.ts';
import { eachParty } from '../../model/parties.ts';
import { findId } from '../build/sortedIds.ts';
import { graphConditions } from '../filter/graphConditions.ts';
import { hasCase } from '../filter/masks/caseMask.ts';
import { maybeTest, numberTest, textTest } from '../filter/masks/valueTests.ts';
import { selectCases } from '../filter/selectCases.ts';
import { type CodedColumn, NONE, type Projection } from '../projection.ts';
import { idsOfKind, type ListedKind } from './listedKinds.ts';
import { hasCount, type RecordCountField, recordCounts } from './recordCounts.ts';

/** A filter on the records of one kind, such as `TargetFilter`, as far as the projection can evaluate it. */
export type RecordFilter = {
  readonly [name in RecordCountField]?: IntFilter | null;
} & {
  readonly id?: IdFilter | null;
  readonly postKind?: StringFilter | null;
  readonly targetKind?: StringFilter | null;
  readonly companyKind?: StringFilter | null;
  readonly province?: StringFilter | null;
  readonly country?: EntityFilter | null;
  readonly area?: EntityFilter | null;
  readonly cases?: CaseFilter | null;
  readonly and?: readonly RecordFilter[] | null;
  readonly or?: readonly RecordFilter[] | null;
  readonly not?: RecordFilter | null;
};

/** Tests a record by its rank among those of its kind. */
export type RecordTest = (rank: number) => boolean;

/** The conditions on each kind that the projection has a column for, besides counts: of a party at least its id and its cases. */
const columnsOf: { readonly [kind in ListedKind]: ReadonlySet<string> } = {
  ...eachParty(() => new Set(['id', 'cases'])),
  POST: new Set(['id', 'postKind', 'country', 'cases']),
  TARGET: new Set(['id', 'targetKind', 'country', 'cases']),
  COMPANY: new Set(['id', 'companyKind', 'province', 'cases']),
  TECHNOLOGY: new Set(['id', 'area', 'cases']),
  CASE: new Set(),
  REPORT: new Set(['id']),
};

/** Returns the path of the first condition that the projection cannot evaluate, such as `or[1].name`; undefined if there is none. */
export function unknownCondition(kind: ListedKind, where: RecordFilter, path = ''): string | undefined {
  for (const [name, part] of Object.entries(where)) {
    if (part === null || part === undefined || ['and', 'or', 'not', 'cases'].includes(name)) continue;
    if (!columnsOf[kind].has(name) && !hasCount(kind, name)) return `${path}${name}`;
  }
  if (where.cases) {
    if (!columnsOf[kind].has('cases')) return `${path}cases`;
    const [condition] = graphConditions(where.cases);
    if (condition) return `${path}cases.${condition.path}`;
  }
  const below = (part: RecordFilter, name: string) => unknownCondition(kind, part, `${path}${name}.`);
  return [
    ...(where.and ?? []).map((part, index) => below(part, `and[${index}]`)),
    ...(where.or ?? []).map((part, index) => below(part, `or[${index}]`)),
    ...(where.not ? [below(where.not, 'not')] : []),
  ].find((found) => found !== undefined);
}

/** Returns the test that a filter is; an unknown value meets no condition but `isNull`. */
export function recordTest(projection: Projection, kind: ListedKind, where: RecordFilter): RecordTest {
  const { data } = projection;
  const tests: RecordTest[] = [];
  const { id, postKind, targetKind, companyKind, province, country, area, cases, and, or, not } = where;
  if (id) tests.push(idTest(projection, kind, id));
  if (postKind) tests.push(valueTest(data.postKind, postKind));
  if (targetKind) tests.push(valueTest(data.targetKind, targetKind));
  if (companyKind) tests.push(valueTest(data.companyKind, companyKind));
  if (province) tests.push(valueTest(data.province, province));
  if (country)
    tests.push(entityTest(projection, kind === 'POST' ? data.postCountry : data.targetCountry, country));
  if (area) tests.push(entityTest(projection, data.technologyArea, area));
  for (const [name, filter] of Object.entries(where)) {
    if (!hasCount(kind, name) || !filter) continue;
    const counts = recordCounts(projection, kind, name);
    const test = maybeTest(numberTest(where[name] ?? {}), where[name]?.isNull);
    tests.push((rank) => test(counts.of(rank)));
  }
  if (cases) tests.push(casesTest(projection, kind, cases));
  const below = (part: RecordFilter) => recordTest(projection, kind, part);
  if (and) tests.push(...and.map(below));
  if (or) {
    const any = or.map(below);
    tests.push((rank) => any.some((test) => test(rank)));
  }
  if (not) {
    const test = below(not);
    tests.push((rank) => !test(rank));
  }
  return (rank) => tests.every((test) => test(rank));
}

function idTest({ data }: Projection, kind: ListedKind, { eq, in: any }: IdFilter): RecordTest {
  const ids = idsOfKind(data, kind);
  const ranks = (each: readonly string[]) => new Set(each.map((id) => findId(ids, id)));
  const one = typeof eq === 'string' ? ranks([eq]) : null;
  const some = any ? ranks(any) : null;
  return (rank) => (one?.has(rank) ?? true) && (some?.has(rank) ?? true);
}

function valueTest({ codes, values }: CodedColumn<string>, filter: StringFilter): RecordTest {
  const passes = values.map(maybeTest(textTest(filter), filter.isNull));
  return (rank) => passes[codes[rank] ?? 0] ?? false;
}

function entityTest(projection: Projection, column: Uint32Array, filter: EntityFilter): RecordTest {
  const { eq, in: any, isNull } = filter;
  const numbers = (ids: readonly string[]) => new Set(ids.map((id) => projection.entityNumber(id)));
  const one = typeof eq === 'string' ? numbers([eq]) : null;
  const some = any ? numbers(any) : null;
  return (rank) => {
    const entity = column[rank] ?? NONE;
    if (typeof isNull === 'boolean' && (entity === NONE) !== isNull) return false;
    return (one?.has(entity) ?? true) && (some?.has(entity) ?? true);
  };
}

/** Tests whether a record takes part in a case that matches. */
function casesTest(projection: Projection, kind: ListedKind, where: CaseFilter): RecordTest {
  if (kind === 'CASE' || kind === 'REPORT') throw new Error(`No filter on a ${kind} has \`cases\`.`);
  const mask = selectCases(projection, { where, answers: {} });
  const base = projection.data.bases[kind];
  return (rank) => {
    const cases = projection.casesOf(base + rank);
    return mask === null ? cases.length > 0 : cases.some((caseNumber) => hasCase(mask, caseNumber));
  };
}
