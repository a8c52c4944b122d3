import { describe, expect } from '@jest/globals';
import { writeAddress } from '../../../web/workbench/state/address.ts';
import { emptyInvestigation } from '../../../web/workbench/state/investigation.ts';
import { test } from '../../support/browser.ts';
import { until } from '../../support/until.ts';
import { violations } from '../../support/violations.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

/** The box of what a selector finds on the map. */
const boxOf = async (selector: string) => {
  const box = await run.workbench.page.locator(`.world ${selector}`).first().boundingBox();
  if (!box) throw new Error(`The map does not show ${selector}.`);
  return box;
};

const japan = 'path[data-id="country/JP"]';
const houston = 'rect[data-id="post/houston"]';

describe('an analyst looks closer at a part of the map', () => {
  test('by buttons, the wheel and a drag: countries grow, marks keep their size, and a click still opens the cases', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await workbench.open(server.url, 'view=map');
    await page.locator(`.world ${japan}`).first().waitFor();
    await page.locator(`.world ${houston}`).waitFor();
    await workbench.settled();
    const before = { japan: await boxOf(japan), houston: await boxOf(houston) };
    expect(await page.getByRole('button', { name: 'Farther' }).isDisabled()).toBe(true);
    await page.mouse.move(before.japan.x + before.japan.width / 2, before.japan.y + before.japan.height / 2);
    await page.mouse.wheel(0, -400);
    await page.locator('.world.zoomed').waitFor();
    const closer = await boxOf(japan);
    expect(closer.width).toBeGreaterThan(1.5 * before.japan.width);
    // It grows around the pointer.
    expect(Math.abs(closer.x + closer.width / 2 - before.japan.x - before.japan.width / 2)).toBeLessThan(3);
    await page.getByRole('button', { name: 'The whole picture' }).click();
    await page.locator('.world:not(.zoomed)').waitFor();
    expect((await boxOf(japan)).width).toBeCloseTo(before.japan.width, 0);
    // The middle of the picture is over Africa: Houston is near enough to stay on it at the first step.
    await page.getByRole('button', { name: 'Closer' }).click();
    await page.locator('.world.zoomed').waitFor();
    // Lines do not grow with what they go around.
    expect(Math.abs((await boxOf(japan)).width - 2 * before.japan.width)).toBeLessThan(4);
    const china = 'path[data-id="country/CN"]';
    const { x: left } = await boxOf(china);
    const frame = await page.locator('svg.world').boundingBox();
    if (!frame) throw new Error('There is no map.');
    const [x, y] = [frame.x + frame.width / 2, frame.y + frame.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 80, y, { steps: 4 });
    await page.mouse.up();
    await until(async () => Math.abs((await boxOf(china)).x - left + 80) < 1);
    const { cases } = await server.data(
      '{ cases(where: { targetCountry: { eq: "country/JP" } }, first: 0) { totalCount } }',
    );
    const place = await boxOf(japan);
    await page.locator(`.world ${japan}`).first().dispatchEvent('click');
    expect(place.width).toBeGreaterThan(before.japan.width);
    const drawer = page.getByRole('region', { name: 'Cases behind the number' });
    await drawer.getByText(new RegExp(`^${cases.totalCount} cases`)).waitFor();
    expect(await violations(page)).toEqual([]);
    await run.picture('map-closer');
  }, 60_000);

  test('by the cities of targets, each of which opens the cases of its targets', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    const filters = { ...emptyInvestigation.filters, from: '2019' };
    const { targets } = await server.data(
      `{ targets(where: { cases: { date: { gte: "2019" } } }, first: 200) {
           totalCount nodes { id city country { label } location { latitude } }
         } }`,
    );
    interface Placed {
      readonly id: string;
      readonly city: string;
      readonly country: { readonly label: string };
    }
    expect(targets.nodes).toHaveLength(targets.totalCount);
    const byCity = new Map<string, string[]>();
    for (const { id, city, country } of targets.nodes as readonly Placed[]) {
      const name = `${city}, ${country.label}`;
      byCity.set(name, [...(byCity.get(name) ?? []), id]);
    }
    await workbench.open(server.url, writeAddress({ ...emptyInvestigation, view: 'map', filters }));
    const marks = page.locator('.world .city');
    await marks.nth(byCity.size - 1).waitFor({ state: 'attached' });
    const titles = [...byCity].map(
      ([name, { length }]) => `${name}: ${length} ${length === 1 ? 'target' : 'targets'}`,
    );
    expect((await marks.allTextContents()).sort()).toEqual(titles.sort());
    await page.getByText('Diamonds are the cities of targets').waitFor();
    await run.picture('map-cities');
    const [name = '', ids = []] = [...byCity].find(([, { length }]) => length > 2) ?? [];
    const { cases } = await server.data(
      `query Q($ids: [ID!]!) { cases(where: { target: { in: $ids }, date: { gte: "2019" } }, first: 0) { totalCount } }`,
      { ids },
    );
    const drawer = page.getByRole('region', { name: 'Cases behind the number' });
    await marks.filter({ hasText: name }).dispatchEvent('click');
    await drawer.getByRole('heading', { name: `Targets in ${name}` }).waitFor();
    await drawer.getByText(new RegExp(`^${cases.totalCount} cases?$`)).waitFor();
    await page.getByText(`${byCity.size} cities of targets`).click();
    await workbench.button(`Cases of ${ids.length} targets in ${name}`).waitFor();
    expect(await violations(page)).toEqual([]);
  }, 60_000);

  test('by the arcs from a post to the countries of its targets, each of which opens its cases', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    const { breakdown, cases } = await server.data(
      `{ breakdown(by: [TARGET_COUNTRY], where: { post: { eq: "post/houston" } }, first: 200) { nodes { keys { id } } }
         cases(where: { post: { eq: "post/houston" }, targetCountry: { eq: "country/US" } }, first: 0) { totalCount } }`,
    );
    const known = breakdown.nodes.filter(({ keys }: { keys: { id: string | null }[] }) => keys[0]?.id);
    await workbench.open(server.url, 'view=map&selected=post/houston');
    const arcs = page.locator('.world .arc');
    await arcs.nth(known.length - 1).waitFor({ state: 'attached' });
    expect(await arcs.count()).toBe(known.length);
    await page.getByText('Arcs join what is selected').waitFor();
    await run.picture('map-arcs');
    const toStates = arcs.filter({ hasText: 'Consulate-General in Houston × United States' });
    expect(await toStates.locator('title').textContent()).toMatch(new RegExp(`: ${cases.totalCount} cases$`));
    await toStates.dispatchEvent('click');
    const drawer = page.getByRole('region', { name: 'Cases behind the number' });
    await drawer.getByText(new RegExp(`^${cases.totalCount} cases`)).waitFor();
    await workbench.record.getByRole('button', { name: 'Close the record' }).click();
    await arcs.first().waitFor({ state: 'detached' });
  }, 60_000);
});
