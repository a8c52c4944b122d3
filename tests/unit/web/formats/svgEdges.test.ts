import { expect, test } from '@jest/globals';
import { svg } from '../../../../web/workbench/features/export/formats/svg.ts';
import { widthOf } from '../../../../web/workbench/model/picture/placeLabels.ts';

const about = {
  title: 'Edges',
  revision: 1,
  synthetic: false,
  filters: '',
  limits: [],
  savedAt: '2026-11-29T10:00:00.000Z',
  address: 'http://127.0.0.1:4000/',
};
const long = 'National Centre for the Sustainable Development of Coastal Regions';

/** A square of records with long names, far from where places are zero. */
const nodes = [900, 1_300].flatMap((x) =>
  [600, 900].map((y) => ({
    id: `target/${x}-${y}`,
    label: long,
    labelZh: null,
    kind: 'TARGET' as const,
    x,
    y,
  })),
);

const viewOf = (text: string) => (/viewBox="([^"]*)"/.exec(text)?.[1] ?? '').split(' ').map(Number);

test.each([Number.POSITIVE_INFINITY, 200])(
  'a picture ends beside its names, cuts none, and has no empty side, at a width of %d',
  (legible) => {
    const text = svg({ about, nodes, ties: [] }, () => '#123456', legible);
    const [left = 0, top = 0, width = 0, height = 0] = viewOf(text);
    expect([width % 1, height % 1]).toEqual([0, 0]);
    const size = Number(/font-size="([\d.]+)"/.exec(text)?.[1]);
    expect(size).toBeCloseTo(11 * Math.max(1, 480 / legible));
    const labels = [...text.matchAll(/<text x="([-\d.]+)" y="([-\d.]+)" dominant[^>]*>([^<]*)/g)];
    expect(labels.length).toBeGreaterThan(0);
    for (const [, x, , name = ''] of labels) {
      const half = widthOf(name, size) / 2;
      expect(Number(x) - half).toBeGreaterThanOrEqual(left);
      expect(Number(x) + half).toBeLessThanOrEqual(left + width);
    }
    // All records lie right of and below zero, where nothing is drawn.
    expect(left).toBeGreaterThan(300);
    expect(top).toBeGreaterThan(500);
  },
);
