import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { PersistedOperation } from '../../../client/persistedOperation.ts';
import type { EntityKind } from '../../../generated/operations.ts';
import { counted, isParty, kinds } from '../../model/kinds.ts';
import type { NamedRecord } from '../../model/namedRecord.ts';
import { type RowPage, useRows } from '../../queries/useRows.ts';
import { addToCanvas } from '../../state/addToCanvas.ts';
import { ErrorNotice } from '../ErrorNotice.tsx';
import { QueryLink } from '../QueryLink.tsx';
import { ColumnMenu } from './ColumnMenu.tsx';
import { type Column, type Order, orderAfter } from './column.ts';
import { DownloadRows } from './DownloadRows.tsx';
import { RecordTable } from './RecordTable.tsx';
import { useColumnLayout } from './useColumnLayout.ts';

/** Records of these kinds can be drawn. */
const isDrawable = ({ id }: NamedRecord) => isParty(id) || id.startsWith('case/');

/** All records of a list under its heading, in a table that reads on as it is scrolled, with what can be done with them. */
export function RecordList<
  Data,
  Variables extends { readonly after?: string | null | undefined },
  Row extends NamedRecord,
  Field extends string,
>({
  title,
  kind,
  columns,
  operation,
  variables,
  pageOf,
  orderBy,
  onOrder,
  filterLine,
  children,
}: {
  title: string;
  kind: EntityKind;
  columns: readonly Column<Row, Field>[];
  operation: PersistedOperation<Data, Variables>;
  variables: Variables;
  pageOf: (data: Data) => RowPage<Row>;
  orderBy: Order<Field>;
  onOrder: (order: Order<Field>) => void;
  /** The filters that are on, by name. */
  filterLine: ReactNode;
  /** More about the list as a whole, beside its count. */
  children?: ReactNode;
}) {
  const { rows, total: rowTotal, isFormer, error, again, reach } = useRows(operation, variables, pageOf);
  // The number of the question before is not that of what the heading and its filters name.
  const total = isFormer ? undefined : rowTotal;
  const [layout, setLayout] = useColumnLayout(kind);
  const [chosen, setChosen] = useState<ReadonlyMap<string, Row>>(new Map());
  const isShown = ({ head, optional }: Column<Row, Field>) => layout.shown[head] ?? !optional;
  const choose = (some: readonly Row[], isChosen: boolean) => {
    const next = new Map(chosen);
    for (const row of some) {
      if (isChosen) next.set(row.id, row);
      else next.delete(row.id);
    }
    setChosen(next);
  };
  const canChoose = rows[0] !== undefined && isDrawable(rows[0]);
  return (
    <section className="case-table" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <span className="quiet" role="status">
          {total === undefined ? 'Counting…' : counted(total, kind)}
        </span>
        {total !== 0 && children}
        <div className="list-tools">
          {chosen.size > 0 && (
            <>
              <span role="status">{chosen.size.toLocaleString('en')} chosen</span>
              <Button size="compact-xs" onClick={() => addToCanvas([...chosen.values()])}>
                Show on the canvas
              </Button>
              <Button size="compact-xs" variant="subtle" onClick={() => setChosen(new Map())}>
                Choose none
              </Button>
            </>
          )}
          {total !== undefined && (
            <DownloadRows
              kind={kind}
              total={total}
              operation={operation}
              variables={variables}
              pageOf={pageOf}
              columns={columns}
            />
          )}
          <ColumnMenu
            heads={columns.map(({ head }) => head)}
            isShown={(head) => columns.some((column) => column.head === head && isShown(column))}
            onToggle={(head) => {
              const column = columns.find((each) => each.head === head);
              if (column) setLayout({ ...layout, shown: { ...layout.shown, [head]: !isShown(column) } });
            }}
          />
          <QueryLink operation={operation} variables={variables} />
        </div>
      </header>
      {filterLine}
      {error && <ErrorNotice error={error} again={again} />}
      {total !== undefined && rows.length < total && (
        <p className="paper-only">
          The first {rows.length.toLocaleString('en')} of {counted(total, kind)}.
        </p>
      )}
      {total === 0 && <p className="no-match">No {kinds[kind].one} matches.</p>}
      <RecordTable
        listed={JSON.stringify(variables)}
        columns={columns.filter(isShown)}
        widthOf={({ head, width }) => layout.widths[head] ?? width}
        onResize={(head, width) => setLayout({ ...layout, widths: { ...layout.widths, [head]: width } })}
        rows={rows}
        total={rowTotal ?? 0}
        isFormer={isFormer}
        onReach={reach}
        orderBy={orderBy}
        onSort={(column) => onOrder(orderAfter(orderBy, column))}
        chosen={canChoose ? new Set(chosen.keys()) : null}
        onChoose={choose}
      />
    </section>
  );
}
