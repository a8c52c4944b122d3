import { badInput } from '../../errors.ts';
import type { DataPackage } from '../../import/package/readPackage.ts';
import { headedTable } from '../../intake/mapping/headedTable.ts';
import { mappingsOf } from '../../intake/mapping/mappingsOf.ts';
import { readsAsItStands } from '../../intake/mapping/readsAsItStands.ts';
import { readTables } from '../../intake/readers/readTables.ts';
import type { MappedInput } from './importInputs.ts';
import { inputOf, type ProposedInput, proposalText } from './inputOf.ts';
import { decisionsPath, readDecisionsFile, readMappingFile } from './mappingFiles.ts';

/** A path whose data packages are imported as they stand. */
export interface PackageSource {
  readonly path: string;
  readonly packages: readonly DataPackage[];
}

/** A path to import: data packages as they stand, or an input that a mapping makes one of. */
export type Source =
  | PackageSource
  | { readonly path: string; readonly input: MappedInput; readonly said: string };

/** Finds out how paths are read without a mapping: as they stand, or by the mapping that is proposed. */
export async function sourcesOf(paths: readonly string[], dryRun: boolean): Promise<Source[]> {
  const sources: Source[] = [];
  for (const path of paths) {
    const packages = await readsAsItStands(path);
    sources.push(packages ? { path, packages } : proposedSource(await inputOf(path), dryRun));
  }
  return sources;
}

/** Returns a proposed input as a source. Throws BAD_USER_INPUT if its rows may be anything and a person has not looked at the proposal. */
export function proposedSource(proposed: ProposedInput, dryRun: boolean): Source {
  const { path, tables, facts, isPackage } = proposed;
  if (!isPackage && !dryRun)
    throw badInput(
      `${path} is not a dataset. An import would read its columns as follows.\n${proposalText(proposed)}`,
      `Nothing was written. Run \`wishlist map ${path}\`, look through the mapping, and import with --mapping; or try --dry-run.`,
    );
  // The order of day and month is a person's to confirm.
  const mapping = isPackage ? withoutOrders(proposed) : proposed.mapping;
  return { path, input: { mapping, tables, facts, decisions: [] }, said: proposalText(proposed, !isPackage) };
}

const withoutOrders = ({ mapping }: ProposedInput): ProposedInput['mapping'] => ({
  ...mapping,
  tables: mapping.tables.map((table) => ({
    ...table,
    columns: table.columns.map(({ dates: _, ...column }) => column),
  })),
});

/** Returns the tables of some paths with the mapping of a file, and the decisions beside it. */
export async function mappedSource(mappingPath: string, paths: readonly string[]): Promise<Source> {
  const mapping = await readMappingFile(mappingPath);
  const read = (await Promise.all(paths.map(readTables))).flat();
  const mappings = mappingsOf(mapping, read);
  const tables = await Promise.all(
    read.map((table, at) => {
      const of = mappings[at];
      return of ? headedTable(table, of) : table;
    }),
  );
  const decisions = await readDecisionsFile(decisionsPath(mappingPath));
  const said = tables.flatMap(({ notes }) => notes).join('\n');
  return { path: mapping.name, input: { mapping, tables, facts: {}, decisions }, said };
}
