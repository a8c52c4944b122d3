import { describe, expect, test } from '@jest/globals';
import {
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { buildSchema, readSdl } from '../../../src/answer/schema.ts';

const schema = buildSchema(await readSdl());
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

/** Every field of a type under its own name, with nothing but the type's name below it. */
const everyField = (type: GraphQLObjectType): string =>
  Object.values(type.getFields())
    .map((field) => (isLeafType(getNamedType(field.type)) ? field.name : `${field.name} { __typename }`))
    .join(' ');

describe('the schema', () => {
  test.each(types.filter(isInterfaceType).map(({ name }) => name))(
    'lets every field of every kind of %s be selected side by side',
    (name) => {
      const type = schema.getType(name);
      if (!isInterfaceType(type)) throw new Error(`${name} is no interface.`);
      const branches = schema
        .getPossibleTypes(type)
        .map((each) => `... on ${each.name} { ${everyField(each)} }`);
      const fragment = `fragment Mixed on ${name} { ${branches.join(' ')} }`;
      const problems = validate(schema, parse(fragment)).filter(
        ({ message }) => !message.includes('never used'),
      );
      expect(problems.map(String)).toEqual([]);
    },
  );

  test('gives a Node only where Relay asks for one by its id', () => {
    const places = types.flatMap((type) =>
      isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields())
            .filter((field) => getNamedType(field.type).name === 'Node')
            .map((field) => `${type.name}.${field.name}`)
        : [],
    );
    expect(places.sort()).toEqual(['Query.node', 'Query.nodes']);
  });
});
