import type { Graph, Run } from '../../graph/graph.ts';
import type { CheckedBatch } from '../check/checkBatch.ts';
import { copyCounts, type KindCounts } from '../report/counts.ts';
import type { ImportProgress } from '../report/importProgress.ts';
import type { Problem } from '../report/problem.ts';
import { assertUnmoved } from '../revision/assertUnmoved.ts';
import type { GraphState } from '../revision/graphState.ts';
import type { Position } from '../revision/position.ts';
import { fillNodeIndexes, prepareGraph } from '../revision/prepareGraph.ts';
import { TouchedRecords } from '../revision/touchedRecords.ts';
import { writeAnnounced } from '../revision/writeAnnounced.ts';
import { joinRecords } from '../sameness/joinRecords.ts';
import { partRecords } from '../sameness/partRecords.ts';
import { statementText } from '../statementText.ts';
import { changedPackages, keepPackages } from './changedPackages.ts';
import { deferIndexes } from './deferIndexes.ts';
import { beginning, finishImport, saveProgress, startImport } from './importNode.ts';
import { prefetch } from './prefetch.ts';
import { type Removal, removeVanished } from './removeVanished.ts';
import { steps, type WriteStep } from './steps.ts';
import type { Writing } from './writeRows.ts';
import { writeStep } from './writeStep.ts';

export interface WriteOptions {
  readonly state: GraphState;
  readonly synthetic: boolean | null;
  readonly rejected: KindCounts;
  readonly replace: boolean;
  readonly dryRun: boolean;
  readonly wholeUpTo: number;
  readonly stepRows: number;
  readonly problem: (problem: Problem) => void;
  readonly progress: ((event: ImportProgress) => void) | undefined;
  readonly signal: AbortSignal | undefined;
}

export interface Written {
  readonly number: number | null;
  readonly revision: number;
  readonly kinds: KindCounts;
}

/** One attempt at writing a batch, with its counts and its position. */
export class Writer {
  private readonly batch: CheckedBatch;
  private readonly options: WriteOptions;
  private readonly fresh: ReadonlySet<string>;
  private readonly number: number;
  private readonly writing: Writing;
  private counts: KindCounts;
  /** Position that the import node stores; null while there is no such node. */
  private position: Position | null;
  private rows = 0;

  constructor(batch: CheckedBatch, options: WriteOptions, fresh: ReadonlySet<string>) {
    const { unfinished, lastNumber } = options.state;
    this.batch = batch;
    this.options = options;
    this.fresh = unfinished?.fresh ?? fresh;
    this.number = unfinished?.number ?? lastNumber + 1;
    this.counts = copyCounts(unfinished?.counts ?? options.rejected);
    this.position = unfinished?.progress ?? null;
    this.writing = {
      number: this.number,
      evidence: batch.evidence,
      gradedBefore: !this.fresh.has('grade'),
      forward: batch.forward,
      settled: new Uint8Array(batch.ids.size),
      ids: batch.ids,
      touched: new TouchedRecords(),
    };
    // What an earlier run of this import touched is not known, and of a graph without cases everything is loaded anew.
    if (this.position || this.fresh.has('case')) this.writing.touched.everything();
  }

  /** Counts the changes without making them. */
  async rehearse(graph: Graph): Promise<Written> {
    for await (const step of this.steps()) {
      await graph.write((run) => writeStep(run, step, this.isFresh(step), this.counts, null));
      this.reportProgress(step);
    }
    if (this.options.replace)
      await graph.write((run) => this.eachRemoval(run, (removal) => this.removed(removal, this.counts)));
    return { number: null, revision: this.options.state.revision, kinds: this.counts };
  }

  /** Writes everything in the transaction that `run` belongs to. */
  async writeWhole(run: Run): Promise<Written> {
    await this.lock(run);
    if (await partRecords(run)) this.writing.touched.everything();
    await this.writePackages(run);
    for await (const step of prefetch(this.steps())) {
      await writeStep(run, step, this.isFresh(step), this.counts, () => this.open(run));
      this.reportProgress(step);
    }
    if (this.options.replace)
      await this.eachRemoval(run, async (removal) => {
        await this.open(run);
        await removal.carryOut(run, this.number, this.writing.touched);
        this.removed(removal, this.counts);
      });
    return this.finish(run);
  }

