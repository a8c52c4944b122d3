import type { Run } from '../graph/connect.ts';
import { Float } from '../graph/values.ts';
import { combine, type Evidence } from './confidence.ts';
import { statement } from './statement.ts';

const atOnce = 2_000;

/** Works out the confidence and grade of stored cases anew, from all that their reports say. */
export async function refreshSupport(run: Run, caseIds: Iterable<string>): Promise<void> {
  const ids = [...new Set(caseIds)];
  for (let from = 0; from < ids.length; from += atOnce) {
    const found = await run(statement('readEvidence'), { ids: ids.slice(from, from + atOnce) });
    const rows = found.map(({ id, evidence }) => {
      const { confidence, grade } = combine(evidence as Evidence[]);
      return { id, grade, confidence: confidence === null ? null : new Float(confidence) };
    });
    await run(statement('setSupport'), { rows });
  }
}

/** The cases that rest on these reports, directly or through reports derived from them. */
export async function casesCiting(run: Run, reportIds: readonly string[]): Promise<string[]> {
  if (reportIds.length === 0) return [];
  return (await run(statement('citingCases'), { ids: reportIds })).map(({ id }) => String(id));
}
