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
    { name: 'publisher', cell: 'text', max: 1000, about: 'Who published it.' },
    { name: 'published_on', cell: 'date', about: 'When it was published.' },
    { name: 'language', cell: 'language', about: 'Language, as a BCP 47 tag.' },
    { name: 'url', cell: 'url', about: 'Where it is.' },
    { name: 'archived_url', cell: 'url', about: 'Where a copy is kept.' },
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
  ],
  derived: [{ name: 'grade', about: 'Reliability and credibility as one, such as `B2`.' }, synthetic],
};
