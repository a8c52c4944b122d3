import { describe, expect } from '@jest/globals';
import { test } from '../../support/browser.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

describe('an analyst reads', () => {
  test('a post in full: both names, dates, place, counts, partners, sources, and that the data is synthetic', async () => {
    const { workbench, server } = run;
    await workbench.open(server.url, 'selected=post/houston');
    const { record } = workbench;
    const { post } = await server.data(
      '{ post(id: "post/houston") { nameZh caseCount targetCount companyCount targets(first: 1) { nodes { name } edges { caseCount } } } }',
    );
    await record.getByText(post.nameZh).first().waitFor();
    await record.getByText('closed').waitFor();
    await record.getByRole('button', { name: `${post.caseCount} cases`, exact: true }).waitFor();
    const tally = (await record.locator('.tally').textContent()) ?? '';
    expect(tally).toContain(`${post.targetCount} targets`);
    expect(tally).toContain(`${post.companyCount} companies`);
    expect(await workbench.page.locator('.badge:visible').allTextContents()).toEqual(['SYNTHETIC']);
    const top = record.locator('section', { hasText: 'Top targets' }).getByRole('row').first();
    expect(await top.textContent()).toContain(post.targets.nodes[0].name);
    await record.locator('.sources .citations summary').first().click();
    await record.locator('.sources details[open] p').first().waitFor();
    await run.picture('workbench-read-light');
  }, 60_000);

  test('a number, and opens its cases: as many as it says', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await workbench.open(server.url, 'selected=post/houston');
    const number = workbench.record.getByRole('button', { name: /^\d+ cases of .*Houston and/ }).first();
    const count = Number(await number.textContent());
    expect(count).toBeGreaterThan(1);
    await number.click();
    const table = page.locator('.case-table');
    await table.getByText(`${count} cases`, { exact: true }).waitFor();
    expect(await table.locator('tbody tr').count()).toBe(count);
  }, 60_000);

  test('a programme with the stages of its cases, each of which opens to as many cases', async () => {
    const { workbench, server } = run;
    const id = 'programme/synthetic-01';
    const { funnel } = await server.data(
      `{ funnel(where: { programme: { eq: "${id}" } }) { stages { stage caseCount } printed { totalCount } } }`,
    );
    await workbench.open(server.url, `selected=${id}`);
    const stages = workbench.record.locator('section', { hasText: 'Stages by the record of its cases' });
    const rows = stages.getByRole('row');
    const reached = funnel.stages.filter(({ caseCount }: { caseCount: number }) => caseCount > 0);
    await rows.first().waitFor();
    expect(await rows.count()).toBe(reached.length);
    const number = rows.first().getByRole('button');
    expect(await number.textContent()).toBe(String(reached[0].caseCount));
    await number.click();
    await workbench.page
      .locator('.case-table')
      .getByText(`${reached[0].caseCount} cases`, { exact: true })
      .waitFor();
    // Nobody printed a number of an invented programme.
    expect([funnel.printed.totalCount, await stages.getByText('sources print').count()]).toEqual([0, 0]);
  }, 60_000);

  test('the single reports that a number rests on, and the number without each of them', async () => {
    const { workbench, server } = run;
    const { fragility } = await server.data(
      `{ fragility(of: { count: { where: { post: { eq: "post/houston" } } } }) {
        before { caseCount } changes(first: 1) { totalCount nodes { after { caseCount } lostCount report { id label } } }
      } }`,
    );
    const { before, changes } = fragility;
    const [most] = changes.nodes;
    await workbench.open(server.url, 'selected=post/houston');
    await workbench.record.getByRole('button', { name: `${before.caseCount} cases`, exact: true }).click();
    const mark = workbench.page.locator('.case-table .rests-on');
    await mark
      .getByText(
        `${before.caseCount} rests on ${changes.totalCount} single reports: ${most.after.caseCount} without`,
      )
      .click();
    const first = mark.locator('li').first();
    expect(await first.textContent()).toContain(
      `${most.after.caseCount} without it (${most.lostCount} lost)`,
    );
    await first.getByRole('button', { name: most.report.label }).click();
    await workbench.record
      .getByRole('heading', { level: 2 })
      .filter({ hasText: most.report.label })
      .waitFor();
    // The report's own panel says the same of it.
    const wrong = workbench.record.locator('.if-wrong');
    await wrong
      .getByText(`${before.caseCount}: ${most.after.caseCount} without it (${most.lostCount} lost)`)
      .waitFor();
    await run.picture('workbench-rests-on');
  }, 60_000);

  test('which single report changes the rank and the share of a post, to what, and that report', async () => {
    const { workbench, server } = run;
    const { rank, share } = await server.data(
      `{
        rank: fragility(of: { rank: { entity: "post/houston" } }) { before { rank } }
        share: fragility(of: { share: { where: { post: { eq: "post/houston" } } } }) {
          before { caseCount ofCount } changes(first: 1) { totalCount nodes { after { caseCount ofCount } report { label } } }
        }
      }`,
    );
    await workbench.open(server.url, 'selected=post/houston');
    const standing = workbench.record.locator('.standing');
    await standing.getByText(`rank ${rank.before.rank} among posts`).waitFor();
    const mark = standing.locator('div', { hasText: 'among cases' });
    const [most] = share.changes.nodes;
    expect(await mark.textContent()).toContain(`(${share.before.caseCount} of ${share.before.ofCount})`);
    await mark
      .getByText(
        `rests on ${share.changes.totalCount.toLocaleString('en')} single reports: ` +
          `${Number(((100 * most.after.caseCount) / most.after.ofCount).toFixed(1))} % (${most.after.caseCount} of ${most.after.ofCount}) without`,
      )
      .click();
    await mark.getByRole('button', { name: most.report.label }).first().click();
    await workbench.record
      .getByRole('heading', { level: 2 })
      .filter({ hasText: most.report.label })
      .waitFor();
    // The report's own panel says which findings change without it.
    await workbench.record.getByText(/^\d+ of these (finding|\d+ findings) changes?\.$/).waitFor();
    await run.picture('workbench-if-wrong');
  }, 60_000);

  test.each([
    ['a target', 'targets { nodes { id label } }', 'Top posts'],
    ['a company', 'companies { nodes { id label } }', 'Top targets'],
    ['a technology', 'technologies { nodes { id label } }', 'Top posts'],
    ['an area', 'areas { nodes { id label } }', 'Top posts'],
    ['a country', 'targets { nodes { country { id label } } }', 'Top posts'],
  ])(
    '%s: its names, partners and years',
    async (_, selection, section) => {
      const { workbench, server } = run;
      const { cases } = await server.data(
        `{ cases(where: { company: { isNull: false } }, first: 1) { nodes { list: ${selection} } } }`,
      );
      const [found] = cases.nodes[0].list.nodes;
      const first = found.country ?? found;
      await workbench.open(server.url, `selected=${first.id}`);
      const { record } = workbench;
      await record.getByRole('heading', { level: 2 }).filter({ hasText: first.label }).waitFor();
      await record.getByText(section).waitFor();
      await record.locator('.year-bars li').first().waitFor();
    },
    60_000,
  );

  test('a case: who takes part, what each report says, its grade and its words', async () => {
    const { workbench, server } = run;
    const { cases } = await server.data(
      '{ cases(where: { reportCount: { gte: 2 } }, first: 1) { nodes { id title reportCount grade citations(first: 25) { nodes { quote report { grade publisher } } } } } }',
    );
    const [each] = cases.nodes;
    await workbench.open(server.url, `selected=${each.id}`);
    const { record } = workbench;
    await record.getByRole('heading', { name: `${each.reportCount} reports` }).waitFor();
    expect(await record.locator('.citations > li').count()).toBe(each.citations.nodes.length);
    expect(await record.locator('.citations .grade').first().textContent()).toBe(
      each.citations.nodes[0].report.grade ?? 'ungraded',
    );
  }, 60_000);

  test('the same record after a reload, and the one before after going back', async () => {
    const { workbench, server } = run;
    const { page, record } = workbench;
    await workbench.open(server.url, 'selected=post/houston');
    const first = record.getByRole('row').first().locator('.record-name');
    const name = (await first.locator('span').first().textContent()) ?? '';
    await first.click();
    await record
      .getByRole('heading', { level: 2 })
      .filter({ hasText: name.slice(0, 12) })
      .waitFor();
    const address = page.url();
    await page.reload();
    await record
      .getByRole('heading', { level: 2 })
      .filter({ hasText: name.slice(0, 12) })
      .waitFor();
    expect(page.url()).toBe(address);
    await page.goBack();
    await record.getByRole('heading', { level: 2 }).filter({ hasText: 'Houston' }).waitFor();
  }, 60_000);
});
