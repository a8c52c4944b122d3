import { ExpectedError } from '../../errors.ts';
import type { Run } from '../../graph/graph.ts';
import { programVersion } from '../../programVersion.ts';
import type { CheckedBatch } from '../check/checkBatch.ts';
import { type KindCounts, totals } from '../report/counts.ts';
import { type Position, writePosition } from '../revision/position.ts';
import { statementText } from '../statementText.ts';

/** Position of an import when its node is created. */
export const beginning: Position = { file: 0, line: 0 };

const progressOf = (counts: KindCounts, position: Position) => ({
  ...totals(counts),
  kindCounts: JSON.stringify(counts),
  progress: writePosition(position),
});

/** Returns the facts of an import that its batch determines. */
export function importFacts(number: number, { packages, hashes }: CheckedBatch) {
  const names = packages.map(({ name }) => name);
  return {
    number,
    package: names.join(', '),
    packages: names,
    title: packages.map(({ title, name }) => title ?? name).join('; '),
    files: hashes,
    programVersion: programVersion(),
  };
}

/** Creates the node of an import, at its beginning. */
export async function startImport(
  run: Run,
  number: number,
  batch: CheckedBatch,
  facts: { readonly replace: boolean; readonly fresh: ReadonlySet<string>; readonly counts: KindCounts },
): Promise<void> {
  await run(statementText('startImport'), {
    import: {
      ...importFacts(number, batch),
      startedAt: new Date().toISOString(),
      replace: facts.replace,
      fresh: [...facts.fresh],
      ...progressOf(facts.counts, beginning),
    },
  });
}

/** Stores that an import has come from one position to another. Rejects if another program has moved or undone it. */
export async function saveProgress(
  run: Run,
  number: number,
  from: Position,
  to: Position,
  kindCounts: KindCounts,
): Promise<void> {
  const { progress, ...counts } = progressOf(kindCounts, to);
  const before = writePosition(from);
  assertOurs(number, await run(statementText('saveProgress'), { number, before, progress, counts }));
}

/** Ends an import at the given position, and raises the revision of the graph to its number. Rejects as `saveProgress` does. */
export async function finishImport(
  run: Run,
  number: number,
  from: Position,
  facts: {
    readonly counts: KindCounts;
    readonly synthetic: boolean | null;
    /** Ids of all records that the import touched; null if they are not known. */
    readonly touched: readonly string[] | null;
  },
): Promise<void> {
  const finished = await run(statementText('finishImport'), {
    number,
    before: writePosition(from),
    counts: totals(facts.counts),
    finishedAt: new Date().toISOString(),
    synthetic: facts.synthetic,
    touched: facts.touched,
  });
  assertOurs(number, finished);
}

// The statements return no row if the import is not where this program left it.
function assertOurs(number: number, moved: readonly unknown[]): void {
  if (moved.length > 0) return;
  throw new ExpectedError(
    'NOT_READY',
    `Another program is writing import ${number}, or undoing it.`,
    'Wait until it ends, then import again.',
    { retryable: true },
  );
}
