import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Graph } from '../../src/graph/graph.ts';
import { importDatasets } from '../../src/import/importDatasets.ts';
import { writeJudgement } from '../../src/import/sameness/writeJudgement.ts';
import { undoImport } from '../../src/import/undo/undoImport.ts';
import { report } from '../database.ts';
import type { Asked } from '../peer.ts';
import { type Watched, watchReaders } from './watchReaders.ts';
import { targets } from './writeDataset.ts';

/** How long one step takes. */
export interface Step {
  readonly name: string;
  readonly seconds: number;
  readonly bound: string;
}

export interface Sameness {
  readonly steps: readonly Step[];
  readonly readers: readonly Watched[];
  /** Of the likely duplicates: how many there are, and what was left off. */
  readonly duplicates: { readonly pairs: number; readonly notice: string | null };
}

/** Counts under both ids, and a page of the list: one operation, so one revision. */
const question = (record: string, other: string) => ({
  query: `query ($record: ID!, $other: ID!) {
    one: target(id: $record) { id caseCount cases(first: 5) { totalCount nodes { id targets { nodes { id } } } } }
    two: target(id: $other) { id caseCount cases(first: 5) { totalCount nodes { id targets { nodes { id } } } } }
    joined: cases(where: { target: { in: [$record, $other] } }) { totalCount }
  }`,
  variables: { record, other },
});

/** Time for which readers ask when nothing is written. */
const ALONE_MS = 5_000;

const BOUND = '≤ 5 s at 100,000 cases';

/** Rounds: in the first after Neo4j has started, each statement is planned. */
const rounds = ['first', 'again'] as const;

/** Times likely duplicates, and joining and parting the target of many cases: with a target behind it in the order of ids, and with one before it. */
export async function measureSameness(graph: Graph, ours: Asked): Promise<Sameness> {
  const steps: Step[] = [];
  const readers: Watched[] = [];
  const timed = async <Done>(name: string, bound: string, act: () => Promise<Done>): Promise<Done> => {
    const began = performance.now();
    const done = await act();
    steps.push({ name, seconds: (performance.now() - began) / 1_000, bound });
    report(`${name}: ${steps.at(-1)?.seconds.toFixed(1)} s`);
    return done;
  };
  const { duplicates } = await timed('duplicates', '', () =>
    ours.ask('{ duplicates(first: 25) { totalCount notice } }', {}),
  );
  for (const [way, record, other] of [
    ['a later id', targets.many, targets.last],
    ['an earlier id', targets.first, targets.many],
  ] as const) {
    const asked = question(record, other);
    const alone = await watchReaders('alone', ours, asked, () => setTimeout(ALONE_MS));
    readers.push(alone.watched);
    for (const round of rounds) {
      const bound = round === 'again' ? BOUND : '';
      const step = (what: string) => `${what} ${way}, ${round}`;
      const joining = await watchReaders(step('joining with'), ours, asked, () =>
        timed(step('joining with'), bound, () => judgeSame(graph, record, other)),
      );
      const parting = await watchReaders(step('parting from'), ours, asked, () =>
        timed(step('parting from'), bound, () => undoImport(graph, joining.done)),
      );
      readers.push(joining.watched, parting.watched);
    }
  }
  return { steps, readers, duplicates: { pairs: duplicates.totalCount, notice: duplicates.notice } };
}

/** Judges two records the same; resolves to the number of the import. */
async function judgeSame(graph: Graph, record: string, other: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'wishlist-bench-'));
  try {
    const judgement = {
      record,
      other,
      verdict: 'SAME',
      judgedBy: 'bench',
      judgedOn: '2026-01-02',
      because: 'To time it',
    } as const;
    await writeJudgement(folder, judgement, true);
    const { number, problems } = await importDatasets(graph, [folder], { builtIn: false });
    if (number === null)
      throw new Error(`${record} and ${other} were not joined: ${JSON.stringify(problems)}`);
    return number;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
