import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Graph } from '../../graph/graph.ts';
import { readCsv } from '../../import/csv/readCsv.ts';
import type { Problem } from '../../import/report/problem.ts';
import { statementText } from '../../import/statementText.ts';
import { sortKey } from '../../names/sortKey.ts';

/** Titles and addresses that are looked for in the graph at a time. */
const MOST_SOUGHT = 10_000;

/** Warns of cases and reports of a package that the graph has under another id: a case with the same title, a report with the same address. Of very large packages, the first rows are looked at. */
export async function storedTwins(graph: Graph, folder: string): Promise<Problem[]> {
  const titles = await rowsBy(join(folder, 'cases.csv'), 'title');
  const urls = await rowsBy(join(folder, 'reports.csv'), 'url');
  if (titles.size + urls.size === 0) return [];
  const [result] = await graph.read([
    {
      text: statementText('storedTwins'),
      parameters: {
        titles: [...titles.keys()],
        // Cases are found through the index of their sort keys: titles have none.
        sortKeys: [...new Set([...titles.keys()].map(sortKey))],
        urls: [...urls.keys()],
      },
    },
  ]);
  return (result?.rows ?? []).flatMap(([stored, shared]) => {
    const [kind, what, rows] = String(stored).startsWith('case/')
      ? (['case', 'title', titles] as const)
      : (['report', 'address', urls] as const);
    return (rows.get(String(shared)) ?? [])
      .filter(({ id }) => `${kind}/${id}` !== stored)
      .map(({ id, file, line }) => ({
        severity: 'warning' as const,
        file,
        line,
        value: id,
        rule: `may be ${stored}, which is stored already: both have the ${what} “${shared}”`,
        remedy: `If the two are one, leave it out, or give it the id ${stored}; both stay as they are.`,
      }));
  });
}

interface PlacedRow {
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

/** The rows of a file by the text of a column; none where there is no such file. */
async function rowsBy(file: string, column: string): Promise<Map<string, PlacedRow[]>> {
  const found = new Map<string, PlacedRow[]>();
  if (!(await stat(file).catch(() => null))) return found;
  let header: readonly string[] | undefined;
  for await (const { rows } of readCsv(file))
    for (const { cells, line } of rows) {
      if (header === undefined) {
        header = cells;
        continue;
      }
      const [id, text] = [cells[header.indexOf('id')] ?? '', cells[header.indexOf(column)] ?? ''];
      const before = found.get(text);
      if (before) before.push({ id, file, line });
      else if (text !== '' && found.size < MOST_SOUGHT) found.set(text, [{ id, file, line }]);
    }
  return found;
}
