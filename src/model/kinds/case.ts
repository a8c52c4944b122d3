import type { Column, DatasetFile } from '../columns.ts';
import type { Kind } from '../kinds.ts';
import { storedEnums } from '../values.ts';
import { id, kindOf, synthetic } from './sharedColumns.ts';

const links = (name: string, kind: Kind, type: string, direction: 'in' | 'out', about: string): Column => ({
  name,
  cell: 'references',
  to: [kind],
  link: { type, direction },
  about,
});

export const caseFile: DatasetFile = {
  kind: 'case',
  file: 'cases.csv',
  label: 'Case',
  columns: [
    id,
    { name: 'title', cell: 'text', max: 2000, required: true, about: 'Title of the case.' },
    { name: 'title_zh', cell: 'text', max: 2000, about: 'Title in Chinese.' },
    kindOf('CaseKind', 'Kind of case.'),
    { name: 'summary', cell: 'text', max: 4000, about: 'What the case is, in neutral words.' },
    { name: 'published_on', cell: 'date', about: 'When it was published.' },
    links(
      'posts',
      'post',
      'REFERRED',
      'in',
      'The posts that took part, by referring it or otherwise: the role of a citation says how.',
    ),
    links('targets', 'target', 'OFFERS', 'out', 'The foreign parties it offers.'),
    links('companies', 'company', 'INVOLVES', 'out', 'The Chinese counterparts.'),
    links('technologies', 'technology', 'CONCERNS', 'out', 'The technologies it concerns.'),
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
      values: storedEnums.Cooperation,
      enum: 'Cooperation',
      about: 'The forms of cooperation that are sought.',
    },
    {
      name: 'stage',
      cell: 'word',
      values: storedEnums.Stage,
      enum: 'Stage',
      about: 'How far it got, as published.',
    },
    { name: 'stage_on', cell: 'date', about: 'When that stage was reached.' },
    links('follows', 'case', 'FOLLOWS', 'out', 'The cases that this one is a sequel of.'),
    {
      name: 'companies_unnamed',
      cell: 'whole',
      min: 0,
      max: 1_000_000,
      about: 'How many counterparts the source leaves unnamed.',
    },
    { name: 'occurred_on', cell: 'date', about: 'When the event took place.' },
    links('reports', 'report', 'SUPPORTED_BY', 'out', 'The reports that support it.'),
    {
      name: 'direction',
      cell: 'word',
      values: storedEnums.Direction,
      enum: 'Direction',
      about: 'Where the technology or the people were to go: to China, abroad, both ways; TALENT: people.',
    },
    { name: 'outcome', cell: 'text', max: 4000, about: 'What came of it, in the words of its reports.' },
    { name: 'uncertain', cell: 'text', max: 4000, about: 'What a reader must doubt, and why.' },
  ],
  derived: [
    { name: 'firstDay', about: 'First day of `occurredOn` where that is known, else of `publishedOn`.' },
    { name: 'lastDay', about: 'Last day of the same date; none where it is open at its end.' },
    { name: 'confidence', about: 'Confidence that its reports give together, from 0 to 1.' },
    { name: 'band', about: 'Band of the confidence.' },
    { name: 'grade', about: 'Best grade among the reports that do not deny it.' },
    { name: 'independentReports', about: 'How many independent reports support it.' },
    { name: 'searchText', about: 'Lower-case text that `text: { contains }` looks into.' },
    synthetic,
  ],
};
