import { badInput } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import type { BatchFile } from './check/batchFile.ts';
import { type CheckedBatch, checkBatch } from './check/checkBatch.ts';
import { syntheticOf } from './check/syntheticOf.ts';
import { readBatch } from './package/readBatch.ts';
import type { DataPackage } from './package/readPackage.ts';
import { count, type KindCounts, totals } from './report/counts.ts';
import { fileCounts } from './report/fileCounts.ts';
import type { ImportProgress } from './report/importProgress.ts';
import type { ImportReport } from './report/importReport.ts';
import { Problems } from './report/problemList.ts';
import { type GraphState, graphState, wayToFinish } from './revision/graphState.ts';
import { prepareGraph } from './revision/prepareGraph.ts';
import { statementText } from './statementText.ts';
import { writeBatch } from './write/writeBatch.ts';

export interface ImportOptions {
  /** Write nothing if there is a problem or a warning. */
  readonly strict?: boolean | undefined;
  /** Report the changes without making them. */
  readonly dryRun?: boolean | undefined;
  /** Remove records of the packages that are no longer in their files. */
  readonly replace?: boolean | undefined;
  /** Allow real and synthetic records in one graph. */
  readonly mix?: boolean | undefined;
  /** Write nothing if any row is rejected: the caller then tries to read the rows in another way. */
  readonly whole?: boolean | undefined;
  /** Problems that were found while the packages were made; they stand in the report first. */
  readonly found?: Problems | undefined;
  readonly progress?: ((event: ImportProgress) => void) | undefined;
  /** Stops the import after the current step. */
  readonly signal?: AbortSignal | undefined;
  /** Import the built-in countries and posts too if the graph lacks them (default true). */
  readonly builtIn?: boolean | undefined;
  /** Most cases that are written in one transaction (default 20,000); beyond that, `stepRows` rows a transaction (default 10,000). */
  readonly wholeUpTo?: number | undefined;
  readonly stepRows?: number | undefined;
}

/** Imports data packages as one batch: checks every row, then writes the accepted rows, in one transaction or in steps that can be resumed. */
export async function importDatasets(
  graph: Graph,
  directories: readonly string[],
  options: ImportOptions = {},
): Promise<ImportReport> {
  const started = performance.now();
  const problems = options.found ?? new Problems();
  await prepareGraph(graph);
  const state = await graphState(graph);
  const known = new Set(await storedPackages(graph));
  const begun = new Set(state.unfinished?.packages);
  const packages = await readBatch(
    directories,
    (name) => options.builtIn !== false && (begun.has(name) || !known.has(name)),
    problems.add,
  );
  const batch = await checkBatch(packages, problems, {
    stored: (ids) => storedIds(graph, ids),
    progress: options.progress,
    signal: options.signal,
  });
  for (const { directory } of packages.filter((each) => !holdsRows(batch, each)))
    problems.add({
      severity: 'warning',
      file: directory,
      rule: 'has no rows: its files contain only headers',
      remedy: 'Check that these are the right files.',
    });
  const synthetic = syntheticOf(batch, state.synthetic, options.mix === true);
  const resumed = resumes(state, batch);
  const report = (rest: Pick<ImportReport, 'number' | 'revision' | 'kinds' | 'refused'>): ImportReport => ({
    ...rest,
    dryRun: options.dryRun === true,
    resumed,
    packages: packages.map(({ name }) => name),
    totals: totals(rest.kinds),
    files: batch.files.map(fileCounts),
    problems: problems.list,
    omittedProblems: problems.omitted,
    errors: problems.errors,
    warnings: problems.warnings,
    rejected: batch.files.some(({ rejected }) => rejected.size > 0),
    milliseconds: Math.round(performance.now() - started),
  });
  const isUnread = options.whole === true && batch.files.some(({ rejected }) => rejected.size > 0);
  if ((isUnread || (options.strict && problems.errors + problems.warnings > 0)) && !resumed)
    return report({
      number: null,
      revision: state.revision,
      kinds: rejectedOnly(batch.files),
      refused: true,
    });
  const written = await writeBatch(graph, batch, {
    state,
    synthetic,
    rejected: rejectedOnly(batch.files),
    replace: options.replace === true || (resumed && state.unfinished?.replace === true),
    dryRun: options.dryRun === true,
    wholeUpTo: options.wholeUpTo ?? 20_000,
    stepRows: options.stepRows ?? 10_000,
    problem: problems.add,
    progress: options.progress,
    signal: options.signal,
  });
  return report({ ...written, refused: false });
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

const holdsRows = ({ files }: CheckedBatch, each: DataPackage) =>
  files.some((file) => file.package === each && file.rows > 0);

function rejectedOnly(files: readonly BatchFile[]): KindCounts {
  const counts: KindCounts = {};
  for (const { file, rejected } of files)
    if (rejected.size > 0) count(counts, file.kind, { rejected: rejected.size });
  return counts;
}

async function storedIds(graph: Graph, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const [found] = await graph.read([{ text: statementText('findIds'), parameters: { ids } }]);
  return new Set(found?.rows.map(([id]) => String(id)));
}

async function storedPackages(graph: Graph): Promise<string[]> {
  const [found] = await graph.read([{ text: statementText('readPackages') }]);
  return (found?.rows ?? []).map(([name]) => String(name));
}
