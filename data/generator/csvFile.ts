import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { columnsOf } from './dataPackage.ts';

export type Cell = string | number | readonly string[];

/** Writes rows as they come, a block at a time, so that memory does not grow with the file. */
export interface CsvFile {
  write(row: Readonly<Record<string, Cell>>): void;
  close(): void;
}

const BLOCK = 1 << 18;

/** Opens `<table>.csv` in a folder and writes its header; list cells are joined with semicolons. */
export function csvFile(folder: string, table: string): CsvFile {
  const columns = columnsOf(table);
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
