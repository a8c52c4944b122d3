import { badInput } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import type { Kind } from '../model/kinds.ts';
import type { CheckedBatch } from './check/checkBatch.ts';
import { checkDatasets, isRefused, reportOf, type StoredHolder } from './checkDatasets.ts';
import type { ImportOptions } from './importOptions.ts';
import { storedPackages } from './package/storedPackages.ts';
import type { ImportReport } from './report/importReport.ts';
import { type GraphState, graphState, wayToFinish } from './revision/graphState.ts';
import { prepareGraph } from './revision/prepareGraph.ts';
import { readJudgements } from './sameness/readJudgements.ts';
import { statementText } from './statementText.ts';
import { writeBatch } from './write/writeBatch.ts';

export type { ImportOptions } from './importOptions.ts';

/** Imports data packages as one batch: checks every row, then writes the accepted rows, in one transaction or in steps that can be resumed. */
export async function importDatasets(
  graph: Graph,
  directories: readonly string[],
  options: ImportOptions = {},
): Promise<ImportReport> {
  const started = performance.now();
  await prepareGraph(graph);
  const state = await graphState(graph);
  const known = await storedPackages(graph);
  const begun = new Set(state.unfinished?.packages);
  const checked = await checkDatasets(directories, options, {
    lacks: (name) => begun.has(name) || !known.has(name),
    stored: (ids) => storedIds(graph, ids),
    judged: () => readJudgements(graph),
    holders: (kind, keys) => storedHolders(graph, kind, keys),
    synthetic: state.synthetic,
  });
  const { batch, problems, synthetic, rejected } = checked;
  const resumed = resumes(state, batch);
  if (!resumed && isRefused(checked, options))
    return reportOf(
      checked,
      { number: null, revision: state.revision, kinds: rejected, refused: true },
      { options, resumed, started },
    );
  const written = await writeBatch(graph, batch, {
    state,
    synthetic,
    rejected,
    replace: options.replace === true || (resumed && state.unfinished?.replace === true),
    dryRun: options.dryRun === true,
    wholeUpTo: options.wholeUpTo ?? 20_000,
    stepRows: options.stepRows ?? 10_000,
    problem: problems.add,
    progress: options.progress,
    signal: options.signal,
  });
  return reportOf(checked, { ...written, refused: false }, { options, resumed, started });
}

/** True if the batch is that of the unfinished import. Throws BAD_USER_INPUT if another import is unfinished. */
function resumes({ unfinished }: GraphState, batch: CheckedBatch): boolean {
  if (!unfinished) return false;
  const { number, files, undoing, recomputing } = unfinished;
  if (!undoing && !recomputing && JSON.stringify(files) === JSON.stringify(batch.hashes)) return true;
  throw badInput(
    undoing
      ? `The undoing of import ${number} is not finished.`
      : `Import ${number} (${unfinished.packages.join(', ')}) is not finished.`,
    `${wayToFinish(unfinished)}. Then import these.`,
  );
}

async function storedIds(graph: Graph, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const [found] = await graph.read([{ text: statementText('findIds'), parameters: { ids } }]);
  return new Set(found?.rows.map(([id]) => String(id)));
}

async function storedHolders(graph: Graph, kind: Kind, keys: readonly string[]): Promise<StoredHolder[]> {
  const parameters = { start: `${kind}/`, keys };
  const [found] = await graph.read([{ text: statementText('holders'), parameters }]);
  return (found?.rows ?? []).map(([key, id, owner]) => ({
    key: String(key),
    id: String(id),
    package: String(owner),
  }));
}
