import type { Column, DatasetFile } from './columns.ts';
import type { Kind } from './kinds.ts';

const id: Column = {
  name: 'id',
  cell: 'id',
  required: true,
  about: 'Unique, readable id, with or without its kind.',
};
const name: Column = {
  name: 'name',
  cell: 'text',
  max: 1000,
  required: true,
  about: 'Name in Latin script.',
};
const nameZh: Column = { name: 'name_zh', cell: 'text', max: 1000, about: 'Name in Chinese.' };
const aliases: Column = {
  name: 'aliases',
  cell: 'aliases',
  about: 'Other names: text, text|KIND or text|KIND|language.',
};
const identifiers: Column = {
  name: 'identifiers',
  cell: 'identifiers',
  about: 'Identifiers elsewhere, as scheme:value.',
};
const city: Column = { name: 'city', cell: 'text', max: 200, about: 'City.' };
const latitude: Column = { name: 'latitude', cell: 'decimal', min: -90, max: 90, about: 'Degrees north.' };
const longitude: Column = { name: 'longitude', cell: 'decimal', min: -180, max: 180, about: 'Degrees east.' };
const country: Column = {
  name: 'country',
  cell: 'reference',
  to: ['country'],
  required: true,
  link: { type: 'LOCATED_IN', direction: 'out' },
  about: 'Where it stands: ISO 3166-1 alpha-2 code.',
};
const parentOf = (kind: Kind): Column => ({
  name: 'parent',
  cell: 'reference',
  to: [kind],
  link: { type: 'PARENT', direction: 'out' },
  about: `The ${kind} that this one is part of.`,
});
const kindOf = (...values: string[]): Column => ({
  name: 'kind',
  cell: 'word',
  values,
  about: 'What it is.',
});

