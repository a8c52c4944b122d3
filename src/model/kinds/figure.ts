import type { Column, DatasetFile } from '../columns.ts';
import { directPartyKinds } from '../parties.ts';
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
    { name: 'what', cell: 'text', max: 1000, required: true, about: 'What it counts, in words.' },
    { name: 'printed', cell: 'text', max: 500, required: true, about: 'The value as printed.' },
    { name: 'unit', cell: 'text', max: 100, about: 'What one of it is: cases, targets, % of cases.' },
    { name: 'qualifier', cell: 'text', max: 2000, about: 'What must be known to read it.' },
    bound('at_least', 'The least value that the printed words allow.'),
    bound('at_most', 'The greatest value that the printed words allow.'),
    filterText(
      'counted_where',
      'The cases that it counts, as a `CaseFilter` in JSON (`{}` for all); empty: the graph cannot count it.',
    ),
    filterText(
      'counted_of',
      'Where it is a share: the cases that it is a share of, likewise. The value is then in percent.',
    ),
    {
      name: 'counted_by',
      cell: 'word',
      values: directPartyKinds,
      about:
        'Where it does not count cases: the parties of these cases that it counts, as a dimension of breakdowns.',
    },
    {
      name: 'report',
      cell: 'reference',
      to: ['report'],
      required: true,
      link: { type: 'PRINTED_IN', direction: 'out' },
      about: 'The report that prints it.',
    },
    { name: 'locator', cell: 'text', max: 1000, about: 'Where in the report.' },
    { name: 'quote', cell: 'text', max: 8000, about: 'The words of the report, copied from it.' },
    {
      name: 'contradicts',
      cell: 'references',
      to: ['figure'],
      link: { type: 'CONTRADICTS', direction: 'out' },
      about: 'The figures that cannot be true beside it. One of two names the other; it holds both ways.',
    },
  ],
  derived: [synthetic],
};
