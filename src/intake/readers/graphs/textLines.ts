import { badInput } from '../../../errors.ts';
import { decodeText } from '../encoding/decodeText.ts';
import type { Encoding } from '../encoding/encoding.ts';
import type { InputFile } from '../inputFile.ts';

/** Longest line in UTF-16 units: a file without line ends must not be loaded into memory. */
const LONGEST_LINE = 1 << 24;

/** Returns the lines of a text that are not empty, with their numbers from 1 on. */
export async function* textLines(
  file: InputFile,
  encoding: Encoding,
): AsyncGenerator<{ readonly line: number; readonly text: string }> {
  let rest = '';
  let line = 0;
  for await (const { text, last } of decodeText(file, encoding)) {
    const lines = (rest + text).split('\n');
    rest = last ? '' : (lines.pop() ?? '');
    for (const each of lines) {
      line += 1;
      if (each.trim() !== '') yield { line, text: each };
    }
    if (rest.length > LONGEST_LINE)
      throw badInput(
        `${file.shown}, line ${line + 1}: is longer than 16 million characters.`,
        'Write one JSON object a line.',
      );
  }
}
