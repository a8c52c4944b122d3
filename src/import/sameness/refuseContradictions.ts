import { verdictOf } from '../../model/judgementId.ts';
import type { BatchFile } from '../check/batchFile.ts';
import { type IdTable, idState } from '../check/idTable.ts';
import type { ReportProblem } from '../report/problem.ts';
import { cellOf, type Row } from '../rows/row.ts';
import type { StoredJudgement } from './readJudgements.ts';
import { chainText, type Judged, Sameness } from './sameness.ts';

/** A judgement of a batch, with its place. */
export interface BatchJudgement extends Judged {
  readonly id: string;
  readonly file: BatchFile;
  readonly line: number;
}

/** Returns the judgement that a checked row states. */
export function batchJudgement(file: BatchFile, row: Row, line: number): BatchJudgement {
  const cell = (name: string) => String(cellOf(file.file, row, name));
  return {
    id: row.id,
    record: cell('record'),
    other: cell('other'),
    verdict: verdictOf(cell('verdict')),
    file,
    line,
  };
}

/** Rejects the judgements of a batch that contradict the stored ones, or earlier ones of the batch. A row replaces the stored judgement of its two records. */
export function refuseContradictions(
  judgements: readonly BatchJudgement[],
  stored: readonly StoredJudgement[],
  ids: IdTable,
  report: ReportProblem,
): void {
  const accepted = judgements.filter(({ file, line }) => !file.rejected.has(line));
  const replaced = new Set(accepted.map(({ id }) => id));
  const sameness = new Sameness();
  for (const judged of stored) if (!replaced.has(judged.id)) sameness.add(judged);
  for (const { file, line, id, ...judged } of accepted) {
    const chain = sameness.add(judged);
    if (!chain) continue;
    file.rejected.add(line);
    ids.setState(ids.find(id), idState.REJECTED);
    report({
      severity: 'error',
      file: file.shown,
      line,
      column: 'verdict',
      value: judged.verdict,
      rule: `contradicts other judgements: ${chainText(chain)}`,
      remedy: `Correct one of these judgements, or write UNSURE for ${judged.record} and ${judged.other}.`,
    });
  }
}
