import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { judgement } from '../../model/kinds/judgement.ts';
import type { Judged } from './sameness.ts';

/** A judgement with who made it, when, and why. */
export interface SignedJudgement extends Judged {
  readonly judgedBy: string;
  /** A day: `2026-01-02`. */
  readonly judgedOn: string;
  readonly because: string;
}

/** Writes the dataset of one judgement into an empty folder. All such datasets are one package, to which each import adds. */
export async function writeJudgement(
  folder: string,
  { record, other, verdict, judgedBy, judgedOn, because }: SignedJudgement,
  synthetic: boolean,
): Promise<void> {
  const facts = { name: 'judgements', title: 'Judgements of sameness', synthetic };
  await writeFile(join(folder, 'datapackage.json'), JSON.stringify(facts));
  const header = judgement.columns.map(({ name }) => name);
  const row = [record, other, verdict, judgedBy, judgedOn, because];
  await writeFile(join(folder, judgement.file), stringify([header, row]));
}
