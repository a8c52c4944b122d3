import type { DatasetFile } from '../columns.ts';
import { aliases, id, name, nameZh, synthetic } from './sharedColumns.ts';

export const programme: DatasetFile = {
  kind: 'programme',
  file: 'programmes.csv',
  label: 'Programme',
  columns: [
    id,
    name,
    nameZh,
    { name: 'organiser', cell: 'text', max: 1000, about: 'Organiser of the programme.' },
    aliases,
  ],
  derived: [synthetic],
};
