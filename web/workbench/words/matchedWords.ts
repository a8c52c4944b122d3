import type { MatchKind } from '../../generated/operations.ts';

const words: Readonly<Record<MatchKind, string>> = {
  ID: 'id',
  NAME: 'name',
  SUMMARY: 'summary',
  FORMER: 'former name',
  TRANSLATION: 'translation',
  ABBREVIATION: 'abbreviation',
  TRANSLITERATION: 'transliteration',
  VARIANT: 'other spelling',
  PINYIN: 'pinyin',
  SYNONYM: 'also called',
  IDENTIFIER: 'identifier',
};

/** The name or text that matched, where it is not the one shown: `pinyin “xiusidun”`; else empty. */
export function matchedWords(
  matched: { readonly text: string; readonly kind: MatchKind },
  shown: { readonly label: string; readonly labelZh: string | null },
): string {
  if (matched.text === shown.label || matched.text === shown.labelZh) return '';
  const text = matched.text.length > 60 ? `${matched.text.slice(0, 60)}…` : matched.text;
  return `${words[matched.kind]} “${text}”`;
}
