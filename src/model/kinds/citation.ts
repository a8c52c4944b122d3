import type { DatasetFile } from '../columns.ts';
import { namedKinds } from '../kinds.ts';
import { storedEnums } from '../values.ts';

export const citation: DatasetFile = {
  kind: 'citation',
  file: 'citations.csv',
  label: 'Citation',
  columns: [
    { name: 'case', cell: 'reference', to: ['case'], required: true, about: 'The case.' },
    {
      name: 'report',
      cell: 'reference',
      to: ['report'],
      required: true,
      about: 'The report that is cited.',
    },
    {
      name: 'entity',
      cell: 'reference',
      to: namedKinds.map((kind) => kind.toLowerCase() as Lowercase<typeof kind>),
      about: 'The one party that the statement is about, with its kind; empty: the case as a whole.',
    },
    {
      name: 'role',
      cell: 'word',
      values: storedEnums.CitationRole,
      enum: 'CitationRole',
      about: 'The role of the party in the case, according to the report.',
    },
    {
      name: 'assertion',
      cell: 'word',
      values: storedEnums.Assertion,
      enum: 'Assertion',
      about: 'Kind of statement.',
    },
    {
      name: 'credibility',
      cell: 'whole',
      min: 1,
      max: 6,
      about: "Admiralty credibility of this statement, if it differs from the report's.",
    },
    { name: 'locator', cell: 'text', max: 1000, about: 'Place in the report.' },
    { name: 'quote', cell: 'text', max: 8000, about: 'The words of the report, copied from it.' },
    {
      name: 'prefix',
      cell: 'text',
      max: 1000,
      about:
        'The text just before the quote, as in a TextQuoteSelector of the W3C; its `exact` is the quote.',
    },
    { name: 'suffix', cell: 'text', max: 1000, about: 'The text just after the quote, likewise.' },
    {
      name: 'quote_check',
      cell: 'word',
      values: storedEnums.QuoteCheck,
      enum: 'QuoteCheck',
      about: 'Result of searching for the quote in a stored copy of its page.',
    },
    {
      name: 'section',
      cell: 'text',
      max: 500,
      about: 'The section or office of the post that acted, as the source names it.',
    },
    {
      name: 'section_kind',
      cell: 'word',
      values: storedEnums.SectionKind,
      enum: 'SectionKind',
      about: 'Kind of that section; empty: the source names the post alone.',
    },
  ],
  derived: [
    { name: 'entity', about: 'Id of the party.' },
    { name: 'listed', about: "True if the case's own row names the report too." },
  ],
};
