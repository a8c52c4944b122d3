import { NONE, type ProjectedKind, type Projection } from '../../projection.ts';
import type { Dimension, Key } from '../dimension.ts';
import { caseBits } from './caseBitCodes.ts';
import { type Column, mixed } from './combineDimensions.ts';
import type { Group } from './dimensionGroup.ts';
import { entityValues, textValues } from './dimensionValues.ts';
import { memberGroup } from './memberGroup.ts';

/** The dimensions that are read off the parties of one kind. */
export const partyDimensions = {
  POST: ['POST'],
  TARGET: ['TARGET', 'TARGET_COUNTRY', 'TARGET_KIND'],
  COMPANY: ['COMPANY', 'PROVINCE'],
  TECHNOLOGY: ['TECHNOLOGY', 'AREA'],
} as const satisfies { readonly [kind in ProjectedKind]?: readonly Dimension[] };

export type PartyKind = keyof typeof partyDimensions;

/** Groups cases by their parties of one kind: by the party itself, by properties of it, or both together. */
export function partyGroup(projection: Projection, kind: PartyKind, by: readonly Dimension[]): Group {
  const rows = projection.data.caseParties;
  const [first, end] = projection.range(kind);
  const columns = by.map((dimension) => columnOf(projection, dimension));
  const own = by.indexOf(kind);
  const combined = mixed(columns);
  // A case's parties stand in the order of their kinds, and technologies are the last.
  const last = kind === 'TECHNOLOGY';
  const bitsOf = (codes: Uint32Array) => caseBits(projection, by.join(), first, codes);
  const members = { rows, first, end, last, bitsOf, columns };
  if (own < 0) return memberGroup({ ...members, ...combined });
  // A party knows its own properties, so where it is asked for itself its number is the code of them all.
  const record = (code: number) => (code === 0 ? 0 : combined.mix(first + code - 1));
  return memberGroup({
    ...members,
    size: end - first + 1,
    mix: (party) => party - first + 1,
    partsOf: (code) => combined.partsOf(record(code)),
    keysOf: (code) => combined.keysOf(record(code)),
    placesOf: combined.placesOf,
    codeOf: (keys: readonly Key[]) => {
      const code = columns[own]?.values.codeOf(keys[own] ?? null);
      return code !== undefined && combined.codeOf(keys) === record(code) ? code : undefined;
    },
  });
}

function columnOf(projection: Projection, dimension: Dimension): Column {
  const { bases, targetCountry, targetKind, province, technologyArea } = projection.data;
  const entity = (kind: ProjectedKind, base: number, column: Uint32Array): Column => ({
    values: entityValues(projection, kind),
    codeOfRecord: (party) => {
      const number = column[party - base] ?? NONE;
      return number === NONE ? 0 : number - bases[kind] + 1;
    },
  });
  switch (dimension) {
    case 'TARGET_COUNTRY':
      return entity('COUNTRY', bases.TARGET, targetCountry);
    case 'AREA':
      return entity('AREA', bases.TECHNOLOGY, technologyArea);
    case 'TARGET_KIND':
      return {
        values: textValues(targetKind),
        codeOfRecord: (party) => targetKind.codes[party - bases.TARGET] ?? 0,
      };
    case 'PROVINCE':
      return {
        values: textValues(province),
        codeOfRecord: (party) => province.codes[party - bases.COMPANY] ?? 0,
      };
    case 'POST':
    case 'TARGET':
    case 'COMPANY':
    case 'TECHNOLOGY':
      return {
        values: entityValues(projection, dimension),
        codeOfRecord: (party) => party - bases[dimension] + 1,
      };
    default:
      throw new Error(`${dimension} is not read off a party.`);
  }
}
