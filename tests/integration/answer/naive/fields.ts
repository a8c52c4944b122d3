import { grades } from '../../../../src/evidence/grades.ts';
import { defaultLimits } from '../../../../src/limits.ts';
import { casesOf, joinedTo, partiesOf } from './joined.ts';
import { countOf, matches } from './matches.ts';
import type { Link, NaiveGraph, Thing } from './naiveGraph.ts';
import { type Entry, type PageArguments, page } from './page.ts';

// biome-ignore lint/suspicious/noExplicitAny: the arguments of any field
type Arguments = any;
type Key = Entry['key'];
type Resolve = (source: Thing, args: Arguments, graph: NaiveGraph) => unknown;

const known = (value: unknown): Key =>
  typeof value === 'string' || typeof value === 'number' ? value : null;
const least = (values: readonly Key[]) => values.filter((value) => value !== null).sort()[0] ?? null;
const greatest = (values: readonly Key[]) =>
  values
    .filter((value) => value !== null)
    .sort()
    .at(-1) ?? null;

/** Returns the value that a list of records is sorted by. */
function sortKey(record: Thing, field: string): Key {
  const { properties } = record;
  switch (field) {
    case 'ID':
      return record.id;
    case 'NAME':
    case 'TITLE':
      return known(properties.sortKey);
    case 'GRADE':
      return typeof properties.grade === 'string' ? grades.indexOf(properties.grade) * 2 : null;
    case 'DATE':
      return known(properties.firstDay);
    case 'PUBLISHED_ON':
      return known(properties.publishedOnFirst);
    case 'CONFIDENCE':
      return known(properties.confidence);
    case 'NAME_ZH':
      return known(properties.nameZh);
    case 'TITLE_ZH':
      return known(properties.titleZh);
    case 'POST_KIND':
    case 'TARGET_KIND':
    case 'COMPANY_KIND':
      return known(properties.kind);
    case 'COUNTRY':
      return known(record.out('LOCATED_IN')[0]?.properties.sortKey);
    case 'POST':
    case 'TARGET':
    case 'COMPANY':
    case 'AREA':
      return known(
        partiesOf(record, `${field[0]}${field.slice(1).toLowerCase()}`).sort(byId)[0]?.properties.sortKey,
      );
    case 'CITY':
    case 'REGION':
    case 'PROVINCE':
    case 'ORGANISER':
    case 'PUBLISHER':
    case 'LANGUAGE':
    case 'URL':
      return known(properties[field.toLowerCase()]);
    case 'OPENED_ON':
      return known(properties.openedOn);
    case 'CLOSED_ON':
      return known(properties.closedOn);
    case 'REPORTS':
      return partiesOf(record, 'Report').length;
    case 'CASES':
      return casesOf(record).length;
    case 'POSTS':
      return countOf(record, 'postCount');
    case 'TARGETS':
      return countOf(record, 'targetCount');
    case 'COMPANIES':
      return countOf(record, 'companyCount');
    case 'COUNTRIES':
      return countOf(record, 'countryCount');
    default:
      throw new Error(`No order ${field}.`);
  }
}

const countFields = ['CASES', 'POSTS', 'TARGETS', 'COMPANIES', 'COUNTRIES', 'REPORTS'];

/** An order's name with its direction: left out, counts begin with the greatest, all else with the smallest. */
export const orderName = ({ field, direction }: { field: string; direction?: string | null }): string =>
  `${field} ${direction ?? (countFields.includes(field) ? 'DESC' : 'ASC')}`;

/** A list that its arguments filter and order; without `orderBy` it is in the order of ids. */
function listed(records: readonly Thing[], args: Arguments) {
  const field = args.orderBy?.field ?? 'ID';
  const entries = records
    .filter((record) => matches(record, args.where))
    .map((node) => ({ node, id: node.id, key: sortKey(node, field) }));
  return page(entries, args.orderBy ? orderName(args.orderBy) : 'ID ASC', args as PageArguments);
}

/** Returns the records that a record's cases join it to, with the counts and dates of the edges. */
function brokered(record: Thing, kind: string, args: Arguments) {
  const cases = casesOf(record).filter((each) => matches(each, args.where));
  const entries = [...joinedTo(record, kind, cases)].map(([node, joining]): Entry => {
    const edge = {
      caseCount: joining.length,
      firstOn: least(joining.map(({ properties }) => known(properties.firstDay))),
      lastOn: greatest(joining.map(({ properties }) => known(properties.lastDay ?? properties.firstDay))),
      openEnded: joining.some(({ properties }) => properties.lastDay === undefined),
    };
    const keys: Record<string, Key> = {
      CASES: edge.caseCount,
      FIRST_ON: edge.firstOn,
      LAST_ON: edge.lastOn,
      LABEL: known(node.properties.sortKey),
    };
    return { node, id: node.id, key: keys[args.orderBy.field] ?? null, edge };
  });
  return page(entries, orderName(args.orderBy), args as PageArguments);
}

