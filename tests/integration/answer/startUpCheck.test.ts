import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AnswersDisagree, checkAnswers } from '../../../src/answer/check/checkAnswers.ts';
import { namedStatements } from '../../../src/answer/check/namedStatements.ts';
import { parseFragment } from '../../../src/answer/fragment/fragment.ts';
import { FieldSources } from '../../../src/answer/sources/fieldSources.ts';
import { readSources } from '../../../src/answer/sources/readSources.ts';
import { Graph } from '../../../src/graph/graph.ts';
import { importDatasets } from '../../../src/import/importDatasets.ts';
import { testGraph } from '../../support/neo4j.ts';
import { newFolder, writeDataset } from '../import/dataset.ts';
import { fixtureGraph } from './fixtureGraph.ts';

/** The program's own answers, with some files changed. */
async function answers(changes: Readonly<Record<string, string>> = {}): Promise<FieldSources> {
  const sources = await readSources();
  const fragments = new Map(sources.fragments);
  for (const [coordinate, text] of Object.entries(changes))
    fragments.set(
      coordinate,
      parseFragment(coordinate, `cypher/${coordinate.replace('.', '/')}.cypher`, text),
    );
  return new FieldSources({ ...sources, fragments });
}

async function problems(graph: Graph, strict: boolean, changes = {}): Promise<readonly string[]> {
  try {
    await checkAnswers(await answers(changes), graph, { strict });
    return [];
  } catch (error) {
    if (!(error instanceof AnswersDisagree)) throw error;
    return error.problems;
  }
}

let reference: Graph;
let fixture: Graph;

beforeAll(async () => {
  reference = await testGraph();
  fixture = await fixtureGraph();
  await joinTwoCases(fixture);
}, 900_000);

afterAll(async () => {
  await reference?.close();
  await fixture?.close();
});

/** Judges two cases of the fixture to be the same, so that the graph has every name of joined records too. */
async function joinTwoCases(graph: Graph): Promise<void> {
  const [found] = await graph.read([
    {
      text: 'MATCH (case:Case {synthetic: true})-[citation:SUPPORTED_BY]->() WHERE citation.rowHash IS NOT NULL RETURN DISTINCT case.id AS id ORDER BY id LIMIT 2',
    },
  ]);
  const [record, other] = (found?.rows ?? []).map(([id]) => String(id));
  const row = `${record},${other},SAME,test,One case`;
  const folder = await writeDataset(await newFolder(), 'judgements', {
    'judgements.csv': `record,other,verdict,judged_by,because\n${row}\n`,
  });
  const { errors, revision } = await importDatasets(graph, [folder], { builtIn: false, mix: true });
  expect([errors, revision]).toEqual([0, 2]);
}

describe('the start-up check', () => {
  test('finds no unknown name and no scan below a bound record, on a graph that holds some of everything', async () => {
    expect(await problems(fixture, true)).toEqual([]);
  }, 900_000);

  test('reports a database that stops meanwhile as one error, not as a disagreement of each statement', async () => {
    const stopping = new Graph(reference.address);
    let explained = 0;
    const explain = stopping.explain.bind(stopping);
    stopping.explain = async (...statement) => {
      explained += 1;
      if (explained === 3) await stopping.close();
      return explain(...statement);
    };
    await expect(checkAnswers(await answers(), stopping)).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      message: 'Neo4j does not answer.',
    });
    expect(explained).toBeLessThan(20);
  });

  test('finds no scan below a bound record on the reference graph, and only the names that its data does not use', async () => {
    const found = await problems(reference, true);
    // Nobody graded or proposed a grade for an invented report, no quote of one was looked for, and published figures come apart.
    const properties =
      'natoUntil|identifiers|outcome|uncertain|quoteCheck|sectionKind|textSha256|proposed\\w+|proposalReason|origin|joinedInto';
    const unused = new RegExp(
      `the missing (property name is: (${properties})|label name is: (Grade|Figure)|relationship type is: (GRADES|JUDGES|BESIDE))\\)$`,
    );
    expect(found.filter((problem) => !unused.test(problem))).toEqual([]);
  }, 900_000);

  test('lists every statement that Neo4j refuses, at once, before anything is served', async () => {
    const found = await problems(reference, false, {
      'Post.caseCount': '// Misspelt.\nCUONT { (this)-[:REFERRED]->() }',
      'Target.country': '// Unclosed.\nMATCH (this)-[:LOCATED_IN->(node)',
      'CaseFilter.abroad': '// Unbound.\nEXISTS { (this)-[:OFFERS]->(missing.target) } = $value',
      'CaseOrderField.PUBLISHED_ON': '// Unknown function.\ndatum(node.publishedOnFirst)',
    });
    for (const about of ['Query.post', 'Query.target', 'CaseFilter', 'CaseOrderField'])
      expect(found.filter((problem) => problem.startsWith(`${about}: `))).toHaveLength(1);
    expect(found.find((problem) => problem.startsWith('CaseOrderField: '))).toContain('datum');
  }, 900_000);

  test('counts the columns of the statements that TypeScript reads the rows of', async () => {
    const plans = await Promise.all(
      namedStatements.map(async ({ about, text, columns }) => ({
        about,
        columns: (await reference.explain(text)).columns,
        declared: columns,
      })),
    );
    for (const { about, columns, declared } of plans) expect([about, columns]).toEqual([about, declared]);
    // What is counted is what is returned.
    const { text } = namedStatements.find(({ about }) => about.endsWith('/citations.cypher')) ?? { text: '' };
    const fewer = text.replace(', citation.sectionKind', '');
    expect((await reference.explain(fewer)).columns).toBe(15);
  }, 120_000);

  test('taken strictly, names labels, types and properties that the graph does not have', async () => {
    const found = await problems(fixture, true, {
      'Case.posts': '// Misspelt.\nMATCH (this)<-[:REFFERED]-(node)',
      'Case.date': '// Misspelt.\nthis.fristDay',
    });
    expect(found.join('\n')).toContain('REFFERED');
    expect(found.join('\n')).toContain('fristDay');
  }, 900_000);

  test('taken strictly, names a scan below a bound record', async () => {
    const found = await problems(reference, true, {
      'Post.cases': '// Joined by a value.\nMATCH (node:Case)\nWHERE node.package = this.package',
    });
    const scans = found.filter((problem) => problem.endsWith('below a bound record.'));
    const told = scans.map((problem) =>
      problem.replace(/ Node\w+Scan of .*:Case.* below/, ' a scan of cases below'),
    );
    expect([...new Set(told)]).toEqual(['Query.post: a scan of cases below a bound record.']);
  }, 900_000);
});
