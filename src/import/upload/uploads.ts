import { mkdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { ExpectedError } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { type ImportOptions, importDatasets } from '../importDatasets.ts';
import type { ImportProgress } from '../report/importProgress.ts';
import type { ImportReport } from '../report/importReport.ts';
import { type Undone, undoImport } from '../undo/undoImport.ts';
import { withoutProgramFolder, withShownTexts } from './hidePaths.ts';
import { receive } from './receiveArchive.ts';
import { unpackInThread } from './unpackInThread.ts';
import { newUploadFolder, removeLeftUploads, removeUploadFolder } from './uploadFolder.ts';
import type { UploadLimits } from './uploadLimits.ts';

export interface UploadsOptions {
  readonly graph: Graph;
  readonly limits: UploadLimits;
  /** Called with each new revision. */
  readonly changed: (revision: number) => void;
  /** Stops an import after the current step. */
  readonly signal: AbortSignal;
}

/** Returns the import and undoing of uploaded datasets (tar archives), one at a time. Both resolve to the reports that the command line prints. */
export function uploadsTo(options: UploadsOptions) {
  const { graph, limits, changed, signal } = options;
  let busy = false;
  let receiving = 0;
  // Not awaited: folders in use have other names.
  void removeLeftUploads().catch(() => undefined);
  const alone = async <T>(work: () => Promise<T>): Promise<T> => {
    if (busy) throw underWay();
    busy = true;
    try {
      return await work();
    } finally {
      busy = false;
    }
  };
  return {
    bring: async (
      archive: Readable,
      flags: Pick<ImportOptions, 'strict' | 'dryRun' | 'replace' | 'mix'>,
      progress: (event: ImportProgress) => void,
    ): Promise<ImportReport> => {
      if (busy || receiving >= MOST_RECEIVING) throw underWay();
      const folder = await newUploadFolder();
      const unpacked = join(folder, 'archive');
      const shown = (text: string) =>
        withoutProgramFolder(
          text
            .replaceAll(`${unpacked}${sep}`, '')
            .replaceAll(unpacked, 'the archive')
            .replaceAll(folder, 'the archive'),
        );
      try {
        receiving += 1;
        // A slow upload delays nobody: its import begins when all of it has arrived.
        await receive(archive, join(folder, 'received'), limits).finally(() => {
          receiving -= 1;
        });
        return await alone(async () => {
          await mkdir(unpacked);
          await unpackInThread({ file: join(folder, 'received'), folder: unpacked, limits });
          const report = await importDatasets(graph, [unpacked], {
            ...flags,
            signal,
            progress: (event) => progress({ ...event, file: shown(event.file) }),
          });
          if (report.number !== null) changed(report.revision);
          return {
            ...report,
            files: report.files.map((each) => ({ ...each, file: shown(each.file) })),
            problems: report.problems.map((problem) => ({ ...problem, file: shown(problem.file) })),
          };
        });
      } catch (error) {
        // Callers must not learn the path of the folder.
        throw withShownTexts(error, shown);
      } finally {
        await removeUploadFolder(folder);
      }
    },
    undo: (number: number): Promise<Undone> =>
      alone(async () => {
        const undone = await undoImport(graph, number, { signal });
        changed(undone.revision);
        return undone;
      }),
  };
}

/** Most archives that are received at a time. */
const MOST_RECEIVING = 4;

const underWay = () =>
  new ExpectedError('NOT_READY', 'Another import is running.', 'Wait until it ends, then try again.', {
    retryable: true,
  });
