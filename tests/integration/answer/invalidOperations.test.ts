import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import {
  astFromValue,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  print,
} from 'graphql';
import { type Place, type PlaceRules, placeRules } from '../../../src/answer/arguments/placeRules.ts';
import { buildSchema, readSdl } from '../../../src/answer/schema/buildSchema.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { testGraph } from '../../support/neo4j.ts';
import { rounds, seed } from '../../support/rounds.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { type InvalidValue, invalidValues } from './invalidValues.ts';

jest.setTimeout(900_000);

const schema: GraphQLSchema = buildSchema(await readSdl());
let graph: Graph;
let server: TestServer;

beforeAll(async () => {
  graph = await testGraph();
  server = await startTestServer(graph);
  await server.searchable();
}, 900_000);

afterAll(async () => {
  await server?.close();
  await graph?.close();
});

/** A place for a value: how to put one there, inside the argument that holds it, and what to ask. */
interface Site {
  readonly coordinate: string;
  readonly place: Place;
  readonly rules: PlaceRules;
  readonly argument: Place;
  readonly wrap: (value: unknown) => unknown;
  readonly ask: (written: string, declared: string) => string;
}

const ids: Readonly<Record<string, string>> = {
  POST: 'post/houston',
  TARGET: 'target/synthetic-0001',
  COMPANY: 'company/synthetic-0001',
};

/** True if a type compares one value: its operands then obey the rules of the field that it stands at. */
function isComparison(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return isInputObjectType(named) && named.name.endsWith('Filter') && !('and' in named.getFields());
}

/** A value that a required argument takes. */
function sound(place: Place, type: GraphQLInputType = place.type): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [sound(place, bare.ofType)];
  switch (getNamedType(bare).name) {
    case 'ID':
      return place.name === 'to' ? ids.TARGET : (ids[placeRules(schema, place).kinds?.[0] ?? 'POST'] ?? 'x');
    case 'BreakdownDimension':
      return 'POST';
    case 'NetworkMeasure':
      return 'DEGREE';
    default:
      return 'houston';
  }
}

const literal = (value: unknown, type: GraphQLInputType): string => {
  const node = astFromValue(value, type);
  return node ? print(node) : 'null';
};

/** A field's selection: a total or its type's name, so that little is read. */
function selection(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return '';
  return isObjectType(type) && 'totalCount' in type.getFields() ? '{ totalCount }' : '{ __typename }';
}

/** Each argument of a field, and each field of the inputs below it, which are gone into once each. */
function sitesOf(
  coordinate: string,
  field: GraphQLField<unknown, unknown>,
  around: (text: string) => string,
  seen: Set<string>,
): Site[] {
  return field.args.flatMap((argument) => {
    const others = field.args
      .filter((other) => other !== argument && isNonNullType(other.type) && other.defaultValue === undefined)
      .map((other) => `${other.name}: ${literal(sound(other), other.type)}`);
    const ask = (written: string, declared: string) =>
      `query${declared} { ${around(`${field.name}(${[`${argument.name}: ${written}`, ...others].join(', ')}) ${selection(field)}`)} }`;
    const site = {
      coordinate: `${coordinate}.${argument.name}`,
      place: argument,
      rules: placeRules(schema, argument),
      argument,
      wrap: (value: unknown) => value,
      ask,
    };
    return [site, ...below(site, argument.type, seen)];
  });
}

function below(above: Site, type: GraphQLInputType, seen: Set<string>): Site[] {
  const input = getNamedType(type);
  if (!isInputObjectType(input) || seen.has(input.name)) return [];
  seen.add(input.name);
  const fields = Object.values(input.getFields());
  return fields.flatMap((place) => {
    const beside = Object.fromEntries(
      fields.filter((other) => other !== place && isNonNullType(other.type)).map((other) => [other.name, 1]),
    );
    const own = placeRules(schema, place);
    const rules = isComparison(type) ? { ...own, ...above.rules } : own;
    const many = isListType(getNullableType(above.place.type));
    const site: Site = {
      ...above,
      coordinate: `${input.name}.${place.name}`,
      place,
      rules,
      wrap: (value) => {
        const object = { ...beside, [place.name]: value };
        return above.wrap(many ? [object] : object);
      },
    };
    // The operators of one field stand for those of all others of its type, unless the field has rules of its own.
    if (isComparison(place.type) && (rules.kinds ?? rules.form)) seen.delete(getNamedType(place.type).name);
    return [site, ...below(site, place.type, seen)];
  });
}

