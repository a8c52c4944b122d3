import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Graph } from '../../../src/graph/graph.ts';
import { prepareGraph } from '../../../src/import/revision/prepareGraph.ts';
import { undoImport } from '../../../src/import/undo/undoImport.ts';
import { resetGraph, scratchGraph } from '../../support/neo4j.ts';
import { bringingTo, everyKind, exported, type Files, rows } from './dataset.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await scratchGraph();
}, 900_000);
beforeEach(() => resetGraph(graph));
afterAll(() => graph.close());
jest.setTimeout(180_000);

const bring = bringingTo(() => graph);

/** All that is stored of records, links, aliases and packages, but for the batches. */
async function state() {
  const nodes = await rows(
    graph,
    `MATCH (node) WHERE NOT node:Import AND NOT node:BeforeImage AND NOT node:Commit
     RETURN labels(node) AS labels, properties(node) AS held ORDER BY coalesce(node.id, node.name, node.text), node.text`,
  );
  const links = await rows(
    graph,
    `MATCH (from)-[link]->(to) WHERE NOT from:Import
     RETURN from.id, type(link), coalesce(to.id, to.text), properties(link) AS held
     ORDER BY from.id, type(link), coalesce(to.id, to.text), coalesce(link.entity, ''), coalesce(link.role, '')`,
  );
  return JSON.stringify(
    [nodes, links].map((each) =>
      each.map((row) =>
        row.map((value) =>
          value && typeof value === 'object' && !Array.isArray(value)
            ? Object.entries(value)
                // The revision rises: an undoing is one of its own.
                .filter(([key]) => key !== 'revision')
                .sort(([a], [b]) => (a < b ? -1 : 1))
            : value,
        ),
      ),
    ),
    null,
    1,
  );
}

/** Another state of the same dataset: rows of every kind added, changed and gone, and links among them. */
const later: Files = {
  ...everyKind,
  'posts.csv': `${everyKind['posts.csv']}austin,Office,,OFFICE,US,Austin,30.3,-97.7,houston,\n`.replace(
    'Consulate-General,',
    'Former Consulate-General,',
  ),
  'targets.csv':
    'id,name,kind,country,aliases,parent\nt1,Target 1,COMPANY,US,,t3\nt3,Three,UNIVERSITY,US,Drei,\n',
  'companies.csv': 'id,name,name_zh,province,parent\nc2,Part,臺灣分公司,Fujian,\n',
  'reports.csv':
    'id,title,reliability,credibility,derived_from\nr1,First,A,1,\nr3,Other,C,4,r1\nr5,New,B,2,r3\n',
  'figures.csv':
    'id,what,printed,unit,at_most,counted_where,counted_by,report,contradicts\n' +
    'many,cases,four,cases,4,{},TARGET,r1,\nsome,cases,some,cases,,,,r5,many\n',
  'grades.csv':
    'report,reliability,credibility,graded_by,graded_on,because\nr3,C,2,analyst,2021-02-03,Again\n',
  'cases.csv':
    'id,title,kind,published_on,posts,targets,companies,technologies,follows,reports\n' +
    'a,Case A again,OFFER,2018-03,houston;austin,t1;t3,c2,bio-vaccines,e,r1;r5\n' +
    'e,Case E,,2017,houston,t3,,,,r3\n',
  'citations.csv':
    'case,report,entity,role,assertion,credibility,locator,quote\n' +
    'a,r1,,,INFERRED,,p. 2,said\na,r5,,,STATED,1,,\ne,r3,,,STATED,,,\n',
};

const ways: [name: string, options: { wholeUpTo?: number; stepRows?: number }][] = [
  ['in one transaction', {}],
  ['in steps', { wholeUpTo: 0, stepRows: 1 }],
];

