import { beforeAll, describe, expect } from '@jest/globals';
import { test } from '../../support/browser.ts';
import { canvasAtRest } from '../../support/canvas/canvasAtRest.ts';
import { expectNoOverlap } from '../../support/canvas/drawnBoxes.ts';
import { canvasAddress, mixed, recordsByKind } from '../../support/canvas/savedCanvas.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

let records: Awaited<ReturnType<typeof recordsByKind>> = [];
beforeAll(async () => {
  records = await recordsByKind(run.server);
}, 120_000);

describe('the drawing is fitted to its stage', () => {
  test.each([1, 2, 5, 12])(
    'on a canvas of %s records, drawn larger than one of many, at every width',
    async (count) => {
      const { page } = run.workbench;
      for (const [width, height] of [
        [390, 844],
        [1440, 900],
        [1920, 1080],
      ] as const) {
        await page.setViewportSize({ width, height });
        await page.goto('about:blank');
        await run.workbench.open(run.server.url, canvasAddress(mixed(records, count)));
        await page.locator(`.drawing[data-drawn="${count}"]`).waitFor();
        await canvasAtRest(run.workbench);
        await expectNoOverlap(run.workbench);
        const k = Number(await page.evaluate(`document.querySelector('.drawing').drawn.view().k`));
        if (width > 390) expect([width, k > 1.5]).toEqual([width, true]);
        await run.picture(`canvas-few-${count}-${width}`);
      }
    },
    90_000,
  );
});