const byTexts =
  (...texts: readonly ((each: Thing) => unknown)[]) =>
  (a: Thing, b: Thing) => {
    for (const text of texts) {
      const [left, right] = [String(text(a) ?? ''), String(text(b) ?? '')];
      if (left !== right) return left < right ? -1 : 1;
    }
    return 0;
  };
const byId = byTexts(({ id }) => id);

/** A citation is a relationship: a thing of its own to the resolvers. */
export interface Cited {
  readonly citation: Link;
}

/** The table of docs/confidence.md, row by row from A to E. */
const worth = [
  [0.95, 0.85, 0.7, 0.5, 0.3],
  [0.9, 0.8, 0.65, 0.45, 0.25],
  [0.75, 0.65, 0.5, 0.35, 0.2],
  [0.55, 0.45, 0.35, 0.25, 0.15],
  [0.35, 0.3, 0.25, 0.15, 0.1],
];

/** The report's letter with the statement's own digit or the report's; null where one is not given. */
export function gradeOf({ citation: { properties, to } }: Cited): string | null {
  const digit = properties.credibility ?? to.properties.credibility;
  return to.properties.reliability && digit ? `${to.properties.reliability}${digit}` : null;
}

/** All grades: first what is worth most, then by letter and digit, and what cannot be judged last. */
const allGrades = [...'ABCDEF']
  .flatMap((letter) => [...'123456'].map((digit) => `${letter}${digit}`))
  .map((grade) => [worth['ABCDE'.indexOf(grade[0] ?? '')]?.[Number(grade[1]) - 1] ?? 0, grade] as const)
  .sort(([a, one], [b, other]) => b - a || (one < other ? -1 : 1))
  .map(([, grade]) => grade);

/** The place of a citation's grade among all grades, two for each; what has no grade comes last. */
function placeOf(citation: Link): string {
  const grade = gradeOf({ citation });
  const place = grade === null ? -1 : allGrades.indexOf(grade);
  return String(2 * (place < 0 ? allGrades.length : place)).padStart(2, '0');
}

/** A list in an order of its own, in which no two have the same key. */
const inOrder = <Node>(
  nodes: readonly Node[],
  order: string,
  keyOf: (node: Node) => string | number,
  args: Arguments,
) =>
  page(
    nodes.map((node) => ({ node, key: keyOf(node), id: String(keyOf(node)) })),
    order,
    args as PageArguments,
  );

function citations(record: Thing, args: Arguments) {
  const keys = (citation: Link) => {
    const { properties, to } = citation;
    return [
      placeOf(citation),
      to.id,
      properties.entity ?? '',
      properties.locator ?? '',
      properties.role ?? '',
    ].map(String);
  };
  const cited = record.links
    .filter(({ type, from }) => type === 'SUPPORTED_BY' && from === record)
    .map((citation): Cited => ({ citation }));
  return inOrder(cited, 'CITATION ASC', ({ citation }) => keys(citation).join('\n'), args);
}

function location({ properties }: Thing) {
  const place = properties.location as { x: number; y: number } | undefined;
  return place ? { latitude: place.y, longitude: place.x } : null;
}

function memberships({ properties }: Thing) {
  return [
    { alliance: 'NATO', since: properties.natoSince, until: properties.natoUntil },
    { alliance: 'MNNA', since: properties.mnnaSince, until: properties.mnnaUntil },
  ].filter(({ since }) => since !== undefined);
}

const aliases: Resolve = (record) =>
  record.out('ALSO_KNOWN_AS').sort(
    byTexts(
      ({ properties }) => properties.text,
      ({ properties }) => properties.kind,
      ({ properties }) => properties.language,
    ),
  );

const cases: Resolve = (record, args) => listed(casesOf(record), args);
const joined = (...kinds: readonly (readonly [string, string])[]) =>
  Object.fromEntries(
    kinds.map(([field, kind]): [string, Resolve] => [field, (record, args) => brokered(record, kind, args)]),
  );
const posts = ['posts', 'Post'] as const;
const targets = ['targets', 'Target'] as const;
const companies = ['companies', 'Company'] as const;
const technologies = ['technologies', 'Technology'] as const;
const areas = ['areas', 'Area'] as const;
const countries = ['countries', 'Country'] as const;

const parties =
  (kind: string): Resolve =>
  (record, args) =>
    listed(partiesOf(record, kind), args);
const one =
  (type: string): Resolve =>
  (record) =>
    record.out(type).sort(byId)[0] ?? null;
const count =
  (name: string): Resolve =>
  (record) =>
    countOf(record, name);
const caseCount: Resolve = (record) => casesOf(record).length;
const synthetic: Resolve = ({ properties }) => properties.synthetic ?? false;
const ownKind: Resolve = ({ properties }) => properties.kind ?? null;
/** Fields that every record has. */
const ofEntity = { kind: ({ type }: Thing) => type.toUpperCase(), synthetic, caseCount } as const;
const identifiers: Resolve = ({ properties }) => properties.identifiers ?? [];
const lookup: Resolve = (_, { id }, graph) => graph.record(id);
const ofType =
  (type: string): Resolve =>
  (_, { id }, graph) => {
    const record = graph.record(id);
    return record?.type === type ? record : null;
  };
