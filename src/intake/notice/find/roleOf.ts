import type { RoleInCase } from '../proposal.ts';
import { type Span, sentenceAt } from './layOut.ts';

const words: readonly (readonly [role: RoleInCase, pattern: RegExp])[] = [
  [
    'CO_ORGANISED',
    /联合主办|聯合主辦|共同主办|共同举办|联合举办|co-?(?:organis|organiz|host)|jointly (?:host|organis|organiz)/giu,
  ],
  ['HOSTED', /主办|主辦|承办|举办|協調|协调下|\b(?:hosted|hosts|organised|organized|arranged|held by)\b/giu],
  ['SIGNED', /签署|签订|签约|簽署|簽約|\b(?:signed|sign|agreed on)\b/giu],
  [
    'ATTENDED',
    /出席|参加|參加|致辞|参会|与会|\b(?:attended|attends|spoke|in the presence of|presented|showed|took part)\b/giu,
  ],
  ['VISITED', /访问|到访|参观|考察|訪問|\b(?:visited|visits|toured)\b/giu],
  ['SOUGHT', /寻求|征集|徵集|寻找|尋求|\b(?:seeks?|sought|looks? for|looking for|asks? for)\b/giu],
  ['REFERRED', /推荐|推薦|供稿|来源|來源|\b(?:refers|referred|recommended|source)\b/giu],
];

/** Roles whose words may stand before a name: "organised by", 来源：. An object of the others, such as who is visited, has no role of its own. */
const mayPrecede: ReadonlySet<RoleInCase> = new Set(['CO_ORGANISED', 'HOSTED', 'REFERRED']);

/**
 * Returns the role in which a party appears in its sentence, by the nearest word for one behind its name, else before it. The head of a post, as a
 * person, attends what others host or sign.
 */
export function roleOf(text: string, place: Span, isHead = false): RoleInCase | null {
  const { start, end } = sentenceAt(text, place.start);
  const sentence = text.slice(start, end);
  const isPresent =
    isHead ||
    /参赞|參贊|Counsell?or|In the presence/iu.test(text.slice(Math.max(0, place.start - 20), place.end));
  if (isPresent && /出席|致辞|attended|presence|spoke/iu.test(sentence)) return 'ATTENDED';
  const found = words
    .flatMap(([role, pattern]) =>
      [...sentence.matchAll(pattern)].map((match) => ({ role, at: start + match.index })),
    )
    .sort((one, other) => one.at - other.at);
  const behind = found.find(({ at }) => at >= place.end);
  const before = found.findLast(({ role, at }) => at < place.start && mayPrecede.has(role));
  return behind?.role ?? before?.role ?? null;
}
