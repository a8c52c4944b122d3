import type { CaseOrderField, CaseTableQuery } from '../../../generated/operations.ts';
import type { Column } from '../../components/table/column.ts';
import {
  chineseColumn,
  dataColumn,
  gradeColumn,
  nameColumn,
  namesColumn,
} from '../../components/table/columns.tsx';
import { supportWords } from '../../words/supportWords.ts';

type Case = CaseTableQuery['cases']['nodes'][number];

/** The columns of the table of cases. */
export const caseColumns: readonly Column<Case, CaseOrderField>[] = [
  {
    head: 'date',
    width: 96,
    order: 'DATE',
    descends: true,
    text: ({ date }) => date,
    cell: ({ date }) => date.slice(0, 7),
  },
  nameColumn('case', 'TITLE', 300),
  chineseColumn('TITLE_ZH', 160),
  namesColumn('posts', 190, ({ posts }) => posts, 'POST'),
  namesColumn('targets', 190, ({ targets }) => targets, 'TARGET'),
  namesColumn('companies', 190, ({ companies }) => companies, 'COMPANY'),
  namesColumn('areas', 170, ({ areas }) => areas, 'AREA'),
  gradeColumn('GRADE'),
  { head: 'support', width: 210, order: 'CONFIDENCE', descends: true, text: supportWords },
  {
    head: 'reports',
    width: 84,
    order: 'REPORTS',
    text: ({ reportCount }) => String(reportCount),
    numeric: true,
  },
  dataColumn,
  {
    head: 'published',
    width: 110,
    order: 'PUBLISHED_ON',
    descends: true,
    text: ({ publishedOn }) => publishedOn ?? '',
    optional: true,
  },
];
