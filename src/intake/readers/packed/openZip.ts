import { stat } from 'node:fs/promises';
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import { badInput, ExpectedError } from '../../../errors.ts';
import { type InputFile, nameOf } from '../inputFile.ts';
import { checkEntries, checkUnpacked } from './packedBounds.ts';

/** A file of a zip archive: its path there, and the file as an input. */
export interface ZipEntry {
  readonly path: string;
  readonly bytes: number;
  readonly file: InputFile;
}

/** The bytes of an archive: a path on disk, or the bytes themselves. */
export type ZipSource = string | Buffer;

const openSource = (source: ZipSource): Promise<ZipFile> => {
  const options = { lazyEntries: true, autoClose: false } as const;
  return typeof source === 'string' ? openPromise(source, options) : fromBufferPromise(source, options);
};

const sizeOf = async (source: ZipSource) =>
  typeof source === 'string' ? (await stat(source)).size : source.length;

const UTF8_NAME = 0x800;

/** Archives of Windows in Chinese name their files in GBK and do not say so. */
function pathOf({ fileName, fileNameRaw, generalPurposeBitFlag }: Entry): string {
  if ((generalPurposeBitFlag & UTF8_NAME) !== 0) return fileName;
  for (const label of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(fileNameRaw);
    } catch {
      // Its name is written otherwise.
    }
  }
  return fileName;
}

const broken = (shown: string, error: unknown) =>
  error instanceof ExpectedError
    ? error
    : badInput(
        `${shown} is not a zip archive that can be read (${error instanceof Error ? error.message : String(error)}).`,
        'Check that it was copied whole, or unpack it and give the files themselves.',
      );

/** Lists the files of a zip archive, each of which is unpacked when it is read. Throws LIMIT_EXCEEDED for one that holds too much. */
export async function openZip(source: ZipSource, shown: string): Promise<ZipEntry[]> {
  const entries: ZipEntry[] = [];
  const size = await sizeOf(source);
  let unpacked = 0;
  try {
    const zip = await openSource(source);
    try {
      checkEntries(shown, zip.entryCount);
      for await (const entry of zip.eachEntry()) {
        const path = pathOf(entry);
        if (path.endsWith('/')) continue;
        unpacked += entry.uncompressedSize;
        checkUnpacked(shown, size, unpacked);
        if (entry.isEncrypted())
          throw badInput(`${shown} is protected by a password.`, 'Unpack it and give the files themselves.');
        entries.push({ path, bytes: entry.uncompressedSize, file: entryFile(source, shown, path, entry) });
      }
    } finally {
      zip.close();
    }
  } catch (error) {
    throw broken(shown, error);
  }
  return entries;
}

/** An entry cannot be longer than the archive says: the library stops there. */
const entryFile = (source: ZipSource, shown: string, path: string, entry: Entry): InputFile => ({
  shown: `${shown}/${path}`,
  name: nameOf(path),
  path: null,
  async *open() {
    const zip = await openSource(source);
    try {
      for await (const chunk of await zip.openReadStreamPromise(entry)) yield chunk;
    } catch (error) {
      throw broken(shown, error);
    } finally {
      zip.close();
    }
  },
});
