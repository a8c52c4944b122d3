import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import { ExpectedError } from '../../errors.ts';
import type { Graph, Run } from '../../graph/graph.ts';
import type { DatasetFile } from '../../model/columns.ts';
import { datasetFiles } from '../../model/datasetFiles.ts';
import { runRows } from '../importRows.ts';
import { storageOf } from '../records/storageOf.ts';
import { graphState, wayToFinish } from '../revision/graphState.ts';
import type { Row } from '../rows/row.ts';
import { descriptorText, type PackageFacts } from './descriptorText.ts';
import { abandonExport, completeExport, makeExportFolder } from './exportFolder.ts';
import { writeCell } from './writeCell.ts';

/** Result of an export; `rows` is the number of rows in all packages. */
export interface ExportReport {
  readonly packages: readonly string[];
  readonly rows: number;
  readonly revision: number;
  /** SHA-256 of the export's `SHA256SUMS`, which lists the SHA-256 of each file: equal graphs have equal hashes. */
  readonly hash: string;
}

/** Exports the whole graph as data packages, a folder each. Rows are sorted and cells are canonical, so equal graphs produce equal bytes. Throws if the folder is not empty, or if an import changes the graph meanwhile. */
export async function exportPackage(graph: Graph, directory: string): Promise<ExportReport> {
  const before = await graphState(graph);
  if (before.unfinished)
    throw new ExpectedError(
      'NOT_READY',
      `Import ${before.unfinished.number} is not finished.`,
      `${wayToFinish(before.unfinished)}. Then export.`,
    );
  await makeExportFolder(directory);
  const run: Run = (text, parameters) => graph.write((within) => within(text, parameters));
  const packages = await runRows(run, 'readPackages');
  const made: string[] = [];
  try {
    const { rows, sums, descriptors } = await writePackages(run, directory, packages, made);
    const after = await graphState(graph);
    if (after.revision !== before.revision || after.unfinished)
      throw new ExpectedError(
        'NOT_READY',
        'An import changed the graph while it was exported.',
        'Export again.',
        { retryable: true },
      );
    await completeExport(directory, descriptors, sums);
    const hash = sha256().update(sums).digest('hex');
    return { packages: [...descriptors.keys()], rows, revision: before.revision, hash };
  } catch (error) {
    return abandonExport(made, error);
  }
}

/** Writes the rows of packages. Returns their descriptors and the hashes of all files in the format of `sha256sum`; adds each folder to `made`. */
async function writePackages(run: Run, directory: string, packages: readonly PackageFacts[], made: string[]) {
  let rows = 0;
  let sums = '';
  const descriptors = new Map<string, string>();
  for (const each of packages) {
    const folder = join(directory, each.name);
    await mkdir(folder);
    made.push(folder);
    const written: DatasetFile[] = [];
    for (const file of datasetFiles) {
      const { count, hash } = await writeRows(
        join(folder, file.file),
        file,
        sortedPages(run, file, each.name),
      );
      if (count === 0) continue;
      written.push(file);
      sums += `${hash}  ${each.name}/${file.file}\n`;
      rows += count;
    }
    // A package without rows could not be imported again.
    if (written.length === 0) {
      await rmdir(folder);
      continue;
    }
    const descriptor = descriptorText(each, written);
    descriptors.set(each.name, descriptor);
    sums += `${sha256().update(descriptor).digest('hex')}  ${each.name}/datapackage.json\n`;
  }
  return { rows, sums, descriptors };
}

const sha256 = () => createHash('sha256');

/** Writes a file of rows in bounded memory; writes no file if there is no row. */
async function writeRows(
  path: string,
  file: DatasetFile,
  pages: AsyncGenerator<readonly Row[]>,
): Promise<{ count: number; hash: string }> {
  let count = 0;
  const lines = async function* () {
    yield stringify([file.columns.map(({ name }) => name)]);
    for await (const page of pages) {
      count += page.length;
      yield stringify(
        page.map(({ values }) =>
          file.columns.map((column, index) => writeCell(column, values[index] ?? null)),
        ),
      );
    }
  };
  const text = lines();
  const header = await text.next();
  const first = await text.next();
  if (first.done || header.done) return { count: 0, hash: '' };
  const all = async function* () {
    yield header.value;
    yield first.value;
    yield* text;
  };
  const hash = sha256();
  const hashed = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(Readable.from(all()), hashed, createWriteStream(path));
  return { count, hash: hash.digest('hex') };
}

async function* sortedPages(run: Run, file: DatasetFile, owner: string): AsyncGenerator<readonly Row[]> {
  for await (const page of storageOf(file).pages(run, owner)) yield inOrder(page);
}

const inOrder = (rows: readonly Row[]) => [...rows].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
