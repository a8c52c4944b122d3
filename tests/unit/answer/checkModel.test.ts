import { beforeAll, describe, expect, test } from '@jest/globals';
import { checkModel } from '../../../src/answer/check/checkModel.ts';
import { parseFragment } from '../../../src/answer/fragment/fragment.ts';
import { buildSchema, readSdl } from '../../../src/answer/schema/buildSchema.ts';
import { FieldSources, type SourceFiles } from '../../../src/answer/sources/fieldSources.ts';
import { readSources } from '../../../src/answer/sources/readSources.ts';

let files: SourceFiles;
let sdl: string;

beforeAll(async () => {
  [files, sdl] = await Promise.all([readSources(), readSdl()]);
});

/** The disagreements once texts of the schema are replaced and files of `cypher/` are added or changed. */
function problems(
  replacements: readonly (readonly [from: string | RegExp, to: string])[],
  fragments: Readonly<Record<string, string>> = {},
): string[] {
  const schema = replacements.reduce((text, [from, to]) => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`The schema does not hold ${from}.`);
    return changed;
  }, sdl);
  const changed = new Map(files.fragments);
  for (const [coordinate, text] of Object.entries(fragments)) {
    const file = `cypher/${coordinate.replace('.', '/')}.cypher`;
    changed.set(coordinate, parseFragment(coordinate, file, text));
  }
  return checkModel(new FieldSources({ ...files, schema: buildSchema(schema), fragments: changed }));
}

describe('the check of schema and fragments against the model', () => {
  test('finds nothing wrong with the schema and the fragments of the program', () => {
    expect(problems([])).toEqual([]);
  });

  test('names a value of an enum that only the schema has, and one that only the model has', () => {
    expect(problems([[/^ {2}NEGOTIATING$/m, '  SIGNED']])).toEqual([
      'src/model/values.ts has Stage.NEGOTIATING, which the schema does not have.',
      'The schema has Stage.SIGNED, which src/model/values.ts does not have.',
    ]);
  });

  test('names an enum that the schema does not have', () => {
    expect(problems([[/\bAliasKind\b/g, 'NameKind']])).toEqual([
      'src/model/values.ts has values of AliasKind, which is not an enum of the schema.',
    ]);
  });

  test('names a dimension of a breakdown that only the schema has', () => {
    expect(problems([['  "The provinces of its companies."\n  PROVINCE', '  PROVINCE\n  WEATHER']])).toEqual([
      'The schema has BreakdownDimension.WEATHER, which src/model/dimensions.ts does not have.',
    ]);
  });

  test('names a case filter that the projection or a dimension answers and the schema does not have', () => {
    expect(problems([[/("The provinces of its companies."\n {2})province/, '$1provinces']])).toEqual(
      expect.arrayContaining([
        'src/model/filters.ts names CaseFilter.province, which the schema does not have.',
        'src/model/dimensions.ts names CaseFilter.province, which the schema does not have.',
      ]),
    );
  });

  test('names a field without a file that no property is stored for, and a column that nobody can ask for', () => {
    expect(problems([['  jurisdiction: String\n', '  jurisdictions: String\n']])).toEqual([
      'Post.jurisdictions reads the property jurisdictions, which src/model does not store with Post.',
      'The column jurisdiction of posts.csv is stored, but no field of Post gives it.',
    ]);
  });

  test('names an order by a property that is not stored', () => {
    const found = problems([
      [/(enum ProgrammeOrderField \{)/, '$1\n  BUDGET\n  PLACE'],
      [/^( {2}organiser: String)$/m, '$1\n  budget: Int'],
    ]);
    expect(found).toEqual([
      'Programme.budget reads the property budget, which src/model does not store with Programme.',
      'ProgrammeOrderField.BUDGET reads the property budget, which src/model does not store with Programme.',
      'Nothing answers the order ProgrammeOrderField.PLACE.',
    ]);
  });

  test('names labels and types of relationships that the model does not have', () => {
    expect(
      problems([], {
        'Case.posts': '// Misspelt.\nMATCH (this)<-[:REFFERED]-(node:Post)',
        'Case.targets': '// Misspelt.\nMATCH (this)-[:OFFERS|OFFERD]->(node:Traget&!Company)',
      }),
    ).toEqual([
      'cypher/Case/posts.cypher names REFFERED, which is neither a label nor a relationship of src/model.',
      'cypher/Case/targets.cypher names OFFERD, which is neither a label nor a relationship of src/model.',
      'cypher/Case/targets.cypher names Traget, which is neither a label nor a relationship of src/model.',
    ]);
  });

  test('lists all that is wrong at once', () => {
    const found = problems(
      [
        [/^ {2}NEGOTIATING$/m, '  SIGNED'],
        ['  jurisdiction: String\n', '  jurisdictions: String\n'],
      ],
      { 'Case.posts': '// Misspelt.\nMATCH (this)<-[:REFFERED]-(node:Post)' },
    );
    expect(found).toHaveLength(5);
  });
});
