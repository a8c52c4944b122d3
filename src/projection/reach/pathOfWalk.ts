import type { CaseGraph } from '../caseGraph/caseGraph.ts';
import { costAt } from '../paths/bounds/boundLayer.ts';
import type { AttestedPath } from './arrival.ts';
import type { WalkLayer } from './walkLayer.ts';

/** Returns the cheapest walk to an entity in the last of the layers if it is a path, with no case and no entity twice; otherwise null. */
export function pathOfWalk(
  caseGraph: CaseGraph,
  layers: readonly WalkLayer[],
  entity: number,
): AttestedPath | null {
  const last = layers[layers.length - 1];
  if (last === undefined) return null;
  const cost = costAt(last, entity);
  const isAsCheap = (walk: number) => last.high[walk] === cost.high && last.low[walk] === cost.low;
  for (const walk of [entity, entity + last.entities]) {
    const cases = isAsCheap(walk) ? casesOfPath(layers, walk) : null;
    if (cases) return { cost, thousandths: cases.map((each) => caseGraph.strength(each)) };
  }
  return null;
}

/** Returns the cases of a walk, last to first; null if a case or an entity occurs twice. */
function casesOfPath(layers: readonly WalkLayer[], walk: number): number[] | null {
  const cases: number[] = [];
  const passed: number[] = [];
  let at = walk;
  for (let hops = layers.length - 1; hops > 0; hops -= 1) {
    const layer = layers[hops];
    if (layer === undefined) return null;
    const entity = at % layer.entities;
    const caseNumber = layer.cases[at] ?? 0;
    if (cases.includes(caseNumber) || passed.includes(entity)) return null;
    cases.push(caseNumber);
    passed.push(entity);
    at = layer.before[at] ?? 0;
  }
  return cases;
}
