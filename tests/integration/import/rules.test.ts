import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { ExpectedError } from '../../../src/errors.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { importDatasets } from '../../../src/import/importDatasets.ts';
import { resetGraph, scratchGraph } from '../../support/neo4j.ts';
import { bringingTo, everyKind, exported, type Files, newFolder, rows, writeDataset } from './dataset.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await scratchGraph();
}, 900_000);
beforeEach(() => resetGraph(graph));
afterAll(() => graph.close());
jest.setTimeout(120_000);

const bring = bringingTo(() => graph);

const broken = (report: Awaited<ReturnType<typeof bring>>) =>
  report.problems.map(({ file, line, column, value, rule }) =>
    [file.split('/').at(-1), line, column, value, rule].filter((part) => part !== undefined).join(' | '),
  );

const ids = async (label: string) =>
  (
    await rows(graph, 'MATCH (node:Entity) WHERE $label IN labels(node) RETURN node.id ORDER BY node.id', {
      label,
    })
  ).map(([id]) => id);

describe('a bad row', () => {
  test('a bad row is rejected with all rows that depend on it, and the rest is imported', async () => {
    const report = await bring({
      ...everyKind,
      'targets.csv': 'id,name,kind,country\nt1,Target One,SHOP,US\nt2,Target Two,UNIVERSITY,US\n',
    });
    expect(broken(report)).toEqual([
      'targets.csv | 2 | kind | SHOP | must be one of the known words',
      'cases.csv | 2 | targets | target/t1 | depends on target/t1 (line 2 of its file), which was rejected',
      'cases.csv | 3 | follows | case/a | depends on case/a (line 2 of its file), which was rejected',
      'citations.csv | 2 | case | case/a | depends on case/a (line 2 of its file), which was rejected',
      'citations.csv | 3 | case | case/a | depends on case/a (line 2 of its file), which was rejected',
      'citations.csv | 4 | case | case/b | depends on case/b (line 3 of its file), which was rejected',
    ]);
    expect(report.rejected).toBe(true);
    expect(report.problems.every(({ remedy }) => remedy.length > 0)).toBe(true);
    expect(report.kinds.case).toEqual({ added: 1, changed: 0, removed: 0, unchanged: 0, rejected: 2 });
    expect(await ids('Case')).toEqual(['case/d']);
    expect(await ids('Target')).toEqual(['target/t2']);
  });

  test('strict imports nothing if a row is bad', async () => {
    const report = await bring({ ...everyKind, 'areas.csv': 'id,name\nbio,\n' }, { strict: true });
    expect(report).toMatchObject({ refused: true, number: null, rejected: true });
    expect(await ids('Entity')).toEqual([]);
  });

  test('strict imports nothing if a column, a file or a character is ignored', async () => {
    for (const files of [
      { 'programmes.csv': 'id,name,organizer\nx,X,Y\n' },
      { 'programmes.csv': 'id,name\nx,X\n', 'programs.csv': 'id,name\ny,Y\n' },
      { 'programmes.csv': 'id,name\nx,X\u200b\n' },
    ]) {
      const strict = await bring(files, { strict: true });
      expect(strict).toMatchObject({ refused: true, number: null, errors: 0, warnings: 1, rejected: false });
      expect(await ids('Programme')).toEqual([]);
      expect(await bring(files, { dryRun: true })).toMatchObject({
        totals: { added: 1 },
        files: [{ rows: 1, read: 1, rejected: 0 }],
      });
    }
  });

  test.each([
    [
      'an id must be unique',
      'id,name\nx,X\nx,Y\n',
      'programmes.csv | 3 | id | programme/x | an id must be unique; line 2 has it already',
    ],
    ['a required cell is filled', 'id,name\nx,\n', 'programmes.csv | 2 | name |  | name is required'],
    [
      'a required column is there',
      'id,organiser\nx,Y\n',
      'programmes.csv | 1 | name | the column name is required',
    ],
    [
      'a row is no longer than the header',
      'id,name\nx,X,Y\n',
      'programmes.csv | 2 | Y | a row has at most as many cells as the header (2)',
    ],
    ['a quote is closed', 'id,name\nx,"X\n', 'programmes.csv | 2 | x | a quoted cell must be closed'],
  ])('%s', async (_, text, expected) => {
    const report = await bring({ 'programmes.csv': text });
    expect(broken(report)).toEqual([expected]);
    expect(report.rejected).toBe(true);
  });

  test('bytes that are not UTF-8 reject their row alone', async () => {
    const report = await bring({
      'programmes.csv': Buffer.concat([
        Buffer.from('id,name\na,A\nb,'),
        Buffer.from([0xbb, 0xaa]),
        Buffer.from('\nc,C\n'),
      ]),
    });
    expect(broken(report)).toEqual(['programmes.csv | 3 | \uFFFD\uFFFD | must be UTF-8']);
    expect(await ids('Programme')).toEqual(['programme/a', 'programme/c']);
  });

  test('a reference to nothing is reported with its id and place', async () => {
    const report = await bring({ 'targets.csv': 'id,name,country\nt,T,XX\n' });
    expect(broken(report)).toEqual([
      'targets.csv | 2 | country | country/XX | country/XX is neither in the datasets nor in the graph',
    ]);
  });
});

