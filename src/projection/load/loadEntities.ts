import { EntityTables } from '../build/entityTables.ts';
import { type NodeNumbers, PARTY } from './nodeNumbers.ts';
import type { ProjectionReader } from './projectionReader.ts';
import { asList, asNumber, asText, asTextOrNull } from './rowValues.ts';

/** Reads countries and areas, then the parties in the order of their numbers, and stores each party's number in `nodes`. */
export async function loadEntities(source: ProjectionReader, nodes: NodeNumbers): Promise<EntityTables> {
  const entities = new EntityTables();
  const countries = new Map<number, number>();
  const areas = new Map<number, number>();
  await source.eachRow('countries', ([id, node, natoSince, natoUntil, mnnaSince, mnnaUntil]) => {
    countries.set(asNumber(node), countries.size);
    entities.country(asText(id), {
      natoSince: asTextOrNull(natoSince),
      natoUntil: asTextOrNull(natoUntil),
      mnnaSince: asTextOrNull(mnnaSince),
      mnnaUntil: asTextOrNull(mnnaUntil),
    });
  });
  await source.eachRow('areas', ([id, node]) => {
    areas.set(asNumber(node), areas.size);
    entities.area(asText(id));
  });

  let parties = 0;
  const party = (node: unknown) => {
    nodes.set(asNumber(node), PARTY, parties);
    parties += 1;
  };
  const oneOf = (ranks: Map<number, number>, joined: unknown) => {
    const [node] = asList(joined);
    return node === undefined ? undefined : ranks.get(asNumber(node));
  };
  await source.eachRow('posts', ([id, node, kind, country]) => {
    party(node);
    entities.post(asText(id), asTextOrNull(kind), oneOf(countries, country));
  });
  const firstTarget = parties;
  await source.eachRow('targets', ([ids, own]) => {
    for (const node of asList(own)) party(node);
    for (const id of asList(ids)) entities.target(asText(id));
  });
  const firstCompany = parties;
  await source.eachRow('companies', ([ids, own]) => {
    for (const node of asList(own)) party(node);
    for (const id of asList(ids)) entities.company(asText(id));
  });
  /** Calls `take` with the rank of each node of a list among the nodes of its kind. */
  const each = (own: unknown, first: number, take: (rank: number) => void) => {
    for (const node of asList(own)) {
      const known = nodes.number(asNumber(node), PARTY);
      if (known !== undefined) take(known - first);
    }
  };
  await source.eachRow('targetKinds', ([kind, own]) =>
    each(own, firstTarget, (rank) => entities.kindOfTarget(rank, asText(kind))),
  );
  await source.eachRow('targetCountries', ([node, own]) => {
    const country = countries.get(asNumber(node));
    if (country !== undefined) each(own, firstTarget, (rank) => entities.countryOfTarget(rank, country));
  });
  await source.eachRow('companyKinds', ([kind, own]) =>
    each(own, firstCompany, (rank) => entities.kindOfCompany(rank, asText(kind))),
  );
  await source.eachRow('companyProvinces', ([province, own]) =>
    each(own, firstCompany, (rank) => entities.provinceOfCompany(rank, asText(province))),
  );
  const firstTechnology = parties;
  await source.eachRow('technologies', ([id, node, area]) => {
    party(node);
    entities.technology(asText(id), oneOf(areas, area));
  });
  await source.eachRow('schemes', ([id]) => entities.scheme(asText(id)));
  await source.eachRow('technologyClasses', ([id, own]) =>
    each(own, firstTechnology, (rank) => entities.classOfTechnology(rank, asText(id))),
  );
  return entities;
}
