import { beforeAll, describe, expect, test } from '@jest/globals';
import { testNeo4j } from '../../support/neo4j.ts';
import { projectHome } from '../../support/projectHome.ts';
import { wishlist } from '../../support/wishlist.ts';

let environment: Record<string, string | undefined>;

beforeAll(async () => {
  const { uri, username, password } = await testNeo4j();
  environment = {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    WISHLIST_HOME: projectHome,
  };
}, 900_000);

async function trace(...args: string[]): Promise<{ code: number | string; printed: string }> {
  const run = wishlist(['trace', ...args], environment);
  return { code: await run.ended, printed: run.printed() };
}

describe('wishlist trace', () => {
  test('prints a chain from a name to an id, hop by hop, each with its case and numbered sources', async () => {
    const { code, printed } = await trace('Houston', 'target/synthetic-0150', '--first', '1');
    expect(printed).toContain('From Consulate-General in Houston (post/houston) to ');
    expect(printed).toMatch(/^1\. 2 hops, strength 0\.04, 3 independent reports$/m);
    expect(printed).toMatch(/took part in → involved: case\/synthetic-0176, .* source support B6 .* \[1\]/);
    expect(printed).toMatch(/^\[1\] .*report\/synthetic-\d+\)$/m);
    expect(printed).toContain('Synthetic data');
    expect(printed).toContain('does not show that anything was transferred');
    expect(code).toBe(0);
  });

  test('prints JSON and nothing else where asked to', async () => {
    const { code, printed } = await trace('post/houston', 'target/synthetic-0150', '--json', '--disjoint');
    const { synthetic, paths } = JSON.parse(printed);
    expect(synthetic).toBe(true);
    expect(paths.paths).toHaveLength(1);
    expect(code).toBe(0);
  });

  test('tells what to relax where there is no path', async () => {
    const { printed } = await trace('post/houston', 'target/synthetic-0120', '--until', '2015');
    expect(printed).toContain('No path found.');
    expect(printed).toContain('With where without `date`, there is one:');
  });

  test('refuses an id of nothing, a name of several, and hops out of bounds', async () => {
    const refusals = await Promise.all([
      trace('post/atlantis', 'target/synthetic-0150'),
      trace('Institute', 'target/synthetic-0150'),
      trace('post/houston', 'target/synthetic-0150', '--max-hops', '9'),
    ]);
    expect(refusals.map(({ code }) => code)).toEqual([1, 2, 2]);
    expect(refusals[0].printed).toContain('is the id of no record');
    expect(refusals[1].printed).toContain('matches several records');
    expect(refusals[2].printed).toContain('outside 1 to 8');
  });
});
