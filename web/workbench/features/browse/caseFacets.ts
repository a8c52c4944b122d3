import { dimensionFilters, enumValues } from '../../../generated/model.ts';
import type { BreakdownDimension, CaseFilter } from '../../../generated/operations.ts';
import { enumWords } from '../../words/enumWords.ts';
import type { FilteringFacet } from './facet.ts';

/** A facet whose values are those of an enum. */
export const enumFacet = <Value extends string, Filter>(
  name: string,
  all: readonly Value[],
  filter: (values: readonly Value[]) => Filter,
): FilteringFacet<Filter> => ({
  name,
  values: all.map((value) => ({ value, words: enumWords(value) })),
  filter: (values) => filter(all.filter((each) => values.includes(each))),
});

const byDimension = (name: string, dimension: BreakdownDimension): FilteringFacet<CaseFilter> => ({
  name,
  values: dimension,
  filter: (values) => ({ [dimensionFilters[dimension]]: { in: values } }),
});

const alliances = ['NATO', 'MNNA'] as const;

/** Facets by the cases that a record takes part in: at least one of them has one value of each facet. */
export const caseFacets: readonly FilteringFacet<CaseFilter>[] = [
  byDimension('post', 'POST'),
  byDimension('area', 'AREA'),
  byDimension('technology', 'TECHNOLOGY'),
  byDimension('target', 'TARGET'),
  byDimension('country of target', 'TARGET_COUNTRY'),
  byDimension('kind of target', 'TARGET_KIND'),
  byDimension('company', 'COMPANY'),
  enumFacet('kind of case', enumValues.CaseKind, (values) => ({ caseKind: { in: values } })),
  byDimension('cooperation', 'COOPERATION'),
  byDimension('stage', 'STAGE'),
  byDimension('grade of case', 'GRADE'),
  { name: 'programme', values: 'PROGRAMME', filter: (values) => ({ programme: { in: values } }) },
  {
    name: 'alliance of country',
    values: [
      { value: 'NATO', words: 'NATO' },
      { value: 'MNNA', words: 'major non-NATO ally' },
    ],
    filter: (values) => ({ targetAlliance: { in: alliances.filter((each) => values.includes(each)) } }),
  },
  byDimension('language of report', 'LANGUAGE'),
];
