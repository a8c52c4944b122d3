import type { CaseFacts } from './caseFacts.ts';
import { capital } from './caseTitle.ts';
import { type Random, randomFor } from './random.ts';
import { cooperations, summaries } from './vocabulary.ts';

/** Returns one or two sentences in English on what is offered and what is sought; empty for some cases. */
export function caseSummary(facts: CaseFacts): string {
  const random = randomFor(42, facts.index);
  if (random.chance(0.04)) return '';
  const sentences = [fill(random.pick(openings(facts)), facts, random)];
  if (random.chance(0.72)) sentences.push(fill(random.pick(summaries.details), facts, random));
  return sentences.join(' ');
}

function openings({ kind, company }: CaseFacts): string[] {
  if (kind === 'AGREEMENT' && company) return summaries.agreements;
  if (kind === 'VISIT') return summaries.visits;
  return kind === 'DEMAND' ? summaries.demands : summaries.openings;
}

function fill(
  template: string,
  { target, company, phrase, cooperation, publishedOn }: CaseFacts,
  random: Random,
): string {
  const words: Record<string, string> = {
    target: target.name,
    city: target.city.name,
    adjective: target.nation.adjective,
    company: company?.name ?? 'a Chinese party',
    phrase: phrase[0],
    article: article(phrase[0]),
    wish: cooperation[0]?.wish ?? random.pick(cooperations).wish,
    count: random.pick(['two', 'three', 'four', 'five', 'seven']),
    year: String(Number(publishedOn.slice(0, 4)) - 1 - random.below(4)),
  };
  return capital(template.replace(/\{(\w+)\}/g, (_, key: string) => words[key] ?? ''));
}

/** Words that are said without an article. */
const MASS =
  /^(collagen|bioremediation|immersion|laser scanning|lithium)|(software|treatment|powder|glass|paper|seed|tape|feed)$/;

/** The indefinite article by sound, with the space after it: "an ultrasonic head", "a once-weekly formulation". */
function article(phrase: string): string {
  if (MASS.test(phrase)) return '';
  return /^[aeiou]/i.test(phrase) && !/^(uni|eu|once|one)/i.test(phrase) ? 'an ' : 'a ';
}
