import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Graph } from '../../graph/graph.ts';
import { readCsv } from '../../import/csv/readCsv.ts';
import type { Problem } from '../../import/report/problem.ts';
import { statementText } from '../../import/statementText.ts';
import { sortKey } from '../../names/sortKey.ts';

/** Titles that are looked for in the graph. */
const MOST_SOUGHT = 10_000;

/**
 * Warns of cases of a package that the graph has under another id, with the same title. Of very large packages, the first rows are looked at.
 * Of identifiers and addresses that two records share, every import warns.
 */
export async function storedTwins(graph: Graph, folder: string): Promise<Problem[]> {
  const titles = await rowsByTitle(join(folder, 'cases.csv'));
  if (titles.size === 0) return [];
  const [result] = await graph.read([
    {
      text: statementText('storedTwins'),
      parameters: {
        titles: [...titles.keys()],
        // Cases are found through the index of their sort keys: titles have none.
        sortKeys: [...new Set([...titles.keys()].map(sortKey))],
      },
    },
  ]);
  return (result?.rows ?? []).flatMap(([stored, title]) =>
    (titles.get(String(title)) ?? [])
      .filter(({ id }) => `case/${id}` !== stored)
      .map(({ id, file, line }) => ({
        severity: 'warning' as const,
        file,
        line,
        value: id,
        rule: `may be ${stored}, which is stored already: both have the title “${title}”`,
        remedy: `If the two are one, leave it out, or give it the id ${stored}; both stay as they are.`,
      })),
  );
}

interface PlacedRow {
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

/** The cases of a file by their titles; none where there is no such file. */
async function rowsByTitle(file: string): Promise<Map<string, PlacedRow[]>> {
  const found = new Map<string, PlacedRow[]>();
  if (!(await stat(file).catch(() => null))) return found;
  let header: readonly string[] | undefined;
  for await (const { rows } of readCsv(file))
    for (const { cells, line } of rows) {
      if (header === undefined) {
        header = cells;
        continue;
      }
      const [id, title] = [cells[header.indexOf('id')] ?? '', cells[header.indexOf('title')] ?? ''];
      const before = found.get(title);
      if (before) before.push({ id, file, line });
      else if (title !== '' && found.size < MOST_SOUGHT) found.set(title, [{ id, file, line }]);
    }
  return found;
}
