const syllable =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|[aeiou])';
const word = new RegExp(`^(?:${syllable})+$`);
const first = new RegExp(`^${syllable}(?=(?:${syllable})*$)`);

/** Returns the syllables of a word that may be pinyin, such as `dong guan` for `dongguan`; undefined if it is none. */
export function pinyinParts(text: string): string[] | undefined {
  if (text.length > 24 || !word.test(text)) return undefined;
  const parts: string[] = [];
  for (let rest = text; rest !== ''; ) {
    const [part] = first.exec(rest) ?? [];
    if (part === undefined) return undefined;
    parts.push(part);
    rest = rest.slice(part.length);
  }
  return parts;
}
