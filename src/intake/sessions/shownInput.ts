import { datasetFiles } from '../../model/datasetFiles.ts';
import type { TableAccount } from '../mapping/applyMapping.ts';
import { firstRows } from '../mapping/firstRows.ts';
import type { NamedValue } from '../mapping/namedValue.ts';
import type { ProposedTable } from '../mapping/proposeTable.ts';
import { shownTable } from '../mapping/shownTable.ts';
import type { InputRow, InputTable } from '../readers/inputTable.ts';

const MOST_ROWS = 20;
const MOST_REMOVALS = 20;
/** A cell is shown up to so many characters. */
const MOST_SHOWN = 500;

/** Returns the first rows of a table, and of each cell what is shown. */
export const shownRows = async (table: InputTable): Promise<InputRow[]> =>
  (await firstRows(table, MOST_ROWS)).map(({ line, cells }) => ({
    line,
    cells: cells.map((each) => each.slice(0, MOST_SHOWN)),
  }));

/** Returns a table with what its columns were taken for, and why. */
export const shownProposal = ({ table, columns }: ProposedTable) => ({
  table: table.name,
  shown: shownTable(table),
  notes: table.notes,
  header: table.header?.is ?? null,
  columns: columns.map(({ column, is, because, samples }) => ({
    header: column,
    is,
    because,
    samples: samples.map((each) => each.slice(0, MOST_SHOWN)),
  })),
});

/** Returns all that a column may be, by kind. */
export const meanings = () =>
  datasetFiles.flatMap(({ kind, columns }) =>
    columns.map(({ name }) => ({ kind, column: name, label: name.replaceAll('_', ' ') })),
  );

/** Returns what became of a table. */
export const shownAccount = ({
  shown,
  rows,
  made,
  held,
  blank,
  cells,
  makes,
  missing,
  removed,
}: TableAccount) => ({
  shown,
  rows,
  made,
  held,
  blank,
  cells,
  makes,
  missing: [...missing].map(([text, count]) => ({ text, count })),
  removed: [...removed].slice(0, MOST_REMOVALS).map(([text, count]) => ({ text, count })),
});

const words = {
  ID: 'same',
  DECIDED: 'same',
  HERE: 'same',
  GRAPH: 'same',
  NEW: 'new',
  NONE: 'none',
  DOUBT: '',
} as const;

/** Returns a name with what was decided of it, in the words of a decision. */
export const shownName = ({
  kind,
  value,
  country,
  how,
  isNew,
  id,
  reason,
  candidates,
  places,
  count,
}: NamedValue) => ({
  kind,
  value,
  country,
  decision: how === 'DECIDED' && isNew ? ('new' as const) : words[how],
  id: id || null,
  reason: reason || null,
  candidates,
  lines: places.map(({ line }) => line),
  count,
});
