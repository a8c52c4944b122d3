import type { Projection } from '../../projection.ts';
import type { BitCodes } from './dimensionGroup.ts';

/** The columns made so far: two bytes a case, good as long as the projection is. */
const made = new WeakMap<Projection, Map<string, BitCodes>>();

/** The codes that each case has through its parties, one bit each, made once for each `name`. `codes` are those of the parties from number `first` on: twice the code, and 1 more where every dimension is known. */
export function caseBitCodes(
  projection: Projection,
  name: string,
  first: number,
  codes: Uint32Array,
): BitCodes {
  const columns = made.get(projection) ?? new Map<string, BitCodes>();
  made.set(projection, columns);
  const bits = columns.get(name) ?? bitsFrom(projection, first, codes);
  columns.set(name, bits);
  return bits;
}

/** Goes by party, not by case: a party's code is looked up once for all of its cases. */
function bitsFrom({ data }: Projection, first: number, codes: Uint32Array): BitCodes {
  const { offsets, items } = data.partyCases;
  const column = new Uint16Array(data.cases);
  let known = 0;
  codes.forEach((code, member) => {
    const bit = 1 << (code >>> 1);
    if ((code & 1) === 1) known |= bit;
    const end = offsets[first + member + 1] ?? 0;
    for (let at = offsets[first + member] ?? 0; at < end; at += 1) {
      const number = items[at] ?? 0;
      column[number] = (column[number] ?? 0) | bit;
    }
  });
  return { kind: 'BITS', column, first: 0, known };
}
