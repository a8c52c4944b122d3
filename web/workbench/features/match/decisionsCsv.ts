import { toCsv } from '../../components/toCsv.ts';
import type { Matching, NameDecision } from '../../state/matching.ts';
import { readAsked } from './askedName.ts';

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
  'country',
  'identifiers',
];

/** The decisions about a list of names as CSV, a row a name; a name without a decision has an empty one. */
export function decisionsCsv({ names, decisions }: Pick<Matching, 'names' | 'decisions'>): string {
  const rows = names.map((line) => {
    const { name, country, identifiers } = readAsked(line);
    return [name, ...decidedCells(decisions[line]), country, identifiers.join('; ')];
  });
  return toCsv([columns, ...rows]);
}

/** The cells between the name and what is known beside it. */
function decidedCells(decision: NameDecision | undefined): string[] {
  const between = columns.slice(1, -2);
  if (!decision) return between.map(() => '');
  const { record, on } = decision;
  if (!record) return ['none', ...between.slice(2).map(() => ''), on];
  return [
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
}
