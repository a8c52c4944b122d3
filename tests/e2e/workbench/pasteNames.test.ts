import { expect } from '@jest/globals';
import { test } from '../../support/browser.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

test('an analyst pastes a list of names, sees what each was taken for, and puts the records on the canvas', async () => {
  const { server, workbench } = run;
  const { page } = workbench;
  await workbench.open(server.url);
  await page.getByText('Paste a list of names').click();
  const names = [
    'Consulate-General in Houston',
    '莫斯科',
    'Embassy in London',
    'Qqxzv Wwkjq',
    'Embassy in London',
  ];
  await page.getByRole('textbox', { name: 'Names, one a line' }).fill(names.join('\n'));
  await page.getByRole('button', { name: 'Find these 4 names' }).click();
  const rows = page.getByRole('table', { name: 'Found names' }).locator('tbody tr');
  await page.getByRole('button', { name: 'Put 3 records on the canvas' }).waitFor();
  expect(await rows.count()).toBe(4);
  expect(await rows.nth(0).textContent()).toContain('休斯敦');
  expect(await rows.nth(1).textContent()).toContain('Moscow');
  expect(await rows.nth(3).textContent()).toContain('No match');
  await page.getByRole('button', { name: 'Put 3 records on the canvas' }).click();
  await page.locator('.drawing[data-drawn="3"]').waitFor();
}, 90_000);
