import { Button } from '@mantine/core';
import { useState } from 'react';
import { askPages } from '../../../client/askPages.ts';
import type { PersistedOperation } from '../../../client/persistedOperation.ts';
import type { EntityKind } from '../../../generated/operations.ts';
import { counted, kinds } from '../../model/kinds.ts';
import type { NamedRecord } from '../../model/namedRecord.ts';
import type { RowPage } from '../../queries/useRows.ts';
import { reportError } from '../../state/workbench.ts';
import { saveFile } from '../saveFile.ts';
import { toCsv } from '../toCsv.ts';
import type { Column } from './column.ts';

/** Most pages that one file holds, of 200 rows each. */
const MAX_PAGES = 500;

/** Most rows that one file holds. */
const MAX_ROWS = MAX_PAGES * 200;

interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Indexes of the columns that hold numbers. */
  readonly numeric: ReadonlySet<number>;
}

/** The formats of a file, each with the function that writes it. */
const formats = {
  CSV: async ({ heads, rows }: Table) =>
    new Blob([toCsv([heads, ...rows])], { type: 'text/csv;charset=utf-8' }),
  XLSX: async ({ heads, rows, numeric }: Table) => (await import('./toXlsx.ts')).toXlsx(heads, rows, numeric),
};

/** Saves all rows of a list, not only those that have been read; a file that cannot hold all of them says so before. */
export function DownloadRows<
  Data,
  Variables extends { readonly after?: string | null | undefined },
  Row extends NamedRecord,
>({
  kind,
  total,
  operation,
  variables,
  pageOf,
  columns,
}: {
  kind: EntityKind;
  total: number;
  operation: PersistedOperation<Data, Variables>;
  variables: Variables;
  pageOf: (data: Data) => RowPage<Row>;
  columns: readonly Pick<Column<Row, string>, 'head' | 'text' | 'numeric'>[];
}) {
  const [writing, setWriting] = useState<keyof typeof formats | null>(null);
  const download = async (format: keyof typeof formats) => {
    setWriting(format);
    try {
      // The pages are of one revision, or are read again.
      const pages = await askPages(operation, variables, { placeOf: pageOf, most: MAX_PAGES });
      const rows = pages.flatMap((page) => pageOf(page).nodes);
      const file = await formats[format]({
        heads: ['id', ...columns.map(({ head }) => head)],
        rows: rows.map((row) => [row.id, ...columns.map(({ text }) => text(row))]),
        numeric: new Set(columns.flatMap(({ numeric }, index) => (numeric ? [index + 1] : []))),
      });
      saveFile(`${kinds[kind].many}.${format.toLowerCase()}`, file);
    } catch (error) {
      reportError(error);
    } finally {
      setWriting(null);
    }
  };
  const many =
    total > MAX_ROWS
      ? `the first ${MAX_ROWS.toLocaleString('en')} of ${counted(total, kind)}`
      : total === 1
        ? counted(total, kind)
        : `all ${counted(total, kind)}`;
  const button = (format: keyof typeof formats, shown: string) => (
    <Button
      size="compact-xs"
      variant="default"
      aria-label={`Download ${many} as ${format}`}
      loading={writing === format}
      disabled={total === 0 || writing !== null}
      onClick={() => void download(format)}
    >
      {shown}
    </Button>
  );
  return (
    <>
      {button('CSV', `Download ${many} as CSV`)}
      {button('XLSX', 'XLSX')}
    </>
  );
}
