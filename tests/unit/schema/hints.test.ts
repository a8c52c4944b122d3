import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type GraphQLField, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { checkFirst } from '../../../src/answer/arguments/readArguments.ts';
import { buildSchema, readSdl } from '../../../src/answer/schema/buildSchema.ts';
import { project } from '../../support/projectHome.ts';

const schema = buildSchema(await readSdl());
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const fields: readonly (readonly [string, GraphQLField<unknown, unknown>])[] = types.flatMap((type) =>
  isObjectType(type) || isInterfaceType(type)
    ? Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const)
    : [],
);

/** Every name that a caller can write: fields, arguments, fields of inputs, values of enums, types. */
const written = new Set(
  types.flatMap((type) => [
    type.name,
    ...(isInputObjectType(type) || isObjectType(type) || isInterfaceType(type)
      ? Object.keys(type.getFields())
      : []),
    ...(isEnumType(type) ? type.getValues().map(({ name }) => name) : []),
  ]),
);
for (const [, field] of fields) for (const { name } of field.args) written.add(name);

/** Names in hints that are not of the schema: words of GraphQL and HTTP, and options of the command line. */
const elsewhere = new Set(['query', 'fragments', 'true', 'null', 'locations', 'schema']);

/** The words in backticks in what errors say, each with its file: `page with \`after: endCursor\`` names `after` and `endCursor`. */
async function namesInErrors(): Promise<(readonly [file: string, name: string])[]> {
  const folders = ['answer', 'fields', 'projection'].map((folder) => join(project, 'src', folder));
  const files = (
    await Promise.all(
      folders.map(async (folder) =>
        (await readdir(folder, { recursive: true })).map((name) => join(folder, name)),
      ),
    )
  ).flat();
  const found = await Promise.all(
    files
      .filter((file) => file.endsWith('.ts'))
      .map(async (file) => {
        const text = await readFile(file, 'utf8');
        const calls = text.match(/(badInput|new ExpectedError|meaningless)\([^;]*?;/gs) ?? [];
        const quoted = calls.flatMap((call) =>
          [...call.replaceAll('\\`', '`').matchAll(/`([^`$\n]*?)`/g)].map(([, inside]) => inside ?? ''),
        );
        return quoted.flatMap((inside) =>
          (inside.match(/^[a-zA-Z]+(?=$|:|\(|\.)|[a-zA-Z]+(?=:)/g) ?? []).map(
            (name) => [file, name] as const,
          ),
        );
      }),
  );
  return found.flat();
}

describe('what an error says', () => {
  test('names only what the schema has', async () => {
    const names = await namesInErrors();
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter(([, name]) => !written.has(name) && !elsewhere.has(name))).toEqual([]);
  });

  test.each(fields.filter(([, { args }]) => args.some(({ name }) => name === 'first')))(
    'of too many items of %s names an argument that the field has',
    (_, field) => {
      const refused = () => checkFirst({ maximum: 200 }, field, { first: 201 });
      const has = (name: string) => field.args.some((argument) => argument.name === name);
      expect(refused).toThrow(
        expect.objectContaining({
          hint: has('after') ? expect.stringContaining('`after: ') : expect.not.stringContaining('`'),
        }),
      );
    },
  );
});
