import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { confirmCommand } from '../../../src/cli/commands/confirmCommand.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { importDatasets } from '../../../src/import/importDatasets.ts';
import { readNamedRecords } from '../../../src/import/records/readNamedRecords.ts';
import { knownNames } from '../../../src/intake/notice/known.ts';
import { proposeCase } from '../../../src/intake/notice/proposeCase.ts';
import { resetGraph, scratchGraph, scratchNeo4j } from '../../support/neo4j.ts';
import { wishlist } from '../../support/wishlist.ts';
import { nothingRead } from '../../unit/intake/notice/nothingRead.ts';
import { newFolder, rows, writeDataset } from '../import/dataset.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await scratchGraph();
  await resetGraph(graph);
}, 900_000);
afterAll(() => graph.close());
jest.setTimeout(120_000);

const text = `德国公司提供高精度齿轮磨床技术

信息来源：驻德国使馆科技处
发布时间：2018年6月12日

德国维尔特精密机床有限公司（Wildthal Präzisionsmaschinen GmbH）位于开姆尼茨，生产高精度齿轮磨床。公司拟与浙江澄岚机床有限公司合资生产。`;

test('over an empty graph, a notice is of a post that comes with the program', async () => {
  const { uri, username, password } = await scratchNeo4j();
  const file = join(await newFolder(), 'notice.txt');
  await writeFile(file, text);
  const run = wishlist(['read', file], {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
  });
  expect(await run.ended).toBe(0);
  expect(run.printed()).toContain('post/berlin');
});

test('a notice becomes a case, whose citations quote the text that is kept', async () => {
  const folder = await newFolder();
  const base = await writeDataset(folder, 'base', {
    'countries.csv': 'code,name\nDE,Germany\nCN,China\n',
    'areas.csv': 'id,name\nmfg,Manufacturing\n',
    'technologies.csv':
      'id,name,area\nmfg-machine-tools-and-precision-machining,Machine tools and precision machining,mfg\n',
    'posts.csv':
      'id,name,name_zh,kind,country,city\nberlin,Embassy in Berlin,驻德国大使馆,EMBASSY,DE,Berlin\n',
    'companies.csv': 'id,name,name_zh\nchenglan,Chenglan Machine Tools,浙江澄岚机床有限公司\n',
  });
  await importDatasets(graph, [base], { builtIn: false });
  const known = knownNames(
    await readNamedRecords(graph, ['POST', 'TECHNOLOGY', 'TARGET', 'COMPANY'], () => undefined),
  );
  const proposal = proposeCase(text, known);
  expect(proposal.companies).toMatchObject([{ id: 'company/chenglan' }]);

  const file = join(folder, 'proposal.json');
  await writeFile(file, JSON.stringify(proposal));
  const into = join(folder, 'june-notices');
  let printed = '';
  const out = { write: (line: string) => (printed += line), rewrite: () => undefined };
  expect(await confirmCommand([file], { into, synthetic: true }, out)).toBe(0);
  expect(printed).toContain('Wrote 1 confirmed notice');
  const report = await importDatasets(graph, [into], { builtIn: false });
  expect(report.problems).toEqual([]);
  expect(report.totals).toMatchObject({ added: 8, rejected: 0 });

  const cited = await rows(
    graph,
    `MATCH (case:Case)-[citation:SUPPORTED_BY]->(report:Report)
     WHERE citation.quote IS NOT NULL
     RETURN case.id, citation.entity, citation.quote, citation.locator, report.textSha256
     ORDER BY citation.entity`,
  );
  const hash = createHash('sha256').update(text).digest('hex');
  const id = `june-notices-${hash.slice(0, 12)}`;
  const kept = await readFile(join(into, 'texts', `${id}.txt`), 'utf8');
  expect(kept).toBe(text);
  expect(cited.map(([, entity]) => entity)).toEqual([
    'company/chenglan',
    'post/berlin',
    'target/june-notices-wildthal-prazisionsmaschinen-gmbh',
    'technology/mfg-machine-tools-and-precision-machining',
    null,
  ]);
  for (const [of, , quote, locator, sha256] of cited) {
    expect([of, sha256]).toEqual([`case/${id}`, hash]);
    const [start, end] = String(locator).replace('char=', '').split(',').map(Number);
    expect(kept.slice(start, end)).toBe(quote);
  }
  const again = await importDatasets(graph, [into], { builtIn: false });
  expect(again.totals).toMatchObject({ added: 0, changed: 0, unchanged: 8 });
});

test('a list of proposals, as the page writes it, is taken at once: those that are confirmed', async () => {
  const folder = await newFolder();
  const file = join(folder, 'notices.json');
  const proposal = (more: string) => ({
    form: 'wishlist-proposal/1',
    text: `${text}${more}`,
    report: { title: `T${more}` },
    title: { value: 'T', quote: null },
    ...nothingRead,
  });
  await writeFile(
    file,
    JSON.stringify([
      { file: 'a.html', decision: 'confirmed', proposal: proposal('') },
      { file: 'b.html', decision: 'discarded', proposal: { form: 'unread' } },
      { file: 'c.html', decision: 'imported', proposal: proposal(' More.') },
      proposal(' And more.'),
    ]),
  );
  const into = join(folder, 'many');
  let printed = '';
  const out = { write: (line: string) => (printed += line), rewrite: () => undefined };
  expect(await confirmCommand([file], { into }, out)).toBe(0);
  expect(printed).toContain('Wrote 3 confirmed notices');
  expect(printed).toContain('Left out: 1 that the page did not confirm.');
  expect((await readFile(join(into, 'cases.csv'), 'utf8')).trim().split('\n')).toHaveLength(4);
  await writeFile(file, JSON.stringify([{ decision: 'confirmed', proposal: { form: 'unread' } }]));
  await expect(confirmCommand([file], { into: join(folder, 'new') }, out)).rejects.toThrow(
    /^Proposal 1 of .*notices\.json cannot become a case/,
  );
  await writeFile(file, '[]');
  await expect(confirmCommand([file], { into: join(folder, 'new') }, out)).rejects.toThrow(/no confirmed/);
});

test('a folder that is there already is not written over', async () => {
  const into = join(await newFolder(), 'notices');
  await mkdir(into);
  const file = join(into, 'proposal.json');
  await writeFile(file, '{}');
  const out = { write: () => undefined, rewrite: () => undefined };
  await expect(confirmCommand([file], { into }, out)).rejects.toThrow(/cannot become a case/);
  const good = join(into, 'good.json');
  await writeFile(
    good,
    JSON.stringify({
      form: 'wishlist-proposal/1',
      text,
      report: { title: 'T' },
      title: { value: 'T', quote: null },
      ...nothingRead,
    }),
  );
  await expect(confirmCommand([good], { into }, out)).rejects.toThrow(/exists already/);
  await expect(confirmCommand([good], { into: join(into, 'new'), notice: file }, out)).rejects.toThrow(
    /not that of/,
  );
});
