import { CaseCount } from '../../components/CaseCount.tsx';
import { RecordName } from '../../components/RecordName.tsx';
import { nameOfKey } from '../../words/nameOfKey.ts';
import { percentText } from '../../words/percentText.ts';
import { type PairedRow, shareOf } from './pairedRows.ts';

/** A side of a comparison: its name and its cases. */
interface BarSide {
  readonly name: string;
  readonly caseTotal: number;
  open(row: PairedRow): void;
}

/** The values of a dimension between two columns of bars, which grow away from them; bars are shares, so that sides of unlike size compare. */
export function PairedBars({
  rows,
  left,
  right,
}: {
  rows: readonly PairedRow[];
  left: BarSide;
  right: BarSide;
}) {
  const most = Math.max(
    ...rows.flatMap((row) => [shareOf(row.left, left), shareOf(row.right, right)]),
    Number.EPSILON,
  );
  const cells = (row: PairedRow, which: 'left' | 'right') => {
    const side = which === 'left' ? left : right;
    const count = row[which];
    const share = shareOf(count, side);
    const bar = (
      <td key="bar" className={`bar-${which}`} aria-hidden="true">
        <span style={{ width: `${(share / most) * 100}%` }} />
      </td>
    );
    const number = (
      <td key="number" className="number">
        {count === 0 ? (
          <span>0</span>
        ) : (
          <CaseCount count={count} of={`${nameOfKey(row.key)}: ${side.name}`} open={() => side.open(row)} />
        )}{' '}
        <span className="quiet">{percentText(share)}</span>
      </td>
    );
    return which === 'left' ? [number, bar] : [bar, number];
  };
  return (
    <table className="paired-bars" aria-label="Side by side">
      <colgroup>
        <col className="count" />
        <col />
        <col className="name" />
        <col />
        <col className="count" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            {left.name}
          </th>
          <th aria-label="value" />
          <th scope="col" colSpan={2}>
            {right.name}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key.id ?? row.key.label}>
            {cells(row, 'left')}
            <th scope="row">
              {row.node ? <RecordName record={row.node} chinese={false} /> : nameOfKey(row.key)}
            </th>
            {cells(row, 'right')}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
