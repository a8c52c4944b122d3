import { badInput } from '../../errors.ts';
import type { TextForm } from '../../generated/schema.ts';
import { languageTag } from '../../text/languageTag.ts';
import type { PlaceRules } from './placeRules.ts';
import { showArgument } from './showArgument.ts';

/** Control characters except tab and line ends, and unpaired surrogates: no stored text contains them. */
const neverStored = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

/** Up to the length of the longest cell of a name or a title. */
const anySize = { from: 0, to: 2_000 };

/** Returns a text in NFC, as texts are stored, and in the form that its place requires; `part` marks a text that is searched within such a text, or at its start. */
export function readText(
  written: string,
  { form, size }: PlaceRules,
  part: Part | null,
  path: string,
): string {
  if (neverStored.test(written))
    throw badInput(
      `${showArgument(path, written)} contains a control character or an incomplete character.`,
      'Remove it: no text of the graph contains one.',
    );
  const text = written.normalize('NFC');
  const { from, to } = size ?? anySize;
  if (text.length < from || text.length > to)
    throw badInput(
      `\`${path}\` has ${text.length} characters; ${from} to ${to} are allowed.`,
      text === '' ? 'No stored text is empty: leave it out, or use `isNull`.' : 'Shorten it.',
    );
  if (!form) return text;
  const { whole, rule, ...parts } = forms[form];
  const formed = part === null ? whole(text) : parts[part].test(text) ? text : undefined;
  if (formed !== undefined) return formed;
  const meant = { within: 'not a part of', start: 'not the start of', whole: 'not' }[part ?? 'whole'];
  throw badInput(`${showArgument(path, written)} is ${meant} ${rule}.`, `Write ${rule}.`);
}

/** The position of a searched text that is not a whole text: anywhere within, or at the start. */
export type Part = 'within' | 'start';

interface Form {
  /** Returns the usual form of a whole text; undefined if it is not of this form. */
  readonly whole: (text: string) => string | undefined;
  /** Patterns of parts of such texts, and of their starts. */
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
