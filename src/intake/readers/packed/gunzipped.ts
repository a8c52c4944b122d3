import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { badInput, ExpectedError } from '../../../errors.ts';
import type { InputFile } from '../inputFile.ts';
import { checkUnpacked } from './packedBounds.ts';

async function* unpacked(file: InputFile): AsyncGenerator<Uint8Array> {
  let packed = 0;
  let out = 0;
  async function* counted() {
    for await (const chunk of file.open()) {
      packed += chunk.length;
      yield chunk;
    }
  }
  const gunzip = createGunzip();
  const source = Readable.from(counted());
  source.on('error', (error) => gunzip.destroy(error));
  try {
    for await (const chunk of source.pipe(gunzip)) {
      out += chunk.length;
      checkUnpacked(file.shown, packed, out);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    throw badInput(
      `${file.shown} is not a whole gzip file (${error instanceof Error ? error.message : String(error)}).`,
      'Check that it was copied whole, or give the file itself.',
    );
  } finally {
    source.destroy();
  }
}

/** The file within a gzip file, unpacked while it is read, within the bounds of unpacking. */
export const gunzipped = (file: InputFile): InputFile => ({
  shown: file.shown,
  name: file.name.replace(/\.[^.]+$/u, ''),
  path: null,
  open: () => unpacked(file),
});
