import type { NameIndex } from '../../../names/match/nameIndex.ts';
import { quoteOf } from '../anchor/quote.ts';
import type { KnownNames } from '../known.ts';
import type { ProposedPost } from '../proposal.ts';
import { roleOf } from './roleOf.ts';

/** Sections of posts and the people who lead them, as notices name them right behind the post. */
const chineseSection =
  '(?:科技|科学技术|科學技術|教育|科教|科技(?:与|和|與)?教育|经济商务|經濟商務|经商|經商|经参|商务|商務|文化|新闻|新聞|政治|领事|領事|侨务|僑務)(?:(?:公使衔|公使銜)?(?:参赞|參贊|参|領事)?(?:处|處|组|組|部|办公室|辦公室)|(?:公使衔|公使銜)?(?:参赞|參贊|领事|領事))|(?:公使衔|公使銜)?(?:科技|教育|商务|商務|经济|經濟)?(?:参赞|參贊)';

/** 中国驻德国大使馆科技处. The place is read up to the first word for a post. */
const chinese = new RegExp(
  `(?<lead>(?:我国?|中国|中國)?(?:常)?驻|(?:我國?|中國)?(?:常)?駐)?(?<place>[\\p{Script=Han}·]{1,12}?)(?<kind>大使馆|大使館|使馆|使館|总领事馆|總領事館|总领馆|總領館|领事馆|領事館|领馆|領館|使团|使團|大使|总领事|總領事)(?<section>${chineseSection})?`,
  'gu',
);

/** The field and the kind of a section, as notices in English name them. */
const FIELD =
  '(?:Science\\x20+(?:and|&)\\x20+Technology|S\\s?&\\s?T|Education|Economic(?:\\x20+(?:and|&)\\x20+Commercial)?|Trade|Commercial|Cultural|Consular)';
const section = `(?:(?:the\\x20+)?(?<section>${FIELD}\\x20+(?:Section|Office|Department|Counsell?or(?:['’]s\\x20+Office)?|Attaché))(?:\\x20+(?:of|at|in))?[\\x20,]+(?:the\\x20+)?)?`;
const ofChina =
  "(?:of\\x20+(?:the\\x20+)?(?:People['’]s\\x20+Republic\\x20+of\\x20+China|P\\.?R\\.?\\x20?C(?:hina)?|China))";
const english = new RegExp(
  `${section}(?<chinese>Chinese\\x20+|China['’]s\\x20+|PRC\\x20+)?(?<kind>Embassy|Consulate[\\x20-]+General|Consulate|Mission|Ambassador|Consul[\\x20-]+General)(?:\\x20+${ofChina})?,?\\x20+(?:in|to|at)\\x20+(?:the\\x20+)?(?:(?:Kingdom|Republic|Federal Republic|State)\\x20+of\\x20+(?:the\\x20+)?)?(?<place>\\p{Lu}[\\p{L}.'’-]*(?:\\x20+(?:of\\x20+)?\\p{Lu}[\\p{L}'’-]*){0,3})(?:,\\x20+(?<sectionBehind>${FIELD}\\x20+(?:Section|Office|Department)))?`,
  'gu',
);

/** Scores from which, and leads by which, a post is the one that is meant. */
const SURE = 90;
const LEAD = 12;

const inChina =
  /^(?:中国|中國|华|華|上海|广州|北京|成都|沈阳|武汉|china|beijing|shanghai|guangzhou|chengdu)/iu;

/** A post's name in the text, with the name that the index of posts knows it by. */
interface Mention {
  readonly start: number;
  readonly end: number;
  readonly asked: string;
  readonly section: string | null;
  readonly isHead: boolean;
}

/** Finds the posts that a text names, each once, with the words of its first mention that says most. */
export function findPosts(text: string, { posts, labels }: KnownNames): ProposedPost[] {
  const found = new Map<string, ProposedPost>();
  for (const mention of [...chineseMentions(text), ...englishMentions(text)].sort(
    (one, other) => one.start - other.start,
  )) {
    const post = proposed(text, mention, posts, labels);
    if (post === undefined) continue;
    const key = post.id ?? post.name;
    const before = found.get(key);
    if (before === undefined) found.set(key, post);
    else if (before.role === 'REFERRED' && post.role !== null && post.role !== 'REFERRED')
      found.set(key, {
        ...post,
        section: post.section ?? before.section,
        sectionKind: post.sectionKind ?? before.sectionKind,
      });
  }
  return [...found.values()];
}

