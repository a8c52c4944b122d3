import type { Projection } from '../../projection.ts';
import type { BitCodes } from './dimensionGroup.ts';

/** The columns made so far, of two bytes a case. They live as long as their projection. */
const made = new WeakMap<Projection, Map<string, BitCodes>>();

/**
 * Returns the codes that each case has through its parties, one bit each, and keeps them by `name`. `codes` are those of the parties from
 * number `first` on, as `packed` makes them.
 */
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

/** Sets the bits party by party, so that a party's code is looked up once for all of its cases. */
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
