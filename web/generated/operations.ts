// Written by `npm run generate` from web/workbench/operations/*.graphql and schema/*.graphql; change those.
import type { PersistedOperation } from '../client/persistedOperation.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Dimensions that cases can be grouped by. A case without a value is counted in a row whose key is unknown. */
export type BreakdownDimension =
  /** The posts that took part in it. */
  | 'POST'
  /** The countries where these posts are. */
  | 'POST_COUNTRY'
  /** The areas of its technologies, which users also call sectors. */
  | 'AREA'
  /** The classes of its technologies in one scheme, which `scheme` names. Where another of its technologies has no class there, the case is also in the row whose key is unknown. */
  | 'SCHEME_CLASS'
  /** Its technologies. */
  | 'TECHNOLOGY'
  /** The targets it offers. */
  | 'TARGET'
  /** The countries of its targets. */
  | 'TARGET_COUNTRY'
  /** The kinds of its targets. */
  | 'TARGET_KIND'
  /** Its companies. */
  | 'COMPANY'
  /** The provinces of its companies. */
  | 'PROVINCE'
  /** The year that contains its whole date, such as `2019`; unknown if no single year does. */
  | 'YEAR'
  /** The month that contains its whole date, such as `2019-03`; unknown if no single month does, for example where only the year is known. */
  | 'MONTH'
  /** The forms of cooperation sought. */
  | 'COOPERATION'
  /** The stage it reached. */
  | 'STAGE'
  /** The direction in which technology or people were to go. */
  | 'DIRECTION'
  /** The languages of the reports that support it. */
  | 'LANGUAGE'
  /** The best grade among the reports that do not deny it. */
  | 'GRADE';

/** A band of confidence (docs/confidence.md). */
export type Band =
  /** No report that can be judged supports it. */
  | 'UNGRADED'
  /** Confidence below 0.4. */
  | 'WEAK'
  /** Confidence of at least 0.4 and below 0.6. */
  | 'FAIR'
  /** Confidence of at least 0.6 and below 0.8. */
  | 'GOOD'
  /** Confidence of at least 0.8. */
  | 'STRONG';

/** The kind of case. */
export type CaseKind =
  /** Foreign technology is offered; most cases are. */
  | 'OFFER'
  /** The Chinese side seeks a technology. */
  | 'DEMAND'
  /** An agreement was made. */
  | 'AGREEMENT'
  /** A visit or a study tour. */
  | 'VISIT';

/** A form of cooperation that is sought. */
export type Cooperation =
  /** Investment. */
  | 'INVESTMENT'
  /** Licensing. */
  | 'LICENSING'
  /** Production in China. */
  | 'PRODUCTION'
  /** A joint venture. */
  | 'JOINT_VENTURE'
  /** Recruitment of people. */
  | 'TALENT'
  /** Joint research. */
  | 'JOINT_RESEARCH'
  /** Entry to the Chinese market. */
  | 'MARKET_ENTRY'
  /** Acquisition. */
  | 'ACQUISITION'
  /** Services. */
  | 'SERVICES';

/** The stage that a case reached. */
export type Stage =
  /** It was offered. */
  | 'OFFERED'
  /** The parties were in contact. */
  | 'CONTACTED'
  /** The parties negotiated. */
  | 'NEGOTIATING'
  /** The parties agreed. */
  | 'AGREED'
  /** It came to an end without agreement. */
  | 'ENDED';

/** The role of a party in a case, as a report states it. */
export type CitationRole =
  /** Referred the case. */
  | 'REFERRED'
  /** Was the host. */
  | 'HOSTED'
  /** Was among the organisers. */
  | 'CO_ORGANISED'
  /** Sought the technology. */
  | 'SOUGHT'
  /** Signed. */
  | 'SIGNED'
  /** Went there to see it. */
  | 'VISITED'
  /** Was there: spoke, unveiled, witnessed or was present. */
  | 'ATTENDED';

/** The direction in which technology or people were to go. */
export type Direction =
  /** Technology to China. */
  | 'INWARD'
  /** Technology from China. */
  | 'OUTWARD'
  /** Technology both ways. */
  | 'BOTH'
  /** People to China. */
  | 'TALENT';

/** The kind of section or office of a post that acted. */
export type SectionKind =
  /** The science-and-technology section, or an officer of it. */
  | 'SCIENCE_AND_TECHNOLOGY'
  /** The education section, or an officer of it. */
  | 'EDUCATION'
  /** The economic and commercial section, or an officer of it. */
  | 'COMMERCIAL'
  /** The ambassador, the consul general or a deputy who stood in. */
  | 'HEAD_OF_POST'
  /** Another section or officer. */
  | 'OTHER';

/** The result of checking a quote against a stored copy of its page. */
export type QuoteCheck =
  /** The quote was found in a stored copy of the page. */
  | 'FOUND'
  /** There is no stored copy, or it does not contain the quote. */
  | 'NOT_FOUND'
  /** The quote has not been checked. */
  | 'NOT_CHECKED';

/** The stance of a report towards a statement. */
export type Assertion =
  /** It states it. */
  | 'STATED'
  /** It lets it be inferred. */
  | 'INFERRED'
  /** It denies it; a denial never raises confidence. */
  | 'DENIED';

/** Filter on cases; all its conditions must hold. */
export type CaseFilter = {
  /** The id. */
  readonly id?: IdFilter | null | undefined;
  /** The kind of case. */
  readonly caseKind?: CaseKindFilter | null | undefined;
  /** The title. */
  readonly title?: StringFilter | null | undefined;
  /** The title in Chinese. */
  readonly titleZh?: StringFilter | null | undefined;
  /** The summary. */
  readonly summary?: StringFilter | null | undefined;
  /** The dates of the case: of the event where known, else of the publication. */
  readonly date?: DateFilter | null | undefined;
  /** The date of publication. */
  readonly publishedOn?: DateFilter | null | undefined;
  /** The date of the event. */
  readonly occurredOn?: DateFilter | null | undefined;
  /** The posts that took part in it. */
  readonly post?: EntityFilter | null | undefined;
  /** The targets it offers. */
  readonly target?: EntityFilter | null | undefined;
  /** The companies it involves. */
  readonly company?: EntityFilter | null | undefined;
  /** The technologies it concerns. */
  readonly technology?: EntityFilter | null | undefined;
  /** The areas it concerns. */
  readonly area?: EntityFilter | null | undefined;
  /** The classes that its technologies lie in, of whatever scheme: `class/mic2025.10`. `isNull: true` matches cases whose technologies have none in any scheme. */
  readonly schemeClass?: EntityFilter | null | undefined;
  /** Filter on the reports that support it: at least one must match. A report that only denies the case does not count. */
  readonly report?: ReportFilter | null | undefined;
  /** The programme it is part of. */
  readonly programme?: EntityFilter | null | undefined;
  /** The host countries of its posts. */
  readonly postCountry?: EntityFilter | null | undefined;
  /** The countries of its targets. */
  readonly targetCountry?: EntityFilter | null | undefined;
  /** The alliances of these countries as of the first day of the case. */
  readonly targetAlliance?: AllianceFilter | null | undefined;
  /** The kinds of its targets. */
  readonly targetKind?: TargetKindFilter | null | undefined;
  /** The kinds of its companies. */
  readonly companyKind?: CompanyKindFilter | null | undefined;
  /** The provinces of its companies. */
  readonly province?: StringFilter | null | undefined;
  /** The forms of cooperation sought. */
  readonly cooperation?: CooperationFilter | null | undefined;
  /** The stage it reached. */
  readonly stage?: StageFilter | null | undefined;
  /** The date on which it reached that stage. */
  readonly stageOn?: DateFilter | null | undefined;
  /** The direction in which technology or people were to go. */
  readonly direction?: DirectionFilter | null | undefined;
  /** The outcome. */
  readonly outcome?: StringFilter | null | undefined;
  /** The doubts about it. */
  readonly uncertain?: StringFilter | null | undefined;
  /** The kinds of the sections that acted, according to reports that do not deny the case. */
  readonly sectionKind?: SectionKindFilter | null | undefined;
  /** The role of one of its posts, according to reports that do not deny the case: `{ postRole: { in: [REFERRED], post: "houston" } }` matches cases that Houston is said to have referred. */
  readonly postRole?: PostRole | null | undefined;
  /** The results of checking its quotes: `{ quoteCheck: { eq: NOT_FOUND } }` matches cases with a quote that was not found. */
  readonly quoteCheck?: QuoteCheckFilter | null | undefined;
  /** The case it follows. */
  readonly follows?: EntityFilter | null | undefined;
  /** Number of Chinese counterparts that the source counts without naming them. */
  readonly companiesUnnamed?: IntFilter | null | undefined;
  /** The languages of the reports that support it. */
  readonly language?: StringFilter | null | undefined;
  /** The best grade among the reports that do not deny it. */
  readonly grade?: StringFilter | null | undefined;
  /** The confidence in it, from 0 to 1. */
  readonly confidence?: FloatFilter | null | undefined;
  /** Number of reports that support it. */
  readonly reportCount?: IntFilter | null | undefined;
  /** Number of independent reports that support it; reports that copy one another count as one. */
  readonly independentReports?: IntFilter | null | undefined;
  /** Its titles and summary. */
  readonly text?: TextFilter | null | undefined;
  /** At least one of its targets lies within this circle. */
  readonly near?: Near | null | undefined;
  /** At least one of its targets lies outside the country of a post that took part in it (true), or none does (false). */
  readonly abroad?: boolean | null | undefined;
  /** True if the record is invented. */
  readonly synthetic?: BooleanFilter | null | undefined;
  /** The number of the import that added it. */
  readonly addedIn?: IntFilter | null | undefined;
  /** The number of the import that last changed it. */
  readonly changedIn?: IntFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<CaseFilter> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<CaseFilter> | null | undefined;
  /** This does not hold. */
  readonly not?: CaseFilter | null | undefined;
};

/** Fields that a list of cases can be ordered by. */
export type CaseOrderField =
  /** By the first day of the case. */
  | 'DATE'
  /** By the first day of its publication. */
  | 'PUBLISHED_ON'
  /** By confidence. */
  | 'CONFIDENCE'
  /** By the best grade among its reports, the best first; cases without a grade last. */
  | 'GRADE'
  /** By title. */
  | 'TITLE'
  /** By title in Chinese, by the code points of its characters; those without one last. */
  | 'TITLE_ZH'
  /** By the name of the first of its posts, as they are listed without an order; those without one last. */
  | 'POST'
  /** By the name of the first of its targets, as they are listed without an order; those without one last. */
  | 'TARGET'
  /** By the name of the first of its companies, as they are listed without an order; those without one last. */
  | 'COMPANY'
  /** By the name of the first of its areas, as they are listed without an order; those without one last. */
  | 'AREA'
  /** By the number of reports that support it. */
  | 'REPORTS'
  /** By id. */
  | 'ID';

/** The order of a list of cases. */
export type CaseOrder = {
  /** The field to order by. */
  readonly field: CaseOrderField;
  /** The direction. If it is left out, counts begin with the greatest, all other fields with the smallest, the earliest or A. */
  readonly direction?: OrderDirection | null | undefined;
};

/** The kind of party that a Chinese counterpart is. */
export type CompanyKind =
  /** A company. */
  | 'COMPANY'
  /** A university. */
  | 'UNIVERSITY'
  /** A research institute. */
  | 'RESEARCH_INSTITUTE'
  /** An intermediary, such as a technology transfer centre. */
  | 'INTERMEDIARY'
  /** A public authority. */
  | 'GOVERNMENT'
  /** An association. */
  | 'ASSOCIATION';

/** Filter on companies; all its conditions must hold. */
export type CompanyFilter = {
  /** The id. */
  readonly id?: IdFilter | null | undefined;
  /** The name. */
  readonly name?: StringFilter | null | undefined;
  /** The name in Chinese. */
  readonly nameZh?: StringFilter | null | undefined;
  /** The kind of party. */
  readonly companyKind?: CompanyKindFilter | null | undefined;
  /** The province where it is located. */
  readonly province?: StringFilter | null | undefined;
  /** The company that it is part of. */
  readonly parent?: EntityFilter | null | undefined;
  /** Number of cases that it takes part in. */
  readonly caseCount?: IntFilter | null | undefined;
  /** Number of targets that it appears with. */
  readonly targetCount?: IntFilter | null | undefined;
  /** Number of countries of the targets that it appears with. */
  readonly countryCount?: IntFilter | null | undefined;
  /** True if the record is invented. */
  readonly synthetic?: BooleanFilter | null | undefined;
  /** Filter on its cases: it takes part in at least one case that matches. */
  readonly cases?: CaseFilter | null | undefined;
  /** The number of the import that added it. */
  readonly addedIn?: IntFilter | null | undefined;
  /** The number of the import that last changed it. */
  readonly changedIn?: IntFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<CompanyFilter> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<CompanyFilter> | null | undefined;
  /** This does not hold. */
  readonly not?: CompanyFilter | null | undefined;
};

/** Fields that a list of companies can be ordered by. */
export type CompanyOrderField =
  /** By the number of cases. */
  | 'CASES'
  /** By the number of targets it appears with. */
  | 'TARGETS'
  /** By the number of countries of these targets. */
  | 'COUNTRIES'
  /** By name. */
  | 'NAME'
  /** By name in Chinese, by the code points of its characters; those without one last. */
  | 'NAME_ZH'
  /** By kind; those without one last. */
  | 'COMPANY_KIND'
  /** By province; those without one last. */
  | 'PROVINCE'
  /** By id. */
  | 'ID';

/** The order of a list of companies. */
export type CompanyOrder = {
  /** The field to order by. */
  readonly field: CompanyOrderField;
  /** The direction. If it is left out, counts begin with the greatest, all other fields with the smallest, the earliest or A. */
  readonly direction?: OrderDirection | null | undefined;
};

/** Alliance membership. A filter on cases takes it as of the first day of the case. */
export type Alliance =
  /** A member of NATO. */
  | 'NATO'
  /** A major non-NATO ally of the United States. */
  | 'MNNA'
  /** Either of the two. */
  | 'NATO_OR_MNNA';

/** The state of the projection. */
export type ProjectionState =
  /** The first load is under way. */
  | 'LOADING'
  /** It can be searched and is up to date. */
  | 'READY'
  /** It can be searched, and a newer one is being built beside it. */
  | 'RELOADING'
  /** The last load failed. An earlier projection, if there is one, can still be searched; the load is tried again automatically. */
  | 'FAILED';

/** A condition on a text. */
export type StringFilter = {
  /** Equals this text of 1 to 2,000 characters. */
  readonly eq?: string | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Contains this text of up to 2,000 characters, ignoring upper and lower case. */
  readonly contains?: string | null | undefined;
  /** Starts with this text of up to 2,000 characters, ignoring upper and lower case. */
  readonly startsWith?: string | null | undefined;
  /** Is unknown (true) or known (false). */
  readonly isNull?: boolean | null | undefined;
};

/** A condition on all the text of a case: its titles and summary. */
export type TextFilter = {
  /** Contains this text of 1 to 2,000 characters, ignoring upper and lower case. */
  readonly contains: string;
};

/** A condition on the ids of the records joined to this one: at least one must match, or there is none (`isNull`). */
export type EntityFilter = {
  /** Equals this. */
  readonly eq?: string | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Is unknown (true) or known (false). */
  readonly isNull?: boolean | null | undefined;
};

/** A condition on the id. */
export type IdFilter = {
  /** Equals this. */
  readonly eq?: string | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
};

/** A condition on the presence of a value. */
export type PresenceFilter = {
  /** Is unknown (true) or known (false). */
  readonly isNull?: boolean | null | undefined;
};

/** A condition on a whole number that is never less than 0. */
export type IntFilter = {
  /** Equals this, 0 to 2,147,483,647. */
  readonly eq?: number | null | undefined;
  /** Is one of these, 0 to 2,147,483,647 each. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Is this or more, 0 to 2,147,483,647. */
  readonly gte?: number | null | undefined;
  /** Is this or less, 0 to 2,147,483,647. */
  readonly lte?: number | null | undefined;
  /** Is unknown (true) or known (false). */
  readonly isNull?: boolean | null | undefined;
};

/** A condition on a number between 0 and 1. */
export type FloatFilter = {
  /** Is this or more, 0 to 1. */
  readonly gte?: number | null | undefined;
  /** Is this or less, 0 to 1. */
  readonly lte?: number | null | undefined;
  /** Is unknown (true) or known (false). */
  readonly isNull?: boolean | null | undefined;
};

/** A condition on a true or false value. */
export type BooleanFilter = {
  /** Equals this. */
  readonly eq?: boolean | null | undefined;
};

