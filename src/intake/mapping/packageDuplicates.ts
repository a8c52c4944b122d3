import { readCsv } from '../../import/csv/readCsv.ts';
import type { DataPackage } from '../../import/package/readPackage.ts';
import type { ReportProblem } from '../../import/report/problem.ts';
import { Duplicates } from './duplicates.ts';

/** The most bytes of packages in which duplicates are looked for: beyond it, a second reading takes long. */
const MOST_BYTES = 20 * 1024 ** 2;

/** Warns of records of data packages that may be one. Returns false if the packages are too large to look. */
export async function packageDuplicates(
  packages: readonly DataPackage[],
  report: ReportProblem,
): Promise<boolean> {
  const files = packages.flatMap((each) => each.files);
  if (files.reduce((sum, { bytes }) => sum + bytes, 0) > MOST_BYTES) return false;
  const duplicates = new Duplicates(report);
  for (const { file, path, shown } of files) {
    let header: readonly string[] | undefined;
    for await (const { rows } of readCsv(path))
      for (const { line, cells } of rows) {
        if (header === undefined) header = cells.map((each) => each.trim().toLowerCase());
        else
          duplicates.add(file.kind, new Map(header.map((name, at) => [name, (cells[at] ?? '').trim()])), {
            file: shown,
            line,
          });
      }
  }
  return true;
}