/** Places of the names of posts in a text; what stands there is not a party. */
export const placesOfPosts = (text: string) => [...chineseMentions(text), ...englishMentions(text)];

function chineseMentions(text: string): Mention[] {
  return [...text.matchAll(chinese)].flatMap((match) => {
    const { lead, place = '', kind = '', section = null } = match.groups ?? {};
    const from = match.index;
    const isHead = /大使$|[总總][领領]事$/u.test(kind);
    const stationed = lead !== undefined || /[驻駐]/u.test(place);
    // Without 驻 the place is what stands right before the kind, if a post of that name is known: 休斯敦总领馆.
    const shown = place.split(/[驻駐]/u).at(-1) ?? '';
    if (shown === '' || inChina.test(shown) || (!stationed && isHead)) return [];
    const start = stationed && lead === undefined ? from + place.search(/[驻駐]/u) : from;
    return [
      {
        start,
        end: from + match[0].length,
        asked: `驻${shown}${/领|領/u.test(kind) ? '总领事馆' : /团|團/u.test(kind) ? '使团' : '大使馆'}`,
        section: section ?? (isHead ? kind : null),
        isHead,
      },
    ];
  });
}

function englishMentions(text: string): Mention[] {
  return [...text.matchAll(english)].flatMap((match) => {
    const { kind = '', place = '', section, sectionBehind } = match.groups ?? {};
    const isHead = /^Ambassador|^Consul[\s-]/.test(kind);
    if (inChina.test(place)) return [];
    const asked = /^Consul/.test(kind) ? 'Consulate-General' : /^Mission/.test(kind) ? 'Mission' : 'Embassy';
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        asked: `${asked} ${asked === 'Mission' ? 'to' : 'in'} ${place}`,
        section: section ?? sectionBehind ?? (isHead ? kind : null),
        isHead,
      },
    ];
  });
}

function proposed(
  text: string,
  { start, end, asked, section, isHead }: Mention,
  index: NameIndex,
  labels: ReadonlyMap<string, string>,
): ProposedPost | undefined {
  const matches = matchesOf(asked, index);
  const [first, second] = matches;
  if (first === undefined) return undefined;
  const isSure = first.score >= SURE && first.score - (second?.score ?? 0) >= LEAD;
  const candidates = matches
    .filter(({ score }) => score >= 70)
    .map(({ id, score, verdict }) => ({ id, label: labels.get(id) ?? id, score, verdict }));
  if (candidates.length === 0) return undefined;
  return {
    id: isSure ? first.id : null,
    name: text.slice(start, end),
    candidates,
    role: roleOf(text, { start, end }, isHead),
    section,
    sectionKind: sectionKindOf(section, isHead),
    quote: quoteOf(text, start, end),
  };
}

/** Returns the matches of a name; of one with more capitalised words behind the place, those of its beginning. */
function matchesOf(asked: string, index: NameIndex) {
  const words = asked.split(' ');
  for (let count = words.length; count >= Math.min(words.length, 3); count -= 1) {
    const matches = index.match({ name: words.slice(0, count).join(' ') }, 3);
    if ((matches[0]?.score ?? 0) >= SURE) return matches;
  }
  if (!asked.startsWith('驻')) return index.match({ name: asked }, 3);
  // Words before the place that have no mark between them and it: 推荐休斯敦总领馆.
  for (let from = 1; from < asked.length - 4; from += 1) {
    const matches = index.match({ name: `驻${asked.slice(from)}` }, 3);
    if ((matches[0]?.score ?? 0) >= SURE) return matches;
  }
  return [];
}

function sectionKindOf(section: string | null, isHead: boolean): ProposedPost['sectionKind'] {
  if (isHead) return 'HEAD_OF_POST';
  if (section === null) return null;
  if (/科技|科学|科學|科教|Science|S\s?&\s?T/u.test(section)) return 'SCIENCE_AND_TECHNOLOGY';
  if (/教育|Education/u.test(section)) return 'EDUCATION';
  return /商|经参|经济|經濟|Economic|Trade|Commercial/u.test(section) ? 'COMMERCIAL' : 'OTHER';
}