/**
 * A condition on a date. A bound may be partial (`2019`, `2019-03`). A date matches when it lies wholly inside the bound, so no record
 * falls into two windows that do not overlap.
 */
export type DateFilter = {
  /** Lies wholly within this day, month, year or interval. */
  readonly eq?: string | null | undefined;
  /** Begins on the first day of this or later. */
  readonly gte?: string | null | undefined;
  /** Ends on the last day of this or earlier. */
  readonly lte?: string | null | undefined;
  /** Is unknown (true) or known (false). */
  readonly isNull?: boolean | null | undefined;
};

/** A circle on the map. */
export type Near = {
  /** Latitude of the centre in degrees north, -90 to 90. */
  readonly latitude: number;
  /** Longitude of the centre in degrees east, -180 to 180. */
  readonly longitude: number;
  /** The radius in kilometres, 0 to 20,100 (slightly more than half the circumference of the earth). */
  readonly km: number;
};

/** A condition on the kind of a post. */
export type PostKindFilter = {
  /** Equals this. */
  readonly eq?: PostKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<PostKind> | null | undefined;
  /** Is unknown (true) or known (false). */
  readonly isNull?: boolean | null | undefined;
};

/** A condition on the kind of a target. */
export type TargetKindFilter = {
  /** Equals this. */
  readonly eq?: TargetKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<TargetKind> | null | undefined;
  /** Is unknown (true) or known (false). */
  readonly isNull?: boolean | null | undefined;
};

/** A condition on the kind of a company. */
export type CompanyKindFilter = {
  /** Equals this. */
  readonly eq?: CompanyKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<CompanyKind> | null | undefined;
  /** Is unknown (true) or known (false). */
  readonly isNull?: boolean | null | undefined;
};

/** A condition on the kind of a case. */
export type CaseKindFilter = {
  /** Equals this. */
  readonly eq?: CaseKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<CaseKind> | null | undefined;
  /** Is unknown (true) or known (false). */
  readonly isNull?: boolean | null | undefined;
};

/** A condition on the forms of cooperation that a case seeks: at least one must match. */
export type CooperationFilter = {
  /** Equals this. */
  readonly eq?: Cooperation | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Cooperation> | null | undefined;
  /** Is unknown (true) or known (false). */
  readonly isNull?: boolean | null | undefined;
};

/** A condition on the stage that a case reached. */
export type StageFilter = {
  /** Equals this. */
  readonly eq?: Stage | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Stage> | null | undefined;
  /** Is unknown (true) or known (false). */
  readonly isNull?: boolean | null | undefined;
};

/** A condition on the direction in which technology or people were to go. */
export type DirectionFilter = {
  /** Equals this. */
  readonly eq?: Direction | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Direction> | null | undefined;
  /** Is unknown (true) or known (false). */
  readonly isNull?: boolean | null | undefined;
};

/** A condition on the kinds of the sections that acted: at least one must match. */
export type SectionKindFilter = {
  /** Equals this. */
  readonly eq?: SectionKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<SectionKind> | null | undefined;
  /** Is unknown (true) or known (false). */
  readonly isNull?: boolean | null | undefined;
};

/** A condition on the role of a post in a case: a report must state one of these roles of it. Where no report states a role, none matches. */
export type PostRole = {
  /** Has one of these roles. */
  readonly in: ReadonlyArray<CitationRole>;
  /** Is this post; any post of the case if it is left out. */
  readonly post?: string | null | undefined;
};

/** A condition on the results of checking quotes: at least one must match. */
export type QuoteCheckFilter = {
  /** Equals this. */
  readonly eq?: QuoteCheck | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<QuoteCheck> | null | undefined;
  /** Is unknown (true) or known (false). */
  readonly isNull?: boolean | null | undefined;
};

/** A condition on the grade assigned by a person. */
export type GradingFilter = {
  /** Not graded by a person (true) or graded (false). */
  readonly isNull?: boolean | null | undefined;
};

/** A condition on alliance membership. */
export type AllianceFilter = {
  /** Equals this. */
  readonly eq?: Alliance | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Alliance> | null | undefined;
};

/** A finding drawn from the record: exactly one of these. Its filters may not ask what single citations say (`postRole`, `sectionKind`, `quoteCheck`). */
export type Finding =
  {   /** Number of cases that match. */
  readonly count: CountFinding; readonly share?: never; readonly rank?: never; readonly path?: never; }
  |  { readonly count?: never;   /** The share of a set of cases that matches a filter. */
  readonly share: ShareFinding; readonly rank?: never; readonly path?: never; }
  |  { readonly count?: never; readonly share?: never;   /** The rank of an entity within its kind, by the number of cases. */
  readonly rank: RankFinding; readonly path?: never; }
  |  { readonly count?: never; readonly share?: never; readonly rank?: never;   /** The best path between two entities. */
  readonly path: PathFinding; };

/** Number of cases that match. */
export type CountFinding = {
  /** Filter on the cases. */
  readonly where?: CaseFilter | null | undefined;
};

/** The share of a set of cases that matches a filter. */
export type ShareFinding = {
  /** Filter on the cases that form the share (the numerator). */
  readonly where: CaseFilter;
  /** Filter on the set of cases that the share is taken of (the denominator); all cases if it is left out. */
  readonly of?: CaseFilter | null | undefined;
};

/** The rank of an entity within its kind, by the number of cases: 1 for the most. Entities with equally many cases share a rank. */
export type RankFinding = {
  /** The id of the entity. */
  readonly entity: string;
  /** Filter on the cases that are counted. */
  readonly where?: CaseFilter | null | undefined;
};

/** The best path between two entities, as `paths` finds it. */
export type PathFinding = {
  /** The id of the entity to start from. */
  readonly from: string;
  /** The id of the entity to reach. */
  readonly to: string;
  /** Filter on the cases that may join entities. */
  readonly where?: CaseFilter | null | undefined;
  /** Maximum number of hops, 1 to 8. */
  readonly maxHops?: number;
  /** The kinds of entity that paths may pass through. */
  readonly through?: ReadonlyArray<EntityKind>;
  /** The order that decides which path is best. */
  readonly order?: PathOrder;
  /** The ids of entities that no path may pass through, at most 200. */
  readonly avoid?: ReadonlyArray<string>;
  /** The first days of cases never go back along a path; cases without a date are left out. */
  readonly timeRespecting?: boolean;
  /** Includes cases that no report supports, at a low strength; those that lose all their reports are still left out. */
  readonly unsourced?: boolean;
  /** Allows a hop between two entities of the same kind, such as two targets of one case. */
  readonly sameRole?: boolean;
};

/** The kind of change to the best path. */
export type PathChange =
  /** No path within `maxHops` is left. */
  | 'LOST'
  /** The best path left has more hops. */
  | 'LONGER'
  /** The best path left has less strength. */
  | 'WEAKER'
  /** Another path, with as many hops and the same strength, is the best. */
  | 'REPLACED'
  /** There is a path where there was none. */
  | 'FOUND'
  /** The best path has fewer hops. */
  | 'SHORTER'
  /** The best path has more strength: reports that were counted together with the wrong one now count by themselves. */
  | 'STRONGER';

/** The verdict of a judgement. */
export type JudgementVerdict =
  /** The two are the same; this is transitive. */
  | 'SAME'
  /** The two are different. */
  | 'DIFFERENT'
  /** It is not known; this says nothing about other records. */
  | 'UNSURE';

/** The judgement on a match. */
export type MatchVerdict =
  /** The record has the name. At most one record of an answer is judged so. */
  | 'SAME'
  /** The record may have the name: a person must look. */
  | 'REVIEW'
  /** The record is another. */
  | 'DIFFERENT';

/** The kind of a reason for the score of a match. */
export type MatchFeatureKind =
  /** Likeness of the names. */
  | 'NAME'
  /** An identifier that both have, or one of the same scheme in which they differ. */
  | 'IDENTIFIER'
  /** The address of two reports. */
  | 'ADDRESS'
  /** The countries. */
  | 'COUNTRY'
  /** Another record is as likely. */
  | 'AMBIGUOUS';

/** The difference between two names, the smallest one first. */
export type NameDifference =
  /** None but capitals, accents, punctuation, and traditional or simplified characters. */
  | 'NONE'
  /** Spaces. */
  | 'SPACING'
  /** A legal form, or a country in brackets at the end. */
  | 'LEGAL_FORM'
  /** Synonyms of a country, a city, a post or a type of institution. */
  | 'SYNONYM'
  /** The script: one name is the pinyin of the other, or has the sound and the meaning of its parts. */
  | 'SCRIPT'
  /** The order of the words. */
  | 'WORD_ORDER'
  /** Words of much the same meaning. */
  | 'MEANING'
  /** Letters. */
  | 'TYPING'
  /** One name has the initials of the other. */
  | 'INITIALS'
  /** Words that only one of them has. */
  | 'WORDS';

/** Measures that the members of a network can be ranked by. */
export type NetworkMeasure =
  /** Number of other members that a member is tied to. The greatest first. */
  | 'DEGREE'
  /** Sum of the weights of a member's ties; a case counts once for each tie. The greatest first. */
  | 'WEIGHTED_DEGREE'
  /** The share of pairs of other members whose shortest chains lead through a member (Freeman). From 0 to 1, the greatest first. */
  | 'BETWEENNESS'
  /** The share of time that a random walk along the ties spends at a member; ties are followed in proportion to their weights. All values add up to 1; the greatest first. */
  | 'PAGERANK'
  /** The greatest k for which a member belongs to a part of the network whose members all have at least k ties within it. The greatest first. */
  | 'CORE'
  /** The number of the community that a member belongs to (Louvain); the largest community is number 1. The smallest number first. */
  | 'COMMUNITY'
  /** Number of pairs, not tied to each other, that a member stands between, by role between countries (Gould and Fernandez). The greatest first. */
  | 'BROKERAGE'
  /** The degree to which a member's contacts are tied to one another, so that there is little to broker between them (Burt). The least constrained first; members without ties are left out. */
  | 'CONSTRAINT';

/** The kinds of record. */
export type EntityKind =
  /** An embassy, a consulate or another office that refers cases. */
  | 'POST'
  /** A published matchmaking opportunity. */
  | 'CASE'
  /** A foreign company, university, institute or individual that a case offers. */
  | 'TARGET'
  /** A Chinese counterpart. */
  | 'COMPANY'
  /** A technology within an area. */
  | 'TECHNOLOGY'
  /** An area of technology, which users also call a sector. */
  | 'AREA'
  /** A country. */
  | 'COUNTRY'
  /** A recurring event or scheme. */
  | 'PROGRAMME'
  /** A published source. */
  | 'REPORT';

/** The kind of name that an alias is. */
export type AliasKind =
  /** A name it had before. */
  | 'FORMER'
  /** The name in another language. */
  | 'TRANSLATION'
  /** A short form. */
  | 'ABBREVIATION'
  /** The name written in another script. */
  | 'TRANSLITERATION'
  /** Another spelling. */
  | 'VARIANT'
  /** The Chinese name in pinyin, added by the import. */
  | 'PINYIN';

/** The direction of an order. Unknown values come last in both directions. */
export type OrderDirection =
  /** From the smallest, the earliest, or A. */
  | 'ASC'
  /** From the greatest, the latest, or Z. */
  | 'DESC';

/** The order of paths. Ties are ordered by id, so the order is always the same. */
export type PathOrder =
  /** The fewest hops first, then the strongest. */
  | 'NEAREST'
  /** The strongest first, whatever their length, then the fewest hops. */
  | 'STRONGEST';

/** The reason why a search returned no more. */
export type PathStop =
  /** Fewer were found than requested; a higher limit of hops might find more. */
  | 'HOPS'
  /** The search did as much work as one search may. */
  | 'WORK'
  /** The search took as long as one search may. */
  | 'TIME';

/** The role of an entity in a case. */
export type PartyRole =
  /** As a post that took part in it, by referring it or otherwise. */
  | 'REFERRED'
  /** As a target that it offers. */
  | 'OFFERED'
  /** As a company that it involves. */
  | 'INVOLVED'
  /** As a technology that it concerns. */
  | 'CONCERNED'
  /** As the area of such a technology. */
  | 'AREA_CONCERNED'
  /** As the country of such a target. */
  | 'COUNTRY_OF_TARGET';

/** Conditions that can be relaxed to find a path. */
export type Relaxation =
  /** One more hop. */
  | 'MAX_HOPS'
  /** One part of `where` left out. */
  | 'FILTER'
  /** One more kind passed through. */
  | 'THROUGH'
  /** Dates may go back along a path. */
  | 'TIME_RESPECTING'
  /** No entities to avoid. */
  | 'AVOID'
  /** Cases that no report supports. */
  | 'UNSOURCED'
  /** Hops between two of the same kind. */
  | 'SAME_ROLE';

/** The kind of post. */
export type PostKind =
  /** An embassy. */
  | 'EMBASSY'
  /** A consulate-general. */
  | 'CONSULATE_GENERAL'
  /** A consulate. */
  | 'CONSULATE'
  /** A mission to an international organisation. */
  | 'MISSION'
  /** Another office. */
  | 'OFFICE';

/** Filter on posts; all its conditions must hold. */
export type PostFilter = {
  /** The id. */
  readonly id?: IdFilter | null | undefined;
  /** The name. */
  readonly name?: StringFilter | null | undefined;
  /** The name in Chinese. */
  readonly nameZh?: StringFilter | null | undefined;
  /** The kind of post. */
  readonly postKind?: PostKindFilter | null | undefined;
  /** The country where it is located. */
  readonly country?: EntityFilter | null | undefined;
  /** The city where it is located. */
  readonly city?: StringFilter | null | undefined;
  /** The date when it opened. */
  readonly openedOn?: DateFilter | null | undefined;
  /** The date when it closed. */
  readonly closedOn?: DateFilter | null | undefined;
  /** The location, to the precision of the city. */
  readonly location?: PresenceFilter | null | undefined;
  /** The jurisdiction. */
  readonly jurisdiction?: StringFilter | null | undefined;
  /** The post that it is part of. */
  readonly parent?: EntityFilter | null | undefined;
  /** Number of cases that it takes part in. */
  readonly caseCount?: IntFilter | null | undefined;
  /** Number of targets that its cases offered. */
  readonly targetCount?: IntFilter | null | undefined;
  /** Filter on its cases: it takes part in at least one case that matches. */
  readonly cases?: CaseFilter | null | undefined;
  /** The number of the import that added it. */
  readonly addedIn?: IntFilter | null | undefined;
  /** The number of the import that last changed it. */
  readonly changedIn?: IntFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<PostFilter> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<PostFilter> | null | undefined;
  /** This does not hold. */
  readonly not?: PostFilter | null | undefined;
};

/** Fields that a list of posts can be ordered by. */
export type PostOrderField =
  /** By the number of cases. */
  | 'CASES'
  /** By the number of targets its cases offered. */
  | 'TARGETS'
  /** By the number of companies its cases involved. */
  | 'COMPANIES'
  /** By name. */
  | 'NAME'
  /** By name in Chinese, by the code points of its characters; those without one last. */
  | 'NAME_ZH'
  /** By kind; those without one last. */
  | 'POST_KIND'
  /** By the name of the country where it is located. */
  | 'COUNTRY'
  /** By the name of the city where it is located; those without one last. */
  | 'CITY'
  /** By the date of opening; those without one last. */
  | 'OPENED_ON'
  /** By the date of closing; those without one last. */
  | 'CLOSED_ON'
  /** By id. */
  | 'ID';

/** The order of a list of posts. */
export type PostOrder = {
  /** The field to order by. */
  readonly field: PostOrderField;
  /** The direction. If it is left out, counts begin with the greatest, all other fields with the smallest, the earliest or A. */
  readonly direction?: OrderDirection | null | undefined;
};

/** Filter on programmes; all its conditions must hold. */
export type ProgrammeFilter = {
  /** The id. */
  readonly id?: IdFilter | null | undefined;
  /** The name. */
  readonly name?: StringFilter | null | undefined;
  /** The name in Chinese. */
  readonly nameZh?: StringFilter | null | undefined;
  /** The organiser. */
  readonly organiser?: StringFilter | null | undefined;
  /** Number of cases that it takes part in. */
  readonly caseCount?: IntFilter | null | undefined;
  /** True if the record is invented. */
  readonly synthetic?: BooleanFilter | null | undefined;
  /** Filter on its cases: it takes part in at least one case that matches. */
  readonly cases?: CaseFilter | null | undefined;
  /** The number of the import that added it. */
  readonly addedIn?: IntFilter | null | undefined;
  /** The number of the import that last changed it. */
  readonly changedIn?: IntFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<ProgrammeFilter> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ProgrammeFilter> | null | undefined;
  /** This does not hold. */
  readonly not?: ProgrammeFilter | null | undefined;
};

