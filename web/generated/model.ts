// Written by `npm run generate` from src/model; change that.
import type { BreakdownDimension, CaseFilter, EntityKind, PartyRole } from './operations.ts';

/** The kinds of records, in the order in which lists show them. */
export const recordKinds = [
  "POST",
  "TARGET",
  "COMPANY",
  "AREA",
  "TECHNOLOGY",
  "COUNTRY",
  "CASE",
  "PROGRAMME",
  "REPORT"
] as const satisfies readonly EntityKind[];

/** The words for one record and for several; the latter is also the name of the schema's list of them. */
export const kindWords = {
  "POST": {
    "one": "post",
    "many": "posts"
  },
  "TARGET": {
    "one": "target",
    "many": "targets"
  },
  "COMPANY": {
    "one": "company",
    "many": "companies"
  },
  "AREA": {
    "one": "area",
    "many": "areas"
  },
  "TECHNOLOGY": {
    "one": "technology",
    "many": "technologies"
  },
  "COUNTRY": {
    "one": "country",
    "many": "countries"
  },
  "CASE": {
    "one": "case",
    "many": "cases"
  },
  "PROGRAMME": {
    "one": "programme",
    "many": "programmes"
  },
  "REPORT": {
    "one": "report",
    "many": "reports"
  }
} as const satisfies Readonly<Record<EntityKind, unknown>>;

/** The kinds that take part in cases, so that they can be drawn and stand at the end of a path. */
export const partyKinds = [
  "POST",
  "TARGET",
  "COMPANY",
  "AREA",
  "TECHNOLOGY",
  "COUNTRY"
] as const satisfies readonly EntityKind[];

/** The kinds that can be nodes of a network and can be removed in a what-if. */
export const networkKinds = [
  "POST",
  "TARGET",
  "COMPANY"
] as const satisfies readonly EntityKind[];

/** The field of a case filter that takes the ids of a kind. */
export const caseFilters: Readonly<Record<EntityKind, keyof CaseFilter>> = {
  "POST": "post",
  "TARGET": "target",
  "COMPANY": "company",
  "AREA": "area",
  "TECHNOLOGY": "technology",
  "COUNTRY": "targetCountry",
  "CASE": "id",
  "PROGRAMME": "programme",
  "REPORT": "report"
};

/** The dimension of a breakdown whose keys are records of a kind. */
export const partyDimensions: Readonly<Record<(typeof partyKinds)[number], BreakdownDimension>> = {
  "POST": "POST",
  "TARGET": "TARGET",
  "COMPANY": "COMPANY",
  "TECHNOLOGY": "TECHNOLOGY",
  "COUNTRY": "TARGET_COUNTRY",
  "AREA": "AREA"
};

/** The values of enums that lists can be narrowed by, and that a notice may say. */
export const enumValues = {
  "PostKind": [
    "EMBASSY",
    "CONSULATE_GENERAL",
    "CONSULATE",
    "MISSION",
    "OFFICE"
  ],
  "TargetKind": [
    "COMPANY",
    "UNIVERSITY",
    "RESEARCH_INSTITUTE",
    "INDIVIDUAL",
    "GOVERNMENT",
    "ASSOCIATION"
  ],
  "CompanyKind": [
    "COMPANY",
    "UNIVERSITY",
    "RESEARCH_INSTITUTE",
    "INTERMEDIARY",
    "GOVERNMENT",
    "ASSOCIATION"
  ],
  "CaseKind": [
    "OFFER",
    "DEMAND",
    "AGREEMENT",
    "VISIT"
  ],
  "Cooperation": [
    "INVESTMENT",
    "LICENSING",
    "PRODUCTION",
    "JOINT_VENTURE",
    "TALENT",
    "JOINT_RESEARCH",
    "MARKET_ENTRY",
    "ACQUISITION",
    "SERVICES"
  ],
  "CitationRole": [
    "REFERRED",
    "HOSTED",
    "CO_ORGANISED",
    "SOUGHT",
    "SIGNED",
    "VISITED",
    "ATTENDED"
  ]
} as const;

/** The words between a record and its case, by its role. */
export const roleWords: Readonly<Record<PartyRole, string>> = {
  "REFERRED": "took part in",
  "OFFERED": "was offered in",
  "INVOLVED": "was involved in",
  "CONCERNED": "was a technology of",
  "COUNTRY_OF_TARGET": "was the country of a target of",
  "AREA_CONCERNED": "was an area of"
};

/** The role of a record as short as a tie has room for. */
export const roleOnTie: Readonly<Record<PartyRole, string>> = {
  "REFERRED": "took part",
  "OFFERED": "offered",
  "INVOLVED": "involved",
  "CONCERNED": "technology",
  "COUNTRY_OF_TARGET": "target’s country",
  "AREA_CONCERNED": "area"
};

/** The role of a record as a clause about its case, with `…` for the record. */
export const roleClauses: Readonly<Record<PartyRole, string>> = {
  "REFERRED": "in which … took part",
  "OFFERED": "in which … was offered",
  "INVOLVED": "in which … was involved",
  "CONCERNED": "which concerned …",
  "COUNTRY_OF_TARGET": "which has a target in …",
  "AREA_CONCERNED": "which concerned a technology of the area …"
};

