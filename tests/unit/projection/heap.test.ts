import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Heap } from '../../../src/projection/heap.ts';
import { rounds } from '../../support/rounds.ts';

const isLess = (one: number, other: number) => one < other;

const ascending = (items: readonly number[]) => [...items].sort((one, other) => one - other);

const drained = (heap: Heap<number>) => {
  const items: number[] = [];
  for (let item = heap.pop(); item !== undefined; item = heap.pop()) items.push(item);
  return items;
};

test('a heap returns its items in order, whether it was made of them or they were added one by one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.array(fc.integer()), (first, later) => {
      const heap = new Heap(isLess, [...first]);
      for (const item of later) heap.push(item);
      expect(heap.size).toBe(first.length + later.length);
      expect(drained(heap)).toEqual(ascending([...first, ...later]));
      expect(heap.first).toBeUndefined();
    }),
    rounds(200),
  );
});

test('an item that replaces the first of a heap takes its place in the order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.integer(), (items, replacement) => {
      const heap = new Heap(isLess, [...items]);
      heap.replaceFirst(replacement);
      expect(drained(heap)).toEqual(ascending([...ascending(items).slice(1), replacement]));
    }),
    rounds(200),
  );
});
