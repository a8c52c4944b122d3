import type { DatasetFile } from '../columns.ts';

/** The statement that a technology lies in a class. In each scheme a technology lies in one class at most. */
export const classification: DatasetFile = {
  kind: 'classification',
  file: 'technology-classes.csv',
  label: 'Classification',
  columns: [
    {
      name: 'technology',
      cell: 'reference',
      to: ['technology'],
      required: true,
      link: { type: 'CLASSIFIES', direction: 'out' },
      about: 'The technology.',
    },
    {
      name: 'class',
      cell: 'reference',
      to: ['class'],
      required: true,
      link: { type: 'INTO', direction: 'out' },
      about: 'The class that it lies in: one of each scheme at most.',
    },
    {
      name: 'source',
      cell: 'text',
      max: 1000,
      about: 'What was read: title, publisher, date. Empty: the list of the scheme itself.',
    },
    { name: 'url', cell: 'url', about: 'Where that is.' },
    { name: 'locator', cell: 'text', max: 1000, about: 'Where in it.' },
    { name: 'quote', cell: 'text', max: 8000, about: 'Its words, copied from it.' },
    {
      name: 'because',
      cell: 'text',
      max: 2000,
      about: 'Why the technology lies in the class, where the words alone do not say so.',
    },
  ],
  derived: [],
};
