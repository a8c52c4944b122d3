import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chainText, type Judged, Sameness } from '../../../src/import/sameness/sameness.ts';
import { rounds } from '../../support/rounds.ts';

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const judgement = fc
  .record({
    record: id,
    other: id,
    verdict: fc.constantFrom('SAME' as const, 'DIFFERENT' as const, 'UNSURE' as const),
  })
  .filter(({ record, other }) => record !== other);

/** Every pair that is the same, by joining whole sets. */
function sets(judgements: readonly Judged[]): ReadonlyMap<string, ReadonlySet<string>> {
  const of = new Map([...'abcdef'].map((each) => [each, new Set([each])]));
  for (const { record, other, verdict } of judgements) {
    if (verdict !== 'SAME') continue;
    const union = new Set([...(of.get(record) ?? []), ...(of.get(other) ?? [])]);
    for (const each of union) of.set(each, union);
  }
  return of;
}

const isConsistent = (judgements: readonly Judged[]) =>
  judgements.every(
    ({ record, other, verdict }) => verdict !== 'DIFFERENT' || !sets(judgements).get(record)?.has(other),
  );

describe('judgements of sameness', () => {
  test('one is refused exactly if it contradicts the others, by a chain of accepted ones that contradicts it', () => {
    fc.assert(
      fc.property(fc.array(judgement, { maxLength: 12 }), (judgements) => {
        const sameness = new Sameness();
        const accepted: Judged[] = [];
        for (const judged of judgements) {
          const chain = sameness.add(judged);
          expect(chain === null).toBe(isConsistent([...accepted, judged]));
          if (chain === null) accepted.push(judged);
          else {
            expect(isConsistent([...chain, judged])).toBe(false);
            for (const link of chain)
              expect(
                accepted.some(
                  ({ record, other, verdict }) =>
                    verdict === link.verdict &&
                    [record, other].sort().join() === [link.record, link.other].sort().join(),
                ),
              ).toBe(true);
          }
        }
        const groups = [...new Set(sets(accepted).values())].filter(({ size }) => size > 1);
        expect(sameness.groups()).toEqual(groups.map((each) => [...each].sort()).sort());
      }),
      rounds(400),
    );
  });

  test('a chain reads as a sentence', () => {
    const sameness = new Sameness();
    sameness.add({ record: 'a', other: 'b', verdict: 'SAME' });
    sameness.add({ record: 'c', other: 'b', verdict: 'DIFFERENT' });
    expect(chainText(sameness.add({ record: 'c', other: 'a', verdict: 'SAME' }) ?? [])).toBe(
      'c differs from b, b is the same as a',
    );
  });
});
