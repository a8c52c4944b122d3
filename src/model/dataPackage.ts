import type { Column, DatasetFile } from './columns.ts';
import { pluralOf } from './pluralOf.ts';
import { type ReferencedResource, tableSchema } from './tableSchema.ts';

/** A file of a data package, and the columns that it has, in their order. */
export interface PackagedFile {
  readonly file: DatasetFile;
  readonly columns: readonly Column[];
}

/**
 * Returns the Frictionless descriptor of a data package: its facts as given, and a resource for each file. `complete` says that each record
 * that a row refers to stands in the package if the package has a file of that kind: then the descriptor has foreign keys.
 */
export function dataPackage(
  facts: Readonly<Record<string, unknown>>,
  files: readonly PackagedFile[],
  { complete }: { readonly complete: boolean },
) {
  const referenced = new Map(
    files.map(({ file }): [DatasetFile['kind'], ReferencedResource] => [
      file.kind,
      { name: pluralOf(file), key: file.columns[0]?.name ?? 'id' },
    ]),
  );
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...facts,
    resources: files.map(({ file, columns }) => ({
      name: pluralOf(file),
      path: file.file,
      type: 'table',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: tableSchema(file, columns, complete ? referenced : new Map()),
    })),
  };
}