describe('a file as people have it', () => {
  test('columns in any order, CRLF, a byte order mark, full-width punctuation, and unknown columns with the likely meaning', async () => {
    const report = await bring({
      ...everyKind,
      'targets.csv':
        '\uFEFFnmae,country,name,id\r\nx,US,Target One,target/t1\r\n,country/US,"Target\r\nTwo",t2\r\n',
      'cases.csv': 'posts,published_on,title,id,targets\nhouston；washington,2018,A,a,t1、t2\n,2019,B,b,\n',
    });
    expect(broken(report)).toEqual([
      'targets.csv | 1 | nmae | nmae | is not a column of targets.csv; its cells are ignored',
    ]);
    expect(report.problems[0]).toMatchObject({ severity: 'warning', remedy: 'Did you mean name?' });
    expect(report.rejected).toBe(false);
    const around = "MATCH (:Case {id: 'case/a'})--(other:Entity) RETURN DISTINCT other.id AS id ORDER BY id";
    expect(await rows(graph, around)).toEqual([
      ['post/houston'],
      ['post/washington'],
      ['report/r1'],
      ['target/t1'],
      ['target/t2'],
    ]);
    expect(await rows(graph, "MATCH (t:Target {id: 'target/t2'}) RETURN t.name")).toEqual([['Target\nTwo']]);
  });

  test('a package may refer to records of the graph', async () => {
    await bring(everyKind);
    const report = await bring(
      { 'cases.csv': 'id,title,published_on,posts,reports\nz,Z,2020,houston,r1\n' },
      {},
      'more',
    );
    expect(report).toMatchObject({ rejected: false, number: 2 });
    expect(
      await rows(graph, "MATCH (case:Case {id: 'case/z'}) RETURN case.confidence, case.grade, case.package"),
    ).toEqual([[0.65, 'B3', 'more']]);
  });
});

