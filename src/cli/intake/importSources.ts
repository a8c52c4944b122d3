import type { Graph } from '../../graph/graph.ts';
import { type ImportOptions, importDatasets } from '../../import/importDatasets.ts';
import type { ImportReport } from '../../import/report/importReport.ts';
import { Problems } from '../../import/report/problemList.ts';
import type { Applied } from '../../intake/mapping/applyMapping.ts';
import { describeApplied } from '../../intake/mapping/describeIntake.ts';
import type { MadePackage } from '../../intake/mapping/makePackage.ts';
import { packageDuplicates } from '../../intake/mapping/packageDuplicates.ts';
import type { StoreFilling } from '../../neo4j/bulk/fillStore.ts';
import { firstLoad } from '../firstLoad.ts';
import { heldRows, type PackageMaker, rejectedIn } from './importInputs.ts';
import { inputOf } from './inputOf.ts';
import { type PackageSource, proposedSource, type Source } from './sources.ts';

/** The report of an import, with what was said of the inputs that packages were made of. */
export interface SourcesReport {
  /** Null if every row is held back: there is nothing to import. */
  readonly report: ImportReport | null;
  readonly problems: Problems;
  readonly said: readonly string[];
  readonly applied: readonly Applied[];
}

type Options = Omit<ImportOptions, 'whole' | 'found'>;

/**
 * Imports sources as one batch. Packages are imported as they stand; where rows of one are rejected, it is read once more as people write,
 * and that reading is imported if it rejects fewer rows.
 */
export async function importSources(
  graph: Graph,
  sources: readonly Source[],
  maker: PackageMaker,
  options: Options,
): Promise<SourcesReport> {
  const first = await attempt(graph, sources, maker, { ...options, whole: true });
  const { report } = first;
  if (!report?.refused || !report.rejected) return first;
  const others = await Promise.all(sources.map((source) => readAgain(source, report, maker)));
  return attempt(graph, others.flat(), maker, options);
}

/** Returns a source as it is to be read the second time. */
async function readAgain(source: Source, { files }: ImportReport, maker: PackageMaker): Promise<Source[]> {
  if (!('packages' in source) || rejectedIn(source.packages, files) === 0) return [source];
  const again: Source[] = [];
  for (const each of source.packages) {
    const standing: Source = { path: each.directory, packages: [each] };
    const rejected = rejectedIn([each], files);
    const other = rejected === 0 ? standing : proposedSource(await inputOf(each.directory), true);
    if (!('input' in other)) again.push(standing);
    else again.push((await rejects(other, maker)) < rejected ? other : standing);
  }
  return again;
}

/** Returns how many rows a reading holds back. */
async function rejects(source: Extract<Source, { input: unknown }>, maker: PackageMaker): Promise<number> {
  const { applied } = await maker.make(source.input, new Problems());
  return heldRows(applied);
}

async function attempt(
  graph: Graph,
  sources: readonly Source[],
  maker: PackageMaker,
  options: ImportOptions,
): Promise<SourcesReport> {
  const problems = new Problems();
  const made: MadePackage[] = [];
  const standing = sources.flatMap((each) => ('packages' in each ? [each] : []));
  const said = await lookForDuplicates(standing, problems);
  for (const source of sources) {
    if (!('input' in source)) continue;
    const each = await maker.make(source.input, problems);
    made.push(each);
    said.push(source.said, ...describeApplied(each.applied, source.input.mapping), '');
  }
  const folders = made.flatMap(({ writer }) => (writer.isEmpty ? [] : [writer.folder]));
  const directories = [...standing.map(({ path }) => path), ...folders];
  const applied = made.map((each) => each.applied);
  if (directories.length === 0) return { report: null, problems, said, applied };
  const report = await importDatasets(graph, directories, {
    ...options,
    whole: options.whole === true && standing.length > 0,
    found: problems,
  });
  return { report: inTermsOfInputs(report, made), problems, said, applied };
}

/** Adds the duplicates in packages to the problems. Returns what is to be said of the search. */
async function lookForDuplicates(standing: readonly PackageSource[], problems: Problems): Promise<string[]> {
  const looked = await packageDuplicates(
    standing.flatMap((each) => each.packages),
    problems.add,
  );
  return looked ? [] : ['Duplicates were not looked for: the packages are large.'];
}

/** First load of a store that has no database yet, and what `importSources` would have reported once it is done. */
export interface SourcesLoad {
  readonly fill: StoreFilling;
  /** Undefined if the store was not filled. */
  result(): SourcesReport | undefined;
}

/** Returns the first load of packages as they stand; undefined where a source has to be made into a package first, or nothing may be written. */
export function loadSources(
  sources: readonly Source[],
  options: Options,
  end: () => void,
): SourcesLoad | undefined {
  const standing = sources.flatMap((each) => ('packages' in each ? [each] : []));
  if (standing.length < sources.length || options.dryRun || options.replace) return undefined;
  const problems = new Problems();
  const directories = standing.map(({ path }) => path);
  let said: readonly string[] = [];
  const { fill, report } = firstLoad(directories, { ...options, whole: true, found: problems }, { end });
  return {
    fill: {
      ...fill,
      async write(folder) {
        said = await lookForDuplicates(standing, problems);
        return fill.write(folder);
      },
    },
    result() {
      const loaded = report();
      return loaded && { report: loaded, problems, said, applied: [] };
    },
  };
}

/** Returns a report whose problems stand where the rows of the made packages come from. */
const inTermsOfInputs = (report: ImportReport, made: readonly MadePackage[]): ImportReport => ({
  ...report,
  files: report.files.filter(({ file }) => !made.some(({ writer }) => file.startsWith(writer.folder))),
  problems: report.problems.map((problem) =>
    made.reduce((found, { writer }) => writer.originOf(found), problem),
  ),
});
