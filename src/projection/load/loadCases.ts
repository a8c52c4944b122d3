import { CaseTables, type Sizes } from '../build/caseTables.ts';
import { CASE, type NodeNumbers, PARTY, REPORT } from './nodeNumbers.ts';
import type { ProjectionReader } from './projectionReader.ts';
import { asList, asNumber, asText } from './rowValues.ts';

/** Reads the cases with all they are joined to; what has no number here, such as a programme or a sequel, is passed over, and so are reports that only deny the case. */
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

/** The few reports that only deny a case, by the case; both as nodes of the store. */
async function loadDenials(source: ProjectionReader): Promise<ReadonlyMap<number, ReadonlySet<number>>> {
  const denials = new Map<number, Set<number>>();
  await source.eachRow('denials', ([node, report]) => {
    const own = denials.get(asNumber(node)) ?? new Set();
    denials.set(asNumber(node), own.add(asNumber(report)));
  });
  return denials;
}
