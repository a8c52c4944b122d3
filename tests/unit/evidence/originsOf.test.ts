import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { originsOf } from '../../../src/evidence/originsOf.ts';
import { rounds } from '../../support/rounds.ts';

type Sources = Readonly<Record<string, readonly string[]>>;

const find = (sources: Sources) =>
  Object.fromEntries(originsOf(Object.keys(sources), (report) => sources[report] ?? []));

/** By the definition: who is reached, and of these those that all they reach can reach back. */
function naive(sources: Sources, report: string): string[] {
  const reached = (from: string) => {
    const seen = new Set([from]);
    for (const each of seen) for (const next of sources[each] ?? []) seen.add(next);
    return seen;
  };
  const last = [...reached(report)].filter((each) =>
    [...reached(each)].every((other) => reached(other).has(each)),
  );
  return [...new Set(last.map((each) => [...reached(each)].sort()[0] ?? each))].sort();
}

describe('the reports that a report goes back to', () => {
  test('a report that draws on none is its own origin, any other has those at the ends of all its chains', () => {
    const sources = { digest: ['wire', 'blog'], blog: ['wire'], wire: [], other: [] };
    expect(find(sources)).toEqual({ digest: ['wire'], blog: ['wire'], wire: ['wire'], other: ['other'] });
  });

  test('a chain of copies of any length is followed to its end', () => {
    const length = 20_000;
    const origins = originsOf<number>([length], (report) => (report === 0 ? [] : [report - 1]));
    expect(origins.get(length)).toEqual([0]);
  });

  test('a circle is one origin, and two circles are two', () => {
    const sources = { a: ['b'], b: ['a'], c: ['d'], d: ['c'], e: ['b', 'd'] };
    expect(find(sources)).toEqual({ a: ['a'], b: ['a'], c: ['c'], d: ['c'], e: ['a', 'c'] });
  });

  test('a circle that draws on something goes back to that', () => {
    expect(find({ a: ['b'], b: ['a', 'z'], z: [] })).toEqual({ a: ['z'], b: ['z'], z: ['z'] });
  });

  test('origins are those of the definition, in every small graph', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const graph = fc.record(
      Object.fromEntries(names.map((name) => [name, fc.subarray(names, { maxLength: 3 })])),
    );
    fc.assert(
      fc.property(graph, (sources) => {
        expect(find(sources)).toEqual(Object.fromEntries(names.map((name) => [name, naive(sources, name)])));
      }),
      rounds(100),
    );
  });
});
