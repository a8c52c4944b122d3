import { describe, expect, test } from '@jest/globals';
import {
  type GraphQLArgument,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { type Place, placeRules } from '../../../src/answer/arguments/placeRules.ts';
import { buildSchema, readSdl } from '../../../src/answer/schema/buildSchema.ts';
import { defaultLimits } from '../../../src/limits.ts';

const schema = buildSchema(await readSdl());

/** Every argument of a field and every field of an input, by its coordinate. */
const places: readonly (readonly [string, Place])[] = Object.values(schema.getTypeMap()).flatMap((type) => {
  if (type.name.startsWith('__')) return [];
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) =>
    field.args.map((arg: GraphQLArgument) => [`${type.name}.${field.name}.${arg.name}`, arg] as const),
  );
});

const named = (type: string) => places.filter(([, place]) => getNamedType(place.type).name === type);
const said = (number: number) => number.toLocaleString('en');

describe('every number that may be given', () => {
  test.each([...named('Int'), ...named('Float')])(
    'to %s has a range, and its description tells it',
    (_, place) => {
      const { range } = placeRules(schema, place);
      const description = place.description ?? '';
      if (!range && place.name === 'first') {
        expect(description).toContain(`up to ${defaultLimits.first}`);
        return;
      }
      expect(range).toBeDefined();
      expect(description).toContain(`${said(range?.from ?? NaN)} to ${said(range?.to ?? NaN)}`);
    },
  );
});

describe('every id that may be given', () => {
  /** These take ids of every kind. */
  const any = [
    'Query.node.id',
    'Query.nodes.ids',
    'IdFilter.eq',
    'IdFilter.in',
    'EntityFilter.eq',
    'EntityFilter.in',
  ];
  test.each(named('ID').filter(([coordinate]) => !any.includes(coordinate)))(
    'to %s is of kinds that the schema names',
    (_, place) => {
      expect(placeRules(schema, place).kinds?.length).toBeGreaterThan(0);
    },
  );

  test.each([...named('IdFilter'), ...named('EntityFilter')])('to %s is of one kind', (_, place) => {
    expect(placeRules(schema, place).kinds).toHaveLength(1);
  });
});

describe('every text that has a form', () => {
  test.each(named('StringFilter').filter(([, { name }]) => ['grade', 'language', 'code'].includes(name)))(
    'is read in it: %s',
    (_, place) => {
      expect(placeRules(schema, place).form).toBe(place.name.toUpperCase());
    },
  );
});
