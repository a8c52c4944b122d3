import type { Run } from '../../graph/graph.ts';
import type { DatasetFile } from '../../model/columns.ts';
import { datasetFile } from '../../model/datasetFiles.ts';
import { type Kind, kinds } from '../../model/kinds.ts';
import { casesCiting, refreshSupport } from '../derived/support.ts';
import { addToStored, storedCitation } from '../records/citations.ts';
import { rangeOf } from '../records/pagesOfIds.ts';
import type { Bookkeeping } from '../records/properties.ts';
import { rewriteRecords } from '../records/rewriteRecords.ts';
import type { StoredRow } from '../records/storedRow.ts';
import type { CellValue } from '../rows/cellReader.ts';
import { columnWithinKind, linkPairs } from '../rows/linkColumns.ts';
import { canonicalRow, type Row } from '../rows/row.ts';
import { rowHash } from '../rows/rowHash.ts';
import { statement } from '../statement.ts';

/** Runs work in a transaction: one for all steps, or one for each. */
type Within = <T>(work: (run: Run) => Promise<T>) => Promise<T>;

interface Image {
  readonly entity: string;
  readonly row?: string;
  readonly package?: string;
  readonly synthetic?: boolean;
  readonly addedIn?: number;
  readonly changedIn?: number;
}

/**
 * Undoes what an import did, piece by piece. What is left to do stands in the graph (`addedIn`, the images), and each step takes away what it
 * did of it, so whoever begins again after an interruption goes on.
 */
export async function undoSteps(
  within: Within,
  number: number,
  packages: readonly string[],
  size: number,
): Promise<void> {
  const undo = new Undo(within, number, size);
  await undo.removeCitations(packages);
  for (const kind of kinds) {
    if (kind === 'citation') await undo.restoreCitations();
    else await undo.restoreRecords(kind);
  }
  for (const kind of [...kinds].reverse()) if (kind !== 'citation') await undo.removeRecords(kind);
  await undo.restorePackages();
}

class Undo {
  private readonly within: Within;
  private readonly number: number;
  private readonly size: number;

  constructor(within: Within, number: number, size: number) {
    this.within = within;
    this.number = number;
    this.size = size;
  }

  /** Takes off older cases what the import cited for them; those of its own cases go with these. */
  async removeCitations(packages: readonly string[]): Promise<void> {
    const { number, size } = this;
    for (let found = size; found === size; ) {
      found = await this.within(async (run) => {
        const rows = await run(statement('addedCitations'), { number, packages, limit: size });
        if (rows.length === 0) return 0;
        const bare = await run(statement('removeCitations'), { rows });
        if (bare.length > 0)
          await run(statement('listReports'), { pairs: bare.map((each) => [each.case, each.report]) });
        await refreshSupport(
          run,
          rows.map((row) => String(row.case)),
        );
        return rows.length;
      });
    }
  }

  /** Has the records of a kind that the import changed or removed be again what they were. */
  async restoreRecords(kind: Exclude<Kind, 'citation'>): Promise<void> {
    const file = datasetFile(kind);
    await this.eachPage(kind, async (run, images) => {
      const rows = images.map((image) => rowOf(file, image));
      const ids = rows.map(({ id }) => id);
      const there = new Set((await run(statement('findIds'), { ids })).map(({ id }) => id));
      const gone = ids.filter((id) => !there.has(id));
      if (gone.length > 0) await run(statement('createBare'), { ids: gone, label: file.label });
      await rewriteRecords(
        run,
        file,
        rows.map((row) => ({ row, book: bookOf(file, row) })),
      );
      if (kind === 'case') await refreshSupport(run, ids);
      if (kind === 'report') await refreshSupport(run, await casesCiting(run, ids));
    });
    const own = columnWithinKind(file);
    await this.eachPage(kind, async (run, images) => {
      // Only now are all records of the kind there that another of them may name.
      if (own) {
        const rows = images.map((image) => rowOf(file, image));
        const pairs = linkPairs(file, rows, own);
        await run(statement('mergeLinks'), { pairs, type: own.link.type });
      }
      await this.drop(run, images);
    });
  }

  async restoreCitations(): Promise<void> {
    const file = datasetFile('citation');
    await this.eachPage('citation', async (run, images) => {
      const rows = images.map((image) => {
        const row = rowOf(file, image);
        return storedCitation(file, row, bookOf(file, row));
      });
      const found = new Set((await run(statement('findCitations'), { rows })).map(({ id }) => String(id)));
      const there = rows.filter(({ id }) => found.has(id));
      const gone = rows.filter(({ id }) => !found.has(id));
      if (there.length > 0) await run(statement('changeCitations'), { rows: there });
      if (gone.length > 0) await addToStored(run, gone);
      await refreshSupport(
        run,
        rows.map((row) => String(row.case)),
      );
      await this.drop(run, images);
    });
  }

  async removeRecords(kind: Kind): Promise<void> {
    const { number, size } = this;
    for (let found = size; found === size; ) {
      found = await this.within(async (run) => {
        const rows = await run(statement('addedRecords'), { number, ...rangeOf(kind), limit: size });
        if (rows.length > 0) await run(statement('removeRecords'), { ids: rows.map(({ id }) => id) });
        return rows.length;
      });
    }
  }

  async restorePackages(): Promise<void> {
    await this.eachPage('package', async (run, images) => {
      for (const { entity, row } of images) {
        const name = entity.slice('package/'.length);
        if (row === undefined) await run(statement('removePackage'), { name });
        else await run(statement('restorePackage'), { name, row: JSON.parse(row) });
      }
      await this.drop(run, images);
    });
  }

  private async eachPage(
    prefix: string,
    work: (run: Run, images: readonly Image[]) => Promise<void>,
  ): Promise<void> {
    const { number, size } = this;
    const { until, after: first } = rangeOf(prefix);
    for (let after: string | undefined = first; after !== undefined; ) {
      const from: string = after;
      after = await this.within(async (run) => {
        const page = await run(statement('pageOfImages'), { number, after: from, until, limit: size });
        const images = page.map(({ image }) => image as Image);
        if (images.length > 0) await work(run, images);
        return images.length < size ? undefined : images.at(-1)?.entity;
      });
    }
  }

  private async drop(run: Run, images: readonly Image[]): Promise<void> {
    await run(statement('dropImages'), { number: this.number, entities: images.map(({ entity }) => entity) });
  }
}

/** A record as it was, read back from its image. */
function rowOf(file: DatasetFile, image: Image): StoredRow {
  const cells = JSON.parse(image.row ?? '{}') as Record<string, CellValue>;
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

/** What a record carried beside its row. */
const bookOf = (file: DatasetFile, row: StoredRow): Bookkeeping => ({
  package: row.package,
  synthetic: row.synthetic,
  addedIn: row.addedIn,
  changedIn: row.changedIn,
  rowHash: rowHash(canonicalRow(file, row.values)),
});
