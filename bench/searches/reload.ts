import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Graph } from '../../src/graph/graph.ts';
import { importDatasets } from '../../src/import/importDatasets.ts';
import { undoImport } from '../../src/import/undo/undoImport.ts';
import { loadInThread } from '../../src/projection/load/loadInThread.ts';
import { bytesOf, type ProjectionData } from '../../src/projection/projection.ts';
import { freeUnused } from '../../src/thread/freeUnused.ts';
import { peerAddress } from '../peers/peerAddress.ts';

const RELOADS = 10;
const IMPORTS = 5;
const FEW = 20;
const seconds: number[] = [];
const rssMb: number[] = [];
let held: ProjectionData | null = null;
let arraysMb = 0;
for (let load = 0; load <= RELOADS; load += 1) {
  const { data, took } = await timed(null);
  seconds.push(took);
  // Built beside the old one, then in its place, as the server does.
  held = data;
  arraysMb = bytesOf(data) / 2 ** 20;
  await setTimeout(1_500);
  freeUnused();
  await setTimeout(500);
  rssMb.push(process.memoryUsage().rss / 2 ** 20);
}

/** Loads from the projection before, after an import of a few cases and again after its undoing: the graph is then as it was. */
const afterFew: number[] = [];
const graph = new Graph(peerAddress());
const folder = await mkdtemp(join(tmpdir(), 'wishlist-bench-few-'));
try {
  const rows = Array.from({ length: FEW }, (_, index) => `bench-few-${index},Case ${index},2019-03-01`);
  await writeFile(join(folder, 'cases.csv'), `id,title,published_on\n${rows.join('\n')}\n`);
  await writeFile(
    join(folder, 'datapackage.json'),
    JSON.stringify({ name: 'bench-few', title: 'A few cases', synthetic: true }),
  );
  for (let round = 0; round < IMPORTS; round += 1) {
    const { number } = await importDatasets(graph, [folder]);
    for (const undone of [false, true]) {
      if (undone) await undoImport(graph, number ?? 0);
      const { data, took } = await timed(held);
      held = data;
      afterFew.push(took);
    }
  }
} finally {
  await graph.close();
  await rm(folder, { recursive: true, force: true });
}
process.send?.({ seconds, afterFew, rssMb, arraysMb });

async function timed(older: ProjectionData | null) {
  const started = performance.now();
  const data = await loadInThread(peerAddress(), older);
  return { data, took: (performance.now() - started) / 1000 };
}
