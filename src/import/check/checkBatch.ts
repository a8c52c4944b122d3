import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Kind, kinds } from '../../model/kinds.ts';
import { readCsv } from '../csv/readCsv.ts';
import type { DataPackage } from '../package/readPackage.ts';
import type { ImportProgress } from '../report/importProgress.ts';
import type { Problem } from '../report/problem.ts';
import type { Problems } from '../report/problemList.ts';
import { canonicalRow } from '../rows/row.ts';
import { RowChecker } from '../rows/rowChecker.ts';
import { rowHash } from '../rows/rowHash.ts';
import { keyColumns } from '../rows/rowId.ts';
import { BatchEvidence } from './batchEvidence.ts';
import type { BatchFile } from './batchFile.ts';
import { IdTable, idState } from './idTable.ts';
import { type ForwardReferences, References } from './references.ts';

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

export interface CheckOptions {
  readonly stored: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly progress?: ((event: ImportProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Kinds of which several packages may have equal rows: posts, countries and the taxonomies. */
const shared: ReadonlySet<Kind> = new Set(['country', 'area', 'technology', 'post']);

/** Checks every row of the packages: its cells, its id, and its references to other rows and to the graph. */
export async function checkBatch(
  packages: readonly DataPackage[],
  problems: Problems,
  { stored, progress, signal }: CheckOptions,
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
  let done = 0;
  let rows = 0;
  for (const kind of kinds) {
    const references = new References(ids, forward, stored, problems.add);
    for (const [number, file] of files.entries()) {
      if (file.file.kind !== kind) continue;
      const check = new FileCheck(file, number, ids, evidence, references, hashes, problems.add);
      for await (const chunk of readCsv(file.path)) {
        signal?.throwIfAborted();
        const before = file.rows;
        for (const row of chunk.rows) check.row(row);
        if (references.full) await references.ask();
        rows += file.rows - before;
        if (chunk.whole) Object.assign(file, chunk.whole);
        progress?.({ phase: 'check', done: done + chunk.bytes, total: bytes, rows, file: file.shown });
      }
      check.end();
      done += file.bytes;
    }
    await references.settle();
  }
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

/** Check of the rows of one file, one by one. */
class FileCheck {
  private checker: RowChecker | null = null;
  private readonly file: BatchFile;
  private readonly number: number;
  private readonly ids: IdTable;
  private readonly evidence: BatchEvidence;
  private readonly references: References;
  private readonly hashes: Map<number, string>;
  private readonly report: (problem: Problem) => void;
  private readonly links: readonly number[];

  constructor(
    file: BatchFile,
    number: number,
    ids: IdTable,
    evidence: BatchEvidence,
    references: References,
    hashes: Map<number, string>,
    report: (problem: Problem) => void,
  ) {
    this.file = file;
    this.number = number;
    this.ids = ids;
    this.evidence = evidence;
    this.references = references;
    this.hashes = hashes;
    this.report = report;
    this.links = file.file.columns.flatMap(({ cell }, index) =>
      cell.startsWith('reference') ? [index] : [],
    );
  }

  row(raw: Parameters<RowChecker['check']>[0]): void {
    if (!this.checker) {
      this.checker = new RowChecker(this.file.file, this.file.shown, raw, this.report);
      return;
    }
    this.file.rows += 1;
    if (!this.checker.usable) {
      this.file.rejected.add(raw.line);
      this.file.nameless += 1;
      return;
    }
    const row = this.checker.check(raw);
    if (!row) {
      this.file.rejected.add(raw.line);
      const id = this.checker.idOf(raw);
      if (id) this.rejectId(id, raw.line);
      if (!id || !this.checker.isWhole(raw)) this.file.nameless += 1;
      return;
    }
    const { kind } = this.file.file;
    const index = this.ids.intern(row.id);
    if (this.ids.state(index) === idState.ACCEPTED) {
      if (shared.has(kind) && this.hashes.get(index) === this.hashOf(row)) this.file.repeated.add(raw.line);
      else this.duplicate(row.id, index, raw.line);
      return;
    }
    this.ids.setState(index, idState.ACCEPTED);
    this.ids.setPlace(index, this.number, raw.line);
    if (shared.has(kind)) this.hashes.set(index, this.hashOf(row));
    let sound = true;
    for (const position of this.links) {
      const column = this.file.file.columns[position];
      const value = row.values[position];
      if (!column || value === null || value === undefined) continue;
      for (const id of Array.isArray(value) ? value : [value]) {
        if (id === row.id) {
          this.refersToItself(column.name, row.id, raw.line);
          this.ids.setState(index, idState.REJECTED);
          sound = false;
        } else if (!this.references.note(this.file, raw.line, column, row.id, String(id))) sound = false;
      }
    }
    if (!sound) return;
    this.evidence.add(this.file.file, row);
  }

  /** Reports a file without a header. Called after its last line. */
  end(): void {
    if (this.checker) return;
    this.report({
      severity: 'error',
      file: this.file.shown,
      rule: 'is empty; a file must begin with a header',
      remedy: `Write the names of its columns in its first line: ${this.file.file.columns.map(({ name }) => name).join(',')}. Or remove the file.`,
    });
  }

  private hashOf = (row: { values: Parameters<typeof canonicalRow>[1] }) =>
    rowHash(canonicalRow(this.file.file, row.values));

  private rejectId(id: string, line: number): void {
    const index = this.ids.intern(id);
    if (this.ids.state(index) !== idState.MENTIONED) return;
    this.ids.setState(index, idState.REJECTED);
    this.ids.setPlace(index, this.number, line);
  }

  private duplicate(id: string, index: number, line: number): void {
    this.file.rejected.add(line);
    const first = this.ids.place(index);
    const where = first.file === this.number ? `line ${first.line}` : `line ${first.line} of another dataset`;
    this.report({
      severity: 'error',
      file: this.file.shown,
      line,
      column: this.file.file.columns[0]?.name ?? 'id',
      value: id,
      rule: `an id must be unique; ${where} has it already`,
      remedy:
        keyColumns(this.file.file).length > 1
          ? 'Join both locators and quotes in one row.'
          : 'Give it an id of its own, or join the two rows.',
    });
  }

  private refersToItself(column: string, id: string, line: number): void {
    this.file.rejected.add(line);
    this.report({
      severity: 'error',
      file: this.file.shown,
      line,
      column,
      value: id,
      rule: 'a record must not refer to itself',
      remedy: 'Name another record, or leave the cell empty.',
    });
  }
}
