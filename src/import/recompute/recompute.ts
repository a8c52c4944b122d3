import { badInput, ExpectedError } from '../../errors.ts';
import type { Graph, Run } from '../../graph/graph.ts';
import type { Kind } from '../../model/kinds.ts';
import { programVersion } from '../../programVersion.ts';
import { type DerivedValue, derivedValues, versionsOf } from '../derived/derivedValues.ts';
import { readRows, type StoredProperties } from '../importRows.ts';
import { pagesOfIds } from '../records/pagesOfIds.ts';
import { assertUnmoved } from '../revision/assertUnmoved.ts';
import { type GraphState, graphState, wayToFinish } from '../revision/graphState.ts';
import { prepareGraph } from '../revision/prepareGraph.ts';
import { writeAnnounced } from '../revision/writeAnnounced.ts';
import { joinRecords } from '../sameness/joinRecords.ts';
import { partRecords } from '../sameness/partRecords.ts';
import { statementText } from '../statementText.ts';

export interface RecomputeOptions {
  /** Recompute values that are up to date too. */
  readonly all?: boolean | undefined;
  /** Most records that are recomputed in one transaction (default 100,000); beyond that, `stepRows` a transaction (default 5,000). */
  readonly wholeUpTo?: number | undefined;
  readonly stepRows?: number | undefined;
  /** Values to recompute; all of the program by default, others in tests. */
  readonly values?: readonly DerivedValue[] | undefined;
  /** Stops after the current step; the same call resumes. */
  readonly signal?: AbortSignal | undefined;
}

/** Result of a recomputation: the names of the values, and the number of records that changed; `revision` is that of the graph afterwards. */
export interface Recomputed {
  readonly names: readonly string[];
  readonly changed: number;
  readonly revision: number;
}

const meanwhile = {
  message: 'Another import changed the graph meanwhile.',
  hint: 'Wait until it ends, then try again.',
};

/**
 * Recomputes the derived values that an older version of the program stored. The change is a revision of its own, written in one
 * transaction or, in a large graph, in steps. If the program is killed, the same call resumes. Of several calls at once, one does the work.
 */
export async function recompute(graph: Graph, options: RecomputeOptions = {}): Promise<Recomputed> {
  const { values = derivedValues, all = false } = options;
  const stored = await storedVersions(graph);
  const isStale = ({ name, version }: DerivedValue) => Number(stored?.[`${name}Version`] ?? 0) < version;
  // A database without a dataset node is not ours: nothing is written to it.
  const stale = stored === null ? [] : all ? values : values.filter(isStale);
  if (stale.length === 0) return { names: [], changed: 0, revision: Number(stored?.revision ?? 0) };
  await prepareGraph(graph);
  const state = await graphState(graph);
  if (state.unfinished && !state.unfinished.recomputing)
    throw badInput(
      `Import ${state.unfinished.number} is not finished.`,
      `${wayToFinish(state.unfinished)}. Then try again.`,
    );
  const work = new Recomputation(graph, state, stale, options);
  const [records] = await graph.read([{ text: statementText('countRecords') }]);
  const isSmall = Number(records?.rows[0]?.[0] ?? 0) <= (options.wholeUpTo ?? 100_000);
  const changed = isSmall && !state.unfinished ? await work.whole() : await work.inSteps();
  const { revision } = await graphState(graph);
  return { names: stale.map(({ name }) => name), changed, revision };
}

/** Returns the properties of the dataset node; null if there is none. */
async function storedVersions(graph: Graph): Promise<StoredProperties | null> {
  const [row] = await readRows(graph, 'readVersions');
  return row?.versions ?? null;
}

class Recomputation {
  private readonly graph: Graph;
  private readonly state: GraphState;
  private readonly stale: readonly DerivedValue[];
  private readonly options: RecomputeOptions;
  private readonly number: number;

  constructor(graph: Graph, state: GraphState, stale: readonly DerivedValue[], options: RecomputeOptions) {
    this.graph = graph;
    this.state = state;
    this.stale = stale;
    this.options = options;
    this.number = state.unfinished?.number ?? state.lastNumber + 1;
  }

  /** Recomputes everything in one transaction; the revision stays if nothing changes. */
  whole(): Promise<number> {
    return writeAnnounced(this.graph, async (run) => {
      await assertUnmoved(run, this.state, meanwhile);
      await partRecords(run);
      let changed = 0;
      for (const value of this.stale)
        for (const kind of value.kinds)
          for await (const ids of this.pages(run, kind)) changed += await refresh(run, value, kind, ids);
      if (changed > 0) await this.start(run, changed);
      await joinRecords(run, changed > 0 ? this.number : this.state.revision);
      await this.finish(run);
      return changed;
    });
  }

  /** Recomputes page by page, a transaction each. A second run goes through all pages and changes the rest. */
  async inSteps(): Promise<number> {
    const { graph, options } = this;
    if (!this.state.unfinished)
      await writeAnnounced(graph, async (run) => {
        await assertUnmoved(run, this.state, meanwhile);
        await partRecords(run);
        await this.start(run, 0);
      });
    const apart: Run = (text, parameters) => graph.write((run) => run(text, parameters));
    let changed = 0;
    for (const value of this.stale)
      for (const kind of value.kinds)
        for await (const ids of this.pages(apart, kind)) {
          options.signal?.throwIfAborted();
          changed += await graph.write(async (run) => {
            await this.hold(run, 0);
            const count = await refresh(run, value, kind, ids);
            await this.hold(run, count);
            return count;
          });
        }
    await writeAnnounced(graph, async (run) => {
      await this.hold(run, 0);
      await joinRecords(run, this.number);
      await this.finish(run);
    });
    return changed;
  }

  private pages(run: Run, kind: Kind) {
    return pagesOfIds(run, kind, null, this.options.stepRows ?? 5_000);
  }

  private async start(run: Run, changed: number): Promise<void> {
    const names = this.stale.map(({ name }) => name);
    await run(statementText('startRecompute'), {
      import: {
        number: this.number,
        package: '',
        packages: [],
        title: `Recomputed: ${names.join(', ')}`,
        files: [],
        recomputed: names,
        programVersion: programVersion(),
        startedAt: new Date().toISOString(),
        added: 0,
        changed,
        removed: 0,
        unchanged: 0,
        rejected: 0,
      },
    });
  }

  private async hold(run: Run, changed: number): Promise<void> {
    const [held] = await run(statementText('holdRecompute'), { number: this.number, changed });
    if (held?.recomputing === true) return;
    throw new ExpectedError(
      'NOT_READY',
      'Another program has finished the recomputation.',
      'Check the revision.',
      {
        retryable: true,
      },
    );
  }

  private async finish(run: Run): Promise<void> {
    await run(statementText('finishRecompute'), {
      number: this.number,
      versions: versionsOf(this.stale),
      finishedAt: new Date().toISOString(),
    });
  }
}

async function refresh(run: Run, value: DerivedValue, kind: Kind, ids: readonly string[]): Promise<number> {
  const rows = await value.valuesOf(run, ids, kind);
  return (await run(statementText('setDerived'), { rows })).length;
}
