import type { Link, Thing } from './naiveGraph.ts';

/** Relationships of a record, by the end at which it stands; a denial supports nothing. */
const supports = (record: Thing, end: 'from' | 'to'): Link[] =>
  record.links.filter(
    (link) => link.type === 'SUPPORTED_BY' && link[end] === record && link.properties.assertion !== 'DENIED',
  );

const each = (things: readonly Thing[]) => [...new Set(things)];

/** The cases that a record takes part in, each once. */
export function casesOf(record: Thing): Thing[] {
  switch (record.type) {
    case 'Post':
      return record.out('REFERRED');
    case 'Target':
      return record.in('OFFERS');
    case 'Company':
      return record.in('INVOLVES');
    case 'Technology':
      return record.in('CONCERNS');
    case 'Area':
      return each(record.in('WITHIN').flatMap(casesOf));
    case 'Country':
      return each(targetsIn(record).flatMap(casesOf));
    case 'Programme':
      return record.in('PART_OF');
    case 'Report':
      return each(supports(record, 'to').map(({ from }) => from));
    default:
      throw new Error(`A ${record.type} has no cases.`);
  }
}

const targetsIn = (country: Thing) => country.in('LOCATED_IN').filter(({ type }) => type === 'Target');

/** The parties of one kind to a case, each once. */
export function partiesOf(record: Thing, kind: string): Thing[] {
  switch (kind) {
    case 'Post':
      return record.in('REFERRED');
    case 'Target':
      return record.out('OFFERS');
    case 'Company':
      return record.out('INVOLVES');
    case 'Technology':
      return record.out('CONCERNS');
    case 'Area':
      return each(record.out('CONCERNS').flatMap((technology) => technology.out('WITHIN')));
    case 'Country':
      return each(record.out('OFFERS').flatMap((target) => target.out('LOCATED_IN')));
    case 'Report':
      return each(supports(record, 'from').map(({ to }) => to));
    default:
      throw new Error(`A case has no ${kind}.`);
  }
}

/** Returns the records that cases join to a record, each with these cases; of an area only its own technologies, of a country only its own targets. */
export function joinedTo(record: Thing, kind: string, cases: readonly Thing[]): Map<Thing, Thing[]> {
  const own = (party: Thing) =>
    record.type === 'Area' && kind === 'Technology'
      ? party.out('WITHIN').includes(record)
      : record.type === 'Country' && kind === 'Target'
        ? party.out('LOCATED_IN').includes(record)
        : true;
  const joined = new Map<Thing, Thing[]>();
  for (const one of cases) {
    for (const party of partiesOf(one, kind).filter(own))
      joined.set(party, [...(joined.get(party) ?? []), one]);
  }
  return joined;
}
