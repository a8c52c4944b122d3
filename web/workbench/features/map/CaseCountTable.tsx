import { type ReactNode, useState } from 'react';
import { CopyTable } from '../../components/CopyTable.tsx';
import { RecordName } from '../../components/RecordName.tsx';
import { ShadedCount } from '../../components/ShadedCount.tsx';
import type { CountedRecord } from './WorldMap.tsx';

/** The counts of a map as a table in the same colours: a name opens its record, a number its cases. */
export function CaseCountTable({
  head,
  rows,
  marked,
  open,
  control,
}: {
  head: string;
  rows: readonly CountedRecord[];
  marked: string | null;
  open: (row: CountedRecord) => void;
  control?: (row: CountedRecord) => ReactNode;
}) {
  const [byName, setByName] = useState(false);
  const most = Math.max(1, ...rows.map(({ caseCount }) => caseCount));
  const sorted = [...rows].sort(
    (a, b) => (byName ? 0 : b.caseCount - a.caseCount) || a.node.label.localeCompare(b.node.label),
  );
  return (
    <>
      <CopyTable
        heads={['id', head, 'cases']}
        rows={sorted.map(({ node, caseCount }) => [node.id, node.label, String(caseCount)])}
      />
      <table aria-label={head}>
        <thead>
          <tr>
            <th aria-sort={byName ? 'ascending' : undefined}>
              <button type="button" className="plain" onClick={() => setByName(true)}>
                {head} {byName && '↑'}
              </button>
            </th>
            <th className="number" aria-sort={byName ? undefined : 'descending'}>
              <button type="button" className="plain" onClick={() => setByName(false)}>
                cases {!byName && '↓'}
              </button>
            </th>
            {control && <th aria-label="filter" />}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.node.id} aria-current={row.node.id === marked || undefined}>
              <td>
                <RecordName record={row.node} chinese={false} />
              </td>
              <td className="number">
                <ShadedCount
                  count={row.caseCount}
                  most={most}
                  label={row.node.label}
                  open={row.caseCount > 0 ? () => open(row) : null}
                />
              </td>
              {control && <td>{control(row)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
