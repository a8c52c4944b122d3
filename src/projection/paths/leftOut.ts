import { entityKinds, Projection, type ProjectionData } from '../projection.ts';
import type { LeftOut } from './pathAnswer.ts';
import type { PathInput } from './pathInput.ts';
import { Terrain } from './terrain.ts';

/** For each kind that paths were not let through: how many of its entities lie one hop from the ends. */
export function leftOut(data: ProjectionData, input: PathInput): LeftOut[] {
  const terrain = new Terrain(data, { ...input, through: entityKinds });
  const from = oneHopAway(terrain, input.from);
  const to = oneHopAway(terrain, input.to);
  const projection = new Projection(data);
  return entityKinds
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

/** 1 where an entity that may be passed through shares a case with this one. */
function oneHopAway(terrain: Terrain, entity: number): Uint8Array {
  const near = new Uint8Array(terrain.passable.length);
  for (const caseNumber of terrain.casesOf(entity)) {
    if (terrain.cost(caseNumber) === 0) continue;
    let at = terrain.partiesFrom(caseNumber);
    for (const end = terrain.partiesTo(caseNumber); at < end; at += 1) {
      const party = terrain.parties[at] ?? 0;
      if (terrain.passable[party] !== 0 && terrain.mayJoin(entity, party)) near[party] = 1;
    }
  }
  return near;
}
