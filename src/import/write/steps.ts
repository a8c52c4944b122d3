import { badInput } from '../../errors.ts';
import type { BatchFile } from '../check/batchFile.ts';
import type { CheckedBatch } from '../check/checkBatch.ts';
import { readCsv } from '../csv/readCsv.ts';
import type { Position } from '../revision/position.ts';
import { canonicalRow, type Row } from '../rows/row.ts';
import { RowChecker } from '../rows/rowChecker.ts';
import { rowHash } from '../rows/rowHash.ts';

export interface PreparedRow extends Row {
  readonly hash: string;
}

/** Rows of one file that are written in one transaction; `line` is the last line that they cover, from which a resumed import continues. */
export interface WriteStep {
  readonly file: BatchFile;
  readonly number: number;
  readonly rows: readonly PreparedRow[];
  readonly repeated: number;
  readonly line: number;
  /** Bytes of the batch that are read so far. */
  readonly done: number;
}

/** Reads the accepted rows of a batch again, in steps of at most `size` rows, from the position where an earlier run stopped. */
export async function* steps(
  batch: CheckedBatch,
  size: number,
  from: Position | null,
): AsyncGenerator<WriteStep> {
  let done = 0;
  for (const [number, file] of batch.files.entries()) {
    if (!from || number >= from.file)
      yield* fileSteps(file, number, size, from?.file === number ? from.line : 0, done);
    done += file.bytes;
  }
}

async function* fileSteps(
  file: BatchFile,
  number: number,
  size: number,
  after: number,
  done: number,
): AsyncGenerator<WriteStep> {
  let checker: RowChecker | null = null;
  let rows: PreparedRow[] = [];
  let repeated = 0;
  let line = after;
  for await (const chunk of readCsv(file.path)) {
    for (const raw of chunk.rows) {
      if (!checker) {
        checker = new RowChecker(file.file, file.shown, raw, () => undefined);
        continue;
      }
      if (raw.line <= after || file.rejected.has(raw.line)) continue;
      line = raw.line;
      if (file.repeated.has(raw.line)) {
        repeated += 1;
        continue;
      }
      const row = checker.check(raw, null);
      if (!row) throw changedMeanwhile(file);
      rows.push({ ...row, hash: rowHash(canonicalRow(file.file, row.values)) });
      if (rows.length < size) continue;
      yield { file, number, rows, repeated, line, done: done + chunk.bytes };
      rows = [];
      repeated = 0;
    }
    if (chunk.whole && chunk.whole.sha256 !== file.sha256) throw changedMeanwhile(file);
  }
  if (rows.length > 0 || repeated > 0) yield { file, number, rows, repeated, line, done: done + file.bytes };
}

const changedMeanwhile = (file: BatchFile) =>
  badInput(`${file.shown} changed while it was imported.`, 'Import it again once nobody writes to it.');