describe('importing again', () => {
  test('importing the same files again makes no import and no revision', async () => {
    await bring(everyKind);
    const before = await exported(graph);
    const report = await bring(everyKind);
    expect(report).toMatchObject({
      number: null,
      revision: 1,
      totals: { added: 0, changed: 0, removed: 0, unchanged: 31, rejected: 0 },
    });
    expect(await rows(graph, 'MATCH (import:Import) RETURN import.number')).toEqual([[1]]);
    expect(await exported(graph)).toEqual(before);
  });

  test('a changed row changes its record, removes old links, and saves a before-image', async () => {
    await bring(everyKind);
    const cases = String(everyKind['cases.csv']).replace(
      'houston,t1;t2,c1,bio-vaccines;aic-vision,contest',
      'washington,t1,,bio-vaccines,',
    );
    const report = await bring({ ...everyKind, 'cases.csv': cases });
    expect(report).toMatchObject({ number: 2, revision: 2, totals: { added: 0, changed: 1, unchanged: 30 } });
    expect(
      await rows(
        graph,
        "MATCH (:Case {id: 'case/a'})-[link]-(other:Entity) WHERE type(link) <> 'SUPPORTED_BY' RETURN other.id ORDER BY other.id",
      ),
    ).toEqual([['case/b'], ['post/washington'], ['target/t1'], ['technology/bio-vaccines']]);
    const [[image] = []] = await rows(
      graph,
      'MATCH (:Import {number: 2})-[:REPLACED]->(image) RETURN image {.*}',
    );
    expect(image).toMatchObject({ entity: 'case/a' });
    expect(JSON.parse((image as { row: string }).row)).toMatchObject({
      targets: ['target/t1', 'target/t2'],
      companies: ['company/c1'],
    });
    expect(
      await rows(graph, "MATCH (c:Case {id: 'case/a'}) RETURN c.addedIn, c.changedIn, c.confidence"),
    ).toEqual([[1, 2, 0.8]]);

    const fresh = await exported(graph);
    await resetGraph(graph);
    await bring({ ...everyKind, 'cases.csv': cases });
    expect(await exported(graph)).toEqual(fresh);
  });

  test('a changed citation changes, and what the case lists stays listed', async () => {
    await bring(everyKind);
    const citations = String(everyKind['citations.csv']).replace('p. 1', 'p. 9');
    expect(await bring({ ...everyKind, 'citations.csv': citations })).toMatchObject({
      totals: { changed: 1, added: 0 },
    });
    expect(
      await rows(
        graph,
        "MATCH (:Case {id: 'case/a'})-[s:SUPPORTED_BY {locator: 'p. 9'}]->() RETURN s.listed, s.quote",
      ),
    ).toEqual([[true, 'said, so']]);
  });

  test('a new grade of a report reaches every case that cites it, in the same import', async () => {
    await bring(everyKind);
    const reports = String(everyKind['reports.csv']).replace('r3,Other,C,4', 'r3,Other,A,1');
    await bring({ ...everyKind, 'reports.csv': reports });
    expect(
      await rows(
        graph,
        "MATCH (case:Case {id: 'case/b'}) RETURN case.confidence, case.grade, case.changedIn",
      ),
    ).toEqual([[0.95, 'A1', 1]]);
  });

  test('a record belongs to the package that first brought it; another may change it', async () => {
    await bring(everyKind);
    await bring({ 'companies.csv': 'id,name\nc1,Renamed\n' }, {}, 'other');
    expect(await rows(graph, "MATCH (c:Company {id: 'company/c1'}) RETURN c.name, c.package")).toEqual([
      ['Renamed', 'all'],
    ]);
  });
});

