import { addCase, type CaseMask, fullMask, hasCase } from '../filter/masks/caseMask.ts';
import type { ProjectionData } from '../projection.ts';

/** A case whose reports have changed. */
export interface MaskedCase {
  readonly caseNumber: number;
  /** Its strength in thousandths; 0 where it may not join. */
  readonly is: number;
}

/** The record for a search of paths, in which some cases have another confidence or are no longer among those that may join. */
export function maskedProjection(
  data: ProjectionData,
  before: CaseMask | null,
  cases: readonly MaskedCase[],
): { readonly masked: ProjectionData; readonly caseMask: CaseMask } {
  const caseMask = before?.slice() ?? fullMask(data.cases);
  const codes = Uint32Array.from(data.confidence.codes);
  const values = [...data.confidence.values];
  for (const { caseNumber, is } of cases) {
    if (hasCase(caseMask, caseNumber)) removeCase(caseMask, caseNumber);
    if (is === 0) continue;
    addCase(caseMask, caseNumber);
    codes[caseNumber] = values.length;
    values.push(is / 1000);
  }
  const added = cases.flatMap(({ is }) => (is === 0 ? [] : [is]));
  return {
    masked: {
      ...data,
      confidence: { codes, values },
      thousandths: Uint16Array.from([...data.thousandths, ...added]),
    },
    caseMask,
  };
}

function removeCase(mask: CaseMask, caseNumber: number): void {
  const byte = caseNumber >> 3;
  mask[byte] = (mask[byte] ?? 0) & ~(1 << (caseNumber & 7));
}
