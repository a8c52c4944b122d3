import type { Graph } from '../../graph/graph.ts';
import type { RecordKind } from '../../model/kinds.ts';
import type { MatchRecord } from '../../names/match/matchNames.ts';
import type { NamedRecord } from '../../names/namesOf.ts';
import { textOrNull } from '../../text/textOrNull.ts';
import { statementText } from '../statementText.ts';
import { rangeOf } from './pagesOfIds.ts';

const PAGE = 5_000;

/** Reads all records of some kinds with everything that names them; `progress` is told how many there are so far. */
export async function readNamedRecords(
  graph: Graph,
  kinds: readonly RecordKind[],
  progress: (count: number) => void,
): Promise<MatchRecord[]> {
  const records: MatchRecord[] = [];
  for (const kind of kinds) {
    const { after: first, until } = rangeOf(kind.toLowerCase());
    for (let after = first; ; ) {
      const [page] = await graph.read([
        { text: statementText('pageOfNamed'), parameters: { after, until, limit: PAGE } },
      ]);
      const rows = page?.rows ?? [];
      for (const [id, name, nameZh, identifiers, aliases, country] of rows)
        records.push({
          id: String(id),
          name: String(name),
          nameZh: textOrNull(nameZh),
          identifiers: Array.isArray(identifiers) ? identifiers.map(String) : [],
          aliases: Array.isArray(aliases) ? (aliases as NamedRecord['aliases']) : [],
          country: textOrNull(country),
        });
      progress(records.length);
      if (rows.length < PAGE) break;
      after = records.at(-1)?.id ?? until;
    }
  }
  return records;
}
