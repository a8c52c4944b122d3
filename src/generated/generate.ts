import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import { parse } from 'graphql';

const schemaFolder = new URL('../../schema/', import.meta.url);
const output = new URL('./schema.ts', import.meta.url);

/** The TypeScript types of the schema, as the text of `schema.ts`. */
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const types = await schemaTypes();
  if (process.argv.includes('--check')) {
    const same = types === (await readFile(output, 'utf8').catch(() => ''));
    if (!same) {
      console.error(
        'src/generated/schema.ts is not what schema/*.graphql gives: run `npm run generate` and commit it.',
      );
      process.exitCode = 1;
    }
  } else {
    await writeFile(output, types);
  }
}
