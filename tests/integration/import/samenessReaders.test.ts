import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Graph } from '../../../src/graph/graph.ts';
import { undoImport } from '../../../src/import/undo/undoImport.ts';
import { scratchGraph, scratchNeo4j } from '../../support/neo4j.ts';
import { until } from '../../support/until.ts';
import { projected, type TestAnswerer, testAnswerer } from '../answer/testAnswerer.ts';
import { bringingTo, everyKind } from './dataset.ts';

let writing: Graph;
let reading: Graph;
let answerer: TestAnswerer;
let brought: number;
const bring = bringingTo(() => writing);

beforeAll(async () => {
  writing = await scratchGraph();
  // A driver of its own, as another process would have: no bookmark tells it of what is written.
  reading = new Graph(await scratchNeo4j());
  brought = (await bring(everyKind)).revision;
  answerer = await testAnswerer(reading);
  await projected(answerer);
}, 900_000);

afterAll(async () => {
  await answerer?.projections.close();
  await writing?.close();
  await reading?.close();
});

/** Questions under both ids, each of which is answered otherwise once the two are one. */
const questions = {
  list: `{
    one: target(id: "t1") { id label caseCount cases { totalCount nodes { id targets { nodes { id } } } } }
    two: target(id: "t2") { id label caseCount cases { totalCount nodes { id targets { nodes { id } } } } }
    either: cases(where: { target: { in: ["t1", "t2"] } }) { totalCount nodes { id } }
  }`,
  paths: `{
    one: paths(from: "post/washington", to: "target/t1") { paths { hops { from { id } to { id } strength cases(first: 5) { nodes { id } } } } }
    two: paths(from: "post/washington", to: "target/t2") { paths { hops { from { id } to { id } strength cases(first: 5) { nodes { id } } } } }
  }`,
  breakdown: `{
    one: breakdown(by: [TARGET], where: { target: { eq: "t1" } }) { caseTotal nodes { caseCount keys { id } cases(first: 5) { totalCount nodes { id } } } }
    two: breakdown(by: [TARGET], where: { target: { eq: "t2" } }) { caseTotal nodes { caseCount keys { id } cases(first: 5) { totalCount nodes { id } } } }
  }`,
} as const;

type Question = keyof typeof questions;
const names = Object.keys(questions) as Question[];

const ROUNDS = 4;

const judge = async () => {
  const { number, revision, problems } = await bring(
    {
      'judgements.csv':
        'record,other,verdict,judged_by,judged_on,because\ntarget/t2,target/t1,SAME,desk,2026-01-02,seen\n',
    },
    {},
    'judgements',
  );
  expect(problems).toEqual([]);
  return { number: Number(number), revision };
};

/** Returns an answer about a revision: until the projection has followed, the question is asked again. */
async function answerAt(revision: number, name: Question): Promise<unknown> {
  let data: unknown;
  await until(async () => {
    const answer = await answerer.ask(questions[name]);
    data = answer.data;
    return !answer.errors && Number(answer.extensions?.revision) === revision;
  });
  return data;
}

async function answersAt(revision: number) {
  const answers: Partial<Record<Question, unknown>> = {};
  for (const name of names) answers[name] = await answerAt(revision, name);
  return answers;
}

describe('readers beside a judgement that is written and taken back', () => {
  test('are each answered wholly of one revision, under either id: a list, paths and a breakdown', async () => {
    const apart = await answersAt(brought);
    const first = await judge();
    const joined = await answersAt(first.revision);
    for (const name of names) expect(joined[name]).not.toEqual(apart[name]);
    const stateOf = new Map([[first.revision, 'joined']]);
    const answers: { name: Question; revision: number; data: unknown }[] = [];
    let done = false;
    const reader = async (start: number) => {
      for (let turn = start; !done; turn += 1) {
        const name = names[turn % names.length] ?? 'list';
        const { data, errors, extensions } = await answerer.ask(questions[name]);
        // NOT_READY while the graph moves on; on a busy machine also TIMEOUT.
        for (const error of errors ?? []) expect(error.extensions).toMatchObject({ retryable: true });
        if (!errors) answers.push({ name, revision: Number(extensions?.revision), data });
      }
    };
    const seen = (revision: number) =>
      until(() =>
        names.every((name) => answers.some((each) => each.name === name && each.revision === revision)),
      );
    const writer = async () => {
      let { number, revision } = first;
      for (let round = 0; round < ROUNDS; round += 1) {
        await seen(revision);
        const undone = await undoImport(writing, number);
        stateOf.set(undone.revision, 'apart');
        await seen(undone.revision);
        ({ number, revision } = await judge());
        stateOf.set(revision, 'joined');
      }
      await seen(revision);
    };
    const readers = names.map((_, index) => reader(index));
    await writer().finally(() => {
      done = true;
    });
    await Promise.all(readers);
    for (const { name, revision, data } of answers)
      expect({ name, revision, data }).toEqual({
        name,
        revision,
        data: (stateOf.get(revision) === 'joined' ? joined : apart)[name],
      });
    expect([...stateOf.keys()].every((each) => answers.some(({ revision }) => revision === each))).toBe(true);
  }, 300_000);
});