describe('rows that vanished', () => {
  const fewer: Files = {
    ...everyKind,
    'cases.csv': String(everyKind['cases.csv']).split('\n').slice(0, 2).join('\n'),
    'citations.csv':
      'case,report,entity,role,assertion,credibility,locator,quote\na,r1,,,STATED,,p. 1,"said, so"\n',
    'reports.csv': 'id,title,reliability,credibility,derived_from\nr1,First,B,3,\nr2,Copy,C,3,r1\n',
    'targets.csv': 'id,name,kind,country\nt2,Target Two,UNIVERSITY,US\n',
  };

  test('vanished rows stay without replace', async () => {
    await bring(everyKind);
    await bring({ ...fewer, 'targets.csv': String(everyKind['targets.csv']) });
    expect(await ids('Case')).toEqual(['case/a', 'case/b', 'case/d']);
  });

  test.each([
    ['in one transaction', {}],
    ['in steps', { wholeUpTo: 0, stepRows: 1 }],
  ])('go with replace, %s, except what others refer to, which is reported', async (_, size) => {
    await bring(everyKind);
    await bring({ 'cases.csv': 'id,title,published_on,targets\nmine,Mine,2021,t1\n' }, {}, 'other');
    const files = { ...fewer, 'cases.csv': String(fewer['cases.csv']).replace('t1;t2', 't2') };
    const planned = await bring(files, { replace: true, dryRun: true });
    const report = await bring(files, { replace: true, ...size });
    expect(report.totals).toEqual({ added: 0, changed: 1, removed: 6, unchanged: 23, rejected: 0 });
    expect(planned.totals).toEqual(report.totals);
    expect(broken(report)).toEqual([
      'targets.csv | target/t1 | target/t1 is no longer in the file but stays in the graph, because case/mine refers to it',
    ]);
    expect(await ids('Case')).toEqual(['case/a', 'case/mine']);
    expect(await ids('Report')).toEqual(['report/r1', 'report/r2']);
    expect(
      await rows(
        graph,
        'MATCH (:Import {number: 3})-[:REPLACED]->(image) RETURN image.entity ORDER BY image.entity',
      ),
    ).toHaveLength(7);
    // The citation that graded r1 better is gone.
    expect(await rows(graph, "MATCH (case:Case {id: 'case/a'}) RETURN case.confidence")).toEqual([[0.65]]);
    const [[batch] = []] = await rows(
      graph,
      'MATCH (import:Import {number: 3}) RETURN import {.added, .changed, .removed, .unchanged}',
    );
    expect(batch).toEqual({ added: 0, changed: 1, removed: 6, unchanged: 23 });
  });
});

describe('rows that cannot be read', () => {
  test.each([
    ['an open quote', 't1,"Target One,COMPANY,US\n', 'id,name,kind,country\n'],
    ['a header of another name', 't1,Target One,COMPANY,US\n', 'id,nmae,kind,country\n'],
  ])('are not taken for rows that vanished, with %s', async (_, row, header) => {
    await bring(everyKind);
    const files = { ...everyKind, 'targets.csv': `${header}${row}t2,Target Two,UNIVERSITY,US\n` };
    const report = await bring(files, { replace: true });
    expect(await ids('Target')).toEqual(['target/t1', 'target/t2']);
    expect(report.problems.map(({ rule }) => rule)).toContain(
      'some ids cannot be read, so no record that is missing from the file is removed',
    );
  });
});

describe('real and synthetic', () => {
  const cases = (id: string): Files => ({ 'cases.csv': `id,title,published_on\n${id},A,2020\n` });

  test('real and synthetic records mix only if allowed', async () => {
    await bring(cases('s'), {}, 'invented', { synthetic: true });
    await expect(bring(cases('r'), {}, 'real', { synthetic: false })).rejects.toThrow(
      'real is real, and the graph is synthetic.',
    );
    expect(await ids('Case')).toEqual(['case/s']);
    await bring(cases('r'), { mix: true }, 'real', { synthetic: false });
    expect(await rows(graph, 'MATCH (case:Case) RETURN case.id, case.synthetic ORDER BY case.id')).toEqual([
      ['case/r', false],
      ['case/s', true],
    ]);
    expect(await rows(graph, 'MATCH (dataset:Dataset) RETURN dataset.synthetic')).toEqual([[true]]);
  });

  test('real and synthetic packages of one batch mix only if allowed', async () => {
    const folder = await newFolder();
    const both = [
      await writeDataset(folder, 'invented', cases('s'), { synthetic: true }),
      await writeDataset(folder, 'real', cases('r'), { synthetic: false }),
    ];
    await expect(importDatasets(graph, both, { builtIn: false })).rejects.toThrow(
      'another dataset of the batch is synthetic',
    );
  });

  test('posts and taxonomies are neither real nor synthetic', async () => {
    await bring({ 'areas.csv': 'id,name\nbio,Bio\n' }, {}, 'taxonomy', { synthetic: false });
    expect(await rows(graph, 'MATCH (dataset:Dataset) RETURN dataset.synthetic')).toEqual([[null]]);
    await bring(cases('s'), {}, 'invented', { synthetic: true });
    expect(await rows(graph, 'MATCH (dataset:Dataset) RETURN dataset.synthetic')).toEqual([[true]]);
  });

  test('a package with records must state whether they are synthetic', async () => {
    const failed = bring(cases('s'), {}, 'silent', {});
    await expect(failed).rejects.toBeInstanceOf(ExpectedError);
    await expect(failed).rejects.toThrow('does not say whether its records are synthetic');
  });
});

