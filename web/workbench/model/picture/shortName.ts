import { cutText } from '../cutText.ts';

const posts: readonly (readonly [pattern: RegExp, short: string])[] = [
  [/^Consulate[- ]General in (.+)$/i, '$1 CG'],
  [/^Embassy in (.+)$/i, '$1 Embassy'],
  [/^Permanent Mission (?:in|to) (.+)$/i, '$1 Mission'],
];

const endings = /,? (?:Co\., Ltd\.|Pvt\. Ltd\.|Co\. Ltd\.?|Ltd\.|K\.K\.|GmbH|Inc\.|S\.A\.|LLC|AG|Corp\.)$/i;

/** The name of a record as a label has room for it: `Houston CG`. */
export function shortName(name: string, longest = 28): string {
  const post = posts.find(([pattern]) => pattern.test(name));
  const short = post ? name.replace(...post) : name.replace(endings, '').replace(/\bInstitute\b/, 'Inst.');
  return cutText(short, longest);
}