describe('undoing an import', () => {
  test.each(ways)('undoing an import restores the graph before it, %s', async (_, size) => {
    await bring(everyKind);
    const before = await state();
    const files = await exported(graph);
    const report = await bring(later, { replace: true });
    expect(report.problems).toEqual([]);
    expect(report.totals.added).toBeGreaterThan(4);
    expect(report.totals.changed).toBeGreaterThan(4);
    expect(report.totals.removed).toBeGreaterThan(4);
    expect(await state()).not.toBe(before);
    const undone = await undoImport(graph, 2, size);
    expect(undone).toMatchObject({
      number: 2,
      revision: 3,
      added: report.totals.removed,
      changed: report.totals.changed,
      removed: report.totals.added,
    });
    expect(JSON.parse(await state())).toEqual(JSON.parse(before));
    expect(await exported(graph)).toEqual(files);
    expect(
      await rows(graph, 'MATCH (:Import {number: 2})-->(image:BeforeImage) RETURN count(image)'),
    ).toEqual([[0]]);
    // The same files can come again, and then nothing more of them.
    expect((await bring(later, { replace: true })).totals).toEqual(report.totals);
    expect((await bring(later, { replace: true })).number).toBeNull();
  });

  test.each(ways)('undoing the first import leaves an empty graph, %s', async (_, size) => {
    await prepareGraph(graph);
    const before = await state();
    await bring(everyKind);
    await undoImport(graph, 1, size);
    expect(JSON.parse(await state())).toEqual(JSON.parse(before));
    expect(await rows(graph, 'MATCH (dataset:Dataset) RETURN dataset.synthetic, dataset.revision')).toEqual([
      [null, 2],
    ]);
  });

  test('undoing an import of another dataset restores the confidence of the cases that it cited', async () => {
    await bring(everyKind);
    const before = await state();
    await bring(
      {
        'reports.csv': 'id,title,reliability,credibility\nr9,Theirs,A,1\n',
        'citations.csv':
          'case,report,entity,role,assertion,credibility,locator,quote\nb,r9,,,STATED,,,\na,r2,,,STATED,,p. 9,\n',
      },
      {},
      'theirs',
    );
    expect(await rows(graph, "MATCH (case:Case {id: 'case/b'}) RETURN case.confidence")).not.toEqual([
      [0.35],
    ]);
    await undoImport(graph, 2);
    expect(JSON.parse(await state())).toEqual(JSON.parse(before));
  });

  test('undoing several imports restores one state after the other', async () => {
    await bring(everyKind);
    const first = await state();
    await bring(later);
    const second = await state();
    await bring({ 'programmes.csv': 'id,name,organiser\ncontest,Renamed,\nfair,Fair,\n' });
    await undoImport(graph, 3);
    expect(JSON.parse(await state())).toEqual(JSON.parse(second));
    await undoImport(graph, 2);
    expect(JSON.parse(await state())).toEqual(JSON.parse(first));
    expect(
      await rows(
        graph,
        'MATCH (import:Import) RETURN import.number, import.undoes, import.undoneIn ORDER BY import.number',
      ),
    ).toEqual([
      [1, null, null],
      [2, null, 5],
      [3, null, 4],
      [4, 3, null],
      [5, 2, null],
    ]);
  });

  test('an interrupted import can be undone', async () => {
    await bring(everyKind);
    const before = await state();
    const stop = new AbortController();
    await expect(
      bring(later, {
        wholeUpTo: 0,
        stepRows: 1,
        signal: stop.signal,
        progress: ({ phase, rows: done }) => {
          if (phase === 'write' && done === 14) stop.abort();
        },
      }),
    ).rejects.toThrow(/abort/);
    await undoImport(graph, 2);
    expect(JSON.parse(await state())).toEqual(JSON.parse(before));
    expect((await bring(everyKind)).number).toBeNull();
  });

  test('undoing an import that another program still writes stops that program', async () => {
    await bring(everyKind);
    const before = await state();
    let undone: Promise<unknown> | undefined;
    // The other program comes to its next step once the undoing is over.
    const slow: Graph = Object.create(graph, {
      write: {
        value: async (work: never) => {
          await undone;
          return graph.write(work);
        },
      },
    });
    const written = bringingTo(() => slow)(later, {
      wholeUpTo: 0,
      stepRows: 1,
      progress: ({ phase, rows: done }) => {
        if (phase === 'write' && done === 14) undone = undoImport(graph, 2, { stepRows: 2 });
      },
    });
    await expect(written).rejects.toMatchObject({
      code: 'NOT_READY',
      message: 'Another program is writing import 2, or undoing it.',
    });
    await undone;
    expect(JSON.parse(await state())).toEqual(JSON.parse(before));
  });

  test('an undoing that two programs resume is done once, and the second is refused', async () => {
    await bring(everyKind);
    const before = await state();
    await bring(later, { replace: true });
    const inSteps = { wholeUpTo: 0, stepRows: 1 };
    await expect(undoImport(graph, 2, { ...inSteps, signal: stopAfter(3) })).rejects.toThrow('stopped');
    const both = await Promise.allSettled([undoImport(graph, 2, inSteps), undoImport(graph, 2, inSteps)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const second = both.find((each) => each.status === 'rejected');
    expect(second?.reason).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'Import 2 was undone by another program.',
    });
    expect(JSON.parse(await state())).toEqual(JSON.parse(before));
  });

  test('an interrupted undoing resumes on the next call, and refuses other imports until then', async () => {
    await bring(everyKind);
    const before = await state();
    for (let after = 1; ; after += 20) {
      await bring(later, { replace: true });
      const { number } = (await latest()) ?? { number: 0 };
      const stopped = await undoImport(graph, number, {
        wholeUpTo: 0,
        stepRows: 2,
        signal: stopAfter(after),
      }).then(
        () => false,
        () => true,
      );
      if (stopped) {
        await expect(bring(everyKind)).rejects.toThrow(`The undoing of import ${number} is not finished`);
        await expect(exported(graph)).rejects.toThrow('is not finished');
        await undoImport(graph, number);
      }
      expect(JSON.parse(await state())).toEqual(JSON.parse(before));
      if (!stopped) break;
    }
  });
});

/** Stops what looks at it when it does so once more than `steps` times. */
function stopAfter(steps: number): AbortSignal {
  const { signal } = new AbortController();
  let looks = 0;
  signal.throwIfAborted = () => {
    looks += 1;
    if (looks > steps) throw new Error('stopped');
  };
  return signal;
}

const latest = async () => {
  const [[number] = []] = await rows(graph, 'MATCH (import:Import) RETURN max(import.number)');
  return typeof number === 'number' ? { number } : null;
};

describe('what cannot be undone is said', () => {
  beforeEach(async () => {
    await bring(everyKind);
    await bring({ 'programmes.csv': 'id,name,organiser\nfair,Fair,\n' }, {}, 'fairs');
  });

  test.each([
    [1, 'Import 1 is not the newest: import 2 came after it, and may build on it.'],
    [7, 'There is no import 7.'],
  ])('%s: %s', async (number, message) => {
    const before = await state();
    await expect(undoImport(graph, number)).rejects.toMatchObject({
      message,
      hint: expect.stringContaining('wishlist undo 2'),
    });
    expect(await state()).toBe(before);
  });

  test('an undone import and an undoing cannot be undone', async () => {
    await undoImport(graph, 2);
    await expect(undoImport(graph, 2)).rejects.toThrow('Import 2 is already undone (by import 3).');
    await expect(undoImport(graph, 3)).rejects.toThrow('Import 3 is the undoing of import 2.');
    await undoImport(graph, 1);
    await expect(undoImport(graph, 9)).rejects.toMatchObject({ hint: 'There is nothing to undo.' });
  });
});
