import { expect, test } from '@jest/globals';
import type { CaseFilter } from '../../../web/generated/operations.ts';
import { casesOfAny } from '../../../web/workbench/model/caseFilter.ts';
import { splitFilter } from '../../../web/workbench/model/splitFilter.ts';
import { tieRequests } from '../../../web/workbench/queries/ties/tieRequests.ts';

const idsOf = (kind: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${kind}/${String(index).padStart(4, '0')}`);

/** All lists to choose from in a filter. */
const listsIn = (part: unknown): readonly (readonly string[])[] => {
  if (Array.isArray(part))
    return part.every((each) => typeof each === 'string') ? [part] : part.flatMap(listsIn);
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(listsIn) : [];
};

test('the ties of more than 500 records of a kind are asked for in parts, each pair of records once', () => {
  const [posts, targets] = [idsOf('post', 3), idsOf('target', 1_201)];
  const asked = tieRequests([...posts, ...targets], { date: { gte: '2015' } });
  expect(asked.map(({ byPair }) => byPair)).toEqual([
    ['POST', 'TARGET'],
    ['POST', 'TARGET'],
    ['POST', 'TARGET'],
  ]);
  expect(asked.map(({ where }) => listsIn(where).map(({ length }) => length))).toEqual([
    [3, 500],
    [3, 500],
    [3, 201],
  ]);
  expect(asked.flatMap(({ where }) => listsIn(where)[1] ?? [])).toEqual(targets);
});

test('the cases of more than 500 records of a kind are asked for by lists that the server takes', () => {
  const { or: parts = [] } = casesOfAny([...idsOf('target', 501), 'post/houston']);
  expect((parts ?? []).map((part) => listsIn(part).map(({ length }) => length))).toEqual([[500], [1], [1]]);
});

test('a filter that the server takes stays whole, one of many parts becomes several', () => {
  const whole: CaseFilter = { or: [{ post: { eq: 'post/a' } }, { date: { gte: '2015', lte: '2016' } }] };
  expect(splitFilter(whole)).toEqual([whole]);
  // Every kind with every other: fifteen pairs of two conditions, with one of dates each.
  const kinds = ['post', 'target', 'company', 'technology', 'area', 'country'];
  const pairs = tieRequests(
    kinds.map((kind) => `${kind}/a`),
    { date: { gte: '2015' } },
  ).flatMap(({ where }) => where ?? []);
  expect(pairs.length).toBe(15);
  const filters = splitFilter({ or: pairs });
  expect(filters.map((filter) => filter.or?.length)).toEqual([5, 5, 5]);
  expect(filters.flatMap((filter) => filter.or)).toEqual(pairs);
});

test('no part of a split filter has more than 2,000 values, unless it has them alone', () => {
  const lists = Array.from({ length: 9 }, (_, index) => ({ id: { in: idsOf(`case/${index}-`, 500) } }));
  expect(splitFilter({ or: lists }).map((filter) => listsIn(filter).length)).toEqual([4, 4, 1]);
});
