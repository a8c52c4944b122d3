import { CaseTables, type Sizes } from '../build/caseTables.ts';
import { CASE, type NodeNumbers, PARTY, REPORT } from './nodeNumbers.ts';
import type { Source } from './source.ts';
import { list, number, text } from './values.ts';

/** Reads the cases with all they are joined to; what has no number here, such as a programme or a sequel, is passed over. */
export async function loadCases(source: Source, nodes: NodeNumbers, sizes: Sizes): Promise<CaseTables> {
  const cases = new CaseTables(sizes);
  await source.each('cases', ([ids, own, joined]) => {
    const numbers = list(own);
    const others = list(joined);
    list(ids).forEach((id, index) => {
      nodes.set(number(numbers[index]), CASE, cases.count);
      for (const other of list(others[index])) {
        const code = nodes.code(number(other));
        if ((code & 3) === PARTY) cases.party(code >>> 2);
        else if ((code & 3) === REPORT) cases.report(code >>> 2);
      }
      cases.case(text(id));
    });
  });
  return cases;
}
