import { writeAddress } from '../../../web/workbench/state/address.ts';
import { type Canvas, emptyInvestigation } from '../../../web/workbench/state/investigation.ts';
import type { AskedServer } from '../askServer.ts';

interface SavedRecord {
  readonly id: string;
  readonly label: string;
}

/** The first records of each kind in the reference data. */
export async function recordsByKind({ data }: AskedServer): Promise<readonly (readonly SavedRecord[])[]> {
  const read = async (field: string): Promise<readonly SavedRecord[]> =>
    (await data(`{ ${field}(first: 200) { nodes { id label } } }`))[field].nodes;
  const fields = ['posts', 'targets', 'companies', 'technologies', 'areas', 'countries', 'cases'];
  return Promise.all(fields.map(read));
}

/** Some of these records, one kind after the other in turn. */
export function mixed(kinds: readonly (readonly SavedRecord[])[], count: number): readonly SavedRecord[] {
  const longest = Math.max(...kinds.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, index) =>
    kinds.flatMap((records) => records.slice(index, index + 1)),
  );
  const records = turns.flat().slice(0, count);
  if (records.length < count) throw new Error(`There are ${records.length} records, fewer than ${count}.`);
  return records;
}

/** The address of a canvas with these records, which have no places yet. */
export const canvasAddress = (records: readonly SavedRecord[], parts: Partial<Canvas> = {}): string =>
  writeAddress({
    ...emptyInvestigation,
    canvas: {
      ...emptyInvestigation.canvas,
      ...parts,
      nodes: records.map(({ id, label }) => ({ id, label, labelZh: null })),
    },
  });
