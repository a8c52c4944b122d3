import { casesOf, joinedTo, partiesOf } from './joined.ts';
import type { Thing } from './naiveGraph.ts';

type Where = Readonly<Record<string, unknown>>;

interface Days {
  readonly first: string | null;
  readonly last: string | null;
}

/** True if a record passes a coerced filter; an unknown value does not match. */
export function matches(record: Thing, where: Where | null | undefined): boolean {
  return Object.entries(where ?? {}).every(([name, test]) => {
    if (test === null || test === undefined) return true;
    if (name === 'and') return (test as Where[]).every((part) => matches(record, part));
    if (name === 'or') return (test as Where[]).some((part) => matches(record, part));
    if (name === 'not') return !matches(record, test as Where);
    return passes(record, name, test as Where);
  });
}

function passes(record: Thing, name: string, test: Where): boolean {
  const { properties } = record;
  const of = (kind: string) => partiesOf(record, kind);
  const ids = (records: readonly Thing[]) => records.map(({ id }) => id);
  const stored = (records: readonly Thing[], property: string) =>
    records.map((each) => each.properties[property]).filter((value) => value !== undefined);
  if (record.type === 'Case') {
    switch (name) {
      case 'date':
        return date({ first: day(properties.firstDay), last: day(properties.lastDay) }, test);
      case 'post':
        return anyOf(ids(of('Post')), test);
      case 'target':
        return anyOf(ids(of('Target')), test);
      case 'company':
        return anyOf(ids(of('Company')), test);
      case 'technology':
        return anyOf(ids(of('Technology')), test);
      case 'area':
        return anyOf(ids(of('Area')), test);
      case 'schemeClass':
        return anyOf(ids(of('Technology').flatMap(classesOf)), test);
      case 'report':
        return ofReports(of('Report'), test);
      case 'follows':
        return anyOf(ids(record.out('FOLLOWS')), test);
      case 'independentReports':
        return value(properties.independentReports ?? 0, test);
      case 'programme':
        return anyOf(ids(record.out('PART_OF')), test);
      case 'postCountry':
        return anyOf(ids(of('Post').flatMap((post) => post.out('LOCATED_IN'))), test);
      case 'targetCountry':
        return anyOf(ids(of('Country')), test);
      case 'targetAlliance':
        return of('Country').some((country) => list(alliances(country, String(properties.firstDay)), test));
      case 'targetKind':
        return anyOf(stored(of('Target'), 'kind'), test);
      case 'companyKind':
        return anyOf(stored(of('Company'), 'kind'), test);
      case 'province':
        return anyOf(stored(of('Company'), 'province'), test);
      case 'language':
        return anyOf(stored(of('Report'), 'language'), test);
      case 'sectionKind':
        return anyOf(
          said(record, 'sectionKind', (each) => each.assertion !== 'DENIED'),
          test,
        );
      case 'postRole':
        return said(record, 'role', ({ assertion, entity }) => {
          const isNamed = String(entity).startsWith('post/') && entity === (test.post ?? entity);
          return isNamed && assertion !== 'DENIED';
        }).some((role) => (test.in as unknown[]).includes(role));
      case 'quoteCheck':
        return anyOf(said(record, 'quoteCheck'), test);
      case 'cooperation':
        return list((properties.cooperation ?? []) as string[], test);
      case 'reportCount':
        return value(of('Report').length, test);
      case 'text':
        return [properties.title, properties.titleZh, properties.summary].some((text) => value(text, test));
      case 'near':
        return of('Target').some((target) => near(target, test));
      case 'abroad':
        return abroad(record) === (test as unknown);
    }
  }
  if (record.type === 'Report') {
    if (name === 'eq') return record.id === (test as unknown);
    if (name === 'in') return (test as unknown as string[]).includes(record.id);
    if (name === 'isNull') return !test;
    if (name === 'grading') return anyOf(ids(record.in('GRADES')), test);
  }
  switch (name) {
    case 'stageOn':
    case 'openedOn':
    case 'publishedOn':
    case 'occurredOn':
    case 'closedOn':
      return date({ first: day(properties[`${name}First`]), last: day(properties[`${name}Last`]) }, test);
    case 'cases':
      return casesOf(record).some((each) => matches(each, test));
    case 'country':
      return anyOf(ids(record.out('LOCATED_IN')), test);
    case 'area':
      return anyOf(ids(record.out('WITHIN')), test);
    case 'schemeClass':
      return anyOf(ids(classesOf(record)), test);
    case 'parent':
      return anyOf(ids(record.out('PARENT')), test);
    case 'derivedFrom':
      return anyOf(ids(record.out('DERIVED_FROM')), test);
    case 'near':
      return near(record, test);
    case 'caseCount':
      return value(casesOf(record).length, test);
    case 'postKind':
    case 'targetKind':
    case 'companyKind':
    case 'caseKind':
      return value(properties.kind, test);
    case 'postCount':
    case 'targetCount':
    case 'companyCount':
    case 'countryCount':
      return value(countOf(record, name), test);
    default:
      return value(properties[name], test);
  }
}

