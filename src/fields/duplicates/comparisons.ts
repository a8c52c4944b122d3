import { setTimeout } from 'node:timers/promises';
import { readNamed } from '../../answer/read/readBeside.ts';
import { RevisionMoved } from '../../answer/read/runStatements.ts';
import type { FieldContext } from '../../answer/sources/typeScriptField.ts';
import { ExpectedError } from '../../errors.ts';
import { perObject } from '../../perObject.ts';
import type { Projection } from '../../projection/projection.ts';
import type { Projections } from '../../projection/projections.ts';
import type { JudgedPair } from './judgedPairs.ts';
import { type ComparedKind, type FoundDuplicates, readDuplicates } from './readDuplicates.ts';

/** A comparison of all records of some kinds, of one revision. It goes on after the request that began it, for those that ask again. */
interface Comparison {
  readonly revision: number;
  readonly found: Promise<FoundDuplicates>;
  /** False if an import was under way, so that some records may be of the next revision. */
  settled: boolean;
  ended: boolean;
  /** Ends it early, for one of a newer revision. */
  stop(): void;
}

/** The comparisons of each revision, by kinds. */
const comparisonsOf = perObject((_: Projection) => new Map<string, Comparison>());

/** The comparison that runs; one at a time, since each takes a processor. */
const runningIn = perObject((_: Projections) => ({ now: null as Comparison | null }));

/** The part of a request's time for which it waits; the rest is for its answer. */
const PATIENCE = 0.8;

/** Time limit of a statement of a comparison. */
const STATEMENT_MS = 60_000;

/**
 * Finds the likely duplicates of some kinds, once for each revision. Throws NOT_READY if comparing takes longer than a request may, and goes on
 * meanwhile.
 */
export async function duplicatesOf(
  context: FieldContext,
  projection: Projection,
  kinds: readonly ComparedKind[],
): Promise<FoundDuplicates> {
  const patience = setTimeout(context.timeoutMs * PATIENCE, null, { ref: false });
  const inTime = async <T>(result: Promise<T>): Promise<T> => {
    const first = await Promise.race([result.then((value) => ({ value })), patience]);
    if (first) return first.value;
    throw stillComparing();
  };
  const comparisons = comparisonsOf(projection);
  const running = runningIn(context.services.projections);
  // Reading from the graph also tells whether what is remembered is still of its revision.
  const { rows: judgements, settled } = await readNamed(context, 'judgedPairs', {});
  for (;;) {
    const known = comparisons.get(kinds.join());
    if (known && (known.settled || !known.ended || !settled)) return inTime(known.found);
    if (running.now) {
      if (running.now.revision !== projection.revision) running.now.stop();
      await inTime(running.now.found.catch(() => null));
    } else {
      const begun = compare(context, projection.revision, kinds, judgements);
      running.now = begun;
      comparisons.set(kinds.join(), begun);
      begun.found
        .catch(() => comparisons.delete(kinds.join()))
        .finally(() => {
          begun.ended = true;
          running.now = null;
        });
    }
  }
}

/** Begins a comparison. */
function compare(
  { graph, services, large }: FieldContext,
  revision: number,
  kinds: readonly ComparedKind[],
  judgements: readonly JudgedPair[],
): Comparison {
  const newer = new AbortController();
  const signal = AbortSignal.any([services.projections.stopping, newer.signal]);
  const read: FieldContext['read'] = async (name, parameters) => {
    const place = { graph, revision, timeoutMs: STATEMENT_MS, large, signal };
    const { rows, settled } = await readNamed(place, name, parameters);
    comparison.settled &&= settled;
    return rows;
  };
  // What it reads comes after this function has returned.
  const found = Promise.resolve().then(() => readDuplicates({ read, signal }, kinds, judgements));
  const stop = () => newer.abort(new RevisionMoved());
  const comparison: Comparison = { revision, found, settled: true, ended: false, stop };
  return comparison;
}

const stillComparing = () =>
  new ExpectedError(
    'NOT_READY',
    'The records are still being compared, which takes longer than a request may.',
    'Ask again in a few seconds: the comparison goes on. Fewer `kinds` take less time.',
    { retryable: true },
  );
