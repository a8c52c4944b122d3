import type { Run } from '../../graph/graph.ts';
import type { DatasetFile } from '../../model/columns.ts';
import { datasetFiles } from '../../model/datasetFiles.ts';
import type { Kind } from '../../model/kinds.ts';
import type { CheckedBatch } from '../check/checkBatch.ts';
import { idState } from '../check/idTable.ts';
import { refreshSupport } from '../derived/support.ts';
import { pagesOfIds } from '../records/pagesOfIds.ts';
import { keepImages } from '../records/saveBeforeImages.ts';
import { citationRow, storedRows } from '../records/storedRow.ts';
import type { Problem } from '../report/problem.ts';
import { statement } from '../statement.ts';

/** Records, all of one kind, that a package no longer holds and nothing else needs. */
export interface Removal {
  readonly kind: Kind;
  readonly ids: readonly string[];
  carryOut(run: Run, number: number): Promise<void>;
}

/** Finds what the packages of a batch no longer hold, in pieces of at most `size`; what others still refer to stays and is reported. */
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
      for (const removal of await vanishedCitations(run, batch, name, size)) await each(removal);
    for (const file of [...datasetFiles].reverse()) {
      if (file.kind === 'citation' || unread.has(file.kind)) continue;
      const candidates = await vanished(run, batch, file, name);
      for (const id of candidates) leaving.add(id);
      for (const [id, referrer] of await needed(run, file, candidates, leaving)) {
        problem({
          severity: 'warning',
          file: `${directory}/${file.file}`,
          value: id,
          rule: `${id} is gone from the file and stays in the graph, since ${referrer} refers to it`,
          remedy: `Change ${referrer} first.`,
        });
      }
      const ids = [...candidates].sort();
      for (let from = 0; from < ids.length; from += size)
        await each(records(file, ids.slice(from, from + size)));
    }
  }
}

/** The kinds of a package of which nothing is removed: some rows cannot be read, and a record of theirs only seems to be gone. */
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
      rule: 'rows whose id cannot be read: nothing that the file does not hold is removed',
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

/** Takes out of `candidates` what is still referred to, until nothing more is; tells what was taken out and by whom it is needed. */
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
  keep(await run(statement('mentions'), { ids: [...candidates] }));
  if (file.kind === 'case') keep(await run(statement('foreignCitations'), { ids: [...candidates] }));
  while (keep(await run(statement('referrers'), { ids: [...candidates], leaving: [...leaving] })));
  return kept;
}

const records = (file: DatasetFile, ids: readonly string[]): Removal => ({
  kind: file.kind,
  ids,
  async carryOut(run, number) {
    await keepImages(run, number, file, await storedRows(run, file, ids));
    await run(statement('removeRecords'), { ids });
  },
});

async function vanishedCitations(
  run: Run,
  batch: CheckedBatch,
  name: string,
  size: number,
): Promise<Removal[]> {
  const file = datasetFiles.find(({ kind }) => kind === 'citation');
  if (!file) return [];
  const gone = (await run(statement('citationsOfPackage'), { package: name }))
    .map((found) => citationRow(file, found as never))
    .filter(({ id }) => isGone(batch, id));
  const removals: Removal[] = [];
  for (let from = 0; from < gone.length; from += size) {
    const rows = gone.slice(from, from + size);
    const ids = rows.map(({ id }) => id);
    removals.push({
      kind: 'citation',
      ids,
      async carryOut(within, number) {
        const keys = rows.map(({ values }) => ({
          case: values[0],
          report: values[1],
          entity: values[2] ?? '',
          role: values[3] ?? '',
        }));
        await keepImages(within, number, file, rows);
        const bare = await within(statement('removeCitations'), { rows: keys });
        if (bare.length > 0)
          await within(statement('listReports'), { pairs: bare.map((each) => [each.case, each.report]) });
        await refreshSupport(
          within,
          keys.map((key) => String(key.case)),
        );
      },
    });
  }
  return removals;
}
