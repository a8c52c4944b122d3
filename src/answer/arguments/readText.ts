import { badInput } from '../../errors.ts';
import { languageTag } from '../../text/languageTag.ts';
import type { PlaceRules, TextForm } from './placeRules.ts';
import { showArgument } from './showArgument.ts';

/** Control characters but tab and line ends, and halves of surrogate pairs: no text that is stored holds them. */
const neverStored = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

/** As long as the longest cell of a name or a title. */
const anySize = { from: 0, to: 2_000 };

/** Returns a text in NFC, as texts are stored, and in the form that its place asks for; `part` says that it is to stand within such a text, or at its start. */
export function readText(
  written: string,
  { form, size }: PlaceRules,
  part: Part | null,
  path: string,
): string {
  if (neverStored.test(written))
    throw badInput(
      `${showArgument(path, written)} holds a control character, or half a character.`,
      'Write the text without it: no text of the graph holds one.',
    );
  const text = written.normalize('NFC');
  const { from, to } = size ?? anySize;
  if (text.length < from || text.length > to)
    throw badInput(
      `\`${path}\` has ${text.length} characters, where ${from} to ${to} may stand.`,
      text === '' ? 'Nothing is stored as an empty text: leave it out, or ask with `isNull`.' : 'Shorten it.',
    );
  if (!form) return text;
  const { whole, rule, ...parts } = forms[form];
  const formed = part === null ? whole(text) : parts[part].test(text) ? text : undefined;
  if (formed !== undefined) return formed;
  const meant = { within: 'no part of', start: 'no start of', whole: 'not' }[part ?? 'whole'];
  throw badInput(`${showArgument(path, written)} is ${meant} ${rule}.`, `Write ${rule}.`);
}

/** The part of a text that is asked for where it is not asked for whole. */
export type Part = 'within' | 'start';

interface Form {
  /** The usual form of a whole text; undefined where it is none. */
  readonly whole: (text: string) => string | undefined;
  /** Parts of such texts, and how they may start. */
  readonly within: RegExp;
  readonly start: RegExp;
  readonly rule: string;
}

const capitals =
  (shape: RegExp) =>
  (text: string): string | undefined =>
    shape.test(text.toUpperCase()) ? text.toUpperCase() : undefined;

const forms: Readonly<Record<TextForm, Form>> = {
  GRADE: {
    whole: capitals(/^[A-F][1-6]$/),
    within: /^([a-f][1-6]?|[1-6])?$/i,
    start: /^([a-f][1-6]?)?$/i,
    rule: 'a grade, a letter from A to F and a digit from 1 to 6 such as `B2`',
  },
  RELIABILITY: {
    whole: capitals(/^[A-F]$/),
    within: /^[a-f]?$/i,
    start: /^[a-f]?$/i,
    rule: 'a reliability, a letter from A to F such as `B`',
  },
  LANGUAGE: {
    whole: languageTag,
    within: /^[a-z0-9-]*$/i,
    start: /^([a-z]{1,3}|[a-z]{2,3}-[a-z0-9-]*)?$/i,
    rule: 'a language tag of BCP 47 such as `en` or `zh-Hant`',
  },
  CODE: {
    whole: capitals(/^[\p{L}\p{N}][\p{L}\p{N}._~-]*$/u),
    within: /^[\p{L}\p{N}._~-]*$/u,
    start: /^([\p{L}\p{N}][\p{L}\p{N}._~-]*)?$/u,
    rule: 'a code such as `US` or `BIO`',
  },
};
