import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../../client/ask.ts';
import type { CaseFilter, CaseOrderField, CaseTableQuery } from '../../../generated/operations.ts';
import { caseTable } from '../../../generated/operations.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { FilterLine } from '../../components/FilterLine.tsx';
import { QueryLink } from '../../components/QueryLink.tsx';
import { RecordName } from '../../components/RecordName.tsx';
import { RestsOn } from '../../components/RestsOn.tsx';
import { supportWords } from '../../words/supportWords.ts';
import { DownloadCases } from './DownloadCases.tsx';

type Case = CaseTableQuery['cases']['nodes'][number];

interface Column {
  readonly head: string;
  readonly order?: CaseOrderField;
  readonly text: (each: Case) => string;
  readonly cell?: (each: Case) => React.ReactNode;
  readonly numeric?: boolean;
}

const names = (list: {
  readonly nodes: readonly { readonly label: string }[];
  readonly totalCount?: number;
}) =>
  list.nodes.map(({ label }) => label).join('; ') +
  (list.totalCount !== undefined && list.totalCount > list.nodes.length
    ? ` and ${list.totalCount - list.nodes.length} more`
    : '');

const links = (list: {
  readonly nodes: readonly Parameters<typeof RecordName>[0]['record'][];
  readonly totalCount?: number;
}) => (
  <>
    {list.nodes.map((node) => (
      <RecordName key={node.id} record={node} chinese={false} />
    ))}
    {list.totalCount !== undefined && list.totalCount > list.nodes.length && (
      <span className="quiet"> and {list.totalCount - list.nodes.length} more</span>
    )}
  </>
);

const columns: readonly Column[] = [
  { head: 'date', order: 'DATE', text: (each) => each.date, cell: (each) => each.date.slice(0, 7) },
  {
    head: 'case',
    order: 'TITLE',
    text: (each) => each.label,
    cell: (each) => <RecordName record={each} />,
  },
  { head: 'posts', text: (each) => names(each.posts), cell: (each) => links(each.posts) },
  { head: 'targets', text: (each) => names(each.targets), cell: (each) => links(each.targets) },
  { head: 'companies', text: (each) => names(each.companies), cell: (each) => links(each.companies) },
  { head: 'areas', text: (each) => names(each.areas), cell: (each) => links(each.areas) },
  { head: 'reports', order: 'REPORTS', text: (each) => String(each.reportCount), numeric: true },
  { head: 'support', order: 'CONFIDENCE', text: supportWords },
  { head: 'data', text: (each) => (each.synthetic ? 'synthetic' : 'documented') },
];

/** The cases that match, a page at a time: the evidence behind every number. */
export function CaseTable({
  where,
  title,
  unfiltered = false,
}: {
  where: CaseFilter | undefined;
  title: string;
  /** True if the shared filters do not narrow it. */
  unfiltered?: boolean;
}) {
  const [orderBy, setOrder] = useState<{ field: CaseOrderField; direction: 'ASC' | 'DESC' }>({
    field: 'DATE',
    direction: 'DESC',
  });
  const variables = { ...(where ? { where } : {}), first: 50, orderBy };
  const pages = useInfiniteQuery({
    queryKey: ['CaseTable', variables],
    queryFn: ({ signal, pageParam }) => ask(caseTable, { ...variables, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ cases: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: (before) => before,
  });
  const all = pages.data?.pages.flatMap(({ cases }) => cases.nodes) ?? [];
  const total = pages.data?.pages[0]?.cases.totalCount;
  const sort = (field: CaseOrderField) =>
    setOrder((before) => ({
      field,
      direction: before.field === field && before.direction === 'DESC' ? 'ASC' : 'DESC',
    }));
  return (
    <section className="case-table" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <span className="quiet" role="status">
          {total === undefined
            ? 'Counting…'
            : `${total.toLocaleString('en')} ${total === 1 ? 'case' : 'cases'}`}
          {total !== undefined && all.length < total && `, ${all.length} shown`}
        </span>
        {total !== undefined && total > 0 && <RestsOn finding={{ count: where ? { where } : {} }} />}
        {total !== undefined && (
          <DownloadCases
            total={total}
            variables={{ ...(where ? { where } : {}), orderBy }}
            heads={['id', ...columns.map(({ head }) => head)]}
            rowOf={(each) => [each.id, ...columns.map(({ text }) => text(each))]}
          />
        )}
        <QueryLink operation={caseTable} variables={variables} />
      </header>
      {!unfiltered && <FilterLine />}
      {pages.error && <ErrorNotice error={pages.error} again={() => void pages.refetch()} />}
      <div className="scroll">
        <table>
          <thead>
            <tr>
              {columns.map(({ head, order, numeric }) => (
                <th
                  key={head}
                  className={numeric ? 'number' : ''}
                  aria-sort={
                    order && orderBy.field === order
                      ? orderBy.direction === 'ASC'
                        ? 'ascending'
                        : 'descending'
                      : undefined
                  }
                >
                  {order ? (
                    <button type="button" className="plain" onClick={() => sort(order)}>
                      {head}
                      {orderBy.field === order ? (orderBy.direction === 'ASC' ? ' ↑' : ' ↓') : ''}
                    </button>
                  ) : (
                    head
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {all.map((each) => (
              <tr key={each.id}>
                {columns.map(({ head, text, cell, numeric }) => (
                  <td key={head} className={numeric ? 'number' : ''}>
                    {cell ? cell(each) : text(each)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {pages.hasNextPage && (
          <Button
            variant="default"
            size="compact-sm"
            m="sm"
            loading={pages.isFetchingNextPage}
            onClick={() => void pages.fetchNextPage()}
          >
            Show 50 more
          </Button>
        )}
      </div>
    </section>
  );
}
