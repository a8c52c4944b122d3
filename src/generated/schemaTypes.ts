import { readdir, readFile } from 'node:fs/promises';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import { buildASTSchema, type DocumentNode, isObjectType, parse } from 'graphql';

const schemaFolder = new URL('../../schema/', import.meta.url);

/** Reads the files of `schema/` as one document. */
export async function readSchema(): Promise<DocumentNode> {
  const files = (await readdir(schemaFolder)).filter((name) => name.endsWith('.graphql')).sort();
  const sdl = await Promise.all(files.map((name) => readFile(new URL(name, schemaFolder), 'utf8')));
  return parse(sdl.join('\n'));
}

/** Returns the TypeScript types of the schema, as the text of `schema.ts`. */
export async function schemaTypes(): Promise<string> {
  const schema = await readSchema();
  const types = await codegen({
    filename: 'schema.ts',
    schema,
    documents: [],
    plugins: [{ typescript: {} }],
    pluginMap: { typescript },
    config: {
      // Arguments are as a field takes them: coerced, with their default values.
      scalars: {
        Date: 'string',
        DateTime: 'string',
        PartialDate: { input: '../text/partialDate.ts#PartialDate', output: 'string' },
        ID: 'string',
      },
      avoidOptionals: { field: false, inputValue: false, object: false, defaultValue: true },
      enumsAsTypes: true,
      immutableTypes: true,
      skipTypename: true,
      useTypeImports: true,
      defaultScalarType: 'unknown',
    },
  });
  const objects = Object.values(buildASTSchema(schema).getTypeMap()).filter(isObjectType);
  const own = objects.filter((type) => !type.name.startsWith('__'));
  const args = own.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => field.args.length > 0)
      .map(({ name }) => `  readonly '${type.name}.${name}': ${type.name}${capitalized(name)}Args;\n`),
  );
  return `// Written by \`npm run generate\` from schema/*.graphql; change those.\n${types}\n/** The arguments of fields, by coordinate. */\nexport type FieldArgs = {\n${args.join('')}};\n`;
}

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
