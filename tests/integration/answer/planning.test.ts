import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { composeOperation } from '../../../src/answer/operation/composeOperation.ts';
import { FieldSources } from '../../../src/answer/sources/fieldSources.ts';
import { readSources } from '../../../src/answer/sources/readSources.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { defaultLimits } from '../../../src/limits.ts';
import { testGraph } from '../../support/neo4j.ts';

/** Conditions that each lead to other records, which are the dearest to plan. */
const conditions = [
  '{ post: { eq: "post/houston" } }',
  '{ targetCountry: { eq: "country/US" } }',
  '{ area: { eq: "area/bio" } }',
  '{ companyKind: { eq: UNIVERSITY } }',
  '{ targetAlliance: { eq: NATO } }',
  '{ report: { grade: { in: ["B2"] } } }',
];

/** About three seconds on a machine of its own; a run of all tests shares its processors, under a JVM with its first compiler alone. */
const LONGEST_MS = 60_000;

let graph: Graph;

beforeAll(async () => {
  graph = await testGraph();
}, 900_000);

afterAll(() => graph?.close());

test.each(['and', 'or'])(
  'a filter with as many conditions as may be, joined by `%s`, is planned within its time',
  async (word) => {
    const all = Array.from({ length: defaultLimits.conditions }, (_, i) => conditions[i % conditions.length]);
    const sources = new FieldSources(await readSources());
    const document = parse(`{ cases(where: { ${word}: [${all.join(' ')}] }) { totalCount nodes { id } } }`);
    const [root] = composeOperation(sources, document);
    if (!root) throw new Error('There is no statement.');
    await graph.read([{ text: 'CALL db.clearQueryCaches() YIELD value RETURN value' }]);
    const started = performance.now();
    await graph.explain(root.text, root.parameters);
    expect(performance.now() - started).toBeLessThan(LONGEST_MS);
  },
  120_000,
);
