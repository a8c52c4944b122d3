import { CopyButton } from './CopyButton.tsx';
import { toCsv } from './toCsv.ts';

/** Copies a table as CSV, for a spreadsheet. */
export const CopyTable = ({
  heads,
  rows,
}: {
  heads: readonly string[];
  rows: readonly (readonly string[])[];
}) => <CopyButton text={() => toCsv([heads, ...rows])} label="Copy as CSV: this table" shown="Copy as CSV" />;
