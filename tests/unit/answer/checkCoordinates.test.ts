import { describe, expect, test } from '@jest/globals';
import { checkCoordinates } from '../../../src/answer/check/checkCoordinates.ts';
import { parseFragment } from '../../../src/answer/fragment/fragment.ts';
import { buildSchema } from '../../../src/answer/schema/buildSchema.ts';
import { FieldSources, type SourceFiles } from '../../../src/answer/sources/fieldSources.ts';

const sdl = `
  type Query { post(id: ID!): Post limits: Limits! }
  interface Node { id: ID! }
  interface Named { aliases: [Alias!]! }
  interface Titled { aliases: [Alias!]! }
  type Alias { text: String! }
  type Limits { first: Int! inner: Inner! }
  type Inner { value: Int! }
  type Post implements Node & Named {
    id: ID!
    name: String!
    aliases: [Alias!]!
    caseCount: Int!
    cases(where: CaseFilter, orderBy: CaseOrder): CaseConnection!
  }
  type Case implements Node { id: ID! title: String }
  type CaseConnection { edges: [CaseEdge!]! nodes: [Case!]! pageInfo: PageInfo! totalCount: Int! }
  type CaseEdge { cursor: String! node: Case! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  input CaseFilter { title: StringFilter post: IdFilter and: [CaseFilter!] or: [CaseFilter!] not: CaseFilter }
  input StringFilter { eq: String contains: String }
  input IdFilter { eq: ID }
  enum CaseOrderField { TITLE ID }
  input CaseOrder { field: CaseOrderField! }
`;

const files: Readonly<Record<string, string>> = {
  'Query.post': '// The post.\nMATCH (node:Post {id: $args.id})',
  'Post.cases': '// Its cases.\nMATCH (this)-[:REFERRED]->(node)',
  'Post.caseCount': '// How many.\nCOUNT { (this)-[:REFERRED]->() }',
  'Named.aliases': '// Its further names.\nMATCH (this)-[:ALSO_KNOWN_AS]->(node)',
  'CaseFilter.post': '// Its posts.\nMATCH (this)<-[:REFERRED]-(node:Post)',
  'Filter.eq': '// Equals.\nsubject = $value',
  'StringFilter.contains': '// Contains.\nsubject CONTAINS $value',
};

/** Returns the disagreements of the sound tree above, with some of its files changed, added or (null) removed. */
function problems(
  changes: Readonly<Record<string, string | null>> = {},
  schema = sdl,
  fields: SourceFiles['fields'] = new Map([['Query.limits', () => ({})]]),
): string[] {
  const fragments = new Map(
    Object.entries({ ...files, ...changes }).flatMap(([coordinate, text]) =>
      text === null
        ? []
        : [
            [
              coordinate,
              parseFragment(coordinate, `cypher/${coordinate.replace('.', '/')}.cypher`, text),
            ] as const,
          ],
    ),
  );
  return checkCoordinates(
    new FieldSources({
      schema: buildSchema(schema),
      fragments,
      fields,
      searchCosts: new Map(),
      preparations: new Map(),
    }),
  );
}

