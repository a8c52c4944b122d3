import { storedEnums } from '../model/values.ts';

const aliasKinds: readonly string[] = storedEnums.AliasKind;

/** Another name of a record; `kind`, `language` and `script` are null where neither given nor plain from the letters. */
export interface NameAlias {
  readonly text: string;
  readonly kind: string | null;
  readonly language: string | null;
  readonly script: string | null;
}

/** Defect of a text that is not an alias: its form, its length (at most 1000 UTF-16 units), its kind, or its language. */
export type AliasFault = 'form' | 'length' | 'kind' | 'language';

const scripts: readonly (readonly [letters: RegExp, script: string, language: string | null])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'Jpan', 'ja'],
  [/\p{Script=Hangul}/u, 'Kore', 'ko'],
  [/\p{Script=Han}/u, 'Hani', 'zh'],
  [/\p{Script=Cyrillic}/u, 'Cyrl', 'ru'],
  [/\p{Script=Arabic}/u, 'Arab', null],
  [/\p{Script=Hebrew}/u, 'Hebr', 'he'],
  [/\p{Script=Greek}/u, 'Grek', 'el'],
  [/\p{Script=Latin}/u, 'Latn', null],
];

/** Reads `text|KIND|language`; the script, and a language that is not given, follow from the letters where they can. */
export function readAlias(written: string): NameAlias | AliasFault {
  const [text = '', kind = '', language = '', ...more] = written.split(/[|｜]/).map((each) => each.trim());
  if (text === '' || more.length > 0) return 'form';
  if (text.length > 1000) return 'length';
  const upper = kind.toUpperCase();
  if (upper !== '' && !aliasKinds.includes(upper)) return 'kind';
  if (language !== '' && !/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language)) return 'language';
  const [, script = null, implied = null] = scripts.find(([letters]) => letters.test(text)) ?? [];
  return { text, kind: upper || null, language: language || implied, script };
}

/** Returns the canonical text of an alias, which `readAlias` reads. */
export const writeAlias = ({ text, kind, language }: Omit<NameAlias, 'script'>): string =>
  language ? `${text}|${kind ?? ''}|${language}` : kind ? `${text}|${kind}` : text;
