import { basename } from 'node:path';
import { CsvSplitter } from '../../../import/csv/csvSplitter.ts';
import type { Problem } from '../../../import/report/problem.ts';

/** Returns the titles and names of the rows of a file, by their id. */
function namedRows(text: string): ReadonlyMap<string, string> {
  const byId = new Map<string, string>();
  const [header, ...rows] = new CsvSplitter({ separator: ',', quote: '"' }).split(text, true);
  const cell = (cells: readonly string[], name: string) => cells[header?.cells.indexOf(name) ?? -1] ?? '';
  for (const { cells } of rows) {
    const said = cell(cells, 'title') || cell(cells, 'name');
    if (said !== '') byId.set(cell(cells, 'id'), `“${said}”`);
  }
  return byId;
}

/** Returns problems of the package that confirmed notices become in terms of the notices: nobody sees its lines and ids. `files` are the texts of its files. */
export function inTermsOfNotices(
  problems: readonly Problem[],
  files: ReadonlyMap<string, string>,
  shown: string,
): Omit<Problem, 'line'>[] {
  const rows = new Map(
    [...files].flatMap(([path, text]) => (path.endsWith('.csv') ? [[path, namedRows(text)] as const] : [])),
  );
  return problems.map(({ line: _, ...problem }) => {
    const byId = rows.get(basename(problem.file)) ?? new Map<string, string>();
    const named = problem.rule.replace(
      /\b(?:case|report|target|company)\/([^\s,;:]+)/g,
      (said, id) => byId.get(id) ?? said,
    );
    const { value } = problem;
    return {
      ...problem,
      file: shown,
      rule: named,
      ...(value === undefined ? {} : { value: byId.get(value) ?? value }),
    };
  });
}
