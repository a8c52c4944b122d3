import { ask } from '../../../client/ask.ts';
import { enumDimensions } from '../../../generated/model.ts';
import { browseProgrammes, type CaseFilter, grid } from '../../../generated/operations.ts';
import type { BrowseQuestion } from '../../state/investigation.ts';
import { enumWords } from '../../words/enumWords.ts';
import type { Browsing } from './browsing.tsx';
import type { Facet, FacetValue } from './facet.ts';

/** Values of a facet with the number of records that each of them leaves. */
export interface FacetCounts {
  readonly values: readonly (FacetValue & { readonly count: number })[];
  /** Number of values that have not been counted. */
  readonly moreCount: number;
}

/** The values that a facet can have among some cases, those of the most cases first; at most 200. */
async function valuesOf(
  { values }: Facet,
  where: CaseFilter | undefined,
  signal: AbortSignal,
): Promise<readonly FacetValue[]> {
  if (typeof values !== 'string') return values;
  if (values === 'PROGRAMME') {
    const { programmes } = await ask(
      browseProgrammes,
      { first: 200, orderBy: { field: 'CASES', direction: 'DESC' } },
      signal,
    );
    return programmes.nodes.map(({ id, label }) => ({ value: id, words: label }));
  }
  const { breakdown } = await ask(grid, { by: [values], ...(where ? { where } : {}) }, signal);
  return breakdown.nodes.flatMap(({ keys: [key] }) => {
    const value = key?.id ?? key?.label;
    if (!value) return [];
    const words = key?.label ?? value;
    return [{ value, words: enumDimensions.has(values) ? enumWords(words) : words }];
  });
}

/** Counts the records behind the first values of a facet, as if each were the only one chosen in it. The chosen ones come first, and values without a record are left out. */
export async function facetCounts(
  browsing: Browsing,
  facet: Facet,
  question: BrowseQuestion,
  shared: CaseFilter | undefined,
  most: number,
  signal: AbortSignal,
): Promise<FacetCounts> {
  const { [facet.name]: chosen = [], ...others } = question.facets;
  const without = { ...question, facets: others };
  const all = await valuesOf(facet, browsing.casesOf(without, shared), signal);
  const first = chosen.map((value) => all.find((each) => each.value === value) ?? { value, words: value });
  const candidates = [...first, ...all.filter(({ value }) => !chosen.includes(value))];
  const values: (FacetValue & { count: number })[] = [];
  // One after another: many facets are open, and the requests of one page that are in flight are bounded.
  for (const each of candidates.slice(0, most)) {
    const only = { ...question, facets: { ...others, [facet.name]: [each.value] } };
    const count = await browsing.count(only, shared, signal);
    if (count > 0 || chosen.includes(each.value)) values.push({ ...each, count });
  }
  return { values, moreCount: Math.max(0, candidates.length - most) };
}