/** Fields that a list of programmes can be ordered by. */
export type ProgrammeOrderField =
  /** By the number of cases. */
  | 'CASES'
  /** By name. */
  | 'NAME'
  /** By name in Chinese, by the code points of its characters; those without one last. */
  | 'NAME_ZH'
  /** By organiser; those without one last. */
  | 'ORGANISER'
  /** By id. */
  | 'ID';

/** The order of a list of programmes. */
export type ProgrammeOrder = {
  /** The field to order by. */
  readonly field: ProgrammeOrderField;
  /** The direction. If it is left out, counts begin with the greatest, all other fields with the smallest, the earliest or A. */
  readonly direction?: OrderDirection | null | undefined;
};

/** Filter on reports; all its conditions must hold. */
export type ReportFilter = {
  /** The id. */
  readonly id?: IdFilter | null | undefined;
  /** Is this report: short for `id: { eq: … }` in a filter on cases. */
  readonly eq?: string | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** A case has none (true) or has some (false). */
  readonly isNull?: boolean | null | undefined;
  /** The title. */
  readonly title?: StringFilter | null | undefined;
  /** The publisher. */
  readonly publisher?: StringFilter | null | undefined;
  /** The date of publication. */
  readonly publishedOn?: DateFilter | null | undefined;
  /** The address of the source. */
  readonly url?: StringFilter | null | undefined;
  /** The address of an archived copy. */
  readonly archivedUrl?: StringFilter | null | undefined;
  /** Its language. */
  readonly language?: StringFilter | null | undefined;
  /** Its grade, such as `B2`. */
  readonly grade?: StringFilter | null | undefined;
  /** The reliability of its source, A to F. */
  readonly reliability?: StringFilter | null | undefined;
  /** The credibility of its content, 1 to 6. */
  readonly credibility?: IntFilter | null | undefined;
  /** The grade assigned by a person: `{ grading: { isNull: true } }` matches reports that no person has graded. */
  readonly grading?: GradingFilter | null | undefined;
  /** The SHA-256 of its text. */
  readonly textSha256?: StringFilter | null | undefined;
  /** The proposed reliability, A to F. */
  readonly proposedReliability?: StringFilter | null | undefined;
  /** The proposed credibility, 1 to 6. */
  readonly proposedCredibility?: IntFilter | null | undefined;
  /** The reason for the proposal. */
  readonly proposalReason?: StringFilter | null | undefined;
  /** The report it copies or draws on. */
  readonly derivedFrom?: EntityFilter | null | undefined;
  /** Number of cases that it takes part in. */
  readonly caseCount?: IntFilter | null | undefined;
  /** True if the record is invented. */
  readonly synthetic?: BooleanFilter | null | undefined;
  /** The number of the import that added it. */
  readonly addedIn?: IntFilter | null | undefined;
  /** The number of the import that last changed it. */
  readonly changedIn?: IntFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<ReportFilter> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ReportFilter> | null | undefined;
  /** This does not hold. */
  readonly not?: ReportFilter | null | undefined;
};

/** Fields that a list of reports can be ordered by. */
export type ReportOrderField =
  /** By the first day of its publication. */
  | 'PUBLISHED_ON'
  /** By the number of cases that rest on it. */
  | 'CASES'
  /** By grade, the best first; reports that cannot be judged last. */
  | 'GRADE'
  /** By title. */
  | 'TITLE'
  /** By publisher; those without one last. */
  | 'PUBLISHER'
  /** By language; those without one last. */
  | 'LANGUAGE'
  /** By address; those without one last. */
  | 'URL'
  /** By id. */
  | 'ID';

/** The order of a list of reports. */
export type ReportOrder = {
  /** The field to order by. */
  readonly field: ReportOrderField;
  /** The direction. If it is left out, counts begin with the greatest, all other fields with the smallest, the earliest or A. */
  readonly direction?: OrderDirection | null | undefined;
};

/** The kind of text that a search matched. */
export type MatchKind =
  /** The record's id. */
  | 'ID'
  /** The record's name or title. */
  | 'NAME'
  /** A case's summary. */
  | 'SUMMARY'
  /** A name it had before. */
  | 'FORMER'
  /** A name in another language. */
  | 'TRANSLATION'
  /** A short form. */
  | 'ABBREVIATION'
  /** A name written in another script. */
  | 'TRANSLITERATION'
  /** Another spelling. */
  | 'VARIANT'
  /** A Chinese name in pinyin. */
  | 'PINYIN'
  /** A term that the program's vocabulary knows for the record. */
  | 'SYNONYM'
  /** An identifier of it elsewhere. */
  | 'IDENTIFIER';

/** Dimensions that areas can be compared with. */
export type SignificanceOf =
  /** The posts that took part in a case. */
  | 'POST'
  /** The countries of the targets it offers. */
  | 'TARGET_COUNTRY';

/** The kind of party that a target is. */
export type TargetKind =
  /** A company. */
  | 'COMPANY'
  /** A university. */
  | 'UNIVERSITY'
  /** A research institute. */
  | 'RESEARCH_INSTITUTE'
  /** An individual, by the name that the public source gives. */
  | 'INDIVIDUAL'
  /** A public authority. */
  | 'GOVERNMENT'
  /** An association. */
  | 'ASSOCIATION';

/** Filter on targets; all its conditions must hold. */
export type TargetFilter = {
  /** The id. */
  readonly id?: IdFilter | null | undefined;
  /** The name. */
  readonly name?: StringFilter | null | undefined;
  /** The name in Chinese. */
  readonly nameZh?: StringFilter | null | undefined;
  /** The kind of party. */
  readonly targetKind?: TargetKindFilter | null | undefined;
  /** The country where it is located. */
  readonly country?: EntityFilter | null | undefined;
  /** The city where it is located. */
  readonly city?: StringFilter | null | undefined;
  /** The state, province or region where it is located. */
  readonly region?: StringFilter | null | undefined;
  /** The location, to the precision of the city. */
  readonly location?: PresenceFilter | null | undefined;
  /** It lies within this circle. */
  readonly near?: Near | null | undefined;
  /** The target that it is part of. */
  readonly parent?: EntityFilter | null | undefined;
  /** Number of cases that it takes part in. */
  readonly caseCount?: IntFilter | null | undefined;
  /** Number of posts that took part in its cases. */
  readonly postCount?: IntFilter | null | undefined;
  /** Number of companies that took part in its cases. */
  readonly companyCount?: IntFilter | null | undefined;
  /** True if the record is invented. */
  readonly synthetic?: BooleanFilter | null | undefined;
  /** Filter on its cases: it takes part in at least one case that matches. */
  readonly cases?: CaseFilter | null | undefined;
  /** The number of the import that added it. */
  readonly addedIn?: IntFilter | null | undefined;
  /** The number of the import that last changed it. */
  readonly changedIn?: IntFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<TargetFilter> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<TargetFilter> | null | undefined;
  /** This does not hold. */
  readonly not?: TargetFilter | null | undefined;
};

/** Fields that a list of targets can be ordered by. */
export type TargetOrderField =
  /** By the number of cases. */
  | 'CASES'
  /** By the number of posts that took part in its cases. */
  | 'POSTS'
  /** By the number of companies in its cases. */
  | 'COMPANIES'
  /** By name. */
  | 'NAME'
  /** By name in Chinese, by the code points of its characters; those without one last. */
  | 'NAME_ZH'
  /** By kind; those without one last. */
  | 'TARGET_KIND'
  /** By the name of the country where it is located. */
  | 'COUNTRY'
  /** By the name of the city where it is located; those without one last. */
  | 'CITY'
  /** By the state, province or region where it is located; those without one last. */
  | 'REGION'
  /** By id. */
  | 'ID';

/** The order of a list of targets. */
export type TargetOrder = {
  /** The field to order by. */
  readonly field: TargetOrderField;
  /** The direction. If it is left out, counts begin with the greatest, all other fields with the smallest, the earliest or A. */
  readonly direction?: OrderDirection | null | undefined;
};

/** The way in which pairs were chosen. */
export type PairChoice =
  /** The pairs that `from` and `to` name. */
  | 'ASKED'
  /** The pairs that share the most lost cases, then by id. */
  | 'LOST_CASES'
  /** If no case is lost: pairs of the busiest neighbours of removed entities that paths may pass through, up to 25 of each kind, those with the most cases first. */
  | 'JOINED_BY_REMOVED';

/** The change to the best path of a pair. */
export type PairFate =
  /** No path within `maxHops` is left. */
  | 'LOST'
  /** The best path left has more hops. */
  | 'LONGER'
  /** The best path left has as many hops but less strength. */
  | 'WEAKER'
  /** A path with as many hops and the same strength is left. */
  | 'SAME'
  /** There was no path within `maxHops`. */
  | 'NONE';

/** The reason why a pair no longer has a path within `maxHops`. */
export type LossReason =
  /** A path with more hops is left; a higher `maxHops` finds it. */
  | 'MORE_HOPS'
  /** There were paths that pass through none of the removed entities, and each rests on a case that is lost. */
  | 'LOST_CASES'
  /** Every path passed through a removed entity. */
  | 'REMOVED_BETWEEN';

export type BriefBasisQueryVariables = Exact<{
  where?: CaseFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type BriefBasisQuery = { readonly all: { readonly totalCount: number }, readonly cases: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Case', readonly date: string, readonly independentReports: number, readonly uncertain: string | null, readonly id: string, readonly label: string, readonly labelZh: string | null, readonly citations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly assertion: Assertion, readonly report: { readonly __typename: 'Report', readonly grade: string | null, readonly id: string, readonly label: string, readonly labelZh: string | null } }> } }> } };

export type BrowseCompaniesQueryVariables = Exact<{
  where?: CompanyFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  orderBy: CompanyOrder;
}>;


export type BrowseCompaniesQuery = { readonly dataset: { readonly revision: number }, readonly companies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Company', readonly caseCount: number, readonly synthetic: boolean, readonly companyKind: CompanyKind | null, readonly province: string | null, readonly targetCount: number, readonly countryCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null }> } };

export type BrowsePostsQueryVariables = Exact<{
  where?: PostFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  orderBy: PostOrder;
}>;


export type BrowsePostsQuery = { readonly dataset: { readonly revision: number }, readonly posts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Post', readonly caseCount: number, readonly synthetic: boolean, readonly postKind: PostKind | null, readonly city: string | null, readonly openedOn: string | null, readonly closedOn: string | null, readonly targetCount: number, readonly companyCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null, readonly country: { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null } }> } };

export type BrowseProgrammesQueryVariables = Exact<{
  where?: ProgrammeFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  orderBy: ProgrammeOrder;
}>;


export type BrowseProgrammesQuery = { readonly dataset: { readonly revision: number }, readonly programmes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Programme', readonly caseCount: number, readonly synthetic: boolean, readonly organiser: string | null, readonly id: string, readonly label: string, readonly labelZh: string | null }> } };

export type BrowseReportsQueryVariables = Exact<{
  where?: ReportFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  orderBy: ReportOrder;
}>;


export type BrowseReportsQuery = { readonly dataset: { readonly revision: number }, readonly reports: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Report', readonly caseCount: number, readonly synthetic: boolean, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly grade: string | null, readonly url: string | null, readonly id: string, readonly label: string, readonly labelZh: string | null }> } };

export type BrowseTargetsQueryVariables = Exact<{
  where?: TargetFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  orderBy: TargetOrder;
}>;


export type BrowseTargetsQuery = { readonly dataset: { readonly revision: number }, readonly targets: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Target', readonly caseCount: number, readonly synthetic: boolean, readonly targetKind: TargetKind | null, readonly city: string | null, readonly region: string | null, readonly postCount: number, readonly companyCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null, readonly country: { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null } }> } };

export type CasePartiesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type CasePartiesQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly date: string, readonly posts: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly targets: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly country: { readonly id: string } }> }, readonly companies: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly technologies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly area: { readonly id: string } }> } }
    | Record<PropertyKey, never>
   | null> };

export type CaseTableQueryVariables = Exact<{
  where?: CaseFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  orderBy: CaseOrder;
}>;


export type CaseTableQuery = { readonly dataset: { readonly revision: number }, readonly cases: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Case', readonly date: string, readonly publishedOn: string | null, readonly confidence: number | null, readonly band: Band, readonly grade: string | null, readonly independentReports: number, readonly reportCount: number, readonly synthetic: boolean, readonly id: string, readonly label: string, readonly labelZh: string | null, readonly posts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }> }, readonly targets: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null, readonly country: { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null } }> }, readonly companies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }> }, readonly areas: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }> } }> } };

export type CasesOfCellsQueryVariables = Exact<{
  by: ReadonlyArray<BreakdownDimension> | BreakdownDimension;
  scheme?: string | null | undefined;
  where?: CaseFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type CasesOfCellsQuery = { readonly breakdown: { readonly revision: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly caseCount: number, readonly keys: ReadonlyArray<{ readonly id: string | null, readonly label: string | null }>, readonly cases: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> } };

export type CasesOfHopsQueryVariables = Exact<{
  from: string;
  to: string;
  where?: CaseFilter | null | undefined;
  first: number;
  maxHops: number;
  through: ReadonlyArray<EntityKind> | EntityKind;
  order: PathOrder;
  avoid: ReadonlyArray<string> | string;
  disjoint: boolean;
  timeRespecting: boolean;
  unsourced: boolean;
  sameRole: boolean;
}>;


export type CasesOfHopsQuery = { readonly paths: { readonly paths: ReadonlyArray<{ readonly hops: ReadonlyArray<{ readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly cases: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> }> } };

export type ChangesSinceQueryVariables = Exact<{
  revision: number;
}>;


export type ChangesSinceQuery = { readonly dataset: { readonly revision: number }, readonly newCases: { readonly totalCount: number }, readonly changedCases: { readonly totalCount: number } };

export type CountCasesQueryVariables = Exact<{
  where: CaseFilter;
}>;


export type CountCasesQuery = { readonly cases: { readonly totalCount: number } };

export type DatasetOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetOverviewQuery = { readonly dataset: { readonly revision: number, readonly synthetic: boolean | null, readonly importing: boolean, readonly counts: { readonly cases: number, readonly posts: number, readonly targets: number, readonly companies: number, readonly technologies: number, readonly countries: number, readonly reports: number }, readonly projection: { readonly state: ProjectionState, readonly revision: number | null }, readonly sources: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly title: string | null, readonly synthetic: boolean | null }> } } };

export type FindQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  first: number;
}>;


export type FindQuery = { readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly score: number, readonly matched: { readonly text: string, readonly kind: MatchKind, readonly language: string | null }, readonly node:
        | { readonly __typename: 'Area', readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Case', readonly date: string, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Company', readonly province: string | null, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Country', readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Post', readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null, readonly country: { readonly label: string } }
        | { readonly __typename: 'Programme', readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Report', readonly grade: string | null, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Target', readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null, readonly country: { readonly label: string } }
        | { readonly __typename: 'Technology', readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null }
       }> } };

type NamedRecord_Area_Fragment = { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null };

type NamedRecord_Case_Fragment = { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null };

type NamedRecord_Company_Fragment = { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null };

type NamedRecord_Country_Fragment = { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null };

type NamedRecord_Post_Fragment = { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null };

type NamedRecord_Programme_Fragment = { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null };

type NamedRecord_Report_Fragment = { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null };

type NamedRecord_Target_Fragment = { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null };

type NamedRecord_Technology_Fragment = { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null };

export type NamedRecordFragment =
  | NamedRecord_Area_Fragment
  | NamedRecord_Case_Fragment
  | NamedRecord_Company_Fragment
  | NamedRecord_Country_Fragment
  | NamedRecord_Post_Fragment
  | NamedRecord_Programme_Fragment
  | NamedRecord_Report_Fragment
  | NamedRecord_Target_Fragment
  | NamedRecord_Technology_Fragment
;

export type CaseLineFragment = { readonly __typename: 'Case', readonly date: string, readonly publishedOn: string | null, readonly confidence: number | null, readonly band: Band, readonly grade: string | null, readonly independentReports: number, readonly reportCount: number, readonly synthetic: boolean, readonly id: string, readonly label: string, readonly labelZh: string | null, readonly posts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }> }, readonly targets: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null, readonly country: { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null } }> }, readonly companies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }> }, readonly areas: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }> } };

export type CitationLineFragment = { readonly assertion: Assertion, readonly role: CitationRole | null, readonly section: string | null, readonly grade: string | null, readonly locator: string | null, readonly quote: string | null, readonly entity:
    | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
    | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
    | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
    | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
    | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
    | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
    | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
    | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
    | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
   | null, readonly report: { readonly __typename: 'Report', readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null, readonly archivedUrl: string | null, readonly grade: string | null, readonly synthetic: boolean, readonly id: string, readonly label: string, readonly labelZh: string | null } };

