import { describe, expect, test } from '@jest/globals';
import {
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { countOrders } from '../../../src/answer/compose/findOrder.ts';
import { buildSchema, readSdl } from '../../../src/answer/schema/buildSchema.ts';

const schema = buildSchema(await readSdl());
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

const places = types.flatMap((type) =>
  isObjectType(type)
    ? Object.values(type.getFields()).map((field) => ({ place: `${type.name}.${field.name}`, field }))
    : [],
);

/** Plain lists: given whole, since what is asked for or what one row of a file can hold bounds them. */
const boundedLists: readonly string[] = [
  // As many as a cell of the record's row names.
  ...['Area', 'Company', 'Country', 'Post', 'Programme', 'Target', 'Technology'].map(
    (type) => `${type}.aliases`,
  ),
  ...['Company', 'Post', 'Target'].map((type) => `${type}.identifiers`),
  // As many as the parties of one case.
  'Citation.statedAs',
  'Package.sources',
  // As many as one import read.
  'Import.files',
  'Import.recomputed',
  'Import.packages',
  // As many as there are values of an enum, or two alliances.
  'Case.cooperation',
  'Country.alliances',
  'Funnel.stages',
  'Duplicate.features',
  'MatchCandidate.features',
  'Paths.leftOut',
  'Paths.nearMisses',
  'ReachConnection.groups',
  // As many as an argument asks for or names, within its own bound.
  'BreakdownRow.keys',
  'Query.match',
  'IfWrong.findings',
  'NetworkCommunity.leading',
  'Paths.paths',
  'Query.nodes',
  'RemovalPlan.steps',
  'WhatIf.removed',
  'WhatIf.similarPosts',
  'WhatIfPairs.pairs',
  // One chain, which is told whole.
  'DisjointRoute.cases',
  'DisjointRoute.entities',
  'Path.gaps',
  'Path.hops',
  'WhatIfPath.entities',
];

/** Lists of a chosen few: the best paths, the most likely records of a name, the pairs that are compared, those who lead a community. */
const chosenLists = ['NetworkCommunity.leading', 'Query.match', 'Query.paths', 'WhatIf.pairs'];

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

  test('gives whatever can be longer than a page as a connection, with first, after and totalCount', () => {
    for (const { place, field } of places) {
      if (!getNamedType(field.type).name.endsWith('Connection')) continue;
      const connection = getNamedType(field.type);
      const names = isObjectType(connection) ? Object.keys(connection.getFields()) : [];
      expect([place, names]).toEqual([place, expect.arrayContaining(['edges', 'pageInfo', 'totalCount'])]);
      expect([place, field.args.map(({ name }) => name)]).toEqual([
        place,
        expect.arrayContaining(['first', 'after']),
      ]);
    }
    const plain = places.filter(
      ({ place, field }) =>
        isListType(getNullableType(field.type)) && !/(Connection|Edge)[.](edges|nodes)$/.test(place),
    );
    expect(plain.map(({ place }) => place).sort()).toEqual([...boundedLists].sort());
    const cut = places.filter(
      ({ field }) =>
        field.args.some(({ name }) => name === 'first') &&
        !getNamedType(field.type).name.endsWith('Connection'),
    );
    expect(cut.map(({ place }) => place).sort()).toEqual([...chosenLists].sort());
  });

  test('begins with the greatest wherever a list is ordered by a count and no direction is said', () => {
    const counts = types
      .filter((type) => isEnumType(type) && type.name.endsWith('OrderField'))
      .flatMap((type) => (isEnumType(type) ? type.getValues() : []))
      .filter(({ description }) => description?.startsWith('By the number of'));
    expect(new Set(counts.map(({ name }) => name))).toEqual(countOrders);
  });

  test('can ask of every kind of record for what is missing there', () => {
    const unasked = types.flatMap((type) => {
      const filter = schema.getType(`${type.name}Filter`);
      if (!isObjectType(type) || !isInputObjectType(filter)) return [];
      const asks = ({ name }: { name: string }) => {
        const test = getNamedType(filter.getFields()[name]?.type);
        return isInputObjectType(test) && 'isNull' in test.getFields();
      };
      return Object.values(type.getFields())
        .filter((field) => !isNonNullType(field.type) && !asks(field))
        .map((field) => `${type.name}.${field.name}`);
    });
    // The same as `nameZh` or `titleZh`, under the name that every kind has.
    expect(unasked.filter((place) => !place.endsWith('.labelZh'))).toEqual([]);
  });

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
