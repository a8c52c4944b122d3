/** The values of stored properties that are enums of the schema, by the name of the enum. */
export const storedEnums = {
  PostKind: ['EMBASSY', 'CONSULATE_GENERAL', 'CONSULATE', 'MISSION', 'OFFICE'],
  TargetKind: ['COMPANY', 'UNIVERSITY', 'RESEARCH_INSTITUTE', 'INDIVIDUAL', 'GOVERNMENT', 'ASSOCIATION'],
  CompanyKind: ['COMPANY', 'UNIVERSITY', 'RESEARCH_INSTITUTE', 'INTERMEDIARY', 'GOVERNMENT', 'ASSOCIATION'],
  CaseKind: ['OFFER', 'DEMAND', 'AGREEMENT', 'VISIT'],
  Cooperation: [
    'INVESTMENT',
    'LICENSING',
    'PRODUCTION',
    'JOINT_VENTURE',
    'TALENT',
    'JOINT_RESEARCH',
    'MARKET_ENTRY',
    'ACQUISITION',
    'SERVICES',
  ],
  Stage: ['OFFERED', 'CONTACTED', 'NEGOTIATING', 'AGREED', 'ENDED'],
  Direction: ['INWARD', 'OUTWARD', 'BOTH', 'TALENT'],
  Band: ['UNGRADED', 'WEAK', 'FAIR', 'GOOD', 'STRONG'],
  CitationRole: ['REFERRED', 'HOSTED', 'CO_ORGANISED', 'SOUGHT', 'SIGNED', 'VISITED', 'ATTENDED'],
  Assertion: ['STATED', 'INFERRED', 'DENIED'],
  SectionKind: ['SCIENCE_AND_TECHNOLOGY', 'EDUCATION', 'COMMERCIAL', 'HEAD_OF_POST', 'OTHER'],
  QuoteCheck: ['FOUND', 'NOT_FOUND', 'NOT_CHECKED'],
  AliasKind: ['FORMER', 'TRANSLATION', 'ABBREVIATION', 'TRANSLITERATION', 'VARIANT', 'PINYIN'],
} as const;

export type StoredEnum = keyof typeof storedEnums;

/** The reliability of a source, by the Admiralty code. */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
