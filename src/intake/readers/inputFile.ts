import { createReadStream } from 'node:fs';
import { basename, extname } from 'node:path';

/** A file that is read as tables: one on disk, or one within an archive. */
export interface InputFile {
  /** Its name in messages. */
  readonly shown: string;
  /** Its name without folder and extension. */
  readonly name: string;
  /** Its path on disk; null within an archive. */
  readonly path: string | null;
  /** Its bytes from the first on; may be called again. */
  open(): AsyncIterable<Uint8Array>;
}

const CHUNK_BYTES = 1 << 18;

export const nameOf = (path: string): string => basename(path, extname(path));

export const diskFile = (path: string, shown = path): InputFile => ({
  shown,
  name: nameOf(path),
  path,
  open: () => createReadStream(path, { highWaterMark: CHUNK_BYTES }),
});

/** Returns the first bytes of a file. */
export async function firstBytes(file: InputFile, count: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of file.open()) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes >= count) break;
  }
  return Buffer.concat(chunks).subarray(0, count);
}
