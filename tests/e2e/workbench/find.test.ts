import { describe, expect } from '@jest/globals';
import { test } from '../../support/browser.ts';
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
    await workbench.findBox.fill('xiusidun');
    const hit = workbench.page.getByRole('option').filter({ hasText: 'Houston' }).first();
    await hit.waitFor();
    expect(await hit.textContent()).toContain('pinyin “');
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

  test('and is told that an unknown name has no match', async () => {
    const { workbench, server } = run;
    await workbench.open(server.url);
    await workbench.findBox.fill('qqqqqqzzzz');
    await workbench.page.getByText('No match for “qqqqqqzzzz”').waitFor();
  }, 60_000);
});
