import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Unpack } from 'tar';
import { badInput, type ExpectedError } from '../../errors.ts';
import { UPLOAD_HINT } from './receiveArchive.ts';
import { tooLarge, type UploadLimits } from './uploadLimits.ts';

/** Unpacked size that any archive may have, however small it is: text compresses well. */
const FREE_BYTES = 16 * 1024 ** 2;

/**
 * Unpacks a tar archive, gzipped or not, up to its end marker. Only plain files are allowed: links and devices could reach outside the
 * folder. So could names, which `strict` refuses.
 */
export async function unpackArchive(file: string, folder: string, limits: UploadLimits): Promise<void> {
  const { size } = await stat(file);
  const ratioBytes = Math.max(FREE_BYTES, size * limits.unpackedRatio);
  let refusal: ExpectedError | null = null;
  let entries = 0;
  let declared = 0;
  let ended = false;
  let broken: unknown = null;
  const into = new Unpack({
    cwd: folder,
    strict: true,
    preserveOwner: false,
    filter: (path, entry) => {
      const type = 'type' in entry ? entry.type : undefined;
      entries += 1;
      declared += entry.size;
      if (entries > limits.unpackedEntries)
        refusal ??= tooLarge('The archive holds', limits.unpackedEntries, 'files');
      if (declared > limits.unpackedBytes) refusal ??= tooLarge('The archive holds', limits.unpackedBytes);
      if (type !== 'Directory' && type !== 'File' && type !== 'OldFile')
        refusal ??= badInput(
          `The archive holds ${JSON.stringify(path.slice(0, 200))}, which is not a plain file.`,
          'Pack the files themselves, without links: tar -czhf dataset.tar.gz dataset',
        );
      return refusal === null;
    },
  });
  into.on('eof', () => {
    ended = true;
  });
  const failed = new Promise<void>((resolve) => {
    into.on('error', (error) => {
      broken ??= error;
      resolve();
    });
  });
  const bytes = await bytesOf(file);
  let out = 0;
  try {
    for await (const chunk of bytes) {
      out += chunk.length;
      if (out > limits.unpackedBytes) refusal ??= tooLarge('The archive holds', limits.unpackedBytes);
      if (out > ratioBytes)
        refusal ??= tooLarge('The archive expands to', limits.unpackedRatio, 'times its size');
      if (refusal || broken || ended) break;
      if (!into.write(chunk)) await Promise.race([once(into, 'drain'), failed]);
    }
    if (!refusal && !broken) {
      const closed = once(into, 'close');
      into.end();
      await Promise.race([closed, failed]);
    }
  } catch (error) {
    broken ??= error;
  } finally {
    bytes.destroy();
  }
  if (refusal) throw refusal;
  if (broken) {
    const why = broken instanceof Error ? broken.message.replaceAll(folder, 'the archive') : 'broken';
    throw badInput(`The body is not a tar archive that can be unpacked (${why}).`, UPLOAD_HINT);
  }
}

/** Returns the bytes of an archive, decompressed if it is gzipped. */
async function bytesOf(file: string): Promise<Readable> {
  const handle = await open(file);
  const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0).finally(() => handle.close());
  const packed = createReadStream(file);
  if (buffer.readUInt16BE(0) !== 0x1f8b) return packed;
  const unzipped = createGunzip();
  packed.on('error', (error) => unzipped.destroy(error));
  return packed.pipe(unzipped);
}
