import { importDatasets } from '../../import/importDatasets.ts';
import { formatReport } from '../../import/report/formatReport.ts';
import { progressPrinter } from '../../import/report/progressPrinter.ts';
import { openGraph } from '../openGraph.ts';
import { type Command, exitCodes } from '../runCommand.ts';
import { storeName } from '../storeName.ts';
import { upToDate } from '../upToDate.ts';

export interface ImportFlags {
  readonly strict?: boolean;
  readonly dryRun?: boolean;
  readonly replace?: boolean;
  readonly mix?: boolean;
  readonly store?: string;
}

/** `wishlist import`: imports datasets and prints the report; the exit code is that of an error if there was one. */
export async function importCommand(
  directories: string[],
  flags: ImportFlags,
  command: Command,
): Promise<number> {
  const { out, signal } = command;
  const { graph } = await openGraph(command, {
    store: flags.store,
    otherwise: storeName(directories),
    who: 'wishlist import',
    share: true,
  });
  await upToDate(graph, command);
  const printer = progressPrinter(out);
  try {
    const report = await importDatasets(graph, directories, { ...flags, progress: printer.event, signal });
    printer.end();
    out.write(`${formatReport(report)}\n`);
    return report.errors > 0 || report.refused ? exitCodes.failed : exitCodes.ok;
  } finally {
    printer.end();
  }
}
