import { describe, expect } from '@jest/globals';
import { readAddress } from '../../../web/workbench/state/address.ts';
import { test } from '../../support/browser.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

interface Chain {
  readonly entities: readonly { readonly id: string }[];
}

interface Pair {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
}

describe('an analyst asks, under What if,', () => {
  test('for the routes from two posts to a country, and which records all of them pass through', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    const { cut } = await server.data(
      `{ cut(from: ["post/houston", "post/new-york"], to: ["country/JP"], besideDirect: true) {
        size joinedCount entities(first: 50) { nodes { label } } routes(first: 10) { totalCount nodes { entities { id label } } } joined(first: 10) { nodes { from { id } to { id } } }
      } }`,
    );
    expect(cut.size).toBeGreaterThan(0);
    await workbench.open(server.url, 'tool=whatIf');
    const part = page.getByRole('region', { name: 'From these to those' });
    const add = async (box: string, text: string, name: string) => {
      await part.getByRole('textbox', { name: box }).fill(text);
      await page.getByRole('option').filter({ hasText: name }).first().click();
    };
    await add('From these', 'Houston', 'Consulate-General in Houston');
    await add('From these', 'New York', 'Consulate-General in New York');
    await add('To those', 'Japan', 'Japan');
    await part.getByRole('list', { name: 'Cut' }).waitFor({ timeout: 30_000 });
    const names = await part.getByRole('list', { name: 'Cut' }).getByRole('listitem').allTextContents();
    expect(names.map((name) => name.trim())).toEqual(
      cut.entities.nodes.map(({ label }: { label: string }) => expect.stringContaining(label)),
    );
    expect(await part.getByRole('list', { name: 'Routes' }).getByRole('listitem').count()).toBe(
      cut.routes.nodes.length,
    );
    // The other routes are one press away, up to 200.
    expect(cut.routes.totalCount).toBeGreaterThan(cut.routes.nodes.length);
    await part.getByRole('button', { name: 'Show more' }).click();
    await part
      .getByRole('list', { name: 'Routes' })
      .getByRole('listitem')
      .nth(cut.routes.totalCount - 1)
      .waitFor();
    expect(await part.getByRole('button', { name: 'Show more' }).count()).toBe(0);
    await part.getByText('A cut is the smallest set of records').waitFor();
    await run.picture('what-if-cut');
    // The routes stand on the stage as well, with the pairs that share cases, and can be kept.
    const answer = page.getByRole('region', { name: 'Answer' });
    await answer.getByRole('heading', { name: new RegExp(`${cut.routes.totalCount} route`) }).waitFor();
    const drawn = new Set(
      [
        ...cut.routes.nodes.flatMap(({ entities }: Chain) => entities),
        ...cut.joined.nodes.flatMap(({ from, to }: Pair) => [from, to]),
      ].map(({ id }) => id),
    );
    await answer.locator(`.drawing[data-drawn="${drawn.size}"]`).waitFor();
    // The two sides are part of what is shared and saved.
    const { investigation } = await readAddress(new URL(page.url()).hash);
    expect(investigation.sides).toEqual({
      from: ['post/houston', 'post/new-york'],
      to: ['country/JP'],
    });
    // The two sides are still there when another tool was used meanwhile.
    await workbench.tool('Find');
    await workbench.tool('What if');
    await part.getByRole('list', { name: 'Cut' }).waitFor();
  }, 90_000);

  test('which removals cut most, and a step opens to its pairs, a pair to its cases', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    const { removalPlan: plan } = await server.data(
      '{ removalPlan(k: 3) { cutWeight steps { pairCount node { label } pairs(first: 1) { nodes { caseCount post { label } technology { label } } } } } }',
    );
    await workbench.open(server.url, 'tool=whatIf');
    const part = page.getByRole('region', { name: 'Which removals cut most' });
    await part.getByRole('button', { name: 'Plan' }).click();
    await part.getByText(`Cuts ${plan.cutWeight.toLocaleString('en')} of`).waitFor();
    const steps = part.getByRole('list', { name: 'Removals in order' }).locator('> li');
    const [first] = plan.steps;
    const [heaviest] = first.pairs.nodes;
    expect(await steps.count()).toBe(plan.steps.length);
    expect(await steps.first().textContent()).toContain(first.node.label);
    await part.getByText(`cuts ${first.pairCount} pairs`).click();
    await part.scrollIntoViewIfNeeded();
    await run.picture('what-if-plan');
    const name = `${heaviest.caseCount} cases of ${heaviest.post.label} and ${heaviest.technology.label}`;
    await part.getByRole('button', { name }).click();
    await page.getByText(`${heaviest.post.label} × ${heaviest.technology.label}`).first().waitFor();
    await page.getByText(`${heaviest.caseCount} cases`).first().waitFor();
  }, 90_000);

  test('who is in reach of Houston: as many as the server counts, the nearest first', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    const { reach } = await server.data(
      '{ reach(from: "post/houston", maxHops: 1) { totalCount edges { node { label } } } }',
    );
    await workbench.open(server.url, 'tool=whatIf');
    const part = page.getByRole('region', { name: 'In reach' });
    await part.getByRole('textbox', { name: 'Reach from' }).fill('Houston');
    await page.getByRole('option').filter({ hasText: 'Consulate-General in Houston' }).first().click();
    await part.getByRole('combobox', { name: 'Distance' }).click();
    await page.getByRole('option', { name: 'in the same cases' }).click();
    await part.getByText(`${reach.totalCount} in reach`).waitFor();
    const rows = part.getByRole('table', { name: 'Records in reach' }).locator('tbody tr');
    expect(await rows.count()).toBe(Math.min(25, reach.totalCount));
    expect(await rows.first().textContent()).toContain(reach.edges[0].node.label);
    await part.getByText('A record is in reach of another if').waitFor();
    await part.scrollIntoViewIfNeeded();
    await run.picture('what-if-reach');
  }, 90_000);
});
