import type { DatasetFile } from '../columns.ts';
import { judgedKinds, verdicts } from '../judgementId.ts';

/** A person's judgement of two records: the same, different, or not known. Records judged the same answer as one. */
export const judgement: DatasetFile = {
  kind: 'judgement',
  file: 'judgements.csv',
  label: 'Judgement',
  columns: [
    {
      name: 'record',
      cell: 'reference',
      to: judgedKinds,
      required: true,
      link: { type: 'JUDGES', direction: 'out' },
      about: 'One of the two records, with its kind.',
    },
    {
      name: 'other',
      cell: 'reference',
      to: judgedKinds,
      required: true,
      link: { type: 'BESIDE', direction: 'out' },
      about: 'The other record, of the same kind. Two records have one judgement, in either order.',
    },
    {
      name: 'verdict',
      cell: 'word',
      values: verdicts,
      required: true,
      about: 'The two are the same, or different, or it is not known.',
    },
    {
      name: 'judged_by',
      cell: 'text',
      max: 200,
      required: true,
      about: 'Judge: a role or initials are enough.',
    },
    { name: 'judged_on', cell: 'day', about: 'Day of the judgement.' },
    { name: 'because', cell: 'text', max: 2000, required: true, about: 'Reason for the judgement.' },
  ],
  derived: [],
};
