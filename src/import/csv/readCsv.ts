import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { CsvRow } from './csvRow.ts';
import { CsvSplitter } from './csvSplitter.ts';
import { LineCount } from './lineCount.ts';

export interface CsvChunk {
  readonly rows: readonly CsvRow[];
  /** Bytes of the file read so far. */
  readonly bytes: number;
  /** Facts about the whole file; only in the last chunk. */
  readonly whole?: WholeFile;
}

export interface WholeFile {
  readonly sha256: string;
  /** Number of all lines, header and empty ones included. */
  readonly lines: number;
  readonly emptyLines: number;
}

const CHUNK_BYTES = 1 << 18;

/** Reads a CSV file (RFC 4180; UTF-8 with or without BOM; line ends LF, CRLF or CR) in chunks of rows, in bounded memory. */
export async function* readCsv(path: string): AsyncGenerator<CsvChunk> {
  const file = await open(path);
  try {
    const hash = createHash('sha256');
    const decoder = new TextDecoder('utf-8');
    const splitter = new CsvSplitter();
    const counted = new LineCount();
    const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
    let bytes = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, CHUNK_BYTES);
      const last = bytesRead === 0;
      const chunk = buffer.subarray(0, bytesRead);
      hash.update(chunk);
      counted.add(chunk);
      bytes += bytesRead;
      const rows = splitter.split(decoder.decode(chunk, { stream: !last }), last);
      if (!last) {
        yield { rows, bytes };
        continue;
      }
      const { lines, emptyLines } = splitter;
      if (lines !== counted.lines)
        throw new Error(`${path} has ${counted.lines} lines, of which ${lines} were read.`);
      yield { rows, bytes, whole: { sha256: hash.digest('hex'), lines, emptyLines } };
      return;
    }
  } finally {
    await file.close();
  }
}
