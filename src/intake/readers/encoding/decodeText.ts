import type { InputFile } from '../inputFile.ts';
import type { Encoding } from './encoding.ts';

/** Decodes a file piece by piece, without its byte order mark. The last piece is said to be it. */
export async function* decodeText(
  file: InputFile,
  { label }: Encoding,
): AsyncGenerator<{ readonly text: string; readonly last: boolean }> {
  const decoder = new TextDecoder(label);
  for await (const bytes of file.open()) yield { text: decoder.decode(bytes, { stream: true }), last: false };
  yield { text: decoder.decode(), last: true };
}

/** Returns the first characters of a file. */
export async function firstText(file: InputFile, encoding: Encoding, count: number): Promise<string> {
  let text = '';
  for await (const piece of decodeText(file, encoding)) {
    text += piece.text;
    if (text.length >= count) break;
  }
  return text.slice(0, count);
}
