import { type ReactNode, useState } from 'react';
import type { Order } from '../../components/table/column.ts';
import { RecordList } from '../../components/table/RecordList.tsx';
import type { NamedRecord } from '../../model/namedRecord.ts';
import type { BrowsedRecords } from './browsedRecords.ts';

/** The table of one kind of records, in the order that a person chose. */
export function BrowsedList<
  Filter,
  Variables extends { readonly after?: string | null | undefined },
  Data,
  Row extends NamedRecord,
  Field extends string,
>({
  records: { kind, columns, usualOrder, operation, pageOf },
  variablesFor,
  ...heading
}: {
  records: BrowsedRecords<Filter, Variables, Data, Row, Field>;
  variablesFor: (orderBy: Order<Field>) => Variables;
  title: string;
  filterLine: ReactNode;
}) {
  const [orderBy, setOrder] = useState(usualOrder);
  return (
    <RecordList
      {...heading}
      kind={kind}
      columns={columns}
      operation={operation}
      variables={variablesFor(orderBy)}
      pageOf={pageOf}
      orderBy={orderBy}
      onOrder={setOrder}
    />
  );
}
