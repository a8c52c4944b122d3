import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Graph } from '../../../src/graph/graph.ts';
import { projectionStatement } from '../../../src/projection/load/projectionStatement.ts';
import { sharedBrowser, test, type WatchedPage, watchedPage } from '../../support/browser.ts';
import { testGraph } from '../../support/neo4j.ts';
import { type RecordedStatements, recordStatements } from '../../support/recordStatements.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { WorkbenchPage } from '../../support/workbench.ts';

let graph: Graph;
let statements: RecordedStatements;
let server: TestServer;
let browser: Browser;
let watched: WatchedPage;

beforeAll(async () => {
  graph = await testGraph();
  statements = recordStatements(graph);
  server = await startTestServer(graph, { warmMs: 300_000 });
  browser = await sharedBrowser();
}, 600_000);
afterAll(async () => {
  await watched?.close();
  await browser?.close();
  await server?.close();
  await graph?.close();
});

describe('the first use of a server', () => {
  test('plans nothing: Neo4j has been asked every statement of it before the server said that it is ready', async () => {
    const readiness = await fetch(`${server.url}/readyz`);
    expect([readiness.status, await readiness.text()]).toEqual([503, expect.stringContaining('warm-up')]);
    while ((await fetch(`${server.url}/readyz`)).status !== 200) await setTimeout(200);
    // The thread that loads the projection has asked for the revision too, over a connection of its own.
    const warmed = new Set([...statements.take(), projectionStatement('revision')]);
    expect(warmed.size).toBeGreaterThan(20);
    watched = await watchedPage(browser, server.url);
    const workbench = new WorkbenchPage(watched.page);
    await workbench.open(server.url);
    await watched.page.getByText('have no report').waitFor();
    await workbench.find('休斯敦', 'Houston');
    await workbench.record.getByText('Top targets').waitFor();
    await workbench.settled();
    await workbench.view('Table');
    await watched.page.locator('.case-table tbody tr').first().waitFor();
    await workbench.view('Chart');
    await watched.page.locator('.heat-map').waitFor();
    await workbench.settled();
    const asked = statements.take();
    expect(asked.size).toBeGreaterThan(5);
    expect([...asked].filter((text) => !warmed.has(text))).toEqual([]);
    expect(watched.errors).toEqual([]);
  }, 300_000);
});
