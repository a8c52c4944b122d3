import { basename } from 'node:path';
import { CsvSplitter } from '../../../import/csv/csvSplitter.ts';
import type { Problem } from '../../../import/report/problem.ts';

/** The titles and names of the rows of a file, by their line and by their id. */
interface NamedRows {
  readonly byLine: ReadonlyMap<number, string>;
  readonly byId: ReadonlyMap<string, string>;
}

function namedRows(text: string): NamedRows {
  const byLine = new Map<number, string>();
  const byId = new Map<string, string>();
  const [header, ...rows] = new CsvSplitter({ separator: ',', quote: '"' }).split(text, true);
  const cell = (cells: readonly string[], name: string) => cells[header?.cells.indexOf(name) ?? -1] ?? '';
  for (const { line, cells } of rows) {
    const said = cell(cells, 'title') || cell(cells, 'name');
    if (said === '') continue;
    byLine.set(line, `“${said}”`);
    byId.set(cell(cells, 'id'), `“${said}”`);
  }
  return { byLine, byId };
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
  return problems.map(({ line, ...problem }) => {
    const { byLine, byId } = rows.get(basename(problem.file)) ?? { byLine: new Map(), byId: new Map() };
    const named = problem.rule
      .replace(/\bthe one of line (\d+)(?! of another file)/g, (said, at) => byLine.get(Number(at)) ?? said)
      .replace(/\b(?:case|report|target|company)\/([^\s,;:]+)/g, (said, id) => byId.get(id) ?? said);
    const { value } = problem;
    return {
      ...problem,
      file: shown,
      rule: named,
      ...(value === undefined ? {} : { value: byId.get(value) ?? value }),
    };
  });
}