  /** Writes in steps, each a transaction that also stores the position; the last one raises the revision. */
  async writeInSteps(graph: Graph): Promise<Written> {
    const fromNothing = !this.position && this.fresh.has('case');
    await this.step(graph, this.position ?? beginning, async (run) => {
      // The graph is not what its revision says from here on.
      if (await partRecords(run)) {
        this.writing.touched.everything();
        await this.open(run);
      }
      await this.writePackages(run);
    });
    let deferred = fromNothing && this.position !== null;
    // If the program is killed in between, the next run creates the missing indexes first.
    if (deferred) await deferIndexes(graph);
    for await (const step of prefetch(this.steps())) {
      if (deferred && step.file.file.kind === 'citation') {
        // Citations are relationships: Neo4j can fill the indexes of nodes meanwhile.
        await fillNodeIndexes(graph);
        deferred = false;
      }
      await this.step(graph, { file: step.number, line: step.line }, (run, counts) =>
        writeStep(run, step, this.isFresh(step), counts, () => this.open(run)),
      );
      this.reportProgress(step);
    }
    await prepareGraph(graph);
    if (this.options.replace) await this.removeInSteps(graph);
    return writeAnnounced(graph, (run) => this.finish(run));
  }

  /** Ends the import if it changed anything; otherwise there is no import node. */
  private async finish(run: Run): Promise<Written> {
    const { number, position, counts } = this;
    const { revision } = this.options.state;
    const { touched } = this.writing;
    if (await joinRecords(run, position ? number : revision)) touched.everything();
    if (!position) return { number: null, revision, kinds: counts };
    await finishImport(run, number, position, {
      counts,
      synthetic: this.options.synthetic,
      touched: touched.list(),
    });
    return { number, revision: number, kinds: counts };
  }

  /** Runs the work and stores counts and position in one transaction; a retry starts from the same counts. */
  private async step(
    graph: Graph,
    to: Position,
    work: (run: Run, counts: KindCounts) => Promise<void>,
  ): Promise<void> {
    this.options.signal?.throwIfAborted();
    const [counts, position] = [this.counts, this.position];
    const write = async (run: Run) => {
      this.counts = copyCounts(counts);
      this.position = position;
      if (!position) await this.lock(run);
      await work(run, this.counts);
      if (!this.position) return;
      await saveProgress(run, this.number, this.position, to, this.counts);
      this.position = to;
    };
    // Without an import node, readers do not know that the graph is changing.
    await (position ? graph.write(write) : writeAnnounced(graph, write));
  }

  private async removeInSteps(graph: Graph): Promise<void> {
    // Each query sees the result of the removals before it.
    const ask: Run = (text, parameters) => graph.write((run) => run(text, parameters));
    await this.eachRemoval(ask, (removal) =>
      this.step(graph, this.position ?? { file: this.batch.files.length, line: 0 }, async (run, counts) => {
        await this.open(run);
        await removal.carryOut(run, this.number, this.writing.touched);
        this.removed(removal, counts);
      }),
    );
  }

  private eachRemoval(run: Run, each: (removal: Removal) => Promise<void> | void): Promise<void> {
    return removeVanished(run, this.batch, this.options.stepRows, this.options.problem, each);
  }

  private removed({ kind, ids }: Removal, counts: KindCounts): void {
    const sum = counts[kind] ?? { added: 0, changed: 0, removed: 0, unchanged: 0, rejected: 0 };
    counts[kind] = { ...sum, removed: sum.removed + ids.length };
  }

  private steps(): AsyncGenerator<WriteStep> {
    return steps(this.batch, this.options.stepRows, this.position);
  }

  private isFresh = (step: WriteStep) => this.fresh.has(step.file.file.kind);

  private reportProgress(step: WriteStep): void {
    this.options.signal?.throwIfAborted();
    this.rows += step.rows.length;
    const { bytes } = this.batch;
    this.options.progress?.({
      phase: 'write',
      done: step.done,
      total: bytes,
      rows: this.rows,
      file: step.file.shown,
    });
  }

  /** Rejects if another import has written since the batch was checked against the graph. */
  private lock(run: Run): Promise<void> {
    return assertUnmoved(run, this.options.state, {
      message: 'Another import changed the graph while this one was checked.',
      hint: 'Import again.',
    });
  }

  private async writePackages(run: Run): Promise<void> {
    const packages = await changedPackages(run, this.batch);
    if (packages.length === 0) return;
    await this.open(run);
    await keepPackages(run, this.number, packages);
    await run(statementText('mergePackages'), { packages });
  }

  /** Creates the import node before the first change. */
  private async open(run: Run): Promise<Writing> {
    if (this.position) return this.writing;
    // Set first: several statements of a step may come here before the node is created.
    this.position = beginning;
    const { number, batch, counts, fresh } = this;
    await startImport(run, number, batch, { replace: this.options.replace, fresh, counts });
    return this.writing;
  }
}