export type RankedFragment = { readonly revision: number, readonly totalCount: number, readonly caseTotal: number, readonly unknownTotal: number, readonly nodes: ReadonlyArray<{ readonly caseCount: number, readonly firstOn: string | null, readonly lastOn: string | null, readonly openEnded: boolean, readonly keys: ReadonlyArray<{ readonly node:
        | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
       | null }> }> };

export type ChangedFindingFragment = { readonly path: PathChange | null, readonly lostCount: number, readonly gainedCount: number, readonly report: { readonly __typename: 'Report', readonly grade: string | null, readonly id: string, readonly label: string, readonly labelZh: string | null }, readonly after: { readonly caseCount: number | null, readonly ofCount: number | null, readonly share: number | null, readonly rank: number | null, readonly path: { readonly hops: number, readonly strength: number } | null } };

export type FoundValueFragment = { readonly caseCount: number | null, readonly ofCount: number | null, readonly share: number | null, readonly rank: number | null, readonly path: { readonly hops: number, readonly strength: number } | null };

export type GridQueryVariables = Exact<{
  by: ReadonlyArray<BreakdownDimension> | BreakdownDimension;
  scheme?: string | null | undefined;
  where?: CaseFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type GridQuery = { readonly breakdown: { readonly revision: number, readonly totalCount: number, readonly caseTotal: number, readonly unknownTotal: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly caseCount: number, readonly targetCount: number, readonly companyCount: number, readonly reportCount: number, readonly share: number, readonly firstOn: string | null, readonly lastOn: string | null, readonly openEnded: boolean, readonly keys: ReadonlyArray<{ readonly dimension: BreakdownDimension, readonly id: string | null, readonly label: string | null, readonly node:
          | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
         | null }> }> } };

export type GroupsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type GroupsQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string }
    | { readonly grade: string | null, readonly id: string, readonly areas: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }> }, readonly targets: { readonly nodes: ReadonlyArray<{ readonly country: { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null } }> } }
    | { readonly id: string, readonly areas: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }> } }
    | { readonly id: string }
    | { readonly id: string, readonly country: { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }, readonly areas: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }> } }
    | { readonly id: string }
    | { readonly grade: string | null, readonly id: string }
    | { readonly id: string, readonly country: { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }, readonly areas: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }> } }
    | { readonly id: string, readonly area: { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null } }
   | null> };

export type IfWrongQueryVariables = Exact<{
  report: string;
  findings: ReadonlyArray<Finding> | Finding;
}>;


export type IfWrongQuery = { readonly ifWrong: { readonly meaning: string, readonly changedCount: number, readonly findings: ReadonlyArray<{ readonly before: { readonly caseCount: number | null, readonly ofCount: number | null, readonly share: number | null, readonly rank: number | null, readonly path: { readonly hops: number, readonly strength: number } | null }, readonly change: { readonly path: PathChange | null, readonly lostCount: number, readonly gainedCount: number, readonly report: { readonly __typename: 'Report', readonly grade: string | null, readonly id: string, readonly label: string, readonly labelZh: string | null }, readonly after: { readonly caseCount: number | null, readonly ofCount: number | null, readonly share: number | null, readonly rank: number | null, readonly path: { readonly hops: number, readonly strength: number } | null } } | null }> } };

export type InReachQueryVariables = Exact<{
  from: string;
  maxHops: number;
  where?: CaseFilter | null | undefined;
}>;


export type InReachQuery = { readonly reach: { readonly revision: number, readonly totalCount: number, readonly complete: boolean, readonly settledHops: number, readonly meaning: string, readonly groups: ReadonlyArray<{ readonly kind: EntityKind, readonly hops: number, readonly count: number }>, readonly edges: ReadonlyArray<{ readonly hops: number, readonly strength: number, readonly judged: boolean, readonly node:
        | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
       }> } };

export type JudgementsAboutQueryVariables = Exact<{
  about: string;
  first: number;
}>;


export type JudgementsAboutQuery = { readonly judgements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly recordId: string, readonly recordName: string, readonly otherId: string, readonly otherName: string, readonly verdict: JudgementVerdict }> } };

export type LatestCasesQueryVariables = Exact<{
  where?: CaseFilter | null | undefined;
  first: number;
}>;


export type LatestCasesQuery = { readonly cases: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }> } };

export type LatestImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestImportsQuery = { readonly dataset: { readonly imports: { readonly nodes: ReadonlyArray<{ readonly number: number, readonly packages: ReadonlyArray<string>, readonly finishedAt: string | null, readonly added: number, readonly changed: number, readonly removed: number, readonly undoes: number | null, readonly undoneIn: number | null, readonly recomputed: ReadonlyArray<string> }> } } };

export type LikelyDuplicatesQueryVariables = Exact<{
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  first: number;
}>;


export type LikelyDuplicatesQuery = { readonly duplicates: { readonly totalCount: number, readonly notice: string | null, readonly nodes: ReadonlyArray<{ readonly score: number, readonly features: ReadonlyArray<{ readonly feature: MatchFeatureKind, readonly points: number, readonly because: string }>, readonly record:
        | { readonly __typename: 'Area', readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Case', readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Company', readonly province: string | null, readonly identifiers: ReadonlyArray<string>, readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null, readonly aliases: ReadonlyArray<{ readonly text: string }> }
        | { readonly __typename: 'Country', readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Post', readonly city: string | null, readonly identifiers: ReadonlyArray<string>, readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null, readonly country: { readonly label: string }, readonly aliases: ReadonlyArray<{ readonly text: string }> }
        | { readonly __typename: 'Programme', readonly organiser: string | null, readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null, readonly aliases: ReadonlyArray<{ readonly text: string }> }
        | { readonly __typename: 'Report', readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Target', readonly identifiers: ReadonlyArray<string>, readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null, readonly country: { readonly label: string }, readonly aliases: ReadonlyArray<{ readonly text: string }> }
        | { readonly __typename: 'Technology', readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null, readonly area: { readonly label: string }, readonly aliases: ReadonlyArray<{ readonly text: string }> }
      , readonly other:
        | { readonly __typename: 'Area', readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Case', readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Company', readonly province: string | null, readonly identifiers: ReadonlyArray<string>, readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null, readonly aliases: ReadonlyArray<{ readonly text: string }> }
        | { readonly __typename: 'Country', readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Post', readonly city: string | null, readonly identifiers: ReadonlyArray<string>, readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null, readonly country: { readonly label: string }, readonly aliases: ReadonlyArray<{ readonly text: string }> }
        | { readonly __typename: 'Programme', readonly organiser: string | null, readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null, readonly aliases: ReadonlyArray<{ readonly text: string }> }
        | { readonly __typename: 'Report', readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Target', readonly identifiers: ReadonlyArray<string>, readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null, readonly country: { readonly label: string }, readonly aliases: ReadonlyArray<{ readonly text: string }> }
        | { readonly __typename: 'Technology', readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null, readonly area: { readonly label: string }, readonly aliases: ReadonlyArray<{ readonly text: string }> }
       }> } };

type DuplicateSide_Area_Fragment = { readonly __typename: 'Area', readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null };

type DuplicateSide_Case_Fragment = { readonly __typename: 'Case', readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null };

type DuplicateSide_Company_Fragment = { readonly __typename: 'Company', readonly province: string | null, readonly identifiers: ReadonlyArray<string>, readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null, readonly aliases: ReadonlyArray<{ readonly text: string }> };

type DuplicateSide_Country_Fragment = { readonly __typename: 'Country', readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null };

type DuplicateSide_Post_Fragment = { readonly __typename: 'Post', readonly city: string | null, readonly identifiers: ReadonlyArray<string>, readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null, readonly country: { readonly label: string }, readonly aliases: ReadonlyArray<{ readonly text: string }> };

type DuplicateSide_Programme_Fragment = { readonly __typename: 'Programme', readonly organiser: string | null, readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null, readonly aliases: ReadonlyArray<{ readonly text: string }> };

type DuplicateSide_Report_Fragment = { readonly __typename: 'Report', readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null };

type DuplicateSide_Target_Fragment = { readonly __typename: 'Target', readonly identifiers: ReadonlyArray<string>, readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null, readonly country: { readonly label: string }, readonly aliases: ReadonlyArray<{ readonly text: string }> };

type DuplicateSide_Technology_Fragment = { readonly __typename: 'Technology', readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null, readonly area: { readonly label: string }, readonly aliases: ReadonlyArray<{ readonly text: string }> };

export type DuplicateSideFragment =
  | DuplicateSide_Area_Fragment
  | DuplicateSide_Case_Fragment
  | DuplicateSide_Company_Fragment
  | DuplicateSide_Country_Fragment
  | DuplicateSide_Post_Fragment
  | DuplicateSide_Programme_Fragment
  | DuplicateSide_Report_Fragment
  | DuplicateSide_Target_Fragment
  | DuplicateSide_Technology_Fragment
;

export type MatchNameQueryVariables = Exact<{
  name: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  country?: string | null | undefined;
  identifiers: ReadonlyArray<string> | string;
  first: number;
}>;


export type MatchNameQuery = { readonly match: ReadonlyArray<{ readonly score: number, readonly verdict: MatchVerdict, readonly difference: NameDifference, readonly matched: { readonly text: string, readonly kind: MatchKind, readonly language: string | null }, readonly features: ReadonlyArray<{ readonly feature: MatchFeatureKind, readonly points: number, readonly because: string }>, readonly node:
      | { readonly __typename: 'Area', readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null }
      | { readonly __typename: 'Case', readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null }
      | { readonly __typename: 'Company', readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null }
      | { readonly __typename: 'Country', readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null }
      | { readonly __typename: 'Post', readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null }
      | { readonly __typename: 'Programme', readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null }
      | { readonly __typename: 'Report', readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null }
      | { readonly __typename: 'Target', readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null }
      | { readonly __typename: 'Technology', readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null }
     }> };

export type MeasureQueryVariables = Exact<{
  measure: NetworkMeasure;
  where?: CaseFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MeasureQuery = { readonly network: { readonly revision: number, readonly exact: boolean, readonly sampleSize: number | null, readonly error: number | null, readonly meaning: string, readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly rank: number, readonly value: number, readonly node:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> } };

export type MoreThanChanceQueryVariables = Exact<{
  of: SignificanceOf;
  where?: CaseFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MoreThanChanceQuery = { readonly significance: { readonly revision: number, readonly totalCount: number, readonly tests: number, readonly meaning: string, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly caseCount: number, readonly expected: number, readonly qValue: number, readonly node:
        | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
      , readonly area: { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null } }> } };

export type NeighboursQueryVariables = Exact<{
  where?: CaseFilter | null | undefined;
}>;


export type NeighboursQuery = { readonly posts: { readonly totalCount: number, readonly unknownTotal: number }, readonly targets: { readonly totalCount: number, readonly unknownTotal: number }, readonly companies: { readonly totalCount: number, readonly unknownTotal: number } };

export type PartnersQueryVariables = Exact<{
  where?: CaseFilter | null | undefined;
  first: number;
}>;


export type PartnersQuery = { readonly posts: { readonly revision: number, readonly totalCount: number, readonly caseTotal: number, readonly unknownTotal: number, readonly nodes: ReadonlyArray<{ readonly caseCount: number, readonly firstOn: string | null, readonly lastOn: string | null, readonly openEnded: boolean, readonly keys: ReadonlyArray<{ readonly node:
          | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
         | null }> }> }, readonly targets: { readonly revision: number, readonly totalCount: number, readonly caseTotal: number, readonly unknownTotal: number, readonly nodes: ReadonlyArray<{ readonly caseCount: number, readonly firstOn: string | null, readonly lastOn: string | null, readonly openEnded: boolean, readonly keys: ReadonlyArray<{ readonly node:
          | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
         | null }> }> }, readonly companies: { readonly revision: number, readonly totalCount: number, readonly caseTotal: number, readonly unknownTotal: number, readonly nodes: ReadonlyArray<{ readonly caseCount: number, readonly firstOn: string | null, readonly lastOn: string | null, readonly openEnded: boolean, readonly keys: ReadonlyArray<{ readonly node:
          | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
         | null }> }> }, readonly technologies: { readonly revision: number, readonly totalCount: number, readonly caseTotal: number, readonly unknownTotal: number, readonly nodes: ReadonlyArray<{ readonly caseCount: number, readonly firstOn: string | null, readonly lastOn: string | null, readonly openEnded: boolean, readonly keys: ReadonlyArray<{ readonly node:
          | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
         | null }> }> }, readonly areas: { readonly revision: number, readonly totalCount: number, readonly caseTotal: number, readonly unknownTotal: number, readonly nodes: ReadonlyArray<{ readonly caseCount: number, readonly firstOn: string | null, readonly lastOn: string | null, readonly openEnded: boolean, readonly keys: ReadonlyArray<{ readonly node:
          | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
         | null }> }> }, readonly countries: { readonly revision: number, readonly totalCount: number, readonly caseTotal: number, readonly unknownTotal: number, readonly nodes: ReadonlyArray<{ readonly caseCount: number, readonly firstOn: string | null, readonly lastOn: string | null, readonly openEnded: boolean, readonly keys: ReadonlyArray<{ readonly node:
          | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
         | null }> }> } };

export type PlacedPostsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PlacedPostsQuery = { readonly posts: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null, readonly location: { readonly latitude: number, readonly longitude: number } | null }> } };

export type PlacedTargetsQueryVariables = Exact<{
  placed: TargetFilter;
  unplaced: TargetFilter;
  after?: string | null | undefined;
}>;


export type PlacedTargetsQuery = { readonly dataset: { readonly revision: number }, readonly placed: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Target', readonly city: string | null, readonly id: string, readonly label: string, readonly labelZh: string | null, readonly country: { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }, readonly location: { readonly latitude: number, readonly longitude: number } | null }> }, readonly unplaced: { readonly totalCount: number } };

export type PlannedRemovalsQueryVariables = Exact<{
  k: number;
  among: ReadonlyArray<EntityKind> | EntityKind;
  where?: CaseFilter | null | undefined;
}>;


export type PlannedRemovalsQuery = { readonly removalPlan: { readonly revision: number, readonly meaning: string, readonly notice: string | null, readonly pairCount: number, readonly weight: number, readonly cutWeight: number, readonly bound: number, readonly best: boolean, readonly steps: ReadonlyArray<{ readonly weight: number, readonly pairCount: number, readonly node:
        | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
      , readonly pairs: { readonly nodes: ReadonlyArray<{ readonly caseCount: number, readonly post: { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }, readonly technology: { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null } }> } }> } };

export type PostRolesQueryVariables = Exact<{
  post: string;
  where: CaseFilter;
}>;


export type PostRolesQuery = { readonly REFERRED: { readonly totalCount: number }, readonly SIGNED: { readonly totalCount: number }, readonly HOSTED: { readonly totalCount: number }, readonly CO_ORGANISED: { readonly totalCount: number }, readonly SOUGHT: { readonly totalCount: number }, readonly VISITED: { readonly totalCount: number }, readonly ATTENDED: { readonly totalCount: number }, readonly all: { readonly totalCount: number }, readonly stated: { readonly totalCount: number } };

export type ProgrammeStagesQueryVariables = Exact<{
  programme: string;
}>;


export type ProgrammeStagesQuery = { readonly funnel: { readonly meaning: string, readonly stages: ReadonlyArray<{ readonly stage: Stage | null, readonly caseCount: number }>, readonly printed: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly what: string, readonly printed: string, readonly unit: string | null, readonly qualifier: string | null, readonly locator: string | null, readonly quote: string | null, readonly stageAfter: { readonly id: string } | null, readonly source: { readonly __typename: 'Report', readonly publisher: string | null, readonly grade: string | null, readonly language: string | null, readonly id: string, readonly label: string, readonly labelZh: string | null } }> } } };

export type PublishedFiguresQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PublishedFiguresQuery = { readonly figures: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly what: string, readonly printed: string, readonly unit: string | null, readonly qualifier: string | null, readonly locator: string | null, readonly quote: string | null, readonly countedWhere: string | null, readonly countedOf: string | null, readonly countedBy: BreakdownDimension | null, readonly uncounted: string | null, readonly agrees: boolean | null, readonly source: { readonly __typename: 'Report', readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null, readonly archivedUrl: string | null, readonly grade: string | null, readonly id: string, readonly label: string, readonly labelZh: string | null }, readonly ours: { readonly value: number | null, readonly caseCount: number, readonly notice: string | null } | null, readonly contradicts: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> } };

export type PublishedFigureFragment = { readonly id: string, readonly what: string, readonly printed: string, readonly unit: string | null, readonly qualifier: string | null, readonly locator: string | null, readonly quote: string | null, readonly countedWhere: string | null, readonly countedOf: string | null, readonly countedBy: BreakdownDimension | null, readonly uncounted: string | null, readonly agrees: boolean | null, readonly source: { readonly __typename: 'Report', readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null, readonly archivedUrl: string | null, readonly grade: string | null, readonly id: string, readonly label: string, readonly labelZh: string | null }, readonly ours: { readonly value: number | null, readonly caseCount: number, readonly notice: string | null } | null, readonly contradicts: { readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type RankedQueryVariables = Exact<{
  measure: NetworkMeasure;
  where?: CaseFilter | null | undefined;
  first: number;
}>;


export type RankedQuery = { readonly network: { readonly revision: number, readonly exact: boolean, readonly sampleSize: number | null, readonly meaning: string, readonly totalCount: number, readonly modularity: number | null, readonly communityCount: number | null, readonly communities: { readonly nodes: ReadonlyArray<{ readonly number: number, readonly size: number, readonly postCount: number, readonly targetCount: number, readonly companyCount: number, readonly leading: ReadonlyArray<
          | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
        > }> }, readonly edges: ReadonlyArray<{ readonly rank: number, readonly value: number, readonly node:
        | { readonly __typename: 'Area', readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Case', readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Company', readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Country', readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Post', readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Programme', readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Report', readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Target', readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Technology', readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null }
       }> } };

export type RecordQueryVariables = Exact<{
  id: string;
  isPost: boolean;
  isTarget: boolean;
  isCompany: boolean;
  isTechnology: boolean;
  isArea: boolean;
  isCountry: boolean;
  isCase: boolean;
  isReport: boolean;
  isProgramme: boolean;
}>;


export type RecordQuery = { readonly dataset: { readonly revision: number, readonly synthetic: boolean | null }, readonly post?: { readonly __typename: 'Post', readonly addedIn: number | null, readonly changedIn: number | null, readonly postKind: PostKind | null, readonly city: string | null, readonly openedOn: string | null, readonly closedOn: string | null, readonly jurisdiction: string | null, readonly identifiers: ReadonlyArray<string>, readonly id: string, readonly label: string, readonly labelZh: string | null, readonly aliases: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: AliasKind | null }>, readonly location: { readonly latitude: number, readonly longitude: number } | null, readonly country: { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }, readonly parent: { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null } | null } | null, readonly target?: { readonly __typename: 'Target', readonly addedIn: number | null, readonly changedIn: number | null, readonly targetKind: TargetKind | null, readonly city: string | null, readonly region: string | null, readonly identifiers: ReadonlyArray<string>, readonly synthetic: boolean, readonly id: string, readonly label: string, readonly labelZh: string | null, readonly aliases: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: AliasKind | null }>, readonly location: { readonly latitude: number, readonly longitude: number } | null, readonly country: { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }, readonly parentTarget: { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null } | null } | null, readonly company?: { readonly __typename: 'Company', readonly addedIn: number | null, readonly changedIn: number | null, readonly companyKind: CompanyKind | null, readonly province: string | null, readonly identifiers: ReadonlyArray<string>, readonly synthetic: boolean, readonly id: string, readonly label: string, readonly labelZh: string | null, readonly aliases: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: AliasKind | null }>, readonly parentCompany: { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null } | null } | null, readonly technology?: { readonly __typename: 'Technology', readonly addedIn: number | null, readonly changedIn: number | null, readonly id: string, readonly label: string, readonly labelZh: string | null, readonly aliases: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: AliasKind | null }>, readonly area: { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null } } | null, readonly area?: { readonly __typename: 'Area', readonly addedIn: number | null, readonly changedIn: number | null, readonly code: string, readonly id: string, readonly label: string, readonly labelZh: string | null, readonly aliases: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: AliasKind | null }> } | null, readonly country?: { readonly __typename: 'Country', readonly addedIn: number | null, readonly changedIn: number | null, readonly code: string, readonly targetCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null, readonly aliases: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: AliasKind | null }>, readonly alliances: ReadonlyArray<{ readonly alliance: Alliance, readonly since: string, readonly until: string | null }> } | null, readonly case?: { readonly __typename: 'Case', readonly addedIn: number | null, readonly changedIn: number | null, readonly caseKind: CaseKind | null, readonly summary: string | null, readonly date: string, readonly publishedOn: string | null, readonly occurredOn: string | null, readonly cooperation: ReadonlyArray<Cooperation>, readonly stage: Stage | null, readonly stageOn: string | null, readonly direction: Direction | null, readonly outcome: string | null, readonly uncertain: string | null, readonly companiesUnnamed: number | null, readonly confidence: number | null, readonly band: Band, readonly independentReports: number, readonly grade: string | null, readonly synthetic: boolean, readonly reportCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly assertion: Assertion, readonly role: CitationRole | null, readonly section: string | null, readonly grade: string | null, readonly locator: string | null, readonly quote: string | null, readonly entity:
          | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
         | null, readonly report: { readonly __typename: 'Report', readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null, readonly archivedUrl: string | null, readonly grade: string | null, readonly synthetic: boolean, readonly id: string, readonly label: string, readonly labelZh: string | null } }> }, readonly posts: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }> }, readonly targets: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null, readonly country: { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null } }> }, readonly companies: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }> }, readonly technologies: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null, readonly area: { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null } }> }, readonly programme: { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null } | null, readonly follows: { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null } | null, readonly followedBy: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }> } } | null, readonly report?: { readonly __typename: 'Report', readonly addedIn: number | null, readonly changedIn: number | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null, readonly archivedUrl: string | null, readonly reliability: string | null, readonly credibility: number | null, readonly grade: string | null, readonly proposedReliability: string | null, readonly proposedCredibility: number | null, readonly proposalReason: string | null, readonly synthetic: boolean, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null, readonly grading: { readonly gradedBy: string, readonly gradedOn: string | null, readonly because: string | null } | null, readonly derivedFrom: { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null } | null, readonly posts: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }> } } | null, readonly programme?: { readonly __typename: 'Programme', readonly addedIn: number | null, readonly changedIn: number | null, readonly organiser: string | null, readonly caseCount: number, readonly id: string, readonly label: string, readonly labelZh: string | null, readonly aliases: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: AliasKind | null }> } | null };

