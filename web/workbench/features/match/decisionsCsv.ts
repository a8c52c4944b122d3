import { toCsv } from '../../components/toCsv.ts';
import type { Matching } from '../../state/matching.ts';

/** Columns of the decisions; those of a candidate are named as `wishlist match` names them. */
const columns = [
  'name',
  'decision',
  'id',
  'label',
  'label_zh',
  'score',
  'verdict',
  'difference',
  'matched',
  'because',
  'synthetic',
  'decided_on',
];

/** The decisions about a list of names as CSV, a row a name; a name without a decision has an empty one. */
export function decisionsCsv({ names, decisions }: Pick<Matching, 'names' | 'decisions'>): string {
  const rows = names.map((name) => {
    const decision = decisions[name];
    if (!decision) return [name, ...columns.slice(1).map(() => '')];
    const { record, on } = decision;
    if (!record) return [name, 'none', ...columns.slice(3).map(() => ''), on];
    return [
      name,
      'accepted',
      record.id,
      record.label,
      record.labelZh ?? '',
      String(record.score),
      record.verdict,
      record.difference,
      record.matched,
      record.because,
      String(record.synthetic),
      on,
    ];
  });
  return toCsv([columns, ...rows]);
}
