import { descends } from '../../answer/compose/findOrder.ts';
import type {
  FieldContext,
  SearchCosts,
  Selected,
  TypeScriptField,
} from '../../answer/sources/typeScriptField.ts';
import { badInput } from '../../errors.ts';
import type { FieldArgs } from '../../generated/schema.ts';
import { type DimensionName, recordDimensions, schemeDimensions } from '../../model/dimensions.ts';
import type { BreakdownInput, CountedRow } from '../../projection/breakdown/breakdown.ts';
import type { DistinctCount } from '../../projection/breakdown/dimension.ts';
import { schemeOf } from '../arguments/schemeOf.ts';
import { breakdownCursor } from '../pages/breakdownCursor.ts';
import { connection } from '../pages/connection.ts';
import { casesOfItems } from '../search/casesOfItems.ts';
import { openSearch } from '../search/openSearch.ts';

/** Counts the cases that match by one to three dimensions; `cases` of the rows are found again by their keys, all rows' together. */
const breakdown: TypeScriptField<'Query.breakdown'> = async (args, context, selected) => {
  const { by, where, first, after } = args;
  const orderBy = orderOf(args.orderBy);
  checkDimensions(by);
  const search = await openSearch(context, where);
  const { selection } = search;
  const scheme = schemeOf(search.projection, by, args.scheme);
  const cursor = breakdownCursor({ by, scheme, orderBy });
  const { rows, hasNextPage, ...totals } = await search.run('breakdown', {
    by,
    scheme,
    selection,
    first,
    after: typeof after === 'string' ? cursor.read(after) : null,
    orderBy,
    counts: wantedCounts(selected),
  });
  const labels = await labelsOf(by, rows, context, selected);
  const casesOf = casesOfItems(
    async (page, keys: readonly CountedRow['keys'][]) =>
      (await search.run('breakdownCases', { by, scheme, selection, rows: keys, page })).pages,
  );
  const rowOf = (row: CountedRow) => ({
    ...row,
    targetCount: () => counted(row.targetCount),
    companyCount: () => counted(row.companyCount),
    reportCount: () => counted(row.reportCount),
    keys: by.map((dimension, index) => {
      const key = row.keys[index] ?? null;
      const isRecord = recordDimensions.has(dimension);
      const hasId = isNamed(dimension);
      return {
        dimension,
        id: hasId ? key : null,
        node: isRecord && key !== null ? { id: key } : null,
        label: key === null ? null : hasId ? labels.get(key) : key,
      };
    }),
    cases: casesOf(row.keys),
  });
  const edges = rows.map((row) => ({ cursor: cursor.write(row), node: rowOf(row) }));
  return { ...totals, ...connection(edges, { after, hasNextPage }) };
};

export default breakdown;

export const costs: SearchCosts = { 'Query.breakdown': ({ by }) => 100 * by.length };

const orderOf = (given: FieldArgs['Query.breakdown']['orderBy']): BreakdownInput['orderBy'] => ({
  field: given.field,
  direction: descends(given) ? 'DESC' : 'ASC',
});

function checkDimensions(by: readonly DimensionName[]): void {
  const repeated = by.find((dimension, index) => by.indexOf(dimension) !== index);
  if (repeated) throw badInput(`\`by\` names ${repeated} twice.`, 'Name each dimension once.');
  if (by.length < 1 || by.length > 3)
    throw badInput(
      `\`by\` names ${by.length} dimensions, where one to three are allowed.`,
      'Name one, two or three, and narrow the rest with `where`.',
    );
}

/** Returns a count of a row, which is there if it is selected. */
function counted(count: number | null): number {
  if (count === null) throw new Error('A count is selected that was not searched for.');
  return count;
}

const countFields: readonly (readonly [counted: DistinctCount, field: string])[] = [
  ['TARGETS', 'targetCount'],
  ['COMPANIES', 'companyCount'],
  ['REPORTS', 'reportCount'],
];

/** True if a field of a row is selected, through the edges or the nodes. */
const isSelected = (selected: Selected, field: string): boolean =>
  selected.has(`edges.node.${field}`) || selected.has(`nodes.${field}`);

const wantedCounts = (selected: Selected): DistinctCount[] =>
  countFields.flatMap(([counted, field]) => (isSelected(selected, field) ? [counted] : []));

/** True if the keys of a dimension are ids, of records or of classes, which have names. */
const isNamed = (dimension: DimensionName): boolean =>
  recordDimensions.has(dimension) || schemeDimensions.has(dimension);

/** Returns the labels of the records and classes among the keys, by id; none where no label is selected. */
async function labelsOf(
  by: readonly DimensionName[],
  rows: readonly CountedRow[],
  context: FieldContext,
  selected: Selected,
): Promise<ReadonlyMap<string, string>> {
  if (!isSelected(selected, 'keys.label')) return new Map();
  const hasIds = by.map(isNamed);
  const ids = rows.flatMap(({ keys }) => keys.filter((key, index) => key !== null && hasIds[index]));
  return new Map(await context.read('labels', { ids: [...new Set(ids)] }));
}
