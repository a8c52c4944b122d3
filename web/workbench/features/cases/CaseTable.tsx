import { useState } from 'react';
import type { CaseFilter, CaseOrderField, CaseTableQuery } from '../../../generated/operations.ts';
import { caseTable } from '../../../generated/operations.ts';
import { FilterLine } from '../../components/FilterLine.tsx';
import { RestsOn } from '../../components/RestsOn.tsx';
import type { Order } from '../../components/table/column.ts';
import { RecordList } from '../../components/table/RecordList.tsx';
import { caseColumns } from './caseColumns.tsx';

const pageOf = ({ cases, dataset: { revision } }: CaseTableQuery) => ({ ...cases, revision });

/** The cases that match: the evidence behind every number. */
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
  const [orderBy, setOrder] = useState<Order<CaseOrderField>>({ field: 'DATE', direction: 'DESC' });
  return (
    <RecordList
      title={title}
      kind="CASE"
      columns={caseColumns}
      operation={caseTable}
      variables={{ ...(where ? { where } : {}), first: 200, orderBy }}
      pageOf={pageOf}
      orderBy={orderBy}
      onOrder={setOrder}
      filterLine={!unfiltered && <FilterLine />}
    >
      <RestsOn finding={{ count: where ? { where } : {} }} />
    </RecordList>
  );
}
