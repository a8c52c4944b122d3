import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export type Cell = string | number | readonly string[];

/** Writes rows as they come, a block at a time, so that memory does not grow with the file. */
export interface CsvFile<Column extends string> {
  write(row: Readonly<Partial<Record<Column, Cell>>>): void;
  close(): void;
}

const BLOCK = 1 << 18;

/** Opens `<table>.csv` in a folder and writes its header; list cells are joined with semicolons, and what a row leaves out is empty. */
export function csvFile<const Column extends string>(
  folder: string,
  table: string,
  columns: readonly Column[],
): CsvFile<Column> {
  const file = openSync(join(folder, `${table}.csv`), 'w');
  let block = `${columns.join(',')}\n`;
  const flush = () => {
    writeSync(file, block);
    block = '';
  };
  return {
    write(row) {
      block += `${columns.map((column) => cellText(row[column])).join(',')}\n`;
      if (block.length > BLOCK) flush();
    },
    close() {
      flush();
      closeSync(file);
    },
  };
}

function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  const text = typeof cell === 'object' ? cell.join(';') : String(cell);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
