import { NONE, type ProjectedKind, type Projection } from '../projection.ts';
import type { Dimension } from './dimension.ts';
import { entityValues, textValues } from './dimensionValues.ts';
import { addCode, type Group } from './group.ts';
import { type Column, mixed } from './mixed.ts';

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
  const { caseParties } = projection.data;
  const [first, end] = projection.range(kind);
  const columns = by.map((dimension) => columnOf(projection, dimension));
  const own = by.indexOf(kind);
  const combined = mixed(columns);
  // A party knows its own properties, so where it is asked for itself its number is the code of them all.
  const codes = Float64Array.from({ length: end - first }, (_, index) =>
    own < 0 ? combined.mix(first + index) : index + 1,
  );
  const record = (code: number) => (code === 0 ? 0 : combined.mix(first + code - 1));
  const group =
    own < 0
      ? combined
      : {
          size: end - first + 1,
          partsOf: (code: number) => combined.partsOf(record(code)),
          keysOf: (code: number) => combined.keysOf(record(code)),
          codeOf: (keys: Parameters<Group['codeOf']>[0]) => {
            const code = columns[own]?.values.codeOf(keys[own] ?? null);
            return code !== undefined && combined.codeOf(keys) === record(code) ? code : undefined;
          },
        };
  return {
    size: group.size,
    partsOf: group.partsOf,
    keysOf: group.keysOf,
    codeOf: group.codeOf,
    codeOfMember: (party) => codes[party - first] ?? 0,
    collect: (caseNumber, into) => {
      let count = 0;
      const { offsets, items } = caseParties;
      const stop = offsets[caseNumber + 1] ?? 0;
      for (let at = offsets[caseNumber] ?? 0; at < stop; at += 1) {
        const party = items[at] ?? 0;
        if (party < first) continue;
        if (party >= end) break;
        count = addCode(into, count, codes[party - first] ?? 0);
      }
      return count === 0 ? addCode(into, 0, 0) : count;
    },
  };
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
