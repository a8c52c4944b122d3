import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kinds, sharedKinds } from '../../model/kinds.ts';
import { readCsv } from '../csv/readCsv.ts';
import type { DataPackage } from '../package/readPackage.ts';
import type { ImportProgress } from '../report/importProgress.ts';
import type { Problems } from '../report/problemList.ts';
import type { StoredJudgement } from '../sameness/readJudgements.ts';
import { type BatchJudgement, refuseContradictions } from '../sameness/refuseContradictions.ts';
import { BatchEvidence } from './batchEvidence.ts';
import type { BatchFile } from './batchFile.ts';
import { FileCheck } from './fileCheck.ts';
import { IdTable } from './idTable.ts';
import { type ForwardReferences, References } from './references.ts';
import { type FindHolders, SharedValues } from './sharedValues.ts';

/** Batch whose every row was checked; writing it reads the files a second time. */
export interface CheckedBatch {
  readonly packages: readonly DataPackage[];
  readonly files: readonly BatchFile[];
  readonly ids: IdTable;
  readonly evidence: BatchEvidence;
  readonly forward: ForwardReferences;
  readonly bytes: number;
  /** `package/file sha256` of each file in the order of reading; an import is resumed only by a batch with the same hashes. */
  readonly hashes: readonly string[];
}

export interface BatchCheckOptions {
  readonly stored: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Returns the stored judgements that the batch leaves as they are, but for those that it has a row for. */
  readonly judged: () => Promise<readonly StoredJudgement[]>;
  readonly holders: FindHolders;
  readonly progress?: ((event: ImportProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Checks every row of the packages: its cells, its id, and its references to other rows and to the graph. */
export async function checkBatch(
  packages: readonly DataPackage[],
  problems: Problems,
  { stored, judged, holders, progress, signal }: BatchCheckOptions,
): Promise<CheckedBatch> {
  const files = kinds.flatMap((kind) =>
    packages.flatMap((each) =>
      each.files
        .filter(({ file }) => file.kind === kind)
        .map(
          (file): BatchFile => ({
            ...file,
            package: each,
            rejected: new Set(),
            nameless: 0,
            repeated: new Set(),
            rows: 0,
            lines: 0,
            emptyLines: 0,
            sha256: '',
          }),
        ),
    ),
  );
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const ids = new IdTable();
  const evidence = new BatchEvidence(ids);
  const forward: ForwardReferences = new Map();
  const hashes = new Map<number, string>();
  const judgements: BatchJudgement[] = [];
  const shared = new SharedValues(ids, holders);
  let done = 0;
  let rows = 0;
  for (const kind of kinds) {
    const alike = files.filter((file) => file.file.kind === kind).length;
    const references = new References(ids, forward, stored, problems.add);
    for (const [number, file] of files.entries()) {
      if (file.file.kind !== kind) continue;
      const check = new FileCheck(file, number, {
        ids,
        evidence,
        references,
        hashes,
        judgements,
        shared,
        report: problems.add,
        // Rows of one file alone need no hashes, though they be a million: no other file can hold them.
        isShared: sharedKinds.has(kind) && alike > 1,
      });
      for await (const chunk of readCsv(file.path)) {
        signal?.throwIfAborted();
        const before = file.rows;
        for (const row of chunk.rows) check.row(row);
        if (references.full) await references.ask();
        if (shared.full) await shared.ask();
        rows += file.rows - before;
        if (chunk.whole) Object.assign(file, chunk.whole);
        progress?.({ phase: 'check', done: done + chunk.bytes, total: bytes, rows, file: file.shown });
      }
      check.end();
      done += file.bytes;
    }
    await references.settle();
    await shared.ask();
  }
  const before = judgements.length > 0 || shared.isAny ? await judged() : [];
  refuseContradictions(judgements, before, ids, problems.add);
  const accepted = judgements.filter(({ file, line }) => !file.rejected.has(line));
  shared.warn([...before, ...accepted], problems.add);
  const described = await Promise.all(
    packages.map(async ({ name, directory }) => {
      const text = await readFile(join(directory, 'datapackage.json'));
      return `${name}/datapackage.json ${createHash('sha256').update(text).digest('hex')}`;
    }),
  );
  return {
    packages,
    files,
    ids,
    evidence,
    forward,
    bytes,
    hashes: [...described, ...files.map((file) => `${file.package.name}/${file.file.file} ${file.sha256}`)],
  };
}