export type RecordFactsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type RecordFactsQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly caseCount: number }
    | { readonly id: string, readonly caseCount: number, readonly areas: { readonly nodes: ReadonlyArray<{ readonly name: string }> } }
    | { readonly id: string, readonly caseCount: number, readonly countries: { readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly areas: { readonly nodes: ReadonlyArray<{ readonly name: string }> } }
    | { readonly id: string, readonly caseCount: number }
    | { readonly id: string, readonly caseCount: number, readonly country: { readonly name: string }, readonly areas: { readonly nodes: ReadonlyArray<{ readonly name: string }> } }
    | { readonly id: string, readonly caseCount: number }
    | { readonly id: string, readonly caseCount: number }
    | { readonly id: string, readonly caseCount: number, readonly country: { readonly name: string }, readonly areas: { readonly nodes: ReadonlyArray<{ readonly name: string }> } }
    | { readonly id: string, readonly caseCount: number }
   | null> };

export type RecordNamesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type RecordNamesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Area', readonly changedIn: number | null, readonly id: string, readonly label: string, readonly labelZh: string | null }
    | { readonly __typename: 'Case', readonly changedIn: number | null, readonly id: string, readonly label: string, readonly labelZh: string | null }
    | { readonly __typename: 'Company', readonly changedIn: number | null, readonly id: string, readonly label: string, readonly labelZh: string | null }
    | { readonly __typename: 'Country', readonly changedIn: number | null, readonly id: string, readonly label: string, readonly labelZh: string | null }
    | { readonly __typename: 'Post', readonly changedIn: number | null, readonly id: string, readonly label: string, readonly labelZh: string | null }
    | { readonly __typename: 'Programme', readonly changedIn: number | null, readonly id: string, readonly label: string, readonly labelZh: string | null }
    | { readonly __typename: 'Report', readonly changedIn: number | null, readonly id: string, readonly label: string, readonly labelZh: string | null }
    | { readonly __typename: 'Target', readonly changedIn: number | null, readonly id: string, readonly label: string, readonly labelZh: string | null }
    | { readonly __typename: 'Technology', readonly changedIn: number | null, readonly id: string, readonly label: string, readonly labelZh: string | null }
   | null> };

export type ReportStatementsQueryVariables = Exact<{
  report: string;
}>;


export type ReportStatementsQuery = { readonly cases: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Case', readonly date: string, readonly id: string, readonly label: string, readonly labelZh: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly assertion: Assertion, readonly role: CitationRole | null, readonly section: string | null, readonly grade: string | null, readonly locator: string | null, readonly quote: string | null, readonly entity:
            | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
           | null, readonly report: { readonly __typename: 'Report', readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null, readonly archivedUrl: string | null, readonly grade: string | null, readonly synthetic: boolean, readonly id: string, readonly label: string, readonly labelZh: string | null } }> } }> } };

export type ReportsToGradeQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReportsToGradeQuery = { readonly reports: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Report', readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null, readonly archivedUrl: string | null, readonly caseCount: number, readonly proposedReliability: string | null, readonly proposedCredibility: number | null, readonly proposalReason: string | null, readonly id: string, readonly label: string, readonly labelZh: string | null }> } };

export type ReportToGradeFragment = { readonly __typename: 'Report', readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null, readonly archivedUrl: string | null, readonly caseCount: number, readonly proposedReliability: string | null, readonly proposedCredibility: number | null, readonly proposalReason: string | null, readonly id: string, readonly label: string, readonly labelZh: string | null };

export type RestsOnQueryVariables = Exact<{
  of: Finding;
  first: number;
}>;


export type RestsOnQuery = { readonly fragility: { readonly holds: boolean | null, readonly meaning: string, readonly reportCount: number, readonly before: { readonly caseCount: number | null, readonly ofCount: number | null, readonly share: number | null, readonly rank: number | null, readonly path: { readonly hops: number, readonly strength: number } | null }, readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly path: PathChange | null, readonly lostCount: number, readonly gainedCount: number, readonly report: { readonly __typename: 'Report', readonly grade: string | null, readonly id: string, readonly label: string, readonly labelZh: string | null }, readonly after: { readonly caseCount: number | null, readonly ofCount: number | null, readonly share: number | null, readonly rank: number | null, readonly path: { readonly hops: number, readonly strength: number } | null } }> } } };

export type SchemesQueryVariables = Exact<{ [key: string]: never; }>;


export type SchemesQuery = { readonly schemes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly classes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly code: string | null }> } }> } };

export type SeparatingQueryVariables = Exact<{
  from: ReadonlyArray<string> | string;
  to: ReadonlyArray<string> | string;
  where?: CaseFilter | null | undefined;
  first?: number;
}>;


export type SeparatingQuery = { readonly cut: { readonly revision: number, readonly size: number | null, readonly routeCount: number, readonly joinedCount: number, readonly complete: boolean, readonly meaning: string, readonly entities: { readonly nodes: ReadonlyArray<
        | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
      > } | null, readonly routes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly entities: ReadonlyArray<
          | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
        > }> }, readonly joined: { readonly nodes: ReadonlyArray<{ readonly caseCount: number, readonly from:
          | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
        , readonly to:
          | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
         }> } } };

export type SourcesQueryVariables = Exact<{
  where?: CaseFilter | null | undefined;
  first: number;
}>;


export type SourcesQuery = { readonly cases: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Case', readonly date: string, readonly grade: string | null, readonly id: string, readonly label: string, readonly labelZh: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly assertion: Assertion, readonly role: CitationRole | null, readonly section: string | null, readonly grade: string | null, readonly locator: string | null, readonly quote: string | null, readonly entity:
            | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
           | null, readonly report: { readonly __typename: 'Report', readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null, readonly archivedUrl: string | null, readonly grade: string | null, readonly synthetic: boolean, readonly id: string, readonly label: string, readonly labelZh: string | null } }> } }> } };

export type TiesQueryVariables = Exact<{
  byPair: ReadonlyArray<BreakdownDimension> | BreakdownDimension;
  where?: CaseFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type TiesQuery = { readonly breakdown: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly caseCount: number, readonly firstOn: string | null, readonly lastOn: string | null, readonly openEnded: boolean, readonly keys: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null }> }> } };

export type TimelineQueryVariables = Exact<{
  where?: CaseFilter | null | undefined;
}>;


export type TimelineQuery = { readonly breakdown: { readonly revision: number, readonly caseTotal: number, readonly nodes: ReadonlyArray<{ readonly caseCount: number, readonly keys: ReadonlyArray<{ readonly label: string | null }> }> } };

export type TraceQueryVariables = Exact<{
  from: string;
  to: string;
  where?: CaseFilter | null | undefined;
  first: number;
  maxHops: number;
  through: ReadonlyArray<EntityKind> | EntityKind;
  order: PathOrder;
  avoid: ReadonlyArray<string> | string;
  disjoint: boolean;
  timeRespecting: boolean;
  unsourced: boolean;
  sameRole: boolean;
}>;


export type TraceQuery = { readonly paths: { readonly revision: number, readonly meaning: string, readonly explored: number, readonly complete: boolean, readonly settledHops: number, readonly stoppedBy: PathStop | null, readonly nearMissesComplete: boolean, readonly leftOut: ReadonlyArray<{ readonly kind: EntityKind, readonly nearFrom: number, readonly nearTo: number, readonly nearBoth: number }>, readonly nearMisses: ReadonlyArray<{ readonly relaxation: Relaxation, readonly maxHops: number | null, readonly field: string | null, readonly kind: EntityKind | null, readonly hint: string, readonly path: { readonly strength: number, readonly judged: boolean, readonly independentReports: number, readonly gaps: ReadonlyArray<number | null>, readonly weakestHop: { readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }, readonly hops: ReadonlyArray<{ readonly fromRole: PartyRole, readonly toRole: PartyRole, readonly strength: number, readonly judged: boolean, readonly band: Band, readonly grade: string | null, readonly independentReports: number, readonly caseCount: number, readonly from:
            | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null, readonly country: { readonly id: string } }
            | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
          , readonly to:
            | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null, readonly country: { readonly id: string } }
            | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
          , readonly case: { readonly __typename: 'Case', readonly date: string, readonly grade: string | null, readonly id: string, readonly label: string, readonly labelZh: string | null }, readonly citations: { readonly nodes: ReadonlyArray<{ readonly assertion: Assertion, readonly role: CitationRole | null, readonly section: string | null, readonly grade: string | null, readonly locator: string | null, readonly quote: string | null, readonly case: { readonly id: string }, readonly entity:
                | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
                | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
                | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
                | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
                | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
                | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
                | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
                | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
                | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
               | null, readonly report: { readonly __typename: 'Report', readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null, readonly archivedUrl: string | null, readonly grade: string | null, readonly synthetic: boolean, readonly id: string, readonly label: string, readonly labelZh: string | null } }> } }> } }>, readonly paths: ReadonlyArray<{ readonly strength: number, readonly judged: boolean, readonly independentReports: number, readonly gaps: ReadonlyArray<number | null>, readonly weakestHop: { readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }, readonly hops: ReadonlyArray<{ readonly fromRole: PartyRole, readonly toRole: PartyRole, readonly strength: number, readonly judged: boolean, readonly band: Band, readonly grade: string | null, readonly independentReports: number, readonly caseCount: number, readonly from:
          | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null, readonly country: { readonly id: string } }
          | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
        , readonly to:
          | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null, readonly country: { readonly id: string } }
          | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
        , readonly case: { readonly __typename: 'Case', readonly date: string, readonly grade: string | null, readonly id: string, readonly label: string, readonly labelZh: string | null }, readonly citations: { readonly nodes: ReadonlyArray<{ readonly assertion: Assertion, readonly role: CitationRole | null, readonly section: string | null, readonly grade: string | null, readonly locator: string | null, readonly quote: string | null, readonly case: { readonly id: string }, readonly entity:
              | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
              | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
              | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
              | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
              | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
              | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
              | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
              | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
              | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
             | null, readonly report: { readonly __typename: 'Report', readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null, readonly archivedUrl: string | null, readonly grade: string | null, readonly synthetic: boolean, readonly id: string, readonly label: string, readonly labelZh: string | null } }> } }> }> } };

