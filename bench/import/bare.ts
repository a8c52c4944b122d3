import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import { Graph } from '../../src/graph/graph.ts';
import { prepareGraph } from '../../src/import/revision/prepareGraph.ts';
import type { DatasetFile } from '../../src/model/columns.ts';
import { datasetFiles } from '../../src/model/datasetFiles.ts';
import { cypherAt } from '../cypherAt.ts';
import { driverTo } from '../peers/driverTo.ts';
import { peerAddress } from '../peers/peerAddress.ts';
import { aliasesOf, type BareLink, type Cells, citationOf, linksOf, recordOf } from './bareRows.ts';
import { datasetFolders, reportImport } from './imported.ts';

const BATCH_ROWS = 5_000;
const [records, links, aliases] = ['createRecords', 'createLinks', 'createAliases'].map((name) =>
  cypherAt(`import/${name}`),
);
// Constraints and indexes are the program's own; they are there before the clock starts.
const graph = new Graph(peerAddress());
await prepareGraph(graph);
await graph.close();

const driver = driverTo(peerAddress());
const session = driver.session();
await reportImport(async () => {
  let rows = 0;
  for (const folder of datasetFolders(process.argv[3] ?? ''))
    for (const file of datasetFiles)
      if (existsSync(join(folder, file.file))) rows += await loadFile(file, join(folder, file.file));
  return rows;
});
await session.close();
await driver.close();

async function loadFile(file: DatasetFile, path: string): Promise<number> {
  // Links among the records of one file wait until all of them are there.
  const later = new Map<string, BareLink[]>();
  let batch: Cells[] = [];
  let rows = 0;
  const flush = async () => {
    rows += batch.length;
    if (file.kind === 'citation') await createLinks('SUPPORTED_BY', batch.map(citationOf));
    else await createBatch(file, batch, later);
    batch = [];
  };
  const cells: AsyncIterable<Cells> = createReadStream(path).pipe(parse({ columns: true, bom: true }));
  for await (const row of cells) {
    batch.push(row);
    if (batch.length === BATCH_ROWS) await flush();
  }
  await flush();
  for (const [type, waiting] of later)
    for (let at = 0; at < waiting.length; at += BATCH_ROWS)
      await createLinks(type, waiting.slice(at, at + BATCH_ROWS));
  return rows;
}

async function createBatch(file: DatasetFile, batch: readonly Cells[], later: Map<string, BareLink[]>) {
  await run(
    records,
    batch.map((cells) => recordOf(file, cells)),
    { label: file.label },
  );
  await run(
    aliases,
    batch.flatMap((cells) => aliasesOf(file, cells)),
  );
  const now = new Map<string, BareLink[]>();
  const own = new Set(
    file.columns.flatMap((column) =>
      column.link && 'to' in column && column.to.includes(file.kind) ? [column.link.type] : [],
    ),
  );
  for (const [type, link] of batch.flatMap((cells) => linksOf(file, cells))) {
    const byType = own.has(type) ? later : now;
    const list = byType.get(type) ?? [];
    list.push(link);
    byType.set(type, list);
  }
  for (const [type, batchLinks] of now) await createLinks(type, batchLinks);
}

function createLinks(type: string, rows: readonly BareLink[]): Promise<void> {
  return run(links, rows, { type });
}

async function run(text: string | undefined, rows: readonly object[], parameters: object = {}) {
  if (text && rows.length > 0) await session.run(text, { rows, ...parameters });
}
