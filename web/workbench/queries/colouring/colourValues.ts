import { ask } from '../../../client/ask.ts';
import { askPages } from '../../../client/askPages.ts';
import { caseFilters, partyDimensions, partyKinds } from '../../../generated/model.ts';
import type { BreakdownDimension, CaseFilter, GroupsQuery } from '../../../generated/operations.ts';
import { grid, groups, measure } from '../../../generated/operations.ts';
import { allOf } from '../../model/caseFilter.ts';
import { isParty, kindOf } from '../../model/kinds.ts';
import type { ColouredBy } from '../../state/investigation.ts';
import type { ColourValue } from './colouring.ts';

const IDS_AT_ONCE = 200;
const ROWS_AT_ONCE = 200;
/** Pages enough for the drawing's records and some values of each. */
const MOST_PAGES = 40;

const dimensions: Readonly<Record<'country' | 'area' | 'grade', BreakdownDimension>> = {
  country: 'TARGET_COUNTRY',
  area: 'AREA',
  grade: 'GRADE',
};

/** The value that most of a party's cases have; for grades, the best that one of its cases has. */
async function valuesOfParties(
  ids: readonly string[],
  by: 'country' | 'area' | 'grade',
  filter: CaseFilter | undefined,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, ColourValue>> {
  const values = new Map<string, ColourValue>();
  for (const kind of partyKinds) {
    const those = ids.filter((id) => kindOf(id) === kind).sort();
    const own = partyDimensions[kind];
    const other = kind === 'POST' && by === 'country' ? 'POST_COUNTRY' : dimensions[by];
    // A country or an area is its own.
    if (those.length === 0 || own === other) continue;
    const where = allOf({ [caseFilters[kind]]: { in: those } }, filter) ?? null;
    const pages = await askPages(
      grid,
      { by: [own, other], where },
      { placeOf: ({ breakdown }) => breakdown, most: MOST_PAGES, signal },
    );
    for (const { keys } of pages.flatMap(({ breakdown }) => breakdown.nodes)) {
      const [party, value] = keys;
      if (!party?.node || !value?.label) continue;
      const before = values.get(party.node.id);
      // Rows come by the number of their cases, the most first.
      if (before && !(by === 'grade' && value.label < before.label)) continue;
      values.set(party.node.id, { id: value.id ?? value.label, label: value.label });
    }
  }
  return values;
}

type Grouped = NonNullable<GroupsQuery['nodes'][number]>;

function ownValue(node: Grouped, by: 'country' | 'area' | 'grade'): ColourValue | undefined {
  if (by === 'grade')
    return 'grade' in node && node.grade ? { id: node.grade, label: node.grade } : undefined;
  if (by === 'area') return 'areas' in node ? node.areas.nodes[0] : undefined;
  return 'targets' in node ? node.targets.nodes[0]?.country : undefined;
}

/** The values of cases and reports, which breakdowns do not list. */
async function valuesOfOthers(
  ids: readonly string[],
  by: 'country' | 'area' | 'grade',
  signal: AbortSignal,
): Promise<ReadonlyMap<string, ColourValue>> {
  const values = new Map<string, ColourValue>();
  for (let start = 0; start < ids.length; start += IDS_AT_ONCE) {
    const { nodes } = await ask(groups, { ids: ids.slice(start, start + IDS_AT_ONCE) }, signal);
    for (const node of nodes) {
      const value = node && ownValue(node, by);
      if (node && value) values.set(node.id, { id: value.id, label: value.label });
    }
  }
  return values;
}

/** Reads the values that records are coloured by, within the shared filters. */
export async function colourValues(
  records: readonly { readonly id: string; readonly label: string }[],
  by: Exclude<ColouredBy, 'kind'>,
  filter: CaseFilter | undefined,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, ColourValue>> {
  if (by === 'community') {
    const pages = await askPages(
      measure,
      { measure: 'COMMUNITY', first: ROWS_AT_ONCE, ...(filter ? { where: filter } : {}) },
      { placeOf: ({ network }) => network, most: MOST_PAGES, signal },
    );
    return new Map(
      pages
        .flatMap(({ network }) => network.edges)
        .map(({ node, value }) => [node.id, { id: String(value), label: `community ${value}` }]),
    );
  }
  const ids = records.map(({ id }) => id);
  const itself = records.filter(({ id }) => kindOf(id) === by.toUpperCase());
  const [parties, others] = await Promise.all([
    valuesOfParties(ids, by, filter, signal),
    valuesOfOthers(
      ids.filter((id) => !isParty(id)),
      by,
      signal,
    ),
  ]);
  return new Map([...parties, ...others, ...itself.map((record) => [record.id, record] as const)]);
}
