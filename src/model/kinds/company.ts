import type { DatasetFile } from '../columns.ts';
import { aliases, id, identifiers, kindOf, name, nameZh, parentOf, synthetic } from './sharedColumns.ts';

export const company: DatasetFile = {
  kind: 'company',
  file: 'companies.csv',
  label: 'Company',
  columns: [
    id,
    name,
    nameZh,
    kindOf('CompanyKind', 'Kind of Chinese counterpart.'),
    { name: 'province', cell: 'text', max: 200, about: 'Province of China.' },
    parentOf('company'),
    identifiers,
    aliases,
  ],
  derived: [synthetic],
};
