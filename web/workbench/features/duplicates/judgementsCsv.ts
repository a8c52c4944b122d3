import { csvRows } from '../../components/toCsv.ts';
import type { PairJudgement } from '../../state/judging.ts';

const columns = ['record', 'other', 'verdict', 'judged_by', 'judged_on', 'because'];

/** Judgements as a `judgements.csv`, as the import takes it: a line each, so that a problem's line tells which one it is about. */
export const judgementsCsv = (judgements: readonly PairJudgement[], by: string): string =>
  csvRows([
    columns,
    ...judgements.map(({ record, other, verdict, on, because }) => [
      record.id,
      other.id,
      verdict,
      by.trim(),
      on,
      because.trim().replace(/\s+/g, ' '),
    ]),
  ]);

/** The descriptor that makes a dataset of the folder in which `judgements.csv` lies. All such datasets are one package, to which each import adds. */
export const judgementsPackage = (synthetic: boolean): string =>
  `${JSON.stringify({ name: 'judgements', title: 'Judgements of sameness', synthetic }, null, 2)}\n`;
