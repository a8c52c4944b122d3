import { isoDay } from './calendar.ts';
import type { CaseFacts } from './caseFacts.ts';
import { type Random, randomFor } from './random.ts';
import { reportWords } from './vocabulary.ts';
import { weightedKey } from './weighted.ts';

/** A report as a row of reports.csv, without the ids that depend on its place. */
export interface ReportDraft {
  title: string;
  publisher: string;
  publishedOn: string;
  language: string;
  archived: boolean;
  reliability: string;
  credibility: string;
  /** It repeats the first report of the case. */
  copiesFirst: boolean;
}

const drawReliability = weightedKey({ A: 3, B: 34, C: 32, D: 13, E: 4, F: 14 });
const drawCredibility = weightedKey({ 1: 5, 2: 34, 3: 33, 4: 10, 5: 4, 6: 14 });

/** Returns the reports of a case: one as a rule, sometimes two or three, for a few none. */
export function reportsOf(facts: CaseFacts, titles: readonly [string, string], least: number): ReportDraft[] {
  const random = randomFor(43, facts.index);
  const mark = random.next();
  const count = Math.max(least, mark < 0.018 ? 0 : mark < 0.71 ? 1 : mark < 0.92 ? 2 : 3);
  return Array.from({ length: count }, (_, place) => draft(random, facts, titles, place));
}

function draft(
  random: Random,
  facts: CaseFacts,
  [title, titleZh]: readonly [string, string],
  place: number,
): ReportDraft {
  const local = facts.target.nation.language;
  const language =
    place === 0 ? (random.chance(0.82) ? 'zh' : 'en') : random.pick(['zh', 'en', local, local]);
  const graded = random.chance(0.975);
  return {
    title: language === 'zh' ? titleZh : (localTitle(facts, language) ?? title),
    publisher: random.pick(language === 'zh' ? reportWords.publishers.zh : reportWords.publishers.other),
    publishedOn: place === 0 ? facts.publishedOn : later(random, facts),
    language: language === 'zh' || localTitle(facts, language) ? language : 'en',
    archived: random.chance(0.3),
    reliability: graded ? drawReliability(random) : '',
    credibility: graded ? drawCredibility(random) : '',
    copiesFirst: place > 0 && random.chance(0.35),
  };
}

function localTitle({ target }: CaseFacts, language: string): string | undefined {
  return reportWords.titles[language]?.replace('{name}', target.nameNative || target.name);
}

/** A later report is written some days on; where only the month is known, nothing finer is claimed. */
function later(random: Random, { day, publishedOn }: CaseFacts): string {
  return publishedOn.length === 10 ? isoDay(day + 1 + random.below(45)) : publishedOn;
}
