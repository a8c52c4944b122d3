import { isoDay } from './calendar.ts';
import { type CompanyProfile, companyProfile } from './companyProfile.ts';
import { postIds } from './dealPosts.ts';
import type { Plan } from './plan.ts';
import { CLOSURE_DAY } from './published.ts';
import { type Random, randomFor } from './random.ts';
import { type TargetProfile, targetProfile } from './targetProfile.ts';
import { NO_TECHNOLOGY } from './technologySlots.ts';
import { at, cooperations, phrases, technologies, type Word } from './vocabulary.ts';
import { weighted } from './weighted.ts';

/** The facts of one case before they are put into words. */
export interface CaseFacts {
  index: number;
  post: string;
  target: TargetProfile;
  companies: number[];
  /** The first of the companies, where any is named. */
  company: CompanyProfile | undefined;
  technologies: string[];
  phrase: Word;
  kind: string;
  cooperation: (typeof cooperations)[number][];
  day: number;
  /** As its source writes it: a day, a month or a year. */
  publishedOn: string;
}

const drawCooperation = weighted(new Map(cooperations.map((item) => [item, item.weight])));
const AGREED = 4;

/** Collects the facts of a case from the plan. */
export function caseFacts(plan: Plan, index: number): CaseFacts {
  const random = randomFor(40, index);
  const targetIndex = at(plan.caseTarget, index);
  const target = targetProfile(plan, targetIndex);
  const companies = [...plan.caseCompanies.subarray(index * 4, index * 4 + 4)].filter(
    (company) => company >= 0,
  );
  const own = [...plan.caseTechnologies.subarray(index * 3, index * 3 + 3)]
    .filter((place) => place !== NO_TECHNOLOGY)
    .map((place) => at(technologies, place));
  const day = at(plan.caseDay, index);
  const late = targetIndex === plan.lateTarget;
  return {
    index,
    post: at(postIds, at(plan.casePost, index)),
    target,
    companies,
    company: companies.length > 0 ? companyProfile(plan, at(companies, 0)) : undefined,
    technologies: own,
    phrase: late ? latePhrase(at(own, 0)) : random.pick(phrases[at(own, 0)] ?? []),
    kind: late ? 'OFFER' : drawKind(random, at(plan.caseStage, index), companies.length > 0),
    cooperation: drawCooperations(random),
    day,
    publishedOn: written(random, day, target.nation.code === 'US'),
  };
}

/** The same phrase each time: the fourth, or the last of fewer. */
function latePhrase(technology: string): Word {
  const words = phrases[technology] ?? [];
  return at(words, Math.min(3, words.length - 1));
}

function drawKind(random: Random, stage: number, named: boolean): string {
  if (stage === AGREED && random.chance(0.7)) return 'AGREEMENT';
  const mark = random.next();
  if (mark < 0.035) return 'VISIT';
  return mark < 0.055 && named ? 'DEMAND' : 'OFFER';
}

function drawCooperations(random: Random): CaseFacts['cooperation'] {
  if (random.chance(0.06)) return [];
  const first = drawCooperation(random);
  const second = drawCooperation(random);
  return random.chance(0.3) && second !== first ? [first, second] : [first];
}

/** US cases of 2020 keep day or unambiguous month, so that each is clearly before or after Houston's closure. */
function written(random: Random, day: number, us: boolean): string {
  const iso = isoDay(day);
  const mark = random.next();
  const near = us && iso.startsWith('2020');
  if (mark < 0.03 && !near) return iso.slice(0, 4);
  if (mark < 0.27 && !(near && Math.abs(day - CLOSURE_DAY) < 31)) return iso.slice(0, 7);
  return iso;
}
