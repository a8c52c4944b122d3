import type { Graph } from '../../graph/graph.ts';
import type { JudgedAs } from '../../model/judgementId.ts';
import { statementText } from '../statementText.ts';
import type { Judged } from './sameness.ts';

/** A stored judgement. */
export interface StoredJudgement extends Judged {
  readonly id: string;
  readonly package: string;
}

/** Reads the stored judgements, by id. */
export async function readJudgements(graph: Graph): Promise<StoredJudgement[]> {
  const [found] = await graph.read([{ text: statementText('readJudgements') }]);
  return (found?.rows ?? []).map(([id, owner, verdict, record, other]) => ({
    id: String(id),
    package: String(owner),
    verdict: verdict as JudgedAs,
    record: String(record),
    other: String(other),
  }));
}
