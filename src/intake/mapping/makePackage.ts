import type { Problems } from '../../import/report/problemList.ts';
import type { InputTable } from '../readers/inputTable.ts';
import { type Applied, type ApplyOptions, applyMapping } from './applyMapping.ts';
import { Duplicates } from './duplicates.ts';
import type { Mapping } from './mapping.ts';
import { PackageWriter } from './packageWriter.ts';

/** A data package that was made of an input, in a folder. */
export interface MadePackage {
  readonly applied: Applied;
  readonly writer: PackageWriter;
}

/** Makes a data package of some tables in an empty folder. `facts` stand in its descriptor beside those of the mapping. */
export async function makePackage(
  mapping: Mapping,
  tables: readonly InputTable[],
  folder: string,
  options: Omit<ApplyOptions, 'write'> & {
    readonly problems: Problems;
    readonly facts?: Readonly<Record<string, unknown>>;
  },
): Promise<MadePackage> {
  const writer = new PackageWriter(folder);
  const duplicates = new Duplicates(options.problems.add);
  const applied = await applyMapping(mapping, tables, {
    ...options,
    write: (kind, values, origin) => {
      duplicates.add(kind, values, origin);
      writer.write(kind, values, origin);
    },
  }).catch((error: unknown) => {
    writer.abandon();
    throw error;
  });
  const { name, title, synthetic } = mapping;
  writer.close({
    ...options.facts,
    name,
    ...(title === undefined ? {} : { title }),
    ...(synthetic === undefined ? {} : { synthetic }),
  });
  return { applied, writer };
}
