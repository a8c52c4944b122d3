import { EntityTables } from '../build/entityTables.ts';
import { type NodeNumbers, PARTY } from './nodeNumbers.ts';
import type { Source } from './source.ts';
import { list, number, text, textOrNull } from './values.ts';

/** Reads countries and areas, then the parties in the order of their numbers, and notes each party's number. */
export async function loadEntities(source: Source, nodes: NodeNumbers): Promise<EntityTables> {
  const entities = new EntityTables();
  const countries = new Map<number, number>();
  const areas = new Map<number, number>();
  await source.each('countries', ([id, node, natoSince, natoUntil, mnnaSince, mnnaUntil]) => {
    countries.set(number(node), countries.size);
    entities.country(text(id), {
      natoSince: textOrNull(natoSince),
      natoUntil: textOrNull(natoUntil),
      mnnaSince: textOrNull(mnnaSince),
      mnnaUntil: textOrNull(mnnaUntil),
    });
  });
  await source.each('areas', ([id, node]) => {
    areas.set(number(node), areas.size);
    entities.area(text(id));
  });

  let parties = 0;
  const party = (node: unknown) => {
    nodes.set(number(node), PARTY, parties);
    parties += 1;
  };
  const oneOf = (ranks: Map<number, number>, joined: unknown) => {
    const [node] = list(joined);
    return node === undefined ? undefined : ranks.get(number(node));
  };
  await source.each('posts', ([id, node, kind, country]) => {
    party(node);
    entities.post(text(id), textOrNull(kind), oneOf(countries, country));
  });
  const firstTarget = parties;
  await source.each('targets', ([ids, joined]) => {
    for (const node of list(joined)) party(node);
    for (const id of list(ids)) entities.target(text(id), null, undefined);
  });
  const eachTarget = (joined: unknown, take: (rank: number) => void) => {
    for (const node of list(joined)) {
      const target = nodes.number(number(node), PARTY);
      if (target !== undefined) take(target - firstTarget);
    }
  };
  await source.each('targetKinds', ([kind, joined]) =>
    eachTarget(joined, (rank) => entities.kindOfTarget(rank, text(kind))),
  );
  await source.each('targetCountries', ([node, joined]) => {
    const country = countries.get(number(node));
    if (country !== undefined) eachTarget(joined, (rank) => entities.countryOfTarget(rank, country));
  });
  await source.each('companies', ([id, node, kind, province]) => {
    party(node);
    entities.company(text(id), textOrNull(kind), textOrNull(province));
  });
  await source.each('technologies', ([id, node, area]) => {
    party(node);
    entities.technology(text(id), oneOf(areas, area));
  });
  return entities;
}
