import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Graph } from '../../src/graph/connect.ts';
import { launchBrowser, type WatchedPage, watchedPage } from './browser.ts';
import { testGraph } from './neo4j.ts';
import { startTestServer, type TestServer } from './server.ts';
import { WorkbenchPage } from './workbench.ts';

/** What a test of the workbench has at hand. */
export interface WorkbenchRun {
  readonly server: TestServer;
  readonly browser: Browser;
  readonly watched: WatchedPage;
  readonly workbench: WorkbenchPage;
  /** Keeps a picture among the artefacts of the run. */
  picture(name: string): Promise<void>;
}

const artifact = (name: string) => fileURLToPath(new URL(`../../artifacts/${name}`, import.meta.url));

/** Starts the built server over a graph (the reference data) and a browser for the tests of a file; each test gets a page of its own, in which nothing may go wrong. */
export function workbenchRun(open: () => Promise<Graph> = testGraph): WorkbenchRun {
  let graph: Graph;
  let server: TestServer;
  let browser: Browser;
  let watched: WatchedPage;
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    mkdirSync(artifact(''), { recursive: true });
    graph = await open();
    server = await startTestServer(graph);
    browser = await launchBrowser();
    await server.searchable();
  }, 900_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await graph?.close();
  });
  beforeEach(async () => {
    watched = await watchedPage(browser, server.url);
    workbench = new WorkbenchPage(watched.page);
  });
  afterEach(async () => {
    const { foreign, errors } = watched;
    await watched.close();
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  }, 30_000);
  return {
    get server() {
      return server;
    },
    get browser() {
      return browser;
    },
    get watched() {
      return watched;
    },
    get workbench() {
      return workbench;
    },
    picture: async (name) => {
      await workbench.page.screenshot({ path: artifact(`${name}.png`) });
    },
  };
}
