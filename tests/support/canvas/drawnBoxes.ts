import { expect } from '@jest/globals';
import type { Box } from '../../../web/workbench/model/picture/box.ts';
import type { WorkbenchPage } from '../workbench.ts';
import { countOverlaps } from './countOverlaps.ts';

interface DrawnBoxes {
  readonly labels: readonly (Box & { readonly text: string; readonly measured: number })[];
  readonly shapes: readonly Box[];
}

/** The boxes on the screen, and the width of each label as the browser measures it. */
export const drawnBoxes = ({ page }: WorkbenchPage): Promise<DrawnBoxes> =>
  page.evaluate(`(() => {
    const drawing = document.querySelector('.drawing');
    const { labels, shapes } = drawing.drawn.boxes();
    const context = document.createElement('canvas').getContext('2d');
    context.font = drawing.drawn.letters() + 'px ' + getComputedStyle(drawing).fontFamily;
    const isSmall = (text) => /^\\+\\d/.test(text);
    return {
      shapes,
      labels: labels.map((label) => ({
        ...label,
        measured: context.measureText(label.text).width * (isSmall(label.text) ? 0.82 : 1),
      })),
    };
  })()`);

/** No label overlaps a label or a shape, no shape a shape, and each label has the room of its text. */
export async function expectNoOverlap(workbench: WorkbenchPage): Promise<void> {
  const { labels, shapes } = await drawnBoxes(workbench);
  expect(labels.length).toBeGreaterThan(0);
  expect(countOverlaps(shapes)).toBe(0);
  expect(countOverlaps(labels, shapes)).toBe(0);
  for (const { text, left, right, measured } of labels)
    expect([text, right - left >= measured]).toEqual([text, true]);
}
