import { badInput } from '../../../errors.ts';
import type { ZipEntry } from '../packed/openZip.ts';
import { checkWorkbook } from '../packed/packedBounds.ts';

/** Rows of the longest sheet that a spreadsheet program can hold. */
const MOST_ROWS = 1_048_576;
const rowNumber = /<row\b[^>]*?\sr="(\d+)"/gu;

const cellTag = /<(?:\w+:)?c(?:\s[^>]*)?>/gu;
const address = /\sr=["']([A-Z]+\d+)["']/u;
const isError = /\st=["']e["']/u;

/** Cells with an error of a formula that are named. */
const MOST_ERRORS = 10;

/**
 * Unpacks the sheets of a workbook once without keeping them, so that sizes and row numbers that are not true, and cells without addresses, are
 * found before a library that trusts them reads the file. Returns what is to be said of cells that it reads as empty.
 */
export async function checkSheets(shown: string, entries: readonly ZipEntry[]): Promise<string[]> {
  const parts = entries.filter(({ path }) => /^xl\/.*\.(?:xml|rels)$/u.test(path));
  checkWorkbook(
    shown,
    parts.reduce((sum, { bytes }) => sum + bytes, 0),
  );
  const errors = new Set<string>();
  for (const { path, file } of parts) {
    let rest = '';
    for await (const chunk of file.open()) {
      if (!path.startsWith('xl/worksheets/')) continue;
      const text = rest + Buffer.from(chunk).toString('latin1');
      for (const [, number] of text.matchAll(rowNumber))
        if (Number(number) > MOST_ROWS)
          throw badInput(
            `${shown}, ${path}: row ${number} is beyond the last row that a sheet can have (${MOST_ROWS.toLocaleString('en')}).`,
            'Open it in a spreadsheet program and save it again.',
          );
      for (const [tag] of text.matchAll(cellTag)) {
        const [, cell] = address.exec(tag) ?? [];
        if (cell === undefined) throw withoutAddress(shown, path, tag);
        if (isError.test(tag)) errors.add(`${cell} of ${path.slice('xl/worksheets/'.length)}`);
      }
      rest = text.slice(text.lastIndexOf('<'));
      if (rest.length > 10_000) rest = '';
    }
  }
  return errors.size === 0 ? [] : [errorsOf([...errors])];
}

const withoutAddress = (shown: string, path: string, tag: string) =>
  badInput(
    `${shown}, ${path}: the cell ${tag.slice(0, 60)} has no address (such as r="B2"), which some programs leave out when they write .xlsx.`,
    'Open it in a spreadsheet program and save it again as .xlsx, or as "CSV UTF-8".',
  );

function errorsOf(cells: readonly string[]): string {
  const more = cells.length > MOST_ERRORS ? `, and ${cells.length - MOST_ERRORS} more` : '';
  return `Errors of formulas, such as #N/A, are read as empty cells: ${cells.slice(0, MOST_ERRORS).join(', ')}${more}.`;
}
