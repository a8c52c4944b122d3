import {
  type BrowseReportsQuery,
  browseReports,
  type ReportFilter,
  type ReportOrderField,
} from '../../../../generated/operations.ts';
import type { Column } from '../../../components/table/column.ts';
import { countColumn, dataColumn, gradeColumn, nameColumn } from '../../../components/table/columns.tsx';
import { browsing } from '../browsing.tsx';

type Report = BrowseReportsQuery['reports']['nodes'][number];

const valuesOf = (letters: string) => [...letters].map((value) => ({ value, words: value }));

const columns: readonly Column<Report, ReportOrderField>[] = [
  nameColumn('report', 'TITLE'),
  countColumn('cases', ({ caseCount }) => caseCount, 'CASES'),
  { head: 'publisher', width: 200, order: 'PUBLISHER', text: ({ publisher }) => publisher ?? '' },
  {
    head: 'published',
    width: 110,
    order: 'PUBLISHED_ON',
    descends: true,
    text: ({ publishedOn }) => publishedOn ?? '',
  },
  { head: 'language', width: 96, order: 'LANGUAGE', text: ({ language }) => language ?? '' },
  gradeColumn('GRADE'),
  { head: 'address', width: 240, order: 'URL', text: ({ url }) => url ?? '', optional: true },
  dataColumn,
];

export const reports = browsing({
  kind: 'REPORT',
  columns,
  usualOrder: { field: 'CASES', direction: 'DESC' },
  operation: browseReports,
  pageOf: ({ reports: page, dataset: { revision } }) => ({ ...page, revision }),
  variables: (where: ReportFilter, first, orderBy) => ({ where, first, orderBy }),
  all: (and) => ({ and }),
  named: (text) => ({ title: { contains: text } }),
  withCase: null,
  ownFacets: [
    {
      name: 'reliability of source',
      values: valuesOf('ABCDEF'),
      filter: (values) => ({ reliability: { in: values } }),
    },
    {
      name: 'credibility of content',
      values: valuesOf('123456'),
      filter: (values) => ({ credibility: { in: values.map(Number) } }),
    },
    { name: 'language', values: 'LANGUAGE', filter: (values) => ({ language: { in: values } }) },
  ],
  without: [],
});
