import { expect, test } from '@jest/globals';
import { emptyMarks } from '../../../../web/workbench/features/canvas/canvasMarks.ts';
import { fitView } from '../../../../web/workbench/features/canvas/fitView.ts';
import { sceneOf } from '../../../../web/workbench/features/canvas/scene.ts';
import { widthOf } from '../../../../web/workbench/model/picture/placeLabels.ts';

/** Some records in a square of 110 units each. */
const shapesOf = (count: number) => {
  const across = Math.ceil(Math.sqrt(count));
  const nodes = Array.from({ length: count }, (_, index) => ({
    id: `target/${index}`,
    label: 'Oslo',
    labelZh: null,
    x: 110 * (index % across),
    y: 110 * Math.floor(index / across),
  }));
  return [...sceneOf(nodes, [], emptyMarks).shapes.values()];
};
const zoomOf = (count: number, width: number, height: number) =>
  fitView(shapesOf(count), { width, height }, 0.5, widthOf)?.k ?? Number.NaN;

test('few records are drawn larger than many, and one more changes little', () => {
  const zooms = Array.from({ length: 60 }, (_, index) => zoomOf(index + 1, 4_000, 4_000));
  expect(zooms.slice(0, 12)).toEqual(Array.from({ length: 12 }, () => 2));
  expect(zooms.slice(30)).toEqual(Array.from({ length: 30 }, () => 1.2));
  zooms.slice(1).forEach((zoom, index) => {
    expect(zoom).toBeLessThanOrEqual(zooms[index] ?? 0);
    expect((zooms[index] ?? 0) - zoom).toBeLessThan(0.1);
  });
});

test('but never larger than the stage', () => {
  expect(zoomOf(12, 390, 500)).toBeLessThan(1.2);
  expect(zoomOf(4, 1_000, 300)).toBeLessThan(2);
});