/** The classes that a technology lies in. */
const classesOf = (technology: Thing) => technology.in('CLASSIFIES').flatMap((each) => each.out('INTO'));

/** Returns the values under one name in the citations of a case that pass a test. */
const said = (
  record: Thing,
  name: string,
  test: (citation: Readonly<Record<string, unknown>>) => boolean = () => true,
) =>
  record.links
    .filter(({ type, from, properties }) => type === 'SUPPORTED_BY' && from === record && test(properties))
    .map(({ properties }) => properties[name])
    .filter((value) => value !== undefined);

/** `targetCount` and the like: how many parties of the kind the record's cases join it to; a country's targets are those that sit there. */
export function countOf(record: Thing, name: string): number {
  const kind = name.replace('Count', '').replace(/^./, (letter) => letter.toUpperCase());
  if (record.type === 'Country' && kind === 'Target')
    return record.in('LOCATED_IN').filter(({ type }) => type === 'Target').length;
  return joinedTo(record, kind, casesOf(record)).size;
}

const day = (text: unknown) => (typeof text === 'string' ? text : null);

/** All operators on one value that may be unknown. */
function value(subject: unknown, test: Where): boolean {
  const known = subject !== null && subject !== undefined;
  return Object.entries(test).every(([operator, operand]) => {
    if (operator === 'isNull') return known !== operand;
    if (!known) return false;
    switch (operator) {
      case 'eq':
        return subject === operand;
      case 'in':
        return (operand as unknown[]).includes(subject);
      case 'gte':
        return Number(subject) >= Number(operand);
      case 'lte':
        return Number(subject) <= Number(operand);
      case 'contains':
        return String(subject).toLowerCase().includes(String(operand).toLowerCase());
      case 'startsWith':
        return String(subject).toLowerCase().startsWith(String(operand).toLowerCase());
      default:
        throw new Error(`No operator ${operator}.`);
    }
  });
}

/** Operators on several values: one of them passes all; `isNull` asks whether there is none. */
function anyOf(subjects: readonly unknown[], { isNull, ...rest }: Where): boolean {
  if (isNull !== undefined && (subjects.length === 0) !== isNull) return false;
  return Object.keys(rest).length === 0 || subjects.some((subject) => value(subject, rest));
}

/** One of a case's reports passes all that is said of it; `isNull` asks whether there is none. */
function ofReports(reports: readonly Thing[], { isNull, ...rest }: Where): boolean {
  if (isNull !== undefined && (reports.length === 0) !== isNull) return false;
  const asks = isNull === undefined || Object.keys(rest).length > 0;
  return !asks || reports.some((report) => matches(report, rest));
}

/** Operators on a list as a whole. */
function list(subject: readonly string[], test: Where): boolean {
  return Object.entries(test).every(([operator, operand]) => {
    if (operator === 'eq') return subject.includes(String(operand));
    if (operator === 'in') return subject.some((each) => (operand as string[]).includes(each));
    return (subject.length === 0) === operand;
  });
}

/** Operators on a date: it must lie wholly inside the bound; an open side of a bound does not bind. */
function date({ first, last }: Days, test: Where): boolean {
  return Object.entries(test).every(([operator, operand]) => {
    if (operator === 'isNull') return (first === null) === operand;
    const bound = operand as Days;
    const begins = first !== null && (bound.first === null || first >= bound.first);
    const ends = first !== null && (bound.last === null || (last !== null && last <= bound.last));
    if (operator === 'gte') return begins;
    if (operator === 'lte') return ends;
    return begins && ends;
  });
}

function alliances({ properties }: Thing, on: string): string[] {
  const within = (since: unknown, until: unknown) =>
    typeof since === 'string' && since <= on && (typeof until !== 'string' || on < until);
  if (within(properties.natoSince, properties.natoUntil)) return ['NATO', 'NATO_OR_MNNA'];
  if (within(properties.mnnaSince, properties.mnnaUntil)) return ['MNNA', 'NATO_OR_MNNA'];
  return [];
}

function abroad(record: Thing): boolean {
  const homes = partiesOf(record, 'Post').flatMap((post) => post.out('LOCATED_IN'));
  return partiesOf(record, 'Country').some((country) => homes.some((home) => home !== country));
}

/** Great-circle distance on the sphere that Neo4j takes for WGS 84. */
function near({ properties }: Thing, { latitude, longitude, km }: Where): boolean {
  const place = properties.location as { x: number; y: number } | undefined;
  if (!place) return false;
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [lat1, lat2] = [radians(place.y), radians(Number(latitude))];
  const dLat = lat2 - lat1;
  const dLon = radians(Number(longitude)) - radians(place.x);
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin(dLon / 2) ** 2;
  return 2 * 6378.14 * Math.asin(Math.min(1, Math.sqrt(h))) <= Number(km);
}
