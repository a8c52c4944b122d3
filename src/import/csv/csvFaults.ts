import type { CsvFault } from './csvRow.ts';

/** Rule and remedy of each defect of a row. */
export const faults: Readonly<Record<CsvFault, readonly [rule: string, remedy: string]>> = {
  quote: [
    'a quoted cell must end at its closing quote',
    'Double the quotes inside a cell: "" stands for one.',
  ],
  unclosed: ['a quoted cell must be closed', 'Add the closing quote; double the quotes inside a cell.'],
  bytes: [
    'must be UTF-8',
    'Save the file as UTF-8 ("CSV UTF-8" in a spreadsheet), and check that no character was lost (shown as \uFFFD).',
  ],
  long: ['a row has at most a million characters', 'Check its line ends.'],
};
