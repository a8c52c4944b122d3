import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { persistedQueries } from './persistedQuery.ts';
import { readDocument } from './readDocument.ts';

const schemaFolder = new URL('../../schema/', import.meta.url);
const operationsFolder = new URL('../workbench/operations/', import.meta.url);

/** Returns the workbench's operations with their types, as the text of `operations.ts`: each is sent by its SHA-256 and known by its text. */
export async function operationTypes(): Promise<string> {
  const schema = await readDocument(schemaFolder);
  const documents = await readDocument(operationsFolder);
  const types = await codegen({
    filename: 'operations.ts',
    schema,
    documents: [{ document: documents }],
    plugins: [{ operations: {} }],
    pluginMap: { operations },
    config: {
      scalars: { Date: 'string', DateTime: 'string', PartialDate: 'string', ID: 'string' },
      enumType: 'string-literal',
      immutableTypes: true,
      useTypeImports: true,
      defaultScalarType: 'unknown',
      dedupeFragments: true,
    },
  });
  const constants = persistedQueries(documents).map(({ name, id, body }) => {
    const constant = name.replace(/^./, (first) => first.toLowerCase());
    return `export const ${constant}: PersistedOperation<${name}Query, ${name}QueryVariables> = {\n  name: '${name}',\n  hash: '${id}',\n  query: \`${body}\`,\n};`;
  });
  return [
    '// Written by `npm run generate` from web/workbench/operations/*.graphql and schema/*.graphql; change those.',
    "import type { PersistedOperation } from '../client/persistedOperation.ts';",
    types,
    ...constants,
    '',
  ].join('\n');
}