/** The files of a dataset and their columns: the one table that validation, the canonical row, export and Table Schema follow. */
export const datasetFiles: readonly DatasetFile[] = [
  {
    kind: 'country',
    file: 'countries.csv',
    label: 'Country',
    columns: [
      { ...id, name: 'code', also: 'id', about: 'ISO 3166-1 alpha-2 code.' },
      name,
      nameZh,
      { name: 'nato_since', cell: 'day', about: 'First day as a member of NATO.' },
      { name: 'nato_until', cell: 'day', about: 'First day no longer a member of NATO.' },
      { name: 'mnna_since', cell: 'day', about: 'First day as a major non-NATO ally of the United States.' },
      { name: 'mnna_until', cell: 'day', about: 'First day no longer a major non-NATO ally.' },
      aliases,
    ],
  },
  {
    kind: 'area',
    file: 'areas.csv',
    label: 'Area',
    columns: [id, name, nameZh, aliases],
  },
  {
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
  },
  {
    kind: 'post',
    file: 'posts.csv',
    label: 'Post',
    columns: [
      id,
      name,
      nameZh,
      kindOf('EMBASSY', 'CONSULATE_GENERAL', 'CONSULATE', 'MISSION', 'OFFICE'),
      country,
      city,
      latitude,
      longitude,
      { name: 'opened_on', cell: 'date', about: 'When it opened.' },
      { name: 'closed_on', cell: 'date', about: 'When it closed.' },
      { name: 'jurisdiction', cell: 'text', max: 2000, about: 'What it is responsible for.' },
      parentOf('post'),
      identifiers,
      aliases,
    ],
  },
  {
    kind: 'programme',
    file: 'programmes.csv',
    label: 'Programme',
    columns: [
      id,
      name,
      nameZh,
      { name: 'organiser', cell: 'text', max: 1000, about: 'Who runs it.' },
      aliases,
    ],
  },
  {
    kind: 'target',
    file: 'targets.csv',
    label: 'Target',
    columns: [
      id,
      name,
      nameZh,
      kindOf('COMPANY', 'UNIVERSITY', 'RESEARCH_INSTITUTE', 'INDIVIDUAL', 'GOVERNMENT', 'ASSOCIATION'),
      country,
      city,
      { name: 'region', cell: 'text', max: 200, about: 'State, province or region.' },
      latitude,
      longitude,
      parentOf('target'),
      identifiers,
      aliases,
    ],
  },
  {
    kind: 'company',
    file: 'companies.csv',
    label: 'Company',
    columns: [
      id,
      name,
      nameZh,
      kindOf('COMPANY', 'UNIVERSITY', 'RESEARCH_INSTITUTE', 'INTERMEDIARY', 'GOVERNMENT', 'ASSOCIATION'),
      { name: 'province', cell: 'text', max: 200, about: 'Province of China.' },
      parentOf('company'),
      identifiers,
      aliases,
    ],
  },
  {
    kind: 'report',
    file: 'reports.csv',
    label: 'Report',
    columns: [
      id,
      { name: 'title', cell: 'text', max: 2000, required: true, about: 'Title of the report.' },
      { name: 'publisher', cell: 'text', max: 1000, about: 'Who published it.' },
      { name: 'published_on', cell: 'date', about: 'When it was published.' },
      { name: 'language', cell: 'language', about: 'Language, as a BCP 47 tag.' },
      { name: 'url', cell: 'url', about: 'Where it is.' },
      { name: 'archived_url', cell: 'url', about: 'Where a copy is kept.' },
      {
        name: 'reliability',
        cell: 'word',
        values: ['A', 'B', 'C', 'D', 'E', 'F'],
        about: 'Admiralty reliability of the source.',
      },
      {
        name: 'credibility',
        cell: 'whole',
        min: 1,
        max: 6,
        about: 'Admiralty credibility of the information.',
      },
      {
        name: 'derived_from',
        cell: 'references',
        to: ['report'],
        link: { type: 'DERIVED_FROM', direction: 'out' },
        about: 'The reports that this one copies.',
      },
    ],
  },
  {
    kind: 'case',
    file: 'cases.csv',
    label: 'Case',
    columns: [
      id,
      { name: 'title', cell: 'text', max: 2000, required: true, about: 'Title of the case.' },
      { name: 'title_zh', cell: 'text', max: 2000, about: 'Title in Chinese.' },
      kindOf('OFFER', 'DEMAND', 'AGREEMENT', 'VISIT'),
      { name: 'summary', cell: 'text', max: 4000, about: 'What the case is, in neutral words.' },
      { name: 'published_on', cell: 'date', about: 'When it was published.' },
      {
        name: 'posts',
        cell: 'references',
        to: ['post'],
        link: { type: 'REFERRED', direction: 'in' },
        about: 'The posts that referred it.',
      },
      {
        name: 'targets',
        cell: 'references',
        to: ['target'],
        link: { type: 'OFFERS', direction: 'out' },
        about: 'The foreign parties it offers.',
      },
      {
        name: 'companies',
        cell: 'references',
        to: ['company'],
        link: { type: 'INVOLVES', direction: 'out' },
        about: 'The Chinese counterparts.',
      },
      {
        name: 'technologies',
        cell: 'references',
        to: ['technology'],
        link: { type: 'CONCERNS', direction: 'out' },
        about: 'The technologies it concerns.',
      },
      {
        name: 'programme',
        cell: 'reference',
        to: ['programme'],
        link: { type: 'PART_OF', direction: 'out' },
        about: 'The programme it was part of.',
      },
      {
        name: 'cooperation',
        cell: 'words',
        values: [
          'INVESTMENT',
          'LICENSING',
          'PRODUCTION',
          'JOINT_VENTURE',
          'TALENT',
          'JOINT_RESEARCH',
          'MARKET_ENTRY',
          'ACQUISITION',
          'SERVICES',
        ],
        about: 'The cooperation that is sought.',
      },
      {
        name: 'stage',
        cell: 'word',
        values: ['OFFERED', 'CONTACTED', 'NEGOTIATING', 'AGREED', 'ENDED'],
        about: 'How far it got, as published.',
      },
      { name: 'stage_on', cell: 'date', about: 'When that stage was reached.' },
      {
        name: 'follows',
        cell: 'references',
        to: ['case'],
        link: { type: 'FOLLOWS', direction: 'out' },
        about: 'The cases that this one is a sequel of.',
      },
      {
        name: 'companies_unnamed',
        cell: 'whole',
        min: 0,
        max: 1_000_000,
        about: 'How many counterparts the source leaves unnamed.',
      },
      { name: 'occurred_on', cell: 'date', about: 'When the event took place.' },
      {
        name: 'reports',
        cell: 'references',
        to: ['report'],
        link: { type: 'SUPPORTED_BY', direction: 'out' },
        about: 'The reports that support it.',
      },
    ],
  },
  {
    kind: 'citation',
    file: 'citations.csv',
    label: 'Citation',
    columns: [
      { name: 'case', cell: 'reference', to: ['case'], required: true, about: 'The case.' },
      {
        name: 'report',
        cell: 'reference',
        to: ['report'],
        required: true,
        about: 'The report that speaks of it.',
      },
      {
        name: 'entity',
        cell: 'reference',
        to: ['post', 'programme', 'target', 'company', 'technology', 'area', 'country'],
        about: 'The one party that the statement is about; empty: the case as a whole.',
      },
      {
        name: 'role',
        cell: 'word',
        values: ['REFERRED', 'HOSTED', 'CO_ORGANISED', 'SOUGHT', 'SIGNED', 'VISITED'],
        about: 'What the report says that the party did.',
      },
      { name: 'assertion', cell: 'word', values: ['STATED', 'INFERRED', 'DENIED'], about: 'How it says so.' },
      {
        name: 'credibility',
        cell: 'whole',
        min: 1,
        max: 6,
        about: 'Admiralty credibility of this statement.',
      },
      { name: 'locator', cell: 'text', max: 1000, about: 'Where in the report.' },
      { name: 'quote', cell: 'text', max: 8000, about: 'The words of the report, copied from it.' },
    ],
  },
];

const byKind = new Map(datasetFiles.map((file) => [file.kind, file]));

/** The file of a kind. */
export function datasetFile(kind: Kind): DatasetFile {
  const file = byKind.get(kind);
  if (!file) throw new Error(`No file holds rows of the kind ${kind}.`);
  return file;
}
