import type { DatasetFile } from '../columns.ts';
import { id, name, nameZh } from './sharedColumns.ts';

/** A class of a scheme. Its id begins with that of its scheme: `class/mic2025.10`. */
export const schemeClass: DatasetFile = {
  kind: 'class',
  file: 'classes.csv',
  label: 'SchemeClass',
  columns: [
    id,
    {
      name: 'scheme',
      cell: 'reference',
      to: ['scheme'],
      required: true,
      link: { type: 'CLASS_OF', direction: 'out' },
      about: 'The scheme that it belongs to. Its id and a point begin the id of the class.',
    },
    name,
    nameZh,
    { name: 'code', cell: 'text', max: 100, about: 'Its number or code in the scheme.' },
    { name: 'quote', cell: 'text', max: 8000, about: 'Its name as the scheme prints it, copied.' },
  ],
  derived: [],
};
