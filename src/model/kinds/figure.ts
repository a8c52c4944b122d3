import type { Column, DatasetFile } from '../columns.ts';
import { recordDimensions } from '../dimensions.ts';
import { id, synthetic } from './sharedColumns.ts';

const filterText = (name: string, about: string): Column => ({ name, cell: 'text', max: 1000, about });

const bound = (name: string, about: string): Column => ({ name, cell: 'decimal', min: 0, max: 1e9, about });

/** A number that somebody printed about such cases, as it was printed. It is never changed to fit another. */
export const figure: DatasetFile = {
  kind: 'figure',
  file: 'figures.csv',
  label: 'Figure',
  columns: [
    id,
    { name: 'what', cell: 'text', max: 1000, required: true, about: 'Subject of the count, in words.' },
    { name: 'printed', cell: 'text', max: 500, required: true, about: 'The value as printed.' },
    { name: 'unit', cell: 'text', max: 100, about: 'Unit: cases, targets, % of cases.' },
    { name: 'qualifier', cell: 'text', max: 2000, about: 'Qualification needed to read it.' },
    bound('at_least', 'The least value that the printed words allow.'),
    bound('at_most', 'The greatest value that the printed words allow.'),
    filterText(
      'counted_where',
      'The cases that it counts, as a `CaseFilter` in JSON (`{}` for all); empty: the graph cannot count it.',
    ),
    filterText(
      'counted_of',
      'Of a share: the cases that are the whole, likewise. The value is then in percent.',
    ),
    {
      name: 'counted_by',
      cell: 'word',
      values: [...recordDimensions],
      about:
        'Of a count or a rank: the records of these cases that it counts or ranks, as a dimension of breakdowns.',
    },
    {
      name: 'counted_rank_of',
      cell: 'text',
      max: 200,
      about:
        'Of a rank: the id of the record that is ranked, 1 for the most cases. It goes with `counted_by`.',
    },
    {
      name: 'report',
      cell: 'reference',
      to: ['report'],
      required: true,
      link: { type: 'PRINTED_IN', direction: 'out' },
      about: 'The report that prints it.',
    },
    { name: 'locator', cell: 'text', max: 1000, about: 'Place in the report.' },
    { name: 'quote', cell: 'text', max: 8000, about: 'The words of the report, copied from it.' },
    {
      name: 'contradicts',
      cell: 'references',
      to: ['figure'],
      link: { type: 'CONTRADICTS', direction: 'out' },
      about: 'The figures that contradict it. One of the two names the other, and it holds both ways.',
    },
    {
      name: 'programme',
      cell: 'reference',
      to: ['programme'],
      link: { type: 'STAGE_OF', direction: 'out' },
      about: 'The programme that it is a stage of, as its source counts it.',
    },
    {
      name: 'stage_after',
      cell: 'reference',
      to: ['figure'],
      link: { type: 'STAGE_AFTER', direction: 'out' },
      about:
        'The figure of the stage before: it counts a part of what that one counts. Empty for a first stage.',
    },
  ],
  derived: [synthetic],
};
