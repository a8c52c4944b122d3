/** First characters that a spreadsheet takes for a formula; a quote before them makes the cell text. */
const formula = /^[=+\-@\t\r]/;

const asText = (value: string): string =>
  formula.test(value) && Number.isNaN(Number(value)) ? `'${value}` : value;

const cell = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** Rows as CSV (RFC 4180), cell by cell as they are, for a program that reads it. */
export const csvRows = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** Rows as CSV (RFC 4180), with a byte order mark so that spreadsheets read it as UTF-8. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${csvRows(rows.map((row) => row.map(asText)))}`;
