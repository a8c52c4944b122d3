import { analyse } from 'chardet';
import { badInput } from '../../../errors.ts';
import type { InputFile } from '../inputFile.ts';
import { badByte } from './badByte.ts';
import { type Encoding, encodingName, encodingOf } from './encoding.ts';
import { legacyEncodings, likeness } from './likeness.ts';
import { type ByteSample, sampleBytes } from './sampleBytes.ts';

const marks: readonly (readonly [label: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const ENCODING_HINT =
  'Save it as UTF-8 ("CSV UTF-8" in a spreadsheet), or give its encoding in a datapackage.json beside it.';

/** Reads a file whole under an encoding that is known, or throws BAD_USER_INPUT with the place of the first byte that is none of it. */
async function asserted(file: InputFile, encoding: Encoding): Promise<Encoding> {
  const place = await badByte(file, encoding.label);
  if (place === null) return encoding;
  throw badInput(
    `${file.shown}, line ${place.line}: byte ${place.byte} is not ${encoding.name}. ${encoding.note}`,
    ENCODING_HINT,
  );
}

/** Labels that programs write and the Encoding Standard does not have. */
const otherLabels: Readonly<Record<string, string>> = {
  'utf-8-sig': 'utf-8',
  utf8sig: 'utf-8',
  cp936: 'gbk',
  cp932: 'shift_jis',
  cp949: 'euc-kr',
  cp950: 'big5',
  cp65001: 'utf-8',
};

/** Returns the encoding that a descriptor declares. */
export async function declaredEncoding(file: InputFile, declared: string): Promise<Encoding> {
  const wanted = declared.trim().toLowerCase();
  let label: string;
  try {
    label = new TextDecoder(otherLabels[wanted] ?? wanted).encoding;
  } catch {
    throw badInput(
      `${file.shown}: the descriptor's encoding "${declared}" is not one that is known.`,
      'Use a name of the Encoding Standard, such as utf-8, gb18030, big5, shift_jis, euc-kr, windows-1252.',
    );
  }
  return asserted(file, encodingOf(label, 'the descriptor says so'));
}

/** UTF-16 without a mark: the other half of each ASCII character is zero. */
function unmarked({ size, zeros: [even, odd] }: ByteSample): string | undefined {
  if (size % 2 !== 0 || even + odd < size / 500) return undefined;
  if (odd > 3 * even) return 'utf-16le';
  return even > 3 * odd ? 'utf-16be' : undefined;
}

/** The share of a text's characters beyond ASCII that are UTF-8, if it was meant to be. */
function shareOfUtf8(bytes: Uint8Array): number {
  const beyond = Array.from(new TextDecoder().decode(bytes)).filter((letter) => letter >= '\u0080');
  const good = beyond.filter((letter) => letter !== '\uFFFD').length;
  return beyond.length === 0 ? 1 : good / beyond.length;
}

/** Code pages of Windows for the parts of ISO 8859 that `chardet` names: each holds its letters. */
const codePages: Readonly<Record<string, string>> = {
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-2': 'windows-1250',
  'ISO-8859-7': 'windows-1253',
  'ISO-8859-8': 'windows-1255',
  'ISO-8859-9': 'windows-1254',
};

interface Candidate {
  readonly label: string;
  readonly score: number;
  readonly text: string;
}

/** Encodings in which the sample can be read, the likeliest first. `chardet` tips the scale between those that are nearly as likely. */
function candidates({ bytes }: ByteSample): Candidate[] {
  const suggested = new Map(
    analyse(bytes).map(({ name, confidence }) => [codePages[name] ?? name.toLowerCase(), confidence]),
  );
  const found: Candidate[] = [];
  for (const label of legacyEncodings) {
    try {
      // Node decodes Windows-1252 as Latin-1 where it is not told that more may follow.
      const decoder = new TextDecoder(label, { fatal: true });
      const text = decoder.decode(bytes, { stream: true }) + decoder.decode();
      found.push({ label, text, score: likeness(label, text) + (suggested.get(label) ?? 0) / 1_500 });
    } catch {
      // The sample is not of this encoding.
    }
  }
  return found.sort((a, b) => b.score - a.score);
}

/** A few characters that were read, for a person to judge. */
const excerpt = (text: string) =>
  (/[^\n"]{0,12}[^\p{ASCII}]+[^\n"]{0,12}/u.exec(text)?.[0] ?? '').trim().slice(0, 40);

function howSure(best: Candidate, second: Candidate | undefined): string {
  const ahead = best.score - (second?.score ?? -1);
  const seen = `it reads "${excerpt(best.text)}"`;
  if (second && second.text === best.text)
    return `found by its characters, and as ${encodingName(second.label)} it would read the same; ${seen}`;
  if (best.score > 0.5 && ahead > 0.25) return `found by its characters, with little doubt; ${seen}`;
  if (best.score > 0.3 && ahead > 0.1) return `likely by its characters; ${seen}`;
  return `a guess by its characters; ${seen}${second ? `, and as ${encodingName(second.label)} "${excerpt(second.text)}"` : ''}`;
}

/** Finds the encoding of a text: by its mark, as strict UTF-8, as UTF-16, or by its characters. Throws BAD_USER_INPUT if it can be read in none. */
export async function findEncoding(file: InputFile): Promise<Encoding> {
  const sample = await sampleBytes(file);
  const { first, isUtf8, isAscii, zeros, size } = sample;
  if ([0xff, 0xfe, 0, 0].every((byte, at) => first[at] === byte))
    throw badInput(`${file.shown} is UTF-32, which is not read.`, ENCODING_HINT);
  for (const [label, bytes] of marks)
    if (bytes.every((byte, at) => first[at] === byte))
      return asserted(file, encodingOf(label, 'certain, by its byte order mark'));
  const wide = unmarked(sample);
  if (wide) return asserted(file, encodingOf(wide, 'found by its zero bytes, with little doubt'));
  if (zeros[0] + zeros[1] > 0 && zeros[0] + zeros[1] > size / 1_000)
    throw badInput(
      `${file.shown} is not a text file: it has zero bytes.`,
      'Give a table as .csv, .tsv or .xlsx.',
    );
  if (isAscii) return encodingOf('utf-8', 'certain, since all of it is ASCII');
  if (isUtf8) return encodingOf('utf-8', 'certain, since all of it is valid');
  if (shareOfUtf8(sample.bytes) > 0.5)
    return asserted(file, encodingOf('utf-8', 'nearly all of it is valid'));
  const all = candidates(sample);
  for (const [at, best] of all.entries()) {
    if (best.score < 0) break;
    if ((await badByte(file, best.label)) === null) return encodingOf(best.label, howSure(best, all[at + 1]));
  }
  const place = await badByte(file, 'utf-8');
  throw badInput(
    `${file.shown}, line ${place?.line ?? 1}: byte ${place?.byte ?? 0} is not UTF-8, and the file reads as text in no encoding that is known (${legacyEncodings.map(encodingName).join(', ')}).`,
    ENCODING_HINT,
  );
}
