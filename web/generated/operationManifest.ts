import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'graphql';
import { persistedQueries, persistedQuery } from './persistedQuery.ts';
import { readDocument } from './readDocument.ts';

const operationsFolder = new URL('../workbench/operations/', import.meta.url);
const examplesFolder = new URL('../../schema/examples/', import.meta.url);

/** Returns the manifest of known operations, the workbench's and the gallery's, as the text of `schema/operations.json`. */
export async function operationManifest(): Promise<string> {
  const files = (await readdir(examplesFolder)).filter((name) => name.endsWith('.graphql')).sort();
  const examples = await Promise.all(
    files.map(async (name) =>
      persistedQuery(parse(await readFile(new URL(name, examplesFolder), 'utf8')).definitions),
    ),
  );
  const operations = [...persistedQueries(await readDocument(operationsFolder)), ...examples];
  return `${JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }, null, 2)}\n`;
}
