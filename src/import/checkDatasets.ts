import type { Kind } from '../model/kinds.ts';
import type { BatchFile } from './check/batchFile.ts';
import { type CheckedBatch, checkBatch } from './check/checkBatch.ts';
import type { ValueHolder } from './check/sharedValues.ts';
import { syntheticOf } from './check/syntheticOf.ts';
import type { ImportOptions } from './importOptions.ts';
import { builtIn, readBatch } from './package/readBatch.ts';
import type { DataPackage } from './package/readPackage.ts';
import { count, type KindCounts, totals } from './report/counts.ts';
import { fileCounts } from './report/fileCounts.ts';
import type { ImportReport } from './report/importReport.ts';
import { Problems } from './report/problemList.ts';
import type { StoredJudgement } from './sameness/readJudgements.ts';

/** A stored record that has a value, with its package. */
export interface StoredHolder extends ValueHolder {
  readonly package: string;
}

/** Facts about the graph that a batch is checked against. */
export interface GraphFacts {
  /** True if a built-in package of this name is to be read too. */
  readonly lacks: (name: string) => boolean;
  /** Returns those of the ids that are stored. */
  readonly stored: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Returns the stored judgements. */
  readonly judged: () => Promise<readonly StoredJudgement[]>;
  /** Returns the stored records of a kind that have one of these identifiers or addresses, each with its package. */
  readonly holders: (kind: Kind, keys: readonly string[]) => Promise<readonly StoredHolder[]>;
  /** Null while the graph holds neither real nor synthetic records. */
  readonly synthetic: boolean | null;
}

/** Batch of data packages after the check, with everything that its report says of them. */
export interface CheckedDatasets {
  readonly batch: CheckedBatch;
  readonly problems: Problems;
  /** True if the graph is synthetic after the batch; null if it is neither real nor synthetic. */
  readonly synthetic: boolean | null;
  readonly rejected: KindCounts;
}

/** Reads data packages, with the built-in ones that the graph lacks, and checks every row. */
export async function checkDatasets(
  directories: readonly string[],
  { found, builtIn: withBuiltIn, mix, replace, progress, signal }: ImportOptions,
  { lacks, stored, judged, holders, synthetic }: GraphFacts,
): Promise<CheckedDatasets> {
  const problems = found ?? new Problems();
  const packages = await readBatch(directories, (name) => withBuiltIn !== false && lacks(name), problems.add);
  const names = new Set(packages.map(({ name }) => name));
  // What the packages no longer hold is removed with the rest that they no longer hold.
  const stays = (each: { readonly package: string }) => !replace || !names.has(each.package);
  const batch = await checkBatch(packages, problems, {
    stored,
    judged: async () => (await judged()).filter(stays),
    holders: async (kind, keys) => (await holders(kind, keys)).filter(stays),
    progress,
    signal,
  });
  for (const { directory } of packages.filter((each) => !holdsRows(batch, each)))
    problems.add({
      severity: 'warning',
      file: directory,
      rule: 'has no rows: its files contain only headers',
      remedy: 'Check that these are the right files.',
    });
  return {
    batch,
    problems,
    synthetic: syntheticOf(batch, synthetic, mix === true),
    rejected: rejectedOnly(batch.files),
  };
}

/** True if the options allow no batch with these problems to be written. */
export const isRefused = (
  { problems, batch }: CheckedDatasets,
  { whole, strict }: Pick<ImportOptions, 'whole' | 'strict'>,
): boolean =>
  (whole === true && rejectsRows(batch)) || (strict === true && problems.errors + problems.warnings > 0);

/** Returns the report of an import of checked packages. */
export const reportOf = (
  { batch, problems }: CheckedDatasets,
  written: Pick<ImportReport, 'number' | 'revision' | 'kinds' | 'refused'>,
  {
    options,
    resumed,
    started,
  }: { readonly options: ImportOptions; readonly resumed: boolean; readonly started: number },
): ImportReport => ({
  ...written,
  dryRun: options.dryRun === true,
  resumed,
  packages: batch.packages.map(({ name }) => name),
  totals: totals(written.kinds),
  builtIn: builtInKinds(batch.files),
  files: batch.files.map((file) => fileCounts(file, isBuiltIn(file))),
  problems: problems.list,
  omittedProblems: problems.omitted,
  errors: problems.errors,
  warnings: problems.warnings,
  rejected: rejectsRows(batch),
  milliseconds: Math.round(performance.now() - started),
});

const rejectsRows = ({ files }: CheckedBatch) => files.some(({ rejected }) => rejected.size > 0);

const holdsRows = ({ files }: CheckedBatch, each: DataPackage) =>
  files.some((file) => file.package === each && file.rows > 0);

function rejectedOnly(files: readonly BatchFile[]): KindCounts {
  const counts: KindCounts = {};
  for (const { file, rejected } of files)
    if (rejected.size > 0) count(counts, file.kind, { rejected: rejected.size });
  return counts;
}

const isBuiltIn = ({ package: { directory } }: BatchFile): boolean => builtIn.includes(directory);

function builtInKinds(files: readonly BatchFile[]): ImportReport['builtIn'] {
  const counts: Partial<Record<Kind, number>> = {};
  for (const each of files)
    if (isBuiltIn(each))
      counts[each.file.kind] = (counts[each.file.kind] ?? 0) + each.rows - each.rejected.size;
  return counts;
}
