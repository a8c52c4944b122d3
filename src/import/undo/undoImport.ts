import { badInput, ExpectedError } from '../../errors.ts';
import type { Graph, Run } from '../../graph/graph.ts';
import { programVersion } from '../../programVersion.ts';
import { type PastImport, readRows } from '../importRows.ts';
import { assertUnmoved } from '../revision/assertUnmoved.ts';
import { graphState, wayToFinish } from '../revision/graphState.ts';
import { prepareGraph } from '../revision/prepareGraph.ts';
import { TouchedRecords } from '../revision/touchedRecords.ts';
import { writeAnnounced } from '../revision/writeAnnounced.ts';
import { joinRecords } from '../sameness/joinRecords.ts';
import { partRecords } from '../sameness/partRecords.ts';
import { statementText } from '../statementText.ts';
import { undoSteps } from './undoSteps.ts';

export interface UndoOptions {
  /** Most records that are undone in one transaction (default 100,000); beyond that, `stepRows` a transaction (default 10,000). */
  readonly wholeUpTo?: number | undefined;
  readonly stepRows?: number | undefined;
  /** Stops after the current step; the same call resumes. */
  readonly signal?: AbortSignal | undefined;
}

/** Result of undoing an import: the numbers of records that were added again, changed back and removed; `revision` is the new one. */
export interface Undone {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly number: number;
  readonly title: string;
  readonly revision: number;
}

const meanwhile = {
  message: 'Another import changed the graph meanwhile.',
  hint: 'Check its result, then undo again.',
};

/**
 * Restores the state of the graph before an import. Only the newest import that is not undone can be undone, since later ones may build
 * on it. Undoing makes a new revision, so that no two states share a number. If the program is killed, the same call resumes.
 */
export async function undoImport(graph: Graph, number: number, options: UndoOptions = {}): Promise<Undone> {
  await prepareGraph(graph);
  const { wholeUpTo = 100_000, stepRows = 10_000, signal } = options;
  const startedAt = new Date().toISOString();
  const state = await graphState(graph);
  const past = (await readRows(graph, 'importsToUndo')).map((each) => each.import);
  const chosen = choose(past, number);
  const { unfinished } = state;
  if (unfinished && unfinished.number !== number)
    throw badInput(`Import ${unfinished.number} is not finished.`, wayToFinish(unfinished));
  const next = state.lastNumber + 1;
  const counts = { added: chosen.removed, changed: chosen.changed, removed: chosen.added };
  const touched = new TouchedRecords();
  // What an earlier run of this undoing touched is not known.
  if (unfinished) touched.everything();
  const part = async (run: Run) => {
    if (await partRecords(run)) touched.everything();
  };
  const finish = async (run: Run): Promise<Undone> => {
    if (await joinRecords(run, next)) touched.everything();
    await run(statementText('finishUndo'), {
      number,
      undo: {
        number: next,
        undoes: number,
        package: chosen.packages.join(', '),
        packages: chosen.packages,
        title: `Undoes import ${number}`,
        files: [],
        programVersion: programVersion(),
        startedAt,
        finishedAt: new Date().toISOString(),
        ...counts,
        unchanged: 0,
        rejected: 0,
        touched: touched.list(),
      },
    });
    return { number, title: chosen.title ?? chosen.packages.join(', '), revision: next, ...counts };
  };
  const records = counts.added + counts.changed + counts.removed;
  if (!unfinished && records <= wholeUpTo)
    return writeAnnounced(graph, async (run) => {
      await assertUnmoved(run, state, meanwhile);
      await part(run);
      const within = <T>(work: (run: Run) => Promise<T>) => work(run);
      await undoSteps(within, number, chosen.packages, counts.removed, stepRows, touched);
      return finish(run);
    });
  await writeAnnounced(graph, async (run) => {
    await assertUnmoved(run, state, meanwhile);
    await part(run);
    await run(statementText('startUndo'), { number });
  });
  // Two programs may resume one undoing: each step sees the work that the steps of the other left.
  const step = async <T>(run: Run, work: (run: Run) => Promise<T>): Promise<T> => {
    const [held] = await run(statementText('holdUndo'), { number });
    if (held?.undoing !== true)
      throw badInput(`Import ${number} was undone by another program.`, 'There is nothing left to undo.');
    return work(run);
  };
  const apart = <T>(work: (run: Run) => Promise<T>) => {
    signal?.throwIfAborted();
    return graph.write((run) => step(run, work));
  };
  // What an earlier run has removed already counts no more.
  await undoSteps(apart, number, chosen.packages, Number.POSITIVE_INFINITY, stepRows, touched);
  return writeAnnounced(graph, (run) => step(run, finish));
}

/** Returns the import of this number. Throws an error that names the import that can be undone if this one cannot. */
function choose(past: readonly PastImport[], number: number): PastImport {
  const chosen = past.find((each) => each.number === number);
  const newest = past.find(({ undoes, undoneIn }) => undoes === null && undoneIn === null);
  const wayOut = newest
    ? `Import ${newest.number} can be undone: wishlist undo ${newest.number}`
    : 'There is nothing to undo.';
  if (!chosen) throw new ExpectedError('NOT_FOUND', `There is no import ${number}.`, wayOut);
  if (chosen.undoes !== null)
    throw badInput(
      `Import ${number} is the undoing of import ${chosen.undoes}.`,
      'To restore its records, import its files again.',
    );
  if (chosen.undoneIn !== null)
    throw badInput(`Import ${number} is already undone (by import ${chosen.undoneIn}).`, wayOut);
  if (newest && newest.number !== number)
    throw badInput(
      `Import ${number} is not the newest: import ${newest.number} came after it, and may build on it.`,
      `Undo that one first: wishlist undo ${newest.number}`,
    );
  return chosen;
}
