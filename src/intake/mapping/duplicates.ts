import { IdTable } from '../../import/check/idTable.ts';
import type { ReportProblem } from '../../import/report/problem.ts';
import type { Kind } from '../../model/kinds.ts';
import { normalForm } from '../../names/normalForm.ts';
import { readName } from '../../names/readName.ts';
import type { Origin, OutputValues } from './outputRows.ts';

const named: ReadonlySet<Kind> = new Set(['target', 'company', 'programme']);

/** Records that have what only one should have: an identifier, an address, a name, or the title, date and parties of a case. What they have is kept as hashes. */
export class Duplicates {
  private readonly seen = new IdTable();
  /** The id of the first record that had it, by the index of what it has. */
  private readonly ids: string[] = [];
  private readonly files: string[] = [];
  private readonly told = new Set<string>();
  private readonly report: ReportProblem;

  constructor(report: ReportProblem) {
    this.report = report;
  }

  /** Looks at a row of a data package, and warns of the record that it may be too. */
  add(kind: Kind, values: OutputValues, origin: Origin): void {
    const id = textOf(values, 'id');
    if (id === '') return;
    for (const [reason, key] of marksOf(kind, values, id)) {
      const index = this.seen.intern(`${kind}|${key}`);
      const first = this.ids[index];
      if (first === undefined) {
        this.ids.push(id);
        this.seen.setPlace(index, this.numberOf(origin.file), origin.line);
      } else if (first !== id) this.warn(kind, id, origin, index, reason);
    }
  }

  private warn(kind: Kind, id: string, { file, line }: Origin, index: number, reason: string | null): void {
    const first = this.ids[index] ?? '';
    const place = this.seen.place(index);
    const other = this.files[place.file] ?? file;
    const pair = `${kind}|${first}|${id}`;
    if (this.told.has(pair)) return;
    this.told.add(pair);
    if (reason === null) return;
    this.report({
      severity: 'warning',
      file,
      line,
      column: 'id',
      value: id,
      rule: `may be the ${kind} ${first} of line ${place.line}${other === file ? '' : ` of ${other}`}: ${reason}`,
      remedy: 'If the two are one, keep one id and give it to both; both go in as they are.',
    });
  }

  private numberOf(file: string): number {
    const at = this.files.lastIndexOf(file);
    return at < 0 ? this.files.push(file) - 1 : at;
  }
}

type Mark = readonly [reason: string | null, key: string];

/** Returns what a row has that no other record of its kind should have, each with the words for it; null where the import itself warns of it. */
function marksOf(kind: Kind, values: OutputValues, id: string): Mark[] {
  const marks: Mark[] = listOf(values, 'identifiers').map((identifier) => [
    null,
    `identifier ${identifier.toLowerCase().replaceAll(' ', '')}`,
  ]);
  marks.push(['the ids differ by capital letters alone', `id ${id.toLowerCase()}`]);
  if (kind === 'report') {
    const url = textOf(values, 'url');
    if (url !== '')
      marks.push(
        [null, `the same url ${url.toLowerCase().replaceAll(' ', '')}`],
        [
          `both have the address ${url}`,
          `url ${url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')}`,
        ],
      );
  }
  if (named.has(kind))
    for (const column of ['name', 'name_zh']) {
      const name = textOf(values, column);
      const core = name === '' ? '' : readName(name).core.join('') || normalForm(name).replaceAll(' ', '');
      if (core !== '')
        marks.push([
          `their names are the same but for spelling and legal form (${name})`,
          `name ${textOf(values, 'country')} ${core}`,
        ]);
    }
  if (kind === 'case') {
    const [title, date] = [
      normalForm(textOf(values, 'title')),
      textOf(values, 'published_on') || textOf(values, 'occurred_on'),
    ];
    const parties = ['posts', 'targets', 'companies', 'technologies'].map((column) =>
      listOf(values, column).toSorted().join(';'),
    );
    // A year and a title alone are too little to go by.
    const tells = date.length > 4 || parties.some((each) => each !== '');
    if (title !== '' && date !== '' && tells)
      marks.push([
        'both have the same title, date and parties',
        `case ${title}|${date}|${parties.join('|')}`,
      ]);
  }
  return marks;
}

const textOf = (values: OutputValues, column: string): string => {
  const value = values.get(column);
  return typeof value === 'string' ? value.trim() : '';
};

/** The items of a list, which a file of a data package has in one cell. */
const listOf = (values: OutputValues, column: string): string[] =>
  [values.get(column) ?? []]
    .flat()
    .flatMap((each) => each.split(/[;；、]/))
    .map((each) => each.trim())
    .filter(Boolean);
