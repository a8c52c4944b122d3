import type { Graph } from '../../graph/graph.ts';
import { builtIn } from '../../import/package/readBatch.ts';
import { readNamedRecords } from '../../import/records/readNamedRecords.ts';
import { namedKinds } from '../../model/kinds.ts';
import type { MatchRecord } from '../../names/match/matchNames.ts';
import { kindOfTable } from '../headers/readHeader.ts';
import { readTables } from '../readers/readTables.ts';
import type { KnownRecords } from './names.ts';

/** Records of the built-in packages, which stay as they are while the program runs. */
let shipped: Promise<readonly MatchRecord[]> | undefined;

/** Returns the named records of a graph by kind, read when first asked for, with those of the built-in packages that an import adds to a graph without them; `progress` gets the number of a kind so far. */
export function knownRecords(
  graph: Graph,
  progress: (count: number) => void = () => undefined,
): KnownRecords {
  const read = new Map<string, Promise<readonly MatchRecord[]>>();
  return (kind) => {
    const known = read.get(kind);
    if (known) return known;
    shipped ??= shippedRecords();
    const asked = recordsOf(graph, kind, shipped, progress);
    read.set(kind, asked);
    return asked;
  };
}

async function recordsOf(
  graph: Graph,
  kind: string,
  shipped: Promise<readonly MatchRecord[]>,
  progress: (count: number) => void,
): Promise<readonly MatchRecord[]> {
  const named = namedKinds.find((each) => each.toLowerCase() === kind);
  if (named === undefined) return [];
  const stored = await readNamedRecords(graph, [named], progress);
  const ids = new Set(stored.map(({ id }) => id));
  const others = (await shipped).filter(({ id }) => id.startsWith(`${kind}/`) && !ids.has(id));
  return [...stored, ...others];
}

async function shippedRecords(): Promise<MatchRecord[]> {
  const records: MatchRecord[] = [];
  for (const folder of builtIn)
    for (const table of await readTables(folder)) {
      const kind = kindOfTable(table.name);
      const cell = (cells: readonly string[], name: string) => cells[table.columns.indexOf(name)] ?? '';
      if (kind === null || !table.columns.includes('name') || !table.columns.includes('id')) continue;
      for await (const { cells } of table.rows())
        records.push({
          id: `${kind}/${cell(cells, 'id')}`,
          name: cell(cells, 'name'),
          nameZh: cell(cells, 'name_zh') || null,
          aliases: cell(cells, 'aliases')
            .split(';')
            .filter(Boolean)
            .map((each) => ({ text: each.split('|')[0] ?? each })),
          country: cell(cells, 'country') || null,
        });
    }
  return records;
}
