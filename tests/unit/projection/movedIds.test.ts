import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { movedIds } from '../../../src/projection/build/movedIds.ts';
import { findId, idAt, idCount } from '../../../src/projection/build/sortedIds.ts';
import { SortedIdsBuilder } from '../../../src/projection/build/sortedIdsBuilder.ts';
import { NONE } from '../../../src/projection/projection.ts';
import { rounds } from '../../support/rounds.ts';

const byBytes = (one: string, other: string) => Buffer.compare(Buffer.from(one), Buffer.from(other));

/** Ids that share beginnings, some of them with one that few others have. */
const id = fc.tuple(
  fc.constantFrom('case/', 'case/a', 'case/ab-', 'post/'),
  fc.stringMatching(/^[a-cé研]{1,3}$/),
);
const ids = fc.uniqueArray(
  id.map((parts) => parts.join('')),
  { maxLength: 30 },
);

test('ids of which some came and some went are in order, with the rank of each before and now', () => {
  fc.assert(
    fc.property(ids, ids, ids, (stored, come, go) => {
      const before = [...stored].sort(byBytes);
      const builder = new SortedIdsBuilder(16);
      for (const each of before) builder.add(each);
      const changes = new Map<string, object | null>(come.map((each) => [each, {}]));
      for (const each of go) changes.set(each, null);
      const moved = movedIds(builder.finish(), changes);
      const now = [...new Set([...before, ...come])].filter((each) => !go.includes(each)).sort(byBytes);
      expect(Array.from({ length: idCount(moved.ids) }, (_, rank) => idAt(moved.ids, rank))).toEqual(now);
      expect(now.map((each) => findId(moved.ids, each))).toEqual(now.map((_, rank) => rank));
      const placeIn = (list: readonly string[], each: string) =>
        list.includes(each) ? list.indexOf(each) : NONE;
      expect([...moved.before]).toEqual(now.map((each) => placeIn(before, each)));
      expect([...moved.now]).toEqual(before.map((each) => placeIn(now, each)));
    }),
    rounds(400),
  );
});
