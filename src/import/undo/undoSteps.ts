import type { Run } from '../../graph/graph.ts';
import type { DatasetFile } from '../../model/columns.ts';
import { datasetFile } from '../../model/datasetFiles.ts';
import { type Kind, kinds } from '../../model/kinds.ts';
import { refreshSupport } from '../derived/support.ts';
import { type BeforeImage, runRows } from '../importRows.ts';
import type { Bookkeeping } from '../records/bookkeeping.ts';
import { removeCitations } from '../records/citationStorage.ts';
import { rangeOf } from '../records/pagesOfIds.ts';
import { PipelinedStatements } from '../records/pipelinedStatements.ts';
import { type BookedRow, noFacts } from '../records/storage.ts';
import { storageOf } from '../records/storageOf.ts';
import type { StoredRow } from '../records/storedRow.ts';
import type { TouchedRecords } from '../revision/touchedRecords.ts';
import type { CellValue } from '../rows/cellReader.ts';
import { columnsWithinKind, linkPairs } from '../rows/linkColumns.ts';
import { canonicalRow, type Row } from '../rows/row.ts';
import { rowHash } from '../rows/rowHash.ts';
import { statementText } from '../statementText.ts';

/** Runs work in a transaction: one for all steps, or one for each step. */
type Within = <T>(work: (run: Run) => Promise<T>) => Promise<T>;

/**
 * Undoes the changes of an import in steps. The graph itself records the remaining work (`addedIn` and the before-images), and each step
 * removes its share of it, so a second call resumes after an interruption.
 * `added` is the number of records and citations that the import added at most: once so many are removed, no more are looked for.
 */
export async function undoSteps(
  within: Within,
  number: number,
  packages: readonly string[],
  added: number,
  size: number,
  touched: TouchedRecords,
): Promise<void> {
  const undo = new Undo(within, number, added, size, touched);
  await undo.removeCitations(packages);
  for (const kind of kinds) await undo.restore(kind);
  for (const kind of [...kinds].reverse()) if (kind !== 'citation') await undo.removeRecords(kind);
  await undo.restorePackages();
}

class Undo {
  private readonly within: Within;
  private readonly number: number;
  private readonly size: number;
  private readonly touched: TouchedRecords;
  /** Records that remain to be removed at most. */
  private added: number;

  constructor(within: Within, number: number, added: number, size: number, touched: TouchedRecords) {
    this.within = within;
    this.number = number;
    this.added = added;
    this.size = size;
    this.touched = touched;
  }

  /** Removes the citations that the import added to older cases; those of its own cases are removed with these. */
  async removeCitations(packages: readonly string[]): Promise<void> {
    const { number, size } = this;
    for (let found = size; found === size; ) {
      found = await this.within(async (run) => {
        const keys = await runRows(run, 'addedCitations', { number, packages, limit: size });
        if (keys.length > 0) await removeCitations(run, keys);
        this.touched.add(keys.map((key) => key.case));
        return keys.length;
      });
    }
  }

  /** Restores the rows of a kind that the import changed or removed. */
  async restore(kind: Kind): Promise<void> {
    const file = datasetFile(kind);
    const storage = storageOf(file);
    const columns = columnsWithinKind(file);
    const page = async (run: Run, images: readonly BeforeImage[]) => {
      const rows = images.map((image) => rowOf(file, image));
      const known = await storage.find(run, rows);
      const booked = rows.map((row): BookedRow => ({ row, book: bookOf(file, row) }));
      const statements = new PipelinedStatements(run);
      await storage.create(
        statements,
        booked.filter(({ row }) => !known.has(row.id)),
        noFacts,
      );
      await statements.done();
      await storage.change(
        run,
        booked.filter(({ row }) => known.has(row.id)),
      );
      const written = { created: rows.filter(({ id }) => !known.has(id)), changed: rows, linkedFrom: [] };
      const cases = await storage.touchedCases(run, written);
      await refreshSupport(run, cases);
      this.touched.add([...rows.map(({ id }) => id), ...cases]);
      if (columns.length === 0) await this.drop(run, images);
    };
    await this.eachPage(kind, page);
    if (columns.length === 0) return;
    // Only now are all records of the kind stored that one of them may name.
    await this.eachPage(kind, async (run, images) => {
      const rows = images.map((image) => rowOf(file, image));
      for (const column of columns) {
        const pairs = linkPairs(file, rows, column);
        await run(statementText('mergeLinks'), { pairs, type: column.link.type });
      }
      await this.drop(run, images);
    });
  }

  async removeRecords(kind: Kind): Promise<void> {
    const { number, size } = this;
    for (let found = size; found === size && this.added > 0; ) {
      found = await this.within(async (run) => {
        const added = await run(statementText('addedRecords'), { number, ...rangeOf(kind), limit: size });
        const rows = added.map(({ id }) => ({ id: String(id), values: [] }));
        const storage = storageOf(datasetFile(kind));
        this.touched.add(rows.map(({ id }) => id));
        await this.touched.addFound(() =>
          storage.touchedCases(run, { created: [], changed: rows, linkedFrom: [] }),
        );
        if (rows.length > 0) await storage.remove(run, rows);
        return rows.length;
      });
      this.added -= found;
    }
  }

  async restorePackages(): Promise<void> {
    await this.eachPage('package', async (run, images) => {
      for (const { entity, row } of images) {
        const name = entity.slice('package/'.length);
        if (row === undefined) await run(statementText('removePackage'), { name });
        else await run(statementText('restorePackage'), { name, row: JSON.parse(row) });
      }
      await this.drop(run, images);
    });
  }

  private async eachPage(
    prefix: string,
    work: (run: Run, images: readonly BeforeImage[]) => Promise<void>,
  ): Promise<void> {
    const { number, size } = this;
    const { until, after: first } = rangeOf(prefix);
    for (let after: string | undefined = first; after !== undefined; ) {
      const from: string = after;
      after = await this.within(async (run) => {
        const page = await runRows(run, 'pageOfImages', { number, after: from, until, limit: size });
        const images = page.map(({ image }) => image);
        if (images.length > 0) await work(run, images);
        return images.length < size ? undefined : images.at(-1)?.entity;
      });
    }
  }

  private async drop(run: Run, images: readonly BeforeImage[]): Promise<void> {
    await run(statementText('dropImages'), {
      number: this.number,
      entities: images.map(({ entity }) => entity),
    });
  }
}

/** Returns a record's or citation's state from its before-image. */
function rowOf(file: DatasetFile, image: BeforeImage): StoredRow {
  const cells: Readonly<Record<string, CellValue>> = JSON.parse(image.row ?? '{}');
  const values: Row['values'] = file.columns.map(({ name }) => cells[name] ?? null);
  return {
    id: image.entity,
    values,
    package: image.package ?? '',
    synthetic: image.synthetic === true,
    addedIn: image.addedIn ?? 0,
    changedIn: image.changedIn ?? 0,
  };
}

/** Returns the bookkeeping of a restored row. */
const bookOf = (file: DatasetFile, row: StoredRow): Bookkeeping => ({
  package: row.package,
  synthetic: row.synthetic,
  addedIn: row.addedIn,
  changedIn: row.changedIn,
  rowHash: rowHash(canonicalRow(file, row.values)),
});
