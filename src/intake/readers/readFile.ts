import { badInput } from '../../errors.ts';
import { firstText } from './encoding/decodeText.ts';
import { declaredEncoding, findEncoding } from './encoding/findEncoding.ts';
import { isFollowTheMoney, readFollowTheMoney } from './graphs/followTheMoney.ts';
import { graphFormat, readGraph } from './graphs/readGraph.ts';
import { firstBytes, type InputFile } from './inputFile.ts';
import type { InputSettings } from './inputSettings.ts';
import type { InputTable } from './inputTable.ts';
import { gunzipped } from './packed/gunzipped.ts';
import { readZip } from './packed/readZip.ts';
import { readSeparated } from './separated/readSeparated.ts';

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) =>
  start.every((each, at) => bytes[at] === each);

/** Reads the tables of a file by its content; what came out of a gzip file is no other one. Throws BAD_USER_INPUT for a file that cannot be read. */
export async function readFile(
  file: InputFile,
  settings: InputSettings,
  isUnpacked = false,
): Promise<InputTable[]> {
  const first = await firstBytes(file, 8);
  if (startsWith(first, 0xd0, 0xcf, 0x11, 0xe0))
    throw badInput(
      `${file.shown} is a workbook of Excel 97 to 2003, or protected by a password, and is not read.`,
      'Open it in a spreadsheet program and save it as .xlsx without a password, or as "CSV UTF-8".',
    );
  if (startsWith(first, 0x1f, 0x8b)) {
    if (isUnpacked)
      throw badInput(`${file.shown} is a gzip file within another.`, 'Unpack it and give the file itself.');
    return readFile(gunzipped(file), settings, true);
  }
  if (startsWith(first, 0x50, 0x4b, 3, 4) || startsWith(first, 0x50, 0x4b, 5, 6))
    return readZip(file, (entry) => readFile(entry, {}));
  if (/\.(?:xlsx|zip)$/i.test(file.shown))
    throw badInput(`${file.shown} is not what its name says.`, 'Check that it was copied whole.');
  return readText(file, settings);
}

async function readText(file: InputFile, settings: InputSettings): Promise<InputTable[]> {
  const encoding = settings.encoding
    ? await declaredEncoding(file, settings.encoding)
    : await findEncoding(file);
  const start = (await firstText(file, encoding, 64_000)).trimStart();
  if (/^<(?:!doctype html|html)/i.test(start))
    throw badInput(`${file.shown} is a page of HTML, not a table.`, 'Save the table in it as .csv or .xlsx.');
  const format = graphFormat(start);
  const tables = format
    ? await readGraph(file, encoding, format)
    : isFollowTheMoney(start)
      ? await readFollowTheMoney(file, encoding)
      : null;
  if (tables && tables.length > 0) return tables;
  if (/^(?:[[{]\s*["{[\]}]|<(?:[?!]|[a-z][\w:.-]*[\s>]))/iu.test(start))
    throw badInput(
      `${file.shown} is ${start.startsWith('<') ? 'XML' : 'JSON'} of a form that is not read.`,
      'FollowTheMoney (one entity a line), GraphML and GEXF are read; save any other as .csv or .xlsx.',
    );
  const table = await readSeparated(file, encoding, settings);
  if (table) return [table];
  throw badInput(`${file.shown} has no rows.`, 'Give a file with headers and rows below them.');
}
