import { dayNumber, isoDay } from './calendar.ts';
import type { CaseFacts } from './caseFacts.ts';
import { caseSummary } from './caseSummary.ts';
import type { Plan } from './plan.ts';
import { type Random, randomFor } from './random.ts';
import { idWidth, syntheticId } from './syntheticId.ts';
import { at, programmes } from './vocabulary.ts';
import { skewed } from './weighted.ts';
import { programmeId } from './writeProgrammes.ts';

const stages = ['', 'OFFERED', 'CONTACTED', 'NEGOTIATING', 'AGREED', 'ENDED'];
const LAST_DAY = dayNumber('2020-12-31');

/** Returns one row of cases.csv. */
export function caseRow(
  plan: Plan,
  facts: CaseFacts,
  titles: readonly [string, string],
  reports: readonly string[],
) {
  const { index } = facts;
  const random = randomFor(46, index);
  const width = idWidth(plan.caseCount);
  const follows = at(plan.caseFollows, index);
  const stage = at(stages, at(plan.caseStage, index));
  const programme = random.chance(0.16) ? programmeId(skewed(random, programmes.length, 1.7)) : '';
  const companyWidth = idWidth(plan.companyCount);
  return {
    id: syntheticId(index, width),
    title: titles[0],
    title_zh: titles[1],
    kind: facts.kind,
    summary: caseSummary(facts),
    published_on: facts.publishedOn,
    posts: facts.post,
    targets: syntheticId(at(plan.caseTarget, index), idWidth(plan.targetCount)),
    companies: facts.companies.map((company) => syntheticId(company, companyWidth)),
    technologies: facts.technologies,
    programme,
    cooperation: facts.cooperation.map((item) => item.code),
    stage,
    stage_on: stage === '' ? '' : stageOn(random, facts),
    follows: follows >= 0 ? syntheticId(follows, width) : '',
    companies_unnamed: random.chance(facts.companies.length > 0 ? 0.06 : 0.14)
      ? 1 + skewed(random, 9, 2)
      : '',
    occurred_on: random.chance(programme === '' ? 0.06 : 0.5) ? occurredOn(random, facts) : '',
    reports,
  };
}

/** A stage is reached on the day of the notice or later, within the years that the dataset covers. */
function stageOn(random: Random, { day, publishedOn }: CaseFacts): string {
  const later = day + skewed(random, 240, 2);
  if (publishedOn.length < 10 || random.chance(0.35) || later > LAST_DAY) return '';
  return random.chance(0.3) ? isoDay(later).slice(0, 7) : isoDay(later);
}

/** The event came shortly before its notice, on one day or over a few. */
function occurredOn(random: Random, { day, publishedOn }: CaseFacts): string {
  if (publishedOn.length < 10) return '';
  const first = day - 1 - random.below(20);
  return random.chance(0.35) ? `${isoDay(first)}/${isoDay(first + 1 + random.below(3))}` : isoDay(first);
}
