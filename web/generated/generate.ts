import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';

const schemaFolder = new URL('../../schema/', import.meta.url);
const operationsFolder = new URL('../workbench/operations/', import.meta.url);
const examplesFolder = new URL('../../schema/examples/', import.meta.url);
const output = new URL('./operations.ts', import.meta.url);
const manifest = new URL('../../schema/operations.json', import.meta.url);

async function documentOf(folder: URL): Promise<DocumentNode> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
  return parse((await Promise.all(files.map((name) => readFile(new URL(name, folder), 'utf8')))).join('\n'));
}

/** The fragments that a definition uses, those of its fragments too, in the order of their names. */
function fragmentsOf(
  definition: OperationDefinitionNode | FragmentDefinitionNode,
  all: ReadonlyMap<string, FragmentDefinitionNode>,
  found = new Map<string, FragmentDefinitionNode>(),
): FragmentDefinitionNode[] {
  visit(definition, {
    FragmentSpread({ name: { value } }) {
      const fragment = all.get(value);
      if (!fragment) throw new Error(`There is no fragment ${value}.`);
      if (found.has(value)) return;
      found.set(value, fragment);
      fragmentsOf(fragment, all, found);
    },
  });
  return [...found.values()].sort((a, b) => a.name.value.localeCompare(b.name.value));
}

interface KnownOperation {
  readonly id: string;
  readonly name: string;
  readonly type: 'query';
  readonly body: string;
}

function known(definitions: readonly (OperationDefinitionNode | FragmentDefinitionNode)[]): KnownOperation {
  const body = print({ kind: Kind.DOCUMENT, definitions });
  const [operation] = definitions;
  return {
    id: createHash('sha256').update(body).digest('hex'),
    name: operation?.name?.value ?? '',
    type: 'query',
    body,
  };
}

/** Each operation with the fragments that it uses. */
function workbenchOperations(documents: DocumentNode): KnownOperation[] {
  const fragments = new Map(
    documents.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  return documents.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => known([operation, ...fragmentsOf(operation, fragments)]));
}

/** The manifest of known operations, the workbench's and the gallery's, as the text of `schema/operations.json`. */
export async function operationManifest(): Promise<string> {
  const files = (await readdir(examplesFolder)).filter((name) => name.endsWith('.graphql')).sort();
  const examples = await Promise.all(
    files.map(async (name) =>
      known(parse(await readFile(new URL(name, examplesFolder), 'utf8')).definitions as never),
    ),
  );
  const operations = [...workbenchOperations(await documentOf(operationsFolder)), ...examples];
  return `${JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }, null, 2)}\n`;
}

/** The workbench's operations with their types, as the text of `operations.ts`: each is sent by its SHA-256 and known by its text. */
export async function operationTypes(): Promise<string> {
  const schema = await documentOf(schemaFolder);
  const documents = await documentOf(operationsFolder);
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
  const constants = workbenchOperations(documents).map(({ name, id, body }) => {
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(output, await operationTypes());
  await writeFile(manifest, await operationManifest());
}