/** The dimensions of a breakdown, in an analyst's words. */
export const dimensionWords: Readonly<Record<BreakdownDimension, string>> = {
  "POST": "post",
  "POST_COUNTRY": "country of post",
  "AREA": "area",
  "SCHEME_CLASS": "class of a scheme",
  "TECHNOLOGY": "technology",
  "TARGET": "target",
  "TARGET_COUNTRY": "country of target",
  "TARGET_KIND": "kind of target",
  "COMPANY": "company",
  "PROVINCE": "province",
  "YEAR": "year",
  "MONTH": "month",
  "COOPERATION": "cooperation",
  "STAGE": "stage",
  "DIRECTION": "direction",
  "LANGUAGE": "language of report",
  "GRADE": "grade"
};

export const dimensionNames = [
  "POST",
  "POST_COUNTRY",
  "AREA",
  "SCHEME_CLASS",
  "TECHNOLOGY",
  "TARGET",
  "TARGET_COUNTRY",
  "TARGET_KIND",
  "COMPANY",
  "PROVINCE",
  "YEAR",
  "MONTH",
  "COOPERATION",
  "STAGE",
  "DIRECTION",
  "LANGUAGE",
  "GRADE"
] as const satisfies readonly BreakdownDimension[];

/** The field of a case filter that selects the cases of one key of a dimension. */
export const dimensionFilters: Readonly<Record<BreakdownDimension, keyof CaseFilter>> = {
  "POST": "post",
  "POST_COUNTRY": "postCountry",
  "AREA": "area",
  "SCHEME_CLASS": "schemeClass",
  "TECHNOLOGY": "technology",
  "TARGET": "target",
  "TARGET_COUNTRY": "targetCountry",
  "TARGET_KIND": "targetKind",
  "COMPANY": "company",
  "PROVINCE": "province",
  "YEAR": "date",
  "MONTH": "date",
  "COOPERATION": "cooperation",
  "STAGE": "stage",
  "DIRECTION": "direction",
  "LANGUAGE": "language",
  "GRADE": "grade"
};

/** Dimensions whose unknown key no filter selects: a date may lie in no one year, and one company may lack the province that another of the case has. */
export const dimensionsWithoutUnknownFilter: ReadonlySet<BreakdownDimension> = new Set([
  "SCHEME_CLASS",
  "TARGET_KIND",
  "PROVINCE",
  "YEAR",
  "MONTH",
  "LANGUAGE"
]);

/** Dimensions whose keys have an order of their own; the keys of others are ordered by their counts. */
export const orderedDimensions: ReadonlySet<BreakdownDimension> = new Set([
  "YEAR",
  "MONTH",
  "GRADE"
]);

/** Dimensions whose keys are values of an enum. */
export const enumDimensions: ReadonlySet<BreakdownDimension> = new Set([
  "TARGET_KIND",
  "COOPERATION",
  "STAGE",
  "DIRECTION"
]);

/** Dimensions whose keys are classes of one scheme, which the question names. */
export const schemeDimensions: ReadonlySet<BreakdownDimension> = new Set([
  "SCHEME_CLASS"
]);

/** Dimensions of one party, the party itself first: a cell of two of them is about one and the same party. */
export const dimensionFamilies: readonly (readonly BreakdownDimension[])[] = [
  [
    "POST",
    "POST_COUNTRY"
  ],
  [
    "TARGET",
    "TARGET_COUNTRY",
    "TARGET_KIND"
  ],
  [
    "COMPANY",
    "PROVINCE"
  ],
  [
    "TECHNOLOGY",
    "AREA",
    "SCHEME_CLASS"
  ]
];

/** The columns of datasets that hold dates. */
export const dateColumns: ReadonlySet<string> = new Set([
  "country.nato_since",
  "country.nato_until",
  "country.mnna_since",
  "country.mnna_until",
  "scheme.published_on",
  "post.opened_on",
  "post.closed_on",
  "report.published_on",
  "grade.graded_on",
  "case.published_on",
  "case.stage_on",
  "case.occurred_on",
  "judgement.judged_on"
]);

/** The columns of datasets whose cells hold several items. */
export const listColumns: ReadonlySet<string> = new Set([
  "country.aliases",
  "area.aliases",
  "technology.aliases",
  "post.identifiers",
  "post.aliases",
  "programme.aliases",
  "target.identifiers",
  "target.aliases",
  "company.identifiers",
  "company.aliases",
  "report.derived_from",
  "figure.contradicts",
  "case.posts",
  "case.targets",
  "case.companies",
  "case.technologies",
  "case.cooperation",
  "case.follows",
  "case.reports"
]);

/** Headers of columns that hold the identifiers of one scheme, as patterns in which case does not count. */
export const identifierHeaders = [
  {
    "scheme": "USCC",
    "header": "\\buscc\\b|信用代码|unified social credit"
  },
  {
    "scheme": "ROR",
    "header": "\\bror\\b"
  },
  {
    "scheme": "LEI",
    "header": "\\blei\\b"
  },
  {
    "scheme": "Wikidata",
    "header": "\\bwikidata\\b|\\bqid\\b"
  }
] as const;

/** Characters that part the identifiers of a cell. */
export const identifierSeparators = ";；、|\n";
