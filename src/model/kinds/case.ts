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
    { name: 'summary', cell: 'text', max: 4000, about: 'Summary in neutral words.' },
    { name: 'published_on', cell: 'date', about: 'Date of publication.' },
    links(
      'posts',
      'post',
      'REFERRED',
      'in',
      'The posts that took part; the role of a citation states in which way.',
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
      about: 'Latest stage that is published.',
    },
    { name: 'stage_on', cell: 'date', about: 'Date on which that stage was reached.' },
    links('follows', 'case', 'FOLLOWS', 'out', 'The earlier cases that this one continues.'),
    {
      name: 'companies_unnamed',
      cell: 'whole',
      min: 0,
      max: 1_000_000,
      about: 'Number of counterparts that the source does not name.',
    },
    { name: 'occurred_on', cell: 'date', about: 'Date of the event.' },
    links('reports', 'report', 'SUPPORTED_BY', 'out', 'The reports that support it.'),
    {
      name: 'direction',
      cell: 'word',
      values: storedEnums.Direction,
      enum: 'Direction',
      about: 'Direction in which technology was to go: to China, abroad, or both ways; TALENT: people.',
    },
    { name: 'outcome', cell: 'text', max: 4000, about: 'Outcome, in the words of its reports.' },
    { name: 'uncertain', cell: 'text', max: 4000, about: 'Doubts about it, with their reasons.' },
  ],
  derived: [
    { name: 'firstDay', about: 'First day of `occurredOn` if known, else of `publishedOn`.' },
    { name: 'lastDay', about: 'Last day of the same date; none if its end is open.' },
    { name: 'confidence', about: 'Confidence by all its reports together, from 0 to 1.' },
    { name: 'band', about: 'Band of the confidence.' },
    { name: 'grade', about: 'Best grade among the reports that do not deny it.' },
    { name: 'independentReports', about: 'Number of independent reports that support it.' },
    { name: 'searchText', about: 'Lower-case text that `text: { contains }` searches.' },
    synthetic,
  ],
};
