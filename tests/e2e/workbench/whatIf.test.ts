import { describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { writeAddress } from '../../../web/workbench/state/address.ts';
import { emptyInvestigation } from '../../../web/workbench/state/investigation.ts';
import { test } from '../../support/browser.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

const question = `query Q($remove: [ID!]!, $where: CaseFilter) {
  whatIf(remove: $remove, where: $where) {
    meaning notice
    cases { before after touched lostCount }
    posts { ...N } targets { ...N lost(first: 1) { nodes { caseCount node { label } } } } companies { ...N } technologies { ...N } areas { ...N } countries { ...N }
    pairs(first: 10) { lostCount longerCount weakerCount compared meaning pairs { fate before { entities { label } } } }
    similarPosts { similar(first: 5) { nodes { similarity caseCount post { label } } } }
  }
}
fragment N on WhatIfEntities { before after lostCount reducedCount }`;

const kinds = ['posts', 'targets', 'companies', 'technologies', 'areas', 'countries'] as const;

const whatIf = async (remove: readonly string[], where = {}) =>
  (await run.server.data(question, { remove, where })).whatIf;

/** The page must show these numbers before and after, lost and fewer. */
async function expectNumbers(page: Page, answer: Awaited<ReturnType<typeof whatIf>>): Promise<void> {
  const table = page.getByRole('table', { name: 'Before and after' });
  const numbers = async (kind: string) => {
    const cells = await table.getByRole('row', { name: kind }).locator('td').allTextContents();
    return cells.map((text) => (text === '' ? null : Number(text.replaceAll(',', ''))));
  };
  const { before, after, lostCount } = answer.cases;
  await table.getByRole('row', { name: 'cases' }).getByText(String(after), { exact: true }).waitFor();
  expect(await numbers('cases')).toEqual([before, after, lostCount, null]);
  for (const kind of kinds) {
    const each = answer[kind];
    expect([kind, ...(await numbers(kind))]).toEqual([
      kind,
      each.before,
      each.after,
      each.lostCount,
      each.reducedCount,
    ]);
  }
}

describe('an analyst asks what if', () => {
  test('Houston had not been there, one click from its record: the numbers of the API, and what they do not tell', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await workbench.open(server.url, 'selected=post/houston');
    await workbench.record.getByRole('button', { name: 'What if it were not there' }).click();
    const answer = await whatIf(['post/houston']);
    await expectNumbers(page, answer);
    const tool = page.getByRole('complementary', { name: 'What if' });
    await tool.getByText(answer.meaning).waitFor();
    await tool.getByText(answer.notice).waitFor();
    await run.picture('workbench-what-if-light');
  }, 60_000);

  test('and opens the lost cases: as many as it says, all or those of one target', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await workbench.open(server.url, 'tool=whatIf');
    await workbench.button('Remove Houston').click();
    const { cases, targets } = await whatIf(['post/houston']);
    await page.getByRole('button', { name: `${cases.lostCount} lost cases` }).click();
    const table = page.locator('.case-table');
    await table.getByRole('heading', { name: 'Lost cases', exact: true }).waitFor();
    await table.getByText(new RegExp(`^${cases.lostCount} cases`)).waitFor();
    const [first] = targets.lost.nodes;
    await page.getByText(`${targets.lostCount} targets lost`).click();
    await page.getByRole('button', { name: `${first.caseCount} lost cases of ${first.node.label}` }).click();
    await table.getByRole('heading', { name: `Lost cases of ${first.node.label}` }).waitFor();
    await table.getByText(new RegExp(`^${first.caseCount} cases?$`)).waitFor();
    expect(await table.locator('tbody tr').count()).toBe(first.caseCount);
  }, 60_000);

  test('and sees which paths are rerouted and which posts have a similar record', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await workbench.open(server.url, 'tool=whatIf');
    await workbench.button('Remove Houston').click();
    const { pairs, similarPosts } = await whatIf(['post/houston']);
    await page
      .getByText(`${pairs.lostCount} lost, ${pairs.longerCount} longer, ${pairs.weakerCount} weaker`)
      .waitFor();
    const [pair] = pairs.pairs;
    const chain = pair.before.entities.map(({ label }: { label: string }) => label).join(' — ');
    await page.getByText(`before: ${chain}`).first().waitFor();
    await page.getByText('not who would have taken over').waitFor();
    const rows = page.locator('section', { hasText: 'Most similar record' }).getByRole('row');
    const [{ similar }] = similarPosts;
    expect(await rows.count()).toBe(similar.nodes.length);
    for (const [index, { post, similarity, caseCount }] of similar.nodes.entries()) {
      const text = (await rows.nth(index).textContent()) ?? '';
      expect(text).toContain(post.label);
      expect(text).toContain(similarity.toFixed(2));
      expect(text).toContain(`${caseCount} case`);
    }
  }, 60_000);

  test('of several at once, within a range of years, and brings one back', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    const removed = ['post/houston', 'post/moscow'];
    const hash = writeAddress({
      ...emptyInvestigation,
      tool: 'whatIf',
      removed,
      filters: { ...emptyInvestigation.filters, from: '2017', to: '2018' },
    });
    await workbench.open(server.url, hash);
    const where = { date: { gte: '2017', lte: '2018' } };
    await expectNumbers(page, await whatIf(removed, where));
    await page.getByRole('button', { name: /^Bring back .*Moscow/ }).click();
    await expectNumbers(page, await whatIf(['post/houston'], where));
  }, 60_000);
});
