import type { CaseOrderField, CaseTableQuery } from '../../../generated/operations.ts';
import { RecordName } from '../../components/RecordName.tsx';
import type { Column } from '../../components/table/column.ts';
import { namesText, RecordNames } from '../../components/table/RecordNames.tsx';
import { supportWords } from '../../words/supportWords.ts';

type Case = CaseTableQuery['cases']['nodes'][number];

/** The columns of the table of cases. */
export const caseColumns: readonly Column<Case, CaseOrderField>[] = [
  { head: 'date', width: 96, order: 'DATE', text: ({ date }) => date, cell: ({ date }) => date.slice(0, 7) },
  {
    head: 'case',
    width: 320,
    order: 'TITLE',
    text: ({ label }) => label,
    cell: (each) => <RecordName record={each} chinese={false} />,
  },
  { head: 'in Chinese', width: 160, text: ({ labelZh }) => labelZh ?? '', lang: 'zh' },
  {
    head: 'posts',
    width: 150,
    text: ({ posts }) => namesText(posts),
    cell: ({ posts }) => <RecordNames list={posts} />,
  },
  {
    head: 'targets',
    width: 190,
    text: ({ targets }) => namesText(targets),
    cell: ({ targets }) => <RecordNames list={targets} />,
  },
  {
    head: 'companies',
    width: 190,
    text: ({ companies }) => namesText(companies),
    cell: ({ companies }) => <RecordNames list={companies} />,
  },
  {
    head: 'areas',
    width: 170,
    text: ({ areas }) => namesText(areas),
    cell: ({ areas }) => <RecordNames list={areas} />,
  },
  {
    head: 'grade',
    width: 76,
    order: 'GRADE',
    text: ({ grade }) => grade ?? '',
    cell: ({ grade }) => grade && <span className="grade">{grade}</span>,
  },
  { head: 'support', width: 210, order: 'CONFIDENCE', text: supportWords },
  {
    head: 'reports',
    width: 84,
    order: 'REPORTS',
    text: ({ reportCount }) => String(reportCount),
    numeric: true,
  },
  { head: 'data', width: 110, text: ({ synthetic }) => (synthetic ? 'synthetic' : 'documented') },
  {
    head: 'published',
    width: 110,
    order: 'PUBLISHED_ON',
    text: ({ publishedOn }) => publishedOn ?? '',
    optional: true,
  },
];
