import type { Run } from '../../graph/graph.ts';
import type { DatasetFile } from '../../model/columns.ts';
import { datasetFile, datasetFiles } from '../../model/datasetFiles.ts';
import type { Kind } from '../../model/kinds.ts';
import type { CheckedBatch } from '../check/checkBatch.ts';
import { idState } from '../check/idTable.ts';
import { pagesOfIds } from '../records/pagesOfIds.ts';
import { saveBeforeImages } from '../records/saveBeforeImages.ts';
import { storageOf } from '../records/storageOf.ts';
import type { Problem } from '../report/problem.ts';
import type { TouchedRecords } from '../revision/touchedRecords.ts';
import type { Row } from '../rows/row.ts';
import { statementText } from '../statementText.ts';

/** Records or citations of one kind that have vanished from a package and that nothing else refers to. */
export interface Removal {
  readonly kind: Kind;
  readonly ids: readonly string[];
  carryOut(run: Run, number: number, touched: TouchedRecords): Promise<void>;
}

const citationFile = datasetFile('citation');

/** Calls `each` with the records that have vanished from the packages of a batch, at most `size` at a time. Records that others refer to stay, with a warning. */
export async function removeVanished(
  run: Run,
  batch: CheckedBatch,
  size: number,
  problem: (problem: Problem) => void,
  each: (removal: Removal) => Promise<void> | void,
): Promise<void> {
  const leaving = new Set<string>();
  for (const { name, directory } of batch.packages) {
    const unread = unreadKinds(batch, name, problem);
    if (!unread.has('citation'))
      for (const removal of removalsOf(citationFile, await vanishedCitations(run, batch, name), size))
        await each(removal);
    for (const file of [...datasetFiles].reverse()) {
      if (file === citationFile || unread.has(file.kind)) continue;
      const candidates = await vanished(run, batch, file, name);
      for (const id of candidates) leaving.add(id);
      for (const [id, referrer] of await needed(run, file, candidates, leaving)) {
        problem({
          severity: 'warning',
          file: `${directory}/${file.file}`,
          value: id,
          rule: `${id} is no longer in the file but stays in the graph, because ${referrer} refers to it`,
          remedy: `Change ${referrer} first.`,
        });
      }
      const rows = [...candidates].sort().map((id): Row => ({ id, values: [] }));
      for (const removal of removalsOf(file, rows, size)) await each(removal);
    }
  }
}

/** Returns the kinds of a package of which nothing is removed: some ids cannot be read, so a record may only seem to have vanished. */
function unreadKinds(
  { files }: CheckedBatch,
  name: string,
  problem: (problem: Problem) => void,
): ReadonlySet<Kind> {
  const unread = files.filter((file) => file.package.name === name && file.nameless > 0);
  for (const { shown, nameless } of unread)
    problem({
      severity: 'warning',
      file: shown,
      value: String(nameless),
      rule: 'some ids cannot be read, so no record that is missing from the file is removed',
      remedy: 'Correct these rows, then import with --replace again.',
    });
  return new Set(unread.map(({ file }) => file.kind));
}

const isGone = (batch: CheckedBatch, id: string) => {
  const index = batch.ids.find(id);
  const state = index < 0 ? idState.MENTIONED : batch.ids.state(index);
  return state !== idState.ACCEPTED && state !== idState.REJECTED;
};

async function vanished(
  run: Run,
  batch: CheckedBatch,
  file: DatasetFile,
  name: string,
): Promise<Set<string>> {
  const gone = new Set<string>();
  for await (const page of pagesOfIds(run, file.kind, name)) {
    for (const id of page) if (isGone(batch, id)) gone.add(id);
  }
  return gone;
}

/** Removes from `candidates` all ids that other records refer to. Returns them, each with one record that refers to it. */
async function needed(
  run: Run,
  file: DatasetFile,
  candidates: Set<string>,
  leaving: Set<string>,
): Promise<Map<string, string>> {
  const kept = new Map<string, string>();
  const keep = (found: readonly Record<string, unknown>[]) => {
    for (const { id, referrer } of found) {
      kept.set(String(id), String(referrer));
      candidates.delete(String(id));
      leaving.delete(String(id));
    }
    return found.length > 0;
  };
  if (candidates.size === 0) return kept;
  keep(await run(statementText('mentions'), { ids: [...candidates] }));
  if (file.kind === 'case') keep(await run(statementText('foreignCitations'), { ids: [...candidates] }));
  while (keep(await run(statementText('referrers'), { ids: [...candidates], leaving: [...leaving] })));
  return kept;
}

/** Returns the removal of stored rows, in pieces of at most `size`. */
function* removalsOf(file: DatasetFile, rows: readonly Row[], size: number): Generator<Removal> {
  const storage = storageOf(file);
  for (let from = 0; from < rows.length; from += size) {
    const chunk = rows.slice(from, from + size);
    yield {
      kind: file.kind,
      ids: chunk.map(({ id }) => id),
      async carryOut(run, number, touched) {
        await saveBeforeImages(run, number, file, await storage.read(run, chunk));
        touched.add(chunk.map(({ id }) => id));
        await touched.addFound(() =>
          storage.touchedCases(run, { created: [], changed: chunk, linkedFrom: [] }),
        );
        await storage.remove(run, chunk);
      },
    };
  }
}

async function vanishedCitations(run: Run, batch: CheckedBatch, packageName: string): Promise<Row[]> {
  const gone: Row[] = [];
  for await (const page of storageOf(citationFile).pages(run, packageName))
    gone.push(...page.filter(({ id }) => isGone(batch, id)));
  return gone;
}
