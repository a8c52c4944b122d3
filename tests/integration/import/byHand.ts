import { stringify } from 'csv-stringify/sync';
import type { Files } from './dataset.ts';

/** A row as a person writes it: a text for each column. */
export type Written = Readonly<Record<string, string>>;

/** A dataset as tables, by the name of their file. */
export type Tables = Readonly<Record<string, readonly Written[]>>;

export const filesOf = (tables: Tables): Files =>
  Object.fromEntries(
    Object.entries(tables).flatMap(([file, all]) =>
      all[0] ? [[file, stringify([Object.keys(all[0]), ...all.map((row) => Object.values(row))])]] : [],
    ),
  );

/** Columns that name records, by the kind that they name; a cell of the others names its kind itself. */
const kindOfColumn: Readonly<Record<string, string>> = {
  posts: 'post',
  targets: 'target',
  companies: 'company',
  technologies: 'technology',
  technology: 'technology',
  programme: 'programme',
  reports: 'report',
  report: 'report',
  derived_from: 'report',
  follows: 'case',
  case: 'case',
  entity: '',
};

const kindOfFile: Readonly<Record<string, string>> = {
  'posts.csv': 'post',
  'targets.csv': 'target',
  'companies.csv': 'company',
  'technologies.csv': 'technology',
  'programmes.csv': 'programme',
  'reports.csv': 'report',
  'cases.csv': 'case',
};

const joinedLists = new Set(['aliases', 'identifiers', 'cooperation']);
const uniqueBy: Readonly<Record<string, readonly string[]>> = {
  'grades.csv': ['report'],
  'technology-classes.csv': ['technology', 'scheme'],
};

/** The kind and the column of what a row is about, in files of which a record has one row only. */
const aboutOf: Readonly<Record<string, readonly [string, string]>> = {
  'grades.csv': ['report', 'report'],
  'technology-classes.csv': ['technology', 'technology'],
};

const split = (cell: string) => cell.split(';').filter(Boolean);

/**
 * Returns the dataset as a person would write it who replaces every id by the one that answers for it: one row where there were several, with
 * the first cell that is filled, that of the answering record before the others, all items of lists, and the other names as aliases.
 */
export function byHand(tables: Tables, answeringOf: (id: string) => string): Tables {
  return Object.fromEntries(
    Object.entries(tables).map(([file, all]) => {
      const kind = kindOfFile[file];
      const about = kind ? [kind, 'id'] : aboutOf[file];
      const isOfAnswering = (row: Written) => {
        const id = about ? `${about[0]}/${row[about[1] ?? '']}` : '';
        return answeringOf(id) === id;
      };
      const ordered = [...all.filter(isOfAnswering), ...all.filter((row) => !isOfAnswering(row))];
      const replaced = ordered.map((row) => replaceIds(row, kind, answeringOf));
      if (kind) return [file, mergeRows(replaced)];
      const key = uniqueBy[file];
      return [file, key ? firstOfEach(replaced, key) : replaced];
    }),
  );
}

function replaceIds(row: Written, kind: string | undefined, answeringOf: (id: string) => string): Written {
  const own = kind ? (answeringOf(`${kind}/${row.id}`).split('/')[1] ?? '') : '';
  return Object.fromEntries(
    Object.entries(row).map(([column, cell]) => {
      if (column === 'id' && kind) return [column, own];
      const named = column === 'parent' ? kind : kindOfColumn[column];
      if (named === undefined || cell === '') return [column, cell];
      const ids = split(cell).map((id) =>
        named === '' ? answeringOf(id) : (answeringOf(`${named}/${id}`).split('/')[1] ?? ''),
      );
      // A record does not refer to itself.
      return [column, [...new Set(ids)].filter((id) => named !== kind || id !== own).join(';')];
    }),
  );
}

function mergeRows(all: readonly Written[]): Written[] {
  const byId = new Map<string, Written[]>();
  for (const row of all) byId.set(row.id ?? '', [...(byId.get(row.id ?? '') ?? []), row]);
  return [...byId.values()].map((group) => group.reduce(mergeTwo));
}

function mergeTwo(row: Written, other: Written): Written {
  return Object.fromEntries(
    Object.entries(row).map(([column, cell]) => {
      const further = other[column] ?? '';
      const isList =
        joinedLists.has(column) ||
        (column.endsWith('s') && column in kindOfColumn) ||
        column === 'derived_from' ||
        column === 'follows';
      if (!isList) return [column, cell || further];
      const names = column === 'aliases' ? [other.name ?? '', other.name_zh ?? ''] : [];
      return [column, [...new Set([...split(cell), ...split(further), ...names].filter(Boolean))].join(';')];
    }),
  );
}

function firstOfEach(all: readonly Written[], key: readonly string[]): Written[] {
  const seen = new Map<string, Written>();
  for (const row of all) {
    const place = key
      .map((column) => (column === 'scheme' ? row.class?.split('.')[0] : row[column]))
      .join(' ');
    if (!seen.has(place)) seen.set(place, row);
  }
  return [...seen.values()];
}
