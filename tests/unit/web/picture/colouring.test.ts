import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { colouringOf } from '../../../../web/workbench/queries/colouring/colouring.ts';
import { rounds } from '../../../support/rounds.ts';

test('every record has one colour, records of one value the same, and the legend counts each once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.nat({ max: 11 })), { maxLength: 60 }),
      fc.boolean(),
      (drawn, inOrder) => {
        const ids = drawn.map((_, index): string => `post/${index}`);
        const values = new Map(
          drawn.flatMap((value, index) =>
            value === null ? [] : [[ids[index] ?? '', { id: `v${value}`, label: `value ${value}` }] as const],
          ),
        );
        const { colours, legend } = colouringOf(ids, values, inOrder);
        expect([...colours.keys()].sort()).toEqual([...ids].sort());
        expect(legend.reduce((sum, { count }) => sum + count, 0)).toBe(ids.length);
        for (const { colour, count, label } of legend) {
          const those = ids.filter((id) => colours.get(id) === colour);
          expect([label, those.length]).toEqual([label, count]);
          const own = new Set(those.map((id) => values.get(id)?.id));
          if (/^value/.test(label)) expect(own.size).toBe(1);
        }
        // Seven values, the others together and the unknown.
        expect(legend.length).toBeLessThanOrEqual(9);
      },
    ),
    rounds(400),
  );
});

test('grades stand in their order, others by how many records have them', () => {
  const values = new Map(
    ['B2', 'A1', 'B2'].map((grade, index) => [`case/${index}`, { id: grade, label: grade }]),
  );
  const ids = [...values.keys()];
  expect(colouringOf(ids, values, true).legend.map(({ label }) => label)).toEqual(['A1', 'B2']);
  expect(colouringOf(ids, values).legend.map(({ label }) => label)).toEqual(['B2', 'A1']);
});
