import type { DatasetFile } from '../model/columns.ts';
import { tableSchema } from '../model/tableSchema.ts';

/** What a package says of itself, as the graph keeps it. */
export interface PackageFacts {
  readonly name: string;
  readonly title: string | null;
  readonly licence: string | null;
  readonly sources: readonly string[] | null;
  readonly synthetic: boolean | null;
}

const source = (text: string) => {
  const [, title, path] = /^(.*) <([^<>]*)>$/s.exec(text) ?? [];
  return title === undefined ? { title: text } : { title, path };
};

/** The `datapackage.json` of an exported package. */
export function descriptorText(
  { name, title, licence, sources, synthetic }: PackageFacts,
  files: readonly DatasetFile[],
): string {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    ...(title === null ? {} : { title }),
    ...(synthetic === null ? {} : { synthetic }),
    ...(licence === null ? {} : { licenses: [{ name: licence }] }),
    ...(sources && sources.length > 0 ? { sources: sources.map(source) } : {}),
    resources: files.map((file) => ({
      name: file.file.replace(/\.csv$/, ''),
      path: file.file,
      type: 'table',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: tableSchema(file),
    })),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
