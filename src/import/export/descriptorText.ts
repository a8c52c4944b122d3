import type { DatasetFile } from '../../model/columns.ts';
import { dataPackage } from '../../model/dataPackage.ts';

/** The facts that a package states about itself, as the graph stores them. */
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

/** Returns the text of an exported package's `datapackage.json`. */
export function descriptorText(
  { name, title, licence, sources, synthetic }: PackageFacts,
  files: readonly DatasetFile[],
): string {
  const facts = {
    name,
    ...(title === null ? {} : { title }),
    ...(synthetic === null ? {} : { synthetic }),
    ...(licence === null ? {} : { licenses: [{ name: licence }] }),
    ...(sources && sources.length > 0 ? { sources: sources.map(source) } : {}),
  };
  // What a package refers to may have come with another one.
  const descriptor = dataPackage(
    facts,
    files.map((file) => ({ file, columns: file.columns })),
    { complete: false },
  );
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