describe('a batch', () => {
  test('several datasets are one import in any order', async () => {
    const folder = await newFolder();
    const { 'cases.csv': cases = '', 'citations.csv': citations = '', ...rest } = everyKind;
    const second = await writeDataset(folder, 'second', { 'cases.csv': cases, 'citations.csv': citations });
    const first = await writeDataset(folder, 'first', rest);
    const report = await importDatasets(graph, [second, first], { builtIn: false });
    expect(report).toMatchObject({ number: 1, revision: 1, rejected: false, packages: ['second', 'first'] });
    expect(await rows(graph, 'MATCH (import:Import) RETURN import.packages')).toEqual([
      [['second', 'first']],
    ]);
  });

  test('two packages may have equal rows of a taxonomy, but not different ones', async () => {
    const folder = await newFolder();
    const one = await writeDataset(folder, 'one', { 'areas.csv': 'id,name\nbio,Bio\n' });
    const two = await writeDataset(folder, 'two', { 'areas.csv': 'id,name\nbio,Bio\naic,AI\n' });
    const three = await writeDataset(folder, 'three', { 'areas.csv': 'id,name\nbio,Other\n' });
    const report = await importDatasets(graph, [one, two, three], { builtIn: false });
    expect(report.kinds.area).toEqual({ added: 2, changed: 0, removed: 0, unchanged: 1, rejected: 1 });
    expect(broken(report)).toEqual([
      'areas.csv | 2 | id | area/bio | an id must be unique; line 2 of another dataset has it already',
    ]);
  });

  test('an import includes the countries and posts if the graph lacks them', async () => {
    const folder = await newFolder();
    const directory = await writeDataset(folder, 'mine', {
      'cases.csv': 'id,title,published_on,posts\nx,X,2020,houston\n',
    });
    const report = await importDatasets(graph, [directory]);
    expect(report).toMatchObject({ rejected: false, packages: ['countries', 'posts', 'mine'] });
    expect((await importDatasets(graph, [directory])).packages).toEqual(['mine']);
  });

  test('a dry run reports the changes and makes none', async () => {
    const report = await bring(everyKind, { dryRun: true });
    expect(report).toMatchObject({ number: null, revision: 0, dryRun: true, totals: { added: 31 } });
    expect(await rows(graph, 'MATCH (node) WHERE NOT node:Dataset RETURN count(node)')).toEqual([[0]]);
  });

  test('another import is refused while one is unfinished, with a hint to finish it', async () => {
    const stop = new AbortController();
    await expect(
      bring(everyKind, {
        wholeUpTo: 0,
        stepRows: 1,
        signal: stop.signal,
        progress: ({ phase, rows: done }) => {
          if (phase === 'write' && done === 5) stop.abort();
        },
      }),
    ).rejects.toThrow(/abort/);
    expect(await rows(graph, 'MATCH (dataset:Dataset) RETURN dataset.importing, dataset.revision')).toEqual([
      [1, 0],
    ]);
    await expect(bring({ 'areas.csv': 'id,name\nxxx,X\n' }, {}, 'other')).rejects.toThrow(
      'Import 1 (all) is not finished.',
    );
    const report = await bring(everyKind);
    expect(report).toMatchObject({ number: 1, revision: 1, resumed: true, totals: { added: 31 } });
    expect(await rows(graph, 'MATCH (dataset:Dataset) RETURN dataset.importing, dataset.revision')).toEqual([
      [null, 1],
    ]);
  });

  test('writing in steps and in one transaction gives the same graph', async () => {
    await bring(everyKind);
    const whole = await exported(graph);
    await resetGraph(graph);
    await bring(everyKind, { wholeUpTo: 0, stepRows: 2 });
    expect(await exported(graph)).toEqual(whole);
  });
});