export type PathInFullFragment = { readonly strength: number, readonly judged: boolean, readonly independentReports: number, readonly gaps: ReadonlyArray<number | null>, readonly weakestHop: { readonly from:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    , readonly to:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }, readonly hops: ReadonlyArray<{ readonly fromRole: PartyRole, readonly toRole: PartyRole, readonly strength: number, readonly judged: boolean, readonly band: Band, readonly grade: string | null, readonly independentReports: number, readonly caseCount: number, readonly from:
      | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
      | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
      | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
      | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
      | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
      | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
      | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
      | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null, readonly country: { readonly id: string } }
      | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
    , readonly to:
      | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
      | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
      | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
      | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
      | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
      | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
      | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
      | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null, readonly country: { readonly id: string } }
      | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
    , readonly case: { readonly __typename: 'Case', readonly date: string, readonly grade: string | null, readonly id: string, readonly label: string, readonly labelZh: string | null }, readonly citations: { readonly nodes: ReadonlyArray<{ readonly assertion: Assertion, readonly role: CitationRole | null, readonly section: string | null, readonly grade: string | null, readonly locator: string | null, readonly quote: string | null, readonly case: { readonly id: string }, readonly entity:
          | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
         | null, readonly report: { readonly __typename: 'Report', readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null, readonly archivedUrl: string | null, readonly grade: string | null, readonly synthetic: boolean, readonly id: string, readonly label: string, readonly labelZh: string | null } }> } }> };

type HopEnd_Area_Fragment = { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null };

type HopEnd_Case_Fragment = { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null };

type HopEnd_Company_Fragment = { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null };

type HopEnd_Country_Fragment = { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null };

type HopEnd_Post_Fragment = { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null };

type HopEnd_Programme_Fragment = { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null };

type HopEnd_Report_Fragment = { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null };

type HopEnd_Target_Fragment = { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null, readonly country: { readonly id: string } };

type HopEnd_Technology_Fragment = { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null };

export type HopEndFragment =
  | HopEnd_Area_Fragment
  | HopEnd_Case_Fragment
  | HopEnd_Company_Fragment
  | HopEnd_Country_Fragment
  | HopEnd_Post_Fragment
  | HopEnd_Programme_Fragment
  | HopEnd_Report_Fragment
  | HopEnd_Target_Fragment
  | HopEnd_Technology_Fragment
;

export type WhatIfRemovedQueryVariables = Exact<{
  remove: ReadonlyArray<string> | string;
  where?: CaseFilter | null | undefined;
}>;


export type WhatIfRemovedQuery = { readonly whatIf: { readonly revision: number, readonly meaning: string, readonly notice: string | null, readonly removed: ReadonlyArray<{ readonly caseCount: number, readonly remaining: number, readonly lostCaseCount: number, readonly node:
        | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
       }>, readonly cases: { readonly before: number, readonly after: number, readonly touched: number, readonly lostCount: number, readonly lost: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }, readonly posts: { readonly before: number, readonly after: number, readonly lostCount: number, readonly reducedCount: number, readonly lost: { readonly nodes: ReadonlyArray<{ readonly caseCount: number, readonly remaining: number, readonly lostCaseCount: number, readonly node:
            | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
           }> }, readonly reduced: { readonly nodes: ReadonlyArray<{ readonly caseCount: number, readonly remaining: number, readonly lostCaseCount: number, readonly node:
            | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
           }> } }, readonly targets: { readonly before: number, readonly after: number, readonly lostCount: number, readonly reducedCount: number, readonly lost: { readonly nodes: ReadonlyArray<{ readonly caseCount: number, readonly remaining: number, readonly lostCaseCount: number, readonly node:
            | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
           }> }, readonly reduced: { readonly nodes: ReadonlyArray<{ readonly caseCount: number, readonly remaining: number, readonly lostCaseCount: number, readonly node:
            | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
           }> } }, readonly companies: { readonly before: number, readonly after: number, readonly lostCount: number, readonly reducedCount: number, readonly lost: { readonly nodes: ReadonlyArray<{ readonly caseCount: number, readonly remaining: number, readonly lostCaseCount: number, readonly node:
            | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
           }> }, readonly reduced: { readonly nodes: ReadonlyArray<{ readonly caseCount: number, readonly remaining: number, readonly lostCaseCount: number, readonly node:
            | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
           }> } }, readonly technologies: { readonly before: number, readonly after: number, readonly lostCount: number, readonly reducedCount: number, readonly lost: { readonly nodes: ReadonlyArray<{ readonly caseCount: number, readonly remaining: number, readonly lostCaseCount: number, readonly node:
            | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
           }> }, readonly reduced: { readonly nodes: ReadonlyArray<{ readonly caseCount: number, readonly remaining: number, readonly lostCaseCount: number, readonly node:
            | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
           }> } }, readonly areas: { readonly before: number, readonly after: number, readonly lostCount: number, readonly reducedCount: number, readonly lost: { readonly nodes: ReadonlyArray<{ readonly caseCount: number, readonly remaining: number, readonly lostCaseCount: number, readonly node:
            | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
           }> }, readonly reduced: { readonly nodes: ReadonlyArray<{ readonly caseCount: number, readonly remaining: number, readonly lostCaseCount: number, readonly node:
            | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
           }> } }, readonly countries: { readonly before: number, readonly after: number, readonly lostCount: number, readonly reducedCount: number, readonly lost: { readonly nodes: ReadonlyArray<{ readonly caseCount: number, readonly remaining: number, readonly lostCaseCount: number, readonly node:
            | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
           }> }, readonly reduced: { readonly nodes: ReadonlyArray<{ readonly caseCount: number, readonly remaining: number, readonly lostCaseCount: number, readonly node:
            | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
           }> } }, readonly pairs: { readonly choice: PairChoice, readonly compared: number, readonly candidates: number, readonly lostCount: number, readonly longerCount: number, readonly weakerCount: number, readonly complete: boolean, readonly meaning: string, readonly pairs: ReadonlyArray<{ readonly fate: PairFate, readonly reason: LossReason | null, readonly from:
          | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
        , readonly to:
          | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
          | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
        , readonly before: { readonly hops: number, readonly strength: number, readonly judged: boolean, readonly entities: ReadonlyArray<
            | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
          > } | null, readonly after: { readonly hops: number, readonly strength: number, readonly judged: boolean, readonly entities: ReadonlyArray<
            | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
            | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
          > } | null }> }, readonly similarPosts: ReadonlyArray<{ readonly post: { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }, readonly similar: { readonly nodes: ReadonlyArray<{ readonly similarity: number, readonly caseCount: number, readonly post: { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null } }> } }> } };

