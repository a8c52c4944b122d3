import { describe, expect } from '@jest/globals';
import { test } from '../../support/browser.ts';
import { violations } from '../../support/violations.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

describe('an analyst finds', () => {
  test.each([
    ['in English', 'Houston', 'Houston'],
    ['in Chinese', '休斯敦', 'Houston'],
    ['in pinyin', 'xiusidun', 'Houston'],
    ['with a letter wrong', 'Houstan', 'Houston'],
  ])(
    'a post %s, and its panel opens',
    async (_, text, name) => {
      const { workbench, server } = run;
      await workbench.open(server.url);
      await workbench.find(text, name);
      expect(new URL(workbench.page.url()).hash).toContain('selected=post/houston');
    },
    60_000,
  );

  test('the name that matched, if it is not the name shown', async () => {
    const { workbench, server } = run;
    await workbench.open(server.url);
    await workbench.findBox.fill('休斯敦总领馆');
    const hit = workbench.page.getByRole('option').filter({ hasText: 'Houston' }).first();
    await hit.waitFor();
    expect(await hit.textContent()).toContain('abbreviation “休斯敦总领馆”');
  }, 60_000);

  test('with the keyboard all the way: / finds, arrows choose, Enter opens, Escape leaves', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await workbench.open(server.url);
    await page.keyboard.press('/');
    await page.keyboard.type('japan');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await workbench.record.getByRole('heading', { level: 2 }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor({ state: 'detached' });
  }, 60_000);

  test.each([
    ['Japan', 'country/JP'],
    ['Houston', 'post/houston'],
  ])(
    'the record that is named %s exactly by typing it and pressing Enter, without waiting for the list',
    async (text, id) => {
      const { workbench, server } = run;
      await workbench.open(server.url);
      await workbench.page.keyboard.press('/');
      await workbench.page.keyboard.type(text);
      await workbench.page.keyboard.press('Enter');
      await workbench.record.getByRole('heading', { level: 2 }).filter({ hasText: text }).waitFor();
      expect(new URL(workbench.page.url()).hash).toContain(`selected=${id}`);
    },
    60_000,
  );

  test('a country for the filters, asking the server for countries only', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await workbench.open(server.url);
    await page.getByRole('button', { name: 'Filters' }).click();
    const [request] = await Promise.all([
      page.waitForRequest((each) => each.postDataJSON()?.operationName === 'Find'),
      page.getByRole('textbox', { name: 'Limit to targets in a country' }).fill('united s'),
    ]);
    expect(request.postDataJSON().variables).toMatchObject({ kinds: ['COUNTRY'] });
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '1 country' }).waitFor();
    await page.keyboard.press('Escape');
    await workbench.view('Table');
    await page.getByText('Only targets of United States.').waitFor();
  }, 60_000);

  test('in a list as wide as its box, light and dark', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await workbench.open(server.url);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await workbench.findBox.fill('');
      await workbench.findBox.fill('japan');
      await page.getByRole('option').first().waitFor();
      await run.picture(`workbench-find-${colorScheme}`);
      const box = await workbench.findBox.boundingBox();
      const list = await page.locator('.mantine-Combobox-dropdown:visible').boundingBox();
      expect(list?.width).toBeCloseTo(box?.width ?? 0, 0);
      expect((await violations(page)).filter((each) => each.startsWith('color-contrast'))).toEqual([]);
    }
  }, 60_000);

  test('and is told that an unknown name has no match', async () => {
    const { workbench, server } = run;
    await workbench.open(server.url);
    await workbench.findBox.fill('qqqqqqzzzz');
    await workbench.page.getByText('No match for “qqqqqqzzzz”').waitFor();
  }, 60_000);
});
