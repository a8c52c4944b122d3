import type { CaseFilter, DateFilter, EntityFilter, IntFilter } from '../../../generated/schema.ts';
import type { DirectPartyFilter, ProjectedFilter } from '../../../model/filters.ts';
import { parties } from '../../../model/parties.ts';
import { type Days, NO_DAY, NONE, OPEN_END, type Projection } from '../../projection.ts';
import { abroadMask } from './abroadMask.ts';
import { allianceMask } from './allianceMask.ts';
import { addCase, type CaseMask, casesByValue, emptyMask, fullMask } from './caseMask.ts';
import { cooperationMask } from './cooperationMask.ts';
import { classMask, entityMask, partyValueMask } from './partyMasks.ts';
import { languageMask, reportCountMask } from './reportMasks.ts';
import { dateBounds, isWithinBounds, maybeTest, numberTest, textTest } from './valueTests.ts';

/** The fields of a case filter that combine other filters. */
export type Combinator = 'and' | 'or' | 'not';

type ColumnMasks = {
  readonly [field in ProjectedFilter]: (
    projection: Projection,
    filter: NonNullable<CaseFilter[field]>,
  ) => CaseMask;
};

/** Selects the cases that pass one field of a filter, for each field that the projection has a column for. The field's Cypher file says the same of the graph. */
export const columnMasks: ColumnMasks = {
  id: idMask,
  caseKind: ({ data }, filter) => casesByValue(data.caseKind, maybeTest(textTest(filter), filter.isNull)),
  date: ({ data }, filter) => casesByValue(data.date, dayTest(filter)),
  publishedOn: ({ data }, filter) => casesByValue(data.publishedOn, dayTest(filter)),
  occurredOn: ({ data }, filter) => casesByValue(data.occurredOn, dayTest(filter)),
  ...directPartyMasks(),
  area: (projection, filter) => {
    const { bases, technologyArea } = projection.data;
    const entityOf = (party: number) => technologyArea[party - bases.TECHNOLOGY] ?? NONE;
    return entityMask(projection, { through: 'TECHNOLOGY', kind: 'AREA', entityOf }, filter);
  },
  schemeClass: (projection, filter) => classMask(projection, filter),
  postCountry: (projection, filter) => {
    const { postCountry } = projection.data;
    const entityOf = (party: number) => postCountry[party] ?? NONE;
    return entityMask(projection, { through: 'POST', kind: 'COUNTRY', entityOf }, filter);
  },
  targetCountry: (projection, filter) => {
    const { bases, targetCountry } = projection.data;
    const entityOf = (party: number) => targetCountry[party - bases.TARGET] ?? NONE;
    return entityMask(projection, { through: 'TARGET', kind: 'COUNTRY', entityOf }, filter);
  },
  targetAlliance: ({ data }, filter) => allianceMask(data, filter),
  targetKind: (projection, filter) =>
    partyValueMask(projection, 'TARGET', projection.data.targetKind, filter),
  companyKind: (projection, filter) =>
    partyValueMask(projection, 'COMPANY', projection.data.companyKind, filter),
  province: (projection, filter) => partyValueMask(projection, 'COMPANY', projection.data.province, filter),
  cooperation: ({ data }, filter) => cooperationMask(data, filter),
  stage: ({ data }, filter) => casesByValue(data.stage, maybeTest(textTest(filter), filter.isNull)),
  direction: ({ data }, filter) => casesByValue(data.direction, maybeTest(textTest(filter), filter.isNull)),
  language: ({ data }, filter) => languageMask(data, filter),
  grade: ({ data }, filter) => casesByValue(data.grade, maybeTest(textTest(filter), filter.isNull)),
  confidence: ({ data }, filter) =>
    casesByValue(data.confidence, maybeTest(numberTest(filter), filter.isNull)),
  reportCount: ({ data }, filter) => reportCountMask(data, filter),
  abroad: ({ data }, filter) => abroadMask(data, filter),
  synthetic: ({ data }, { eq }) =>
    typeof eq === 'boolean'
      ? casesByValue(data.synthetic, (value) => (value ?? false) === eq)
      : fullMask(data.cases),
  addedIn: ({ data }, filter) => casesByValue(data.addedIn, countTest(filter)),
  changedIn: ({ data }, filter) => casesByValue(data.changedIn, countTest(filter)),
};

/** Makes the masks of the filters that take ids of parties which are joined to cases themselves. */
function directPartyMasks() {
  const masks = parties.flatMap(({ kind, through, filter: field }) => {
    if (through !== null) return [];
    const link = { through: kind, kind, entityOf: (party: number) => party };
    return [
      [
        field,
        (projection: Projection, filter: EntityFilter) => entityMask(projection, link, filter),
      ] as const,
    ];
  });
  return Object.fromEntries(masks) as Pick<ColumnMasks, DirectPartyFilter>;
}

const countTest = (filter: IntFilter) => maybeTest(numberTest(filter), filter.isNull);

/** Tests dates; a date is known if its first day is. */
function dayTest(filter: DateFilter) {
  const bounds = dateBounds(filter);
  const { isNull } = filter;
  return (days: Days | null): boolean => {
    const { first, last } = days ?? { first: NO_DAY, last: OPEN_END };
    if (typeof isNull === 'boolean' && (first === NO_DAY) !== isNull) return false;
    return isWithinBounds(bounds, first, last);
  };
}

function idMask(projection: Projection, { eq, in: any }: EntityFilter): CaseMask {
  if ((eq ?? null) === null && (any ?? null) === null) return fullMask(projection.data.cases);
  const mask = emptyMask(projection.data.cases);
  for (const id of any ?? (typeof eq === 'string' ? [eq] : [])) {
    const number = typeof eq === 'string' && id !== eq ? undefined : projection.caseNumber(id);
    if (number !== undefined) addCase(mask, number);
  }
  return mask;
}
