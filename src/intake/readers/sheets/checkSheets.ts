import { badInput } from '../../../errors.ts';
import type { ZipEntry } from '../packed/openZip.ts';
import { checkWorkbook } from '../packed/packedBounds.ts';

/** Rows of the longest sheet that a spreadsheet program can hold. */
const MOST_ROWS = 1_048_576;
const rowNumber = /<row\b[^>]*?\sr="(\d+)"/gu;

/**
 * Unpacks the sheets of a workbook once without keeping them, so that sizes and row numbers that are not true are found before a library
 * that trusts them reads the file.
 */
export async function checkSheets(shown: string, entries: readonly ZipEntry[]): Promise<void> {
  const parts = entries.filter(({ path }) => /^xl\/.*\.(?:xml|rels)$/u.test(path));
  checkWorkbook(
    shown,
    parts.reduce((sum, { bytes }) => sum + bytes, 0),
  );
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
      rest = text.slice(text.lastIndexOf('<'));
      if (rest.length > 10_000) rest = '';
    }
  }
}
