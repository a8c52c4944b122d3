import { badInput } from '../../../errors.ts';
import type { InputFile } from '../inputFile.ts';
import type { InputTable } from '../inputTable.ts';
import { readWorkbook } from '../sheets/readWorkbook.ts';
import { openZip, type ZipSource } from './openZip.ts';
import { checkWorkbook } from './packedBounds.ts';

const otherOffice: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.bin$/u, 'a binary workbook (.xlsb)'],
  [/^content\.xml$/u, 'an OpenDocument file (.ods)'],
  [/^word\/document\.xml$/u, 'a document of a word processor'],
  [/^ppt\/presentation\.xml$/u, 'a presentation'],
  [/^Index\/Document\.iwa$/u, 'a file of Numbers'],
];

/** Returns the archive as a library opens it: a path on disk, or the bytes of a workbook within another archive. */
async function sourceOf(file: InputFile): Promise<ZipSource> {
  if (file.path !== null) return file.path;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of file.open()) {
    bytes += chunk.length;
    checkWorkbook(file.shown, bytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** System files that archives carry along. */
const isHidden = (path: string) => /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$)/u.test(path);

/** Reads a zip file: the sheets of a workbook, or the tables of each file of an archive, which `readFile` reads. */
export async function readZip(
  file: InputFile,
  readFile: (file: InputFile) => Promise<InputTable[]>,
): Promise<InputTable[]> {
  const source = await sourceOf(file);
  const entries = await openZip(source, file.shown);
  const paths = entries.map(({ path }) => path);
  if (paths.includes('xl/workbook.xml')) return readWorkbook(source, file.shown, entries);
  const [, what] = otherOffice.find(([pattern]) => paths.some((path) => pattern.test(path))) ?? [];
  if (what !== undefined)
    throw badInput(
      `${file.shown} is ${what}, which is not read.`,
      'Save it as .xlsx, or as "CSV UTF-8", in the program that made it.',
    );
  if (file.path === null)
    throw badInput(`${file.shown} is an archive within another.`, 'Unpack it and give the files themselves.');
  const tables: InputTable[] = [];
  const left: string[] = [];
  for (const entry of entries.filter(({ path }) => !isHidden(path))) {
    if (
      /\.(?:csv|tsv|tab|psv|txt|xlsx|jsonl|ndjson|ijson|ftm|ftm\.json|graphml|gexf|gz)$/iu.test(entry.path) &&
      !/datapackage\.json$/u.test(entry.path)
    )
      tables.push(...(await readFile(entry.file)));
    else left.push(entry.path);
  }
  const [first, ...others] = tables;
  if (!first)
    throw badInput(
      `${file.shown} has no file that can be read.`,
      'Pack files of separated values, or workbooks.',
    );
  if (left.length === 0) return tables;
  const note = `These files of the archive are not read: ${left.slice(0, 10).join(', ')}${left.length > 10 ? ' …' : ''}.`;
  return [{ ...first, notes: [...first.notes, note] }, ...others];
}
