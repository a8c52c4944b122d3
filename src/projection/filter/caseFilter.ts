import type { PartyFilter } from '../../model/filters.ts';
import type { PartialDate } from '../../text/partialDate.ts';

type Maybe<T> = T | null | undefined;

export interface EntityFilter {
  readonly eq?: Maybe<string>;
  readonly in?: Maybe<readonly string[]>;
  readonly isNull?: Maybe<boolean>;
}

export interface TextFilter extends EntityFilter {
  readonly contains?: Maybe<string>;
  readonly startsWith?: Maybe<string>;
}

export interface NumberFilter {
  readonly eq?: Maybe<number>;
  readonly in?: Maybe<readonly number[]>;
  readonly gte?: Maybe<number>;
  readonly lte?: Maybe<number>;
  readonly isNull?: Maybe<boolean>;
}

export interface DateFilter {
  readonly eq?: Maybe<PartialDate>;
  readonly gte?: Maybe<PartialDate>;
  readonly lte?: Maybe<PartialDate>;
  readonly isNull?: Maybe<boolean>;
}

type PartyFilters = { readonly [field in PartyFilter]?: Maybe<EntityFilter> };

/** The GraphQL input `CaseFilter` after coercion: dates have a first and a last day, enum values are texts. */
export interface CaseFilter extends PartyFilters {
  readonly id?: Maybe<EntityFilter>;
  readonly caseKind?: Maybe<EntityFilter>;
  readonly title?: Maybe<TextFilter>;
  readonly titleZh?: Maybe<TextFilter>;
  readonly summary?: Maybe<TextFilter>;
  readonly date?: Maybe<DateFilter>;
  readonly publishedOn?: Maybe<DateFilter>;
  readonly occurredOn?: Maybe<DateFilter>;
  readonly report?: Maybe<Readonly<Record<string, unknown>>>;
  readonly programme?: Maybe<EntityFilter>;
  readonly postCountry?: Maybe<EntityFilter>;
  readonly targetAlliance?: Maybe<EntityFilter>;
  readonly targetKind?: Maybe<EntityFilter>;
  readonly companyKind?: Maybe<EntityFilter>;
  readonly province?: Maybe<TextFilter>;
  readonly cooperation?: Maybe<EntityFilter>;
  readonly stage?: Maybe<EntityFilter>;
  readonly direction?: Maybe<EntityFilter>;
  readonly stageOn?: Maybe<DateFilter>;
  readonly follows?: Maybe<EntityFilter>;
  readonly companiesUnnamed?: Maybe<NumberFilter>;
  readonly language?: Maybe<TextFilter>;
  readonly grade?: Maybe<TextFilter>;
  readonly confidence?: Maybe<NumberFilter>;
  readonly reportCount?: Maybe<NumberFilter>;
  readonly independentReports?: Maybe<NumberFilter>;
  readonly sectionKind?: Maybe<EntityFilter>;
  readonly quoteCheck?: Maybe<EntityFilter>;
  readonly text?: Maybe<{ readonly contains?: Maybe<string> }>;
  readonly near?: Maybe<{ readonly latitude: number; readonly longitude: number; readonly km: number }>;
  readonly abroad?: Maybe<boolean>;
  readonly synthetic?: Maybe<{ readonly eq?: Maybe<boolean> }>;
  readonly addedIn?: Maybe<NumberFilter>;
  readonly changedIn?: Maybe<NumberFilter>;
  readonly and?: Maybe<readonly CaseFilter[]>;
  readonly or?: Maybe<readonly CaseFilter[]>;
  readonly not?: Maybe<CaseFilter>;
}
