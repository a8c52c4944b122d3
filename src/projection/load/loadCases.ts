import { CaseTables, type Sizes } from '../build/caseTables.ts';
import { CASE, type NodeNumbers, PARTY, REPORT } from './nodeNumbers.ts';
import type { Source } from './projectionReader.ts';
import { list, number, text } from './rowValues.ts';

/** Reads the cases with all they are joined to; what has no number here, such as a programme or a sequel, is passed over, and so are reports that only deny the case. */
export async function loadCases(source: Source, nodes: NodeNumbers, sizes: Sizes): Promise<CaseTables> {
  const cases = new CaseTables(sizes);
  const denials = await loadDenials(source);
  await source.each('cases', ([ids, own, joined]) => {
    const numbers = list(own);
    const others = list(joined);
    list(ids).forEach((id, index) => {
      const node = number(numbers[index]);
      const denied = denials.get(node);
      nodes.set(node, CASE, cases.count);
      for (const other of list(others[index])) {
        const code = nodes.code(number(other));
        if ((code & 3) === PARTY) cases.party(code >>> 2);
        else if ((code & 3) === REPORT && !denied?.has(number(other))) cases.report(code >>> 2);
      }
      cases.case(text(id));
    });
  });
  return cases;
}

/** The few reports that only deny a case, by the case; both as nodes of the store. */
async function loadDenials(source: Source): Promise<ReadonlyMap<number, ReadonlySet<number>>> {
  const denials = new Map<number, Set<number>>();
  await source.each('denials', ([node, report]) => {
    const own = denials.get(number(node)) ?? new Set();
    denials.set(number(node), own.add(number(report)));
  });
  return denials;
}
