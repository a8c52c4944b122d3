import type { DatasetFile } from '../columns.ts';
import { id, name, nameZh } from './sharedColumns.ts';

/** A published list of classes that technologies are sorted into, in one version. */
export const scheme: DatasetFile = {
  kind: 'scheme',
  file: 'schemes.csv',
  label: 'Scheme',
  columns: [
    id,
    name,
    nameZh,
    { name: 'version', cell: 'text', max: 100, about: 'Version: a number, a year, a date.' },
    { name: 'publisher', cell: 'text', max: 1000, about: 'Who published it.' },
    { name: 'published_on', cell: 'date', about: 'When it was published.' },
    { name: 'url', cell: 'url', about: 'Where its list of classes is.' },
    { name: 'about', cell: 'text', max: 2000, about: 'What must be known to read it.' },
  ],
  derived: [],
};
