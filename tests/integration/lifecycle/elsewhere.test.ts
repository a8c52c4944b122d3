import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../../src/graph/graph.ts';
import { resetGraph, scratchGraph, scratchNeo4j } from '../../support/neo4j.ts';
import { wishlist } from '../../support/wishlist.ts';

const patience = 240_000;

let graph: Graph;
let folder: string;
let environment: Record<string, string | undefined>;

const run = async (commandLine: string[], more: Record<string, string> = {}) => {
  const { ended, printed } = wishlist(commandLine, { ...environment, ...more });
  const code = await ended;
  return { code, printed: printed() };
};

beforeAll(async () => {
  const { uri, username, password } = await scratchNeo4j();
  graph = await scratchGraph();
  folder = mkdtempSync(join(tmpdir(), 'wishlist-elsewhere-'));
  environment = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, PORT: '0' };
}, patience);

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await resetGraph(graph);
  await graph.close();
}, patience);

describe('with a Neo4j elsewhere', () => {
  test(
    'a refused password is told at once, and not repeated',
    async () => {
      const { code, printed } = await run(['check'], { NEO4J_PASSWORD: 'not-the-password' });
      expect(code).toBe(1);
      expect(printed).toBe(
        'Neo4j refused the user name or password.\nCheck NEO4J_USERNAME and NEO4J_PASSWORD.\n',
      );
    },
    patience,
  );

  test(
    'the demonstration does not go among the data of others',
    async () => {
      await graph.write((cypher) => cypher('CREATE (:Person)'));
      const { code, printed } = await run(['serve']);
      expect(code).toBe(1);
      expect(printed).toContain('The database holds data of another program.');
      const [result] = await graph.read([{ text: 'MATCH (n) RETURN count(n)' }]);
      expect(result?.rows).toEqual([[1]]);
      await resetGraph(graph);
    },
    patience,
  );

  test(
    'import and export tell by their exit code whether all went well',
    async () => {
      const imported = await run(['import', 'data/documented']);
      expect(imported).toMatchObject({ code: 0 });
      expect(imported.printed).toContain('the graph is at revision 1');

      const broken = join(folder, 'broken');
      mkdirSync(broken);
      writeFileSync(join(broken, 'datapackage.json'), '{"name": "broken", "synthetic": false}');
      writeFileSync(join(broken, 'cases.csv'), 'id,title,published_on\none,A case,2019-13-01\n');
      const rejected = await run(['import', broken]);
      expect(rejected.code).toBe(1);
      expect(rejected.printed).toContain('"2019-13-01"');

      const missing = await run(['import', join(folder, 'missing')]);
      expect(missing.code).toBe(2);
      expect(missing.printed).toContain('missing does not exist.');
      expect(missing.printed).toContain('datapackage.json');

      const exported = await run(['export', join(folder, 'out')]);
      expect(exported.code).toBe(0);
      expect(readdirSync(join(folder, 'out'))).toContain('documented');
    },
    patience,
  );
});
