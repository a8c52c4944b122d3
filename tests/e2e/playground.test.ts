import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type AskedServer, sharedServer } from '../support/askServer.ts';
import { sharedBrowser, test, type WatchedPage, watchedPage } from '../support/browser.ts';
import { copiedText } from '../support/copiedText.ts';
import { keepPicture } from '../support/keepPicture.ts';
import { Playground } from '../support/playground.ts';

const biotechnology = 'Who are the top posts for biotechnology?';

let server: AskedServer;
let browser: Browser;
let watched: WatchedPage;
let playground: Playground;

beforeAll(async () => {
  server = await sharedServer();
  browser = await sharedBrowser();
}, 900_000);

afterAll(async () => {
  await browser?.close();
});

beforeEach(async () => {
  watched = await watchedPage(browser, server.url);
  playground = new Playground(watched.page);
});

afterEach(async () => {
  const { foreign, errors } = watched;
  await watched.close();
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
}, 30_000);

describe('the playground', () => {
  test('answers an example of the gallery with its variables', async () => {
    await playground.open(server.url);
    const request = await playground.openExample(biotechnology);
    expect(request.postDataJSON()).toMatchObject({ variables: { area: 'area/bio' } });
    const { page } = watched;
    await page.locator('.answer-line', { hasText: 'Answered' }).waitFor();
    await playground.shows('variables', '"area": "area/bio"');
    await playground.shows('answer', '"caseCount": 190');
    expect(await page.getByRole('tab').allTextContents()).toHaveLength(2);
    expect(await page.locator('.top .badge').textContent()).toBe('SYNTHETIC');
    await keepPicture(page, 'playground-light');
  }, 60_000);

  test('shows the Cypher behind an answer while the explain tab is open, and asks for it only then', async () => {
    await playground.open(server.url);
    await playground.openExample('Which posts brokered which sectors?');
    await playground.panel('Show', 'Explain');
    const explained = await playground.run();
    expect(explained.headers()['x-explain']).toBe('1');
    const { page } = watched;
    const field = page.locator('.explained', { hasText: 'posts' });
    await field.waitFor();
    const cypher = field.locator('.cypher').first();
    expect(await cypher.textContent()).toMatch(/MATCH .*:Post/);
    await cypher.locator('.keyword', { hasText: 'MATCH' }).first().waitFor();
    await cypher.locator('.label', { hasText: ':Post' }).first().waitFor();
    expect(await field.locator('.figures').first().textContent()).toMatch(/\d+ rows · [\d.]+ ms/);
    await page.getByRole('button', { name: 'Copy the Cypher of posts' }).click();
    expect(await copiedText(page, 'MATCH')).toBe(await cypher.evaluate((element) => element.textContent));
    await keepPicture(page, 'playground-explain');
    await playground.panel('Hide', 'Explain');
    const plain = await playground.run();
    expect(plain.headers()['x-explain']).toBeUndefined();
  }, 60_000);

  test('opens the operation of a shared link with its variables', async () => {
    const query = 'query Shared($id: ID!) { post(id: $id) { name } }';
    const variables = '{ "id": "post/houston" }';
    await playground.open(server.url, `#${new URLSearchParams({ query, variables })}`);
    expect(await playground.text('operation')).toBe(query);
    expect(await playground.text('variables')).toBe(variables);
    await playground.run();
    await watched.page.locator('.answer-line', { hasText: 'Answered' }).waitFor();
    await playground.shows('answer', 'Houston');

    await watched.page.getByRole('button', { name: 'Share link' }).click();
    await watched.page.getByRole('button', { name: 'Link copied' }).waitFor();
    const link = new URL(await copiedText(watched.page, 'query='));
    expect(link.pathname).toBe('/playground');
    expect(Object.fromEntries(new URLSearchParams(link.hash.slice(1)))).toEqual({ query, variables });
  }, 60_000);

  test('works from the keyboard alone', async () => {
    const { page } = watched;
    await playground.open(server.url);
    await page.getByRole('button', { name: biotechnology }).focus();
    await playground.asked(() => page.keyboard.press('Enter'));
    await page.locator('.answer-line', { hasText: 'Answered' }).waitFor();
    await page.locator('.graphiql-query-editor textarea').first().focus();
    const again = await playground.asked(() => page.keyboard.press('Control+Enter'));
    expect(again.postDataJSON()).toMatchObject({ operationName: 'TopPostsOfASector' });
    const nameless = await page
      .locator('button:visible')
      .evaluateAll((buttons) =>
        buttons
          .filter((button) => !(button.getAttribute('aria-label') ?? button.textContent ?? '').trim())
          .map((button) => button.outerHTML),
      );
    expect(nameless).toEqual([]);
  }, 60_000);

  test('runs from the first moment with Ctrl-Enter, wherever the focus is', async () => {
    const { page } = watched;
    await page.goto(`${server.url}/playground`);
    await page.getByRole('link', { name: 'Workbench' }).focus();
    await playground.asked(() => page.keyboard.press('Control+Enter'));
    await page.locator('.answer-line', { hasText: 'Answered' }).waitFor();
  }, 60_000);

  test('lets Tab leave an editor after Escape, says so, and indents otherwise', async () => {
    const { page } = watched;
    await playground.open(server.url);
    await page.getByText('Escape, then Tab leaves an editor.').waitFor();
    const editor = page.locator('.graphiql-query-editor textarea').first();
    expect(await editor.getAttribute('aria-label')).toContain('Escape, then Tab leaves an editor.');
    const isInside = () =>
      page.evaluate("document.activeElement?.closest('.graphiql-query-editor .monaco-editor') !== null");
    await editor.focus();
    await page.keyboard.press('Tab');
    expect(await isInside()).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('x');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await isInside()).toBe(false);
    await editor.focus();
    await page.keyboard.press('Tab');
    expect(await isInside()).toBe(true);
  }, 60_000);

  test('runs the query that the workbench shows', async () => {
    const { page } = watched;
    await page.goto(`${server.url}/#selected=post/houston`);
    // The panel has one for the record and one for its partners, in whichever order they come.
    const link = page
      .getByRole('article', { name: 'Record' })
      .getByRole('link', { name: 'Show the query' })
      .and(page.locator('[href*="query+Record"]'));
    const [shown] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await shown.locator('.answer-line', { hasText: 'Answered' }).waitFor();
    await new Playground(shown).shows('answer', 'Consulate-General in Houston');
  }, 60_000);

  test('describes the schema', async () => {
    const { page } = watched;
    await playground.open(server.url);
    await playground.panel('Show', 'Documentation Explorer');
    await page.locator('.graphiql-doc-explorer').getByRole('link', { name: 'Query' }).click();
    await page.locator('.graphiql-doc-explorer').getByText('Questions to the graph.').waitFor();
    await page.locator('.graphiql-doc-explorer').getByRole('link', { name: 'Post', exact: true }).click();
    const words = 'A diplomatic post that refers cases: an embassy, a consulate or another office.';
    await page.locator('.graphiql-doc-explorer').getByText(words).waitFor();
  }, 60_000);

  test('shows the error of an operation in the answer and below it', async () => {
    await playground.open(
      server.url,
      `#${new URLSearchParams({ query: '{ post(id: "post/houston") { nome } }' })}`,
    );
    await playground.run();
    await watched.page.locator('.answer-line', { hasText: 'With errors' }).waitFor();
    await playground.shows('answer', 'Did you mean \\"name\\"');
    // The browser itself notes the refusal as an error.
    watched.forgive('status of 400');
  }, 60_000);
});

describe('the theme', () => {
  const background = () => watched.page.evaluate('getComputedStyle(document.body).backgroundColor');

  test('follows the system until one is chosen, and the choice stays', async () => {
    await watched.close();
    watched = await watchedPage(browser, server.url, 'dark');
    playground = new Playground(watched.page);
    await playground.open(server.url);
    const dark = await background();
    await playground.openExample('Which posts brokered which sectors?');
    await watched.page.locator('.answer-line', { hasText: 'Answered' }).waitFor();
    await keepPicture(watched.page, 'playground-dark');

    await watched.page.getByLabel('Theme').selectOption('light');
    const light = await background();
    expect(light).not.toBe(dark);
    await playground.open(server.url);
    expect(await background()).toBe(light);
    await watched.page.getByLabel('Theme').selectOption('system');
    expect(await background()).toBe(dark);
  }, 60_000);
});
