import { type Dimension, type DimensionName, dimensionOf } from '../../../model/dimensions.ts';
import { type DirectPartyKind, directPartyKinds } from '../../../model/parties.ts';
import { type CodedColumn, NONE, type Projection, type ProjectionData } from '../../projection.ts';
import type { DimensionKey } from '../dimension.ts';
import { caseBitCodes } from './caseBitCodes.ts';
import { combineDimensions, type DimensionColumn } from './combineDimensions.ts';
import type { DimensionGroup } from './dimensionGroup.ts';
import { entityValues, textValues } from './dimensionValues.ts';
import { memberGroup } from './memberGroup.ts';

/** Groups cases by their parties of one kind: by the party itself, by properties of it, or both together. */
export function partyGroup(
  projection: Projection,
  kind: DirectPartyKind,
  by: readonly DimensionName[],
  scheme: string | null,
): DimensionGroup {
  const rows = projection.data.caseParties;
  const [first, end] = projection.range(kind);
  const columns = by.map((dimension) => columnOf(projection, dimension, scheme));
  const own = by.indexOf(kind);
  const combined = combineDimensions(columns);
  // A case's parties stand in the order of their kinds, and technologies are the last.
  const last = kind === 'TECHNOLOGY';
  const bitsOf = (codes: Uint32Array) => caseBitCodes(projection, [...by, scheme].join(), first, codes);
  const members = { rows, first, end, last, bitsOf, columns };
  if (own < 0) return memberGroup({ ...members, ...combined });
  // A party determines its properties, so where the party itself is a dimension its number is the code of all of them.
  const record = (code: number) => (code === 0 ? 0 : combined.codeOfRecord(first + code - 1));
  return memberGroup({
    ...members,
    size: end - first + 1,
    codeOfRecord: (party) => party - first + 1,
    partsOf: (code) => combined.partsOf(record(code)),
    keysOf: (code) => combined.keysOf(record(code)),
    placesOf: combined.placesOf,
    codeOf: (keys: readonly DimensionKey[]) => {
      const code = columns[own]?.values.codeOf(keys[own] ?? null);
      return code !== undefined && combined.codeOf(keys) === record(code) ? code : undefined;
    },
  });
}

function columnOf(projection: Projection, name: DimensionName, scheme: string | null): DimensionColumn {
  const { data } = projection;
  const { bases } = data;
  const dimension = dimensionOf(name);
  if (!isOfParty(dimension)) throw new Error(`${name} is not read off a party.`);
  const base = bases[dimension.of];
  if (!('column' in dimension))
    return { values: entityValues(projection, dimension.records), codeOfRecord: (party) => party - base + 1 };
  if ('records' in dimension) {
    const numbers = data[dimension.column];
    const first = bases[dimension.records];
    return {
      values: entityValues(projection, dimension.records),
      codeOfRecord: (party) => {
        const number = numbers[party - base] ?? NONE;
        return number === NONE ? 0 : number - first + 1;
      },
    };
  }
  const { codes, values } = 'inScheme' in dimension ? classesOf(data, name, scheme) : data[dimension.column];
  return { values: textValues({ values }), codeOfRecord: (party) => codes[party - base] ?? 0 };
}

function classesOf(
  { technologyClasses }: ProjectionData,
  name: DimensionName,
  scheme: string | null,
): CodedColumn<string> {
  const column = scheme === null ? undefined : technologyClasses[scheme];
  if (!column) throw new Error(`${name} is asked of ${scheme ?? 'no scheme'}, which the projection lacks.`);
  return column;
}

type PartyDimension = Extract<Dimension, { readonly of: DirectPartyKind }>;

const isOfParty = (dimension: Dimension): dimension is PartyDimension =>
  directPartyKinds.some((kind) => kind === dimension.of);
