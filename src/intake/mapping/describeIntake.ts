import { datasetFile } from '../../model/datasetFiles.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Applied, TableAccount } from './applyMapping.ts';
import type { Mapping } from './mapping.ts';
import type { NamedValue } from './namedValue.ts';
import type { ProposedColumn } from './proposedColumn.ts';
import type { ProposedTable } from './proposeTable.ts';
import { shownTable } from './shownTable.ts';

const number = (value: number) => value.toLocaleString('en-US');
const counted = (value: number, one: string, several = `${one}s`) =>
  `${number(value)} ${value === 1 ? one : several}`;

const reasons: Readonly<Record<ProposedColumn['because'], string>> = {
  COLUMN: '',
  HEADER: '',
  NEAR: ' (the nearest word)',
  VALUES: ' (from its values)',
  TAKEN: ' (another column says the same, with other values)',
  COUNTS: ' (it counts the rows, so that it names none)',
  NOTHING: '',
};

const short = (text: string) => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
};

/** Returns a proposal as lines: each column with what it was taken for and three different values. */
export function describeProposal(tables: readonly ProposedTable[], all = true): string[] {
  return tables.flatMap(({ table, columns }) => {
    const shown = columns.filter(({ because }) => all || because !== 'COLUMN');
    const width = Math.min(32, Math.max(0, ...shown.map(({ column }) => column.length)));
    if (shown.length === 0 && table.notes.length === 0) return [];
    const meaning = Math.max(0, ...shown.map(({ is }) => (is ?? 'nothing').length));
    return [
      `${shownTable(table)}:`,
      ...table.notes.map((note) => `  ${note}`),
      ...shown.map(
        ({ column, is, because, samples }) =>
          `  ${column.padEnd(width)}  ${(is ?? 'nothing').padEnd(meaning)}  ${samples.map((each) => JSON.stringify(short(each))).join(', ')}${reasons[because]}`,
      ),
    ];
  });
}

/** Returns what became of an input as lines: rows, cells, texts that were read as empty, names, columns that stay empty. */
export function describeApplied({ tables, names }: Applied, mapping: Mapping): string[] {
  return [...tables.flatMap((account) => describeTable(account, mapping)), ...describeNames(names)];
}

const MOST_REMOVALS = 20;

function describeTable(account: TableAccount, mapping: Mapping): string[] {
  const { shown, rows, made, held, blank, cells, missing, removed, makes } = account;
  const of = Object.entries(makes).map(([kind, count]) => `${kind} ${number(count)}`);
  const texts = [...missing].sort(([, one], [, other]) => other - one).slice(0, 10);
  const empty = stayEmpty(account, mapping);
  return [
    `${shown}: ${counted(rows, 'row')}, ${number(made)} read, ${number(held)} held back${blank > 0 ? `, ${number(blank)} empty` : ''}; ${counted(cells.value + cells.empty + cells.doubt + cells.unused, 'cell')}: ${counted(cells.value, 'value')}, ${number(cells.empty)} empty, ${number(cells.doubt)} in doubt, ${number(cells.unused)} unused`,
    ...(of.length > 0 ? [`  Its rows tell of: ${of.join(', ')}.`] : []),
    ...(texts.length > 0
      ? [
          `  Read as empty: ${texts.map(([text, count]) => `${JSON.stringify(text)} ${number(count)}`).join(', ')}.`,
        ]
      : []),
    ...[...removed].slice(0, MOST_REMOVALS).map(([what, count]) => `  ${what}: ${counted(count, 'cell')}.`),
    ...(empty.length > 0 ? [`  No column says: ${empty.join(', ')}.`] : []),
  ];
}

/** Columns of the records of a table that stay empty, since no column is taken for them. */
function stayEmpty({ table, makes }: TableAccount, { tables }: Mapping): string[] {
  const mapping = tables.find(({ table: name }) => name === table.name) ?? tables[0];
  const said = new Set([
    ...(mapping?.columns ?? []).flatMap(({ is }) => (is === null ? [] : [is.replace(/ \d+\./, '.')])),
    ...Object.keys(mapping?.constants ?? {}),
  ]);
  return (Object.keys(makes) as Kind[]).flatMap((kind) =>
    usual(kind)
      .filter((name) => !said.has(`${kind}.${name}`))
      .map((name) => `${kind}.${name}`),
  );
}

/** The columns that a reader of a kind looks for first. */
const usual = (kind: Kind): string[] => {
  const names: readonly string[] = ['kind', 'summary', 'published_on', 'country', 'city', 'publisher'];
  return datasetFile(kind)
    .columns.map(({ name }) => name)
    .filter((name) => names.includes(name));
};

const words: Readonly<Record<NamedValue['how'], string>> = {
  ID: 'ids',
  DECIDED: 'decided before',
  HERE: 'of this input',
  GRAPH: 'of the graph',
  NEW: 'new',
  NONE: 'no record',
  DOUBT: 'to decide',
};

const MOST_NAMES = 100;

function describeNames(names: readonly NamedValue[]): string[] {
  if (names.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { how } of names) counts.set(words[how], (counts.get(words[how]) ?? 0) + 1);
  const told = names.filter(({ how }) => how !== 'ID' && how !== 'DOUBT');
  const rest = told.length - MOST_NAMES;
  return [
    `Names: ${number(names.length)} different: ${[...counts].map(([word, count]) => `${number(count)} ${word}`).join(', ')}.`,
    ...told
      .slice(0, MOST_NAMES)
      .map(
        ({ value, kind, id, how }) =>
          `  ${JSON.stringify(short(value))} is ${how === 'NONE' ? `no ${kind}` : how === 'NEW' ? `new: ${id}` : id}`,
      ),
    ...(rest > 0 ? [`  … and ${number(rest)} more.`] : []),
  ];
}
