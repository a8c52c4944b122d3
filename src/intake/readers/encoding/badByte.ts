import { TextDecoder } from 'node:util';
import type { InputFile } from '../inputFile.ts';

/** Place of a byte: its number, counted from 0, and its line, counted from 1. */
export interface BytePlace {
  readonly byte: number;
  readonly line: number;
}

const LINE_FEED = 0x0a;

/** Returns the place of the first byte that is none of an encoding; null if all are. */
export async function badByte(file: InputFile, label: string): Promise<BytePlace | null> {
  const chunk = await badChunk(file, label);
  if (chunk === null) return null;
  const decoder = new TextDecoder(label, { fatal: true });
  let byte = 0;
  let line = 1;
  let number = 0;
  for await (const bytes of file.open()) {
    if (number < chunk) decoder.decode(bytes, { stream: true });
    for (const each of bytes) {
      if (number >= chunk && fails(decoder, Uint8Array.of(each), true)) return { byte, line };
      if (each === LINE_FEED) line += 1;
      byte += 1;
    }
    number += 1;
  }
  // What is missing is the end of the last character.
  return { byte, line };
}

function fails(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): boolean {
  try {
    decoder.decode(bytes, { stream });
    return false;
  } catch {
    return true;
  }
}

/** Returns the number of the chunk in which an encoding is broken; null if it is in none. */
async function badChunk(file: InputFile, label: string): Promise<number | null> {
  const decoder = new TextDecoder(label, { fatal: true });
  let number = 0;
  for await (const bytes of file.open()) {
    if (fails(decoder, bytes, true)) return number;
    number += 1;
  }
  return fails(decoder, new Uint8Array(), false) ? number : null;
}
