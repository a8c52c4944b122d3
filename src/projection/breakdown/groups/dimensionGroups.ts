import { badInput } from '../../../errors.ts';
import { type Dimension, type DimensionName, dimensionOf } from '../../../model/dimensions.ts';
import type { Projection, ProjectionData } from '../../projection.ts';
import { caseGroup } from './caseGroup.ts';
import { combineDimensions } from './combineDimensions.ts';
import { cooperationGroup } from './cooperationGroup.ts';
import type { DimensionGroup } from './dimensionGroup.ts';
import { textValues } from './dimensionValues.ts';
import { memberGroup } from './memberGroup.ts';
import { partyGroup } from './partyGroup.ts';

const MAX_DIMENSIONS = 3;

/** The records that a group is read off. */
export type GroupOwner = Dimension['of'];

/** A group, and the places of its keys among the dimensions that were asked for. */
export interface OwnedGroup {
  readonly owner: GroupOwner;
  readonly group: DimensionGroup;
  readonly places: readonly number[];
}

/** Returns one group for each kind of record that the dimensions are read off; `scheme` is the one whose classes SCHEME_CLASS means. Throws BAD_USER_INPUT unless there are one to three different dimensions. */
export function dimensionGroups(
  projection: Projection,
  by: readonly DimensionName[],
  scheme: string | null,
): OwnedGroup[] {
  if (by.length < 1 || by.length > MAX_DIMENSIONS || new Set(by).size < by.length) {
    throw badInput(
      `\`by: [${by.join(', ')}]\` must name one to ${MAX_DIMENSIONS} dimensions, each once.`,
      'Name each dimension once, and no more than three in one breakdown.',
    );
  }
  const owners = [...new Set(by.map(ownerOf))];
  return owners.map((owner) => {
    const places = by.flatMap((dimension, place) => (ownerOf(dimension) === owner ? [place] : []));
    const own = by.filter((dimension) => ownerOf(dimension) === owner);
    return { owner, places, group: groupOf(projection, owner, own, scheme) };
  });
}

const ownerOf = (dimension: DimensionName): GroupOwner => dimensionOf(dimension).of;

function groupOf(
  projection: Projection,
  owner: GroupOwner,
  by: readonly DimensionName[],
  scheme: string | null,
): DimensionGroup {
  if (owner === 'CASE') return caseGroup(projection.data, by);
  if (owner === 'COOPERATION') return cooperationGroup(projection.data);
  return owner === 'REPORT' ? reportGroup(projection.data, by) : partyGroup(projection, owner, by, scheme);
}

/** Groups cases by properties of the reports that support them. */
function reportGroup(data: ProjectionData, by: readonly DimensionName[]): DimensionGroup {
  const { caseReports: rows, reports: end } = data;
  const columns = by.map((name) => {
    const dimension = dimensionOf(name);
    if (dimension.of !== 'REPORT') throw new Error(`${name} is not read off a report.`);
    const { codes, values } = data[dimension.column];
    return { values: textValues({ values }), codeOfRecord: (report: number) => codes[report] ?? 0 };
  });
  return memberGroup({
    rows,
    first: 0,
    end,
    last: true,
    bitsOf: null,
    columns,
    ...combineDimensions(columns),
  });
}
