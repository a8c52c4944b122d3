import { readdir, readFile } from 'node:fs/promises';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import { parse } from 'graphql';

const schemaFolder = new URL('../../schema/', import.meta.url);

/** Returns the TypeScript types of the schema, as the text of `schema.ts`. */
export async function schemaTypes(): Promise<string> {
  const files = (await readdir(schemaFolder)).filter((name) => name.endsWith('.graphql')).sort();
  const sdl = await Promise.all(files.map((name) => readFile(new URL(name, schemaFolder), 'utf8')));
  const types = await codegen({
    filename: 'schema.ts',
    schema: parse(sdl.join('\n')),
    documents: [],
    plugins: [{ typescript: {} }],
    pluginMap: { typescript },
    config: {
      scalars: { Date: 'string', DateTime: 'string', PartialDate: 'string', ID: 'string' },
      enumsAsTypes: true,
      immutableTypes: true,
      skipTypename: true,
      useTypeImports: true,
      defaultScalarType: 'unknown',
    },
  });
  return `// Written by \`npm run generate\` from schema/*.graphql; change those.\n${types}`;
}
