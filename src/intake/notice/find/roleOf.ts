import type { RoleInCase } from '../proposal.ts';
import { type Span, sentenceAt } from './layOut.ts';

const words: readonly (readonly [role: RoleInCase, pattern: RegExp])[] = [
  [
    'CO_ORGANISED',
    /联合主办|聯合主辦|共同主办|共同举办|联合举办|co-?(?:organis|organiz|host)|jointly (?:host|organis|organiz)/iu,
  ],
  ['HOSTED', /主办|主辦|承办|举办|協調|协调下|\b(?:hosted|hosts|organised|organized|arranged|held by)\b/iu],
  ['SIGNED', /签署|签订|签约|簽署|簽約|\b(?:signed|sign|agreed on)\b/iu],
  [
    'ATTENDED',
    /出席|参加|參加|致辞|参会|与会|\b(?:attended|attends|spoke|in the presence of|presented|showed|took part)\b/iu,
  ],
  ['VISITED', /访问|到访|参观|考察|訪問|\b(?:visited|visits|toured)\b/iu],
  ['SOUGHT', /寻求|征集|徵集|寻找|尋求|\b(?:seeks?|sought|looks? for|looking for|asks? for)\b/iu],
  ['REFERRED', /推荐|推薦|供稿|来源|來源|\b(?:refers|referred|recommended|source)\b/iu],
];

/** Returns the role in which a party appears in its sentence. The head of a post, as a person, attends what others host or sign. */
export function roleOf(text: string, place: Span, isHead = false): RoleInCase | null {
  const { start, end } = sentenceAt(text, place.start);
  const sentence = text.slice(start, end);
  const role = words.find(([, pattern]) => pattern.test(sentence))?.[0] ?? null;
  const isPresent =
    isHead || /参赞|參贊|Counsell?or|In the presence/iu.test(text.slice(place.start - 20, place.end));
  return isPresent && /出席|致辞|attended|presence|spoke/iu.test(sentence) ? 'ATTENDED' : role;
}
