import { badInput } from '../../../errors.ts';
import type { Projection, ProjectionData } from '../../projection.ts';
import type { Dimension } from '../dimension.ts';
import { caseDimensions, caseGroup } from './caseGroup.ts';
import { mixed } from './combineDimensions.ts';
import { cooperationGroup } from './cooperationGroup.ts';
import type { Group } from './dimensionGroup.ts';
import { textValues } from './dimensionValues.ts';
import { memberGroup } from './memberGroup.ts';
import { type PartyKind, partyDimensions, partyGroup } from './partyGroup.ts';

const MOST = 3;

/** What a group is read off. */
export type Owner = PartyKind | 'CASE' | 'COOPERATION' | 'REPORT';

/** A group, and where its keys stand among the dimensions that were asked for. */
export interface OwnedGroup {
  readonly owner: Owner;
  readonly group: Group;
  readonly places: readonly number[];
}

/** Sorts the dimensions by what they are read off, one group for each. */
export function grouping(projection: Projection, by: readonly Dimension[]): OwnedGroup[] {
  if (by.length < 1 || by.length > MOST || new Set(by).size < by.length) {
    throw badInput(
      `\`by: [${by.join(', ')}]\` must name one to ${MOST} dimensions, each once.`,
      'Leave out what stands twice, or break the rows down in a second question.',
    );
  }
  const owners = [...new Set(by.map(ownerOf))];
  return owners.map((owner) => {
    const places = by.flatMap((dimension, place) => (ownerOf(dimension) === owner ? [place] : []));
    const own = by.filter((dimension) => ownerOf(dimension) === owner);
    return { owner, places, group: groupOf(projection, owner, own) };
  });
}

function ownerOf(dimension: Dimension): Owner {
  if (caseDimensions.includes(dimension)) return 'CASE';
  if (dimension === 'COOPERATION') return 'COOPERATION';
  if (dimension === 'LANGUAGE') return 'REPORT';
  for (const kind of ['POST', 'TARGET', 'COMPANY', 'TECHNOLOGY'] as const) {
    if (partyDimensions[kind].some((known) => known === dimension)) return kind;
  }
  throw new Error(`Nothing has the dimension ${dimension}.`);
}

function groupOf(projection: Projection, owner: Owner, by: readonly Dimension[]): Group {
  if (owner === 'CASE') return caseGroup(projection.data, by);
  if (owner === 'COOPERATION') return cooperationGroup(projection.data);
  return owner === 'REPORT' ? languageGroup(projection.data) : partyGroup(projection, owner, by);
}

function languageGroup({ caseReports, reports, reportLanguage }: ProjectionData): Group {
  const columns = [
    {
      values: textValues(reportLanguage),
      codeOfRecord: (report: number) => reportLanguage.codes[report] ?? 0,
    },
  ];
  const members = { rows: caseReports, first: 0, end: reports, last: true, bitsOf: null, columns };
  return memberGroup({ ...members, ...mixed(columns) });
}
