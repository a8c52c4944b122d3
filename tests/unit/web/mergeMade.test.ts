import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { emptyInvestigation } from '../../../web/workbench/state/investigation.ts';
import type { MadeParts } from '../../../web/workbench/state/madeParts.ts';
import { mergeMade } from '../../../web/workbench/state/mergeMade.ts';
import { rounds } from '../../support/rounds.ts';

const words = fc.constantFrom(
  '',
  'alpha',
  'beta',
  'gamma delta',
  'alpha beta',
  'alpha / beta',
  'alpha\nbeta',
);

const madeParts: fc.Arbitrary<MadeParts> = fc
  .record({
    title: words,
    notes: fc.dictionary(fc.constantFrom('', 'post/a', 'area/b'), words.filter(Boolean)),
    revision: fc.constantFrom(null, 1, 2),
    nodes: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('post/a', 'area/b', 'target/c', 'company/d'),
        label: fc.constant('A'),
        labelZh: fc.constant(null),
        x: fc.constantFrom(0, 1),
      }),
      { selector: ({ id }) => id },
    ),
    layout: fc.constantFrom('force', 'flow'),
  })
  .map(
    ({ nodes, layout, ...rest }) =>
      ({ ...rest, canvas: { ...emptyInvestigation.canvas, layout, nodes } }) as MadeParts,
  );

const ids = ({ canvas }: MadeParts) => canvas.nodes.map(({ id }) => id).sort();

describe('what two tabs made of one investigation', () => {
  test('is what one made where the other made nothing', () => {
    fc.assert(
      fc.property(madeParts, madeParts, (base, made) => {
        expect(mergeMade(base, base, made)).toEqual(made);
        expect(mergeMade(base, made, base)).toEqual(made);
        expect(mergeMade(base, made, made)).toEqual(made);
      }),
      rounds(300),
    );
  });

  test('holds every text that either wrote and every record that either added, the same in both', () => {
    fc.assert(
      fc.property(madeParts, madeParts, madeParts, (base, mine, theirs) => {
        const merged = mergeMade(base, mine, theirs);
        const other = mergeMade(base, theirs, mine);
        expect([merged.title, merged.notes, ids(merged)]).toEqual([other.title, other.notes, ids(other)]);
        for (const side of [mine, theirs]) {
          if (side.title !== base.title) expect(merged.title).toContain(side.title);
          for (const [of, text] of Object.entries(side.notes))
            if (text !== base.notes[of]) expect(merged.notes[of]).toContain(text);
          const added = ids(side).filter((id) => !ids(base).includes(id));
          expect(ids(merged)).toEqual(expect.arrayContaining(added));
        }
        for (const id of ids(base))
          if (!ids(mine).includes(id) || !ids(theirs).includes(id)) expect(ids(merged)).not.toContain(id);
      }),
      rounds(300),
    );
  });

  test('comes to rest: a tab that reads it has nothing to add', () => {
    fc.assert(
      fc.property(madeParts, madeParts, madeParts, (base, mine, theirs) => {
        const merged = mergeMade(base, mine, theirs);
        const again = mergeMade(theirs, theirs, merged);
        expect(again.title).toBe(merged.title);
        expect(again.notes).toBe(merged.notes);
        expect(again.canvas).toBe(merged.canvas);
      }),
      rounds(300),
    );
  });

  test('is not changed by merging once more what was merged already', () => {
    fc.assert(
      fc.property(madeParts, madeParts, madeParts, (base, mine, theirs) => {
        const merged = mergeMade(base, mine, theirs);
        const again = mergeMade(base, mine, merged);
        expect(again).toEqual(merged);
      }),
      rounds(2_000),
    );
  });
});
