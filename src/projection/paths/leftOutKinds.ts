import type { LeftOutKind } from '../../generated/schema.ts';
import { partyKinds } from '../../model/parties.ts';
import { CaseGraph } from '../caseGraph/caseGraph.ts';
import { NONE, Projection, type ProjectionData } from '../projection.ts';
import type { PathInput } from './pathInput.ts';

/** Counts, for each kind that paths may not pass through, its entities one hop from the ends. */
export function leftOutKinds(data: ProjectionData, input: PathInput): LeftOutKind[] {
  const caseGraph = new CaseGraph(data, { ...input, through: partyKinds });
  const from = oneHopAway(data, caseGraph, input.from);
  const to = oneHopAway(data, caseGraph, input.to);
  const projection = new Projection(data);
  return partyKinds
    .filter((kind) => !input.through.includes(kind))
    .map((kind) => {
      const [start, end] = projection.range(kind);
      let [nearFrom, nearTo, nearBoth] = [0, 0, 0];
      for (let entity = start; entity < end; entity += 1) {
        nearFrom += from[entity] ?? 0;
        nearTo += to[entity] ?? 0;
        nearBoth += (from[entity] ?? 0) & (to[entity] ?? 0);
      }
      return { kind, nearFrom, nearTo, nearBoth };
    })
    .filter(({ nearFrom, nearTo }) => nearFrom + nearTo > 0);
}

/** Returns 1 for each entity that may be passed through and shares a case with this one, 0 for others. */
function oneHopAway(data: ProjectionData, caseGraph: CaseGraph, entity: number): Uint8Array {
  const { bases } = data;
  const near = new Uint8Array(bases.END);
  const { offsets, items } = data.caseParties;
  for (const caseNumber of caseGraph.casesOf(entity)) {
    if (caseGraph.strength(caseNumber) === 0) continue;
    const end = offsets[caseNumber + 1] ?? 0;
    for (let at = offsets[caseNumber] ?? 0; at < end; at += 1) near[items[at] ?? 0] = 1;
  }
  // A case's countries are those of its targets, its areas those of its technologies.
  spread(near, bases.TARGET, data.targetCountry);
  spread(near, bases.TECHNOLOGY, data.technologyArea);
  for (let other = 0; other < near.length; other += 1) {
    if (near[other] === 1 && (caseGraph.passable[other] === 0 || !caseGraph.mayJoin(entity, other)))
      near[other] = 0;
  }
  return near;
}

function spread(near: Uint8Array, base: number, places: Uint32Array): void {
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? NONE;
    if (near[base + at] === 1 && place !== NONE) near[place] = 1;
  }
}
