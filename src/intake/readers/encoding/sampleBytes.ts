import type { InputFile } from '../inputFile.ts';

/** Facts about the bytes of a file. */
export interface ByteSample {
  /** Lines that are not plain ASCII, up to a bound: they distinguish encodings. */
  readonly bytes: Uint8Array;
  /** Number of bytes in all. */
  readonly size: number;
  /** Zero bytes at even and at odd places. */
  readonly zeros: readonly [even: number, odd: number];
  readonly first: Uint8Array;
  /** True if all of it is UTF-8, and if all of it is ASCII. */
  readonly isUtf8: boolean;
  readonly isAscii: boolean;
}

const MOST_BYTES = 1 << 16;
const LINE_FEED = 0x0a;

const isPlain = (bytes: Uint8Array) => bytes.every((byte) => byte < 0x80);

/** Reads a whole file once, and keeps a sample of it. */
export async function sampleBytes(file: InputFile): Promise<ByteSample> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const kept: Uint8Array[] = [];
  let keptBytes = 0;
  let size = 0;
  let isUtf8 = true;
  let isAscii = true;
  let rest = new Uint8Array();
  let first = new Uint8Array();
  const zeros: [number, number] = [0, 0];
  const decode = (bytes: Uint8Array, stream: boolean) => {
    if (!isUtf8) return;
    try {
      utf8.decode(bytes, { stream });
    } catch {
      isUtf8 = false;
    }
  };
  for await (const chunk of file.open()) {
    if (first.length < 4) first = Uint8Array.from([...first, ...chunk.subarray(0, 4)]);
    for (let at = chunk.indexOf(0); at >= 0; at = chunk.indexOf(0, at + 1))
      zeros[(size + at) % 2 ? 1 : 0] += 1;
    size += chunk.length;
    decode(chunk, true);
    const plain = isPlain(chunk);
    isAscii &&= plain;
    // A line that began in the chunk before is kept whole, so that no character is cut.
    if (keptBytes < MOST_BYTES && (!plain || !isPlain(rest))) {
      const joined = Buffer.concat([rest, chunk]);
      let from = 0;
      for (
        let end = joined.indexOf(LINE_FEED);
        end >= 0 && keptBytes < MOST_BYTES;
        end = joined.indexOf(LINE_FEED, from)
      ) {
        const line = joined.subarray(from, end + 1);
        if (!isPlain(line)) {
          kept.push(line);
          keptBytes += line.length;
        }
        from = end + 1;
      }
      rest = joined.length - from > MOST_BYTES ? new Uint8Array() : Uint8Array.from(joined.subarray(from));
    } else rest = Uint8Array.from(chunk.subarray(chunk.lastIndexOf(LINE_FEED) + 1));
  }
  decode(new Uint8Array(), false);
  if (keptBytes < MOST_BYTES) kept.push(rest);
  return { bytes: Buffer.concat(kept), size, zeros, first, isUtf8, isAscii };
}
