import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { parse } from 'graphql';
import { createAnswerer } from '../../../src/answer/createAnswerer.ts';
import { namedStatement } from '../../../src/answer/read/namedStatement.ts';
import { Graph, type Statement, type TransactionOptions } from '../../../src/graph/graph.ts';
import { defaultLimits } from '../../../src/limits.ts';
import { projectionsOf } from '../../../src/projection/projectionsOf.ts';
import { resetGraph, scratchGraph } from '../../support/neo4j.ts';
import { bringingTo } from '../import/dataset.ts';

jest.setTimeout(120_000);

/** A graph on which comparisons of records take as long as the test wants. */
class SlowGraph extends Graph {
  compared = 0;
  go: () => void = () => undefined;
  private held = Promise.resolve();

  hold(): void {
    this.held = new Promise((resolve) => {
      this.go = resolve;
    });
  }

  override async read(statements: readonly Statement[], options?: TransactionOptions) {
    if (statements.some(({ text }) => text.includes(namedStatement('duplicateGroups')))) {
      this.compared += 1;
      await this.held;
    }
    return super.read(statements, options);
  }
}

let scratch: Graph;
let graph: SlowGraph;
beforeAll(async () => {
  scratch = await scratchGraph();
  graph = new SlowGraph(scratch.address);
}, 900_000);
beforeEach(() => resetGraph(scratch));
afterAll(async () => {
  await graph.close();
  await scratch.close();
});
const bring = bringingTo(() => scratch);

const targets = (...names: readonly string[]) => ({
  'countries.csv': 'code,name\nUS,United States\n',
  'targets.csv': `id,name,country\n${names.map((name, at) => `t${at},${name},US\n`).join('')}`,
});

/** Time of a request that ends before the comparison does. */
const SHORT_MS = 3_000;

async function opened() {
  const projections = projectionsOf(graph);
  projections.start();
  await projections.ready();
  const { answer } = await createAnswerer({
    graph,
    services: { limits: defaultLimits, projections },
    proofs: '.neo4j',
  });
  const ask = async (kinds: string, timeoutMs = 60_000) => {
    const document = parse(`{ duplicates(kinds: [${kinds}]) { nodes { record { id } other { id } } } }`);
    const { data, errors } = await answer({
      document,
      variables: {},
      requestId: 'test',
      explain: false,
      timeoutMs,
    });
    const [error] = errors ?? [];
    const found = data?.duplicates as
      | { nodes: readonly { record: { id: string }; other: { id: string } }[] }
      | undefined;
    return error
      ? { code: error.extensions.code, retryable: error.extensions.retryable, message: error.message }
      : found?.nodes.map(({ record, other }) => `${record.id} ${other.id}`);
  };
  return { ask, projections };
}

describe('a comparison that takes longer than a request may', () => {
  test('goes on, is begun once, and answers the next request for the same kinds', async () => {
    await bring(targets('Alpha', 'Alpha', 'Beta'));
    const { ask, projections } = await opened();
    graph.hold();
    graph.compared = 0;
    const late = {
      code: 'NOT_READY',
      retryable: true,
      message: 'The records are still being compared, which takes longer than a request may.',
    };
    expect(await Promise.all([ask('TARGET', SHORT_MS), ask('TARGET', SHORT_MS)])).toEqual([late, late]);
    // Another one waits for its turn.
    expect(await ask('COMPANY', SHORT_MS)).toEqual(late);
    expect(graph.compared).toBe(1);
    graph.go();
    expect(await ask('TARGET')).toEqual(['target/t0 target/t1']);
    expect(await ask('TARGET')).toEqual(['target/t0 target/t1']);
    expect(graph.compared).toBe(1);
    expect(await ask('COMPANY')).toEqual([]);
    await projections.close();
  });

  test('gives way to one of the next revision', async () => {
    await bring(targets('Alpha', 'Alpha', 'Beta'));
    const { ask, projections } = await opened();
    graph.hold();
    const before = ask('TARGET', SHORT_MS);
    await bring(targets('Alpha', 'Beta', 'Beta'));
    expect(await before).toMatchObject({ code: 'NOT_READY' });
    projections.notice(-1);
    await projections.ready();
    const after = ask('TARGET');
    graph.go();
    expect(await after).toEqual(['target/t1 target/t2']);
    await projections.close();
  });
});
