import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Graph } from '../../src/graph/graph.ts';
import { type AskedServer, sharedServer } from './askServer.ts';
import { sharedBrowser, type WatchedPage, watchedPage } from './browser.ts';
import { keepPicture } from './keepPicture.ts';
import type { TestServer } from './server.ts';
import { WorkbenchPage } from './workbench.ts';

/** Fixtures of a test of the workbench. */
export interface WorkbenchRun {
  readonly server: AskedServer;
  /** The token of this start of a server of its own; null for the shared one. */
  readonly token: string | null;
  readonly browser: Browser;
  readonly watched: WatchedPage;
  readonly workbench: WorkbenchPage;
  /** Keeps a picture of the page where pictures are asked for. */
  picture(name: string): Promise<void>;
}

/** Sets up the shared browser for the tests of a file, and the shared server or one of their own over the graph that they open. Each test gets a page of its own, in which nothing may go wrong. */
export function workbenchRun(open?: () => Promise<Graph>): WorkbenchRun {
  let graph: Graph | undefined;
  let own: TestServer | undefined;
  let server: AskedServer;
  let browser: Browser;
  let watched: WatchedPage;
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    if (open) {
      // A whole server is many modules, which files without one of their own need not load.
      const { startTestServer } = await import('./server.ts');
      graph = await open();
      own = await startTestServer(graph);
    }
    server = own ?? (await sharedServer());
    browser = await sharedBrowser();
    await server.searchable();
  }, 900_000);
  afterAll(async () => {
    await browser?.close();
    await own?.close();
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
    get token() {
      return own?.token ?? null;
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
    picture: (name) => keepPicture(workbench.page, name),
  };
}
