import { expect } from '@jest/globals';
import type { WorkbenchPage } from '../workbench.ts';

/** Waits until all records of the canvas have their places and nothing is laid out. */
export async function canvasAtRest(workbench: WorkbenchPage): Promise<void> {
  const { page } = workbench;
  const count = Number(await page.locator('.drawing').getAttribute('data-drawn'));
  const placed = () =>
    page.evaluate<number>(`document.querySelector('.drawing').drawn.boxes().shapes.length`);
  for (let tries = 0; tries < 300 && (await placed()) !== count; tries++) await page.waitForTimeout(200);
  expect(await placed()).toBe(count);
  await page
    .getByRole('button', { name: 'Stop', exact: true })
    .waitFor({ state: 'detached', timeout: 60_000 });
  await workbench.settled();
}
