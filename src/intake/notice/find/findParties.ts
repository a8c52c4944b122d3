import { normalForm } from '../../../names/normalForm.ts';
import { readName } from '../../../names/readName.ts';
import { quoteOf } from '../anchor/quote.ts';
import { candidatesFor, type KnownNames } from '../known.ts';
import type { ProposedCompany, ProposedTarget } from '../proposal.ts';
import { isChineseName } from '../words/chinesePlaces.ts';
import { chineseNames } from './chineseNames.ts';
import type { FoundName } from './foundName.ts';
import { latinNames } from './latinNames.ts';
import { type NoticeLine, type Span, without } from './layOut.ts';
import { partyKind } from './partyKind.ts';
import { roleOf } from './roleOf.ts';

/** The foreign and the Chinese parties of a text, each once. */
export interface FoundParties {
  readonly targets: ProposedTarget[];
  readonly companies: ProposedCompany[];
  /** Places of all their names. */
  readonly spans: readonly Span[];
}

/** Finds the parties that a text names. `notThere` are places that name something else; `country` is that of parties whose name does not say it. */
export function findParties(
  text: string,
  lines: readonly NoticeLine[],
  notThere: readonly Span[],
  known: KnownNames,
  country: string | null,
): FoundParties {
  const aside = lines.filter(({ role }) => role === 'LABEL' || role === 'CONTACT');
  const readable = without(text, [...aside, ...notThere]);
  const spans = namesIn(readable).filter((name) => !isDescription(name, lines, text));
  const targets: ProposedTarget[] = [];
  const companies: ProposedCompany[] = [];
  for (const name of distinct(spans)) {
    const party = partyOf(text, name);
    if (isChinese(text, name)) {
      const candidates = candidatesFor(party.asked, 'CN', known.companies, known.labels);
      companies.push({
        ...party.said,
        kind: partyKind(party.asked, 'company'),
        country: null,
        candidates,
        id: sameOf(candidates),
      });
    } else {
      const own = countryOf(party.asked) ?? country;
      const candidates = candidatesFor(party.asked, own, known.targets, known.labels);
      targets.push({
        ...party.said,
        kind: partyKind(party.asked, 'target'),
        country: own,
        candidates,
        id: sameOf(candidates),
      });
    }
  }
  return { targets, companies, spans };
}

/** A description, usual in titles, of a party that the text names: 以色列农业传感器公司. */
function isDescription(
  { start, chinese, latin }: FoundName,
  lines: readonly NoticeLine[],
  text: string,
): boolean {
  const title = lines.find(({ role }) => role === 'TITLE');
  if (title === undefined || start >= title.end || chinese === null || latin !== null) return false;
  const isBare = countryOf(chinese) !== null && /(?:(?<!有限)公司|集团|大学|研究所|研究院)$/u.test(chinese);
  return isBare && !text.slice(title.end).includes(chinese);
}

/** A name in the other script that stands in brackets behind a name belongs to it. */
function namesIn(text: string): FoundName[] {
  const chinese = chineseNames(text);
  const latin = latinNames(text).filter(
    (each) => !chinese.some(({ start, end }) => start < each.end && each.start < end),
  );
  const joined = latin.map((each) => {
    const from = each.end + (/^\s*[（(]\s*/u.exec(text.slice(each.end, each.end + 5))?.[0].length ?? 0);
    const behind = from === each.end ? undefined : chinese.find(({ start }) => start === from);
    const end = behind && /^\s*[）)]/u.exec(text.slice(behind.end, behind.end + 3));
    return behind && end ? { ...each, end: behind.end + end[0].length, chinese: behind.chinese } : each;
  });
  const alone = chinese.filter(
    ({ start }) => !joined.some((each) => each.start <= start && start < each.end),
  );
  return [...alone, ...joined].sort((one, other) => one.start - other.start);
}

/** Returns each party once: of names that contain one another but for a country, the longest, at its first place. */
function distinct(names: readonly FoundName[]): FoundName[] {
  const kept: FoundName[] = [];
  for (const name of names) {
    const at = kept.findIndex((each) => isOne(each, name));
    const before = kept[at];
    if (before === undefined) kept.push(name);
    else if (lengthOf(name) > lengthOf(before) + 2) kept[at] = name;
  }
  return kept;
}

const lengthOf = ({ latin, chinese }: FoundName) => (latin?.length ?? 0) + (chinese?.length ?? 0);

function isOne(one: FoundName, other: FoundName): boolean {
  const same = (left: string | null, right: string | null) => {
    if (left === null || right === null) return false;
    const [short, long] = [coreOf(left), coreOf(right)].sort((a, b) => a.length - b.length);
    return short !== undefined && long !== undefined && short.length >= 3 && long.includes(short);
  };
  return same(one.latin, other.latin) || same(one.chinese, other.chinese);
}

/** Returns the distinctive part of a name: without its legal form and a country before it. */
const coreOf = (name: string) =>
  readName(name)
    .parts.filter(({ role }) => role !== 'legal' && role !== 'country')
    .map(({ text }) => text)
    .join(' ');

function partyOf(text: string, { start, end, latin, chinese }: FoundName) {
  const name = latin ?? chinese ?? '';
  return {
    asked: name,
    said: {
      name,
      nameZh: chinese,
      role: sought(roleOf(text, { start, end })),
      quote: quoteOf(text, start, end),
    },
  };
}

/** A foreign party that looks for partners offers something: SOUGHT is said of those who look for technology. */
const sought = (role: ProposedTarget['role']) => (role === 'SOUGHT' ? null : role);

const sameOf = (candidates: readonly { id: string; verdict: string }[]) =>
  candidates.find(({ verdict }) => verdict === 'SAME')?.id ?? null;

/** True for a party of China: by a place in its name, or by what is said right before it. */
function isChinese(text: string, { start, end, latin, chinese }: FoundName): boolean {
  if (chinese !== null && countryOf(chinese) === null && isChineseName(chinese)) return true;
  if (chinese === null && latin !== null && isChineseName(latin)) return true;
  if (/(?:中方|我国|国内|中国)(?:企业|公司|单位|高校)?$/u.test(text.slice(Math.max(0, start - 8), start)))
    return true;
  const behind = /^,? (?:of|in|from) (\p{Lu}[\p{L}]+)/u.exec(text.slice(end, end + 40))?.[1];
  return behind !== undefined && isChineseName(behind);
}

/** Returns the foreign country that a name says, as a code. */
function countryOf(name: string): string | null {
  const keys = readName(name).parts.flatMap(({ keys }) => keys);
  const code = keys
    .find((key) => key.startsWith('_country_'))
    ?.slice('_country_'.length)
    .toUpperCase();
  return code === undefined || code === 'CN' || normalForm(name) === '' ? null : code;
}

/** Country of a case's foreign parties where their names do not say it: that of its posts, if they are in one. */
export function countryOfPosts(
  ids: readonly (string | null)[],
  countries: ReadonlyMap<string, string>,
): string | null {
  const [only, ...others] = new Set(ids.flatMap((id) => (id && countries.get(id)) || []));
  return others.length === 0 ? (only ?? null) : null;
}
