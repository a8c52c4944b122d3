import type { DatasetFile } from '../columns.ts';
import { aliases, id, name, nameZh } from './sharedColumns.ts';

export const technology: DatasetFile = {
  kind: 'technology',
  file: 'technologies.csv',
  label: 'Technology',
  columns: [
    id,
    name,
    nameZh,
    {
      name: 'area',
      cell: 'reference',
      to: ['area'],
      required: true,
      link: { type: 'WITHIN', direction: 'out' },
      about: 'The area it lies in.',
    },
    aliases,
  ],
  derived: [],
};
