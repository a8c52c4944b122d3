import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../../src/graph/graph.ts';
import { importDatasets } from '../../../src/import/importDatasets.ts';
import type { ImportReport } from '../../../src/import/report/importReport.ts';
import { scratchGraph } from '../../support/neo4j.ts';
import { everyKind, newFolder, rows, writeDataset } from './dataset.ts';

let graph: Graph;
let report: ImportReport;

beforeAll(async () => {
  graph = await scratchGraph();
  report = await importDatasets(graph, [await writeDataset(await newFolder(), 'all', everyKind)], {
    builtIn: false,
  });
}, 900_000);
afterAll(() => graph.close());

describe('what an import stores', () => {
  test('every row is added and counted by its kind', () => {
    expect(report.problems).toEqual([]);
    expect(report).toMatchObject({ number: 1, revision: 1, rejected: false, resumed: false });
    expect(
      Object.fromEntries(Object.entries(report.kinds).map(([kind, { added }]) => [kind, added])),
    ).toEqual({
      country: 2,
      area: 2,
      technology: 2,
      scheme: 1,
      class: 2,
      classification: 2,
      post: 2,
      programme: 1,
      target: 2,
      company: 2,
      report: 4,
      figure: 2,
      grade: 1,
      case: 3,
      citation: 3,
    });
  });

  test('a case has its properties, the days of its dates, and its text in lower case', async () => {
    const [[stored] = []] = await rows(graph, "MATCH (case:Case:Entity {id: 'case/a'}) RETURN case {.*}");
    expect(stored).toMatchObject({
      id: 'case/a',
      title: 'Case A',
      kind: 'OFFER',
      publishedOn: '2018-03',
      publishedOnFirst: '2018-03-01',
      publishedOnLast: '2018-03-31',
      firstDay: '2018-03-01',
      lastDay: '2018-03-31',
      cooperation: ['LICENSING', 'TALENT'],
      synthetic: true,
      searchText: 'case a\n案例',
      package: 'all',
      addedIn: 1,
      changedIn: 1,
    });
  });

  test('an interval that is still open has no last day', async () => {
    const found = await rows(
      graph,
      "MATCH (case:Case {id: 'case/d'}) RETURN case.firstDay, case.lastDay, case.publishedOn",
    );
    expect(found).toEqual([['2020-07-01', null, '2020-07/..']]);
  });

  test('every relationship of the model leads where it should', async () => {
    const found = await rows(
      graph,
      'MATCH (from:Entity)-[link]->(to:Entity) RETURN from.id + " " + type(link) + " " + to.id AS line ORDER BY line',
    );
    expect(found.map(([line]) => line)).toEqual([
      'case/a CONCERNS technology/aic-vision',
      'case/a CONCERNS technology/bio-vaccines',
      'case/a INVOLVES company/c1',
      'case/a OFFERS target/t1',
      'case/a OFFERS target/t2',
      'case/a PART_OF programme/contest',
      'case/a SUPPORTED_BY report/r1',
      'case/a SUPPORTED_BY report/r1',
      'case/a SUPPORTED_BY report/r2',
      'case/b CONCERNS technology/aic-vision',
      'case/b FOLLOWS case/a',
      'case/b OFFERS target/t2',
      'case/b SUPPORTED_BY report/r3',
      'case/b SUPPORTED_BY report/r4',
      'class/list.1 CLASS_OF scheme/list',
      'class/list.2 CLASS_OF scheme/list',
      'classification/aic-vision~list CLASSIFIES technology/aic-vision',
      'classification/aic-vision~list INTO class/list.2',
      'classification/bio-vaccines~list CLASSIFIES technology/bio-vaccines',
      'classification/bio-vaccines~list INTO class/list.1',
      'company/c2 PARENT company/c1',
      'figure/few CONTRADICTS figure/many',
      'figure/few PRINTED_IN report/r1',
      'figure/many PRINTED_IN report/r2',
      'grade/r2 GRADES report/r2',
      'post/houston LOCATED_IN country/US',
      'post/houston PARENT post/washington',
      'post/houston REFERRED case/a',
      'post/houston REFERRED case/b',
      'post/washington LOCATED_IN country/US',
      'post/washington REFERRED case/b',
      'report/r2 DERIVED_FROM report/r1',
      'target/t1 LOCATED_IN country/US',
      'target/t2 LOCATED_IN country/US',
      'technology/aic-vision WITHIN area/aic',
      'technology/bio-vaccines WITHIN area/bio',
    ]);
  });

  test('posts, countries and taxonomies are neither real nor synthetic; places are points', async () => {
    expect(
      await rows(
        graph,
        "MATCH (post:Post {id: 'post/houston'}) RETURN post.synthetic, post.location.longitude",
      ),
    ).toEqual([[null, -95.36]]);
    expect(await rows(graph, 'MATCH (area:Area) RETURN area.code ORDER BY area.id')).toEqual([
      ['AIC'],
      ['BIO'],
    ]);
    expect(
      await rows(
        graph,
        'MATCH (dataset:Dataset) RETURN dataset.synthetic, dataset.importing, dataset.revision',
      ),
    ).toEqual([[true, null, 1]]);
  });

  test('copies count once, a citation may have its own grade, and a denial does not raise confidence', async () => {
    // a: r1 is B3 by itself and B2 by one citation, r2 copies r1. b: r3 is C4; r4 denies and cannot be judged.
    const found = await rows(
      graph,
      'MATCH (case:Case) RETURN case.id, case.confidence, case.grade ORDER BY case.id',
    );
    expect(found).toEqual([
      ['case/a', 0.8, 'B2'],
      ['case/b', 0.35, 'C4'],
      ['case/d', null, null],
    ]);
  });

  test('Chinese names are found by pinyin, traditional ones by their simplified form', async () => {
    const found = await rows(
      graph,
      'MATCH (company:Company)-[:ALSO_KNOWN_AS]->(alias) RETURN company.id, alias.kind, alias.text, alias.script ORDER BY company.id, alias.kind',
    );
    expect(found).toEqual([
      ['company/c1', 'PINYIN', 'hua wei ji shu', 'Latn'],
      ['company/c2', 'PINYIN', 'tai wan fen gong si', 'Latn'],
      ['company/c2', 'VARIANT', '台湾分公司', 'Hans'],
    ]);
    const hits = await rows(
      graph,
      "CALL db.index.fulltext.queryNodes('searchTokens', '#huaweijishu') YIELD node RETURN node.id",
    );
    expect(hits).toEqual([['company/c1']]);
  });

  test('an import stores its files and counts, and the facts of its package', async () => {
    const [[batch] = []] = await rows(graph, 'MATCH (import:Import) RETURN import {.*}');
    expect(batch).toMatchObject({
      number: 1,
      packages: ['all'],
      title: 'Dataset all',
      added: 31,
      changed: 0,
      rejected: 0,
    });
    expect(batch).not.toHaveProperty('progress');
    expect((batch as { files: string[] }).files[1]).toMatch(/^all\/countries\.csv [0-9a-f]{64}$/);
    expect(await rows(graph, 'MATCH (package:Package) RETURN package.name, package.synthetic')).toEqual([
      ['all', true],
    ]);
  });
});
