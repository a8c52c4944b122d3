import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar';
import { badInput, ExpectedError } from '../errors.ts';
import type { Graph } from '../graph/connect.ts';
import { type ImportOptions, importDatasets } from './importDatasets.ts';
import type { ImportReport } from './importReport.ts';
import type { ImportProgress } from './progress.ts';
import { type Undone, undoImport } from './undoImport.ts';

export interface UploadsOptions {
  readonly graph: Graph;
  /** The largest archive, in bytes, and the most that may come out of it. */
  readonly limits: { readonly uploadBytes: number; readonly unpackedBytes: number };
  /** Told of each new revision. */
  readonly changed: (revision: number) => void;
  /** Stops an import after the step it is at. */
  readonly signal: AbortSignal;
}

/** Takes datasets that are sent, as tar archives, and undoes them; one at a time. What they resolve to is what the command line reports. */
export function uploadsTo(options: UploadsOptions) {
  const { graph, limits, changed, signal } = options;
  let busy = false;
  const alone = async <T>(work: () => Promise<T>): Promise<T> => {
    if (busy)
      throw new ExpectedError(
        'NOT_READY',
        'Another import is under way here.',
        'Wait until it ends, then ask again.',
        {
          retryable: true,
        },
      );
    busy = true;
    try {
      return await work();
    } finally {
      busy = false;
    }
  };
  return {
    bring: (
      archive: Readable,
      flags: Pick<ImportOptions, 'strict' | 'dryRun' | 'replace' | 'mix'>,
      progress: (event: ImportProgress) => void,
    ): Promise<ImportReport> =>
      alone(async () => {
        const folder = await mkdtemp(join(tmpdir(), 'wishlist-upload-'));
        const shown = (text: string) =>
          text.replaceAll(`${folder}${sep}`, '').replaceAll(folder, 'the archive');
        try {
          await unpack(archive, folder, limits);
          const report = await importDatasets(graph, [folder], {
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
        } catch (error) {
          // Where it was unpacked is nobody's business.
          if (error instanceof ExpectedError)
            throw new ExpectedError(error.code, shown(error.message), shown(error.hint), {
              retryable: error.retryable,
              cause: error,
            });
          throw error;
        } finally {
          await rm(folder, { recursive: true, force: true });
        }
      }),
    undo: (number: number): Promise<Undone> =>
      alone(async () => {
        const undone = await undoImport(graph, number, { signal });
        changed(undone.revision);
        return undone;
      }),
  };
}

const tooLarge = (what: string, limit: number) =>
  new ExpectedError(
    'LIMIT_EXCEEDED',
    `${what} more than ${limit.toLocaleString('en')} bytes, the most that may be sent.`,
    'Bring it in with `wishlist import` on the server, or in several datasets.',
  );

/** Unpacks plain files only: links and devices could reach out of the folder, and so could names, which `strict` refuses. */
async function unpack(
  archive: Readable,
  folder: string,
  { uploadBytes, unpackedBytes }: UploadsOptions['limits'],
): Promise<void> {
  let received = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _, done) {
      received += chunk.length;
      if (received > uploadBytes) done(tooLarge('The archive has', uploadBytes));
      else done(null, chunk);
    },
  });
  let unpacked = 0;
  let refusal: ExpectedError | null = null;
  const into = extract({
    cwd: folder,
    strict: true,
    preserveOwner: false,
    filter: (path, entry) => {
      const { type, size } = entry as { readonly type?: string; readonly size?: number };
      if (type === 'Directory') return true;
      if (type !== 'File' && type !== 'OldFile')
        refusal ??= badInput(
          `The archive holds ${JSON.stringify(path.slice(0, 200))}, which is no plain file.`,
          'Pack the files themselves, without links: tar -czhf dataset.tar.gz dataset',
        );
      unpacked += size ?? 0;
      if (unpacked > unpackedBytes) refusal ??= tooLarge('The archive holds', unpackedBytes);
      return refusal === null;
    },
  });
  const hint = 'Send `tar -czf - dataset` with the header `content-type: application/gzip`.';
  try {
    await pipeline(archive, counted, into);
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    if (received === 0) throw badInput('The body is empty.', hint);
    const why = error instanceof Error ? error.message : 'broken';
    throw badInput(`The body is no tar archive that can be unpacked (${why}).`, hint);
  }
  if (refusal) throw refusal;
}