const all =
  (type: string): Resolve =>
  (_, args, graph) =>
    listed(graph.of(type), args);
const inCases =
  (type: string, test: (record: Thing) => boolean = () => true): Resolve =>
  (_, __, graph) =>
    graph.of(type).filter(test).length;
const hasCase = (record: Thing) => casesOf(record).length > 0;

/** Every field that is no stored property, each as plainly as it can be said. */
export const fields: Readonly<Record<string, Readonly<Record<string, Resolve>>>> = {
  Query: {
    node: lookup,
    nodes: (_, { ids }, graph) => ids.map((id: string) => graph.record(id)),
    post: ofType('Post'),
    case: ofType('Case'),
    target: ofType('Target'),
    company: ofType('Company'),
    technology: ofType('Technology'),
    area: ofType('Area'),
    country: ofType('Country'),
    programme: ofType('Programme'),
    report: ofType('Report'),
    posts: all('Post'),
    cases: all('Case'),
    targets: all('Target'),
    companies: all('Company'),
    technologies: all('Technology'),
    areas: all('Area'),
    countries: all('Country'),
    programmes: all('Programme'),
    reports: all('Report'),
    schemes: all('Scheme'),
    judgements: all('Judgement'),
    dataset: (_, __, graph) => graph.of('Dataset')[0],
    limits: () => defaultLimits,
  },
  Case: {
    date: ({ properties }) => properties.firstDay,
    cooperation: ({ properties }) => properties.cooperation ?? [],
    ...ofEntity,
    caseCount: () => 1,
    caseKind: ownKind,
    reportCount: (record) => partiesOf(record, 'Report').length,
    citations,
    posts: parties('Post'),
    targets: parties('Target'),
    companies: parties('Company'),
    technologies: parties('Technology'),
    areas: parties('Area'),
    reports: parties('Report'),
    programme: one('PART_OF'),
    follows: one('FOLLOWS'),
    followedBy: (record, args) => listed(record.in('FOLLOWS'), args),
  },
  Post: {
    ...ofEntity,
    postKind: ownKind,
    location,
    identifiers,
    aliases,
    country: one('LOCATED_IN'),
    parent: one('PARENT'),
    targetCount: count('targetCount'),
    companyCount: count('companyCount'),
    cases,
    ...joined(areas, technologies, targets, companies, countries),
  },
  Target: {
    ...ofEntity,
    targetKind: ownKind,
    location,
    identifiers,
    aliases,
    country: one('LOCATED_IN'),
    parent: one('PARENT'),
    postCount: count('postCount'),
    companyCount: count('companyCount'),
    cases,
    ...joined(posts, companies, technologies, areas),
  },
  Company: {
    ...ofEntity,
    companyKind: ownKind,
    identifiers,
    aliases,
    parent: one('PARENT'),
    targetCount: count('targetCount'),
    countryCount: count('countryCount'),
    cases,
    ...joined(posts, targets, technologies, areas, countries),
  },
  Technology: {
    ...ofEntity,
    aliases,
    area: one('WITHIN'),
    classifications: (record, args) => listed(record.in('CLASSIFIES'), args),
    cases,
    ...joined(posts, targets, companies, countries),
  },
  Area: { ...ofEntity, aliases, cases, ...joined(posts, technologies, targets, companies, countries) },
  Country: {
    ...ofEntity,
    aliases,
    alliances: memberships,
    targetCount: count('targetCount'),
    cases,
    ...joined(posts, targets, companies, technologies, areas),
  },
  Programme: {
    ...ofEntity,
    aliases,
    cases,
    ...joined(posts, targets, companies, technologies, areas, countries),
  },
  Report: {
    ...ofEntity,
    derivedFrom: one('DERIVED_FROM'),
    grading: (record) => record.in('GRADES')[0] ?? null,
    cases,
    ...joined(posts, targets, companies, areas),
  },
  Scheme: { classes: (record, args) => listed(record.in('CLASS_OF'), args) },
  SchemeClass: {
    scheme: one('CLASS_OF'),
    classifications: (record, args) => listed(record.in('INTO'), args),
  },
  Classification: { technology: one('CLASSIFIES'), schemeClass: one('INTO') },
  Dataset: {
    importing: ({ properties }) => properties.importing !== undefined,
    counts: () => ({}),
    imports: (_, args, graph) =>
      inOrder(graph.of('Import'), 'IMPORT ASC', ({ properties }) => -Number(properties.number), args),
    sources: (_, args, graph) =>
      inOrder(graph.of('Package'), 'PACKAGE ASC', ({ properties }) => String(properties.name), args),
  },
  DatasetCounts: {
    posts: inCases('Post', hasCase),
    cases: inCases('Case'),
    targets: inCases('Target'),
    companies: inCases('Company'),
    technologies: inCases('Technology', hasCase),
    areas: inCases('Area', hasCase),
    countries: inCases('Country', hasCase),
    programmes: inCases('Programme'),
    reports: inCases('Report'),
  },
  Import: { recomputed: ({ properties }) => properties.recomputed ?? [] },
  Package: { sources: ({ properties }) => properties.sources ?? [] },
};
