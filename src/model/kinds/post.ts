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
} from './sharedColumns.ts';

export const post: DatasetFile = {
  kind: 'post',
  file: 'posts.csv',
  label: 'Post',
  columns: [
    id,
    name,
    nameZh,
    kindOf('PostKind', 'Kind of post.'),
    country,
    city,
    latitude,
    longitude,
    { name: 'opened_on', cell: 'date', about: 'Date of opening.' },
    { name: 'closed_on', cell: 'date', about: 'Date of closing.' },
    { name: 'jurisdiction', cell: 'text', max: 2000, about: 'Consular district, in words.' },
    parentOf('post'),
    identifiers,
    aliases,
  ],
  derived: [location],
};
