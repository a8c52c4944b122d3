import type { Graph } from '../../graph/graph.ts';
import { readRows } from '../importRows.ts';
import type { Judged } from './sameness.ts';

/** A stored judgement. */
export interface StoredJudgement extends Judged {
  readonly id: string;
  readonly package: string;
}

/** Reads the stored judgements, by id. */
export const readJudgements = (graph: Graph): Promise<StoredJudgement[]> => readRows(graph, 'readJudgements');
