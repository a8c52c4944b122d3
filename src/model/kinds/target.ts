import type { DatasetFile } from '../columns.ts';
import {
  aliases,
  city,
  country,
  id,
  identifiers,
  kindOf,
  latitude,
  location,
  longitude,
  name,
  nameZh,
  parentOf,
  synthetic,
} from './sharedColumns.ts';

export const target: DatasetFile = {
  kind: 'target',
  file: 'targets.csv',
  label: 'Target',
  columns: [
    id,
    name,
    nameZh,
    kindOf('TargetKind', 'Kind of foreign party.'),
    country,
    city,
    { name: 'region', cell: 'text', max: 200, about: 'State, province or region.' },
    latitude,
    longitude,
    parentOf('target'),
    identifiers,
    aliases,
  ],
  derived: [location, synthetic],
};
