import type { DatasetFile } from '../columns.ts';
import { reliabilities } from '../values.ts';
import { id, synthetic } from './sharedColumns.ts';

export const report: DatasetFile = {
  kind: 'report',
  file: 'reports.csv',
  label: 'Report',
  columns: [
    id,
    { name: 'title', cell: 'text', max: 2000, required: true, about: 'Title of the report.' },
    { name: 'publisher', cell: 'text', max: 1000, about: 'Publisher.' },
    { name: 'published_on', cell: 'date', about: 'Date of publication.' },
    { name: 'language', cell: 'language', about: 'Language, as a BCP 47 tag.' },
    { name: 'url', cell: 'url', about: 'Address.' },
    { name: 'archived_url', cell: 'url', about: 'Address of an archived copy.' },
    {
      name: 'reliability',
      cell: 'word',
      values: reliabilities,
      about: 'Admiralty reliability of the source.',
    },
    {
      name: 'credibility',
      cell: 'whole',
      min: 1,
      max: 6,
      about: 'Admiralty credibility of the information.',
    },
    {
      name: 'derived_from',
      cell: 'references',
      to: ['report'],
      link: { type: 'DERIVED_FROM', direction: 'out' },
      about: 'The reports that this one copies.',
    },
    {
      name: 'text_sha256',
      cell: 'sha256',
      pattern: '[0-9a-f]{64}',
      about: 'SHA-256 of its text in UTF-8, if the text is kept.',
    },
    {
      name: 'proposed_reliability',
      cell: 'word',
      values: reliabilities,
      about:
        'Reliability that the collector proposes; it has no effect until a person has graded the report.',
    },
    {
      name: 'proposed_credibility',
      cell: 'whole',
      min: 1,
      max: 6,
      about: 'Credibility that the collector proposes, likewise.',
    },
    { name: 'proposal_reason', cell: 'text', max: 2000, about: 'Reason for the proposal.' },
  ],
  derived: [
    { name: 'grade', about: 'Reliability and credibility combined, such as `B2`.' },
    {
      name: 'graded',
      about: 'True if a person has graded it; `reliability` and `credibility` are then that grade.',
    },
    { name: 'ownReliability', about: 'Reliability in its own row, which such a grade overrides.' },
    { name: 'ownCredibility', about: 'Credibility in its own row, which such a grade overrides.' },
    synthetic,
  ],
};
