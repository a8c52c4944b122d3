import { CaseTables, type Sizes } from '../build/caseTables.ts';
import { CASE, type NodeNumbers, PARTY, REPORT } from './nodeNumbers.ts';
import type { ProjectionReader } from './projectionReader.ts';
import { asList, asNumber, asText } from './rowValues.ts';

/** Reads the cases with their parties and the reports that support them. Other neighbours, such as programmes and sequels, are left out, and so are reports that only deny the case. */
export async function loadCases(
  source: ProjectionReader,
  nodes: NodeNumbers,
  sizes: Sizes,
): Promise<CaseTables> {
  const cases = new CaseTables(sizes);
  const denials = await loadDenials(source);
  await source.eachRow('cases', ([ids, own, joined]) => {
    const numbers = asList(own);
    const others = asList(joined);
    asList(ids).forEach((id, index) => {
      const node = asNumber(numbers[index]);
      const denied = denials.get(node);
      nodes.set(node, CASE, cases.count);
      for (const other of asList(others[index])) {
        const code = nodes.code(asNumber(other));
        if ((code & 3) === PARTY) cases.party(code >>> 2);
        else if ((code & 3) === REPORT && !denied?.has(asNumber(other))) cases.report(code >>> 2);
      }
      cases.case(asText(id));
    });
  });
  return cases;
}

/** Reads the reports that only deny a case, by case; both are node ids. */
async function loadDenials(source: ProjectionReader): Promise<ReadonlyMap<number, ReadonlySet<number>>> {
  const denials = new Map<number, Set<number>>();
  await source.eachRow('denials', ([node, report]) => {
    const own = denials.get(asNumber(node)) ?? new Set();
    denials.set(asNumber(node), own.add(asNumber(report)));
  });
  return denials;
}
