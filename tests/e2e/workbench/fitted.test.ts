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
  test('of an answer: anew where a record beside it opens or closes, unless a person has moved it', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await page.setViewportSize({ width: 1440, height: 900 });
    await workbench.open(server.url);
    await page.getByRole('button', { name: 'Trace Houston to a target in South Korea' }).first().click();
    await page.locator('.drawing:not([data-ties="0"])').waitFor();
    await workbench.record.getByRole('heading', { level: 2 }).waitFor();
    await workbench.settled();
    interface Fitted {
      readonly k: number;
      readonly left: number;
      readonly right: number;
    }
    /** The enlargement, and the room beside the drawing on either side. */
    const fitted = (): Promise<Fitted> =>
      page.evaluate(`(() => {
        const drawing = document.querySelector('.drawing');
        const { shapes } = drawing.drawn.boxes();
        const left = Math.min(...shapes.map((shape) => shape.left));
        const right = drawing.clientWidth - Math.max(...shapes.map((shape) => shape.right));
        return { k: drawing.drawn.view().k, left, right };
      })()`);
    const isCentred = ({ left, right }: Fitted) => left > 0 && Math.abs(left - right) < 60;
    const close = async () => {
      await page.getByRole('button', { name: 'Close the record' }).click();
      await workbench.record.waitFor({ state: 'detached' });
      await workbench.settled();
    };
    const beside = await fitted();
    expect(isCentred(beside)).toBe(true);
    await close();
    const alone = await fitted();
    expect(alone.k).toBeGreaterThan(1.2 * beside.k);
    expect(isCentred(alone)).toBe(true);
    await run.picture('answer-without-record');
    await workbench.find('Moscow', 'Moscow');
    await workbench.settled();
    expect(isCentred(await fitted())).toBe(true);
    const box = await page.locator('.drawing').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 60);
    await page.mouse.wheel(0, -300);
    await workbench.settled();
    const zoomed = await fitted();
    await close();
    expect([(await fitted()).k, (await fitted()).left]).toEqual([zoomed.k, zoomed.left]);
  }, 60_000);

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
