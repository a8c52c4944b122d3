import type { DimensionName } from '../../../../src/model/dimensions.ts';
import type { DimensionKey } from '../../../../src/projection/breakdown/dimension.ts';
import type { CaseRow, ProjectionRows } from './buildProjection.ts';

/** One member of a case (a target, a report …) and what it has in the dimensions that are read off it. */
interface Member {
  readonly id: string | null;
  readonly keys: { readonly [dimension in DimensionName]?: DimensionKey };
}

/** A row of a naive evaluation: the cases, and the members that have the row's keys. */
export interface NaiveRow {
  readonly keys: readonly DimensionKey[];
  readonly cases: Set<string>;
  readonly targets: Set<string>;
  readonly companies: Set<string>;
  readonly reports: Set<string>;
  readonly firstDays: string[];
  /** Of a case that is open at its end its first day. */
  readonly lastDays: string[];
  openEnded: boolean;
}

const period = (row: CaseRow, length: number): DimensionKey => {
  const [first, last] = row.occurredOn ?? row.publishedOn ?? [null, null];
  return first && last && first.slice(0, length) === last.slice(0, length) ? first.slice(0, length) : null;
};

/** Groups rows the long way: every combination of the case's members, then a set for each combination of keys. */
export function naiveBreakdown(
  rows: ProjectionRows,
  cases: readonly CaseRow[],
  by: readonly DimensionName[],
  scheme = '',
): NaiveRow[] {
  const groups = new Map<string, NaiveRow>();
  for (const row of cases) {
    const { targets, companies, reports, ...others } = membersOf(rows, row, scheme);
    const used = Object.values(others).filter((members) =>
      by.some((dimension) => dimension in (members[0]?.keys ?? {})),
    );
    const combine = (lists: readonly (readonly Member[])[]): Member[][] =>
      lists.reduce<Member[][]>(
        (sum, list) => sum.flatMap((before) => list.map((each) => [...before, each])),
        [[]],
      );
    const asked = (members: readonly Member[]) =>
      by.some((dimension) => dimension in (members[0]?.keys ?? {}));
    const [own] = row.occurredOn ?? row.publishedOn ?? [null];
    const [, end] = row.occurredOn ?? row.publishedOn ?? [null, null];
    const joined = [targets, companies, reports].filter(asked);
    for (const combination of combine([...used, ...joined])) {
      const keys = by.map(
        (dimension): DimensionKey =>
          combination.find((member) => dimension in member.keys)?.keys[dimension] ?? null,
      );
      const name = JSON.stringify(keys);
      const group = groups.get(name) ?? {
        keys,
        cases: new Set<string>(),
        targets: new Set<string>(),
        companies: new Set<string>(),
        reports: new Set<string>(),
        firstDays: [],
        lastDays: [],
        openEnded: false,
      };
      groups.set(name, group);
      group.cases.add(row.id);
      if (own) group.firstDays.push(own);
      const latest = end ?? own;
      if (latest) group.lastDays.push(latest);
      if (own && !end) group.openEnded = true;
      const count = (into: Set<string>, members: readonly Member[]) => {
        const counted = asked(members) ? members.filter((member) => combination.includes(member)) : members;
        for (const { id } of counted) if (id !== null) into.add(id);
      };
      count(group.targets, targets);
      count(group.companies, companies);
      count(group.reports, reports);
    }
  }
  return [...groups.values()];
}

function membersOf(rows: ProjectionRows, row: CaseRow, scheme: string) {
  const within = scheme.replace('scheme/', 'class/');
  const find = <T extends { readonly id: string }>(
    all: readonly T[] | undefined,
    ids: readonly string[] | undefined,
  ) => (ids ?? []).flatMap((id) => (all ?? []).filter((one) => one.id === id));
  const orNone = <T>(found: readonly T[], of: (one: T | undefined) => Member): Member[] =>
    found.length === 0 ? [of(undefined)] : found.map(of);
  return {
    posts: orNone(find(rows.posts, row.posts), (one) => ({
      id: one?.id ?? null,
      keys: { POST: one?.id ?? null, POST_COUNTRY: one?.country ?? null },
    })),
    targets: orNone(find(rows.targets, row.targets), (one) => ({
      id: one?.id ?? null,
      keys: { TARGET: one?.id ?? null, TARGET_COUNTRY: one?.country ?? null, TARGET_KIND: one?.kind ?? null },
    })),
    companies: orNone(find(rows.companies, row.companies), (one) => ({
      id: one?.id ?? null,
      keys: { COMPANY: one?.id ?? null, PROVINCE: one?.province ?? null },
    })),
    technologies: orNone(find(rows.technologies, row.technologies), (one) => ({
      id: one?.id ?? null,
      keys: {
        TECHNOLOGY: one?.id ?? null,
        AREA: one?.area ?? null,
        SCHEME_CLASS: one?.classes?.find((each) => each.startsWith(`${within}.`)) ?? null,
      },
    })),
    reports: orNone(find(rows.reports, row.reports), (one) => ({
      id: one?.id ?? null,
      keys: { LANGUAGE: one?.language ?? null },
    })),
    forms: orNone(row.cooperation ?? [], (form) => ({ id: null, keys: { COOPERATION: form ?? null } })),
    own: [
      {
        id: null,
        keys: {
          YEAR: period(row, 4),
          MONTH: period(row, 7),
          STAGE: row.stage ?? null,
          DIRECTION: row.direction ?? null,
          GRADE: row.grade ?? null,
        },
      },
    ],
  };
}
