import type { Projection, ProjectionData } from '../projection.ts';
import { caseDimensions, caseGroup } from './caseGroup.ts';
import type { Dimension } from './dimension.ts';
import { textValues } from './dimensionValues.ts';
import { addCode, type Group } from './group.ts';
import { mixed } from './mixed.ts';
import { type PartyKind, partyDimensions, partyGroup } from './partyGroup.ts';

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
  const owners = [...new Set(by.map(ownerOf))];
  return owners.map((owner) => {
    const places = by.flatMap((dimension, place) => (ownerOf(dimension) === owner ? [place] : []));
    return {
      owner,
      places,
      group: groupOf(
        projection,
        owner,
        by.filter((dimension) => ownerOf(dimension) === owner),
      ),
    };
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

function cooperationGroup({ cooperation, cooperationForms }: ProjectionData): Group {
  const { mix: _, ...group } = mixed([
    { values: textValues({ values: [null, ...cooperationForms] }), codeOfRecord: () => 0 },
  ]);
  return {
    ...group,
    collect: (caseNumber, codes) => {
      const mask = cooperation[caseNumber] ?? 0;
      let count = 0;
      for (let bit = 0; bit < cooperationForms.length; bit += 1) {
        if ((mask >> bit) & 1) count = addCode(codes, count, bit + 1);
      }
      return count === 0 ? addCode(codes, 0, 0) : count;
    },
  };
}

function languageGroup({ caseReports: { offsets, items }, reportLanguage }: ProjectionData): Group {
  const codeOfMember = (report: number) => reportLanguage.codes[report] ?? 0;
  const { mix: _, ...group } = mixed([{ values: textValues(reportLanguage), codeOfRecord: codeOfMember }]);
  return {
    ...group,
    codeOfMember,
    collect: (caseNumber, codes) => {
      const end = offsets[caseNumber + 1] ?? 0;
      let count = 0;
      for (let at = offsets[caseNumber] ?? 0; at < end; at += 1) {
        count = addCode(codes, count, codeOfMember(items[at] ?? 0));
      }
      return count === 0 ? addCode(codes, 0, 0) : count;
    },
  };
}
