import type { BreakdownOrderField } from '../generated/schema.ts';
import type { RecordKind } from './kinds.ts';
import type { StoredEnum } from './values.ts';

/** The dimensions of a breakdown, in the order in which they are listed. */
export const dimensions = [
  { name: 'POST', inWords: 'post', of: 'POST', filter: 'post', records: 'POST' },
  {
    name: 'POST_COUNTRY',
    inWords: 'country of post',
    of: 'POST',
    filter: 'postCountry',
    records: 'COUNTRY',
    column: 'postCountry',
  },
  {
    name: 'AREA',
    inWords: 'area',
    of: 'TECHNOLOGY',
    filter: 'area',
    records: 'AREA',
    column: 'technologyArea',
  },
  // Unknown means: without a class of the one scheme, of which no filter speaks.
  {
    name: 'SCHEME_CLASS',
    inWords: 'class of a scheme',
    of: 'TECHNOLOGY',
    filter: 'schemeClass',
    unknownFilter: false,
    inScheme: true,
    column: 'technologyClasses',
  },
  {
    name: 'TECHNOLOGY',
    inWords: 'technology',
    of: 'TECHNOLOGY',
    filter: 'technology',
    records: 'TECHNOLOGY',
  },
  { name: 'TARGET', inWords: 'target', of: 'TARGET', filter: 'target', records: 'TARGET' },
  {
    name: 'TARGET_COUNTRY',
    inWords: 'country of target',
    of: 'TARGET',
    filter: 'targetCountry',
    records: 'COUNTRY',
    column: 'targetCountry',
  },
  {
    name: 'TARGET_KIND',
    inWords: 'kind of target',
    of: 'TARGET',
    filter: 'targetKind',
    unknownFilter: false,
    values: 'TargetKind',
    column: 'targetKind',
  },
  { name: 'COMPANY', inWords: 'company', of: 'COMPANY', filter: 'company', records: 'COMPANY' },
  {
    name: 'PROVINCE',
    inWords: 'province',
    of: 'COMPANY',
    filter: 'province',
    unknownFilter: false,
    column: 'province',
  },
  // A date may lie in no one year or month, and no filter on dates says so.
  { name: 'YEAR', inWords: 'year', of: 'CASE', filter: 'date', unknownFilter: false, ordered: true },
  { name: 'MONTH', inWords: 'month', of: 'CASE', filter: 'date', unknownFilter: false, ordered: true },
  {
    name: 'COOPERATION',
    inWords: 'cooperation',
    of: 'COOPERATION',
    filter: 'cooperation',
    values: 'Cooperation',
  },
  { name: 'STAGE', inWords: 'stage', of: 'CASE', filter: 'stage', values: 'Stage', column: 'stage' },
  {
    name: 'DIRECTION',
    inWords: 'direction',
    of: 'CASE',
    filter: 'direction',
    values: 'Direction',
    column: 'direction',
  },
  {
    name: 'LANGUAGE',
    inWords: 'language of report',
    of: 'REPORT',
    filter: 'language',
    unknownFilter: false,
    column: 'reportLanguage',
  },
  { name: 'GRADE', inWords: 'grade', of: 'CASE', filter: 'grade', ordered: true, column: 'grade' },
] as const satisfies readonly DimensionModel[];

/** One dimension of a breakdown: a property of cases, of their reports or of their parties. */
interface DimensionModel {
  /** The value of `BreakdownDimension`. */
  readonly name: string;
  /** The dimension in an analyst's words. */
  readonly inWords: string;
  /**
   * The records that have the dimension. Dimensions of the same parties are joined within one party: the country of a target with the kind
   * of the same target. COOPERATION is a list that each case has of its own.
   */
  readonly of: RecordKind | 'COOPERATION';
  /** The field of `CaseFilter` that selects the cases of one key. */
  readonly filter: string;
  /** False if no filter selects the cases whose key is unknown: one company may lack the province that another of the case has. */
  readonly unknownFilter?: false;
  /** The kind of record that its keys are; left out where they are texts. */
  readonly records?: RecordKind;
  /** The enum that its keys are values of. */
  readonly values?: StoredEnum;
  /** True if the keys have an order of their own, which charts keep; the keys of other dimensions are ordered by their counts. */
  readonly ordered?: true;
  /** True if its keys are ids of the classes of one scheme, which the question names. */
  readonly inScheme?: true;
  /** The column of the projection that holds it; left out where the record itself is the key, and for periods. */
  readonly column?: string;
}

export type Dimension = (typeof dimensions)[number];

export type DimensionName = Dimension['name'];

const byName = new Map<string, Dimension>(dimensions.map((dimension) => [dimension.name, dimension]));

/** Returns the dimension of a name. */
export function dimensionOf(name: DimensionName): Dimension {
  const dimension = byName.get(name);
  if (!dimension) throw new Error(`There is no dimension ${name}.`);
  return dimension;
}

export const dimensionNames: readonly DimensionName[] = dimensions.map(({ name }) => name);

/** The dimensions whose keys are ids of records. */
export const recordDimensions: ReadonlySet<DimensionName> = new Set(
  dimensions.flatMap((dimension) => ('records' in dimension ? [dimension.name] : [])),
);

/** The dimensions whose keys are classes of one scheme. */
export const schemeDimensions: ReadonlySet<DimensionName> = new Set(
  dimensions.flatMap((dimension) => ('inScheme' in dimension ? [dimension.name] : [])),
);

/** The orders of a breakdown's rows; KEYS is by the keys themselves: by id, by year, by name of a value. */
export const breakdownOrders = [
  'CASES',
  'TARGETS',
  'COMPANIES',
  'REPORTS',
  'FIRST_ON',
  'LAST_ON',
  'KEYS',
] as const satisfies readonly BreakdownOrderField[];
