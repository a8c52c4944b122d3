import { EntityTables } from '../build/entityTables.ts';
import { type NodeNumbers, PARTY } from './nodeNumbers.ts';
import type { Source } from './projectionReader.ts';
import { list, number, text, textOrNull } from './rowValues.ts';

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
  await source.each('targets', ([ids, own]) => {
    for (const node of list(own)) party(node);
    for (const id of list(ids)) entities.target(text(id));
  });
  const firstCompany = parties;
  await source.each('companies', ([ids, own]) => {
    for (const node of list(own)) party(node);
    for (const id of list(ids)) entities.company(text(id));
  });
  /** Gives the ranks, among those of their kind, of the nodes in a list. */
  const each = (own: unknown, first: number, take: (rank: number) => void) => {
    for (const node of list(own)) {
      const known = nodes.number(number(node), PARTY);
      if (known !== undefined) take(known - first);
    }
  };
  await source.each('targetKinds', ([kind, own]) =>
    each(own, firstTarget, (rank) => entities.kindOfTarget(rank, text(kind))),
  );
  await source.each('targetCountries', ([node, own]) => {
    const country = countries.get(number(node));
    if (country !== undefined) each(own, firstTarget, (rank) => entities.countryOfTarget(rank, country));
  });
  await source.each('companyKinds', ([kind, own]) =>
    each(own, firstCompany, (rank) => entities.kindOfCompany(rank, text(kind))),
  );
  await source.each('companyProvinces', ([province, own]) =>
    each(own, firstCompany, (rank) => entities.provinceOfCompany(rank, text(province))),
  );
  await source.each('technologies', ([id, node, area]) => {
    party(node);
    entities.technology(text(id), oneOf(areas, area));
  });
  return entities;
}
