import type { DatasetFile } from '../columns.ts';
import { reliabilities } from '../values.ts';

/** A person's grade of a report. While it exists, it replaces the grade in the report's own row. */
export const grade: DatasetFile = {
  kind: 'grade',
  file: 'grades.csv',
  label: 'Grade',
  columns: [
    {
      name: 'report',
      cell: 'reference',
      to: ['report'],
      required: true,
      link: { type: 'GRADES', direction: 'out' },
      about: 'The report that is graded; a report has one grade.',
    },
    {
      name: 'reliability',
      cell: 'word',
      values: reliabilities,
      required: true,
      about: 'Admiralty reliability of the source.',
    },
    {
      name: 'credibility',
      cell: 'whole',
      min: 1,
      max: 6,
      required: true,
      about: 'Admiralty credibility of the information.',
    },
    {
      name: 'graded_by',
      cell: 'text',
      max: 200,
      required: true,
      about: 'Grader: a role or initials are enough.',
    },
    { name: 'graded_on', cell: 'day', about: 'Day of grading.' },
    { name: 'because', cell: 'text', max: 2000, about: 'Reason for the grade.' },
  ],
  derived: [],
};
