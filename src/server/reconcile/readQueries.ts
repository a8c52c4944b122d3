import { badInput } from '../../errors.ts';
import type { RequestLimits } from '../../limits.ts';
import type { RecordKind } from '../../model/kinds.ts';
import { countryCode } from '../../names/countryCode.ts';
import { properties, propertyById, type ReconcileProperty } from './properties.ts';
import { isObject, type JsonObject, onlyKeys, readJson, shown } from './readJson.ts';
import { readType } from './types.ts';

/** One query of a batch, read and checked. */
export interface ReconcileQuery {
  /** The caller's name for it, under which its result stands. */
  readonly key: string;
  /** The name that is asked for. */
  readonly name: string;
  /** Kinds of records that may be found; null for all. */
  readonly kinds: readonly RecordKind[] | null;
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string | undefined;
  /** As `SCHEME:value`, or the value alone. */
  readonly identifiers: readonly string[];
  readonly limit: number;
}

/** Candidates of a query that does not say how many. */
const USUAL_LIMIT = 5;

/** The most identifiers of one query, as `match` takes them. */
const MOST_IDENTIFIERS = 10;

const fields = ['query', 'type', 'limit', 'properties', 'type_strict'];
const strictness = ['any', 'should', 'all'];
const example = '{"q0": {"query": "Tsinghua University", "type": "TARGET"}}';

/** Reads a batch of queries as the specification lays it out; refuses what breaks a rule, and names its query. */
export function readQueries(text: unknown, limits: RequestLimits): ReconcileQuery[] {
  return Object.entries(readJson('queries', text, example)).map(([key, query]) =>
    readQuery(key, query, limits),
  );
}

function readQuery(key: string, query: unknown, limits: RequestLimits): ReconcileQuery {
  const at = `The query ${shown(key)}`;
  if (!isObject(query))
    throw badInput(`${at} must be an object, not ${shown(query)}.`, `Send a batch such as ${example}.`);
  onlyKeys(at, query, fields);
  if (query.type_strict !== undefined && !strictness.includes(String(query.type_strict)))
    throw badInput(
      `${at} has the \`type_strict\` ${shown(query.type_strict)}.`,
      `It may be ${strictness.join(', ')}; types always restrict.`,
    );
  const given = readProperties(at, query);
  const name = nameOf(at, query, given);
  if (name.length > limits.searchText)
    throw badInput(
      `${at} asks for a text of ${name.length} characters, more than ${limits.searchText}: ${shown(name)}.`,
      'Send the name alone.',
    );
  const identifiers = textsOf(given, 'identifier');
  if (identifiers.length > MOST_IDENTIFIERS)
    throw badInput(
      `${at} has ${identifiers.length} identifiers, more than ${MOST_IDENTIFIERS}.`,
      'Send those that identify the record best.',
    );
  return {
    key,
    name,
    kinds: readTypes(at, query.type),
    country: countryOf(at, given),
    identifiers,
    limit: readLimit(`The \`limit\` of the query ${shown(key)}`, query.limit, limits) ?? USUAL_LIMIT,
  };
}

/** Reads how many items are wanted. */
export function readLimit(at: string, limit: unknown, { first }: RequestLimits): number | undefined {
  if (limit === undefined) return undefined;
  if (typeof limit === 'number' && Number.isInteger(limit) && limit >= 1 && limit <= first) return limit;
  throw badInput(
    `${at} is ${shown(limit)}, which is not a whole number from 1 to ${first}.`,
    `Send one of at most ${first}, or leave it out.`,
  );
}

function readTypes(at: string, type: unknown): readonly RecordKind[] | null {
  const written = (Array.isArray(type) ? type : [type]).filter((each) => each !== undefined && each !== '');
  if (written.length === 0) return null;
  return [...new Set(written.map((each) => readType(`A type of ${at.toLowerCase()}`, each).id))];
}

/** A property that a query gives, with the texts of its values: of a record, its id and its name. */
interface GivenProperty {
  readonly property: ReconcileProperty;
  readonly values: readonly { readonly texts: readonly string[] }[];
}

