import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { layOut } from '../../../../web/workbench/features/canvas/layout.ts';
import { svg } from '../../../../web/workbench/features/export/formats/svg.ts';
import { boxAround, overlaps } from '../../../../web/workbench/model/picture/box.ts';
import { widthOf } from '../../../../web/workbench/model/picture/placeLabels.ts';

test('no label of an exported picture overlaps a label or a shape', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<'force' | 'flow' | 'rings'>('force', 'flow', 'rings'),
      fc.integer({ min: 2, max: 90 }),
      fc.integer({ min: 1, max: 9 }),
      (layout, count, step) => {
        const ids = Array.from(
          { length: count },
          (_, index) => `${index % 3 === 0 ? 'post' : 'target'}/${index}`,
        );
        const ties = ids.slice(1).map((to, index) => ({
          from: ids[(index * step) % (index + 1)] ?? '',
          to,
          caseCount: 1 + (index % 4),
          firstOn: null,
          lastOn: null,
          openEnded: false,
        }));
        const places = layOut({ layout, ids, ties, pinned: new Map(), groups: new Map() });
        const nodes = ids.map((id, index) => ({
          id,
          label: `Institute of ${'Mechanics '.repeat(1 + (index % 2))}${index}`,
          labelZh: null,
          kind: id.startsWith('post') ? ('POST' as const) : ('TARGET' as const),
          ...places.get(id),
        }));
        const about = {
          title: 'A',
          revision: 1,
          synthetic: true,
          filters: '',
          limits: [],
          savedAt: '2026-11-28T18:00:00.000Z',
          address: 'http://127.0.0.1:4000/',
        };
        const drawn = svg({ about, nodes, ties }, () => '#123456');
        const labels = [
          ...drawn.matchAll(/<text x="([-\d.]+)" y="([-\d.]+)" dominant-baseline="central">([^<]*)</g),
        ].map(([, x, y, text = '']) => boxAround(Number(x), Number(y), widthOf(text, 11), 12));
        expect(labels.length).toBeGreaterThan(0);
        labels.forEach((label, index) => {
          expect(labels.slice(index + 1).filter((other) => overlaps(label, other))).toEqual([]);
          expect(nodes.filter(({ x = 0, y = 0 }) => overlaps(label, boxAround(x, y, 26)))).toEqual([]);
        });
      },
    ),
    { numRuns: 30 },
  );
});