/** The places of every root field, and of every field below one record of each kind. */
function allSites(): Site[] {
  const query = schema.getQueryType();
  const seen = new Set<string>();
  const roots = Object.values(query?.getFields() ?? {}).flatMap((field) =>
    sitesOf(`Query.${field.name}`, field, (text) => text, seen),
  );
  const entity = schema.getType('Entity');
  const records = isInterfaceType(entity) ? schema.getPossibleTypes(entity) : [];
  const nested = records.flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) =>
      sitesOf(
        `${type.name}.${field.name}`,
        field,
        (text) => `node(id: "post/houston") { ... on ${type.name} { ${text} } }`,
        seen,
      ),
    ),
  );
  return [...roots, ...nested];
}

const allowed = new Set(['BAD_USER_INPUT', 'NOT_FOUND', 'LIMIT_EXCEEDED']);

interface Outcome {
  readonly codes: readonly string[];
  readonly told: boolean;
  readonly empty: boolean;
}

async function outcome(query: string, variables: Record<string, unknown>): Promise<Outcome> {
  const { body } = await server.ask(query, variables);
  return {
    codes: (body.errors ?? []).map(({ extensions }) => String(extensions.code)),
    told: (body.extensions?.notices ?? []).length > 0,
    empty: /"totalCount":0|null|\[\]/.test(JSON.stringify(body.data)),
  };
}

/** Returns the fault in the answer to an invalid value, in words; undefined if the answer is right. */
async function fault(site: Site, { value, wrong }: InvalidValue): Promise<string | undefined> {
  const shown = `${site.coordinate} = ${JSON.stringify(value)?.slice(0, 80)}`;
  const variable = await outcome(site.ask('$value', `($value: ${site.argument.type})`), {
    value: site.wrap(value),
  });
  const bad = variable.codes.find((code) => !allowed.has(code));
  if (bad) return `${shown}: ${bad}`;
  if (wrong && variable.codes.length === 0) return `${shown}: taken`;
  if (!wrong && variable.codes.length === 0 && variable.empty && !variable.told)
    return `${shown}: a silent 0`;
  const text = jsonLiteral(site.wrap(value));
  if (text === undefined) return undefined;
  const written = await outcome(site.ask(text, ''), {});
  if (JSON.stringify([...new Set(written.codes)]) !== JSON.stringify([...new Set(variable.codes)]))
    return `${shown}: ${variable.codes} as a variable, ${written.codes} as a literal`;
  return undefined;
}

/** A value as a literal; undefined where it cannot be written as one that means the same, as enum values and halves of characters. */
function jsonLiteral(value: unknown): string | undefined {
  if (typeof value === 'string')
    return /\p{Cc}|\p{Cs}|^[A-Z_]+$/u.test(value) ? undefined : JSON.stringify(value);
  if (Array.isArray(value)) {
    const items = value.map(jsonLiteral);
    return items.includes(undefined) ? undefined : `[${items.join(', ')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([name, part]) => [name, jsonLiteral(part)] as const);
    return fields.some(([, part]) => part === undefined)
      ? undefined
      : `{ ${fields.map(([name, part]) => `${name}: ${part}`).join(', ')} }`;
  }
  return typeof value === 'number' && !Number.isFinite(value) ? undefined : String(value);
}

describe('an invalid operation', () => {
  test('is refused by its rule or answered with a notice, wherever the value stands, and never fails as a bug or returns a silent 0', async () => {
    const all = allSites().flatMap((site) =>
      invalidValues(site.rules, site.place).map((value) => [site, value] as const),
    );
    const numRuns = Math.min(rounds(all.length).numRuns, all.length);
    // Every so many of them, so that each site has some: which ones, the seed tells.
    const asked = all.filter((_, index) => ((index + seed) * numRuns) % all.length < numRuns);
    const faults: string[] = [];
    const waiting = asked.values();
    const asker = async () => {
      for (const [site, value] of waiting) {
        const found = await fault(site, value);
        if (found) faults.push(found);
      }
    };
    await Promise.all(Array.from({ length: 4 }, asker));
    expect(faults).toEqual([]);
    expect(asked.length).toBeGreaterThanOrEqual(numRuns - 1);
  });
});
