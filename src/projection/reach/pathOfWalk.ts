import type { Terrain } from '../caseGraph/caseGraph.ts';
import { costAt } from '../paths/bounds/boundLayer.ts';
import type { Attested } from './arrival.ts';
import type { WayLayer } from './walkLayer.ts';

/** The cheapest way to an entity in the last of the layers, if it is a path: if no case serves twice, and no entity comes twice. */
export function pathOfWay(terrain: Terrain, layers: readonly WayLayer[], entity: number): Attested | null {
  const last = layers[layers.length - 1];
  if (last === undefined) return null;
  const cost = costAt(last, entity);
  const isAsCheap = (way: number) => last.high[way] === cost.high && last.low[way] === cost.low;
  for (const way of [entity, entity + last.entities]) {
    const cases = isAsCheap(way) ? casesOfPath(layers, way) : null;
    if (cases) return { cost, thousandths: cases.map((each) => terrain.strength(each)) };
  }
  return null;
}

/** The cases of a way, last to first; null where one of them, or an entity, comes twice. */
function casesOfPath(layers: readonly WayLayer[], way: number): number[] | null {
  const cases: number[] = [];
  const passed: number[] = [];
  let at = way;
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
