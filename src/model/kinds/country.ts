import type { DatasetFile } from '../columns.ts';
import { aliases, id, name, nameZh } from './sharedColumns.ts';

export const country: DatasetFile = {
  kind: 'country',
  file: 'countries.csv',
  label: 'Country',
  columns: [
    { ...id, name: 'code', also: 'id', pattern: '[A-Z]{2}', about: 'ISO 3166-1 alpha-2 code.' },
    name,
    nameZh,
    { name: 'nato_since', cell: 'day', about: 'First day as a member of NATO.' },
    { name: 'nato_until', cell: 'day', about: 'First day no longer a member of NATO.' },
    { name: 'mnna_since', cell: 'day', about: 'First day as a major non-NATO ally of the United States.' },
    { name: 'mnna_until', cell: 'day', about: 'First day no longer a major non-NATO ally.' },
    aliases,
  ],
  derived: [{ name: 'code', about: 'ISO 3166-1 alpha-2 code, from the id.' }],
};
