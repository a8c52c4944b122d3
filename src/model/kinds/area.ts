import type { DatasetFile } from '../columns.ts';
import { aliases, id, name, nameZh } from './sharedColumns.ts';

export const area: DatasetFile = {
  kind: 'area',
  file: 'areas.csv',
  label: 'Area',
  columns: [id, name, nameZh, aliases],
  derived: [{ name: 'code', about: 'The id in capitals, without its kind.' }],
};
