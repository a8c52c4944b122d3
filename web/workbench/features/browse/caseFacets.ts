import { dimensionFilters } from '../../../generated/model.ts';
import type { BreakdownDimension, CaseFilter } from '../../../generated/operations.ts';
import { enumWords } from '../../words/enumWords.ts';
import type { FacetValue, FilteringFacet } from './facet.ts';

/** Values of an enum as those of a facet. */
export const enumValues = (values: readonly string[]): readonly FacetValue[] =>
  values.map((value) => ({ value, words: enumWords(value) }));

const byDimension = (name: string, dimension: BreakdownDimension): FilteringFacet<CaseFilter> => ({
  name,
  values: dimension,
  filter: (values) => ({ [dimensionFilters[dimension]]: { in: values } }),
});

const caseKinds = ['OFFER', 'DEMAND', 'AGREEMENT', 'VISIT'] as const;
const alliances = ['NATO', 'MNNA'] as const;

const among = <Value extends string>(all: readonly Value[], values: readonly string[]): readonly Value[] =>
  all.filter((each) => values.includes(each));

/** Facets by the cases that a record takes part in: at least one of them has one value of each facet. */
export const caseFacets: readonly FilteringFacet<CaseFilter>[] = [
  byDimension('post', 'POST'),
  byDimension('area', 'AREA'),
  byDimension('technology', 'TECHNOLOGY'),
  byDimension('target', 'TARGET'),
  byDimension('country of target', 'TARGET_COUNTRY'),
  byDimension('kind of target', 'TARGET_KIND'),
  byDimension('company', 'COMPANY'),
  {
    name: 'kind of case',
    values: enumValues(caseKinds),
    filter: (values) => ({ caseKind: { in: among(caseKinds, values) } }),
  },
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
    filter: (values) => ({ targetAlliance: { in: among(alliances, values) } }),
  },
  byDimension('language of report', 'LANGUAGE'),
];
