import type { Run } from '../../graph/graph.ts';
import { datasetFiles } from '../../model/datasetFiles.ts';
import { casesCiting, refreshSupport } from '../derived/support.ts';
import { rangeOf } from '../records/pagesOfIds.ts';
import { statementText } from '../statementText.ts';

/** Parts all joined records, which restores the graph as its rows state it. Returns true if there were any. */
export async function partRecords(run: Run): Promise<boolean> {
  const firsts = new Set((await run(statementText('readJoined'))).map(({ into }) => String(into)));
  if (firsts.size === 0) return false;
  const reports = [...firsts].filter((id) => id.startsWith('report/'));
  const cases = await casesCiting(run, reports);
  await run(statementText('partLinks'));
  await run(statementText('restoreLinks'));
  await run(statementText('restoreEntities'));
  await run(statementText('restoreOwn'));
  for (const { kind, label } of datasetFiles)
    if (kind !== 'citation') await run(statementText('showRecords'), { prefix: rangeOf(kind).after, label });
  await refreshSupport(run, cases);
  await run(statementText('markJoined'), { number: null });
  return true;
}
