import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FairQueue } from '../../../src/scheduling/fairQueue.ts';

const order = (queue: FairQueue<string>) => {
  const items: string[] = [];
  for (let next = queue.shift(); next; next = queue.shift()) items.push(next.item);
  return items;
};

test('callers take turns, each in the order in which it came', () => {
  const queue = new FairQueue<string>();
  for (const item of ['a1', 'a2', 'a3', 'b1', 'b2', 'c1']) queue.push(item.charAt(0), item);
  expect(order(queue)).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
});

test('who waits for one item is served before anyone is served twice', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 60 }), (callers) => {
      const queue = new FairQueue<string>();
      for (const [index, caller] of callers.entries()) queue.push(String(caller), `${caller}/${index}`);
      const different = new Set(callers).size;
      const served = order(queue);
      expect(new Set(served.slice(0, different).map((item) => item.split('/')[0])).size).toBe(different);
      expect(served).toHaveLength(callers.length);
    }),
  );
});

test('a caller that may not run just now keeps its place', () => {
  const queue = new FairQueue<string>();
  for (const item of ['a1', 'a2', 'b1']) queue.push(item.charAt(0), item);
  expect(queue.shift((caller) => caller !== 'a')).toEqual({ caller: 'b', item: 'b1' });
  expect(queue.shift((caller) => caller !== 'a')).toBeUndefined();
  expect(order(queue)).toEqual(['a1', 'a2']);
});

test('who waits for most makes room for who waits for little, with its newest', () => {
  const queue = new FairQueue<string>();
  for (const item of ['a1', 'a2', 'a3', 'b1']) queue.push(item.charAt(0), item);
  expect(queue.displaceFor('c')).toBe('a3');
  expect(queue.displaceFor('a')).toBeUndefined();
  expect(queue.remove('b1')).toBe(true);
  expect(queue.length).toBe(2);
});
