import { partyKinds } from '../../../../src/model/parties.ts';
import type { CaseRow, ProjectionRows } from '../support/buildProjection.ts';

/** Returns the ids of those that take part in a case without the removed entities. */
function partiesWithout(rows: ProjectionRows, row: CaseRow, removed: ReadonlySet<string>): string[] {
  const kept = (ids: readonly string[] | undefined) => (ids ?? []).filter((id) => !removed.has(id));
  const targets = kept(row.targets);
  const technologies = row.technologies ?? [];
  const countries = (rows.targets ?? []).flatMap(({ id, country }) =>
    targets.includes(id) ? [country] : [],
  );
  const areas = (rows.technologies ?? []).flatMap(({ id, area }) =>
    technologies.includes(id) ? [area] : [],
  );
  const all = [
    ...kept(row.posts),
    ...targets,
    ...kept(row.companies),
    ...technologies,
    ...countries,
    ...areas,
  ];
  return [...new Set(all)].filter((id) => id !== undefined);
}

const isLost = (row: CaseRow, removed: ReadonlySet<string>): boolean =>
  [row.posts, row.targets, row.companies].some(
    (ids) => ids !== undefined && ids.length > 0 && ids.every((id) => removed.has(id)),
  );

const counted = (cases: readonly (readonly string[])[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const id of cases.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};

/** Answers `whatIf` by listing the cases with and without the removed entities and counting both. */
export function naiveWhatIf(rows: ProjectionRows, matched: readonly CaseRow[], remove: readonly string[]) {
  const removed = new Set(remove);
  const lost = matched.filter((row) => isLost(row, removed));
  const before = counted(matched.map((row) => partiesWithout(rows, row, new Set())));
  const after = counted(
    matched.filter((row) => !lost.includes(row)).map((row) => partiesWithout(rows, row, removed)),
  );
  const kindOf = (id: string) =>
    partyKinds.find((kind) => kind === id.slice(0, id.indexOf('/')).toUpperCase());
  const kinds = Object.fromEntries(
    partyKinds.map((kind) => {
      const own = [...before.keys()].filter((id) => kindOf(id) === kind).sort();
      const losses = own
        .filter((id) => !removed.has(id))
        .map((id) => ({ id, caseCount: before.get(id) ?? 0, remaining: after.get(id) ?? 0 }))
        .filter(({ caseCount, remaining }) => remaining < caseCount)
        .sort((one, other) => other.caseCount - other.remaining - (one.caseCount - one.remaining));
      const all = losses.filter(({ remaining }) => remaining === 0);
      const some = losses.filter(({ remaining }) => remaining > 0);
      return [
        kind,
        {
          before: own.length,
          after: own.filter((id) => after.has(id)).length,
          lostCount: all.length,
          reducedCount: some.length,
          lost: all,
          reduced: some,
        },
      ];
    }),
  );
  return {
    caseCount: matched.length,
    syntheticCount: matched.filter((row) => row.synthetic === true).length,
    touchedCount: matched.filter((row) =>
      [row.posts, row.targets, row.companies].flat().some((id) => removed.has(id ?? '')),
    ).length,
    lostCount: lost.length,
    removed: remove.map((id) => {
      const own = matched.filter((row) => partiesWithout(rows, row, new Set()).includes(id));
      return {
        id,
        caseCount: own.length,
        remaining: own.filter((row) => !lost.includes(row)).length,
      };
    }),
    kinds,
  };
}
