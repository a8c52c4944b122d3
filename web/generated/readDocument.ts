import { readdir, readFile } from 'node:fs/promises';
import { type DocumentNode, parse } from 'graphql';

/** Reads all GraphQL files of a folder as one document. */
export async function readDocument(folder: URL): Promise<DocumentNode> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
  return parse((await Promise.all(files.map((name) => readFile(new URL(name, folder), 'utf8')))).join('\n'));
}
