import { badInput } from '../../../errors.ts';
import { faults } from '../../../import/csv/csvFaults.ts';
import type { CsvFault } from '../../../import/csv/csvRow.ts';
import { type CsvFormat, CsvSplitter } from '../../../import/csv/csvSplitter.ts';
import { decodeText, firstText } from '../encoding/decodeText.ts';
import type { Encoding } from '../encoding/encoding.ts';
import type { InputFile } from '../inputFile.ts';
import type { InputSettings } from '../inputSettings.ts';
import type { InputRow, InputTable } from '../inputTable.ts';
import { tableOf } from '../table/tableOf.ts';
import { findSeparator, separatorName } from './findSeparator.ts';

/** Characters at the beginning by which the separator is found. */
const SAMPLE = 1 << 16;

/** A row that cannot be read, with its defect. */
class FaultyRow extends Error {
  readonly line: number;
  readonly fault: CsvFault;

  constructor(line: number, fault: CsvFault) {
    super(fault);
    this.line = line;
    this.fault = fault;
  }
}

async function* rowsOf(
  file: InputFile,
  encoding: Encoding,
  format: CsvFormat,
  comment: string | undefined,
): AsyncGenerator<InputRow> {
  const splitter = new CsvSplitter(format);
  for await (const { text, last } of decodeText(file, encoding))
    for (const { line, cells, fault } of splitter.split(text, last)) {
      // The bytes were checked: a replacement character stands in the file itself.
      if (fault !== undefined && fault !== 'bytes') throw new FaultyRow(line, fault);
      const remark = comment !== undefined && cells[0]?.startsWith(comment);
      const declared = line === 1 && isDeclaration(cells, format);
      if (!remark && !declared) yield { line, cells };
    }
}

/** The line `sep=;` above the headers, which tells a spreadsheet the separator; the separator cuts it in two where it stands there. */
const isDeclaration = (cells: readonly string[], { separator }: CsvFormat) =>
  /^"?sep=.?"?$/i.test(cells.join(separator).trim());

/** Reads a file of separated values as a table; null if it has no rows. */
export async function readSeparated(
  file: InputFile,
  encoding: Encoding,
  settings: InputSettings,
): Promise<InputTable | null> {
  const sample = await firstText(file, encoding, SAMPLE);
  const quote = settings.quote === undefined ? '"' : settings.quote;
  const declared = /^"?sep=([^\r\n])/i.exec(sample)?.[1];
  const found = settings.separator ?? declared ?? findSeparator(sample, quote);
  const separator = found ?? ',';
  const why =
    settings.separator !== undefined
      ? ', as the descriptor says'
      : declared !== undefined
        ? ', as its first line says'
        : '';
  const how =
    found === null ? 'It has one column.' : `Its cells are separated by ${separatorName(separator)}${why}.`;
  const table = (format: CsvFormat, notes: readonly string[]) =>
    tableOf({
      name: settings.name ?? file.name,
      file: file.shown,
      place: 'line',
      notes: [encoding.note, how, ...notes],
      ...(settings.header === false && { header: 'none' as const }),
      ...(typeof settings.header === 'number' && { headerAt: settings.header }),
      ...(settings.missing && { missing: settings.missing }),
      rows: () => rowsOf(file, encoding, format, settings.comment),
    });
  try {
    return await table({ separator, quote }, []);
  } catch (error) {
    if (!(error instanceof FaultyRow)) throw error;
    // Programs that write tabs do not quote: a quote that opens a cell is a letter of it.
    if (separator === '\t' && error.fault !== 'long')
      return table({ separator, quote: null }, [
        'Its quotation marks are read as letters, since they enclose no cells.',
      ]);
    const [rule, remedy] = faults[error.fault];
    throw badInput(`${file.shown}, line ${error.line}: ${rule}.`, remedy);
  }
}
