import { afterKind } from '../../model/afterKind.ts';
import type { Column } from '../../model/columns.ts';
import type { CellValue } from '../rows/cellReader.ts';

/** Returns the CSV cell that reads back as `value`; an id is written without its kind if the column allows one kind only. */
export function writeCell(column: Column, value: CellValue | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return decimal(value);
  if (typeof value === 'string') return short(column, value);
  return value.map((item) => short(column, item)).join(';');
}

function short(column: Column, id: string): string {
  const one =
    column.cell === 'id' ||
    ((column.cell === 'reference' || column.cell === 'references') && column.to.length === 1);
  return one ? afterKind(id) : id;
}

function decimal(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(15).replace(/\.?0+$/, '') : text;
}