function readProperties(at: string, { properties: list = [] }: JsonObject): GivenProperty[] {
  if (!Array.isArray(list))
    throw badInput(
      `${at} has \`properties\` that are not a list: ${shown(list)}.`,
      'Send [{"pid": "country", "v": "DE"}].',
    );
  return list.map((each) => {
    if (!isObject(each) || typeof each.pid !== 'string' || each.v === undefined)
      throw badInput(
        `${at} has the property ${shown(each)}, without \`pid\` or \`v\`.`,
        'Send {"pid": "country", "v": "DE"}.',
      );
    const property = propertyById(each.pid);
    if (!property || property.role === 'read')
      throw badInput(
        `${at} has the property ${shown(each.pid)}, which ${property ? 'does not count in matching' : 'this service does not have'}.`,
        `Those that count are ${countingIds().join(', ')}.`,
      );
    const { v } = each;
    const values = (Array.isArray(v) ? v : [v]).map((value: unknown) => ({
      texts: textsOfValue(at, property, value),
    }));
    return { property, values: values.filter(({ texts }) => texts.length > 0) };
  });
}

const countingIds = () => properties.filter(({ role }) => role !== 'read').map(({ id }) => id);

function textsOfValue(at: string, property: ReconcileProperty, value: unknown): string[] {
  const written = isObject(value) ? [value.id, value.name] : [value];
  const texts = written.filter((each) => ['string', 'number', 'boolean'].includes(typeof each));
  if (texts.length === 0)
    throw badInput(
      `${at} has ${shown(value)} as a value of ${property.id}.`,
      'Send a text, a number, or a record as {"id": …, "name": …}.',
    );
  return texts.map((each) => String(each).trim()).filter(Boolean);
}

/** Returns the name that is asked for: the query, or the first name or identifier among the properties. */
function nameOf(at: string, { query }: JsonObject, given: readonly GivenProperty[]): string {
  if (query !== undefined && typeof query !== 'string')
    throw badInput(`${at} has the \`query\` ${shown(query)}, which is not a text.`, 'Send a name.');
  const [name] = textsOf(given, 'name');
  if (query !== undefined && name !== undefined)
    throw badInput(
      `${at} has the name ${shown(name)} as a property beside its \`query\`.`,
      'Send one of them: the query is the name.',
    );
  const asked = query ?? name ?? textsOf(given, 'identifier')[0];
  if (asked === undefined)
    throw badInput(
      `${at} has neither a \`query\` nor a property that could find a record.`,
      'Send a `query`, or a property such as name, uscc or ror.',
    );
  return asked.trim();
}

/** Returns the texts of the properties of a role. An identifier has its scheme before it, and may have been written as an address. */
function textsOf(given: readonly GivenProperty[], role: ReconcileProperty['role']): string[] {
  return given
    .filter(({ property }) => property.role === role)
    .flatMap(({ property, values }) =>
      values.flatMap(({ texts: [text = ''] }) =>
        role === 'identifier' ? withScheme(property.id, text) : text,
      ),
    );
}

function withScheme(property: string, text: string): string {
  const value = text.replace(/^https?:\/\/\S*\/([^/\s]+)\/?$/, '$1');
  const prefix = `${property}:`;
  if (property === 'identifiers' || value.toLowerCase().startsWith(prefix)) return value;
  return `${prefix}${value}`;
}

/** Returns the country; undefined also where none has the name that is given: then it counts neither for nor against. */
function countryOf(at: string, given: readonly GivenProperty[]): string | undefined {
  const values = given.filter(({ property }) => property.role === 'country').flatMap((each) => each.values);
  if (values.length > 1)
    throw badInput(
      `${at} has ${values.length} countries: ${shown(values.map(({ texts: [text] }) => text))}.`,
      'Send one: the country of the record that is looked for.',
    );
  return values[0]?.texts.map(countryCode).find((code) => code !== undefined);
}
