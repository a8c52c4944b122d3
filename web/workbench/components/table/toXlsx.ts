import { strToU8, zipSync } from 'fflate';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const typePrefix = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of a workbook (ECMA-376) that are the same for every table; the second style is bold, for heads. */
const fixedParts = {
  '[Content_Types].xml': `<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${typePrefix}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${typePrefix}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${typePrefix}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Table" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`,
};

/** The longest text of a cell that spreadsheets read. */
const MAX_TEXT = 32_767;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Control characters that XML cannot hold, and halves of a character. */
const notInXml =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to leave out
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The letters of a column: A to Z, then AA. */
const lettersOf = (column: number): string =>
  (column < 26 ? '' : lettersOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

const textCell = (value: string, address: string, style: string): string => {
  const text = value
    .slice(0, MAX_TEXT)
    .replace(notInXml, '')
    .replace(/[&<>]/g, (sign) => escapes[sign] ?? '');
  return `<c t="inlineStr" r="${address}"${style}><is><t xml:space="preserve">${text}</t></is></c>`;
};

/** A table as a workbook of one sheet, whose heads stay in sight. The columns of `numeric` hold numbers; all others hold text, which is never a formula. */
export function toXlsx(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  numeric: ReadonlySet<number>,
): Blob {
  const row = (cells: readonly string[]) => `<row>${cells.join('')}</row>`;
  // Programs may leave addresses out, but some readers, ours among them, need them.
  const sheet = [
    `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`,
    row(heads.map((value, column) => textCell(value, `${lettersOf(column)}1`, ' s="1"'))),
    ...rows.map((cells, at) =>
      row(
        cells.map((value, column) => {
          const address = `${lettersOf(column)}${at + 2}`;
          return numeric.has(column) && value !== ''
            ? `<c r="${address}"><v>${Number(value)}</v></c>`
            : textCell(value, address, '');
        }),
      ),
    ),
    '</sheetData></worksheet>',
  ].join('');
  const parts = { ...fixedParts, 'xl/worksheets/sheet1.xml': sheet };
  // Zipped here and now: fflate's own workers are scripts that the Content-Security-Policy forbids.
  const bytes = zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(head + text)])),
  );
  return new Blob([new Uint8Array(bytes)], { type: `${typePrefix}.sheet` });
}
