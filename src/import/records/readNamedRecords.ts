import type { Graph } from '../../graph/graph.ts';
import type { RecordKind } from '../../model/kinds.ts';
import type { MatchRecord } from '../../names/match/matchNames.ts';
import { readRows } from '../importRows.ts';
import { rangeOf } from './pagesOfIds.ts';

const PAGE = 5_000;

/** Reads all records of some kinds with everything that names them; `progress` gets their number so far. */
export async function readNamedRecords(
  graph: Graph,
  kinds: readonly RecordKind[],
  progress: (count: number) => void,
): Promise<MatchRecord[]> {
  const records: MatchRecord[] = [];
  for (const kind of kinds) {
    const { after: first, until } = rangeOf(kind.toLowerCase());
    for (let after = first; ; ) {
      const rows = await readRows(graph, 'pageOfNamed', { after, until, limit: PAGE });
      for (const row of rows) records.push({ ...row, identifiers: row.identifiers ?? [] });
      progress(records.length);
      if (rows.length < PAGE) break;
      after = records.at(-1)?.id ?? until;
    }
  }
  return records;
}
