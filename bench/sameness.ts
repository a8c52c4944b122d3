import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstLoad } from '../src/cli/firstLoad.ts';
import { Graph } from '../src/graph/graph.ts';
import { prepareGraph } from '../src/import/revision/prepareGraph.ts';
import { benchNeo4j, report } from './database.ts';
import { datasetFolders } from './import/imported.ts';
import { askOurs, searchable } from './peer.ts';
import { measureSameness, type Sameness } from './sameness/measureSameness.ts';
import { writeDataset } from './sameness/writeDataset.ts';
import { table } from './table.ts';

/** Prints how long joining and parting one record of very many cases takes, and what readers see beside it: `tsx bench/sameness.ts [cases] [organisations]`. */
const [cases = 100_000, organisations = 100_000] = process.argv.slice(2).map(Number);
const folder = await mkdtemp(join(tmpdir(), 'wishlist-bench-'));
try {
  // The store is kept for the next run, and filled at the first.
  const { fill } = firstLoad(datasetFolders(folder), {}, { end: () => undefined });
  const neo4j = await benchNeo4j(`bench-sameness-${cases}-${organisations}`, {
    ...fill,
    write: async (tables) => {
      report(`Writing ${cases} cases of one target and ${organisations} organisations …`);
      await writeDataset(folder, cases, organisations);
      return fill.write(tables);
    },
  });
  const graph = new Graph(neo4j.address);
  try {
    await prepareGraph(graph);
    const ours = await askOurs(neo4j.address);
    try {
      await searchable(ours);
      print(await measureSameness(graph, ours));
    } finally {
      await ours.close();
    }
  } finally {
    await graph.close();
    await neo4j.stop();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

function print({ steps, readers, duplicates }: Sameness): void {
  const [cpu] = cpus();
  console.log(
    `${cases} cases of one target, ${organisations} organisations; ${cpus().length} × ${cpu?.model}\n`,
  );
  console.log(
    table([
      ['step', '', 'seconds', 'bound'],
      ...steps.map(({ name, seconds, bound }) => [name, '', seconds.toFixed(1), bound]),
    ]),
  );
  console.log(`\n${duplicates.pairs} pairs. ${duplicates.notice ?? ''}\n`);
  const head = 'readers,,answers,before,after,neither,errors,median ms,p95 ms,longest ms'.split(',');
  console.log(
    table([
      head,
      ...readers.map((each) => [
        each.about,
        '',
        ...[each.answers, each.before, each.after, each.neither, each.errors].map(String),
        ...[each.medianMs, each.p95Ms, each.longestMs].map((ms) => ms.toFixed(0)),
      ]),
    ]),
  );
}
