import { formatProblem, formatReport } from '../../import/report/formatReport.ts';
import { progressPrinter } from '../../import/report/progressPrinter.ts';
import { nextDecisions } from '../../intake/mapping/nextDecisions.ts';
import { PackageMaker } from '../intake/importInputs.ts';
import { importSources, loadSources, type SourcesReport } from '../intake/importSources.ts';
import { decisionsPath, writeDecisionsFile } from '../intake/mappingFiles.ts';
import { mappedSource, type Source, sourcesOf } from '../intake/sources.ts';
import { openGraph } from '../openGraph.ts';
import { type Command, exitCodes } from '../runCommand.ts';
import { storeName } from '../storeName.ts';
import { upToDate } from '../upToDate.ts';

export interface ImportFlags {
  readonly strict?: boolean;
  readonly dryRun?: boolean;
  readonly replace?: boolean;
  readonly mix?: boolean;
  readonly mapping?: string;
  readonly new?: boolean;
  readonly store?: string;
}

/** `wishlist import`: imports datasets, and sheets by a mapping, and prints the report; the exit code is that of an error if there was one. */
export async function importCommand(paths: string[], flags: ImportFlags, command: Command): Promise<number> {
  const { out, signal } = command;
  const { mapping, dryRun, strict, replace, mix } = flags;
  const sources =
    mapping === undefined ? await sourcesOf(paths, dryRun === true) : [await mappedSource(mapping, paths)];
  const printer = progressPrinter(out);
  const options = { strict, dryRun, replace, mix, progress: printer.event, signal };
  const first = loadSources(sources, options, printer.end);
  try {
    const { graph } = await openGraph(command, {
      store: flags.store,
      otherwise: storeName(sources.map(storePath)),
      who: 'wishlist import',
      share: true,
      fill: first?.fill,
    });
    await upToDate(graph, command);
    const maker = new PackageMaker(graph, command, flags.new === true);
    const result = first?.result() ?? (await importSources(graph, sources, maker, options));
    printer.end();
    if (mapping !== undefined) await keepDecisions(mapping, sources, result, command);
    if (result.said.length > 0)
      out.write(`${result.said.filter((line, at) => line !== '' || at > 0).join('\n')}\n`);
    out.write(`${textOf(result)}\n`);
    const { report, problems } = result;
    return problems.errors > 0 || !report || report.refused ? exitCodes.failed : exitCodes.ok;
  } finally {
    printer.end();
  }
}

/** The folder of a dataset, or the name of the package that a file makes, by which its store is named. */
const storePath = (source: Source): string =>
  'packages' in source ? source.path : source.input.mapping.name;

const textOf = ({ report, problems }: SourcesReport): string =>
  report
    ? formatReport(report)
    : [
        ...problems.list.slice(0, 200).map(formatProblem),
        '',
        'Nothing was imported: every row is held back.',
      ].join('\n');

/** Writes the decisions beside a mapping: of names that have none yet, what was found. */
async function keepDecisions(
  mapping: string,
  sources: readonly Source[],
  { applied }: SourcesReport,
  { out }: Command,
): Promise<void> {
  const path = decisionsPath(mapping);
  const before = sources.flatMap((each) => ('input' in each ? each.input.decisions : []));
  const next = nextDecisions(
    before,
    applied.flatMap(({ names }) => names),
  );
  if (next.length === 0) return;
  await writeDecisionsFile(path, next);
  const open = next.filter(({ decision }) => decision === '').length;
  out.write(`${path}: ${next.length} names, ${open} to decide.\n`);
}
