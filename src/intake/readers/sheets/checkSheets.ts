import { badInput } from '../../../errors.ts';
import type { ZipEntry } from '../packed/openZip.ts';
import { checkWorkbook } from '../packed/packedBounds.ts';

/** Rows of the longest sheet that a spreadsheet program can hold. */
const MOST_ROWS = 1_048_576;
const rowNumber = /<row\b[^>]*?\sr="(\d+)"/gu;

const cellTag = /<(?:\w+:)?c(?:\s[^>]*)?>/gu;
const address = /\sr=["']([A-Z]+\d+)["']/u;
const isError = /\st=["']e["']/u;
/** A formula of which the program that wrote the file has stored no result. An empty text is a result. */
const unsolved =
  /<(?:\w+:)?c\s[^>]*?\br=["']([A-Z]+\d+)["'][^>]*>\s*<(?:\w+:)?f\b(?:[^>]*\/>|[^>]*>[^<]*<\/(?:\w+:)?f>)\s*<\/(?:\w+:)?c>/gu;

const hiddenSheet = /<(?:\w+:)?sheet\s[^>]*?\bstate=["'](?:hidden|veryHidden)["'][^>]*>/gu;
const sheetName = /\sname=["']([^"']*)["']/u;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (xml: string) =>
  xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');

/** Cells and sheets that a note names. */
const MOST_NAMED = 10;

/**
 * Unpacks the sheets of a workbook once without keeping them, so that sizes and row numbers that are not true, and cells without addresses, are
 * found before a library that trusts them reads the file. Returns what is to be said of hidden sheets, and of cells that it reads as empty.
 */
export async function checkSheets(shown: string, entries: readonly ZipEntry[]): Promise<string[]> {
  const parts = entries.filter(({ path }) => /^xl\/.*\.(?:xml|rels)$/u.test(path));
  checkWorkbook(
    shown,
    parts.reduce((sum, { bytes }) => sum + bytes, 0),
  );
  const errors = new Set<string>();
  const without = new Set<string>();
  const hidden: string[] = [];
  for (const { path, file } of parts) {
    let rest = '';
    const book: Uint8Array[] = [];
    for await (const chunk of file.open()) {
      if (path === 'xl/workbook.xml') book.push(chunk);
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
      for (const [, cell] of text.matchAll(unsolved))
        without.add(`${cell} of ${path.slice('xl/worksheets/'.length)}`);
      // The last cell may be cut, with its formula.
      rest = text.slice(
        Math.max(text.lastIndexOf('<c '), text.lastIndexOf(':c ') - 10, text.length - 10_000),
      );
    }
    for (const [tag] of Buffer.concat(book).toString().matchAll(hiddenSheet))
      hidden.push(`"${plain(sheetName.exec(tag)?.[1] ?? '')}"`);
  }
  return [
    ...(hidden.length > 0
      ? [`These sheets are hidden in the workbook, and read like the others: ${named(hidden)}.`]
      : []),
    ...(errors.size > 0
      ? [`Errors of formulas, such as #N/A, are read as empty cells: ${named([...errors])}.`]
      : []),
    ...(without.size > 0
      ? [
          `Formulas without a stored result are read as empty cells: ${named([...without])}. Open the workbook in a spreadsheet program and save it again.`,
        ]
      : []),
  ];
}

const withoutAddress = (shown: string, path: string, tag: string) =>
  badInput(
    `${shown}, ${path}: the cell ${tag.slice(0, 60)} has no address (such as r="B2"), which some programs leave out when they write .xlsx.`,
    'Open it in a spreadsheet program and save it again as .xlsx, or as "CSV UTF-8".',
  );

const named = (things: readonly string[]): string =>
  `${things.slice(0, MOST_NAMED).join(', ')}${things.length > MOST_NAMED ? `, and ${things.length - MOST_NAMED} more` : ''}`;
