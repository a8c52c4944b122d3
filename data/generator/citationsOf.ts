import type { CaseFacts } from './caseFacts.ts';
import { randomFor } from './random.ts';
import { idWidth, syntheticId } from './syntheticId.ts';
import { reportWords } from './vocabulary.ts';

export interface Citation {
  report: string;
  entity?: string;
  role?: string;
  assertion: string;
  credibility?: string;
  locator: string;
}

/** One case in this many has a report that denies a part of what another says. */
const DENIAL_EVERY = 211;

/** True if a report of this case denies something; such a case has two reports at least. */
export function hasDenial(index: number): boolean {
  return index % DENIAL_EVERY === DENIAL_EVERY >> 1;
}

/** Returns the citations of a case: its place in its reports, and what a report says of one party to it. */
export function citationsOf(facts: CaseFacts, reports: readonly string[], companyCount: number): Citation[] {
  const random = randomFor(44, facts.index);
  const citations: Citation[] = [];
  const locator = () => random.pick(reportWords.locators);
  reports.forEach((report, place) => {
    if (random.chance(0.55)) {
      const doubted = random.chance(0.04) && { credibility: '4' };
      citations.push({ report, assertion: 'STATED', locator: locator(), ...doubted });
    }
    if (place === 0 && random.chance(0.3)) {
      const assertion = random.chance(0.1) ? 'INFERRED' : 'STATED';
      const role = random.chance(0.86) ? 'REFERRED' : random.pick(['HOSTED', 'CO_ORGANISED']);
      citations.push({ report, entity: `post/${facts.post}`, role, assertion, locator: locator() });
    }
    const company = facts.companies[0];
    if (place === 0 && company !== undefined && random.chance(facts.kind === 'OFFER' ? 0.25 : 0.6)) {
      const role = { AGREEMENT: 'SIGNED', VISIT: 'VISITED' }[facts.kind] ?? 'SOUGHT';
      const assertion = random.chance(0.12) ? 'INFERRED' : 'STATED';
      const entity = `company/${syntheticId(company, idWidth(companyCount))}`;
      citations.push({ report, entity, role, assertion, locator: locator() });
    }
  });
  const last = reports.at(-1);
  if (hasDenial(facts.index) && last !== undefined && reports.length > 1)
    citations.push({
      report: last,
      entity: `post/${facts.post}`,
      role: 'REFERRED',
      assertion: 'DENIED',
      locator: locator(),
    });
  return citations;
}
