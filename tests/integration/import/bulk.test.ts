import { execFileSync, spawn } from 'node:child_process';
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { firstLoad } from '../../../src/cli/firstLoad.ts';
import { Graph } from '../../../src/graph/graph.ts';
import { importDatasets } from '../../../src/import/importDatasets.ts';
import type { ImportReport } from '../../../src/import/report/importReport.ts';
import { prepareGraph } from '../../../src/import/revision/prepareGraph.ts';
import { undoImport } from '../../../src/import/undo/undoImport.ts';
import { installationFolder } from '../../../src/neo4j/install/installation.ts';
import type { LocalNeo4j } from '../../../src/neo4j/startLocalNeo4j.ts';
import { settleData } from '../../../src/neo4j/store/replaceData.ts';
import { storeAt } from '../../../src/neo4j/store/store.ts';
import { startTestNeo4j } from '../../support/keptStore.ts';
import { resetGraph } from '../../support/neo4j.ts';
import { projectHome } from '../../support/projectHome.ts';
import { until } from '../../support/until.ts';
import { everyKind, exported, newFolder, rows, writeDataset } from './dataset.ts';

/** Every kind, with what is easily stored in another way: odd cells, a report of two origins, a report of a circle, whole and broken numbers, a row that is rejected. */
const odd = {
  ...everyKind,
  'reports.csv': `${everyKind['reports.csv']}r5,Both,A,1,r1;r3\nr6,Circle,B,2,r7\nr7,Round,B,2,r6\nr8,"A ""quoted"" title",C,,r5;r6\n`,
  'cases.csv':
    `${everyKind['cases.csv']}e,"Two\nlines, ""quoted""",标题,OTHER,2020,,,,,,,,r5;r8;r7\nf,"{""json"": 1}",,OTHER,2021-02-03,houston,,,,,,e,r6\n` +
    'g,Rejected,,OTHER,2021-13,,,,,,,,\n',
  'targets.csv': `${everyKind['targets.csv']}t3,'t Hooft,COMPANY,US,1,2,"a; b|VARIANT|en"\n`,
};

const nodes = `MATCH (node)
  RETURN [label IN labels(node) | label] AS labels, [key IN keys(node) WHERE NOT key IN ['startedAt', 'finishedAt'] |
    [key, CASE WHEN valueType(node[key]) STARTS WITH 'POINT' THEN [node[key].latitude, node[key].longitude, node[key].srid] ELSE node[key] END, valueType(node[key])]] AS properties`;
const links = `MATCH (from)-[link]->(to)
  RETURN coalesce(from.id, toString(from.number)) AS from, type(link) AS type, coalesce(to.id, to.entity, to.text) AS to,
    [key IN keys(link) | [key, link[key], valueType(link[key])]] AS properties`;

/** All nodes and relationships as sorted lines, whatever their order. */
async function everything(graph: Graph): Promise<string[]> {
  const found = [...(await rows(graph, nodes)), ...(await rows(graph, links))];
  return found
    .map((row) =>
      JSON.stringify(
        row.map((cell) => (Array.isArray(cell) ? cell.map((each) => JSON.stringify(each)).sort() : cell)),
      ),
    )
    .sort();
}

const withoutTime = ({ milliseconds: _, ...report }: ImportReport) => report;

/** Fills a store in a process of its own and kills it once it prints a phase; resolves to what it printed. */
const fillAndKill = (job: object, phase: string) =>
  new Promise<string>((resolve, reject) => {
    const file = fileURLToPath(new URL('./bulkChild.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', file, JSON.stringify(job)], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    let text = '';
    child.stdout.on('data', (part) => {
      text += String(part);
      if (text.includes(phase)) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('exit', () => resolve(text));
  });

const homeOfTest = async () => {
  const home = await newFolder();
  await symlink(installationFolder(projectHome), installationFolder(home));
  return home;
};

test.each(['write', 'load'])(
  'killed in the phase "%s", it leaves the old store, and no importer that runs on',
  async (phase) => {
    const home = await homeOfTest();
    const directory = await writeDataset(await newFolder(), 'all', everyKind);
    const store = storeAt(home, 'killed');
    await mkdir(store.dataFolder, { recursive: true });
    await writeFile(join(store.dataFolder, 'old'), '');
    expect(await fillAndKill({ home, store: 'killed', directory }, phase)).not.toContain('done');
    await until(() => !execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).includes(`${home}/stores`));
    expect(await readdir(store.fillingFolder)).toContain('tables');
    settleData(store);
    expect([await readdir(store.dataFolder), (await readdir(store.folder)).sort()]).toEqual([
      ['old'],
      ['data', 'password'],
    ]);
  },
  120_000,
);

describe('the first load by the bulk importer', () => {
  let neo4j: LocalNeo4j;
  let graph: Graph;
  let directory: string;
  let report: ImportReport | undefined;
  const phases = new Set<string>();

  beforeAll(async () => {
    directory = await writeDataset(await newFolder(), 'all', odd);
    const first = firstLoad(
      [directory],
      { builtIn: false, progress: ({ phase }) => phases.add(phase) },
      { end: () => undefined },
    );
    neo4j = await startTestNeo4j(await homeOfTest(), 'filled', { fill: first.fill });
    graph = new Graph(neo4j.address);
    await prepareGraph(graph);
    report = first.report();
  }, 300_000);
  afterAll(async () => {
    await graph.close();
    await neo4j.stop();
  });

  test('leaves the same graph as transactions: nodes, relationships, export, report, and all that undoing needs', async () => {
    const [filled, filledExport] = [await everything(graph), await exported(graph)];
    const again = await importDatasets(graph, [directory], { builtIn: false });
    expect({ number: again.number, revision: again.revision, changed: again.totals.changed }).toEqual({
      number: null,
      revision: 1,
      changed: 0,
    });
    await undoImport(graph, 1);
    const undone = await everything(graph);

    await resetGraph(graph);
    const other = await importDatasets(graph, [directory], { builtIn: false });
    expect(filled).toEqual(await everything(graph));
    expect(filledExport).toEqual(await exported(graph));
    expect(report && withoutTime(report)).toEqual(withoutTime(other));
    await undoImport(graph, 1);
    expect(undone).toEqual(await everything(graph));
    expect([...phases]).toEqual(['check', 'write', 'load']);
  }, 300_000);
});
