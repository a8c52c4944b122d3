import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { type Answerer, createAnswerer } from '../../../src/answer/createAnswerer.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { defaultLimits } from '../../../src/limits.ts';
import type { Projections } from '../../../src/projection/projections.ts';
import { projectionsOf } from '../../../src/projection/projectionsOf.ts';
import { testGraph } from '../../support/neo4j.ts';

let graph: Graph;
let projections: Projections;
let answerer: Answerer;

/** Far fewer values than the names and the cases of the reference data. */
const CELLS = 100;

beforeAll(async () => {
  graph = await testGraph();
  projections = projectionsOf(graph);
  projections.start();
  await projections.ready();
  answerer = await createAnswerer({
    graph,
    services: { limits: { ...defaultLimits, cells: CELLS }, projections },
    proofs: '.neo4j',
  });
}, 300_000);

afterAll(async () => {
  await projections?.close();
  await graph?.close();
});

const ask = async (query: string) => {
  const { data, errors } = await answerer.answer({
    document: parse(query),
    variables: {},
    requestId: 'test',
    explain: false,
    timeoutMs: 60_000,
    large: true,
  });
  return { data, message: errors?.[0]?.message };
};

describe('the bound on the values of an answer', () => {
  test('does not count the names that likely duplicates are found among', async () => {
    const { data, message } = await ask('{ duplicates(first: 1) { totalCount notice } }');
    expect({ message, duplicates: data?.duplicates }).toEqual({
      message: undefined,
      duplicates: { totalCount: expect.any(Number), notice: null },
    });
  });

  test('does not count the cases that the graph finds for a condition without a column', async () => {
    // Every title has an “a”, so the graph finds all cases, and the projection counts them.
    const { data, message } = await ask(
      '{ breakdown(by: [POST_COUNTRY], where: { title: { contains: "a" } }, first: 1) { nodes { caseCount } all: totalCount } }',
    );
    expect(message).toBeUndefined();
    expect(data).toEqual({
      breakdown: { nodes: [{ caseCount: expect.any(Number) }], all: expect.any(Number) },
    });
  });

  test('still counts those of the answer', async () => {
    expect(await ask('{ cases(first: 200) { nodes { id title } } }')).toMatchObject({
      message: 'The answer would have more than 100 values; `limits.cells` allows no more.',
    });
  });
});