export type FatesFragment = { readonly before: number, readonly after: number, readonly lostCount: number, readonly reducedCount: number, readonly lost: { readonly nodes: ReadonlyArray<{ readonly caseCount: number, readonly remaining: number, readonly lostCaseCount: number, readonly node:
        | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
       }> }, readonly reduced: { readonly nodes: ReadonlyArray<{ readonly caseCount: number, readonly remaining: number, readonly lostCaseCount: number, readonly node:
        | { readonly __typename: 'Area', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Case', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Company', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Country', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Post', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Programme', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Report', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Target', readonly id: string, readonly label: string, readonly labelZh: string | null }
        | { readonly __typename: 'Technology', readonly id: string, readonly label: string, readonly labelZh: string | null }
       }> } };

export const briefBasis: PersistedOperation<BriefBasisQuery, BriefBasisQueryVariables> = {
  name: 'BriefBasis',
  hash: '53512a053431421200e930ce17d790b333370396653d3a2b3a9b8916b95622cd',
  query: `query BriefBasis($where: CaseFilter, $after: String) {
  all: cases(first: 0) {
    totalCount
  }
  cases(first: 50, after: $after, where: $where) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...NamedRecord
      date
      independentReports
      uncertain
      citations(first: 50) {
        totalCount
        nodes {
          assertion
          report {
            ...NamedRecord
            grade
          }
        }
      }
    }
  }
}

fragment NamedRecord on Entity {
  __typename
  id
  label
  labelZh
}`,
};
export const browseCompanies: PersistedOperation<BrowseCompaniesQuery, BrowseCompaniesQueryVariables> = {
  name: 'BrowseCompanies',
  hash: 'd1b0e8ec83df9f0e263bd1d92c1da14ad597ef952120aa403b00c7b31a5990b9',
  query: `query BrowseCompanies($where: CompanyFilter, $first: Int!, $after: String, $orderBy: CompanyOrder!) {
  dataset {
    revision
  }
  companies(where: $where, first: $first, after: $after, orderBy: $orderBy) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...NamedRecord
      caseCount
      synthetic
      companyKind
      province
      targetCount
      countryCount
    }
  }
}

fragment NamedRecord on Entity {
  __typename
  id
  label
  labelZh
}`,
};
export const browsePosts: PersistedOperation<BrowsePostsQuery, BrowsePostsQueryVariables> = {
  name: 'BrowsePosts',
  hash: '2d9474de8e8d8c39cfce6a97e8a577612d3c6d8f841065f0067ce53aed2cb676',
  query: `query BrowsePosts($where: PostFilter, $first: Int!, $after: String, $orderBy: PostOrder!) {
  dataset {
    revision
  }
  posts(where: $where, first: $first, after: $after, orderBy: $orderBy) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...NamedRecord
      caseCount
      synthetic
      postKind
      city
      openedOn
      closedOn
      targetCount
      companyCount
      country {
        ...NamedRecord
      }
    }
  }
}

fragment NamedRecord on Entity {
  __typename
  id
  label
  labelZh
}`,
};
export const browseProgrammes: PersistedOperation<BrowseProgrammesQuery, BrowseProgrammesQueryVariables> = {
  name: 'BrowseProgrammes',
  hash: '9d1837ebe7a89ac0bb279bd83701b889b0945c95c916a1d086860f4aab688a79',
  query: `query BrowseProgrammes($where: ProgrammeFilter, $first: Int!, $after: String, $orderBy: ProgrammeOrder!) {
  dataset {
    revision
  }
  programmes(where: $where, first: $first, after: $after, orderBy: $orderBy) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...NamedRecord
      caseCount
      synthetic
      organiser
    }
  }
}

fragment NamedRecord on Entity {
  __typename
  id
  label
  labelZh
}`,
};
export const browseReports: PersistedOperation<BrowseReportsQuery, BrowseReportsQueryVariables> = {
  name: 'BrowseReports',
  hash: '6105dcddca36e7a233d243ff2019d5bb4df2cdfc9764e85775a1f880b75fc39b',
  query: `query BrowseReports($where: ReportFilter, $first: Int!, $after: String, $orderBy: ReportOrder!) {
  dataset {
    revision
  }
  reports(where: $where, first: $first, after: $after, orderBy: $orderBy) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...NamedRecord
      caseCount
      synthetic
      publisher
      publishedOn
      language
      grade
      url
    }
  }
}

fragment NamedRecord on Entity {
  __typename
  id
  label
  labelZh
}`,
};
export const browseTargets: PersistedOperation<BrowseTargetsQuery, BrowseTargetsQueryVariables> = {
  name: 'BrowseTargets',
  hash: '2505f8a2ac5bce45943ed5ec21ee7db32029c11adf59978c596dc1847b8c857b',
  query: `query BrowseTargets($where: TargetFilter, $first: Int!, $after: String, $orderBy: TargetOrder!) {
  dataset {
    revision
  }
  targets(where: $where, first: $first, after: $after, orderBy: $orderBy) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...NamedRecord
      caseCount
      synthetic
      targetKind
      city
      region
      postCount
      companyCount
      country {
        ...NamedRecord
      }
    }
  }
}

fragment NamedRecord on Entity {
  __typename
  id
  label
  labelZh
}`,
};
export const caseParties: PersistedOperation<CasePartiesQuery, CasePartiesQueryVariables> = {
  name: 'CaseParties',
  hash: 'd6bd2e41fc2ed7709aa9b325718d43b5e579f32f3df49a2b6adb747c5819ebbf',
  query: `query CaseParties($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Case {
      id
      date
      posts(first: 50) {
        nodes {
          id
        }
      }
      targets(first: 50) {
        nodes {
          id
          country {
            id
          }
        }
      }
      companies(first: 50) {
        nodes {
          id
        }
      }
      technologies(first: 50) {
        nodes {
          id
          area {
            id
          }
        }
      }
    }
  }
}`,
};
export const caseTable: PersistedOperation<CaseTableQuery, CaseTableQueryVariables> = {
  name: 'CaseTable',
  hash: 'f913d45aee163b27ea0ba7e0ca0afe4a80c610d3c2e6a171f296d875f3ecb1cb',
  query: `query CaseTable($where: CaseFilter, $first: Int!, $after: String, $orderBy: CaseOrder!) {
  dataset {
    revision
  }
  cases(where: $where, first: $first, after: $after, orderBy: $orderBy) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...CaseLine
    }
  }
}

fragment CaseLine on Case {
  ...NamedRecord
  date
  publishedOn
  confidence
  band
  grade
  independentReports
  reportCount
  synthetic
  posts(first: 5) {
    totalCount
    nodes {
      ...NamedRecord
    }
  }
  targets(first: 5) {
    totalCount
    nodes {
      ...NamedRecord
      country {
        ...NamedRecord
      }
    }
  }
  companies(first: 5) {
    totalCount
    nodes {
      ...NamedRecord
    }
  }
  areas(first: 5) {
    totalCount
    nodes {
      ...NamedRecord
    }
  }
}

fragment NamedRecord on Entity {
  __typename
  id
  label
  labelZh
}`,
};
export const casesOfCells: PersistedOperation<CasesOfCellsQuery, CasesOfCellsQueryVariables> = {
  name: 'CasesOfCells',
  hash: 'bfaa66cfe94e469c1dad0de783bf22e15f89fdecc61d8e7fa2355cf5e4860eab',
  query: `query CasesOfCells($by: [BreakdownDimension!]!, $scheme: ID, $where: CaseFilter, $after: String) {
  breakdown(by: $by, scheme: $scheme, where: $where, first: 200, after: $after) {
    revision
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      caseCount
      keys {
        id
        label
      }
      cases(first: 200) {
        nodes {
          id
        }
      }
    }
  }
}`,
};
export const casesOfHops: PersistedOperation<CasesOfHopsQuery, CasesOfHopsQueryVariables> = {
  name: 'CasesOfHops',
  hash: '52e081ca35bab9e75ffe910897b667a6f703639c3f326c3119c34e31385f6a18',
  query: `query CasesOfHops($from: ID!, $to: ID!, $where: CaseFilter, $first: Int!, $maxHops: Int!, $through: [EntityKind!]!, $order: PathOrder!, $avoid: [ID!]!, $disjoint: Boolean!, $timeRespecting: Boolean!, $unsourced: Boolean!, $sameRole: Boolean!) {
  paths(
    from: $from
    to: $to
    where: $where
    first: $first
    maxHops: $maxHops
    through: $through
    order: $order
    avoid: $avoid
    disjoint: $disjoint
    timeRespecting: $timeRespecting
    unsourced: $unsourced
    sameRole: $sameRole
  ) {
    paths {
      hops {
        from {
          id
        }
        to {
          id
        }
        cases(first: 200) {
          nodes {
            id
          }
        }
      }
    }
  }
}`,
};
export const changesSince: PersistedOperation<ChangesSinceQuery, ChangesSinceQueryVariables> = {
  name: 'ChangesSince',
  hash: '278bce66d7d84ec9c3748d33e0425151d0740d2def95fbad4191c796d4b01530',
  query: `query ChangesSince($revision: Int!) {
  dataset {
    revision
  }
  newCases: cases(where: {addedIn: {gte: $revision}}, first: 0) {
    totalCount
  }
  changedCases: cases(where: {changedIn: {gte: $revision}}, first: 0) {
    totalCount
  }
}`,
};
export const countCases: PersistedOperation<CountCasesQuery, CountCasesQueryVariables> = {
  name: 'CountCases',
  hash: '5f0d1eea7b19ec366db4ccb7e516f679f69d4d8e7ec70344daa81f8a87e875de',
  query: `query CountCases($where: CaseFilter!) {
  cases(where: $where, first: 0) {
    totalCount
  }
}`,
};
export const datasetOverview: PersistedOperation<DatasetOverviewQuery, DatasetOverviewQueryVariables> = {
  name: 'DatasetOverview',
  hash: 'e230990ba25b05a4678fe4d0babe61962acd703a0b35fb5fde5635cc504931c9',
  query: `query DatasetOverview {
  dataset {
    revision
    synthetic
    importing
    counts {
      cases
      posts
      targets
      companies
      technologies
      countries
      reports
    }
    projection {
      state
      revision
    }
    sources(first: 200) {
      nodes {
        name
        title
        synthetic
      }
    }
  }
}`,
};
export const find: PersistedOperation<FindQuery, FindQueryVariables> = {
  name: 'Find',
  hash: '786c6d61dfd4d3266e9eb718fa0e9aecfb8b1ff799fe583e4dc4df0925ccd7dd',
  query: `query Find($text: String!, $kinds: [EntityKind!], $first: Int!) {
  search(text: $text, kinds: $kinds, first: $first) {
    totalCount
    edges {
      score
      matched {
        text
        kind
        language
      }
      node {
        ...NamedRecord
        caseCount
        ... on Post {
          country {
            label
          }
        }
        ... on Target {
          country {
            label
          }
        }
        ... on Company {
          province
        }
        ... on Case {
          date
        }
        ... on Report {
          grade
        }
      }
    }
  }
}

fragment NamedRecord on Entity {
  __typename
  id
  label
  labelZh
}`,
};
export const grid: PersistedOperation<GridQuery, GridQueryVariables> = {
  name: 'Grid',
  hash: '4358abd1b3e4d2fd6b18087ec0b099b2306e3f934278f56e5954f66b9686f0e8',
  query: `query Grid($by: [BreakdownDimension!]!, $scheme: ID, $where: CaseFilter, $after: String) {
  breakdown(by: $by, scheme: $scheme, where: $where, first: 200, after: $after) {
    revision
    totalCount
    caseTotal
    unknownTotal
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      caseCount
      targetCount
      companyCount
      reportCount
      share
      firstOn
      lastOn
      openEnded
      keys {
        dimension
        id
        label
        node {
          ...NamedRecord
        }
      }
    }
  }
}

fragment NamedRecord on Entity {
  __typename
  id
  label
  labelZh
}`,
};
export const groups: PersistedOperation<GroupsQuery, GroupsQueryVariables> = {
  name: 'Groups',
  hash: '53246378c7e936a778c3b8d75a140da402867546e178328e285fa0b816e6780f',
  query: `query Groups($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Post {
      country {
        ...NamedRecord
      }
      areas(first: 1) {
        nodes {
          ...NamedRecord
        }
      }
    }
    ... on Target {
      country {
        ...NamedRecord
      }
      areas(first: 1) {
        nodes {
          ...NamedRecord
        }
      }
    }
    ... on Company {
      areas(first: 1) {
        nodes {
          ...NamedRecord
        }
      }
    }
    ... on Case {
      grade
      areas(first: 1) {
        nodes {
          ...NamedRecord
        }
      }
      targets(first: 1) {
        nodes {
          country {
            ...NamedRecord
          }
        }
      }
    }
    ... on Report {
      grade
    }
    ... on Technology {
      area {
        ...NamedRecord
      }
    }
  }
}

fragment NamedRecord on Entity {
  __typename
  id
  label
  labelZh
}`,
};
export const ifWrong: PersistedOperation<IfWrongQuery, IfWrongQueryVariables> = {
  name: 'IfWrong',
  hash: '40e12b8d98076b4a893e41464b79c8a48db862b2e574771e514f740cd7db4aa4',
  query: `query IfWrong($report: ID!, $findings: [Finding!]!) {
  ifWrong(report: $report, findings: $findings) {
    meaning
    changedCount
    findings {
      before {
        ...FoundValue
      }
      change {
        ...ChangedFinding
      }
    }
  }
}

fragment ChangedFinding on FindingChange {
  report {
    ...NamedRecord
    grade
  }
  after {
    ...FoundValue
  }
  path
  lostCount
  gainedCount
}

fragment FoundValue on FindingValue {
  caseCount
  ofCount
  share
  rank
  path {
    hops
    strength
  }
}

fragment NamedRecord on Entity {
  __typename
  id
  label
  labelZh
}`,
};
export const inReach: PersistedOperation<InReachQuery, InReachQueryVariables> = {
  name: 'InReach',
  hash: '297d93da880e4bed241c69d04f627860d73a9e0a595fe6b9925ef104538305df',
  query: `query InReach($from: ID!, $maxHops: Int!, $where: CaseFilter) {
  reach(from: $from, maxHops: $maxHops, where: $where, first: 25) {
    revision
    totalCount
    complete
    settledHops
    meaning
    groups {
      kind
      hops
      count
    }
    edges {
      hops
      strength
      judged
      node {
        ...NamedRecord
      }
    }
  }
}

fragment NamedRecord on Entity {
  __typename
  id
  label
  labelZh
}`,
};
export const judgementsAbout: PersistedOperation<JudgementsAboutQuery, JudgementsAboutQueryVariables> = {
  name: 'JudgementsAbout',
  hash: '0ef9b26d2de2182b7ec73dd5a16337b57e0797e7794b694b3f81f6fde9ddb552',
  query: `query JudgementsAbout($about: ID!, $first: Int!) {
  judgements(about: $about, first: $first) {
    totalCount
    nodes {
      recordId
      recordName
      otherId
      otherName
      verdict
    }
  }
}`,
};
export const latestCases: PersistedOperation<LatestCasesQuery, LatestCasesQueryVariables> = {
  name: 'LatestCases',
  hash: 'c3d1b6b8d9ecb75e362fd214dc21cda5c8dd0c35c4d12dda1a77933c71d217ee',
  query: `query LatestCases($where: CaseFilter, $first: Int!) {
  cases(where: $where, first: $first) {
    totalCount
    nodes {
      ...NamedRecord
    }
  }
}

fragment NamedRecord on Entity {
  __typename
  id
  label
  labelZh
}`,
};
export const latestImports: PersistedOperation<LatestImportsQuery, LatestImportsQueryVariables> = {
  name: 'LatestImports',
  hash: '48e414ac7298076d4ae3e90ec6fe7c21cd3f78498a69e467df7bede5cffc6c16',
  query: `query LatestImports {
  dataset {
    imports(first: 100) {
      nodes {
        number
        packages
        finishedAt
        added
        changed
        removed
        undoes
        undoneIn
        recomputed
      }
    }
  }
}`,
};
export const likelyDuplicates: PersistedOperation<LikelyDuplicatesQuery, LikelyDuplicatesQueryVariables> = {
  name: 'LikelyDuplicates',
  hash: '91c36e11ac3701e5f5751ff3d0d691607bc032399d90f233f9f69555e213cb0b',
  query: `query LikelyDuplicates($kinds: [EntityKind!], $first: Int!) {
  duplicates(kinds: $kinds, first: $first) {
    totalCount
    notice
    nodes {
      score
      features {
        feature
        points
        because
      }
      record {
        ...DuplicateSide
      }
      other {
        ...DuplicateSide
      }
    }
  }
}

fragment DuplicateSide on Entity {
  ...NamedRecord
  synthetic
  caseCount
  ... on Post {
    city
    country {
      label
    }
    identifiers
    aliases {
      text
    }
  }
  ... on Target {
    country {
      label
    }
    identifiers
    aliases {
      text
    }
  }
  ... on Company {
    province
    identifiers
    aliases {
      text
    }
  }
  ... on Technology {
    area {
      label
    }
    aliases {
      text
    }
  }
  ... on Programme {
    organiser
    aliases {
      text
    }
  }
  ... on Report {
    publisher
    publishedOn
    url
  }
}

fragment NamedRecord on Entity {
  __typename
  id
  label
  labelZh
}`,
};
export const matchName: PersistedOperation<MatchNameQuery, MatchNameQueryVariables> = {
  name: 'MatchName',
  hash: 'ee5757cc5865ff7bcb5c176dd1e3b2ea92c3aef5fcdacf5e282db57f5a458b98',
  query: `query MatchName($name: String!, $kinds: [EntityKind!], $country: ID, $identifiers: [String!]!, $first: Int!) {
  match(
    name: $name
    kinds: $kinds
    country: $country
    identifiers: $identifiers
    first: $first
  ) {
    score
    verdict
    difference
    matched {
      text
      kind
      language
    }
    features {
      feature
      points
      because
    }
    node {
      ...NamedRecord
      synthetic
      caseCount
    }
  }
}

fragment NamedRecord on Entity {
  __typename
  id
  label
  labelZh
}`,
};
export const measure: PersistedOperation<MeasureQuery, MeasureQueryVariables> = {
  name: 'Measure',
  hash: 'fa88a8ca5ce4f500cf5f4c91ab249ce13837ffdeaf5dd8ef4c9671286f0c6d60',
  query: `query Measure($measure: NetworkMeasure!, $where: CaseFilter, $first: Int!, $after: String) {
  network(measure: $measure, where: $where, first: $first, after: $after) {
    revision
    exact
    sampleSize
    error
    meaning
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      rank
      value
      node {
        id
      }
    }
  }
}`,
};
export const moreThanChance: PersistedOperation<MoreThanChanceQuery, MoreThanChanceQueryVariables> = {
  name: 'MoreThanChance',
  hash: '2d2fae7a3de0a3e2b9e59f3215f7ed8cf91e6b83789965580542ebc9754bc1bf',
  query: `query MoreThanChance($of: SignificanceOf!, $where: CaseFilter, $first: Int!, $after: String) {
  significance(of: $of, where: $where, first: $first, after: $after) {
    revision
    totalCount
    tests
    meaning
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      caseCount
      expected
      qValue
      node {
        ...NamedRecord
      }
      area {
        ...NamedRecord
      }
    }
  }
}

fragment NamedRecord on Entity {
  __typename
  id
  label
  labelZh
}`,
};
export const neighbours: PersistedOperation<NeighboursQuery, NeighboursQueryVariables> = {
  name: 'Neighbours',
  hash: 'd0c360afcf047fe48e51b0b170c99e2e036ec50da8964f0a08fb74ae4c22ff2b',
  query: `query Neighbours($where: CaseFilter) {
  posts: breakdown(by: [POST], where: $where, first: 1) {
    totalCount
    unknownTotal
  }
  targets: breakdown(by: [TARGET], where: $where, first: 1) {
    totalCount
    unknownTotal
  }
  companies: breakdown(by: [COMPANY], where: $where, first: 1) {
    totalCount
    unknownTotal
  }
}`,
};
export const partners: PersistedOperation<PartnersQuery, PartnersQueryVariables> = {
  name: 'Partners',
  hash: 'b5fe15aa70e3c4e8442fe6e22d8f3f80e60e6ed47b9dec75b37f1cc4f12fb2c8',
  query: `query Partners($where: CaseFilter, $first: Int!) {
  posts: breakdown(by: [POST], where: $where, first: $first) {
    ...Ranked
  }
  targets: breakdown(by: [TARGET], where: $where, first: $first) {
    ...Ranked
  }
  companies: breakdown(by: [COMPANY], where: $where, first: $first) {
    ...Ranked
  }
  technologies: breakdown(by: [TECHNOLOGY], where: $where, first: $first) {
    ...Ranked
  }
  areas: breakdown(by: [AREA], where: $where, first: $first) {
    ...Ranked
  }
  countries: breakdown(by: [TARGET_COUNTRY], where: $where, first: $first) {
    ...Ranked
  }
}

fragment NamedRecord on Entity {
  __typename
  id
  label
  labelZh
}

fragment Ranked on BreakdownConnection {
  revision
  totalCount
  caseTotal
  unknownTotal
  nodes {
    caseCount
    firstOn
    lastOn
    openEnded
    keys {
      node {
        ...NamedRecord
      }
    }
  }
}`,
};
export const placedPosts: PersistedOperation<PlacedPostsQuery, PlacedPostsQueryVariables> = {
  name: 'PlacedPosts',
  hash: '540656cb962a1a7d590336285485dbfc44b729f001260c9e9c81a71b9bea8197',
  query: `query PlacedPosts($after: String) {
  posts(first: 200, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...NamedRecord
      location {
        latitude
        longitude
      }
    }
  }
}

fragment NamedRecord on Entity {
  __typename
  id
  label
  labelZh
}`,
};
export const placedTargets: PersistedOperation<PlacedTargetsQuery, PlacedTargetsQueryVariables> = {
  name: 'PlacedTargets',
  hash: '35e469ff3a9a7aa082e3a1c785c84600a01c82faab1cdea395165ce34ab0af66',
  query: `query PlacedTargets($placed: TargetFilter!, $unplaced: TargetFilter!, $after: String) {
  dataset {
    revision
  }
  placed: targets(where: $placed, first: 200, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...NamedRecord
      city
      country {
        ...NamedRecord
      }
      location {
        latitude
        longitude
      }
    }
  }
  unplaced: targets(where: $unplaced, first: 0) {
    totalCount
  }
}

fragment NamedRecord on Entity {
  __typename
  id
  label
  labelZh
}`,
};
export const plannedRemovals: PersistedOperation<PlannedRemovalsQuery, PlannedRemovalsQueryVariables> = {
  name: 'PlannedRemovals',
  hash: 'f9d330ebf5272fc42c30865363c7b0279f350ba9338f561b08315f2c1797921d',
  query: `query PlannedRemovals($k: Int!, $among: [EntityKind!]!, $where: CaseFilter) {
  removalPlan(k: $k, among: $among, where: $where) {
    revision
    meaning
    notice
    pairCount
    weight
    cutWeight
    bound
    best
    steps {
      weight
      pairCount
      node {
        ...NamedRecord
      }
      pairs(first: 25) {
        nodes {
          caseCount
          post {
            ...NamedRecord
          }
          technology {
            ...NamedRecord
          }
        }
      }
    }
  }
}

fragment NamedRecord on Entity {
  __typename
  id
  label
  labelZh
}`,
};
export const postRoles: PersistedOperation<PostRolesQuery, PostRolesQueryVariables> = {
  name: 'PostRoles',
  hash: '9612e94eba644f9910ccde59e8baa5fd763e56a2bd2cbd4b1064cda691343986',
  query: `query PostRoles($post: ID!, $where: CaseFilter!) {
  REFERRED: cases(
    first: 0
    where: {and: [$where, {postRole: {in: [REFERRED], post: $post}}]}
  ) {
    totalCount
  }
  SIGNED: cases(
    first: 0
    where: {and: [$where, {postRole: {in: [SIGNED], post: $post}}]}
  ) {
    totalCount
  }
  HOSTED: cases(
    first: 0
    where: {and: [$where, {postRole: {in: [HOSTED], post: $post}}]}
  ) {
    totalCount
  }
  CO_ORGANISED: cases(
    first: 0
    where: {and: [$where, {postRole: {in: [CO_ORGANISED], post: $post}}]}
  ) {
    totalCount
  }
  SOUGHT: cases(
    first: 0
    where: {and: [$where, {postRole: {in: [SOUGHT], post: $post}}]}
  ) {
    totalCount
  }
  VISITED: cases(
    first: 0
    where: {and: [$where, {postRole: {in: [VISITED], post: $post}}]}
  ) {
    totalCount
  }
  ATTENDED: cases(
    first: 0
    where: {and: [$where, {postRole: {in: [ATTENDED], post: $post}}]}
  ) {
    totalCount
  }
  all: cases(first: 0, where: $where) {
    totalCount
  }
  stated: cases(
    first: 0
    where: {and: [$where, {postRole: {in: [REFERRED, SIGNED, HOSTED, CO_ORGANISED, SOUGHT, VISITED, ATTENDED], post: $post}}]}
  ) {
    totalCount
  }
}`,
};
export const programmeStages: PersistedOperation<ProgrammeStagesQuery, ProgrammeStagesQueryVariables> = {
  name: 'ProgrammeStages',
  hash: '091fc18884f07e94d8552039688cb419138c44b7bdb80bd00370ee84778a76f9',
  query: `query ProgrammeStages($programme: ID!) {
  funnel(where: {programme: {eq: $programme}}) {
    meaning
    stages {
      stage
      caseCount
    }
    printed(programme: $programme, first: 50) {
      totalCount
      nodes {
        id
        what
        printed
        unit
        qualifier
        locator
        quote
        stageAfter {
          id
        }
        source {
          ...NamedRecord
          publisher
          grade
          language
        }
      }
    }
  }
}

fragment NamedRecord on Entity {
  __typename
  id
  label
  labelZh
}`,
};
export const publishedFigures: PersistedOperation<PublishedFiguresQuery, PublishedFiguresQueryVariables> = {
  name: 'PublishedFigures',
  hash: 'ef31665b7172770b420bdfe6ef0abbb26980024b5208f7245fef14a45866f887',
  query: `query PublishedFigures($after: String) {
  figures(first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...PublishedFigure
    }
  }
}

fragment NamedRecord on Entity {
  __typename
  id
  label
  labelZh
}

fragment PublishedFigure on Figure {
  id
  what
  printed
  unit
  qualifier
  locator
  quote
  countedWhere
  countedOf
  countedBy
  uncounted
  agrees
  source {
    ...NamedRecord
    publisher
    publishedOn
    language
    url
    archivedUrl
    grade
  }
  ours {
    value
    caseCount
    notice
  }
  contradicts(first: 25) {
    nodes {
      id
    }
  }
}`,
};
export const ranked: PersistedOperation<RankedQuery, RankedQueryVariables> = {
  name: 'Ranked',
  hash: '1042b60af043034d9e3fccd115ab45073623dfd419e02bb4f031d194051be293',
  query: `query Ranked($measure: NetworkMeasure!, $where: CaseFilter, $first: Int!) {
  network(measure: $measure, where: $where, first: $first) {
    revision
    exact
    sampleSize
    meaning
    totalCount
    modularity
    communityCount
    communities(first: 10) {
      nodes {
        number
        size
        postCount
        targetCount
        companyCount
        leading(first: 3) {
          ...NamedRecord
        }
      }
    }
    edges {
      rank
      value
      node {
        ...NamedRecord
        caseCount
      }
    }
  }
}

fragment NamedRecord on Entity {
  __typename
  id
  label
  labelZh
}`,
};
export const record: PersistedOperation<RecordQuery, RecordQueryVariables> = {
  name: 'Record',
  hash: 'b47716700966fa78a8a95f14c37456f47d70a469ceffab90e0e1fbe4a8efe39f',
  query: `query Record($id: ID!, $isPost: Boolean!, $isTarget: Boolean!, $isCompany: Boolean!, $isTechnology: Boolean!, $isArea: Boolean!, $isCountry: Boolean!, $isCase: Boolean!, $isReport: Boolean!, $isProgramme: Boolean!) {
  dataset {
    revision
    synthetic
  }
  post(id: $id) @include(if: $isPost) {
    ...NamedRecord
    addedIn
    changedIn
    aliases {
      text
      language
      kind
    }
    location {
      latitude
      longitude
    }
    postKind
    city
    openedOn
    closedOn
    jurisdiction
    identifiers
    country {
      ...NamedRecord
    }
    parent {
      ...NamedRecord
    }
  }
  target(id: $id) @include(if: $isTarget) {
    ...NamedRecord
    addedIn
    changedIn
    aliases {
      text
      language
      kind
    }
    location {
      latitude
      longitude
    }
    targetKind
    city
    region
    identifiers
    synthetic
    country {
      ...NamedRecord
    }
    parentTarget: parent {
      ...NamedRecord
    }
  }
  company(id: $id) @include(if: $isCompany) {
    ...NamedRecord
    addedIn
    changedIn
    aliases {
      text
      language
      kind
    }
    companyKind
    province
    identifiers
    synthetic
    parentCompany: parent {
      ...NamedRecord
    }
  }
  technology(id: $id) @include(if: $isTechnology) {
    ...NamedRecord
    addedIn
    changedIn
    aliases {
      text
      language
      kind
    }
    area {
      ...NamedRecord
    }
  }
  area(id: $id) @include(if: $isArea) {
    ...NamedRecord
    addedIn
    changedIn
    aliases {
      text
      language
      kind
    }
    code
  }
  country(id: $id) @include(if: $isCountry) {
    ...NamedRecord
    addedIn
    changedIn
    aliases {
      text
      language
      kind
    }
    code
    targetCount
    alliances {
      alliance
      since
      until
    }
  }
  case(id: $id) @include(if: $isCase) {
    ...NamedRecord
    addedIn
    changedIn
    caseKind
    summary
    date
    publishedOn
    occurredOn
    cooperation
    stage
    stageOn
    direction
    outcome
    uncertain
    companiesUnnamed
    confidence
    band
    independentReports
    grade
    synthetic
    reportCount
    citations(first: 25) {
      nodes {
        ...CitationLine
      }
    }
    posts(first: 25) {
      nodes {
        ...NamedRecord
      }
    }
    targets(first: 25) {
      nodes {
        ...NamedRecord
        country {
          ...NamedRecord
        }
      }
    }
    companies(first: 25) {
      nodes {
        ...NamedRecord
      }
    }
    technologies(first: 25) {
      nodes {
        ...NamedRecord
        area {
          ...NamedRecord
        }
      }
    }
    programme {
      ...NamedRecord
    }
    follows {
      ...NamedRecord
    }
    followedBy {
      nodes {
        ...NamedRecord
      }
    }
  }
  report(id: $id) @include(if: $isReport) {
    ...NamedRecord
    addedIn
    changedIn
    publisher
    publishedOn
    language
    url
    archivedUrl
    reliability
    credibility
    grade
    grading {
      gradedBy
      gradedOn
      because
    }
    proposedReliability
    proposedCredibility
    proposalReason
    synthetic
    caseCount
    derivedFrom {
      ...NamedRecord
    }
    posts(first: 5) {
      nodes {
        ...NamedRecord
      }
    }
  }
  programme(id: $id) @include(if: $isProgramme) {
    ...NamedRecord
    addedIn
    changedIn
    aliases {
      text
      language
      kind
    }
    organiser
    caseCount
  }
}

fragment CitationLine on Citation {
  assertion
  role
  section
  grade
  locator
  quote
  entity {
    ...NamedRecord
  }
  report {
    ...NamedRecord
    publisher
    publishedOn
    language
    url
    archivedUrl
    grade
    synthetic
  }
}

fragment NamedRecord on Entity {
  __typename
  id
  label
  labelZh
}`,
};
export const recordFacts: PersistedOperation<RecordFactsQuery, RecordFactsQueryVariables> = {
  name: 'RecordFacts',
  hash: '5e14062f7ed164b1ae9aa62e24b68fe3edfd236882c30b86d65501deac6deb73',
  query: `query RecordFacts($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Entity {
      id
      caseCount
    }
    ... on Post {
      country {
        name
      }
      areas(first: 5) {
        nodes {
          name
        }
      }
    }
    ... on Target {
      country {
        name
      }
      areas(first: 5) {
        nodes {
          name
        }
      }
    }
    ... on Company {
      countries(first: 5) {
        nodes {
          name
        }
      }
      areas(first: 5) {
        nodes {
          name
        }
      }
    }
    ... on Case {
      areas(first: 5) {
        nodes {
          name
        }
      }
    }
  }
}`,
};
export const recordNames: PersistedOperation<RecordNamesQuery, RecordNamesQueryVariables> = {
  name: 'RecordNames',
  hash: '4c3fd01face04ef814b7ead0e74b30d28fd521cf1ba53a56d2e964aba9d62a49',
  query: `query RecordNames($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Entity {
      ...NamedRecord
      changedIn
    }
  }
}

fragment NamedRecord on Entity {
  __typename
  id
  label
  labelZh
}`,
};
export const reportStatements: PersistedOperation<ReportStatementsQuery, ReportStatementsQueryVariables> = {
  name: 'ReportStatements',
  hash: 'b26e733d344b76e1c53a043bd0be9f6093e294972ab75439301c786bca204982',
  query: `query ReportStatements($report: ID!) {
  cases(where: {report: {eq: $report}}, first: 5) {
    totalCount
    nodes {
      ...NamedRecord
      date
      citations(first: 50) {
        nodes {
          ...CitationLine
        }
      }
    }
  }
}

fragment CitationLine on Citation {
  assertion
  role
  section
  grade
  locator
  quote
  entity {
    ...NamedRecord
  }
  report {
    ...NamedRecord
    publisher
    publishedOn
    language
    url
    archivedUrl
    grade
    synthetic
  }
}

fragment NamedRecord on Entity {
  __typename
  id
  label
  labelZh
}`,
};
export const reportsToGrade: PersistedOperation<ReportsToGradeQuery, ReportsToGradeQueryVariables> = {
  name: 'ReportsToGrade',
  hash: 'bac26d7b011c17053e5814324d498032e15130fa289b534dbcecc7960574a756',
  query: `query ReportsToGrade($after: String) {
  reports(
    first: 100
    after: $after
    orderBy: {field: CASES}
    where: {grading: {isNull: true}, synthetic: {eq: false}, or: [{grade: {eq: "F6"}}, {grade: {isNull: true}}]}
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ReportToGrade
    }
  }
}

fragment NamedRecord on Entity {
  __typename
  id
  label
  labelZh
}

fragment ReportToGrade on Report {
  ...NamedRecord
  publisher
  publishedOn
  language
  url
  archivedUrl
  caseCount
  proposedReliability
  proposedCredibility
  proposalReason
}`,
};
export const restsOn: PersistedOperation<RestsOnQuery, RestsOnQueryVariables> = {
  name: 'RestsOn',
  hash: '737ddaf2ab2d16af66043657efa29e8311b4ee35b1ab5abbc51d9f67354dee21',
  query: `query RestsOn($of: Finding!, $first: Int!) {
  fragility(of: $of) {
    holds
    meaning
    reportCount
    before {
      ...FoundValue
    }
    changes(first: $first) {
      totalCount
      nodes {
        ...ChangedFinding
      }
    }
  }
}

fragment ChangedFinding on FindingChange {
  report {
    ...NamedRecord
    grade
  }
  after {
    ...FoundValue
  }
  path
  lostCount
  gainedCount
}

fragment FoundValue on FindingValue {
  caseCount
  ofCount
  share
  rank
  path {
    hops
    strength
  }
}

fragment NamedRecord on Entity {
  __typename
  id
  label
  labelZh
}`,
};
export const schemes: PersistedOperation<SchemesQuery, SchemesQueryVariables> = {
  name: 'Schemes',
  hash: '532051698543bda70f9709c07fe929b283f7b57dd8588f5f751ff079f1655348',
  query: `query Schemes {
  schemes(first: 50) {
    nodes {
      id
      name
      classes(first: 200) {
        nodes {
          id
          name
          code
        }
      }
    }
  }
}`,
};
export const separating: PersistedOperation<SeparatingQuery, SeparatingQueryVariables> = {
  name: 'Separating',
  hash: 'b50a6179e3f9ccc5fbc45795fdc67cf5930582ba630d020fdca690f37a70ccb3',
  query: `query Separating($from: [ID!]!, $to: [ID!]!, $where: CaseFilter, $first: Int! = 10) {
  cut(from: $from, to: $to, where: $where, besideDirect: true) {
    revision
    size
    routeCount
    joinedCount
    complete
    meaning
    entities(first: 50) {
      nodes {
        ...NamedRecord
      }
    }
    routes(first: $first) {
      totalCount
      nodes {
        entities {
          ...NamedRecord
        }
      }
    }
    joined(first: $first) {
      nodes {
        caseCount
        from {
          ...NamedRecord
        }
        to {
          ...NamedRecord
        }
      }
    }
  }
}

fragment NamedRecord on Entity {
  __typename
  id
  label
  labelZh
}`,
};
export const sources: PersistedOperation<SourcesQuery, SourcesQueryVariables> = {
  name: 'Sources',
  hash: '56b61c855f7e9a408d33fa129267eea997b3cb17f250620230b855db7739c8ba',
  query: `query Sources($where: CaseFilter, $first: Int!) {
  cases(where: $where, first: $first) {
    totalCount
    nodes {
      ...NamedRecord
      date
      grade
      citations(first: 3) {
        nodes {
          ...CitationLine
        }
      }
    }
  }
}

fragment CitationLine on Citation {
  assertion
  role
  section
  grade
  locator
  quote
  entity {
    ...NamedRecord
  }
  report {
    ...NamedRecord
    publisher
    publishedOn
    language
    url
    archivedUrl
    grade
    synthetic
  }
}

fragment NamedRecord on Entity {
  __typename
  id
  label
  labelZh
}`,
};
export const ties: PersistedOperation<TiesQuery, TiesQueryVariables> = {
  name: 'Ties',
  hash: '838cc86a2c11ce0a79c287b1e78acbf65cf4641f540532b51c129c0485fa4a9b',
  query: `query Ties($byPair: [BreakdownDimension!]!, $where: CaseFilter, $after: String) {
  breakdown(by: $byPair, where: $where, first: 200, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      caseCount
      firstOn
      lastOn
      openEnded
      keys {
        node {
          id
        }
      }
    }
  }
}`,
};
export const timeline: PersistedOperation<TimelineQuery, TimelineQueryVariables> = {
  name: 'Timeline',
  hash: 'cbc4008682ac574b99a5b24e707106da755d45fcb2080c4ba78e84b44bbb3590',
  query: `query Timeline($where: CaseFilter) {
  breakdown(
    by: [YEAR]
    where: $where
    orderBy: {field: KEYS, direction: ASC}
    first: 200
  ) {
    revision
    caseTotal
    nodes {
      caseCount
      keys {
        label
      }
    }
  }
}`,
};
export const trace: PersistedOperation<TraceQuery, TraceQueryVariables> = {
  name: 'Trace',
  hash: 'de621396f5f5f0af1e0b56c0d8fdc6be46b2fe596ab87df075d2678af392fc77',
  query: `query Trace($from: ID!, $to: ID!, $where: CaseFilter, $first: Int!, $maxHops: Int!, $through: [EntityKind!]!, $order: PathOrder!, $avoid: [ID!]!, $disjoint: Boolean!, $timeRespecting: Boolean!, $unsourced: Boolean!, $sameRole: Boolean!) {
  paths(
    from: $from
    to: $to
    where: $where
    first: $first
    maxHops: $maxHops
    through: $through
    order: $order
    avoid: $avoid
    disjoint: $disjoint
    timeRespecting: $timeRespecting
    unsourced: $unsourced
    sameRole: $sameRole
  ) {
    revision
    meaning
    explored
    complete
    settledHops
    stoppedBy
    leftOut {
      kind
      nearFrom
      nearTo
      nearBoth
    }
    nearMissesComplete
    nearMisses {
      relaxation
      maxHops
      field
      kind
      hint
      path {
        ...PathInFull
      }
    }
    paths {
      ...PathInFull
    }
  }
}

fragment CitationLine on Citation {
  assertion
  role
  section
  grade
  locator
  quote
  entity {
    ...NamedRecord
  }
  report {
    ...NamedRecord
    publisher
    publishedOn
    language
    url
    archivedUrl
    grade
    synthetic
  }
}

fragment HopEnd on Entity {
  ...NamedRecord
  ... on Target {
    country {
      id
    }
  }
}

fragment NamedRecord on Entity {
  __typename
  id
  label
  labelZh
}

fragment PathInFull on Path {
  strength
  judged
  independentReports
  gaps
  weakestHop {
    from {
      id
    }
    to {
      id
    }
  }
  hops {
    fromRole
    toRole
    strength
    judged
    band
    grade
    independentReports
    caseCount
    from {
      ...HopEnd
    }
    to {
      ...HopEnd
    }
    case {
      ...NamedRecord
      date
      grade
    }
    citations(first: 3) {
      nodes {
        ...CitationLine
        case {
          id
        }
      }
    }
  }
}`,
};
export const whatIfRemoved: PersistedOperation<WhatIfRemovedQuery, WhatIfRemovedQueryVariables> = {
  name: 'WhatIfRemoved',
  hash: 'cbd29015d9217726ed117e4e76038996795d10cab60cf306fcf87c2f1ae54dc1',
  query: `query WhatIfRemoved($remove: [ID!]!, $where: CaseFilter) {
  whatIf(remove: $remove, where: $where) {
    revision
    meaning
    notice
    removed {
      node {
        ...NamedRecord
      }
      caseCount
      remaining
      lostCaseCount
    }
    cases {
      before
      after
      touched
      lostCount
      lost(first: 200) {
        nodes {
          id
        }
      }
    }
    posts {
      ...Fates
    }
    targets {
      ...Fates
    }
    companies {
      ...Fates
    }
    technologies {
      ...Fates
    }
    areas {
      ...Fates
    }
    countries {
      ...Fates
    }
    pairs(first: 10) {
      choice
      compared
      candidates
      lostCount
      longerCount
      weakerCount
      complete
      meaning
      pairs {
        fate
        reason
        from {
          ...NamedRecord
        }
        to {
          ...NamedRecord
        }
        before {
          hops
          strength
          judged
          entities {
            ...NamedRecord
          }
        }
        after {
          hops
          strength
          judged
          entities {
            ...NamedRecord
          }
        }
      }
    }
    similarPosts {
      post {
        ...NamedRecord
      }
      similar(first: 5) {
        nodes {
          similarity
          caseCount
          post {
            ...NamedRecord
          }
        }
      }
    }
  }
}

fragment Fates on WhatIfEntities {
  before
  after
  lostCount
  reducedCount
  lost(first: 10) {
    nodes {
      node {
        ...NamedRecord
      }
      caseCount
      remaining
      lostCaseCount
    }
  }
  reduced(first: 10) {
    nodes {
      node {
        ...NamedRecord
      }
      caseCount
      remaining
      lostCaseCount
    }
  }
}

fragment NamedRecord on Entity {
  __typename
  id
  label
  labelZh
}`,
};
