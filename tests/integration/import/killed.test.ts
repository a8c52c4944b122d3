import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Graph, GraphAddress } from '../../../src/graph/graph.ts';
import { type ImportOptions, importDatasets } from '../../../src/import/importDatasets.ts';
import { resetGraph, scratchGraph, scratchNeo4j } from '../../support/neo4j.ts';
import { seed } from '../../support/rounds.ts';
import { everyKind, exported, type Files, newFolder, rows, writeDataset } from './dataset.ts';

jest.setTimeout(process.env.KILLS ? 7_200_000 : 600_000);

let graph: Graph;
let address: GraphAddress;
beforeAll(async () => {
  graph = await scratchGraph();
  address = await scratchNeo4j();
});
beforeEach(() => resetGraph(graph));
afterAll(() => graph.close());

/** Some two hundred cases that lean on one another; the second edition changes, adds and drops some. */
function edition(number: 1 | 2): Files {
  const cases = ['id,title,published_on,posts,targets,follows,reports'];
  const reports = ['id,title,reliability,credibility,derived_from'];
  const citations = ['case,report,entity,role,assertion,credibility,locator,quote'];
  for (let index = 0; index < 200; index += 1) {
    if (number === 2 && index % 19 === 0) continue;
    const changed = number === 2 && index % 7 === 0;
    const follows = index % 5 === 3 && (number === 1 || (index - 1) % 19 !== 0) ? `k${index - 1}` : '';
    cases.push(
      `k${index},Case ${index}${changed ? ' again' : ''},2018,houston,t${(index % 2) + 1},${follows},q${index}`,
    );
    reports.push(`q${index},Report ${index},${changed ? 'A' : 'C'},3,${index % 4 === 1 ? 'r1' : ''}`);
    citations.push(`k${index},q${index},target/t${(index % 2) + 1},,STATED,${changed ? 1 : 2},,`);
  }
  const { 'citations.csv': _, 'cases.csv': __, 'reports.csv': base, ...rest } = everyKind;
  return {
    ...rest,
    'reports.csv': `${String(base)}${reports.slice(1).join('\n')}\n`,
    'cases.csv': cases.join('\n'),
    'citations.csv': citations.join('\n'),
  };
}

/** Imports in a process of its own and kills it after so many lines of progress and a moment more; tells whether it got to the end. */
const importAndKill = (directory: string, options: ImportOptions, afterLines: number, moment: number) =>
  new Promise<{ ended: boolean; resumed: boolean; lines: number }>((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        '--import',
        'tsx',
        fileURLToPath(new URL('./importChild.ts', import.meta.url)),
        JSON.stringify({ address, directory, options }),
      ],
      { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } },
    );
    let text = '';
    let armed = false;
    child.stdout.on('data', (part) => {
      text += String(part);
      if (armed || text.split('\n').length - 1 < afterLines) return;
      armed = true;
      setTimeout(() => child.kill('SIGKILL'), moment);
    });
    child.on('error', reject);
    child.on('exit', () =>
      resolve({
        ended: text.includes('done'),
        resumed: text.includes('true'),
        lines: text.split('\n').length,
      }),
    );
  });

/** Least number of kills: a few here, any number by hand (see CONTRIBUTING.md). */
const wanted = Number(process.env.KILLS ?? 1);

const noted =
  'MATCH (import:Import) RETURN import {.number, .added, .changed, .removed, .unchanged, .rejected} ORDER BY import.number';

describe('an import that is killed', () => {
  test.each([
    ['in one transaction', {}, 2],
    ['in steps', { wholeUpTo: 0, stepRows: 20 }, 5],
  ])('%s is completed by the next run to the same graph, byte for byte', async (_, size, kills) => {
    const folder = await newFolder();
    const first = await writeDataset(`${folder}/1`, 'all', edition(1));
    const second = await writeDataset(`${folder}/2`, 'all', edition(2));
    const options = { ...size, replace: true };
    const plain = { ...options, builtIn: false };
    await importDatasets(graph, [first], plain);
    await importDatasets(graph, [second], plain);
    const expected = await exported(graph);
    const [imports, images] = [
      await rows(graph, noted),
      await rows(graph, 'MATCH (image:BeforeImage) RETURN image.entity, image.row ORDER BY image.entity'),
    ];
    const random = mulberry(seed);
    const killed: string[] = [];
    do {
      await resetGraph(graph);
      for (const directory of [first, second]) {
        for (let kill = 0; kill < kills; kill += 1) {
          // Ten files are checked, two lines each, before the first row is written.
          const run = await importAndKill(directory, options, 18 + Math.floor(random() * 14), random() * 150);
          killed.push(`${run.lines} lines${run.resumed ? ', resumed' : ''}`);
          const [[state] = []] = await rows(
            graph,
            'MATCH (d:Dataset) OPTIONAL MATCH (i:Import {number: d.importing}) RETURN {importing: d.importing, half: i.finishedAt}',
          );
          const [[open] = []] = await rows(
            graph,
            'MATCH (i:Import) WHERE i.finishedAt IS NULL RETURN count(i)',
          );
          // Nothing is half there unannounced.
          expect([
            seed,
            (state as { importing: number | null } | undefined)?.importing !== null ? 1 : 0,
          ]).toEqual([seed, Number(open)]);
          if (run.ended) break;
        }
        await importDatasets(graph, [directory], plain);
      }
      expect({ seed, killed, graph: await exported(graph) }).toEqual({ seed, killed, graph: expected });
      expect(await rows(graph, noted)).toEqual(imports);
      expect(
        await rows(graph, 'MATCH (image:BeforeImage) RETURN image.entity, image.row ORDER BY image.entity'),
      ).toEqual(images);
      expect(await rows(graph, 'MATCH (d:Dataset) RETURN d.revision, d.importing')).toEqual([[2, null]]);
    } while (killed.length < wanted);
  });
});

function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
