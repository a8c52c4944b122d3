import { storedEnums } from '../../model/values.ts';
import { CellProblem } from '../report/problem.ts';

const aliasKinds: readonly string[] = storedEnums.AliasKind;

/** Another name of a record; `kind`, `language` and `script` are null where neither given nor plain from the letters. */
export interface Alias {
  readonly text: string;
  readonly kind: string | null;
  readonly language: string | null;
  readonly script: string | null;
}

const scripts: readonly (readonly [RegExp, string, string | null])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'Jpan', 'ja'],
  [/\p{Script=Hangul}/u, 'Kore', 'ko'],
  [/\p{Script=Han}/u, 'Hani', 'zh'],
  [/\p{Script=Cyrillic}/u, 'Cyrl', 'ru'],
  [/\p{Script=Arabic}/u, 'Arab', null],
  [/\p{Script=Hebrew}/u, 'Hebr', 'he'],
  [/\p{Script=Greek}/u, 'Grek', 'el'],
  [/\p{Script=Latin}/u, 'Latn', null],
];

const remedy = `Write text, text|KIND or text|KIND|language, with a KIND of ${aliasKinds.join(', ')}.`;

/** Reads `text|KIND|language`; script, and language where the script tells it, are worked out. */
export function readAlias(item: string): Alias | CellProblem {
  const [text = '', kind = '', language = '', ...more] = item.split(/[|｜]/).map((part) => part.trim());
  if (text === '' || more.length > 0) return new CellProblem('must be an alias', remedy);
  if (text.length > 1000) return new CellProblem('must be an alias of at most 1000 characters', remedy);
  const upper = kind.toUpperCase();
  if (upper !== '' && !aliasKinds.includes(upper))
    return new CellProblem('must be an alias of a known kind', remedy);
  if (language !== '' && !/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language))
    return new CellProblem('must be an alias in a language of BCP 47', remedy);
  const [, script = null, spoken = null] = scripts.find(([letters]) => letters.test(text)) ?? [];
  return { text, kind: upper || null, language: language || spoken, script };
}

/** The canonical cell of an alias. */
export const writeAlias = ({ text, kind, language }: Omit<Alias, 'script'>): string =>
  language ? `${text}|${kind ?? ''}|${language}` : kind ? `${text}|${kind}` : text;
