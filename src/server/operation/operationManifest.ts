import { readFile } from 'node:fs/promises';

/** One operation of the workbench or the gallery. */
export interface ManifestOperation {
  /** The SHA-256 of its text. */
  readonly id: string;
  readonly name: string;
  /** Its text. */
  readonly body: string;
}

/** Written by `npm run generate`: the workbench's operations and the gallery's, in the form that Apollo's tools read. */
const manifest = new URL('../../../schema/operations.json', import.meta.url);

/** Returns the operations of the pages. */
export async function operationManifest(): Promise<readonly ManifestOperation[]> {
  const read: { readonly operations: readonly ManifestOperation[] } = JSON.parse(
    await readFile(manifest, 'utf8'),
  );
  return read.operations;
}