describe('the check of coordinates', () => {
  test('finds nothing wrong with a sound tree', () => {
    expect(problems()).toEqual([]);
  });

  test('names the file that a field lacks', () => {
    expect(problems({ 'Post.cases': null })).toEqual(['Post.cases has no file cypher/Post/cases.cypher.']);
  });

  test('names the file that a field of an interface lacks', () => {
    expect(problems({ 'Named.aliases': null })).toEqual([
      'Post.aliases has no file cypher/Post/aliases.cypher.',
    ]);
  });

  test('names the file that a filter or an operator lacks', () => {
    expect(problems({ 'CaseFilter.post': null, 'StringFilter.contains': null })).toEqual([
      'CaseFilter.post has no file cypher/CaseFilter/post.cypher.',
      'StringFilter.contains has no file cypher/StringFilter/contains.cypher.',
    ]);
  });

  test('names a file that answers nothing', () => {
    expect(
      problems({
        'Post.case': '// A slip.\nMATCH (node:Case)',
        'Poste.cases': '// A slip.\nMATCH (node:Case)',
        'CaseOrderField.TITEL': '// A slip.\nnode.title',
      }),
    ).toEqual([
      'cypher/Post/case.cypher answers no coordinate of the schema.',
      'cypher/Poste/cases.cypher answers no coordinate of the schema.',
      'cypher/CaseOrderField/TITEL.cypher answers no coordinate of the schema.',
    ]);
  });

  test('names a fragment that leaves `node` unbound', () => {
    expect(problems({ 'Post.cases': '// Its cases.\nMATCH (this)-[:REFERRED]->(case)' })).toEqual([
      'cypher/Post/cases.cypher leaves `node` unbound.',
    ]);
  });

  test('names a fragment that is an expression where clauses are due, and the other way round', () => {
    expect(
      problems({
        'Post.cases': '// Its cases.\nnode',
        'Post.caseCount': '// How many.\nMATCH (this)-[:REFERRED]->(node)',
      }),
    ).toEqual([
      'cypher/Post/caseCount.cypher must hold an expression.',
      'cypher/Post/cases.cypher must hold clauses that bind `node`.',
    ]);
  });

  test.each([
    'CREATE (:Case)',
    'MERGE (node)',
    'SET this.name = 1',
    'DETACH DELETE this',
    'REMOVE this.name',
  ])('names a fragment that writes: %s', (clause) => {
    expect(problems({ 'Post.cases': `// Its cases.\nMATCH (this)-[:REFERRED]->(node)\n${clause}` })).toEqual([
      expect.stringMatching(/^cypher\/Post\/cases\.cypher writes: [A-Z]+\.$/),
    ]);
  });

  test('is not misled by a writing word in a string or in a comment', () => {
    expect(
      problems({
        'Post.caseCount': "// What it would CREATE.\n// SET is fine here.\nsize('SET ' + this.name)",
      }),
    ).toEqual([]);
  });

  test('names a fragment that does not say what it answers', () => {
    expect(problems({ 'Post.cases': 'MATCH (this)-[:REFERRED]->(node)' })).toEqual([
      'cypher/Post/cases.cypher does not begin with a `//` line that says what it answers.',
    ]);
  });

  test('names the files of both interfaces that could supply a field', () => {
    const both = sdl.replace(
      'type Post implements Node & Named',
      'type Post implements Node & Named & Titled',
    );
    const titled = { 'Titled.aliases': '// Its titles.\nMATCH (this)-[:TITLED]->(node)' };
    expect(problems(titled, both)).toEqual([
      'Post.aliases is answered by more than one interface: cypher/Named/aliases.cypher, cypher/Titled/aliases.cypher.',
    ]);
  });

  test('is content where the type itself decides between two interfaces', () => {
    const both = sdl.replace(
      'type Post implements Node & Named',
      'type Post implements Node & Named & Titled',
    );
    expect(
      problems(
        {
          'Titled.aliases': '// Its titles.\nMATCH (this)-[:TITLED]->(node)',
          'Post.aliases': '// All names.\nMATCH (this)-[:ALSO_KNOWN_AS|TITLED]->(node)',
        },
        both,
      ),
    ).toEqual([]);
  });

  test('names a TypeScript field that the schema does not have', () => {
    const fields = new Map([
      ['Query.limits', () => ({})],
      ['Query.paths', () => ({})],
    ]);
    expect(problems({}, sdl, fields)).toEqual(['src/fields: Query.paths is not a field of the schema.']);
  });

  test('needs no files for values that a TypeScript field returns whole', () => {
    expect(problems({}, sdl, new Map())).toEqual([
      'Query.limits has no file cypher/Query/limits.cypher.',
      'Limits.inner has no file cypher/Limits/inner.cypher.',
    ]);
  });

  test('lists everything that is wrong at once', () => {
    const found = problems({
      'Query.post': '// The post.\nMATCH (post:Post {id: $args.id})',
      'Post.cases': null,
      'Post.mayors': '// No such field.\nMATCH (node:Mayor)',
      'Named.aliases': 'MATCH (this)-[:ALSO_KNOWN_AS]->(node)\nSET node.seen = true',
      'Filter.eq': null,
    });
    expect(found.sort()).toEqual([
      'IdFilter.eq has no file cypher/IdFilter/eq.cypher.',
      'Post.cases has no file cypher/Post/cases.cypher.',
      'StringFilter.eq has no file cypher/StringFilter/eq.cypher.',
      'cypher/Named/aliases.cypher does not begin with a `//` line that says what it answers.',
      'cypher/Named/aliases.cypher writes: SET.',
      'cypher/Post/mayors.cypher answers no coordinate of the schema.',
      'cypher/Query/post.cypher leaves `node` unbound.',
    ]);
  });
});
