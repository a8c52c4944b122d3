import type { Column, DerivedProperty } from '../columns.ts';
import type { Kind } from '../kinds.ts';
import { type StoredEnum, storedEnums } from '../values.ts';

export const id: Column = {
  name: 'id',
  cell: 'id',
  required: true,
  about: 'Unique, readable id, with or without its kind.',
};

export const name: Column = {
  name: 'name',
  cell: 'text',
  max: 1000,
  required: true,
  about: 'Name in Latin script.',
};

export const nameZh: Column = { name: 'name_zh', cell: 'text', max: 1000, about: 'Name in Chinese.' };

export const aliases: Column = {
  name: 'aliases',
  cell: 'aliases',
  about: 'Other names: text, text|KIND or text|KIND|language; several separated by semicolons.',
};

export const identifiers: Column = {
  name: 'identifiers',
  cell: 'identifiers',
  about: 'Identifiers elsewhere, as scheme:value; several separated by semicolons.',
};

export const city: Column = { name: 'city', cell: 'text', max: 200, about: 'City.' };

export const latitude: Column = {
  name: 'latitude',
  cell: 'decimal',
  min: -90,
  max: 90,
  inPoint: true,
  about: 'Degrees north, WGS 84.',
};

export const longitude: Column = {
  name: 'longitude',
  cell: 'decimal',
  min: -180,
  max: 180,
  inPoint: true,
  about: 'Degrees east, WGS 84.',
};

export const country: Column = {
  name: 'country',
  cell: 'reference',
  to: ['country'],
  required: true,
  link: { type: 'LOCATED_IN', direction: 'out' },
  about: 'Country of its location: ISO 3166-1 alpha-2 code.',
};

/** The property that is stored for `latitude` and `longitude`. */
export const location: DerivedProperty = { name: 'location', about: 'Point of `latitude` and `longitude`.' };

/** The property by which records of a package of invented data are known. */
export const synthetic: DerivedProperty = {
  name: 'synthetic',
  about: 'True if its package is invented.',
};

export const parentOf = (kind: Kind): Column => ({
  name: 'parent',
  cell: 'reference',
  to: [kind],
  link: { type: 'PARENT', direction: 'out' },
  about: `The ${kind} that this one is part of.`,
});

export const kindOf = (values: StoredEnum, about: string): Column => ({
  name: 'kind',
  cell: 'word',
  values: storedEnums[values],
  enum: values,
  about,
});
