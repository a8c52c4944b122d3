import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Graph } from '../../../src/graph/graph.ts';
import { exportPackage } from '../../../src/import/export/exportPackage.ts';
import { importDatasets } from '../../../src/import/importDatasets.ts';
import { undoImport } from '../../../src/import/undo/undoImport.ts';
import { resetGraph, scratchGraph } from '../../support/neo4j.ts';
import { bringingTo, everyKind, exported, type Files, newFolder, rows } from './dataset.ts';

jest.setTimeout(120_000);

let graph: Graph;
beforeAll(async () => {
  graph = await scratchGraph();
}, 900_000);
beforeEach(() => resetGraph(graph));
afterAll(() => graph.close());
const bring = bringingTo(() => graph);

const placed = () =>
  rows(
    graph,
    `MATCH (technology)<-[:CLASSIFIES]-(each:Classification)-[:INTO]->(class)-[:CLASS_OF]->(scheme)
     RETURN technology.id, class.id, scheme.id, coalesce(each.quote, each.because) ORDER BY technology.id`,
  );

const vision = ['technology/aic-vision', 'class/list.2', 'scheme/list', 'Cameras are machines'];
const vaccines = ['technology/bio-vaccines', 'class/list.1', 'scheme/list', 'new vaccines'];

describe('classification schemes', () => {
  test('come in with their classes and the technologies in them, and come back from an export as they were', async () => {
    expect(await bring(everyKind)).toMatchObject({ errors: 0, rejected: false });
    expect(await placed()).toEqual([vision, vaccines]);
    const before = await exported(graph);
    expect(before['all/technology-classes.csv']).toContain('bio-vaccines,list.1,Note on the list');
    const out = `${await newFolder()}/out`;
    await exportPackage(graph, out);
    await resetGraph(graph);
    await importDatasets(graph, [`${out}/all`], { builtIn: false });
    expect(await exported(graph)).toEqual(before);
  });

  test('a technology moves to another class of the scheme by its row, and back when that import is undone', async () => {
    await bring(everyKind);
    const before = await exported(graph);
    const moved = String(everyKind['technology-classes.csv']).replace(
      'aic-vision,list.2',
      'aic-vision,list.1',
    );
    expect(await bring({ ...everyKind, 'technology-classes.csv': moved })).toMatchObject({
      totals: { added: 0, changed: 1 },
    });
    expect((await placed()).map(([, of]) => of)).toEqual(['class/list.1', 'class/list.1']);
    await undoImport(graph, 2);
    expect(await placed()).toEqual([vision, vaccines]);
    expect(await exported(graph)).toEqual(before);
  });

  const files = (changes: Files): Files => ({ ...everyKind, ...changes });
  const links = String(everyKind['technology-classes.csv']);

  test.each<[string, Files, string]>([
    [
      'a technology in two classes of one scheme',
      { 'technology-classes.csv': `${links}aic-vision,list.1,,,,,Again\n` },
      'technology-classes.csv | 4 | technology | classification/aic-vision~list | an id must be unique; line 3 has it already',
    ],
    [
      'a technology in a class for no reason',
      { 'technology-classes.csv': 'technology,class,quote,because\naic-vision,list.1,,\n' },
      'technology-classes.csv | 2 | quote |  | a technology lies in a class for a reason',
    ],
    [
      'a class whose id is not of its scheme',
      {
        'classes.csv': 'id,scheme,name\nlist.1,list,Medicine\nlist.2,list,Machines\nother.1,list,Other\n',
      },
      'classes.csv | 4 | id | class/other.1 | the id of a class begins with that of its scheme and a point',
    ],
    [
      'a scheme with a point in its id',
      { 'schemes.csv': 'id,name\nlist,List\nlist.v2,Second\n' },
      'schemes.csv | 3 | id | scheme/list.v2 | the id of a scheme has no point',
    ],
  ])('refuses %s', async (_, changes, expected) => {
    const { problems } = await bring(files(changes));
    expect(
      problems.map(({ file, line, column, value, rule }) => [file, line, column, value, rule].join(' | ')),
    ).toEqual([expect.stringContaining(expected)]);
  });
});
